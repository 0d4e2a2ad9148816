"""No saved question grows out of hand: each is asked of a made-up province of some hundred thousand quads."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store

from partygraph.query import put_in
from partygraph.questions import questions

SYNTHETIC = Path(__file__).parents[2] / "benchmarks" / "synthetic.py"


@pytest.mark.slow
def test_every_question_answers_in_seconds(tmp_path: Path) -> None:
    file = tmp_path / "graph.nq"
    subprocess.run([sys.executable, str(SYNTHETIC), "5000", str(file)], check=True)
    store = Store()
    store.bulk_load(path=str(file), format=RdfFormat.N_QUADS)
    assert len(store) > 200_000
    slow = []
    for question in questions():
        started = time.process_time()
        put_in(store, question.bind({}))
        spent = time.process_time() - started
        if spent > 5:
            slow.append((question.name, round(spent, 1)))
    assert not slow
