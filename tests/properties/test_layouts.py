"""The same facts in another layout are the same facts: list, table, sentence; numbering, width of characters, wrapping, order of columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from layouts import SHAPES, Facts, Layout, counted, facts, layout, render

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document

BLOCKS = ("list", "tab", "pipe", "gap", "cells", "comma", "inline", "paragraph")
RUNNING = ("list", "inline", "paragraph", "sentence")


@st.composite
def notices(draw: st.DrawFn, shapes: Sequence[str] = SHAPES) -> tuple[Facts, Layout]:
    """Made-up facts and a way to print them."""

    def choose(options: Sequence[object]) -> object:
        return draw(st.sampled_from(options))

    return facts(choose), layout(choose, shapes=shapes)


def read(text: str) -> Reading:
    reading = read_document(Source(name="notice.txt", media_type="text/plain", digest="0" * 64, text=text))
    assert all(text[item.start : item.end] == item.quote for item in reading.evidence())
    return reading


def check(given_facts: Facts, how: Layout) -> None:
    """What is read from the notice is what it was made of."""
    reading = read(render(given_facts, how))
    assert {(item.recipient, item.award, item.entry) for item in reading.conferrals} == given_facts.winners
    document = reading.document
    assert document.number == given_facts.number
    assert document.issued[:1] == (given_facts.issued,)
    assert document.issuers == (given_facts.issuer,)
    assert (document.title or "").removeprefix(given_facts.issuer) == given_facts.title
    if how.shape != "sentence":
        assert all(item.by == (given_facts.issuer,) for item in reading.conferrals)
    if counted(how):
        assert {item.name: item.declared for item in reading.awards} == {item.name: len(item.rows) for item in given_facts.awards}


def plain(how: Layout) -> Layout:
    """Without hard line ends, which have tests of their own."""
    return replace(how, width=0)


@given(notices(BLOCKS))
@settings(max_examples=120, deadline=None, derandomize=True)
def test_lists_and_tables_in_any_layout(notice: tuple[Facts, Layout]) -> None:
    given_facts, how = notice
    check(given_facts, plain(how))


@given(notices(("sentence",)))
@settings(max_examples=30, deadline=None, derandomize=True)
def test_sentences(notice: tuple[Facts, Layout]) -> None:
    given_facts, how = notice
    check(given_facts, plain(how))


@given(notices(RUNNING), st.integers(16, 40))
@settings(max_examples=80, deadline=None, derandomize=True)
def test_hard_wrapped_pages(notice: tuple[Facts, Layout], width: int) -> None:
    """Lines cut anywhere, inside names too."""
    given_facts, how = notice
    check(given_facts, replace(how, width=width))


@pytest.mark.nightly
@given(notices(BLOCKS))
@settings(max_examples=5000, deadline=None)
def test_many_more_layouts(notice: tuple[Facts, Layout]) -> None:
    given_facts, how = notice
    check(given_facts, plain(how))


@pytest.mark.nightly
@given(notices(RUNNING), st.integers(12, 40))
@settings(max_examples=5000, deadline=None)
def test_many_more_hard_wrapped_pages(notice: tuple[Facts, Layout], width: int) -> None:
    given_facts, how = notice
    check(given_facts, replace(how, width=width))
