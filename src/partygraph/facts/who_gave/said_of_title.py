"""What a text says of a title itself, and by that who gives it: “X”是甲会授予先进集体的最高荣誉, X由乙部设立 (rule told.title-is)."""

from __future__ import annotations

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import OFFICES, all_of
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.rules.load import pattern

__all__ = ["said_of_title"]


def said_of_title(reading: Telling, sentence: Text) -> None:
    """The bodies that such a sentence names give every honour of that title that the text has told of without saying who gives it."""
    for match in pattern("told.title-is").finditer(sentence.chars):
        title = match["quote"] or match["title"]
        if not any(item.award == title and not item.givers for item in reading.found):
            continue
        names = bodies_of(match["by"], reading)
        if not names or not all_of(names, OFFICES) or not all(is_anchored(name) or name.startswith(_OF_THE_STATE) for name in names):
            continue
        reading.give(names, sentence.slice(*match.span("by")), [item for item in reading.found if item.award == title])


_OF_THE_STATE = ("中央", "全国", "中华", "国家")
