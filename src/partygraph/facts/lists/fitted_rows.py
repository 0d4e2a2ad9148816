"""A row fitted to the columns of its table: which cell it has left out, or has too many (甲医院 | 儿科 below 单位 | 科室 | 备注)."""

from __future__ import annotations

from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lists.bodies_in_cells import EMPTY_CELL, is_bare_cell, is_house
from partygraph.facts.lists.lost_cells import lost_at_end
from partygraph.facts.lists.walk import Walk
from partygraph.facts.tables.columns import Row, is_serial
from partygraph.model import Text
from partygraph.names.expand import expand

__all__ = ["fitted"]


def fitted(walk: Walk, row: Row, cells: tuple[Text, ...], columns: tuple[str, ...]) -> tuple[tuple[Text, ...], tuple[str, ...]]:
    """Cells and columns of the same number, where it shows which cell a row has left out or has too many; else as they are."""
    if len(cells) < len(columns) and (_begins_row(cells, columns) and all(_may_be_empty(role, columns[: len(cells)]) for role in columns[len(cells) :]) or lost_at_end(row.line.chars, cells, columns)):
        columns = columns[: len(cells)]  # the last cells of the row were empty
    if len(cells) == len(columns) - 1 and columns[-1] == "award" and columns.count("award") == 1 and walk.last_award and _lacks_award(row, cells, columns):
        cells = (*cells, EMPTY_CELL)  # the last one was merged with that of the row above
    if len(cells) < len(columns) and is_serial(cells[0].chars) and (lost := columns.index("serial") if "serial" in columns else 0) > 0 and set(columns[len(cells) + lost :]) <= {"ignored", "person"}:
        cells, columns = (*[EMPTY_CELL] * lost, *cells), columns[: len(cells) + lost]  # what stands in front of the number was merged with the row above
    if len(cells) == len(columns) > 1 and not cells[-1].chars and columns[0] in ("group", "award") and columns[1] == "recipient" and is_house(cells[0].chars):
        cells = (EMPTY_CELL, *cells[:-1])  # the first cell stands for several rows, and the others have moved to the left
    if len(cells) == len(columns) - 1 and columns[0] == "serial" and row.line.mark == "":
        return cells, columns[1:]
    if len(cells) == len(columns) + 1 and columns[0] != "serial" and is_serial(cells[0].chars):
        return cells[1:], columns
    if len(cells) == len(columns) - 1 and columns[0] in ("award", "group") and not read_heading(cells[0].chars + "："):
        return cells, columns[1:]
    if len(cells) == len(columns) - 1 and columns.count("recipient") > 1 and (at := columns.index("recipient")) in walk.last_cells and is_bare_cell(cells[at]):
        return (*cells[:at], walk.last_cells[at], *cells[at:]), columns  # the institution's cell was left empty
    return cells, columns


def _lacks_award(row: Row, cells: tuple[Text, ...], columns: tuple[str, ...]) -> bool:
    """Does the row end where its award would stand: a mark says so, or its number and its body are where they belong?"""
    if _by_mark(row.line.chars) and lost_at_end(row.line.chars, cells, (*columns[:-1], "ignored")):
        return True
    return columns.count("recipient") == 1 and columns[0] == "serial" and is_serial(cells[0].chars) and bool(expand(cells[columns.index("recipient")].chars))


def _may_be_empty(role: str, before: Sequence[str]) -> bool:
    """Can a column of this role have been left out at the end of a row, behind the columns `before`?"""
    return role in ("ignored", "person") or role.startswith("award:") or role == "entry" and {"recipient", "award"} <= set(before)


def _by_mark(line: str) -> bool:
    """Are the cells parted by tabs, so that only the last ones can be lost?"""
    return "\t" in line


def _begins_row(cells: Sequence[Text], columns: Sequence[str]) -> bool:
    """Does the first cell hold what the first column does, or was it empty?"""
    return not cells[0].chars or columns[0] == "serial" and is_serial(cells[0].chars) or columns[0] == "recipient" and bool(expand(cells[0].chars)) or columns[0] == "entry" and cells[0].chars.startswith("《")
