"""Whom a subtitle portrays by a title, and who acts as the bearer of one: ——记“X”甲医院急诊科, 甲支部作为第二批“Y”，已经…."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text

__all__ = ["portrayed"]

_LEVEL = r"(?:(?:19|20)[0-9]{2}年度?|第[一二三四五六七八九十0-9]{1,3}[批届]|首[批届]|全[国省市县区州]|国家级?|[省市县区州]级?)"
_SUBTITLE = re.compile(
    rf"(?:——|—)\s?(?:记|访|走[近进]|写在)(?:{_LEVEL})*?(?:“(?P<quote>[^“”]{{4,30}})”|(?P<plain>[^，。；：“”、——]{{4,24}}))(?:荣誉称号|称号)?(?:获得者|获得单位|获奖单位)?(?:——|、|：)?(?P<who>[^“”，。；、——]{{4,40}})$"
)
_AS = re.compile(
    rf"(?:^|[，；。：])(?P<who>[^，。；：“”将把让使以]{{3,30}})作为"
    rf"(?:{_LEVEL})*(?P<quotes>(?:“[^“”]{{4,30}}”[、和与]?){{1,5}})(?P<built>(?:培育创建|立项建设)单位)?(?:荣誉称号|称号)?(?:的?(?:获得者|获得单位|获奖单位|之一))?(?=，)"
)
_QUOTED = re.compile(r"“([^“”]+)”")
_SHORTEST = 4


def portrayed(reading: Telling, sentence: Text) -> None:
    """Tell the title that stands in front of whom a subtitle is about, or that somebody is said to act as."""
    chars = sentence.chars
    for match in _SUBTITLE.finditer(chars) if "—" in chars else ():
        kind = "quote" if match["quote"] else "plain"
        stop = match.end(kind) if kind == "quote" else _title_end(chars, match.start(kind), match.end("who"))
        if stop:
            _tell(reading, sentence, (match.start(kind), stop), (match.start("who") if kind == "quote" else stop, match.end("who")))
    for match in _AS.finditer(chars) if "作为" in chars else ():
        titles = [quote.span(1) for quote in _QUOTED.finditer(chars, *match.span("quotes"))]
        for title in titles:
            _tell(reading, sentence, title, (match.start("who") + led_in(match["who"]), match.end("who")), match["built"] or "")


def _title_end(chars: str, begin: int, end: int) -> int:
    """Where a title without quotation marks ends, the longest that leaves a name behind it; 0 where there is none."""
    return next((at for at in range(end - _SHORTEST, begin + _SHORTEST - 1, -1) if _is_title(chars[begin:at])), 0)


def _is_title(name: str) -> bool:
    head = award_head(name)
    return head is not None and not head.personal and head.rule in ("award.mark", "award.collective") and qualified(name)


def _tell(reading: Telling, sentence: Text, title: tuple[int, int], who: tuple[int, int], built: str = "") -> None:
    name = sentence.chars[slice(*title)]
    bearer = resolve_one(reading, sentence.chars[slice(*who)]) if _is_title(name) or built else None
    if bearer is not None:
        reading.found.append(
            Told(
                bearer[0],
                sentence.slice(*who),
                bearer[1],
                name + built,
                sentence.slice(*title),
                None,
                None,
                (),
                None,
                "told.titled-in-front",
            )
        )
