"""How many facts are right, wrong and missed, kind by kind; scores add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce

__all__ = ["KINDS", "Remark", "Score", "Tally"]

KINDS = ("document", "campaigns", "conferrals", "givers", "subordinate", "aliases", "located", "brands", "declared")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many facts are right, wrong and missed.

    >>> Tally(8, 2, 0) + Tally(1, 0, 1)
    Tally(right=9, wrong=2, missed=1)
    >>> Tally(9, 1, 0).precision, Tally(9, 1, 1).recall, round(Tally(9, 1, 1).f1, 2), Tally().f1
    (0.9, 0.9, 0.9, 1.0)
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is to be found that was; 1 where nothing is."""
        asked = self.right + self.missed
        return self.right / asked if asked else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Remark:
    """One fact that is `wrong` or `missed`."""

    kind: str
    verdict: str
    fact: str


@dataclass(frozen=True, slots=True)
class Score:
    """Tallies by kind of fact, and every miss and every wrong fact."""

    kinds: Mapping[str, Tally]
    remarks: tuple[Remark, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score({kind: self.kinds.get(kind, Tally()) + other.kinds.get(kind, Tally()) for kind in KINDS}, self.remarks + other.remarks)

    @property
    def all(self) -> Tally:
        """All kinds together (micro-average)."""
        return reduce(Tally.__add__, self.kinds.values(), Tally())
