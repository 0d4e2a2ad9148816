"""Lines of a page that tell an honour with a verb and end in no full stop: 2020年  科室被甲省委授予“X”, ● 2月，医院党委被评为“Y” are sentences, no rows of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.articles.honours_headings import heads_honours
from partygraph.facts.articles.wall_line import NOTE
from partygraph.facts.awards.award_names import award_head
from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.telling import mask
from partygraph.facts.words.verbs import find_verbs
from partygraph.layout import Line
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import GETS

__all__ = ["told_honours"]

_LONGEST = 200
"""A longer line is a paragraph, which nobody takes for a row."""
_OF_A_LIST = re.compile(r"以[上下]|下列|[0-9一二三四五六七八九十两]+[个家名支项]|《")
"""What got it is counted, stands in rows above or below, or is a row's work (甲医院 《X》 入围案例)."""


def told_honours(lines: Sequence[Line]) -> frozenset[int]:
    """Lines that tell an honour with a verb: sentences, no rows of a list.

    Below a heading of honours every such line is one (`2020年  科室被甲省委授予“…”`), elsewhere one that says who got it, however it is
    marked (`● 2月，医院党委被甲市委评为“…”`). What ends in a full stop is read as a sentence anyway.
    """
    found: set[int] = set()
    below = False
    for index, line in enumerate(lines):
        if _tells(line) or _WON_BY_SO_MANY.fullmatch(line.body.chars) or len(line.chars) < _LONGEST and pattern("honours.entry").match(line.body.chars):
            found.add(index)
        elif heads_honours(line.chars):
            below = True
        elif below and len(line.chars) < 160 and pattern("honours.sentence").match(line.chars) is not None and find_verbs(NOTE.sub("", line.chars)):
            found.add(index)
        elif below and not (pattern("honours.sentence").match(line.chars) or line.mark):
            below = False
    return frozenset(found)


_WON_BY_SO_MANY = re.compile(
    r"(?:[\u4e00-\u9fff]{0,8}，)?[^，。；：“”《》0-9]{0,16}?[0-9一二三四五六七八九十两]{1,3}[个项件部篇支](?:项目|作品|案例|团队|成果|课题|单位|集体|节目|视频|品牌|代表队|队伍)"
    rf"(?:{GETS}|获|[喜勇]?(?:摘|夺|捧|揽)[得下获取回走]?|喜[得提]|{GETS}|问鼎)(?:了)?(?:(?:[特一二三四]等|[金银铜]|优秀|优胜|入围|最佳[\u4e00-\u9fff]{{1,4}})奖)"
    r"(?:[，、；][^。；：“”]{0,40}奖)?[！!；，]?"
)
"""其中，2个项目摘得金奖: a line of its own that only counts, no heading of a list."""

_POINTS_DOWN = compiled(r"[↓▼⬇👇]+$|(?:^|[，！。；])(?:以下|下列|这些|这[0-9一二两三四五六七八九十]{1,3}[家个所])(?:[\u4e00-\u9fff]{0,6}?)(?:单位|集体|医院|支部|党组织|科室|团队|机构|个人)")
"""这些单位获评“X”↓↓: those who got it stand below."""


def _tells(line: Line) -> bool:
    """Does a line without a full stop say by itself that somebody got something?"""
    chars = line.body.chars
    if not 8 <= len(chars) < _LONGEST or chars.endswith(("。", "：")) or _POINTS_DOWN.search(chars) is not None:
        return False
    dated = pattern("honours.dated").match(chars)
    start = dated.end() if dated is not None else 0
    if dated is None and len(line.cells) > 1:
        return False
    masked = mask(chars)
    verb = next((verb for verb in find_verbs(masked) if verb.kind in ("passive", "get")), None)
    if verb is None or verb.start <= start + 1:
        return False
    subject, rest = masked[start : verb.start], chars[verb.end : verb.end + 60]
    if dated is not None or _OF_A_LIST.search(subject):
        return dated is not None
    whom = re.split(r"[“，、的和]|在(?=.{4,}[中上里])", subject)[0]
    nearest = subject.rpartition("，")[2]  # 在全省大赛中，我院护理部勇夺…
    return (COREFERENCE.match(subject) is not None or COREFERENCE.match(nearest) is not None or bool(find(subject)) or bool(expand(whom)) or nearest != subject and bool(expand(nearest))) and ("“" in rest or award_head(rest) is not None)
