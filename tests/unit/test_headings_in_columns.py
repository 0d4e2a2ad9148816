"""Headings whose number and count stand in columns of their own (二、   先进科室   （3个）); in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
OPENING = f"中共{HOUSE}委员会\n关于命名2021年度先进的决定\n各党支部：\n    经研究，决定命名下列党支部和科室：\n"
FOOT = f"\n                 中共{HOUSE}委员会\n                 2022年6月28日\n"


def _got(text: str) -> list[tuple[str, str, str | None]]:
    return sorted((item.recipient.removeprefix(HOUSE), item.award, item.entry) for item in read_document(source(OPENING + text + FOOT)).conferrals)


@pytest.mark.parametrize(
    "heading",
    [
        *("二、   先进科室   （2个）", "二、先进科室    （2个）：", "（二）  先进科室    （共2个）", "二、  先进科室    2个", "2.   先进科室   （2个）", "二、   先进科室"),
        *("二、  “先进科室”   （2个）", "二、\t先进科室\t（2个）", "先进科室    （2个）"),
    ],
)
def test_what_heads_rows_is_none(heading: str) -> None:
    assert _got(f"{heading}\n心内科\n检验科\n") == [("心内科", "先进科室", None), ("检验科", "先进科室", None)]


def test_sections_one_after_the_other() -> None:
    text = "一、  红旗党支部   （2个）\n      外科党支部      影像党支部\n二、  先进科室   （2个）\n      心内科   检验科\n三、  优秀共产党员   （3人）\n      张某    李某    王某\n"
    assert _got(text) == [("外科党支部", "红旗党支部", None), ("影像党支部", "红旗党支部", None), ("心内科", "先进科室", None), ("检验科", "先进科室", None)]


@pytest.mark.parametrize("rows", ["1.   甲县人民医院   6个\n2.   乙县人民医院   4个\n", "一、   甲县   （1个）\n甲县人民医院\n二、   乙县   （1个）\n乙县人民医院\n"])
def test_numbered_rows_and_groups_head_nothing(rows: str) -> None:
    assert [item[:2] for item in _got(f"先进集体（2个）\n{rows}")] == [("乙县人民医院", "先进集体"), ("甲县人民医院", "先进集体")]
