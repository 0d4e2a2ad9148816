"""Tables of prizes against contests: a prize begins each row, a contest or a session of it stands over each column, bodies in the cells.

A cell may hold several bodies, each with its work or circle, and a copy may have broken the line inside a cell: a row is whole when it
has as many cells as the header. Every body becomes a row of its own, with the award that its row and its column make.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.awards.award_names import award_tier, strip_count
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, column_role, is_serial, sorts_rows
from partygraph.facts.tables.groups import EMPTY
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["bodies_in", "matrix"]

_OF_PERSONS = re.compile(r"个人|选手|单人|全能|(?:医师|护士|护师|技师|医生)(?:奖|赛)?$")
_OF_TEAMS = re.compile(r"团体|集体|团队|单位|组织")
_SESSION = re.compile(r"(?:专场|场次|分场|赛区|片区|分会场|会场|赛场)(?:奖项?|名单)?$")
"""Where and when a part of the contest was held; its prizes are those of the contest."""
_PRIZES_OF = re.compile(r"(?:奖项|奖|名次|名单|获奖(?:单位|名单|集体)|等次)$")
_SENTENCE = re.compile(r"[。！？：，]")
_MOST_COLUMNS, _LONGEST_HEADER, _LONGEST_CELL, _INDENT = 9, 20, 400, 4

Cell = tuple[Text, ...]
"""The lines of a cell."""


def matrix(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the table with its header at `index` ends, and a row for every body in it; no rows when it is none.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("名次|院前急救|流调处置\\n一等奖|甲市人民医院|乙县疾控中心\\n二等奖|丙县中医院|—"))
    >>> [(row.roles[1], row.cells[0].chars, row.cells[1].chars) for row in matrix(lines, 0)[1]]
    [('event:院前急救', '一等奖', '甲市人民医院'), ('event:流调处置', '一等奖', '乙县疾控中心'), ('event:院前急救', '二等奖', '丙县中医院')]
    """
    header, stop = _header(lines, index)
    if not header:
        return index, ()
    found: list[Row] = []
    prize: Text | None = None
    read = failed = 0
    used = tuple(range(index, stop))
    while stop < len(lines):
        after, prize, cells = _whole_row(lines, stop, len(header), prize) if stop == index + 1 or len(lines[index].cells) > 1 else _stacked_row(lines, stop, len(header))
        if prize is None or not cells:
            break
        rows = _rows(lines, range(stop, after), prize, cells, header)
        found.extend(rows)
        read += len(rows)
        failed += sum(len(part.chars) > 0 and part.chars not in EMPTY for cell in cells for part in cell) if not rows and not all(map(_is_personal, header)) else 0
        stop = after
    if not found or failed * 2 > read:
        return index, ()
    found[0] = Row(found[0].line, found[0].cells, (*used, *found[0].indexes), found[0].roles)
    return stop, tuple(found)


# --- the header ------------------------------------------------------------------------------------------------------


def _header(lines: Sequence[Line], index: int) -> tuple[list[Text], int]:
    """The headers of the columns behind the one of prizes, and where the rows begin; none where no prize begins the row below."""
    line = lines[index]
    if len(line.cells) > 1:
        below = lines[index + 1] if index + 1 < len(lines) else None
        if below is None or not 3 <= len(line.cells) <= _MOST_COLUMNS or len(below.cells) < 2 or not _is_tier(below.cells[0].chars):
            return [], index
        return (list(line.cells[1:]), index + 1) if _is_corner(line.cells[0].chars) and not _goes_below_prize(lines, index) and _are_contests(line.cells[1:]) else ([], index)
    if not line.chars or not _is_corner(line.chars):
        return [], index
    stop = next((at for at in range(index + 1, min(len(lines), index + _MOST_COLUMNS)) if len(lines[at].cells) > 1 or _is_tier(lines[at].chars)), index)
    cells = [one.text for one in lines[index + 1 : stop]]
    if len(cells) < 2 or len(lines[stop].cells) > 1 or not _are_contests(cells):
        return [], index
    return cells, stop


def _goes_below_prize(lines: Sequence[Line], index: int) -> bool:
    """A row whose prize was merged with that of the row above (`| 儿科 | 暖心圈` below `二等奖 | 急诊科 | 同心圈`): its cells head no columns."""
    line, above = lines[index], lines[index - 1] if index else None
    return not line.cells[0].chars and above is not None and len(above.cells) == len(line.cells) and (not line.gap or above.gap)


def _is_corner(chars: str) -> bool:
    return not chars or (role := column_role(chars)) == "award" or role == "serial" and chars.startswith("名")


def _is_tier(chars: str) -> bool:
    return len(chars) <= 12 and award_tier(chars) is not None and _is_prize(chars)


_PLACE = re.compile(r"(?:团体|集体|团队)?(?:总分)?第[一二三四五六七八九十]{1,2}名")
"""第一名: in a table of contests the place is the prize."""


def _is_prize(chars: str) -> bool:
    if _PLACE.fullmatch(chars) is not None:
        return True
    heading = read_heading(chars)
    return heading is not None and len(heading.names) == 1


def _are_contests(cells: Sequence[Text]) -> bool:
    """Headers of which none is that of an ordinary column, nor a body, nor a sentence."""
    for cell in cells:
        chars = cell.chars
        role = column_role(chars)
        if not 2 <= len(chars) <= _LONGEST_HEADER or _SENTENCE.search(chars) or is_serial(chars) or role is not None and not (role == "award" and _OF_TEAMS.search(chars)) and not _is_personal(cell):
            return False
        if is_anchored(chars) and (org := parse(chars)) is not None and org.institution is not None or award_tier(chars) is not None:
            return False
    return True


def _is_personal(header: Text) -> bool:
    return _OF_PERSONS.search(header.chars) is not None and not _OF_TEAMS.search(header.chars)


# --- the rows --------------------------------------------------------------------------------------------------------


def _whole_row(lines: Sequence[Line], at: int, width: int, above: Text | None) -> tuple[int, Text | None, list[Cell]]:
    """Where the row at `at` ends, its prize and its cells by their columns; a row whose first cell was merged has the prize of the one above."""
    cells = lines[at].cells
    if len(cells) < 2:
        return at, None, []
    if not cells[0].chars and above is not None and len(cells) == width + 1:
        return at + 1, above, [(cell,) for cell in cells[1:]]
    if above is not None and len(cells) == width and lines[at].indent >= _INDENT and not lines[at].gap and all(bodies_in(cell) for cell in cells):
        return at + 1, above, [(cell,) for cell in cells]
    if len(cells[0].chars) > 14 or not _is_prize(cells[0].chars):
        return at, None, []
    prize = cells[0]
    row: list[Cell] = [(cell,) for cell in cells[1:]]
    stop = at + 1
    while stop < len(lines) and _goes_on(lines, stop, full=len(row) >= width):
        first, *rest = lines[stop].cells
        if len(row) + len(rest) > width:
            break
        row[-1] = (*row[-1], first)
        row.extend((cell,) for cell in rest)
        stop += 1
    if len(row) == width:
        return stop, prize, row
    return (at + 1, prize, [(cells[1],)]) if len(cells) == 2 else (at, None, [])  # a prize of the whole contest: its cell was merged over the columns


def _goes_on(lines: Sequence[Line], at: int, *, full: bool) -> bool:
    """Does the line carry on the last cell of the row above it? In a row that is full only a body alone does, no signature over its date."""
    line = lines[at]
    if line.gap or line.mark or _SENTENCE.search(line.chars) or len(line.chars) > 120 or read_heading(line.cells[0].chars) is not None:
        return False
    if not full:
        return True
    below = lines[at + 1] if at + 1 < len(lines) else None
    return len(line.cells) == 1 and bool(bodies_in(line.text)) and (below is None or pattern("line.date").match(below.chars) is None) and below is not None and not below.gap


def _stacked_row(lines: Sequence[Line], at: int, width: int) -> tuple[int, Text | None, list[Cell]]:
    """A row of a table one cell a line: the prize and as many lines as there are contests."""
    if len(lines[at].cells) > 1 or not _is_prize(lines[at].chars) or len(lines[at].chars) > 14:
        return at, None, []
    below = lines[at + 1 : at + 1 + width]
    if len(below) < width or any(line.gap and not lines[at].gap or line.mark or len(line.cells) > 1 or _is_tier(line.chars) for line in below):
        return at, None, []
    return at + 1 + width, lines[at].text, [(line.text,) for line in below]


def _rows(lines: Sequence[Line], indexes: range, prize: Text, cells: Sequence[Cell], header: Sequence[Text]) -> list[Row]:
    plain = prize.slice(0, strip_count(prize.chars)[2]).strip()
    found = []
    for order, cell in enumerate(cells):
        over = header[order] if len(cells) == len(header) else None
        if over is not None and _is_personal(over):
            continue
        contest = _contest(over, plain)
        for part in cell:
            for body, work in bodies_in(part):
                both: tuple[Text, ...]
                roles: tuple[str, ...]
                if contest:
                    both, roles = (plain, body if work is None else Text.join([body, work])), ("award", f"event:{contest}")
                else:
                    both, roles = (plain, body) if work is None else (plain, body, work), ("award", "recipient", "entry")[: 2 if work is None else 3]
                found.append(Row(Line(Text.join([prize, *both[1:]])), both, tuple(indexes), roles))
    return found


def _contest(over: Text | None, prize: Text) -> str:
    """The contest over the column, whose prize it is; a session, a place or a kind of house only sorts."""
    if over is None or award_tier(prize.chars) is None and _PLACE.fullmatch(prize.chars) is None or "组织" in prize.chars or _SESSION.search(over.chars) or pattern("line.group").fullmatch(over.chars) is not None or sorts_rows(over.chars):
        return ""
    contest = _PRIZES_OF.sub("", over.chars) if _PLACE.fullmatch(prize.chars) is None else over.chars
    return contest if not prize.chars.startswith(contest) else ""


_PART = re.compile(r"[^；;]+")
_WITH_WORK = re.compile(r"\s*[、，]?\s*(?P<who>[^《》“”；;。，]{2,60}?)\s*[：:—-]*\s*(?P<work>《[^《》]{1,90}》|“[^“”]{1,40}”|(?<=\s)[^\s《》“”、，]{1,12}圈)(?:圈|品牌|案例|项目)?")


def bodies_in(cell: Text) -> list[tuple[Text, Text | None]]:
    """The bodies of a cell, each with its work; empty when the cell holds persons or anything else."""
    if not cell.chars or cell.chars in EMPTY or len(cell) > _LONGEST_CELL:
        return []
    found: list[tuple[Text, Text | None]] = []
    for match in _PART.finditer(cell.chars):
        part = cell.slice(match.start(), match.end()).strip(" 、，.")
        if not len(part):
            continue
        read = _works(part) or _work_first(part) or list(_names(part))
        if not read:
            return []
        found.extend(read)
    return found


def _works(part: Text) -> list[tuple[Text, Text | None]]:
    found: list[tuple[Text, Text | None]] = []
    at = 0
    while at < len(part) and (match := _WITH_WORK.match(part.chars, at)) is not None and expand(match["who"]):
        work = part.slice(match.start("work"), match.end("work") + (1 if match["work"][-1] == "”" and part.chars[match.end("work") : match.end("work") + 1] == "圈" else 0))
        found.append((part.slice(match.start("who"), match.end("who")), work))
        at = match.end()
    return found if at == len(part) else []


_WORK_FIRST = re.compile(r"《(?P<work>[^《》]{2,60})》\s*(?:[—-]+\s*)?(?P<who>[^《》“”]{4,80})")


def _work_first(part: Text) -> list[tuple[Text, Text | None]]:
    """《悬崖》 甲县卫生局、乙医院: one work and whose it is."""
    match = _WORK_FIRST.fullmatch(part.chars)
    who = part.slice(*match.span("who")) if match is not None else None
    if match is None or who is None or not expand(who.chars):
        return []
    return [(who, part.slice(*match.span("work")))]


def _names(part: Text) -> Iterator[tuple[Text, None]]:
    """The names in a part of a cell, parted by blanks or as in any row."""
    tokens = [part.slice(match.start(), match.end()) for match in re.finditer(r"\S+", part.chars)]
    if any(is_person(token.chars) and default_places().leading(token.chars) is None for token in tokens):
        return
    if len(tokens) > 1 and all((named := expand(token.chars)) and named[0].org.institution is not None for token in tokens):
        yield from ((token, None) for token in tokens)
    elif len(several := _run_together(part)) > 1:
        yield from ((item, None) for item in several)
    elif expand(part.chars):
        yield part, None


def _run_together(part: Text) -> list[Text]:
    """Houses one right behind the other, whose line break a copy has lost (甲市人民医院乙县人民医院)."""
    if len(part) > _LONGEST_RUN or "、" in part.chars or "（" in part.chars:
        return []
    found: list[Text] = []
    begin = 0
    for match in [*_HOUSE_ENDS.finditer(part.chars), None]:
        stop = match.end() if match is not None else len(part)
        if match is not None and not _begins_house(part.chars[stop:]):
            continue
        item = part.slice(begin, stop)
        named = expand(item.chars)
        if len(named) != 1 or named[0].org.institution != named[0].org.name or not is_anchored(item.chars):
            return []
        found.append(item)
        begin = stop
    return found


def _begins_house(rest: str) -> bool:
    """Does another house begin here, by a place that says what it is? A branch of the house in front does not."""
    place = default_places().leading(rest)
    return place is not None and 2 < place.length < len(rest) and rest[place.length - 1] in "省市县区旗州" and not rest.endswith(("分院", "院区"))


_HOUSE_ENDS = re.compile(r"院|中心|站|局|所|委")
_LONGEST_RUN = 120
