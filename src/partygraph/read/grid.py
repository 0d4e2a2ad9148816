"""Tables as lines: a row is a line, cells are divided by tabs, a merged cell counts in every row that it covers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["REPEATED", "Cell", "cell_text", "lines"]

_SPACE = re.compile(r"\s+")
_WIDEST = 256
"""Columns of a table; what lies to the right of them is not read."""
REPEATED = 200
"""A merged cell with more characters than this is no value that its rows share: it counts in the first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and how many columns and rows it covers."""

    text: str
    columns: int = 1
    rows: int = 1


def cell_text(text: str) -> str:
    """Text of a cell on one line."""
    return _SPACE.sub(" ", text).strip()


def lines(rows: Iterable[Iterable[Cell]]) -> list[str]:
    """One line a row; empty rows go.

    >>> lines([[Cell("奖项"), Cell("单位")], [Cell("一等奖", rows=2), Cell("甲医院")], [Cell("乙医院")]])
    ['奖项\\t单位', '一等奖\\t甲医院', '一等奖\\t乙医院']
    """
    found: list[str] = []
    hanging: dict[int, tuple[int, str]] = {}
    for row in rows:
        line: list[str] = []
        fresh = False
        after: dict[int, tuple[int, str]] = {}
        cells = iter(row)
        cell = next(cells, None)
        last = max(hanging, default=-1)
        while (cell is not None or last >= len(line)) and len(line) < _WIDEST:
            column = len(line)
            if column in hanging:
                left, text = hanging[column]
                line.append(text)
                if left > 1:
                    after[column] = (left - 1, text)
                continue
            if cell is None:
                line.append("")
                continue
            text = cell_text(cell.text)
            fresh = fresh or bool(text)
            covered = [text, *[""] * (min(max(cell.columns, 1), _WIDEST - column) - 1)]
            if cell.rows > 1:
                covered[0] = text if len(text) <= REPEATED else ""
                after.update((column + index, (cell.rows - 1, part)) for index, part in enumerate(covered))
            line.extend([text, *covered[1:]])
            cell = next(cells, None)
        hanging = after
        if fresh:
            found.append("\t".join(line).rstrip("\t"))
    return found
