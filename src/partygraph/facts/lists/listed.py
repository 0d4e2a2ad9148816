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
from partygraph.facts.awards.award_names import award_head, strip_count
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.told_of_many import says_who_follow, told_of_many
from partygraph.facts.awards.years import years
from partygraph.facts.houses.seats import is_seat
from partygraph.facts.lines.credit_lines import is_credit, is_page_foot
from partygraph.facts.lists.award_beside import award_beside, self_contained
from partygraph.facts.lists.candidates import is_of_candidates
from partygraph.facts.lists.cells import by_columns, by_content, is_levelled, shares_award, shares_house
from partygraph.facts.lists.glued_prizes import freed_prize
from partygraph.facts.lists.inline import (
    read_award_line,
    read_dashed_line,
    read_event_line,
    read_group_line,
    read_names_only,
    read_place_line,
)
from partygraph.facts.lists.known_awards import in_full, note_known
from partygraph.facts.lists.own_works import own_house
from partygraph.facts.lists.owner_labels import owned_row
from partygraph.facts.lists.parted_rows import parted_row
from partygraph.facts.lists.rows import beside_each_other, by_parts
from partygraph.facts.lists.running import enumerated
from partygraph.facts.lists.sections import (
    announce_rows,
    is_group_line,
    is_opened_by,
    is_other_part,
    numbering,
    open_section,
    owns_a_work,
    section_heading,
    sorts_prizes,
    stands_over_its_own,
    start_announced,
)
from partygraph.facts.lists.villages import villages
from partygraph.facts.lists.walk import ListedAward, ListedRow, Walk, add, add_persons, open_award, packed, plain_heading
from partygraph.facts.tables.columns import Row, column_role, header_roles
from partygraph.facts.tables.table import rows
from partygraph.facts.tables.ticks import TICK, padded
from partygraph.facts.words.controls import is_controls
from partygraph.facts.words.dates import dates
from partygraph.facts.words.persons import count_persons, is_person
from partygraph.facts.words.staff import is_for_bodies, is_person_at_work
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.expand import expand
from partygraph.names.find import is_anchored
from partygraph.names.parse import is_bare, parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words

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


_SIGNERS = {OrgKind.GOVERNMENT_BODY, OrgKind.SOCIAL_ORGANIZATION, OrgKind.MASS_ORGANIZATION, OrgKind.PARTY_COMMITTEE, OrgKind.PARTY_GROUP, OrgKind.PARTY_DEPARTMENT}
_TABLE_MARK = re.compile(r"附?[表件]\s*[0-9一二三四五六七八九十]{1,2}")
_INLINE_LABEL = re.compile(r"[^：:]{2,24}[：:]\s*\S")
_SENTENCE = compiled(r"[。！？]|；$")
_VERBAL = re.compile(r"由.{4,40}(?:发布|公布|提供|主办)|恭喜|祝贺|版权|请[各于在]|欢迎")
_ATTACHED = re.compile(r"附\s*[件表录]\s*[0-9一二三四五六七八九十]{0,2}\s*[：:、.]?")
_CREDIT = re.compile(r"(?:文字|图片|文案|供图|素材|文图|(?:信息|文章|图文|文字)?(?:来源|编辑|审核|作者|供稿|通讯员|责编|责任编辑|校对|监制|摄影|撰稿|初审|复审|终审|排版|签发))[：:]?")
_DATE_OR_NOTE = re.compile(r"(?:排名不分先后|按.{1,14}(?:为序|排序|排列)|以下|注：|备注|说明|抄送|印发|信息公开|共[0-9]+页|第[0-9]+页|[-—]\s*[0-9]+\s*[-—])")


_HOW_TO_OBJECT = re.compile(r"公示(?:期|时间)|异议|联系(?:人|电话|方式)|电话[：:]|邮箱|监督|受理|举报")
"""What a public notice says between its announcement and its rows."""
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
    walk.years = years(lines)
    note_known(walk, lines, title)
    default = in_full(title_award(title.chars), title, lines) if title is not None else (None, None)
    later = _awards_after(lines)
    every = list(rows(lines))
    for at, row in enumerate(every):
        if row.indexes[0] in later:
            heading, text = later[row.indexes[0]]
            open_section(walk, heading, text, row)
        _read(walk, row, every[at + 1] if at + 1 < len(every) else None, default)
        walk.above = row.line.text
    return ListReading(tuple(walk.awards), tuple(walk.rows), frozenset(walk.used), tuple(walk.unread), walk.persons, tuple(walk.employers), tuple(walk.withheld))


def _awards_after(lines: Sequence[Line]) -> dict[int, tuple[Heading, Text]]:
    """Where rows begin whose award stands below them (以上获一等奖), with that award."""
    found: dict[int, tuple[Heading, Text]] = {}
    begin = 0
    for index, line in enumerate(lines):
        match = pattern("award.after").search(line.chars)
        if match is None:
            if _SENTENCE.search(line.chars) or line.chars.endswith(("：", ":")) or (not expand(line.body.chars) and not line.mark):
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
        row = owned_row(parted_row(freed_prize(row)))
    row = _unstopped(walk, row, following)
    cells = row.cells
    line = row.line
    chars = line.chars
    default = _told_above(walk, row, default)
    if _ABOUT_THE_ACCOUNT.match(chars) or _DATED_CREDIT.match(chars) or is_controls(chars):
        return
    if row.roles:
        start_announced(walk, default, bare=False)
        if by_columns(walk, row, row.roles):
            walk.used.update(row.indexes)
        return
    if len(cells) == 2 and (re.fullmatch(r"（[^（）]{1,12}）", cells[1].chars) or _TABLE_MARK.fullmatch(cells[0].chars)):
        cells = (line.text,)
    if len(cells) == 2 and _ATTACHED.fullmatch(cells[0].chars):
        cells = (line.text,)  # 附件1  先进党支部: the number of a list and its heading
    if (len(cells) > 1 and _CREDIT.fullmatch(cells[0].chars)) or ((credit := _CREDIT.match(chars)) is not None and credit[0].endswith(("：", ":"))) or is_credit(chars):
        return  # who wrote and checked the page stands below the rows
    header = header_roles(cells, following.cells if following is not None else ())
    if header is not None and len(cells) == len(walk.columns) and "recipient" in walk.columns and any(role.startswith("award:") for role in header):
        header = None  # a row of the table that is open, whose cells sound like awards
    if header is not None:
        walk.columns, walk.givers, walk.titled, walk.own = header, (), False, own_house(walk.above, header)
        headers = tuple(cell.chars for cell in cells)
        if headers != walk.headers:  # the same header again is the next sheet of the same table
            walk.last_award, walk.last_award_at, walk.last_cells = "", None, {}
        walk.headers = headers
        walk.entry_header = next((cell.chars for cell, role in zip(cells, header, strict=True) if role == "entry"), "")
        walk.used.update(row.indexes)
        if not any(role.startswith("award") for role in header):
            start_announced(walk, default, bare=True)
        return
    if any(role.startswith(TICK) for role in walk.columns):
        cells = padded(cells, len(walk.columns))
    if walk.announced and walk.current and line.mark and following is not None and not following.line.mark and len(following.line.chars) > 24 and _SENTENCE.search(following.line.chars) and line.body.chars[-5:] in following.line.chars[:60] and _names_only(row):
        walk.current = ()  # 01 甲医院 over a paragraph about 甲医院: a chapter
        return
    if named := villages(open_award(walk), line.body):
        for village in named:
            add(walk, [village], None, "", row, "row.position")
        walk.used.update(row.indexes)
        return
    if len(cells) == 1 and _single(walk, row, following, default) or len(cells) == 2 and read_event_line(walk, row):
        return
    if walk.negative and not _SENTENCE.search(chars):
        walk.withheld.extend(cells if len(cells) > 1 else (line.body,))
        if expand(line.body.chars):
            walk.used.update(row.indexes)
            return
    if not walk.current and not any(role == "award" or role.startswith("award:") for role in walk.columns):
        if walk.works and "《" in chars and len(cells) == 1 and by_parts(walk, row):
            walk.used.update(row.indexes)
            return
        if len(cells) == 1 and award_beside(walk, line.body.chars) and ((following is not None and award_beside(walk, following.line.body.chars)) or walk.beside == row.indexes[0] - 1):
            walk.beside = row.indexes[-1]
            if self_contained(walk, row):
                walk.used.update(row.indexes)
                return
        if _says_all(row) and (following is not None and _says_all(following) or walk.beside == row.indexes[0] - 1):
            walk.beside = row.indexes[-1]
            if by_content(walk, row):
                walk.used.update(row.indexes)
                walk.current = ()
            return
        if not _strict(row, following) or not start_announced(walk, default, bare=False):
            if not (walk.columns and len(cells) == len(walk.columns)):
                return
    if walk.negative:
        walk.used.update(row.indexes)
        return
    if walk.current and all(walk.awards[at].personal for at in walk.current):
        if not _SENTENCE.search(chars):
            add_persons(walk, line.text, count_persons(cells, chars))
            walk.used.update(row.indexes)
        return
    if len(cells) > 1 and _INLINE_LABEL.match(cells[0].chars) and not walk.columns and read_award_line(walk, row):
        return
    if is_person_at_work(line.body.chars) and not walk.columns and not is_for_bodies(open_award(walk)):
        add_persons(walk, line.text)
        read = True
    elif beside_each_other(walk, row) or len(cells) == 1 and (shares_award(walk, row) or shares_house(walk, row)):
        read = True
    elif walk.columns and len(cells) > 1:
        read = by_columns(walk, row, walk.columns)
    elif len(cells) > 1:
        read = by_content(walk, row)
    else:
        read = by_parts(walk, row)
    if read:
        walk.used.update(row.indexes)
    elif (line.mark or len(cells) > 1) and not _VERBAL.search(chars) and not _DATE_OR_NOTE.search(chars) and len(chars) < 80:
        walk.unread.append(line.text)
        walk.used.update(row.indexes)


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


def _single(walk: Walk, row: Row, following: Row | None, default: tuple[str | None, Text | None]) -> bool:
    """A line of one cell that is a heading, a list of its own or a sentence; False when it is to be read as a row."""
    line, chars = row.line, row.line.chars
    body = line.body
    if not len(body):
        walk.used.update(row.indexes)  # a bare 附件
        return True
    if column_role(body.chars) is not None and (walk.current or walk.columns) and not body.chars.isdecimal() and (_is_stray_header(body.chars) or (line.mark == "" and read_heading(body.chars) is None)):
        walk.used.update(row.indexes)
        return True
    if walk.current and following is None and not line.mark and _signs_for_its_own(walk, chars):
        walk.current, walk.columns = (), ()
        return True
    if walk.current and following is not None and _is_signature(chars, following):
        walk.current, walk.columns = (), ()
        return True
    if walk.announced and following is not None and not any(at in walk.positions for at in walk.current) and _over_its_list(chars, following):
        return True
    after = pattern("award.after").search(chars)
    if after is not None:
        walk.used.update(row.indexes)
        if after.start() > 0:
            for item, cell in enumerated(line.text.slice(0, after.start()).strip(" （")):
                add(walk, [(item, cell)], None, "", row, "list.enumeration")
        walk.current = ()
        return True
    if read_place_line(walk, row):
        return True
    if not walk.current and default[0] is not None and following is not None and (is_seat(body.strip("：: 【】").chars) or _KIND.fullmatch(line.chars)) and _names_only(following):
        start_announced(walk, default, bare=False)  # the first group of the list that the title names
    if (theirs := _WHOSE_LIST.fullmatch(chars)) is not None and (bodies := expand(theirs["who"])) and all(item.org.kind in _SIGNERS or item.org.steps[-1].group == "line" for item in bodies):
        at = line.text.slice(*theirs.span("who"))
        walk.lister = tuple((item, at) for item in bodies)
    if is_of_candidates(walk, line, body, numbering(line.mark)):
        walk.current, walk.columns, walk.negative = (), (), True
        walk.used.update(row.indexes)
        return True
    heading = section_heading(walk, body, line, following)
    if heading is not None and heading.group and walk.current and stands_over_its_own(walk, row, following):
        return True  # 甲县医院（10个科室） over its departments
    if heading is not None and is_opened_by(walk, heading, body, line):
        open_section(walk, heading, body, row)
        if heading.title and not heading.names and not walk.current:
            start_announced(walk, default, bare=False)
        return True
    if is_group_line(walk, line, body) or sorts_prizes(body, following):
        walk.used.update(row.indexes)
        label = body.strip("：: 【】▍▼◆●■★☆▶")
        label = label.slice(0, len(strip_count(label.chars)[0].rstrip()))
        label = label.slice(0, len(_NUMBER_BEHIND.sub("", label.chars)))
        walk.host, walk.seat = None, label if is_seat(label.chars) else None
        return True
    if read_dashed_line(walk, row) or read_award_line(walk, row) or read_group_line(walk, row):
        return True
    if walk.current and stands_over_its_own(walk, row, following):
        return True
    if walk.current and is_other_part(walk, line, body):
        return True
    if announce_rows(walk, row, following, default):
        return True
    if _SENTENCE.search(chars) and "《" not in chars or (len(chars) > 120 and "《" not in chars and "、" not in chars):
        if walk.current and not walk.negative and not all(walk.awards[at].personal for at in walk.current) and len(chars) < 4000 and read_names_only(walk, row):
            return True
        if walk.current and (row.indexes[0] - 1 == walk.heading_at and open_award(walk) in chars or following is not None and _COMMENT.fullmatch(chars) and _SO_MANY_BELOW.search(following.line.chars)):
            return True
        if walk.current and not _DATE_OR_NOTE.search(chars) and not (walk.announced and not any(at in walk.positions for at in walk.current) and _HOW_TO_OBJECT.search(chars)):
            walk.current, walk.columns, walk.last_award, walk.host, walk.announced, walk.negative = (), (), "", None, False, False
        return True
    return False


_NUMBER_BEHIND = re.compile(r"（[0-9]{1,3}）$")
"""甲市（3）: so many rows stand below."""
_COMMENT = re.compile(r"(?:它们|他们|她们|这些|这[几两三四五六七八九十]+[个家]|以上|上述)[^：；“”]{2,60}。")
_SO_MANY_BELOW = re.compile(r"（[0-9一二三四五六七八九十]{1,3}[个家](?:[\u4e00-\u9fff]{2,4})?）$")
"""A word on the rows above, before the next group of the same award: 它们扎在基层。 / 甲县医院（10个科室）."""
_KIND = re.compile(r"(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)[^，。；：“”]{2,12}(?:（[0-9]{1,3}[个家项]）)?")
"""一、窗口单位（4个）: a group of rows."""


_WHOSE_LIST = re.compile(r"(?:附[件：:0-9一二三四五 ]*)?(?P<who>[^，。；：“”（）0-9]{4,30}?)(?:关于)?(?:(?:19|20)[0-9]{2}年度?)?(?:表彰|命名|授予|表扬|通报表扬|认定|拟表彰|拟命名)[^，。；：“”]{0,14}名单(?:（[^（）]*）)?")
"""甲团委2019年度表彰集体名单: who gives what the list lists."""


def _is_stray_header(chars: str) -> bool:
    """A stray header of a column, which names no award."""
    heading = read_heading(chars)
    return column_role(chars) is not None and (heading is None or not heading.names or chars in words("column.recipient"))


_IN_BRACKETS = re.compile(r"^\s*（[^（）]*）")
"""What a page adds to the date of a notice that it copies (转自“甲”公众号, 点击查看大图)."""


def _signs_for_its_own(walk: Walk, chars: str) -> bool:
    """A house below lists of its bare units signs; it is none of them (先进党支部：儿科党支部、门诊党支部 / 甲医院党委)."""
    last = walk.rows[-1] if walk.rows else None
    if last is None or last.rule != "list.enumeration" or not all(is_bare(named.org) for named, _ in last.recipients):
        return False
    named = expand(chars)
    return len(named) == 1 and not is_bare(named[0].org) and is_anchored(named[0].org.name)


def _is_signature(chars: str, following: Row) -> bool:
    """A body above a date signs: it is no row of the list."""
    stated = next(dates(following.line.chars), None)
    if stated is None or following.line.chars[: stated.start].strip() or _IN_BRACKETS.sub("", following.line.chars[stated.end :]).strip() or len(chars) > 40:
        return False
    named = expand(chars)
    return len(named) > 0 and all(item.org.kind in _SIGNERS for item in named)


_LIST_TITLE = re.compile(r"(?:名单|一览表|目录)(?:\s*（[^（）]*）)?$")


def _over_its_list(chars: str, following: Row) -> bool:
    """A body right above the title of a list: whose list it is."""
    if _LIST_TITLE.search(following.line.chars) is None or read_heading(following.line.chars) is None:
        return False
    named = expand(chars)
    return len(named) > 0 and all(item.org.kind in _SIGNERS or item.org.steps[-1].group == "party-organ" for item in named)


_BULLETS = "★☆●◆■▲·▪ "


def _says_all(row: Row) -> bool:
    """A row of cells, one a body by its full name and one a prize: who got what, without a heading."""
    if not 2 <= len(row.cells) <= 5 or len(row.line.chars) > 120:
        return False
    prizes = [at for at, cell in enumerate(row.cells) if (head := award_head(cell.chars)) is not None and (head.rule == "award.prize" and len(cell.chars) <= 12 or is_levelled(cell.chars.lstrip(_BULLETS)))]
    return len(prizes) == 1 and any(at not in prizes and is_anchored(cell.chars) and (named := expand(cell.chars)) and named[0].org.institution is not None for at, cell in enumerate(row.cells))


def _strict(row: Row, following: Row | None) -> bool:
    """Two lines one after the other that are nothing but names of institutions: a list without a heading."""
    return all(item is not None and (_names_only(item) or owns_a_work(item.line)) for item in (row, following))


_STOPS = re.compile(r"[。！？：]")


def _names_only(row: Row) -> bool:
    chars = row.line.body.chars
    if len(chars) > 200 or _STOPS.search(chars) or parse(chars) is None and len(row.cells) == 1 and not re.search("[、；，]", chars):
        named = expand(chars) if len(chars) <= 200 else ()
    else:
        named = next((found for cell in row.cells if (found := expand(cell.chars)) and not is_bare(found[0].org)), ()) if len(row.cells) > 1 else expand(chars)
    return bool(named) and not is_bare(named[0].org) and not _STOPS.search(chars)


_DATED_CREDIT = re.compile(r"[\[【（]?(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][^，。；]{0,16}?(?:来源|作者|编辑|信息来源|记者)\s*[：:]")
_ABOUT_THE_ACCOUNT = re.compile(r"(?:友情|相关|快速)链接\s*[：:]|版权所有|ICP备|公网安备|(?:\[[0-9]\]\s*)+下一页|微信号|功能介绍|投稿邮箱|(?:发布|更新|采编|编辑)(?:时间|日期)\s*[：:]|(?:您|你)?的?(?:现在|当前)的?位置")
