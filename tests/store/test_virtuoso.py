"""Loading into Virtuoso 7, the store with the most peculiar Unicode, and asking every saved question there."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from partygraph.errors import StoreError
from partygraph.query import open_store, put_in
from partygraph.questions import questions
from partygraph.store import load

pytestmark = pytest.mark.store

MERGED = "https://w3id.org/partygraph/id/graph/merged"


def test_load_twice_and_ask_every_question(virtuoso: str, make_build: Callable[..., Path]) -> None:
    build = make_build()
    report = load(build, virtuoso, user="dba", password="dba")
    assert report.product == "virtuoso"
    assert {graph.state for graph in report.graphs} == {"new"}
    assert report.graphs[0].graph == MERGED
    assert load(build, virtuoso, user="dba", password="dba").changed == 0
    store = open_store(build)
    asked = 0
    for question in questions():
        body = urllib.parse.urlencode({"query": question.bind({}), "default-graph-uri": MERGED}).encode()
        request = urllib.request.Request(virtuoso + "/sparql", data=body, headers={"Accept": "application/sparql-results+json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            found = json.loads(answer.read())
        names = found["head"]["vars"]
        rows = sorted(tuple(row.get(name, {}).get("value", "") for name in names) for row in found["results"]["bindings"])
        expected = put_in(store, question.bind({}))
        assert names == [column.name for column in expected.columns]
        assert rows == sorted(tuple("" if cell is None else str(cell) for cell in row) for row in expected.rows), question.name
        asked += 1
    assert asked >= 30


def test_a_wrong_password_is_one_clear_error(virtuoso: str, make_build: Callable[..., Path]) -> None:
    with pytest.raises(StoreError, match="401") as refused:
        load(make_build(), virtuoso, user="dba", password="wrong")
    assert "PARTYGRAPH_PASSWORD" in refused.value.hint
    with pytest.raises(StoreError, match="403"):
        load(make_build("again", f"INSERT DATA {{ GRAPH <{MERGED}> {{ <https://example.org/a> <https://example.org/b> 'c' }} }}"), virtuoso)
