"""A build as a network: what a node is, what joins two of them, and where each fact stands.

`to_networkx` reads the merged facts into a `networkx.MultiDiGraph`, which `layout` places and `drawing` hands to pyvis.

The dataset says more than a picture can hold, so three things fold: a conferral becomes the edge from its recipient to its award,
a place becomes an attribute, and evidence hangs on the node or edge that it supports.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from partygraph.view.triples import default_graph, value

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["KINDS", "Quote", "arriving", "leaving", "links", "to_networkx"]

PG = "https://w3id.org/partygraph/ontology#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TERMS = "http://purl.org/dc/terms/"
_SCHEMA = "https://schema.org/"
_OA = "http://www.w3.org/ns/oa#"
_SOURCE, _SELECTOR = _OA + "hasSource", _OA + "hasSelector"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

KINDS = (
    "JointPartyBranch", "TemporaryPartyBranch", "PartyBranch", "GeneralPartyBranch", "PartyCommittee", "PartyGroup", "PartyDepartment", "PartyOrganization",
    "Hospital", "HealthInstitution", "GovernmentBody", "EducationalInstitution", "SocialOrganization", "MassOrganization", "Enterprise",
    "MediaOrganization", "Unit", "Organization",
    "Campaign", "Award", "QualityControlCircle", "Brand", "Case", "Entry", "OfficialDocument", "Article", "Document",
)  # fmt: skip
"""Classes of nodes; of several that a node has, the first one here is its most specific."""
_RANK = {PG + kind: rank for rank, kind in enumerate(KINDS)}

PARTY = frozenset(KINDS[:8])
ENTRIES = frozenset({"QualityControlCircle", "Brand", "Case", "Entry"})
DOCUMENTS = frozenset({"OfficialDocument", "Article", "Document"})

_LINKS = {
    PG + name: name
    for name in (
        "subordinateTo", "inCampaign", "awardedBy", "organizedBy", "coOrganizedBy", "guidedBy", "issuedBy", "ownsBrand", "subBrandOf", "cites", "succeededBy",
    )
}  # fmt: skip
_FACTS = {
    _TERMS + "identifier": "number", _TERMS + "issued": "issued", PG + "printedDate": "printed", PG + "addressee": "addressee", PG + "copiedTo": "copied",
    PG + "fileName": "file", PG + "sha256": "sha256", PG + "personalAwards": "personal", _SCHEMA + "startDate": "start", _SCHEMA + "endDate": "end",
    PG + "tier": "tier", PG + "declaredCount": "declared", PG + "listedCount": "listed",
}  # fmt: skip
_FACTS["http://schema.org/startDate"] = "start"
_FACTS["http://schema.org/endDate"] = "end"
_CONFERRAL = {PG + name: name for name in ("recipient", "award", "entry", "statedIn", "position")}
_KEPT = frozenset({
    _TYPE, _SKOS + "prefLabel", _SKOS + "altLabel", _SKOS + "broader", PG + "locatedIn", PG + "evidence", PG + "rule", PG + "locator",
    _SOURCE, _SELECTOR, _OA + "start", _OA + "end", _OA + "exact", *_LINKS, *_FACTS, *_CONFERRAL,
})  # fmt: skip


class Quote(NamedTuple):
    """Characters of a document; `document` is its IRI."""

    document: str
    start: int
    end: int
    text: str
    rule: str
    locator: str


def to_networkx(build: Path | str) -> nx.MultiDiGraph[str]:
    """The network of a finished build.

    Nodes are IRIs with `label`, `kind` (the class's local name), `names` (every written form), `place`, `city` and `province` (labels, perhaps ""),
    `facts` (pairs of key and text) and `evidence` (of `Quote`).
    Edges are keyed by their relation (a conferral by its own IRI) and carry `relation`, and for conferrals `conferral`, `entry`, `position`,
    `documents` and `evidence`. Nodes and edges come in sorted order, so that everything computed from them repeats.

    Raises:
        BuildError: the folder is no build.
    """
    with _undisturbed():
        return from_triples(default_graph(Path(build), _KEPT))


@contextmanager
def _undisturbed() -> Iterator[None]:
    """No search for cycles while millions of small values are made that have none: it doubles the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def links(graph: nx.MultiDiGraph[str]) -> Iterator[tuple[str, str, str]]:
    """Source, target and relation of every edge."""
    for source, target, data in graph.edges(data=True):
        yield source, target, data["relation"]


def leaving(graph: nx.MultiDiGraph[str], node: str) -> Iterator[tuple[str, str]]:
    """Target and relation of the edges that begin at a node."""
    for _, target, data in graph.out_edges(node, data=True):
        yield target, data["relation"]


def arriving(graph: nx.MultiDiGraph[str], node: str) -> Iterator[tuple[str, str]]:
    """Source and relation of the edges that end at a node."""
    for source, _, data in graph.in_edges(node, data=True):
        yield source, data["relation"]


def from_triples(triples: Iterable[tuple[str, str, str]]) -> nx.MultiDiGraph[str]:
    """The network of merged triples, in any order."""
    raw: dict[str, list[str]] = {}
    for subject, predicate, term in triples:
        if predicate in _KEPT:
            known = raw.get(subject)
            if known is None:
                raw[subject] = [predicate, term]
            else:
                known += predicate, term
    return _assemble(raw)


def _assemble(raw: dict[str, list[str]]) -> nx.MultiDiGraph[str]:
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    kinds, places, conferrals = _sort_out(raw)
    quotes = _quotes(raw)
    for iri in sorted(kinds):
        graph.add_node(iri, **_attributes(raw[iri], kinds[iri], places, quotes))
    for iri in sorted(kinds):
        statements = raw[iri]
        for predicate, term in sorted(set(zip(statements[::2], statements[1::2], strict=True))):
            relation = _LINKS.get(predicate)
            target = term[1:-1]
            if relation and target in kinds and target != iri:
                graph.add_edge(iri, target, key=relation, relation=relation)
    stated: dict[tuple[str, str], None] = {}
    for iri in conferrals:
        _add_conferral(graph, iri, raw[iri], quotes, stated)
    for award, document in stated:
        graph.add_edge(award, document, key="statedIn", relation="statedIn")
    return graph


def _sort_out(raw: Mapping[str, list[str]]) -> tuple[dict[str, str], dict[str, tuple[str, str | None]], list[str]]:
    """Which subjects are nodes (with their kind), places (label and wider place) and conferrals."""
    kinds: dict[str, str] = {}
    places: dict[str, tuple[str, str | None]] = {}
    conferrals: list[str] = []
    conferral, place = f"<{PG}Conferral>", f"<{PG}Place>"
    for iri, statements in raw.items():
        best = len(KINDS)
        for at in range(0, len(statements), 2):
            if statements[at] != _TYPE:
                continue
            term = statements[at + 1]
            if term == conferral:
                conferrals.append(iri)
            elif term == place:
                found = _fields(statements)
                wider = found.get(_SKOS + "broader")
                places[iri] = (value(found.get(_SKOS + "prefLabel", f'"{iri}"')), wider[1:-1] if wider else None)
            else:
                best = min(best, _RANK.get(term[1:-1], best))
        if best < len(KINDS):
            kinds[iri] = KINDS[best]
    return kinds, places, sorted(conferrals)


def _quotes(raw: Mapping[str, list[str]]) -> dict[str, Quote]:
    """Evidence nodes with their selector, or the two of another tool's, put back together."""
    found: dict[str, Quote] = {}
    for iri, statements in raw.items():
        if _SOURCE not in statements:
            continue
        fields = _fields(statements)
        selected = [raw.get(term[1:-1], ()) for predicate, term in zip(statements[::2], statements[1::2], strict=True) if predicate == _SELECTOR]
        words = _fields([part for selector in selected for part in selector])
        found[iri] = Quote(
            fields[_SOURCE][1:-1],
            int(value(words.get(_OA + "start", '"0"'))),
            int(value(words.get(_OA + "end", '"0"'))),
            value(words.get(_OA + "exact", '""')),
            value(fields.get(PG + "rule", '""')),
            value(fields.get(PG + "locator", '""')),
        )
    return found


def _fields(statements: list[str]) -> dict[str, str]:
    return dict(zip(statements[::2], statements[1::2], strict=True))


def _attributes(statements: list[str], kind: str, places: Mapping[str, tuple[str, str | None]], quotes: Mapping[str, Quote]) -> dict[str, Any]:
    label, names, facts, evidence = "", set(), set(), set()
    chain: list[str] = []
    for predicate, term in zip(statements[::2], statements[1::2], strict=True):
        if predicate == _SKOS + "prefLabel":
            label = max(label, value(term))
        elif predicate == _SKOS + "altLabel":
            names.add(value(term))
        elif predicate == PG + "evidence":
            if quote := quotes.get(term[1:-1]):
                evidence.add(quote)
        elif predicate == PG + "locatedIn":
            found = list(_chain(term[1:-1], places))
            chain = max(chain, found, key=lambda names: (len(names), names))
        elif key := _FACTS.get(predicate):
            text = value(term)
            facts.add((key, text.rsplit("#", 1)[-1] if key == "tier" else text))
        elif predicate == _TERMS + "title" and not label:
            label = value(term)
    return {
        "label": label,
        "kind": kind,
        "names": tuple(sorted(names - {label})),
        "place": chain[-1] if chain else "",
        "city": chain[1] if len(chain) > 1 else "",
        "province": chain[0] if chain else "",
        "facts": tuple(sorted(facts)),
        "evidence": tuple(sorted(evidence)),
    }


def _chain(place: str, places: Mapping[str, tuple[str, str | None]]) -> Iterable[str]:
    """Labels from the province down."""
    labels: list[str] = []
    seen: set[str] = set()
    at: str | None = place
    while at and at in places and at not in seen:
        seen.add(at)
        label, wider = places[at]
        labels.append(label)
        at = wider
    return reversed(labels)


def _add_conferral(graph: nx.MultiDiGraph[str], iri: str, statements: list[str], quotes: Mapping[str, Quote], stated: dict[tuple[str, str], None]) -> None:
    parts: dict[str, list[str]] = {}
    evidence: set[Quote] = set()
    for predicate, term in zip(statements[::2], statements[1::2], strict=True):
        if name := _CONFERRAL.get(predicate):
            parts.setdefault(name, []).append(value(term))
        elif predicate == PG + "evidence" and (quote := quotes.get(term[1:-1])):
            evidence.add(quote)
    entry = min((entry for entry in parts.get("entry", []) if entry in graph), default="")
    documents = tuple(sorted(parts.get("statedIn", [])))
    position = min((int(text) for text in parts.get("position", []) if text.isdigit()), default=0)
    for recipient in parts.get("recipient", []):
        for award in parts.get("award", []):
            if recipient not in graph or award not in graph:
                continue
            graph.add_edge(
                recipient, award, key=iri, relation="conferral", conferral=iri, entry=entry, position=position, documents=documents, evidence=tuple(sorted(evidence))
            )
            for document in documents:
                if document in graph:
                    stated[award, document] = None
        if entry and recipient in graph and not graph.has_edge(recipient, entry):
            graph.add_edge(recipient, entry, key="entered", relation="entered")
