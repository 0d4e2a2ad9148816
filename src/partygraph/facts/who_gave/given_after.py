"""Who gives what has just been told, said behind it or of the occasion: 该称号由甲会授予, “X”（乙局）, 在丙党委“七一”表彰中获“Y”."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.who_gives import OFFICES
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.rules.load import pattern

__all__ = ["commended_by", "given_after"]


_ALL = re.compile(r"均|都|以上|上述")


def given_after(reading: Telling, sentence: Text, fresh: int) -> None:
    """该称号由甲授予, （由乙颁发）, “…”（丁委员会）, 颁发单位是丙: the giver of what this sentence, or else the one before, has told."""
    for match in pattern("told.given-after").finditer(sentence.chars):
        kind = next(key for key in ("by", "label", "of", "note", "named", "signed") if match[key])
        if kind == "note" and (fresh == len(reading.found) or not _gives(match["note"])):
            continue
        told = reading.found if _THIS_PRAISE.match(match[0]) is not None else reading.found[fresh:] if fresh < len(reading.found) else reading.found[reading.since :]
        if kind == "note" and (before := [item for item in told if _stands_before(item, sentence, match.start())]):
            told = before
        open_items = [item for item in told if not item.givers and (item.award == told[-1].award or told is reading.found or _ALL.search(match[0]))]
        names = bodies_of(match[kind], reading) if open_items else ()
        if not names:
            continue
        reading.give(names, sentence.slice(match.start(kind), match.end(kind)), open_items)


_THIS_PRAISE = re.compile(r"(?:此次|这次|本次|该次)(?:表彰|命名|评选)")
"""此次表彰由甲会作出: all that the text has told by then."""


def _stands_before(item: Told, sentence: Text, stop: int) -> bool:
    """Has the title been named in the sentence before the character `stop`?"""
    return item.stands_in(sentence.slice(0, stop))


def _gives(chars: str) -> bool:
    """Does a bracket behind a title hold nothing but bodies that give such titles? A hospital there is who got it."""
    named = expand(chars)
    return bool(named) and all(not is_bare(item.org) and item.org.steps[0].group in OFFICES for item in named)


def commended_by(reading: Telling, sentence: Text, fresh: int) -> None:
    """在甲党委“七一”表彰中获…: the body that commends gives what nobody else is said to give, up to where the next one commends."""
    matches = [*pattern("told.in-commendation").finditer(sentence.chars)]
    for order, match in enumerate(matches):
        kind = next(key for key in ("who", "sender", "paper") if match[key])
        names = bodies_of(match[kind], reading)
        if not names or any(is_generic(name) for name in names):
            continue
        clause = match.start() if order else sentence.chars.rfind("；", 0, match.start()) + 1  # what a clause before tells is of another occasion
        begin = sentence.spans(clause, match.end())[0].start if clause else 0
        stop = sentence.spans(matches[order + 1].start(), matches[order + 1].end())[0].start if order + 1 < len(matches) else None
        for index in range(fresh, len(reading.found)):
            item = reading.found[index]
            at = item.award_at.spans(0, 1)[0].start if len(item.award_at) else begin
            if (not item.givers or item.givers == reading.announcer[0] and not (len(item.givers) == 1 and item.givers[0].startswith(names[0]))) and item.recipient not in names and begin <= at and (stop is None or at < stop):
                reading.found[index] = replace(item, givers=names, giver_at=sentence.slice(*match.span(kind)))
