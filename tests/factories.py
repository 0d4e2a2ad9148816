"""Builders of readings for tests: small ones by hand, whole ones from gold facts.

`reading(...)` makes a reading from plain tuples and a text, quotes found by search; `gold_reading(path)` turns a text and its gold
facts (JSON beside it) into the reading that a perfect extraction would yield, so that everything behind the extraction can be tested alone.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from partygraph.model import (
    Alias,
    AwardFact,
    BrandFact,
    CampaignFact,
    Conferral,
    DocumentFact,
    EntryKind,
    Evidence,
    Finding,
    Located,
    Locator,
    OrgFact,
    OrgKind,
    Reading,
    Severity,
    Source,
    Subordinate,
)
from partygraph.pipeline import read_document

KIND_ENDINGS: tuple[tuple[str, OrgKind], ...] = (
    ("联合党支部", OrgKind.JOINT_PARTY_BRANCH),
    ("临时党支部", OrgKind.TEMPORARY_PARTY_BRANCH),
    ("党总支", OrgKind.GENERAL_PARTY_BRANCH),
    ("支部", OrgKind.PARTY_BRANCH),
    ("党委", OrgKind.PARTY_COMMITTEE),
    ("省委", OrgKind.PARTY_COMMITTEE),
    ("市委", OrgKind.PARTY_COMMITTEE),
    ("党组", OrgKind.PARTY_GROUP),
    ("组织部", OrgKind.PARTY_DEPARTMENT),
    ("卫生院", OrgKind.HEALTH_INSTITUTION),
    ("卫生服务中心", OrgKind.HEALTH_INSTITUTION),
    ("疾病预防控制中心", OrgKind.HEALTH_INSTITUTION),
    ("医院", OrgKind.HOSPITAL),
    ("保健院", OrgKind.HOSPITAL),
    ("卫生健康委员会", OrgKind.GOVERNMENT_BODY),
    ("卫生健康委", OrgKind.GOVERNMENT_BODY),
    ("局", OrgKind.GOVERNMENT_BODY),
    ("大学", OrgKind.EDUCATIONAL_INSTITUTION),
    ("学院", OrgKind.EDUCATIONAL_INSTITUTION),
    ("学校", OrgKind.EDUCATIONAL_INSTITUTION),
    ("促进会", OrgKind.SOCIAL_ORGANIZATION),
    ("协会", OrgKind.SOCIAL_ORGANIZATION),
    ("团委", OrgKind.MASS_ORGANIZATION),
    ("总工会", OrgKind.MASS_ORGANIZATION),
    ("公司", OrgKind.ENTERPRISE),
    ("科", OrgKind.UNIT),
    ("处", OrgKind.UNIT),
)
TIERS: Mapping[str, str] = {"一等奖": "first", "二等奖": "second", "三等奖": "third", "优秀奖": "merit"}


def kind_of(name: str) -> OrgKind:
    """The class that the end of a name shows; enough for tests."""
    return next((kind for ending, kind in KIND_ENDINGS if name.endswith(ending)), OrgKind.ORGANIZATION)


class Quotes:
    """Finds names in a text and makes evidence of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        kept = [(i, c) for i, c in enumerate(text) if not c.isspace()]
        self._flat = "".join(c for _, c in kept)
        self._at = [i for i, _ in kept]

    def of(self, name: str | None, rule: str) -> tuple[Evidence, ...]:
        """Evidence for `name`: one range when the text holds it, one a line when it is wrapped, the longest known end else."""
        if not name:
            return ()
        flat = re.sub(r"\s+", "", name)
        for length in range(len(flat), 1, -1):
            for part in (flat[:length], flat[-length:]):
                at = self._flat.find(part)
                if at >= 0:
                    start, end = self._at[at], self._at[at + length - 1] + 1
                    return tuple(self._lines(start, end, rule, whole=length == len(flat)))
        return ()

    def _lines(self, start: int, end: int, rule: str, *, whole: bool) -> Iterable[Evidence]:
        pieces = [(m.start() + start, m.end() + start) for m in re.finditer(r"[^\n]+", self.text[start:end])]
        locator = Locator.RESOLVED if not whole else Locator.VERBATIM if len(pieces) == 1 else Locator.REASSEMBLED
        for a, b in pieces:
            yield Evidence(start=a, end=b, quote=self.text[a:b], rule=rule, locator=locator)


def source(text: str, name: str = "notice.txt") -> Source:
    """A source as the reader yields it for a UTF-8 text file."""
    return Source(name=name, media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text)


def honours(text: str) -> set[tuple[str, str, str | None, tuple[str, ...]]]:
    """Who got what, for which entry, from whom, as the whole pipeline reads it in `text`."""
    return {(item.recipient, item.award, item.entry, item.by) for item in read_document(source(text)).conferrals}


def reading(
    text: str,
    *,
    name: str = "notice.txt",
    document: Mapping[str, Any] | None = None,
    orgs: Sequence[str] = (),
    under: Sequence[tuple[str, str]] = (),
    aliases: Sequence[tuple[str, str, str]] = (),
    located: Sequence[tuple[str, str]] = (),
    campaigns: Sequence[CampaignFact] = (),
    awards: Sequence[AwardFact] = (),
    conferrals: Sequence[tuple[str, str, str | None]] = (),
    brands: Sequence[tuple[str, str]] = (),
    findings: Sequence[Finding] = (),
    personal_awards: int = 0,
) -> Reading:
    """A reading of `text` from plain tuples; every organisation that is mentioned anywhere is declared."""
    quotes = Quotes(text)
    fields = dict(document or {})
    owners = {(o, b) for o, b in brands}
    names = dict.fromkeys(
        [*orgs, *(n for pair in under for n in pair), *(a[0] for a in aliases), *(n for n, _ in located)]
        + [c[0] for c in conferrals] + [o for o, _ in brands] + [n for a in awards for n in a.givers]
        + [n for c in campaigns for n in (*c.organizers, *c.co_organizers, *c.guides)] + list(fields.get("issuers", ()))
    )  # fmt: skip
    stated = {c[1] for c in conferrals} - {a.name for a in awards}
    return Reading(
        source=source(text, name),
        document=DocumentFact(
            **fields,
            evidence=tuple((f, e) for f in ("title", "number") for e in quotes.of(fields.get(f), f"document.{f}")),
        ),
        organizations=tuple(OrgFact(name=n, kind=kind_of(n), evidence=quotes.of(n, "org.name")) for n in names),
        subordinates=tuple(Subordinate(child=c, parent=p, evidence=quotes.of(c, "org.step")) for c, p in under),
        aliases=tuple(Alias(name=n, alias=a, usage=u, evidence=quotes.of(a, "org.alias")) for n, a, u in aliases),
        locations=tuple(Located(name=n, place=p, evidence=quotes.of(n, "org.place")) for n, p in located),
        campaigns=tuple(campaigns),
        awards=(*awards, *(AwardFact(name=a, tier=TIERS.get(a), evidence=quotes.of(a, "award.heading")) for a in sorted(stated))),
        conferrals=tuple(
            Conferral(
                recipient=r,
                award=a,
                entry=e,
                entry_kind=(_entry_kind(e) if (r, e) in owners else EntryKind.CASE) if e else None,
                position=[x[1] for x in conferrals[:i]].count(a),
                evidence=quotes.of(r, "row.list") + quotes.of(e, "row.entry"),
            )
            for i, (r, a, e) in enumerate(conferrals, 1)
        ),
        brands=tuple(BrandFact(owner=o, name=b, kind=_entry_kind(b), evidence=quotes.of(b, "brand.owned")) for o, b in brands),
        findings=tuple(findings),
        personal_awards=personal_awards,
    )


def _entry_kind(name: str) -> EntryKind:
    return EntryKind.QUALITY_CONTROL_CIRCLE if name.endswith("圈") else EntryKind.BRAND


def gold_reading(path: Path) -> Reading:
    """The reading that a perfect extraction of `path` (a text with its gold facts beside it) would yield."""
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    raw = path.read_bytes()
    text = raw.decode("utf-8")
    quotes = Quotes(text)
    campaigns = tuple(
        CampaignFact(
            name=c["name"], organizers=tuple(c["organizers"]), start=c["start"], end=c["end"], evidence=quotes.of(c["name"], "campaign.named")
        )
        for c in gold["campaigns"]
    )
    campaign = campaigns[0].name if len(campaigns) == 1 else None
    counts = {d["award"]: d for d in gold["declared"]}
    listed: dict[str, int] = {}
    for c in gold["conferrals"]:
        listed[c["award"]] = listed.get(c["award"], 0) + 1
    givers = {c["award"]: tuple(c["by"]) for c in gold["conferrals"]}
    awards = tuple(
        AwardFact(
            name=a,
            campaign=campaign if gold["origin"]["kind"] == "list" else None,
            givers=givers.get(a, ()),
            declared=counts.get(a, {}).get("declared"),
            listed=counts.get(a, {}).get("listed", listed.get(a, 0)),
            tier=TIERS.get(a),
            evidence=quotes.of(a, "award.heading"),
        )
        for a in dict.fromkeys([*listed, *counts])
    )
    d = gold["document"]
    places = _place_codes(p for _, p in gold["located"])
    plain = reading(
        text,
        name=path.name,
        document={
            "title": d["title"], "number": d["number"], "issued": (d["issued"],) if d["issued"] else (),
            "issuers": tuple(d["issuers"]), "official": bool(d["number"]),
        },  # fmt: skip
        under=[tuple(x) for x in gold["subordinate"]],
        aliases=[(n, a, "second-name" if f"（{a}" in text or f"({a}" in text else "short-form") for n, a in gold["aliases"]],
        located=[(o, places[p]) for o, p in gold["located"] if p in places],
        campaigns=campaigns,
        awards=awards,
        conferrals=[(c["recipient"], c["award"], c["entry"]) for c in gold["conferrals"]],
        brands=[tuple(b) for b in gold["brands"]],
        orgs=[g for c in gold["conferrals"] for g in c["by"]],
    )
    rows = tuple(
        Conferral(
            recipient=row.recipient, award=row.award, entry=row.entry, entry_kind=row.entry_kind, by=tuple(c["by"]),
            position=row.position, evidence=row.evidence,
        )
        for row, c in zip(plain.conferrals, gold["conferrals"], strict=True)
    )  # fmt: skip
    wrong = tuple(
        Finding(
            code="count-mismatch",
            severity=Severity.WARNING,
            values=(("award", a.name), ("declared", str(a.declared)), ("listed", str(a.listed))),
            evidence=a.evidence,
            document=plain.source.digest,
        )
        for a in awards
        if a.declared is not None and a.declared != a.listed
    )
    import dataclasses

    whole = dataclasses.replace(plain.source, digest=hashlib.sha256(raw).hexdigest(), path=path)
    return dataclasses.replace(plain, source=whole, conferrals=rows, findings=wrong)


def _place_codes(names: Iterable[str]) -> dict[str, str]:
    """Division codes of official names that only one division bears."""
    from partygraph.places import default_places

    found = {}
    for name in names:
        bearers = [p for p in default_places().named(name) if p.name == name]
        if len(bearers) == 1:
            found[name] = bearers[0].code
    return found
