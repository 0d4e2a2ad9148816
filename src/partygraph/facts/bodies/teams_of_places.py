"""Enumerations of places and their teams: 甲参赛队、乙参赛队 are sent by places, 授予甲县、乙区“X” honours whole divisions, and 甲县人民医院、中医院 are of one county."""

from __future__ import annotations

import re

from partygraph.model import Text
from partygraph.places import default_places

__all__ = ["AND", "divisions", "each_a_team", "is_team_of_place", "of_one_place"]

_LAST = re.compile(r"(?:^|[、和与及])(?P<who>[^、和与及]{2,8})(?:代表队|参赛队)$")


def is_team_of_place(chars: str) -> bool:
    """甲参赛队、乙参赛队: teams that places send; without the word they are no bodies."""
    last = _LAST.search(chars)
    place = default_places().leading(last["who"]) if last is not None else None
    return last is not None and place is not None and place.length == len(last["who"])


_OF_LINE = re.compile(r"[\u4e00-\u9fff]{2}(?:代表队|参赛队)$")


def each_a_team(chars: str) -> bool:
    """甲院代表队, 第一党支部代表队、第二党支部代表队: each is a team of its body; 第一党支部、第二党支部代表队 are branches, and the word stands once."""
    return all(_OF_LINE.search(part) is not None for part in AND.split(chars))


def divisions(text: Text) -> list[Text]:
    """The counties, districts and cities that `text` enumerates and nothing else: an honour of whole divisions (授予甲县、乙区“先进县区”)."""
    found: list[Text] = []
    begin = 0
    for stop in [*(match.start() for match in AND.finditer(text.chars)), len(text)]:
        place = default_places().leading(text.chars[begin:stop])
        if place is None or place.length != stop - begin or text.chars[stop - 1] not in "省市县区州盟旗":
            continue  # 和平区: the word is a part of the name
        found.append(text.slice(begin, stop))
        begin = stop + 1
    return found if len(found) > 1 and begin == len(text) + 1 else []


AND = re.compile(r"[、和与及]")

_ONE_OF_PLACE = re.compile(r"(?:第[一二三四五六七八九十])?(?:人民|中医|中|中西医结合|妇幼保健|妇女儿童|妇幼|精神卫生|传染病|康复|疾控|疾病预防控制|急救)(?:医院|院|中心)")


def of_one_place(names: list[str]) -> list[str]:
    """甲县人民医院、中医院: houses that every place has are of the place that the first one names."""
    seat = default_places().leading(names[0]) if names else None
    return names if seat is None else [names[0][: seat.length] + name if _ONE_OF_PLACE.fullmatch(name) else name for name in names]
