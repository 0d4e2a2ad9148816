"""Counts that sentences declare, each with the award that it is of: 共评出“示范单位”20个 is the count of 示范单位, and an award without rows where no list has it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.similar import SimilarNames, plain_name
from partygraph.facts.gathered import Gathered
from partygraph.facts.sentences.told import ToldCount
from partygraph.facts.together.from_sentences import unspaced
from partygraph.facts.witness import joined
from partygraph.model import AwardFact, Evidence, Finding, Severity

__all__ = ["gather_counts"]


def gather_counts(document: Gathered, counts: Sequence[ToldCount], *, official: bool) -> None:
    """Counts declared in sentences go to the award that they name; one that nothing lists becomes an award without rows."""
    if not counts:
        return
    known = _Known(document.awards)
    for item in counts:
        item = replace(item, award=unspaced(item.award))
        quotes = document.witness.quote(item.at, rule="declared.sentence")
        options = known.like(item.award)
        exact = [name for name in options if plain_name(name) == plain_name(item.award)]
        fitting = [name for name in options if document.awards[name].declared is None and document.awards[name].listed == item.count]
        chosen = (exact or fitting or [name for name in options if document.awards[name].declared is None] or options)[:1]
        if not chosen:
            known.note(item.award)
            document.awards[item.award] = AwardFact(name=item.award, declared=item.count, listed=0, tier=award_tier(item.award), evidence=quotes)
            continue
        award = document.awards[chosen[0]]
        if (first := award.declared) is not None and first != item.count:
            if not fitting:
                _declare_again(document, award, first, item, quotes)
                continue
            award = document.awards[fitting[0]]
        document.awards[award.name] = replace(award, declared=item.count, evidence=joined(award.evidence, quotes))


def _declare_again(document: Gathered, award: AwardFact, first: int, item: ToldCount, quotes: Iterable[Evidence]) -> None:
    """A second count of an award that says another number: one of another circle stands beside the first, any other is a finding."""
    if award.listed in (first, item.count) or not award.listed and item.count > first or item.part or _of_a_circle(document.witness.original, item):
        # 两人获奖 beside 全国共有1221人获奖: without rows the wider count is the award's own, with rows the one that fits them
        mine = item.count if item.count == award.listed or not award.listed and item.count > first else first
        others = {first, item.count, *award.other_counts} - {mine}
        document.awards[award.name] = replace(award, declared=mine, other_counts=tuple(sorted(others)), evidence=joined(award.evidence, quotes))
        return
    values = (("award", award.name), ("first", str(first)), ("second", str(item.count)))
    document.findings.append(Finding(code="two-counts", severity=Severity.WARNING, values=values, evidence=joined(award.evidence, quotes)))


class _Known:
    """The awards of a document, asked by names like theirs."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: list[str] = []
        self._similar = SimilarNames()
        self._stems: defaultdict[str, list[int]] = defaultdict(list)
        for name in names:
            self.note(name)

    def note(self, name: str) -> None:
        self._similar.note(name, len(self._names))
        self._stems[_stem(name)].append(len(self._names))
        self._names.append(name)

    def like(self, award: str) -> list[str]:
        """In the order in which they were noted; 优秀奖 is like no 优秀组织奖."""
        close = [number for number in self._stems.get(_stem(award), ()) if _close(self._names[number], award)]
        options = [self._names[number] for number in sorted({*self._similar.similar(award), *close})]
        if _PRIZE_ALONE.fullmatch(award) is not None:
            return [name for name in options if plain_name(name).endswith(award)]
        return options


_PRIZE_ALONE = re.compile(r"(?:优秀|优胜|入围|鼓励|提名|[特一二三四]等|[金银铜])奖")
_CIRCLE = re.compile(r"全(?:国|省|市|县|区|州|系统|行业)|[我本][省市县区州]|其中|[\u4e00-\u9fff]{2,4}(?:省|市|县|区)?(?:一共|总共|共)(?:有|获|入选|选树)")


def _of_a_circle(original: str, item: ToldCount) -> bool:
    """Does the clause of the count say of which circle it is (全国共…, 我省3个)?"""
    spans = item.at.spans(0, len(item.at))
    if not spans:
        return False
    begin = max(original.rfind(mark, 0, spans[0].start) for mark in "。；\n") + 1
    return _CIRCLE.search(original, begin, spans[-1].end) is not None


_GROUPS = re.compile(r"(?:奖|单位)$")


def _close(one: str, two: str) -> bool:
    """优秀组织单位 and 优秀组织奖 may be one, 典型案例 and 优秀案例, 先进集体 and 先进个人 never."""
    one, two = plain_name(one), plain_name(two)
    return len(one) >= 5 and len(two) >= 5 and _GROUPS.search(one) is not None and _GROUPS.sub("", one) == _GROUPS.sub("", two)


def _stem(name: str) -> str:
    return _GROUPS.sub("", plain_name(name))
