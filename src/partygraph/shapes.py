"""Validate a dataset against ontology/shapes.ttl.

Two engines give the same results: our own, which turns every shape into SPARQL for the store that holds the data (a hundred thousand
conferrals in seconds), and pyshacl, the reference, for small graphs.
Every constraint is a shape with an IRI, so a result needs only that IRI: messages are looked up here, not taken from an engine's report.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, QuerySolutions, RdfFormat, Store

from partygraph.constraints import Constraint, constraints
from partygraph.errors import PartygraphError
from partygraph.model import Severity
from partygraph.rdf.vocab import RDF, SH, SHAPE
from partygraph.resources import ontology_file

__all__ = ["Engine", "Violation", "shape_messages", "validate"]

_SEVERITIES = {"Violation": Severity.ERROR, "Warning": Severity.WARNING, "Info": Severity.INFO}


class Engine(StrEnum):
    """Which SHACL processor runs."""

    SPARQL = "sparql"
    """Ours: see `partygraph.constraints`."""
    REFERENCE = "pyshacl"
    """pyshacl, some hundred times slower."""


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
    store = _shapes()
    found: dict[str, dict[str, str]] = {}
    for quad in store.quads_for_pattern(None, SH.message, None):
        owner = quad.subject
        while not isinstance(owner, NamedNode):  # a constraint inside a shape
            owner = next(iter(store.quads_for_pattern(None, None, owner))).subject
        if isinstance(quad.object, Literal) and quad.object.language:
            found.setdefault(owner.value.removeprefix(SHAPE.NAMESPACE), {})[quad.object.language] = quad.object.value
    return found


def validate(store: Store, *, engine: Engine = Engine.SPARQL) -> list[Violation]:
    """All results for the default graph of the dataset in `store`, sorted."""
    return sorted(set(_sparql(store) if engine is Engine.SPARQL else _reference(store)), key=_order)


@cache
def _constraints() -> tuple[Constraint, ...]:
    return tuple(constraints(_shapes()))


def _shapes() -> Store:
    store = Store()
    store.load(path=str(ontology_file("shapes.ttl")), format=RdfFormat.TURTLE)
    return store


def _sparql(store: Store) -> Iterator[Violation]:
    """Ask the store every question that the shapes pose, each once."""
    answers: dict[str, list[tuple[str, ...]]] = {}
    for constraint in _constraints():
        if constraint.probe:
            if constraint.probe not in answers:
                answers[constraint.probe] = _rows(store, constraint.probe)
            if len(set(answers[constraint.probe][0])) == 1:
                continue
        if constraint.query not in answers:
            answers[constraint.query] = _rows(store, constraint.query)
        for focus, *rest in answers[constraint.query]:
            if not constraint.classes or any(_is_a(store, focus, name) for name in constraint.classes):
                yield Violation(
                    shape=constraint.shape.removeprefix(SHAPE.NAMESPACE), focus=focus, path=constraint.path,
                    value=focus if constraint.own_value else rest[0] if rest else None, severity=_SEVERITIES[constraint.severity],
                )  # fmt: skip


def _rows(store: Store, query: str) -> list[tuple[str, ...]]:
    rows = store.query(query)
    assert isinstance(rows, QuerySolutions)  # noqa: S101 -- for the type checker: a SELECT gives solutions
    return [tuple(str(getattr(term, "value", "")) for term in row) for row in rows]


def _is_a(store: Store, node: str, name: str) -> bool:
    subject = NamedNode(node) if ":" in node else BlankNode(node)
    return Quad(subject, RDF.type, NamedNode(name), DefaultGraph()) in store


def _reference(store: Store) -> Iterator[Violation]:
    """Run pyshacl on a copy and read its report, a graph of rdflib."""
    import pyshacl
    import rdflib

    graph, shapes = rdflib.Graph(), rdflib.Graph()
    graph.parse(data=store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph()), format="nt")
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


def _order(violation: Violation) -> tuple[str, ...]:
    return (violation.shape, violation.focus, violation.path or "", violation.value or "")
