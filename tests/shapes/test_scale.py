"""Validation grows with the graph and no faster: a join planned badly shows up here as a square."""

from __future__ import annotations

from pathlib import Path

import pytest
from growth import ALLOWED, growth
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


@pytest.mark.slow
def test_time_grows_with_the_graph() -> None:
    stores = {number: copies(number) for number in (1000, 4000)}

    def task(number: int) -> None:
        assert validate(stores[number]) == []

    assert growth(task, 1000, most=1000) < ALLOWED


@pytest.mark.nightly
def test_a_hundred_thousand_conferrals_take_four_times_as_long_as_a_quarter_of_them() -> None:
    stores = {number: copies(number) for number in (25_000, 100_000)}
    assert growth(lambda number: validate(stores[number]), 25_000, most=25_000) < ALLOWED
