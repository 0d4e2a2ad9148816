"""Awards as the ledger needs them: one for each that the document names twice, those for individuals marked, own tallies told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.similar import plain_name
from partygraph.facts.gathered import Gathered
from partygraph.model import AwardFact, Finding, Severity

__all__ = ["count_tallied", "persons_tallied", "settle", "tallies"]

_EDITION = re.compile(r"首[批届次]|第[0-9一二三四五六七八九十]+[批届次]|(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年?度?|年度|^全[省市国县区]")
_PERSONS = re.compile(r"名?同志|[0-9一二三四五六七八九十百两]\s*人(?!民)|名个人|个人")
_ORGANIZATION_WORDS = re.compile(r"单位|集体|组织|支部|团队|医院|科室")


def settle(document: Gathered) -> None:
    """Join awards without rows to the ones that hold their rows, and mark those that are for individuals."""
    held = {conferral.award for conferral in document.conferrals}
    for name in [name for name, award in document.awards.items() if name not in held and not award.listed]:
        twins = [other for other in document.awards.values() if other.name in held and _is_same(document.awards[name], other)]
        if len(twins) == 1:
            lost, kept = document.awards.pop(name), twins[0]
            document.awards[kept.name] = replace(
                kept, campaign=kept.campaign or lost.campaign, givers=kept.givers or lost.givers,
                declared=kept.declared if kept.declared is not None else lost.declared, evidence=tuple(sorted({*kept.evidence, *lost.evidence})),
            )  # fmt: skip
    for award in list(document.awards.values()):
        if award.name not in held and _is_personal(award):
            document.awards[award.name] = replace(award, personal=True)


def _is_same(lost: AwardFact, kept: AwardFact) -> bool:
    """Is an award without rows the one with rows, by another name: the same words but for edition and scope, and no other count?"""
    if kept.declared is not None and kept.declared != lost.declared:
        return False
    one, two = (plain_name(_EDITION.sub("", award.name)) for award in (lost, kept))
    ends_alike = one.endswith(two) or two.endswith(one)
    return one == two or (ends_alike and lost.declared in (kept.declared, kept.listed) and lost.tier == kept.tier)


def _is_personal(award: AwardFact) -> bool:
    head = award_head(award.name)
    if head is not None and head.personal:
        return True
    quotes = [item.quote for item in award.evidence if item.rule == "declared.sentence"]
    return bool(quotes) and all(_PERSONS.search(quote) for quote in quotes) and not any(_ORGANIZATION_WORDS.search(quote) for quote in (*quotes, award.name))


def tallies(document: Gathered, counts: Sequence[ToldCount]) -> list[ToldCount]:
    """The counts that are declared for awards; tallies of the text's own people become one remark."""
    own = [item for item in counts if item.tally]
    if own:
        values = (("awards", "、".join(f"{item.award} {item.count}" for item in own)),)
        quotes = tuple(quote for item in own for quote in document.witness.quote(item.at, rule="declared.tally"))
        document.findings.append(Finding(code="tally", severity=Severity.INFO, values=values, evidence=quotes))
    return [item for item in counts if not item.tally]


def count_tallied(document: Gathered, counts: Sequence[ToldCount]) -> None:
    """What the text's own people have won is a count of an award where its rows bear it out, or beside the count of all (全国27个一等奖, 上海获3个)."""
    for item in counts:
        award = document.awards.get(item.award) if item.tally else None
        if award is None or item.count in (award.declared, *award.other_counts):
            continue
        if award.declared is None and award.listed == item.count:
            document.awards[award.name] = replace(award, declared=item.count)
        elif award.declared is not None and item.count < award.declared:
            mine, other = (item.count, award.declared) if award.listed == item.count else (award.declared, item.count)
            document.awards[award.name] = replace(award, declared=mine, other_counts=tuple(sorted({*award.other_counts, other})))


def persons_tallied(counts: Sequence[ToldCount]) -> int:
    """How many individuals the tallies of a text count."""
    return sum(item.count for item in counts if item.tally and (head := award_head(item.award)) is not None and head.personal)
