"""Facts and entities to lines of N-Quads.

What a document says goes into its named graph with the evidence, and merged into the default graph, each triple once.
Nothing here decides anything: names were resolved before, so every function is a plain translation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from pyoxigraph import Quad, RdfFormat, parse

from partygraph.model import DocumentFact, Evidence, OrgKind, Reading
from partygraph.rdf.iris import BASE, Iris
from partygraph.rdf.proof import STRENGTH, Proof
from partygraph.rdf.terms import date_literal, integer, plain, true, types, zh
from partygraph.rdf.vocab import DCTERMS, LINEAGE, PG, RDFS, SCHEMA, SKOS, TIER
from partygraph.resolve import Resolution
from partygraph.resolve.organizations import Organization
from partygraph.resolve.works import Work
from partygraph.shelf import in_order

__all__ = ["dataset", "dataset_lines"]

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
_TIERS = {name: str(term) for name, term in vars(TIER).items() if name[0].islower()}


# what is written often, as it is written
_LABEL, _BEST, _ALSO, _KEY = map(str, (RDFS.label, SKOS.prefLabel, SKOS.altLabel, PG.key))
_UP, _LOCATED, _OWNS, _OWNED = map(str, (PG.subordinateTo, PG.locatedIn, PG.ownsBrand, PG.ownedBy))
_RECIPIENT, _AWARD, _ENTRY, _CAMPAIGN = map(str, (PG.recipient, PG.award, PG.entry, PG.inCampaign))
_BY, _POSITION, _STATED, _EVIDENCE = map(str, (PG.awardedBy, PG.position, PG.statedIn, PG.evidence))


def dataset(readings: Sequence[Reading], resolution: Resolution, base: str = BASE) -> Iterator[Quad]:
    """All quads that the documents give rise to, document by document; a triple that several documents state comes several times.

    The graphs of the build's own (`resolution`, `places`, `ontology`, `build`) are made by their own modules.
    """
    for lines in dataset_lines(readings, resolution, base):
        yield from parse(input=lines, format=RdfFormat.N_QUADS)


def dataset_lines(readings: Sequence[Reading], resolution: Resolution, base: str = BASE) -> Iterator[bytes]:
    """The same as `dataset` in lines of N-Quads.

    An item is one line, or several in order that no other item comes between when items are sorted: all lines about one subject,
    which no other document speaks of.
    """
    iris = Iris(base)
    for reading in in_order(readings):
        yield from _Translation(reading, resolution, iris).lines()
    known = (f"{line} .\n" for line in _entities(resolution, iris))
    while batch := list(islice(known, _BATCH)):
        yield from _encoded(batch)


_BATCH = 1_000


def _encoded(items: Iterable[str]) -> list[bytes]:
    return list(map(str.encode, items))


def _entities(resolution: Resolution, iris: Iris) -> Iterator[str]:
    """Labels and keys of the entities, and which body took over from which."""
    entities: Iterable[Organization | Work] = chain(resolution.organizations.all, resolution.works.all)
    for entity in entities:
        node, label = iris.written(entity.key), zh(entity.label)
        yield f"{node} {_KEY} {plain(entity.key)}"
        yield f"{node} {_BEST} {label}"
        yield f"{node} {_LABEL} {label}"
        for other in entity.labels:
            yield f"{node} {_ALSO} {zh(other)}"
    for link in resolution.successions:
        yield f"{iris.written(link.earlier)} {PG.succeededBy} {iris.written(link.later)}"


class _Translation:
    """One reading's names bound to nodes, and the triples of each of its facts.

    `said` is for both graphs, `here` for the document's own, `merged` for the default graph: entities have their best label there,
    and no step that a longer path already holds. `proof` writes the evidence.
    """

    def __init__(self, reading: Reading, resolution: Resolution, iris: Iris) -> None:
        self.reading, self.resolution, self.iris = reading, resolution, iris
        self.digest = reading.source.digest
        self.document = str(iris.document(self.digest))
        self.proof = Proof(self.digest, self.document, iris)
        self.classes = {o.name: o.kind.value for o in reading.organizations}
        self.said: dict[str, None] = {}
        self.here: dict[str, None] = {}
        self.merged: dict[str, None] = {}
        self.named: dict[str, str] = {}

    def lines(self) -> list[bytes]:
        """Everything that the document says, in both graphs."""
        self._document(self.reading.document)
        self._organizations()
        self._campaigns_and_awards()
        self._brands()
        self._conferrals()
        for finding in self.reading.findings:
            for evidence in finding.evidence:
                self.proof.node(evidence)
        graph = f" {self.document} .\n"
        items = [triple + graph for triple in self.said]
        items += [triple + graph for triple in self.here if triple not in self.said]
        items += [triple + " .\n" for triple in self.said]
        items += [triple + " .\n" for triple in self.merged if triple not in self.said]
        return _encoded(items + self.proof.whole)

    def key(self, name: str) -> str:
        return self.resolution.organizations.by_name[self.digest, name].key

    def campaign(self, name: str) -> str:
        return self.iris.written(self.resolution.works.campaigns[self.digest, name].key)

    def award(self, name: str, campaign: str | None) -> Work:
        return self.resolution.works.awards[self.digest, name, campaign or ""]

    def entry(self, owner: str, name: str) -> tuple[str, Work]:
        work = self.resolution.works.entries[self.digest, owner, name]
        return self.iris.written(work.key), work

    def _say(self, node: str, what: str, *values: str) -> None:
        for value in values:
            self.said[f"{node} {what} {value}"] = None

    def _typed(self, node: str, cls: str) -> None:
        for what in types(cls):
            self.said[f"{node} {what}"] = None

    def _org(self, name: str) -> str:
        """An organisation under the name that this document has for it."""
        node = self.named.get(name)
        if node is None:
            node = self.named[name] = self.iris.written(self.key(name))
            self._typed(node, self.classes.get(name, OrgKind.ORGANIZATION.value))
            self.here[f"{node} {_LABEL} {zh(name)}"] = None
        return node

    def _document(self, fact: DocumentFact) -> None:
        node, source = self.document, self.reading.source
        self._typed(node, "OfficialDocument" if fact.official else "Document")
        self._say(node, _KEY, plain(f"document|{self.digest}"))
        self._say(node, str(PG.sha256), plain(self.digest))
        self._say(node, str(PG.fileName), plain(source.name))
        self._say(node, str(DCTERMS.format), plain(source.media_type))
        label = zh(fact.title or source.name)
        self._say(node, _BEST, label)
        self._say(node, _LABEL, label)
        if fact.title:
            self._say(node, str(DCTERMS.title), label)
        if fact.number:
            self._say(node, str(DCTERMS.identifier), plain(fact.number))
        self._say(node, str(DCTERMS.issued), *(str(date_literal(date)) for date in fact.issued))
        if fact.printed:
            self._say(node, str(PG.printedDate), str(date_literal(fact.printed)))
        self._say(node, str(PG.issuedBy), *map(self._org, fact.issuers))
        if fact.addressees:
            self._say(node, str(PG.addressee), zh(fact.addressees))
        if fact.copied_to:
            self._say(node, str(PG.copiedTo), zh(fact.copied_to))
        self._say(node, str(PG.cites), *map(plain, fact.cites))
        if self.reading.personal_awards:
            self._say(node, str(PG.personalAwards), integer(self.reading.personal_awards))
        self._evidence(node, (e for _, e in fact.evidence))

    def _organizations(self) -> None:
        for org in self.reading.organizations:
            self._evidence(self._org(org.name), sorted(org.evidence, key=lambda e: (STRENGTH[e.locator], e))[:_NAMINGS])
        for alias in self.reading.aliases:
            node = self._org(alias.name)
            if alias.alias != alias.name:
                self.here[f"{node} {_ALSO} {zh(alias.alias)}"] = None
            self._evidence(node, alias.evidence)
        for step in self.reading.subordinates:
            child, parent = self._org(step.child), self._org(step.parent)
            if child != parent:
                kept = self.here if (self.key(step.child), self.key(step.parent)) in self.resolution.shortcuts else self.said
                kept[f"{child} {_UP} {parent}"] = None
                if finer := self._finer(step.child, step.parent):
                    kept[f"{child} {finer} {parent}"] = None
                self._evidence(child, step.evidence)
        for change in self.reading.successions:
            if self.key(change.earlier) != self.key(change.later):
                earlier = self._org(change.earlier)
                self._say(earlier, str(PG.succeededBy), self._org(change.later))
                self._evidence(earlier, change.evidence)
        for located in self.reading.locations:
            node = self._org(located.name)
            self._say(node, _LOCATED, str(self.iris.place(located.place)))
            self._evidence(node, located.evidence)

    def _finer(self, child: str, parent: str) -> str | None:
        """What the step is called more exactly; a department or a trade union of its institution has no finer word."""
        lower, upper = self.classes.get(child), self.classes.get(parent)
        if lower in _PARTY:
            return str(PG.superiorPartyOrganization if upper in _PARTY else PG.hostInstitution)
        return str(PG.affiliatedTo) if lower in _INSTITUTIONS and upper in _INSTITUTIONS | {OrgKind.GOVERNMENT_BODY.value} else None

    def _campaigns_and_awards(self) -> None:
        for fact in self.reading.campaigns:
            node = self.campaign(fact.name)
            self._typed(node, "Campaign")
            self.here[f"{node} {_LABEL} {zh(fact.name)}"] = None
            self._say(node, str(PG.organizedBy), *map(self._org, fact.organizers))
            self._say(node, str(PG.coOrganizedBy), *map(self._org, fact.co_organizers))
            self._say(node, str(PG.guidedBy), *map(self._org, fact.guides))
            for term, date in ((SCHEMA.startDate, fact.start), (SCHEMA.endDate, fact.end)):
                if date:
                    self._say(node, str(term), str(date_literal(date)))
            self._evidence(node, fact.evidence)
        for award in self.reading.awards:
            node = self.iris.written(self.award(award.name, award.campaign).key)
            self._typed(node, "Award")
            self.here[f"{node} {_LABEL} {zh(award.name)}"] = None
            if award.campaign and (self.digest, award.campaign) in self.resolution.works.campaigns:
                self._say(node, _CAMPAIGN, self.campaign(award.campaign))
            self._say(node, _BY, *map(self._org, award.givers))
            if award.tier in _TIERS:
                self._say(node, str(PG.tier), _TIERS[award.tier])
            if award.declared is not None:
                self._say(node, str(PG.declaredCount), *map(integer, (award.declared, *award.other_counts)))
            if award.personal:
                self._say(node, str(PG.forIndividuals), true())
            if award.declared is not None or award.listed:
                self._say(node, str(PG.listedCount), integer(award.listed))
            self._evidence(node, award.evidence)

    def _brands(self) -> None:
        for fact in self.reading.brands:
            node, work = self.entry(fact.owner, fact.name)
            owner = self._org(fact.owner)
            self._typed(node, work.cls if work.kind == "brand" else fact.kind.value)
            self.here[f"{node} {_LABEL} {zh(fact.name)}"] = None
            self._say(owner, _OWNS, node)
            self._say(node, _OWNED, owner)
            if fact.parent:
                above, upper = self.entry(fact.owner, fact.parent)
                if above != node:
                    self._say(node, str(PG.subBrandOf), above)
                    self._typed(above, upper.cls)
                    self.here[f"{above} {_LABEL} {zh(fact.parent)}"] = None
            self._evidence(node, fact.evidence)

    def _conferrals(self) -> None:
        bodies = self.resolution.organizations.by_name
        for fact, stated in self.reading.awarded():
            campaign = stated.campaign if stated else None
            body, honour = bodies[self.digest, fact.recipient], self.award(fact.award, campaign)
            recipient, award = self._org(fact.recipient), self.iris.written(honour.key)
            entry, work = self.entry(fact.recipient, fact.entry) if fact.entry else ("", None)
            node = self.iris.once("conferral", f"{body.key}|{honour.key}|{work.key if work else ''}")
            self._typed(node, "Conferral")
            self.here[f"{node} {_LABEL} {zh(f'{fact.recipient} {fact.award}')}"] = None
            self.merged[f"{node} {_LABEL} {zh(f'{body.label} {honour.label}')}"] = None
            self._say(node, _RECIPIENT, recipient)
            self._say(node, _AWARD, award)
            self._typed(award, "Award")
            self.here[f"{award} {_LABEL} {zh(fact.award)}"] = None
            if work is not None:
                self._say(node, _ENTRY, entry)
                self._typed(entry, work.cls)
                self.here[f"{entry} {_LABEL} {zh(fact.entry or '')}"] = None
            if campaign and (self.digest, campaign) in self.resolution.works.campaigns:
                self._say(node, _CAMPAIGN, self.campaign(campaign))
            self._say(node, _BY, *map(self._org, fact.by))
            if fact.position is not None:
                self._say(node, _POSITION, integer(fact.position))
            self._say(node, _STATED, self.document)
            self._evidence(node, fact.evidence)

    def _evidence(self, subject: str, evidence: Iterable[Evidence]) -> None:
        """Links from a thing to its evidence."""
        for node in self.proof.of(subject, evidence):
            self.said[f"{subject} {_EVIDENCE} {node}"] = None


_NAMINGS = 3
"""A document may name its hospital a hundred times; the strongest and first few quotes prove that it does."""
