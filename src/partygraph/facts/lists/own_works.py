"""Tables of works that have no column for their owner: those of the house that the line above them speaks of (我院获奖作品如下：)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import OrgKind, Text
from partygraph.names.bodies import Step
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import OrgName

__all__ = ["own_house"]

_OURS = re.compile(r"(?:^|[，。；：])(?P<who>[我本该]院|[^，。；：“”]{4,30}?(?:医院|保健院|中心))(?:此次|本次|共|的|选送的?|报送的?)*(?:\s*[0-9一二三四五六七八九十]+[件个项篇部])?(?:获奖|入选|入围|参赛|所获)(?:的)?(?:作品|案例|项目|论文|奖项|节目|课题|成果)(?:[^，。；：]{0,6}(?:如下|一览|名单|情况|目录|汇总))?(?:表)?[：:]?$")
_LONGEST = 400


def own_house(above: Text | None, columns: Sequence[str]) -> tuple[Named, Text] | None:
    """The house whose works the table lists, from the line above its header; None where a column names the owners.

    >>> found = own_house(Text("大赛落幕。我院获奖作品一览：", ((0, 0),)), ("entry", "group", "award"))
    >>> found[0].org.name, found[1].chars
    ('我院', '我院')
    >>> own_house(Text("我院获奖作品一览：", ((0, 0),)), ("recipient", "entry", "award")) is None
    True
    """
    if above is None or len(above) > _LONGEST or {"recipient", "recommender"} & set(columns) or not {"entry", "award"} <= set(columns):
        return None
    match = _OURS.search(above.chars)
    if match is None:
        return None
    at = above.slice(*match.span("who"))
    if len(at) == 2:  # 我院: whoever puts the facts together knows which house that is
        return Named(OrgName(at.chars, (Step(2, at.chars, OrgKind.HOSPITAL, "hospital", "row.own-house"),)), ((0, 2),)), at
    named = expand(at.chars)
    return (named[0], at) if len(named) == 1 else None
