"""A text that calls its house by a short form which only the page explains, and houses of universities on the university's pages."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

PAGES = {
    "banner-and-foot": "{house}\n首 页 | 医院概况 | 新闻中心 | 就医指南\n您的位置：首页 >> 新闻中心 >> 医院动态\n{title}\n\n2015年07月16日　　点击率：4221\n\n{body}\n\n上一篇：岗前培训\n\n"
    "地址：甘肃省　 版权所有：{house}　 甘ICP备00000000号\n",
    "banner-alone": "{house}\n首 页 | 医院概况 | 新闻中心 | 就医指南\n您的位置：首页 >> 新闻中心 >> 医院动态\n{title}\n\n2015年07月16日　　点击率：4221\n\n{body}\n\n地址：甘肃省某处\n",
    "foot-alone": "您的位置：首页 >> 新闻中心 >> 医院动态\n{title}\n\n2015-07-16　　点击率：4221\n\n{body}\n\n地址：甘肃省　 版权所有：{house}　 甘ICP备00000000号\n",
    "path": "{house} > 新闻中心 > 正文\n\n{title}\n\n2015-07-16　　点击率：4221\n\n{body}\n",
    "source": "{title}\n\n2015-07-16　来源：{house}　　点击率：4221\n\n{body}\n",
    "paper-of-the-house": "{house}院报    2014年7月10日  第13期（总第286期）   1版 要闻\n\n{title}\n\n　　本报讯 {body}\n\n本期导读\n  2版  医联体签约\n",
    "account": "{title}\n\n{house} 2015-07-16 11:00\n\n{body}\n\n来源：党办\n",
    "welcome": "欢迎访问{house}官方网站！\n首页 | 医院概况\n\n{title}\n\n2015-07-16　　点击率：4221\n\n{body}\n",
}
SHORT = {
    "兰州市第二人民医院": ("市二院", "兰州二院", "市二医院", "市第二医院", "我院", "市第二人民医院"),
    "甘肃省第三人民医院": ("省三院",),
    "榆中县人民医院": ("县医院",),
    "永登县中医院": ("县中医院",),
    "兰州市妇幼保健院": ("市妇幼", "市妇幼保健院"),
    "兰州市七里河区人民医院": ("区医院",),
    "窑街煤电集团总医院": ("总医院",),
    "临夏州人民医院": ("州医院",),
}
BODY = "名次揭晓：病区党支部以280分赢得团体一等奖，行政党支部获得团体二等奖。"
BODY += "党总支2014年被市卫生局党委评为“先进基层党组织”，急诊科荣获“青年文明号”称号。今年我院正在申报“平安医院”。"
WON = {("病区党支部", "团体一等奖"), ("行政党支部", "团体二等奖"), ("党总支", "先进基层党组织"), ("急诊科", "青年文明号")}


def _won(text: str) -> set[tuple[str, str]]:
    reading = read_document(source(text))
    full = {item.alias: item.name for item in reading.aliases}
    return {(full.get(item.recipient, item.recipient), item.award) for item in reading.conferrals}


@pytest.mark.parametrize("page", PAGES)
def test_short_forms_are_the_house_of_the_page(page: str) -> None:
    for house, shorts in SHORT.items():
        for short in shorts:
            text = PAGES[page].format(house=house, title=f"{short}党员教育知识竞赛圆满落幕", body=BODY)
            assert _won(text) == {(house + unit, award) for unit, award in WON}, (house, short)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("市中医院召开表彰大会\n\n2015-07-16　来源：兰州市第二人民医院\n\n近日，市中医院召开大会，市中医院急诊科荣获“青年文明号”称号。\n", {"市中医院急诊科"}),
        ("县医院传佳音\n\n2015-07-16　来源：榆中县中医院\n\n近日，县医院召开大会，县医院急诊科荣获“青年文明号”称号。\n", {"县医院急诊科"}),
    ],
)
def test_short_forms_of_another_house_stay_as_they_are(text: str, recipients: set[str]) -> None:
    assert {recipient for recipient, _ in _won(text)} == recipients


SCHOOL = "甘肃中医药大学"
OF_SCHOOL = (
    "  6月29日，庆祝建党96周年暨表彰大会在学校活动中心举行。" + SCHOOL + "党委对先进基层党组织进行了表彰。我院党委荣获“先进基层党组织”荣誉称号。\n\n"
    "  2015年，医院被甘肃省卫生计生委评为“行风建设先进单位”；2016年，院团委被共青团甘肃省委授予“五四红旗团委”称号；针灸一科也在当年捧回了省直工会的“巾帼示范岗”牌匾。"
)


@pytest.mark.parametrize("house", [SCHOOL + "附属医院", SCHOOL + "第三中医院"])
@pytest.mark.parametrize("second", ["（甘肃中医药大学针灸推拿学院）", "（针灸推拿学院）", "（甘肃省针灸医院）", " 甘肃省针灸医院", "|甘肃中医药大学针灸推拿学院"])
def test_our_house_is_that_of_the_banner_and_not_the_university(house: str, second: str) -> None:
    head = f"{house}{second}\n网站首页  医院概况  新闻动态\n当前位置: 网站首页 > 党建园地 > 正文\n\n"
    text = f"{head}我院党委在学校表彰大会上荣获先进基层党组织\n发布日期：2017-07-04    作者：宣传科    来源：本站\n\n{OF_SCHOOL}\n"
    assert _won(text) == {(house + "党委", "先进基层党组织"), (house, "行风建设先进单位"), (house + "团委", "五四红旗团委"), (house + "针灸一科", "巾帼示范岗")}


@pytest.mark.parametrize(("short", "house"), [("雁滩医院", "雁滩医院"), ("口腔医院", "兰州大学口腔医院"), ("第二医院", "兰州大学第二医院"), ("兰州大学第二医院", "兰州大学第二医院")])
@pytest.mark.parametrize(
    "page",
    [
        "高校动态网 >> 新闻中心 >> 正文\n\n{title}\n\n来源：兰州大学  2021-07-01 15:50:49   307 阅读\n\n{body}\n",
        "{title}\n\n2021-07-01 来源：兰州大学新闻网\n\n{body}\n",
        "兰州大学新闻网\n首页  要闻  综合新闻\n当前位置： 首页 > 院系动态 > 正文\n\n{title}\n\n来源：{short}　发布时间：2021-07-01\n\n{body}\n\nCopyright © 兰州大学党委宣传部\n",
    ],
)
def test_houses_on_the_page_of_their_university(page: str, short: str, house: str) -> None:
    body = f"6月28日下午，{short}庆祝建党总结表彰大会召开。{short}党委被中共兰州大学委员会授予“先进基层党组织”称号；"
    body += "综合党总支被院党委评为“先进党总支”，急诊科被评为“文明科室”，肾病中心被共青团甘肃省委命名为“甘肃省青年文明号”。"
    text = page.format(short=short, title=f"{short}召开庆祝建党“七一”表彰大会", body=body)
    assert _won(text) == {(house + "党委", "先进基层党组织"), (house + "综合党总支", "先进党总支"), (house + "急诊科", "文明科室"), (house + "肾病中心", "甘肃省青年文明号")}


HOUSE = "榆中县人民医院"
GIVEN = {
    "急诊科获得县总工会的“巾帼示范岗”称号。": ("急诊科", "巾帼示范岗", ("县总工会",)),
    "针灸一科也在当年“三八”节前夕捧回了省直工会的“巾帼示范岗”牌匾。": ("针灸一科", "巾帼示范岗", ("省直工会",)),
    "急诊科拿下了团市委的“青年文明号”。": ("急诊科", "青年文明号", ("团市委",)),
    "急诊科获得兰州市的“青年文明号”称号。": ("急诊科", "青年文明号", ()),
    "医院党委获得县直机关工委的“先进基层党组织”表彰。": ("党委", "先进基层党组织", ("县直机关工委",)),
    "病区党支部今年“七一”刚刚评上院党总支的“先进党支部”。": ("病区党支部", "先进党支部", (HOUSE + "党总支",)),
    "急诊科2023年“三八”节首次获评“巾帼文明岗”。": ("急诊科", "巾帼文明岗", ()),
    "护理部“5·12”当天就拿下县卫健局的“优秀护理集体”。": ("护理部", "优秀护理集体", ("县卫健局",)),
    "急诊科刚获得“青年文明号”。": ("急诊科", "青年文明号", ()),
}


@pytest.mark.parametrize("told", GIVEN)
def test_givers_that_own_the_title_and_feast_days(told: str) -> None:
    unit, award, by = GIVEN[told]
    reading = read_document(source(f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。{told}\n"))
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [(HOUSE + unit, award, by)]


def test_a_banner_of_patients_is_no_honour() -> None:
    reading = read_document(source(f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。急诊科获得患者的“生命卫士”锦旗。\n"))
    assert not reading.conferrals


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("院党总支下设急诊科、内科、外科三个党支部，", {("急诊科党支部", "党总支"), ("内科党支部", "党总支"), ("外科党支部", "党总支")}),
        ("医院党总支下设有2个党支部：急诊科党支部、内科党支部。", {("急诊科党支部", "党总支"), ("内科党支部", "党总支")}),
        ("院党委下辖内科党总支、外科党总支。", {("内科党总支", "党委"), ("外科党总支", "党委")}),
        ("内科党总支下设急诊科、心内科两个支部。", {("急诊科党支部", "内科党总支"), ("心内科党支部", "内科党总支")}),
        ("护理部团总支由急诊科、内科两个团支部组成。", {("急诊科团支部", "护理部团总支"), ("内科团支部", "护理部团总支")}),
        ("院党委下设3个党支部，", set()),
        ("县卫健局党委下辖榆中县中医院党总支、榆中县妇幼保健院党总支。", set()),
    ],
)
def test_branches_below_a_committee(said: str, steps: set[tuple[str, str]]) -> None:
    reading = read_document(source(f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。{said}急诊科荣获“青年文明号”。\n"))
    found = {(item.child, item.parent) for item in reading.subordinates if item.parent.endswith(("党委", "总支"))}
    assert found == {(HOUSE + child, HOUSE + parent) for child, parent in steps}
