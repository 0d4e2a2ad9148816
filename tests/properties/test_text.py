"""Offsets of a cleaned text lead back to equal characters, however it is cut and joined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.clean import clean
from partygraph.model import Span, Text

FRAGMENTS = st.sampled_from(
    ["甲市人民医院", "第一党支部", "、", "，", "（", "）", "(", ")", "<u>", "</u>", "&nbsp;", "\u200b", "\ufeff", "**", "\r\n", "\n", "\t", " ", "\u3000",
     "１２", "Ａ", '"', ":", "12:30", "1,000", "\ue000", "😀", "\x00"]
)  # fmt: skip
SOURCES = st.lists(st.one_of(FRAGMENTS, st.text(max_size=6)), max_size=20).map("".join)


@st.composite
def cleaned_and_cut(draw: st.DrawFn) -> tuple[str, Text, int, int]:
    source = draw(SOURCES)
    text = clean(source)
    start = draw(st.integers(0, len(text)))
    return source, text, start, draw(st.integers(start, len(text)))


def same(left: str, right: str) -> bool:
    """One character form for one meaning: `clean` changes forms, never characters' places."""
    return len(left) == len(right) and all(a == b or clean(b).chars in (a, "") or b in '",:\r' for a, b in zip(left, right, strict=True))


@given(cleaned_and_cut())
def test_spans_quote_the_source(case: tuple[str, Text, int, int]) -> None:
    source, text, start, end = case
    spans = text.spans(start, end)
    quoted = "".join(source[span.start : span.end] for span in spans)
    assert same(text.chars[start:end], quoted)
    assert sum(span.end - span.start for span in spans) == end - start
    assert list(spans) == sorted(spans)
    assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))


@given(cleaned_and_cut())
def test_a_slice_knows_where_it_was(case: tuple[str, Text, int, int]) -> None:
    _, text, start, end = case
    part = text.slice(start, end)
    assert part.chars == text.chars[start:end]
    assert part.spans(0, len(part)) == text.spans(start, end)
    assert [part.origin(index) for index in range(len(part))] == [text.origin(index) for index in range(start, end)]


@given(cleaned_and_cut(), st.data())
def test_a_slice_of_a_slice_is_a_slice(case: tuple[str, Text, int, int], data: st.DataObject) -> None:
    _, text, start, end = case
    part = text.slice(start, end)
    inner = data.draw(st.integers(0, len(part)))
    outer = data.draw(st.integers(inner, len(part)))
    again = part.slice(inner, outer)
    assert again.chars == text.chars[start + inner : start + outer]
    assert again.spans(0, len(again)) == text.spans(start + inner, start + outer)


@given(SOURCES, st.lists(st.integers(0, 60), max_size=6))
def test_parts_joined_are_the_whole(source: str, cuts: list[int]) -> None:
    text = clean(source)
    places = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    parts = [text.slice(start, end) for start, end in zip(places, places[1:], strict=False)]
    joined = Text.join(parts)
    assert joined.chars == text.chars
    assert [joined.origin(index) for index in range(len(joined))] == [text.origin(index) for index in range(len(text))]


@given(st.lists(cleaned_and_cut(), min_size=1, max_size=4))
def test_joining_keeps_each_parts_places(cases: list[tuple[str, Text, int, int]]) -> None:
    parts = [text.slice(start, end) for _, text, start, end in cases]
    joined = Text.join(parts)
    assert joined.chars == "".join(part.chars for part in parts)
    assert [joined.origin(index) for index in range(len(joined))] == [part.origin(index) for part in parts for index in range(len(part))]


@given(SOURCES)
def test_stripping_drops_the_ends_alone(source: str) -> None:
    text = clean(source)
    stripped = text.strip()
    assert stripped.chars == text.chars.strip(" \t\n\u3000")
    start = len(text) - len(text.chars.lstrip(" \t\n\u3000"))
    assert stripped.spans(0, len(stripped)) == text.spans(start, start + len(stripped))


@given(SOURCES)
def test_cleaning_what_is_clean_changes_nothing(source: str) -> None:
    """Apart from tags that appear when an invisible character between their letters is gone."""
    once = clean(source).chars
    twice = clean(once).chars
    assert clean(twice).chars == twice


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 2), (3, 1)])
def test_nothing_has_no_place(start: int, end: int) -> None:
    text = Text("甲乙丙", ((0, 10), (2, 20)))
    assert text.spans(start, end) == ()
    assert text.slice(start, end) == Text("", ())
    assert text.spans(1, 3) == (Span(11, 12), Span(20, 21))
