"""Persons and where they work in turn, one a line, below a title that bodies can have too (标兵, 之星): 张某 / 甲医院护理部主任 / 李某 / 乙卫生局."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.lists.walk import Walk, add_persons, open_award
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.staff import is_for_bodies, is_post
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand

__all__ = ["read_persons_in_turn"]

_OF_EITHER = re.compile(r"(?:标兵|之星|先锋|楷模|榜样|卫士|红旗手|能手|模范|骨干)$")


def read_persons_in_turn(walk: Walk, row: Row, following: Row | None) -> bool:
    """True where the row is the post or the house of the person above it, and the next row is a person again or there is none: the award is the persons'."""
    if len(walk.current) != 1 or walk.columns or len(row.cells) != 1 or row.line.mark or walk.above is None or _OF_EITHER.search(open_award(walk)) is None or is_for_bodies(open_award(walk)):
        return False
    chars = row.line.chars
    if not _is_alone(walk.above.chars) or not (is_post(chars) or is_anchored(chars) and len(expand(chars)) == 1) or not is_post(chars) and (following is None or not _is_alone(following.line.chars)):
        return False
    at = walk.current[0]
    walk.awards[at] = replace(walk.awards[at], personal=True)
    add_persons(walk, row.line.text)
    return True


def _is_alone(chars: str) -> bool:
    return is_person("".join(chars.split()))
