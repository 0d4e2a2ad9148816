"""Facts from lists: awards with their givers and counts, a conferral for each recipient of a row, brands from entries and titles."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from partygraph.facts.awards.award_names import award_head, award_tier
from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.facts.awards.quoted_teams import OF_QUOTATION, of_house
from partygraph.facts.awards.reviewed_titles import kept_title, without_review
from partygraph.facts.awards.similar import SimilarNames, award_level
from partygraph.facts.awards.told_headings import without_subject
from partygraph.facts.brands.owned_brands import brand_in_title
from partygraph.facts.documents.document import DocumentReading
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.whose import Host, full_name
from partygraph.facts.lists.listed import ListedRow, ListReading
from partygraph.facts.sentences.told import Told, ToldCount
from partygraph.facts.together.contests import Contests
from partygraph.facts.together.local_shares import wider_award
from partygraph.facts.witness import joined
from partygraph.model import (
    AwardFact,
    Conferral,
    EntryKind,
    Evidence,
    Locator,
    Text,
    in_reading_order,
)  # fmt: skip
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.named import Named
from partygraph.names.parse import parse

__all__ = ["gather_lists", "is_on_own_page", "is_signed"]


def gather_lists(
    document: Gathered, lists: ListReading, paper: DocumentReading, whose: Host, told: Sequence[Told], counts: Sequence[ToldCount], campaigns: Sequence[CampaignReading],
    announced: tuple[str, ...], contests: Contests, *, theirs: bool = False, batches: Sequence[tuple[str, tuple[str, ...]]] = (), listers: Sequence[tuple[int, tuple[str, ...]]] = (),
) -> None:
    """Awards and conferrals of the lists; `whose` is the institution that bare names belong to, `batches` who gave which title to many."""
    witness = document.witness
    rows_of: dict[int, list[ListedRow]] = {}
    for row in lists.rows:
        rows_of.setdefault(row.award, []).append(row)
    campaign = _campaign_of(lists, campaigns)
    labelled = paper.fact.number is None and {item.rule for key, item in paper.fact.evidence if key == "issuers"} == _LABELLED
    signed = announced if theirs or announced and labelled or _own_committee(announced, paper) else paper.fact.issuers if paper.fact.official or is_signed(paper) else ()
    if _BRIEF.match(document.witness.original) is not None:
        signed = announced = ()
    if signed and paper.fact.number is None and _house_over_others(signed, lists.rows):
        signed = ()
    stated = [*batches, *((item.award, item.givers) for item in told if item.givers)]
    given = SimilarNames()
    for at, (title_given, _) in enumerate(stated):
        given.note(title_given, at)
    said: dict[str, int] = {}
    worded: dict[str, list[str]] = {}
    for words, where in chain(((item.award, item.award_at) for item in told), ((item.award, item.at) for item in counts)):
        if words not in said:
            worded.setdefault(words[-_ENDING:], []).append(words)
        said[words] = min(said.get(words, _NOWHERE), _begin(where))
    if not whose.signs and _of_houses(lists.rows):
        whose = replace(whose, name=None)  # 精神卫生中心 among hospitals is none of their centres
    titles = [item.name for item in lists.awards]
    for index, award in enumerate(lists.awards):
        rows = rows_of.get(index, [])
        if not rows and award.declared is None:
            continue
        plain = kept_title(without_review(award.name, titles), document.witness.original)
        title = re.sub(r"^(?:.*，)?(?:现将|现对|现把)?", "", plain) if "，" in plain else plain
        if title != plain and (award_head(title) is None or re.search(r"是.+的", title)):
            _labels(document, rows, whose)  # a sentence that leads a list of brands, no award
            continue
        others = {without_review(other, ()) for other in titles if other != award.name} - {title}
        of_rows = {without_review(other.name, ()) for at, other in enumerate(lists.awards) if at in rows_of} - {title}
        name = _award_name(title, worded, said, _begin(award.heading), others, of_rows)
        share = None if name in said or _decides_on(paper, name) else wider_award(name, (*(words for words, _ in batches), *(item.award for item in counts if _begin(item.at) < _begin(award.heading))))
        name = share or without_subject(name)
        above = next((names for begin, names in reversed(listers) if begin < _begin(award.heading)), ())
        givers = signed or next((stated[at][1] for at in given.similar(name) if not _of_another_level(stated[at][0], name)), ()) or above or announced or _of_cup(name, campaigns)
        heading = witness.quote(award.heading, rule=award.rule, locator=Locator.VERBATIM)
        declared = award.declared if share is None else None  # how many of them are the place's
        key = name
        if key in document.awards:
            old = document.awards[key]
            declared = old.declared if old.declared is not None else declared
            heading = joined(old.evidence, heading)
        listed = len({row.position for row in rows}) + (document.awards[key].listed if key in document.awards else 0)
        document.awards[key] = AwardFact(name=key, campaign=campaign, givers=givers, declared=declared, listed=listed, tier=award_tier(key), evidence=heading)
        first, contest = len(document.conferrals), contests.called(award.campaign)
        for row in rows:
            _row(document, row, key, givers, whose)
        if contest is not None:
            if award.declared is not None:
                document.declared_in[key, contest] = award.declared
            document.conferrals[first:] = [replace(item, campaign=contest) for item in document.conferrals[first:]]


def _decides_on(paper: DocumentReading, award: str) -> bool:
    """Is the document the decision that gives an award of this name?"""
    return paper.title is not None and award in paper.title.chars and _DECIDES.search(paper.title.chars) is not None


_DECIDES = re.compile(r"关于|表彰|命名|授予|决定|通报")


def _house_over_others(signed: Sequence[str], rows: Sequence[ListedRow]) -> bool:
    """A hospital that only tells of a list: most rows are other houses or their units, to which it gives nothing."""
    signers = [org for name in signed if (org := parse(name)) is not None]
    if len(signers) != len(signed) or any(org.steps[-1].group != "hospital" for org in signers):
        return False
    own = {org.institution for org in signers}
    houses = [named.org.institution for row in rows for named, _ in row.recipients if named.org.institution is not None and is_anchored(named.org.institution)]
    return sum(house not in own and not any(house.startswith(one or "") for one in own) for house in houses) * 2 > len(rows)


def _of_houses(rows: Sequence[ListedRow]) -> bool:
    """Do the lists hold nothing but houses, most of them by their full names?"""
    orgs = [named.org for row in rows for named, _ in row.recipients]
    houses = {org.name for org in orgs if org.institution == org.name and org.steps[-1].group in ("hospital", "centre")}
    return len(orgs) >= _FEWEST and all(org.name in houses for org in orgs) and sum(map(is_anchored, houses)) * 3 >= len(houses)


_FEWEST = 5
_BRIEF = re.compile(r"\s*[^\s，。；：]{2,24}(?:简报|快报|专报)[ \t]*\n\s*[（(]?第?\s*[0-9一二三四五六七八九十]{1,4}\s*期?[）)]?[ \t]*(?:\n|[（(]总)")
"""The masthead of a brief, whose office tells what others have given."""


_CUP = re.compile(r"“[^“”]{2,14}杯”")


def _of_cup(award: str, campaigns: Sequence[CampaignReading]) -> tuple[str, ...]:
    """第四届“X杯”先进单位: who holds the contest that the title is called after gives it."""
    cup = _CUP.search(award)
    held = {item.organizers for item in campaigns if item.organizers and cup is not None and cup[0] in item.name}
    return held.pop() if len(held) == 1 else ()


def _own_committee(announced: tuple[str, ...], paper: DocumentReading) -> bool:
    """甲医院 publishes on its page what its party committee has decided: the committee gives."""
    org = parse(announced[0]) if len(announced) == 1 else None
    return org is not None and paper.fact.number is None and org.steps[-1].group == "line" and paper.fact.issuers == (org.institution,)


def _labels(document: Gathered, rows: Sequence[ListedRow], host: Host) -> None:
    """Owners and their brands from a list that no award leads."""
    for row in rows:
        entry = _entry(row)
        if entry is None or row.entry is None or "品牌" not in row.entry_label and row.rule != "list.pair":
            continue
        for named, cell in row.recipients:
            name = full_name(named.org.name, host)
            quotes = document.witness.quote(cell, named.ranges[0][0], named.ranges[-1][1], rule=row.rule)
            document.name(name, quotes)
            document.brand(name, entry, EntryKind.BRAND, (*quotes, *document.witness.quote(row.entry, rule=row.rule)))


_MEDIUM = frozenset({"document.source", "document.medium", "document.credit", "document.account", "document.author", "source.dateline", "source.reporter", "source.byline", "site.path", "site.masthead", "site.owner", "site.banner", "site.greeting"})
"""Rules that find who published an article: no one who gives anything."""

_LABELLED = frozenset({"document.label"})
"""发布：甲 says who put it on the page; a decision has a number or a signature."""


def is_signed(paper: DocumentReading) -> bool:
    """Do the issuers stand in a signature, a letterhead or the title, and are they no newspaper?"""
    rules = {item.rule for key, item in paper.fact.evidence if key == "issuers"}
    return bool(rules) and not rules & _MEDIUM


def is_on_own_page(paper: DocumentReading) -> bool:
    """Does the page show by its banner whose it is? The house's bare units are its own, and it need not have given what a story tells."""
    return {item.rule for key, item in paper.fact.evidence if key == "issuers"} == {"site.banner"}


def _campaign_of(lists: ListReading, campaigns: Sequence[CampaignReading]) -> str | None:
    last = max((_begin(award.heading) for award in lists.awards if len(award.heading)), default=0)
    campaigns = [item for item in campaigns if item.rule != "campaign.held" or _begin(item.at) < last]  # one below the lists is another
    named = [item for item in campaigns if item.rule in ("campaign.title", "campaign.held", "campaign.by", "campaign.by-before")]
    if named:
        return named[0].name
    return campaigns[0].name if len(campaigns) == 1 else None


_ENDING = 4
_PRAISE = "先进|优秀|模范|示范|文明|先锋|标兵|优胜|杰出|卓越|突出贡献|表现突出|贡献突出"
_OF_A_SYSTEM = re.compile(rf"(?:[全我本][省市县区州])?(?:[省市县区州]?直|属)?(?:卫生健康|卫健|卫生计生|卫生|医疗卫生|医疗|健康)(?:系统|战线|行业|单位|领域|口)的?(?P<award>(?:{_PRAISE})[\u4e00-\u9fff]{{2,6}})")
"""A list's title that says which part of those who got a title it lists."""


_GENERIC = re.compile(rf"(?:{_PRAISE})(?:集体|单位|基层党组织|党组织|党支部|科室|团队)")
"""What heads a list and says of no honour which it is."""


_NOWHERE = 1 << 60


def _begin(at: Text) -> int:
    return at.spans(0, 1)[0].start if len(at) else _NOWHERE


def _award_name(name: str, worded: Mapping[str, Sequence[str]], said: Mapping[str, int], begin: int, others: Collection[str], of_rows: Collection[str]) -> str:
    """A list's title often paraphrases the award; the body's own words for it, when they end alike (`worded` by their ends), are its name.

    `said` is where each of them is said first, `begin` where the list's title stands, `others` what the other lists are headed, `of_rows` those of them that
    have rows: words that are theirs are not this one's.
    """
    if (plain := _OF_A_SYSTEM.fullmatch(name)) is not None:
        fuller = {other for other in worded.get(plain["award"][-_ENDING:], ()) if other.endswith(plain["award"]) and len(other) > len(plain["award"]) and not _is_of_another_list(other, of_rows)}
        if len(fuller) == 1:
            return fuller.pop()  # 卫生健康系统先进集体名单 below 授予…“全省抗疫先进集体”
    if _GENERIC.fullmatch(name) is not None:
        fuller = {other for other in said if other.endswith(name) and len(other) > len(name) and not _is_of_another_list(other, of_rows)}
        above = {other for other in fuller if said[other] < begin}
        if len(meant := above if len(above) == 1 else fuller) == 1:
            return meant.pop()  # 先进集体名单 below 授予…“全省抗疫先进集体”, whatever others the text tells of further down
    stem = re.sub(r"(?:集体|单位|名单|项目)$", "", name)
    if len(stem) < 8 or award_head(name) is None or any(name in others for others in worded.values()) or stem.endswith("）"):
        return name
    alike = worded.get(stem[-_ENDING:], ())
    if any(len(other) >= 6 and other in name for other in alike):
        return name  # 2023年度五星级党支部 is the 五星级党支部 of the body, not its 四星级党支部
    whose = [item.org.institution for item in find(name) if item.org.institution is not None and is_anchored(item.org.institution)]  # 甲大学青年文明号 is no 全国青年文明号
    return next((other for other in alike if len(other) >= 6 and not _is_of_another_list(other, others) and award_tier(other) == award_tier(name) and all(body in other for body in whose) and not _of_another_level(name, other)), name)


def _is_of_another_list(words: str, titles: Collection[str]) -> bool:
    """县级最佳文明单位 is what a list headed 最佳文明单位 is of, not the one below it headed 文明单位."""
    return any(len(title) >= _ENDING and (words.endswith(title) or words in title) for title in titles)


def _of_another_level(one: str, other: str) -> bool:
    """甲省五四红旗团委 is no 全国五四红旗团委."""
    levels = award_level(one), award_level(other)
    return levels[0] is not None and levels[1] is not None and levels[0][0] != levels[1][0]


def _giver(document: Gathered, named: Named, cell: Text, host: Host) -> str:
    """The full name of who gives a row its award; 院党委 is the house's."""
    name = full_name(named.org.name, host)
    locator = Locator.RESOLVED if name != named.org.name else Locator.VERBATIM
    return document.name(name, document.witness.quote(cell, named.ranges[0][0], named.ranges[-1][1], rule="row.giver", locator=locator))


def _row(document: Gathered, row: ListedRow, award: str, givers: tuple[str, ...], host: Host) -> None:
    witness = document.witness
    entry = _entry(row)
    entry_quotes = witness.quote(row.entry, rule=row.rule) if row.entry is not None else ()
    if row.givers:
        givers = tuple(_giver(document, named, cell, host) for named, cell in row.givers)
    for named, cell in row.recipients:
        team = of_house(named.org, host.name)
        name = full_name(team.name, host)
        locator = Locator.RESOLVED if name != named.org.name else Locator.REASSEMBLED if named.completed or len(named.ranges) > 1 else Locator.VERBATIM
        quotes: list[Evidence] = []
        for start, end in named.ranges:
            quotes.extend(witness.quote(cell, start, end, rule=row.rule, locator=locator))
        document.name(name, quotes)
        if name == team.name and team.steps[-1].rule in ("row.position", "row.named-team", OF_QUOTATION):
            document.orgs[name] = team
        for second in named.second:
            shift = len(name) - len(named.org.name)
            owner = name[: shift + second.end]
            document.alias(owner, second.alias, "second-name", witness.quote(cell, second.start, second.stop, rule="alias.second-name"))
            document.name(owner, quotes[:1])
        if row.brand is not None:
            document.brand(name, row.brand.chars, EntryKind.BRAND, (*quotes, *witness.quote(row.brand, rule=row.rule)))
        kind = _entry_kind(entry, row, award)
        evidence = in_reading_order({*quotes, *entry_quotes})
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
    entry = re.sub(r"\s+", " ", row.entry.chars).strip()
    return (entry[1:-1] if _FRAMED.fullmatch(entry) is not None else entry) or None


_FRAMED = re.compile(r"【[^【】]+】")
"""【杏林火炬】: a frame around a work's name, as quotation marks are."""


def _entry_kind(entry: str | None, row: ListedRow, award: str) -> EntryKind:
    if entry is None:
        return EntryKind.ENTRY
    label = row.entry_label
    if entry.endswith("圈") and "，" not in entry or "圈" in label:  # 建设…，打造…服务圈 is what was done
        return EntryKind.QUALITY_CONTROL_CIRCLE
    if "品牌" in label and "案例" not in label or (label in ("", "“”") and "品牌" in award and "案例" not in award):
        return EntryKind.BRAND
    return EntryKind.CASE
