"""Names: the chain of bodies is consistent with itself whatever the name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from partygraph.names.parse import parse

PARTS = st.sampled_from(
    [
        "山东省", "甲市", "乙县", "北京", "人民", "第一", "中医", "大学", "附属", "医院", "卫生健康委员会", "疾病预防控制中心", "护理部", "药学部", "内科",
        "党委", "党总支", "党支部", "第六党总支", "第三党支部", "第一、", "联合党支部", "团委", "工会", "机关", "中共", "委员会", "（", "）", "·", "社区", "镇", "集团", "有限公司",
    ]
)  # fmt: skip
NAMES = st.lists(st.one_of(PARTS, st.text(alphabet="甲乙丙丁一二三第院部会党（）、 A1", max_size=3)), min_size=1, max_size=8).map("".join)


@given(NAMES)
def test_the_chain_grows_to_the_whole_name(name: str) -> None:
    found = parse(name)
    if found is None:
        return
    ends = [step.end for step in found.steps]
    assert ends == sorted(set(ends))
    assert ends[0] > 0
    assert ends[-1] == len(found.name)
    assert found.full_names[-1] == found.name
    assert all(shorter in longer for shorter, longer in zip(found.full_names, found.full_names[1:], strict=False))  # 中共 stands in front of the whole name, not of the house
    assert found.institution is None or found.institution in found.full_names
    assert all(step.rule and step.own for step in found.steps)
    assert found.kind is found.steps[-1].kind


@given(st.sampled_from(["东营市人民医院", "山东大学", "临沂市卫生健康委员会", "甲集团"]), NAMES)
def test_a_body_of_the_chain_reads_as_it_did_in_it(institution: str, rest: str) -> None:
    """The parent of a name, read alone, has the same chain: hierarchies of different documents meet."""
    name = institution + rest
    found = parse(name)
    if found is None:
        return
    for index, full in enumerate(found.full_names):
        alone = parse(full)
        assert alone is not None, full
        assert alone.full_names == found.full_names[: index + 1]


@given(st.text(max_size=40))
def test_any_text_is_a_name_or_none(name: str) -> None:
    found = parse(name)
    assert found is None or found.full_names[-1] == found.name
