"""Cells that a table leaves out or that name nobody: the last ones of a row, gone with their marks, and 党委直属 in the column of general branches."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.tables.columns import is_serial
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.expand import expand

__all__ = ["is_directly_under", "lost_at_end"]

_MARKS = ("\t", "|")
_NUMBER = re.compile(r"[0-9]{1,5}(?:\.[0-9]+)?%?分?")


def lost_at_end(line: str, cells: Sequence[Text], columns: Sequence[str]) -> bool:
    """Has the row, whose cells a mark parts so that empty ones inside it show, lost only cells behind its last one?

    Every cell that is left has to be what its column holds: a row that has lost its first cell, which was merged with the one above,
    is none of these.
    """
    left, lost = columns[: len(cells)], columns[len(cells) :]
    if len(cells) < _LEAST or not any(mark in line for mark in _MARKS) or "recipient" not in left or "award" in lost or len(lost) > _MOST_LOST:
        return False
    return all(_fits(cell.chars, role) for cell, role in zip(cells, left, strict=True))


_LEAST, _MOST_LOST = 2, 3


def _fits(chars: str, role: str) -> bool:
    if not chars:
        return True
    if role == "serial":
        return is_serial(chars)
    if role == "recipient":
        return not is_person(chars) and _NUMBER.fullmatch(chars) is None
    if role == "person":
        return is_person(chars) or not expand(chars)
    if role == "group":
        return not expand(chars) and _NUMBER.fullmatch(chars) is None
    return True


_DIRECTLY = re.compile(r"(?:[院局委校]|医院|机关|中心)?(?:党委|党组|党总支)?(?:直属|直管|直辖)(?:党?支部|党组织|单位|部门|科室)?|独立党?支部")


def is_directly_under(chars: str) -> bool:
    """Says a cell in the column of general branches that the row is under none of them?

    >>> [is_directly_under(chars) for chars in ("院党委直属", "直属党支部", "直属机关党总支")]
    [True, True, False]
    """
    return _DIRECTLY.fullmatch(chars) is not None
