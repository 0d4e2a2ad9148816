"""A medical college and its hospital beside a dot are two bodies, and what a colon explains is told once; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.find import find
from partygraph.pipeline import read_document

HOUSE = "兰州大学附属口腔医院"
STORY = "我院2个科室获表彰\n\n日前，《甘肃省总工会关于命名星级职工之家的决定》印发，{0}{1}"


def _told(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    ("chars", "expected"),
    [
        ("兰州大学口腔医学院·附属口腔医院  >>  党建动态", ["兰州大学口腔医学院", HOUSE]),
        ("兰州大学第二医院·第二临床医学院", ["兰州大学第二医院", "兰州大学第二临床医学院"]),
        ("兰州大学榆中医院·榆中县人民医院", ["兰州大学榆中医院"]),
        ("甘肃省·榆中县人民医院", ["榆中县人民医院"]),
    ],
)
def test_names_beside_a_dot(chars: str, expected: list[str]) -> None:
    assert [item.org.name for item in find(chars)] == expected


def test_a_banner_of_both() -> None:
    text = "兰州大学口腔医学院·附属口腔医院  >>  党建动态\n\n" + STORY.format(f"{HOUSE}有两个科室上榜：", "儿牙科被命名为“四星级职工之家”，修复科被命名为“三星级职工之家”。")
    assert _told(text) == {(f"{HOUSE}儿牙科", "四星级职工之家"), (f"{HOUSE}修复科", "三星级职工之家")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"{HOUSE}两个科室榜上有名：儿牙科获评“四星级职工之家”，修复科获评“三星级职工之家”。", {(f"{HOUSE}儿牙科", "四星级职工之家"), (f"{HOUSE}修复科", "三星级职工之家")}),
        (f"{HOUSE}有两个科室上榜：儿牙科、修复科。", {(f"{HOUSE}儿牙科", "星级职工之家"), (f"{HOUSE}修复科", "星级职工之家")}),
    ],
)
def test_what_stands_behind_the_colon(told: str, expected: set[tuple[str, str]]) -> None:
    assert _told(STORY.format(told, "")) == expected
