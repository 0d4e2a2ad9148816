"""When two names are of one contest: the text points at it (本届“甲杯”竞赛), or says it once with a word less (2017年羽毛球比赛, 2017年职工羽毛球比赛)."""

from __future__ import annotations

import re

__all__ = ["in_order", "pointed_at", "said_shorter"]

_POINTER = re.compile(r"(?:本(?:届|年度|轮|场|季)|这(?:一)?(?:届|项|次|场)|此(?:项|届|场)|当(?:年度?|届))的?(?=[“\u4e00-\u9fff]{3})")


def pointed_at(name: str) -> str | None:
    """The name behind a word that points at a contest; None where there is no such word.

    >>> pointed_at("本届“五小”竞赛"), pointed_at("首届“五小”竞赛")
    ('“五小”竞赛', None)
    """
    match = _POINTER.match(name)
    return name[match.end() :] if match is not None else None


def in_order(short: str, name: str) -> bool:
    """Does `name` say all of `short` in the same order?

    >>> in_order("羽毛球赛", "2017年职工羽毛球比赛"), in_order("篮球赛", "职工羽毛球比赛")
    (True, False)
    """
    rest = iter(name)
    return all(char in rest for char in short)


def said_shorter(plain: str, other: str) -> bool:
    """Are both one contest, the one name short of a word for those who take part?

    >>> said_shorter("我院2017年羽毛球比赛", "我院2017年职工羽毛球比赛"), said_shorter("2017年护理技能竞赛", "2017年中医护理技能竞赛")
    (True, False)
    """
    return len(plain) != len(other) and _WHO_TAKES_PART.sub("", plain) == _WHO_TAKES_PART.sub("", other)


_WHO_TAKES_PART = re.compile(r"干部职工|医务职工|职工|员工|医务人员|全体|系列")
