"""What one document says: each fact with the characters that state it, and all of them together as a reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from partygraph.model.kinds import EntryKind, Locator, OrgKind, Severity
from partygraph.model.text import Source

__all__ = [
    "Alias",
    "AwardFact",
    "BrandFact",
    "CampaignFact",
    "Conferral",
    "DocumentFact",
    "Evidence",
    "Finding",
    "Located",
    "OrgFact",
    "Reading",
    "Subordinate",
    "Succeeded",
    "in_reading_order",
]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Evidence:
    """Characters of the source that state a fact: `source.text[start:end] == quote`, always one range."""

    start: int
    end: int
    quote: str
    rule: str
    locator: Locator = Locator.VERBATIM

    def __hash__(self) -> int:
        """By where it stands and what for: that tells nearly all apart."""
        return hash((self.start, self.end, self.rule))


_PLACE = attrgetter("start", "end", "quote", "rule", "locator")


def in_reading_order(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The evidence as `sorted` has it, compared field by field without a call for each pair."""
    return tuple(sorted(evidence, key=_PLACE))


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
    `other_counts` are those that the text states besides, of a wider or narrower circle (全国共27个 where the list holds the 3 of a city).
    `tier` is the local name of a concept of the tier scheme (`first`, `second`, …) or None.
    """

    name: str
    campaign: str | None = None
    givers: tuple[str, ...] = ()
    declared: int | None = None
    other_counts: tuple[int, ...] = ()
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
