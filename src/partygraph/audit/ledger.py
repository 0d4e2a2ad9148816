"""The completeness ledger: what a document declares for each award, what it lists, which rows are missing, doubled or extra, and why.

A count that is not met may be ours (a row that could not be read) or the source's own (an excerpt, five announced and six listed);
what tells one from the other is in the text: marks of an excerpt, printed numbers that break off, lines that nobody could read.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from partygraph.audit.signs import (
    Key,
    attached_at,
    groups_of,
    left_out_at,
    numbered_rows,
    runs_on,
    skipped_numbers,
    unheld_positions,
    unread_rows,
)
from partygraph.model import AwardFact, Conferral, Evidence, Reading

__all__ = ["Cause", "Entry", "State", "ledger"]


class State(StrEnum):
    """How a declared count and a list agree."""

    COMPLETE = "complete"
    SHORT = "short"
    """Fewer rows than declared: some are missing, or the text is an excerpt."""
    OVER = "over"
    """More rows than declared."""
    REPEATED = "repeated"
    """As many as declared, once rows that stand there several times count once."""
    NOT_LISTED = "not-listed"
    """Declared, and no row at all: the list is elsewhere."""
    MENTIONED = "mentioned"
    """A text that is no list says how many there are and names a few of them, or none."""
    PERSONS = "persons"
    """For individuals: counted, never read."""
    UNDECLARED = "undeclared"
    """A list without a declared count."""


class Cause(StrEnum):
    """Why the rows are not as many as declared, as far as the text shows."""

    EXCERPT = "excerpt"
    """The text says that it leaves something out."""
    ATTACHMENT = "attachment"
    """The text points to an attachment that it does not hold."""
    UNREAD = "unread"
    """Rows of the list could not be read."""
    GAPS = "gaps"
    """The printed numbers skip some."""
    DOUBLED = "doubled"
    """Rows stand in the list more than once."""
    SOURCE = "source"
    """Every row bears its printed number and they run on from 1: the source itself lists another number than it declares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One award of one document.

    `missing` are numbers that the list skips, `doubled` rows that it holds several times, `extra` rows beyond the declared count,
    `unread` the characters of rows that nobody could read; `marks` are the characters that say that the text is not whole.
    """

    award: str
    campaign: str | None
    declared: int | None
    listed: int
    state: State
    cause: Cause | None = None
    missing: tuple[int, ...] = ()
    doubled: tuple[tuple[str, int], ...] = ()
    extra: tuple[str, ...] = ()
    unread: tuple[Evidence, ...] = ()
    marks: tuple[Evidence, ...] = ()
    evidence: tuple[Evidence, ...] = ()


def ledger(reading: Reading) -> Iterator[Entry]:
    """The entries of a document, in the order in which it has its awards. Needs the document's text to tell why rows are missing."""
    text = reading.source.text
    rows: defaultdict[Key, list[Conferral]] = defaultdict(list)
    for conferral, stated in reading.awarded():
        rows[conferral.award, stated.campaign if stated else None].append(conferral)
    left_out, attached = left_out_at(text), attached_at(text)
    unread = unread_rows(reading, rows)
    numbered = numbered_rows(text, rows)
    skipped = skipped_numbers(numbered)
    for award in reading.awards:
        key = (award.name, award.campaign)
        held = rows.get(key, [])
        missing = tuple(sorted(unheld_positions(held) | skipped.get(key, set())))
        times = Counter((row.recipient, row.entry) for row in held)
        doubled = tuple(sorted((who if entry is None else f"{who} {entry}", n) for (who, entry), n in times.items() if n > 1))
        told = all(row.position is None for row in held)
        state = _state(award, distinct=award.listed - sum(n - 1 for n in times.values()), told=told, attached=bool(attached), excerpt=bool(left_out), official=reading.document.official)
        short = state in (State.SHORT, State.NOT_LISTED)
        lost = unread.get(key, ()) if short or state is State.UNDECLARED else ()
        extra = tuple(dict.fromkeys(row.recipient for row in held if award.declared and (row.position or 0) > award.declared))
        cause: Cause | None = None
        marks: tuple[Evidence, ...] = ()
        if short:
            excerpt = (groups_of(text, award, held) if award.listed else ()) or left_out
            cause, marks = _shortage(excerpt, attached if told else (), unread=bool(lost), missing=bool(missing))
        elif doubled and state in (State.OVER, State.REPEATED):
            cause = Cause.DOUBLED
        if cause is None and state in (State.SHORT, State.OVER) and runs_on(numbered, award):
            cause = Cause.SOURCE
        yield Entry(
            award=award.name, campaign=award.campaign, declared=award.declared, listed=award.listed, state=state, cause=cause,
            missing=missing, doubled=doubled, extra=extra if state is State.OVER else (), unread=lost, marks=marks, evidence=award.evidence,
        )  # fmt: skip


def _shortage(
    excerpt: tuple[Evidence, ...], attached: tuple[Evidence, ...], *, unread: bool, missing: bool
) -> tuple[Cause | None, tuple[Evidence, ...]]:
    """Why there are too few rows, and the characters that say so."""
    if excerpt:
        return Cause.EXCERPT, excerpt
    if unread:
        return Cause.UNREAD, ()
    if missing:
        return Cause.GAPS, ()
    return (Cause.ATTACHMENT, attached) if attached else (None, ())


def _state(award: AwardFact, *, distinct: int, told: bool, attached: bool, excerpt: bool, official: bool) -> State:
    """How declared and listed agree; `told` says that sentences and no list name the recipients."""
    if award.declared is None:
        return State.UNDECLARED
    if award.personal:
        return State.PERSONS
    if award.listed == award.declared:
        return State.COMPLETE
    if distinct == award.declared:
        return State.REPEATED
    if award.listed > award.declared:
        return State.OVER
    if not official and award.listed * _FEW < award.declared and not (attached if told else excerpt):
        return State.MENTIONED  # an article speaks of its own few of the many
    if told and not attached and not (official and award.listed):
        return State.MENTIONED
    return State.SHORT if award.listed else State.NOT_LISTED


_FEW = 2
