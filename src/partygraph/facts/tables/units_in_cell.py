"""Units of one cell that stand on lines of their own: `2019  文明岗  血液净化中心` / `体检中心  甲会` is a row for each of the two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.tables.columns import Row, is_serial
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand

__all__ = ["units_in_cell"]

_MOST = 8
_PART = re.compile(r"第?[一二三四五六七八九十0-9]|.{0,2}(?:病区|病房|门诊|办公室|实验室|监护室|护士站|护理组|护理单元|分中心)$")
"""外科 / 一病区, 儿科 / 监护室: what goes on with the unit above and is none beside it."""


def units_in_cell(lines: Sequence[Line], index: int, width: int) -> tuple[Row, ...]:
    """A row for each unit of the last cell of the line at `index`, which the next lines go on with; the last of them holds the rest of the `width` cells.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("2019\\t文明岗\\t血液净化中心\\n体检中心\\t甲市妇女联合会"))
    >>> [[cell.chars for cell in row.cells] for row in units_in_cell(lines, 0, 4)]
    [['2019', '文明岗', '血液净化中心', '甲市妇女联合会'], ['2019', '文明岗', '体检中心', '甲市妇女联合会']]
    """
    line = lines[index]
    if not 2 <= len(line.cells) < width or not _is_unit(line.cells[-1].chars):
        return ()
    units = [line.cells[-1]]
    for below in lines[index + 1 : index + _MOST]:
        if below.gap or is_serial(below.cells[0].chars) or not _is_unit(below.cells[0].chars) or _PART.match(below.cells[0].chars):
            return ()
        units.append(below.cells[0])
        if len(below.cells) > 1:
            rest = below.cells[1:]
            return tuple(_row(lines[index + at], (*line.cells[:-1], unit, *rest), index + at) for at, unit in enumerate(units)) if len(line.cells) + len(rest) == width and all(len(cell) for cell in rest) else ()
    return ()


def _row(line: Line, cells: tuple[Text, ...], at: int) -> Row:
    return Row(Line(Text.join(cells), line.gap, line.indent), cells, (at,))


def _is_unit(chars: str) -> bool:
    """A department that leaves out its house."""
    named = expand(chars) if 3 <= len(chars) <= 16 else ()
    return len(named) == 1 and len(named[0].org.steps) == 1 and not is_anchored(chars) and named[0].org.name == chars and named[0].org.steps[-1].group in ("department", "centre")
