"""Merits that are put down to bodies: 甲政府决定给乙医院、丙中心记集体一等功, 给予丁科记大功一次."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["put_down"]

_MERIT = re.compile(rf"(?:(?:给予|[给为对](?!予))(?P<who>[^，。；：“”]{{4,160}}?)(?:等[0-9一二三四五六七八九十]+(?:个|家|支)[^，。；：“”]{{0,8}})?(?:{ADVERBS}|予以|给予)?)记(?P<title>集体(?:特等功|[一二三]等功|大功)|大功|[一二三]等功)")


def put_down(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """The bodies to which a merit is put down have got it from the sentence's subject. Comes out: where the sentence says so."""
    for match in _MERIT.finditer(sentence.chars) if "功" in sentence.chars else ():
        whom = resolve_all(reading, sentence.slice(*match.span("who"))) or ()
        givers, giver_at = giver_before(reading, sentence, 0, match.start()) if whom else ((), None)
        for name, at, resolved in whom:
            by = () if name in givers else givers
            reading.found.append(Told(name, at, resolved, match["title"], sentence.slice(*match.span("title")), None, None, by, giver_at if by else None, "told.merit"))
        if whom:
            return match.span()
    return None
