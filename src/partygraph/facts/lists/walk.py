"""The walk through a list: what is known at a line, and a row added to the award that is open."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import Heading
from partygraph.facts.houses.seats import seated
from partygraph.facts.lists.names_in_rows import is_inner_branch, is_of_campus, merge, packed
from partygraph.facts.lists.page_lines import is_recipient
from partygraph.facts.lists.several_works import all_works, is_sung
from partygraph.facts.lists.works_apart import Apart
from partygraph.facts.tables.columns import Row
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.rules.load import words

__all__ = ["ListedAward", "ListedRow", "Walk", "add", "add_persons", "award_index", "finish", "numbering", "open_award", "plain_heading"]


@dataclass(frozen=True, slots=True)
class ListedAward:
    """An award announced by a heading, a sentence, a column or a cell; `heading` are the characters that name it.

    `announced` is true when a sentence or the title named it: without rows it is no award of a list.
    """

    name: str
    campaign: str | None
    declared: int | None
    personal: bool
    heading: Text
    rule: str
    announced: bool = False


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row: `award` counts in `ListReading.awards`, `recipients` pairs each name with the cell it stands in."""

    award: int
    position: int
    recipients: tuple[tuple[Named, Text], ...]
    entry: Text | None
    entry_label: str
    line: Text
    rule: str
    givers: tuple[tuple[Named, Text], ...] = ()
    """Who gave the award of this row, where the table has a column for it."""
    brand: Text | None = None
    """The brand of the row's recipients, beside the case that won."""


@dataclass
class Walk:
    """What is known at a line of the list; lives only while the lines are walked through."""

    awards: list[ListedAward] = field(default_factory=list)
    rows: list[ListedRow] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    unread: list[Text] = field(default_factory=list)
    current: tuple[int, ...] = ()
    columns: tuple[str, ...] = ()
    positions: dict[int, int] = field(default_factory=dict)
    last_award: str = ""
    last_award_at: Text | None = None
    givers: tuple[tuple[Named, Text], ...] = ()
    lister: tuple[tuple[Named, Text], ...] = ()
    """Whose list it is, as its title says (甲团委2019年度表彰集体名单)."""
    last_cells: dict[int, Text] = field(default_factory=dict)
    persons: int = 0
    persons_of: dict[int, int] = field(default_factory=dict)
    """How many rows of each award were persons."""
    employers: list[Text] = field(default_factory=list)
    """Rows of persons: nothing is given to the institutions that they name, but they are named."""
    withheld: list[Text] = field(default_factory=list)
    """Cells of rows that got nothing, below a heading that takes a title away or puts it off."""
    heading_at: int = -9
    heading_style: str = ""
    entry_header: str = ""
    beside: int = -9
    bracketed: int = -9
    """The line that said in a bracket what its body got."""
    dashed: int = -9
    """The line that was an award, a dash and its one recipient: the work may stand below."""
    described: int = -9
    """The line of the row last read behind which something was said of it."""
    unsaid: bool = False
    """True where that row ends in its colon: what is said of it stands below."""
    person_scope: bool = False
    kind_scope: bool = False
    """Below 个人奖 or 团体奖, whose grades follow as headings of their own."""
    kind: str = ""
    """What that heading says: 团体赛, 集体奖."""
    sorts: frozenset[str] = frozenset()
    """Groups of the list that give the same grades each for itself (讲解类, 视频类)."""
    sort: str = ""
    """The one of them whose grades stand here."""
    headers: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    numbered: bool = False
    negative: bool = False
    announced: bool = False
    host: tuple[Named, Text] | None = None
    host_indent: int = 0
    seat: Text | None = None
    """The county or city that the rows below its name are of."""
    award_named: dict[tuple[str, str | None], list[int]] = field(default_factory=dict)
    """Where in `awards` those of a name and a campaign are or were, and with None those of the name; in order."""
    known: dict[str, str] = field(default_factory=dict)
    grades: dict[str, str] = field(default_factory=dict)
    """What grades are called in full: 五星级 is 五星级党支部."""
    works: dict[str, int] = field(default_factory=dict)
    apart: Apart = field(default_factory=Apart)
    """Whose the works are that the list ranks without their owners."""
    level_base: tuple[str, Text] | None = None
    graded: tuple[str, int, str] | None = None
    """A named prize, the line of its heading and the heading's style: the grades below are its own (最佳团队奖 over 金奖, 银奖)."""
    graded_count: int | None = None
    """How many that prize says that it has: its grades have fewer."""
    years: dict[int, str] = field(default_factory=dict)
    """The years that stand over parts of the list, by their lines."""
    titled: bool = False
    """True where the table's works stand in 《》: a cell of theirs without it may be a person's name."""
    above: Text | None = None
    """The line read last."""
    own: tuple[Named, Text] | None = None
    """The house whose works a table lists that has no column for their owners."""
    quoted: tuple[str, ...] = ()
    """What the text puts in quotation marks, each once."""
    told: tuple[str, Text] | None = None
    """The award that the text said above many got, and where."""
    opens: bool = False
    """True below a line that says that those follow who got it."""
    contests: list[Text] = field(default_factory=list)
    """Lines that tell the results of a contest of their own."""
    contest: bool = False
    """True where the text is about a contest, whose places are awards."""


def award_index(walk: Walk, name: str, heading: Heading, at: Text, *, announced: bool = False) -> int:
    """The index of the award `name` in `walk.awards`, which it joins when it is new."""
    name = _of_kind(walk, name)
    for index in walk.award_named.get((name, heading.campaign or None), ()):
        if index >= len(walk.awards):
            break  # taken back
        old = walk.awards[index]
        if old.name == name and old.personal == heading.personal and old.campaign == (heading.campaign or old.campaign):
            if heading.count is not None and (old.declared is None or old.announced and not announced):
                walk.awards[index] = ListedAward(old.name, old.campaign, heading.count, old.personal, at, old.rule, old.announced and announced)
            return index
    head = award_head(name)
    if heading.count is None and (count := walk.counts.get(packed(name))) is not None:
        heading = Heading(heading.names, count, heading.personal, heading.group, heading.title, heading.campaign)
    rule = "list.announced" if announced else head.rule if head else "list.title"
    for key in {(name, None), (name, heading.campaign or None)}:
        places = walk.award_named.setdefault(key, [])
        at_place = bisect_left(places, len(walk.awards))
        if at_place == len(places) or places[at_place] != len(walk.awards):
            places.insert(at_place, len(walk.awards))
    walk.awards.append(ListedAward(name, heading.campaign, heading.count, heading.personal, at, rule, announced))
    return len(walk.awards) - 1


def _of_kind(walk: Walk, name: str) -> str:
    """一等奖 below 团体赛 is what the text calls 团体赛一等奖 or 团体一等奖, where it counts one; below one of several 类 it is that one's."""
    if walk.sort and len(name) <= _PLAIN_GRADE:
        return walk.sort + name
    whole = (walk.kind + name, walk.kind[:2] + name) if walk.kind and len(name) <= _PLAIN_GRADE else ()
    return next((both for both in whole if packed(both) in walk.counts), name)


_PLAIN_GRADE = 3
"""一等奖, 金奖: a grade alone."""


def open_award(walk: Walk) -> str:
    """The name of the award that the next row gets, or nothing."""
    return walk.awards[walk.current[0]].name if walk.current else ""


def numbering(mark: str) -> str:
    """`三、` and `一、` are numbered alike; digits number rows as well and say nothing."""
    return re.sub(r"[一二三四五六七八九十]+", "一", mark.strip()) if re.search(r"[一二三四五六七八九十]", mark) else ""


def plain_heading(name: str) -> Heading:
    """A heading that says nothing but the award's name."""
    head = award_head(name)
    return Heading((name,), None, head is not None and head.personal, False, False)


def add(walk: Walk, recipients: list[tuple[Named, Text]], entry: Text | None, label: str, row: Row, rule: str, award: int | None = None) -> None:
    """A row of the current award, or of `award`; a bare unit takes the institution above it."""
    if walk.host is not None:
        inner = row.line.indent > walk.host_indent  # 便民服务中心 further in than its house
        recipients = merge([walk.host], recipients) if all(is_bare(named.org) or is_inner_branch(named.org) or is_of_campus(named.org) or inner and not is_anchored(named.org.name) for named, _ in recipients) else recipients
    if walk.seat is not None:
        recipients = [seated(named, cell, walk.seat.chars, walk.seat) for named, cell in recipients]
    recipients = [(named, cell) for named, cell in recipients if is_recipient(named.org.name)]
    if not recipients:
        return
    if entry is not None and entry.chars in _HEADS:
        entry = None
    if award is None and entry is not None and (known := walk.works.get(packed(entry.chars))) is not None:
        award = known
    targets = (award,) if award is not None else walk.current
    if entry is not None and rule == _BY_BLANK and _SHORT.fullmatch(entry.chars) is not None and any(walk.persons_of.get(at, 0) >= max(_FEW, walk.positions.get(at, 0)) for at in targets):
        add_persons(walk, row.line.text)  # among rows of persons a short word beside a house is one more name
        return
    for target in targets:
        position = walk.positions.get(target, 0) + 1
        walk.positions[target] = position
        walk.rows.append(ListedRow(target, position, tuple(recipients), entry, label, row.line.text, rule, walk.givers or walk.lister))
    walk.numbered = bool(row.line.mark)


_HEADS = frozenset(words("column.line"))
"""What stands over a column is no work, on whatever sheet the header comes again."""
_BY_BLANK, _FEW = "row.space", 2
_SHORT = re.compile(r"[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{0,2}")


def add_persons(walk: Walk, text: Text, count: int = 1) -> None:
    """A row that is given to so many persons; `text` names where they work."""
    walk.persons += count
    for at in walk.current:
        walk.persons_of[at] = walk.persons_of.get(at, 0) + count
    walk.employers.append(text)
    walk.employers.extend(text.slice(*match.span("where")) for match in _AT_WORK.finditer(text.chars) if "（" in text.chars)


_AT_WORK = re.compile(r"(?:^|(?<=[、，；\s）]))[\u4e00-\u9fff·]{2,5}（(?P<where>[^（）]{4,40})）")
"""高某（甲县卫生局）: where a person works."""


def finish(walk: Walk, recipients: list[tuple[Named, Text]], entry: Text | None, row: Row, award: int | None) -> bool:
    """Add the row with its recipients: a row each, or a row for each of several works; False where nobody or no award is known."""
    if not recipients or (award is None and not walk.current):
        return False
    if entry is None and len(recipients) > 1:
        for recipient in recipients:
            add(walk, [recipient], None, "", row, "row.table", award)
    elif entry is not None and len(several := all_works(entry)) > 1 and not is_sung(open_award(walk) + walk.entry_header):
        for work in several:
            add(walk, recipients, work, walk.entry_header, row, "row.table", award)
    else:
        add(walk, recipients, entry, walk.entry_header, row, "row.table", award)
    return True
