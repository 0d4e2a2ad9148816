"""Who gave, where a sentence says it once for a row of honours or in a bracket behind each; and houses that a text calls by a short name only."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
ROWS = [
    (
        f"{HOUSE}先后被省卫生健康委授予“百佳医院”、2016年市总工会授予“工人先锋号”、2018年县委授予“先进基层党组织”等荣誉称号。",
        {("百佳医院", "省卫生健康委"), ("工人先锋号", "市总工会"), ("先进基层党组织", "县委")},
    ),
    (
        f"{HOUSE}被省文明委授予“文明单位”，市总工会授予“模范职工之家”，团市委命名为“青年文明号”。",
        {("文明单位", "省文明委"), ("模范职工之家", "市总工会"), ("青年文明号", "团市委")},
    ),
    (
        f"{HOUSE}2018年被县委评为先进党支部，2019年县直工委评为红旗党支部，2020年市卫健委评为示范党支部。",
        {("先进党支部", "县委"), ("红旗党支部", "县直工委"), ("示范党支部", "市卫健委")},
    ),
    (
        f"{HOUSE}2018年被县委评为“先进党支部”，2019年县直工委评为“红旗党支部”，2020年市卫健委表彰为“示范党支部”。",
        {("先进党支部", "县委"), ("红旗党支部", "县直工委"), ("示范党支部", "市卫健委")},
    ),
    (
        f"近年来，{HOUSE}荣获“文明单位”（省文明委）、“青年文明号”（团市委）等荣誉。",
        {("文明单位", "省文明委"), ("青年文明号", "团市委")},
    ),
    (
        f"近年来，{HOUSE}荣获省级文明单位（省文明委）、市级青年文明号（团市委）等荣誉。",
        {("省级文明单位", "省文明委"), ("市级青年文明号", "团市委")},
    ),
    (
        f"{HOUSE}获“文明单位”称号（省文明委，2016年）；获“青年文明号”称号（团市委，2018年）。",
        {("文明单位", "省文明委"), ("青年文明号", "团市委")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_one_passive_for_a_row_and_givers_in_brackets(text: str, expected: set[tuple[str, str]]) -> None:
    found = read_document(source(text)).conferrals
    assert {item.recipient for item in found} == {HOUSE}
    assert {(item.award, *item.by) for item in found} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{HOUSE}被县委评为先进党支部，榆中县中医院评为“示范医院”。",
            {(HOUSE, "先进党支部"), ("榆中县中医院", "示范医院")},
        ),
        (
            f"{HOUSE}被县委评为先进党支部，内科被评为“示范病区”，外科评为“先进集体”。",
            {(HOUSE, "先进党支部"), (f"{HOUSE}内科", "示范病区"), (f"{HOUSE}外科", "先进集体")},
        ),
        (
            f"{HOUSE}被县委评为先进党支部，县卫健局将急诊科评为“示范病区”。",
            {(HOUSE, "先进党支部"), (f"{HOUSE}急诊科", "示范病区")},
        ),
    ],
)
def test_who_gives_nothing_gets_its_own(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "湖南省妇幼保健院党委获表扬\n近日，湖南省卫生健康委公布2023年度党建优秀案例，省妇幼党委报送的《红色引擎》入选。省妇幼第三党支部获评“示范党支部”。",
            {"湖南省妇幼保健院党委", "湖南省妇幼保健院第三党支部"},
        ),
        (
            "祁东县妇幼保健院喜获佳绩\n7月1日，祁东县委授予县妇幼党支部“先进基层党组织”称号。县妇幼荣获“文明单位”称号。",
            {"祁东县妇幼保健院党支部", "祁东县妇幼保健院"},
        ),
        (
            "附一医喜获佳绩\n来源：湖北医药学院第一附属医院 时间：2023-05-01\n5月1日，附一医护理部在全省护理技能竞赛中荣获一等奖。",
            {"湖北医药学院第一附属医院护理部"},
        ),
        (
            "湖北医药学院附属第二医院新闻网\n喜报\n附二医获评“省级文明单位”。附二医院党委荣获“先进党委”称号。",
            {"湖北医药学院附属第二医院", "湖北医药学院附属第二医院党委"},
        ),
        (
            "祁东县妇幼保健院开展培训\n近日，全县妇幼机构参加培训，祁东县妇幼工作受到好评。祁东县人民医院获评“先进单位”。",
            {"祁东县人民医院"},
        ),
    ],
)
def test_a_house_by_its_short_name(text: str, expected: set[str]) -> None:
    assert {item.recipient for item in read_document(source(text)).conferrals} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("淄博市中心医院妇产科党支部受到表扬；同年，科内助产士团队获评淄博市“青年文明号”。", {"淄博市中心医院妇产科助产士团队"}),
        ("淄博市中心医院妇产科开展优质服务。2020年，科室助产士团队获评淄博市“青年文明号”。", {"淄博市中心医院妇产科助产士团队"}),
        ("淄博市中心医院护理部介绍，2021年，院内静脉治疗小组获评淄博市“青年文明号”。", {"淄博市中心医院静脉治疗小组"}),
        ("授予沈阳急救中心和平分中心、沈阳市骨科医院和平院区“文明服务示范班组”称号。", {"沈阳急救中心和平分中心", "沈阳市骨科医院和平院区"}),
        ("授予淄博市中心医院和平邑县人民医院“文明服务示范班组”称号。", {"淄博市中心医院", "平邑县人民医院"}),
    ],
)
def test_teams_within_and_places_called_heping(text: str, expected: set[str]) -> None:
    assert {item.recipient for item in read_document(source(text)).conferrals} == expected


def test_why_brands_won_stands_before_the_verb() -> None:
    found = read_document(source("全市党建品牌擂台赛落幕。市第三人民医院“杏林春”和市妇幼保健院“摇篮先锋”因人气最旺，捧走“最佳风采奖”。"))
    assert {(item.recipient, item.entry) for item in found.conferrals} == {("市第三人民医院", "杏林春"), ("市妇幼保健院", "摇篮先锋")}
    assert {(item.owner, item.name) for item in found.brands} == {("市第三人民医院", "杏林春"), ("市妇幼保健院", "摇篮先锋")}
