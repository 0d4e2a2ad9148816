"""Lines of a page that link to other sites, side by side (甲总局 | 乙省政府 | 丙集团公司): they name nobody whom the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.layout import Line
from partygraph.names.expand import expand

__all__ = ["page_links"]

_FEWEST = 3
_OFFICES = ("government", "party-organ", "media")
_NO_HOUSES = (*_OFFICES, "society", "mass", "enterprise")


def page_links(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are nothing but sites to which the page links, by their index.

    They stand below a paragraph or at the foot; a line of bodies below a heading is a list, one above or below another line of cells a table.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> foot = "甘肃省卫生健康委员会 | 兰州市人民政府 | 榆中县人民医院 |"
    >>> [sorted(page_links(lay_out(clean(above + foot)))) for above in ("榆中县人民医院获奖。\\n", "优秀组织奖\\n", "兰州市教育局 | 兰州市公安局\\n")]
    [[1], [], []]
    """
    bars = [_is_bar(line) for line in lines]
    return frozenset(at for at, line in enumerate(lines) if bars[at] and _stands_alone(lines, bars, at))


def _is_bar(line: Line) -> bool:
    if len(line.cells) < _FEWEST or line.mark or "：" in line.chars or _BAR.search(line.text.chars) is None:
        return False
    groups = [named[0].org.steps[-1].group for cell in line.cells if len(named := expand(cell.chars)) == 1]
    return len(groups) >= _FEWEST and len(groups) * 4 >= len(line.cells) * 3 and any(group in _OFFICES for group in groups) and sum(group in _NO_HOUSES for group in groups) * 2 >= len(groups)


def _stands_alone(lines: Sequence[Line], bars: Sequence[bool], at: int) -> bool:
    """Does a paragraph stand above, and no line of other cells around?"""
    beside = [other for other in (at - 1, at + 1) if 0 <= other < len(lines)]
    if any(len(lines[other].cells) > 1 and not bars[other] for other in beside):
        return False
    above = next((other for other in range(at - 1, -1, -1) if not bars[other]), None)
    if above is None or above != at - 1 and at - above > _MOST:
        return False
    if "。" in lines[above].chars:
        return True
    heading = read_heading(lines[above].body.chars)
    return len(lines) - at <= _FOOT and (heading is None or not (heading.names or heading.title or heading.group))


_BAR = re.compile(r"[|｜丨∣]")
_FOOT = 4
_MOST = 2
"""More than two such lines one below the other are a list of names."""
