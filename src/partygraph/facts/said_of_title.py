"""What a text says of a title itself, and by that who gives it: “X”是甲会授予先进集体的最高荣誉, X由乙部设立 (rule told.title-is)."""

from __future__ import annotations

from dataclasses import replace

from partygraph.facts.bodies import bodies_of
from partygraph.facts.telling import Telling
from partygraph.model import Text
from partygraph.names.find import is_anchored
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["said_of_title"]

_GIVE_TITLES = frozenset({"government", "party-organ", "society", "mass"})


def said_of_title(reading: Telling, sentence: Text) -> None:
    """The bodies that such a sentence names give every honour of that title that the text has told of without saying who gives it."""
    for match in pattern("told.title-is").finditer(sentence.chars):
        title = match["quote"] or match["title"]
        if not any(item.award == title and not item.givers for item in reading.found):
            continue
        names = bodies_of(match["by"], reading)
        if not names or not all((is_anchored(name) or name.startswith(_OF_THE_STATE)) and (org := parse(name)) is not None and org.steps[-1].group in _GIVE_TITLES for name in names):
            continue
        at = sentence.slice(*match.span("by"))
        reading.found[:] = [replace(item, givers=names, giver_at=at) if item.award == title and not item.givers and item.recipient not in names else item for item in reading.found]


_OF_THE_STATE = ("中央", "全国", "中华", "国家")
