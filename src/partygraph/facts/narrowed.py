"""Grades told after the kind: 甲支部、乙支部入选“星级支部”。其中，甲获评“四星级支部”，乙获评“三星级支部”: each has got its grade."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from partygraph.facts.bodies import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.titles import Title
from partygraph.model import Text

__all__ = ["narrowed"]

_AMONG_THEM = re.compile(r"\s*(?:其中|分别是|具体为)[，,：:\s]?")
_SHARED = 4
"""So many characters in a row make the grade one of the kind."""


def narrowed(reading: Telling, sentence: Text, fresh: int) -> int:
    """Take back the kind that the sentence before told of the same bodies, once 其中 gives each of them its grade; who gave it stays.

    Comes out: where in `reading.found` the sentence's own begins.
    """
    before, now = reading.found[reading.since : fresh], reading.found[fresh:]
    if not before or not now or reading.told_at != reading.line or _AMONG_THEM.match(sentence.chars) is None:
        return fresh
    kinds = {item.award for item in before}
    if len(kinds) != 1 or {item.recipient for item in before} != {item.recipient for item in now} or len(before) != len(now) or any(item.entry for item in before):
        return fresh
    kind = next(iter(kinds))
    if any(item.award in kinds or SequenceMatcher(None, kind, item.award, autojunk=False).find_longest_match().size < _SHARED for item in now):
        return fresh
    first = before[0]
    reading.found[reading.since :] = [item if item.givers else replace(item, givers=first.givers, giver_at=first.giver_at) for item in now]
    return reading.since


_PAPER = re.compile(r"《(?P<who>[^《》“”]{4,60}?)(?:印发|发布)?关于(?:命名|表彰|授予|表扬|认定|公布|通报)(?P<what>[^《》]{2,60})》")


def whose_paper(reading: Telling, sentence: Text, titles: Sequence[Title]) -> tuple[tuple[str, ...], Text | None]:
    """《甲党组 乙部关于命名X的决定》: whoever's paper it is in whose title the honour stands."""
    for match in _PAPER.finditer(sentence.chars):
        if any(title.name in match["what"] for title in titles) and (names := bodies_of(match["who"], reading)):
            return names, sentence.slice(*match.span("who"))
    return (), None
