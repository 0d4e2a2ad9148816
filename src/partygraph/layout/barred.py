"""Cells one below the other, each followed by a line that holds nothing but the bar of the table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from partygraph.layout.line import Line
from partygraph.model import Text

__all__ = ["join_barred"]

_FEWEST, _MOST_LINES, _LONGEST = 4, 3, 30
_PROSE = re.compile(r"[，。；：！？|\t]")


def join_barred(lines: list[Line], bars: Sequence[int]) -> list[Line]:
    """`lines` with those of one cell joined; each of `bars` is how many lines stand above a bar.

    >>> from partygraph.layout.line import Line
    >>> cells = [Line(Text(chars, ((0, at),))) for at, chars in enumerate(["甲院", "乙院", "丙院", "外科", "丁院", "戊院"])]
    >>> [line.chars for line in join_barred(cells, [1, 2, 4, 5, 6])]
    ['甲院', '乙院', '丙院外科', '丁院', '戊院']
    """
    cells = [(begin, stop) for begin, stop in pairwise(bars) if stop > begin]
    if len(bars) < _FEWEST or 3 * sum(stop - begin == 1 for begin, stop in cells) < 2 * len(cells):
        return lines
    found = list(lines)
    for begin, stop in reversed(cells):
        parts = lines[begin:stop]
        if 1 < len(parts) <= _MOST_LINES and not any(len(part.chars) > _LONGEST or part.mark or _PROSE.search(part.chars) for part in parts):
            found[begin:stop] = [Line(Text.join([part.text for part in parts]), parts[0].gap, parts[0].indent)]
    return found
