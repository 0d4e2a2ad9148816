"""Who decides what the items below a decision's colon give: 一年来，我院党委…。经研究决定： over 一、授予：甲支部为先进党支部.

The decision names who decides, or the paragraph that leads to it is about a body that decides such things; a house's own words on its
year do not say which of its bodies gave.
"""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text

__all__ = ["decided_above", "note_decision"]

_DECIDES = re.compile(r"(?:^|[，。；])(?:为[^。；]{2,60}，)?(?P<who>[^，。；：“”]{0,30}?)(?:经)?(?:会议|集体|认真|慎重)*(?:研究|讨论|审议|审定|评议)(?:通过|同意)?，?(?:特|现|并)?(?:决定|作出如下决定)(?:如下|予以表彰|进行表彰)?：$")
_SUBJECT = re.compile(
    r"(?:^|[，。；])(?P<who>(?:[我本]院|医院|院|[我本]校|学校|[我本]中心)(?:党委|党总支|党支部|工会|团委|团总支)|[\u4e00-\u9fff]{2,24}?(?:党委|党组|总支|工会|团委|妇联|[卫教][生育健体][局委]|卫生健康委))"
    r"(?=在|认真|积极|深入|坚持|紧紧|努力|按照|以|围绕|团结|带领|组织|高度|始终|切实|全面|扎实|严格|大力|通过|开展|根据)"
)
_ITEMS = 16
"""So many paragraphs below the colon its items may stand."""


def note_decision(reading: Telling, sentence: Text) -> None:
    """Remember whom the paragraph is about, and who decides where the sentence ends in the colon of a decision."""
    if reading.deciding_at != reading.line:
        reading.deciding, reading.deciding_at = ((), None), reading.line
    if not reading.deciding[0] and (subject := _SUBJECT.search(sentence.chars)) is not None:
        reading.deciding = _givers(reading, sentence, subject)
    if sentence.chars.endswith("：") and (decides := _DECIDES.search(sentence.chars)) is not None:
        own = _givers(reading, sentence, decides) if decides["who"] else ((), None)
        reading.decided, reading.decided_at = own if own[0] else reading.deciding, reading.line


def decided_above(reading: Telling) -> tuple[tuple[str, ...], Text | None]:
    """Who decided what this item gives, or nobody."""
    return reading.decided if reading.decided[0] and 0 <= reading.line - reading.decided_at <= _ITEMS else ((), None)


def _givers(reading: Telling, sentence: Text, match: re.Match[str]) -> tuple[tuple[str, ...], Text | None]:
    who = match["who"].removeprefix("经")
    whole = (name,) if (name := refer(reading.topic, who)) is not None else bodies_of(who, reading)
    names = tuple(name for name in whole if all_of((name,), OFFICES_AND_COMMITTEES))
    return (names, sentence.slice(*match.span("who"))) if names else ((), None)
