"""Validate a graph against ontology/shapes.ttl.

Two engines give the same results: pyshacl, the reference, for graphs of some ten thousand triples;
and the optional package `shacl` (`pip install shacl`), hundreds of times as fast, for all others.
Every constraint is a shape with an IRI, so a result needs only that IRI: messages are looked up here, not taken from the engine's report.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, serialize

from partygraph.errors import PartygraphError
from partygraph.model import Severity
from partygraph.rdf.vocab import OA, PG, RDF, SH, SHAPE
from partygraph.resources import ontology_file

__all__ = ["Engine", "Violation", "shape_messages", "validate", "write_data"]

_SEVERITIES = {"Violation": Severity.ERROR, "Warning": Severity.WARNING, "Info": Severity.INFO}
_EVIDENCE_PREDICATES = (PG.evidence, PG.rule, PG.locator, OA.hasSource, OA.hasSelector, OA.start, OA.end, OA.exact)
_EVIDENCE_CLASSES = (PG.Evidence, OA.TextPositionSelector, OA.TextQuoteSelector)


class Engine(StrEnum):
    """Which SHACL processor runs."""

    AUTO = "auto"
    """The fast one where it is installed, else the reference."""
    FAST = "shacl"
    REFERENCE = "pyshacl"


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One result of a validation. `shape` is the local name of the shape; terms are IRIs or the text of literals."""

    shape: str
    focus: str
    path: str | None
    value: str | None
    severity: Severity


@cache
def shape_messages() -> dict[str, dict[str, str]]:
    """Local name of each shape to its messages by language.

    >>> shape_messages()["conferral-award"]["en"]
    'A conferral has exactly one award.'
    """
    store = Store()
    store.load(path=str(ontology_file("shapes.ttl")), format=RdfFormat.TURTLE)
    found: dict[str, dict[str, str]] = {}
    for quad in store.quads_for_pattern(None, SH.message, None):
        owner = quad.subject
        while not isinstance(owner, NamedNode):  # a constraint inside a shape
            owner = next(iter(store.quads_for_pattern(None, None, owner))).subject
        if isinstance(quad.object, Literal) and quad.object.language:
            found.setdefault(owner.value.removeprefix(SHAPE.NAMESPACE), {})[quad.object.language] = quad.object.value
    return found


def validate(store: Store, *, engine: Engine = Engine.AUTO) -> list[Violation]:
    """All results for the dataset in `store`, sorted: its default graph, and the evidence in the documents' graphs."""
    if engine is Engine.AUTO:
        engine = Engine.FAST if find_spec("shacl") else Engine.REFERENCE
    if engine is Engine.FAST and not find_spec("shacl"):
        raise PartygraphError("the fast SHACL engine is not installed", hint="pip install shacl, or use the engine pyshacl")
    with tempfile.TemporaryDirectory(prefix="partygraph-") as folder:
        data = Path(folder) / "data.nt"
        write_data(store, data)
        return sorted(set(_fast(data) if engine is Engine.FAST else _reference(data)), key=_order)


def write_data(store: Store, path: Path) -> None:
    """Write what the shapes are about as N-Triples."""
    with path.open("wb") as file:
        store.dump(output=file, format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
        if next(iter(store.quads_for_pattern(None, OA.exact, None, DefaultGraph())), None) is None:
            serialize((quad.triple for quad in _evidence(store)), output=file, format=RdfFormat.N_TRIPLES)


def _evidence(store: Store) -> Iterator[Quad]:
    """Quads of the named graphs that make up the evidence."""
    for predicate in _EVIDENCE_PREDICATES:
        yield from (quad for quad in store.quads_for_pattern(None, predicate, None) if not isinstance(quad.graph_name, DefaultGraph))
    for term in _EVIDENCE_CLASSES:
        yield from (quad for quad in store.quads_for_pattern(None, RDF.type, term) if not isinstance(quad.graph_name, DefaultGraph))


def _fast(data: Path) -> Iterator[Violation]:
    """Run the package `shacl`, which reports terms in the syntax of N-Triples."""
    import shacl  # noqa: PLC0415 -- optional

    report = shacl.Shapes.from_file(str(ontology_file("shapes.ttl"))).validate_file(str(data))
    for result in report.results:
        yield Violation(
            shape=(result.source_shape or "").strip("<>").removeprefix(SHAPE.NAMESPACE),
            focus=_plain(result.focus_node),
            path=_plain(result.path) if result.path and result.path.startswith("<") and result.path.endswith(">") else None,
            value=result.value_plain,
            severity=_SEVERITIES[result.severity],
        )


def _reference(data: Path) -> Iterator[Violation]:
    """Run pyshacl and read its report, a graph of rdflib."""
    import pyshacl  # noqa: PLC0415 -- heavy
    import rdflib  # noqa: PLC0415 -- heavy

    graph, shapes = rdflib.Graph(), rdflib.Graph()
    graph.parse(data, format="nt")
    shapes.parse(ontology_file("shapes.ttl"), format="turtle")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, advanced=False, inference="none", abort_on_first=False)
    if not isinstance(report, rdflib.Graph):
        raise PartygraphError(f"pyshacl stopped: {report}", hint="see whether ontology/shapes.ttl was changed")
    for result in report.subjects(rdflib.URIRef(RDF.type.value), rdflib.URIRef(SH.ValidationResult.value)):
        values = {predicate.value: report.value(result, rdflib.URIRef(predicate.value)) for predicate in _RESULT}
        path, value = values[SH.resultPath.value], values[SH.value.value]
        yield Violation(
            shape=str(values[SH.sourceShape.value]).removeprefix(SHAPE.NAMESPACE),
            focus=str(values[SH.focusNode.value]),
            path=str(path) if isinstance(path, rdflib.URIRef) else None,
            value=None if value is None else str(value),
            severity=_SEVERITIES[str(values[SH.resultSeverity.value]).removeprefix(SH.NAMESPACE)],
        )


_RESULT = (SH.sourceShape, SH.focusNode, SH.resultPath, SH.value, SH.resultSeverity)


def _plain(term: str) -> str:
    """Text of a term given in N-Triples syntax."""
    return term[1:-1] if term.startswith("<") else term.removeprefix("_:")


def _order(violation: Violation) -> tuple[str, ...]:
    return (violation.shape, violation.focus, violation.path or "", violation.value or "")
