"""Whoever publishes the result of a contest that it holds itself gives what the result lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.layout import Line
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["chosen_by_holder", "gives_as_holder", "house_of"]

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


_CONTEST, _SELECTION = re.compile("赛|比武|竞技|擂台"), re.compile("评选|遴选|推选|选树")
_COUNT = r"[0-9一二三四五六七八九十]+[个家名支项件篇部则]"
_CHOSEN = re.compile(
    r"(?:^|[，。；])(?:大赛|比赛|竞赛|活动|评选|本次|此次|主办方|组委会|评委会){0,2}(?:最终|最后|现场|综合|择优|共计|共|一共|终|并|分别)*"
    r"(?:(?:评选出|评出|遴选出|推选出|评定出|选出|评选产生|推选产生|遴选产生|产生)(?:了)?(?:“[^“”]{2,30}”|[^，。；“”]{2,16}?|[^，。；]{4,50}?等)(?:奖|案例|品牌|单位|集体|支部)?" + _COUNT + r"|" + _COUNT + r"[^，。；“”]{0,16}?(?:脱颖而出|胜出|从中胜出|当选|上榜|出炉))"
)
"""…，最终评出“X”5个, …，最终12个品牌脱颖而出: by whom the sentence does not say."""


def chosen_by_holder(lines: Sequence[Line], campaigns: Sequence[CampaignReading]) -> tuple[str, ...]:
    """The holders of the one selection of an article that says what has been chosen in it and by nobody else: they have. In a contest a jury does."""
    held = {campaign.organizers for campaign in campaigns if campaign.organizers}
    if len(held) != 1 or any(_CONTEST.search(campaign.name) or not _SELECTION.search(campaign.name) for campaign in campaigns) or not any(_CHOSEN.search(line.chars) for line in lines):
        return ()
    holders = next(iter(held))
    orgs = [parse(name) for name in holders]
    return holders if all(org is not None and not is_bare(org) and org.steps[-1].group not in ("media", "hospital", "department") for org in orgs) else ()
