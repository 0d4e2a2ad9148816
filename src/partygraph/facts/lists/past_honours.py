"""A column of a table in which the honours that each body has got before are told (近年所获荣誉: 2020年被甲局评为“X”).

They are no award of the list: each cell is a sentence about the body of its row, and the list is read without the column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.tables.columns import column_role
from partygraph.facts.telling import Telling, Told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.rules.phrases import GETS

__all__ = ["leaves_out_who", "read_past_honours"]

_HEADER = re.compile(
    r"(?:近[0-9一二三四五六七八九十两几]*年(?:来|内)?|历年|曾|曾经|以往|既往|此前|已|所|主要|目前|个人|集体|单位|支部|[及和、与])*(?:先进事迹|获得?|取得|荣获|受到?)?(?:过)?(?:的)?(?:主要|集体|重要|各类|县级以上|区级以上|市级以上)?(?:荣誉|奖项|表彰|奖励|获奖)(?:称号|情况|名称|奖励|记录|经历)*(?:（[^（）]{1,20}）)?"
)
_SIGNS = "誉奖彰"
"""One of these is in every header of such a column."""
_LEAVES_OUT_WHO = re.compile(
    rf"(?:(?:19|20)[0-9]{{2}}(?:年度?)?(?:[-—至~、][0-9]{{4}}(?:年度?)?)*(?:[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}日)?|近年来|近[0-9一二三四五六七八九十两]+年来?|先后|曾|曾经|多次|连续[0-9一二三四五六七八九十两]+年|去年|今年|[，,、.\s]|分别|共)*(?:{GETS}|被|获|授予|蝉联|[一二三四五六七八九十两0-9]+次(?:被|获|荣获))"
)
_DATED = re.compile(
    r"(?:19|20)[0-9]{2}(?:年度?|[.．/-][0-9]{1,2}|)(?:[-—至~](?:19|20)?[0-9]{2,4}年度?)?(?:[0-9]{1,2}月)?[，、：:\s]*(?:“(?P<quoted>[^“”]{3,30})”(?:荣誉称号|称号|荣誉)?|(?P<plain>[^“”（）；，、。\s0-9]{4,30}?)(?:荣誉称号|称号)?)(?:（(?P<giver>[^（）]{2,30}?)(?:授予|颁发|表彰|评)?）)?"
)
_BETWEEN = re.compile(r"[；;]|[、，。\s](?=(?:19|20)[0-9]{2}[年.])")
_NOTHING = re.compile(r"[无/—－\-\s]*|暂无|未填")
_FEWEST_COLUMNS, _HALF = 2, 0.5


def leaves_out_who(chars: str) -> bool:
    """2021年被评为“X”: an honour told with its year and its verb and without a subject."""
    return _LEAVES_OUT_WHO.match(chars) is not None


def read_past_honours(lines: Sequence[Line], reading: Telling) -> tuple[list[Line], list[Line], list[Told]]:
    """The lines with such columns taken out and each row's sentence behind it, those sentences, and the honours of cells that are none (2020年“X”（甲局）).

    >>> from partygraph.clean import clean
    >>> from partygraph.facts.houses.discourse import Discourse
    >>> from partygraph.layout import lay_out
    >>> table = "集体名称\\t所获荣誉\\n甲医院内科\\t2020年获“巾帼文明岗”称号\\n甲医院外科\\t无"
    >>> read, told, _ = read_past_honours(lay_out(clean(table)), Telling(Discourse()))
    >>> [line.chars for line in told]
    ['甲医院内科2020年获“巾帼文明岗”称号']
    >>> [line.chars for line in read if line not in told]
    ['集体名称', '甲医院内科', '甲医院外科']
    """
    read: list[Line] = []
    told: list[Line] = []
    named: list[Told] = []
    at = 0
    while at < len(lines):
        column, who = _columns(lines[at])
        stop = at + 1
        while column >= 0 and stop < len(lines) and len(lines[stop].cells) == len(lines[at].cells):
            stop += 1
        rows = lines[at + 1 : stop]
        cells = [row.cells[column].chars for row in rows if not _NOTHING.fullmatch(row.cells[column].chars)] if column >= 0 else []
        if not cells or sum(leaves_out_who(cell) or _dated(cell) for cell in cells) < len(cells) * _HALF:
            read.append(lines[at])
            at += 1
            continue
        read.append(_without(lines[at], column))
        for row in rows:
            read.append(_without(row, column))
            if leaves_out_who(row.cells[column].chars) and expand(row.cells[who].chars):
                told.append(Line(Text.join([row.cells[who], row.cells[column]])))
                read.append(told[-1])
            elif _dated(row.cells[column].chars):
                named.extend(_named(row.cells[who], row.cells[column], reading))
        at = stop
    return read, told, named


def _dated(chars: str) -> bool:
    """2020年“X”（甲局）；2021年Y: each honour behind its year, and no verb."""
    return all(_DATED.fullmatch(part.strip(" 。")) is not None for part in _BETWEEN.split(chars) if part.strip(" 。"))


def _named(who: Text, cell: Text, reading: Telling) -> Iterator[Told]:
    """The honours of a cell that names them behind their years, by whom where a bracket says so."""
    owners = resolve_all(reading, who) or []
    begin = 0
    for stop in [*(match.start() for match in _BETWEEN.finditer(cell.chars)), len(cell)]:
        part = cell.slice(begin, stop).strip("；;、，。 ")
        begin = stop
        match = _DATED.fullmatch(part.chars)
        if match is None:
            continue
        kind = "quoted" if match["quoted"] else "plain"
        head = award_head(match[kind])
        if head is None or head.personal:
            continue
        giver = part.slice(*match.span("giver")) if match["giver"] else None
        givers = bodies_of(giver.chars, reading) if giver is not None else ()
        for owner, at, resolved in owners:
            yield Told(owner, at, resolved, match[kind], part.slice(*match.span(kind)), None, None, givers, giver if givers else None, "row.past-honour")


def _columns(header: Line) -> tuple[int, int]:
    """Where honours are told and where those stand who got them; -1 where the line is no header of such a table."""
    if len(header.cells) < _FEWEST_COLUMNS or not any(sign in header.chars for sign in _SIGNS):
        return -1, -1
    cells = ["".join(cell.chars.split()) for cell in header.cells]
    column = next((index for index, cell in enumerate(cells) if _HEADER.fullmatch(cell)), -1)
    who = next((index for index, cell in enumerate(cells) if index != column and column_role(cell) == "recipient"), -1)
    return (column, who) if column >= 0 and who >= 0 else (-1, -1)


def _without(line: Line, column: int) -> Line:
    """The line without one of its cells and the rule or the gap in front of it."""
    begin = stop = 0
    for cell in line.cells[: column + 1]:
        begin = stop
        stop = line.chars.index(cell.chars, stop) + len(cell)
    if column == 0:
        begin, stop = 0, line.chars.index(line.cells[1].chars, stop)
    return Line(Text.join([line.text.slice(0, begin), line.text.slice(stop, len(line.text))]), line.gap, line.indent)
