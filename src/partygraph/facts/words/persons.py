"""People in lists: recognised so that they are counted and never read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from partygraph.model import Text
from partygraph.places import default_places
from partygraph.rules.load import words

__all__ = ["count_persons", "is_person", "is_studio"]

_PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}")


@cache
def _surnames() -> frozenset[str]:
    return frozenset(words("surname"))


_DIVISIONS = tuple("省市县区州旗盟")
_BLANK = re.compile(r"[\s·]")
_SOUNDS = "阿艾买麦合提力江古丽娜尔尼亚孜依木拉热吐逊库班玉素甫赛都买则汗罕米日吾斯曼努尔帕夏提加马叶海卡那别克巴扎布次仁旺扎西卓玛央金洛桑达瓦格桑多吉普布贡嘎索朗尼玛某"
_OF_OTHER_TONGUE = re.compile(rf"[{_SOUNDS}]{{2,6}}(?:\s*·\s*[{_SOUNDS}]{{2,8}}){{1,2}}")
"""阿某某·买提: a name that is written by its sound; 红心·领航 is a work's."""


_TIBETAN = re.compile(
    r"(?:扎西|卓玛|央金|央宗|次仁|泽仁|次旺|旺堆|旺姆|洛桑|达瓦|格桑|多吉|普布|索朗|索南|尼玛|拉姆|拉毛|拉措|降央|白玛|斯郎|志玛|拥忠|拥措|曲珍|曲措|拉巴|平措|丹增|旦增|德吉|边巴|仁青|仁增|嘎玛|罗布|贡布|强巴|才让|卓嘎|措姆|加措|嘉措|桑吉|班玛|更登|益西|巴桑|米玛|斯曲|泽翁|四郎)"
    r"(?:扎西|卓玛|央金|央宗|次仁|泽仁|旺堆|旺姆|洛桑|达瓦|多吉|普布|索朗|尼玛|拉姆|拉毛|拉措|志玛|拥忠|拥措|曲珍|曲措|拉巴|平措|德吉|仁青|罗布|贡布|才让|卓嘎|措姆|加措|嘉措|邓珠|翁姆|顿珠|[措吉姆毛])?"
)
"""扎西措, 降央卓玛: names that begin with no family name."""


def is_person(chars: str) -> bool:
    """Two to four characters that begin with a family name and are no organisation.

    >>> is_person("内科"), is_person("甲市医院"), is_person("石阡县")
    (False, False, False)
    """
    if "·" in chars and _OF_OTHER_TONGUE.fullmatch(chars.strip()):
        return True
    chars = _BLANK.sub("", chars).removesuffix("同志").removesuffix("等")
    if _TIBETAN.fullmatch(chars) is not None:
        return True
    if not _PERSON.fullmatch(chars) or chars.endswith(("科", "室", "部", "处", "院", "圈", "组", "队", "委", "局", "办", "总支", "党支")):
        return False
    if chars.endswith(_DIVISIONS) and (place := default_places().leading(chars)) is not None and place.length == len(chars):
        return False  # 石阡县, 江山市: a place, though it begins like a name
    return chars[1:].strip("某") == "" or (chars[0] in _surnames() and len(chars) <= 3) or chars[:2] in _surnames()


_STUDIO = re.compile(r"(?:书记|主任|院长|校长|护士长|所长|站长|教授|医师|护师|工匠)\s*(?P<who>[\u4e00-\u9fff]{2,3})(?:名师|名医|劳模|创新|先锋)*工作室$")


def is_studio(chars: str) -> bool:
    """A studio that bears the name of the person who runs it: an honour for that person, no unit of the house.

    >>> is_studio("甲医院党支部书记工作室")
    False
    """
    match = _STUDIO.search(chars)
    return match is not None and ("某" in match["who"] or is_person(match["who"]))


def count_persons(cells: Sequence[Text], chars: str) -> int:
    """How many people a row of a section for individuals names."""
    if len(cells) > 1:
        return 1
    parts = [part for part in re.split(r"[、，\s]+", re.sub(r"（[^（）]*）", "", chars)) if part]
    named = sum(is_person(part) for part in parts)
    return named or (1 if "（" in chars or len(chars) < 40 else 0)
