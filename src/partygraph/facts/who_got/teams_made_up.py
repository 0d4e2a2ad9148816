"""Teams by the units or people that make them up: 由甲科、乙科组成的外一联队和由丙科组成的康复联队; the team has got it, and none of its parts."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.clauses import ADVERB_END
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse

__all__ = ["teams_made_up"]

_MADE_UP = re.compile(r"(?:其中)?(?:由|以)?(?P<who>[^，。；：“”]{2,80}?)(?:联合|共同|分别|抽调|选派)*(?:组成|组建|组队|构成)的(?P<team>(?!第?[一二三四五六0-9](?:代表|参赛)?[队组]|[甲乙丙]队)[\u4e00-\u9fffA-Z0-9]{2,18}?(?:队|团队|小组|战队))(?![员伍长])(?:[0-9一二三四五六七八九十两]{1,2}[支个](?:代表)?队伍?)?")
_JOINT = re.compile(r"[、，]|以?及|[和与]")
_PERSONS = re.compile(r"[0-9一二三四五六七八九十两几数多余][名位人]")
_OF_THEIRS = re.compile(r"(?:联合|参赛|代表|医院|医疗|护理|比赛|竞赛)*(?:代表|参赛|联)?队")
"""联合代表队, 参赛队: no name of its own."""
_STILL = re.compile(r"[^、，。；：“”《》]{0,40}")


def teams_made_up(reading: Telling, text: Text, *, apart: bool) -> list[Recipient] | None:
    """The teams, where the clause names nothing else; of a clause that a comma parts from the verb also those that do something in it.

    A team of units of the house is the house's, one that several houses make up is called as it is; one without a name of its own names nobody.
    None where the clause is about no such teams.
    """
    if "成的" not in text.chars and "建的" not in text.chars and "队的" not in text.chars:
        return None
    at = led_in(text.chars)
    found: list[Recipient] = []
    told = False
    while (match := _MADE_UP.match(text.chars, at)) is not None:
        named = _names_of(reading, text.slice(*match.span("who")), match["team"])
        if named is None:
            return None
        team = text.slice(*match.span("team"))
        found.extend(Recipient(name, team, resolved=name != match["team"]) for name in named)
        told = True
        at = match.end()
        if (joint := _JOINT.match(text.chars, at)) is None:
            break
        at = joint.end()
    rest = text.chars[at:]
    return found if told and (not rest or ADVERB_END.fullmatch(rest) is not None or apart and _STILL.fullmatch(rest) is not None) else None


def _names_of(reading: Telling, who: Text, team: str) -> tuple[str, ...] | None:
    """The full name of a team that `who` makes up, none where only its parts have names; None where they are no bodies."""
    if is_anchored(team):
        return (team,)
    parts = resolve_all(reading, who) if _PERSONS.search(who.chars[-10:]) is None else None
    if not parts:
        return None
    houses = {org.institution for name, _, _ in parts if (org := parse(name)) is not None}
    nameless = _OF_THEIRS.fullmatch(team) is not None
    if len(houses) > 1:
        return () if nameless else (team,)
    house = next(iter(houses), None)
    return (house + ("" if nameless else team),) if house is not None and all(name != house for name, _, _ in parts) else None
