"""Awards for works (优秀党建品牌, 十佳案例): rows below them tell a work and whose it is, whatever the work is called."""

from __future__ import annotations

import re

from partygraph.facts.words.persons import is_person
from partygraph.names.expand import expand

__all__ = ["is_of_works", "is_work_and_owner"]

_OF_WORKS = re.compile(r"(?:品牌|案例|项目|作品|工作法|课题|成果|微党课|故事|视频|主题党日|主题党日活动)$")
_PARTED = (re.compile(r"(?P<work>[^\s（）：，。；、]{3,24})\s+(?P<owner>[^\s（）：，。；]{4,40})"), re.compile(r"(?P<work>[^\s（）：，。；、]{3,24})（(?P<owner>[^（）：，。；]{4,40})）"))
_HEADS = re.compile(r"[0-9一二三四五六七八九十]+[个家项名]|名单$")


def is_of_works(award: str) -> bool:
    """Is this an award for works?

    >>> is_of_works("优秀党建品牌"), is_of_works("先进集体")
    (True, False)
    """
    return _OF_WORKS.search(award) is not None


def is_work_and_owner(chars: str) -> bool:
    """暖心堡垒 甲支部, 暖心堡垒（甲支部）: a row, though the work is called as titles are.

    >>> is_work_and_owner("暖心堡垒 内科党支部"), is_work_and_owner("暖心堡垒（2个）"), is_work_and_owner("内科党支部 外科党支部")
    (True, False, False)
    """
    for parted in _PARTED:
        match = parted.fullmatch(chars)
        if match is not None and _HEADS.search(chars) is None and expand(match["owner"]) and not expand(match["work"]) and not is_person(match["work"]):
            return True
    return False
