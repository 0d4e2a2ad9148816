"""How many of a title there are in a country, a province or a system, said without a verb of giving: 全省共有省级文明单位20个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.award_names import award_head, number
from partygraph.facts.awards.counts import ToldCount
from partygraph.model import Text
from partygraph.rules.gate import gated

__all__ = ["held_in_circle"]

_HELD = gated(
    r"(?:^|[，；。：])(?:目前|截至目前|据悉|据了解|其中|，)*(?:全国|全[省市县区州]|我[国省市县区州])(?:目前|现在)?(?:(?:共计|一共|总共|共|现|已)有?|有|(?=“|第|首批|(?:19|20)[0-9]{2}|[省市县国](?:家)?级))(?P<award>(?:第[一二三四五六七八九十0-9]{1,3}[批届]|首批)?(?:(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年度?)?(?:“[^“”]{3,30}”|[^，。；：、“”0-9有]{4,24}?))(?:称号)?(?:共有|共计|共|一共|总共|仅有|仅|只有)?\s*"
    r"(?P<count>(?<![第0-9])[0-9]{1,5}|[一二三四五六七八九十百]{1,4})\s*[个家](?=[，。；]|$)"
)
_TITLE = re.compile(r"先进|优秀|文明|标杆|模范|红旗|先锋|巾帼|百佳|十佳|最美|青年文明号|示范(?:岗|支部|党)|五一")
"""Words that praise: 三级医院 and 重点专科 are no titles of honour."""
_YEAR = re.compile(r"^(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年度?")


def held_in_circle(sentence: Text) -> Iterator[ToldCount]:
    """The title and its count.

    >>> from partygraph.clean import clean
    >>> [(item.award, item.count) for item in held_in_circle(clean("全省2020年度省级文明单位20个，甲医院名列其中。"))]
    [('省级文明单位', 20)]
    >>> list(held_in_circle(clean("全省共有三级医院20家。")))
    []
    """
    for match in _HELD.finditer(sentence.chars):
        name = _YEAR.sub("", match["award"]).strip("“”")
        total = number(match["count"])
        if total is not None and _TITLE.search(name) is not None and award_head(name) is not None:
            yield ToldCount(name, total, sentence.slice(match.start("award"), match.end("count")))
