"""What the sentence above a list praises is what the list lists: 对甲科等25个集体予以通报表扬（名单附后）."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.similar import similar_awards
from partygraph.facts.lists.listed import ListReading
from partygraph.facts.sentences.told import Told

__all__ = ["praised_above"]

_ALL_OF_THEM = frozenset({"先进集体", "先进单位", "先进党组织", "先进组织"})
"""What a decision calls all whom it honours, before its lists give each group its own award."""
_ACT = re.compile(r"(?:予以|给予)?(?:通报)?(?:表扬|表彰|嘉奖)")


def praised_above(told: Sequence[Told], counts: Sequence[ToldCount], lists: ListReading) -> tuple[list[Told], list[ToldCount]]:
    """`told` and `counts`, where an act of praise is named after the one award in whose list its first recipient stands."""
    listed: dict[str, set[int]] = {}
    for row in lists.rows:
        for named, _ in row.recipients:
            listed.setdefault(named.org.name, set()).add(row.award)
    renamed: dict[str, str] = {}
    for item in told:
        awards = listed.get(item.recipient, set()) if item.rule == "told.exemplar" and _ACT.fullmatch(item.award) is not None else set()
        if len(awards) == 1:
            renamed[item.award] = lists.awards[awards.pop()].name
    works = {row.entry.chars.strip("“”《》") for row in lists.rows if row.entry is not None}
    told = [item for item in told if not (item.rule == "told.give" and item.entry in works)]  # the first row, told before
    names = [award.name for award in lists.awards]
    told = [item for item in told if not (item.rule == "told.exemplar" and item.award in _ALL_OF_THEM and listed.get(item.recipient) and not any(similar_awards(item.award, name) for name in names))]
    return (
        [replace(item, award=renamed.get(item.award, item.award)) if item.rule == "told.exemplar" else item for item in told],
        [replace(item, award=renamed.get(item.award, item.award)) for item in counts],
    )
