"""What the sentences of a signed notice confer: whoever signs it gives, and a bare unit is that of the house that signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.documents.document import DocumentReading
from partygraph.facts.houses.whose import Host, full_name
from partygraph.facts.sentences.told import Told
from partygraph.facts.together.from_lists import is_signed

__all__ = ["of_house", "signed_gifts"]

_POINTING = re.compile(r"以下|下列|上述|下表")


def signed_gifts(told: Sequence[Told], paper: DocumentReading, quoted: tuple[str, ...] = ()) -> list[Told]:
    """In a signed notice whoever signs gives what its sentences confer, and in one that a page quotes those of `quoted`; words that point to the list are no recipients."""
    signers = paper.fact.issuers if paper.fact.official and (paper.signature is not None or paper.fact.number is not None) and is_signed(paper) else ()
    kept = [item for item in told if not _POINTING.search(item.recipient)]
    if paper.carried is not None and quoted:
        begin = paper.carried.spans(0, 1)[0].start
        return [replace(item, givers=quoted) if not item.givers and item.rule in _GIVING and item.recipient not in quoted and item.award_at.spans(0, 1)[0].start > begin else item for item in kept]
    if not signers:
        return kept
    results = paper.title is not None and _RESULTS.search(paper.title.chars) is not None
    return [replace(item, givers=signers) if not item.givers and (item.rule in _GIVING or results and _is_result(item)) else item for item in kept]


_RESULTS = re.compile(r"(?:大赛|竞赛|比赛|活动|评选|征集|展演|展评|评比|案例|作品)[^，。]{0,12}(?:获奖|评选|评审|结果|情况|名单|成绩)[^，。]{0,8}的(?:通报|通知|公告|公示|决定)")


def _is_result(item: Told) -> bool:
    """A prize that somebody has won, in the notice that makes the results of a contest known."""
    head = award_head(item.award)
    return item.rule in ("told.get", "told.passive") and head is not None and head.rule == "award.prize"


def of_house(item: Told, house: str | None, union: str | None = None) -> Told:
    """What a sentence of a notice gives to a unit of the house that signs it, or to a branch of the house's union, by the unit's full name."""
    name = full_name(item.recipient, Host(house, signs=True, union=union))
    return item if name == item.recipient else replace(item, recipient=name, resolved=True)


_GIVING = frozenset({"told.give", "told.enumeration", "told.exemplar", "corrected.row"})
