"""Titles that a place bears, which no house in it has got: 全国文明城市, 全国中医药工作先进县, 国家卫生县城.

A hospital of which the text goes on may have helped its town to one; the title is the town's. What an office of the place has got (乙县卫生健康局
获评“先进县”) stays as it is told.
"""

from __future__ import annotations

from collections.abc import Iterable

from partygraph.facts.telling import Told
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["of_place", "without_titles_of_places"]

_OF_PLACE = compiled(r"(?:文明|卫生|先进|示范|模范|健康|双拥|园林|森林|宜居|平安|优秀|达标|试点|样板|明星|促进)(?:城市|县城|城区|省份|[市县]|县[（(]?[市、区]+[）)]?|县区|乡镇|镇|乡|村|街道)$|城市奖?$")
_HOUSES = frozenset({"hospital", "university", "centre", "institute", "department", "enterprise"})


def of_place(title: str) -> bool:
    """Does the title say that a place bears it?

    >>> of_place("全国文明城市"), of_place("全国中医药工作先进县"), of_place("健康城市建设示范单位"), of_place("示范区")
    (True, True, False, False)
    """
    return _OF_PLACE.search(title) is not None


def without_titles_of_places(found: Iterable[Told]) -> list[Told]:
    """What is told, but for titles of places that a house or a part of one would have got."""
    return [item for item in found if not (of_place(item.award) and item.entry is None and (org := parse(item.recipient)) is not None and org.steps[-1].group in _HOUSES)]
