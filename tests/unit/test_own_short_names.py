"""A house by a short name of its own is what its story is about, whatever longer names stand in it; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

STORY = "近五年是{0}变化最大的五年。{1}。医院被省卫健委评为“绿色医院”。\n\n会上，急诊科、护理部获评“先进科室”。"
OTHERS = ["医院先后加入甘肃省人民医院医联体及专科联盟3个", "医院与榆中县中医院结对共建", "选派骨干到兰州大学第一医院进修", "医院成为甘肃省人民医院医共体成员单位"]


def _told(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize(("house", "title"), [("东泉医院", "东泉医院召开2020年总结大会"), ("钢城医院", "喜报！钢城医院两个科室受表彰"), ("矿务医院", "矿务医院党委举行表彰会")])
def test_a_story_about_a_house_without_a_place(house: str, title: str, other: str) -> None:
    assert _told(f"{title}\n\n" + STORY.format(house, other)) == {(house, "绿色医院"), (f"{house}急诊科", "先进科室"), (f"{house}护理部", "先进科室")}


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("文明医院创建活动总结\n\n文明医院创建以来，榆中县人民医院积极参与。文明医院是目标。急诊科被评为“先进科室”。", "榆中县人民医院"),
        ("总医院召开大会\n\n日前，宁夏医科大学总医院召开大会。总医院急诊科被评为“先进科室”。", "宁夏医科大学总医院"),
        ("齐鲁医院召开大会\n\n日前，山东大学齐鲁医院召开大会。齐鲁医院急诊科被评为“先进科室”。", "山东大学齐鲁医院"),
    ],
)
def test_kinds_and_ends_of_names_are_no_such_house(text: str, house: str) -> None:
    assert _told(text) == {(f"{house}急诊科", "先进科室")}
