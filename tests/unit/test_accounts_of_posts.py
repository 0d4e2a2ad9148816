"""Whose post it is by its head without a day (原创 小编 甲医院), and what the post calls that body for short; in made-up posts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

TEXT = "喜报！我院团委获评全省五四红旗团委\n{}\n\n近日，共青团甘肃省委公布了2023年度全省五四红旗团委名单，我院团委榜上有名。\n"


@pytest.mark.parametrize(
    ("head", "issuers"),
    [
        ("原创 小编 永登县中医院", ("永登县中医院",)),
        ("原创 永登县中医院 甘肃", ("永登县中医院",)),
        ("原创 团小小 共青团兰州大学委员会 发表于甘肃", ("共青团兰州大学委员会",)),
        ("原创 张某某", ()),
        ("原创内容 未经许可 不得转载", ()),
    ],
)
def test_the_account_that_heads_a_post(head: str, issuers: tuple[str, ...]) -> None:
    assert read_document(source(TEXT.format(head))).document.issuers == issuers


def test_the_league_committee_by_its_short_name() -> None:
    reading = read_document(source("喜报！我校多个集体获表彰\n原创 小青 共青团兰州大学委员会\n\n近日，校团委公布了评优结果。\n来源 | 校团委组织部\n"))
    assert {(item.name, item.alias) for item in reading.aliases} == {("共青团兰州大学委员会", "校团委")}
