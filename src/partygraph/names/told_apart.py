"""Brackets that say which of several units or teams of one name is meant, and belong to the name: 护理部（东区）, 甲医疗队（第一批方舱）."""

from __future__ import annotations

import re

from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["told_apart"]

_NUMBER = "[一二三四五六七八九十0-9]{1,3}"
_WHICH = compiled(
    rf"（(?:[\u4e00-\u9fff]{{1,6}}(?:院区|校区|分院|院部)|{_NUMBER}(?:病?区|病房|组|队|楼)?|[东西南北中新老][区院]|[A-Z]区|(?:第{_NUMBER}|首)批[\u4e00-\u9fff]{{0,6}}|[\u4e00-\u9fff]{{0,4}}方舱(?:医院)?)）$"
)
"""骨科党支部（双滦院区）: in which house of several it is; 手创伤科（五）: which of its wards; 医疗队（第二批）: which of the teams."""
_WHERE = re.compile(r"(?<=队)（(?P<place>[\u4e00-\u9fff]{2,6})）$")


def told_apart(name: str) -> int:
    """Where such a bracket begins at the end of the name, or 0.

    >>> told_apart("甲医院护理部（东区）"), told_apart("甲医疗队（第一批方舱）"), told_apart("甲医疗队（武汉）"), told_apart("甲医院急诊科（5人）"), told_apart("甲医院（乙医院）")
    (6, 4, 4, 0, 0)
    """
    if (which := _WHICH.search(name)) is not None:
        return which.start()
    where = _WHERE.search(name)
    place = default_places().leading(where["place"]) if where is not None else None
    return where.start() if where is not None and place is not None and place.length == len(where["place"]) else 0
