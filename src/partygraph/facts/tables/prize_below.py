"""Rows one cell a line without a header, each of which ends in its prize: 甲医院 / 《X》 / 一等奖 / 乙医院 / 《Y》 / 二等奖."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.dates import parse_date
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled

__all__ = ["prizes_below"]

_PRIZE = re.compile(r"(?:[特一二三四]等|[金银铜]|优秀|优胜|入围|鼓励)奖")
_TITLE = re.compile(r"《[^《》]{2,60}》|“[^“”]{2,40}”")
_SENTENCE = compiled("[。！？：；，]")
_ORDERS = (("recipient", "entry", "award"), ("entry", "recipient", "award"), ("recipient", "award"))
_FEWEST = 3


def prizes_below(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """The rows that begin at `index` and where they end; nothing where a prize stands over those who won it."""
    if not any(_is_prize(line) for line in lines[index + 1 : index + 3]) or len(lines[index].cells) > 1 or _is_prize(lines[index]) or index and _is_prize(lines[index - 1]):
        return index, ()
    for roles in _ORDERS:
        found: list[Row] = []
        at = index
        while at + len(roles) <= len(lines) and (row := _record(lines[at : at + len(roles)], at, roles)) is not None:
            found.append(row)
            at += len(roles)
        if len(found) >= _FEWEST and not _goes_on(lines, at):
            return at, tuple(found)
    return index, ()


def _is_prize(line: Line) -> bool:
    return _PRIZE.fullmatch(line.chars) is not None and award_tier(line.chars) is not None


def _record(lines: Sequence[Line], at: int, roles: tuple[str, ...]) -> Row | None:
    """One row, where each line is fit for its column."""
    if any(len(line.cells) > 1 for line in lines):
        return None
    for line, role in zip(lines, roles, strict=True):
        if role == "award" and not _is_prize(line) or role == "recipient" and not _is_body(line) or role == "entry" and not _is_work(line):
            return None
    cells = tuple(line.body for line in lines)
    return Row(Line(Text.join(cells)), cells, tuple(range(at, at + len(roles))), roles)


def _is_body(line: Line) -> bool:
    return _SENTENCE.search(line.chars) is None and _TITLE.search(line.chars) is None and bool(expand(line.body.chars))


def _is_work(line: Line) -> bool:
    if _TITLE.fullmatch(line.body.chars) is not None:
        return True
    return 4 <= len(line.chars) <= 40 and _SENTENCE.search(line.chars) is None and not _is_prize(line) and not expand(line.body.chars)


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """A body below the last prize that signs nothing has got that prize, and so have those below the others."""
    if at >= len(lines) or not _is_body(lines[at]):
        return False
    return at + 1 >= len(lines) or parse_date(lines[at + 1].chars) is None
