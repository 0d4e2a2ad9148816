"""Evidence for a stretch of cleaned text: exact quotes of the original characters.

A stretch that runs over a line break of the original has one piece of evidence for each line, so every quote can be found again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from partygraph.model import Evidence, Locator, Text, in_reading_order

__all__ = ["Witness", "joined"]

ENOUGH = 64
"""A fact with so many pieces of evidence needs no more: a text that says it ten thousand times takes no longer for each."""


def joined(old: tuple[Evidence, ...], new: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Both evidences in reading order."""
    return old if len(old) >= ENOUGH else in_reading_order({*old, *new})


@dataclass(frozen=True, slots=True)
class Witness:
    """Makes evidence out of ranges of a `Text`; `original` is `Source.text`."""

    original: str

    def quote(
        self, text: Text, start: int = 0, end: int | None = None, *, rule: str, locator: Locator = Locator.VERBATIM
    ) -> tuple[Evidence, ...]:
        """Evidence for `text.chars[start:end]`, one for each line of the original that it stands on."""
        spans = text.spans(start, len(text.chars) if end is None else end)
        if len(spans) == 1:
            quote = self.original[spans[0].start : spans[0].end]
            if "\n" not in quote and "\r" not in quote:
                return (Evidence(start=spans[0].start, end=spans[0].end, quote=quote, rule=rule, locator=locator),) if quote.strip() else ()
        runs: list[tuple[int, int]] = []
        for span in spans:
            if runs and "\n" not in self.original[runs[-1][1] : span.start] and 0 <= span.start - runs[-1][1] < 40:
                runs[-1] = (runs[-1][0], span.end)
            else:
                runs.append((span.start, span.end))
        found = []
        for begin, stop in runs:
            for line_begin, line_stop in self._lines(begin, stop):
                quote = self.original[line_begin:line_stop]
                if quote.strip():
                    found.append((line_begin, line_stop, quote))
        if len(found) > 1 and locator is Locator.VERBATIM:
            locator = Locator.REASSEMBLED
        return tuple(Evidence(start=begin, end=stop, quote=quote, rule=rule, locator=locator) for begin, stop, quote in found)

    def _lines(self, start: int, end: int) -> list[tuple[int, int]]:
        stretch = self.original[start:end]
        if "\n" not in stretch and "\r" not in stretch:
            return [(start, end)]
        found = []
        begin = start
        for line in stretch.splitlines(keepends=True):
            bare = line.rstrip("\r\n")
            if bare:
                found.append((begin, begin + len(bare)))
            begin += len(line)
        return found
