"""How many of those on a list that somebody publishes are ours, and which: 甲委发布“十佳品牌”，乙县占了两席：丙院的“丁”、戊院的“己”.

The title stands in quotation marks or beside its number: 甲委表彰先进党支部20个，其中乙院占了两席：….
"""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.rules.gate import gated

__all__ = ["seats_on_list"]

_RULE = "told.seats"
_SEATS = gated(
    r"(?:^在?|(?<=[，；])在?)(?P<by>(?!在)[^，。；：“”]{2,40}?)(?:日前|近日|联合|最新|刚刚|共同|正式)*(?:发布|公布|评出|评选出|揭晓|公示|通报|推出|命名|认定|遴选出|表彰|表扬|授予|选树)了?的?"
    r"(?:(?P<scope>[^，。；：“”]{0,16})“(?P<title>[^“”]{4,24})”(?:获奖|入选|入围|评选)?(?:名单|榜单|结果)?[中里]?(?:共?(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})[个家支])?"
    r"|(?P<plain>[^，。；：“”0-9]{4,20}?)共?(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})[个家支]|(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})[个家支](?P<kind>[^，。；：“”0-9]{4,20}?))，(?P<ours>[^。；：“”]{2,24}?)"
    r"(?P<count>[两二三四五六七八九十]|[2-9]|1[0-9])(?:席|个|家|项|块|名|支|件)(?:名额|席位|入选|上榜|品牌|党?支部|单位|位置|在列|案例|项目)*"
    r"(?:：|——|，(?:(?:它们|他们)?(?:分别|依次)(?:是|为)|即|是)?：?)(?P<pairs>[^。；：]{6,400}?)(?=[。；]|$)"
)
_PAIR = re.compile(
    r"(?:^|(?<=[、，和与及]))(?P<who>[^，。；：、“”]{3,40}?)的?(?:“(?P<entry>[^“”]{1,30})”|《(?P<work>[^《》]{1,40})》)(?:[^，。；：、“”和与及]{0,6}?品牌|案例|项目)?(?=[、，和与及]|等|$)"
)

_NOT_YET = re.compile(r"申报|推荐|报送|参评|提交|冲刺|争|候选|培育|选送")


def seats_on_list(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Tell what each of them got. Comes out: where the clauses begin and end; nothing where not as many are named as are counted."""
    match = _SEATS.search(sentence.chars) if "：" in sentence.chars or "“" in sentence.chars else None
    if match is None or _NOT_YET.search(match["ours"]) is not None:
        return None
    kind = next(group for group in ("title", "plain", "kind") if match[group])
    head = award_head(match[kind])
    givers = bodies_of(match["by"], reading)
    if not qualified(match[kind]) or head is None and kind != "title" or head is not None and head.personal or not givers or any(is_generic(name) for name in givers):
        return None
    for whose in find(match["ours"])[:1]:
        reading.topic.note(whose.org)
    named = _named(reading, sentence.slice(*match.span("pairs")))
    if len(named) != number(match["count"].replace("两", "二")):
        return None
    title, by = sentence.slice(*match.span(kind)), sentence.slice(*match.span("by"))
    for item in named:
        reading.found.append(Told(item.name, item.at, item.resolved, match[kind], title, item.entry, item.entry_at, givers, by, _RULE))
    return match.span()


def _named(reading: Telling, text: Text) -> list[Recipient]:
    """The owners of the works in the row, or the bodies of a row without works."""
    pairs = list(_PAIR.finditer(text.chars))
    if not pairs:
        return [Recipient(*item) for item in resolve_all(reading, text) or ()]
    found: list[Recipient] = []
    for pair in pairs:
        owner = resolve_one(reading, pair["who"])
        if owner is None:
            return []
        kind = "entry" if pair["entry"] else "work"
        found.append(Recipient(owner[0], text.slice(*pair.span("who")), owner[1], pair[kind], text.slice(*pair.span(kind))))
    return found
