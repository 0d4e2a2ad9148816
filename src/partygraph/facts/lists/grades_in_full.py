"""Grades that a table gives by one word, and that the text counts by their whole names: 五星级 below 星级, where 评定五星级党支部5个 was said."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from partygraph.rules.begins import compiled

__all__ = ["grade_key", "grades_in_full", "is_no_grade", "is_of_bodies"]

_KIND = r"(?:基层)?(?:党支部|团支部|支部|党组织|团组织|党总支|总支|党委|护理单元|病区|病房|科室|部门|班组|小组|单位|集体|医院|卫生院|机构|窗口|团队|分会|工会)"
_GRADE = r"(?P<grade>(?:[一二三四五六七]|[1-7])星级?|A{1,5}级?|[一二三四]类|[甲乙丙]级|[甲乙丙]等|优秀|良好|先进|示范|标杆|达标|合格|较好|一般|标准化|规范化|模范|红旗|星级|特色)"
_WHOLE = compiled(rf"{_GRADE}(?P<kind>{_KIND})")
_NO_GRADE = re.compile(r"(?:暂|尚)?[不未](?:予)?(?:定|评|授|达|参|获|入)[^，。；]{0,2}?(?:等次|等级|星级|星|级|档次|类|奖|标|评)?")
_STARS = re.compile(r"[★☆⭐*]{1,7}")
_DIGITS = "〇一二三四五六七"
_OF_BODIES = re.compile(rf"{_KIND}$")


def grade_key(chars: str) -> str:
    """The word of a cell by which grades are compared: 五星, ★★★★★ and 5星级 are 五星级.

    >>> [grade_key(chars) for chars in ("五星", "★★★", "5星级", "优秀")]
    ['五星级', '三星级', '五星级', '优秀']
    """
    squeezed = "".join(chars.split())
    if _STARS.fullmatch(squeezed):
        return f"{_DIGITS[len(squeezed)]}星级"
    if len(squeezed) in (2, 3) and squeezed[1:] in ("星", "星级"):
        return (_DIGITS[int(squeezed[0])] if squeezed[0] in "1234567" else squeezed[0]) + "星级"
    return squeezed


def grades_in_full(counted: Iterable[str]) -> dict[str, str]:
    """What each grade is called in full among the awards that a text counts; a grade of two kinds of bodies is left out.

    >>> grades_in_full(["五星级党支部", "优秀党支部", "优秀科室", "一等奖"])
    {'五星级': '五星级党支部'}
    """
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in counted:
        if (match := _WHOLE.fullmatch(name)) is not None and name not in found[grade_key(match["grade"])]:
            found[grade_key(match["grade"])].append(name)
    return {grade: names[0] for grade, names in found.items() if len(names) == 1}


def is_no_grade(chars: str) -> bool:
    """不定星级, 未评, 暂不定等次: a cell that says that a row has got none.

    >>> [is_no_grade(chars) for chars in ("不定星级", "未达标", "暂不定等次", "达标")]
    [True, True, True, False]
    """
    return len(chars) <= _LONGEST and _NO_GRADE.fullmatch(chars) is not None


_LONGEST = 8


def is_of_bodies(award: str) -> bool:
    """五星级党支部, 示范病区: an award for what a body is, and not for a brand or a work of its own."""
    return _OF_BODIES.search(award) is not None
