"""Campaigns, awards and entries to what they are across documents.

A campaign is one edition, an award belongs to a campaign or to a giver, an entry belongs to who has it. None of their names is proper by itself:
一等奖 is in every contest and 同心圈 in many hospitals, so keys always hold what the thing belongs to.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import NamedTuple

from partygraph.model import AwardFact, CampaignFact, EntryKind, Reading
from partygraph.places import default_places
from partygraph.resolve.clusters import Clusters, Link
from partygraph.resolve.forms import is_generic, split, tidy
from partygraph.resolve.organizations import Organizations
from partygraph.shelf import Rows, read, tables, written

__all__ = ["Work", "Works", "WorksResolver"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A campaign, an award or an entry. `kind` is `campaign`, `award`, `brand` or `case`; `cls` the local name of its class."""

    kind: str
    key: str
    label: str
    labels: tuple[str, ...] = ()
    cls: str = ""


_CAMPAIGN, _AWARD, _ENTRY = range(3)


class Lookup(Mapping[tuple[str, ...], Work]):
    """From a document's own names to its works of one sort. All lies on disk; the last documents asked for are at hand."""

    def __init__(self, database: Connection, sort: int, names: int) -> None:
        self._database, self._sort, self._names = database, sort, names
        self._recent: OrderedDict[str, dict[tuple[str, ...], Work]] = OrderedDict()

    def of(self, digest: str) -> Mapping[tuple[str, ...], Work]:
        """All works of one document, by the names that it has for them."""
        found = self._recent.get(digest)
        if found is None:
            rows = self._database.execute(
                "SELECT first, second, kind, key, label, labels, cls FROM stated JOIN work USING (sort, key) WHERE digest = ? AND sort = ?",
                (digest, self._sort),
            )
            found = self._recent[digest] = {(first, second)[: self._names]: _kept(*work) for first, second, *work in rows}
            if len(self._recent) > _RECENT:
                self._recent.popitem(last=False)
        return found

    def __getitem__(self, at: tuple[str, ...]) -> Work:
        return self.of(at[0])[at[1:]]

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        for digest, *names in self._database.execute("SELECT digest, first, second FROM stated WHERE sort = ?", (self._sort,)):
            yield (digest, *names[: self._names])

    def __len__(self) -> int:
        found: int = self._database.execute("SELECT count(*) FROM stated WHERE sort = ?", (self._sort,)).fetchone()[0]
        return found


_RECENT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Works:
    """Lookups from a document's own names: campaigns by (digest, name), awards by (digest, name, campaign or nothing), entries by (digest, owner, name)."""

    campaigns: Lookup
    awards: Lookup
    entries: Lookup
    all: Rows[Work] = field(compare=False)


_TABLES = (
    # what a document calls a work; its key says what it is across documents
    "stated (digest TEXT, sort INTEGER, first TEXT, second TEXT, key TEXT, PRIMARY KEY (digest, sort, first, second)) WITHOUT ROWID",
    # kinds and names that documents have for an entry
    "entry (key TEXT, kind TEXT, name TEXT, PRIMARY KEY (key, kind, name)) WITHOUT ROWID",
    "work (sort INTEGER, key TEXT, kind TEXT, label TEXT, labels TEXT, cls TEXT, PRIMARY KEY (sort, key)) WITHOUT ROWID",
)


class WorksResolver:
    """Takes readings one by one, whose organisations are known; their order does not matter."""

    def __init__(self, organizations: Organizations) -> None:
        self._organizations = organizations
        self._database = tables(*Clusters.TABLES, *_TABLES)
        self._clusters = Clusters(self._database)

    def add(self, reading: Reading) -> None:
        """Take the campaigns, awards and entries of a reading."""
        organizations = self._organizations
        campaigns = {campaign.name: campaign_key(reading, campaign, organizations) for campaign in reading.campaigns}
        awards = {
            (award.name, award.campaign or ""): award_key(reading, award, campaigns.get(award.campaign or ""), organizations) for award in reading.awards
        }
        for conferral, stated in reading.awarded():
            if stated is None and (conferral.award, "") not in awards:
                awards[conferral.award, ""] = award_key(reading, AwardFact(name=conferral.award, givers=conferral.by), None, organizations)
        entries = _entries(reading, organizations)
        self._state(reading, _CAMPAIGN, {(name, ""): key for name, key in campaigns.items()})
        self._state(reading, _AWARD, awards)
        self._state(reading, _ENTRY, {(item.owner, item.name): item.key for item in entries})
        self._database.executemany("INSERT OR IGNORE INTO entry VALUES (?, ?, ?)", ((item.key, item.kind, item.name) for item in entries))
        self._clusters.add(_joint_rows(reading, entries))

    def _state(self, reading: Reading, sort: int, keys: Mapping[tuple[str, str], str]) -> None:
        rows = ((reading.source.digest, sort, *names, key) for names, key in keys.items())
        self._database.executemany("INSERT OR REPLACE INTO stated VALUES (?, ?, ?, ?, ?)", rows)

    def found(self) -> Works:
        """The works of all readings that were taken."""
        database = self._database
        self._clusters.join()
        merged = "UPDATE stated SET key = (SELECT root FROM member WHERE name = key) WHERE sort = ? AND key IN (SELECT name FROM member)"
        database.execute(merged, (_ENTRY,))
        self._keep(_CAMPAIGN, self._named(_CAMPAIGN, "campaign", "Campaign"))
        self._keep(_AWARD, self._named(_AWARD, "award", "Award"))
        self._keep(_ENTRY, self._entries())
        return Works(
            campaigns=Lookup(database, _CAMPAIGN, 1),
            awards=Lookup(database, _AWARD, 2),
            entries=Lookup(database, _ENTRY, 2),
            all=Rows(database, "SELECT kind, key, label, labels, cls FROM work", _kept),
        )

    def _named(self, sort: int, kind: str, cls: str) -> Iterator[Work]:
        """Campaigns or awards, each under the longest of the names that documents have for it."""
        rows = self._database.execute("SELECT DISTINCT key, first FROM stated WHERE sort = ? ORDER BY key", (sort,))
        for key, named in groupby(rows, itemgetter(0)):
            names = {name for _, name in named}
            label = min(names, key=_longest)
            yield Work(kind=kind, key=f"{kind}|{key}", label=label, labels=tuple(sorted(names - {label})), cls=cls)

    def _entries(self) -> Iterator[Work]:
        """Brands, circles and cases: the most exact of their kinds, the name of the first of those that are one."""
        rows = self._database.execute("SELECT coalesce(root, key) AS one, key, kind, entry.name FROM entry LEFT JOIN member ON member.name = key ORDER BY one")
        for one, stated in groupby(rows, itemgetter(0)):
            same = list(stated)
            best = max((EntryKind(kind) for _, _, kind, _ in same), key=_ENTRY_ORDER.index)
            kind = "case" if best is EntryKind.CASE else "entry" if best is EntryKind.ENTRY else "brand"
            yield Work(kind=kind, key=f"{kind}|{one}", label=min((name for _, key, _, name in same if key == one), key=_longest), cls=best.value)

    def _keep(self, sort: int, works: Iterable[Work]) -> None:
        rows = ((sort, work.key.partition("|")[2], work.kind, work.label, written(work.labels), work.cls) for work in works)
        self._database.executemany("INSERT INTO work VALUES (?, ?, ?, ?, ?, ?)", rows)


def _longest(name: str) -> tuple[int, str]:
    return -len(name), name


def _kept(kind: str, key: str, label: str, labels: str, cls: str) -> Work:
    return Work(kind=kind, key=f"{kind}|{key}", label=label, labels=read(labels), cls=cls)


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


class _Entry(NamedTuple):
    """A brand, circle or case as one document has it."""

    owner: str
    name: str
    kind: EntryKind
    key: str


def _entries(reading: Reading, organizations: Organizations) -> list[_Entry]:
    """What a reading says of entries."""
    bodies = organizations.by_name.of(reading.source.digest)
    stated = [(b.owner, b.name, b.kind) for b in reading.brands]
    named = {(b.owner, b.name) for b in reading.brands}
    stated += [(b.owner, b.parent, EntryKind.BRAND) for b in reading.brands if b.parent and (b.owner, b.parent) not in named]
    owned = {(o, n) for o, n, _ in stated}
    for c in reading.conferrals:
        if c.entry is not None:
            kind = c.entry_kind or EntryKind.ENTRY
            stated.append((c.recipient, c.entry, EntryKind.BRAND if kind is EntryKind.ENTRY and (c.recipient, c.entry) in owned else kind))
    return [_Entry(owner, name, kind, f"{tidy(name)}|{bodies[owner].key.removeprefix('org|')}") for owner, name, kind in stated]


def _joint_rows(reading: Reading, entries: Iterable[_Entry]) -> Iterator[Link]:
    """Joint rows and joint brands make one entry of several owners."""
    keys = {(item.owner, item.name): item.key for item in entries}
    rows: defaultdict[tuple[str, str, int], set[str]] = defaultdict(set)
    for c in reading.conferrals:
        if c.entry is not None and c.position is not None:
            rows[c.award, c.entry, c.position].add(keys[c.recipient, c.entry])
    for joint in map(sorted, rows.values()):
        for other in joint[1:]:
            yield Link(2, joint[0], other, "entry.joint-row", reading.source.digest)


_ENTRY_ORDER = (EntryKind.ENTRY, EntryKind.CASE, EntryKind.BRAND, EntryKind.QUALITY_CONTROL_CIRCLE)
