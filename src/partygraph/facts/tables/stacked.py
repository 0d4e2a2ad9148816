"""Tables that a copy has taken apart: one cell a line, works and owners in turn.

A table one cell a line is put together by its header; where it counts its rows, a row may leave cells out, for the next number says
where it ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, column_role, is_serial
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare

__all__ = ["names_award", "opens_rows", "stacked_header", "stacked_row"]


def stacked_header(lines: Sequence[Line], index: int) -> tuple[int, tuple[str, ...]]:
    """Where the header that begins at `index`, one cell a line, ends, and its roles; no roles when there is none."""
    roles: list[str] = []
    stop = index
    while stop < len(lines) and len(lines[stop].cells) == 1 and len(roles) < 8 and (role := column_role(lines[stop].chars)) is not None:
        roles.append(role)
        stop += 1
    if len(roles) < 2 or not {"recipient", "entry"} & set(roles) or len(set(roles)) < 2 and not _house_and_unit(lines, index, stop) or "serial" in roles[1:] and names_award(lines[index]):
        return index, ()  # 十大案例 above 序号 heads the table
    for unknown in range(3):  # the last columns may have headers of no known role
        wider = (*roles, *["ignored"] * unknown)
        if "recipient" in roles and stop + unknown < len(lines) and _fits(lines, stop + unknown, wider):
            return stop + unknown, wider
    if roles[-1] == "ignored" and not _awards_at(lines, stop, roles) and _awards_at(lines, stop, roles[:-1]):
        return stop, tuple(roles[:-1])  # 备注, in which nothing stands
    return stop, tuple(roles)


def _house_and_unit(lines: Sequence[Line], index: int, stop: int) -> bool:
    """单位 / 科室, and below them houses and their units in turn."""
    if stop - index != _PAIR or _OF_UNITS.fullmatch(lines[index + 1].chars) is None or _OF_UNITS.fullmatch(lines[index].chars) is not None or stop + 2 * _PAIR > len(lines):
        return False
    for at in (stop, stop + _PAIR):
        house, unit = expand(lines[at].chars), expand(lines[at + 1].chars)
        if len(house) != 1 or house[0].org.institution != house[0].org.name or not is_anchored(house[0].org.name) or not unit or not all(is_bare(item.org) for item in unit):
            return False
    return True


_PAIR = 2
_OF_UNITS = re.compile(r"(?:获奖|先进|受表彰|优秀)?(?:科室|部门|病区|班组|党支部|支部|团支部|护理单元|集体)(?:名称)?")


def _awards_at(lines: Sequence[Line], first: int, roles: Sequence[str]) -> bool:
    """Does the column of awards hold one in the first two rows below the header?"""
    places = [first + row * len(roles) + at for at, role in enumerate(roles) if role == "award" for row in (0, 1)]
    return bool(places) and all(at < len(lines) and names_award(lines[at]) for at in places)


def _fits(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> bool:
    """Do the first rows below a header of these roles have names where names belong?"""
    at = roles.index("recipient")
    read = 0
    while index + len(roles) <= len(lines) and read < 3:
        if opens_rows(lines, index, roles):
            index += 1
            continue
        merged = read > 0 and roles[0] == "award" and not names_award(lines[index])  # the award is that of the row above
        cells = lines[index : index + len(roles) - merged]
        if any(len(line.cells) > 1 or line.chars.endswith("。") for line in cells):
            break
        named = expand(cells[at - merged].body.chars)
        if not named or named[0].org.institution is None or not (is_anchored(named[0].org.name) or "ignored" not in roles and _honours(cells, roles[merged:])):
            return False
        index += len(cells)
        read += 1
    return read > 0


def _honours(cells: Sequence[Line], roles: tuple[str, ...]) -> bool:
    """A cell in the column of awards that is one: the row is whole, though its house (中山医院) says of no place where it is."""
    return any(role == "award" and award_head(cell.chars) is not None for cell, role in zip(cells, roles, strict=True))


def opens_rows(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> bool:
    """A line between the rows of a table, one cell a line, that names the award of those below it."""
    heading = read_heading(lines[index].chars)
    if heading is None or not heading.names or "recipient" not in roles or len(lines[index].cells) > 1:
        return False
    at = index + roles.index("recipient")
    return not (at < len(lines) and _is_name(lines[at])) and at + 1 < len(lines) and _is_name(lines[at + 1])


def _is_name(line: Line) -> bool:
    named = expand(line.body.chars)
    return bool(named) and is_anchored(named[0].org.name)


def stacked_row(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    """As many lines as the header has, each fit for its column; a first cell that names the award may be merged with that of the row above."""
    if roles[0] == "award" and index < len(lines) and not names_award(lines[index]):
        row = _stacked(lines, index, roles[1:])
        if row is None or "recipient" not in roles or any(re.search("[。：:]", cell.chars) for cell in row.cells) or not expand(row.cells[roles.index("recipient") - 1].chars):
            return None
        return Row(row.line, (Text("", ()), *row.cells), row.indexes)
    return _stacked(lines, index, roles)


def names_award(line: Line) -> bool:
    """Is the line the heading of an award?"""
    heading = read_heading(line.chars)
    return heading is not None and bool(heading.names)


_PARAGRAPH = 40
"""A longer line that ends like a sentence is no cell."""


def _stacked(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    stop = index + len(roles)
    if stop > len(lines):
        return None
    cells = [line.text for line in lines[index:stop]]
    if any(len(lines[at].cells) > 1 or len(lines[at].chars) > 80 or len(lines[at].chars) > _PARAGRAPH and lines[at].chars.endswith("。") for at in range(index, stop)):
        return None
    if any((heading := read_heading(cell.chars)) is not None and (heading.names or heading.title) and role not in ("award", "entry") for cell, role in zip(cells, roles, strict=True)):
        return None
    if stacked_header(lines, index)[1] or stacked_header(lines, index + 1)[1] or re.match(r"[一二三四五六七八九十]", lines[index].mark):
        return None
    if any((role == "serial") != is_serial(cell.chars) for cell, role in zip(cells, roles, strict=True) if role in ("serial", "recipient")):
        return None
    return Row(Line(Text.join(cells)), tuple(cells), tuple(range(index, stop)))
