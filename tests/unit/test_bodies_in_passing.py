"""Bodies that a text names only in passing: where their names end, whose they are, and what is no body."""

import pytest

from factories import source
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.pipeline import read_document


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("长沙市卫生健康委员会人事科四级主任科员", ["长沙市卫生健康委员会人事科"]),
        ("请反映至长沙市总工会经济技术部，电话", ["长沙市总工会经济技术部"]),
        ("长沙市中心医院质量管理部专家点评", ["长沙市中心医院质量管理部"]),
        ("长沙市中心医院质量管理部门负责人", ["长沙市中心医院"]),
        ("力争县中医院党委创成先进", ["县中医院党委"]),
        ("中国共产党长沙市中心医院委员会以品牌领航", ["中国共产党长沙市中心医院委员会"]),
    ],
)
def test_offices_are_found_behind_their_body(text: str, names: list[str]) -> None:
    assert [item.org.name for item in find(text)] == names


def steps(text: str) -> set[tuple[str, str]]:
    return {(item.child, item.parent) for item in read_document(source(text)).subordinates}


_NOTICE = "关于表彰先进集体的决定\n\n授予长沙市中心医院“先进集体”称号。\n\n长沙市卫生健康委员会\n2023年5月1日\n\n"


def test_who_is_sent_a_copy_is_named() -> None:
    found = steps(_NOTICE + "抄送：长沙市委组织部，湖南省卫生健康委员会医政处。\n")
    assert ("长沙市委组织部", "长沙市委") in found
    assert not any("医政处" in child for child, _ in found)


def test_the_level_of_an_autonomous_region_stands_for_its_place() -> None:
    text = "广西壮族自治区卫生健康委员会文件\n\n一、强基工程。牵头单位：自治区卫生健康委人事处。\n\n广西壮族自治区卫生健康委员会\n2023年5月1日\n"
    assert ("广西壮族自治区卫生健康委员会", "自治区卫生健康委") in {(item.name, item.alias) for item in read_document(source(text)).aliases}


_STORY = "长沙市中心医院举办品管圈大赛\n\n{}2023年5月1日，长沙市中心医院举办品管圈大赛，骨科磐石圈获一等奖。\n\n{}\n"


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("时间：2023-05-02 来源：质控科 点击：6\n\n", "", {"长沙市中心医院质控科"}),
        ("", "图文：党委办公室、宣传科\n初审：张某", {"长沙市中心医院党委办公室", "长沙市中心医院宣传科"}),
        ("", "审核：质量管理科  责编：宣传科", {"长沙市中心医院质量管理科", "长沙市中心医院宣传科"}),
        ("", "（机关党委 供稿）", {"长沙市中心医院机关党委"}),
        ("", "文字：通讯员 乙某", set()),
        ("", "来源：长沙晚报", set()),
    ],
)
def test_offices_that_a_page_credits_are_of_its_house(head: str, foot: str, expected: set[str]) -> None:
    found = {child for child, parent in steps(_STORY.format(head, foot)) if parent == "长沙市中心医院"}
    assert found - {"长沙市中心医院骨科"} == expected


def test_an_office_credited_with_its_body_is_named() -> None:
    assert ("团市委青年发展部", "团市委") in steps(_STORY.format("", "来源：团市委青年发展部"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("张某某（浏阳市人民医院）《母亲的处方笺》", {"浏阳市人民医院"}),
        ("作者：李某（中共浏阳市委党校）", {"中共浏阳市委党校"}),
        ("母亲的话（浏阳市人民医院）《处方笺》", set()),
    ],
)
def test_a_bracket_behind_a_person_says_where_the_person_works(line: str, expected: set[str]) -> None:
    reading = read_document(source(f"征文活动结果揭晓\n\n2023年4月至11月，长沙市总工会举办征文活动。\n\n一等奖\n{line}\n"))
    assert {item.name for item in reading.organizations if item.name.endswith(("人民医院", "党校"))} == expected


@pytest.mark.parametrize("sentence", ["最终12个品牌脱颖而出！", "经评审，最终评出“先锋”品牌5个。"])
def test_who_selects_gives_what_has_come_out_on_top(sentence: str) -> None:
    text = f"“十佳品牌”出炉\n\n2023年3月，长沙市卫生健康委员会直属机关党委组织开展“一支部一品牌”评选活动，219个品牌同台，{sentence}\n\n十佳品牌\n长沙市中心医院骨科党支部\n"
    assert {item.by for item in read_document(source(text)).conferrals} == {("长沙市卫生健康委员会直属机关党委",)}


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("心内科主任张某某入选“好医生”。", "心内科"),
        ("7月，检验科顺利通过省临检中心室间质评。", "检验科"),
        ("护理部主任李某说，荣誉属于大家。", "护理部"),
        ("支部书记由科主任兼任。", None),
        ("各科室主任张某等参加。", None),
        ("来自浏阳市人民医院的骨科主任张某作报告。", None),
    ],
)
def test_a_unit_at_work_is_one_of_the_house_spoken_of(sentence: str, unit: str | None) -> None:
    found = {child for child, parent in steps(f"长沙市中心医院喜报\n\n2023年，长沙市中心医院获“文明单位”称号。{sentence}\n") if parent == "长沙市中心医院"}
    assert found == ({"长沙市中心医院" + unit} if unit else set())


@pytest.mark.parametrize(
    ("line", "child"),
    [
        ("张某某  乙丙镇卫生院公共卫生科", "乙丙镇卫生院公共卫生科"),
        ("与乙丙乡卫生院党支部、甲丁镇中心卫生院党支部结对共建。", "甲丁镇中心卫生院党支部"),
        ("浏阳市妇幼保健院儿保门诊", "浏阳市妇幼保健院儿保门诊"),
        ("浏阳市人民医院援藏医疗队队长张某", "浏阳市人民医院援藏医疗队"),
        ("浏阳市医院协会秘书处（代章）", "浏阳市医院协会秘书处"),
        ("走到乡镇卫生院党支部调研。", None),
        ("专家到乙丙镇卫生院党支部调研。", None),
    ],
)
def test_bodies_in_full_are_named_wherever_they_stand(line: str, child: str | None) -> None:
    found = {child for child, _ in steps(f"关于表彰先进集体的决定\n\n授予长沙市中心医院“先进集体”称号。\n\n{line}\n\n长沙市卫生健康委员会\n2023年5月1日\n")}
    assert child in found if child else not any("卫生院" in name for name in found)


def test_the_wording_that_a_correction_replaces_names_bodies() -> None:
    text = "关于更正名单的通知\n\n我会印发的名单有误，现更正如下：\n\n1、第3项，申报单位原为“浏阳市人民医院党委”，更正为“长沙市第一医院党委”，题目不变。\n\n湖南省医院协会\n2023年12月4日\n"
    assert ("浏阳市人民医院党委", "浏阳市人民医院") in steps(text)


@pytest.mark.parametrize(
    ("sentence", "recipient"),
    [
        ("骨科护理组品管圈“心芽圈”获全国医院品管圈大赛二等奖。", "长沙市中心医院骨科护理组"),
        ("手术室品管圈“心芽圈”获全国医院品管圈大赛二等奖。", "长沙市中心医院手术室"),
        ("浏阳市人民医院药学部创新项目“心芽”获全国医院品管圈大赛二等奖。", "浏阳市人民医院药学部"),
        ("手术室《心芽》获全国医院品管圈大赛二等奖。", "长沙市中心医院手术室"),
        ("2017年成为中国胸痛中心认证单位，“心芽圈”获全国医院品管圈大赛二等奖。", "长沙市中心医院"),
    ],
)
def test_what_a_work_is_stands_between_its_owner_and_its_name(sentence: str, recipient: str) -> None:
    found = read_document(source(f"长沙市中心医院喜报\n\n长沙市中心医院坐落于长沙。{sentence}\n")).conferrals
    assert {item.recipient for item in found if item.award == "二等奖"} == {recipient}


def test_a_centre_beside_a_department_is_of_the_same_hospital() -> None:
    assert [item.org.name for item in expand("长沙市中心医院内分泌科、健康管理中心")] == ["长沙市中心医院内分泌科", "长沙市中心医院健康管理中心"]
    assert [item.org.name for item in expand("长沙市中心医院内分泌科、疾控中心")][1] == "疾控中心"
