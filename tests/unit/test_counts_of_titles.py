"""Counts of titles: those that fell to a place, without what stands in front of the title, and those that somebody passed the review of."""

from __future__ import annotations

import pytest

from partygraph.clean import clean
from partygraph.facts.awards.ahead_of_awards import award_alone
from partygraph.facts.awards.counts import read_counts

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
PASSED = {
    "with-the-first-of-them": ("经审定，护理学院党总支等3个院系党组织通过“标杆院系”验收，药学院教师党支部等12个党支部通过“样板支部”验收。", {("标杆院系", 3), ("样板支部", 12)}),
    "of-stars": ("兰州市人民医院内科党支部等5个党支部通过“五星级党支部”复核，榆中县人民医院外科党支部等8个党支部通过“四星级党支部”评定。", {("五星级党支部", 5), ("四星级党支部", 8)}),
    "nobody-named": ("经专家现场评审，6家医院顺利通过“清廉医院示范单位”评审，4个科室通过“清廉科室”验收。", {("清廉医院示范单位", 6), ("清廉科室", 4)}),
    "beside-those-who-kept-it": ("经复核，兰州市中心血站等7家单位继续保留“文明单位”称号，兰州市妇幼保健院等2家单位通过“文明单位标兵”验收。", {("文明单位", 7), ("文明单位标兵", 2)}),
    "but-did-not-pass": ("经复核，3家单位未通过“文明单位”验收，2家单位延期一年验收。", set()),
}


@pytest.mark.parametrize(("sentence", "expected"), [*FELL.values(), *PASSED.values()], ids=[*FELL, *PASSED])
def test_counts_of_titles(sentence: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(sentence))} == expected


def test_the_same_words_in_front_of_other_counts() -> None:
    assert {(item.award, item.count) for item in read_counts(clean("大会评出“为民服务示范岗”3个、和谐医患示范科室4个。"))} == {("为民服务示范岗", 3), ("和谐医患示范科室", 4)}
    assert award_alone("设置了一等奖") == "一等奖"
