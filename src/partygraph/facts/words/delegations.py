"""Teams that a place sends to a contest (泗阳代表队, 市直代表队2队): they belong to no house that the text speaks of."""

from __future__ import annotations

import re

from partygraph.names.named import is_placed
from partygraph.names.told_apart import told_apart
from partygraph.places import default_places

__all__ = ["is_delegation"]

_TEAM = re.compile(r"(?P<whose>[\u4e00-\u9fff]{2,8}?)(?:参赛)?代表队(?:第?[一二三四五六1-9]队)?$")
_SENT_OUT = re.compile(r"[\u4e00-\u9fff]{2,8}?[省市县区州盟旗](?:医疗|急救|救治|救援|志愿服务)队")
_OF_PROVINCE = re.compile(r"(?P<whose>[\u4e00-\u9fff]{2,3}?)(?!省|市|区)[\u4e00-\u9fff]{0,8}?(?:医疗|护理|支援|救援|救治)第?[一二三四五六]?队")
"""甘肃护理队, 安徽重症护理支援队: a province by its short name, and the team that it sent."""
_PARTS = re.compile(r"[市县城]区|[省市县区州盟旗]直(?:属|机关|单位|医疗单位)?|[市县区][一二三四五]|森工|农垦|垦区|林区|林业|矿区|油田|铁路|兵团|驻军|部队|央企|高校|民营")


def is_delegation(name: str) -> bool:
    """Does `name` say of which place the team is, by its full or its short name, or of which part of the place that the contest is held in?

    >>> is_delegation("苏州市医疗队"), is_delegation("护理部医疗队")
    (True, False)
    >>> is_delegation("甘肃护理一队"), is_delegation("甘肃重症护理支援队"), is_delegation("兰州急诊科支援队")
    (True, True, False)
    >>> is_delegation("泗阳代表队"), is_delegation("市区代表队1队"), is_delegation("内科代表队"), is_delegation("苏州市立医院代表队")
    (True, True, False, False)
    >>> is_delegation("甘肃护理队（方舱）"), is_delegation("护理队（东区）")
    (True, False)
    """
    name = name[:apart] if (apart := told_apart(name)) else name
    if _SENT_OUT.fullmatch(name) is not None:
        return is_placed(name)
    if (sent := _OF_PROVINCE.fullmatch(name)) is not None and (province := default_places().leading(name)) is not None and province.length == len(sent["whose"]) and all(province.short) and province.places[0].level == 1:
        return True
    match = _TEAM.fullmatch(name)
    if match is None:
        return False
    place = default_places().leading(match["whose"])
    return place is not None and place.length == len(match["whose"]) or _PARTS.fullmatch(match["whose"]) is not None
