"""The contents of a bulletin above its stories, and the headings that it repeats: 本期目录 / ★ 甲医院：义诊进村. They tell what the stories tell, and are no rows of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line

__all__ = ["without_contents"]

_LABEL = re.compile(r"[【\[]?\s*(?:本期|本刊|内容)?\s*(?:目\s*录|导\s*读|要\s*目|要\s*览|内容提要)\s*[】\]]?[：:]?")
_LEADER = re.compile(r"\s*(?:[.．·…—\-_]{2,}\s*)?[（(]?(?:P|第)?[0-9]{0,3}(?:版|页)?[）)]?$")
_MARKS = " \u3000★☆●○◆◇■□▲△►▶·•※◎◉✦❖#*|-—"
_OF_STORY = re.compile(r"[^：，。；《》]{2,24}：[^：。；]{3,60}")
_PARAGRAPH, _SHORTEST, _FEW = 40, 6, 2


def without_contents(lines: Sequence[Line]) -> list[Line]:
    """The lines without the contents, and without those headings in the text that name somebody and what their story is (甲医院：义诊进村).

    >>> from partygraph.model import Text
    >>> page = ["本期目录", "★ 甲局召开大会", "★ 甲医院：义诊进村", "★ 甲局召开大会", "7月1日，甲局召开大会。", "★ 甲医院：义诊进村", "7月2日，甲医院的党员医生们带着药箱，走进了乙村，为村民量血压、测血糖，发放宣传册二百多份。"]
    >>> [line.chars[:9] for line in without_contents([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])]
    ['★ 甲局召开大会', '7月1日，甲局召开', '7月2日，甲医院的']
    """
    label = next((index for index, line in enumerate(lines) if _LABEL.fullmatch(line.chars) is not None), None)
    if label is None:
        return list(lines)
    said = [_words(line) for line in lines]
    stop = label + 1
    while stop < len(lines) and len(said[stop]) >= _SHORTEST and said[stop] in said[stop + 1 :]:
        stop += 1
    if stop - label - 1 < _FEW:
        return list(lines)
    listed = set(said[label + 1 : stop])
    stories = {index for index in range(stop, len(lines) - 1) if said[index] in listed and _OF_STORY.fullmatch(said[index]) is not None and _tells(lines[index + 1])}
    return [line for index, line in enumerate(lines) if not label <= index < stop and index not in stories]


def _words(line: Line) -> str:
    """A line without its mark in front and the number of its page behind."""
    chars = line.chars.strip(_MARKS)
    return chars[: _LEADER.search(chars).start()]  # type: ignore[union-attr]


def _tells(line: Line) -> bool:
    """Is the line a paragraph?"""
    return len(line.chars) >= _PARAGRAPH and "。" in line.chars
