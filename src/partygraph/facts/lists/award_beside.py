"""A line that is a recipient and its award and nothing else: 甲科 —— 市工人先锋号, 乙医院 《X》 入围案例."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lists.walk import Walk, add, award_index
from partygraph.facts.lists.works_in_rows import WORK, prize_behind, with_work
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.names.expand import expand

__all__ = ["award_beside", "self_contained"]

_GRADED = re.compile(r"(?P<owner>[^《》，。；：]{3,60}?)\s*《[^《》]{2,90}》\s*(?P<award>[^《》，。；：\s]{3,14})")
_BESIDE = re.compile(r"\s*——\s*|\s+")


def award_beside(walk: Walk, chars: str) -> bool:
    """A line that is a recipient and its award and nothing else (`甲科 —— 市工人先锋号`, `甲医院 《X》 入围案例`)."""
    if (graded := _GRADED.fullmatch(chars)) is not None:
        return prize_behind(graded["award"]) is not None and bool(expand(graded["owner"]))
    if len(chars) > 60 or re.search("[，。；：]", chars):
        return False
    if _work_between(chars) is not None:
        return True
    for match in _BESIDE.finditer(chars):
        left, right = chars[: match.start()], chars[match.end() :]
        heading = read_heading(right)
        if heading is not None and len(heading.names) == 1 and not heading.personal and expand(left) and not expand(right):
            return True
    return False


_OWNER_WORK_PRIZE = re.compile(r"(?P<owner>[^\s，。；：]{4,40})\s+(?P<entry>[^\s，。；：]{2,30})\s+(?P<award>[^\s，。；：]{3,14})")


def _work_between(chars: str) -> re.Match[str] | None:
    """甲医院 暖心圈 一等奖: owner, work and prize in a row, only blanks between."""
    match = _OWNER_WORK_PRIZE.fullmatch(chars)
    if match is None or prize_behind(match["award"]) is None or (head := award_head(match["award"])) is None or head.rule != "award.prize":
        return None
    if expand(match["entry"]) or is_person(match["entry"]) or (inner := award_head(match["entry"])) is not None and inner.rule != "award.work":
        return None
    return match if len(named := expand(match["owner"])) == 1 and named[0].org.institution is not None else None


def self_contained(walk: Walk, row: Row) -> bool:
    """Read a line that `award_beside` accepts."""
    text = row.line.body
    if (work := WORK.search(text.chars)) is not None:
        return with_work(walk, row, text, work)
    if (between := _work_between(text.chars)) is not None and (prize := prize_behind(between["award"])) is not None:
        owner = text.slice(*between.span("owner"))
        award = award_index(walk, prize.names[0], prize, text.slice(*between.span("award")))
        add(walk, [(item, owner) for item in expand(owner.chars)], text.slice(*between.span("entry")), between["entry"][-1], row, "row.award-beside", award)
        return True
    for match in _BESIDE.finditer(text.chars):
        left, right = text.slice(0, match.start()), text.slice(match.end(), len(text))
        heading = read_heading(right.chars)
        if heading is None or len(heading.names) != 1 or not (named := expand(left.chars)):
            continue
        award = award_index(walk, heading.names[0], heading, right)
        for item in named:
            add(walk, [(item, left)], None, "", row, "row.award-beside", award)
        return True
    return False
