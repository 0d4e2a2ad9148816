"""Tables one cell a line whose first columns stand in front of the one of numbers (省份 / 序号 / 单位名称).

The cell in front of the number was merged over its rows, and a copy has it once, above the first of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, column_role, is_serial
from partygraph.facts.tables.groups import is_group
from partygraph.facts.tables.numbered_stack import counted_row
from partygraph.layout import Line
from partygraph.model import Text

__all__ = ["ahead_of_numbers"]

_AHEAD = frozenset({"group", "recommender", "recipient", "award"})
_MOST_AHEAD, _MOST_COLUMNS, _LONGEST_HEADER, _LONGEST_CELL, _ROOM = 2, 8, 14, 80, 4
_NO_CELL = re.compile(r"[。！？]|[：:]$")


def ahead_of_numbers(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the table with its header at `index` ends, its header and its rows, each with the cells that were merged over it; no rows when it is none.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("地区\\n序号\\n单位名称\\n甲市\\n1\\n甲市人民医院\\n2\\n甲市中医院\\n乙市\\n3\\n乙市人民医院"))
    >>> [[cell.chars for cell in row.cells] for row in ahead_of_numbers(lines, 0)[1][1:]]
    [['甲市', '1', '甲市人民医院'], ['甲市', '2', '甲市中医院'], ['乙市', '3', '乙市人民医院']]
    """
    ahead, roles, first = _header(lines, index)
    if not roles:
        return index, ()
    merged: list[Text] = [line.text for line in lines[first : first + len(ahead)]]
    if not all(map(_is_cell, lines[first : first + len(ahead)])):
        return index, ()
    ahead = [_role(role, text) for role, text in zip(ahead, merged, strict=True)]
    found: list[Row] = []
    at = first + len(ahead)
    lead = first
    while at < len(lines) and is_serial(lines[at].chars):
        below, stop = _next_number(lines, at, roles, ahead)
        row = counted_row((*lines[at:stop], *lines[below : below + 2]), 0, roles)
        if row is None:
            break
        stop = min(stop, at + len(row.indexes))
        cells = (*merged, *row.cells)
        found.append(Row(Line(Text.join(cells)), cells, tuple(range(lead, stop)), (*ahead, *row.roles)))
        if below == len(lines) or any(not _is_cell(line) for line in lines[stop:below]) or below - stop > len(ahead):
            lead = at = stop
            break
        changed = [line.text for line in lines[stop:below]]
        merged[len(merged) - len(changed) :] = changed
        lead, at = stop, below
    if len(found) < _FEWEST_ROWS:
        return index, ()
    header = Row(lines[index], tuple(line.text for line in lines[index:first]), tuple(range(index, first)))
    return lead, (header, *found)


_FEWEST_ROWS = 2


def _header(lines: Sequence[Line], index: int) -> tuple[list[str], tuple[str, ...], int]:
    """The columns in front of the one of numbers, the others, and where the rows begin."""
    ahead: list[str] = []
    at = index
    while at < len(lines) and len(ahead) <= _MOST_AHEAD and len(lines[at].cells) == 1 and len(lines[at].chars) <= _LONGEST_HEADER and (role := column_role(lines[at].chars)) in _AHEAD:
        ahead.append(role)
        at += 1
    if not 1 <= len(ahead) <= _MOST_AHEAD or at >= len(lines) or column_role(lines[at].chars) != "serial" or is_serial(lines[at].chars):
        return [], (), index
    roles = ["serial"]
    stop = at + 1
    one = next((place for place in range(stop + 1 + len(ahead), min(len(lines), stop + _MOST_COLUMNS)) if is_serial(lines[place].chars)), None)
    if one is None or int(re.sub(r"\D", "", lines[one].chars)) != 1:
        return [], (), index
    for line in lines[stop : one - len(ahead)]:
        if len(line.cells) > 1 or len(line.chars) > _LONGEST_HEADER or _NO_CELL.search(line.chars):
            return [], (), index
        roles.append(column_role(line.chars) or "ignored")
    if not {"recipient", "entry"} & set(roles):
        return [], (), index
    return ahead, tuple(roles), one - len(ahead)


def _role(role: str, first: Text) -> str:
    """类别 over 先进集体 is the award of the rows."""
    heading = read_heading(first.chars + "：") if role == "group" and not is_group(first.chars) else None
    return "award" if heading is not None and len(heading.names) == 1 else role


def _is_cell(line: Line) -> bool:
    return len(line.cells) == 1 and 0 < len(line.chars) <= _LONGEST_CELL and _NO_CELL.search(line.chars) is None and not is_serial(line.chars)


def _next_number(lines: Sequence[Line], at: int, roles: Sequence[str], ahead: Sequence[str]) -> tuple[int, int]:
    """Where the number behind the one at `at` stands (or the lines end), and where the row of this one ends: before the cells in front of the next."""
    count = int(re.sub(r"\D", "", lines[at].chars))
    limit = min(len(lines), at + len(roles) + len(ahead) + _ROOM)
    below = next((place for place in range(at + 2, limit) if is_serial(lines[place].chars) and int(re.sub(r"\D", "", lines[place].chars)) == count + 1), None)
    if below is None:
        return len(lines), min(len(lines), at + len(roles))
    spare = below - at - len(roles)
    if spare <= 0:  # a cell may be empty, and a place that stands last is of the rows below it
        moved = "group" in ahead and roles[-1] != "group" and below - at > 2 and is_group(lines[below - 1].chars)
        return below, below - moved
    return below, below - min(spare, len(ahead))
