"""The completeness ledger: what a document declares for each award, what it lists, and which rows are missing or doubled."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from partygraph.model import AwardFact, Evidence, Reading

__all__ = ["Entry", "State", "ledger"]


class State(StrEnum):
    """How a declared count and a list agree."""

    COMPLETE = "complete"
    SHORT = "short"
    """Fewer rows than declared: some are missing, or the text is an excerpt."""
    OVER = "over"
    """More rows than declared."""
    NOT_LISTED = "not-listed"
    """Declared, and no row at all: the list is elsewhere."""
    UNDECLARED = "undeclared"
    """A list without a declared count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One award of one document. `missing` are numbers that the list skips, `doubled` rows that it holds twice."""

    award: str
    campaign: str | None
    declared: int | None
    listed: int
    state: State
    missing: tuple[int, ...] = ()
    doubled: tuple[tuple[str, int], ...] = ()
    evidence: tuple[Evidence, ...] = ()


def ledger(reading: Reading) -> Iterator[Entry]:
    """The entries of a document, in the order in which it has its awards."""
    rows: defaultdict[str, list[tuple[str, str | None, int | None]]] = defaultdict(list)
    for conferral in reading.conferrals:
        rows[conferral.award].append((conferral.recipient, conferral.entry, conferral.position))
    for award in reading.awards:
        held = rows.get(award.name, [])
        positions = sorted({position for _, _, position in held if position is not None})
        missing = tuple(sorted(set(range(positions[0], positions[-1])) - set(positions))) if positions else ()
        times = Counter((recipient, entry) for recipient, entry, _ in held)
        doubled = tuple(sorted((recipient if entry is None else f"{recipient} {entry}", n) for (recipient, entry), n in times.items() if n > 1))
        yield Entry(
            award=award.name, campaign=award.campaign, declared=award.declared, listed=award.listed, state=_state(award),
            missing=missing, doubled=doubled, evidence=award.evidence,
        )  # fmt: skip


def _state(award: AwardFact) -> State:
    if award.declared is None:
        return State.UNDECLARED
    if award.listed == award.declared:
        return State.COMPLETE
    if award.listed == 0:
        return State.NOT_LISTED
    return State.SHORT if award.listed < award.declared else State.OVER
