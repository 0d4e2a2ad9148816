"""青年突击队 is a title where a place or a system stands in front of it, a team of its house where that does; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours

OFFICE = ("共青团兰州市委",)
HEADINGS = ["2023年度兰州市青年突击队名单", "兰州市青年突击队（3个）", "一、兰州市卫生健康系统青年突击队", "青年突击队"]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_title_of_teams(heading: str) -> None:
    text = f"共青团兰州市委\n关于命名2023年度青年突击队的决定\n{heading}\n榆中县人民医院急诊科\n永登县中医院青年突击队\n皋兰县人民医院医务青年突击队"
    found = honours(text)
    assert {(who, by) for who, _, _, by in found} == {(who, OFFICE) for who in ("榆中县人民医院急诊科", "永登县中医院青年突击队", "皋兰县人民医院医务青年突击队")}
    assert {award for _, award, _, _ in found} <= {"2023年度兰州市青年突击队", "兰州市青年突击队", "兰州市卫生健康系统青年突击队", "青年突击队"}


def test_teams_that_won_something_else() -> None:
    text = "兰州市卫生健康委员会\n关于表彰抗疫先进集体的决定\n一、先进集体（2个）\n榆中县人民医院青年突击队\n永登县中医院党员突击队\n二、优秀组织单位\n榆中县人民医院"
    assert {honour[:2] for honour in honours(text)} == {("榆中县人民医院青年突击队", "先进集体"), ("永登县中医院党员突击队", "先进集体"), ("榆中县人民医院", "优秀组织单位")}


@pytest.mark.parametrize("said", ["成立青年突击队，日夜奋战。", "组建党员突击队3支、青年突击队2支。", "选派骨干加入市青年突击队。"])
def test_teams_that_won_nothing(said: str) -> None:
    assert honours(f"榆中县人民医院新闻\n疫情期间，榆中县人民医院{said}") == set()
