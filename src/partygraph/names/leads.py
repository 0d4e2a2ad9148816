"""Words of a sentence right in front of a short name, which begin no name themselves: 改善省甲医院, 组织各乡卫生院, 我校附属乙医院."""

from __future__ import annotations

import re
from functools import cache

from partygraph.rules.load import alternation, words

__all__ = ["led_by", "of_ours"]

_SCHOOL = re.compile(r"[我本该贵]?校(?!医院)(?=[\u4e00-\u9fff]{1,10}?(?:医院|附[一二三四五六]院))")
"""我校附属第一医院: of the school that speaks, which is no part of the name; 校医院 is one."""
_AMID = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:赛|比武|活动|评选|考核|会议?|仪式|典礼|论坛|晚会|演练|竞争|角逐)[中上里](?=[省市县区州](?![级内外里直属民容场]))")
"""个人赛中市疾控中心: where it was, and who."""
_UNIT = re.compile(r"院(?![党团工纪办务长内外区级史友徽训风庆园]|领导|机关|职工|学生|教职|青年|志愿|妇|女)(?=[\u4e00-\u9fff]{3})")


@cache
def _verb() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(words('before-short-form'))})(?:[了着过好]|全)?(?=各|[省市县区州盟旗](?![级内外里直属民容场]))")


def led_by(chars: str, before: str) -> int:
    """How many characters at the beginning of `chars` lead to a name; `before` is the character in front of them.

    >>> led_by("改善省中医院", ""), led_by("省中医院", ""), led_by("改善服务", ""), led_by("校附属医院", "我"), led_by("院党委", "我"), led_by("有甲乙大学", "还")
    (2, 0, 0, 1, 0, 1)
    """
    verb = _verb().match(chars) or _AMID.match(chars) or _THERE_IS.match(chars) or (_ALSO_THERE_IS.match(chars) if before in _ALSO else None)
    if verb is not None:
        return verb.end()
    ours = _SCHOOL.match(chars)
    return ours.end() if ours is not None and (ours.end() > 1 or before in _SPEAKERS) else 0


_SPEAKERS = frozenset("我本该贵")
_ALSO = frozenset("还又也更")
_ALSO_THERE_IS = re.compile(r"有(?=[\u4e00-\u9fff]{3})")
"""还有甲大学: one more, whose name does not begin with 有."""
_THERE_IS = re.compile(r"(?:只|另|仅|唯)?有(?=[省市县区州](?![级内外里直属民容场])|[\u4e00-\u9fff]{2,6}大学)")


def of_ours(name: str, before: str) -> bool:
    """Is it a centre or a department of 我院, which bears another name without the 院?

    >>> of_ours("院胸痛中心", "我"), of_ours("院党委", "我"), of_ours("院胸痛中心", "学")
    (True, False, False)
    """
    return before in _SPEAKERS and name.startswith("院") and _UNIT.match(name) is not None
