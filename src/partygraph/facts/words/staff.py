"""A row that is a person and where that person works: what it is given is the person's, unless the award is one for bodies."""

from __future__ import annotations

import re

from partygraph.facts.words.persons import is_person
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["is_for_bodies", "is_person_at_work", "is_post"]

_FOR_BODIES = re.compile(r"(?:集体|单位|组织|支部|总支|党委|医院|[科病]室|病区|窗口|岗|号|团队|班组|小组|机构|案例|品牌|项目|家庭|作品|圈|(?:组织|集体|团队|团体|贡献|品牌|支持)[^，。]{0,4}奖|团体[一二三四]?等?奖)$")
_PARTED = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]{1,4}([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
"""A name of two characters set as wide as one of three (李　某)."""
_BETWEEN = compiled(r"[\s|：:——-]+")
_POST = compiled(r"(?<=.{2})(?:副?书记|副?主任|委员|护士长|副?院长|干事|(?:副?主任|主治|住院)?(?:医师|护师|药师|技师|检验师)|护士|医生|队员|选手)$")
_SEEN = re.compile(
    r"（(?:(?:图|照片)?(?:(?:前|后|中|第?[一二三四五六])排)?(?:居|正)?(?:[左右](?:边|侧|起)?(?:第?[一二三四五六七八九十0-9]{1,2})?|[中上下](?:间|图)?)(?:图)?|图[一二三四五六0-9]?|[男女](?:，[\u4e00-\u9fff]{1,4}族)?|[\u4e00-\u9fff]{1,4}族|个人|领队|队长|组长|护士|医生|医师|护师|药师|技师|主任|护士长|[\u4e00-\u9fff]{2,4}(?:医师|护师|药师|技师|主任))）"
)
"""李某（右二）, 李某（女）: where on a photograph a person stands, or who the person is."""
_LONGEST = 60
_OF_A_DIVISION = re.compile(r"[省市州县区旗]")


def is_for_bodies(award: str) -> bool:
    """Is the award by its name one for collectives, units or works?

    >>> is_for_bodies("先进集体"), is_for_bodies("优秀组织奖"), is_for_bodies("一等奖")
    (True, True, False)
    """
    return _FOR_BODIES.search(award) is not None


_PROSE = re.compile("[，。；、《》“”（）]")


def is_person_at_work(chars: str) -> bool:
    """One person's name beside the name of a house or a department, and nothing else; either may stand first.

    >>> is_person_at_work("骨科 李 敏"), is_person_at_work("王小红  常熟市中医院护士长"), is_person_at_work("内科：张丽")
    (True, True, True)
    >>> is_person_at_work("骨科 李敏（右二）"), is_person_at_work("骨科 李敏（护士）"), is_person_at_work("骨科（右楼）")
    (True, True, False)
    >>> is_person_at_work("常熟 市中医院"), is_person_at_work("苏州市立医院 骨科"), is_person_at_work("骨科 李敏、张丽")
    (False, False, False)
    """
    chars = _SEEN.sub("", chars, count=1) if "（" in chars else chars
    if not 5 <= len(chars) <= _LONGEST or _PROSE.search(chars):
        return False
    parts = [part for part in _BETWEEN.split(_PARTED.sub(r"\1\2", chars)) if part]
    persons = [at for at, part in enumerate(parts) if _is_name(part)]
    if len(persons) != 1 or not 2 <= len(parts) <= 3 or 0 < persons[0] < len(parts) - 1:
        return False
    houses = parts[1:] if persons[0] == 0 else parts[:-1]
    if persons[0] == 0 and _OF_A_DIVISION.match(houses[0]):
        return False  # 常熟 市中医院
    house = _POST.sub("", "".join(houses))
    return bool(expand(house)) and (persons[0] > 0 or is_anchored(house) or len(parts[0]) == _FULL_NAME)


def is_post(chars: str) -> bool:
    """A post at a house that says where it is, and nothing else.

    >>> is_post("常熟市中医院脑病科主任"), is_post("常熟市中医院脑病科"), is_post("最美护士长")
    (True, False, False)
    """
    house = _POST.sub("", chars)
    return house != chars and is_anchored(house) and len(expand(house)) == 1


_FULL_NAME = 3
"""康复 医学科, 成人 内科 begin like names of two characters."""


def _is_name(part: str) -> bool:
    place = default_places().leading(part)
    return is_person(part) and not expand(part) and (place is None or place.length < len(part))
