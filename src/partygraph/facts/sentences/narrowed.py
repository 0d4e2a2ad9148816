"""Grades told after the kind: 甲支部、乙支部入选“星级支部”。其中，甲获评“四星级支部”，乙获评“三星级支部”: each has got its grade."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from partygraph.facts.telling import Telling
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
