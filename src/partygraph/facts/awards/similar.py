"""Awards of one name among many: which of those noted are the same, or hold the name, or are held by it.

Asking takes the time of the name's length, however many awards are noted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

__all__ = ["SimilarNames", "award_level", "plain_name", "similar_awards"]

_SHORTEST = 4
"""Characters that a name must have to be known again inside a longer one."""
_LEVEL = re.compile(r"(?:^|(?<=的))([省市县区州])级(?=[\u4e00-\u9fff]{4,})")
_UNSEEN = re.compile(r"[“”‘’《》\s（）]")


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """The name without quotes, brackets and blanks, a level in front by its own word: 省级文明单位 is a 省文明单位, whichever province's."""
    return _LEVEL.sub(r"\1", _UNSEEN.sub("", name))


_OF_LEVEL = re.compile(r"(?P<year>(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年?度?|第[0-9一二三四五六七八九十]+[届批]|首[届批])?(?:(?P<nation>全国|国家级?)|全?(?:[\u4e00-\u9fff]{1,8}?)?(?P<seat>省|自治区|市|州|县|区|旗|院|校)级?)(?P<stem>[\u4e00-\u9fff]{4,})")


@lru_cache(maxsize=4096)
def award_level(name: str) -> tuple[str, str] | None:
    """The level in front of a title (国, 省, 市, 县, 院) and the title without it; None where no level stands there.

    >>> award_level("全国五四红旗团委"), award_level("甲省五四红旗团委"), award_level("县级文明单位"), award_level("先进基层党组织")
    (('国', '五四红旗团委'), ('省', '五四红旗团委'), ('县', '文明单位'), None)
    """
    match = _OF_LEVEL.fullmatch(plain_name(name))
    if match is None:
        return None
    return "国" if match["nation"] else _SEATS.get(match["seat"], match["seat"]), match["stem"]


_SEATS = {"自治区": "省", "州": "市", "区": "县", "旗": "县"}


def similar_awards(one: str, two: str) -> bool:
    """True for one name and for a name that holds the other.

    >>> similar_awards("先进基层党组织", "“先进基层党组织”称号"), similar_awards("一等奖", "技能大赛一等奖")
    (True, False)
    """
    if _GRADE.sub("", one) == _GRADE.sub("", two) and (_GRADE.search(one) is None or _GRADE.search(two) is None):
        return True
    one, two = plain_name(one), plain_name(two)
    if one == two or min(len(one), len(two)) < _SHORTEST:
        return one == two
    short, long = sorted((one, two), key=len)
    return short in long and not _HIGHER.match(long[long.find(short) + len(short) :])


_GRADE = re.compile(r"(?<=奖)（[特一二三]等奖）$")
"""卓越奖（一等奖） is told again as 卓越奖."""
_HIGHER = re.compile(r"标兵|提名|培育|创建|候选")
"""What makes another title of one: 文明单位标兵 is no 文明单位."""


class SimilarNames:
    """Numbers noted under names of awards, found by a similar name.

    >>> names = SimilarNames()
    >>> for number, name in enumerate(["先进基层党组织", "先进个人", "全省先进基层党组织"]):
    ...     names.note(name, number)
    >>> names.similar("先进基层党组织"), names.similar("一等奖")
    ([0, 2], [])
    """

    def __init__(self) -> None:
        self._noted: list[tuple[str, int]] = []
        self._indexed = 0
        self._named: dict[str, list[int]] = {}
        self._names: dict[int, list[str]] = {}
        self._held: dict[str, list[int]] = {}
        """Every part of a name, with the numbers noted under longer names that hold it."""

    def note(self, name: str, number: int) -> None:
        """Note a number under a name."""
        self._noted.append((name, number))

    def similar(self, name: str) -> list[int]:
        """The numbers of all names that are similar, in order."""
        if len(self._noted) <= _FEW:
            return sorted({number for noted, number in self._noted if similar_awards(noted, name)})
        self._index()
        name = plain_name(name)
        found = set(self._named.get(name, ()))
        if len(name) >= _SHORTEST:
            found.update(self._held.get(name, ()))
            for part in _parts(name):
                found.update(self._named.get(part, ()))
        return sorted(number for number in found if any(similar_awards(noted, name) for noted in self._names[number]))

    def _index(self) -> None:
        for noted, number in self._noted[self._indexed :]:
            name = plain_name(noted)
            self._named.setdefault(name, []).append(number)
            self._names.setdefault(number, []).append(name)
            for part in set(_parts(name)):
                self._held.setdefault(part, []).append(number)
        self._indexed = len(self._noted)


_FEW = 24
"""So many names are compared one by one."""


def _parts(name: str) -> Iterator[str]:
    """All parts of at least four characters that are shorter than the name."""
    for length in range(_SHORTEST, len(name)):
        for start in range(len(name) - length + 1):
            yield name[start : start + length]
