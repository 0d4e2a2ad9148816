"""How far a row of titles has been read: what was found (获“甲”、“乙”), and who gives the next one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from partygraph.facts.awards.titles import Title
from partygraph.model import Text

__all__ = ["TitleRow"]

Givers = tuple[tuple[str, ...], Text | None]
"""Who gives, and where that stands."""


@dataclass(slots=True)
class TitleRow:
    """How far a row of titles has been read: what was found, and who gives the next one."""

    sentence: Text
    at: int
    stop: int
    contest: bool
    whom: Callable[[str], tuple[str, ...]]
    found: list[Title] = field(default_factory=list)
    carried: Givers = ((), None)

    def next(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.sentence.chars, self.at, self.stop)

    def add(self, names: Iterable[str], end: int, *, onward: int | None = None, personal: bool = False) -> None:
        """Titles that all stand between here and `end`, from whoever was named; reading goes on at `onward`, or behind them."""
        at = self.sentence.slice(self.at, end)
        self.found.extend(Title(name, at, personal, *self.carried) for name in names)
        self.at = end if onward is None else onward
