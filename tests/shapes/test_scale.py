"""Validation grows with the graph and no faster: a join planned badly shows up here as a square."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store

from partygraph.shapes import validate

COMPLETE = (Path(__file__).parent / "valid" / "complete.ttl").read_text(encoding="utf-8")
EXAMPLE = "https://w3id.org/partygraph/id/example/"


def copies(number: int) -> Store:
    """The complete example so many times, each with nodes of its own: one conferral each."""
    plain = Store()
    plain.load(COMPLETE.encode(), format=RdfFormat.TURTLE)
    lines = (plain.dump(format=RdfFormat.N_QUADS) or b"").decode()
    store = Store()
    for part in range(0, number, 1000):
        text = "".join(lines.replace(EXAMPLE, f"{EXAMPLE}{copy}/") for copy in range(part, min(part + 1000, number)))
        store.bulk_load(text.encode(), format=RdfFormat.N_QUADS)
    return store


def seconds(number: int) -> float:
    """Processor time of a validation, which finds nothing."""
    store = copies(number)
    start = time.process_time()
    assert validate(store) == []
    return time.process_time() - start


@pytest.mark.slow
def test_four_times_the_graph_takes_no_more_than_eight_times_as_long() -> None:
    seconds(100)  # compiles the shapes
    assert seconds(4000) < 8 * seconds(1000)


@pytest.mark.nightly
def test_a_hundred_thousand_conferrals_take_less_than_a_minute_and_a_half_of_processor_time() -> None:
    assert seconds(100_000) < 90
