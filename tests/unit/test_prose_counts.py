"""Counts that articles tell of awards: commended in a row, on a list, borne by so many."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会上，3个“红旗党支部”、12名“服务标兵”和7名“优秀党员”受到表彰。", {"红旗党支部": 3, "服务标兵": 12, "优秀党员": 7}),
        ("全市共表彰：记三等功集体6个、记功集体2个；嘉奖集体21个。", {"记三等功集体": 6, "记功集体": 2, "嘉奖集体": 21}),
        ("大会宣布，“南丁格尔奖章”获得者5名。", {"南丁格尔奖章": 5}),
        ("新一批“永州市巾帼文明岗”名单揭晓，全市45个集体上榜。", {"永州市巾帼文明岗": 45}),
        ("选树全校第二批8个样板支部创建培育单位，逐个验收。", {"样板支部": 8}),
        ("经评审，示范高校4个、样板支部200个培育创建单位产生。", {"示范高校": 4, "样板支部": 200}),
        ("永州市中心医院被永州市委评为“先进基层党组织”。全市此次受到表彰的党组织共有14个。", {"先进基层党组织": 14}),
        ("永州市中心医院荣获“湖南省卫生先进单位”称号，全省获此荣誉的共312个单位。", {"湖南省卫生先进单位": 312}),
        ("会上，3个党支部、12名党员受到启发。名单公布，全市45个集体报名。", {}),
    ],
)
def test_counts_told_in_articles(text: str, expected: dict[str, int]) -> None:
    assert {item.name: item.declared for item in read_document(source(f"{text}\n")).awards if item.declared is not None} == expected
