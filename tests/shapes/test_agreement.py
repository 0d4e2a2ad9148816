"""Whatever is wrong with a graph, the two engines say the same of it."""

from __future__ import annotations

import random

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store

from partygraph.rdf.vocab import PG
from partygraph.shapes import Engine, validate
from view_sample import synthetic

_FAULTS = 40


def spoilt(seed: int) -> Store:
    """A small country with triples taken away, doubled with another's value, turned into text, and bent back to their subject."""
    luck = random.Random(seed)
    store = Store()
    store.load("".join(synthetic.make(60, seed=seed, named=False)).encode(), format=RdfFormat.N_QUADS)
    quads = sorted((quad for quad in store.quads_for_pattern(None, None, None, DefaultGraph())), key=str)
    for quad in luck.sample(quads, _FAULTS):
        other = luck.choice([item.object for item in quads if item.predicate == quad.predicate])
        match luck.randrange(4):
            case 0:
                store.remove(quad)
            case 1:
                store.add(Quad(quad.subject, quad.predicate, other, DefaultGraph()))
            case 2:
                store.add(Quad(quad.subject, quad.predicate, Literal("no such thing"), DefaultGraph()))
            case _ if isinstance(quad.subject, NamedNode) and quad.predicate != PG.key:
                store.add(Quad(quad.subject, quad.predicate, quad.subject, DefaultGraph()))
    return store


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_engines_agree_on_spoilt_graphs(seed: int) -> None:
    store = spoilt(seed)
    ours = validate(store)
    assert ours
    assert ours == validate(store, engine=Engine.REFERENCE)
