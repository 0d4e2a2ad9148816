"""Lists headed by a place and an award's name (甲市优秀护理集体名单), below the decision that gave it: the place's share of 乙省优秀护理集体."""

from __future__ import annotations

import re
from collections.abc import Iterable

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.places import default_places
from partygraph.rules.phrases import GETS

__all__ = ["wider_award"]

_ENTERS = re.compile(rf"(?:地区|全市|系统)?(?P<got>(?:{GETS}|获|受表彰)?)的?")
_OF_ALL = re.compile(r"(?:(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年?度?|第[0-9一二三四五六七八九十]+[届批]|首[届批])?(?P<seat>[\u4e00-\u9fff]*)")
_LEAST = 5


def wider_award(name: str, given: Iterable[str]) -> str | None:
    """The award of `given`, those that the text says were given to many, of which a list called `name` holds one place's share.

    >>> wider_award("兰州优秀护理集体", ["甘肃省优秀护理集体"]), wider_award("兰州市获评健康促进医院", ["全国健康促进医院"])
    ('甘肃省优秀护理集体', '全国健康促进医院')
    >>> wider_award("兰州市优秀护理集体", ["甘肃省优秀护理集体"]), wider_award("兰州优秀护理集体", ["四川省优秀护理集体"])
    (None, None)
    """
    place = default_places().leading(name)
    if place is None or not place.places:
        return None
    enters = _ENTERS.match(name, place.length)
    if enters is None or not enters["got"] and not all(place.short):
        return None  # 甲省先进集体 beside 全国先进集体 is the province's own award
    stem = name[enters.end() :]
    if len(stem) < _LEAST or award_head(stem) is None or not qualified(stem):
        return None
    own = place.places[-1]
    found = {title for title in given if title.endswith(stem) and title != name and _is_wider(title[: -len(stem)], own.code, own.level)}
    return found.pop() if len(found) == 1 else None


def _is_wider(front: str, code: str, level: int) -> bool:
    """Is the place in front of a title the nation, or one that holds the place with `code`?"""
    seat = match["seat"] if (match := _OF_ALL.fullmatch(front)) is not None else ""
    if seat in ("全国", "国家级", "国家"):
        return True
    place = default_places().leading(seat) if seat else None
    if place is None or not place.places or place.length != len(seat.removesuffix("级")):
        return False
    whole = place.places[-1]
    return whole.level < level and code.startswith(whole.code.rstrip("0") if whole.level > 1 else whole.code[:2])
