"""A line of the party or the league that the last name of an enumeration brings for all: 甲卫生院、乙卫生院党支部, both honoured as 党支部."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import Text
from partygraph.names.named import Named
from partygraph.names.parse import parse

__all__ = ["distributed"]

_LINE_AWARD = re.compile(r"(?P<line>党总支|总支|党支部|支部|党委|团委|团总支|团支部|工会)(?:称号)?$")
_JOINED = re.compile(r"\s*(?:、|和|与|及|以及)\s*")


def distributed(award: str, found: Sequence[tuple[Named, Text]]) -> list[tuple[Named, Text]]:
    """`found` with the line that the end of each run of 、 brings, where the award honours that line and the names before have none."""
    kind = _LINE_AWARD.search(award)
    read = list(found)
    if kind is None or len(read) < 2:
        return read
    for at in range(len(read) - 2, -1, -1):
        named, cell = read[at]
        behind, following = read[at + 1]
        line = behind.org.steps[-1]
        if cell is not following or line.group != "line" or line.own not in (kind["line"], f"党{kind['line']}") or len(behind.org.steps) < 2:
            continue
        if named.org.institution != named.org.name or not named.ranges or not behind.ranges:
            continue
        between = cell.chars[named.ranges[-1][1] : behind.ranges[0][0]]
        org = parse(named.org.name + line.own) if _JOINED.fullmatch(between) else None
        if org is None:
            continue
        end = behind.ranges[-1][1]
        read[at] = (Named(org, (*named.ranges, (end - len(line.own), end)), named.second, completed=True), cell)
    return read
