"""The bodies that a cell of a table names: several that blanks or numbers part (1.甲医院 2.乙医院), and the house of the units beside it."""

from __future__ import annotations

import re

from partygraph.facts.lists.walk import Walk
from partygraph.facts.tables.groups import is_group
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["EMPTY_CELL", "apart", "houses_beside", "is_bare_cell", "is_house"]


def houses_beside(walk: Walk, cells: tuple[Text, ...], columns: tuple[str, ...]) -> list[tuple[Named, Text]]:
    """单位 | 先进科室 | 优秀团队: the house of the units that the cells of the awards name, in this row or in the one whose cell was merged over it."""
    if columns.count("recipient") != 1 or not any(role.startswith("award:") for role in columns):
        return []
    at = columns.index("recipient")
    cell = cells[at] if len(cells[at]) else walk.last_cells.get(at, EMPTY_CELL)
    return [(item, cell) for item in expand(cell.chars)] if len(cell) and is_house(cell.chars) else []


def is_house(chars: str) -> bool:
    """Does the cell name an institution, and no group of rows?"""
    named = expand(re.sub(r"（[^（）]*）$", "", chars))
    return bool(named) and named[0].org.institution is not None and not is_group(chars)


EMPTY_CELL = Text("", ())


def apart(cell: Text) -> list[Text]:
    """甲卫生院 乙卫生院: the houses of a cell that only blanks part, or else the cell as it is."""
    if (numbered := _numbered(cell)):
        return numbered
    parts = [cell.slice(*match.span()) for match in re.finditer(r"\S+", cell.chars)]
    orgs = [parse(part.chars) for part in parts]
    whole = all(org is not None and org.institution == org.name and org.steps[-1].group in ("hospital", "centre") and not re.match("附属|第[一二三四五六七八九十]", org.name) for org in orgs)
    return parts if len(parts) > 1 and whole else [cell]


_ITS_NUMBER = compiled(r"(?:(?<=^)|(?<=[\s；;、]))(?:[0-9]{1,2}[.、．]|[（(][0-9]{1,2}[）)]|[①-⑳])\s*")


def _numbered(cell: Text) -> list[Text]:
    """1.甲医院 2.乙医院: the bodies that a cell numbers."""
    marks = list(_ITS_NUMBER.finditer(cell.chars))
    if not marks or marks[0].start() > 0:
        return []
    parts = [cell.slice(match.end(), stop).strip(" ；;，、") for match, stop in zip(marks, [*(other.start() for other in marks[1:]), len(cell)], strict=True)]
    return parts if all(expand(part.chars) for part in parts) else []


def is_bare_cell(text: Text) -> bool:
    """A unit's name without its institution."""
    named = expand(text.chars)
    return bool(named) and all(is_bare(item.org) for item in named)
