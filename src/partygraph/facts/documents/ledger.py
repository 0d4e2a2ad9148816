"""Tables in which an institution lists what it got: when, which title, from whom; no column says who got it, for it is the house itself.

The cells stand in lines (`2016年3月 | 省级文明单位 | 甲省文明委`) or one a line below a header that does so too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.tables.columns import column_role, is_serial
from partygraph.facts.telling import Telling, Told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["ledgers", "read_ledgers"]

_OWN = frozenset({"serial", "award", "giver", "when", "ignored"})
_MOST = 8
"""A table of honours has no more columns."""
_LONGEST_HEADER, _LONGEST_CELL, _LONGEST_HEADING = 12, 80, 40
_BETWEEN = re.compile(r"[、，；\s]+|[和与及](?=[\u4e00-\u9fff]{4})")
_SENTENCE = re.compile(r"[。！？；]| > ")
_WHO = re.compile(r"（(?P<who>[^（）]{2,12})）$")
_UNIT = re.compile(r"(?:我院|医院|本院)?(?P<unit>[^，、省市县区州]{0,12}(?:党支部|党总支|支部|党委|团支部|团委|工会|科|室|部|病区|中心|门诊|病房))")
_NOBODY = re.compile(r"(?:护士长|主任|书记|院长|医生|医师|护士|护师|个人|同志|职工)|^[\u4e00-\u9fff]某{0,2}[\u4e00-\u9fff]?$")
"""（张某）, （护士长丁某）: a person got it."""


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[tuple[str, Text], ...]
    stop: int


def _is_ledger(roles: Sequence[str]) -> bool:
    """Are these the columns of such a table: a title, and by whom or when it was given, and none for who got it?"""
    return roles.count("award") == 1 and bool({"giver", "when"} & set(roles)) and set(roles) <= _OWN


@dataclass(frozen=True, slots=True)
class _Table:
    """A header's columns, its rows, and the lines from the one to the end of the others."""

    roles: tuple[str, ...]
    rows: tuple[_Row, ...]
    begin: int
    stop: int


def ledgers(lines: Sequence[Line]) -> list[_Table]:
    """Tables of honours among `lines`; those whose columns leave open who gave and who got, only below a heading of honours."""
    found: list[_Table] = []
    of_honours = False
    index = 0
    while index < len(lines):
        of_honours = of_honours or len(lines[index].chars) < _LONGEST_HEADING and pattern("honours.heading").search(lines[index].chars) is not None
        stop, roles = _header(lines, index)
        if not roles:
            index += 1
            continue
        begin, rows = index, []
        stated = "when" in roles and any(line.chars and any(pattern("honours.giver").fullmatch(cell.chars) for cell in line.cells) for line in lines[begin:stop])
        index = stop
        while index < len(lines) and (row := _row(lines, index, roles, stacked=stop - begin > 1)) is not None:
            rows.append(row)
            index = row.stop
        if rows and (of_honours or stated):
            found.append(_Table(roles, tuple(rows), begin, index))
    return found


def read_ledgers(lines: Sequence[Line], reading: Telling, host: str) -> tuple[list[Told], set[int]]:
    """What the tables of honours among `lines` say that `host` got, and the lines that they take."""
    found: list[Told] = []
    used: set[int] = set()
    for table in ledgers(lines):
        told = [honour for row in table.rows if (honour := _honour(row, reading, host)) is not None]
        if told:
            found.extend(told)
            used.update(range(table.begin, table.stop))
    return found, used


_UNSEEN = re.compile(r"[\s：:]")


def _role(chars: str) -> str | None:
    return _known_role(chars) if len(chars) <= _REMEMBERED else _known_role.__wrapped__(chars)


_REMEMBERED = 100


@lru_cache(maxsize=8192)
def _known_role(chars: str) -> str | None:
    word = _UNSEEN.sub("", chars)
    if not 1 <= len(word) <= _LONGEST_HEADER or _SENTENCE.search(word):
        return None
    if pattern("honours.when").fullmatch(word):
        return "when"
    role = column_role(word)
    return role if role in _OWN or role is None else "other"


def _header(lines: Sequence[Line], index: int) -> tuple[int, tuple[str, ...]]:
    """Where the header that begins at `index` ends, and its columns; none where there is no such header."""
    cells = lines[index].cells
    if len(cells) > 2:
        roles = tuple(_role(cell.chars) or "unknown" for cell in cells)
        known = tuple(role if role != "unknown" else "ignored" for role in roles)
        return (index + 1, known) if roles.count("unknown") <= 1 and _is_ledger(known) else (index, ())
    stacked: list[str] = []
    stop = index
    while stop < len(lines) and len(lines[stop].cells) == 1 and len(stacked) < _MOST:
        role = _role(lines[stop].chars)
        if role in (None, "other") and not (role is None and stacked[:1] == ["serial"] and len(lines[stop].chars) <= _LONGEST_HEADER and not is_serial(lines[stop].chars)):
            break
        stacked.append(role or "ignored")
        stop += 1
    if len(stacked) < 2 or not _is_ledger(stacked) or "serial" not in stacked[:1] and "when" not in stacked:
        return index, ()
    roles = tuple(stacked)
    return (stop, roles) if _row(lines, stop, roles, stacked=True) is not None else (index, ())


def _row(lines: Sequence[Line], index: int, roles: tuple[str, ...], *, stacked: bool) -> _Row | None:
    if not stacked:
        cells = lines[index].cells
        columns = roles[1:] if len(cells) == len(roles) - 1 and roles[0] == "serial" else roles
        return _Row(tuple(zip(columns, cells, strict=True)), index + 1) if len(cells) == len(columns) else None
    if roles[0] == "serial":
        return _counted(lines, index, roles)
    stop = index + len(roles)
    if stop > len(lines) or any(_SENTENCE.search(line.chars) or len(line.cells) > 1 or len(line.chars) > _LONGEST_CELL for line in lines[index:stop]):
        return None
    at = roles.index("when")
    return _Row(tuple((role, line.text) for role, line in zip(roles, lines[index:stop], strict=True)), stop) if _is_day(lines[index + at].chars) else None


def _counted(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> _Row | None:
    """The row whose number stands at `index`, up to the next number: what each of its lines is, says its look and its place."""
    if index >= len(lines) or not is_serial(lines[index].chars):
        return None
    number = int(re.sub(r"\D", "", lines[index].chars))
    limit = min(len(lines), index + len(roles) + 4)
    last = next((at for at in range(index + 1, limit) if is_serial(lines[at].chars) and int(re.sub(r"\D", "", lines[at].chars)) == number + 1), None)
    stop = last if last is not None else min(len(lines), index + len(roles))
    stop = next((at for at in range(index + 1, stop) if _SENTENCE.search(lines[at].chars) or len(lines[at].cells) > 1 or len(lines[at].chars) > _LONGEST_CELL), stop)
    values = [line.text for line in lines[index + 1 : stop]]
    columns = [role for role in roles if role != "serial"]
    if len(values) == len(columns) and all(role != "when" or _is_day(value.chars) for role, value in zip(columns, values, strict=True)):
        return _Row(tuple(zip(columns, values, strict=True)), stop)
    rest = [value for value in values if not _is_day(value.chars) and not pattern("honours.level").fullmatch(value.chars)]
    if len(rest) > 1 and award_head(rest[0].chars) is None and award_head(rest[0].chars + rest[1].chars) is not None:
        rest[:2] = [Text.join(rest[:2])]  # a title in two lines
    if not rest:
        return _Row((), stop) if stop > index + 1 else None
    first = "giver" not in columns or columns.index("award") < columns.index("giver")
    title, givers = (rest[0], rest[1:]) if first else (rest[-1], rest[:-1])
    return _Row((("award", title), *(("giver", giver) for giver in givers)), stop)


def _is_day(chars: str) -> bool:
    return pattern("honours.day").fullmatch(chars.strip()) is not None


def _honour(row: _Row, reading: Telling, host: str) -> Told | None:
    """What the house got by this row; nothing where a person got it."""
    title = next((text for role, text in row.cells if role == "award"), None)
    if title is None or not 4 <= len(title.chars) <= 60 or not re.search("[\u4e00-\u9fff]{2}", title.chars):
        return None
    who = _WHO.search(title.chars)
    if who is not None and _NOBODY.search(who["who"]) or (head := award_head(title.chars)) is not None and head.personal:
        return None
    if head is None and not any(role == "giver" and len(text) for role, text in row.cells):
        return None  # the last row of a copy that breaks off
    whose, at = host, title
    if who is not None and (unit := _UNIT.fullmatch(who["who"])) is not None and (part := parse(host + unit["unit"])) is not None and part.institution == host:
        whose, at = part.name, title.slice(*who.span("who"))  # 青年文明号（急诊科）: the part of the house that got it
        title = title.slice(0, who.start())
    givers: list[str] = []
    cell: Text | None = None
    for role, text in row.cells:
        if role != "giver" or not len(text):
            continue
        names = bodies_in(reading, text.chars) or tuple(name for part in _BETWEEN.split(text.chars) if len(part) > 1 for name in bodies_in(reading, part))
        if names:
            givers.extend(name for name in names if name not in givers and name != host)
            cell = Text.join([cell, text]) if cell is not None else text
    return Told(whose, at, True, title.chars, title, None, None, tuple(givers), cell if givers else None, "honours.table")
