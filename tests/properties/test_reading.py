"""Any text is read without an error, every quote is found again, and what is read does not depend on chance."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document

WORDS = st.sampled_from(
    [
        "甲市卫生健康委员会", "乙县人民医院", "省立第三医院（丙医院）", "第六党总支第三党支部", "第一党支部、第三党支部", "护理部", "我院", "该院", "以下简称", "“同心圈”", "《强基》",
        "一等奖", "（10个）", "二等奖：", "荣获", "被", "授予", "评为", "称号", "先进基层党组织", "党建品牌", "打造", "1.", "（一）", "①",
        "一、", "、", "，", "；", "。", "\n", "\n\n", "\t", "|", "  ",
        "2023年2月13日", "二〇二三年", "甲卫函〔2023〕66号", "关于公布结果的通报", "各有关单位：", "附件：", "主办", "大赛", "共评出一等奖3名", "序号", "单位", "作品", "等5家", "张三",
    ]
)  # fmt: skip
TEXTS = st.lists(st.one_of(WORDS, WORDS, WORDS, st.text(max_size=4)), max_size=40).map("".join)


def reading(text: str, name: str = "notice.txt") -> Reading:
    return read_document(Source(name=name, media_type="text/plain", digest="0" * 64, text=text))


def sound(found: Reading) -> None:
    """What holds for every reading."""
    text = found.source.text
    for evidence in found.evidence():
        assert evidence.start < evidence.end
        assert text[evidence.start : evidence.end] == evidence.quote
        assert evidence.rule
    known = {fact.name for fact in found.organizations}
    awards = {fact.name for fact in found.awards}
    for conferral in found.conferrals:
        assert conferral.recipient in known
        assert conferral.award in awards
        assert set(conferral.by) <= known
        assert conferral.evidence
    for step in found.subordinates:
        assert {step.child, step.parent} <= known
        assert step.child != step.parent
    assert {alias.name for alias in found.aliases} | {place.name for place in found.locations} | {brand.owner for brand in found.brands} <= known
    assert not [name for name in known if re.search(r"\s", name) or not name]


@given(TEXTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_notice_is_read_soundly(text: str) -> None:
    sound(reading(text))


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_characters_are_read_soundly(text: str) -> None:
    sound(reading(text))


@given(TEXTS)
@settings(max_examples=15, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert reading(text) == reading(text)


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "\x00", "、" * 1000, "（" * 1000, "“" * 1000, "1" * 1000, "\ud800", "第" * 500 + "党支部"])
def test_degenerate_texts(text: str) -> None:
    sound(reading(text))
