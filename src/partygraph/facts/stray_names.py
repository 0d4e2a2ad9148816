"""Names of running text that say neither whose nor where they are, and of which the document states nothing: no bodies that a reader could find."""

from __future__ import annotations

import re
from collections.abc import Iterable

from partygraph.facts.gathered import Gathered
from partygraph.names.find import is_anchored
from partygraph.names.parse import parse

__all__ = ["without_stray_names"]

_FOUND = "name.find"
_OF_TOWNSHIP = re.compile(r"(?!各|本|该|全)[\u4e00-\u9fff]{1,6}(?:[镇乡]|街道)(?:第[一二三]|中心)?卫生院$")
"""甲乙镇卫生院: a township says by its kind that it is a place."""


def without_stray_names(document: Gathered, used: Iterable[str]) -> None:
    """Take back what only stands in a sentence (首届公立医院, 支持县医院): unplaced, a part of nothing, in none of the facts `used` tells of."""
    stated = {*used, *(name for item in document.conferrals for name in (item.recipient, *item.by)), *(name for pair in document.aliases for name in pair), *(owner for owner, _ in document.brands)}
    above = {whole for name in document.names if (org := parse(name)) is not None and len(org.steps) > 1 for whole in org.full_names[:-1]}
    for name in [name for name, evidence in document.names.items() if evidence and all(item.rule == _FOUND for item in evidence)]:
        org = parse(name)
        if name in stated or name in above or is_anchored(name) or _OF_TOWNSHIP.match(name) is not None or org is None or len(org.steps) > 1:
            continue
        del document.names[name]
