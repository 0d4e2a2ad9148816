"""Tables whose rows a previewer has run together: `…名单序号 单位 称号1 甲医院 平安医院2 乙医院 文明单位` is a title, a header and rows by number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled

__all__ = ["rows_apart"]

_HEAD = compiled(r"(?:序号|编号)(?: [^\s0-9，。；：]{2,10}){2,7}?(?=1 \S)")
_NUMBER = re.compile(r"(?<=[^\s0-9.])([0-9]{1,4})(?= \S|$)")
_PAGE = re.compile(r"[0-9]{1,2}、")
"""2、 at the front of each page of a preview."""
_FEWEST, _MOST = 3, 2000


def rows_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with the title, the header and each row on lines of their own; unchanged where no such table is found.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> page = "1、获奖名单序号 单位 称号1 甲医院 平安医院2 乙医院 文明单位3\\n2、 丙医院 文明单位4 丁医院 平安医院"
    >>> [line.chars for line in rows_apart(lay_out(clean(page)))]
    ['获奖名单', '序号 单位 称号', '1 甲医院 平安医院', '2 乙医院 文明单位', '3 丙医院 文明单位', '4 丁医院 平安医院']
    """
    for index, line in enumerate(lines):
        head = _HEAD.search(line.chars) if len(line.cells) == 1 else None
        if head is None:
            continue
        rows, stop = _rows(lines, index, head.end(), head[0])
        if len(rows) >= _FEWEST:
            page = _PAGE.match(line.chars)
            title = line.text.slice(page.end() if page is not None and page.end() <= head.start() else 0, head.start()).strip()
            found = [*([title] if len(title) else []), line.text.slice(head.start(), head.end()), *rows]
            return [*lines[:index], *(Line(text, True, line.indent) for text in found), *lines[stop:]]
    return list(lines)


def _rows(lines: Sequence[Line], index: int, begin: int, head: str) -> tuple[list[Text], int]:
    """The rows that begin at `begin` of the line at `index`, and the line behind the last of them; a header that is repeated is left out."""
    rows: list[Text] = []
    open_row: list[Text] = []  # what pages above hold of the row
    text = lines[index].text.slice(begin, len(lines[index].text))
    stop = index + 1
    while True:
        at = 0
        for number in _NUMBER.finditer(text.chars):
            if len(rows) < _MOST and int(number[1]) == len(rows) + 2:
                rows.append(_row([*open_row, text.slice(at, number.start())], head))
                open_row = []
                at = number.start()
        open_row.append(text.slice(at, len(text)))
        if at == 0 or text.chars[at:] != str(len(rows) + 1) or stop == len(lines):
            return [*rows, _row(open_row, head)], stop
        page = _PAGE.match(lines[stop].chars)  # the page ends behind the number of a row that begins on the next
        text = lines[stop].text.slice(page.end() if page is not None else 0, len(lines[stop].text))
        stop += 1


def _row(parts: Sequence[Text], head: str) -> Text:
    row = Text.join(parts)
    again = row.chars.find(head)
    return (row.slice(0, again) if again > 0 else row).strip()
