"""Brackets behind a name that say what else belongs to it (麻醉科（含手术室）), and are no second name of it."""

from __future__ import annotations

import re

from partygraph.places import default_places

__all__ = ["says_what_else"]

_SAYS = re.compile(r"(?:不含|含|包含|包括|涵盖|下设|下辖|其中|除|不包括)(?=[\u4e00-\u9fff]{2})")
_JOINS = re.compile(r"(?:兼|与|及|以及|合|和|并|另|联合)[\u4e00-\u9fff]{1,10}(?:科|室|部|中心|病区|病房|门诊|组|处|办)")


def says_what_else(bracket: str) -> bool:
    """Does a bracket begin with a word for what is in it or beside it? A place that begins so begins a name.

    >>> says_what_else("含手术室"), says_what_else("兼康复科"), says_what_else("与输血科")
    (True, True, True)
    >>> says_what_else("外二科"), says_what_else("合肥市中医院"), says_what_else("含山县人民医院")
    (False, False, False)
    """
    if _SAYS.match(bracket) is None and _JOINS.fullmatch(bracket) is None:
        return False
    return default_places().leading(bracket) is None
