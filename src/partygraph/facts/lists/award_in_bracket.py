"""Rows that say in a bracket behind each name what it got: 甲医院护理部（优质护理示范单位）, where the list's title names no more than what all have in common."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import Heading, award_is_no_body, read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.lists.walk import Walk, add, award_index
from partygraph.facts.tables.columns import Row
from partygraph.names.expand import expand

__all__ = ["award_in_bracket"]

_ROW = re.compile(r"(?P<who>[^，。；：（）《》“”]{3,60})（(?P<award>[^（）《》，。；：、]{6,24})）")


def award_in_bracket(walk: Walk, row: Row, following: Row | None) -> bool:
    """Add such a row to the award of its bracket; one alone may be a remark, so the row above or the one below has to be another."""
    match = _ROW.fullmatch(row.line.body.chars) if (walk.announced or not walk.current) and not walk.columns and not walk.negative else None
    heading = _award(match) if match is not None else None
    if match is None or heading is None:
        return False
    beside = walk.bracketed == row.indexes[0] - 1 or following is not None and (below := _ROW.fullmatch(following.line.body.chars)) is not None and _award(below) is not None
    named = expand(match["who"]) if beside else ()
    if not named:
        return False
    body = row.line.body
    at = award_index(walk, heading.names[0], heading, body.slice(*match.span("award")))
    who = body.slice(*match.span("who"))
    for item in named:
        add(walk, [(item, who)], None, "", row, "row.bracket-award", at)
    walk.bracketed = row.indexes[-1]
    return True


def _award(match: re.Match[str]) -> Heading | None:
    """What the bracket names, where it is an award in full."""
    head = award_head(match["award"])
    if head is None or head.personal or not qualified(match["award"]) or expand(match["award"]) and not award_is_no_body(match["award"]):
        return None
    heading = read_heading(match["award"] + "：")
    return heading if heading is not None and len(heading.names) == 1 else None
