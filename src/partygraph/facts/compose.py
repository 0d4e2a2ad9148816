"""The facts of one document put together: lists and sentences merged, roles inherited, counts reconciled, names described."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards import award_head
from partygraph.facts.belonging import read_belonging
from partygraph.facts.brands import BrandReading, headline_brands, read_brands
from partygraph.facts.campaigns import CampaignReading, read_campaigns
from partygraph.facts.captioned import with_captions
from partygraph.facts.chapters import gather_chapters
from partygraph.facts.contests import Contests, awards_by_contest
from partygraph.facts.corrected import read_corrections
from partygraph.facts.credited import credited, office_of, speaking_house
from partygraph.facts.discourse import COREFERENCE, Discourse
from partygraph.facts.document import DocumentReading, read_document_facts
from partygraph.facts.from_lists import gather_lists, is_signed
from partygraph.facts.from_sentences import fold, gather_counts, gather_told
from partygraph.facts.gathered import Gathered
from partygraph.facts.honours import read_honours, told_honours
from partygraph.facts.ledger import read_ledgers
from partygraph.facts.line_titles import without_their_house
from partygraph.facts.listed import read_lists
from partygraph.facts.makers import Reader
from partygraph.facts.mentioned import gather_parts, gather_placeless
from partygraph.facts.merged import read_mergers
from partygraph.facts.numbered_cases import read_cases
from partygraph.facts.organizations import describe
from partygraph.facts.own_committee import own_committee
from partygraph.facts.own_contest import gives_as_holder
from partygraph.facts.page_head import names_at_head
from partygraph.facts.paper import is_organization_line
from partygraph.facts.passed_on import passed_on, signers_of
from partygraph.facts.praised_above import praised_above
from partygraph.facts.printed import printers
from partygraph.facts.prizes_below import read_prizes_below
from partygraph.facts.settle import persons_tallied, settle, tallies
from partygraph.facts.short_forms import short_forms
from partygraph.facts.subjects import heading_name, without_definitions
from partygraph.facts.survey import VENUE, survey
from partygraph.facts.telling import Telling, mask, plain_prose, whole_lines
from partygraph.facts.told import Told, read_told
from partygraph.facts.union_branches import union_of
from partygraph.facts.whose import Host, full_name, signing_house, signing_office
from partygraph.facts.witness import Witness
from partygraph.layout import Line
from partygraph.model import (
    Alias,
    CampaignFact,
    Finding,
    Locator,
    Reading,
    Severity,
    Source,
    Text,
)  # fmt: skip
from partygraph.names.expand import expand
from partygraph.names.find import Found, find, is_anchored
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["compose"]


def compose(source: Source, lines: Sequence[Line]) -> Reading:
    """All facts of the document whose logical lines are `lines`."""
    witness = Witness(source.text)
    paper = read_document_facts(lines, witness)
    body = whole_lines([line for index, line in enumerate(lines[: paper.end]) if index not in paper.used])
    owner = _of_page(lines)
    topic = survey(paper.fact.title, [plain_prose(line) for line in body], paper.fact.issuers, owner.institution if owner is not None else None)
    if topic.last is None and len(paper.fact.issuers) == 1 and (issuer := parse(paper.fact.issuers[0])) is not None:
        topic.note(issuer)
    page = owner if topic.hospital is None else None
    if page is not None and (topic.last is None or topic.office()):
        topic.note(page)
    if paper.head:  # what the head of a web page shows is no part of the article
        body = whole_lines([line for index, line in enumerate(lines[: paper.end]) if index not in paper.used and index >= paper.head])
    college = _college(lines)
    if college is not None and topic.last is not None and topic.last == college.full_names[0]:
        topic.last = college.name
    body = [line for line in body if not (len(line.chars) < _SHORT * 2 and _PATH.match(line.chars))]
    topic.contest = paper.title is not None and pattern("title.contest").search(paper.title.chars) is not None
    topic.nameless = topic.nameless and (topic.last is None or topic.office())
    keeper = page.institution if page is not None else topic.department() or topic.hospital or topic.last
    registered, entered = read_ledgers(body, Telling(topic.copy()), keeper) if keeper is not None else ([], set())
    body = [line for index, line in enumerate(body) if index not in entered]
    honours, wall = read_honours(body, paper.fact.title, topic, keeper)
    contested = [line for index, line in enumerate(body) if index in wall]
    body = [line for index, line in enumerate(body) if index not in wall]
    verses, in_verse = read_prizes_below(body, topic)
    contested += [line for index, line in enumerate(body) if index in in_verse]
    body = [line for index, line in enumerate(body) if index not in in_verse]
    corrections, totals, corrected = read_corrections(body, paper.fact.title)
    replaced = [line for index, line in enumerate(body) if index in corrected]
    body = [line for index, line in enumerate(body) if index not in corrected]
    sentences = told_honours(body)
    own_voice = topic.copy()
    body = [Line(line.body, line.gap, line.indent) if index in sentences else line for index, line in enumerate(body)]
    rows = [index for index in range(len(body)) if index not in sentences and not _over_title(body[index], paper)]
    lists = read_lists([body[index] for index in rows], paper.carried or paper.title)
    used = {rows[index] for index in lists.used}
    prose = [plain_prose(line) for index, line in enumerate(body) if index not in used]
    spoken = [index for index in range(len(body)) if index not in used or index + 1 < len(body) and index + 1 not in used and heading_name(body[index]) is not None]
    headings = frozenset(order for order, index in enumerate(spoken) if index in used)
    document = Gathered(witness)
    host = topic.hospital or topic.last
    host = topic.defined.get(host, host) if host is not None else None
    brands = read_brands([*map(without_definitions, prose)], Reader(topic.copy()))
    brands += headline_brands(paper.title, Reader(topic.copy()), brands)
    owned: dict[str, set[str]] = {}
    for brand in brands:
        owned.setdefault(brand.name, set()).add(brand.owner)
    topic.owners.update({name: next(iter(owners)) for name, owners in owned.items() if len(owners) == 1})
    for row in lists.rows:
        if row.entry is not None and len(row.recipients) == 1:
            topic.owners.setdefault(row.entry.chars.strip("“”《》"), full_name(row.recipients[0][0].org.name, Host(host, own=topic.defined)))
    sentences_told = read_told([plain_prose(body[index]) for index in spoken], topic.copy(), headings=headings)
    of_lines = without_their_house(sentences_told.found)
    kept = set(of_lines)
    for house_told in [item for item in sentences_told.found if item not in kept]:
        document.name(house_told.recipient, witness.quote(house_told.recipient_at, rule=house_told.rule))
    told, persons, announced, theirs = with_captions(of_lines, prose, topic), sentences_told.persons, sentences_told.lister, sentences_told.lists_for
    if not told and not lists.rows and paper.title is not None:
        headline = read_told([Line(paper.title)], topic.copy())
        told = headline.found
        persons += headline.persons
    persons += persons_tallied(sentences_told.counts)
    told, counted = praised_above(told, [*sentences_told.counts, *totals], lists)
    counts = tallies(document, counted)
    if cases := read_cases(prose, Telling(topic.copy()), counts, paper.title):
        entries = {(item.award, item.entry) for item in cases}
        told = [*(item for item in told if (item.award, item.entry) not in entries), *cases]
    campaigns = read_campaigns([*map(without_definitions, prose), *contested], paper.title)
    if paper.title is not None and (others := passed_on(paper.title.chars, topic)):
        announced, theirs = others, True
    if paper.carried is not None and not announced:
        announced = signers_of(paper.carried, lines, topic)
    if lists.rows and not announced and not paper.fact.official:
        announced = gives_as_holder(paper.fact.issuers, campaigns)
    contests = Contests(campaigns, source.text)
    house = signing_house(paper.fact.issuers) if is_signed(paper) else None
    house = topic.defined.get(house, house) if house is not None else None
    gather_lists(document, lists, paper, Host(house or host, signs=house is not None, own=topic.defined, office=signing_office(paper.fact.issuers), school=topic.school if topic.school is not None and is_anchored(topic.school) else None, union=union_of(prose)), told, counts, campaigns, announced, contests, theirs=theirs, batches=sentences_told.batches)
    gather_chapters(document, prose, campaigns, counts, paper)
    gather_told(document, [_whole(item, house) for item in (*_signed_gifts([*told, *corrections], paper), *registered, *honours, *verses)], contests)
    gather_counts(document, counts, official=bool(lists.rows))
    _brands(document, brands)
    facts = _campaigns(document, campaigns, topic, paper.fact.issuers)
    said = read_belonging(document, prose, topic.copy())
    mergers = read_mergers(document, prose, topic.copy())
    offices = tuple(credited(lines[: paper.end]))
    speaking = speaking_house(prose, topic) if offices else None
    for credit in offices:
        if (office := office_of(credit.chars, own_voice, speaking)) != credit.chars:
            document.name(office, witness.quote(credit, rule="document.credit", locator=Locator.RESOLVED))
    for signer in paper.fact.issuers:
        document.name(signer, [item for key, item in paper.fact.evidence if key == "issuers"])
    told_lines = [*prose, *([Line(paper.title)] if paper.title is not None else [])]
    _mentioned(document, [*told_lines, *map(Line, lists.employers), *map(Line, printers(lines[: paper.end]))], frozenset(topic.full))
    _mentioned(document, [Line(cell) for line in (*replaced, *(plain_prose(line) for index, line in enumerate(body) if index in used)) for cell in line.cells], frozenset(topic.full), beside=True)
    _employers(document, lists.employers, Host(house or host, signs=house is not None))
    _short_names(document, told_lines, topic)
    names_at_head(document, lines)
    gather_parts(document, prose, topic.copy())
    gather_placeless(document, prose)
    _second_names(document)
    if paper.fact.official:
        for committee, at in own_committee(paper.fact.issuers, prose):
            document.alias(committee, at.chars, "short-form", witness.quote(at, rule="alias.own-committee"))
    houses = {org.institution for name in document.names if name[:1] in "省市县区州旗" and (org := parse(name)) is not None and org.institution is not None}
    for alias in _short_forms(document, {house for house in houses if house is not None}):
        document.alias(alias.name, alias.alias, alias.usage, alias.evidence)
    fold(document)
    settle(document)
    awards = awards_by_contest(document)
    year = int(paper.fact.issued[0][:4]) if paper.fact.issued else None
    organizations, subordinates, locations, doubts = describe(document.names, year=year, read=document.orgs)
    stated = {item.child for item in said if (org := parse(item.child)) is not None and org.steps[-1].group == "line"}  # a branch's name need not say below which general branch it stands
    subordinates = tuple(item for item in subordinates if item.child not in stated)
    subordinates = (*subordinates, *(item for item in said if not any(old.child == item.child for old in subordinates)))
    unread = tuple(
        Finding(code="unread-row", severity=Severity.WARNING, evidence=witness.quote(text, rule="list.unread"), values=(("row", text.chars[:80]),)) for text in lists.unread
    )
    return Reading(
        source=source, document=paper.fact, organizations=organizations, subordinates=subordinates, successions=mergers,
        aliases=tuple(document.aliases[key] for key in sorted(document.aliases)), locations=locations, campaigns=facts,
        awards=awards, conferrals=tuple(document.conferrals), brands=tuple(document.brands[key] for key in sorted(document.brands)),
        findings=(*paper.findings, *document.findings, *unread, *doubts), personal_awards=persons + lists.persons,
    )  # fmt: skip


def _short_forms(document: Gathered, houses: set[str]) -> tuple[Alias, ...]:
    """Short forms of the names and of the houses that are called shortly; a house that only stands in front of its units explains those that nothing else does."""
    aliases = short_forms({*document.names, *houses}, document.names)
    open_forms = tuple(houses - {item.alias for item in aliases})
    whole = {org.institution for name in document.names if open_forms and (org := parse(name)) is not None and org.institution is not None and org.institution.endswith(open_forms)}
    return short_forms({*document.names, *houses, *whole}, document.names) if whole - houses - set(document.names) else aliases


def _second_names(document: Gathered) -> None:
    """A second name says as much as the first: a university that the house belongs to, a place."""
    for alias in sorted(document.aliases.values(), key=lambda item: (item.name, item.alias)):
        if alias.usage == "second-name" and is_anchored(alias.alias) and (org := parse(alias.alias)) is not None and org.institution == alias.alias:
            document.name(alias.alias, alias.evidence)


def _over_title(line: Line, paper: DocumentReading) -> bool:
    """Whose page it is and where else it leads, above the title: no row of a list."""
    if paper.title is None or len(line.chars) > _SHORT or line.text.spans(0, 1)[0].start >= paper.title.spans(0, 1)[0].start:
        return False
    return is_organization_line(line.chars) or re.search(r"[|>»].*[|>»]", line.chars) is not None


_PATH = re.compile(r"(?:您|你)?(?:的|现在|当前|所在)*位置(?:是|在)?\s*[：:]")
"""The path to the page names whose it is and tells nothing."""
_SHORT = 60
_POINTING = re.compile(r"以下|下列|上述|下表")


def _signed_gifts(told: Sequence[Told], paper: DocumentReading) -> list[Told]:
    """In a signed notice whoever signs gives what its sentences confer; words that point to the list are no recipients."""
    signers = paper.fact.issuers if paper.fact.official and (paper.signature is not None or paper.fact.number is not None) and is_signed(paper) else ()
    kept = [item for item in told if not _POINTING.search(item.recipient)]
    if not signers:
        return kept
    results = paper.title is not None and _RESULTS.search(paper.title.chars) is not None
    return [replace(item, givers=signers) if not item.givers and (item.rule in _GIVING or results and _is_result(item)) else item for item in kept]


_RESULTS = re.compile(r"(?:大赛|竞赛|比赛|活动|评选|征集|展演|展评|评比|案例|作品)[^，。]{0,12}(?:获奖|评选|评审|结果|情况|名单|成绩)[^，。]{0,8}的(?:通报|通知|公告|公示|决定)")


def _is_result(item: Told) -> bool:
    """A prize that somebody has won, in the notice that makes the results of a contest known."""
    head = award_head(item.award)
    return item.rule in ("told.get", "told.passive") and head is not None and head.rule == "award.prize"


def _whole(item: Told, house: str | None) -> Told:
    """What a sentence of a notice gives to a unit of the house that signs it, by the unit's full name."""
    name = full_name(item.recipient, Host(house, signs=True))
    return item if name == item.recipient else replace(item, recipient=name, resolved=True)


_GIVING = frozenset({"told.give", "told.enumeration", "told.exemplar", "corrected.row"})


def _brands(document: Gathered, brands: Sequence[BrandReading]) -> None:
    witness = document.witness
    for item in brands:
        quotes = {*witness.quote(item.at, rule=item.rule)}
        if item.owner_at is not None:
            quotes.update(witness.quote(item.owner_at, rule=item.rule, locator=Locator.RESOLVED if item.resolved else Locator.VERBATIM))
            document.name(item.owner, witness.quote(item.owner_at, rule=item.rule, locator=Locator.RESOLVED if item.resolved else Locator.VERBATIM))
        else:
            document.name(item.owner, ())
        document.brand(item.owner, item.name, item.kind, tuple(sorted(quotes)))


def _campaigns(document: Gathered, campaigns: Sequence[CampaignReading], topic: Discourse, issuers: tuple[str, ...]) -> tuple[CampaignFact, ...]:
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
            elif org is not None and org.institution in topic.shorts:
                resolved.append(topic.shorts[org.institution] + name[len(org.institution) :])
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


def _of_page(lines: Sequence[Line]) -> OrgName | None:
    """The one institution that a page's own lines name (byline, navigation, who runs it), for a text that only says 咱们院."""
    named = {item.org.institution for line in (*lines[:8], *lines[-6:]) if len(line.chars) < 60 for item in find(line.chars) if item.org.institution is not None and is_anchored(item.org.institution) and not VENUE.search(item.org.institution)}
    found = [org for name in sorted(named) if (org := parse(name)) is not None and org.steps[-1].group in ("hospital", "centre")]
    return found[0] if len(found) == 1 else None


_OWNED_BY = re.compile(r"(?:版权所有|主办单位|主办)\s*[：:©]?\s*(?P<who>[\u4e00-\u9fff]{4,20}(?:大学|学院)[\s·]*[\u4e00-\u9fff]{1,10}(?:学院|学部|系))(?![\u4e00-\u9fff])")


def _college(lines: Sequence[Line]) -> OrgName | None:
    """The college of a university whose page it is, by the owner at its foot (版权所有：甲大学 医学院)."""
    for line in lines[-6:]:
        match = _OWNED_BY.search(line.chars)
        org = parse(re.sub(r"[\s·]", "", match["who"])) if match is not None else None
        if org is not None and [step.group for step in org.steps] == ["university", "university"]:
            return org
    return None


_STATIONS = re.compile(r"(?:融媒体中心|电视台|广播电台)$")
"""Media that are bodies of a place; other media only publish."""
_STANDS_ALONE = {"hospital", "government", "centre", "university", "society", "mass", "enterprise", "institute", "party-organ"}


def _short_names(document: Gathered, prose: Sequence[Line], topic: Discourse) -> None:
    """What the text calls an institution for short (总医院, 同济医院), where a sentence was read by it."""
    for short, full in sorted(topic.shorts.items()):
        for line in prose:
            at = line.chars.find(short)
            if at >= 0 and (full in document.names or any(name.startswith(full) for name in document.names)) and full not in (line.chars[max(0, at + len(short) - len(full)) : at + len(short)], short):
                document.alias(full, short, "short-form", document.witness.quote(line.text, at, at + len(short), rule="alias.short-form", locator=Locator.RESOLVED))
                break


def _mentioned(document: Gathered, prose: Sequence[Line], known: frozenset[str], *, beside: bool = False) -> None:
    """Other bodies that the text names in full: they carry the hierarchy and the aliases, nothing else.

    With `beside` only those that nothing has named yet: what stands beside the rows of a list.
    """
    witness = document.witness
    for line in prose:
        if len(line.chars) > 20000:
            continue
        for item in find(mask(line.chars) if beside else line.chars):
            if beside and not _stands_beside(item, line.chars, document):
                continue
            if is_bare(item.org) or _OWN.match(item.org.name) or "和" not in item.org.name and len(expand(item.org.name)) > 1 or not (is_anchored(item.org.name) or item.org.name in known or _defined_here(item, line.chars)) or (item.org.steps[0].group not in _STANDS_ALONE and not (is_anchored(item.org.name) and _STATIONS.search(item.org.name))) or len(item.org.steps[0].own) > 20 or not _plausible(item):
                continue
            if _part_of_named(item, line.chars, document):
                continue
            quotes = witness.quote(line.text, item.start, item.end, rule="name.find")
            document.name(item.org.name, quotes)
            if item.alias is not None:
                start = item.alias_start
                for alias in item.alias.split("、"):
                    if _OWN.match(alias):
                        continue
                    document.alias(item.org.name, alias, "second-name", witness.quote(line.text, start, start + len(alias), rule="alias.second-name"))
                    start += len(alias) + 1


def _employers(document: Gathered, rows: Sequence[Text], host: Host) -> None:
    """Units that rows of persons leave bare (张某（急诊党支部书记）) in the notice of their own house: they carry the hierarchy, nothing else."""
    if host.name is None or not host.signs:
        return
    for row in rows:
        for match in _OF_A_POST.finditer(row.chars):
            org = parse(match["unit"])
            if org is not None and (name := full_name(org.name, host)) != org.name:
                document.name(name, document.witness.quote(row, match.start("unit"), match.end("unit"), rule="name.find", locator=Locator.RESOLVED))


_OF_A_POST = re.compile(r"(?<![\u4e00-\u9fff])(?P<unit>[\u4e00-\u9fff]{2,18}?(?:(?:支部|总支)(?=副?书记|委员|党员|[：）]|$)|(?:科|部|室|处|病区)(?=：| {2}|\t)))")
"""（急诊党支部书记）, 内科党总支：…"""


def _part_of_named(item: Found, chars: str, document: Gathered) -> bool:
    """该院福绵分院, 福绵分院党支部: a branch house that the text has named as a part of another, by a part of its name."""
    first = item.org.steps[0].own
    return first.endswith(("分院", "院区")) and (chars[item.start - 1 : item.start] in ("该", "我", "本") or any(name.find(first) > 0 for name in document.names))


def _defined_here(item: Found, chars: str) -> bool:
    """某某集团有限公司（以下简称“某某集团”）: a short form that begins like the name says where the name begins."""
    return item.alias is not None and _SHORT_FOR.match(chars, item.end) is not None and item.org.name[:2] == item.alias[:2]


def _stands_beside(item: Found, chars: str, document: Gathered) -> bool:
    """A body that a row names beside its recipient (市卫健局推荐, 张某 甲医院护理部), whole and new: no beginning of a longer name."""
    name, after = item.org.name, chars[item.end : item.end + 1]
    if item.start and ("\u4e00" <= chars[item.start - 1] <= "\u9fff" or chars[item.start - 1] == "、") or name in document.names or default_places().leading(name.removeprefix("中共").removeprefix("共青团")) is None or chars.startswith("（集团", item.end):
        return False
    if after == "（" and item.alias is None and item.org.institution != name:
        return False
    if item.org.institution != name and (after.strip() and "\u4e00" <= after <= "\u9fff" or after.isdigit()):
        return False  # 甲医院外科一病区
    return not any(other.startswith(name) and _goes_on(name, other) for other in document.names)


def _goes_on(name: str, other: str) -> bool:
    """Is `other` a longer name of which `name` is only the beginning: no part or team of that body, no fuller form?"""
    rest = other[len(name) :]
    if not rest or rest.startswith(("“", "员会", "党", "团", "工会", "机关", "第")):
        return False
    longer = parse(other)
    return longer is not None and name not in longer.full_names


_OWN = re.compile(r"[本该我][院会局委校站]")
"""本会内科学分会: a part of whom the text is of."""
_SHORT_FOR = re.compile(r"（(?:以下简称|下称|简称|以下称)")


def _plausible(item: Found) -> bool:
    return len(item.org.name) >= 3 and not re.search(r"[0-9]{3,}|[A-Za-z]{6,}", item.org.name)
