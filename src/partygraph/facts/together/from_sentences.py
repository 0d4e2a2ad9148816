"""Facts from sentences joined to those from lists: an honour told again adds evidence and no second fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.similar import SimilarNames, plain_name
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.short_forms import body_keys
from partygraph.facts.sentences.told import Told
from partygraph.facts.together.contests import Contests
from partygraph.facts.together.same_honour import at_several_levels, is_same, of_another_level, of_another_year
from partygraph.facts.witness import joined
from partygraph.model import AwardFact, Conferral, EntryKind, Evidence, Locator, in_reading_order
from partygraph.rules.begins import compiled

__all__ = ["gather_told", "unspaced"]


def gather_told(document: Gathered, told: Sequence[Told], contests: Contests) -> None:
    """Each honour that sentences tell becomes a conferral, or evidence of the one that it repeats."""
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
    at_several = at_several_levels(item.award for item in told)
    for item in map(_without_blanks, told):
        quotes = _quoted(document, item)
        keys = body_keys(item.recipient)
        contest = contests.at(item.award_at)
        told_before = sorted({index for key in keys if key in of_body for index in of_body[key].similar(item.award)})
        spans = item.award_at.spans(0, len(item.award_at))
        award_at = [spans[0].start] if spans else []
        same = next((index for index in told_before if is_same(document.conferrals[index], item, contest) and not of_another_level(document.conferrals[index].award, item.award, at_several) and not of_another_year(witness.original, document.conferrals[index], item.award, award_at)), None)
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
        document.conferrals.append(Conferral(recipient=item.recipient, award=award, campaign=contest, entry=item.entry, entry_kind=kind, by=item.givers, evidence=in_reading_order(quotes)))
        if item.entry and kind in (EntryKind.QUALITY_CONTROL_CIRCLE, EntryKind.BRAND):
            document.brand(item.recipient, item.entry, kind, in_reading_order(quotes))


def _quoted(document: Gathered, item: Told) -> set[Evidence]:
    """What stands in the text for one honour; who gives and who gets it are names of the document."""
    quote = document.witness.quote
    locator = Locator.RESOLVED if item.resolved else Locator.VERBATIM
    whom = quote(item.recipient_at, rule=item.rule, locator=locator)
    by = quote(item.giver_at, rule=item.rule) if item.giver_at is not None else ()
    for giver in item.givers:
        document.name(giver, by)
    document.name(item.recipient, whom)
    return {*whom, *quote(item.award_at, rule=item.rule), *(quote(item.entry_at, rule=item.rule) if item.entry_at is not None else ()), *by}


_BLANK = compiled(r"(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])")


def unspaced(name: str) -> str:
    """A title without the blanks of the page at its ends, and in it where it has no quotation marks that they may stand in."""
    return name.strip() if "“" in name else _BLANK.sub("", name.strip())


def _without_blanks(item: Told) -> Told:
    return replace(item, award=unspaced(item.award))


def _told_kind(item: Told) -> EntryKind:
    if item.entry and item.entry.endswith("圈"):
        return EntryKind.QUALITY_CONTROL_CIRCLE
    if item.entry and item.award.endswith("品牌") and len(item.entry) <= 10:
        return EntryKind.BRAND
    return EntryKind.CASE
