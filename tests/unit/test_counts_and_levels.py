"""Counts of the country beside those of a city, one title at several levels, whose list it is that an announcement opens: in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.clean import clean
from partygraph.facts.awards.counts import read_counts
from partygraph.pipeline import read_document

COUNTS = [
    ("本届省级文明单位全省共2324个（含社区），其中我市173个，全市医院中仅一家获评。", {("省级文明单位", 2324), ("省级文明单位", 173)}),
    ("甲委对2023年度399个公立医院临床科室标杆党支部予以通报表扬，其中四川共选树15个党支部。", {("公立医院临床科室标杆党支部", 399), ("公立医院临床科室标杆党支部", 15)}),
    ("共青团中央授予293个团组织全国五四红旗团委称号，授予457人（含追授3人）全国优秀共青团员称号。", {("全国五四红旗团委", 293), ("全国优秀共青团员", 457)}),
    ("比赛共产生27个一等奖, 43个二等奖，另有121个圈组荣获优秀奖。", {("一等奖", 27), ("二等奖", 43), ("优秀奖", 121)}),
    ("“三下乡”活动100个示范项目、100个优秀团队名单由甲部公布。", {("示范项目", 100), ("优秀团队", 100)}),
    ("获计划生育技术服务第一名的8人被市总工会授予“芙蓉百岗明星”称号。", {("芙蓉百岗明星", 8)}),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_counts(text: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(text))} == expected


def test_what_the_texts_own_have_won_stands_beside_the_count_of_all() -> None:
    reading = read_document(source("大赛共产生27个一等奖、43个二等奖。兰州共获得3个一等奖。兰州市第一人民医院“护心圈”获二等奖。"))
    assert {award.name: (award.declared, award.other_counts) for award in reading.awards} == {"一等奖": (27, (3,)), "二等奖": (43, ())}
    assert not [item for item in reading.findings if item.code == "two-counts"]


def test_the_count_that_the_rows_bear_out_is_the_lists_own() -> None:
    text = "全国总工会授予997个单位全国模范职工之家称号。\n\n全国模范职工之家（2个）\n兰州市第一人民医院工会\n榆中县人民医院工会"
    (award,) = [award for award in read_document(source(text)).awards if award.listed]
    assert (award.declared, award.other_counts, award.listed) == (2, (997,), 2)


def test_two_counts_of_one_circle_are_a_doubt() -> None:
    text = "表彰先进集体3个。\n\n先进集体（2个）\n兰州市第一人民医院\n榆中县人民医院\n皋兰县人民医院\n永登县人民医院"
    assert [item.code for item in read_document(source(text)).findings if item.code == "two-counts"] == ["two-counts"]


HONOURS = {
    "one-title-at-three-levels": (
        "团支部获表彰\n\n5月4日，德州市召开纪念大会，宁津县人民医院团支部在会上被授予五四红旗团支部荣誉称号。近年来，该支部还先后被评为省五四红旗团支部，并连续多年被授予县五四红旗团支部荣誉称号。",
        {("宁津县人民医院团支部", "五四红旗团支部", None), ("宁津县人民医院团支部", "省五四红旗团支部", None), ("宁津县人民医院团支部", "县五四红旗团支部", None)},
    ),
    "each-list-has-the-announcer-above-it": (
        ("两红两优揭晓\n\n近日，共青团中央作出表彰决定，授予293个团组织全国五四红旗团委称号。\n\n其中，安徽科技学院团委评为全国五四红旗团委。\n\n"
        "同时，共青团安徽省委也公布了全省表彰名单，我市这些集体上榜↓\n\n安徽省五四红旗团委（2个）\n天长市人民医院团委\n全椒县中医院团委"),
        {("安徽科技学院团委", "全国五四红旗团委", None), ("天长市人民医院团委", "安徽省五四红旗团委", None), ("全椒县中医院团委", "安徽省五四红旗团委", None)},
    ),
    "titles-that-a-body-bears": (
        "桃园社区卫生服务中心简介\n\n桃园社区卫生服务中心不仅是全国卫生系统第一批职业道德基地、上海市文明单位、上海市中医药科普基地等多个荣誉称号的获得者，还荣获浦东新区中医预防保健示范单位、浦东新区绿色医院等称号。",
        {
            ("桃园社区卫生服务中心", "全国卫生系统第一批职业道德基地", None),
            ("桃园社区卫生服务中心", "上海市文明单位", None),
            ("桃园社区卫生服务中心", "上海市中医药科普基地", None),
            ("桃园社区卫生服务中心", "浦东新区中医预防保健示范单位", None),
            ("桃园社区卫生服务中心", "浦东新区绿色医院", None),
        },
    ),
}


@pytest.mark.parametrize("name", HONOURS)
def test_honours(name: str) -> None:
    text, expected = HONOURS[name]
    assert {item[:3] for item in honours(text)} == expected


def test_givers_of_the_second_announcement() -> None:
    reading = read_document(source(HONOURS["each-list-has-the-announcer-above-it"][0]))
    assert {item.by for item in reading.conferrals if item.award == "安徽省五四红旗团委"} == {("共青团安徽省委",)}
