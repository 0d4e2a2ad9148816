"""Teams of branches in a contest, the college whose page tells of it, contests on a theme; in made-up articles."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_COLLEGE = "药学院知识竞赛落幕\n\n发布时间：2021-05-10\n\n5月8日，药学院党委举办党史知识竞赛。研究生第一党支部代表队获得一等奖，教工党支部代表队、本科生党支部代表队获得二等奖。\n\n"
_WON = {("兰州大学药学院研究生第一党支部代表队", "一等奖"), ("兰州大学药学院教工党支部代表队", "二等奖"), ("兰州大学药学院本科生党支部代表队", "二等奖")}
_HOUSE = "榆中县中医院知识竞赛落幕\n\n2021-06-30\n\n6月28日，榆中县中医院党委举办知识竞赛，"

TEAMS = {
    "the-college-is-the-owner-at-the-foot": (_COLLEGE + "版权所有：兰州大学药学院", _WON),
    "the-college-stands-beside-the-sign-of-copyright": (_COLLEGE + "Copyright © 兰州大学药学院 地址：城关区", _WON),
    "the-college-stands-at-the-head": ("兰州大学药学院 - 新闻网\n\n" + _COLLEGE, _WON),
    "each-is-the-team-of-its-branch": (
        _HOUSE + "第二党支部代表队荣获一等奖；第一党支部参赛队、第三党支部参赛队和离退休党支部参赛队获三等奖。",
        {
            ("榆中县中医院第二党支部代表队", "一等奖"),
            ("榆中县中医院第一党支部参赛队", "三等奖"),
            ("榆中县中医院第三党支部参赛队", "三等奖"),
            ("榆中县中医院离退休党支部参赛队", "三等奖"),
        },
    ),
    "places-one-after-the-other": (
        _HOUSE + "内科团支部代表队、外科团支部代表队和医技团支部代表队分获一、二、三等奖。",
        {("榆中县中医院内科团支部代表队", "一等奖"), ("榆中县中医院外科团支部代表队", "二等奖"), ("榆中县中医院医技团支部代表队", "三等奖")},
    ),
    "the-word-stands-once-behind-several": (
        _HOUSE + "第一党支部、第二党支部代表队获得一等奖，内科代表队和外科代表队获得二等奖。",
        {("榆中县中医院第一党支部", "一等奖"), ("榆中县中医院第二党支部", "一等奖"), ("榆中县中医院内科代表队", "二等奖"), ("榆中县中医院外科代表队", "二等奖")},
    ),
    "the-college-of-another-university-is-none-of-the-page": (
        "兰州大学药学院\n\n药学院知识竞赛落幕\n\n2021-05-10\n\n5月8日，兰州大学药学院与西安交通大学药学院举办知识竞赛。西安交通大学药学院研究生党支部获得一等奖。",
        {("西安交通大学药学院研究生党支部", "一等奖")},
    ),
}


@pytest.mark.parametrize("case", TEAMS)
def test_teams(case: str) -> None:
    text, won = TEAMS[case]
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == won


def test_a_team_is_below_its_branch() -> None:
    below = {(item.child, item.parent) for item in read_document(source(_COLLEGE + "版权所有：兰州大学药学院")).subordinates}
    assert {("兰州大学药学院教工党支部代表队", "兰州大学药学院教工党支部"), ("兰州大学药学院教工党支部", "兰州大学药学院"), ("兰州大学药学院", "兰州大学")} <= below


@pytest.mark.parametrize(
    ("text", "name", "holders"),
    [
        ("榆中县中医院党委在三楼会议室举办了以“学党史、跟党走”为主题的党史知识竞赛。", "“学党史、跟党走”为主题的党史知识竞赛", ("榆中县中医院党委",)),
        ("榆中县中医院工会举办了一场以“匠心护理”为主题的护理技能竞赛。", "“匠心护理”为主题的护理技能竞赛", ("榆中县中医院工会",)),
        ("榆中县中医院团委举办主题为“青春向党”的演讲比赛。", "主题为“青春向党”的演讲比赛", ("榆中县中医院团委",)),
        ("榆中县中医院组织开展了题为“我是党员我承诺”的演讲比赛。", "题为“我是党员我承诺”的演讲比赛", ("榆中县中医院",)),
        ("榆中县卫生健康局主办的以“守护健康”为主题的健康科普知识竞赛举行。", "“守护健康”为主题的健康科普知识竞赛", ("榆中县卫生健康局",)),
        ("榆中县中医院急诊科举行以心肺复苏为主要内容的急救技能比赛。", "急救技能比赛", ("榆中县中医院急诊科",)),
        ("一场以“医者仁心”为主题的辩论比赛在榆中县中医院举行。", "“医者仁心”为主题的辩论比赛", ()),
        ("榆中县中医院工会于榆中县体育馆举办第三届乒乓球赛。", "第三届乒乓球赛", ("榆中县中医院工会",)),
        ("榆中县总工会在榆中县人民医院新院区报告厅举办2021年全县护理技能竞赛。", "2021年全县护理技能竞赛", ("榆中县总工会",)),
        ("榆中县中医院在兰州市护理学会举办的2021年全市护理技能竞赛中获一等奖。", "2021年全市护理技能竞赛", ("兰州市护理学会",)),
    ],
)
def test_what_a_contest_is_about_and_where_it_is_held(text: str, name: str, holders: tuple[str, ...]) -> None:
    reading = read_document(source("新闻动态\n\n2021-05-10\n\n5月8日，" + text + "榆中县中医院内科获得一等奖。"))
    assert {(item.name, item.organizers) for item in reading.campaigns} == {(name, holders)}


def test_a_day_on_a_theme_is_no_contest() -> None:
    assert not read_document(source("榆中县中医院党日\n\n2021-05-10\n\n榆中县中医院党委开展了以“学党史”为主题的党日活动。")).campaigns
