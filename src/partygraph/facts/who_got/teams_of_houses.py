"""Teams by names of their own: 甲医院“星光”服务队, 甲院急诊科“尖刀班”, and 由张某、李某组成的第一参赛队 of the house spoken of."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.parse import QUOTED_TEAM, parse

__all__ = ["NAMED_TEAM", "TEAM_OF_PERSONS", "called_teams", "named_teams", "numbered_team"]

NAMED_TEAM = re.compile(r"“[^“”]{1,12}”(?:[\u4e00-\u9fff]{0,6}(?:志愿服务队|志愿者队|服务队|突击队|医疗队|宣讲团|宣讲队|讲师团|科普队|科普团|小分队|志愿队|先锋队|工作队|巡诊队|救护队|帮扶队|救援队|护理组|团队|小组))$")
"""甲医院“星光”服务队: a team with a name, no work of the house's."""


_OURS = ("我们", "咱们", "自己", "自家")
_WHOSE = re.compile(r"(?P<whose>[^“”的]{1,24})的(?=“)")


def named_teams(reading: Telling, text: Text) -> list[Recipient]:
    """Teams of houses, one or several; one whose house stands without its place is as it is written."""
    shift = led_in(text.chars)
    found: list[Recipient] = []
    for part in re.finditer("[^、]+", text.chars[shift:]):
        at = text.slice(shift + part.start(), shift + part.end())
        if (whose := _WHOSE.match(at.chars)) is not None:
            own = at.slice(whose.end(), len(at))
            at = own if whose["whose"].endswith(_OURS) else Text.join([at.slice(0, whose.end("whose")), own])  # 医院的“星光”服务队
        names = resolve_all(reading, at)
        org = parse(part[0]) if names is None and part[0].endswith(("队", "团", "组")) else None
        if names is None and (org is None or org.institution is None):
            return []
        found.extend(Recipient(*item) for item in names or [(org.name, at, False)])  # type: ignore[union-attr]
    return found


def called_teams(reading: Telling, text: Text) -> list[Recipient]:
    """甲医院急诊科“尖刀班”: a team whose quotation ends in the word that says so, behind whose it is."""
    own = text.slice(led_in(text.chars), len(text))
    team = parse(own.chars)
    return [Recipient(*item) for item in resolve_all(reading, own) or ()] if team is not None and team.steps[-1].rule == QUOTED_TEAM else []


TEAM_OF_PERSONS = re.compile(r"(?:其中，?)?由[^，。；“”]{2,60}组成的(?P<team>第?[一二三四五六1-6](?:代表|参赛)?(?:队|组|小组|团队)|[甲乙丙]队)")


def numbered_team(reading: Telling, team: Text) -> list[Recipient]:
    """由张某、李某组成的第一参赛队: one of several teams of the house spoken of."""
    house = reading.topic.hospital or reading.topic.last
    return [Recipient(house + team.chars, team, resolved=True)] if house is not None else []
