"""No saved question grows out of hand: each is asked of a made-up province of some hundred thousand quads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from growth import ALLOWED, growth
from pyoxigraph import RdfFormat, Store

from partygraph.query import put_in
from partygraph.questions import Question, questions

SYNTHETIC = Path(__file__).parents[2] / "benchmarks" / "synthetic.py"


@pytest.fixture(scope="module")
def provinces(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Store]:
    """Made-up provinces of a quarter and of the whole of some hundred thousand quads."""
    stores = {}
    for nodes in (1250, 5000):
        file = tmp_path_factory.mktemp("province") / "graph.nq"
        subprocess.run([sys.executable, str(SYNTHETIC), str(nodes), str(file)], check=True)
        stores[nodes] = Store()
        stores[nodes].bulk_load(path=str(file), format=RdfFormat.N_QUADS)
    assert len(stores[5000]) > 200_000
    return stores


@pytest.mark.slow
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_time_grows_with_the_province(question: Question, provinces: dict[int, Store]) -> None:
    asked = question.bind({})
    assert growth(lambda nodes: put_in(provinces[nodes], asked), 1250, most=1250) < ALLOWED
