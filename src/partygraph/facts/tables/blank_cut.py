"""Tables whose cells are parted by one blank: the header and the number in front of each row say that they are cells.

A blank may stand inside a cell too, so the words of a row go to the columns in which they fit: a body to the recipient's, persons to
theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from partygraph.facts.tables.columns import Row, column_role, header_roles, is_serial
from partygraph.facts.tables.row_words import are_persons, is_grade, table_head, whole_row, words_of
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand

__all__ = ["blank_cut_table"]

_FEWEST_COLUMNS, _MOST_COLUMNS, _MOST_WORDS, _MOST_ROWS = 3, 7, 12, 600
_SENTENCE = re.compile(r"[。！？]")


def blank_cut_table(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the table with its header at `index` ends, and its rows; no rows when fewer than two of the lines fit.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("序号 集体名称 负责人 推荐单位\\n1 甲市人民医院儿科 张某（主任） 甲市卫健委\\n2 乙县中医院 李某 乙县卫健局"))
    >>> [[cell.chars for cell in row.cells] for row in blank_cut_table(lines, 0)[1]][0]
    ['1', '甲市人民医院儿科', '张某（主任）', '甲市卫健委']
    """
    begin, head = table_head(lines, index)
    roles = _roles(head)
    if roles is None:
        return index, ()
    found: list[Row] = []
    stop = begin
    while stop < len(lines) and len(found) < _MOST_ROWS:
        if found and (again := table_head(lines, stop))[1] and [cell.chars for cell in again[1]] == [cell.chars for cell in head]:
            stop = again[0]  # the header at the top of the next page
            continue
        if (whole := whole_row(lines, stop, roles)) is not None:
            found.append(whole)
            stop = whole.indexes[-1] + 1
            continue
        cells = _row(lines[stop], roles) or _merged(lines[stop], roles, found) or _next_in_number(lines[stop], roles, found)
        if cells is None:
            break
        found.append(Row(lines[stop], cells, (stop,), roles[: len(cells)]))
        stop += 1
    if len(found) < 2:
        return index, ()
    taken = {at for row in found for at in row.indexes}
    first = found[0]
    found[0] = Row(first.line, first.cells, (*(at for at in range(index, stop) if at not in taken), *first.indexes), first.roles)
    return stop, tuple(found)


def _roles(head: Sequence[Text]) -> tuple[str, ...] | None:
    """The roles of the columns: behind 序号 those of any header, without it every one a known one, and a grade in front of the recipient."""
    roles = header_roles(head) if 2 <= len(head) <= _MOST_COLUMNS else None
    if roles is not None and _is_matrix(roles):
        return roles
    if roles is None or not 1 <= roles.count("recipient") <= 2:
        return None
    known = all(column_role(cell.chars) is not None for cell in head)
    if roles[0] == "serial":
        return roles if len(head) >= _FEWEST_COLUMNS and (known or {"person", "recommender"} & set(roles)) else None
    return roles if known else None


def _is_matrix(roles: Sequence[str]) -> bool:
    """序号 先进集体 先进党支部: who got each award stands below it."""
    return len(roles) >= _FEWEST_COLUMNS and roles[0] == "serial" and all(role.startswith("award:") for role in roles[1:])


def _row(line: Line, roles: Sequence[str]) -> tuple[Text, ...] | None:
    """The cells of a row that begins with its number; None when its words do not fit the columns."""
    words = [word for cell in line.cells for word in words_of(cell)] if not _SENTENCE.search(line.chars) and len(line.chars) <= 200 else []
    if _is_matrix(roles):
        return tuple(words) if len(words) == len(roles) and is_serial(words[0].chars) and all(expand(word.chars) for word in words[1:]) else None
    if roles[0] not in ("serial", "award") and (len(words) != len(roles) or not all(expand(word.chars) for word, role in zip(words, roles, strict=True) if role == "recipient")):
        return None
    if not 2 <= len(words) <= _MOST_WORDS or roles[0] == "serial" and not is_serial(words[0].chars) or roles[0] == "award" and not is_grade(words[0].chars):
        return None
    fitting = [cells for cells in _arrangements(words, len(roles)) if all(_fits(cell, role) for cell, role in zip(cells, roles, strict=False)) and _names_house(cells, roles)]
    return max(fitting, key=lambda cells: _in_works(cells, roles), default=None)


def _merged(line: Line, roles: Sequence[str], above: Sequence[Row]) -> tuple[Text, ...] | None:
    """A row that leaves out its award, which is that of the row above (一等奖 甲支部 《X》 / 乙支部 《Y》): as many words as there are columns behind it."""
    words = [word for cell in line.cells for word in words_of(cell)] if above and roles[0] == "award" and len(line.chars) <= 200 and not _SENTENCE.search(line.chars) else []
    if len(words) != len(roles) - 1 or is_grade(words[0].chars) or not all(bool(expand(word.chars)) for word, role in zip(words, roles[1:], strict=True) if role == "recipient"):
        return None
    return (Text("", ()), *words) if all(_fits(word, role) for word, role in zip(words, roles[1:], strict=True)) else None


def _next_in_number(line: Line, roles: Sequence[str], above: Sequence[Row]) -> tuple[Text, ...] | None:
    """A row with the next number and as many words as there are columns fits them, though its body bears no name that shows what it is."""
    words = words_of(line.text)
    if roles[0] != "serial" or len(above) < 2 or len(words) != len(roles) or not words[0].chars.isdecimal() or not above[-1].cells[0].chars.isdecimal():
        return None
    return tuple(words) if int(words[0].chars) == int(above[-1].cells[0].chars) + 1 and not _SENTENCE.search(line.chars) else None


def _names_house(cells: Sequence[Text], roles: Sequence[str]) -> bool:
    """The first column of recipients holds a body by its own name; a second may hold its unit."""
    at = roles.index("recipient")
    return at < len(cells) and (is_anchored(cells[at].chars) or bool(expand(cells[at].chars)))


def _in_works(cells: Sequence[Text], roles: Sequence[str]) -> tuple[int, int]:
    """How many works begin with their mark, and how much of the row stands in their columns: a blank inside a cell stands there before it stands in a name."""
    return -sum(cell.chars.find("《") > 0 for cell, role in zip(cells, roles, strict=False) if role == "entry"), sum(len(cell) for cell, role in zip(cells, roles, strict=False) if role == "entry")


def _arrangements(words: Sequence[Text], width: int) -> Iterator[tuple[Text, ...]]:
    """Every way to put the words into as many columns, in order; with fewer words the last columns are empty."""
    if len(words) <= width:
        yield tuple(words)
        return
    for cuts in combinations(range(2, len(words)), width - 2):
        edges = (1, *cuts, len(words))
        yield (words[0], *(Text.join(list(words[begin:end])) for begin, end in zip(edges, edges[1:], strict=False)))


def _fits(cell: Text, role: str) -> bool:
    if role == "recipient":
        return is_anchored(cell.chars) or not are_persons(cell.chars)
    if role == "recommender":
        return bool(expand(cell.chars)) or len(cell.chars) <= 2 or is_anchored(cell.chars)
    return role != "person" or are_persons(cell.chars)
