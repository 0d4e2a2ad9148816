"""A newspaper's narrow column pasted into a wider page: paragraphs cut every few characters among lines that are whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from partygraph.layout.line import Line

__all__ = ["cut_lines", "cut_names"]

_ENDED = re.compile(r"[。！？：…][”’）]?$|^[（(][^（）()]{1,20}[）)]$")
_PROSE = re.compile(r"[，。；]")
_GAP = re.compile(r"\S {3,}\S")
_NARROWEST, _WIDEST = 12, 26
_FEWEST = 6
_SLACK = 2
"""A line that begins a paragraph has lost its indent; digits and Latin letters set narrower."""


def _is_cut(chars: str) -> bool:
    """Is this a row of cells?"""
    return "\t" in chars or "|" in chars or "   " in chars and _GAP.search(chars) is not None


def cut_lines(lines: Sequence[Line], widths: Sequence[int]) -> frozenset[int]:
    """The indexes of the lines that the next one carries on, whatever word was cut; `widths` are the lines' widths on the page."""
    found: set[int] = set()
    begin = 0
    while begin < len(lines):
        stop = begin
        while stop < len(lines) and widths[stop] <= _WIDEST + _SLACK and not (stop > begin and (lines[stop].gap or lines[stop].mark)) and not _is_cut(lines[stop].chars):
            stop += 1
        found.update(_cuts(lines, widths, begin, stop))
        begin = max(stop, begin + 1)
    return frozenset(found | _elsewhere(lines, widths, found))


def _elsewhere(lines: Sequence[Line], widths: Sequence[int], found: set[int]) -> set[int]:
    """The cut lines of the page's shorter paragraphs and rows, once its columns have shown how wide they are."""
    if len(found) < _SURELY:
        return set()
    usual = Counter(widths[at] for at in found).most_common(1)[0][0]
    return {
        at for at in range(len(lines) - 1)
        if at not in found and usual - _SLACK < widths[at] <= usual + _SLACK + 1 and not _ENDED.search(lines[at].chars) and _MARKS.search(lines[at].chars) is not None
        and lines[at].indent == lines[at + 1].indent and not (lines[at + 1].gap or lines[at + 1].mark or _is_cut(lines[at].chars) or _is_cut(lines[at + 1].chars) or _LABEL.match(lines[at + 1].chars))
    }  # fmt: skip


_SURELY = 12
_MARKS = re.compile(r"[，、；。]")


def _cuts(lines: Sequence[Line], widths: Sequence[int], begin: int, stop: int) -> list[int]:
    """The cut lines of the columns between two empty lines; other short lines may stand above and below them."""
    if stop - begin < _FEWEST:
        return []
    usual = Counter(widths[begin:stop]).most_common(1)[0][0]
    if not _NARROWEST <= usual <= _WIDEST:
        return []
    found: list[int] = []
    start = begin
    for at in range(begin, stop + 1):
        if at == stop or widths[at] > usual + _SLACK or widths[at] < usual - _SLACK and not _ENDED.search(lines[at].chars):
            found.extend(_of_column(lines, [widths[index] == usual for index in range(start, at)], start))
            start = at + 1
    return found


def _of_column(lines: Sequence[Line], full: Sequence[bool], start: int) -> list[int]:
    column = range(start, start + len(full))
    whole = [at for at in column if _ENDED.search(lines[at].chars)]
    prose = sum(_PROSE.search(lines[at].chars) is not None for at in column)
    if len(column) < _FEWEST or sum(full) * 3 < len(column) or not whole or len(whole) * 2 > len(column) or prose * 2 < len(column):
        return []
    return [at for at in column if at not in whole and at + 1 < column.stop]


_OF_NAMES = 3
"""So many lines of names that end at one width without a stop were cut there."""
_LABEL = re.compile(r"[^，。：；、]{2,16}：\s*\S|[（(]?[0-9一二三四五六七八九十]+[）).、．]|附件")


def cut_names(lines: Sequence[Line], widths: Sequence[int]) -> frozenset[int]:
    """The indexes of the lines of a run of names (甲医院、乙医院、丙卫) that the next one carries on, in a part of the page cut at a width of its own."""
    found: set[int] = set()
    names = ["、" in line.chars and _names_in(line.body.chars) for line in lines]
    if not any(names):
        return frozenset()
    begin = 0
    while begin < len(lines):
        stop = begin
        while stop < len(lines) and widths[stop] <= _WIDEST_OF_NAMES and not _is_cut(lines[stop].chars):
            stop += 1
        full = Counter(widths[at] for at in range(begin, stop) if names[at] and not _STOPS.search(lines[at].chars))
        usual = max(full, default=0, key=lambda width: (full[width] + full[width - 1], width))
        longest = max((widths[at] for at in range(begin, stop) if names[at]), default=0)
        if usual >= _NARROWEST and full[usual] + full[usual - 1] >= _OF_NAMES and longest <= usual:
            found.update(
                at for at in range(begin, stop - 1)
                if usual - 1 <= widths[at] <= usual and not _STOPS.search(lines[at].chars) and (names[at] or at - 1 in found) and not lines[at + 1].gap and not _LABEL.match(lines[at + 1].chars)
            )  # fmt: skip
        begin = max(stop, begin + 1)
    return frozenset(found)


_WIDEST_OF_NAMES = 46
_STOPS = re.compile(r"[。！？；：]$")


def _names_in(chars: str) -> bool:
    """Is this a line of several names, set side by side outside of brackets?"""
    return "、" in _IN_BRACKETS.sub("", chars)


_IN_BRACKETS = re.compile(r"（[^（）]*）|“[^“”]*”|《[^《》]*》")
