"""Bodies that another one has sent to a contest, and what they got there: 甲委选派乙医院代表队参加丙大赛，荣获一等奖."""

from __future__ import annotations

import re

from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["sent_to_compete"]

_SENT = re.compile(
    r"(?P<who>[^，。；、：“”《》]{3,30}?)(?:积极|精心|择优|认真|统一|专门|共)*(?:组织|选派|派出|派遣|安排|遴选|推选|选拔|推荐|选送|动员|委派)(?P<whom>[^，。；：“”《》的]{4,80}?)(?:等[0-9一二三四五六七八九十两]{0,3}[家个支所]?(?:单位|医院|卫生院|机构|队伍|代表队)?)?(?:作为代表|代表[^，。；：“”《》]{2,16}?)?(?:参加|参赛|参评|参选|出战|出征|参与)"
)


def sent_to_compete(reading: Telling, text: Text) -> list[Recipient]:
    """Those who were sent, where the clause says who sent whom and both are bodies by name; nobody where a team or people were sent."""
    start = led_in(text.chars)
    match = _SENT.match(text.chars, start)
    if match is None or not any(item.end == len(match["who"]) for item in find(match["who"])):
        return []
    whom = text.slice(*match.span("whom"))
    sent = expand(whom.chars)
    if not sent or any(is_generic(item.org.name) or is_bare(item.org) for item in sent):
        return []
    return [Recipient(item.org.name, whom.slice(item.ranges[0][0], item.ranges[-1][1]), resolved=False) for item in sent]
