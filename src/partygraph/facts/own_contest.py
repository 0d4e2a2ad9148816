"""Whoever publishes the result of a contest that it holds itself gives what the result lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.campaigns import CampaignReading

__all__ = ["gives_as_holder", "house_of"]

_HOUSE = re.compile(r"(?:杂志社|报社|杂志|编辑部|社)$")


def house_of(name: str) -> str:
    """What a paper, its house and its account have in common.

    >>> house_of("《甲卫生》杂志社"), house_of("《甲卫生》杂志"), house_of("甲卫生")
    ('甲卫生', '甲卫生', '甲卫生')
    """
    return _HOUSE.sub("", re.sub(r"[《》“”\s]", "", name))


def gives_as_holder(publishers: Sequence[str], campaigns: Sequence[CampaignReading]) -> tuple[str, ...]:
    """The one holder of the one contest of an article, when the article's publisher is that holder; guides and hosts give nothing."""
    if len(publishers) != 1 or len(campaigns) != 1 or len(campaigns[0].organizers) != 1:
        return ()
    holder = campaigns[0].organizers[0]
    return (holder,) if house_of(holder) == house_of(publishers[0]) else ()
