"""One word of a body behind several places: 甲市、乙市卫生局, 甲桥、乙塘和丙店卫生院."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.names.named import Named, read_name
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["TEAMS", "joined_by_and", "moved", "of_places", "of_townships", "places_from"]

_JOINT = r"(?:[、及与]|和(?![平谐睦顺田龙静政林]))"
"""What stands between places: 和平镇 and 和田市 begin with no 和."""
_AND = re.compile(rf"，|{_JOINT}")
_SHARED = re.compile(rf"(?P<places>[\u4e00-\u9fff]{{2,8}}(?:{_JOINT}[\u4e00-\u9fff]{{2,8}}?){{1,8}}?)(?:[两三四五六][省市县区州盟旗])?(?P<body>(?:卫|中医药|医保|疾控|疾病|红十字|爱卫|妇联|总工会|团|人民医院|中医|妇幼|中心血站|健康|代表队|参赛队)[\u4e00-\u9fff]{{0,14}})")
TEAMS = ("代表队", "参赛队")


def of_places(chars: str) -> tuple[Named, ...]:
    """甲市、乙市卫生健康委 is one commission each."""
    match = _SHARED.fullmatch(chars) if _AND.search(chars) else None
    if match is None:
        return ()
    found = []
    at = 0
    for part in _AND.split(match["places"]):
        start = chars.find(part, at)
        at = start + len(part)
        place = default_places().leading(part + match["body"])
        org = parse(part + match["body"]) if place is not None and place.length == len(part) else None
        if org is None or org.institution is None and not match["body"].endswith(TEAMS):
            return ()
        found.append(Named(org, ((start, at), (match.start("body"), match.end())), (), completed=True))
    return tuple(found)


_MOST_PLACES = 8


def places_from(chars: str, begin: int, stops: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Where 甲市、乙市卫生局 ends that begins at `begin` behind another name; None when no place stands there by itself."""
    part = chars[begin : stops[0][0]]
    place = default_places().leading(part) if 2 <= len(part) <= _LONGEST_PLACE else None
    if place is None or place.length != len(part):
        return None
    return next((stop for stop in stops[1:_MOST_PLACES] if of_places(chars[begin : stop[0]])), None)


_LONGEST_PLACE = 11


def moved(item: Named, by: int) -> Named:
    """`item` read from a part of a cell that begins at `by`."""
    return Named(item.org, tuple((start + by, stop + by) for start, stop in item.ranges), item.second, item.completed)


_TOWNSHIPS = re.compile(rf"(?P<names>(?:[\u4e00-\u9fff]{{2,4}}(?:开发区|高新区)?{_JOINT}){{1,12}})(?P<last>[\u4e00-\u9fff]{{2,4}}(?:开发区|高新区)?)(?:[两三四五六七八九十]{{1,2}}[个家所])?(?P<body>(?:(?:镇|乡|街道)?(?:中心)?卫生院|卫生监督所|卫生监督分所|(?:社区|街道)卫生服务(?:中心|站)))")


_TOWNS = re.compile(rf"(?P<seat>[\u4e00-\u9fff]{{2,12}}?[县区市旗])?(?P<names>[\u4e00-\u9fff]{{1,6}}?(?:镇|乡|街道)(?:{_JOINT}[\u4e00-\u9fff]{{1,6}}?(?:镇|乡|街道)){{1,12}})(?P<body>(?:中心)?卫生院|(?:社区)?卫生服务(?:中心|站))")
"""甲县乙镇、丙镇和丁镇卫生院: the county in front of the first, the house behind the last."""


def _of_towns(match: re.Match[str]) -> tuple[Named, ...]:
    seat, body = match["seat"] or "", match["body"]
    place = default_places().leading(seat) if seat else None
    if seat and (place is None or place.length != len(seat)):
        return ()
    found = []
    for part in _PLACES.finditer(match["names"]):
        org = parse(seat + part[0] + body)
        if org is None or org.institution != org.name:
            return ()
        at = match.start("names") + part.start()
        ranges = ((match.span("seat"),) if seat else ()) + ((at, at + len(part[0])), match.span("body"))
        found.append(Named(org, ranges, (), completed=True))
    return tuple(found)


def joined_by_and(chars: str) -> tuple[Named, ...]:
    """甲镇和乙镇卫生院, 丙县与丁县卫生局: two bodies, though the whole might be a name.

    >>> [item.org.name for item in joined_by_and("城关镇和甘草店镇卫生院")], joined_by_and("和平镇卫生院"), joined_by_and("政和县卫生健康局")
    (['城关镇卫生院', '甘草店镇卫生院'], (), ())
    """
    if not any(word in chars for word in "和与及"):
        return ()
    if (towns := _TOWNS.fullmatch(chars)) is not None:
        return _of_towns(towns)
    return of_places(chars)


_PLACES = re.compile(r"(?:(?![、及与]|和(?![平谐睦顺田龙静政林])).)+")


def of_townships(chars: str) -> tuple[Named, ...]:
    """甲桥、乙塘和丙店卫生院 is one township health centre each."""
    if (towns := _TOWNS.fullmatch(chars)) is not None:
        return _of_towns(towns)
    match = _TOWNSHIPS.fullmatch(chars)
    if match is None:
        return _after_one(chars)
    found = []
    for part in _PLACES.finditer(match["names"] + match["last"]):
        if (org := parse(part[0] + match["body"])) is None or org.institution is None or parse(part[0]) is not None and not part[0].endswith("区"):
            return ()
        found.append(Named(org, (part.span(), match.span("body")), (), completed=part.end() < len(match["names"])))
    return tuple(found)


_ONE_MORE = re.compile(r"(?P<one>[^、，；（）]{1,20}(?:卫生监督所|卫生监督局|医院|卫生院))、(?P<rest>[^，；（）]{6,60})")


def _after_one(chars: str) -> tuple[Named, ...]:
    """市卫生监督所、甲开发区及乙卫生监督所: one by its own name, and others that share the word behind the last."""
    match = _ONE_MORE.fullmatch(chars)
    if match is None or _TOWNSHIPS.fullmatch(match["rest"]) is None or (one := read_name(match["one"])) is None or is_bare(one.org):
        return ()
    shift = match.start("rest")
    others = [Named(item.org, tuple((start + shift, stop + shift) for start, stop in item.ranges), item.second, completed=item.completed) for item in of_townships(match["rest"])]
    return (one, *others) if others else ()
