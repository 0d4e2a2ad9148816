"""An administrative division, and what a name says about it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Place", "PlaceMatch"]


@dataclass(frozen=True, slots=True)
class Place:
    """An administrative division under one of its names.

    `code` is the GB/T 2260 code (six digits; nine for streets and townships). A former name has a letter after the digits
    when another division bears them:襄樊市 is `420600a`, 襄阳市 `420600`; `gb` gives the digits.
    `level` is 1 for provinces, 2 for prefectures, 3 for counties, 4 for streets and townships; `parent` is a code.
    `since` is the year in which the name came up, None when it is older than the sources; `until` the year in which it ended.
    `successor` is the code of the division of today that stands in the place of a former one.
    """

    code: str
    name: str
    level: int
    parent: str | None
    short: str
    since: int | None = None
    until: int | None = None
    successor: str | None = None

    @property
    def former(self) -> bool:
        """Whether the name holds no longer."""
        return self.until is not None

    @property
    def gb(self) -> str:
        """The digits of the code."""
        return self.code.rstrip("abcdefgh")

    def held(self, year: int) -> bool:
        """Whether the division bore its name in `year`; the year of a change counts for both names."""
        return (self.since or 0) <= year <= (self.until or 9999)


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """The divisions that a name begins with.

    `places` goes from the widest to the most specific that is written; `short[i]` tells whether `places[i]` is written without
    the word for its kind (山东 for 山东省). `length` counts the characters. When several divisions bear the last written name and nothing
    decides between them, they are in `ambiguous` and `places` ends before them; `length` covers the name all the same.
    """

    places: tuple[Place, ...]
    length: int
    short: tuple[bool, ...] = ()
    ambiguous: tuple[Place, ...] = ()

    @property
    def place(self) -> Place | None:
        """The most specific division, None when the last written name is ambiguous."""
        return self.places[-1] if self.places and not self.ambiguous else None
