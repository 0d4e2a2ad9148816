"""The part of the house that got a title, in brackets behind it: 2014年获批甲市直机关工委“党员示范岗”（检验学部）."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import Title
from partygraph.facts.telling import Recipient
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["unit_behind"]

_BEHIND = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?（(?P<unit>[^（），。；、：“”《》0-9]{2,16})）(?=[，。；、]|$)")
_UNIT = re.compile(r"(?:党支部|党总支|支部|总支|党委|团支部|团委|工会|科|室|部|中心|病区|病房|门诊|团队|班组|护理组|护理单元|教研室|学部|系|所|站)$")
_NO_UNIT = re.compile(r"[省市县区州国]级|[院校]级|以上|复核|复审|首批|集体|个人|单位$|委员|授予|颁发")


def unit_behind(sentence: Text, titles: list[Title], end: int, recipients: list[Recipient]) -> tuple[list[Title], list[Recipient], int]:
    """The title without the bracket, and its unit below the one house that the sentence or the page is about; all as they were where there is none."""
    house = parse(recipients[0].name) if len(recipients) == 1 else None
    if not titles or house is None or house.institution != house.name:
        return titles, recipients, end
    last = titles[-1]
    chars = sentence.chars
    if last.name.endswith("）") and (inside := re.search(r"（[^（）]+）$", last.name)) is not None:
        begin = chars.rfind(inside[0], 0, end + 1)
        bare = last.name[: inside.start()]
        last = replace(last, name=bare, at=last.at.slice(0, max(last.at.chars.rfind(inside[0]), 0))) if begin >= 0 and award_head(bare) is not None else last
    else:
        begin = chars.rfind("（", 0, end) if chars[end - 1 : end] == "）" else end
    behind = _BEHIND.match(chars, begin) if begin >= 0 else None
    unit = behind["unit"] if behind is not None else ""
    if behind is None or not _UNIT.search(unit) or _NO_UNIT.search(unit) or is_anchored(unit) or default_places().leading(unit) is not None:
        return titles, recipients, end
    whole = parse(house.name + unit)
    if whole is None or whole.name == house.name:
        return titles, recipients, end
    at = sentence.slice(behind.start("unit"), behind.end("unit"))
    return [*titles[:-1], last], [replace(recipients[0], name=whole.name, at=at, resolved=True)], behind.end()
