"""Facts and entities to quads.

What a document says goes into its named graph with the evidence, and merged into the default graph, each triple once.
Nothing here decides anything: names were resolved before, so every function is a plain translation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from partygraph.model import DocumentFact, Evidence, OrgKind, Reading
from partygraph.rdf.iris import BASE, Iris
from partygraph.rdf.vocab import DCTERMS, LINEAGE, OA, PG, RDF, RDFS, SCHEMA, SKOS, TIER, XSD
from partygraph.resolve import Resolution
from partygraph.resolve.organizations import Organization
from partygraph.resolve.works import Work

__all__ = ["Term", "Triple", "dataset", "date_literal", "document_triples", "merged_triples", "zh"]

Term: TypeAlias = NamedNode | Literal
Triple: TypeAlias = tuple[NamedNode, NamedNode, Term]

_PARTY = frozenset(name for name, line in LINEAGE.items() if "PartyOrganization" in line)
_TIERS = frozenset(name for name in vars(TIER) if isinstance(getattr(TIER, name), NamedNode))


def dataset(readings: Sequence[Reading], resolution: Resolution, base: str = BASE) -> Iterator[Quad]:
    """All quads that the documents give rise to, document by document, then the merged default graph.

    The graphs of the build's own (`resolution`, `places`, `ontology`, `build`) are made by their own modules.
    """
    iris = Iris(base)
    merged: set[Triple] = set()
    for reading in sorted(readings, key=lambda r: r.source.digest):
        graph = iris.document(reading.source.digest)
        said = set(document_triples(reading, resolution, iris))
        for triple in sorted(said, key=_order):
            yield Quad(*triple, graph)
        merged |= said
    for triple in sorted(merged_triples(merged, resolution, iris), key=_order):
        yield Quad(*triple, DefaultGraph())


def _order(triple: Triple) -> tuple[str, str, str]:
    return triple[0].value, triple[1].value, str(triple[2])


def zh(text: str) -> Literal:
    """A Chinese text."""
    return Literal(text, language="zh")


def integer(number: int) -> Literal:
    """A whole number."""
    return Literal(str(number), datatype=XSD.integer)


def date_literal(date: str) -> Literal:
    """A date as precise as it is stated, never with an invented month or day.

    >>> date_literal("2022-11").datatype
    <NamedNode value=http://www.w3.org/2001/XMLSchema#gYearMonth>
    """
    kinds = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}
    return Literal(date, datatype=kinds.get(len(date), XSD.string))


def typed(node: NamedNode, cls: str) -> Iterator[Triple]:
    """The most specific class and what stands above it, so that stores without reasoning answer too."""
    for name in LINEAGE.get(cls, (cls,)):
        yield node, RDF.type, NamedNode(PG.NAMESPACE + name)


def document_triples(reading: Reading, resolution: Resolution, iris: Iris) -> Iterator[Triple]:
    """What one document says, in the words that it uses, with its evidence."""
    yield from _Translation(reading, resolution, iris).triples()


class _Translation:
    """One reading's names bound to nodes, and the triples of each of its facts."""

    def __init__(self, reading: Reading, resolution: Resolution, iris: Iris) -> None:
        self.reading, self.resolution, self.iris = reading, resolution, iris
        self.digest = reading.source.digest
        self.document = iris.document(self.digest)
        self.classes = {o.name: o.kind.value for o in reading.organizations}

    def org(self, name: str) -> NamedNode:
        return self.iris.keyed(self.resolution.organizations.by_name[self.digest, name].key)

    def campaign(self, name: str) -> NamedNode:
        return self.iris.keyed(self.resolution.works.campaigns[self.digest, name].key)

    def award(self, name: str) -> NamedNode:
        return self.iris.keyed(self.resolution.works.awards[self.digest, name].key)

    def entry(self, owner: str, name: str) -> tuple[NamedNode, Work]:
        work = self.resolution.works.entries[self.digest, owner, name]
        return self.iris.keyed(work.key), work

    def triples(self) -> Iterator[Triple]:
        yield from self._document(self.reading.document)
        yield from self._organizations()
        yield from self._campaigns_and_awards()
        yield from self._brands()
        yield from self._conferrals()
        for evidence in {e for finding in self.reading.findings for e in finding.evidence}:
            yield from self._node(evidence)

    def _document(self, fact: DocumentFact) -> Iterator[Triple]:
        node = self.document
        yield from typed(node, "OfficialDocument" if fact.official else "Document")
        source = self.reading.source
        yield node, PG.key, Literal(f"document|{self.digest}")
        yield node, PG.sha256, Literal(self.digest)
        yield node, PG.fileName, Literal(source.name)
        yield node, DCTERMS.format, Literal(source.media_type)
        label = fact.title or source.name
        yield node, SKOS.prefLabel, zh(label)
        yield node, RDFS.label, zh(label)
        if fact.title:
            yield node, DCTERMS.title, zh(fact.title)
        if fact.number:
            yield node, DCTERMS.identifier, Literal(fact.number)
        for date in fact.issued:
            yield node, DCTERMS.issued, date_literal(date)
        if fact.printed:
            yield node, PG.printedDate, date_literal(fact.printed)
        for name in fact.issuers:
            yield node, PG.issuedBy, self.org(name)
            yield from self._named(name)
        if fact.addressees:
            yield node, PG.addressee, zh(fact.addressees)
        if fact.copied_to:
            yield node, PG.copiedTo, zh(fact.copied_to)
        for number in fact.cites:
            yield node, PG.cites, Literal(number)
        if self.reading.personal_awards:
            yield node, PG.personalAwards, integer(self.reading.personal_awards)
        yield from self._evidence(node, (e for _, e in fact.evidence))

    def _named(self, name: str) -> Iterator[Triple]:
        """An organisation under the name that this document has for it."""
        node = self.org(name)
        yield from typed(node, self.classes.get(name, OrgKind.ORGANIZATION.value))
        yield node, RDFS.label, zh(name)

    def _organizations(self) -> Iterator[Triple]:
        for org in self.reading.organizations:
            yield from self._named(org.name)
            yield from self._evidence(self.org(org.name), org.evidence)
        for alias in self.reading.aliases:
            yield from self._named(alias.name)
            if alias.alias != alias.name:
                yield self.org(alias.name), SKOS.altLabel, zh(alias.alias)
            yield from self._evidence(self.org(alias.name), alias.evidence)
        for step in self.reading.subordinates:
            child, parent = self.org(step.child), self.org(step.parent)
            yield from self._named(step.child)
            yield from self._named(step.parent)
            if child != parent:
                yield child, PG.subordinateTo, parent
                yield child, self._finer(step.child, step.parent), parent
                yield from self._evidence(child, step.evidence)
        for located in self.reading.locations:
            yield from self._named(located.name)
            yield self.org(located.name), PG.locatedIn, self.iris.place(located.place)
            yield from self._evidence(self.org(located.name), located.evidence)

    def _finer(self, child: str, parent: str) -> NamedNode:
        if self.classes.get(child) not in _PARTY:
            return PG.affiliatedTo
        return PG.superiorPartyOrganization if self.classes.get(parent) in _PARTY else PG.hostInstitution

    def _campaigns_and_awards(self) -> Iterator[Triple]:
        for fact in self.reading.campaigns:
            node = self.campaign(fact.name)
            yield from typed(node, "Campaign")
            yield node, RDFS.label, zh(fact.name)
            roles = ((PG.organizedBy, fact.organizers), (PG.coOrganizedBy, fact.co_organizers), (PG.guidedBy, fact.guides))
            for role, names in roles:
                for name in names:
                    yield node, role, self.org(name)
                    yield from self._named(name)
            for term, date in ((SCHEMA.startDate, fact.start), (SCHEMA.endDate, fact.end)):
                if date:
                    yield node, term, date_literal(date)
            yield from self._evidence(node, fact.evidence)
        for award in self.reading.awards:
            node = self.award(award.name)
            yield from typed(node, "Award")
            yield node, RDFS.label, zh(award.name)
            if award.campaign and (self.digest, award.campaign) in self.resolution.works.campaigns:
                yield node, PG.inCampaign, self.campaign(award.campaign)
            for name in award.givers:
                yield node, PG.awardedBy, self.org(name)
                yield from self._named(name)
            if award.tier in _TIERS:
                yield node, PG.tier, NamedNode(TIER.NAMESPACE + award.tier)
            if award.declared is not None:
                yield node, PG.declaredCount, integer(award.declared)
            if award.declared is not None or award.listed:
                yield node, PG.listedCount, integer(award.listed)
            yield from self._evidence(node, award.evidence)

    def _brands(self) -> Iterator[Triple]:
        for fact in self.reading.brands:
            node, work = self.entry(fact.owner, fact.name)
            owner = self.org(fact.owner)
            yield from self._named(fact.owner)
            yield from typed(node, work.cls if work.kind == "brand" else fact.kind.value)
            yield node, RDFS.label, zh(fact.name)
            yield owner, PG.ownsBrand, node
            yield node, PG.ownedBy, owner
            if fact.parent:
                above, upper = self.entry(fact.owner, fact.parent)
                if above != node:
                    yield node, PG.subBrandOf, above
                    yield from typed(above, upper.cls)
                    yield above, RDFS.label, zh(fact.parent)
            yield from self._evidence(node, fact.evidence)

    def _conferrals(self) -> Iterator[Triple]:
        campaigns = {a.name: a.campaign for a in self.reading.awards if a.campaign}
        works = self.resolution.works
        for fact in self.reading.conferrals:
            recipient, award = self.org(fact.recipient), self.award(fact.award)
            entry, work = self.entry(fact.recipient, fact.entry) if fact.entry else (None, None)
            keys = (self.resolution.organizations.by_name[self.digest, fact.recipient].key, works.awards[self.digest, fact.award].key)
            node = self.iris.of("conferral", "|".join((*keys, work.key if work else "")))
            yield from typed(node, "Conferral")
            yield node, RDFS.label, zh(f"{fact.recipient} {fact.award}")
            yield node, PG.recipient, recipient
            yield from self._named(fact.recipient)
            yield node, PG.award, award
            yield from typed(award, "Award")
            yield award, RDFS.label, zh(fact.award)
            if entry is not None and work is not None:
                yield node, PG.entry, entry
                yield from typed(entry, work.cls)
                yield entry, RDFS.label, zh(fact.entry or "")
            campaign = campaigns.get(fact.award)
            if campaign and (self.digest, campaign) in works.campaigns:
                yield node, PG.inCampaign, self.campaign(campaign)
            for name in fact.by:
                yield node, PG.awardedBy, self.org(name)
                yield from self._named(name)
            if fact.position is not None:
                yield node, PG.position, integer(fact.position)
            yield node, PG.statedIn, self.document
            yield from self._evidence(node, fact.evidence)

    def _evidence(self, subject: NamedNode, evidence: Iterable[Evidence]) -> Iterator[Triple]:
        for item in evidence:
            yield subject, PG.evidence, self._at(item)
            yield from self._node(item)

    def _at(self, item: Evidence) -> NamedNode:
        return self.iris.of("evidence", f"{self.digest}|{item.start}|{item.end}|{item.rule}|{item.locator.value}")

    def _node(self, item: Evidence) -> Iterator[Triple]:
        """Evidence is shared: facts that stand on the same characters by the same rule have one node."""
        node = self._at(item)
        position, quote = self.iris.below(node, "position"), self.iris.below(node, "quote")
        yield node, RDF.type, PG.Evidence
        yield node, OA.hasSource, self.document
        yield node, PG.rule, Literal(item.rule)
        yield node, PG.locator, Literal(item.locator.value)
        yield node, OA.hasSelector, position
        yield node, OA.hasSelector, quote
        yield position, RDF.type, OA.TextPositionSelector
        yield position, OA.start, integer(item.start)
        yield position, OA.end, integer(item.end)
        yield quote, RDF.type, OA.TextQuoteSelector
        yield quote, OA.exact, Literal(item.quote)


def merged_triples(said: set[Triple], resolution: Resolution, iris: Iris) -> Iterator[Triple]:
    """The default graph: what the documents say together, one best label each, no step that a longer path already holds.

    Labels come from the entities; `rdfs:label` of entities is their best label, other forms become `skos:altLabel`.
    """
    best = _labels(resolution, iris)
    steps = _reduced(said)
    conferral_labels: dict[NamedNode, str] = {}
    for triple in said:
        s, p, o = triple
        if p in (RDFS.label, SKOS.altLabel) and s in best:
            continue
        if p == RDFS.label and s.value.startswith(f"{iris.base}conferral/"):
            conferral_labels[s] = max(conferral_labels.get(s, ""), o.value, key=lambda text: (len(text), text))
            continue
        if p in _STEPS and (s, o) not in steps:
            continue
        yield triple
    for s, label in conferral_labels.items():
        yield s, RDFS.label, zh(label)
    for s, (key, label, others) in best.items():
        yield s, PG.key, Literal(key)
        yield s, SKOS.prefLabel, zh(label)
        yield s, RDFS.label, zh(label)
        for other in others:
            yield s, SKOS.altLabel, zh(other)
    for link in resolution.successions:
        yield iris.keyed(link.earlier), PG.succeededBy, iris.keyed(link.later)


_STEPS = frozenset({PG.subordinateTo, PG.hostInstitution, PG.superiorPartyOrganization, PG.affiliatedTo})


def _labels(resolution: Resolution, iris: Iris) -> Mapping[NamedNode, tuple[str, str, tuple[str, ...]]]:
    entities: list[Organization | Work] = [*resolution.organizations.all]
    works = resolution.works
    entities += {*works.campaigns.values(), *works.awards.values(), *works.entries.values()}
    return {iris.keyed(e.key): (e.key, e.label, e.labels) for e in entities}


def _reduced(said: set[Triple]) -> set[tuple[NamedNode, Term]]:
    """Steps up that no longer path replaces: one document's 医院 → 党支部 yields to another's 医院 → 党总支 → 党支部."""
    up: defaultdict[NamedNode, set[NamedNode]] = defaultdict(set)
    for s, p, o in said:
        if p == PG.subordinateTo and isinstance(o, NamedNode):
            up[s].add(o)

    def reaches(start: NamedNode, goal: NamedNode, child: NamedNode) -> bool:
        seen, todo = {child}, [start]
        while todo:
            for above in up.get(todo.pop(), ()):
                if above == goal:
                    return True
                if above not in seen:
                    seen.add(above)
                    todo.append(above)
        return False

    kept: set[tuple[NamedNode, Term]] = set()
    for child, parents in up.items():
        for parent in parents:
            if not any(other != parent and reaches(other, parent, child) for other in parents):
                kept.add((child, parent))
    return kept
