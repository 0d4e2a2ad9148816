"""Who gives an award, in the bracket behind a list's heading: 样板支部（3个，甲省委教育工委公布）, 巾帼文明岗（乙市妇联）."""

from __future__ import annotations

import re
from functools import lru_cache

from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["giver_in_heading"]

_COUNT = r"(?:共|计|合计)?[0-9一二三四五六七八九十百]{1,4}[个家项名件支]"
_YEAR = r"(?:(?:19|20)[0-9]{2}年度?(?:[0-9]{1,2}月)?)"
_ACT = rf"(?:{GIVING_ADVERBS})*(?:公布|发布|命名|授予|颁发|颁授|表彰|表扬|认定|评定|评选|评出|确定|通报|印发|颁|授牌|挂牌)(?:的)?"
_GIVEN = re.compile(rf"（(?:(?P<count>{_COUNT})[，、；]|{_YEAR}[，、]?|由)*(?P<who>(?!{_COUNT})[^（），。；：“”0-9]{{3,40}}?)(?P<act>(?:于?{_YEAR})?{_ACT})?(?:[，、；](?P<behind>{_COUNT})|[，、]?{_YEAR})*）[：:]?$")
_OUR = re.compile(r"(?:我?[院校]|学校|医院|中心|公司|集团)(?:党委|党总支|党组|工会|团委|行政)?")
_MARK = re.compile("[、和]")


@lru_cache(maxsize=4096)
def giver_in_heading(chars: str) -> tuple[str, int, int] | None:
    """The heading with its count alone, and where the giver begins and ends; None where no bracket behind it says who gives.

    >>> chars = "样板支部（3个，甲省委教育工委公布）"
    >>> (given := giver_in_heading(chars)) and (given[0], chars[given[1] : given[2]])
    ('样板支部（3个）', '甲省委教育工委')
    >>> giver_in_heading("一等奖（10个）"), giver_in_heading("一等奖（三级医院组）"), giver_in_heading("优秀集体（甲医院急诊科）")
    (None, None, None)
    """
    match = _GIVEN.search(chars)
    if match is None or match.start() < _SHORTEST:
        return None
    who = match["who"]
    if not (all_of(_MARK.split(who), OFFICES_AND_COMMITTEES) or match["act"] and _OUR.fullmatch(who) is not None):
        return None
    count = match["count"] or match["behind"]
    return chars[: match.start()] + (f"（{count}）" if count else ""), *match.span("who")


_SHORTEST = 2
