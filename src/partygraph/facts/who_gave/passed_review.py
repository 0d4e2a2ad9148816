"""Who has examined a body before it was named: 甲科通过了乙部和丙会的联合审核，被命名为“X” (rule told.passed-review)."""

from __future__ import annotations

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import OFFICES, all_of
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.rules.load import pattern

__all__ = ["passed_review"]


def passed_review(reading: Telling, sentence: Text, fresh: int) -> None:
    """Those who examined give what the clause right behind tells, where nothing else says who gives it."""
    for match in pattern("told.passed-review").finditer(sentence.chars) if len(reading.found) > fresh else ():
        names = bodies_of(match["by"], reading)
        if not names or not all_of(names, OFFICES) or not all(is_anchored(name) or name.endswith(_OF_STATE) for name in names):
            continue
        stop = min((at for mark in "；，。" if (at := sentence.chars.find(mark, match.end())) > 0), default=len(sentence))
        part = sentence.slice(match.end(), stop)
        reading.give(names, sentence.slice(*match.span("by")), [item for item in reading.found[fresh:] if item.stands_in(part)])


_OF_STATE = ("部", "中央", "委", "局", "会")
