"""Tables whose cells a mark parts in every line: 单位；负责人；人数 above 甲科；张某；12, or a comma, a slash, a dash between blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.tables.columns import Row, column_role, header_roles
from partygraph.layout import Line
from partygraph.model import Text

__all__ = ["marked_table"]

_MARKS = {mark: re.compile(f"[“”]|{split}") for mark, split in (("，", "，"), ("；", "；"), ("/", "/"), ("、", "、"), ("-", r"\s+[-—]{1,2}\s+"))}
_EVERY_COLUMN = frozenset("、-")
"""Names have these marks inside them too: every column of such a header is known."""
_COLUMNS, _MOST, _LONGEST = 3, 16, 120


def marked_table(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the table whose cells a mark parts and which begins at `index` ends, and its rows; no rows when there is none.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("单位；负责人；人数\\n甲市医院；张明；12\\n乙县医院；李红；8"))
    >>> [[cell.chars for cell in row.cells] for row in marked_table(lines, 0)[1][1:]]
    [['甲市医院', '张明', '12'], ['乙县医院', '李红', '8']]
    """
    line = lines[index]
    if len(line.cells) > 1 or len(line.chars) > _LONGEST:
        return index, ()
    for mark in _MARKS:
        stop = _end(lines, index, mark)
        if stop > index:
            return stop, tuple(_rows(lines, range(index, stop), mark))
    return index, ()


def _rows(lines: Sequence[Line], indexes: range, mark: str) -> Iterator[Row]:
    for at in indexes:
        yield Row(lines[at], _cells(lines[at].text, mark), (at,))


def _end(lines: Sequence[Line], index: int, mark: str) -> int:
    """Where the table that `mark` parts ends; `index` itself when its first line is no header."""
    chars = lines[index].chars
    if mark not in chars or chars.count(mark) > _MOST:
        return index
    cells = _cells(lines[index].text, mark)
    if len(cells) < (_COLUMNS if mark == "/" or mark in _EVERY_COLUMN else 2):
        return index  # 科室/病区 is one column
    known = sum(column_role(cell.chars) is not None for cell in cells)
    if known * 5 < len(cells) * (5 if mark in _EVERY_COLUMN else 3 if mark == "；" else 4) or header_roles(cells) is None:
        return index
    stop = index + 1
    while stop < len(lines) and _is_row(lines[stop], len(cells), mark):
        stop += 1
    return stop if stop > index + 1 else index


def _is_row(line: Line, width: int, mark: str) -> bool:
    """As many cells as the header, or where a semicolon parts them, one fewer: the last one was empty."""
    count = len(_cells(line.text, mark)) if len(line.cells) == 1 else 0
    return count == width or mark == "；" and 2 < width == count + 1 and not line.chars.endswith(("。", "；"))


def _cells(text: Text, mark: str) -> tuple[Text, ...]:
    cells = []
    begin = 0
    quoted = False
    for found in _MARKS[mark].finditer(text.chars):
        if found[0] in "“”":
            quoted = found[0] == "“"
        elif not quoted:
            cells.append(_unquoted(text.slice(begin, found.start()).strip()))
            begin = found.end()
    cells.append(_unquoted(text.slice(begin, len(text)).strip()))
    return tuple(cells)


def _unquoted(cell: Text) -> Text:
    """A cell without the quotes around all of it."""
    return cell.slice(1, len(cell) - 1) if cell.chars.startswith("“") and cell.chars.find("”") == len(cell) - 1 else cell
