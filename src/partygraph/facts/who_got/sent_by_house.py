"""Whom a house has sent, without a word of where to: 我院选送产科“X圈”, 医院推荐的骨科、内科, 甲医院派出急诊科代表队; those behind the verb got it."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text

__all__ = ["those_sent"]

_SENT = re.compile(
    r"(?P<who>[^，。；、：“”《》的]{2,24}?)(?:积极|精心|择优|认真|统一|专门|联合|共同|一共|共|此次|这次|本次|首次|今年)*"
    r"(?:选送|报送|选派|派出|派遣|推荐|推选|推报|推送|选报|申报|上报|选拔|遴选)(?:参评|参赛|参加|参选|上报|申报)?了?(?P<of>的)?(?=[^，。；“”《》]{2})"
)
_UNITS = re.compile(r"[^“”《》]+?(?=的?[“《]|$)")


def those_sent(reading: Telling, text: Text) -> Text:
    """The clause without the house that sends and its verb, where one body does so and bodies by name stand behind; else the clause as it is.

    The verb may have 的 behind it: 我院选送的产科“X圈”.
    """
    start = led_in(text.chars)
    match = _SENT.match(text.chars, start)
    units = _UNITS.match(text.chars, match.end()) if match is not None else None
    if match is None or units is None or units.end() < len(text) and match["of"]:
        return text
    who = resolve_all(reading, text.slice(*match.span("who")))
    if who is None or len(who) != 1 or not resolve_all(reading, text.slice(*units.span())):
        return text
    return text.slice(match.end(), len(text))
