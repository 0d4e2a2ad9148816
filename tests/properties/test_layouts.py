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


def wrapped(how: Layout, width: int) -> Layout:
    """Hard line ends inside names; where every line but the headings is cut, an empty line says what the width cannot."""
    return replace(how, width=width, indent="", blank="sections", twice=False, above=(), below=())


@given(notices(BLOCKS))
@settings(max_examples=150, deadline=None)
def test_lists_and_tables_in_any_layout(notice: tuple[Facts, Layout]) -> None:
    given_facts, how = notice
    check(given_facts, plain(how))


@given(notices(("sentence",)))
@settings(max_examples=30, deadline=None)
def test_sentences(notice: tuple[Facts, Layout]) -> None:
    given_facts, how = notice
    check(given_facts, plain(how))


@given(notices(("list",)), st.integers(20, 40), st.sampled_from(["1.", "（1）", "①", "1、"]))
@settings(max_examples=60, deadline=None)
def test_hard_wrapped_lists(notice: tuple[Facts, Layout], width: int, numbering: str) -> None:
    given_facts, how = notice
    check(given_facts, wrapped(Layout(numbering=numbering, bracket=how.bracket, numerals=how.numerals), width))


@given(notices(("inline", "paragraph")), st.integers(20, 40))
@settings(max_examples=30, deadline=None)
def test_hard_wrapped_runs_of_names(notice: tuple[Facts, Layout], width: int) -> None:
    given_facts, how = notice
    check(given_facts, wrapped(Layout(shape=how.shape), width))


@given(notices(), st.sampled_from([0, *range(24, 41)]))
@settings(max_examples=5, deadline=None)
def test_a_layout_is_a_function(notice: tuple[Facts, Layout], width: int) -> None:
    """The generator makes the same text from the same facts, so that a failure can be looked at again."""
    given_facts, how = notice
    assert render(given_facts, replace(how, width=width)) == render(given_facts, replace(how, width=width))


@pytest.mark.nightly
@given(notices(BLOCKS))
@settings(max_examples=5000, deadline=None)
def test_many_more_layouts(notice: tuple[Facts, Layout]) -> None:
    given_facts, how = notice
    check(given_facts, plain(how))
