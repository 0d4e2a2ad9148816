"""Tables of a page's text layer, one blank between the cells, whose rows are known by their number alone.

A cell over two lines leaves its pieces above and below the line with the number (set in the middle of its row), or all below it. How
many lines stand above the first number says which; the pieces go to the columns in which they make a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from partygraph.facts.tables.columns import Row, header_roles
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["centred_table"]

_NUMBER = re.compile(r"(?P<number>[0-9]{1,3})(?:\s+(?P<rest>\S.*))?$")
_ENDS = re.compile(r"[。！？；：]|^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]")
_MOST_LINES, _MOST_COLUMNS = 600, 7

Cells = list[Text]


def centred_table(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the table with its header at `index` ends, and its rows with the header; none when no cell is in pieces.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> text = "序号 党支部 品牌名称\\n苏州市立医院急诊\\n1 红心\\n医学科党支部\\n常熟市中医院针灸\\n2 银针\\n科党支部"
    >>> [tuple(cell.chars for cell in row.cells) for row in centred_table(lay_out(clean(text)), 0)[1][1:]]
    [('1', '苏州市立医院急诊医学科党支部', '红心'), ('2', '常熟市中医院针灸科党支部', '银针')]
    """
    head = _cells(lines[index].text) if lines[index].chars.startswith(("序号", "编号")) and len(lines[index].cells) == 1 else []
    roles = header_roles(head) if 3 <= len(head) <= _MOST_COLUMNS else None
    if roles is None or roles[0] != "serial" or "recipient" not in roles:
        return index, ()
    found = [Row(lines[index], tuple(head), (index,))]
    stop = index + 1
    numbers: list[int] = []
    pieces: list[list[int]] = [[]]  # the lines before the first number, and behind each
    paged: dict[int, int] = {}  # how many of the pieces behind a number stand before the header of a further page
    while stop < len(lines) and stop - index < _MOST_LINES:
        line = lines[stop]
        number = _NUMBER.fullmatch(line.chars)
        if line.chars == lines[index].chars:
            paged[len(numbers)] = len(pieces[-1])
        elif number is not None and int(number["number"]) == len(numbers) + _first(lines, numbers):
            numbers.append(stop)
            pieces.append([])
        elif _is_piece(line) and len(pieces[-1]) < 6:
            pieces[-1].append(stop)
        else:
            break
        stop += 1
    if not numbers or not any(pieces):
        return index, ()
    above = len(pieces[0])
    for order, at in enumerate(numbers):
        mine, behind = pieces[order][len(pieces[order]) - above :] if order == 0 else pieces[order][-above:] if above else [], pieces[order + 1]
        below = paged.get(order + 1)
        if below is None:
            below = len(behind) if not pieces[0] or order + 1 == len(numbers) else min(above, len(behind))
        row = _row(lines, at, mine, behind[:below], roles)
        if row is None:
            return index, ()
        found.append(row)
        above = len(behind) - below
    return stop, tuple(found)


def _first(lines: Sequence[Line], numbers: Sequence[int]) -> int:
    match = _NUMBER.fullmatch(lines[numbers[0]].chars) if numbers else None
    return int(match["number"]) if match is not None else 1


def _is_piece(line: Line) -> bool:
    return len(line.cells) == 1 and len(line.chars) <= 40 and not line.gap and not _ENDS.search(line.chars) and not pattern("line.date").search(line.chars)


def _cells(text: Text) -> Cells:
    return [text.slice(match.start(), match.end()) for match in re.finditer(r"\S+", text.chars)]


def _row(lines: Sequence[Line], at: int, above: Sequence[int], below: Sequence[int], roles: Sequence[str]) -> Row | None:
    """The row of the number at `at` with its pieces in the columns where they make a name."""
    tokens = _cells(lines[at].text)
    serial, middle = tokens[0], tokens[1:]
    columns = roles[1:]
    tops, ends = [_cells(lines[index].text) for index in above], [_cells(lines[index].text) for index in below]
    whom = columns.index("recipient")
    for cells in _arrangements(middle, tops, ends, len(columns)):
        if [at for at, cell in enumerate(cells) if _is_body(cell.chars)] == [whom]:
            whole = (serial, *cells)
            return Row(Line(Text.join(list(whole))), whole, tuple(sorted((*above, at, *below))), tuple(roles))
    return None


def _is_body(chars: str) -> bool:
    """One body or several, the first by its full name."""
    named = expand(chars) if default_places().leading(chars) is not None or is_anchored(chars) else ()
    return bool(named) and named[0].org.institution is not None and len(named[0].org.institution) > 3


def _arrangements(middle: Cells, tops: Sequence[Cells], ends: Sequence[Cells], width: int) -> Iterator[Cells]:
    """Every way to put the pieces into columns, in order: each line's tokens to as many columns, those of the number's line to the rest or to all."""
    most = max((len(line) for line in (*tops, *ends)), default=0)
    if most == 0:
        if len(middle) == width:
            yield list(middle)
        return
    for chosen in combinations(range(width), most):
        rest = [column for column in range(width) if column not in chosen]
        for filled in (rest, list(range(width))):
            if len(filled) != len(middle):
                continue
            for placed in product(*(_places(line, chosen) for line in (*tops, *ends))):
                inside = [*placed[: len(tops)], tuple(zip(filled, middle, strict=True)), *placed[len(tops) :]]
                cells = [[token for line in inside for column, token in line if column == at] for at in range(width)]
                if all(cells):
                    yield [Text.join(parts) for parts in cells]


def _places(line: Cells, chosen: tuple[int, ...]) -> Iterator[tuple[tuple[int, Text], ...]]:
    """The columns that a line's tokens may stand in; one token may be two that cleaning has put together (支 灯)."""
    for columns in combinations(chosen, len(line)):
        yield tuple(zip(columns, line, strict=True))
    if len(line) == 1 and len(chosen) == 2:
        for cut in range(1, len(line[0])):
            yield (chosen[0], line[0].slice(0, cut)), (chosen[1], line[0].slice(cut, len(line[0])))
