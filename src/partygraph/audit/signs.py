"""What a text itself shows about its lists: where it leaves out, which of its lines nobody read, which numbers stand before its rows."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from partygraph.model import AwardFact, Conferral, Evidence, Reading

__all__ = ["Key", "NumberedRow", "attached_at", "groups_of", "left_out_at", "numbered_rows", "runs_on", "skipped_numbers", "unheld_positions", "unread_rows"]

Key: TypeAlias = tuple[str, str | None]
"""An award's name and campaign."""

_LEFT_OUT = re.compile(
    r"^[ \t　]*(?:…{1,4}|\.{3,}|。{3,}|[（(]?(?:以下)?(?:省略|从略|略)[）)]?)[ \t　]*$|[（(][^（）()\n]{0,8}(?:节选|节录|摘录|选登|略)[）)]|名单[（(]部分[）)]|部分名单",
    re.MULTILINE,
)
_ATTACHED = re.compile(r"(?:名单|详情|具体)?(?:详?见|附于)附件|名单(?:附后|另附|另发)|^[ \t　•·-]*附件?[：:].{0,60}名单", re.MULTILINE)


def left_out_at(text: str) -> tuple[Evidence, ...]:
    """Where the text says that it leaves something out."""
    return _marks(text, _LEFT_OUT, "ledger.excerpt")


def attached_at(text: str) -> tuple[Evidence, ...]:
    """Where the text points to a list in an attachment."""
    return _marks(text, _ATTACHED, "ledger.attachment")


def _marks(text: str, pattern: re.Pattern[str], rule: str) -> tuple[Evidence, ...]:
    """The first places where the text says that it is not whole."""
    found = []
    for match in pattern.finditer(text):
        quote = match[0].strip(" \t　")
        start = match.start() + match[0].index(quote)
        found.append(Evidence(start=start, end=start + len(quote), quote=quote, rule=rule))
    return tuple(found[:_SHOWN])


_SHOWN = 3


_GROUP = re.compile(r"^[ \t　]*(?P<quote>[^\s（()）：]{2,16}\s?[（(](?P<count>[0-9]{1,3})[家个所名项支]?[)）])[ \t　]*$", re.MULTILINE)


def groups_of(text: str, award: AwardFact, held: Sequence[Conferral]) -> tuple[Evidence, ...]:
    """Group headings that declare together exactly what is listed: a copy of 甲市（1家） out of a list of 30."""
    if not held or not award.evidence:
        return ()
    last = max(map(_start, held))
    begin = max((item.end for item in award.evidence if item.end <= last), default=last)
    found = list(_GROUP.finditer(text, begin, last))
    if sum(int(match["count"]) for match in found) != award.listed:
        return ()
    return tuple(Evidence(start=m.start("quote"), end=m.end("quote"), quote=m["quote"], rule="ledger.group") for m in found)


def unread_rows(reading: Reading, rows: Mapping[Key, Sequence[Conferral]]) -> dict[Key, tuple[Evidence, ...]]:
    """Rows that could not be read, by the award in whose list they stand: those reported as such, and lines between rows that yielded nothing."""
    text = reading.source.text
    starts = sorted(
        (item.start, (award.name, award.campaign or ""))
        for award in reading.awards
        for item in (*award.evidence, *(item for row in rows.get((award.name, award.campaign), ()) for item in row.evidence))
    )
    found: defaultdict[Key, dict[int, Evidence]] = defaultdict(dict)
    for finding in reading.findings:
        if finding.code == "unread-row" and finding.evidence:
            at = bisect_right(starts, (finding.evidence[0].start, (chr(0x10FFFF), "")))
            if at:
                name, campaign = starts[at - 1][1]
                found[name, campaign or None][finding.evidence[0].start] = finding.evidence[0]
    read = sorted({(item.start, item.end) for item in reading.evidence()})
    for key, held in rows.items():
        numbered = [row for row in held if row.position is not None]
        if len(numbered) > 1:
            for start, end in _lines(text, min(map(_start, numbered)), max(map(_start, numbered))):
                at = bisect_right(read, (end, 0))
                if not any(a < end and b > start for a, b in read[max(0, at - _NEAR) : at]) and _NUMBERED.match(text, start, end):
                    quote = text[start:end]
                    found[key].setdefault(start, Evidence(start=start, end=end, quote=quote, rule="ledger.unread"))
    return {key: tuple(item for _, item in sorted(items.items())) for key, items in found.items()}


_NEAR = 40
_NUMBERED = re.compile(r"[ \t　|]*[（(]?[0-9]{1,3}[)）.．、|\s]\s*[\u4e00-\u9fff“《]")


def _lines(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a stretch of text, blank ones left out."""
    start = text.find("\n", begin) + 1
    while 0 < start < end:
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].strip():
            yield start, stop
        start = stop + 1


_PRINTED = re.compile(r"(?:^|[\s|（(])([0-9]{1,3})\s*[)）.．、:：|\s]\s*[“《【|]?\s*$")


@dataclass(frozen=True, slots=True)
class NumberedRow:
    """A row of a list, the number printed before it, and where it begins."""

    start: int
    award: Key
    position: int
    printed: int | None


def numbered_rows(text: str, rows: Mapping[Key, Sequence[Conferral]]) -> list[NumberedRow]:
    """The rows of all lists in the order of the text; a joint row is one."""
    found: dict[tuple[Key, int], int] = {}
    for name, held in rows.items():
        for row in held:
            if row.position is not None and row.evidence:
                key = (name, row.position)
                found[key] = min(_start(row), found.get(key, _start(row)))
    return [NumberedRow(start, name, position, _printed(text, start)) for start, (name, position) in sorted(((at, key) for key, at in found.items()), key=lambda row: row[0])]


def skipped_numbers(numbered: Sequence[NumberedRow]) -> dict[Key, set[int]]:
    """Printed numbers that a list skips between two of its rows; awards may share one numbering."""
    lost: defaultdict[Key, set[int]] = defaultdict(set)
    for row, following in pairwise(numbered):
        if row.printed is not None and following.printed is not None and row.award == following.award:
            lost[row.award] |= set(range(row.printed + 1, following.printed))
    return lost


def runs_on(numbered: Sequence[NumberedRow], award: AwardFact) -> bool:
    """Whether every row of the award bears its number, and the numbers of each group run on from 1; one may be printed twice."""
    expected, rows = 1, [row for row in numbered if row.award == (award.name, award.campaign)]
    for row in rows:
        if row.printed is None or row.printed not in (1, expected, expected + 1):
            return False
        expected = row.printed
    return len(rows) == award.listed


def _printed(text: str, start: int) -> int | None:
    """The number printed right before a row."""
    match = _PRINTED.search(text[max(0, start - 12) : start].rpartition("\n")[2])
    return int(match[1]) if match else None


def unheld_positions(held: Sequence[Conferral]) -> set[int]:
    """Places in the list that no conferral has."""
    positions = {row.position for row in held if row.position is not None}
    return set(range(min(positions), max(positions))) - positions if positions else set()


def _start(row: Conferral) -> int:
    """Where the row begins: a sentence elsewhere may speak of the same honour."""
    return min((item.start for item in row.evidence if item.rule.startswith(("row.", "list."))), default=min((item.start for item in row.evidence), default=0))
