"""Branches of a house's trade union that a text calls by their own words alone (机关分会, 临五分会), where it speaks of one union."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["union_branch", "union_of"]

_BRANCH = re.compile(r"(?!.{0,12}[协学工]会)[\u4e00-\u9fff]{1,8}分会")
_BRANCHES = compiled(r"(?:工会|[各该我]|[0-9两三四五六七八九十]个|(?:^|[，。；、 ]))分会")


def union_of(prose: Sequence[Line]) -> str | None:
    """The one union of a house that the text names, when it speaks of branches (各分会, 分会主席) as well."""
    if not any(_BRANCHES.search(line.chars[:2000]) for line in prose):
        return None
    found = {item.org.name for line in prose if "工会" in line.chars for item in find(line.chars[:2000]) if item.org.steps[-1].group == "line" and item.org.name.endswith("工会") and item.org.institution is not None and is_anchored(item.org.name)}
    return found.pop() if len(found) == 1 else None


def union_branch(name: str, union: str | None) -> str | None:
    """`name` with the union in front of it, when it is the bare name of a branch of one.

    >>> union_branch("机关分会", "甲市人民医院工会"), union_branch("甲省医学会内科分会", "甲市人民医院工会"), union_branch("机关分会", None)
    ('甲市人民医院工会机关分会', None, None)
    """
    if union is None or _BRANCH.fullmatch(name) is None or is_anchored(name):
        return None
    org = parse(union + name)
    return org.name if org is not None else None
