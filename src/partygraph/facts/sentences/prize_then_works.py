"""A prize said first and then, clause by clause, who brought which work: 摘得一等奖的案例各有千秋。甲院带来的《X》…；乙科以《Y》…."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.gate import gated
from partygraph.rules.phrases import GETS

__all__ = ["prize_then_works"]

_OPEN = gated(
    rf"(?:^|(?<=[，；。]))(?:其中|此次|本次|最终|荣)*(?:{GETS}|获)(?:本次|此次|大赛)*(?P<prize>[特一二三]等奖|[金银铜]奖|最佳[\u4e00-\u9fff]{{2,6}}奖|优秀奖)的(?:这)?"
    r"(?:[0-9一二三四五六七八九十]{1,3}(?:个|部|项|篇|件))?(?:优秀)?(?:案例|作品|项目|品牌|节目|党课|微党课|课题|故事|视频|微视频|情景剧)(?:中)?"
)
_WORK = re.compile(r"(?P<who>[^，。；：《》“”]{4,40}?)(?:的)?《(?P<work>[^《》]{2,60})》")
_BRINGS = re.compile(r"(?:带来|呈现|选送|报送|展示|讲述|推出|创作|演绎|申报|提交)?(?:的|则?以|则?用|凭借?)?(?:案例|作品|项目|微党课|党课|故事|课题|节目|情景剧)?(?:叫做?|名为|题为|是)?$")
_TELLS = re.compile(r"[获摘夺捧斩]得|荣获|获评|被评|授予|入围|优秀组织奖")


def prize_then_works(reading: Telling, sentence: Text) -> bool:
    """Was the sentence such an announcement, or one that goes on about the works of the prize announced in its paragraph?"""
    opened = _OPEN.search(sentence.chars)
    if opened is not None:
        award = sentence.slice(*opened.span("prize"))
        told = _works(reading, sentence, opened.end(), award)
        if not told and find(sentence.chars[opened.end() :]):
            return False
        reading.prize, reading.prize_at = award, reading.line
        return True
    if reading.prize is None or reading.prize_at != reading.line or _TELLS.search(sentence.chars) is not None or not _works(reading, sentence, 0, reading.prize):
        reading.prize = None
        return False
    return True


def _works(reading: Telling, sentence: Text, begin: int, award: Text) -> bool:
    """Bodies and their works, one a clause or joined by 、; whether there are any."""
    done = False
    for clause in re.finditer(r"[^；、。]+", sentence.chars[begin:]):
        match = _WORK.search(clause[0])
        if match is None:
            continue
        start = begin + clause.start() + match.start("who")
        who = sentence.slice(start, begin + clause.start() + match.end("who"))
        who = who.slice(led_in(who.chars), len(who))
        tail = _BRINGS.search(who.chars)
        names = resolve_all(reading, who.slice(0, tail.start()).strip("的")) if tail is not None else None
        work = sentence.slice(begin + clause.start() + match.start("work"), begin + clause.start() + match.end("work"))
        for name, at, resolved in names or ():
            reading.found.append(Told(name, at, resolved, award.chars, award, work.chars, work, (), None, "told.prize-then-works"))
            done = True
    return done
