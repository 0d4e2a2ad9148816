"""Who bears a title that no verb of getting tells, whose gift it is, and counts behind which nobody is named; in made-up articles."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def _told(body: str) -> set[tuple[str, str, tuple[str, ...]]]:
    text = f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。{body}\n"
    return {(item.recipient.removeprefix(HOUSE), item.award, item.by) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("1人获“全国岗位学雷锋标兵”称号、1人获“全国青年文明号”称号。", set()),
        ("2人获评全国优秀共产党员、1人获评全国岗位学雷锋标兵、3个集体获评青年文明号。", set()),
        ("急诊科获“青年文明号”、儿科获“巾帼文明岗”、1人获“学雷锋标兵”。", {("急诊科", "青年文明号", ()), ("儿科", "巾帼文明岗", ())}),
        ("荣获“青年文明号”、获评“巾帼文明岗”。", {("", "青年文明号", ()), ("", "巾帼文明岗", ())}),
        ("会上表彰了甘肃省获得全国五一劳动奖章荣誉的31人、全国五一劳动奖状先进单位8个。", set()),
        ("大会表彰了我省荣获“青年文明号”荣誉称号的31名同志。", set()),
        ("会议表彰了我市荣获“青年文明号”称号的榆中县中医院急诊科。", {("榆中县中医院急诊科", "青年文明号", ())}),
        ("我市榆中县（3家）、永登县（2家）共5家乡镇卫生院获得“示范卫生院”称号。", set()),
    ],
)
def test_counts_name_nobody(body: str, found: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _told(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("榆中县中医院作为“甘肃省先进基层党组织”“兰州市党建示范单位”，工作常抓不懈。", {("榆中县中医院", "甘肃省先进基层党组织", ()), ("榆中县中医院", "兰州市党建示范单位", ())}),
        ("急诊科作为“青年文明号”创建集体，积极推进。", set()),
        ("榆中县中医院作为兰州市先进基层党组织候选单位，参加答辩。", set()),
        ("急诊科党支部通过“全国党建工作样板支部”创建验收。", {("急诊科党支部", "全国党建工作样板支部", ())}),
        ("省委组织部公布了样板支部验收结果，急诊科党支部顺利通过“全省样板支部”验收。", {("急诊科党支部", "全省样板支部", ("省委组织部",))}),
        ("医院顺利通过“全国文明单位”复查验收。", set()),
        ("医院党委指导急诊科党支部通过“样板支部”验收。", set()),
        ("医院顺利通过“三级甲等医院”验收。", set()),
        ("急诊科党支部是首批“全国样板支部”，连续五年荣获县级先进基层党组织。", {("急诊科党支部", "全国样板支部", ()), ("急诊科党支部", "县级先进基层党组织", ())}),
        ("急诊科党支部是首批“全国样板支部”，儿科荣获“文明单位”称号。", {("急诊科党支部", "全国样板支部", ()), ("儿科", "文明单位", ())}),
        ("去年入选“全省样板支部”培育创建单位的检验科党支部，目前成绩突出。", {("检验科党支部", "全省样板支部培育创建单位", ())}),
        ("站里正在谋划把献血屋升级为“城市温暖驿站”。", set()),
    ],
)
def test_who_bears_a_title(body: str, found: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _told(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("“兰州市时代先锋岗”，是市委宣传部给的。", {("", "兰州市时代先锋岗", ("市委宣传部",))}),
        ("急诊科墙上多了几块奖牌：“标兵岗”是市总工会颁的，“时代先锋岗”是市委宣传部颁的。", {("急诊科", "标兵岗", ("市总工会",)), ("急诊科", "时代先锋岗", ("市委宣传部",))}),
        ("“先进集体”是给一线的。", set()),
        ("“青年文明号”是团市委授予集体的荣誉。", set()),
        ("急诊科工作突出，省委将其命名为“先进集体”。", {("急诊科", "先进集体", ("省委",))}),
        ("2019年，团市委授予急诊科“青年文明号”；同年，省委又将其表彰为“突出贡献单位”。", {("急诊科", "青年文明号", ("团市委",)), ("急诊科", "突出贡献单位", ("省委",))}),
    ],
)
def test_whose_gift_a_title_is(body: str, found: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _told(body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("医院获兰州市健康细胞称号。", {("", "兰州市健康细胞", ())}),
        ("急诊科获评市级劳模创新工作室称号。", {("急诊科", "市级劳模创新工作室", ())}),
        ("医院荣获国家、省、市多项荣誉称号。", set()),
        ("医院获兰州市卫健委先进称号。", set()),
        ("医院获甘肃省科学家称号。", set()),
        ("急诊科党支部入选培育创建单位。", set()),
    ],
)
def test_a_title_that_its_last_word_alone_tells(body: str, found: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _told(body) == found


HEADINGS = [
    ("全省样板支部（2个，甘肃省委教育工委公布）", "全省样板支部", ("甘肃省委教育工委",)),
    ("全省样板支部（甘肃省委教育工委公布，2个）", "全省样板支部", ("甘肃省委教育工委",)),
    ("全省样板支部（甘肃省委教育工委命名）", "全省样板支部", ("甘肃省委教育工委",)),
    ("校级样板支部（2个，学校党委命名）", "校级样板支部", ("兰州医药高等专科学校党委",)),
    ("巾帼文明岗（省妇联）", "巾帼文明岗", ("省妇联",)),
    ("省级示范科室（共2个，省卫健委2021年认定）", "省级示范科室", ("省卫健委",)),
    ("全省样板支部（2个）", "全省样板支部", ()),
]


@pytest.mark.parametrize(("heading", "award", "by"), HEADINGS)
def test_who_gives_stands_in_the_heading(heading: str, award: str, by: tuple[str, ...]) -> None:
    text = f"兰州医药高等专科学校党建“双创”名单（截至2023年2月）\n\n一、{heading}\n1.护理学院教工党支部\n2.药学院党总支\n\n二、优秀组织奖（1个）\n护理学院\n"
    found = {(item.recipient, item.award, item.by) for item in read_document(source(text)).conferrals}
    school = "兰州医药高等专科学校"
    assert found == {(f"{school}护理学院教工党支部", award, by), (f"{school}药学院党总支", award, by), (f"{school}护理学院", "优秀组织奖", ())}


@pytest.mark.parametrize("below", ["甘肃中医药大学青年志愿者协会成立于2007年。", "欢迎来到共青团甘肃中医药大学委员会！", "学校在原兰州卫生学校基础上升格而来。甘肃中医药大学党委高度重视。"])
def test_the_school_that_speaks_of_itself(below: str) -> None:
    text = f"喜报！我校这些组织获省级青年文明号\n近日，我校附属第一医院（甘肃省中医院）血液科、附属第三医院推拿科被认定为省级青年文明号。\n{below}\n"
    reading = read_document(source(text))
    assert {item.recipient for item in reading.conferrals} == {"甘肃中医药大学附属第一医院血液科", "甘肃中医药大学附属第三医院推拿科"}
    assert ("甘肃中医药大学附属第一医院", "甘肃省中医院") in {(item.name, item.alias) for item in reading.aliases}


def test_where_a_contest_was_held_is_not_our_school() -> None:
    text = "我校在示范活动中喜获一等奖\n示范活动评选会在兰州理工大学隆重举行。我校第一临床医学院研究生党支部以总分第四名的成绩荣获全省示范活动一等奖。\n"
    assert {item.recipient for item in read_document(source(text)).conferrals} == {"第一临床医学院研究生党支部"}


def test_what_somebody_strives_for_is_no_body() -> None:
    lead = "榆中县城关社区卫生服务中心（以下简称“中心”）坐落在榆中县。\n\n"
    text = f"{lead}中心荣誉\n\n◆ 2013年  兰州市示范社区卫生服务中心\n◆ 2018年  兰州市健康促进医院\n\n目前中心正在争创“甘肃省社区医院”和“全国百强社区卫生服务中心”。\n"
    reading = read_document(source(text))
    assert {item.recipient for item in reading.conferrals} == {"榆中县城关社区卫生服务中心"}
    assert "甘肃省社区医院" not in {item.name for item in reading.organizations}
