"""Counts of the kind that a title names: “最美科室”“最美卫生院”评选揭晓，10个科室、6所卫生院登台领奖."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.award_names import award_head, number
from partygraph.facts.awards.titles import qualified
from partygraph.rules.phrases import ADVERBS

__all__ = ["counted_kinds"]

_ONE = r"(?<![第0-9一二三四五六七八九十百])(?:[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})\s*[个家所名位支户][\u4e00-\u9fff]{2,6}?"
_WON = re.compile(
    rf"[，；](?:最终|共有|共|全[省市县区州院])*(?P<row>{_ONE}(?:[、和与及]{_ONE}){{0,4}})(?:的?代表)?(?:{ADVERBS})*"
    r"(?:登台(?:领奖|受奖)?|上台(?:领奖|受奖)|走上领奖台|领奖|获奖|获此殊荣|获此荣誉|上榜|榜上有名|当选|入选|脱颖而出|胜出|(?:受到?|获得?)(?:了)?(?:隆重|集中|通报)?表彰)(?=[，。；！]|$)"
)
_QUOTED = re.compile(r"“(?P<title>[^“”]{4,16})”")
_OF_KIND = re.compile(r"(?P<count>[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})\s*[个家所名位支户](?P<kind>[\u4e00-\u9fff]{2,6})")


def counted_kinds(chars: str) -> Iterator[tuple[str, int, tuple[int, int]]]:
    """Each title that the sentence has quoted and whose last word is what was counted, with the count and where it stands."""
    for row in _WON.finditer(chars) if "“" in chars else ():
        titles = [match["title"] for match in _QUOTED.finditer(chars, 0, row.start()) if qualified(match["title"]) and award_head(match["title"]) is not None]
        for part in re.finditer(r"[^、和与及]+", row["row"]):
            one = _OF_KIND.fullmatch(part[0])
            named = [title for title in titles if one is not None and title.endswith(one["kind"])]
            if one is not None and len(set(named)) == 1 and (total := number(one["count"])) is not None:
                begin = row.start("row") + part.start()
                yield named[0], total, (begin, begin + len(part[0]))
