"""A title, how many have it, and in brackets who they are: 我院“青年文明号”增至3个（甲科、乙科、丙科） (rule told.tallied)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.load import pattern

__all__ = ["tallied"]

_OPEN_ENDED = re.compile(r"等$")


def tallied(reading: Telling, sentence: Text) -> None:
    """Those in the brackets bear the title; they are as many as it says, or fewer where 等 ends the list."""
    for match in pattern("told.tallied").finditer(sentence.chars) if "（" in sentence.chars else ():
        kind = next(key for key in ("title", "plain", "quote") if match[key])
        count = number(match["count"] or match["number"])
        head = award_head(match[kind])
        if count is None or head is None or head.personal or not qualified(match[kind]) or pattern("told.striving").search(match["before"]):
            continue
        names = resolve_all(reading, sentence.slice(*match.span("list"))) or []
        if len(names) != count and not (_OPEN_ENDED.search(match["list"]) and 1 < len(names) < count):
            continue
        at = sentence.slice(*match.span(kind))
        reading.counts.append(ToldCount(match[kind], count, sentence.slice(match.start(kind), match.start("list") - 1)))
        reading.found.extend(Told(name, where, resolved, match[kind], at, None, None, (), None, "told.tallied") for name, where, resolved in names)
