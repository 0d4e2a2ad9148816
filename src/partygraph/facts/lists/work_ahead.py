"""Rows of one cell whose first word is what the body behind the blank has won with, or only sorts it: 红心守护 甲市人民医院, 市直 乙市中医院."""

from __future__ import annotations

import re

from partygraph.facts.lists.for_works import is_of_works, is_work_and_owner
from partygraph.facts.tables.columns import sorts_rows
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["owners_behind"]

_ROW = re.compile(r"(?P<first>[^\s，。；：“”《》（）、]{2,30})\s+(?P<owners>[^\s，。；：“”《》（）]{4,80})")
_OF_WORKS = re.compile(r"(?:品牌|案例|项目|作品|党课|课题|视频|影片|微电影|工作法|圈|圈组|做法|成果|故事|节目|方案|论文|征文|文章)(?:奖)?$")
_UNIT = re.compile(r"(?:[科室部处局委院]|支部|总支|党委|病区|中心|团队)$")
_LEVELS = frozenset("省市县区州盟旗")
_LEAST = 3


def owners_behind(text: Text, award: str) -> tuple[list[tuple[Named, Text]], Text | None] | None:
    """The bodies that a row of `award` names behind its blank, and the work in front of it where the award is given for works."""
    match = _ROW.fullmatch(text.chars)
    if match is None:
        return None
    named = expand(match["owners"])
    if is_of_works(award) and len(match["first"]) > _LEAST and named and all(is_bare(item.org) and item.org.steps[-1].group == "line" for item in named) and is_work_and_owner(text.chars):
        at = text.slice(*match.span("owners"))
        return [(item, at) for item in named], text.slice(*match.span("first"))  # 暖心堡垒 内科党支部
    if not is_anchored(match["owners"]) or match["owners"][0] in _LEVELS:
        return None  # 常熟 市中医院: a stray blank
    if not named or any(is_bare(item.org) or item.org.institution is None for item in named):
        return None
    at = text.slice(*match.span("owners"))
    owners = [(item, at) for item in named]
    first = match["first"]
    if sorts_rows(first):
        return (owners, None) if first not in _IN_NAMES else None
    if _OF_WORKS.search(award) is None or len(first) < _LEAST or _begins_name(first) or _UNIT.search(first) is not None or is_person(first):
        return None
    return owners, text.slice(*match.span("first"))


def _begins_name(first: str) -> bool:
    """天长市, 滁州市某某学校: no work; 杏林先锋 only begins like the short name of a place."""
    place = default_places().leading(first)
    if place is not None and (not all(place.short) or place.length == len(first)) or place is None and is_anchored(first):
        return True
    org = parse(first)
    return org is not None and not is_bare(org)


_IN_NAMES = frozenset({"兵团"})
"""兵团 甲师医院 is one name."""
