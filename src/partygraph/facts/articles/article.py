"""The article on a page: its own lines in order, what it speaks of, and what its registers, walls of honours and corrections tell by themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.articles.chosen_below import read_chosen_below
from partygraph.facts.articles.honours import read_honours
from partygraph.facts.articles.honours_with_verbs import told_honours
from partygraph.facts.articles.prizes_below import read_prizes_below
from partygraph.facts.articles.round_ups import read_round_up
from partygraph.facts.articles.stanzas import read_stanzas
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.bodies.page_owner import (
    college_of_page,
    colleges_shown,
    house_of_page,
    owner_shown,
    publishing_school,
    school_of_page,
    speaks_of_its_own,
    whose_page,
)
from partygraph.facts.bodies.subjects import heading_name
from partygraph.facts.brands.brand_cards import read_brand_cards
from partygraph.facts.brands.brand_lines import read_brand_lines
from partygraph.facts.brands.makers import Reader
from partygraph.facts.brands.owned_brands import BrandReading
from partygraph.facts.documents.document import DocumentReading
from partygraph.facts.documents.ledger import read_ledgers
from partygraph.facts.documents.paper import is_organization_line
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.survey import survey
from partygraph.facts.lines.page_links import page_links
from partygraph.facts.lists.corrected import as_corrected, read_corrections
from partygraph.facts.lists.listed import ListReading, read_lists
from partygraph.facts.lists.past_honours import read_past_honours
from partygraph.facts.telling import Telling, Told, plain_prose, whole_lines
from partygraph.facts.who_got.unit_headings import unit_headings
from partygraph.layout import Line
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["Article", "read_article"]


@dataclass(frozen=True, slots=True)
class Article:
    """The lines of an article, those that its lists have used, and what it speaks of (`topic`; `own_voice` as it was before any sentence)."""

    body: Sequence[Line]
    lists: ListReading
    used: frozenset[int]
    """The lines of `body` that are rows or headings of the lists."""
    topic: Discourse
    own_voice: Discourse
    apart: Sequence[Told]
    """Honours of registers, walls and verses, whose lines are no part of `body`."""
    corrections: Sequence[Told]
    totals: Sequence[ToldCount]
    """Counts that a correction or a line above the names of the chosen states."""
    contested: Sequence[Line]
    """Lines of walls and verses: the contests that they name are the article's."""
    replaced: Sequence[Line]
    """Lines that a correction has replaced."""
    branded: Sequence[BrandReading]
    """Brands that stand one below the other."""

    def prose(self) -> list[Line]:
        """The lines that no list has used."""
        return [plain_prose(line) for index, line in enumerate(self.body) if index not in self.used]

    def of_contests(self) -> list[Line]:
        """The lines that contests are read from: no list has used them, or they are the title of one (甲市健康科普大赛获奖名单), which names its contest."""
        return [plain_prose(line) for index, line in enumerate(self.body) if index not in self.used or _RESULTS_OF.fullmatch(line.chars) is not None]

    def spoken(self) -> tuple[list[Line], frozenset[int]]:
        """The lines that sentences are read from, in order, and which of them are headings of lists that only say whom the text goes on about."""
        body, used = self.body, self.used
        kept = [index for index in range(len(body)) if index not in used or index + 1 < len(body) and index + 1 not in used and heading_name(body[index]) is not None]
        return [plain_prose(body[index]) for index in kept], frozenset(order for order, index in enumerate(kept) if index in used)


_RESULTS_OF = re.compile(r"(?:附件?[0-9一二三四五]?[：:]?\s*)?[^，。；：\s]{6,40}(?:[大竞比]赛|比武|评选|征集|展评)(?:活动)?(?:获奖|优胜|入围|评选|比赛)?(?:单位|作品|项目|团队|集体|案例)?(?:名单|结果|榜单|一览表)(?:（[^（）]*）)?")
_CONTEST = compiled(r"(?:大|竞|比|联|擂台|排球|篮球|足球|拔河)赛|比武|运动会")
_EARLY, _TWICE = 12, 2


def read_article(lines: Sequence[Line], paper: DocumentReading, *, ahead: Sequence[Line] = ()) -> Article:
    """The article among the lines of a page, without what the page shows around it, behind what stands `ahead` of it."""
    apart = paper.used | page_links(lines[: paper.end])
    body = whole_lines([*ahead, *(line for index, line in enumerate(lines[: paper.end]) if index not in apart)])
    owner = house_of_page(lines)
    topic = survey(paper.fact.title, [plain_prose(line) for line in body], paper.fact.issuers, whose_page(lines, paper.fact.issuers), colleges_shown(lines, paper.fact.issuers), publishing_school(lines, paper.fact.issuers), school_of_page(lines))
    if topic.school is None and any(_OUR_SCHOOL.search(line.chars) for line in body):
        schools = {org.full_names[0] for name in paper.fact.issuers if (org := parse(name)) is not None and org.steps[0].group == "university"}
        topic.school = schools.pop() if len(schools) == 1 else None
    if topic.last is None and len(paper.fact.issuers) == 1 and (issuer := parse(paper.fact.issuers[0])) is not None:
        topic.note(issuer)
    if owner is not None and topic.hospital is not None and _OF_LEVEL.match(topic.hospital) and not owner.name.endswith(topic.hospital) and topic.hospital not in (paper.fact.title or "") and any(_OURS.search(line.chars) for line in body):
        topic.hospital = topic.last = None  # 我院 is whose page it is, not 县人民医院 where a contest was held
    if len(paper.fact.issuers) == 1 and not (topic.hospital or "").endswith("院") and (publisher := parse(paper.fact.issuers[0])) is not None and publisher.institution == publisher.name and publisher.steps[-1].group == "hospital" and any("我院" in line.chars for line in body):
        topic.hospital = topic.last = None
        topic.note(publisher)  # 我院 of a page that only its source names, whatever group of houses it speaks of
    shown = owner_shown(lines)
    if shown is not None and topic.hospital not in (None, shown.name) and (topic.hospital or "") not in (paper.fact.title or "") and shown.name not in topic.defined.values() and (speaks_of_its_own(body) or any(_OURS.search(line.chars) for line in body)):
        topic.hospital = topic.last = None
        topic.note(shown)  # 急诊科 and 护理部 on the page of their own house, whatever other houses it names
    page = owner or shown if topic.hospital is None else None
    if page is not None and (topic.last is None or topic.office()):
        topic.note(page)
    if paper.head:  # what the head of a web page shows is no part of the article
        body = whole_lines([*ahead, *(line for index, line in enumerate(lines[: paper.end]) if index not in apart and index >= paper.head)])
    college = college_of_page(lines)
    if college is not None and topic.last is not None and topic.last == college.full_names[0]:
        topic.last = college.name
    body = [line for line in body if not (len(line.chars) < _SHORT * 2 and _PATH.match(line.chars))]
    if paper.title is not None and (cry := _CONGRATULATES.match(paper.title.chars)) is not None and any(line.chars.startswith(cry[0]) for line in body):
        body = [Line(paper.title), *body]  # one of several congratulations serves as headline
    topic.contest = paper.title is not None and pattern("title.contest").search(paper.title.chars) is not None or sum(_CONTEST.search(line.chars) is not None for line in body[:_EARLY]) >= _TWICE
    topic.nameless = topic.nameless and (topic.last is None or topic.office())
    keeper = page.institution if page is not None else topic.department() or topic.hospital or topic.last
    branded, in_rows = read_brand_lines(body, Reader(topic.copy()))
    body, _ = _parted(body, in_rows)
    cards = read_brand_cards(body, paper.title, Reader(topic.copy()))
    on_cards = {**cards.owners, **cards.honours}
    body = [Line(on_cards[index]) if index in on_cards else line for index, line in enumerate(body) if index not in cards.names]
    body, had, before = read_past_honours(body, Telling(topic.copy()))
    of_cards = {id(text) for text in (*on_cards.values(), *(line.text for line in had))}
    registered, entered = read_ledgers(body, Telling(topic.copy()), keeper) if keeper is not None else ([], set())
    body, _ = _parted(body, entered)
    rounded, in_round_up = read_round_up(body, paper.fact.title, topic, keeper)
    body, _ = _parted(body, in_round_up)
    honours, wall = read_honours(body, paper.fact.title, topic, keeper)
    body, contested = _parted(body, wall)
    chosen, so_many, in_choice = read_chosen_below(body)
    body, _ = _parted(body, in_choice)
    verses, in_verse = read_prizes_below(body, topic)
    body, sung = _parted(body, in_verse)
    stanzas, in_stanza = read_stanzas(body, topic)
    body, _ = _parted(body, in_stanza)
    corrections, totals, corrected = read_corrections(body, paper.fact.title)
    body, replaced = _parted(body, corrected)
    body = as_corrected(body, paper.fact.title)
    sentences = told_honours(body)
    own_voice = topic.copy()
    body = [Line(line.body, line.gap, line.indent) if index in sentences else line for index, line in enumerate(body)]
    of_units = unit_headings(body)
    rows = [index for index in range(len(body)) if index not in sentences and index not in of_units and id(body[index].text) not in of_cards and not _over_title(body[index], paper)]
    lists = read_lists([body[index] for index in rows], paper.carried or paper.title)
    return Article(body, lists, frozenset(rows[index] for index in lists.used), topic, own_voice, (*registered, *before, *rounded, *honours, *chosen, *verses, *stanzas), corrections, (*totals, *so_many), (*contested, *sung, *map(Line, lists.contests)), replaced, (*branded, *cards.brands))


def _parted(body: Sequence[Line], taken: Sequence[int] | frozenset[int] | set[int]) -> tuple[list[Line], list[Line]]:
    """The lines that stay and those that are taken out."""
    return [line for index, line in enumerate(body) if index not in taken], [line for index, line in enumerate(body) if index in taken]


def _over_title(line: Line, paper: DocumentReading) -> bool:
    """Whose page it is and where else it leads, above the title: no row of a list."""
    if paper.title is None or len(line.chars) > _SHORT or line.text.spans(0, 1)[0].start >= paper.title.spans(0, 1)[0].start:
        return False
    return is_organization_line(line.chars) or re.search(r"[|>»].*[|>»]", line.chars) is not None


_PATH = re.compile(r"(?:您|你)?(?:的|现在|当前|所在)*位置(?:是|在)?\s*[：:]")
"""The path to the page names whose it is and tells nothing."""
_CONGRATULATES = re.compile(r"(?:热烈)?(?:祝贺|恭喜|恭贺)")
_OF_LEVEL = re.compile(r"[省市县区州](?!立)")
_OUR_SCHOOL = compiled(r"[我本]校")
_OURS = re.compile(r"[我本][院科]")
_SHORT = 60
