"""A list between the verb that chooses and the title: 评出甲支部、乙支部、丙支部3个“红旗党支部”."""

from __future__ import annotations

import re

from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.begins import compiled

__all__ = ["enumerated"]


_CHOSEN = compiled("评出|评选出|选出|评定|表彰|命名|确定|认定|遴选出|推选出|产生")
_ENUMERATED = re.compile(
    r"(?:评出|评选出|选出|评定|表彰|命名|确定|认定|遴选出|推选出|产生)(?:了|出)?(?P<list>[^。；“]{6,900}?)(?:等|这|共|共计|总共|合计){0,2}\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:个|家|名|支|项)(?P<whom>[^，。；“”、]{0,10}?)(?:为|作为|获得)?(?:“(?P<quote>[^“”]{2,40})”(?P<tail>[^，。；“”、]{0,8})|(?P<plain>(?:先进|优秀|示范|标杆|模范|红旗|五星|文明)[^，。；“”、]{2,20}))"
)


def enumerated(reading: Telling, sentence: Text) -> bool:
    """评出甲支部、乙支部、丙支部3个“红旗党支部”: the list stands between the verb and the title."""
    # the verb nearest to the list: 为表彰先进，医院评选出甲科、乙科…
    match = next((found for verb in reversed([*_CHOSEN.finditer(sentence.chars)]) if (found := _ENUMERATED.match(sentence.chars, verb.start())) is not None), None)
    if match is None or "、" not in match["list"]:
        return False
    recipients = resolve_all(reading, sentence.slice(match.start("list"), match.end("list")).strip("：: "))
    if not recipients or len(recipients) < 2:
        return False
    kind = "quote" if match["quote"] else "plain"
    at = sentence.slice(match.start(kind), match.end(kind))
    if (total := number(match["count"])) is not None:
        reading.counts.append(ToldCount(match[kind], total, sentence.slice(match.start("count"), match.end(kind))))
    givers, giver_at = giver_before(reading, sentence, 0, match.start())
    for recipient, where, resolved in recipients:
        reading.found.append(Told(recipient, where, resolved, match[kind], at, None, None, givers, giver_at, "told.enumeration"))
    return True
