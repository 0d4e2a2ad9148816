"""Teams side by side, each by the word that it ends in: 青年护心小分队、急诊科青年突击队、“甲”先锋队; whose house is left out they are of the one spoken of."""

from __future__ import annotations

import re

from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Telling
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.bodies import CAMPUS
from partygraph.names.find import find

__all__ = ["teams_in_row"]

_TEAM = r"(?:小分队|突击队|冲锋队|先锋队|攻坚队|尖刀队|应急队|救援队|救护队|保障队|志愿队|服务队|医疗队|护理队|采样队|流调队|消杀队|宣讲队|战队|(?<!集)团队)"
_PART = re.compile(rf"(?:“[^“”]{{2,24}}”)?(?:[\u4e00-\u9fffA-Za-z0-9]|（[^（）]{{1,16}}）){{0,30}}?{_TEAM}")
_PERSONS_AHEAD = re.compile(
    r"[^，。；：“”]{2,120}?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:人|[名位](?:同志|医生|护士|职工|青年|个人)?)(?:以及|[和与及、])"
)
_MARK = re.compile(r"、|(?<=队)(?:以及|[和与及])")
_END = re.compile(r"等?(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})?[个支]?(?:青年)?(?:集体|团队|队伍)?。?$")
_NO_NAME = re.compile(rf"(?:[该我本其各全这那每]|[0-9一二三四五六七八九十两]+[支个]).*|.{{0,2}}{_TEAM}")


def teams_in_row(reading: Telling, text: Text, house: str | None) -> list[tuple[str, Text, bool]]:
    """The teams of the row by their full names; nothing unless all of it is two teams or more, behind people who are only counted. `house` is the one spoken of."""
    if "队" not in text.chars:
        return []
    if house is not None and house.endswith(CAMPUS) and not is_anchored(house):
        house = None  # a campus named in the row is no house of those behind it
    ahead = _PERSONS_AHEAD.match(text.chars)
    begin = ahead.end() if ahead is not None else 0
    stop = (
        end.start()
        if (end := _END.search(text.chars, begin)) is not None and text.chars[end.start() : end.start() + 1] in "等。"
        else len(text)
    )
    found: list[tuple[str, Text, bool]] = []
    for mark in (*_MARK.finditer(text.chars, begin, stop), None):
        part = text.slice(begin, mark.start() if mark is not None else stop).strip()
        begin = mark.end() if mark is not None else stop
        name = _whole(reading, part.chars, house) if _PART.fullmatch(part.chars) is not None else None
        if name is None:
            return []
        found.append((name, part, name != part.chars))
    return found if len(found) > 1 else []


def _whole(reading: Telling, part: str, house: str | None) -> str | None:
    """The full name of one team; None where it has no name of its own or nobody knows whose it is."""
    if (own := COREFERENCE.match(part)) is not None and (whose := refer(reading.topic, own[0])) is not None:
        return whose + part[own.end() :] if _NO_NAME.fullmatch(part[own.end() :]) is None else None
    if _NO_NAME.fullmatch(part) is not None:
        return None
    if is_anchored(part):
        return part
    first = next(iter(find(part)), None)
    if first is not None and first.start == 0 and first.org.institution is not None:
        short = first.org.institution
        full = reading.topic.known(short) or short
        return full + part[len(short) :] if part.startswith(short) else part
    return house + part if house is not None else None
