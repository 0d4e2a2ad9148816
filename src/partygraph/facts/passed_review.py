"""Who has examined a body before it was named: 甲科通过了乙部和丙会的联合审核，被命名为“X” (rule told.passed-review)."""

from __future__ import annotations

from dataclasses import replace

from partygraph.facts.bodies import bodies_of
from partygraph.facts.telling import Telling
from partygraph.model import Text
from partygraph.names.find import is_anchored
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["passed_review"]

_EXAMINE = frozenset({"government", "party-organ", "society", "mass"})


def passed_review(reading: Telling, sentence: Text, fresh: int) -> None:
    """Those who examined give what the clause right behind tells, where nothing else says who gives it."""
    for match in pattern("told.passed-review").finditer(sentence.chars) if len(reading.found) > fresh else ():
        names = bodies_of(match["by"], reading)
        if not names or not all((org := parse(name)) is not None and org.steps[-1].group in _EXAMINE and (is_anchored(name) or name.endswith(_OF_STATE)) for name in names):
            continue
        stop = min((at for mark in "；，。" if (at := sentence.chars.find(mark, match.end())) > 0), default=len(sentence))
        spans = sentence.spans(match.end(), stop)
        for index, item in enumerate(reading.found[fresh:], fresh):
            where = item.award_at.spans(0, 1)
            if not item.givers and item.recipient not in names and spans and where and spans[0].start <= where[0].start < spans[-1].end:
                reading.found[index] = replace(item, givers=names, giver_at=sentence.slice(*match.span("by")))


_OF_STATE = ("部", "中央", "委", "局", "会")
