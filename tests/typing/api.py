"""A user's script. It is never run: mypy reads it, so that the types of the Python face stay what users rely on."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import networkx as nx
import rdflib

import partygraph
from partygraph.builder import BuildReport
from partygraph.check import CheckFinding
from partygraph.explain import Explanation
from partygraph.model import Conferral, Reading
from partygraph.query import Answer, Cell
from partygraph.store import LoadReport


def script() -> None:
    """What users write."""
    reading = partygraph.read_text("关于表彰的通报", name="notice.txt")
    assert_type(reading, Reading)
    assert_type(reading.conferrals, tuple[Conferral, ...])

    report = partygraph.build(["notices", Path("more.docx")], "build")
    assert_type(report, BuildReport)
    assert_type(report.documents, int)
    partygraph.build("one.txt", out=Path("elsewhere"), base="https://example.org/id/", now="2026-01-01T00:00:00Z")

    answer = partygraph.ask("winners", recipient="人民医院")
    assert_type(answer, Answer)
    for row in answer:
        assert_type(row, dict[str, Cell])
    assert_type(len(answer), int)
    partygraph.ask("repeat-winners", "build", least=3)

    assert_type(partygraph.open(), rdflib.Dataset)
    assert_type(partygraph.to_networkx("build"), nx.MultiDiGraph[str])
    assert_type(partygraph.why("东营市中医院"), tuple[Explanation, ...])
    assert_type(partygraph.findings(reason=False), list[CheckFinding])
    assert_type(partygraph.load("http://localhost:7878", prune=True), LoadReport)
    partygraph.show(lang="en").generate_html()
