"""Titles that a body gives by agreeing to them: 同意甲医院为爱婴医院; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_A, _B = "榆中县人民医院", "永登县中医院"

APPROVED = {
    "agrees": (f"同意{_A}、{_B}为爱婴医院。", {_A, _B}),
    "agrees-to-name": (f"经研究，我委同意命名{_A}为爱婴医院。", {_A}),
    "approves": (f"甘肃省卫生健康委批准{_A}、{_B}为爱婴医院。", {_A, _B}),
    "in-a-reply": (f"关于同意{_A}等医院为爱婴医院的批复\n兰州市卫生健康局：\n经评审，同意{_A}、{_B}等4家医院为爱婴医院。\n此复。\n甘肃省卫生健康委\n2019年1月1日", {_A, _B}),
    "a-grade-of-houses": (f"同意{_A}为三级甲等医院。", set()),
    "something-built": (f"甘肃省卫生健康委批准{_A}建设优秀人才中心。", set()),
    "an-application": (f"兰州市卫健委同意{_A}申报为优秀单位。", set()),
}


@pytest.mark.parametrize(("text", "expected"), APPROVED.values(), ids=APPROVED)
def test_titles_that_are_agreed_to(text: str, expected: set[str]) -> None:
    assert {item.recipient for item in read_document(source(text)).conferrals} == expected
