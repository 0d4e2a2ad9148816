"""How much a line is the headline of its page by what stands around it: over the day (来源：甲报 2024-01-02) or a paragraph, in no rows of a list."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.documents.headline_lines import DAY
from partygraph.facts.documents.paper import META, Paper, is_furniture, is_headline_like, is_organization_line
from partygraph.facts.words.staff import is_person_at_work
from partygraph.rules.load import pattern

__all__ = ["DATED", "LABELS", "LONGEST_HEADING", "above_source", "in_rows", "is_honour", "likeness", "over_date", "over_paragraph", "over_rows", "paragraph", "presents"]


def presents(state: Paper) -> bool:
    """A page that presents a house: its name first, below it headings and paragraphs by turns, no line about the page."""
    if state.end < _PRESENTATION or 0 in state.used or not is_organization_line(state.lines[0].chars):
        return False
    turns = [(state.lines[at].chars, state.lines[at + 1].chars) for at in (1, 3, 5)]
    return all(4 <= len(heading) <= LONGEST_HEADING and not re.search(r"[，。：；！？0-9]", heading) and not is_organization_line(heading) and len(below) > 20 and below.endswith("。") for heading, below in turns)


_PRESENTATION = 7
LONGEST_HEADING = 24


def is_honour(chars: str) -> bool:
    """Below a heading of honours: a title and nothing else (2017年 甲市工人先锋号)."""
    plain = re.sub(r"^[0-9\s年度.\-—至]+", "", chars)
    head = award_head(plain)
    return head is not None and not pattern("honours.heading").search(chars) and (qualified(plain) or head.rule == "award.mark")


_PROFILE = re.compile(r"(?:简介|概况|大事记|院情|介绍)$")


def likeness(chars: str) -> float:
    """How much a line looks like a headline of this field."""
    return 1.5 * bool(_PROFILE.search(chars)) + 2.0 * bool(is_headline_like(chars)) + 1.5 * bool(_mentions(chars)) - 2.0 * ("。" in chars) - 2.0 * bool(_STORY.match(chars)) - 1.0 * (len(chars) < 6)


def above_source(state: Paper, index: int) -> bool:
    """A headline stands right above the line that says where the page comes from and when."""
    return any((is_furniture(line.chars) or DAY.search(line.chars)) and len(line.chars) < 100 for line in state.lines[index + 1 : min(index + 2, state.end)])


def over_date(state: Paper, index: int) -> bool:
    """Does the line stand over the labelled source and day of its page? What stands above it is the page's own head, however long that is."""
    below = state.lines[index + 1].chars if index + 1 < state.end else ""
    if any(paragraph(line.chars) for line in state.lines[:index]) or not any(paragraph(line.chars) for line in state.lines[index + 2 : min(index + 10, state.end)]):
        return False  # the foot of a page is dated too
    return len(below) < LABELS and META.search(below) is not None and DATED.search(below) is not None and not below.endswith("。")


def over_paragraph(state: Paper, index: int) -> bool:
    """Does the text begin right below, or behind the caption of a picture?"""
    below = [line.chars for line in state.lines[index + 1 : min(index + 3, state.end)] if not re.fullmatch(r"（[^（）]{2,12}）", line.chars)]
    return bool(below) and paragraph(below[0])


def paragraph(chars: str) -> bool:
    """Is the line a paragraph of a text?"""
    return len(chars) > 60 and "。" in chars


LABELS = 120
DATED = re.compile(r"(?:(?:19|20)[0-9]{2}\s*[-/.年]\s*|(?:日期|时间)[：:]\s*)[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}")


_CELLS_OF_ROW = 3


def in_rows(state: Paper, index: int) -> bool:
    """One of several lines that begin with the same mark (★, ●), or one of a list of names or of a table's rows, and not the page's first."""
    mark = state.lines[index].mark.strip()
    if (cells := len(state.lines[index].cells)) >= _CELLS_OF_ROW and any(0 <= at < state.end and len(state.lines[at].cells) == cells for at in (index - 1, index + 1)):
        return True  # a row of a table
    if index and index + 1 < state.end and all(is_organization_line(state.lines[at].chars) for at in (index - 1, index + 1)):
        return True  # a line of names between names
    return index > 0 and bool(mark) and not mark[0].isalnum() and sum(line.mark.strip() == mark for line in state.lines[: state.end]) > 1


def over_rows(state: Paper, index: int) -> bool:
    """五一劳动奖状 over 甲公司, and not on the page's first line: the heading of a part of the list; there a title in a box over the next is one."""
    if not index or index + 1 >= state.end:
        return not index and _boxed_again(state)
    heading, below = read_heading(state.lines[index].chars), state.lines[index + 1].body.chars
    return heading is not None and bool(heading.names) and not heading.title and (is_organization_line(below) or is_person_at_work(below))


def _boxed_again(state: Paper) -> bool:
    """Is the page's first line a title in a box, and a further such line near it?"""
    return _is_boxed(state.lines[0].chars) and any(line.chars[0] == state.lines[0].chars[0] and _is_boxed(line.chars) for line in state.lines[1 : min(state.end, _NEXT_BOX)])


def _is_boxed(chars: str) -> bool:
    heading = read_heading(chars) if _BOX.fullmatch(chars) else None
    return heading is not None and bool(heading.names)


_BOX = re.compile(r"(?:【[^【】]{2,32}】|[★☆●◆■▲]?\s*“[^“”]{2,32}”|[★☆◆■]\s*[^，。；：“”]{2,32}[★☆◆■])(?:（[^（）]{1,8}）)?[：:]?")
_NEXT_BOX = 16
_ORG_IN = re.compile(r"医院|保健院|卫生|疾控|委员会|大学|学院|卫健|党委|支部|党组织|中心|系统|医疗|院")
_STORY = re.compile(r"(?:近日|日前|昨日|今日|为[^，]{4,60}，|本报讯|据悉|[0-9]{1,2}月[0-9]{1,2}日)")


def _mentions(chars: str) -> bool:
    return _ORG_IN.search(chars) is not None
