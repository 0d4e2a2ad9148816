"""What sorts the rows of a list by place or kind, and what stands in a cell that says nothing."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.names.expand import expand
from partygraph.places import default_places
from partygraph.rules.load import pattern, words

__all__ = ["EMPTY", "is_group"]

EMPTY = frozenset({"/", "-", "—", "——", "--", "无", "〃", "同上", "……"})
"""Marks for nothing, and for the same as above."""

_ZONE = re.compile(r"[\u4e00-\u9fff]{0,4}(?:高新区|开发区|经开区|新区|示范区|园区|景区|保税区|功能区|工业区)")
"""甲市高新区 sorts rows as a county does."""


def is_group(chars: str) -> bool:
    """A heading or a cell that sorts rows by place or kind.

    >>> is_group("甲市"), is_group("综合医院"), is_group("甲市人民医院")
    (True, True, False)
    """
    chars = "".join(chars.split())
    if not chars or len(chars) > 14 or re.search("[—：《》“”]", chars):
        return False
    if pattern("line.group").fullmatch(chars):
        return True
    place = default_places().leading(chars)
    if place is not None and (place.length == len(chars) or _ZONE.fullmatch(chars, place.length) is not None):
        return True
    return chars.endswith(words("group-end")) and not expand(chars) and read_heading(chars) is None
