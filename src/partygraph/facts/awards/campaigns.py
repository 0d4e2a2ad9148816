"""A contest, call or selection as a text tells of it, and when two names are one: 2025年甲省护理技能竞赛 is 全省护理技能竞赛 further on.

A theme day, a training or a service activity is no campaign: the name must say that something is chosen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from partygraph.facts.awards.contest_names import (
    spoken_of_by_level,
)
from partygraph.facts.awards.named_contests import in_order, pointed_at, said_shorter
from partygraph.facts.awards.themes import THEMED
from partygraph.model import Text

__all__ = ["CampaignReading", "DISTINCT", "MOST_CAMPAIGNS", "add_campaign"]


@dataclass(frozen=True, slots=True)
class CampaignReading:
    """A campaign with the characters that name it; roles hold full names of organisations as written."""

    name: str
    at: Text
    organizers: tuple[str, ...] = ()
    co_organizers: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
    roles_at: Text | None = None
    start: str | None = None
    end: str | None = None
    rule: str = "campaign.held"


DISTINCT = re.compile(r"“|‘|届|年|批|首|全[国省市县区州系行]|[省市县区州院]|中国|新时代")
MOST_CAMPAIGNS = 12
"""So many campaigns of one text are kept; later ones are compared with these alone."""


def add_campaign(found: list[CampaignReading], item: CampaignReading) -> None:
    """Put a campaign to those found, or what it adds into the one that it names again."""
    if (core := pointed_at(item.name)) is not None:
        if any(in_order(core, old.name) for old in found):
            return  # 本届“甲杯”竞赛: the one that the text has named
        item = replace(item, name=core) if DISTINCT.search(core) or "“" in core else item
    plain = _plain_name(item.name)
    for index, old in enumerate(found[:MOST_CAMPAIGNS]):
        other = _plain_name(old.name)
        if plain == other or (min(len(plain), len(other)) >= 6 and (plain in other or other in plain)) or _of_level(plain) == _of_level(other) != "" or spoken_of_by_level(item.name, old.name) or said_shorter(plain, other):
            short = old.rule == "campaign.title" and not DISTINCT.search(old.name) and DISTINCT.search(item.name) is not None  # a headline's short form
            spelled_out = other in plain and (short or old.name.startswith(("我", "本")))
            fuller = item if spelled_out or THEMED.match(item.name) and THEMED.match(old.name) is None and "“" not in old.name or plain == other and "（" in item.name and "（" not in old.name else old
            stated = item.organizers if item.rule == "campaign.by" and old.rule in ("campaign.title", "campaign.named") or item.rule == "campaign.held" and old.rule == "campaign.title" and item.roles_at is not None and "主办" in item.roles_at.chars else ()  # neither the headline's subject nor whose name it begins with need have held it
            if not stated and old.rule == "campaign.title" and len(old.organizers) == 1 <= len(item.organizers) and all(name.startswith(old.organizers[0]) for name in item.organizers):
                stated = item.organizers  # 甲医院 of the headline is 甲医院党委 of the text
            found[index] = CampaignReading(
                fuller.name, fuller.at, stated or old.organizers or item.organizers, old.co_organizers or item.co_organizers, old.guides or item.guides,
                old.roles_at or item.roles_at, old.start or item.start, old.end or item.end, old.rule,
            )  # fmt: skip
            return
    found[MOST_CAMPAIGNS:] = []
    found.append(item)


_SCOPE = re.compile(r"(?:(?:19|20)[0-9]{2}年(?:度)?)?(?:全(?P<all>[省市县区州])|(?P<place>(?![第首本历每])[\u4e00-\u9fff]{2,8}?[省市县区州]))(?P<rest>[\u4e00-\u9fff]{6,})")


@lru_cache(maxsize=4096)
def _of_level(plain: str) -> str:
    """The name without its year, the place by its level alone: 2025年甲省护理技能竞赛 is 全省护理技能竞赛 where the text goes on."""
    match = _SCOPE.fullmatch(plain)
    return f"{match['all'] or match['place'][-1]}|{match['rest']}" if match is not None else ""


@lru_cache(maxsize=4096)
def _plain_name(name: str) -> str:
    return re.sub(rf"^{THEMED.pattern}|^[我本][院市县区省州](?=首届|第)|[“”\s]|（[\u4e00-\u9fff]{{2,8}}）(?=大赛|竞赛|比赛|评选|征集)", "", name)
