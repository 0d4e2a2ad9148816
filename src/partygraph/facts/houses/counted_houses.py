"""The houses of a university or an academy that a text counts (甲科学院四家医院) and then calls by their own names alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["counted_houses"]

_COUNTED = compiled(r"(?:所属|下属|直属|附属)?的?(?P<count>[两二三四五六七八九十]{1,2}|[0-9]{1,2})[家所个](?:附属|直属|所属)?医院")
_SHORTEST, _LONGEST, _NEAR = 4, 8, 60
_ABOVE = frozenset({"university", "institute"})


def counted_houses(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What the text calls each of the houses, and its full name; nothing unless there are as many as it counts and one is named in full.

    >>> list(counted_houses(["中国中医科学院两家医院获奖：中国中医科学院西苑医院、望京医院。"]))
    [('望京医院', '中国中医科学院望京医院'), ('西苑医院', '中国中医科学院西苑医院')]
    """
    counted = {(host, count) for chars in texts if "医院" in chars for host, count in _hosts(chars)}
    if len(counted) != 1:
        return
    (host, count), = counted
    full: set[str] = set()
    short: set[str] = set()
    for chars in texts:
        for item in find(chars) if "医院" in chars else ():
            name, first = item.org.institution or "", item.org.steps[0]
            if name.startswith(host) and len(name) > len(host) and name.endswith("医院"):
                full.add(name[len(host) :])
            elif first.group == "hospital" and name == first.own and _SHORTEST <= len(name) <= _LONGEST and not is_anchored(name) and not is_generic(name):
                short.add(name)
    if full and len(full | short) == count:
        yield from ((name, host + name) for name in sorted(full | short) if (org := parse(host + name)) is not None and org.institution == host + name)


def _hosts(chars: str) -> Iterator[tuple[str, int]]:
    for match in _COUNTED.finditer(chars):
        begin = max(0, match.start() - _NEAR)
        before = find(chars[begin : match.start()])[-1:]
        if before and begin + before[0].end == match.start() and before[0].org.steps[-1].group in _ABOVE and is_anchored(before[0].org.name):
            yield before[0].org.name, number(match["count"]) or 0
