"""The facts of one document put together: lists and sentences merged, roles inherited, counts reconciled, names described."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.articles.article import Article, read_article
from partygraph.facts.articles.chapters import gather_chapters
from partygraph.facts.articles.headline_in_row import is_one_of_rows
from partygraph.facts.articles.numbered_cases import read_cases
from partygraph.facts.articles.ornaments import without_ornaments
from partygraph.facts.awards.contests_told import read_campaigns
from partygraph.facts.awards.headline_counts import headline_counts
from partygraph.facts.bodies.aliases import forms_of_houses, gather_second_names, gather_short_names
from partygraph.facts.bodies.belonging import read_belonging
from partygraph.facts.bodies.bodies_beside import gather_employers, gather_linked, gather_mentioned, gather_withheld, gather_workplaces
from partygraph.facts.bodies.captioned import with_captions
from partygraph.facts.bodies.mentioned import gather_parts, gather_placeless
from partygraph.facts.bodies.merged import read_mergers
from partygraph.facts.bodies.organizations import describe
from partygraph.facts.bodies.own_offices import gather_own_offices
from partygraph.facts.bodies.page_head import names_at_head
from partygraph.facts.bodies.page_owner import name_owner
from partygraph.facts.bodies.stray_names import without_stray_names
from partygraph.facts.bodies.subjects import without_definitions
from partygraph.facts.bodies.where_persons_work import gather_posts
from partygraph.facts.brands.brand_contests import brands_in_contests
from partygraph.facts.brands.makers import Reader
from partygraph.facts.brands.owned_brands import BrandReading, headline_brands, read_brands
from partygraph.facts.documents.credited import credited, crediting_office, office_of, speaking_house
from partygraph.facts.documents.document import DocumentReading, read_document_facts
from partygraph.facts.documents.headlines_beside import headlines_beside
from partygraph.facts.documents.house_blurb import house_blurb
from partygraph.facts.documents.printed import copied_to, printers
from partygraph.facts.documents.stories import of_another_story
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.own_committee import own_committee
from partygraph.facts.houses.union_branches import union_of
from partygraph.facts.houses.whose import Host, full_name, signing_house, signing_office
from partygraph.facts.lines.contents import without_contents
from partygraph.facts.lines.counted_in_line import counted_apart
from partygraph.facts.lines.letters import with_addressee
from partygraph.facts.lines.menus import without_menus
from partygraph.facts.lines.run_together import rows_apart
from partygraph.facts.lists.honour_records import honour_records, told_in_records
from partygraph.facts.lists.listed import ListReading
from partygraph.facts.lists.titled_rows import with_titles_above
from partygraph.facts.sentences.line_titles import without_their_house
from partygraph.facts.sentences.told import read_told
from partygraph.facts.telling import Telling, plain_prose
from partygraph.facts.together.campaign_facts import gather_campaigns
from partygraph.facts.together.contests import Contests, awards_by_contest
from partygraph.facts.together.declared import gather_counts
from partygraph.facts.together.folded import fold
from partygraph.facts.together.from_lists import gather_lists, is_on_own_page, is_signed
from partygraph.facts.together.from_sentences import gather_told
from partygraph.facts.together.given_alike import given_alike
from partygraph.facts.together.headline_shares import without_shares
from partygraph.facts.together.nobody import is_nobody
from partygraph.facts.together.own_contest import chosen_by_holder, gives_as_holder
from partygraph.facts.together.own_decision import decided_by_house, held_among_own, judged_by_house
from partygraph.facts.together.passed_on import passed_on, signers_of
from partygraph.facts.together.praised_above import praised_above
from partygraph.facts.together.settle import count_tallied, persons_tallied, settle, tallies
from partygraph.facts.together.signed_gifts import of_house, signed_gifts
from partygraph.facts.witness import Witness
from partygraph.layout import Line
from partygraph.model import Finding, Locator, Reading, Severity, Source, Subordinate
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse

__all__ = ["compose"]


def compose(source: Source, lines: Sequence[Line]) -> Reading:
    """All facts of the document whose logical lines are `lines`."""
    witness = Witness(source.text)
    records, lines = honour_records(with_addressee(without_ornaments(counted_apart(rows_apart(without_contents(without_menus(lines)))))))
    blurb, lines = house_blurb(with_titles_above(lines))
    paper = read_document_facts(lines, witness)
    article = read_article(lines, paper, ahead=blurb)
    topic, lists, prose = article.topic, article.lists, article.prose()
    document = Gathered(witness)
    host = topic.hospital or topic.last
    host = topic.defined.get(host, host) if host is not None else None
    brands = [*article.branded, *read_brands([*map(without_definitions, prose)], Reader(topic.copy()))]
    brands += headline_brands(paper.title, Reader(topic.copy()), brands)
    _note_owners(topic, brands, lists, host)
    spoken, headings = article.spoken()
    sentences = read_told(spoken, topic.copy(), headings=headings)
    of_lines = without_their_house(sentences.found)
    kept = set(of_lines)
    for house_told in [item for item in sentences.found if item not in kept]:
        document.name(house_told.recipient, witness.quote(house_told.recipient_at, rule=house_told.rule))
    told, persons, announced, theirs = with_captions(of_lines, prose, topic), sentences.persons, sentences.lister, sentences.lists_for
    if paper.title is not None and (not told and not lists.rows or is_one_of_rows(paper.title, lines)):
        headline = read_told([Line(paper.title)], topic.copy())
        told = [*headline.found, *told]
        persons += headline.persons
    told = given_alike(without_shares(told, paper.title, source.text), sentences.batches, source.text)
    persons += persons_tallied(sentences.counts)
    told, counted = praised_above(told, [*sentences.counts, *headline_counts(paper.title), *article.totals], lists)
    counts = tallies(document, counted)
    if cases := read_cases(prose, Telling(topic.copy()), counts, paper.title):
        entries = {(item.award, item.entry) for item in cases}
        told = [*(item for item in told if (item.award, item.entry) not in entries), *cases]
    campaigns = read_campaigns([*map(without_definitions, article.of_contests()), *article.contested], paper.title)
    if paper.title is not None and (others := passed_on(paper.title.chars, topic)):
        announced, theirs = others, True
    if of_another_story(source.text, announced, [award.heading for award in lists.awards]):
        announced = ()
    if paper.carried is not None and not announced:
        announced = signers_of(paper.carried, lines, topic)
    if announced and not theirs and paper.carried is None and sentences.lister_at > _last_row(lists) > 0 and held_among_own(campaigns, topic, lists.rows):
        announced = ()  # what another body has decided is told below the house's own lists
    if lists.rows and not announced and not paper.fact.official:
        announced = held_among_own(campaigns, topic, lists.rows) or gives_as_holder(paper.fact.issuers, campaigns) or chosen_by_holder(prose, campaigns)
        announced = tuple(topic.defined.get(name, name) for name in announced)
    contests = Contests(campaigns, source.text)
    house = signing_house(paper.fact.issuers) if is_signed(paper) or is_on_own_page(paper) else None
    house = topic.defined.get(house, house) if house is not None else None
    school = topic.school if topic.school is not None and is_anchored(topic.school) else None
    whose = Host(house or host, signs=house is not None, own=topic.defined, office=signing_office(announced if paper.carried is not None else paper.fact.issuers), school=school, union=union_of(prose))
    if lists.rows and not announced and not paper.fact.official:
        announced = decided_by_house(prose, paper.title, whose, lists.rows) or judged_by_house(prose, whose, lists.rows)
    gather_lists(document, lists, paper, whose, told, counts, campaigns, announced, contests, theirs=theirs, batches=sentences.batches, listers=sentences.listers)
    gather_chapters(document, prose, campaigns, counts, paper)
    gather_told(document, [of_house(item, house, whose.union) for item in (*signed_gifts([*told, *article.corrections], paper, announced if paper.carried is not None else ()), *article.apart, *told_in_records(records, topic)) if not is_nobody(item.recipient)], contests)
    gather_counts(document, counts, official=bool(lists.rows))
    count_tallied(document, counted)
    _brands(document, brands)
    facts = gather_campaigns(document, campaigns, topic, paper.fact.issuers)
    said = read_belonging(document, prose, topic.copy())
    mergers = read_mergers(document, prose, topic.copy())
    _names(document, article, paper, lines, prose, Host(house or host, signs=house is not None))
    fold(document, topic.defined)
    settle(document)
    awards = awards_by_contest(document)
    brands_in_contests(document)
    without_stray_names(document, [*paper.fact.issuers, *(name for item in facts for name in (*item.organizers, *item.co_organizers, *item.guides)), *(name for item in said for name in (item.child, item.parent)), *(name for item in mergers for name in (item.earlier, item.later))])
    year = int(paper.fact.issued[0][:4]) if paper.fact.issued else None
    organizations, subordinates, locations, doubts = describe(document.names, year=year, read=document.orgs)
    unread = tuple(
        Finding(code="unread-row", severity=Severity.WARNING, evidence=witness.quote(text, rule="list.unread"), values=(("row", text.chars[:80]),)) for text in lists.unread
    )
    return Reading(
        source=source, document=paper.fact, organizations=organizations, subordinates=_as_said(subordinates, said), successions=mergers,
        aliases=tuple(document.aliases[key] for key in sorted(document.aliases)), locations=locations, campaigns=facts,
        awards=awards, conferrals=tuple(document.conferrals), brands=tuple(document.brands[key] for key in sorted(document.brands)),
        findings=(*paper.findings, *document.findings, *unread, *doubts), personal_awards=persons + lists.persons,
    )  # fmt: skip


def _last_row(lists: ListReading) -> int:
    """Where in the source the last row of a list begins."""
    return max((spans[0].start for row in lists.rows if len(row.line) and (spans := row.line.spans(0, 1))), default=0)


def _note_owners(topic: Discourse, brands: Sequence[BrandReading], lists: ListReading, host: str | None) -> None:
    """Brands and works with one owner in this document: whoever speaks of them later need not say whose they are."""
    owned: dict[str, set[str]] = {}
    for brand in brands:
        owned.setdefault(brand.name, set()).add(brand.owner)
    topic.owners.update({name: next(iter(owners)) for name, owners in owned.items() if len(owners) == 1})
    for row in lists.rows:
        if row.entry is not None and len(row.recipients) == 1:
            topic.owners.setdefault(row.entry.chars.strip("“”《》"), full_name(row.recipients[0][0].org.name, Host(host, own=topic.defined)))


def _names(document: Gathered, article: Article, paper: DocumentReading, lines: Sequence[Line], prose: Sequence[Line], whose: Host) -> None:
    """Bodies that carry no fact but their place in the hierarchy, and what all of them are called besides."""
    witness, topic, lists = document.witness, article.topic, article.lists
    offices = tuple(credited(lines[: paper.end], answering=True))
    speaking = (whose.name if whose.signs else speaking_house(prose, topic) or (crediting_office(paper.fact.issuers, prose) if is_signed(paper) else None)) if offices else None
    for credit in offices:
        if (office := office_of(credit.chars, article.own_voice, speaking)) != credit.chars:
            document.name(office, witness.quote(credit, rule="document.credit", locator=Locator.RESOLVED))
        elif (org := parse(office)) is not None and len(org.steps) > 1 and org.steps[0].group in ("government", "mass", "society") and org.steps[0].own not in _KINDS_ALONE:  # 区卫健委党群科
            document.name(office, witness.quote(credit, rule="document.credit"))
    for signer in paper.fact.issuers:
        if (office := office_of(signer, article.own_voice)) != signer and is_anchored(office):
            document.name(office, [replace(item, locator=Locator.RESOLVED) for key, item in paper.fact.evidence if key == "issuers"])
        document.name(signer, [item for key, item in paper.fact.evidence if key == "issuers"])
    told_lines = [*prose, *([Line(paper.title)] if paper.title is not None else [])]
    known = frozenset(topic.full)
    beside = [plain_prose(line) for index, line in enumerate(article.body) if index in article.used]
    gather_mentioned(document, [*told_lines, *map(Line, lists.employers), *map(Line, printers(lines[: paper.end])), *map(Line, copied_to(lines[: paper.end]))], known)
    gather_mentioned(document, [Line(cell) for line in beside for cell in line.cells], known, beside=True)
    gather_mentioned(document, article.replaced, known, beside=True, quoted=True)
    gather_employers(document, lists.employers, whose)
    gather_posts(document, lists.employers, whose)
    gather_withheld(document, lists.withheld, whose)
    gather_workplaces(document, prose)
    gather_short_names(document, told_lines, topic)
    names_at_head(document, lines)
    name_owner(document, lines)
    gather_parts(document, prose, topic.copy())
    gather_own_offices(document, lines, printers(lines[: paper.end]), prose, whose.name if whose.signs else None, paper.fact.issuers)
    gather_placeless(document, prose)
    gather_second_names(document)
    for committee, at in own_committee(paper.fact.issuers, prose):
        document.alias(committee, at.chars, "short-form", witness.quote(at, rule="alias.own-committee"))
    houses = {org.institution for name in document.names if name.startswith(_LEVELS) and (org := parse(name)) is not None and org.institution is not None}
    for alias in forms_of_houses(document, {house for house in houses if house is not None}, paper.fact.issuers if paper.fact.official else ()):
        document.alias(alias.name, alias.alias, alias.usage, alias.evidence)
    gather_linked(document, headlines_beside(lines, paper.end), known, whose)


_KINDS_ALONE = frozenset({"学会", "协会", "研究会", "工会", "委员会"})
"""学会秘书处: which society's it is stands elsewhere."""
_LEVELS = ("省", "市", "县", "区", "州", "旗", "自治区", "自治州", "自治县", "自治旗")
"""A body that begins with the level of its place only (县医院, 自治区卫生健康委) may be one that the text names in full."""


def _as_said(subordinates: Sequence[Subordinate], said: Sequence[Subordinate]) -> tuple[Subordinate, ...]:
    """The steps that the names state, and those that sentences tell; a branch's name need not say below which general branch it stands."""
    stated = {item.child for item in said if (org := parse(item.child)) is not None and org.steps[-1].group == "line"}
    kept = tuple(item for item in subordinates if item.child not in stated)
    return (*kept, *(item for item in said if not any(old.child == item.child and (old.parent == item.parent or not _governs(item.parent)) for old in kept)))


def _governs(name: str) -> bool:
    """A commission or bureau may be above a house whose name already says that it is a university's."""
    org = parse(name)
    return org is not None and org.steps[-1].group == "government"


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
