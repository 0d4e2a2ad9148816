"""Facts from sentences joined to those from lists: an honour told again adds evidence, a declared count finds its award."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head, award_tier
from partygraph.facts.awards.similar import SimilarNames, award_level, plain_name, similar_awards
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.short_forms import body_keys, may_be_one, same_body
from partygraph.facts.sentences.told import Told, ToldCount
from partygraph.facts.together.contests import Contests
from partygraph.facts.witness import joined
from partygraph.model import (
    AwardFact,
    Conferral,
    EntryKind,
    Finding,
    Locator,
    Severity,
)  # fmt: skip
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["fold", "gather_counts", "gather_told"]


def gather_told(document: Gathered, told: Sequence[Told], contests: Contests) -> None:
    if not told:
        return
    witness = document.witness
    of_body: defaultdict[str, SimilarNames] = defaultdict(SimilarNames)  # so that a long document takes no longer for each honour
    for index, old in enumerate(document.conferrals):
        for key in body_keys(old.recipient):
            of_body[key].note(old.award, index)
    of_award: dict[str, list[str]] = {}
    for name in document.awards:
        of_award.setdefault(plain_name(name), []).append(name)
    at_several = _at_several_levels(item.award for item in told)
    for item in map(_without_blanks, told):
        locator = Locator.RESOLVED if item.resolved else Locator.VERBATIM
        quotes = {*witness.quote(item.recipient_at, rule=item.rule, locator=locator), *witness.quote(item.award_at, rule=item.rule)}
        if item.entry_at is not None:
            quotes.update(witness.quote(item.entry_at, rule=item.rule))
        giver_quotes = witness.quote(item.giver_at, rule=item.rule) if item.giver_at is not None else ()
        quotes.update(giver_quotes)
        for giver in item.givers:
            document.name(giver, giver_quotes)
        document.name(item.recipient, witness.quote(item.recipient_at, rule=item.rule, locator=locator))
        keys = body_keys(item.recipient)
        contest = contests.at(item.award_at)
        told_before = sorted({index for key in keys if key in of_body for index in of_body[key].similar(item.award)})
        spans = item.award_at.spans(0, len(item.award_at))
        award_at = [spans[0].start] if spans else []
        same = next((index for index in told_before if _is_same(document.conferrals[index], item, contest) and not _of_another_level(document.conferrals[index].award, item.award, at_several) and not _of_another_year(witness.original, document.conferrals[index], item.award, award_at)), None)
        if same is not None:
            old = document.conferrals[same]
            document.conferrals[same] = Conferral(
                recipient=old.recipient, award=old.award, campaign=old.campaign or contest, entry=old.entry or item.entry, entry_kind=old.entry_kind or (_told_kind(item) if item.entry else None),
                by=old.by or item.givers, position=old.position, evidence=joined(old.evidence, quotes),
            )  # fmt: skip
            continue
        award = next((name for name in of_award.get(plain_name(item.award), ()) if not item.givers or document.awards[name].givers in ((), item.givers)), item.award)
        old_award = document.awards.get(award)
        if old_award is None:
            of_award.setdefault(plain_name(award), []).append(award)
        document.awards[award] = AwardFact(
            name=award, campaign=old_award.campaign if old_award else None, givers=old_award.givers if old_award else (),
            declared=old_award.declared if old_award else None, other_counts=old_award.other_counts if old_award else (), listed=(old_award.listed if old_award else 0) + 1, tier=award_tier(award),
            evidence=joined(old_award.evidence if old_award else (), witness.quote(item.award_at, rule=item.rule)),
        )  # fmt: skip
        kind = _told_kind(item) if item.entry else None
        for key in keys:
            of_body[key].note(award, len(document.conferrals))
        document.conferrals.append(Conferral(recipient=item.recipient, award=award, campaign=contest, entry=item.entry, entry_kind=kind, by=item.givers, evidence=tuple(sorted(quotes))))
        if item.entry and kind in (EntryKind.QUALITY_CONTROL_CIRCLE, EntryKind.BRAND):
            document.brand(item.recipient, item.entry, kind, tuple(sorted(quotes)))


_BLANK = re.compile(r"(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])")


def _unspaced(name: str) -> str:
    """A title without the blanks of the page at its ends, and in it where it has no quotation marks that they may stand in."""
    return name.strip() if "“" in name else _BLANK.sub("", name.strip())


def _without_blanks(item: Told) -> Told:
    return replace(item, award=_unspaced(item.award))


def _is_same(old: Conferral, item: Told, contest: str | None) -> bool:
    """The same honour of one body, told again."""
    if contest not in (old.campaign, None) and ((head := award_head(item.award)) is None or head.rule == "award.prize" or plain_name(old.award) != plain_name(item.award)):
        return False  # a prize of another contest; a title of one name is one, whatever the text calls the occasion
    return may_be_one(old.recipient, item.recipient) and similar_awards(old.award, item.award) and (old.entry == item.entry or not item.entry or not old.entry) and not _given_by_others(old.by, item.givers)


def _at_several_levels(awards: Iterable[str]) -> set[str]:
    """Titles without their level that the text tells at more than one."""
    levels: defaultdict[str, set[str]] = defaultdict(set)
    for award in awards:
        if (level := award_level(award)) is not None:
            levels[level[1]].add(level[0])
    return {stem for stem, found in levels.items() if len(found) > 1}


def _of_another_level(one: str, other: str, at_several: set[str]) -> bool:
    """五四红旗团支部, 省五四红旗团支部 and 县五四红旗团支部 are three where the text tells the title at several levels."""
    levels = award_level(one), award_level(other)
    stems = {plain_name(name) if level is None else level[1] for name, level in zip((one, other), levels, strict=True)}
    return len(stems) == 1 and not stems.isdisjoint(at_several) and (levels[0] or ("", ""))[0] != (levels[1] or ("", ""))[0]


def _of_another_year(original: str, old: Conferral, award: str, award_at: Sequence[int]) -> bool:
    """2020年获“抗疫先进集体”，2021年获“先进集体”: two honours by two names of one sentence, each with its year."""
    if plain_name(old.award) == plain_name(award):
        return False
    for start in award_at:
        for other in _award_starts(old):
            between = original[min(start, other) : max(start, other)] if abs(start - other) < _ONE_SENTENCE else "。"
            if _SENTENCE_END.search(between) is None and _YEAR.search(between) is not None:
                return True
    return False


def _award_starts(conferral: Conferral) -> list[int]:
    name = plain_name(conferral.award)
    return [item.start for item in conferral.evidence if item.rule.startswith("told.") and plain_name(item.quote) == name]


_ONE_SENTENCE = 400
_SENTENCE_END = re.compile(r"[。！？\n]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}年|[次同翌去今当]年")


def _given_by_others(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Titles of one name that bodies of two kinds have given are two: 先进基层党组织 of the county's committee and of the health commission's."""
    if not some or not others:
        return False
    if len(some) == len(others) == 1 and None not in (levels := {_place_level(some[0]), _place_level(others[0])}) and len(levels) > 1:
        return True
    read = [[parse(name) for name in names] for names in (some, others)]
    groups = [{org.steps[-1].group for org in side if org is not None} for side in read]
    houses = [[org.institution or org.name for org in side if org is not None] for side in read]
    return bool(groups[0]) and bool(groups[1]) and groups[0].isdisjoint(groups[1]) and not any(same_body(one, two) for one in houses[0] for two in houses[1])


def _place_level(name: str) -> str | None:
    """Of what level the place is whose body gives: 甲省总工会 and 乙市总工会 give titles of one name twice."""
    named = default_places().leading(name.removeprefix("共青团").removeprefix("中共"))
    if named is None or not named.places:
        return None
    return str(named.places[-1].level)


def _told_kind(item: Told) -> EntryKind:
    if item.entry and item.entry.endswith("圈"):
        return EntryKind.QUALITY_CONTROL_CIRCLE
    if item.entry and item.award.endswith("品牌") and len(item.entry) <= 10:
        return EntryKind.BRAND
    return EntryKind.CASE


def gather_counts(document: Gathered, counts: Sequence[ToldCount], *, official: bool) -> None:
    """Counts declared in sentences go to the award that they name; one that nothing lists becomes an award without rows."""
    if not counts:
        return
    witness = document.witness
    names: list[str] = []
    similar = SimilarNames()
    stems: defaultdict[str, list[int]] = defaultdict(list)

    def note(name: str) -> None:
        similar.note(name, len(names))
        stems[_stem(name)].append(len(names))
        names.append(name)

    for name in document.awards:
        note(name)
    for item in counts:
        item = replace(item, award=_unspaced(item.award))
        quotes = witness.quote(item.at, rule="declared.sentence")
        close = [number for number in stems.get(_stem(item.award), ()) if _close(names[number], item.award)]
        options = [names[number] for number in sorted({*similar.similar(item.award), *close})]
        if _PRIZE_ALONE.fullmatch(item.award) is not None:
            options = [name for name in options if plain_name(name).endswith(item.award)]  # 优秀奖 is no 优秀组织奖
        exact = [name for name in options if plain_name(name) == plain_name(item.award)]
        fitting = [name for name in options if document.awards[name].declared is None and document.awards[name].listed == item.count]
        chosen = (exact or fitting or [name for name in options if document.awards[name].declared is None] or options)[:1]
        if not chosen:
            note(item.award)
            document.awards[item.award] = AwardFact(name=item.award, declared=item.count, listed=0, tier=award_tier(item.award), evidence=quotes)
            continue
        award = document.awards[chosen[0]]
        if (first := award.declared) is not None and first != item.count:
            if fitting:
                award = document.awards[fitting[0]]
            else:
                if award.listed in (first, item.count) or not award.listed and item.count > first or item.part or _of_a_circle(witness.original, item):
                    # 两人获奖 beside 全国共有1221人获奖: without rows the wider count is the award's own, with rows the one that fits them
                    mine = item.count if item.count == award.listed or not award.listed and item.count > first else first
                    others = {first, item.count, *award.other_counts} - {mine}
                    document.awards[award.name] = replace(award, declared=mine, other_counts=tuple(sorted(others)), evidence=joined(award.evidence, quotes))
                    continue
                values = (("award", award.name), ("first", str(first)), ("second", str(item.count)))
                document.findings.append(Finding(code="two-counts", severity=Severity.WARNING, values=values, evidence=joined(award.evidence, quotes)))
                continue
        document.awards[award.name] = replace(award, declared=item.count, evidence=joined(award.evidence, quotes))


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


def _counts_besides(kept: AwardFact, lost: AwardFact) -> tuple[int, ...]:
    """The counts of two names of one award but for the first."""
    counts = {kept.declared, lost.declared, *kept.other_counts, *lost.other_counts} - {None, kept.declared if kept.declared is not None else lost.declared}
    return tuple(sorted(count for count in counts if count is not None))


def _is_twin(old: Conferral, item: Conferral) -> bool:
    """Two conferrals of one body that are one; rows of lists never are."""
    return (old.position is None or item.position is None) and (old.campaign == item.campaign or not old.campaign or not item.campaign) and (old.entry == item.entry or not old.entry or not item.entry) and similar_awards(old.award, item.award) and not _given_by_others(old.by, item.by)


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
    at_several = _at_several_levels(item.award for item in document.conferrals)
    for index, item in enumerate(document.conferrals):
        first_at.setdefault(item, index)
        last_of[item.award] = index
    for item in document.conferrals:
        recipient = canonical.get(item.recipient) or _spelled_out(item.recipient, defined)
        mine = of_body[recipient] if item.position is None else told_of_body[recipient]
        at = _award_starts(item)
        twin = next((index for index in mine.similar(item.award) if _is_twin(merged[index], item) and similar_awards(merged[index].award, item.award) and not _of_another_level(merged[index].award, item.award, at_several) and not _of_another_year(document.witness.original, merged[index], item.award, at)), None)
        if twin is None:
            of_body[recipient].note(item.award, len(merged))
            if item.position is None:
                told_of_body[recipient].note(item.award, len(merged))
            merged.append(item)
            counted[item.award] += 1
            continue
        old = merged[twin]
        merged[twin] = Conferral(
            recipient=_kept_name(old, item, defined), award=old.award if len(old.award) >= len(item.award) else item.award,
            campaign=old.campaign or item.campaign, entry=old.entry or item.entry, entry_kind=old.entry_kind or item.entry_kind, by=old.by or item.by, position=old.position or item.position,
            evidence=joined(old.evidence, item.evidence),
        )  # fmt: skip
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
                lost = document.awards.pop(gone)
                kept = document.awards[merged[twin].award]
                document.awards[kept.name] = AwardFact(name=kept.name, campaign=kept.campaign or lost.campaign, givers=kept.givers or lost.givers, declared=kept.declared if kept.declared is not None else lost.declared, other_counts=_counts_besides(kept, lost), listed=kept.listed, tier=kept.tier, evidence=tuple(sorted({*kept.evidence, *lost.evidence})))  # fmt: skip
    document.conferrals = merged
