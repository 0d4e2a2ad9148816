"""Rows whose prize and body nothing parts: `一等奖甲县人民医院`, `甲县人民医院一等奖`."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.tables.columns import Row
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand

__all__ = ["freed_prize"]

_PRIZE = r"(?:团体|集体)?(?:[特一二三四]等奖|[金银铜]奖|优秀奖|优胜奖|鼓励奖|入围奖|提名奖|(?:优秀)?组织奖|第[一二三四五六七八九十]名|[冠亚季]军|最佳[\u4e00-\u9fff]{2,6}奖)"
_AHEAD = re.compile(rf"(?P<prize>{_PRIZE})(?P<who>[^，。；：、“”《》\s]{{4,40}})")
_BEHIND = re.compile(rf"(?P<who>[^，。；：、“”《》\s]{{4,40}}?)(?P<prize>{_PRIZE})")


def freed_prize(row: Row) -> Row:
    """`row` as 一等奖：甲县人民医院; as it is where what stands beside the prize is no one body by its full name.

    >>> def freed(chars): return freed_prize(Row(line := Line(Text(chars, ((0, 0),))), line.cells, (0,))).line.chars
    >>> freed("榆中县人民医院二等奖"), freed("1.一等奖榆中县中医院"), freed("榆中县人民医院获二等奖")
    ('二等奖：榆中县人民医院', '一等奖：榆中县中医院', '榆中县人民医院获二等奖')
    """
    if row.roles or len(row.cells) != 1 or "奖" not in row.line.chars and "名" not in row.line.chars and "军" not in row.line.chars:
        return row
    body = row.line.body
    match = _AHEAD.fullmatch(body.chars) or _BEHIND.fullmatch(body.chars)
    if match is None or not is_anchored(match["who"]):
        return row
    named = expand(match["who"])
    if len(named) != 1 or named[0].org.institution is None or named[0].org.name != match["who"]:
        return row
    who = body.slice(*match.span("who"))
    line = Line(Text.join([body.slice(*match.span("prize")), Text("：", ((0, who.origin(0)),)), who]), row.line.gap, row.line.indent)
    return replace(row, line=line, cells=(line.text,))
