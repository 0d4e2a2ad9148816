"""Those who are named out of a number that got the same: 包括甲医院在内的15家单位, 甲区等12个各有特色的地区, 共有8家单位获评“X”，其中包括甲医院."""

from __future__ import annotations

import re

from partygraph.model import Text
from partygraph.places import default_places

__all__ = ["division_among", "named_among", "named_behind"]

_INCLUDED = re.compile(r"(?:其中|有|[\u4e00-\u9fff]{0,7}[省市县区州国]的?)?(?:包括|包含|涵盖|含)(?P<list>[^，。；“”]{3,200}?)(?:等)?在内的?[^，。；、“”]{0,24}")
_SUCH_AS = re.compile(
    r"(?P<list>[^，。；“”]{3,200}?)等\s*(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})[余多]?[个家所支][^，。；、“”]{2,30}的"
    r"(?:地区|县市区|县区|区县|市县|县市|城市|乡镇|街道|社区|村|单位|集体|科室|病区|医院|卫生院|机构|医疗机构|学校|高校|院校|企业|班组|团队|支部|党支部|党组织|部门|窗口|岗位)"
)
_BEHIND = re.compile(r"[，（](?:这?其中(?:就|便|也)?(?:包括|包含|有)|(?:包括|包含)(?:了)?|(?:它们|分别)(?:是|为))：?(?P<list>(?![^，。；]{0,20}[0-9一二两三四五六七八九十]+(?:个|家|名|支))[^，。；：“”]{4,200}?)(?:等)?(?=[，。；）]|$)")


def named_among(text: Text) -> Text:
    """The names of 包括甲医院、乙医院在内的15家单位, 甲区等12个各有特色的地区; words of another kind as they are."""
    match = _INCLUDED.fullmatch(text.chars) if "在内" in text.chars else _SUCH_AS.fullmatch(text.chars) if "等" in text.chars else None
    return text.slice(*match.span("list")) if match is not None else text


_OF_DIVISIONS = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,14}?)等\s*(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})[余多]?个(?:[^，。；、“”]{2,30}的)?(?:地区|县市区|县区|区县|市县|县市|城区|城市|[省市县区])")


def division_among(text: Text) -> Text | None:
    """甲市乙区等62个地区: the division that alone is named out of so many, as written."""
    match = _OF_DIVISIONS.fullmatch(text.chars) if "等" in text.chars else None
    place = default_places().leading(match["place"]) if match is not None else None
    return text.slice(*match.span("place")) if match is not None and place is not None and place.length == len(match["place"]) else None


def named_behind(sentence: Text, end: int) -> Text | None:
    """The names that the next words single out of those of whom only the number was told, up to `end`."""
    match = _BEHIND.match(sentence.chars, end)
    return sentence.slice(*match.span("list")) if match is not None else None
