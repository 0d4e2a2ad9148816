"""A report whose place or house is among those that somebody has praised (甲会对先进典型进行了表彰。我市多个集体榜上有名): who of them got what, paragraphs below, got it there."""

from __future__ import annotations

import re

from partygraph.facts.awards.similar import award_level
from partygraph.places import default_places
from partygraph.rules.gate import gated

__all__ = ["goes_on_about_ours", "says_ours_are_among"]

_OURS = gated(
    r"(?:[我全本][省市县区州院校]|医院|[\u4e00-\u9fff]{2,8}[省市县区州])[^，。；“”]{0,16}?(?:多个|多家|多名|多项|一批|若干|不少|许多|[0-9一二三四五六七八九十两]{1,4}[个家名项])[^。；“”]{0,24}?"
    r"(?:榜上有名|名列其中|位列其中|在列|上榜|受到?(?:了)?(?:隆重|通报)?表[彰扬]|[受获]得?(?:了)?(?:此项|上述|该项|通报)?(?:表[彰扬]|殊荣|荣誉))(?=[，。；！：]|$)"
    r"|(?:[我全本][省市县区州院校](?:(?:卫生健康|卫健|卫生|医疗卫生|医疗)系统)?|[省市县区州]?(?:卫生健康|卫健|医疗卫生|卫生)系统)(?:就|也|共|还)?有(?:多个|若干|不少|[0-9一二三四五六七八九十两]{1,4}[个家])(?:先进)?(?:集体|单位|科室|支部|党组织)(?:[、和与及](?:多名|若干|[0-9一二三四五六七八九十两]{1,4}[名个位])?(?:先进)?(?:个人|同志|同仁|职工))?(?:在内)?(?=[，。；！]|$)"
)
"""我县三家单位受表彰; behind the words on who praised: 其中市卫生健康系统有多个集体和个人"""
_APART = re.compile(r"^(?:此外|另外|另据|另悉|同时|会后|[^，。；]{0,6}(?:去年|前年)|据了解|近年来?|多年来|历年)")
_ELSEWHERE = re.compile(r"在[^，。；]{2,40}(?:赛|评选|评比|活动|展评|会)[中上里]|(?:19|20)[0-9]{2}年(?!度)")
_NEAR = 6
"""So many paragraphs further down the report still is about them."""


def says_ours_are_among(chars: str) -> bool:
    """Does the sentence say that several of the text's own place are among the praised?

    >>> says_ours_are_among("我市多个集体榜上有名。"), says_ours_are_among("我市将表彰多个集体。")
    (True, False)
    """
    return _OURS.search(chars) is not None


def goes_on_about_ours(title: str, sentence: str, givers: tuple[str, ...], paragraphs: int) -> bool:
    """Is `title`, told `paragraphs` further down behind the words `sentence`, what the praised got? Another occasion and a higher level are another matter.

    >>> goes_on_about_ours("“巾帼文明岗”", "其中，甲医院产科", ("市妇女联合会",), 2), goes_on_about_ours("全国巾帼文明岗", "甲医院产科", ("市妇女联合会",), 2)
    (True, False)
    """
    if paragraphs > _NEAR or _APART.search(sentence) is not None or _ELSEWHERE.search(sentence) is not None:
        return False
    level = award_level(title)
    return level is None or not givers or level[0] == _level(givers[0])


def _level(giver: str) -> str | None:
    """国, 省, 市 or 县: of which level a body is, by the words that its name begins with."""
    if giver[:1] in _SEATS:
        return _SEATS[giver[0]]
    if giver.startswith(("国家", "全国", "中国", "中华", "中央", "中共中央")):
        return "国"
    place = default_places().leading(giver.removeprefix("中共").removeprefix("共青团"))
    return _SEATS.get(giver.removeprefix("中共").removeprefix("共青团")[place.length - 1]) if place is not None else None


_SEATS = {"省": "省", "市": "市", "州": "市", "县": "县", "区": "县", "旗": "县"}
