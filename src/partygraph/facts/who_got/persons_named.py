"""People by name as those who got it, with the units that they are of: 甲科的张某、乙科李某、王某获得二等奖."""

from __future__ import annotations

import re

from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.facts.words.persons import is_person
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS

__all__ = ["persons_named"]

_VERB = compiled(rf"(?:，|{ADVERBS})*(?:荣获|获得|获评|夺得|摘得|斩获|获|成绩|表现|脱颖|凭借|以优异|以出色).*$")
_MARK = re.compile(r"[、和与及]")
_MANY = re.compile(r"等(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})?(?:人|名(?:同志|职工|选手|护士|医生)?|位(?:同志|选手)?)?$")
_UNIT = re.compile(r"^(?:(?:来自)?[\u4e00-\u9fffA-Z]{1,14}?(?:科|室|部|病区|中心|医院|卫生院|支部|[省市县区])的?)?(?:选手|护士长|护士|医生|医师|护师|药师|主任|职工|同志)?(?P<who>[\u4e00-\u9fff]{2,4})$")
_WITH_TEAM = re.compile(r"(?:院士|教授|主任|医师|护士长|院长|博士|同志|老师)(?:(?:、[\u4e00-\u9fff]{2,8}?(?:院士|教授|主任|医师|护士长|院长|博士|同志|老师)){0,4})(?:及其?|和其?|与其?|带领的?|率领的?)[\u4e00-\u9fff、]{0,16}(?:团队|工作室|课题组|研究组)(?!员|代表队)")
"""张某教授及其骨科团队: a person, with those who work with him."""
_SURELY = re.compile(r"某|[科室部区院心]的|选手|护士|医生|医师|护师|药师")


def persons_named(chars: str) -> bool:
    """Is a clause, up to its verb, nothing but people by their names? Names alone may be places or units, so one must be told as a person's.

    >>> persons_named("骨科的张小丽、内科王某、李红"), persons_named("选手李某获得第一名")
    (True, True)
    >>> persons_named("内二科张小丽、中风二科李红"), persons_named("外科康复、内科高压氧科")
    (True, False)
    >>> persons_named("骨科、内科"), persons_named("甲医院获得第一名"), persons_named("安康、汉中")
    (False, False, False)
    >>> persons_named("张小丽教授及其骨科团队"), persons_named("甲医院骨科团队")
    (True, False)
    """
    if _WITH_TEAM.search(chars) is not None:
        return True
    head = _MANY.sub("", _VERB.sub("", LEAD_IN.sub("", chars)))
    parts = _MARK.split(head)
    return (_SURELY.search(head) is not None or _each_of_unit(parts)) and all(_is_named(part) for part in parts)


_WHO_OF_UNIT = re.compile(r"[\u4e00-\u9fffA-Z]{1,14}?(?:科|室|病区|护理部|药学部|医院|卫生院|保健院|支部|ICU)(?P<who>[\u4e00-\u9fff]{2,3})")
_FULL_NAME = 3


def _each_of_unit(parts: list[str]) -> bool:
    """内二科张小丽、外科李红: each stands behind a unit of its own, and one of the names has three characters as few units' words have."""
    found = [_WHO_OF_UNIT.fullmatch(part) for part in parts]
    return all(match is not None and is_person(match["who"]) for match in found) and any(match is not None and len(match["who"]) == _FULL_NAME for match in found)


def _is_named(part: str) -> bool:
    match = _UNIT.match(part)
    if match is None or not is_person(match["who"]):
        return False
    place = default_places().leading(match["who"])
    return place is None or place.length < len(match["who"])
