"""An award that a paragraph says many got, whose list follows further down under a line of its own.

`一批卫生院被确认为“X”，甲省共有30所。`, a picture, `甲省上榜名单来了`, 甲市 over its rows: the paragraph names the award, the line says that the rows follow.
"""

from __future__ import annotations

import re

from partygraph.facts.awards.announced import Announced
from partygraph.facts.awards.award_names import award_head, number
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import GETS

__all__ = ["says_who_follow", "told_of_many"]

_GOT = re.compile(
    rf"(?:授予|授牌|命名|评[为选定]|评选为|评定为|确定为|确认为?|认定为?|{GETS}|审定为|获批|入围|列入|纳入|表彰为?|称为)(?:了|成为|为|的?[\u4e00-\u9fff]{{0,12}})?(?P<quoted>“(?P<name>[^“”]{{3,30}})”)(?!活动|创建|大赛|评选|行动|工程|计划|建设|杯|项目(?:申报|评审))"
)
_PUBLISHED = re.compile(r"(?:公布|发布|公示|揭晓|通报)(?:了)?[^，。；“”：]{0,16}?“(?P<name>[^“”]{3,30})”(?:[^，。；“”]{0,6}(?:评选|认定|评审|遴选|评定|推选))?(?:的?(?:结果|名单|榜单))")
"""公布了“X”评选结果: the award where no verb of giving names it."""
_GAVE = re.compile(r"(?:授予|命名|认定|确定|评定|表彰)(?:了)?[^，。；“”]{2,60}?等(?:[0-9]{1,4}|[一二三四五六七八九十百两]{1,5})[家所个支项](?:[^，。；“”]{0,16})“(?P<name>[^“”]{3,30})”(?!活动|创建|大赛|评选|行动|工程|计划|建设|杯)")
"""授予甲医院等25个单位“X”称号: the first of many stands between the verb and the award."""
_NAMED_SO = re.compile(r"对[^，。；“”]{0,24}?(?:[0-9]{1,4}|[一二三四五六七八九十百两]{1,5}|一批)[家所个支项]?[^，。；“”0-9]{0,8}“(?P<name>[^“”]{3,30})”(?:集体|单位|获得者)?(?:予以|给予|进行)(?:了)?(?:通报|集中|隆重)?(?:表彰|表扬|命名|授牌|认定|确认|公布|通报(?!批评))")
"""对全市25个“X”予以命名: all of them, by no name."""
_N = r"(?P<count>[0-9]{1,4}|[一二三四五六七八九十百两]{1,5})"
_COUNTED = re.compile(rf"{_N}余?[家所个名支项](?![月季年半])")
_SO_MANY = re.compile(rf"(?:共(?:有|计)?|有|占|含)\s*{_N}\s*[家所个名支项](?![月季年半])")
_SEVERAL = compiled(r"一批|多[家所个]|各(?:省|市|县|地)|哪些|(?:[0-9]{1,4}|[二三四五六七八九十百两][一二三四五六七八九十百]{0,4})余?[家所个支](?![月季年半])")
_NOMINEES = re.compile(r"候选|申报|参评|参选|拟推荐|争创|力争|创建成|培育对象")
_FOLLOW = re.compile(r"名单|榜单|(?:[一来快]|先)起?来?(?:看|围观)|看看|都有(?:谁|哪些)|有哪些|分别是|他们是|它们是|[↓👇⬇]")
_LONGEST_LINE = 32


def told_of_many(chars: str) -> Announced | None:
    """The one quoted award that a paragraph says many unnamed houses got, with how many they are in the place it goes on about.

    >>> found = told_of_many("一批卫生院被确认为“满意卫生院”，甲省共有30所。")
    >>> found.name, found.count
    ('满意卫生院', 30)
    >>> told_of_many("甲医院被确认为“满意医院”。") is None
    True
    """
    if _SEVERAL.search(chars) is None or _NOMINEES.search(chars) is not None:
        return None
    given = [match for match in (*_GOT.finditer(chars), *_GAVE.finditer(chars), *_NAMED_SO.finditer(chars)) if award_head(match["name"]) is None or not _personal(match["name"])]
    found = given or [match for match in _PUBLISHED.finditer(chars) if not _personal(match["name"]) and award_head(match["name"]) is not None]
    if len({match["name"] for match in found}) != 1:
        return None
    last = found[-1]
    stop = chars.find("。", last.end())
    behind = chars[last.end() : stop if stop >= 0 else len(chars)]
    told = _SO_MANY.search(behind) or _COUNTED.search(behind)
    every = list(_COUNTED.finditer(chars))
    count = told["count"] if told is not None else every[0]["count"] if len({match["count"] for match in every}) == 1 else None
    return Announced(last["name"], number(count) if count else None, *last.span("name"))


def _personal(name: str) -> bool:
    head = award_head(name)
    return head is not None and head.personal


def says_who_follow(chars: str) -> bool:
    """甲省上榜名单来了, 快来看看有哪些: a short line that says that those follow who got it."""
    return len(chars) <= _LONGEST_LINE and _FOLLOW.search(chars) is not None and pattern("list.negative").search(chars) is None
