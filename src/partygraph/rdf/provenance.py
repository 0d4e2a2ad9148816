"""How a build came about, in PROV-O: sources by digest, software, rules, decisions. No clock unless a time is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from partygraph.model import Reading
from partygraph.rdf.iris import Iris
from partygraph.rdf.vocab import DCTERMS, PG, PROV, RDF, RDFS, SCHEMA, XSD

__all__ = ["provenance_quads"]


def provenance_quads(
    readings: Sequence[Reading], iris: Iris, *, version: str, rules: str, decisions: str = "", now: str | None = None
) -> Iterator[Quad]:
    """One activity that used the sources, the rule set and the decisions, run by this software.

    `rules` and `decisions` are SHA-256 digests; `now` is an `xsd:dateTime` or None, and without it the graph depends on the input alone.
    """
    graph = iris.graph("build")
    sources = sorted({r.source.digest for r in readings})
    identity = "|".join((version, rules, decisions, *sources))
    activity, dataset = iris.of("activity", identity), iris.of("dataset", identity)
    software, rule_set = iris.of("software", version), iris.of("rules", rules)

    def say(s: NamedNode, p: NamedNode, o: NamedNode | Literal) -> Quad:
        return Quad(s, p, o, graph)

    yield say(activity, RDF.type, PROV.Activity)
    yield say(activity, RDFS.label, Literal("partygraph build", language="en"))
    yield say(activity, PROV.wasAssociatedWith, software)
    yield say(software, RDF.type, PROV.SoftwareAgent)
    yield say(software, RDFS.label, Literal("partygraph", language="en"))
    yield say(software, SCHEMA.softwareVersion, Literal(version))
    yield say(activity, PROV.used, rule_set)
    yield say(rule_set, RDF.type, PROV.Entity)
    yield say(rule_set, RDFS.label, Literal("rule set", language="en"))
    yield say(rule_set, PG.sha256, Literal(rules))
    if decisions:
        log = iris.of("decisions", decisions)
        yield say(activity, PROV.used, log)
        yield say(log, RDF.type, PROV.Entity)
        yield say(log, RDFS.label, Literal("decisions on identity", language="en"))
        yield say(log, PG.sha256, Literal(decisions))
    yield say(dataset, RDF.type, PROV.Entity)
    yield say(dataset, PROV.wasGeneratedBy, activity)
    if now:
        yield say(activity, PROV.endedAtTime, Literal(now, datatype=XSD.dateTime))
        yield say(dataset, PROV.generatedAtTime, Literal(now, datatype=XSD.dateTime))
    names: dict[str, set[str]] = {}
    for reading in readings:
        names.setdefault(reading.source.digest, set()).add(reading.source.name)
    for digest in sources:
        document = iris.document(digest)
        yield say(document, RDF.type, PROV.Entity)
        yield say(document, PG.sha256, Literal(digest))
        for name in sorted(names[digest]):
            yield say(document, PG.fileName, Literal(name))
        yield say(activity, PROV.used, document)
        yield say(dataset, PROV.wasDerivedFrom, document)
    for reading in readings:
        yield say(iris.document(reading.source.digest), DCTERMS.format, Literal(reading.source.media_type))
