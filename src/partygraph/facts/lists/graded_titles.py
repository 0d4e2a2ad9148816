"""Rows that say a grade alone below a title that names several: 五星 below “五星”“四星”党支部名单 is 五星党支部."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = ["of_its_grade"]

_STARS = r"[一二三四五六]星级?|[金银铜]牌|A{1,5}级?|[甲乙丙]级"
_KIND = r"党支部|团支部|支部|党总支|党组织|党委|单位|集体|科室|医院|团队|窗口|班组|护理单元|病区|卫生院|卫生室|学校|服务站"
_PARTS = re.compile(r"[“”、，和与及暨\s]+")
_OWN_GRADE = re.compile(rf"(?P<grade>{_STARS})?(?P<kind>(?:{_KIND}))?")
_YEAR = re.compile(r"^.*?(?:19|20)[0-9]{2}年?度?(?=.)")
_LEVEL = re.compile(r"级$")
_SHORTEST, _LONGEST = 2, 6


def of_its_grade(cell: str, open_titles: Iterable[str], told: Sequence[str]) -> str | None:
    """The title that a cell with nothing but its grade means, None where it is no grade of the titles that are open; `told` is what the text calls them.

    >>> of_its_grade("五星", ["“五星”“四星”党支部"], ()), of_its_grade("四星", ["五星级、四星级党支部"], ()), of_its_grade("红旗", ["“红旗”“标兵”党支部"], ())
    ('五星党支部', '四星级党支部', '红旗党支部')
    >>> of_its_grade("五星级", ["五星级、四星级党支部"], ("五星党支部", "四星党支部")), of_its_grade("五星", ["五星级党支部"], ())
    ('五星党支部', None)
    >>> of_its_grade("一等奖", ["一等奖、二等奖"], ()) is None
    True
    """
    grade = _LEVEL.sub("", cell.strip("“” "))
    if not _SHORTEST <= len(grade) <= _LONGEST:
        return None
    said = [name for name in told if name.startswith(grade) and _LEVEL.sub("", _grade_of(name)) == grade]
    titles = tuple(open_titles)
    for title in titles:
        found = _among(grade, title) or (_alone(grade, title) if len(titles) > 1 else None)
        if found is not None:
            kind = found.removeprefix(grade).removeprefix("级")
            return next((name for name in said if name.endswith(kind)), found)
    return None


def _grade_of(name: str) -> str:
    match = _OWN_GRADE.match(name)
    return (match["grade"] or "") if match is not None else ""


def _alone(grade: str, title: str) -> str | None:
    """五星党支部 for 五星, where 四星党支部 is open beside it."""
    match = _OWN_GRADE.fullmatch(_YEAR.sub("", title).replace("“", "").replace("”", ""))
    return match[0] if match is not None and match["kind"] is not None and _LEVEL.sub("", match["grade"] or "") == grade else None


def _among(grade: str, title: str) -> str | None:
    """The title of `grade` where `title` names it among others: 五星党支部 of “五星”“四星”党支部 and of 五星党支部和四星党支部."""
    parts = [part for part in _PARTS.split(_YEAR.sub("", title)) if part]
    if len(parts) < 2:
        return None
    last = _OWN_GRADE.fullmatch(parts[-1])
    if last is None or last["kind"] is None or last["grade"] is None and "”" + parts[-1] not in title:
        return None
    grades = [_bare(part, last["kind"]) for part in parts]
    named = [name for name in grades if name]
    if len(named) < 2 or any(len(name) > _LONGEST for name in named):
        return None
    return next((name + last["kind"] for name in named if _LEVEL.sub("", name) == grade), None)


def _bare(part: str, kind: str) -> str:
    """五星级 of 五星级党支部, nothing of 党支部."""
    return part.removesuffix(kind)
