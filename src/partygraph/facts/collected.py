"""Honours that somebody collects for a body: 院长代表甲医院上台领取“X”奖牌."""

from __future__ import annotations

import re

from partygraph.facts.awards import award_head
from partygraph.facts.bodies import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.titles import qualified
from partygraph.model import Text

__all__ = ["collected_for"]

_COLLECTED = re.compile(
    r"(?:^|(?<=[，；。：]))[^，。；：“”]{2,40}?(?<!党)(?<!人大)代表(?P<who>[^，。；：“”]{2,40}?)，?(?:上台|登台|现场|走上[^，。；：“”]{2,6}|在[^，。；：“”]{2,16}[上中里]|从[^，。；：“”]{2,24}?手[中里]){0,2}"
    r"(?:领奖，)?(?:领取|接过|接受|领回|捧回|领到|受领|接)(?:了|到)?[^，。；：“”]{0,16}“(?P<title>[^“”]{3,40})”(?:光荣称号|荣誉称号|称号|荣誉)?的?(?:奖牌|牌匾|证书|奖杯|奖状|匾牌|铜牌|锦旗|授牌)"
)


def collected_for(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Whom somebody stood for has got what that one collected. Comes out: where the sentence says so."""
    for match in _COLLECTED.finditer(sentence.chars) if "代表" in sentence.chars else ():
        head = award_head(match["title"])
        if head is None or head.personal or not qualified(match["title"]):
            continue
        whom = resolve_all(reading, sentence.slice(*match.span("who"))) or ()
        for name, at, resolved in whom:
            reading.found.append(Told(name, at, resolved, match["title"], sentence.slice(*match.span("title")), None, None, (), None, "told.collected"))
        if whom:
            return match.span()
    return None
