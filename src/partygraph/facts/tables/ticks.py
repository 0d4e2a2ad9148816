"""Columns of ticks: a table that names an award in its header and marks with √ whose it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.model import Text

__all__ = ["TICK", "is_tick", "padded", "tick_columns", "ticked_award", "ticks_below"]

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


def ticks_below(cells: Sequence[Text], following: Sequence[Text], roles: Sequence[str | None], awards: Sequence[bool]) -> tuple[str, ...] | None:
    """The roles of a header of two awards or more (`awards`), or of one beside a column of names, over a row of ticks and empty cells."""
    below = padded(following, len(cells))
    columns = [at for at, is_award in enumerate(awards) if is_award]
    if {"●", "○"} <= {cell.chars for cell in below}:
        return None
    named = any(role == "recipient" for role, is_award in zip(roles, awards, strict=True) if not is_award)
    if len(columns) < (1 if named else 2) or len(below) != len(cells) or not any(is_tick(below[at].chars) for at in columns) or any(below[at].chars and not is_tick(below[at].chars) for at in columns):
        return None
    return tuple(f"{TICK}{cell.chars}" if is_award else role or "ignored" for cell, role, is_award in zip(cells, roles, awards, strict=True))


def padded(cells: Sequence[Text], width: int) -> tuple[Text, ...]:
    """A row of ticks whose last cells are empty may have lost them."""
    if 2 <= len(cells) < width and any(is_tick(cell.chars) for cell in cells):
        return (*cells, *[Text("", ())] * (width - len(cells)))
    return tuple(cells)


def ticked_award(header: str, quoted: Collection[str]) -> str | None:
    """The award that a column's header stands for: the one title of the text that holds it, or else the header, where that is an award.

    >>> ticked_award("达标", ["规范化建设达标党支部", "规范化建设示范党支部"]), ticked_award("示范岗", []), ticked_award("备注", [])
    ('规范化建设达标党支部', '示范岗', None)
    """
    held = [name for name in quoted if header in name and (head := award_head(name)) is not None and not head.personal]
    if len(held) == 1:
        return held[0]
    return header if award_head(header) is not None else None
