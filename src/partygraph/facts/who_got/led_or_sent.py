"""Recipients behind words on who leads them or who has put them forward: 张某主任带领的骨科团队, 由甲大学团委推荐申报的附属医院儿科.

Those words name others than who got it; they may say whose house it is that they lead in, and of which school the houses behind are.
"""

from __future__ import annotations

import re

from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.named import Named
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse

__all__ = ["led_or_sent"]

_LED = re.compile(
    r"(?:由|在|以)?(?P<who>[^，。；、：“”《》]{2,30}?)(?:(?:所)?(?:带领|率领|领衔|领队|带队|牵头|领导|主持|挂帅|所在|任职|参与|参加|加入)|(?:担任|任)[^，。；、“”]{0,6}(?:主任|护士长|书记|组长|队长|负责人)|为(?:学科)?(?:带头人|负责人|首|核心|队长|组长))的"
)
_SENT = re.compile(r"(?:由|经)?(?P<who>[^，。；、：“”《》]{3,40}?)(?:联合|共同|组织|择优)*(?:推荐|申报|选送|报送|推选|选派|推送|上报){1,2}(?:参评|参赛|参加|参选)?的")
_PERSON_IN_FRONT = re.compile(r"(?:主任|教授|护士长|院长|书记|医师|专家|博士|同志|科长|组长|队长|先生|女士|医生|老师|带头人|[\u4e00-\u9fff]{2,3})$")
_UNIT_GROUPS = frozenset({"department", "line", "centre"})
_TEAM = re.compile(r"[\u4e00-\u9fffA-Z]{2,14}(?:团队|小组|护理组|班组)")


def led_or_sent(reading: Telling, text: Text) -> list[Recipient]:
    """The bodies behind such words; none where the clause has no such words or something behind them is no body."""
    if "的" not in text.chars:
        return []
    start = led_in(text.chars)
    for form in (_LED, _SENT):
        match = form.match(text.chars, start)
        if match is None:
            continue
        host = _house_of(reading, match["who"]) if form is _LED else _school_of(match["who"])
        if form is _LED and _PERSON_IN_FRONT.search(match["who"]) is None:
            continue
        found = _whole(text.slice(match.end(), len(text)), host)
        if found:
            return found
    return []


def _house_of(reading: Telling, who: str) -> str | None:
    """Where they lead: the house named in front of the person, else the one spoken of."""
    named = [item.org for item in find(who) if is_anchored(item.org.name)]
    return named[0].institution if named else reading.topic.hospital or reading.topic.last


def _school_of(who: str) -> str | None:
    """The university whose body has put them forward; a commission or a federation is above none of them."""
    org = parse(who)
    return org.full_names[0] if org is not None and org.steps[0].group == "university" else None


def _whole(behind: Text, host: str | None) -> list[Recipient]:
    chars = behind.chars.strip("，、 ")
    named = expand(chars)
    if not named and host is not None and _TEAM.fullmatch(chars) is not None and (org := parse(host + chars)) is not None and org.institution == host:
        return [Recipient(org.name, behind, resolved=True)]
    found = []
    for item in named:
        org = _of_host(item, host)
        if org is None or is_generic(item.org.name):
            return []
        found.append(Recipient(org.name, behind.slice(item.ranges[0][0], item.ranges[-1][1]), resolved=org is not item.org))
    return found


def _of_host(item: Named, host: str | None) -> OrgName | None:
    """The body itself where its name says whose it is, else as a part of `host`."""
    if is_anchored(item.org.name):
        return item.org
    whole = parse(host + item.org.name) if host is not None else None
    if whole is None or whole.full_names[0] == whole.name or item.org.steps[0].group not in _UNIT_GROUPS and whole.steps[0].group != "university":
        return None
    return whole
