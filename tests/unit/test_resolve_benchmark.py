"""The benchmark of names holds its floors."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "resolution"))

from benchmark import pairs, run

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
