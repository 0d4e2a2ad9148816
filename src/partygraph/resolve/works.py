"""Campaigns, awards and entries to what they are across documents.

A campaign is one edition, an award belongs to a campaign or to a giver, an entry belongs to who has it. None of their names is proper by itself:
一等奖 is in every contest and 同心圈 in many hospitals, so keys always hold what the thing belongs to.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sys import intern
from typing import TypeVar

from partygraph.model import AwardFact, CampaignFact, EntryKind, Reading
from partygraph.places import default_places
from partygraph.resolve.clusters import Link, clusters
from partygraph.resolve.forms import is_generic, split, tidy
from partygraph.resolve.organizations import Organizations

__all__ = ["Work", "Works", "WorksResolver"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A campaign, an award or an entry. `kind` is `campaign`, `award`, `brand` or `case`; `cls` the local name of its class."""

    kind: str
    key: str
    label: str
    labels: tuple[str, ...] = ()
    cls: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Works:
    """Lookups from a document's own names: campaigns by (digest, name), awards by (digest, name, campaign or nothing), entries by (digest, owner, name)."""

    campaigns: Mapping[tuple[str, str], Work]
    awards: Mapping[tuple[str, str, str], Work]
    entries: Mapping[tuple[str, str, str], Work]


class WorksResolver:
    """Takes readings one by one, whose organisations are known; their order does not matter."""

    def __init__(self, organizations: Organizations) -> None:
        self._organizations = organizations
        self._campaigns: dict[tuple[str, str], str] = {}
        self._awards: dict[tuple[str, str, str], str] = {}
        self._entries = _Entries(organizations)

    def add(self, reading: Reading) -> None:
        """Take the campaigns, awards and entries of a reading."""
        digest = intern(reading.source.digest)
        campaigns, awards, organizations = self._campaigns, self._awards, self._organizations
        for campaign in reading.campaigns:
            campaigns[digest, campaign.name] = campaign_key(reading, campaign, organizations)
        for award in reading.awards:
            awards[digest, award.name, award.campaign or ""] = award_key(reading, award, campaigns.get((digest, award.campaign or "")), organizations)
        for conferral, stated in reading.awarded():
            if stated is None and (digest, conferral.award, "") not in awards:
                awards[digest, conferral.award, ""] = award_key(reading, AwardFact(name=conferral.award, givers=conferral.by), None, organizations)
        self._entries.add(reading)

    def found(self) -> Works:
        """The works of all readings that were taken."""
        return Works(campaigns=_works("campaign", "Campaign", self._campaigns), awards=_works("award", "Award", self._awards), entries=self._entries.found())


_At = TypeVar("_At", bound=tuple[str, ...])


def _works(kind: str, cls: str, keys: Mapping[_At, str]) -> dict[_At, Work]:
    """Works by place; the second part of a place is the name that the document has for the work."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for at, key in keys.items():
        names[key].add(at[1])
    made = {
        key: Work(kind=kind, key=f"{kind}|{key}", label=label, labels=tuple(sorted(found - {label})), cls=cls)
        for key, found in names.items()
        for label in [min(found, key=lambda n: (-len(n), n))]
    }
    return {at: made[key] for at, key in keys.items()}


_EDITION = re.compile(r"第[一二三四五六七八九十百\d]+[届期次批季轮]|首[届期次批]|(?:19|20)\d\d(?:\s*[-—－至/]\s*(?:19|20)?\d\d)?年?度?")
_RELATIVE = re.compile(r"^(?:全)?(?:省|市|县|区|州|院|校|系统|局|厅)|^(?:我|本|该)[省市县区州院校局]|^第|^首届|^年度")
_OWNED = re.compile(r"[^省市州县区旗][省市州县区旗].*(?:医院|中心|委员会|局|保健院)$|大学")
_NATION = re.compile(r"全国|中国|国家|中华|全军")


def campaign_key(reading: Reading, campaign: CampaignFact, organizations: Organizations) -> str:
    """Name without quotes, edition, and whose it is when the name does not say so."""
    name = re.sub(r"(?:创建|评选|征集|推选|比赛|竞赛)?活动$", "", tidy(campaign.name)) or tidy(campaign.name)
    edition = "".join(sorted({m[0].rstrip("年度") for m in _EDITION.finditer(name)})).replace("首", "第一")
    if not edition:
        years = [d[:4] for d in (*reading.document.issued[:1], campaign.end, campaign.start) if d]
        edition = years[0] if years else ""
    scope = ""
    if not edition or not _scoped(name):
        scope = _owners(reading, (*campaign.organizers,) or reading.document.issuers, organizations) if edition else ""
        scope = scope or f"@{reading.source.digest}"
    return f"{name}|{edition}|{scope}"


def award_key(reading: Reading, award: AwardFact, campaign: str | None, organizations: Organizations) -> str:
    """The award's name within its campaign; without one, within its giver and year when the name is proper, within the document else."""
    name = tidy(award.name)
    if campaign is not None:
        return f"{name}|{campaign}"
    givers = _owners(reading, award.givers, organizations)
    if _scoped(name) and award.tier in (None, "demonstration", "excellence") and len(name) > _RANK_LENGTH:
        return f"{name}|{givers}" if givers else f"{name}|"
    return f"{name}|{givers}|@{reading.source.digest}"


_RANK_LENGTH = 4
"""一等奖, 优秀组织奖: names of ranks are short and say nothing about whose they are."""


def _scoped(name: str) -> bool:
    """True when a name says whose it is: a nation, a place, or an own name in Latin or of some length."""
    if _NATION.search(name):
        return True
    if _RELATIVE.search(name):
        return False
    match = default_places().leading(_EDITION.sub("", name))
    if match and match.place:
        return True
    institution, rest = split(name)
    return bool(rest and _OWNED.search(institution)) and not is_generic(institution)


def _owners(reading: Reading, names: Iterable[str], organizations: Organizations) -> str:
    return "+".join(sorted({organizations.by_name[reading.source.digest, n].key for n in names}))


class _Entries:
    """Brands, circles and cases. Joint rows and joint brands make one entry of several owners."""

    def __init__(self, organizations: Organizations) -> None:
        self.organizations = organizations
        self.nodes: dict[tuple[str, str, str], str] = {}
        self.kinds: defaultdict[str, set[EntryKind]] = defaultdict(set)
        self.labels: dict[str, str] = {}
        self.links: set[Link] = set()

    def add(self, reading: Reading) -> None:
        """What one document says of entries."""
        digest = intern(reading.source.digest)
        rows: defaultdict[tuple[str, str, int], list[str]] = defaultdict(list)
        stated = [(b.owner, b.name, b.kind) for b in reading.brands]
        named = {(b.owner, b.name) for b in reading.brands}
        stated += [(b.owner, b.parent, EntryKind.BRAND) for b in reading.brands if b.parent and (b.owner, b.parent) not in named]
        owned = {(o, n) for o, n, _ in stated}
        for c in reading.conferrals:
            if c.entry is None:
                continue
            kind = c.entry_kind or EntryKind.ENTRY
            stated.append((c.recipient, c.entry, EntryKind.BRAND if kind is EntryKind.ENTRY and (c.recipient, c.entry) in owned else kind))
            if c.position is not None:
                rows[c.award, c.entry, c.position].append(c.recipient)
        for owner, name, kind in stated:
            node = f"{tidy(name)}|{self.organizations.by_name[digest, owner].key.removeprefix('org|')}"
            self.nodes[digest, owner, name] = node
            self.kinds[node].add(kind)
            self.labels[node] = min(self.labels.get(node, name), name, key=lambda n: (-len(n), n))
        for (_, entry, _), recipients in rows.items():
            joint = sorted({self.nodes[digest, who, entry] for who in recipients})
            self.links.update(Link(2, joint[0], other, "entry.joint-row", digest) for other in joint[1:])

    def found(self) -> dict[tuple[str, str, str], Work]:
        """Entries by (digest, owner, name)."""
        roots, _, _ = clusters(self.nodes.values(), self.links, ())
        all_kinds: defaultdict[str, set[EntryKind]] = defaultdict(set)
        for node, kinds in self.kinds.items():
            all_kinds[roots[node]] |= kinds
        made = {}
        for root in sorted(set(roots.values())):
            best = max(all_kinds[root], key=_ENTRY_ORDER.index)
            sort = "case" if best is EntryKind.CASE else "entry" if best is EntryKind.ENTRY else "brand"
            made[root] = Work(kind=sort, key=f"{sort}|{root}", label=self.labels[root], cls=best.value)
        return {at: made[roots[node]] for at, node in self.nodes.items()}


_ENTRY_ORDER = (EntryKind.ENTRY, EntryKind.CASE, EntryKind.BRAND, EntryKind.QUALITY_CONTROL_CIRCLE)
