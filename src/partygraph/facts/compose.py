"""The facts of one document put together: lists and sentences merged, roles inherited, counts reconciled, names described."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from partygraph.facts.awards import award_head, award_tier
from partygraph.facts.brands import BrandReading, brand_in_title, read_brands
from partygraph.facts.campaigns import CampaignReading, read_campaigns
from partygraph.facts.document import DocumentReading, read_document_facts
from partygraph.facts.listed import ListReading, ListedRow, read_lists
from partygraph.facts.organizations import describe, same_body, short_forms
from partygraph.facts.discourse import COREFERENCE, Discourse, survey
from partygraph.facts.told import Reader, Told, ToldCount, read_told
from partygraph.facts.witness import Witness, joined
from partygraph.layout import Line
from partygraph.model import (
    Alias, AwardFact, BrandFact, CampaignFact, Conferral, EntryKind, Evidence, Finding, Locator, OrgFact, OrgKind, Reading, Severity, Source, Subordinate, Text,
)  # fmt: skip
from partygraph.names.find import Found, find, is_anchored
from partygraph.names.expand import is_placed
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.places import default_places

__all__ = ["compose"]


@dataclass
class _Document:
    """What is being put together; lives only inside `compose`."""

    witness: Witness
    names: dict[str, set[Evidence]] = field(default_factory=dict)
    aliases: dict[tuple[str, str], Alias] = field(default_factory=dict)
    conferrals: list[Conferral] = field(default_factory=list)
    awards: dict[str, AwardFact] = field(default_factory=dict)
    brands: dict[tuple[str, str], BrandFact] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def name(self, name: str, evidence: Iterable[Evidence] = ()) -> str:
        """Note that the document names this organisation."""
        self.names.setdefault(name, set()).update(evidence)
        return name

    def alias(self, name: str, alias: str, usage: str, evidence: tuple[Evidence, ...]) -> None:
        if name != alias and (name, alias) not in self.aliases:
            self.aliases[name, alias] = Alias(name=name, alias=alias, usage=usage, evidence=evidence)

    def brand(self, owner: str, name: str, kind: EntryKind, evidence: tuple[Evidence, ...]) -> None:
        old = self.brands.get((owner, name))
        merged = joined(old.evidence if old else (), evidence)
        self.brands[owner, name] = BrandFact(owner=owner, name=name, kind=old.kind if old else kind, evidence=merged)


def compose(source: Source, lines: Sequence[Line]) -> Reading:
    """All facts of the document whose logical lines are `lines`."""
    witness = Witness(source.text)
    paper = read_document_facts(lines, witness)
    body = [line for index, line in enumerate(lines[: paper.end]) if index not in paper.used]
    lists = read_lists(body, paper.title)
    prose = [line for index, line in enumerate(body) if index not in lists.used]
    document = _Document(witness)
    topic = survey(paper.fact.title, body)
    if topic.last is None and len(paper.fact.issuers) == 1 and (issuer := parse(paper.fact.issuers[0])) is not None:
        topic.note(issuer)
    host = topic.hospital or topic.last
    brands = read_brands(prose, Reader(topic.copy()))
    owned: dict[str, set[str]] = {}
    for brand in brands:
        owned.setdefault(brand.name, set()).add(brand.owner)
    topic.owners.update({name: next(iter(owners)) for name, owners in owned.items() if len(owners) == 1})
    told, counts, persons, announced = read_told(prose, topic.copy())
    if not told and not lists.rows and paper.title is not None:
        headline = Line(paper.title)
        told, _, more, _ = read_told([headline], topic.copy())
        persons += more
    campaigns = read_campaigns(prose, paper.title)
    _listed(document, lists, paper, host, told, counts, campaigns, announced)
    _interleaved(document, prose, campaigns, counts, paper)
    _told(document, _signed_gifts(told, paper))
    _declared(document, counts, official=bool(lists.rows))
    _brands(document, brands)
    facts = _campaigns(document, campaigns, topic, paper.fact.issuers)
    for issuer in paper.fact.issuers:
        document.name(issuer, [item for key, item in paper.fact.evidence if key == "issuers"])
    _mentioned(document, [*prose, *([Line(paper.title)] if paper.title is not None else [])])
    for alias in short_forms(document.names, document.names):
        document.alias(alias.name, alias.alias, alias.usage, alias.evidence)
    _fold(document)
    year = int(paper.fact.issued[0][:4]) if paper.fact.issued else None
    said = _belonging(document, prose)
    organizations, subordinates, locations, doubts = describe(document.names, year=year)
    subordinates = (*subordinates, *(item for item in said if not any(old.child == item.child for old in subordinates)))
    organizations = _kinds(organizations, paper)
    unread = tuple(
        Finding(code="unread-row", severity=Severity.WARNING, evidence=witness.quote(text, rule="list.unread"), values=(("row", text.chars[:80]),)) for text in lists.unread
    )
    mismatches = tuple(_mismatch(award, document) for award in document.awards.values() if award.declared is not None and award.declared != award.listed)
    return Reading(
        source=source, document=paper.fact, organizations=organizations, subordinates=subordinates,
        aliases=tuple(document.aliases[key] for key in sorted(document.aliases)), locations=locations, campaigns=facts,
        awards=tuple(document.awards.values()), conferrals=tuple(document.conferrals), brands=tuple(document.brands[key] for key in sorted(document.brands)),
        findings=(*paper.findings, *document.findings, *unread, *mismatches, *doubts), personal_awards=persons + lists.persons,
    )  # fmt: skip


_SELF = re.compile(r"[本我](?:会|院|校|所|局|委)(?=.{2})")


def _full(name: str, host: str | None) -> str:
    """A bare unit's name with the institution whose notice it stands in."""
    org = parse(name)
    if org is None or host is None or is_placed(name):
        return name
    host = host.removeprefix("中共")
    if _SELF.match(name) and parse(host + name[2:]) is not None:
        return host + name[2:]
    if not is_bare(org) and not _inside(org, host):
        return name
    joined = parse(host + name)
    return joined.name if joined is not None and not is_bare(joined) else name


def _inside(org: OrgName, host: str) -> bool:
    """A unit whose own name sounds like a body (消毒供应中心, 药学院) in the notice of its hospital or university."""
    above = parse(host)
    if above is None or default_places().leading(org.name) is not None:
        return False
    first, group = org.steps[0], above.steps[-1].group
    if group == "hospital":
        return (first.group == "centre" or first.own.endswith(("院区", "分院"))) and len(first.own) <= 10 and not is_anchored(org.name)
    return group == "university" and (org.name.startswith("附属") or (first.group == "university" and first.own.endswith(("学院", "学部"))))


# --- lists -----------------------------------------------------------------------------------------------------------


def _listed(
    document: _Document, lists: ListReading, paper: DocumentReading, host: str | None, told: Sequence[Told], counts: Sequence[ToldCount], campaigns: Sequence[CampaignReading],
    announced: tuple[str, ...],
) -> None:
    witness = document.witness
    rows_of: dict[int, list[ListedRow]] = {}
    for row in lists.rows:
        rows_of.setdefault(row.award, []).append(row)
    campaign = _campaign_of(lists, campaigns)
    signed = paper.fact.issuers if paper.fact.official or _signed(paper) else ()
    for index, award in enumerate(lists.awards):
        rows = rows_of.get(index, [])
        if not rows and award.declared is None:
            continue
        title = re.sub(r"^(?:.*，)?(?:现将|现对|现把)?", "", award.name) if "，" in award.name else award.name
        if title != award.name and (award_head(title) is None or re.search(r"是.+的", title)):
            _labels(document, rows, host)  # a sentence that leads a list of brands, no award
            continue
        name = _award_name(title, told, counts)
        givers = signed or next((item.givers for item in told if item.givers and _similar(item.award, name)), ()) or announced
        heading = witness.quote(award.heading, rule=award.rule, locator=Locator.VERBATIM)
        declared = award.declared
        key = name
        if key in document.awards:
            old = document.awards[key]
            declared = old.declared if old.declared is not None else declared
            heading = joined(old.evidence, heading)
        listed = len({row.position for row in rows}) + (document.awards[key].listed if key in document.awards else 0)
        document.awards[key] = AwardFact(name=key, campaign=campaign, givers=givers, declared=declared, listed=listed, tier=award_tier(key), evidence=heading)
        for row in rows:
            _row(document, row, key, givers, host)


def _labels(document: _Document, rows: Sequence[ListedRow], host: str | None) -> None:
    """Owners and their brands from a list that no award leads."""
    for row in rows:
        entry = _entry(row)
        if entry is None or row.entry is None or "品牌" not in row.entry_label and row.rule != "list.pair":
            continue
        for named, cell in row.recipients:
            name = _full(named.org.name, host)
            quotes = document.witness.quote(cell, named.ranges[0][0], named.ranges[-1][1], rule=row.rule)
            document.name(name, quotes)
            document.brand(name, entry, EntryKind.BRAND, (*quotes, *document.witness.quote(row.entry, rule=row.rule)))


_MEDIUM = frozenset({"document.source", "document.medium", "document.credit", "document.account"})
"""Rules that find who published an article: no one who gives anything."""


def _signed(paper: DocumentReading) -> bool:
    """Do the issuers stand in a signature, a letterhead or the title, and are they no newspaper?"""
    rules = {item.rule for key, item in paper.fact.evidence if key == "issuers"}
    return bool(rules) and not rules & _MEDIUM


def _campaign_of(lists: ListReading, campaigns: Sequence[CampaignReading]) -> str | None:
    named = [item for item in campaigns if item.rule in ("campaign.title", "campaign.held", "campaign.by", "campaign.by-before")]
    if named:
        return named[0].name
    return campaigns[0].name if len(campaigns) == 1 else None


def _award_name(name: str, told: Sequence[Told], counts: Sequence[ToldCount]) -> str:
    """A list's title often paraphrases the award; the body's own words for it, when they end alike, are its name."""
    stem = re.sub(r"(?:集体|单位|名单|项目)$", "", name)
    if len(stem) < 8 or award_head(name) is None:
        return name
    for other in [item.award for item in told] + [item.award for item in counts]:
        common = 0
        while common < min(len(stem), len(other)) and stem[-1 - common] == other[-1 - common]:
            common += 1
        if common >= 4 and len(other) >= 6 and other not in name:
            return other
    return name


def _row(document: _Document, row: ListedRow, award: str, givers: tuple[str, ...], host: str | None) -> None:
    witness = document.witness
    entry = _entry(row)
    entry_quotes = witness.quote(row.entry, rule=row.rule) if row.entry is not None else ()
    for named, cell in row.recipients:
        name = _full(named.org.name, host)
        locator = Locator.RESOLVED if name != named.org.name else Locator.REASSEMBLED if named.completed or len(named.ranges) > 1 else Locator.VERBATIM
        quotes: list[Evidence] = []
        for start, end in named.ranges:
            quotes.extend(witness.quote(cell, start, end, rule=row.rule, locator=locator))
        document.name(name, quotes)
        institution_chain = parse(name)
        for second in named.second:
            shift = len(name) - len(named.org.name)
            owner = name[: shift + second.end]
            document.alias(owner, second.alias, "second-name", witness.quote(cell, second.start, second.stop, rule="alias.second-name"))
            document.name(owner, quotes[:1])
        del institution_chain
        kind = _entry_kind(entry, row, award)
        evidence = tuple(sorted({*quotes, *entry_quotes}))
        document.conferrals.append(
            Conferral(recipient=name, award=award, entry=entry, entry_kind=kind if entry else None, by=givers, position=row.position, evidence=evidence)
        )
        if entry and kind in (EntryKind.BRAND, EntryKind.QUALITY_CONTROL_CIRCLE):
            document.brand(name, entry, kind, evidence)
        elif entry and row.entry is not None and (found := brand_in_title(row.entry.chars)) is not None:
            brand, at = found
            document.brand(name, brand, EntryKind.BRAND, witness.quote(row.entry, at, at + len(brand), rule="brand.in-title"))


def _entry(row: ListedRow) -> str | None:
    if row.entry is None:
        return None
    return re.sub(r"\s+", " ", row.entry.chars).strip() or None


def _entry_kind(entry: str | None, row: ListedRow, award: str) -> EntryKind:
    if entry is None:
        return EntryKind.ENTRY
    label = row.entry_label
    if entry.endswith("圈") or "圈" in label:
        return EntryKind.QUALITY_CONTROL_CIRCLE
    if "品牌" in label and "案例" not in label or (label in ("", "“”") and "品牌" in award and "案例" not in award):
        return EntryKind.BRAND
    return EntryKind.CASE


# --- sentences -------------------------------------------------------------------------------------------------------


def _plain(name: str) -> str:
    return re.sub(r"[“”‘’《》\s（）]", "", name)


def _similar(one: str, two: str) -> bool:
    one, two = _plain(one), _plain(two)
    return one == two or (min(len(one), len(two)) >= 4 and (one in two or two in one))


def _told(document: _Document, told: Sequence[Told]) -> None:
    witness = document.witness
    for item in told:
        locator = Locator.RESOLVED if item.resolved else Locator.VERBATIM
        quotes = {*witness.quote(item.recipient_at, rule=item.rule, locator=locator), *witness.quote(item.award_at, rule=item.rule)}
        if item.entry_at is not None:
            quotes.update(witness.quote(item.entry_at, rule=item.rule))
        giver_quotes = witness.quote(item.giver_at, rule=item.rule) if item.giver_at is not None else ()
        quotes.update(giver_quotes)
        for giver in item.givers:
            document.name(giver, giver_quotes)
        document.name(item.recipient, witness.quote(item.recipient_at, rule=item.rule, locator=locator))
        same = next((index for index, old in enumerate(document.conferrals) if same_body(old.recipient, item.recipient) and _similar(old.award, item.award) and (old.entry == item.entry or not item.entry or not old.entry)), None)
        if same is not None:
            old = document.conferrals[same]
            document.conferrals[same] = Conferral(
                recipient=old.recipient, award=old.award, entry=old.entry or item.entry, entry_kind=old.entry_kind or (_told_kind(item) if item.entry else None),
                by=old.by or item.givers, position=old.position, evidence=joined(old.evidence, quotes),
            )  # fmt: skip
            continue
        award = next((name for name in document.awards if _plain(name) == _plain(item.award) and (not item.givers or document.awards[name].givers in ((), item.givers))), item.award)
        old_award = document.awards.get(award)
        document.awards[award] = AwardFact(
            name=award, campaign=old_award.campaign if old_award else None, givers=old_award.givers if old_award else (),
            declared=old_award.declared if old_award else None, listed=(old_award.listed if old_award else 0) + 1, tier=award_tier(award),
            evidence=joined(old_award.evidence if old_award else (), witness.quote(item.award_at, rule=item.rule)),
        )  # fmt: skip
        kind = _told_kind(item) if item.entry else None
        document.conferrals.append(Conferral(recipient=item.recipient, award=award, entry=item.entry, entry_kind=kind, by=item.givers, evidence=tuple(sorted(quotes))))
        if item.entry and kind is EntryKind.QUALITY_CONTROL_CIRCLE:
            document.brand(item.recipient, item.entry, kind, tuple(sorted(quotes)))


_POINTING = re.compile(r"以下|下列|上述|下表")


def _signed_gifts(told: Sequence[Told], paper: DocumentReading) -> list[Told]:
    """In a signed notice whoever signs gives what its sentences confer; words that point to the list are no recipients."""
    signers = paper.fact.issuers if paper.fact.official and paper.signature is not None and _signed(paper) else ()
    kept = [item for item in told if not _POINTING.search(item.recipient)]
    if not signers:
        return kept
    return [replace(item, givers=signers) if not item.givers and item.rule in _GIVING else item for item in kept]


_GIVING = frozenset({"told.give", "told.enumeration"})


def _told_kind(item: Told) -> EntryKind:
    return EntryKind.QUALITY_CONTROL_CIRCLE if item.entry and item.entry.endswith("圈") else EntryKind.CASE


def _declared(document: _Document, counts: Sequence[ToldCount], *, official: bool) -> None:
    """Counts declared in sentences go to the award that they name; one that nothing lists becomes an award without rows."""
    witness = document.witness
    for item in counts:
        quotes = witness.quote(item.at, rule="declared.sentence")
        options = [name for name in document.awards if _similar(name, item.award) or _close(name, item.award)]
        exact = [name for name in options if _plain(name) == _plain(item.award)]
        fitting = [name for name in options if document.awards[name].declared is None and document.awards[name].listed == item.count]
        chosen = (exact or fitting or [name for name in options if document.awards[name].declared is None] or options)[:1]
        if not chosen:
            document.awards[item.award] = AwardFact(name=item.award, declared=item.count, listed=0, tier=award_tier(item.award), evidence=quotes)
            continue
        award = document.awards[chosen[0]]
        if award.declared is not None and award.declared != item.count:
            if fitting:
                award = document.awards[fitting[0]]
            elif not award.listed and item.count > award.declared:
                pass  # 两人获奖 beside 全国共有1221人获奖: the award's own count is the wider one
            else:
                values = (("award", award.name), ("first", str(award.declared)), ("second", str(item.count)))
                document.findings.append(Finding(code="two-counts", severity=Severity.WARNING, values=values, evidence=tuple(sorted({*award.evidence, *quotes}))))
                continue
        document.awards[award.name] = AwardFact(
            name=award.name, campaign=award.campaign, givers=award.givers, declared=item.count, listed=award.listed, tier=award.tier,
            evidence=tuple(sorted({*award.evidence, *quotes})),
        )  # fmt: skip


_GROUPS = re.compile(r"(?:奖|单位)$")


def _close(one: str, two: str) -> bool:
    """优秀组织单位 and 优秀组织奖 may be one, 典型案例 and 优秀案例, 先进集体 and 先进个人 never."""
    one, two = _plain(one), _plain(two)
    return len(one) >= 5 and len(two) >= 5 and _GROUPS.search(one) is not None and _GROUPS.sub("", one) == _GROUPS.sub("", two)


def _mismatch(award: AwardFact, document: _Document) -> Finding:
    values = (("award", award.name), ("declared", str(award.declared)), ("listed", str(award.listed)))
    severity = Severity.WARNING if award.listed else Severity.INFO
    return Finding(code="count-mismatch", severity=severity, values=values, evidence=award.evidence[:2])


# --- the rest --------------------------------------------------------------------------------------------------------


_BOARD = re.compile(r"(?:本期|本次|现|此次)?(?:公布|发布|推出|揭晓)\s*(?P<award>[^，。；]{2,40}?)(?:之“[^“”]{1,20}”)?\s*(?:的)?(?:榜单|名单|榜)")


def _interleaved(document: _Document, prose: Sequence[Line], campaigns: Sequence[CampaignReading], counts: Sequence[ToldCount], paper: DocumentReading) -> None:
    """An article that honours institutions one chapter each: numbered headings that are names, under an announced board."""
    heads: list[tuple[int, Line]] = []
    for line in prose:
        mark = re.match(r"^(?:NO\.?|TOP)?\s*([0-9]\s?[0-9]?)[\s.、]+", line.chars)
        if mark is None or len(line.chars) > 40:
            continue
        org = parse(re.sub(r"\s", "", line.chars[mark.end() :]))
        if org is not None and not is_bare(org):
            heads.append((int(mark[1].replace(" ", "")), line))
    if len(heads) < 3 or [number for number, _ in heads] != list(range(1, len(heads) + 1)):
        return
    board = None
    for line in prose:
        board = _BOARD.search(line.chars)
        if board is not None and award_head(board["award"].strip()) is not None:
            at = line.text.slice(board.start("award"), board.end("award")).strip()
            break
        board = None
    if board is None:
        return
    name = re.sub(r"\s", "", at.chars)
    givers = campaigns[0].organizers if campaigns else ()
    campaign = campaigns[0].name if campaigns else None
    witness = document.witness
    quotes = witness.quote(at, rule="list.board")
    declared = next((item.count for item in counts if item.count == len(heads)), None)
    if declared is None:
        chosen = re.search(r"(?:筛选出|评选出|选出|遴选出)([0-9一二三四五六七八九十]+)[家个]", "".join(line.chars for line in prose[:30]))
        from partygraph.facts.awards import number

        declared = number(chosen[1]) if chosen else None
    document.awards[name] = AwardFact(name=name, campaign=campaign, givers=givers, declared=declared, listed=len(heads), evidence=quotes)
    for position, line in heads:
        mark = re.match(r"^(?:NO\.?|TOP)?\s*([0-9]\s?[0-9]?)[\s.、]+", line.chars)
        text = line.text.slice(mark.end() if mark else 0, len(line.text)).strip()
        recipient = re.sub(r"\s", "", text.chars)
        found = witness.quote(text, rule="list.board")
        document.name(recipient, found)
        document.conferrals.append(Conferral(recipient=recipient, award=name, by=givers, position=position, evidence=found))


def _brands(document: _Document, brands: Sequence[BrandReading]) -> None:
    witness = document.witness
    for item in brands:
        quotes = {*witness.quote(item.at, rule=item.rule)}
        if item.owner_at is not None:
            quotes.update(witness.quote(item.owner_at, rule=item.rule, locator=Locator.RESOLVED if item.resolved else Locator.VERBATIM))
            document.name(item.owner, witness.quote(item.owner_at, rule=item.rule, locator=Locator.RESOLVED if item.resolved else Locator.VERBATIM))
        else:
            document.name(item.owner, ())
        document.brand(item.owner, item.name, item.kind, tuple(sorted(quotes)))


def _campaigns(document: _Document, campaigns: Sequence[CampaignReading], topic: Discourse, issuers: tuple[str, ...]) -> tuple[CampaignFact, ...]:
    witness = document.witness
    found = []
    whom = topic.copy()
    if issuers and (issuer := parse(issuers[0])) is not None and (topic.last is None or parse(topic.last) is None or issuer.steps[-1].group != "media"):
        whom.note(issuer)

    def full(names: tuple[str, ...]) -> tuple[str, ...]:
        resolved = []
        for name in names:
            org = parse(name)
            if COREFERENCE.match(name) or org is None and name[:1] in "我本该":
                if (host := whom.refer(name) or (issuers[0] if name.startswith(("我", "本")) and issuers else None)) is not None:
                    resolved.append(host)
            elif org is not None and is_bare(org):
                completed = whom.complete(org)
                resolved.append(completed[0] if completed is not None else name)
            else:
                resolved.append(name)
        return tuple(dict.fromkeys(resolved))

    for raw in campaigns:
        item = replace(raw, organizers=full(raw.organizers), co_organizers=full(raw.co_organizers), guides=full(raw.guides))
        quotes = witness.quote(item.at, rule=item.rule)
        roles = witness.quote(item.roles_at, rule=item.rule) if item.roles_at is not None else ()
        for name in (*item.organizers, *item.co_organizers, *item.guides):
            document.name(name, roles)
        found.append(
            CampaignFact(name=item.name, organizers=item.organizers, co_organizers=item.co_organizers, guides=item.guides, start=item.start, end=item.end, evidence=(*quotes, *roles))
        )
    return tuple(found)


_BELONGS = re.compile(r"(?P<child>[^，。；：！？“”（）]{4,30}?)(?:是|为|系|现为|隶属于|隶属|直属于|直属)(?P<parent>[^，。；：！？“”（）]{4,30}?)(?:所属|下属|直属|主管|举办|管理)?的")
_UNDER = re.compile(r"(?P<child>[^，。；：！？“”（）]{4,30}?)(?:隶属于|直属于|隶属)(?P<parent>[^，。；：！？“”（）]{4,30}?)(?=[，。；]|$)")


def _belonging(document: _Document, prose: Sequence[Line]) -> list[Subordinate]:
    """Steps of the hierarchy that a sentence states: 甲医院是乙公司所属的…医院, 甲隶属于乙."""
    found: dict[tuple[str, str], Subordinate] = {}
    for line in prose:
        if not re.search(r"所属的|下属的|直属的|主管的|隶属", line.chars):
            continue
        for regex in (_BELONGS, _UNDER):
            for match in regex.finditer(line.chars):
                if regex is _BELONGS and not re.search(r"(?:所属|下属|直属|主管)的$", match[0]) and "隶属" not in match[0]:
                    continue
                child, parent = parse(match["child"]), parse(match["parent"])
                if child is None or parent is None or is_bare(child) or is_bare(parent) or child.institution != child.name or child.name == parent.name:
                    continue
                quotes = document.witness.quote(line.text, match.start(), match.end(), rule="subordinate.stated")
                document.name(child.name, quotes)
                document.name(parent.name, quotes)
                found[child.name, parent.name] = Subordinate(child=child.name, parent=parent.name, evidence=quotes)
    return [found[key] for key in sorted(found)]


_STANDS_ALONE = {"hospital", "government", "centre", "university", "society", "mass", "enterprise", "institute", "party-organ"}


def _mentioned(document: _Document, prose: Sequence[Line]) -> None:
    """Other bodies that the text names in full: they carry the hierarchy and the aliases, nothing else."""
    witness = document.witness
    for line in prose:
        if len(line.chars) > 20000:
            continue
        for item in find(line.chars):
            if is_bare(item.org) or not is_anchored(item.org.name) or item.org.steps[0].group not in _STANDS_ALONE or len(item.org.steps[0].own) > 20 or not _whole(item):
                continue
            quotes = witness.quote(line.text, item.start, item.end, rule="name.find")
            document.name(item.org.name, quotes)
            if item.alias is not None:
                at = witness.quote(line.text, item.alias_start, item.alias_start + len(item.alias), rule="alias.second-name")
                document.alias(item.org.name, item.alias, "second-name", at)


def _whole(item: Found) -> bool:
    return len(item.org.name) >= 3 and not re.search(r"[0-9]{3,}|[A-Za-z]{6,}", item.org.name)


def _fold(document: _Document) -> None:
    """Conferrals that turn out to be one, now that the document's short forms are known, become one."""
    canonical = {alias.alias: alias.name for alias in document.aliases.values()}
    merged: list[Conferral] = []
    for item in document.conferrals:
        recipient = canonical.get(item.recipient, item.recipient)
        twin = next((index for index, old in enumerate(merged) if canonical.get(old.recipient, old.recipient) == recipient and _similar(old.award, item.award) and (old.entry == item.entry or not old.entry or not item.entry) and (old.position is None or item.position is None)), None)
        if twin is None:
            merged.append(item)
            continue
        old = merged[twin]
        merged[twin] = Conferral(
            recipient=old.recipient if len(old.recipient) >= len(item.recipient) else item.recipient, award=old.award if len(old.award) >= len(item.award) else item.award,
            entry=old.entry or item.entry, entry_kind=old.entry_kind or item.entry_kind, by=old.by or item.by, position=old.position or item.position,
            evidence=tuple(sorted({*old.evidence, *item.evidence})),
        )  # fmt: skip
        if old.award != item.award:
            gone = old.award if merged[twin].award == item.award else item.award
            if gone in document.awards and not any(other.award == gone for other in (*merged, *document.conferrals[document.conferrals.index(item) + 1 :])):
                lost = document.awards.pop(gone)
                kept = document.awards[merged[twin].award]
                document.awards[kept.name] = AwardFact(name=kept.name, campaign=kept.campaign or lost.campaign, givers=kept.givers or lost.givers, declared=kept.declared if kept.declared is not None else lost.declared, listed=kept.listed, tier=kept.tier, evidence=tuple(sorted({*kept.evidence, *lost.evidence})))  # fmt: skip
    document.conferrals = merged


def _kinds(organizations: tuple[OrgFact, ...], paper: DocumentReading) -> tuple[OrgFact, ...]:
    """A source of an article that no class word ends is a medium."""
    del paper
    return organizations


