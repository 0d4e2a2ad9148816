"""Titles that only the party, the union or the league inside a house can bear (模范职工之家, 先进基层党组织).

Where a clause names nobody, such a title goes to the party organisation or union that the sentences before it are about, not to the house.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from partygraph.facts.awards.similar import similar_awards
from partygraph.facts.awards.titles import Title
from partygraph.facts.houses.short_forms import body_keys
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.names.parse import parse

__all__ = ["of_their_line", "without_their_house"]

_LINES = (
    (re.compile(r"(?:党委|党总支|总支|党支部|支部|党组)$"), re.compile(r"党组织|党支部|党总支|党委|党建|支部")),
    (re.compile(r"工会(?:委员会)?$"), re.compile(r"职工之家|职工小家|工会|职工书屋|女职工")),
    (re.compile(r"(?:团委|团总支|团支部)$"), re.compile(r"团委|团总支|团支部|团组织|共青团")),
)
_OF_HOUSE = re.compile(r"(?<!创建)(?<!建设)(?<!培育)单位$|医院$|机构$")
"""文明单位 is a house's; “样板支部”培育创建单位 is the branch's."""


def of_their_line(reading: Telling, recipients: list[Recipient], titles: Sequence[Title]) -> list[Recipient]:
    """`recipients`, with the party organisation or union that is spoken of in place of a house that no word of the clause names."""
    line = reading.topic.line
    if line is None or not titles or len(recipients) != 1 or not recipients[0].implied:
        return recipients
    if recipients[0].name == line and _OF_HOUSE.search(titles[0].name) and (org := parse(line)) is not None and org.institution is not None:
        return [replace(recipients[0], name=org.institution)]
    if not line.startswith(recipients[0].name) or line == recipients[0].name:
        return recipients
    borne = next((title for bearer, title in _LINES if bearer.search(line)), None)
    if borne is None or not borne.search(titles[0].name):
        return recipients
    return [replace(recipients[0], name=line)]


_OF_PARTY = re.compile(r"(?:党组织|党委|党总支|党支部)$")


def without_their_house(found: Sequence[Told]) -> list[Told]:
    """`found` without what a headline gives a house (甲中心：喜获“先进基层党组织”) and the text its one party organisation that bears such a title."""
    borne: dict[str, dict[str, None]] = {}
    for item in found:
        if (
            _OF_PARTY.search(item.award)
            and (org := parse(item.recipient)) is not None
            and org.steps[-1].group == "line"
            and org.institution is not None
        ):
            for key in {org.institution, *body_keys(org.institution)}:
                borne.setdefault(key, {})[item.award] = None
    return [
        item for item in found if item.givers or not any(similar_awards(item.award, award) for award in _titles_of(item.recipient, borne))
    ]


def _titles_of(name: str, borne: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """The titles in `borne` under a form of `name`, where that is a house."""
    if borne and (org := parse(name)) is not None and org.institution == name:
        yield from (award for key in {name, *body_keys(name)} for award in borne.get(key, ()))
