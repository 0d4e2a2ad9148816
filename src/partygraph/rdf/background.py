"""What stands behind the facts: divisions, the ontology, and the decisions on identity, each in a graph of its own.

What questions need of it (names of classes, tiers and places, the way up from a county) is in the default graph too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from partygraph.places import default_places
from partygraph.rdf.iris import Iris
from partygraph.rdf.vocab import PG, RDF, RDFS, SKOS, SSSOM, XSD
from partygraph.resolve import Resolution
from partygraph.resources import ontology_folder

__all__ = ["ontology_quads", "place_quads", "resolution_quads"]


def place_quads(stated: Collection[str], iris: Iris) -> Iterator[Quad]:
    """The divisions that organisations lie in and those above them."""
    places = default_places()
    needed = {step.code: step for code in stated for step in places.chain(code)}
    for code, place in sorted(needed.items()):
        node = iris.place(code)
        triples: list[tuple[NamedNode, NamedNode, NamedNode | Literal]] = [
            (node, RDF.type, PG.Place),
            (node, PG.divisionCode, Literal(place.gb)),
            (node, SKOS.prefLabel, Literal(place.name, language="zh")),
            (node, RDFS.label, Literal(place.name, language="zh")),
        ]
        if place.parent in needed:
            triples.append((node, SKOS.broader, iris.place(place.parent)))
        if place.successor:
            triples.append((node, PG.succeededBy, iris.place(place.successor)))
        for triple in triples:
            yield Quad(*triple, iris.graph("places"))
            yield Quad(*triple, DefaultGraph())
    for code in sorted(set(stated) - needed.keys()):
        for graph in (iris.graph("places"), DefaultGraph()):
            yield Quad(iris.place(code), RDF.type, PG.Place, graph)


_FILES = ("partygraph.ttl", "schemes.ttl")
_LABELS = frozenset({RDFS.label, SKOS.prefLabel, RDFS.subClassOf, RDFS.subPropertyOf, SKOS.inScheme, PG.rank})


def ontology_quads(iris: Iris) -> Iterator[Quad]:
    """The ontology and its schemes without anonymous class expressions, which only a reasoner needs and which have no stable name.

    The default graph gets the labels, the class tree and the ranks of tiers.
    """
    graph = iris.graph("ontology")
    for name in _FILES:
        path = ontology_folder() / name
        if not path.is_file():
            continue
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            if isinstance(quad.subject, BlankNode) or isinstance(quad.object, (BlankNode, Triple)):
                continue
            yield Quad(quad.subject, quad.predicate, quad.object, graph)
            concept = name == "schemes.ttl" and quad.predicate == RDF.type
            if concept or quad.predicate in _LABELS:
                yield Quad(quad.subject, quad.predicate, quad.object, DefaultGraph())


def resolution_quads(resolution: Resolution, iris: Iris) -> Iterator[Quad]:
    """Why names are one body: one SSSOM mapping a link that joined or was refused."""
    graph = iris.graph("resolution")
    sssom = SSSOM.NAMESPACE

    def quad(s: NamedNode, name: str, value: NamedNode | Literal) -> Quad:
        return Quad(s, NamedNode(sssom + name), value, graph)

    organizations = resolution.organizations
    meant = organizations.by_name.meant
    for refused, links in ((False, organizations.joined), (True, organizations.refused)):
        for link in links:
            node = iris.of("mapping", f"{link.left}|{link.right}|{link.rule}|{link.document}|{refused}")
            yield Quad(node, RDF.type, NamedNode(sssom + "Mapping"), graph)
            yield quad(node, "subject_label", Literal(link.left.split("@")[0], language="zh"))
            yield quad(node, "object_label", Literal(link.right.split("@")[0], language="zh"))
            yield quad(node, "predicate_id", SKOS.exactMatch)
            if refused:
                yield quad(node, "predicate_modifier", Literal("Not"))
            yield quad(node, "mapping_justification", NamedNode(_JUSTIFICATION[link.ground]))
            yield quad(node, "confidence", Literal(f"{link.confidence:.2f}", datatype=NamedNode(XSD.NAMESPACE + "decimal")))
            yield Quad(node, PG.rule, Literal(link.rule), graph)
            if link.document:
                yield quad(node, "mapping_source", iris.document(link.document))
            for key in sorted({key for name in (link.left, link.right) if (key := meant(name)) is not None}):
                yield quad(node, "subject_id", iris.keyed(key))
    for refusal in resolution.decisions:
        if not refusal.same:
            node = iris.of("mapping", f"{refusal.subject}|{refusal.object}|Not")
            yield Quad(node, RDF.type, NamedNode(sssom + "Mapping"), graph)
            yield quad(node, "subject_label", Literal(refusal.subject, language="zh"))
            yield quad(node, "object_label", Literal(refusal.object, language="zh"))
            yield quad(node, "predicate_id", SKOS.exactMatch)
            yield quad(node, "predicate_modifier", Literal("Not"))
            yield quad(node, "mapping_justification", NamedNode(_JUSTIFICATION[0]))
    for step in resolution.successions:
        yield Quad(iris.keyed(step.earlier), PG.succeededBy, iris.keyed(step.later), graph)


_SEMAPV = "https://w3id.org/semapv/vocab/"
_JUSTIFICATION = {
    0: _SEMAPV + "ManualMappingCuration",
    1: _SEMAPV + "LexicalMatching",
    2: _SEMAPV + "BackgroundKnowledgeBasedMatching",
}
