"""Words of time and circumstance right in front of a house's name: 第二年甲县人民医院, 五年间乙市中医院.

A name that begins with its place says itself where it begins; what stands in front and ends in a word of time or occasion belongs to the sentence.
"""

from __future__ import annotations

import re

from partygraph.names.word_classes import word_classes
from partygraph.places import default_places

__all__ = ["behind_circumstance"]

_CIRCUMSTANCE = re.compile(
    r"(?:[那这][一几]?年|[^，。；：、“”《》（）和与及的]{0,10}?(?:[0-9一二三四五六七八九十两几半次隔同翌来头首之]年(?:度|底|末|初|中)?|年[中初末底]|月份?|[0-9]日|[当次翌即]日|天|周|[上下]半年|季度|时间|期间|之间|[年月日天周]间|以?来|[年月天周日]?内|伊始|之初|之际|之时|当时|当年|最初"
    r"|年代|世纪|阶段|时期|[上下]午|当晚|晚间?|清晨|现场|[会式动]上|[赛选比]中|之[后前]|[年月日天束了迁诊业建院评审幕成立]后|[年月日幕诊]前|传来|此番|本届|仅|仅有|只有|唯有|唯独|唯一|尤其|特别是))"
)
"""第二年, 建院之初, 疫情期间, 搬迁后, 大会上, 仅."""
_LONGEST = 14
_NAMED = re.compile(r"(?:人民|中医|中西医|妇幼|妇产|儿童|第[一二三四五六七八九十]|中心|卫生|疾病|精神|传染|红十字|急救|肿瘤|口腔|康复|总医|总工会|工会|文明|妇联|红十字会|卫健|教育|人民政府|市立|县立|医院|[\u4e00-\u9fff]{1,6}(?:街道|镇|乡))")


def behind_circumstance(chars: str) -> int:
    """How many characters in front of a placed house only say when or on what occasion.

    >>> behind_circumstance("第二年榆中县人民医院"), behind_circumstance("榆中县人民医院"), behind_circumstance("国药榆中县人民医院")
    (3, 0, 0)
    """
    places = default_places()
    if len(chars) < 7 or places.leading(chars) is not None:
        return 0
    for at in range(1, min(_LONGEST, len(chars) - 5) + 1):
        if not places.may_lead(chars[at : at + 2]) or _CIRCUMSTANCE.fullmatch(chars, 0, at) is None:
            continue
        place = places.leading(chars[at : at + 24])
        if place is not None and place.places and not all(place.short) and _NAMED.match(chars, at + place.length) is not None and word_classes().bodies.search(chars[:at]) is None:
            return at
    return 0
