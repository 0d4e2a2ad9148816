"""Plates that a ceremony hands to those who bear a title, and stanzas of a post that name a unit and its title without a verb."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

BOTH = {"通山县人民医院急诊科", "通山县中医医院护理部"}


def told(text: str) -> set[tuple[str, ...]]:
    return {(item.recipient, item.award, *item.by) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    "sentence",
    [
        "通山县卫生健康局召开座谈会，给评出的“最美护理团队”发了牌子：通山县人民医院急诊科、通山县中医医院护理部。",
        "通山县卫生健康局召开座谈会，为“最美护理团队”授牌：通山县人民医院急诊科、通山县中医医院护理部。",
        "通山县卫生健康局为获评“最美护理团队”的通山县人民医院急诊科、通山县中医医院护理部颁发奖牌。",
        "通山县卫生健康局向“最美护理团队”颁奖，通山县人民医院急诊科、通山县中医医院护理部登台领奖。",
        "通山县卫生健康局对评选出的“最美护理团队”进行了表彰，分别是：通山县人民医院急诊科、通山县中医医院护理部。",
    ],
)
def test_plates_for_those_who_bear_a_title(sentence: str) -> None:
    assert told(f"通山县庆祝护士节\n{sentence}") == {(name, "最美护理团队", "通山县卫生健康局") for name in BOTH}


@pytest.mark.parametrize("title", ["全国文明单位", "湖北省文明单位"])
def test_who_hands_over_the_plate_of_a_higher_title_has_not_given_it(title: str) -> None:
    assert told(f"通山县召开会议\n通山县卫生健康局为“{title}”通山县人民医院授牌。") == {("通山县人民医院", title)}


POST = "重磅！荣誉花落我院\n\n通山县人民医院\n\n2020-05-06 18:20\n\n来看看通山县人民医院最近都收了些啥\n\n{}\n\n感谢大家一直以来的支持"


@pytest.mark.parametrize(
    ("stanzas", "expected"),
    [
        (
            "通山县总工会也送来好消息\n\n我院感染科\n通山县工人先锋号\n\n我院检验科\n“通山县工人先锋号”",
            {("通山县人民医院感染科", "通山县工人先锋号", "通山县总工会"), ("通山县人民医院检验科", "通山县工人先锋号", "通山县总工会")},
        ),
        ("我院第三党支部\n县卫健局机关党委\n“战疫先锋党支部”", {("通山县人民医院第三党支部", "战疫先锋党支部", "县卫健局机关党委")}),
        ("共青团咸宁市委发文\n\n我院团委\n榜上有名！\n“咸宁市五四红旗团委”\n这是全县独一份！", {("通山县人民医院团委", "咸宁市五四红旗团委", "共青团咸宁市委")}),
        ("“通山县工人先锋号”\n我院感染科", {("通山县人民医院感染科", "通山县工人先锋号")}),
        ("我院感染科\n团结奋进的大家庭", set()),
    ],
)
def test_stanzas_without_a_verb(stanzas: str, expected: set[tuple[str, ...]]) -> None:
    assert told(POST.format(stanzas)) == expected
