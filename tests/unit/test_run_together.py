"""Tables whose rows a previewer has run together into one paragraph, the rows told apart by their numbers alone; names are made up."""

from __future__ import annotations

import pytest

from factories import honours

ROWS = {
    ("兰州市人民医院工会", "全国模范职工之家", None, ("中华全国总工会",)),
    ("西固区人民医院", "甘肃省文明单位", None, ("中共甘肃省委",)),
    ("兰州市妇幼保健院", "甘肃省巾帼文明岗", None, ("甘肃省妇女联合会",)),
    ("兰州市口腔医院", "甘肃省青年文明号", None, ("共青团甘肃省委",)),
}
HEAD = "序号 单位 时间 称号 发奖单位"
FIRST = "1 兰州市人民医院工会 2018 全国模范职工之家 中华全国总工会"
SECOND = "2 西固区人民医院 2019 甘肃省文明单位 中共甘肃省委"
THIRD = "3 兰州市妇幼保健院 2020 甘肃省巾帼文明岗 甘肃省妇女联合会"
FOURTH = "4 兰州市口腔医院 2021 甘肃省青年文明号 共青团甘肃省委"
PAGES = {
    "one-paragraph": f"所获荣誉一览{HEAD}{FIRST}{SECOND}{THIRD}{FOURTH}",
    "lines-of-their-own": f"所获荣誉一览\n{HEAD}\n{FIRST}\n{SECOND}\n{THIRD}\n{FOURTH}",
    "cut-by-pages": f"1、所获荣誉一览{HEAD}{FIRST}{SECOND}3\n2、 {THIRD[2:]}{FOURTH}",
    "header-again": f"所获荣誉一览{HEAD}{FIRST}{SECOND}{HEAD}{THIRD}{FOURTH}",
}


@pytest.mark.parametrize("case", PAGES)
def test_each_row_is_read(case: str) -> None:
    assert honours(PAGES[case]) == ROWS


@pytest.mark.parametrize(
    "text",
    ["表格设序号 单位 称号三栏，各科室1 月底前报送，2 月初汇总。", "序号 单位 称号1 兰州市人民医院"],
    ids=["a sentence on tables", "one row"],
)
def test_others_are_no_tables(text: str) -> None:
    assert honours(text) == set()
