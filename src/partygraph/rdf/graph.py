"""Facts and entities to quads.

What a document says goes into its named graph with the evidence, and merged into the default graph, each triple once.
Nothing here decides anything: names were resolved before, so every function is a plain translation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from partygraph.model import DocumentFact, Evidence, Locator, OrgKind, Reading
from partygraph.rdf.iris import BASE, Iris
from partygraph.rdf.vocab import DCTERMS, LINEAGE, OA, PG, RDF, RDFS, SCHEMA, SKOS, TIER, XSD
from partygraph.resolve import Resolution
from partygraph.resolve.organizations import Organization
from partygraph.resolve.works import Work

__all__ = ["Term", "Triple", "dataset", "date_literal", "document_triples", "reduced_steps", "zh"]

Term: TypeAlias = NamedNode | Literal
Triple: TypeAlias = tuple[NamedNode, NamedNode, Term]

_PARTY = frozenset(name for name, line in LINEAGE.items() if "PartyOrganization" in line)
_INSTITUTIONS = frozenset(
    kind.value
    for kind in (
        OrgKind.HOSPITAL,
        OrgKind.HEALTH_INSTITUTION,
        OrgKind.EDUCATIONAL_INSTITUTION,
        OrgKind.SOCIAL_ORGANIZATION,
        OrgKind.ENTERPRISE,
        OrgKind.MEDIA_ORGANIZATION,
    )
)
_TIERS = frozenset(name for name in vars(TIER) if isinstance(getattr(TIER, name), NamedNode))


def dataset(readings: Sequence[Reading], resolution: Resolution, base: str = BASE) -> Iterator[Quad]:
    """All quads that the documents give rise to, document by document; a triple that several documents state comes several times.

    The graphs of the build's own (`resolution`, `places`, `ontology`, `build`) are made by their own modules.
    """
    iris = Iris(base)
    merge = _Merge(readings, resolution, iris)
    for reading in sorted(readings, key=lambda r: r.source.digest):
        graph = iris.document(reading.source.digest)
        said = list(dict.fromkeys(document_triples(reading, resolution, iris)))
        for triple in said:
            yield Quad(*triple, graph)
        for triple in merge.of(said):
            yield Quad(*triple, DefaultGraph())
    for triple in merge.entities():
        yield Quad(*triple, DefaultGraph())


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
        self.cited: defaultdict[NamedNode, set[tuple[int, int]]] = defaultdict(set)
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
            yield from self._evidence(self.org(org.name), sorted(org.evidence, key=lambda e: (_STRENGTH[e.locator], e))[:_NAMINGS])
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
                if finer := self._finer(step.child, step.parent):
                    yield child, finer, parent
                yield from self._evidence(child, step.evidence)
        for located in self.reading.locations:
            yield from self._named(located.name)
            yield self.org(located.name), PG.locatedIn, self.iris.place(located.place)
            yield from self._evidence(self.org(located.name), located.evidence)

    def _finer(self, child: str, parent: str) -> NamedNode | None:
        """What the step is called more exactly; a department or a trade union of its institution has no finer word."""
        lower, upper = self.classes.get(child), self.classes.get(parent)
        if lower in _PARTY:
            return PG.superiorPartyOrganization if upper in _PARTY else PG.hostInstitution
        return PG.affiliatedTo if lower in _INSTITUTIONS and upper in _INSTITUTIONS | {OrgKind.GOVERNMENT_BODY.value} else None

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
        """Links from a thing to its evidence: the same characters once, by the strongest and first rule that read them as it."""
        cited = self.cited[subject]
        for item in sorted(evidence, key=lambda e: _STRENGTH[e.locator]):
            if (item.start, item.end) not in cited:
                cited.add((item.start, item.end))
                yield subject, PG.evidence, self._at(item)
                yield from self._node(item)

    def _at(self, item: Evidence) -> NamedNode:
        return self.iris.of("evidence", f"{self.digest}|{item.start}|{item.end}|{item.rule}|{item.locator.value}")

    def _node(self, item: Evidence) -> Iterator[Triple]:
        """Evidence and its selectors are shared: facts that one rule reads from one range have one node, all of one range the same selectors."""
        node, range_ = self._at(item), self.iris.of("evidence", f"{self.digest}|{item.start}|{item.end}")
        position, quote = self.iris.below(range_, "position"), self.iris.below(range_, "quote")
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


_NAMINGS = 3
"""A document may name its hospital a hundred times; the strongest and first few quotes prove that it does."""
_STRENGTH = {locator: rank for rank, locator in enumerate(Locator)}


class _Merge:
    """The default graph: what the documents say together, one best label each, no step that a longer path already holds."""

    def __init__(self, readings: Sequence[Reading], resolution: Resolution, iris: Iris) -> None:
        entities: list[Organization | Work] = [*resolution.organizations.all]
        works = resolution.works
        entities += {*works.campaigns.values(), *works.awards.values(), *works.entries.values()}
        self.best = {iris.keyed(e.key): e for e in entities}
        self.steps = reduced_steps(readings, resolution)
        self.iris, self.resolution = iris, resolution

    def of(self, said: Sequence[Triple]) -> Iterator[Triple]:
        """One document's triples as the default graph has them: with the best labels, without the steps that a longer path replaces."""
        recipients = {s: o for s, p, o in said if p == PG.recipient and isinstance(o, NamedNode)}
        awards = {s: o for s, p, o in said if p == PG.award and isinstance(o, NamedNode)}
        for triple in said:
            s, p, o = triple
            if p in (RDFS.label, SKOS.altLabel) and s in self.best:
                continue
            if p == RDFS.label and s in recipients:
                yield s, p, zh(f"{self.best[recipients[s]].label} {self.best[awards[s]].label}")
                continue
            if p in _STEPS and (s.value, o.value) not in self._kept:
                continue
            yield triple

    @cached_property
    def _kept(self) -> frozenset[tuple[str, str]]:
        return frozenset((self.iris.keyed(child).value, self.iris.keyed(parent).value) for child, parent in self.steps)

    def entities(self) -> Iterator[Triple]:
        """Labels and keys of the entities, and which body took over from which."""
        for node, entity in self.best.items():
            yield node, PG.key, Literal(entity.key)
            yield node, SKOS.prefLabel, zh(entity.label)
            yield node, RDFS.label, zh(entity.label)
            for other in entity.labels:
                yield node, SKOS.altLabel, zh(other)
        for link in self.resolution.successions:
            yield self.iris.keyed(link.earlier), PG.succeededBy, self.iris.keyed(link.later)


_STEPS = frozenset({PG.subordinateTo, PG.hostInstitution, PG.superiorPartyOrganization, PG.affiliatedTo})


def reduced_steps(readings: Iterable[Reading], resolution: Resolution) -> frozenset[tuple[str, str]]:
    """Steps (child's key, parent's key) that no longer path replaces: one document's 支部 → 医院 yields to another's 支部 → 总支 → 医院."""
    names = resolution.organizations.by_name
    up: defaultdict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for step in reading.subordinates:
            child, parent = names[reading.source.digest, step.child].key, names[reading.source.digest, step.parent].key
            if child != parent:
                up[child].add(parent)

    def reaches(start: str, goal: str, child: str) -> bool:
        seen, todo = {child}, [start]
        while todo:
            for above in up.get(todo.pop(), ()):
                if above == goal:
                    return True
                if above not in seen:
                    seen.add(above)
                    todo.append(above)
        return False

    return frozenset(
        (child, parent)
        for child, parents in up.items()
        for parent in parents
        if not any(other != parent and reaches(other, parent, child) for other in parents)
    )
