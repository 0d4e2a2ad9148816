"""Who holds a meeting gives what is given there: 甲工委召开经验交流会. 会上通报表扬了乙党支部等10个“红旗党支部”."""

from __future__ import annotations

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.rules.load import pattern

__all__ = ["at_meeting", "note_meeting"]

_NEAR = 2
"""So many paragraphs further down 会上 still is the meeting that was told of."""


def note_meeting(reading: Telling, sentence: Text) -> None:
    """Remember who holds the meeting of which this sentence tells."""
    if "召开" not in sentence.chars and "举" not in sentence.chars:
        return
    for match in pattern("told.meets").finditer(sentence.chars):
        begin = match.start("who") + led_in(match["who"])
        names = tuple(name for name in bodies_of(sentence.chars[begin : match.end("who")], reading) if is_anchored(name) and all_of((name,), WHO_GIVES))
        reading.meeting = (names, sentence.slice(begin, match.end("who"))) if names else ((), None)
        reading.met_at = reading.line


def at_meeting(reading: Telling, clause: str) -> tuple[tuple[str, ...], Text | None]:
    """The host of the meeting, where `clause` says nothing but that something was done there."""
    if reading.meeting[0] and reading.line <= reading.met_at + _NEAR and pattern("told.at-meeting").match(clause):
        return reading.meeting
    return (), None
