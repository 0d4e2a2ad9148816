"""Awards and who got them side by side in one line (`一等奖：甲医院    二等奖：乙医院`)."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row
from partygraph.layout import Line

__all__ = ["labels_abreast"]

_LABELLED = re.compile(r"(?P<label>[^：，。；]{2,24})：\s*(?P<who>[^：。]{2,})")


def labels_abreast(line: Line, index: int) -> list[Row]:
    """A row for each cell of a line whose cells all say by a label which award they hold; nothing for any other line.

    >>> from partygraph.clean import clean
    >>> [row.line.chars for row in labels_abreast(Line(clean("一等奖：榆中县中医院    二等奖（1个）：永登县中医院")), 0)]
    ['一等奖：榆中县中医院', '二等奖（1个）：永登县中医院']
    >>> labels_abreast(Line(clean("单位：榆中县中医院    一等奖：张某")), 0)
    []
    """
    if len(line.cells) < 2 or line.chars.count("：") < len(line.cells):
        return []
    for cell in line.cells:
        match = _LABELLED.fullmatch(cell.chars)
        heading = read_heading(match["label"] + "：") if match is not None else None
        if heading is None or not heading.names:
            return []
    return [Row(Line(cell, line.gap, line.indent), (cell,), (index,)) for cell in line.cells]
