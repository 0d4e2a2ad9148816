"""Who else got what has just been told: 与其一同入选的还有甲科、乙科, 同获此奖的还有丙院的“X”."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_got.works_won import paired
from partygraph.model import Text
from partygraph.rules.load import pattern
from partygraph.rules.phrases import GETS

__all__ = ["also", "also_at"]

_OWN_VERB = re.compile(rf"(?:{GETS}|获)[^，。；]{{0,12}}(?:奖|“)")
"""一同获奖的还有甲院“X”获二等奖，乙院“Y”获三等奖: each has got something of its own."""


def also_at(sentence: Text) -> int | None:
    """Where a sentence begins to say who else got the same."""
    match = pattern("told.also").search(sentence.chars)
    return match.start() if match is not None and _OWN_VERB.search(match["list"]) is None else None


def also(reading: Telling, sentence: Text) -> None:
    """与其一同入选的还有甲、乙: they got what was told last."""
    match = pattern("told.also").search(sentence.chars)
    if match is None or not reading.found:
        return
    last = reading.found[-1]
    quoted = re.search(r"“([^“”]{2,30})”", match[0][: match.start("list") - match.start()])
    if quoted is not None and quoted[1] not in last.award:
        return
    rest = sentence.slice(match.start("list"), match.end("list")).strip("，。； ")
    for item in paired(reading, rest):
        reading.found.append(Told(item.name, item.at, item.resolved, last.award, last.award_at, item.entry, item.entry_at, last.givers, last.giver_at, "told.also"))
    found = resolve_all(reading, rest) if "“" not in rest.chars else None
    for name, at, resolved in found or ():
        reading.found.append(Told(name, at, resolved, last.award, last.award_at, None, None, last.givers, last.giver_at, "told.also"))
