"""Which contest an award was given in, where a document speaks of several: 三等奖 of the province and 三等奖 of the nation are two awards."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.facts.awards.similar import plain_name
from partygraph.facts.gathered import Gathered
from partygraph.model import AwardFact, Conferral, Text

__all__ = ["Contests", "awards_by_contest"]

_PARAGRAPH_END = re.compile(r"\n\s*\n|[。！？][ \t　]*\n")
_SENTENCE_END = re.compile(r"[。！？]|\n\s*\n")


def _spans(text: Text) -> tuple[int, int] | None:
    """Where a stretch of text begins and ends in the original."""
    spans = list(text.spans(0, len(text)))
    return (spans[0].start, spans[-1].end) if spans else None


class Contests:
    """The contests of a document and where it names them."""

    def __init__(self, campaigns: Sequence[CampaignReading], text: str) -> None:
        found: dict[int, tuple[int, str]] = {}
        for campaign in campaigns:
            at = text.find(campaign.name) if len(campaign.name) > _SHORT else -1
            while at >= 0:
                found[at] = (at + len(campaign.name), campaign.name)
                at = text.find(campaign.name, at + len(campaign.name))
            if (spans := _spans(campaign.at)) is not None:
                found.setdefault(spans[0], (spans[1], campaign.name))
        self._named = [(start, end, name) for start, (end, name) in sorted(found.items())]
        self._starts = [start for start, _, _ in self._named]
        several = len(campaigns) >= _SEVERAL
        self._sentences = [match.start() for match in _SENTENCE_END.finditer(text)] if several else []
        self._paragraphs = [match.start() for match in _PARAGRAPH_END.finditer(text)] if several else []
        self._names = {plain_name(campaign.name): campaign.name for campaign in campaigns}
        self._title = next((campaign.name for campaign in campaigns if campaign.rule == "campaign.title"), None)
        self._headed = [(start, name) for start, end, name in self._named if _is_headline(text, start, end)] if several else []

    def at(self, award: Text) -> str | None:
        """The contest that is named last before the award: in its sentence, for a rank in its paragraph, in the headline above or else in the title.

        None when the document has only one contest.
        """
        if len(self._names) < _SEVERAL or (spans := _spans(award)) is None:
            return None
        rank = award_tier(award.chars) is not None
        stops = self._paragraphs if rank else self._sentences
        before = bisect_right(stops, spans[0] - 1)
        last = bisect_right(self._starts, spans[0]) - 1
        if last >= 0:
            start, end, name = self._named[last]
            if start >= (stops[before - 1] if before else 0) and end <= spans[0]:
                return name
        if not rank:
            return None
        headed = bisect_right(self._headed, (spans[0], "")) - 1
        return self._headed[headed][1] if headed >= 0 else self._title

    def called(self, heading: str | None) -> str | None:
        """The contest that a heading of a list names, perhaps shortly."""
        if heading is None or len(self._names) < _SEVERAL:
            return None
        plain = plain_name(heading)
        fitting = [name for whole, name in self._names.items() if plain in whole or whole in plain]
        return fitting[0] if len(fitting) == 1 else None


_SHORT, _SEVERAL = 5, 2
_BESIDE = 24


def _is_headline(text: str, start: int, end: int) -> bool:
    """Does the contest's name stand in a line that is little more than it: what the paragraphs below are about?"""
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[begin : stop if stop >= 0 else len(text)]
    return len(line.strip()) <= end - start + _BESIDE and "。" not in line


def awards_by_contest(document: Gathered) -> tuple[AwardFact, ...]:
    """The document's awards: one whose conferrals belong to several contests becomes one for each, and its conferrals say which."""
    of_award: defaultdict[str, list[int]] = defaultdict(list)
    for index, conferral in enumerate(document.conferrals):
        of_award[conferral.award].append(index)
    return tuple(part for award in document.awards.values() for part in _parts(award, of_award.get(award.name, []), document))


def _parts(award: AwardFact, indexes: Sequence[int], document: Gathered) -> Iterator[AwardFact]:
    conferrals = document.conferrals
    held: defaultdict[str | None, list[Conferral]] = defaultdict(list)
    contests = {conferrals[index].campaign for index in indexes} - {None}
    for index in indexes:
        contest = conferrals[index].campaign or award.campaign or (next(iter(contests)) if len(contests) == 1 else None)
        if contest != conferrals[index].campaign:
            conferrals[index] = replace(conferrals[index], campaign=contest)
        held[contest].append(conferrals[index])
    if len(held) < _SEVERAL:
        campaign = next(iter(held), award.campaign)
        yield award if campaign == award.campaign else replace(award, campaign=campaign)
        return
    starts = sorted((item.start, contest or "") for contest, rows in held.items() for row in rows for item in row.evidence)
    begins = [start for start, _ in starts]

    def nearest(start: int) -> str | None:
        at = min(bisect_right(begins, start), len(starts) - 1)
        return starts[at][1] or None

    counts = {contest: len({row.position for row in rows if row.position is not None}) + sum(row.position is None for row in rows) for contest, rows in held.items()}
    declares = next((contest for contest, count in counts.items() if count == award.declared), nearest(award.evidence[0].start) if award.evidence else None)
    for contest in held:
        declared = document.declared_in.get((award.name, contest or ""), award.declared if contest == declares else None)
        yield replace(
            award, campaign=contest, listed=counts[contest], declared=declared,
            evidence=tuple(item for item in award.evidence if nearest(item.start) == contest) or tuple(sorted({item for row in held[contest] for item in row.evidence}))[:2],
        )  # fmt: skip
