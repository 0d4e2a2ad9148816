"""Grades over pairs of lines, a house and its project in turn, and the lines that only count them; in made-up news."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_HEAD = "全省志愿服务项目大赛结果揭晓\n2024-11-10\n"
_PAIRS = (
    ("金奖", "兰州市第一人民医院", "“常青”行动——卒中公益筛查项目"),
    ("金奖", "榆中县人民医院", "“护”在身边——应急培训公益项目"),
    ("银奖", "永登县中医院", "“村学堂”助力乡村振兴项目"),
    ("铜奖", "天水市妇幼保健院", "“蓓蕾+”性教育志愿服务项目"),
)
_FOUND = {(house, grade, work, ()) for grade, house, work in _PAIRS}


def _list(heading: str, between: str, *, work_first: bool = False) -> str:
    out, last = "", ""
    for grade, house, work in _PAIRS:
        out += f"{heading % grade}\n{between}" if grade != last else ""
        out += (f"{work}\n{house}\n" if work_first else f"{house}\n{work}\n") + between
        last = grade
    return out


@pytest.mark.parametrize("heading", ["%s", "【%s】", "「%s」", "★%s", "%s（2个）"])
@pytest.mark.parametrize("between", ["", "\n"])
def test_pairs_below_grades(heading: str, between: str) -> None:
    assert honours(_HEAD + "获奖名单\n\n" + _list(heading, between)) == _FOUND


def test_works_first() -> None:
    assert honours(_HEAD + "获奖名单\n\n" + _list("%s", "\n", work_first=True)) == _FOUND


def test_houses_alone_are_no_pairs() -> None:
    text = _HEAD + "金奖\n兰州市第一人民医院\n榆中县人民医院\n银奖\n永登县中医院\n天水市妇幼保健院\n"
    assert {(house, entry) for house, _, entry, _ in honours(text)} == {(house, None) for _, house, _ in _PAIRS}


@pytest.mark.parametrize(
    "said",
    [
        "其中，由我省推荐的\n2个项目摘得金奖\n1个项目荣获银奖\n1个项目喜得铜奖\n",
        "其中，2个项目勇夺金奖\n1个项目喜提银奖\n1个项目喜获铜奖\n",
        "我省2个项目问鼎金奖，1个项目赢得银奖，1个项目揽获铜奖。\n",
        "由我省选送的2个项目摘取金奖，1个项目荣膺银奖，1个项目捧回铜奖。\n",
    ],
)
def test_lines_that_only_count(said: str) -> None:
    reading = read_document(source(_HEAD + said + "\n获奖名单如下\n" + _list("%s", "\n")))
    assert {(item.name, item.declared, item.listed) for item in reading.awards} == {("金奖", 2, 2), ("银奖", 1, 1), ("铜奖", 1, 1)}


@pytest.mark.parametrize("said", ["推荐2个项目参评，荣获组织奖。", "向大会推荐3个案例，获得好评。"])
def test_what_was_asked_for_counts_nothing(said: str) -> None:
    assert all(item.declared is None for item in read_document(source(_HEAD + said)).awards)
