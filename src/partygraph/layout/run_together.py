"""Numbered rows that a copy has run together in one line (`先进集体1、甲医院2、乙医院3、丙中心`)."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.layout.line import Line
from partygraph.rules.begins import compiled

__all__ = ["run_together"]

_NUMBER = compiled(r"(?<![0-9.])(?P<number>[0-9]{1,3})\s?(?P<point>[、.．])(?![0-9])\s*")
_FEWEST, _LONGEST, _LONGEST_HEAD = 4, 60, 60
_PROSE = re.compile(r"[，。；！？]|：.")
_MORE = re.compile(r"[（(【\[](?:查看|展开|点击|阅读|剩余|更多|未完)[^（）()【】\[\]]{0,12}[）)】\]]$")
"""（查看剩余内容): what a page sets behind the last row that it shows."""


def run_together(line: Line) -> list[Line]:
    """The heading and the rows of a line that counts them from 1 without a break; the line itself when it is none.

    Rows that a stop parts (`1.甲医院；2.乙医院`) are a sentence and stay one line; so do numbered points of a speech.

    >>> from partygraph.model import Text
    >>> [part.chars for part in run_together(Line(Text("先进集体1、甲医院2、乙医院3、丙中心4、丁站", ((0, 0),))))]
    ['先进集体', '1、甲医院', '2、乙医院', '3、丙中心', '4、丁站']
    """
    chars = line.chars
    if (circled := _circled(line)) is not None:
        return circled
    if len(line.cells) > 1:
        return _abreast(line)
    if "1" not in chars or "2" not in chars:
        return [line]
    marks = [match for match in _NUMBER.finditer(chars) if match.start() == 0 or not chars[match.start() - 1].isspace()]
    if len(marks) < _FEWEST or marks[0].start() > _LONGEST_HEAD or len({match["point"] for match in marks}) > 1:
        return [line]
    if [int(match["number"]) for match in marks] != list(range(1, len(marks) + 1)):
        return [line]
    stops = [*(match.start() for match in marks[1:]), len(chars)]
    if (more := _MORE.search(chars)) is not None:
        stops[-1] = more.start()
    rows = [line.text.slice(match.start(), stop).strip() for match, stop in zip(marks, stops, strict=True)]
    if any(len(row) > _LONGEST or _PROSE.search(row.chars) or len(row) < len(match[0]) + 2 for row, match in zip(rows, marks, strict=True)) or _PROSE.search(chars[: marks[0].start()]):
        return [line]
    head = line.text.slice(0, marks[0].start()).strip()
    parts = [head, *rows] if len(head) else rows
    return [replace(line, text=part) for part in parts]


_CIRCLED = re.compile(r"(?:^|(?<=\s))[①-⑳]")


def _circled(line: Line) -> list[Line] | None:
    """①甲医院 ②乙医院 ③丙中心: rows that circled numbers count from 1, one behind the other with blanks between."""
    marks = list(_CIRCLED.finditer(line.chars)) if "②" in line.chars and "\t" not in line.chars else []
    if len(marks) < _FEWEST_CIRCLED or marks[0].start() or [ord(match[0]) - ord("①") for match in marks] != list(range(len(marks))):
        return None
    rows = [line.text.slice(match.start(), stop).strip() for match, stop in zip(marks, [*(match.start() for match in marks[1:]), len(line.chars)], strict=True)]
    return None if any(len(row) > _LONGEST or _PROSE.search(row.chars) for row in rows) else [replace(line, text=row) for row in rows]


_FEWEST_CIRCLED = 3


def _abreast(line: Line) -> list[Line]:
    """Numbered rows side by side (`1.甲医院  2.乙中心`): each is a line; a table whose cells only sometimes begin with a number stays whole."""
    cells = [cell for cell in line.cells if len(cell)]
    marks = [_NUMBER.match(cell.chars) for cell in cells]
    numbers = [int(mark["number"]) for mark in marks if mark is not None and mark.end() < len(cells[0]) + _LONGEST]
    if len(numbers) != len(line.cells) or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return [line]
    if any(mark is not None and mark.end() == len(cell) for mark, cell in zip(marks, cells, strict=True)):
        return [line]
    return [replace(line, text=cell) for cell in cells]
