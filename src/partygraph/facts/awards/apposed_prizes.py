"""How a prize is joined to what it is a prize of: 团体项目的一等奖, “甲奖”中的特别奖, 团体大奖——“一等奖”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from partygraph.facts.awards.titles import Title

__all__ = ["announced_scope", "joined", "of_both"]

_GRADE: Final = r"(?:团体|集体|个人|单位|综合)?(?:(?:[特一二三四]等|[金银铜]|优秀|优胜|特别|单项|单位|集体|团体|组织|优秀组织|最佳组织|最佳[\u4e00-\u9fff]{2,4}|鼓励|入围|提名|特殊贡献|突出贡献)奖|第[一二三四五六七八]名|冠军|亚军|季军)"
_PART = re.compile(rf"(?P<scope>[^，。；：“”《》的]{{1,30}}?(?:项目|项|组|组别|类|类别|专业|科目|单元|赛道|系列|专场|奖))(?:之|当)?[中里]?的(?P<grade>{_GRADE})")
"""团体项目的一等奖, 甲奖中的特别奖: the part belongs to the award's name, the word that joins does not."""
_WHOLE = re.compile(rf"[^，。；：“”《》的]{{1,30}}?(?:系统|赛区|片区|[大竞比决联复初]赛|比武|评选|评比|展演|展评|活动|[省市县区国])(?:之|当)?[中里]?的(?P<grade>{_GRADE})")
"""全省卫生系统的一等奖, 本次大赛中的特等奖: where it was won is no part of the prize."""
_SECTION = re.compile(rf"[^，。；：“”《》的]{{1,12}}?(?:部分|环节)的?(?P<grade>{_GRADE})")
"""合唱部分的二等奖: which part of the contest it was won in."""
_ANNOUNCED = re.compile(r"(?:[^，。；：“”《》、——]{0,16}的)?(?P<scope>团体|集体|单项|综合)?(?:[本此该][次届]?[^，。；：“”《》、——]{0,12}的?)?(?:的|最高|唯一|最[高重大]|重磅|含金量最高的?|[国省市]级)*(?:大奖|奖项|荣誉|殊荣|桂冠)(?:——?|—)+(?=[“\u4e00-\u9fff])")


def joined(name: str) -> str:
    """The award's name without the word that joins a prize to what it is of.

    >>> joined("团体项目的一等奖"), joined("促进奖中的特别奖"), joined("全省卫生系统的二等奖"), joined("最美的声音奖"), joined("合唱部分的二等奖")
    ('团体项目一等奖', '促进奖特别奖', '二等奖', '最美的声音奖', '二等奖')
    """
    if (section := _SECTION.fullmatch(name)) is not None:
        return section["grade"]
    if "的" not in name:
        return name
    if (part := _PART.fullmatch(name)) is not None:
        return part["scope"] + part["grade"]
    whole = _WHOLE.fullmatch(name)
    return whole["grade"] if whole is not None else name


def announced_scope(chars: str, at: int, stop: int) -> tuple[str, int] | None:
    """What stands in front of a dash that announces the prize, as (scope of the prize, end of the dash).

    >>> announced_scope("团体大奖——“一等奖”", 0, 11), announced_scope("最高荣誉——“甲奖”", 0, 10), announced_scope("全国十佳案例", 0, 6)
    (('团体', 6), ('', 6), None)
    """
    if "—" not in chars[at:stop]:
        return None
    match = _ANNOUNCED.match(chars, at, stop)
    return (match["scope"] or "", match.end()) if match is not None else None


_OF_BOTH = re.compile(r"(?P<award>[^，。；：“”《》]{4,30}?)的?(?:个人[和与及、]集体|集体[和与及、]个人)")
_TWO = 2


def of_both(titles: Sequence[Title]) -> list[Title]:
    """青年奖章个人和集体: one title, which persons and bodies have got; also where it was read as two."""
    both = _OF_BOTH.fullmatch("和".join(title.name for title in titles)) if 1 <= len(titles) <= _TWO else None
    if both is None:
        return list(titles)
    at = titles[0].at
    return [replace(titles[0], name=both["award"], at=at.slice(0, len(both["award"])) if at.chars.startswith(both["award"]) else at, personal=False)]
