"""A headline that says of a whole house what its article tells of a part of it (甲医院喜获一等奖 / 甲医院康复科斩获一等奖): one honour, and the part has got it."""

from __future__ import annotations

from collections.abc import Sequence

from partygraph.facts.awards.similar import similar_awards
from partygraph.facts.houses.short_forms import may_be_one
from partygraph.facts.telling import Told
from partygraph.model import Text
from partygraph.names.parse import parse

__all__ = ["without_shares"]

_SHORTEST = 8
_TEAM = "代表队"


def without_shares(told: Sequence[Told], title: Text | None, original: str) -> list[Told]:
    """Those told, without what only the headline, wherever it stands, tells of a house whose part has got it."""
    if title is None or len(title) < _SHORTEST:
        return list(told)
    headline = "".join(title.chars.split())
    ahead = [item for item in told if _in_headline(item, headline, original)]
    below = [item for item in told if item not in ahead] if ahead else []
    return [item for item in told if item not in ahead or not _shared(item, below)]


def _in_headline(item: Told, headline: str, original: str) -> bool:
    """Does the award stand in a line that is the headline, or as much of it as a page repeats?"""
    spans = item.award_at.spans(0, len(item.award_at))
    if not spans:
        return False
    stop = original.find("\n", spans[-1].end)
    line = "".join(original[original.rfind("\n", 0, spans[0].start) + 1 : stop if stop >= 0 else len(original)].split())
    return len(line) >= _SHORTEST and not line.endswith("。") and (line in headline or headline in line and len(line) < len(headline) + _SHORTEST)


def _shared(item: Told, below: Sequence[Told]) -> bool:
    """Has a part of the house got it, and not the house itself?"""
    same = [other for other in below if similar_awards(other.award, item.award)]
    return not any(other.recipient == item.recipient for other in same) and any(_is_part(other.recipient, item.recipient) for other in same)


def _is_part(name: str, whole: str) -> bool:
    if name.startswith(whole) and name != whole:
        return True
    if name.endswith(_TEAM) and whole.endswith(_TEAM) and name != whole and name.startswith(whole.removesuffix(_TEAM)):
        return True  # 乙市代表队 of a headline is 乙市急救中心代表队
    org = parse(name)
    house = org.institution if org is not None else None
    return house is not None and house != name and (whole.endswith(house) or may_be_one(house, whole))
