"""Bodies that a sentence calls the bearers of a title: 甲科作为“X”获得者上台领奖, 甲科、乙科等往年的X集体 (rule told.bears)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.rules.load import pattern

__all__ = ["read_bearers"]


_ONE_MORE = re.compile(r"[、和](?=全|国家级|省级|市级|县级|校级|院级)(?:(?![、和](?:全|国家级|省级|市级|县级|校级|院级)).)+")
"""甲医院是全国文明单位、全省先进集体: titles in a row, each with its level."""


_ANNOUNCED = re.compile(r"(?P<who>[^，。；、：“”]{0,24}?)(?:隆重|正式|联合|共同|当场|现场){0,2}+(?:宣布|公布|揭晓|宣告)(?:了|由)?(?=[\u4e00-\u9fff]{4})")
"""本次大赛宣布了甲医院、乙医院为“X”: who says so stands in front of those it names."""


_NAMES = re.compile(r"(?:(?:研究)?决定|同意|拟|现|特)?(?:新|继续|重新)?(?:命名|认定|授予|确定|评定|评选|确认|通报表扬|通报表彰|表彰|表扬)(?=[\u4e00-\u9fff]{4})")
"""决定命名甲科等一批集体为乙岗: whoever is named so is told by the verb."""


def read_bearers(reading: Telling, sentence: Text) -> None:
    """Whoever bears a title has got it; a title without quotes must be one that is hung up (青年文明号), not any 先进集体."""
    _first_named(reading, sentence)
    _titled_in_front(reading, sentence)
    for match in pattern("told.bears").finditer(sentence.chars):
        who = next(key for key in ("as", "several", "named", "are") if match[key])
        kind = next(key for key in ("quote", "mark", "quoted", "title", "level") if match[key])
        head = award_head(match[kind])
        if head is None or head.personal or not qualified(match[kind]) or kind == "mark" and head.rule != "award.mark":
            continue
        begin = match.start(who) + led_in(match[who])
        if _NAMES.match(sentence.chars, begin) is not None:
            continue
        givers: tuple[str, ...] = ()
        giver_at: Text | None = None
        if (said := _ANNOUNCED.match(sentence.chars, begin, match.end(who))) is not None:
            begin = said.end()
            givers = bodies_in(reading, said["who"]) if len(said["who"]) > 2 else ()
            giver_at = sentence.slice(*said.span("who")) if givers else None
        titles = [match.span(kind), *((match.start("levels") + part.start() + 1, match.start("levels") + part.end()) for part in _ONE_MORE.finditer(match["levels"] or ""))]
        for name, where, resolved in resolve_all(reading, sentence.slice(begin, match.end(who))) or ():
            for start, stop in titles:
                title = sentence.chars[start:stop]
                if (head := award_head(title)) is not None and not head.personal and qualified(title):
                    by, by_at = (givers, giver_at) if givers else _givers(reading, title)
                    reading.found.append(Told(name, where, resolved, title, sentence.slice(start, stop), None, None, () if name in by else by, by_at, "told.bears"))


def _first_named(reading: Telling, sentence: Text) -> None:
    """作为全国“文明单位”，甲医院…: whom the next clause is about bears the title."""
    for match in pattern("told.as-bearer").finditer(sentence.chars) if "作为" in sentence.chars else ():
        kind = next(key for key in ("title", "whole", "plain") if match[key])
        whom = clause_subject(reading, sentence.slice(*match.span("who")))
        if len(whom) != 1 or whom[0].entry is not None:
            continue
        for start, stop in (match.span(kind), *((match.start("more") + part.start(), match.start("more") + part.end()) for part in _TITLE.finditer(match["more"]))):
            title = sentence.chars[start:stop]
            head = award_head(title)
            if head is None or head.personal or not qualified(title):
                continue
            reading.found.append(Told(whom[0].name, whom[0].at, whom[0].resolved, title, sentence.slice(start, stop), None, None, (), None, "told.as-bearer"))


_TITLE = re.compile("[^、]+")


def _titled_in_front(reading: Telling, sentence: Text) -> None:
    """以“X”护理部、“Y”急诊科为代表的一批集体: pairs of a title and its bearer, two or more of them or those that stand for many."""
    told: list[Told] = []
    people = 0
    for match in pattern("told.titled-in-front").finditer(sentence.chars) if "”" in sentence.chars else ():
        head = award_head(match["title"])
        people += head is not None and head.personal
        if head is None or head.personal or head.rule not in ("award.mark", "award.collective") or not qualified(match["title"]) or (bearer := resolve_one(reading, match["who"])) is None:
            continue
        told.append(Told(bearer[0], sentence.slice(*match.span("who")), bearer[1], match["title"], sentence.slice(*match.span("title")), None, None, (), None, "told.titled-in-front"))
    if len(told) + people > 1 and told or told and ("为代表" in sentence.chars or _SPEAKS.search(sentence.chars) is not None):
        reading.found.extend(told)


_SPEAKS = re.compile(r"上台|登台|发言|交流|领奖|受奖|领取")
"""“X”甲党委作交流发言: one of those honoured speaks for them."""


def _givers(reading: Telling, title: str) -> tuple[tuple[str, ...], Text | None]:
    """Who has given this title to others, in the words right before."""
    near = reading.found[reading.since :] if reading.told_at + 1 >= reading.line else ()
    return next(((item.givers, item.giver_at) for item in near if item.award == title and item.givers), ((), None))
