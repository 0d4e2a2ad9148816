"""Whoever publishes the result of a contest that it holds itself gives what the result lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.campaigns import CampaignReading
from partygraph.names.parse import is_bare, parse

__all__ = ["gives_as_holder", "house_of"]

_HOUSE = re.compile(r"(?:杂志社|报社|杂志|编辑部|社)$")


def house_of(name: str) -> str:
    """What a paper, its house and its account have in common.

    >>> house_of("《甲卫生》杂志社"), house_of("《甲卫生》杂志"), house_of("甲卫生")
    ('甲卫生', '甲卫生', '甲卫生')
    """
    return _HOUSE.sub("", re.sub(r"[《》“”\s]", "", name))


def gives_as_holder(publishers: Sequence[str], campaigns: Sequence[CampaignReading]) -> tuple[str, ...]:
    """The one holder of the one contest of an article, when the article's publisher is that holder, or the house whose units hold it;
    guides and hosts give nothing.
    """
    if len(publishers) != 1 or len(campaigns) != 1 or not campaigns[0].organizers:
        return ()
    house, holders = house_of(publishers[0]), campaigns[0].organizers
    if len(holders) == 1 and house_of(holders[0]) == house:
        return holders
    return (publishers[0],) if all(is_bare(org) or org.name.startswith(house) for holder in holders if (org := parse(holder)) is not None) and all(map(parse, holders)) else ()
