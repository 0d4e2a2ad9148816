"""Lists that a copy has taken apart into works and owners in turn, one a line: 《X》 / 甲医院 / 《Y》 / 乙医院."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, column_role, sorts_rows
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["alternating"]

# --- works and owners in turn ----------------------------------------------------------------------------------------
_LABELLED = re.compile(r"^(?P<label>[^：:“”]{2,6})[：:]\s*(?P<value>\S+)$")
_NO_WORK = compiled(r"[。！？；]|[：:]$|名单|^注|^附件|单位$")


def alternating(lines: Sequence[Line], index: int) -> list[Row]:
    """Rows of two lines each, a work and below it its owner (or the owner first), three or more, grades of a prize between them (金奖, 银奖); else nothing."""
    if index + 2 * _FEWEST_PAIRS > len(lines):
        return []
    for roles in (("entry", "recipient"), ("recipient", "entry")):
        found: list[Row] = []
        below: list[bool] = []
        at = index
        while at + 1 < len(lines):
            pair = (lines[at], lines[at + 1])
            work, owner = pair if roles[0] == "entry" else pair[::-1]
            if found and _is_grade(lines[at]):
                at += 1
                continue
            if pair[1].mark or pair[1].gap and not pair[0].gap or not (_is_owner(owner) and _is_work(work)):
                break
            cells = (pair[0].body, pair[1].body)
            found.append(Row(Line(Text.join(cells)), cells, (at, at + 1), roles))
            below.append(bool(pair[0].gap or pair[0].mark) or at > index and _is_grade(lines[at - 1]) or _WORK_BY_ITSELF.search(work.body.chars) is not None)
            at += 2
        if sum(_names_title(row.cells[roles.index("entry")].chars) for row in found) * 2 >= len(found):
            continue  # 【先进集体】 / 甲医院: titles over those who got them
        if len(found) >= _FEWEST_PAIRS and (roles[0] == "entry" or all(below[1:])):
            return found
    return []


_FEWEST_PAIRS = 3
_WORK_BY_ITSELF = re.compile(r"^[“‘「]|(?:项目|行动|案例|计划|工程|课题|工作法|微电影|短视频)$")
"""“X”在身边——应急培训公益项目: what a contest of projects lists below its owner, with or without a blank line between."""


def _is_grade(line: Line) -> bool:
    """金奖, 【二等奖】, 铜奖（3个） on a line of its own."""
    heading = read_heading(line.body.chars.strip("【】[]「」★☆◆●▲◎ ")) if len(line.cells) == 1 and len(line.chars) <= _LONGEST_GRADE else None
    return heading is not None and any((head := award_head(name)) is not None and head.rule == "award.prize" for name in heading.names)


_LONGEST_GRADE = 16


def _names_title(chars: str) -> bool:
    """Is a line the heading of a title of honour and no work?"""
    heading = read_heading(chars) if chars.startswith("【") else None
    return heading is not None and bool(heading.names)


def _is_owner(line: Line) -> bool:
    if len(line.chars) > 60 or len(line.cells) > 1 or not is_anchored(line.body.chars) and "大学" not in line.chars:
        return False
    named = expand(line.body.chars)
    return len(named) == 1 and named[0].org.institution is not None


def _is_work(line: Line) -> bool:
    chars = line.body.chars
    return 4 <= len(chars) <= 60 and len(line.cells) == 1 and _is_work_called(chars)


@lru_cache(maxsize=4096)
def _is_work_called(chars: str) -> bool:
    """The same of the characters; each line is asked about as the first and as the second of a pair."""
    if _NO_WORK.search(chars) or "《" in chars or sorts_rows(chars):
        return False
    label = _LABELLED.match(chars)
    if label is not None and (len(label["value"]) <= 6 or column_role(label["label"]) is not None or read_heading(label["label"] + "：") is not None or expand(label["value"])):
        return False  # 石榴花开：各族职工十年记 is a title, 供稿：张三 and 一等奖：甲医院 are labels
    heading = read_heading(chars)
    if heading is not None and (heading.count is not None or heading.title or any((head := award_head(name)) is not None and head.rule == "award.prize" for name in heading.names)):
        return False
    return (org := parse(chars)) is None or org.institution is None
