"""Teams of a place that people of houses have joined (甲院张某、乙院李某参与的丙省医疗队): the team has won, none of the houses."""

from __future__ import annotations

import re

from partygraph.facts.telling import Recipient
from partygraph.facts.words.delegations import is_delegation
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.parse import parse

__all__ = ["teams_joined"]

_JOINED = re.compile(
    r"(?P<who>[\u4e00-\u9fff]{2,4}?)(?:同志|等(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?(?:人|[名位][\u4e00-\u9fff]{1,8})?)?(?:所|共同|一同|曾)?"
    r"(?:参与|参加|加入|所在|组成|担任(?:副?队长|领队|组长)|任(?:副?队长|领队))的?(?P<team>[\u4e00-\u9fff]{3,20}?(?:队|团队|专班))(?:（[^（）]{1,12}）)?(?=[、，和与及]|$)"
)


def teams_joined(sentence: Text, begin: int, end: int) -> list[Recipient]:
    """The teams before a verb; none unless the last thing that stands there is one, and what is in front of it a person."""
    chars = sentence.chars[begin:end].rstrip("，")
    found = [match for match in _JOINED.finditer(chars) if any(is_person(match["who"][-size:]) for size in (2, 3))]
    if not found or found[-1].end() != len(chars):
        return []
    teams = [(parse(match["team"]), match) for match in found]
    return [Recipient(org.name, sentence.slice(begin + match.start("team"), begin + match.end("team")), resolved=False) for org, match in teams if org is not None and is_delegation(org.name)]
