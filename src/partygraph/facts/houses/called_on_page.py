"""What a text calls the house whose page it stands on, though only the page names it in full: 市二院 and 总医院 below the banner of 甲市第二人民医院 or 乙集团总医院."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["called_on_page", "forms_of_house", "house_of_medium"]

_OF_HOUSE = re.compile(r"(?P<house>[\u4e00-\u9fff]{3,24}?(?:医院|保健院|卫生院|防治院|中心|血站))(?:院报|院刊|报|通讯|官方|官微|官网|(?:官方)?(?:微信)?(?:公众号|订阅号|服务号|视频号)|(?:官方)?(?:微信|网站|微博)|发布|融媒体?)+(?:编辑部)?")
"""甲医院院报, 乙医院微信公众号: what a house publishes."""
_NUMBERED = re.compile(r"第(?P<number>[一二三四五六七八九十])(?P<kind>人民|中医)?医院")
_KINDS = {
    "人民医院": ("医院",),
    "中医医院": ("中医院",), "中医院": ("中医医院",),
    "中西医结合医院": ("中西医院",),
    "妇幼保健院": ("妇保院", "妇幼院", "保健院"), "妇幼保健计划生育服务中心": ("妇幼保健院", "妇保院", "妇计中心"),
    "疾病预防控制中心": ("疾控中心",), "疾控中心": ("疾病预防控制中心",),
    "精神卫生中心": ("精卫中心",),
}  # fmt: skip
"""What the house of a place may be called in other words."""
_ALONE = ("总医院", "中心医院", "职工医院", "矿医院", "中心血站", "血液中心", "急救中心", "疾控中心")
"""Kinds that a house is called by alone where it is plain whose it is."""


def house_of_medium(publisher: str) -> str:
    """The house in the name of what it publishes, or the publisher as it is.

    >>> house_of_medium("榆中县人民医院院报"), house_of_medium("榆中县人民医院微信公众号"), house_of_medium("甲日报")
    ('榆中县人民医院', '榆中县人民医院', '甲日报')
    """
    match = _OF_HOUSE.fullmatch(publisher)
    return match["house"] if match is not None else publisher


@lru_cache(maxsize=4096)
def forms_of_house(house: str) -> frozenset[str]:
    """The short forms that a text on the house's own page may call it by; none is as long as its name.

    >>> {"市二院", "兰州二院"} <= forms_of_house("兰州市第二人民医院"), "总医院" in forms_of_house("窑街煤电集团总医院"), "县医院" in forms_of_house("榆中县人民医院")
    (True, True, True)
    """
    return frozenset(form for form in _forms(house) if len(form) < len(house))


def _forms(house: str) -> Iterator[str]:
    seat = default_places().leading(house)
    if seat is not None and seat.places and seat.length < len(house) - 1:
        rest, level, own = house[seat.length :], house[seat.length - 1], seat.places[-1].name
        heads = [*((level,) if level in _LEVELS else ()), own, *((own[:-1],) if len(own) > _SHORTEST and own[-1] in _LEVELS else ())]
        for head in heads:
            # 罗湖区人民医院 of 深圳市罗湖区人民医院 says by itself whose it is
            yield from (head + said for said in _said(rest) if (head in _LEVELS or said not in ("医院", "保健院") or head == own) and not (head == own and said == rest))
    org = parse(house)
    if org is not None and len(org.steps) > 1 and org.steps[-1].group == "hospital" and org.institution == house:
        yield from (own := org.steps[-1].own, own.removeprefix("附属"))
    yield from (kind for kind in _ALONE if house.endswith(kind))


_LEVELS, _SHORTEST = frozenset("省市县区州旗盟"), 2


def _said(rest: str) -> Iterator[str]:
    """What a house is called behind its place: as it is, or in fewer words."""
    yield rest
    yield from _KINDS.get(rest, ())
    if (numbered := _NUMBERED.fullmatch(rest)) is not None:
        number = numbered["number"]
        yield from (f"{number}院", f"{number}医院", f"{number}医", f"第{number}医院", f"第{number}{numbered['kind'] or '人民'}医院")


def called_on_page(house: str, heard: Collection[str]) -> list[str]:
    """Those of the names heard in a text that are short forms of the house whose page it is, and of no other house that it names.

    >>> called_on_page("兰州市第二人民医院", {"市二院", "永登县中医院"}), called_on_page("榆中县人民医院", {"县医院", "永登县人民医院"})
    (['市二院'], [])
    """
    forms = forms_of_house(house)
    found = [name for name in sorted(heard) if name in forms]
    others = [name for name in heard if name not in forms and name != house and is_anchored(name)] if found else []
    return [name for name in found if not any(name in forms_of_house(other) or other.endswith(name) for other in others)]
