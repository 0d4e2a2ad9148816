"""Grades of a named prize: 一等奖 below 新技术奖 is 新技术奖一等奖, until another prize is named; 一等奖（2个） below 先进单位（9个） is of that title, below 优秀案例（9个） it is not."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head, award_tier
from partygraph.facts.awards.headings import Heading
from partygraph.facts.lists.grades_in_full import is_of_bodies
from partygraph.facts.lists.walk import Walk, numbering
from partygraph.facts.tables.columns import Row

__all__ = ["graded", "of_named_prize"]

_PART = re.compile(r"(?:团体|集体|个人|单项|单位)奖项?$")
"""运动会团体奖 is a part of a contest, no prize with grades of its own."""
_NAMED_PRIZE = re.compile(r"最[\u4e00-\u9fff].+|.{3,}奖")


def graded(walk: Walk, heading: Heading, row: Row) -> Heading:
    """The heading with the prize whose grade it names; a heading that is such a prize itself is noted for those below it."""
    if _is_grade(heading):
        return of_named_prize(walk, heading, row)
    name = heading.names[0]
    named = len(heading.names) == 1 and _PART.search(name) is None and not heading.title and not heading.personal and award_tier(name) is None and (_NAMED_PRIZE.fullmatch(name) is not None or heading.count is not None and is_of_bodies(name))
    walk.graded = (name, row.indexes[-1], numbering(row.line.mark)) if named else None
    walk.graded_count = heading.count
    return heading


def of_named_prize(walk: Walk, heading: Heading, row: Row) -> Heading:
    """金奖 right below 最佳团队奖 is 最佳团队奖金奖, and so are the grades further down; whatever is no grade closes the prize."""
    of = walk.graded
    fewer = walk.graded_count is None or heading.count is None or heading.count < walk.graded_count
    if _is_grade(heading) and of is not None and fewer and not heading.title and (of[1] == row.indexes[0] - 1 or of[1] < 0) and (not row.line.mark or numbering(row.line.mark) != of[2]):
        walk.graded = (of[0], -1, of[2])
        return Heading((of[0] + heading.names[0],), heading.count, heading.personal, False, False, heading.campaign)
    walk.graded = None
    return heading


def _is_grade(heading: Heading) -> bool:
    head = award_head(heading.names[0]) if len(heading.names) == 1 else None
    return head is not None and head.word == heading.names[0] and head.rule == "award.prize" and award_tier(heading.names[0]) is not None
