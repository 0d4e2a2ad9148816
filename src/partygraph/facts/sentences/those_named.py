"""Those who got what a list just spoken of gives, behind a verb without a title: “X”名单出炉，被命名的有甲、乙等40个单位."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.announced import is_announced
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["those_named"]

_TITLE = re.compile(r"(?P<title>(?:首批|第[一二三四五六七八九十0-9]{1,3}批|(?:19|20)[0-9]{2}年度?)?(?:国家级|省级|市级|县级|区级|[\u4e00-\u9fff]{2,4}[省市县区])?“[^“”]{3,30}”(?:集体|单位|医院|科室|支部|党支部)?)(?:入选|获奖|表彰|命名)?(?:名单|榜单)")
_TELLS_US = re.compile(r"(?:^|[，。；])(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?，?(?P<who>[^，。；：“”]{3,30}?)(?:日前|近日|今天|昨日)?向(?:本报|本网)?(?:记者|媒体|社会)(?:通报|公布|宣布)")


def those_named(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """The bodies behind 被命名的有, with the title of the list in front of them. Comes out: where the clause begins and ends."""
    match = pattern("told.those-named").search(sentence.chars) or _all_of_them(reading, sentence)
    title = next(reversed(list(_TITLE.finditer(sentence.chars, 0, match.start()))), None) if match is not None else None
    if match is None:
        return None
    if title is None:
        return _of_the_one_told(reading, sentence, match)
    name = _bare(title["title"])
    head = award_head(name)
    names = resolve_all(reading, sentence.slice(*match.span("list")))
    if not names or not qualified(name) or head is not None and head.personal:
        return None
    at = sentence.slice(*title.span("title"))
    told_us = _TELLS_US.search(sentence.chars, 0, match.start())
    givers, giver_at = (bodies_of(told_us["who"], reading), sentence.slice(*told_us.span("who"))) if told_us is not None else ((), None)
    if not givers and is_announced(reading, name, sentence.chars[: match.start()]):
        givers, giver_at = reading.announcer
    if (total := number(match["count"] or "")) is not None:
        reading.counts.append(ToldCount(name, total, sentence.slice(match.start(), match.end())))
    for body, where, resolved in names:
        reading.found.append(Told(body, where, resolved, name, at, None, None, tuple(giver for giver in givers if giver != body), giver_at, "told.those-named"))
    return match.span()


_SO_MANY = gated(
    r"(?:^|(?<=[，；：。]))(?:这|上述|以上|该)?(?P<so_many>[0-9]{1,3}|[两三四五六七八九十]{1,3})(?:家|个)(?:医院|单位|集体|科室|党支部|支部|医疗机构|机构|卫生院|基地)(?:名单)?(?:分别|依次)?(?:是|为|包括)：?"
    r"(?P<list>[^；：“”。]{8,600}?)(?P<count>)(?=[。；]|$)"
)


def _all_of_them(reading: Telling, sentence: Text) -> re.Match[str] | None:
    """十家医院是甲、乙、…: all those that the sentence before counted, when as many are named."""
    match = _SO_MANY.search(sentence.chars) if "、" in sentence.chars else None
    if match is None or number(match["so_many"].replace("两", "二")) != 1 + match["list"].count("、") + match["list"].count("，"):
        return None
    counted = re.search(rf"(?:{match['so_many']})(?:家|个|所)", reading.before.chars) if reading.before is not None else None
    return match if counted is not None else None


def _of_the_one_told(reading: Telling, sentence: Text, match: re.Match[str]) -> tuple[int, int] | None:
    """获表彰的直属单位包括：甲、乙: they got the one honour of which the text has told so far, a few paragraphs before."""
    told = reading.found[-1] if reading.found and len({item.award for item in reading.found}) == 1 and reading.line - reading.told_at <= _NEAR else None
    names = resolve_all(reading, sentence.slice(*match.span("list"))) if told is not None else None
    if told is None or not names or not qualified(told.award):
        return None
    got = {item.recipient for item in reading.found}
    for body, where, resolved in names:
        if body not in got:
            reading.found.append(Told(body, where, resolved, told.award, told.award_at, None, None, tuple(giver for giver in told.givers if giver != body), told.giver_at, "told.those-named"))
    return match.span()


_NEAR = 4


def _bare(title: str) -> str:
    """The title without quotation marks that are around all of it."""
    whole = re.fullmatch(r"“([^“”]*)”", title)
    return whole[1] if whole is not None else title
