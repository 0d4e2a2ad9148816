"""An organisation at its place in a text."""

from __future__ import annotations

from dataclasses import dataclass

from partygraph.names.org_name import OrgName

__all__ = ["Found"]


@dataclass(frozen=True, slots=True)
class Found:
    """An organisation at `chars[start:end]`; `alias` is a second name in brackets right behind it (with its range)."""

    start: int
    end: int
    org: OrgName
    alias: str | None = None
    alias_start: int = 0
