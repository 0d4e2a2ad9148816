"""Titles that a year has brought to units of the house: 新增两家市级青年文明号——甲科和乙科."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.bodies.subjects import subjects
from partygraph.facts.telling import Telling, Told
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.gate import gated

__all__ = ["newly_held"]

_N = r"(?:[0-9]{1,3}|[两一二三四五六七八九十]{1,3})[个家项支]"
_NEW = gated(
    rf"(?:新增创建|新增创|新增|新添|再添|又添|增加|新获|新创成|新创建|新创)(?:成功|成)?了?(?P<count>{_N})?(?:(?P<level>(?:国家级|[省市县区州]级|全[国省市县区州])?)“(?P<quote>[^“”]{{4,30}})”|(?P<title>(?!{_N})[^，。；：“”—]{{4,24}}?))(?P<behind>{_N})?"
    r"(?:——?|：|:|，(?:即|分别(?:是|为)|它们是|他们是|包括))(?P<who>[^。；：“”]{2,300}?)(?=[。；]|，(?![^，。；]{2,20}[科室部区组院心])|$)"
)


def newly_held(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Tell who holds the new titles. Comes out: where the clause begins and ends; nothing where not as many are named as are counted."""
    match = _NEW.search(sentence.chars)
    if match is None:
        return None
    kind = "quote" if match["quote"] else "title"
    head = award_head(match[kind])
    subjects(reading.topic, sentence.chars[: match.start()])  # 甲医院新增…: the units are of that house
    names = resolve_all(reading, sentence.slice(*match.span("who"))) if head is not None and not head.personal and (qualified(match[kind]) or match["level"]) else None
    said = match["count"] or match["behind"]
    total = number(re.sub(r"[个家项支]$", "", said).replace("两", "二")) if said else None
    if not names or total is not None and len(names) != total:
        return None
    title = sentence.slice(*match.span(kind))
    called = (match["level"] or "") + match[kind]
    if total is not None:
        reading.counts.append(ToldCount(called, total, sentence.slice(match.start(), match.end(kind))))
    for name, at, resolved in names:
        reading.found.append(Told(name, at, resolved, called, title, None, None, (), None, "told.newly-held"))
    return match.span()
