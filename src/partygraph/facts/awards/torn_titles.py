"""Titles of which one quotation mark is lost: “甲”、乙”“丙” (the opening one), 获全国“甲单位称号 and 评为“甲单位。 (the closing one)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.no_award import names_no_award
from partygraph.facts.awards.title_row import TitleRow
from partygraph.facts.awards.titles import Title, qualified

__all__ = ["torn"]

_NEVER_OPENED = re.compile(r"(?P<name>[^“”《》，。；、]{4,40})”(?=[、“，。；和及等]|荣誉|称号|$)")
_SAID_SO = re.compile(r"(?:荣誉称号|称号|[和与及]“|[，。；]?$)")
"""获全国先进基层党组织”荣誉称号: the word behind says that a title stood in quotation marks."""
_NEVER_CLOSED = re.compile(
    r"(?P<pre>[^“”\"《》、，；。（）：的]{0,10}?)[“\"](?P<name>[^“”\"《》，。；、：]{4,40}?)(?P<said>(?:的)?(?:光荣称号|荣誉称号|称号|荣誉)?)(?=[，。；、！（“\"]|[和与及]“|(?:等|并|及)[^“”，。；]{0,8}(?:称号|荣誉|$|[被获]|“)|$)(?![^“”\"]*[”\"])"
)


def torn(row: TitleRow) -> bool:
    """A title that has lost a quotation mark stands next in the row, and is taken."""
    return _never_opened(row) or _never_closed(row)


def _never_opened(row: TitleRow) -> bool:
    match = row.next(_NEVER_OPENED)
    if match is None or not (row.found or _SAID_SO.match(row.sentence.chars, match.end()) is not None) or award_head(match["name"]) is None or not qualified(match["name"]):
        return False
    row.add([match["name"]], match.end("name"), onward=match.end())
    return True


def _never_closed(row: TitleRow) -> bool:
    """What is no title by its own words stays unread: 获“2019-2021 and then the next report."""
    match = row.next(_NEVER_CLOSED)
    if match is None:
        return False
    name = match["pre"].strip() + match["name"].strip()
    head = award_head(name)
    if head is None or names_no_award(name + match["said"]) or head.rule != "award.prize" and not qualified(name) or not match["said"] and _NO_END.search(name) is not None:
        return False
    givers, giver_at = row.carried
    row.found.append(Title(name, row.sentence.slice(*match.span("name")), head.personal, givers, giver_at))
    row.at = match.end()
    return True


_NO_END = re.compile(r"(?:活动|创建|建设|评选|精神|主题)$")
