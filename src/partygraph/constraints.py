"""SHACL as SPARQL: each shape of a shapes graph becomes a few queries whose rows are its violations.

An engine that walks from node to node asks a store millions of small questions; a query asks one large question, which is what a store is fast at.
Covered is the part of SHACL that ontology/shapes.ttl uses; anything else raises, so that no constraint is passed over in silence.
Classes are taken as asserted: data that follows our shapes asserts superclasses too.

The queries begin with the property and leave the class to the caller, so that shapes share them; they put joins inside MINUS rather than NOT EXISTS (which Oxigraph plans
without the values of the row, hence in quadratic time): that is what makes them fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Store

from partygraph.errors import PartygraphError
from partygraph.rdf.vocab import PREFIXES, RDF, SH, XSD

__all__ = ["Constraint", "constraints"]

_Term = NamedNode | BlankNode | Literal
_SH, _XSD = SH.NAMESPACE, XSD.NAMESPACE
# What says nothing about conformance.
_SILENT = frozenset({"message", "severity", "path", "property", "targetClass", "sparql", "qualifiedMinCount", "qualifiedMaxCount"})
_CASTS = frozenset({_XSD + name for name in ("integer", "date", "gYear", "gYearMonth", "boolean", "decimal", "dateTime")})


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A query for the violations of one shape: rows of ?this, and ?value where a value is to blame."""

    shape: str
    """IRI of the shape."""
    severity: str
    """Local name of the severity."""
    path: str | None
    """The property, when the shape is about a single one."""
    query: str
    classes: tuple[str, ...] = ()
    """Classes that ?this must be of one of, when the query does not see to it: shapes for different classes then share a query."""
    probe: str | None = None
    """A much cheaper query for two numbers that are equal when there is nothing to find."""
    own_value: bool = False
    """Whether the focus node itself is the value."""


def constraints(shapes: Store) -> Iterator[Constraint]:
    """All queries for a shapes graph, shape by shape."""
    for quad in sorted(shapes.quads_for_pattern(None, RDF.type, SH.NodeShape), key=str):
        if isinstance(quad.subject, NamedNode):
            yield from _Compiler(shapes, quad.subject).node_shape()


class _Compiler:
    """One node shape with its property shapes."""

    def __init__(self, shapes: Store, shape: NamedNode) -> None:
        self.shapes, self.shape = shapes, shape
        targets = sorted(f"<{target.value}>" for target in self.objects(shape, SH.targetClass) if isinstance(target, NamedNode))
        if not targets:
            raise PartygraphError(f"{shape.value}: a shape without sh:targetClass is not supported")
        self.targets = f"?this a {targets[0]} . " if len(targets) == 1 else f"VALUES ?target {{ {' '.join(targets)} }} ?this a ?target . "
        self.classes = tuple(target.strip("<>") for target in targets)

    def node_shape(self) -> Iterator[Constraint]:
        bad = self.bad(self.shape, "?this")
        if bad:
            yield self.constraint(self.shape, f"SELECT DISTINCT ?this {{ {self.targets} FILTER({bad}) }}", own_value=True)
        for node in self.objects(self.shape, SH.sparql):
            text = self.text(node, "select")
            match = re.fullmatch(r"\s*SELECT\s+\$this(\s+\?value)?\s+WHERE\s*(\{.*\})\s*", text, re.DOTALL)
            if not match:
                raise PartygraphError(f"{self.shape.value}: sh:select must read SELECT $this ?value WHERE {{ … }}")
            prologue = "".join(f"PREFIX {prefix}: <{space}> " for prefix, space in PREFIXES.items())
            body = match[2].replace("$this", "?this")
            query = f"{prologue}SELECT DISTINCT ?this{match[1] or ''} WHERE {{ {self.targets} {body} }}"
            yield self.constraint(self.shape, query, own_value=not match[1])
        for node in sorted(self.objects(self.shape, SH.property), key=str):
            yield from self.property_shape(node)

    def property_shape(self, node: _Term) -> Iterator[Constraint]:
        """One query for the values, one for each of the constraints that look at all values together."""
        stated = self.one(node, "path")
        path, single = self.path(stated), isinstance(stated, NamedNode)
        bad = self.bad(node, "?value")
        if bad:
            yield self.constraint(node, f"SELECT DISTINCT ?this ?value {{ ?this {path} ?value . FILTER({bad}) }}", classes=self.classes)
        for least, most, kind in (("minCount", "maxCount", ""), ("qualifiedMinCount", "qualifiedMaxCount", self.qualifier(node))):
            found = f"?this {path} ?found . {kind}"
            if self.number(node, least):
                missing = "FILTER NOT EXISTS" if single and not kind else "MINUS"
                yield self.constraint(node, f"SELECT DISTINCT ?this {{ {self.targets} {missing} {{ {found} }} }}")
            if self.number(node, most):
                number = "COUNT(?found)" if single else "COUNT(DISTINCT ?found)"
                yield self.constraint(
                    node, f"SELECT ?this {{ {found} }} GROUP BY ?this HAVING({number} > 1)", classes=self.classes,
                    probe=f"SELECT (COUNT(*) AS ?rows) (COUNT(DISTINCT ?this) AS ?nodes) {{ {found} }}",
                )  # fmt: skip
        for other in self.objects(node, SH.equals):
            for one, two in ((path, str(other)), (str(other), path)):
                query = (
                    f"?this {one} ?value . FILTER(NOT EXISTS {{ ?this {two} ?value }})" if single
                    else f"{{ ?this {one} ?value }} MINUS {{ ?this {two} ?value }}"
                )  # fmt: skip
                yield self.constraint(node, f"SELECT DISTINCT ?this ?value {{ {query} }}", classes=self.classes)
        for other in self.objects(node, SH.lessThan):
            pair = f"?this {path} ?value ; {other} ?upper . FILTER(!COALESCE(?value < ?upper, false))"
            yield self.constraint(node, f"SELECT DISTINCT ?this ?value {{ {pair} }}", classes=self.classes)

    def constraint(
        self, node: _Term, query: str, *, classes: tuple[str, ...] = (), probe: str | None = None, own_value: bool = False
    ) -> Constraint:
        severity = next(iter(self.objects(node, SH.severity)), SH.Violation)
        path = next(iter(self.objects(node, SH.path)), None)
        return Constraint(
            shape=node.value, severity=severity.value.removeprefix(_SH), query=query, classes=classes, probe=probe, own_value=own_value,
            path=path.value if isinstance(path, NamedNode) else None,
        )  # fmt: skip

    def bad(self, node: _Term, value: str) -> str:
        """SPARQL condition under which the value violates one of the shape's constraints on single values; empty when it has none."""
        parts: list[str] = []
        for name, term in self.components(node):
            match name:
                case "datatype":
                    cast = f" || !COALESCE({term}(STR({value})) = {term}(STR({value})), false)" if term.value in _CASTS else ""
                    parts.append(f"!ISLITERAL({value}) || DATATYPE({value}) != {term}{cast}")
                case "class":
                    parts.append(f"NOT EXISTS {{ {value} a {term} }}")
                case "pattern":
                    parts.append(f"ISBLANK({value}) || !REGEX(STR({value}), {term})")
                case "minLength":
                    parts.append(f"ISBLANK({value}) || STRLEN(STR({value})) < {term.value}")
                case "minInclusive":
                    parts.append(f"!COALESCE({value} >= {term}, false)")
                case "nodeKind" if term == SH.IRI:
                    parts.append(f"!ISIRI({value})")
                case "in":
                    parts.append("!(" + " || ".join(f"SAMETERM({value}, {member})" for member in self.members(term)) + ")")
                case "languageIn":
                    parts.append("!(" + " || ".join(f"LANGMATCHES(LANG({value}), {tag})" for tag in self.members(term)) + ")")
                case "not":
                    parts.append(f"!({self.bad(term, value)})")
                case "or":
                    parts.append(" && ".join(f"({self.inner(member, value)})" for member in self.members(term)))
                case "minCount" | "maxCount" | "equals" | "lessThan" | "qualifiedValueShape":
                    pass  # looks at all values together: property_shape
                case _:
                    raise PartygraphError(f"{self.shape.value}: sh:{name} is not supported", hint="use the engine pyshacl, or say it in SPARQL")
        return " || ".join(f"({part})" for part in parts)

    def inner(self, node: _Term, value: str) -> str:
        """Condition under which the value violates a shape inside sh:or, which may be one about a property."""
        if not list(self.objects(node, SH.path)):
            return self.bad(node, value)
        if [name for name, _ in self.components(node)] != ["minCount"]:
            raise PartygraphError(f"{self.shape.value}: inside sh:or a property may have sh:minCount only")
        return f"NOT EXISTS {{ {value} {self.path(self.one(node, 'path'))} ?inner }}"

    def components(self, node: _Term) -> list[tuple[str, _Term]]:
        """The shape's own statements that constrain something."""
        if isinstance(node, Literal):
            return []
        stated = (
            (quad.predicate.value.removeprefix(_SH), quad.object)
            for quad in self.shapes.quads_for_pattern(node, None, None)
            if quad.predicate.value.startswith(_SH)
        )
        return sorted(
            ((name, term) for name, term in stated if name not in _SILENT and isinstance(term, NamedNode | BlankNode | Literal)), key=str
        )

    def qualifier(self, node: _Term) -> str:
        """Pattern that a value meets to count for sh:qualifiedMinCount and its kin, as ?found."""
        for shape in self.objects(node, SH.qualifiedValueShape):
            return f"?found a {self.one(shape, 'class')} ."
        return ""

    def path(self, term: _Term) -> str:
        """A SHACL path in the syntax of SPARQL."""
        if isinstance(term, NamedNode):
            return str(term)
        for predicate, form in ((SH.inversePath, "^({})"), (SH.zeroOrMorePath, "({})*"), (SH.oneOrMorePath, "({})+")):
            for inside in self.objects(term, predicate):
                return form.format(self.path(inside))
        for choice in self.objects(term, SH.alternativePath):
            return "(" + "|".join(self.path(member) for member in self.members(choice)) + ")"
        return "(" + "/".join(self.path(member) for member in self.members(term)) + ")"

    def members(self, term: _Term) -> Iterator[_Term]:
        """Members of an RDF list."""
        while term != RDF.nil:
            first, rest = list(self.objects(term, RDF.first)), list(self.objects(term, RDF.rest))
            if not first or not rest:
                raise PartygraphError(f"{self.shape.value}: a list is expected")
            yield first[0]
            term = rest[0]

    def objects(self, node: _Term, predicate: NamedNode) -> Iterator[_Term]:
        if isinstance(node, Literal):
            return
        for quad in self.shapes.quads_for_pattern(node, predicate, None):
            if isinstance(quad.object, NamedNode | BlankNode | Literal):
                yield quad.object

    def one(self, node: _Term, name: str) -> _Term:
        for term in self.objects(node, NamedNode(_SH + name)):
            return term
        raise PartygraphError(f"{self.shape.value}: sh:{name} is missing")

    def text(self, node: _Term, name: str) -> str:
        return self.one(node, name).value

    def number(self, node: _Term, name: str) -> bool:
        """Whether the count is stated; 1 is the only one that the queries can say."""
        for term in self.objects(node, NamedNode(_SH + name)):
            if term.value != "1":
                raise PartygraphError(f"{self.shape.value}: sh:{name} {term.value} is not supported, only 1")
            return True
        return False
