"""Lists and tables of an award notice: which award, who, for what, in which row.

A section begins with a heading that announces an award, or with a sentence or a title that does, and ends where prose begins again; its
rows inherit the award. A row is read by its cells when a header says which is which, otherwise by what its parts are. Headings that only
sort rows (by place, by kind of unit) are passed over. Sections for individuals are counted and never read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.awards.announced import title_award
from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.told_of_many import says_who_follow, told_of_many
from partygraph.facts.awards.years import years
from partygraph.facts.lines.credit_lines import is_credit, is_page_foot
from partygraph.facts.lists.and_others import without_others
from partygraph.facts.lists.award_beside import award_beside, self_contained
from partygraph.facts.lists.award_in_bracket import award_in_bracket
from partygraph.facts.lists.cells import by_columns
from partygraph.facts.lists.cells_by_look import by_content
from partygraph.facts.lists.described_rows import read_described
from partygraph.facts.lists.events_run_in import events_run_in
from partygraph.facts.lists.glued_prizes import freed_prize
from partygraph.facts.lists.inline import (
    read_award_line,
    read_event_line,
    read_headed_row,
)
from partygraph.facts.lists.known_awards import in_full, note_known
from partygraph.facts.lists.merged_cells import shares_award, shares_house
from partygraph.facts.lists.names_in_rows import packed
from partygraph.facts.lists.over_rows import sorted_prizes
from partygraph.facts.lists.own_works import own_house
from partygraph.facts.lists.owner_labels import owned_row
from partygraph.facts.lists.page_lines import is_page_line, is_paper
from partygraph.facts.lists.parted_rows import parted_row
from partygraph.facts.lists.persons_in_turn import read_persons_in_turn
from partygraph.facts.lists.rows import beside_each_other, by_parts
from partygraph.facts.lists.sections import open_section, start_announced
from partygraph.facts.lists.single_lines import DATE_OR_NOTE, SENTENCE, read_single
from partygraph.facts.lists.villages import villages
from partygraph.facts.lists.walk import ListedAward, ListedRow, Walk, add, add_persons, open_award, plain_heading
from partygraph.facts.lists.without_heading import follows_another, names_only, says_all
from partygraph.facts.lists.works_apart import ranked_works, works_apart
from partygraph.facts.tables.columns import Row, header_roles
from partygraph.facts.tables.counted_heads import is_counted_head
from partygraph.facts.tables.table import rows
from partygraph.facts.tables.ticks import TICK, padded
from partygraph.facts.words.controls import is_controls
from partygraph.facts.words.persons import count_persons, is_person
from partygraph.facts.words.staff import is_for_bodies, is_person_at_work
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["ListReading", "ListedAward", "ListedRow", "is_person", "read_lists"]


@dataclass(frozen=True, slots=True)
class ListReading:
    """Everything that the lists of a document say. `used` are the lines that belong to lists, `unread` rows that nobody could read."""

    awards: tuple[ListedAward, ...]
    rows: tuple[ListedRow, ...]
    used: frozenset[int]
    unread: tuple[Text, ...]
    persons: int
    employers: tuple[Text, ...] = ()
    """Rows of persons, whose institutions the document names without giving them anything."""
    withheld: tuple[Text, ...] = ()
    """Cells of the rows below a heading that takes a title away."""
    contests: tuple[Text, ...] = ()
    """Lines that tell the results of a contest of their own."""


_TABLE_MARK = re.compile(r"附?[表件]\s*[0-9一二三四五六七八九十]{1,2}")
_INLINE_LABEL = re.compile(r"[^：:]{2,24}[：:]\s*\S")
_VERBAL = re.compile(r"由.{4,40}(?:发布|公布|提供|主办)|恭喜|祝贺|版权|请[各于在]|欢迎")
_ATTACHED = re.compile(r"附\s*[件表录]\s*[0-9一二三四五六七八九十]{0,2}\s*[：:、.]?")
_CREDIT = re.compile(r"(?:文字|图片|文案|供图|素材|文图|(?:信息|文章|图文|文字)?(?:来源|编辑|审核|作者|供稿|通讯员|责编|责任编辑|校对|监制|摄影|撰稿|初审|复审|终审|排版|签发))[：:]?")
_CONTEST = compiled(r"(?:大|竞|比|联|擂台)赛|比武|竞技")


def read_lists(lines: Sequence[Line], title: Text | None = None) -> ListReading:
    """Awards and rows of all lists in `lines`; `title` is the document's, which may name the award of a list without a heading.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> reading = read_lists(lay_out(clean("一等奖（2个）\\n1.甲市人民医院\\n2.乙县中医院")))
    >>> [(row.recipients[0][0].org.name, reading.awards[row.award].name) for row in reading.rows]
    [('甲市人民医院', '一等奖'), ('乙县中医院', '一等奖')]
    """
    walk = Walk(contest=title is not None and _CONTEST.search(title.chars) is not None or any(_CONTEST.search(line.chars[:200]) for line in lines[:12]))
    walk.years, walk.apart = years(lines), works_apart(lines)
    walk.withheld.extend(cell for owners in walk.apart.owners.values() for _, cell in owners[:1])
    note_known(walk, lines, title)
    default = in_full(title_award(title.chars), title, lines) if title is not None else (None, None)
    later = _awards_after(lines)
    every = list(rows(lines))
    walk.sorts = sorted_prizes(every)
    for at, row in enumerate(every):
        if row.indexes[0] in later:
            heading, text = later[row.indexes[0]]
            open_section(walk, heading, text, row)
        _read(walk, row, every[at + 1] if at + 1 < len(every) else None, default)
        walk.above = row.line.text
    return ListReading(tuple(walk.awards), tuple(walk.rows), frozenset(walk.used), tuple(walk.unread), walk.persons, tuple(walk.employers), tuple(walk.withheld), tuple(walk.contests))


def _awards_after(lines: Sequence[Line]) -> dict[int, tuple[Heading, Text]]:
    """Where rows begin whose award stands below them (以上获一等奖), with that award."""
    found: dict[int, tuple[Heading, Text]] = {}
    begin = 0
    for index, line in enumerate(lines):
        match = pattern("award.after").search(line.chars)
        if match is None:
            if SENTENCE.search(line.chars) or line.chars.endswith(("：", ":")) or (not expand(line.body.chars) and not line.mark):
                begin = index + 1
            continue
        if read_heading(match["name"] + "：") is not None:
            start = begin if match.start() == 0 else index
            found[start] = (plain_heading(match["name"]), line.text.slice(match.start("name"), match.end("name")))
        begin = index + 1
    return found


def _told_above(walk: Walk, row: Row, default: tuple[str | None, Text | None]) -> tuple[str | None, Text | None]:
    """The award of rows that no heading names: the title's, or below 上榜名单来了 the one that many got."""
    if default[0] is not None:
        return default
    chars = row.line.chars
    if (told := told_of_many(chars)) is not None:
        walk.told, walk.opens = (told.name, row.line.text.slice(told.start, told.end)), _THEY_FOLLOW.search(chars) is not None
        if told.count is not None:
            walk.counts.setdefault(packed(told.name), told.count)
    elif walk.told is not None and says_who_follow(row.line.body.chars):
        walk.opens = True
    return walk.told if walk.told is not None and walk.opens else default


_THEY_FOLLOW = re.compile(r"[。，；](?:具体|详细|获评|入选|命名)?(?:的)?(?:名单|单位|集体)(?:如下|公布如下|见下)[：:]$")
"""…予以命名。具体名单如下：: the paragraph itself says that those follow who got it."""


def _read(walk: Walk, row: Row, following: Row | None, default: tuple[str | None, Text | None]) -> None:
    if is_page_foot(row.line.chars):
        return
    if not walk.columns:
        row = owned_row(parted_row(freed_prize(without_others(walk, row, following))))
    row = _unstopped(walk, row, following)
    line = row.line
    chars = line.chars
    if not walk.apart.lines.isdisjoint(row.indexes):
        walk.used.update(row.indexes)  # whose the works are is told here, and what they won elsewhere
        walk.columns = ()
        return
    default = _told_above(walk, row, default)
    if _ABOUT_THE_ACCOUNT.match(chars) or _DATED_CREDIT.match(chars) or is_controls(chars):
        return
    if is_page_line(chars) or not walk.columns and _is_of_page(walk, row, following):
        return
    if row.roles:
        start_announced(walk, default, bare=False)
        if by_columns(walk, row, row.roles):
            walk.used.update(row.indexes)
        return
    cells = row.cells
    if is_counted_head(cells) or len(cells) == 2 and (re.fullmatch(r"（[^（）]{1,12}）", cells[1].chars) or _TABLE_MARK.fullmatch(cells[0].chars) or _ATTACHED.fullmatch(cells[0].chars)):
        cells = (line.text,)  # 附件1  先进党支部: the number of a list and its heading
    if (len(cells) > 1 and _CREDIT.fullmatch(cells[0].chars)) or ((credit := _CREDIT.match(chars)) is not None and credit[0].endswith(("：", ":"))) or is_credit(chars):
        return  # who wrote and checked the page stands below the rows
    if _header(walk, row, cells, following, default):
        return
    if any(role.startswith(TICK) for role in walk.columns):
        cells = padded(cells, len(walk.columns))
    if walk.current and not _INLINE_LABEL.match(chars) and (ranked := ranked_works(walk.apart, line.text)):
        for owners, work in ranked:
            add(walk, list(owners), work, "《》", row, "row.work")
        walk.used.update(row.indexes)
        return
    if _is_chapter(walk, row, following):
        walk.current = ()
        return
    if read_persons_in_turn(walk, row, following):
        walk.used.update(row.indexes)
        return
    if named := villages(open_award(walk), line.body):
        for village in named:
            add(walk, [village], None, "", row, "row.position")
        walk.used.update(row.indexes)
        return
    if len(cells) == 1 and read_described(walk, row, following):
        return
    if len(cells) == 1 and (award_in_bracket(walk, row, following) or events_run_in(walk, row)):
        walk.used.update(row.indexes)
        return
    if len(cells) == 1 and read_single(walk, row, following, default) or len(cells) == 2 and (read_event_line(walk, row) or read_headed_row(walk, row)):
        return
    if walk.negative and not SENTENCE.search(chars):
        walk.withheld.extend(cells if len(cells) > 1 else (line.body,))
        if expand(line.body.chars):
            walk.used.update(row.indexes)
            return
    if not walk.current and not any(role == "award" or role.startswith("award:") for role in walk.columns) and not _opens_by_itself(walk, row, cells, following, default):
        return
    if walk.negative:
        walk.used.update(row.indexes)
        return
    if walk.current and all(walk.awards[at].personal for at in walk.current):
        if not SENTENCE.search(chars):
            add_persons(walk, line.text, count_persons(cells, chars))
            walk.used.update(row.indexes)
        return
    if len(cells) > 1 and _INLINE_LABEL.match(cells[0].chars) and not walk.columns and read_award_line(walk, row):
        return
    if _row_of_award(walk, row, cells):
        walk.used.update(row.indexes)
    elif (line.mark or len(cells) > 1) and not _VERBAL.search(chars) and not DATE_OR_NOTE.search(chars) and len(chars) < 80:
        walk.unread.append(line.text)
        walk.used.update(row.indexes)


def _is_of_page(walk: Walk, row: Row, following: Row | None) -> bool:
    """The paper that has published the page: no row, though it is the name of a body."""
    if len(row.cells) != 1 or len(row.line.chars) > _LONGEST_NAME:
        return False
    listed = {named.org.steps[-1].group for item in walk.rows[-_LAST:] for named, _ in item.recipients}
    return is_paper(row.line.body.chars, following.line.chars if following is not None else None, listed)


_LONGEST_NAME, _LAST = 20, 20


def _header(walk: Walk, row: Row, cells: tuple[Text, ...], following: Row | None, default: tuple[str | None, Text | None]) -> bool:
    """Open the table whose header the row is; the same header again is the next sheet of the same table."""
    header = header_roles(cells, following.cells if following is not None else ())
    if header is None or len(cells) == len(walk.columns) and "recipient" in walk.columns and any(role.startswith("award:") for role in header):
        return False  # no header, or a row of the table that is open, whose cells sound like awards
    walk.columns, walk.givers, walk.titled, walk.own = header, (), False, own_house(walk.above, header)
    headers = tuple(cell.chars for cell in cells)
    if headers != walk.headers:
        walk.last_award, walk.last_award_at, walk.last_cells = "", None, {}
    walk.headers = headers
    walk.entry_header = next((cell.chars for cell, role in zip(cells, header, strict=True) if role == "entry"), "")
    walk.used.update(row.indexes)
    if not any(role.startswith("award") for role in header):
        start_announced(walk, default, bare=True)
    return True


def _is_chapter(walk: Walk, row: Row, following: Row | None) -> bool:
    """01 甲医院 over a paragraph about 甲医院, or 甲医院 over its 【概况】, which begins another part of the text."""
    if not walk.announced or not walk.current or following is None or len(following.line.chars) <= _PARAGRAPH:
        return False
    entry = bool(row.line.gap) and following.line.chars.startswith("【")
    if not entry and (not row.line.mark or following.line.mark):
        return False
    return SENTENCE.search(following.line.chars) is not None and row.line.body.chars[-5:] in following.line.chars[:60] and names_only(row)


_PARAGRAPH = 24


def _opens_by_itself(walk: Walk, row: Row, cells: tuple[Text, ...], following: Row | None, default: tuple[str | None, Text | None]) -> bool:
    """Where no award is open: is the row to be read with the award that the title names? One that says who got what is read here and now."""
    line = row.line
    if walk.works and "《" in line.chars and len(cells) == 1 and by_parts(walk, row):
        walk.used.update(row.indexes)
        return False
    if len(cells) == 1 and award_beside(walk, line.body.chars) and ((following is not None and award_beside(walk, following.line.body.chars)) or walk.beside == row.indexes[0] - 1):
        walk.beside = row.indexes[-1]
        if self_contained(walk, row):
            walk.used.update(row.indexes)
            return False
    if says_all(row) and (following is not None and says_all(following) or walk.beside == row.indexes[0] - 1):
        walk.beside = row.indexes[-1]
        if by_content(walk, row):
            walk.used.update(row.indexes)
            walk.current = ()
        return False
    return follows_another(row, following) and start_announced(walk, default, bare=False) or bool(walk.columns) and len(cells) == len(walk.columns)


def _row_of_award(walk: Walk, row: Row, cells: tuple[Text, ...]) -> bool:
    """Read a row of the award that is open: persons, bodies side by side, cells, or a line with its parts."""
    if is_person_at_work(row.line.body.chars) and not walk.columns and not is_for_bodies(open_award(walk)):
        add_persons(walk, row.line.text)
        return True
    if beside_each_other(walk, row) or len(cells) == 1 and (shares_award(walk, row) or shares_house(walk, row)):
        return True
    if len(cells) > 1:
        return by_columns(walk, row, walk.columns) if walk.columns else by_content(walk, row)
    return by_parts(walk, row)


_UNIT_AND_WORK = re.compile(r"(?P<unit>[^，。；;：—“”]{2,24})(?:—{1,2}|：)[^，。；;：]{3,60}(?P<stop>[；;。])")


def _unstopped(walk: Walk, row: Row, following: Row | None) -> Row:
    """甲科——乙技术；  丙科——丁技术。: rows of a unit and its work that are closed like the parts of a sentence."""
    match = _UNIT_AND_WORK.fullmatch(row.line.chars) if walk.current and not row.roles and len(row.cells) == 1 and not row.line.mark else None
    if match is None or not expand(match["unit"]) or (head := award_head(match["unit"])) is not None and head.rule == "award.prize":
        return row
    above = walk.above is not None and walk.above.chars.endswith(_ROW_ENDS) and row.indexes[0] - 1 in walk.used
    below = following is not None and _UNIT_AND_WORK.fullmatch(following.line.chars) is not None
    if not (above or below and match["stop"] != "。"):
        return row
    line = Line(row.line.text.slice(0, match.start("stop")), row.line.gap, row.line.indent)
    return Row(line, (line.text,), row.indexes)


_ROW_ENDS = tuple("；;")
_DATED_CREDIT = re.compile(r"[\[【（]?(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][^，。；]{0,16}?(?:来源|作者|编辑|信息来源|记者)\s*[：:]")
_ABOUT_THE_ACCOUNT = re.compile(r"(?:友情|相关|快速)链接\s*[：:]|版权所有|ICP备|公网安备|(?:\[[0-9]\]\s*)+下一页|微信号|功能介绍|投稿邮箱|(?:发布|更新|采编|编辑)(?:时间|日期)\s*[：:]|(?:您|你)?的?(?:现在|当前)的?位置")
