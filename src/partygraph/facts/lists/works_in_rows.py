"""Rows with a work in 《》 and its owner before or behind it: 甲医院《X》, 《X》 乙医院 张三."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.lists.names_in_rows import by_position
from partygraph.facts.lists.running import items
from partygraph.facts.lists.walk import Walk, add, award_index
from partygraph.facts.tables.columns import Row
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.named import Named, read_name
from partygraph.rules.load import pattern

__all__ = ["WORK", "prize_behind", "with_work"]

WORK = re.compile(r"《(?P<title>[^《》]+(?:《[^《》]*》[^《》]*)*)》")


def prize_behind(chars: str) -> Heading | None:
    """The award that stands behind the work of a row, or None."""
    heading = read_heading(chars) if 3 <= len(chars) <= _LONGEST_GRADE and not expand(chars) else None
    return heading if heading is not None and len(heading.names) == 1 and not heading.personal and heading.count is None else None


_LONGEST_GRADE = 14
_SO_MANY_WORKS = re.compile(r"（(?:共|计)?[0-9一二两三四五六七八九十]{1,3}[件篇个部项幅首]）$")
"""甲医院（1件）：《乙》: how many of its works follow."""


def with_work(walk: Walk, row: Row, text: Text, match: re.Match[str]) -> bool:
    """A row with a work at `match`: its owner stands before it, or behind it with those who made it."""
    before = text.slice(0, match.start()).strip(" ：:—-、的.·~_|/")
    if (counted := _SO_MANY_WORKS.search(before.chars)) is not None:
        before = before.slice(0, counted.start()).strip()
    after = text.slice(match.end(), len(text)).strip(" ：:—-、，；.·~_|/")
    work = text.slice(match.start("title"), match.end("title"))
    if len(before) and (named := expand(before.chars) or ((whole := read_name(before.chars)) and (whole,)) or (by_position(before) if row.line.mark else ())):
        pairs = list(WORK.finditer(text.chars))
        if len(pairs) > 1 and items(walk, text, row):
            return True
        heading = prize_behind(after.chars)
        award = award_index(walk, heading.names[0], heading, after) if heading is not None else None  # 甲医院 《X》 入围案例
        add(walk, [(item, before) for item in named], work, "《》", row, "row.work", award)
        return True
    partners: list[tuple[Named, Text]] = []
    if (joint := pattern("row.joint").search(after.chars)) is not None:
        partners = [(item, after.slice(joint.start("who"), joint.end("who"))) for item in expand(joint["who"])]
        after = after.slice(0, joint.start())
    after = after.strip(" （）()") if after.chars.startswith("（") else after
    owner = after
    for cut in re.finditer(r"[\s，]+", after.chars):  # 《title》 甲医院 张三
        left = after.slice(0, cut.start())
        if expand(left.chars):
            owner = left
            break
    if len(owner) and (named := expand(owner.chars)):
        add(walk, [*((item, owner) for item in named), *partners], work, "《》", row, "row.work")
        return True
    return False
