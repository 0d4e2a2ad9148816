"""What makes words a title of honour (先进, 示范, 标杆 …), and which body right in front of one gives it: 获甲市委教育工委先进基层党组织."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from partygraph.facts.awards.award_names import award_head, qualifiers
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["GIVEN_BY", "HOLDS", "Title", "giver_in_front", "qualified"]


@dataclass(frozen=True, slots=True)
class Title:
    """A title and where it stands; `givers` when the title itself says who gives it (省总工会授予的“…”)."""

    name: str
    at: Text
    personal: bool
    givers: tuple[str, ...] = ()
    giver_at: Text | None = None


GIVEN_BY = re.compile(
    rf"^(?:了|由)?(?P<who>[^，。；“”]{{2,60}}?)(?:{GIVING_ADVERBS}|连续)*(?:授予|颁发|评选|颁授|命名|表彰|评定|评出|通报表扬|主办|举办|组织(?!部|人事|处|科)|评选出|开展|认定|发布|公布|颁布|授牌|评比)的?(?=[“\u4e00-\u9fff0-9])"
)
"""甲委授予的“乙”: who gives a title, in front of it."""
HOLDS = re.compile(r"(?:主办|举办|组织|开展|发起)的?$")
"""甲委举办的: who holds a contest need not give its prizes."""


def qualified(name: str) -> bool:
    """Does the name hold a word that makes a common noun an award (先进, 示范, 标杆 …)?"""
    return qualifiers().search(name) is not None


_TITLE_FOLLOWS = re.compile(r"[^“”《》、，；。！？的]{2,40}(?=[、，；。！？]|(?:和|及|以及|与)|$)")
_OF_CONTEST = re.compile("赛|比武|展评|展演|征集|评选|论坛|大会|年会|活动")


def giver_in_front(chars: str, whom: Callable[[str], tuple[str, ...]]) -> tuple[tuple[str, ...], int] | None:
    """The body that stands right in front of an unquoted title and its length: 获甲市委教育工委先进基层党组织."""
    if (several := _SEVERAL.match(chars)) is not None and len(givers := whom(several["who"])) > 1 and all_of(givers, OFFICES_AND_COMMITTEES):
        return givers, several.end()
    following = _TITLE_FOLLOWS.match(chars)
    if following is None:
        return None
    named = find(following[0])[:1]
    if not named or named[0].start or named[0].end >= following.end() or named[0].org.steps[-1].group not in OFFICES_AND_COMMITTEES:
        return None
    title = chars[named[0].end : following.end()]
    if qualified(named[0].org.name) and award_head(named[0].org.name) is not None:
        return None  # 五四红旗团支部称号 begins with no giver
    head = award_head(title)
    if head is None or _OF_CONTEST.search(title) or title.startswith(("系统", "直属", "机关")) or _OF_UNIONS.search(chars[: named[0].end] + title) is not None or not (qualified(title) or head.rule == "award.prize") or not (names := whom(named[0].org.name)):
        return None
    return names, named[0].end


_SEVERAL = re.compile(rf"(?P<who>[^，。；：“”《》、和与及]{{2,30}}[^，。；：“”《》]{{0,60}}?[、和与及][^，。；：“”《》]{{3,40}})(?:{GIVING_ADVERBS})*的?(?=“[^“”]{{4,40}}”)")
"""获甲委、乙会“X”称号: several givers in front of a quoted title."""
_OF_UNIONS = re.compile(r"(?<!总)(?:工会|团委)(?:财务|经审|经费|宣传|女职工|信息|工作|干部|系统)")
"""甲省工会财务先进集体: of the unions of the province, given by whom is not said."""
