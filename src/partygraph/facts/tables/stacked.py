"""Tables that a copy has taken apart: one cell a line, works and owners in turn.

A table one cell a line is put together by its header; where it counts its rows, a row may leave cells out, for the next number says
where it ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from partygraph.facts.awards.award_names import award_head, award_tier, read_heading
from partygraph.facts.tables.columns import Row, column_role, is_serial, sorts_rows
from partygraph.facts.words.dates import parse_date
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import is_anchored
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["alternating", "counted_header", "counted_row", "opens_rows", "stacked_header", "stacked_row", "uncounted_row"]

_NUMERIC = re.compile(r"[0-9.%分人]+$")


def stacked_header(lines: Sequence[Line], index: int) -> tuple[int, tuple[str, ...]]:
    """Where the header that begins at `index`, one cell a line, ends, and its roles; no roles when there is none."""
    roles: list[str] = []
    stop = index
    while stop < len(lines) and len(lines[stop].cells) == 1 and len(roles) < 8 and (role := column_role(lines[stop].chars)) is not None:
        roles.append(role)
        stop += 1
    if len(roles) < 2 or not {"recipient", "entry"} & set(roles) or len(set(roles)) < 2 or "serial" in roles[1:] and _names_award(lines[index]):
        return index, ()  # 十大案例 above 序号 heads the table
    for unknown in range(3):  # the last columns may have headers of no known role
        wider = (*roles, *["ignored"] * unknown)
        if "recipient" in roles and stop + unknown < len(lines) and _fits(lines, stop + unknown, wider):
            return stop + unknown, wider
    if roles[-1] == "ignored" and not _awards_at(lines, stop, roles) and _awards_at(lines, stop, roles[:-1]):
        return stop, tuple(roles[:-1])  # 备注, in which nothing stands
    return stop, tuple(roles)


def _awards_at(lines: Sequence[Line], first: int, roles: Sequence[str]) -> bool:
    """Does the column of awards hold one in the first two rows below the header?"""
    places = [first + row * len(roles) + at for at, role in enumerate(roles) if role == "award" for row in (0, 1)]
    return bool(places) and all(at < len(lines) and _names_award(lines[at]) for at in places)


def _fits(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> bool:
    """Do the first rows below a header of these roles have names where names belong?"""
    at = roles.index("recipient")
    read = 0
    while index + len(roles) <= len(lines) and read < 3:
        if opens_rows(lines, index, roles):
            index += 1
            continue
        merged = read > 0 and roles[0] == "award" and not _names_award(lines[index])  # the award is that of the row above
        cells = lines[index : index + len(roles) - merged]
        if any(len(line.cells) > 1 or line.chars.endswith("。") for line in cells):
            break
        named = expand(cells[at - merged].body.chars)
        if not named or named[0].org.institution is None or not (is_anchored(named[0].org.name) or "ignored" not in roles and _honours(cells, roles[merged:])):
            return False
        index += len(cells)
        read += 1
    return read > 0


def _honours(cells: Sequence[Line], roles: tuple[str, ...]) -> bool:
    """A cell in the column of awards that is one: the row is whole, though its house (中山医院) says of no place where it is."""
    return any(role == "award" and award_head(cell.chars) is not None for cell, role in zip(cells, roles, strict=True))


def opens_rows(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> bool:
    """A line between the rows of a table, one cell a line, that names the award of those below it."""
    heading = read_heading(lines[index].chars)
    if heading is None or not heading.names or "recipient" not in roles or len(lines[index].cells) > 1:
        return False
    at = index + roles.index("recipient")
    return not (at < len(lines) and _is_name(lines[at])) and at + 1 < len(lines) and _is_name(lines[at + 1])


def _is_name(line: Line) -> bool:
    named = expand(line.body.chars)
    return bool(named) and is_anchored(named[0].org.name)


def stacked_row(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    """As many lines as the header has, each fit for its column; a first cell that names the award may be merged with that of the row above."""
    if roles[0] == "award" and index < len(lines) and not _names_award(lines[index]):
        row = _stacked(lines, index, roles[1:])
        if row is None or "recipient" not in roles or any(re.search("[。：:]", cell.chars) for cell in row.cells) or not expand(row.cells[roles.index("recipient") - 1].chars):
            return None
        return Row(row.line, (Text("", ()), *row.cells), row.indexes)
    return _stacked(lines, index, roles)


def _names_award(line: Line) -> bool:
    heading = read_heading(line.chars)
    return heading is not None and bool(heading.names)


_PARAGRAPH = 40
"""A longer line that ends like a sentence is no cell."""


def _stacked(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    stop = index + len(roles)
    if stop > len(lines):
        return None
    cells = [line.text for line in lines[index:stop]]
    if any(len(lines[at].cells) > 1 or len(lines[at].chars) > 80 or len(lines[at].chars) > _PARAGRAPH and lines[at].chars.endswith("。") for at in range(index, stop)):
        return None
    if any((heading := read_heading(cell.chars)) is not None and (heading.names or heading.title) and role not in ("award", "entry") for cell, role in zip(cells, roles, strict=True)):
        return None
    if stacked_header(lines, index)[1] or stacked_header(lines, index + 1)[1] or re.match(r"[一二三四五六七八九十]", lines[index].mark):
        return None
    if any((role == "serial") != is_serial(cell.chars) for cell, role in zip(cells, roles, strict=True) if role in ("serial", "recipient")):
        return None
    return Row(Line(Text.join(cells)), tuple(cells), tuple(range(index, stop)))


# --- rows that are counted -------------------------------------------------------------------------------------------


def _serial(line: Line) -> int | None:
    return int(re.sub(r"\D", "", line.chars)) if is_serial(line.chars) else None


_RANKED = re.compile(r"[金银铜]牌|[一二三四特]等|[一二三]类|十佳|示范|优秀|标杆|入围|提名|培育")
"""An award that sorts works, whatever their column is called."""


def counted_header(lines: Sequence[Line], index: int, counted: int = 0) -> tuple[int, tuple[str, ...]]:
    """A header one cell a line that begins with 序号 and ends before the line `1`, or on a further page before the number that
    follows `counted`; a column of unknown name is ignored.
    """
    if column_role(lines[index].chars) != "serial":
        return index, ()
    roles = ["serial"]
    stop = index + 1
    while stop < len(lines) and len(roles) <= 9 and _serial(lines[stop]) is None:
        if len(lines[stop].cells) > 1 or len(lines[stop].chars) > 14 or re.search("[，。；]", lines[stop].chars):
            return index, ()
        roles.append(column_role(lines[stop].chars) or "ignored")
        stop += 1
    first = stop
    while (heading := read_heading(lines[stop - 1].chars)) is not None and heading.names and (roles[-1] == "ignored" or (roles.count(roles[-1]) > 1 and _RANKED.match(heading.names[0]) is not None)):
        roles.pop()  # the award of the first rows, below the header
        stop -= 1
    if "award" not in roles and roles[-1] == "ignored" and _says_award(lines, first, len(roles)):
        roles[-1] = "award"
    known = [role for role in roles if role != "ignored"]
    if first >= len(lines) or _serial(lines[first]) not in (1, counted + 1) or len(known) < 2 or not {"recipient", "entry"} & set(known):
        return index, ()
    return stop, tuple(roles)


def _says_award(lines: Sequence[Line], first: int, width: int) -> bool:
    """Does the last column name an award in each of the first two rows, whatever its header says?"""
    ends = (first + width - 1, first + 2 * width - 1)
    return all(at + 1 < len(lines) and (_serial(lines[at + 1]) or 0) == order and _names_award(lines[at]) for order, at in enumerate(ends, 2))


def counted_row(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    """The row whose number stands at `index`: it goes on to the next number, a heading or the end of its columns."""
    if index >= len(lines) or (count := _serial(lines[index])) is None:
        return None
    limit = min(len(lines), index + len(roles) + 4)
    stop = next((at for at in range(index + 2, limit) if _serial(lines[at]) == count + 1 and (at + 1 >= len(lines) or _serial(lines[at + 1]) is None)), None)
    if stop is None and roles[-1] == "award":  # the last row: its award ends it
        stop = next((at + 1 for at in range(index + len(roles) - 1, limit) if not _is_chapter(lines[at]) and (heading := read_heading(lines[at].chars)) is not None and heading.names), None)
    essential = sum(role in ("recipient", "entry") for role in roles)
    behind = index + 1 + essential
    if stop is None and roles[1 + essential :] and set(roles[1 + essential :]) == {"ignored"} and behind < limit and any(_serial(lines[at]) == count + 2 for at in range(behind, min(len(lines), limit + 1))) and is_anchored(lines[behind].chars):
        stop = behind  # the next row has lost its number, and this one's remark is empty
    last = stop is None
    ended = next((at for at in range(index + 1, stop if stop is not None else min(limit, index + len(roles))) if at - _cut_before(lines, index, at) > index + essential and _ends(lines, at, awards="award" in roles)), None)
    if ended is not None and stop == index + len(roles) and ended == stop - 1 and _is_last_cell(lines[ended].chars, roles[-1]):
        ended = None  # as many cells as columns up to the next number, whatever the last of them sounds like
    stop = ended if ended is not None else stop if stop is not None else min(limit, index + len(roles))
    values = [line.text for line in lines[index + 1 : stop]]
    if last and ended is None and stop < min(len(lines), limit) and not _ends(lines, stop, awards="award" in roles) and (at := _wrapped([*values, lines[stop].text])) is not None and not expand(values[at].chars):
        values.append(lines[stop].text)  # the last row, with a cell over two lines
        stop += 1
    if not values or any(len(value) > 80 for value in values):
        return None
    if len(values) > len(roles) - 1:
        put_together = _aligned(values, roles[1:])
        if put_together is None:
            return None
        values = put_together
    kept: list[str] = []
    spare = len(roles) - 1 - len(values)
    columns = list(roles[1:])
    for value in values:
        while spare and columns[0] in ("recipient", "entry") and _NUMERIC.match(value.chars):
            columns.pop(0)
            spare -= 1
        kept.append(columns.pop(0))
    cells = (lines[index].text, *values)
    if roles[-1] == "award" and "award" not in kept and len(kept) == len(roles) - 2:
        cells, kept = (*cells, Text("", ())), [*kept, "award"]  # the award stands once for several rows
    return Row(Line(Text.join(cells)), cells, tuple(range(index, stop)), ("serial", *kept))


def _is_last_cell(chars: str, role: str) -> bool:
    """A work may be called 甲先锋 and an award stands in its column; a prize where no prize is due, or one with a count, heads the next rows."""
    heading = read_heading(chars)
    return role == "award" or heading is None or heading.count is None and award_tier(chars) is None


def uncounted_row(lines: Sequence[Line], index: int, roles: tuple[str, ...], counted: int) -> Row | None:
    """The row behind number `counted` whose own number is lost: what stands before the number after it fits the columns."""
    limit = min(len(lines), index + len(roles) + 4)
    columns = list(roles[1:])
    stop = next((at for at in range(index + len(columns) - (columns[-1] == "ignored"), limit) if _serial(lines[at]) == counted + 2), None)
    if stop is None or any(len(line.cells) > 1 or len(line.chars) > _WIDEST or _ends(lines, at, awards="award" in roles) for at, line in enumerate(lines[index:stop], index)):
        return None
    values = [line.text for line in lines[index:stop]]
    cells = _aligned(values, columns)
    while cells is None and len(columns) > 1 and columns[-1] == "ignored":
        columns.pop()  # a remark that was left empty
        cells = _aligned(values, columns)
    if cells is None:
        return None
    return Row(Line(Text.join(cells)), (Text("", ()), *cells), tuple(range(index, stop)), (roles[0], *columns))


_WIDEST = 80
_MOST_CUT = 4
"""A row over more further lines is none."""


def _aligned(values: Sequence[Text], roles: Sequence[str]) -> list[Text] | None:
    """`values` put together to one cell a column, where cells were cut over lines: names are names then, awards awards, and the lines cut are the long ones."""
    spare = len(values) - len(roles)
    if not 0 <= spare <= _MOST_CUT:
        return None
    best: tuple[float, list[Text]] | None = None
    for inner in combinations(range(1, len(values)), len(roles) - 1):
        bounds = [0, *inner, len(values)]
        groups = [values[start:end] for start, end in pairwise(bounds)]
        fits = [_fitness(group, role) for group, role in zip(groups, roles, strict=True)]
        if all(fit is not None for fit in fits) and (best is None or sum(fit or 0 for fit in fits) > best[0]):
            best = sum(fit or 0 for fit in fits), [Text.join(group) if len(group) > 1 else group[0] for group in groups]
    return best[1] if best is not None else None


def _fitness(group: Sequence[Text], role: str) -> float | None:
    """How well these lines are one cell of a column; None where they are not."""
    whole = "".join(part.chars for part in group)
    if role == "recipient":
        named = expand(whole)
        if not named or any(expand(part.chars) and (default_places().leading(part.chars) is not None or is_anchored(part.chars) and expand(before.chars)) for before, part in pairwise(group)):
            return None
        return 1.0 + len(group)  # 甲医院 / 急诊科: both of the name
    if role == "award":
        heading = read_heading(whole)
        return 1.0 if len(group) == 1 and (heading is None or heading.names) and not expand(whole) else None
    if len(group) > 1 and any((is_anchored(part.chars) and expand(part.chars)) or ((heading := read_heading(part.chars)) is not None and heading.names) for part in group):
        return None
    return sum(len(part) for part in group[:-1]) / 10 - (len(group) > 1) / 2


def _cut_before(lines: Sequence[Line], index: int, at: int) -> int:
    """How many lines of the row so far only carry on the cell above them."""
    return int(_wrapped([line.text for line in lines[index + 1 : at]]) is not None)


def _ends(lines: Sequence[Line], at: int, *, awards: bool) -> bool:
    """A line that is no cell: prose, a date, a heading over the next number."""
    chars = lines[at].chars
    if len(lines[at].cells) > 1 or re.search("[。！？]| > ", chars) or (parse_date(chars) is not None and len(chars) < 24 and lines[at].gap) or re.match(r"(?:附件|注[：:]|备注[：:])", chars):
        return True
    if _ORDERED.fullmatch(chars) is not None or _is_chapter(lines[at]) or column_role(chars) == "serial":
        return True  # 序号: the header again, on the next sheet
    after = _serial(lines[at + 1]) if at + 1 < len(lines) else None
    heading = read_heading(chars)
    opens = heading is not None and bool(heading.names or heading.title) and (lines[at].gap or not awards)
    return opens and (after is not None or (lines[at].gap and not expand(chars))) or "【" in chars


_ORDERED = re.compile(r"[（(][^（）()]{0,20}(?:不分先后|为序|排序|排列)[）)]")
"""（排名不分先后） below the rows."""


def _is_chapter(line: Line) -> bool:
    """二、优秀组织奖: a list with a number of its own stands below the table, not in its last cell."""
    return re.match(r"[一二三四五六七八九十]{1,3}、", line.mark) is not None


def _wrapped(values: Sequence[Text]) -> int | None:
    """Which of the cells goes on in the next: together they are a name, the second alone is none of its own."""
    for at in range(len(values) - 1):
        second = values[at + 1].chars
        own = bool(expand(second))
        if expand(values[at].chars + second) and not (own and (default_places().leading(second) is not None or (is_anchored(second) and expand(values[at].chars)))):
            return at
    return None


# --- works and owners in turn ----------------------------------------------------------------------------------------

_LABELLED = re.compile(r"^(?P<label>[^：:“”]{2,6})[：:]\s*(?P<value>\S+)$")
_NO_WORK = re.compile(r"[。！？；]|[：:]$|名单|^注|^附件|单位$")


def alternating(lines: Sequence[Line], index: int) -> list[Row]:
    """Rows of two lines each, a work and below it its owner (or the owner first), three or more, grades of a prize between them (金奖, 银奖); else nothing."""
    for roles in (("entry", "recipient"), ("recipient", "entry")):
        found: list[Row] = []
        below: list[bool] = []
        at = index
        while at + 1 < len(lines):
            pair = (lines[at], lines[at + 1])
            work, owner = pair if roles[0] == "entry" else pair[::-1]
            if found and _is_grade(lines[at]):
                at += 1
                continue
            if not (_is_owner(owner) and _is_work(work)) or pair[1].gap and not pair[0].gap or pair[1].mark:
                break
            cells = (pair[0].body, pair[1].body)
            found.append(Row(Line(Text.join(cells)), cells, (at, at + 1), roles))
            below.append(bool(pair[0].gap or pair[0].mark) or at > index and _is_grade(lines[at - 1]) or _WORK_BY_ITSELF.search(work.body.chars) is not None)
            at += 2
        if sum(_names_title(row.cells[roles.index("entry")].chars) for row in found) * 2 >= len(found):
            continue  # 【先进集体】 / 甲医院: titles over those who got them
        if len(found) >= _FEWEST_PAIRS and (roles[0] == "entry" or all(below[1:])):
            return found
    return []


_FEWEST_PAIRS = 3
_WORK_BY_ITSELF = re.compile(r"^[“‘「]|(?:项目|行动|案例|计划|工程|课题|工作法|微电影|短视频)$")
"""“X”在身边——应急培训公益项目: what a contest of projects lists below its owner, with or without a blank line between."""


def _is_grade(line: Line) -> bool:
    """金奖, 【二等奖】, 铜奖（3个） on a line of its own."""
    heading = read_heading(line.body.chars.strip("【】[]「」★☆◆●▲◎ ")) if len(line.cells) == 1 and len(line.chars) <= _LONGEST_GRADE else None
    return heading is not None and any((head := award_head(name)) is not None and head.rule == "award.prize" for name in heading.names)


_LONGEST_GRADE = 16


def _names_title(chars: str) -> bool:
    """Is a line the heading of a title of honour and no work?"""
    heading = read_heading(chars) if chars.startswith("【") else None
    return heading is not None and bool(heading.names)


def _is_owner(line: Line) -> bool:
    if len(line.chars) > 60 or len(line.cells) > 1 or not is_anchored(line.body.chars) and "大学" not in line.chars:
        return False
    named = expand(line.body.chars)
    return len(named) == 1 and named[0].org.institution is not None


def _is_work(line: Line) -> bool:
    chars = line.body.chars
    return 4 <= len(chars) <= 60 and len(line.cells) == 1 and _is_work_called(chars)


@lru_cache(maxsize=4096)
def _is_work_called(chars: str) -> bool:
    """The same of the characters; each line is asked about as the first and as the second of a pair."""
    if _NO_WORK.search(chars) or "《" in chars or sorts_rows(chars):
        return False
    label = _LABELLED.match(chars)
    if label is not None and (len(label["value"]) <= 6 or column_role(label["label"]) is not None or read_heading(label["label"] + "：") is not None or expand(label["value"])):
        return False  # 石榴花开：各族职工十年记 is a title, 供稿：张三 and 一等奖：甲医院 are labels
    heading = read_heading(chars)
    if heading is not None and (heading.count is not None or heading.title or any((head := award_head(name)) is not None and head.rule == "award.prize" for name in heading.names)):
        return False
    return (org := parse(chars)) is None or org.institution is None
