"""Tables one cell a line that count their rows: the next number ends a row, which may leave cells out or have one over two lines (1 / 甲医院 / 2 / 乙医院)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, column_role, is_serial
from partygraph.facts.tables.stacked import names_award
from partygraph.facts.words.dates import parse_date
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.places import default_places

__all__ = ["counted_header", "counted_row", "uncounted_row"]

_NUMERIC = re.compile(r"[0-9.%分人]+$")


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
    return all(at + 1 < len(lines) and (_serial(lines[at + 1]) or 0) == order and names_award(lines[at]) for order, at in enumerate(ends, 2))


def counted_row(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    """The row whose number stands at `index`: it goes on to the next number, a heading or the end of its columns."""
    if index >= len(lines) or (count := _serial(lines[index])) is None:
        return None
    if len(roles) > _WITH_AWARD and roles[1] == "award" and index + 1 < len(lines) and is_anchored(lines[index + 1].chars) and expand(lines[index + 1].chars) and not names_award(lines[index + 1]):
        rest = counted_row(lines, index, (roles[0], *roles[2:]))  # the award stands once for several rows, in front of them
        return None if rest is None else Row(rest.line, (rest.cells[0], Text("", ()), *rest.cells[1:]), rest.indexes, (roles[0], "award", *rest.roles[1:]))
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
_WITH_AWARD = 2
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
