"""A row of bodies and persons that got one title each: 甲科、乙科、丙科主任某分别获得“X”“Y”“Z”称号."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.titles import Title
from partygraph.facts.sentences.aforesaid import bearers_in_turn
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import led_in
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text

__all__ = ["mixed_row"]

_IN_TURN = re.compile(r"分别|分获|依次")


def mixed_row(reading: Telling, sentence: Text, begin: int, verb: Verb, titles: Sequence[Title]) -> list[tuple[Recipient, Title]] | None:
    """Each body with the title in its place; None where the clause is no such row.

    Persons must stand where the titles of persons do: else nobody knows which is whose.
    """
    if len(titles) < 2 or _IN_TURN.search(sentence.chars, max(begin, verb.start - 4), verb.end) is None:
        return None
    clause = next(iter(clauses_before(sentence, begin, verb.start)), None)
    if clause is None:
        return None
    cut = ADVERB_END.search(clause.chars)
    shift = led_in(clause.chars)
    stop = cut.start() if cut is not None else len(clause)
    bearers = bearers_in_turn(reading, clause.slice(shift, stop)) if shift < stop else []
    if len(bearers) != len(titles) or None not in bearers or any((bearer is None) != title.personal for bearer, title in zip(bearers, titles, strict=True)):
        return None
    return [(bearer, title) for bearer, title in zip(bearers, titles, strict=True) if bearer is not None]
