"""An office of which the words say that it decides, publishes or gives: it has not got what somebody whom they do not name has got."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.words.lead_in import led_in
from partygraph.facts.words.who_gives import OFFICES, all_of
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["gives_itself", "is_of_givers", "without_deciding_offices"]

_GIVES = re.compile(
    rf"[^，。；：“”《》]{{0,16}}?(?:(?:作出|做出|印发|下发|发布|公布|发出|发文|宣布|通报|公示)了?[^。；]{{0,60}}?(?:决定|通报|名单|通知|文件|结果|公告|公示)|(?:{GIVING_ADVERBS})*(?:授予|颁发给?|命名|评选|评定|颁授)(?!大会|会议|仪式)|(?:{GIVING_ADVERBS})*(?:表彰|表扬)(?:的|了|一批|[0-9一二三四五六七八九十]))"
)


def gives_itself(clause: str, end: int) -> bool:
    """Does what stands behind the name that ends at `end` say that it is the one who gives?

    >>> gives_itself("甲总工会表彰的“先锋号”名单公布", 4), gives_itself("甲总工会积极履职", 4)
    (True, False)
    """
    return _GIVES.match(clause, end) is not None


def without_deciding_offices(found: Sequence[Recipient], ahead: str, before: Text | None) -> list[Recipient]:
    """The recipients of a verb that has `ahead` in front of it, without offices that only give, in the sentence or the one before."""
    if not found or not all(item.implied for item in found) or not all_of([item.name for item in found], OFFICES):
        return list(found)
    names = {item.name for item in found}
    for words in (ahead, before.chars if before is not None else ""):
        if any(item.org.name in name or name.endswith(item.org.name) for item in find(words) for name in names if gives_itself(words, item.end)):
            return []
    return list(found)


_AND = ("、", "和", "与", "及", "以及")


def is_of_givers(reading: Telling, clause: str) -> bool:
    """Is a clause about the offices that it begins with, as those who give (由甲团委、乙联合会授予青年的最高荣誉揭榜)?"""
    chars = mask(clause[led_in(clause) :])
    names: list[str] = []
    end = 0
    for item in find(chars, tuple(reading.topic.defined)):
        if chars[end : item.start] not in (_AND if names else ("",)):
            break
        names.append(item.org.name)
        end = item.end
    return bool(names) and gives_itself(chars, end) and all_of(names, OFFICES)
