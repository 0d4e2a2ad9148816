"""Lists set side by side, each with its award above it: 文明单位 beside 青年文明号, and below them a row of each in every line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.tables.columns import Row
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand

__all__ = ["side_by_side"]

_COUNT = re.compile(r"[（(]\s*(?:共|计)?\s*[0-9一二三四五六七八九十]{1,4}\s*[个家名项支][)）]")
_FEWEST, _MOST = 2, 4


def side_by_side(lines: Sequence[Line], index: int) -> tuple[int, list[Row]]:
    """Where the lists that begin at `index` end, and their rows one list after the other; no rows where there are no such lists."""
    heads = list(lines[index].cells)
    if not _FEWEST <= len(heads) <= _MOST or not all(_is_award(cell) for cell in heads):
        return index, []
    at = index + 1
    if at < len(lines) and len(lines[at].cells) == len(heads) and all(_COUNT.fullmatch(cell.chars) for cell in lines[at].cells):
        heads = [Text.join([head, count]) for head, count in zip(heads, lines[at].cells, strict=True)]
        at += 1
    lists: list[list[Row]] = [[Row(Line(head), (head,), (index,))] for head in heads]
    middle = _place(lines[index], len(heads) - 1)
    while at < len(lines) and not re.search("[。！？]", lines[at].chars):
        cells = lines[at].cells
        if len(cells) == len(lists):
            columns = list(range(len(lists)))
        elif len(cells) == 1 and lines[at].mark and (len(lists) == _FEWEST or lines[at].indent < middle):
            columns = [len(lists) - 1 if middle and lines[at].indent >= middle - 2 else 0]
        else:
            break
        for column, cell in zip(columns, cells, strict=True):
            lists[column].append(Row(Line(cell), (cell,), (at,)))
        at += 1
    named = [sum(bool(expand(row.line.body.chars)) for row in rows[1:]) for rows in lists]
    return (at, [row for rows in lists for row in rows]) if min(named) >= _FEWEST else (index, [])


def _is_award(cell: Text) -> bool:
    heading = read_heading(cell.chars)
    return heading is not None and len(heading.names) == 1 and qualified(heading.names[0]) and not expand(cell.chars)


def _place(line: Line, column: int) -> int:
    """How far in the head of `column` stands."""
    return line.indent + line.chars.find(line.cells[column].chars)
