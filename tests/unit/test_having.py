"""Whose those are who got something, said with 有, is no part of their names; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.find import find
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
CLINIC = "榆中县中医院"


def _who(sentence: str, head: str = f"{HOUSE}召开会议") -> list[str]:
    return sorted(item.recipient for item in read_document(source(f"{head}\n\n近日，省卫健委公布了“先进集体”评选结果。{sentence}")).conferrals)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{HOUSE}有急诊科、外科两个科室获评“先进集体”。", [f"{HOUSE}外科", f"{HOUSE}急诊科"]),
        (f"{HOUSE}共有急诊科、外科被评为“先进集体”。", [f"{HOUSE}外科", f"{HOUSE}急诊科"]),
        ("我院有内科党支部荣获“先进集体”称号。", [f"{HOUSE}内科党支部"]),
        ("医院还有护理部1个集体获评“先进集体”。", [f"{HOUSE}护理部"]),
        (f"我县有{HOUSE}、{CLINIC}两家单位获评“先进集体”。", [CLINIC, HOUSE]),
        (f"其中，榆中县有{HOUSE}和{CLINIC}上榜。", [CLINIC, HOUSE]),
    ],
)
def test_having(sentence: str, expected: list[str]) -> None:
    assert _who(sentence) == sorted(expected)


@pytest.mark.parametrize("sentence", ["我院有望获评“先进集体”。", "我院有12名护士获评“先进个人”。", "我院有急诊科护士张某获评“先进个人”。"])
def test_other_words_that_begin_so(sentence: str) -> None:
    assert _who(sentence) == []


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("有两个党支部上榜", [HOUSE]),
        ("两个党支部入选", [HOUSE]),
        ("内科党支部荣获", [HOUSE, f"{HOUSE}内科党支部"]),
        ("急诊科荣获", [HOUSE, f"{HOUSE}急诊科"]),
        ("各党支部积极参与", [HOUSE]),
    ],
)
def test_what_stands_behind_a_second_name_in_brackets(behind: str, expected: list[str]) -> None:
    assert [item.org.name for item in find(f"{HOUSE}（榆中县第一医院）{behind}")] == expected
