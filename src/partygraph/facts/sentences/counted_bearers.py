"""Titles told with the number of those who bear them: 省级青年文明号2个，分别为甲科、乙科; 加上此前挂牌的甲院、乙院，全区已有6家获得“X”.

The first says who all of them are, and a row of another length is read as nothing; the second names some of those who bear the title.
"""

from __future__ import annotations

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.load import pattern

__all__ = ["counted_bearers"]


def counted_bearers(reading: Telling, sentence: Text) -> None:
    """Honours of those whom a sentence counts as the bearers of a title (rules told.counted-bearers, told.with-earlier)."""
    chars = sentence.chars
    for rule in ("told.counted-bearers", "told.with-earlier") if "个" in chars or "家" in chars else ():
        for match in pattern(rule).finditer(chars):
            kind = "quote" if match["quote"] else "title"
            head = award_head(match[kind])
            if head is None or head.personal or not qualified(match[kind]) and head.rule != "award.mark":
                continue
            names = resolve_all(reading, sentence.slice(*match.span("list"))) or []
            if not names or rule == "told.counted-bearers" and len(names) != number(match["count"]):
                continue
            at = sentence.slice(*match.span(kind))
            if rule == "told.counted-bearers":
                reading.counts.append(ToldCount(match[kind], len(names), sentence.slice(match.start(kind), match.end("count"))))
            for name, where, resolved in names:
                if not any(item.recipient == name and item.award == match[kind] for item in reading.found):
                    reading.found.append(Told(name, where, resolved, match[kind], at, None, None, (), None, rule))
