"""Bodies whose people came to a meeting, behind which 他们 or 两家医院 got something: 甲科和乙科的代表参加了会议。他们双双获得…."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.clauses import clauses_before
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["those_attending"]

_CAME = re.compile(
    rf"(?:的?(?:代表|负责人|主要负责人|有关负责人|相关负责人|护士长|主任|科主任|医护人员|领导|同志))?(?:{ADVERBS}|应邀|受邀|作为[^，。；]{{2,16}}代表|选派代表|派出代表|派代表|派员|派人)*"
    r"(?:参加|出席|参会|与会|上台|登台|走上|领奖|接受|接过|前往|赴|来到|到会|作了?|进行了?|捧回|亮相)[^，。；]{0,40}$"
)


def those_attending(reading: Telling, before: Text, count: int | None) -> list[Recipient]:
    """Two or more bodies of which the sentence before says nothing but that they came; as many as `count`, if that is said."""
    for clause in clauses_before(before, 0, len(before.chars.rstrip("。！"))):
        came = _CAME.search(clause.chars)
        if came is None or not came.start():
            continue
        begin = led_in(clause.chars)
        names = resolve_all(reading, clause.slice(begin, came.start())) if begin < came.start() else None
        if names is not None and len(names) > 1 and count in (None, len(names)):
            return [Recipient(name, at, resolved=True) for name, at, _ in names]
    return []
