"""Grades below 个人赛 and 团体赛: whose prizes they are, and what the text calls them."""

from __future__ import annotations

import pytest

from factories import honours

_BEGIN = "兰州市卫生技能竞赛落幕\n\n竞赛分个人赛和团体赛。\n\n"
PARTS = (
    (
        "评出个人赛一等奖2名、团体赛一等奖1名、二等奖1名。\n\n个人赛\n\n一等奖\n永登县中医院 黄小甲\n\n团体赛\n\n一等奖 永登县中医院\n\n二等奖\n榆中县人民医院\n\n优秀组织奖\n永登县人民医院\n",
        {("永登县中医院", "团体赛一等奖"), ("榆中县人民医院", "团体赛二等奖"), ("永登县人民医院", "优秀组织奖")},
    ),
    (
        "评出个人一等奖2名，团体一等奖1名、二等奖1名。\n\n个人奖\n\n一等奖\n黄小甲（永登县中医院）\n\n团体奖\n\n一等奖：永登县中医院\n\n二等奖：榆中县人民医院\n",
        {("永登县中医院", "团体一等奖"), ("榆中县人民医院", "团体二等奖")},
    ),
    (
        "评出团体赛一等奖1名、二等奖2名。\n\n【团体赛】\n一等奖\n永登县中医院\n二等奖\n榆中县人民医院\n永登县人民医院\n",
        {("永登县中医院", "团体赛一等奖"), ("榆中县人民医院", "团体赛二等奖"), ("永登县人民医院", "团体赛二等奖")},
    ),
    ("一等奖 永登县中医院\n二等奖\n榆中县人民医院\n", {("永登县中医院", "一等奖"), ("榆中县人民医院", "二等奖")}),
)


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_grades_below_a_part_of_the_contest(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(recipient, award) for recipient, award, _, _ in honours(_BEGIN + text)} == expected
