"""Every value that flows through the pipeline, from the file to the facts.

Values are frozen; stages are functions from one of them to the next:

    Source --clean--> Text --layout--> Block --names, facts--> Reading --resolve--> Resolution --rdf--> quads

All offsets count Unicode code points of `Source.text` and are half-open. Facts name organisations by
*document-local full name* (a plain string without white space inside); only `resolve` turns names into entities.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

__all__ = [
    "Alias",
    "AwardFact",
    "BrandFact",
    "CampaignFact",
    "Conferral",
    "DocumentFact",
    "EntryKind",
    "Evidence",
    "Finding",
    "Located",
    "Locator",
    "OrgFact",
    "OrgKind",
    "Reading",
    "Severity",
    "Source",
    "Span",
    "Subordinate",
    "Succeeded",
    "Text",
]


class Locator(StrEnum):
    """How directly the quoted characters state the fact, from strongest to weakest."""

    VERBATIM = "verbatim"
    """The quote is the name or value itself."""
    REASSEMBLED = "reassembled"
    """Put together from several quotes: a wrapped line, an expanded ellipsis."""
    INHERITED = "inherited"
    """Said by a heading, a signature or a title, and inherited by what stands under it."""
    RESOLVED = "resolved"
    """The quote refers to it (我院, 该院, a short form); the name stands elsewhere."""


class OrgKind(StrEnum):
    """Class of an organisation, as far as its name shows it. Values are the local names of the ontology's classes."""

    ORGANIZATION = "Organization"
    PARTY_ORGANIZATION = "PartyOrganization"
    PARTY_COMMITTEE = "PartyCommittee"
    PARTY_DEPARTMENT = "PartyDepartment"
    PARTY_GROUP = "PartyGroup"
    GENERAL_PARTY_BRANCH = "GeneralPartyBranch"
    PARTY_BRANCH = "PartyBranch"
    JOINT_PARTY_BRANCH = "JointPartyBranch"
    TEMPORARY_PARTY_BRANCH = "TemporaryPartyBranch"
    HOSPITAL = "Hospital"
    HEALTH_INSTITUTION = "HealthInstitution"
    GOVERNMENT_BODY = "GovernmentBody"
    EDUCATIONAL_INSTITUTION = "EducationalInstitution"
    SOCIAL_ORGANIZATION = "SocialOrganization"
    MASS_ORGANIZATION = "MassOrganization"
    ENTERPRISE = "Enterprise"
    MEDIA_ORGANIZATION = "MediaOrganization"
    UNIT = "Unit"


class EntryKind(StrEnum):
    """What was awarded. Values are the local names of the ontology's classes."""

    BRAND = "Brand"
    QUALITY_CONTROL_CIRCLE = "QualityControlCircle"
    CASE = "Case"
    ENTRY = "Entry"


class Severity(StrEnum):
    """How much a finding matters to the person who reads the audit."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in `Source.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document as it came in.

    `name` is the file's own name (for a member of an archive `archive.zip!inner.txt`), never a path.
    `text` is the decoded file for text files, byte for byte the same characters (a BOM is character 0, line ends stay);
    for other formats it is the text that the reader took out. `digest` is the SHA-256 of the file's bytes, in hex.
    """

    name: str
    media_type: str
    digest: str
    text: str
    path: Path | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Text:
    """Cleaned characters with an exact map back to the original.

    `pieces` holds (position in `chars`, offset in the original) where a run of consecutive original characters begins;
    inside a run both advance together. Built by `clean`, cut by `slice`, glued by `join`; no offset is searched for afterwards.

    >>> text = Text("甲乙丙", ((0, 10), (2, 20)))
    >>> text.spans(0, 3)
    (Span(start=10, end=12), Span(start=20, end=21))
    >>> text.slice(1, 3)
    Text(chars='乙丙', pieces=((0, 11), (1, 20)))
    """

    chars: str
    pieces: tuple[tuple[int, int], ...]

    def __len__(self) -> int:
        return len(self.chars)

    def origin(self, position: int) -> int:
        """Original offset of the character at `position`."""
        index = bisect_right(self.pieces, position, key=_position) - 1
        start, offset = self.pieces[index]
        return offset + position - start

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Original ranges of `chars[start:end]`, one for each run, in reading order."""
        if start >= end:
            return ()
        if len(self.pieces) == 1:
            at, offset = self.pieces[0]
            return (Span(offset + start - at, offset + end - at),)
        found: list[Span] = []
        index = bisect_right(self.pieces, start, key=_position) - 1
        while start < end:
            begin, offset = self.pieces[index]
            index += 1
            stop = min(end, self.pieces[index][0] if index < len(self.pieces) else end)
            if stop > start:
                found.append(Span(offset + start - begin, offset + stop - begin))
                start = stop
        return tuple(found)

    def slice(self, start: int, end: int) -> Text:
        """The characters from `start` to `end` as a text of their own."""
        chars = self.chars
        if start <= 0 and end >= len(chars) and chars:
            return self
        start = max(start, 0)
        end = min(end, len(chars))
        if start >= end:
            return Text("", ())
        if len(self.pieces) == 1:  # most lines are one run of the original
            at, offset = self.pieces[0]
            return Text(chars[start:end], ((0, offset + start - at),))
        first = bisect_right(self.pieces, start, key=_position) - 1
        last = bisect_right(self.pieces, end - 1, key=_position)
        cut = [(max(at - start, 0), offset + max(start - at, 0)) for at, offset in self.pieces[first:last]]
        return Text(chars[start:end], tuple(cut))

    def strip(self, drop: str = " \t\n\u3000") -> Text:
        """Without the characters of `drop` at both ends."""
        chars = self.chars
        if chars and chars[0] not in drop and chars[-1] not in drop:
            return self
        left = len(chars) - len(chars.lstrip(drop))
        return self.slice(left, len(chars.rstrip(drop)))

    @staticmethod
    def join(parts: Sequence[Text]) -> Text:
        """The parts one after the other, nothing between them."""
        kept = [part for part in parts if part.chars]
        if len(kept) == 1:
            return kept[0]
        pieces: list[tuple[int, int]] = []
        shift = 0
        for part in kept:
            pieces.extend((at + shift, offset) for at, offset in part.pieces)
            shift += len(part.chars)
        return Text("".join(part.chars for part in kept), tuple(pieces))


def _position(piece: tuple[int, int]) -> int:
    return piece[0]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Evidence:
    """Characters of the source that state a fact: `source.text[start:end] == quote`, always one range."""

    start: int
    end: int
    quote: str
    rule: str
    locator: Locator = Locator.VERBATIM


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFact:
    """What a document says about itself. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as stated.

    `issued` holds every date of signing that the document states, the one to be believed first;
    `official` is true for a notice with the marks of an official document (文号, addressees, signature).
    """

    title: str | None = None
    number: str | None = None
    issued: tuple[str, ...] = ()
    printed: str | None = None
    issuers: tuple[str, ...] = ()
    addressees: str | None = None
    copied_to: str | None = None
    cites: tuple[str, ...] = ()
    official: bool = False
    evidence: tuple[tuple[str, Evidence], ...] = field(default=(), compare=False)
    """Pairs of (which field: "title", "number", "issued", "printed", "issuers", "addressees", "copied_to", "cites"; evidence)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgFact:
    """An organisation that the document names. `name` is its document-local full name."""

    name: str
    kind: OrgKind
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subordinate:
    """`child` stands one step below `parent`."""

    child: str
    parent: str
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Succeeded:
    """`earlier` ended and `later` took over from it, as the document tells; two bodies that merged have one `later`."""

    earlier: str
    later: str
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """`alias` is another name of the organisation `name`. `usage` says why: second-name, short-form, defined (以下简称), reference."""

    name: str
    alias: str
    usage: str
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """The name of organisation `name` states the administrative division with GB/T 2260 code `place`."""

    name: str
    place: str
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignFact:
    """A contest, call or selection. `start` and `end` are dates as in `DocumentFact`."""

    name: str
    organizers: tuple[str, ...] = ()
    co_organizers: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardFact:
    """An award of a campaign or of givers.

    `declared` is the count that the text states for it, `listed` how many conferrals (rows, not joint recipients) the document lists.
    `tier` is the local name of a concept of the tier scheme (`first`, `second`, …) or None.
    """

    name: str
    campaign: str | None = None
    givers: tuple[str, ...] = ()
    declared: int | None = None
    listed: int = 0
    tier: str | None = None
    personal: bool = False
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conferral:
    """`recipient` got `award`, perhaps for `entry`. `award` is the name of an `AwardFact` of the same reading; where several contests of a
    document have an award of that name, `campaign` says which.

    `position` is the row's place in its list, from 1; both recipients of a joint row have the same one.
    """

    recipient: str
    award: str
    campaign: str | None = None
    entry: str | None = None
    entry_kind: EntryKind | None = None
    by: tuple[str, ...] = ()
    position: int | None = None
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandFact:
    """Organisation `owner` has the brand (or circle) `name`; `parent` is the brand it is a part of."""

    owner: str
    name: str
    kind: EntryKind = EntryKind.BRAND
    parent: str | None = None
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a person should know: a doubt, a contradiction, a count that does not add up.

    `code` is a stable ASCII word (`count-mismatch`, `two-dates`, `place-ambiguous`, …); `values` fill the message's places,
    which are kept in zh and en beside the code (rules/findings.toml), so that nothing is worded twice.
    """

    code: str
    severity: Severity
    values: tuple[tuple[str, str], ...] = ()
    evidence: tuple[Evidence, ...] = ()
    document: str | None = None
    """SHA-256 of the document, None for findings about several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one document says."""

    source: Source
    document: DocumentFact
    organizations: tuple[OrgFact, ...] = ()
    subordinates: tuple[Subordinate, ...] = ()
    successions: tuple[Succeeded, ...] = ()
    aliases: tuple[Alias, ...] = ()
    locations: tuple[Located, ...] = ()
    campaigns: tuple[CampaignFact, ...] = ()
    awards: tuple[AwardFact, ...] = ()
    conferrals: tuple[Conferral, ...] = ()
    brands: tuple[BrandFact, ...] = ()
    findings: tuple[Finding, ...] = ()
    personal_awards: int = 0
    """How many awards to individuals the document lists; their names are not kept."""

    def awarded(self) -> Iterator[tuple[Conferral, AwardFact | None]]:
        """Each conferral with the award that it confers; None for one that the reading does not hold."""
        exact = {(award.name, award.campaign): award for award in self.awards}
        named = {award.name: award for award in reversed(self.awards)}
        for conferral in self.conferrals:
            yield conferral, exact.get((conferral.award, conferral.campaign)) or named.get(conferral.award)

    def evidence(self) -> Iterator[Evidence]:
        """Every piece of evidence of every fact, in the order of the fields."""
        for _, evidence in self.document.evidence:
            yield evidence
        groups = (
            self.organizations, self.subordinates, self.successions, self.aliases, self.locations, self.campaigns,
            self.awards, self.conferrals, self.brands, self.findings,
        )  # fmt: skip
        for group in groups:
            for fact in group:
                yield from fact.evidence
