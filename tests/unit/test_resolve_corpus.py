"""On the golden texts: one more document joins and changes nothing else."""

from __future__ import annotations

import random
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode

from factories import gold_reading
from partygraph.model import Reading
from partygraph.rdf.graph import dataset
from partygraph.rdf.iris import Iris
from partygraph.resolve import Resolution, resolve

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))


@cache
def readings() -> tuple[Reading, ...]:
    """Facts of the golden texts as a perfect extraction gives them."""
    return tuple(gold_reading(path) for path in GOLDEN)


@cache
def resolved() -> Resolution:
    return resolve(readings())


def said(documents: list[Reading], about: Reading) -> set[tuple[str, str]]:
    """What the graph of a document says in literals, as (relation, text): its words, dates, counts and quotes."""
    graph = Iris().document(about.source.digest)
    return {
        (quad.predicate.value, quad.object.value)
        for quad in dataset(documents, resolve(documents))
        if quad.graph_name == graph and isinstance(quad.object, Literal) and isinstance(quad.predicate, NamedNode)
    }


@pytest.mark.parametrize("seed", range(8))
def test_one_more_document_changes_nothing_that_another_says(seed: int) -> None:
    luck = random.Random(seed)
    documents = luck.sample(readings(), 12)
    one, others = documents[0], documents[1:]
    assert said([one], one) == said([one, *others], one)


@pytest.mark.parametrize("seed", range(8))
def test_one_more_document_only_joins_bodies(seed: int) -> None:
    documents = random.Random(seed).sample(readings(), 40)
    small, large = (resolve(part).organizations.by_name for part in (documents[:-5], documents))
    bodies: defaultdict[str, set[str]] = defaultdict(set)
    for at, body in small.items():
        bodies[body.key].add(large[at].key)
    assert all(len(keys) == 1 for keys in bodies.values())


def test_order_of_the_corpus_says_nothing() -> None:
    shuffled = random.Random(3).sample(readings(), len(readings()))
    assert resolve(shuffled).organizations == resolved().organizations
