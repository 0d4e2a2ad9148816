"""Patterns of the data that the ontology rules out.

HermiT does not see the data but one class for each pattern (classes of a node; classes, property, classes of a link),
so that its time depends on the kinds of things and not on their number. A class without possible members is an impossible pattern.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, Store, Triple

from partygraph.ontology import classify, ontology_triples
from partygraph.rdf.vocab import OWL, PG, RDF, RDFS

__all__ = ["impossible_patterns"]

_Pattern = tuple[tuple[str, ...], str, tuple[str, ...]]


def impossible_patterns(store: Store) -> Iterator[tuple[str, set[str]]]:
    """Each pattern of the default graph that HermiT finds impossible, in words, with the nodes that show it. HermiT needs a Java."""
    patterns = _patterns(store)
    names = {f"urn:pattern:{place}": pattern for place, pattern in enumerate(sorted(patterns))}
    impossible = [names[name] for name in classify(_pattern_classes(names)).unsatisfiable if name in names]
    wrong = {kinds for kinds, term, _ in impossible if not term}  # whatever links such a node is impossible too, and not worth saying again
    for pattern in impossible:
        if pattern[1] and (pattern[0] in wrong or pattern[2] in wrong):
            continue
        yield _spoken(pattern), patterns[pattern]


def _patterns(store: Store) -> dict[_Pattern, set[str]]:
    """Each pattern of the default graph to the nodes that show it. A pattern without a property is about classes alone."""
    objects = {
        triple.subject
        for triple in ontology_triples()
        if triple.predicate == RDF.type and isinstance(triple.object, NamedNode) and triple.object.value.endswith("#ObjectProperty")
    }
    classes: defaultdict[str, set[str]] = defaultdict(set)
    links: list[tuple[str, str, str]] = []
    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        subject, term, value = quad.subject, quad.predicate, quad.object
        if not isinstance(subject, NamedNode) or not isinstance(value, NamedNode):
            continue
        if term == RDF.type and value.value.startswith(PG.NAMESPACE):
            classes[subject.value].add(value.value)
        elif term in objects and term.value.startswith(PG.NAMESPACE):
            links.append((subject.value, term.value, value.value))
    kinds = {node: tuple(sorted(found)) for node, found in classes.items()}
    found: defaultdict[_Pattern, set[str]] = defaultdict(set)
    for node, kind in kinds.items():
        found[kind, "", ()].add(node)
    for subject_iri, term_iri, value_iri in links:
        found[kinds.get(subject_iri, ()), term_iri, kinds.get(value_iri, ())].add(subject_iri)
    return dict(found)


def _pattern_classes(names: Mapping[str, _Pattern]) -> Iterator[Triple]:
    """A class for each pattern, below all that its members would be."""
    for name, (kinds, term, others) in names.items():
        one, other = NamedNode(name), NamedNode(f"{name}:other")
        for node, uppers in ((one, kinds), (other, others)):
            yield Triple(node, RDF.type, OWL.Class)
            yield from (Triple(node, RDFS.subClassOf, NamedNode(upper)) for upper in uppers)
        if term:
            restriction = BlankNode()
            yield Triple(one, RDFS.subClassOf, restriction)
            yield Triple(restriction, RDF.type, OWL.Restriction)
            yield Triple(restriction, OWL.onProperty, NamedNode(term))
            yield Triple(restriction, OWL.someValuesFrom, other)


def _spoken(pattern: _Pattern) -> str:
    kinds, term, others = ("+".join(name.removeprefix(PG.NAMESPACE) for name in part) for part in (pattern[0], (pattern[1],), pattern[2]))
    return f"{kinds} {term} {others}".strip()
