"""A work on a line of its own between the lines of its sentence, as posts set it: 我院选送的快闪作品 / 《甲》 / 荣获优秀作品奖！"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["work_lines"]

_REFERS = pattern("discourse.reference")
_WORK = re.compile(r"[\u4e00-\u9fff]{0,8}(?:《[^《》]{2,60}》[、，和]?){1,4}|“[^“”]{2,16}(?:圈|品牌|团队|小组|案例|项目|服务)?”")
_LEAD = re.compile(
    r"(?:[选报推]送|申报|推荐|创作|原创|拍摄|制作|编排|编创|自编自导|参赛|参演|出品|表演|带来)的?[\u4e00-\u9fff]{0,12}$|"
    r"(?:科|部|室|中心|医院|院|党支部|党总支|党委|团委|团支部|工会|团队|病区|卫生院|站|所|区)】?的?(?:[\u4e00-\u9fff]{0,8}(?:作品|案例|视频|课题|项目|党课|故事|论文|节目|微电影|短片|歌曲|舞蹈|情景剧|小品|朗诵))?$|"
    r"(?:凭借?|以)(?:[\u4e00-\u9fff]{0,8}(?:作品|案例|视频|课题|项目|品牌|节目))?$"
)
_GOT = re.compile(rf"(?:{ADVERBS}|脱颖而出，|从中脱颖而出，|从[^，。；]{{2,24}}脱颖而出，)*(?:荣?获|{GETS}|夺)")
_WITH = re.compile(r"(?:凭借?|以)[\u4e00-\u9fff]{0,10}")
"""我院急诊科 / 凭借案例 / 《甲》: the line that leads to the work may stand below its owner."""
_STOPS = re.compile(r"[。！？；：，、]$")
_LONGEST, _MOST = 48, 4


def work_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines, each work that stands alone put between what leads to it and the verb below it.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [line.chars for line in work_lines(lay_out(clean("喜报\\n我院选送的作品\\n《夜班》\\n荣获一等奖！\\n《夜班》讲述了故事。")))]
    ['喜报', '我院选送的作品《夜班》荣获一等奖！', '《夜班》讲述了故事。']
    """
    found: list[Line] = []
    at = 0
    while at < len(lines):
        until = _sentence(lines, at)
        if until > at:
            first = lines[at]
            found.append(Line(Text.join([line.text for line in lines[at:until]]), first.gap, first.indent))
            at = until
        else:
            found.append(lines[at])
            at += 1
    return found


def _sentence(lines: Sequence[Line], at: int) -> int:
    """Where the sentence ends that the line at `at` leads into; `at` itself where it leads to no work."""
    lead = lines[at]
    works = first = at + 1 + int(at + 1 < len(lines) and _WITH.fullmatch(lines[at + 1].chars) is not None)
    while works < len(lines) and works - first < _MOST and _WORK.fullmatch(lines[works].chars) is not None and not lines[works].mark:
        works += 1
    if works == first or works >= len(lines) or lead.mark or len(lead.cells) > 1 or len(lead.chars) > _LONGEST:
        return at
    verb = lines[works]
    if verb.mark or len(verb.cells) > 1 or len(verb.chars) > _LONGEST or _GOT.match(verb.chars) is None:
        return at
    if _STOPS.search(lead.chars) is not None or _LEAD.search(lead.chars) is None or not (find(lead.chars) or any(_REFERS.match(lead.chars, begin) for begin in (0, 1))):
        return at
    below = lines[works + 1] if works + 1 < len(lines) else None
    return works + 1 + int(_GOT.fullmatch(verb.chars) is not None and below is not None and not below.mark and len(below.chars) <= _LONGEST)
