"""The day in brackets behind a notice's title, or on the line below it, is when it was decided; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

TITLE = "中共榆中县委员会关于表彰先进基层党组织的决定"
BODY = "在建党纪念日到来之际，县委决定，授予榆中县人民医院党委“先进基层党组织”称号。\n先进基层党组织（1个）\n榆中县人民医院党委\n"


def _issued(text: str) -> tuple[str, ...]:
    reading = read_document(source(text)).document
    return reading.issued


@pytest.mark.parametrize(
    "head",
    [
        *(f"{TITLE}（2019年6月25日）", f"{TITLE}\n（2019年6月25日）", "中共榆中县委员会\n关于表彰先进基层党组织的决定\n（2019年6月25日）", f"{TITLE}\n（2019年6月25日县委常委会会议通过）"),
        *(f"{TITLE}\n来源：榆中发布 2019-06-27\n（2019年6月25日）", f"来源：榆中发布  发布时间：2019-06-27\n{TITLE}\n（2019年6月25日）"),
    ],
)
def test_the_day_of_a_decision(head: str) -> None:
    assert _issued(f"{head}\n{BODY}") == ("2019-06-25",)


def test_a_signature_says_it_better() -> None:
    assert _issued(f"{TITLE}（2019年6月25日）\n{BODY}中共榆中县委员会\n2019年6月26日\n") == ("2019-06-26",)


@pytest.mark.parametrize("behind", ["", "（2020年度）", "（榆中县委2019年6月25日会议材料）"])
def test_other_brackets_and_pages_without_one(behind: str) -> None:
    assert _issued(f"{TITLE}{behind}\n来源：榆中发布 发布时间：2019-06-27\n{BODY}") == ("2019-06-27",)


def test_a_headline_is_dated_by_its_page() -> None:
    assert _issued(f"我院喜获县级荣誉\n来源：榆中县人民医院 发布时间：2019-07-02\n（2019年6月25日）\n{BODY}") == ("2019-07-02",)
