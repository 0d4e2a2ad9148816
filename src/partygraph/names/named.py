"""One name as a cell writes it: blanks, second names and notes taken out, the ranges of the cell kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.names.in_role import behind_role
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse
from partygraph.names.second_names import SecondName, second_names
from partygraph.places import default_places
from partygraph.rules.gate import gated

__all__ = ["JOINT_NOTE", "JOINT_TEAM", "OF_ARMY", "Named", "is_placed", "pack", "read_name", "seated"]


_SEATED = re.compile(r"\s*(?P<place>[\u4e00-\u9fff]{2,8})\s*·\s*")
JOINT_NOTE = gated(r"\s*（(?:联合|联合申报|联合报送|共同|共同申报|并列|合作|牵头|协作|非公|非公有制|非公企业|民营|社会办医|社会办|两新|两新组织|公立|新申报|新增|复评|复核)）\s*$")


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation read from a cell: its full name, second names, and the ranges of the cell that it was put together from."""

    org: OrgName
    ranges: tuple[tuple[int, int], ...]
    second: tuple[SecondName, ...] = ()
    completed: bool = False
    """True when part of the name was taken from the name before (an ellipsis)."""


JOINT_TEAM = re.compile(r"联合(?:代表队|参赛队|队)$")
_SPACE = re.compile(r"\s")
_WORK_BEFORE = re.compile(r"[^\s、，；（）]{1,14}(?:圈|品牌|案例|工作法|项目)\s+\S{4}")
"""What was awarded stands before its owner, with a blank between them."""
_NO_NAME = re.compile(r"[—：:。！？!?《》丨|<>@=★☆]")


def is_placed(name: str) -> bool:
    """True when the name begins with a place by its full name: it needs no institution in front of it.

    >>> is_placed("甲科"), is_placed("四川省某某执法总队")
    (False, True)
    """
    match = default_places().leading(name)
    return match is not None and match.length < len(name) and not any(match.short) or _OF_ZONE.match(name) is not None or OF_ARMY.match(name) is not None or _OF_TOWN.fullmatch(name) is not None


OF_ARMY = re.compile(r"(?:军队|全军|解放军|武警部队)[\u4e00-\u9fff]{2,12}队$")
"""军队支援甲省医疗队: the army's, not the house's that the text speaks of."""
_OF_ZONE = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:管理区|开发区|高新区|新区|矿区|林区|园区)[\u4e00-\u9fff]{2}")
"""甲管理区路政大队 is the zone's, whatever body stands before it."""


_OF_TOWN = re.compile(r"[\u4e00-\u9fff]{2,5}(?:镇|乡|街道)(?:代表队|参赛队)")
"""甲镇代表队 is sent by a town, whatever body stands before it."""


def seated(chars: str) -> int:
    """Where the name begins behind a place that is set before it and is no part of it; 0 when there is none.

    >>> seated("浙江·德清县人民医院"), seated("浙江德清县人民医院")
    (3, 0)
    """
    before = _SEATED.match(chars)
    if before is None or default_places().leading(chars[before.end() :]) is None:
        return 0
    place = default_places().leading(before["place"])
    return before.end() if place is not None and place.length == len(before["place"]) else 0


def read_name(chars: str, start: int = 0) -> Named | None:
    """The one organisation that `chars` names, or None. Ranges are shifted by `start`.

    >>> read_name("甲市人民医院 药学部党支部").org.name
    '甲市人民医院药学部党支部'
    """
    if "·" in chars[:9] and (seat := seated(chars)):
        return read_name(chars[seat:], start + seat)
    if role := behind_role(chars):
        return read_name(chars[role:], start + role)
    if "（" in chars and (note := JOINT_NOTE.search(chars)) is not None:
        chars = chars[: note.start()]
    packed, places = pack(chars)
    if _NO_NAME.search(packed) or packed is not chars and _WORK_BEFORE.match(chars):
        return None
    name, second, cuts = second_names(packed)
    org = parse(name)
    if org is None:
        return None
    ranges = []
    begin = 0
    for cut, stop in (*cuts, (len(packed), len(packed))):
        if cut > begin:
            ranges.append((start + places[begin], start + places[cut - 1] + 1))
        begin = stop
    moved = tuple(SecondName(item.end, item.alias, start + places[item.start], start + places[item.stop - 1] + 1) for item in second)
    return Named(org, tuple(ranges), moved)


def pack(chars: str) -> tuple[str, Sequence[int]]:
    if not _SPACE.search(chars):
        return chars, range(len(chars))
    places = [index for index, char in enumerate(chars) if not char.isspace()]
    return "".join(chars[index] for index in places), places
