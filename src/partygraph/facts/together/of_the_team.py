"""Prizes told of a team and again of the house that sent it (甲医院代表队获一等奖 … 甲医院斩获一等奖): the team has got them, once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.gathered import Gathered
from partygraph.facts.witness import joined
from partygraph.model import Conferral

__all__ = ["of_the_team"]

_TEAM = re.compile(r"(?P<house>.{4,}?)(?:参赛)?(?:代表队|参赛队|参赛队伍|参赛团队|参赛选手队)")


def of_the_team(document: Gathered) -> None:
    """A prize of a house that its one team has won, as sentences tell, is the team's: what tells of the house is evidence of that."""
    teams: dict[str, set[str]] = {}
    prizes: dict[str, set[str]] = {}
    for item in document.conferrals:
        match = _TEAM.fullmatch(item.recipient) if _is_prize(item) else None
        if match is not None:
            teams.setdefault(match["house"], set()).add(item.recipient)
            prizes.setdefault(match["house"], set()).add(item.award)
    again = {index: won for index, item in enumerate(document.conferrals) if (won := _won(item, teams, prizes)) is not None} if teams else {}
    for index, won in again.items():
        told = document.conferrals[index]
        first = next(at for at, item in enumerate(document.conferrals) if item.recipient in teams[told.recipient] and item.award == won)
        document.conferrals[first] = replace(document.conferrals[first], evidence=joined(document.conferrals[first].evidence, told.evidence))
    gone = {document.conferrals[index].award for index in again}
    document.conferrals = [item for index, item in enumerate(document.conferrals) if index not in again]
    for award in gone - {item.award for item in document.conferrals}:
        document.awards.pop(award, None)


def _won(item: Conferral, teams: Mapping[str, AbstractSet[str]], prizes: Mapping[str, AbstractSet[str]]) -> str | None:
    """The prize of the house's one team that `item` tells of again, by the name that it has there; None for any other honour."""
    if len(teams.get(item.recipient, ())) != 1 or not _is_prize(item):
        return None
    same = [award for award in sorted(prizes[item.recipient]) if award == item.award or award[-_END:] == item.award[-_END:] and (award[:_BEGIN] == item.award[:_BEGIN] or award.endswith(item.award) or item.award.endswith(award))]
    return same[0] if same else None


def _is_prize(item: Conferral) -> bool:
    """Was it told by a sentence, and is it a grade of a contest, with no work?"""
    head = award_head(item.award)
    return item.position is None and item.entry is None and head is not None and head.rule == "award.prize"


_BEGIN, _END = 2, 4
"""医疗组团体亚军 is 医疗项目组团体亚军: the first and the last characters are the same."""
