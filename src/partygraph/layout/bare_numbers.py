"""Rows whose numbers a copy has glued to the names: `1甲医院` over `2乙医院`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.layout.line import Line

__all__ = ["without_bare_numbers"]

_NO_ROW = (
    "年|月|日|号|级|届|期|元|分|[楼路床层]|岁|时|种|项|例|条|人|名|位|次|支|个|家|所|篇|件|张(?![掖家北店湾])|场|天(?!水)|周|小时|万|亿|余(?![干杭庆姚江])|多(?!伦)|第|病区|区|院区|师|团(?!风)|科|组|大(?![同连理庆兴足安英竹邑埔余方])|比|度|后|前|至|到|、"
)
"""What a number counts or measures: 3月, 1病区, 12人."""
_NUMBERED = re.compile(rf"[0-9]{{1,3}}(?=[\u4e00-\u9fff“《])(?!{_NO_ROW})")
_FEWEST = 2
_WRAPPED = 1
"""So many lines without a number may stand between two rows: a name goes on there."""


def without_bare_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines without the numbers that count them from 1 and that nothing parts from what follows; all other lines as they are.

    >>> from partygraph.clean import clean
    >>> [line.chars for line in without_bare_numbers([Line(clean(row)) for row in ("一等奖", "1甲医院", "2乙医院", "12320热线")])]
    ['一等奖', '甲医院', '乙医院', '12320热线']
    >>> [line.chars for line in without_bare_numbers([Line(clean(row)) for row in ("1病区", "2病区", "3甲医院")])]
    ['1病区', '2病区', '3甲医院']
    """
    ends = [mark.end() if (mark := _NUMBERED.match(line.chars)) is not None else 0 for line in lines]
    kept = list(lines)
    run: list[int] = []
    found: list[list[int]] = []
    for index, end in enumerate([*ends, 0]):
        number = int(lines[index].chars[:end]) if end else None
        if run and number == len(run) + 1 and index - run[-1] <= _WRAPPED + 1:
            run.append(index)
            continue
        if run and number is None and index < len(lines) and index - run[-1] <= _WRAPPED:
            continue
        found.append(run)
        run = [index] if number == 1 else []
    sure = any(len(run) >= _FEWEST for run in found)
    for run in found if sure else ():
        for at in run:
            kept[at] = replace(lines[at], text=lines[at].text.slice(ends[at], len(lines[at].text)))
    return kept
