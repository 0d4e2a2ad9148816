"""When two tellings are one honour of one body: 甲医院获“省级文明单位” and 该院获“文明单位” are, prizes of two contests, titles of two levels or years and those of two givers are not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.similar import award_level, plain_name, similar_awards
from partygraph.facts.houses.short_forms import may_be_one, same_body
from partygraph.facts.sentences.told import Told
from partygraph.model import Conferral
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["at_several_levels", "award_starts", "is_same", "is_twin", "of_another_level", "of_another_year"]


def is_same(old: Conferral, item: Told, contest: str | None) -> bool:
    """The same honour of one body, told again."""
    if contest not in (old.campaign, None) and ((head := award_head(item.award)) is None or head.rule == "award.prize" or plain_name(old.award) != plain_name(item.award)):
        return False  # a prize of another contest; a title of one name is one, whatever the text calls the occasion
    return may_be_one(old.recipient, item.recipient) and similar_awards(old.award, item.award) and (old.entry == item.entry or not item.entry or not old.entry) and not _given_by_others(old.by, item.givers)


def at_several_levels(awards: Iterable[str]) -> set[str]:
    """Titles without their level that the text tells at more than one."""
    levels: defaultdict[str, set[str]] = defaultdict(set)
    for award in awards:
        if (level := award_level(award)) is not None:
            levels[level[1]].add(level[0])
    return {stem for stem, found in levels.items() if len(found) > 1}


def of_another_level(one: str, other: str, at_several: set[str]) -> bool:
    """五四红旗团支部, 省五四红旗团支部 and 县五四红旗团支部 are three where the text tells the title at several levels."""
    levels = award_level(one), award_level(other)
    stems = {plain_name(name) if level is None else level[1] for name, level in zip((one, other), levels, strict=True)}
    return len(stems) == 1 and not stems.isdisjoint(at_several) and (levels[0] or ("", ""))[0] != (levels[1] or ("", ""))[0]


def of_another_year(original: str, old: Conferral, award: str, award_at: Sequence[int]) -> bool:
    """2020年获“抗疫先进集体”，2021年获“先进集体”: two honours by two names of one sentence, each with its year."""
    if plain_name(old.award) == plain_name(award):
        return False
    for start in award_at:
        for other in award_starts(old):
            first = old.award if other < start else award
            between = original[min(start, other) + len(first) : max(start, other)] if abs(start - other) < _ONE_SENTENCE else "。"  # the year in a title's own front parts nothing
            if _SENTENCE_END.search(between) is None and _YEAR.search(between) is not None:
                return True
    return False


def award_starts(conferral: Conferral) -> list[int]:
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


def is_twin(old: Conferral, item: Conferral) -> bool:
    """Two conferrals of one body that are one; rows of lists never are."""
    return (old.position is None or item.position is None) and (old.campaign == item.campaign or not old.campaign or not item.campaign) and (old.entry == item.entry or not old.entry or not item.entry) and similar_awards(old.award, item.award) and not _given_by_others(old.by, item.by)
