"""What the readers of sentences share: an honour as told, a recipient, and the state of going through a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from partygraph.facts.counts import ToldCount
from partygraph.facts.discourse import Discourse
from partygraph.model import Text

__all__ = ["Recipient", "Telling", "Told", "mask"]


@dataclass(frozen=True, slots=True)
class Told:
    """One honour: `recipient` by full name, where it stands, the title, what it was for and who gave it."""

    recipient: str
    recipient_at: Text
    resolved: bool
    award: str
    award_at: Text
    entry: str | None
    entry_at: Text | None
    givers: tuple[str, ...]
    giver_at: Text | None
    rule: str


@dataclass(frozen=True, slots=True)
class Recipient:
    name: str
    at: Text
    resolved: bool
    entry: str | None = None
    entry_at: Text | None = None


@dataclass
class Telling:
    topic: Discourse
    found: list[Told] = field(default_factory=list)
    counts: list[ToldCount] = field(default_factory=list)
    persons: int = 0
    announcer: tuple[tuple[str, ...], Text | None] = ((), None)
    lister: tuple[str, ...] = ()
    lists_for: bool = False
    """True when a sentence says that the list below is of what `lister` gave (下列单位被…命名为)."""
    before: Text | None = None
    announced: str = ""
    announced_at: int = 0
    line: int = 0


QUOTED = re.compile(r"“(?:[^“”]|“[^“”]{0,20}”){1,60}?”|《[^《》]{1,80}》")


def mask(chars: str) -> str:
    return QUOTED.sub(lambda match: match[0][0] + "Ｑ" * (len(match[0]) - 2) + match[0][-1], chars)
