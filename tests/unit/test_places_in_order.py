"""Places and grades of a contest told of several in order, and places in the sentence behind the contest's; in made-up news."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_A, _B, _C = "成县人民医院", "康县人民医院", "徽县人民医院"
_ALL = f"{_A}、{_B}、{_C}"
_PLACES = {(_A, "第一名"), (_B, "第二名"), (_C, "第三名")}
_GRADES = {(_A, "一等奖"), (_B, "二等奖"), (_C, "三等奖")}

ORDER = {
    "grades-by": (f"在技能竞赛中，一至三等奖分别由{_ALL}获得。", _GRADES),
    "grades-behind": (f"在技能竞赛中，{_ALL}分获一至三等奖。", _GRADES),
    "grades-in-full": (f"技能竞赛落幕，一等奖至三等奖依次为{_ALL}。", _GRADES),
    "places-won": (f"篮球赛落幕，获得第一名至第三名的分别是{_ALL}。", _PLACES),
    "the-first-three": (f"竞赛前三名分别为{_ALL}。", _PLACES),
    "of-a-group": (f"篮球赛落幕，团体第一至第三名分别是{_ALL}。", {(name, "团体" + place) for name, place in _PLACES}),
    "sentence-before": (f"羽毛球比赛落幕。{_A}获第一名，{_B}获得第二名，{_C}获得第三名。", _PLACES),
    "after-the-games": (f"经过两天的比赛，八支队伍决出名次。{_A}夺得第一名。", {(_A, "第一名")}),
    "a-ranking": (f"{_A}参加比赛。在全市综合考核排名中，{_A}获第一名。", set()),
    "no-contest": (f"{_A}加强管理。{_A}名列全市第一名。", set()),
}


@pytest.mark.parametrize(("text", "expected"), ORDER.values(), ids=ORDER)
def test_places_in_order(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


_X = "县纪委监察局"

TEAMS = {
    "a-town-beside-a-bureau": ("知识竞赛举行，县纪委监察局、石桥驿镇代表队获得二等奖。", {(_X, "二等奖"), ("石桥驿镇代表队", "二等奖")}),
    "a-township": ("知识竞赛举行，县纪委监察局、三角乡参赛队获得二等奖。", {(_X, "二等奖"), ("三角乡参赛队", "二等奖")}),
    "each-a-team": ("知识竞赛落幕，县纪委监察局代表队、青城镇代表队获得一等奖。", {(f"{_X}代表队", "一等奖"), ("青城镇代表队", "一等奖")}),
    "led-by-a-bureau": ("在技能竞赛中，甘肃省代表队由省疾控中心领队，经过两天比拼，最终荣获团体一等奖。", {("甘肃省代表队", "团体一等奖")}),
    "members-from-elsewhere": (
        "在技能竞赛中，甘肃省代表队由省疾控局带队，五名队员分别来自省疾控中心、兰州市疾控中心，最终获得了团体第二名的好成绩。",
        {("甘肃省代表队", "团体第二名")},
    ),
    "departments-of-one-house": ("知识竞赛举行，成县人民医院内科、外科代表队获得二等奖。", {(_A + "内科", "二等奖"), (_A + "外科", "二等奖")}),
}


@pytest.mark.parametrize(("text", "expected"), TEAMS.values(), ids=TEAMS)
def test_teams_of_towns_and_who_leads_them(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected
