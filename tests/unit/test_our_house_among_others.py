"""Whose 我院 is beside the names of other houses, prizes told of several in order, and what praise and works say; in made-up articles."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_HOST = "榆中县人民医院喜获佳绩\n近日，"
_CONTEST = "兰州市医务工会举办技能竞赛。"
_THREE = "榆中县人民医院、永登县中医院、皋兰县人民医院"


def _in_order(*awards: str) -> set[tuple[str, str, str | None, tuple[str, ...]]]:
    return {(name, award, None, ()) for name, award in zip(_THREE.split("、"), awards, strict=True)}


HONOURS = {
    "ours-behind-another": (
        _HOST + "永登县中医院、本院护理部荣获“先进集体”称号。",
        {("永登县中医院", "先进集体", None, ()), ("榆中县人民医院护理部", "先进集体", None, ())},
    ),
    "ours-on-both-sides": (
        _HOST + "我院护理部、永登县中医院检验科、我院急诊科荣获“巾帼文明岗”称号。",
        {("榆中县人民医院护理部", "巾帼文明岗", None, ()), ("永登县中医院检验科", "巾帼文明岗", None, ()), ("榆中县人民医院急诊科", "巾帼文明岗", None, ())},
    ),
    "ours-after-and": (
        _HOST + "兰州市第一人民医院、我院以及永登县中医院荣获“先进集体”称号。",
        {("兰州市第一人民医院", "先进集体", None, ()), ("榆中县人民医院", "先进集体", None, ()), ("永登县中医院", "先进集体", None, ())},
    ),
    "ours-after-others-were-spoken-of": (
        "榆中县人民医院举办职工运动会\n在拔河比赛中，榆中县和平镇卫生院获得一等奖；榆中县夏官营卫生院、我院麻醉科获得二等奖。",
        {("榆中县和平镇卫生院", "一等奖", None, ()), ("榆中县夏官营卫生院", "二等奖", None, ()), ("榆中县人民医院麻醉科", "二等奖", None, ())},
    ),
    "that-house-is-the-one-before": (
        _HOST + "永登县中医院、该院护理部荣获“先进集体”称号。",
        {("永登县中医院", "先进集体", None, ()), ("永登县中医院护理部", "先进集体", None, ())},
    ),
    "beside-us-is-not-us": (
        "我院职工羽毛球赛落幕\n外科工会小组获第二名。榆中县人民医院与我院共同建设医联体，榆中县人民医院代表队获得优胜奖。",
        {("外科工会小组", "第二名", None, ()), ("榆中县人民医院代表队", "优胜奖", None, ())},
    ),
    "who-comes-to-us-is-not-us": ("我院荣获先进集体\n近日，我院荣获“先进集体”称号。榆中县人民医院院长一行到我院祝贺。", set()),
    "prizes-by-whom-in-order": (_CONTEST + f"一、二、三等奖分别由{_THREE}获得。", _in_order("一等奖", "二等奖", "三等奖")),
    "prizes-in-full-by-whom-in-order": (_CONTEST + f"团体一等奖、二等奖和三等奖依次由{_THREE}摘得。", _in_order("团体一等奖", "团体二等奖", "团体三等奖")),
    "metals-in-order": (_CONTEST + f"金、银、铜奖分别由{_THREE}获得。", _in_order("金奖", "银奖", "铜奖")),
    "metals-shared-out": (_CONTEST + f"{_THREE}分获金、银、铜奖。", _in_order("金奖", "银奖", "铜奖")),
    "places-in-digits": (_CONTEST + f"4-6名分别为{_THREE}。", _in_order("第四名", "第五名", "第六名")),
    "those-who-shared-the-places": (_CONTEST + f"分获前三名的分别是{_THREE}。", _in_order("第一名", "第二名", "第三名")),
    "more-houses-than-prizes": (_CONTEST + f"{_THREE}、兰州市第一人民医院分获一、二、三等奖。", set()),
    "more-houses-than-prizes-behind-them": (_CONTEST + f"一、二等奖分别由{_THREE}获得。", set()),
    "two-prizes-and-no-word-of-order": (_CONTEST + "一、二等奖由榆中县人民医院、永登县中医院获得。", set()),
    "some-of-several-houses": (_CONTEST + "榆中县人民医院、永登县中医院等3家单位分获二、三等奖。", set()),
    "a-campus-between-known-houses": (
        "全市羽毛球赛落幕。第一至第三名分别为榆中县人民医院、瑞安医院北院、永登县中医院。",
        {("榆中县人民医院", "第一名", None, ()), ("瑞安医院北院", "第二名", None, ()), ("永登县中医院", "第三名", None, ())},
    ),
    "praise-of-its-own-behind-what-works-got": (
        "全市科普大赛揭晓，共有18件作品荣获优秀奖项。此外，永登县中医院因组织工作出色，获得通报表扬。",
        {("永登县中医院", "通报表扬", None, ())},
    ),
    "praise-of-its-own-behind-a-prize": ("在全市科普大赛中，共有8件作品获得一等奖。永登县中医院因组织得力受到通报表彰。", {("永登县中医院", "通报表彰", None, ())}),
    "praise-with-the-title-that-was-given-out": ("全市共表扬先进集体30个、先进个人50名，永登县中医院受到通报表扬。", {("永登县中医院", "先进集体", None, ())}),
    "teams-of-that-school": (
        "近日，榆中卫生学校获奖。该校“助康义诊”志愿服务队、“同心”实践团等3个组织获“优秀志愿组织”。",
        {("榆中卫生学校助康义诊志愿服务队", "优秀志愿组织", None, ()), ("榆中卫生学校“同心”实践团", "优秀志愿组织", None, ())},
    ),
    "teams-without-their-house": (
        _HOST + "在表彰会上，“杏林”志愿服务队、“星火”社会实践团队等6个组织获“优秀志愿组织”。",
        {("榆中县人民医院杏林志愿服务队", "优秀志愿组织", None, ()), ("榆中县人民医院“星火”社会实践团队", "优秀志愿组织", None, ())},
    ),
    "teams-of-two-houses": (
        "榆中县人民医院“杏林”志愿服务队、永登县中医院“阳光”义诊队获评“优秀志愿组织”。",
        {("榆中县人民医院杏林志愿服务队", "优秀志愿组织", None, ()), ("永登县中医院“阳光”义诊队", "优秀志愿组织", None, ())},
    ),
    "a-circle-is-no-team": (_HOST + "我院“护心圈”荣获一等奖。", {("榆中县人民医院", "一等奖", "护心圈", ())}),
    "a-prize-called-by-the-committee": (
        "全市科普大赛落幕，榆中县人民医院报送的《夜班》获得组委会特别奖，永登县中医院斩获评审团大奖、优秀组织奖。",
        {("榆中县人民医院", "组委会特别奖", "夜班", ()), ("永登县中医院", "评审团大奖", None, ()), ("永登县中医院", "优秀组织奖", None, ())},
    ),
    "a-prize-of-the-jury": ("全市科普大赛落幕，榆中县人民医院获评委会大奖。", {("榆中县人民医院", "评委会大奖", None, ())}),
    "a-prize-that-the-committee-gives": ("全市科普大赛落幕，榆中县人民医院摘得大赛组委会颁发的优秀组织奖。", {("榆中县人民医院", "优秀组织奖", None, ("大赛组委会",))}),
    "one-prize-by-two": (_CONTEST + "一等奖由榆中县人民医院、永登县中医院获得。", {("榆中县人民医院", "一等奖", None, ()), ("永登县中医院", "一等奖", None, ())}),
}


@pytest.mark.parametrize("name", sorted(HONOURS))
def test_honours(name: str) -> None:
    text, expected = HONOURS[name]
    assert honours(text) == expected


CONTESTS = {
    "this-years-one": ("榆中县卫生健康系统“五小”竞赛活动推进会召开。本届“五小”竞赛中，永登县中医院获得一等奖。", {"榆中县卫生健康系统“五小”竞赛活动"}),
    "a-word-less": ("榆中县人民医院2017年职工羽毛球比赛落幕\n榆中县人民医院2017年羽毛球比赛成绩公布，外科工会小组获得本年度羽毛球赛第一名。", {"榆中县人民医院2017年职工羽毛球比赛"}),
    "that-one-alone": ("在该项“健康杯”竞赛中，永登县中医院获一等奖。", {"“健康杯”竞赛"}),
    "two-contests": (
        "全市2017年护理技能竞赛落幕，永登县中医院获一等奖。全市2017年中医护理技能竞赛落幕，榆中县人民医院获一等奖。",
        {"全市2017年护理技能竞赛", "全市2017年中医护理技能竞赛"},
    ),
}


@pytest.mark.parametrize("name", sorted(CONTESTS))
def test_contests(name: str) -> None:
    text, expected = CONTESTS[name]
    assert {campaign.name for campaign in read_document(source(text)).campaigns} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("兰州市人民政府关于表彰先进集体的通报\n各县区人民政府：\n市政府决定，授予永登县中医院等60家集体“先进集体”称号。\n兰州市人民政府\n2018年4月2日", {("兰州市人民政府", "市政府")}),
        ("榆中县人民政府关于命名先进单位的通报\n县政府决定命名永登县中医院为县级卫生先进单位。\n榆中县人民政府\n2018年4月2日", {("榆中县人民政府", "县政府")}),
        ("榆中县人民政府、永登县人民政府联合表彰。县政府决定命名永登县中医院为县级卫生先进单位。", set()),
    ],
)
def test_governments_in_short(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(alias.name, alias.alias) for alias in read_document(source(text)).aliases if alias.alias.endswith("政府")} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("比赛中，市卫生监督所代表队和敦煌市卫生监督所打成平手。", set()),
        ("敦煌市中医院、市中医院荣获“先进集体”称号。", set()),
        ("获奖的有敦煌市中医院、永登县中医院和市中医院。", set()),
        ("敦煌市中医院召开大会。市中医院荣获“先进集体”称号。", {("敦煌市中医院", "市中医院")}),
    ],
)
def test_beside_each_other_are_two(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(alias.name, alias.alias) for alias in read_document(source(text)).aliases if alias.alias.startswith("市")} == expected
