"""Bodies on the lists of several titles, and titles of which a grade is counted apart; in made-up news."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_BOTH = {("榆中县人民医院", "全省先进集体"), ("榆中县人民医院", "全省文明单位")}

ON_LISTS = {
    "on-two-lists": ("榆中县人民医院在全省先进集体、全省文明单位两个表彰名单中均榜上有名；该院医师张某获得优秀党员称号。", _BOTH),
    "in-quotation-marks": ("榆中县人民医院在“全省先进集体”“全省文明单位”名单中榜上有名。", _BOTH),
    "got-on-both": ("榆中县人民医院双双入选全省先进集体、全省文明单位名单。", _BOTH),
    "the-lists-first": ("在全省先进集体和全省文明单位名单里，榆中县人民医院双双上榜。", _BOTH),
    "published": ("近日，省委公布全省先进集体、全省文明单位名单，榆中县人民医院均榜上有名。", _BOTH),
    "not-on-them": ("全省先进集体、全省文明单位名单中没有榆中县人民医院。", set()),
    "lists-of-persons": ("榆中县人民医院在全省先进个人、优秀党员名单中榜上有名。", set()),
    "a-grade-of-those-counted": (
        "近日，命名1932个集体为“第21届全国青年文明号”。其中，认定709个集体为首批“二星级全国青年文明号”。榆中县人民医院急诊科榜上有名。",
        {("榆中县人民医院急诊科", "第21届全国青年文明号")},
    ),
    "the-grade-itself": ("全省表彰了50个“工人先锋号”。其中，有10个“五星级工人先锋号”。榆中县人民医院急诊科荣获“五星级工人先锋号”。", {("榆中县人民医院急诊科", "五星级工人先锋号")}),
}


@pytest.mark.parametrize(("text", "expected"), ON_LISTS.values(), ids=ON_LISTS)
def test_who_is_on_the_lists(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


def test_who_publishes_the_lists_gives() -> None:
    assert {item.by for item in read_document(source(ON_LISTS["published"][0])).conferrals} == {("省委",)}
