"""So many persons who got it or work where it was got: 甲局推荐的11名讲师, 6人次, 全科46名医护人员."""

from __future__ import annotations

import re

from partygraph.names.numerals import number

__all__ = ["are_persons", "are_staff", "got_so_many_times"]

_STAFF = re.compile(r"(?:全(?:科|院|站|所|中心|队|组|室|支部|体)|(?:科室|科内|团队|支部|病区|中心)?(?:现有|共有|拥有|有))[^，。；“”]{0,8}(?:[0-9]{1,4}|[一二三四五六七八九十两百]{1,4})(?:多|余)?[名位人][^，。；“”]{0,20}$")
_PERSONS_TIMES = re.compile(r"(?:先后|另有|还有|共有|其中|共|有|近|超)*(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4}|多|数十)(?:余|多)?人次")
"""So many times somebody got it, who works there."""
_SEVERAL_PERSONS = re.compile(
    r"(?P<of>(?:(?!(?:选派|派出|选送|组织|选拔|遴选|指导|带领|率领|安排|抽调|输送|培训|培养|邀请|选出|派)(?!的)|由[^，。；“”的]{0,20}(?:[0-9一二三四五六七八九十两]+)[名位])[^，。；“”]){0,40}?)(?P<count>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:多|余)?[名位]"
    r"[^，。；“”、]{0,10}?(?:选手|讲师|医生|医师|医务人员|医护人员|护理人员|工作人员|科研人员|护士|护师|药师|技师|检验师|职工|党员|同志|队员|教师|老师|干部|骨干|专家|学员|学生|青年|志愿者|工作者|员工|能手|个人|代表)(?!队|团|组成|组队|组建|中|里|的|占|平均|共)"
)
"""由甲局推荐的11名讲师表现优异, 2名护士: so many persons got it, and none of the bodies that they come from."""


def got_so_many_times(chars: str) -> bool:
    """6人次的作品获得…: persons, however often."""
    return _PERSONS_TIMES.match(chars) is not None


def are_staff(chars: str) -> bool:
    """甲科，全科46名医护人员，先后荣获…: those who work where it was got.

    >>> are_staff("全科46名医护人员"), are_staff("甲科")
    (True, False)
    """
    return _STAFF.match(chars) is not None


def are_persons(chars: str, *, first: bool) -> bool:
    """甲科…，12名职工连续工作百天，被授予…: the department, unless the clause is the `first` of the sentence or says of whom they are."""
    persons = _SEVERAL_PERSONS.match(chars)
    if persons is not None:
        return bool(persons["of"]) or first
    last = chars.rfind("、") + 1  # 甲院张某、乙站李某、丙院王某4名同志: each in front of the last is one of them
    counted = _SEVERAL_PERSONS.match(chars, last) if last else None
    return counted is not None and len(counted["of"]) > _SHORTEST and chars.count("、") < _people(counted)


def _people(counted: re.Match[str]) -> int:
    """How many a clause counts."""
    return number(counted["count"]) or 0


_SHORTEST = 3
"""The shortest that says where somebody works and who it is has more characters."""
