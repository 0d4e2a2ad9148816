"""Whose 我院, 我校 and bare units are: of the house whose page it is, never of a venue, a guest, a partner or a grade, in made-up articles."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document


def _got(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("近日，“青年文明号”授牌仪式在兰州市第一人民医院急诊科举行。兰州市第一人民医院急诊科荣获“青年文明号”称号。", {("兰州市第一人民医院急诊科", "青年文明号")}),
        ("近日，由榆中县人民医院主办的比武大赛举行。我院急诊科获一等奖。", {("榆中县人民医院急诊科", "一等奖")}),
    ],
)
def test_another_house_is_not_ours(text: str, got: set[tuple[str, str]]) -> None:
    assert _got(text) == got


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("兰州大学举行表彰会。我校第二医院被授予“全国卫生系统先进集体”称号。", {("兰州大学第二医院", "全国卫生系统先进集体")}),
    ],
)
def test_our_school_and_our_house_are_no_part_of_a_name(text: str, got: set[tuple[str, str]]) -> None:
    assert _got(text) == got
    assert not {org.name for org in read_document(source(text)).organizations if org.name.startswith(("校", "院"))}


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("我院门诊西药房、22区重症医学科和52区肝内科获“巾帼文明岗”。", {("22区重症医学科", "巾帼文明岗"), ("52区肝内科", "巾帼文明岗"), ("门诊西药房", "巾帼文明岗")}),
        ("我院消化科荣获“青年文明号”称号。", {("消化科", "青年文明号")}),
    ],
)
def test_rows_of_units_of_our_house(text: str, got: set[tuple[str, str]]) -> None:
    assert _got(text) == got


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("榆中县人民医院顺利通过二甲医院复审。我院急诊科荣获“青年文明号”称号。", {("榆中县人民医院急诊科", "青年文明号")}),
    ],
)
def test_a_grade_is_no_house(text: str, got: set[tuple[str, str]]) -> None:
    assert _got(text) == got


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("兰州市血液中心举行表彰会。我中心献血科荣获“青年文明号”。", {("兰州市血液中心献血科", "青年文明号")}),
        ("上海市公共卫生临床中心举办比赛。我院药学部获一等奖。", {("上海市公共卫生临床中心药学部", "一等奖")}),
    ],
)
def test_a_specialty_centre_is_no_house_of_its_siblings(text: str, got: set[tuple[str, str]]) -> None:
    assert _got(text) == got
