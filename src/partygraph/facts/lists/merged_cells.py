"""Lines whose other cell was merged with that of the row above: a name alone that shares the award, a unit alone that shares the house (急诊科 | 甲医院 over 内科)."""

from __future__ import annotations

from dataclasses import replace

from partygraph.facts.lists.bodies_in_cells import EMPTY_CELL, is_bare_cell, is_house
from partygraph.facts.lists.cells import by_columns
from partygraph.facts.lists.walk import Walk
from partygraph.facts.tables.columns import Row
from partygraph.names.expand import expand

__all__ = ["shares_award", "shares_house"]


def shares_award(walk: Walk, row: Row) -> bool:
    """A name alone right below a row of a table that says who got what: the cell of the award was merged over both."""
    if "award" not in walk.columns or walk.columns.count("recipient") != 1 or "entry" in walk.columns or not walk.last_award or row.indexes[0] - 1 not in walk.used or row.line.mark or row.line.gap:
        return False
    return bool(expand(row.line.chars)) and by_columns(walk, replace(row, cells=tuple(row.line.text if role == "recipient" else EMPTY_CELL for role in walk.columns)), walk.columns)


def shares_house(walk: Walk, row: Row) -> bool:
    """A unit alone below a row 急诊科 | 甲医院: the cell of its house was merged over both."""
    if walk.columns != ("recipient", "recipient") or not walk.current or row.indexes[0] - 1 not in walk.used or row.line.mark or not is_bare_cell(row.line.text):
        return False
    unit, house = walk.last_cells.get(0), walk.last_cells.get(1)
    return unit is not None and house is not None and is_bare_cell(unit) and is_house(house.chars) and by_columns(walk, replace(row, cells=(row.line.text, house)), walk.columns)
