"""Clauses of articles: counts in a row, parts of an enumeration, works performed, names in clauses."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会上，对全市6个“清廉科室”、20名“最美护士”进行了表彰。", {"清廉科室": 6, "最美护士": 20}),
        ("大会对2021年度4个先进党支部、30名优秀共产党员；3名服务明星（窗口）奖予以表彰。", {"先进党支部": 4, "优秀共产党员": 30, "服务明星（窗口）奖": 3}),
        ("医院现有省级青年文明号3个，市级青年文明号8个。", {"省级青年文明号": 3, "市级青年文明号": 8}),
        ("会议对全市6个党支部、20名党员进行了培训。医院现有临床科室30个。", {}),
    ],
)
def test_counts_of_a_place_or_a_year_in_a_row(text: str, expected: dict[str, int]) -> None:
    assert {item.name: item.declared for item in reading(text).awards if item.declared is not None} == expected
