"""Labels in front of the first number of their rows (卫生系统：1.甲医院 over 2.乙医院, 教育系统：3.丙学校): each label stands over its rows, on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout.line import Line

__all__ = ["part_labels"]

_LABELLED = re.compile(r"(?P<label>(?!附件|附表)[\u4e00-\u9fff、和（）]{2,16}[：:])\s*(?=[（(]?[0-9]{1,3}(?:[、.．]\s?(?![0-9])|[）)]))")
_NUMBER = re.compile(r"[（(]?(?P<number>[0-9]{1,3})(?P<style>[、.．]|[）)])")
_WORK = re.compile(r"《[^《》]*》|“[^“”]*”|（[^（）]*）$")
_PROSE = re.compile(r"[，。；：！？]")
_LONGEST = 400


def part_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines with each such label on a line of its own.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [line.chars for line in lay_out(clean("卫生系统：1.甲市医院\\n2.乙县医院\\n教育系统：3.丙学校"))]
    ['卫生系统：', '1.甲市医院', '2.乙县医院', '教育系统：', '3.丙学校']
    """
    found: list[Line] = []
    above: tuple[int, str] | None = None
    for at, line in enumerate(lines):
        match = _LABELLED.match(line.chars) if len(line.chars) <= _LONGEST and not line.mark else None
        first, below = _first(line), lines[at + 1] if at + 1 < len(lines) else None
        rows = match is not None and _PROSE.search(_WORK.sub("", line.chars[match.end() :])) is None
        if match is not None and rows and first is not None and _counts_on(line, match.end(), first, above, below):
            found.append(Line(line.text.slice(0, match.end("label")), line.gap, line.indent))
            found.append(Line(line.text.slice(match.end(), len(line.text)), False, line.indent))
        else:
            found.append(line)
        above = first
    return found


def _first(line: Line) -> tuple[int, str] | None:
    """The number of the line's row, and how it is written."""
    label = _LABELLED.match(line.chars)
    match = _NUMBER.match(line.chars, label.end() if label is not None else 0)
    return (int(match["number"]), match["style"]) if match is not None else None


def _counts_on(line: Line, begin: int, first: tuple[int, str], above: tuple[int, str] | None, following: Line | None) -> bool:
    """Do the numbers run on from the row above, in the line or in the one below it?"""
    number, style = first
    behind = _first(following) if following is not None else None
    if above == (number - 1, style) or behind == (number + 1, style):
        return True
    return any(int(match["number"]) == number + 1 and match["style"] == style for match in _NUMBER.finditer(line.chars, begin + 1))
