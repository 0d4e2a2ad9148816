"""What a place has sent: 我市代表队 and 我省第三批援鄂医疗队 are of no house that the text speaks of, nor of who gives the prizes."""

from __future__ import annotations

import re

from partygraph.facts.telling import Recipient, Telling
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["sent_by_place"]

_SENT = re.compile(
    r"(?:其中|同时|此外|最终|结果|此次|这次|会上|赛中|比赛中|[，、\s])*(?:[我本][省市县区州旗]的?(?![级直属立])(?P<team>[^，。；“”《》]{0,20}?(?:代表队|参赛队|代表团|队员|选手|队伍|健儿|(?:医疗|护理|支援|救援|救治)队|作品|案例|项目|课题))|[\u4e00-\u9fff]{1,6}组(?:的)?(?:参赛)?(?:选手|队员))(?:集体|们)?(?![\u4e00-\u9fff]{0,2}[的中里])"
)
_BATCH = re.compile(r"第[0-9一二三四五六七八九十]{1,3}批[\u4e00-\u9fff]{1,12}(?:医疗|护理|支援|救援|救治)队")
"""第三批援鄂医疗队 has a name of its own."""


def sent_by_place(reading: Telling, text: Text) -> list[Recipient] | None:
    """Who got it where the clause `text` begins with what a place or a group has sent: the numbered team, else nobody; None for other clauses."""
    match = _SENT.match(text.chars)
    if match is None or any(is_anchored(item.org.name) for item in find(match[0])):
        return None
    named = _BATCH.search(match["team"]) if match["team"] else None
    team = expand(named[0]) if named is not None else []
    if named is None or len(team) != 1 or not is_bare(team[0].org):
        return []
    at = match.start("team")
    return [Recipient(team[0].org.name, text.slice(at + named.start(), at + named.end()), resolved=False)]
