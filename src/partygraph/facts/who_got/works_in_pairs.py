"""Works of a prize told in one sentence, each behind its owner and a dash: “甲奖”…，共有2项技术获此殊荣：内科——乙技术，外科——丙技术."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.rules.phrases import GETS

__all__ = ["works_in_pairs"]

_LEAD = re.compile(r"“(?P<title>[^“”]{2,24})”[^：；。]{0,120}$")
_GOT = re.compile(rf"[0-9一二两三四五六七八九十]{{1,3}}(?:个|项|件)[^，。；：“”]{{0,10}}(?:{GETS}|获|得)")
_PAIR = re.compile(r"(?P<who>[^，。；：、—“”《》]{2,24})—{1,2}(?:(?:所)?(?:开展|完成|申报|实施|研发|引进|报送|主持|新开展)的)?[“《]?(?P<work>[^，。；：—“”《》]{2,60})[”》]?")
_TEAM = re.compile(r"[\u4e00-\u9fffA-Z]{2,12}(?:团队|小组)")


def works_in_pairs(reading: Telling, sentence: Text) -> bool:
    """Told and done with when the sentence ends in two such pairs or more, all owners known; else nothing has been told."""
    chars = sentence.chars
    colon = chars.find("：") if "—" in chars else -1
    lead = _LEAD.search(chars, 0, colon) if colon > 0 and _GOT.search(chars, 0, colon) is not None else None
    head = award_head(lead["title"]) if lead is not None else None
    if lead is None or head is None or head.personal:
        return False
    at = sentence.slice(*lead.span("title"))
    found: list[Told] = []
    for start, stop in _parts(chars, colon + 1):
        pair = _PAIR.fullmatch(chars, start, stop)
        owner = _owner(reading, sentence.slice(*pair.span("who"))) if pair is not None else None
        if pair is None or owner is None:
            return False
        found.append(Told(owner[0], owner[1], owner[2], lead["title"], at, pair["work"], sentence.slice(*pair.span("work")), (), None, "told.works-in-pairs"))
    if len(found) < 2:
        return False
    reading.found.extend(found)
    return True


def _parts(chars: str, begin: int) -> list[tuple[int, int]]:
    stop = len(chars.rstrip("。；，"))
    return [match.span() for match in re.compile(r"[^，；、]+").finditer(chars, begin, stop)]


def _owner(reading: Telling, text: Text) -> tuple[str, Text, bool] | None:
    """The one body that the words name; a team of the house spoken of by the house's name."""
    named = resolve_all(reading, text)
    if named is not None:
        return named[0] if len(named) == 1 else None
    house = reading.topic.hospital or reading.topic.last
    org = parse(house + text.chars) if house is not None and _TEAM.fullmatch(text.chars) is not None else None
    return (org.name, text, True) if org is not None and org.institution == house else None
