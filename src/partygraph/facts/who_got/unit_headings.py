"""Headings that name a unit of the house, each over what is told of it: 【妇产科】 / 科室被甲委评为“X”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.telling import mask
from partygraph.facts.words.verbs import find_verbs
from partygraph.layout import Line
from partygraph.names.anchored import is_generic
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse

__all__ = ["heading_unit", "unit_headings"]

_BOXED = re.compile(r"[【\[]\s*(?P<name>[\u4e00-\u9fffA-Z]{2,12})\s*[】\]][：:]?")
_FRAME = " ◆■▶►★☆●▎▌◎※◀：:"
_KINDS = ("科室", "部门", "班组", "团队", "党组织", "党支部", "团支部")
"""典型科室 is a kind of units, over several of them."""
_LONGEST, _TWICE = 20, 2


def unit_headings(lines: Sequence[Line]) -> frozenset[int]:
    """Where bare units stand as headings: in a box, or behind marks and numbers, at least twice, with a sentence of honours below each.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> sorted(unit_headings(lay_out(clean("★妇产科\\n科室被甲市妇联评为“巾帼文明岗”。\\n★儿科\\n科室获“青年文明号”。"))))
    [0, 2]
    """
    boxed = {index for index, line in enumerate(lines) if len(line.chars) < _LONGEST and line.chars[:1] in ("【", "[") and _unit(line) is not None}
    marked = {index for index, line in enumerate(lines[:-1]) if index not in boxed and line.mark and len(line.chars) < _LONGEST and _unit(line) is not None and _tells(lines[index + 1].chars)}
    return frozenset(boxed | marked if len(marked) >= _TWICE else boxed)


def heading_unit(line: Line, discourse: Discourse) -> str | None:
    """The unit that such a heading names, by its full name; None where nothing says whose it is."""
    org = _unit(line)
    completed = complete(discourse, org) if org is not None else None
    return completed[0] if completed is not None else None


def _unit(line: Line) -> OrgName | None:
    boxed = _BOXED.fullmatch(line.chars)
    org = parse(boxed["name"] if boxed is not None else line.body.chars.strip(_FRAME))
    return org if org is not None and is_bare(org) and org.steps[-1].group in ("department", "line") and not (is_generic(org.name) or org.name.endswith(_KINDS) or award_head(org.name) is not None) else None


def _tells(chars: str) -> bool:
    """Is this a sentence of what somebody got?"""
    return chars.endswith("。") and "“" in chars and any(verb.kind in ("get", "passive") for verb in find_verbs(mask(chars)))
