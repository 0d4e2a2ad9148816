"""The history of a house: what it was called, what it became, which honours it was given year by year, which departments it has."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document

HOUSE, LATER = "祁阳市妇幼保健院", "祁阳市妇幼保健计划生育服务中心"
PAGE = f"""{HOUSE}
历史沿革
祁阳市妇幼保健站于1984年5月建站，1999年7月改名{HOUSE}。
合并情况
2016年，妇幼院与计生站合二为一，改称{LATER}。
科室设置
中心内设三个部：妇女保健部、儿童保健部、围产保健部，床位30张。
所得称号
1995年联合国儿基会授予“爱婴医院”称号。2009年5月湖南省总工会授予“模范职工之家”称号，2012年四月被祁阳市人民政府评为“平安医院”。
2005年由卫生部妇幼保健司、湖南省卫生厅授予全省基层首家“筛查示范基地”。
2018年永州市妇联授予我中心“巾帼文明岗”称号。
"""


def reading(text: str) -> Reading:
    return read_document(source(text))


def test_a_page_that_presents_a_house_bears_its_name() -> None:
    assert reading(PAGE).document.title == HOUSE


def test_honours_year_by_year_are_of_the_house_as_it_was() -> None:
    assert {(item.recipient, item.award, item.by) for item in reading(PAGE).conferrals} == {
        (HOUSE, "爱婴医院", ("联合国儿基会",)),
        (HOUSE, "模范职工之家", ("湖南省总工会",)),
        (HOUSE, "平安医院", ("祁阳市人民政府",)),
        (HOUSE, "筛查示范基地", ("卫生部妇幼保健司", "湖南省卫生厅")),
        (LATER, "巾帼文明岗", ("永州市妇联",)),
    }


def test_the_former_name_and_the_departments() -> None:
    found = reading(PAGE)
    assert (HOUSE, "祁阳市妇幼保健站") in {(item.name, item.alias) for item in found.aliases}
    steps = {(item.child, item.parent) for item in found.subordinates}
    assert {(LATER + unit, LATER) for unit in ("妇女保健部", "儿童保健部", "围产保健部")} <= steps
    assert ("卫生部妇幼保健司", "卫生部") in steps


@pytest.mark.parametrize(
    "text",
    [
        "永州市中心医院护士张某先进事迹\n张某在永州市中心医院工作。2019年湖南省总工会授予“五一劳动奖章”。\n",
        "湖南省卫生健康委员会召开会议。2019年湖南省总工会授予“五一劳动奖状”。\n",
    ],
)
def test_a_person_and_an_office_get_nothing_by_the_year(text: str) -> None:
    assert not reading(text).conferrals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("永州市疾控中心近年获得“全省先进单位”和湖南省总工会“工人先锋号”称号。\n", {("全省先进单位", ()), ("工人先锋号", ("湖南省总工会",))}),
        ("永州市疾控中心荣获“第十一届湖南省文明单位”称号。中心上下都说，这次成为省级文明单位不容易。\n", {("第十一届湖南省文明单位", ())}),
        ("永州市疾控中心荣获“湖南省文明单位”称号，又获评“市级文明单位”。\n", {("湖南省文明单位", ()), ("市级文明单位", ())}),
        ("永州市疾控中心成绩喜人。继2016年中心头一次获得“湖南省文明单位”之后，今年又有新收获。\n", {("湖南省文明单位", ())}),
    ],
)
def test_titles_side_by_side_and_one_title_told_by_its_level(text: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    assert {(item.award, item.by) for item in reading(text).conferrals} == expected


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("永州市中心医院北院区（心脏病专科）党支部", "永州市中心医院北院区（心脏病专科）"),
        ("永州市中心血站中心医院采血班组", "永州市中心血站"),
        ("湖南大学医院管理研究院", "湖南大学"),
    ],
)
def test_whose_a_campus_a_collecting_team_and_an_institute_are(name: str, parent: str) -> None:
    found = reading(f"日前，{name}荣获“先进集体”称号。\n")
    assert {item.recipient for item in found.conferrals} == {name}
    assert (name, parent) in {(item.child, item.parent) for item in found.subordinates}
