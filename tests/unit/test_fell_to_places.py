"""Honours that fell to a place or a house: how many, and the title alone, without what stands in front of it."""

from __future__ import annotations

import pytest

from partygraph.clean import clean
from partygraph.facts.ahead_of_awards import award_alone
from partygraph.facts.counts import read_counts

FELL = {
    "among-them": ("会上表彰了先进，其中全国“五一劳动奖状”花落兰州市3家单位。", {("全国“五一劳动奖状”", 3)}),
    "the-list-gave": ("全国总工会公布表彰名单，授予的全国工人先锋号花落榆中县2家。", {("全国工人先锋号", 2)}),
    "there-were": ("本次表彰中共有全国先进基层党组织花落甘肃省5个。", {("全国先进基层党组织", 5)}),
    "and-also": ("大会颁发了奖牌，以及全省卫生健康系统先进集体花落兰州市6家单位。", {("全省卫生健康系统先进集体", 6)}),
    "decided-by": ("省总工会决定命名的全省模范职工之家花落兰州4家。", {("全省模范职工之家", 4)}),
    "nothing-ahead": ("全国文明单位花落我市4家医院。", {("全国文明单位", 4)}),
    "the-quotation-keeps-its-words": ("全省“为民服务先锋岗”花落我市3家单位。", {("全省“为民服务先锋岗”", 3)}),
    "harmony-joins-nothing": ("全国和谐医患关系示范医院花落兰州市3家。", {("全国和谐医患关系示范医院", 3)}),
    "a-prize": ("经过激烈角逐，冠军花落兰州市2家医院。", {("冠军", 2)}),
    "no-award": ("国家临床试验项目花落兰州市2家医院。", set()),
}


@pytest.mark.parametrize(("sentence", "expected"), FELL.values(), ids=FELL)
def test_counts_of_what_fell_to_a_place(sentence: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(sentence))} == expected


def test_the_same_words_in_front_of_other_counts() -> None:
    assert {(item.award, item.count) for item in read_counts(clean("大会评出“为民服务示范岗”3个、和谐医患示范科室4个。"))} == {("为民服务示范岗", 3), ("和谐医患示范科室", 4)}
    assert award_alone("设置了一等奖") == "一等奖"
