"""Bodies that stand on the lists of several titles: 甲医院在X、Y两个名单中均榜上有名; 甲双双入选X、Y名单; 公布X、Y名单，甲均在列."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.announced import is_announced
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.rules.load import pattern

__all__ = ["on_lists"]

_ONE = re.compile(r"[^、和与及以“”]+|“[^“”]+”")


def on_lists(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Each body has got each of the titles whose lists it is on. Comes out: where the clause begins and ends.

    A title alone is left to the readings that know what else its sentence says.
    """
    if "名单" not in sentence.chars and "榜单" not in sentence.chars:
        return None
    for match in pattern("told.on-lists").finditer(sentence.chars):
        kind = next(key for key in ("at", "into", "out", "front") if match[key])
        titles = list(_titles(sentence, *match.span(kind)))
        begin, end = match.span(f"{kind}_who")
        begin += led_in(sentence.chars[begin:end])
        names = resolve_all(reading, sentence.slice(begin, end)) if len(titles) > 1 else None
        if not names:
            continue
        publisher = giver_before(reading, sentence, 0, match.start()) if kind == "out" else ((), None)
        for title, at in titles:
            givers, giver_at = publisher if publisher[0] else reading.announcer if is_announced(reading, title, sentence.chars[: match.start()]) else ((), None)
            reading.found.extend(Told(name, where, resolved, title, at, None, None, tuple(giver for giver in givers if giver != name), giver_at, "told.on-lists") for name, where, resolved in names)
        return match.span()
    return None


def _titles(sentence: Text, start: int, stop: int) -> Iterator[tuple[str, Text]]:
    """The titles of bodies between `start` and `stop`; none where a part of it is no title."""
    found = []
    for part in _ONE.finditer(sentence.chars, start, stop):
        begin, end = part.span()
        if part[0].startswith("“"):
            begin, end = begin + 1, end - 1
        name = sentence.chars[begin:end]
        head = award_head(name)
        if head is None or not part[0].startswith("“") and not qualified(name):
            return
        if not head.personal:
            found.append((name, sentence.slice(begin, end)))
    yield from found
