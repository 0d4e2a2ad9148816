"""Columns of ticks: a table that names an award in its header and marks with √ whose it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from partygraph.facts.awards import award_head
from partygraph.model import Text

__all__ = ["TICK", "is_tick", "tick_columns", "ticked_award"]

TICK = "tick:"
_TICKS = frozenset("√✓✔☑●■★○")
"""○ stands for a tick only where ● does not; a column of both is none of ticks."""


def is_tick(chars: str) -> bool:
    return chars in _TICKS


def tick_columns(cells: Sequence[Text], following: Sequence[Text], roles: Sequence[str | None]) -> list[str | None]:
    """`roles` with `tick:HEADER` for the columns that hold a tick in the next row, or nothing beside such a column."""
    if len(following) != len(cells) or not any(is_tick(cell.chars) for cell in following):
        return list(roles)
    return [f"{TICK}{cell.chars}" if role in (None, "ignored", "award") and cell.chars and (is_tick(below.chars) or role is None and not below.chars) else role for cell, below, role in zip(cells, following, roles, strict=True)]


def ticked_award(header: str, quoted: Collection[str]) -> str | None:
    """The award that a column's header stands for: the one title of the text that holds it, or else the header, where that is an award.

    >>> ticked_award("达标", ["规范化建设达标党支部", "规范化建设示范党支部"]), ticked_award("示范岗", []), ticked_award("备注", [])
    ('规范化建设达标党支部', '示范岗', None)
    """
    held = [name for name in quoted if header in name and (head := award_head(name)) is not None and not head.personal]
    if len(held) == 1:
        return held[0]
    return header if award_head(header) is not None else None
