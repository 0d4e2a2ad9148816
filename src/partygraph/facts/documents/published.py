"""The day an article was published: labelled, on the line of its page's head, or alone at its foot (发布时间：2024-01-02)."""

from __future__ import annotations

import re

from partygraph.facts.documents.headline import DAY_BEHIND
from partygraph.facts.documents.paper import META, Paper
from partygraph.facts.words.dates import StatedDate, dates
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled

__all__ = ["read_day"]

_BOARD = re.compile(r"（[^，。；（）]{6,60}(?:制|编|发布|公布|公示|宣|印)）")
"""（2021年9月公示栏 甲委员会机关党委 制）: who made a board and when."""
_SENTENCE = compiled(r"，.*。$|[。！？]”?$")
"""A line that tells something on a day is not the line that dates the page."""
_HEARD = re.compile(r"(?:本报|本网)?(?:记者|笔者|通讯员)(?:[0-9]{1,2}日|日前|近日|昨日|今日|最近|刚刚){0,2}(?:从|在|获悉|了解到|得知)")
"""记者日前从甲局2022年3月5日印发的通报中获悉，…: the first sentence of a report, no line about the page."""
_DAY_LABEL = re.compile(r"(?:发布|发表|更新|发稿|刊发)?(?:时间|日期)\s*[：:]\s*$")
_OF_WRITING = re.compile(r"(?:更新|修改|成文|生成|形成|起草|写作|创建|录入|拍摄|摄影|采集|活动|会议|比赛)(?:时间|日期)\s*[：:]\s*$")
"""成文日期：2024-01-02 beside 发布日期：2024-01-03: when it was written; an article is of the day on which it was published."""
_DAY_LABEL_FIRST = re.compile(r"\s*(?:发布|发表|更新|发稿|刊发)?(?:时间|日期)\s*[：:]\s*(?=19|20)")
_LONGEST_HEAD, _LABEL_AND_DAY = 120, 24
"""时间：2018.03.09来源：近日，…: the first paragraph may be stuck to the line of the page's head."""
_MONTH_LABEL = re.compile(r"(?:发布|发表|更新|发稿|刊发)(?:时间|日期)\s*[：:]\s*$")
_SPLIT_DATE = re.compile(r"^(?:19|20)[0-9]{2}$")
_REPORTED = re.compile(r"报道\s*[：:]\s*$")
"""甲报讯 记者乙报道：12月31日，…: the day of what is reported."""


def read_day(paper: Paper) -> None:
    """The day of publication: of all that the head and the foot of the page state, the one that its label makes most certain."""
    if paper.issued:
        return
    head = range(min(paper.end, (paper.title_at or 0) + 8))
    ranked: list[tuple[int, int, str, Text, int, int]] = []
    for index in head:
        line = paper.lines[index]
        if index == paper.title_at and (behind := DAY_BEHIND.search(line.chars)) is not None and (stated := next(dates(behind[0]), None)) is not None:
            ranked.append((1, index, stated.value, line.text, behind.start() + stated.start, behind.start() + stated.end))
        if len(line.chars) > _LONGEST_HEAD and _DAY_LABEL_FIRST.match(line.chars) is None or index == paper.title_at or index in paper.tables or _SENTENCE.search(line.chars) and (not META.search(line.chars) or _HEARD.match(line.chars)):
            continue
        for stated in dates(line.chars if len(line.chars) <= _LONGEST_HEAD else line.chars[:_LABEL_AND_DAY]):
            full = stated.value.count("-") == 2
            alone = re.fullmatch(r"[（(]?", line.chars[: stated.start].strip()) is not None and re.fullmatch(r"[）)]?", line.chars[stated.end :].strip()) is not None
            if _period_follows(line, stated) or _REPORTED.search(line.chars[: stated.start]) is not None:
                continue
            if full and _DAY_LABEL.search(line.chars[: stated.start]) is not None:
                ranked.append((0 if _OF_WRITING.search(line.chars, 0, stated.start) is not None else -1, index, stated.value, line.text, stated.start, stated.end))
            elif full and (META.search(line.chars) or len(line.chars.replace(" ", "")) < 50 or line.chars.count("|") > 1):
                ranked.append((0 if META.search(line.chars) else 1, index, stated.value, line.text, stated.start, stated.end))
            elif stated.value.count("-") == 1 and _MONTH_LABEL.search(line.chars[: stated.start]) is not None:
                ranked.append((2, index, stated.value, line.text, stated.start, stated.end))
            elif stated.value.count("-") == 1 and (alone or _BOARD.fullmatch(line.chars) is not None):
                ranked.append((3, index, stated.value, line.text, stated.start, stated.end))
        nxt = paper.lines[index + 1] if index + 1 < paper.end else None
        if _SPLIT_DATE.match(line.chars) and nxt is not None and (match := re.match(r"^([0-9]{1,2})[-/.月]([0-9]{1,2})日?$", nxt.chars)):
            value = f"{line.chars}-{int(match[1]):02d}-{int(match[2]):02d}"
            joined = Text.join([line.text, nxt.text])
            ranked.append((1, index, value, joined, 0, len(joined)))
    if not any(rank < 3 for rank, *_ in ranked):
        for index in range(max(0, paper.end - 8), paper.end):
            line = paper.lines[index]
            if len(line.chars) < 60 and index not in head and index not in paper.tables:
                for stated in dates(line.chars):
                    if stated.value.count("-") == 2 and (META.search(line.chars) or len(line.chars) < 24) or stated.value.count("-") == 1 and len(line.chars) < 10:
                        ranked.append((2, index, stated.value, line.text, stated.start, stated.end))
    if ranked:
        _, index, value, text, start, end = min(ranked, key=lambda item: item[:2])
        paper.issued.append(value)
        paper.say("issued", text, start, end, "document.published")
        if len(paper.lines[index].chars) <= _LONGEST_HEAD // 2 or "。" not in paper.lines[index].chars:  # a paragraph stuck to it is none of the head
            paper.used.add(index)


def _period_follows(line: Line, stated: StatedDate) -> bool:
    """2023年8月—11月 is a stretch of time, no day."""
    return re.match(r"\s*(?:[-—至到~]+\s*)[0-9]", line.chars[stated.end :]) is not None or re.search(r"[0-9]{1,2}[月日]\s*[-—至到]$", line.chars[: stated.start].rstrip()) is not None
