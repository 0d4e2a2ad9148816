"""Bodies that a text names only in passing: where their names end, whose they are, and what is no body."""

import pytest

from partygraph.names.find import find
from partygraph.names.parse import parse


@pytest.mark.parametrize(
    ("name", "chain"),
    [
        ("甲市传染病院护理部", ["甲市传染病院", "护理部"]),
        ("甲区卫生健康综合监督执法所党支部", ["甲区卫生健康综合监督执法所", "党支部"]),
        ("甲市卫生健康综合行政执法队", ["甲市卫生健康综合行政执法队"]),
        ("甲县急救医疗站调度班组", ["甲县急救医疗站", "调度班组"]),
        ("甲市乙骨科医院有限公司党支部", ["甲市乙骨科医院有限公司", "党支部"]),
        ("甲市乙骨科医院有限责任公司客户服务部", ["甲市乙骨科医院有限责任公司", "客户服务部"]),
        ("北京甲乙体检门诊部党支部", ["北京甲乙体检门诊部", "党支部"]),
        ("甲县人民医院门诊部党支部", ["甲县人民医院", "门诊部党支部"]),
        ("西部医院质量管理联盟秘书处", ["西部医院质量管理联盟", "秘书处"]),
        ("中央军委后勤保障部卫生局", ["中央军委", "后勤保障部", "卫生局"]),
        ("甲市人民医院后勤保障部", ["甲市人民医院", "后勤保障部"]),
        ("自治州党委直属机关工作委员会", ["自治州党委", "直属机关工作委员会"]),
        ("甲市健康甲市行动推进委员会办公室", ["甲市健康甲市行动推进委员会", "办公室"]),
        ("甲市第一人民医院委员会", ["甲市第一人民医院", "委员会"]),
        ("甲市卫生健康委员会", ["甲市卫生健康委员会"]),
        ("市委办公室", ["市委", "办公室"]),
        ("市委两新工委办公室", ["市委", "两新工委", "办公室"]),
    ],
)
def test_names_end_in_known_words(name: str, chain: list[str]) -> None:
    org = parse(name)
    assert org is not None
    assert [step.own for step in org.steps] == chain


def test_what_is_pushed_forward_is_no_name() -> None:
    assert parse("甲市推进健康办公室") is None


def test_a_daughter_elsewhere_begins_with_its_university() -> None:
    assert [item.org.name for item in find("医院与复旦大学附属中山医院厦门医院建立协作关系")] == ["复旦大学附属中山医院厦门医院"]
