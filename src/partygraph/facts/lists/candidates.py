"""Headings behind the awards over who is put forward for another one: their rows have got nothing (培育单位 have got a status)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import strip_count
from partygraph.facts.lists.walk import Walk
from partygraph.layout import Line
from partygraph.model import Text

__all__ = ["is_of_candidates"]

_PUT_FORWARD = re.compile(r"(?:推荐|推报|上报|申报)(?:参评|申报|参加|参选|上报|创建)|拟(?:推荐|推报|申报|参评|上报)|(?:推荐|申报|参评)(?:对象|集体|单位|名单|库)|候选|后备")
_HEADS = re.compile(r"(?:名单|对象|集体|单位|名额|库|情况|支部|党组织|科室|项目|品牌)$")
_LONGEST = 40
_TO_BE_PUT = re.compile(r"拟(?:推荐|推报|申报|参评|上报)")


def is_of_candidates(walk: Walk, line: Line, body: Text, style: str) -> bool:
    """`四、拟推荐参评甲省文明岗的集体` behind `一、乙市文明岗` and its rows; a list that is of candidates from its beginning is another matter.

    `style` is how the line is numbered.
    """
    chars = strip_count(body.chars.rstrip("：:"))[0]
    if not line.mark and _TO_BE_PUT.search(chars) is not None and chars.endswith("名单") and len(chars) <= _LONGEST:
        return True  # 拟推荐单位名单, whatever a sentence above says of the title
    if not walk.current or walk.announced or not any(at in walk.positions for at in walk.current) or len(chars) > _LONGEST:
        return False
    heads = bool(style) and style == walk.heading_style or not line.mark and chars.endswith("名单")
    return heads and _PUT_FORWARD.search(chars) is not None and _HEADS.search(chars) is not None and _PUT_FORWARD.search(walk.awards[walk.current[0]].name) is None
