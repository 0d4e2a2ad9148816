"""Every rule of the tables is held to the examples and counter-examples that stand beside it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from partygraph.facts.awards.award_names import award_head
from partygraph.names.parse import parse
from partygraph.rules.load import pattern, table, wording, words


def _cases(name: str, part: str, key: str) -> list[Any]:
    return [pytest.param(row, text, id=f"{row['id']}:{text}") for row in table(name)[part] for text in row.get(key, [])]


def _rules() -> list[Any]:
    parts = [("words", "words"), ("patterns", "pattern"), ("awards", "head"), ("organizations", "class"), ("organizations", "line")]
    return [pytest.param(row, id=f"{name}:{row['id']}") for name, part in parts for row in table(name)[part]]


@pytest.mark.parametrize("row", _rules())
def test_a_rule_says_why_and_shows_examples(row: dict[str, Any]) -> None:
    assert row["why"].endswith(".")
    assert row["examples"], "a rule without an example cannot be judged"


def test_ids_are_unique_within_their_table() -> None:
    for name, parts in {"words": ["words"], "patterns": ["pattern"], "awards": ["head"], "organizations": ["class", "line"]}.items():
        ids = [row["id"] for part in parts for row in table(name)[part]]
        assert len(ids) == len(set(ids)), name


@pytest.mark.parametrize("row", [pytest.param(row, id=row["id"]) for row in table("words")["words"]])
def test_a_word_class_repeats_no_word(row: dict[str, Any]) -> None:
    assert len(row["words"]) == len(set(row["words"]))
    assert all(word == word.strip() and word for word in row["words"])


@pytest.mark.parametrize(("row", "text"), _cases("words", "words", "examples"))
def test_a_word_of_the_class_stands_in_its_example(row: dict[str, Any], text: str) -> None:
    assert any(word in text for word in words(row["id"]))


@pytest.mark.parametrize(("row", "text"), _cases("words", "words", "not"))
def test_no_word_of_the_class_makes_up_its_counter_example(row: dict[str, Any], text: str) -> None:
    assert text not in words(row["id"])


@pytest.mark.parametrize(("row", "text"), _cases("patterns", "pattern", "examples"))
def test_the_pattern_finds_its_example(row: dict[str, Any], text: str) -> None:
    assert pattern(row["id"]).search(text)


@pytest.mark.parametrize(("row", "text"), _cases("patterns", "pattern", "not"))
def test_the_pattern_leaves_its_counter_example(row: dict[str, Any], text: str) -> None:
    found = pattern(row["id"])
    if row["id"] in _FROM_THE_START:
        assert found.match(text) is None
    else:
        assert found.search(text) is None


_FROM_THE_START = frozenset({"line.number", "line.heading-mark", "line.date", "line.opening"})
"""Patterns that are only ever asked about the beginning of a line."""


@pytest.mark.parametrize(("row", "text"), _cases("awards", "head", "examples"))
def test_the_head_ends_its_example(row: dict[str, Any], text: str) -> None:
    head = award_head(text)
    assert head is not None
    assert head.rule == row["id"]
    assert head.personal == row.get("personal", False)


@pytest.mark.parametrize(("row", "text"), _cases("awards", "head", "not"))
def test_the_head_does_not_end_its_counter_example(row: dict[str, Any], text: str) -> None:
    head = award_head(text)
    assert head is None or head.rule != row["id"]


def test_no_award_word_belongs_to_two_heads() -> None:
    owner: dict[str, str] = {}
    for row in table("awards")["head"]:
        for word in row["words"]:
            assert owner.setdefault(word, row["id"]) == row["id"], word


@pytest.mark.parametrize(("row", "text"), [*_cases("organizations", "class", "examples"), *_cases("organizations", "line", "examples")])
def test_a_name_that_ends_in_the_class_is_read_by_it(row: dict[str, Any], text: str) -> None:
    org = parse(text)
    assert org is not None
    assert org.name == text
    assert org.steps[-1].rule == row["id"]


@pytest.mark.parametrize(("row", "text"), _cases("organizations", "class", "not"))
def test_no_body_of_the_class_ends_the_counter_example(row: dict[str, Any], text: str) -> None:
    org = parse(text)
    assert org is None or org.steps[-1].rule != row["id"]


def test_every_class_in_a_pattern_exists() -> None:
    for row in table("patterns")["pattern"]:
        for name in re.findall(r"<<([a-z-]+)>>", wording(row)):
            assert words(name)
