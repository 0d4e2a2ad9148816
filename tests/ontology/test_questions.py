"""Every competency question has its query, every query its question, and together they need every term of the ontology."""

from __future__ import annotations

import re
import tomllib

import pytest

from partygraph.questions import questions
from partygraph.rdf.vocab import PG
from partygraph.resources import ontology_file

# Kept for other purposes than answering: identity, where texts came from, finer links beside the one that questions walk.
BOOKKEEPING = {
    "key", "fileName", "sha256", "addressee", "copiedTo", "cites", "ownedBy", "subBrandOf", "rank",
    "hostInstitution", "superiorPartyOrganization", "affiliatedTo", "succeededBy",
}  # fmt: skip
ASKED = {found.name: found for found in questions()}
COMPETENCY = tomllib.loads(ontology_file("questions.toml").read_text(encoding="utf-8"))["question"]


def test_each_question_is_asked_in_both_languages() -> None:
    for question in COMPETENCY:
        assert question["zh"].endswith("？")
        assert question["en"].endswith("?")
    assert len({question["zh"] for question in COMPETENCY}) == len(COMPETENCY) >= 30


def test_questions_and_queries_are_the_same_set() -> None:
    assert sorted(question["query"] for question in COMPETENCY) == sorted(ASKED)


def terms(text: str) -> set[str]:
    """Local names of our terms in a query."""
    return set(re.findall(r"\bpg:(\w+)", text))


@pytest.mark.parametrize("name", sorted(ASKED))
def test_query_uses_declared_terms_only(name: str) -> None:
    assert {term for term in terms(ASKED[name].text) if not hasattr(PG, term)} == set()


def test_questions_need_every_property() -> None:
    properties = {name for name in vars(PG) if name[0].islower()}
    needed = set().union(*(terms(found.text) for found in ASKED.values()))
    assert sorted(properties - needed - BOOKKEEPING) == []
    assert sorted(BOOKKEEPING - properties) == []
