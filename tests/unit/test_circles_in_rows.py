"""Circles without quotation marks behind whose they are, several in a sentence."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_BEGIN = "喜报\n\n兰州市第一人民医院组队参加第五届甘肃省医院品管圈大赛。"
_TWO = {("NICU", "一等奖", "新芽圈"), ("药剂科", "三等奖", "水滴圈")}

CIRCLES = (
    ("经评选，医院NICU新芽圈、药剂科水滴圈脱颖而出，分别获得大赛一等奖和三等奖。", _TWO),
    ("经评选，我院NICU新芽圈和药剂科水滴圈分别荣获一等奖、三等奖。", _TWO),
    ("医院NICU“新芽圈”、药剂科“水滴圈”分获一、三等奖。", _TWO),
    ("NICU新芽圈获得一等奖,药剂科水滴圈获得三等奖。", _TWO),
    ("经评选,药剂科水滴圈荣获三等奖,NICU新芽圈喜获一等奖。", _TWO),
    ("最终，护理部暖阳圈、检验科精准圈、手术室守护圈均获二等奖。", {("护理部", "二等奖", "暖阳圈"), ("检验科", "二等奖", "精准圈"), ("手术室", "二等奖", "守护圈")}),
    ("最终，药学部同心圈以总分第一的成绩夺得一等奖。", {("药学部", "一等奖", "同心圈")}),
    ("一等奖由我院儿科萌芽圈摘得，心内科护心圈获二等奖。", {("儿科", "一等奖", "萌芽圈"), ("心内科", "二等奖", "护心圈")}),
    ("药学部同心圈从84个圈组中突出重围，摘得一等奖。", {("药学部", "一等奖", "同心圈")}),
)


@pytest.mark.parametrize(("sentence", "expected"), CIRCLES)
def test_each_circle_with_its_unit_and_its_prize(sentence: str, expected: set[tuple[str, str, str]]) -> None:
    house = "兰州市第一人民医院"
    whole = {(house + unit, award, circle, ()) for unit, award, circle in expected}
    assert honours(_BEGIN + sentence) == whole
    brands = {(item.owner, item.name) for item in read_document(source(_BEGIN + sentence)).brands}
    assert {(recipient, circle) for recipient, _, circle, _ in whole} <= brands


PERSONS = ("药学部同心圈圈长张小甲讲解清晰，获得优秀辅导员称号。", "药学部同心圈成员李小乙、王小丙，荣获优秀圈员。")


@pytest.mark.parametrize("sentence", PERSONS)
def test_what_a_member_of_a_circle_gets_is_not_the_circle_s(sentence: str) -> None:
    assert honours(_BEGIN + sentence) == set()
