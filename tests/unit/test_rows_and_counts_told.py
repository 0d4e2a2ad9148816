"""Rows of names, titles and counts as sentences tell them: one table for each way of telling, with what must not be read."""

from __future__ import annotations

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document


def read(text: str) -> Reading:
    return read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=text))


def told(text: str) -> list[tuple[str, str]]:
    return [(item.recipient, item.award) for item in read(text).conferrals]


HOUSE = "济南市中心医院"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("内一科、外五科获成绩优异B类科室，产房获成绩优异A类科室。", [("内一科", "成绩优异B类科室"), ("外五科", "成绩优异B类科室"), ("产房", "成绩优异A类科室")]),
        ("手术室获得管理规范班组。", [("手术室", "管理规范班组")]),
        ("急诊科荣获质控工作进步显著科室，儿科荣获病历书写规范科室。", [("急诊科", "质控工作进步显著科室"), ("儿科", "病历书写规范科室")]),
        ("急诊科被评为考核优良A级科室。", [("急诊科", "考核优良A级科室")]),
        ("护理部获进步显著集体。", [("护理部", "进步显著集体")]),
        ("外科获工作出色团队。", [("外科", "工作出色团队")]),
        ("内科取得优异成绩，急诊科获得显著成效，产科获患者好评，检验科获批合格实验室。", []),
    ],
)
def test_title_that_praises_by_an_adjective(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(f"{HOUSE}召开总结会。会上，{text}") == [(HOUSE + unit, award) for unit, award in expected]
