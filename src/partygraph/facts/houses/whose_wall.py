"""Whose wall it is on which visitors see an honour: 甲医院一行参观乙医院荣誉墙 tells of 乙医院, 党员来到甲纪念馆 of no house."""

from __future__ import annotations

import re

from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["whose_wall"]

_WALL = re.compile(r"荣誉(?:墙|室|榜|柜|栏|册|簿|展厅|陈列室|长廊)|院史馆|墙上|墙面上|展柜|陈列[室柜架]|展示[柜架墙]|奖牌墙")
_VISIT = re.compile(r"(?:参观|走进|来到|走访|考察|访问|观摩|探访|瞻仰|步入|到访|前往|赴|(?:^|[，；])在)[了过]?(?P<where>[^，；：“”]{2,30})")
_VISITORS = re.compile(r"来访|到访|一行|(?:考察|参观|访问|学习|调研)[团组]|客人|嘉宾")
_ELSEWHERE = re.compile(r"(?:纪念|博物|展览|陈列|文化|科技|党史|村史|校史|档案)馆|故居|旧址|基地|公司|集团|企业|工厂|学校|社区|监狱|部队")


def whose_wall(chars: str, wall: int) -> tuple[str, int, int] | None:
    """The house that is visited in the words up to the wall that stands at `wall`; no name where that is none, None where nobody visits.

    >>> whose_wall("甲市中医院一行参观乙市人民医院荣誉墙，", 16), whose_wall("走进医院，荣誉墙上", 5)
    (('乙市人民医院', 9, 15), None)
    >>> whose_wall("党员来到革命纪念馆，展柜里", 10)
    ('', 0, 0)
    """
    houses = [item for item in find(chars[:wall]) if not is_bare(item.org) and not is_generic(item.org.name) and item.org.steps[-1].group != "line" and _ELSEWHERE.search(item.org.name) is None]
    begins = next((match.start() for match in _WALL.finditer(chars)), wall)
    near = next((item for item in houses if item.end in (begins, wall)), None)
    visits = list(_VISIT.finditer(chars, 0, wall))
    where = visits[-1].span("where") if visits else (0, 0)
    near = near or next((item for item in houses if where[0] <= item.start < where[1]), None)
    if near is not None:
        return near.org.institution or near.org.name, near.start, near.end
    return ("", 0, 0) if _VISITORS.search(chars, 0, wall) is not None or visits and _ELSEWHERE.search(chars, *where) is not None else None
