"""Prizes told one after the other with their winners: 一等奖1名（甲）、二等奖2名（乙、丙）; 获得一等奖的是甲，获得二等奖的是乙、丙; 甲（一等奖）、乙、丙（二等奖）.

One such clause may be of any kind; that two or more prizes have their winners in the same manner shows that this is how the sentence goes.
"""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.who_got.works_won import paired
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["prizes_in_turn"]

_RULE = "told.prizes-in-turn"
_TIER = r"(?:特等|[一二三四五]等|[金银铜]|优秀|优胜|鼓励|入围|人气|卓越|突破|创新|创意|表演|展示|风采|风尚|传播|潜力|最佳[\u4e00-\u9fff]{2,6}|(?:优秀)?组织|精神文明)奖"
_PRIZE = compiled(rf"(?P<prize>(?:团体(?:总分)?|集体|小组|综合)?{_TIER})")
_COUNT = r"(?:(?:共|共有|共计|各|有)?[0-9一二两三四五六七八九十]{1,3}[个名家项件部篇支组对])"
_WON = rf"(?:{GETS}|收入囊中|所得|所获|获)"
_WINNERS = r"(?:的)?(?:获得者|得主|获奖者|获奖单位|获奖集体|获奖团队|获奖队伍|获奖代表队|获奖支部|获奖科室|获奖案例|获奖作品|单位|集体|代表队|参赛队伍?|队伍|团队|党组织|党支部|支部|科室|案例|作品|项目|品牌)"
_LINK = re.compile(rf"”?(?P<count>{_COUNT})?(?:{_WINNERS}|的?(?:荣誉称号|称号|桂冠|殊荣|荣誉|奖项|奖牌)|的)?(?P<link>[，]?(?:{ADVERBS}|就)*(?:是|为|有|由|归属|归于|归|花落|来自|属于|落户|包括)(?:了)?[：:]?|[：:]|(?P<open>[（(]))?(?:来自)?")
_BEFORE_PRIZE = re.compile(rf"(?:^|[，；。、：:）)\s]|和|及|以及|另有|还有|其中|最终|现场|共|为|给|向|对|是|评选?出|产生|设|颁发|揭晓|决出|角逐出|公布|表彰|授予|颁给|的)(?:分别|{_WON})?(?:了|本次|此次|大赛|比赛|竞赛)?{_COUNT}?“?$")
_CLOSE = re.compile(rf"(?P<names>[^，；。]{{2,400}}?)(?:等)?(?:{_COUNT}(?:单位|医院|集体|党支部|支部|科室|团队|代表队|党组织|案例|作品)?)?(?:{ADVERBS})?(?:{_WON}|(?:颁发|颁授|颁奖|授予|授奖|授牌|发放|送上)[^，；。]{{0,14}})?(?:(?P<close>[）)])(?=[，；。、]|$)|(?=[，；。]|$))")
_BEHIND = compiled(rf"(?:[（(](?P<prize>(?:团体|集体)?{_TIER})[）)]|(?<!作)(?:被?评定?|获评|并列|同为|列)?为“?(?P<as>(?:团体|集体)?{_TIER})”?(?=[，；。、]|$))")
_CHOOSES = re.compile(r"(?:经[^，。；]{2,20}，)?(?:最终|现场|会议|一致|会上|组委会|大会|研究)*(?:评定|评选|评出|评选出|确定|认定|决定|选出|推选|推选出|评)(?:出|了)*(?=[\u4e00-\u9fff]{4})")
_FEWEST = 2
_SAYS_WON = re.compile(rf"奖”?(?:的)?(?:获得者|得主|获奖者|获奖单位|获奖集体|获奖团队|获奖队伍|获奖代表队|获奖支部|获奖科室|获奖案例|获奖作品)[，]?(?:{ADVERBS}|就)*(?:是|为|有|[：:])")
"""一等奖获得者为甲科: one prize is enough where the words say that somebody has won it."""


def prizes_in_turn(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Winners of several prizes told in one manner. Comes out: where such clauses begin and end, nothing where there are none."""
    chars = sentence.chars
    if chars.count("奖") < _FEWEST and _SAYS_WON.search(chars) is None:
        return None
    return _prize_first(reading, sentence) or _prize_behind(reading, sentence)


def _prize_first(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Each prize in front of its winners."""
    chars = sentence.chars
    mentions = [match for match in _PRIZE.finditer(chars) if _BEFORE_PRIZE.search(chars[max(0, match.start() - _NEAR) : match.start()]) is not None]
    read: list[tuple[Text, list[Recipient]]] = []
    persons = 0
    stop = 0
    for order, match in enumerate(mentions):
        if match.start() < stop:
            continue
        link = _LINK.match(chars, match.end())
        limit = mentions[order + 1].start() if order + 1 < len(mentions) else len(chars)
        if link is None or not (link["link"] or link.end() > match.end() or chars[match.end() : match.end() + 1] not in "，；。、的") or not link["link"] and not link["count"] and not link[0] and chars[match.end() : match.end() + 1] in "，；。、”":
            return None
        winners = _winners(reading, sentence, link, limit)
        if winners is None:
            return None
        found, at = winners
        persons += not found
        stop = at
        read.append((sentence.slice(*match.span("prize")), found))
    fewest = 1 if _SAYS_WON.search(chars) is not None else _FEWEST
    if len(read) < fewest or sum(bool(found) for _, found in read) < fewest:
        return None
    begin = mentions[0].start()
    givers, giver_at = giver_before(reading, sentence, 0, begin)
    reading.persons += persons
    _tell(reading, read, givers, giver_at)
    return begin, stop


_NEAR = 16


def _winners(reading: Telling, sentence: Text, link: re.Match[str], limit: int) -> tuple[list[Recipient], int] | None:
    """Those between the link and the next prize, and where the clause ends; no one where they are persons, None where it is no such clause."""
    match = _CLOSE.match(sentence.chars, link.end())
    if match is None or match.end() > limit or bool(link["open"]) != bool(match["close"]):
        return None
    names = sentence.slice(*match.span("names"))
    if found := _bodies(reading, names):
        return found, match.end()
    persons = all(is_person(part) for part in re.split("[、和及与]", names.chars.removesuffix("等")))
    return ([], match.end()) if persons else None


def _bodies(reading: Telling, names: Text) -> list[Recipient]:
    if "《" in names.chars or "“" in names.chars:
        return paired(reading, names)
    return [Recipient(*item) for item in resolve_all(reading, names) or ()]


def _prize_behind(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Each prize behind its winners, in brackets or after 为."""
    chars = sentence.chars
    mentions = list(_BEHIND.finditer(chars))
    if len(mentions) < _FEWEST:
        return None
    first = max((chars.rfind(mark, 0, mentions[0].start()) for mark in "，；。：:"), default=-1) + 1
    chosen = _CHOOSES.match(chars, first)
    begin = at = chosen.end() if chosen is not None else first
    read: list[tuple[Text, list[Recipient]]] = []
    for match in mentions:
        names = sentence.slice(at, match.start()).strip("，、；。和及 ")
        if "，" in names.chars or "；" in names.chars:
            return None
        kind = "prize" if match["prize"] else "as"
        if not (found := _bodies(reading, names)):
            return None
        read.append((sentence.slice(*match.span(kind)), found))
        at = match.end()
    givers, giver_at = giver_before(reading, sentence, 0, chosen.start() if chosen is not None else begin)
    _tell(reading, read, givers, giver_at)
    return begin, at


def _tell(reading: Telling, read: list[tuple[Text, list[Recipient]]], givers: tuple[str, ...], giver_at: Text | None) -> None:
    for prize, found in read:
        for item in found:
            by = givers if item.name not in givers else ()
            reading.found.append(Told(item.name, item.at, item.resolved, prize.chars, prize, item.entry, item.entry_at, by, giver_at if by else None, _RULE))
