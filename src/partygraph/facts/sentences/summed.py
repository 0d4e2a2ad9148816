"""Prizes that a sentence adds up before the next ones tell them apart: 斩获一个一等奖、三个二等奖。其中，甲科“X”获一等奖."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.telling import Told

__all__ = ["without_sums"]

_NEAR = 12
"""So many honours further on the parts are told, at the latest."""


def without_sums(found: Sequence[Told]) -> list[Told]:
    """The honours without those of a house that its own units are told to have got right behind them, each with its work."""
    return [item for order, item in enumerate(found) if not _is_sum(item, found[order + 1 : order + 1 + _NEAR])]


def _is_sum(item: Told, following: Sequence[Told]) -> bool:
    head = award_head(item.award)
    if head is None or head.rule != "award.prize" or item.entry is not None:
        return False
    return any(_is_part(other, item) for other in following)


def _is_part(other: Told, item: Told) -> bool:
    """A unit of the house with its work, or the house itself with a work, has got the prize of the same grade."""
    return other.entry is not None and other.recipient.startswith(item.recipient) and _GRADE.sub("", other.award) == _GRADE.sub("", item.award)


_GRADE = re.compile(r"^.*(?=(?:[特一二三四]等|[金银铜]|优秀|优胜)奖$)")
"""课题研究型专场一等奖 is a 一等奖."""
