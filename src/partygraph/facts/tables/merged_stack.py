"""Tables one cell a line whose cells on the left stand once for several rows: who answers for each row, in the last column, says where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row
from partygraph.facts.tables.row_words import are_persons
from partygraph.facts.tables.stacked import stacked_header
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand

__all__ = ["merged_stack"]

_COUNT = re.compile(r"[（(][0-9一二三四五六七八九十]{1,3}[个项名件篇支][）)]")
_MOST, _LONGEST = 400, 60
_EMPTY = Text("", ())


def merged_stack(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the table with its header at `index` ends, and its rows; none where every row is complete or one fits no columns.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> cells = "奖项 项目名称 申报单位 联系人 金奖 “小水滴”计划 甲市中心医院团委 张某某 健康背篓行动 乙县中医医院 李某某"
    >>> [[cell.chars for cell in row.cells] for row in merged_stack(lay_out(clean(cells.replace(" ", "\\n"))), 0)[1]][1]
    ['', '健康背篓行动', '乙县中医医院', '李某某']
    """
    begin, roles = stacked_header(lines, index)
    if len(roles) < 3 or roles[-1] != "person" or roles.count("recipient") != 1 or roles.count("person") != 1 or "serial" in roles:
        return index, ()
    found: list[Row] = []
    short = False
    start = begin
    while start < len(lines) and start - begin < _MOST:
        stop = next((at + 1 for at in range(start, min(len(lines), start + len(roles) + 2)) if at > start and are_persons(lines[at].chars) and expand(lines[at - 1].chars)), None)
        row = _row(lines[start:stop], roles, start) if stop is not None else None
        if row is None or stop is None:
            break
        short = short or any(not len(cell) for cell in row.cells)
        found.append(row)
        start = stop
    if not short or len(found) < 2:
        return index, ()
    first = found[0]
    found[0] = Row(first.line, first.cells, (*range(index, begin), *first.indexes), first.roles)
    return start, tuple(found)


def _row(lines: Sequence[Line], roles: tuple[str, ...], at: int) -> Row | None:
    """The cells of one row by their columns, from the right; those that are missing on the left are empty."""
    if any(len(line.cells) > 1 or len(line.chars) > _LONGEST or line.chars.endswith("。") for line in lines):
        return None
    cells: list[Text] = []
    for line in lines:
        if cells and _COUNT.fullmatch(line.chars):
            cells[-1] = Text.join([cells[-1], line.text])  # 金奖 / （2个）
        else:
            cells.append(line.text)
    if len(cells) > len(roles):
        return None
    placed: dict[int, Text] = dict(zip(range(len(roles) - len(cells), len(roles)), cells, strict=True))
    award = roles.index("award") if "award" in roles else None
    if award is not None and cells and len(cells) < len(roles) and (first := min(placed)) != award and award < first and _names_award(cells[0].chars):
        placed[award] = placed.pop(first)  # the award stands, what sorts the works is that of the row above
    whom = placed.get(roles.index("recipient"))
    if whom is None or not expand(whom.chars):
        return None
    row = tuple(placed.get(column, _EMPTY) for column in range(len(roles)))
    return Row(Line(Text.join(cells), lines[0].gap, lines[0].indent), row, tuple(range(at, at + len(lines))), roles)


def _names_award(chars: str) -> bool:
    heading = read_heading(chars)
    return heading is not None and bool(heading.names)
