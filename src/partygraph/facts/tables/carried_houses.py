"""Two columns without a frame, house and unit: a unit alone below its column is of the house that stands above (`甲医院  急诊科` / `        儿科`)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from partygraph.facts.tables.columns import Row, header_roles
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import is_placed
from partygraph.names.org_name import is_bare

__all__ = ["carried_houses"]

_FURTHER_IN, _LONGEST_UNIT, _MOST = 4, 24, 400


def carried_houses(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where such a table ends and a row for each of its lines; no rows where no unit leaves out its house.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("榆中县人民医院    急诊科\\n                  儿科\\n永登县中医院      骨科"))
    >>> [row.line.chars for row in carried_houses(lines, 0)[1]]
    ['榆中县人民医院    急诊科', '榆中县人民医院儿科', '永登县中医院      骨科']
    """
    found: list[Row] = []
    stop = index
    if len(lines[index].cells) == 2 and index + 1 < len(lines) and header_roles(lines[index].cells, lines[index + 1].cells) is not None:
        found.append(Row(lines[index], lines[index].cells, (index,)))
        stop = index + 1
    if not _opens(lines[stop]):
        return index, ()
    house, left = lines[stop].cells[0], lines[stop].indent
    carried = 0
    while stop < len(lines) and stop - index < _MOST:
        line = lines[stop]
        if _opens(line):
            house, left = line.cells[0], line.indent
            found.append(Row(line, line.cells, (stop,)))
        elif (unit := _below(line, left)) is not None:
            text = Text.join([house, unit])
            found.append(Row(Line(text, line.gap, left), (house, unit), (stop,)))
            carried += 1
        else:
            break
        stop += 1
    return (stop, tuple(found)) if carried else (index, ())


def _opens(line: Line) -> bool:
    """甲医院  急诊科"""
    return len(line.cells) == 2 and not line.mark and _is_house(line.cells[0].chars) and _is_unit(line.cells[1].chars) and header_roles(line.cells) is None


def _below(line: Line, left: int) -> Text | None:
    """The unit that stands alone in the second column."""
    if line.mark or len(line.cells) > 2 or len(line.cells) == 2 and line.cells[0].chars:
        return None
    if len(line.cells) == 1 and line.indent < left + _FURTHER_IN:
        return None
    return line.cells[-1] if _is_unit(line.cells[-1].chars) else None


@lru_cache(maxsize=2048)
def _is_house(chars: str) -> bool:
    named = expand(chars)
    return len(named) == 1 and named[0].org.institution == named[0].org.name and is_anchored(named[0].org.name) and named[0].org.steps[-1].group in ("hospital", "centre", "institute", "university")


@lru_cache(maxsize=2048)
def _is_unit(chars: str) -> bool:
    named = expand(chars) if 2 <= len(chars) <= _LONGEST_UNIT else ()
    return bool(named) and all(is_bare(item.org) and item.org.steps[-1].group in ("department", "line") for item in named) and not is_placed(chars)
