"""Houses whose own name holds a word of praise (红旗医院, 先锋镇卫生院): over units they say whose these are, and are no title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from partygraph.facts.lists.names_in_rows import is_inner_branch
from partygraph.facts.tables.columns import Row
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["is_house_of", "stands_over_units"]

_HOUSE = re.compile(r"[\u4e00-\u9fff（）]{2,30}(?:医院|卫生院|保健院|防治院|疗养院|学院|大学|卫生服务中心|服务站|急救中心|控制中心|中心血站)")


def is_house_of(label: str, named: Iterable[Named]) -> bool:
    """红旗医院：急诊科、护理部: a title of hospitals is given to hospitals, so what stands over departments and branches is their house.

    >>> is_house_of("红旗医院", expand("急诊科、护理部")), is_house_of("平安医院", expand("甲县中医院"))
    (True, False)
    """
    plain = label.strip("：: 【】")
    if _HOUSE.fullmatch(plain) is None or (org := parse(plain)) is None or len(org.steps) != 1:
        return False
    units = [item.org for item in named]
    return bool(units) and all((is_bare(unit) or is_inner_branch(unit)) and unit.steps[-1].group in ("department", "line") for unit in units)


def stands_over_units(label: str, following: Row | None) -> bool:
    """红旗医院（2个） over 急诊科 and 护理部."""
    if following is None or _HOUSE.fullmatch(label.strip("：: 【】")) is None:
        return False
    return is_house_of(label, [item for cell in (following.cells if len(following.cells) > 1 else (following.line.body,)) for item in expand(cell.chars.strip("，。；、"))])
