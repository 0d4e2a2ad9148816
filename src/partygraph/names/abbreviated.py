"""What a university's hospital is called for short: 南大一附院 for 南昌大学第一附属医院, 中山一院 for 中山大学附属第一医院."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["is_short", "is_short_of"]

_SHORT = re.compile(r"(?P<school>[\u4e00-\u9fff]{2,6}?)(?:附(?P<behind>[一二三四五六七八九])?院?|(?P<before>[一二三四五六七八九])附?院|附属(?P<full>[一二三四五六七八九])院)$")
_FULL = re.compile(r"(?P<school>[\u4e00-\u9fff]{2,12}?)(?:大学|学院)(?:附属第(?P<behind>[一二三四五六七八九])医院|第(?P<before>[一二三四五六七八九])附属医院|附属医院)$")
_AFFILIATED = re.compile(r"(?P<school>[\u4e00-\u9fff]{2,12}(?:大学|学院))?附属?第?(?P<number>[一二三四五六七八九])(?:医院|院|医)$")
"""附二医院, 甲学院附属二医院: 甲学院附属第二医院 without its 第, or without its school."""
_NUMBERED = re.compile(r"(?P<school>[\u4e00-\u9fff]{2,12}(?:大学|学院))(?:附属第(?P<behind>[一二三四五六七八九])医院|第(?P<before>[一二三四五六七八九])附属医院)$")
_CITY = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,4})?市(?P<number>[一二三四五六七八九])医?院$")
_BARE_CITY = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,3})(?P<number>[一二三四五六七八九])院$")
_OF_SEAT = re.compile(r"(?P<seat>盟|州|县|旗)(?P<kind>中|蒙)?医院$")
_SEAT_HOUSE = re.compile(r"[\u4e00-\u9fff]{2,12}(?P<seat>盟|州|县|旗)(?:(?P<kind>中|蒙)医?|人民|中心)医院$")
_OF_SCHOOL = re.compile(r"(?P<school>[\u4e00-\u9fff]{2,4}大)附属(?P<rest>[\u4e00-\u9fff]{2,10}医院)$")
_WITH_SCHOOL = re.compile(r"(?P<school>[\u4e00-\u9fff]{4,12}大学)附属(?P<rest>[\u4e00-\u9fff]{2,10}医院)$")
_OF_CITY = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,12})市第(?P<number>[一二三四五六七八九])(?:人民)?医院$")


def is_short(name: str) -> bool:
    """Is this a name of the kind that shortens a university's hospital?

    >>> is_short("南大一附院"), is_short("甲市人民医院")
    (True, False)
    """
    return _SHORT.match(name) is not None or _AFFILIATED.match(name) is not None and _NUMBERED.match(name) is None or _OF_SCHOOL.match(name) is not None and not name.endswith("大学附属医院") or _CITY.match(name) is not None or _OF_SEAT.match(name) is not None


@lru_cache(maxsize=4096)
def is_short_of(short: str, full: str) -> bool:
    """Do school and number of `short` fit those of `full`? The school keeps its first character and others in their order.

    >>> is_short_of("南大一附院", "南昌大学第一附属医院"), is_short_of("中山一院", "中山大学附属第一医院"), is_short_of("昆医附一院", "昆明医科大学第一附属医院")
    (True, True, True)
    >>> is_short_of("市一院", "张家港市第一人民医院"), is_short_of("德阳市二医院", "德阳市第二人民医院"), is_short_of("市二院", "德阳市第一人民医院")
    (True, True, False)
    >>> is_short_of("盟医院", "兴安盟人民医院"), is_short_of("县中医院", "灌云县中医院"), is_short_of("县医院", "灌云县中医院")
    (True, True, False)
    >>> is_short_of("山一大附属肿瘤医院", "山东第一医科大学附属肿瘤医院"), is_short_of("山一大附属肿瘤医院", "山西医科大学附属肿瘤医院")
    (True, False)
    >>> is_short_of("淮安一院", "淮安市第一人民医院"), is_short_of("淮安一院", "南通市第一人民医院")
    (True, False)
    >>> is_short_of("附二医院", "甲科技学院附属第二医院"), is_short_of("甲科技学院附属二医院", "甲科技学院附属第二医院"), is_short_of("附一院", "甲科技学院附属第二医院")
    (True, True, False)
    >>> is_short_of("南大二附院", "南昌大学第一附属医院"), is_short_of("北大一院", "南昌大学第一附属医院"), is_short_of("南医附院", "南昌大学第一附属医院")
    (False, False, False)
    """
    if (part := _AFFILIATED.match(short)) is not None and short != full:
        numbered = _NUMBERED.match(full)
        return numbered is not None and part["number"] in (numbered["behind"], numbered["before"]) and part["school"] in (None, numbered["school"])
    if (own := _OF_SCHOOL.match(short)) is not None:
        if (whole := _WITH_SCHOOL.match(full)) is None or whole["rest"] != own["rest"] or own["school"][0] != full[0]:
            return False
        rest = iter(whole["school"])
        return all(char in rest for char in own["school"])
    if (city := _CITY.match(short)) is not None:
        return (whole := _OF_CITY.match(full)) is not None and whole["number"] == city["number"] and whole["place"].endswith(city["place"] or "")
    if (bare := _BARE_CITY.match(short)) is not None and (whole := _OF_CITY.match(full)) is not None:
        return whole["number"] == bare["number"] and whole["place"].endswith(bare["place"])
    if (seat := _OF_SEAT.match(short)) is not None:
        return (house := _SEAT_HOUSE.match(full)) is not None and (house["seat"], house["kind"]) == (seat["seat"], seat["kind"])
    one, two = _SHORT.match(short), _FULL.match(full)
    if one is None or two is None:
        return False
    numbers = {item for item in (one["behind"], one["before"], one["full"], two["behind"], two["before"]) if item}
    if len(numbers) > 1 or bool(one["behind"] or one["before"] or one["full"]) != bool(two["behind"] or two["before"]):
        return False
    letters = iter(two["school"] + "大学")
    return one["school"][0] == full[0] and all(char in letters for char in one["school"])
