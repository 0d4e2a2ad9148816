"""What copies of pages add to a text: how characters are said, commas beside other marks; the facts are those of the text without them."""

from __future__ import annotations

import pytest

from factories import honours
from partygraph.clean import clean


@pytest.mark.parametrize(
    ("copied", "cleaned"),
    [
        ("護(hù)理部榮獲(huò)一等獎(jiǎng)", "護理部榮獲一等獎"),
        ("学（xué）习（xí）", "学习"),
        ("内科(一)、重症医学科(ICU)、儿科(er)", "内科（一）、重症医学科（ICU）、儿科（er）"),
        ("内科、,外科,。儿科；,骨科", "内科、外科。儿科；骨科"),
        ("近日,,内科获评,、外科获评,。", "近日，内科获评、外科获评。"),
        ("榆中县人民医院,,一等奖\n永登县中医院,护理部,二等奖", "榆中县人民医院，，一等奖\n永登县中医院，护理部，二等奖"),
    ],
)
def test_what_a_copy_has_added_is_dropped(copied: str, cleaned: str) -> None:
    assert clean(copied).chars == cleaned


def test_facts_under_what_was_added() -> None:
    text = "近日,,榆中县人民医(yī)院护(hù)理部荣获“巾帼文明岗”称号,;急诊科荣获“青年文明号”称号,。"
    assert {fact[:2] for fact in honours(text)} == {("榆中县人民医院护理部", "巾帼文明岗"), ("榆中县人民医院急诊科", "青年文明号")}
