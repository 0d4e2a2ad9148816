"""The benchmark of names holds its floors."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "resolution"))

from benchmark import document, pairs, run

from partygraph.model import Reading
from partygraph.resolve import Decision, resolve

KNOWN_FAILURES = {("盘县人民医院", "盘州市人民医院")}


def test_benchmark_is_large_and_states_its_reasons() -> None:
    rows = list(pairs())
    assert len(rows) >= 500
    assert len(set(rows)) == len(rows)
    assert all(row.reason for row in rows)


def test_precision_and_recall() -> None:
    figures = run()
    assert figures.wrongly_joined == ()
    assert figures.recall >= 0.97
    assert {(p.left, p.right) for p in figures.wrongly_apart} <= KNOWN_FAILURES


def test_one_line_undoes_every_merge() -> None:
    """Whatever joined two names, a row with Not parts them, and without the row they are one again."""
    undone = 0
    for pair in pairs():
        left, right = document(pair.left, pair.left_says, "left"), document(pair.right, pair.right_says, "right")
        places = (left.source.digest, pair.left), (right.source.digest, pair.right)

        def joined(decisions: tuple[Decision, ...], places: tuple[tuple[str, str], ...] = places, documents: tuple[Reading, ...] = (left, right)) -> bool:
            bodies = resolve(documents, decisions).organizations.by_name
            return len({bodies[place].key for place in places}) == 1

        if pair.same and joined(()):
            line = Decision(subject=pair.left, subject_source=places[0][0], object=pair.right, object_source=places[1][0], same=False)
            assert not joined((line,)), pair
            undone += 1
    assert undone > 300
