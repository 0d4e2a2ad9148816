"""Quality circles that stand right behind their house, without a mark: 甲医院暖心圈, 乙医院（同心圈）."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named

__all__ = ["owned_circles"]

_PARTED = re.compile(r"[、，；;\s]+")
_CIRCLE = re.compile(r"（(?P<inside>[^（）“”《》]{1,10}圈)）$|(?P<behind>[\u4e00-\u9fffA-Za-z]{1,8}圈)$")
_SHORTEST = 2
_NO_CIRCLE = ("品管圈", "质控圈", "朋友圈", "生活圈", "商圈", "服务圈", "生态圈", "急救圈", "都市圈", "经济圈", "交通圈", "文化圈")


def owned_circles(text: Text) -> list[tuple[Named, Text, Text]]:
    """Each house of a row or of an enumeration with its circle; nothing unless all parts are of this form.

    >>> from partygraph.clean import clean
    >>> [(item.org.name, circle.chars) for item, _, circle in owned_circles(clean("榆中县人民医院护航圈、永登县中医院护理部同心圈"))]
    [('榆中县人民医院', '护航圈'), ('永登县中医院护理部', '同心圈')]
    >>> owned_circles(clean("榆中县人民医院、永登县中医院同心圈")), owned_circles(clean("榆中县人民医院朋友圈"))
    ([], [])
    """
    if "圈" not in text.chars:
        return []
    cuts = [(0, 0), *(match.span() for match in _PARTED.finditer(text.chars)), (len(text), len(text))]
    parts = [text.slice(cuts[at][1], cuts[at + 1][0]) for at in range(len(cuts) - 1)]
    found = [_owned(part) for part in parts if len(part)]
    return [item for item in found if item is not None] if all(item is not None for item in found) else []


def _owned(part: Text) -> tuple[Named, Text, Text] | None:
    match = _CIRCLE.search(part.chars)
    if match is None:
        return None
    starts: Sequence[int] = [match.start()] if match["inside"] else range(len(part) - _SHORTEST, max(match.start("behind"), 4) - 1, -1)
    for start in reversed(starts):  # the longest circle that leaves a house in front
        owner = part.slice(0, start)
        named = expand(owner.chars)
        if len(named) != 1 or named[0].org.institution is None or not is_anchored(named[0].org.name):
            continue
        longer = max((at for at in starts if len(expand(part.chars[:at])) == 1), default=start)
        circle = part.slice(*match.span("inside")) if match["inside"] else part.slice(longer, len(part))
        owner = part.slice(0, longer)
        if circle.chars in _NO_CIRCLE or not (named := expand(owner.chars)):
            return None
        return named[0], owner, circle
    return None
