"""Honours that turn out to be one once all short forms are known: 甲院 and 甲市人民医院 with “文明单位” have got it once, by the longer name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from partygraph.facts.awards.similar import SimilarNames, similar_awards
from partygraph.facts.gathered import Gathered
from partygraph.facts.together.same_honour import at_several_levels, award_starts, is_twin, of_another_level, of_another_year
from partygraph.facts.witness import joined
from partygraph.model import AwardFact, Conferral

__all__ = ["fold"]


def _counts_besides(kept: AwardFact, lost: AwardFact) -> tuple[int, ...]:
    """The counts of two names of one award but for the first."""
    counts = {kept.declared, lost.declared, *kept.other_counts, *lost.other_counts} - {None, kept.declared if kept.declared is not None else lost.declared}
    return tuple(sorted(count for count in counts if count is not None))


def _as_one(kept: AwardFact, lost: AwardFact) -> AwardFact:
    """Two names of one award: under the kept one what either says."""
    return AwardFact(
        name=kept.name, campaign=kept.campaign or lost.campaign, givers=kept.givers or lost.givers, declared=kept.declared if kept.declared is not None else lost.declared,
        other_counts=_counts_besides(kept, lost), listed=kept.listed, tier=kept.tier, evidence=tuple(sorted({*kept.evidence, *lost.evidence})),
    )  # fmt: skip


def _merged(old: Conferral, item: Conferral, defined: Mapping[str, str]) -> Conferral:
    """Two tellings of one conferral: the fuller names of both, and what either says."""
    return Conferral(
        recipient=_kept_name(old, item, defined), award=old.award if len(old.award) >= len(item.award) else item.award,
        campaign=old.campaign or item.campaign, entry=old.entry or item.entry, entry_kind=old.entry_kind or item.entry_kind, by=old.by or item.by, position=old.position or item.position,
        evidence=joined(old.evidence, item.evidence),
    )  # fmt: skip


def _spelled_out(name: str, defined: Mapping[str, str]) -> str:
    """甲集团总医院 of a text that calls 甲健康集团有限公司 甲集团 for short, with the whole name of its house."""
    head = next((short for short in defined if name.startswith(short) and len(short) < len(name)), None)
    return defined[head] + name[len(head) :] if head is not None else name


def _kept_name(old: Conferral, item: Conferral, defined: Mapping[str, str]) -> str:
    """The longer of two names of one body; what a list writes with the short form of its house stands as the list has it."""
    listed = next((one.recipient for one in (old, item) if one.position is not None), None)
    if listed is not None and old.recipient != item.recipient and _spelled_out(old.recipient, defined) == _spelled_out(item.recipient, defined):
        return listed
    return old.recipient if len(old.recipient) >= len(item.recipient) else item.recipient


def fold(document: Gathered, defined: Mapping[str, str]) -> None:
    """Conferrals that turn out to be one, now that the document's short forms are known (those that it has `defined`, too), become one."""
    canonical = {alias.alias: alias.name for alias in document.aliases.values()}
    merged: list[Conferral] = []
    of_body: defaultdict[str, SimilarNames] = defaultdict(SimilarNames)  # where in `merged` the conferrals of a body are
    told_of_body: defaultdict[str, SimilarNames] = defaultdict(SimilarNames)  # those that were in no list
    counted: Counter[str] = Counter()  # how often `merged` holds each award
    first_at: dict[Conferral, int] = {}
    last_of: dict[str, int] = {}
    at_several = at_several_levels(item.award for item in document.conferrals)
    for index, item in enumerate(document.conferrals):
        first_at.setdefault(item, index)
        last_of[item.award] = index
    for item in document.conferrals:
        recipient = canonical.get(item.recipient) or _spelled_out(item.recipient, defined)
        mine = of_body[recipient] if item.position is None else told_of_body[recipient]
        at = award_starts(item)
        twin = next((index for index in mine.similar(item.award) if is_twin(merged[index], item) and similar_awards(merged[index].award, item.award) and not of_another_level(merged[index].award, item.award, at_several) and not of_another_year(document.witness.original, merged[index], item.award, at)), None)
        if twin is None:
            of_body[recipient].note(item.award, len(merged))
            if item.position is None:
                told_of_body[recipient].note(item.award, len(merged))
            merged.append(item)
            counted[item.award] += 1
            continue
        old = merged[twin]
        merged[twin] = _merged(old, item, defined)
        if merged[twin].award != old.award:
            of_body[recipient].note(item.award, twin)
            if old.position is None:
                told_of_body[recipient].note(item.award, twin)
        counted[old.award] -= 1
        counted[merged[twin].award] += 1
        if old.award == item.award and item.position is None and (told_twice := document.awards.get(item.award)) is not None and told_twice.listed > 1:
            document.awards[item.award] = replace(told_twice, listed=told_twice.listed - 1)
        if old.award != item.award:
            gone = old.award if merged[twin].award == item.award else item.award
            if gone in document.awards and not counted[gone] and last_of[gone] <= first_at[item]:
                lost, kept = document.awards.pop(gone), document.awards[merged[twin].award]
                document.awards[kept.name] = _as_one(kept, lost)
    document.conferrals = merged
