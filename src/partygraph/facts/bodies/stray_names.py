"""Names of running text that say neither whose nor where they are, and of which the document states nothing: no bodies that a reader could find."""

from __future__ import annotations

import re
from collections.abc import Iterable

from partygraph.facts.awards.titles_as_bodies import only_in_titles
from partygraph.facts.gathered import Gathered
from partygraph.names.anchored import is_anchored
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse

__all__ = ["without_stray_names"]

_FOUND = "name.find"
_NAMED = frozenset({_FOUND, "mentioned.part", "mentioned.unit"})
_OF_TOWNSHIP = re.compile(r"(?!各|本|该|全)[\u4e00-\u9fff]{1,6}(?:[镇乡]|街道)(?:第[一二三]|中心)?卫生院$")
"""甲乙镇卫生院: a township says by its kind that it is a place."""


def without_stray_names(document: Gathered, used: Iterable[str]) -> None:
    """Take back what only stands in a sentence (首届公立医院, 支持县医院): unplaced, a part of nothing, in none of the facts `used` tells of."""
    stated = {*used, *(name for item in document.conferrals for name in (item.recipient, *item.by)), *(name for pair in document.aliases for name in pair), *(owner for owner, _ in document.brands)}
    above = {whole for name in document.names if (org := parse(name)) is not None and len(org.steps) > 1 for whole in org.full_names[:-1]}
    titles = {item.award for item in document.conferrals}
    for name in [name for name, evidence in document.names.items() if name not in stated and evidence and all(item.rule in _NAMED for item in evidence)]:
        if (org := parse(name)) is not None and _is_half(org, stated) or only_in_titles(document.names[name], titles, document.witness.original):
            del document.names[name]
    for name in [name for name, evidence in document.names.items() if evidence and all(item.rule == _FOUND for item in evidence)]:
        org = parse(name)
        if name in stated or name in above or is_anchored(name) or _OF_TOWNSHIP.match(name) is not None or org is None or len(org.steps) > 1:
            continue
        del document.names[name]


_HALVES = "及和与、"


def _is_half(org: OrgName, stated: set[str]) -> bool:
    """甲医院功能党支部 beside 甲医院检验及功能党支部, which got something: the second half of that one's name."""
    own, house = org.steps[-1].own, org.institution
    return house is not None and house != org.name and any(whole.startswith(house) and whole.endswith(own) and len(whole) > len(own) + len(house) and whole[-len(own) - 1] in _HALVES for whole in stated)
