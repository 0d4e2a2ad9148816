"""Papers that a text speaks of, names in boxes and torn quotations, contests held, a house on a line of its own."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("接永州市卫生局文件，永州市中心医院党委被表彰为“先进基层党组织”。\n", {("永州市中心医院党委", "先进基层党组织", ("永州市卫生局",))}),
        (
            "湖南省委决定，对全省红旗党组织予以表彰。永州市中心医院党委获评“全省红旗党组织”。\n",
            {("永州市中心医院党委", "全省红旗党组织", ("湖南省委",))},
        ),
        (
            "湖南省总工会联合湖南省妇联发布《关于表彰先进的决定》。\n永州市中心血站继续招募志愿者。\n张某介绍，此次表彰中，永州市中心医院获“促进奖单位奖”。\n",
            {("永州市中心医院", "促进奖单位奖", ("湖南省总工会", "湖南省妇联"))},
        ),
        ("湖南省总工会来到永州市中心医院慰问，为医院在救灾中成绩显著的急诊科颁发“工人先锋号”奖牌。\n", {("永州市中心医院急诊科", "工人先锋号", ("湖南省总工会",))}),
        ("永州市中心医院内科党支部获评湖南省标杆党支部”称号。\n", {("永州市中心医院内科党支部", "湖南省标杆党支部", ())}),
        (
            "永州市中心医院：喜获“先进基层党组织”荣誉称号\n日前，中共永州市中心医院党委喜获“先进基层党组织”荣誉称号。\n永州市中心医院召开会议。\n",
            {("中共永州市中心医院党委", "先进基层党组织", ())},
        ),
        ("永州市举办比赛。菱角塘、水口山和邮亭圩卫生院等单位荣获三等奖。\n", {(f"{place}卫生院", "三等奖", ()) for place in ("菱角塘", "水口山", "邮亭圩")}),
    ],
)
def test_what_papers_and_quotations_say(text: str, expected: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert {(item.recipient, item.award, item.by) for item in reading(text).conferrals} == expected


def test_a_paper_received_says_nothing_of_a_later_story() -> None:
    text = "接永州市卫生局文件，永州市中心医院党委被表彰为“全市卫生系统先进基层党组织”。\n祁阳市人民医院召开会议。\n祁阳市人民医院内科党支部荣获“祁阳市先进基层党组织”。\n"
    assert {(item.recipient, item.by) for item in reading(text).conferrals} == {("永州市中心医院党委", ("永州市卫生局",)), ("祁阳市人民医院内科党支部", ())}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("日前，永州市中心医院党委举办急救技能竞赛活动，各科室踊跃报名。\n", {("急救技能竞赛", ("永州市中心医院党委",))}),
        ("永州市中心医院观看了知识竞赛，气氛热烈。\n", set()),
    ],
)
def test_a_contest_that_is_held_needs_no_year(text: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    assert {(item.name, item.organizers) for item in reading(text).campaigns} == expected


@pytest.mark.parametrize(
    "text",
    [
        "我院参加技能竞赛获殊荣\n永州市中心医院\n日前，在永州市卫生健康委主办的技能竞赛中，我院代表队沉着应战，发挥出色，取得了优异的成绩。\n",
        "三个党支部赴革命老区开展活动\n3月21日，三个党支部赴革命老区开展主题党日活动，院党委书记张某参加，党员们在烈士纪念碑前重温入党誓词。\n永州市中心医院\n",
    ],
)
def test_a_house_on_a_line_of_its_own_publishes(text: str) -> None:
    assert reading(text).document.issuers == ("永州市中心医院",)


def test_a_bracket_inside_a_contests_name_and_the_contest_among_two() -> None:
    text = "9月3日，第六届全国医院品管圈（课题研究）大赛暨首届医院管理高峰论坛开幕。大赛由中国医院协会、湖南省医院协会主办。\n"
    assert ("第六届全国医院品管圈（课题研究）大赛", ("中国医院协会", "湖南省医院协会")) in {(item.name, item.organizers) for item in reading(text).campaigns}


def test_one_by_its_own_name_and_others_that_share_the_last_word() -> None:
    text = "市卫生监督所、凤凰开发区及横溪卫生监督所荣获“优秀通讯集体”称号。\n"
    assert {item.recipient for item in reading(text).conferrals} == {"市卫生监督所", "凤凰开发区卫生监督所", "横溪卫生监督所"}
