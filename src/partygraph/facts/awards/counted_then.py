"""Counts in front of a clause that says how it came to it: 甲医院等9家医院通过评审，被授予“乙”称号 counts who has got the title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.award_names import number
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["COUNTED_PASSED", "COUNTED_THEN", "counted_and_named"]

_NUMBER = r"(?<![第0-9一二三四五六七八九十百])(?:[0-9]{1,5}|[一二三四五六七八九十百两]{1,4})"
_PASSES = rf"(?:{ADVERBS}|一次性|首批){{0,3}}(?:通过|经过?|历经|从|凭借?|以(?=优异|出色|突出|总分)|脱颖而出|突出重围|胜出)"
_GETS = rf"(?:{GETS}|成为|被(?:[^，。；“”0-9]{{1,16}}?)?(?:授予|评为|命名为|认定为|确认为|确定为|评定为|表彰为))"
COUNTED_THEN = gated(
    rf"(?P<count>{_NUMBER})\s*(?:个|家|所|支(?!部)|名|位|项)(?!月|小时|工作日|环节|批次)[^，。；“”0-9]{{0,20}}?{_PASSES}[^，。；“”]{{0,30}}，(?:{ADVERBS}|并|从而){{0,3}}"
    rf"{_GETS}(?:了)?(?:(?:19|20)[0-9]{{2}}年度?)?“?(?P<award>[^，。；：“”0-9]{{4,30}}?)”?(?:(?:光荣|荣誉)?(?:称号|荣誉))?(?=[，。；]|的(?:通知|通报)|$)"
)
"""So many of a kind, what they passed, and what they became."""
COUNTED_PASSED = gated(
    rf"(?P<count>{_NUMBER})\s*(?:个|家|所|支(?!部)|名|位|项)(?!月|小时|工作日|环节|批次)(?![^，。；“”]{{0,20}}(?:未|没|不)(?:能)?通过)[^，。；“”0-9]{{0,20}}?(?:{ADVERBS}|一次性|首批|高分){{0,3}}通过(?:了)?[^，。；“”0-9]{{0,16}}?"
    rf"“(?P<quote>[^“”]{{3,40}})”[^，。；“”0-9]{{0,10}}?(?:验收|复核|复审|复查|复评|评审|评定|评估|评选|评价|认定|考核|审核|审定)(?=[^，。；、]{{0,6}}(?:[，。；、]|$))"
)
"""甲党委等3个党组织通过“乙”验收: so many have the title, though no verb gives it."""
_SHOWN = rf"(?:{ADVERBS})*(?:榜上有名|上榜|登榜|入榜|脱颖而出|登台领奖|上台领奖|走上领奖台|登上领奖台|受到(?:了)?(?:通报)?(?:表彰|表扬|嘉奖)|受(?:表彰|嘉奖)|获(?:得)?(?:表彰|嘉奖)|获奖|受奖|名列其中|位列其中)"
_NAMED = gated(
    rf"(?P<count>{_NUMBER})\s*(?:个|家|所|支)(?!月|小时|工作日|环节|批次|奖|项目|品牌|案例)[^，。；：“”0-9]{{2,12}}?{_SHOWN}(?:，(?:其中|分别是|分别为)?|：)"
    rf"(?P<those>[^，。；：“”]{{2,160}}?)(?P<more>等)?(?:[0-9一二三四五六七八九十]{{1,3}}[个家所支][^，。；“”0-9]{{0,8}}?)?(?:{ADVERBS}|同)*{_GETS}(?:了)?(?:[^，。；“”0-9]{{0,8}}?)“(?P<quote>[^“”]{{3,40}})”(?=[，。；！]|(?:光荣|荣誉)?(?:称号|荣誉)(?:[，。；！]|$)|$)"
)
"""3个护理单元榜上有名，甲区、乙科、丙科获评“丁”: how many, and in the next clause who and what."""
_BETWEEN = re.compile("[、和与及]")


def counted_and_named(chars: str) -> Iterator[tuple[str, int, tuple[int, int]]]:
    """The title of a clause that names as many as the clause before it counts.

    >>> list(counted_and_named("3个护理单元榜上有名，一区、二科、三科获评“优质单元”。"))
    [('优质单元', 3, (0, 27))]
    >>> list(counted_and_named("3个护理单元榜上有名，一区获评“优质单元”。"))
    []
    """
    for match in _NAMED.finditer(chars):
        total, named = number(match["count"]), len(_BETWEEN.split(match["those"]))
        if total is not None and (named == total or match["more"] and named < total):
            yield match["quote"], total, match.span()
