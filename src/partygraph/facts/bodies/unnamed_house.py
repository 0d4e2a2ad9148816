"""Units of 我院 and 我校 where the text never says which house that is: 我院急诊科、22区重症医学科 are read whole, each as the text calls it."""

from __future__ import annotations

import re

from partygraph.facts.houses.discourse import PERSONAL
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Telling
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.org_name import OrgName, is_bare

__all__ = ["units_of_unnamed"]

_OURS = re.compile(r"(?P<house>[我本该][院校]|(?:我们|咱们)(?:医院|学校))(?:的)?(?P<units>(?![区子长级])[^，。；：“”]{2,})")
_COMMITTEE = re.compile(r"(?:党委|党总支|团委|工会|妇委会|纪委|关工委|支部|党支部|团支部)")


def units_of_unnamed(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """The units, departments by their own names; None where the house is known, one part is no unit or the text names houses that it might be.

    我校附属第一医院儿科、附属第二医院急诊科 are of two houses by their names, of whichever school.
    """
    match = _OURS.match(text.chars)
    if match is None or refer(reading.topic, match["house"]) is not None or PERSONAL.search(match["units"][-4:]) is not None:
        return None
    begin = match.start("units")
    named = expand(match["units"])
    found = [(item.org.name, text.slice(begin + item.ranges[0][0], begin + item.ranges[-1][1]), item.completed) for item in named if _is_of_ours(item.org, nameless=reading.topic.nameless, own=not match["house"].startswith("该"))]
    return found if found and len(found) == len(named) else None


def _is_of_ours(org: OrgName, *, nameless: bool, own: bool) -> bool:
    """A department, a branch or a committee (one of 我院 itself) of a house that nobody names; or a part that has a house's name (附属第一医院儿科)."""
    if is_generic(org.name) or is_anchored(org.name):
        return False
    if not is_bare(org):
        return org.steps[0].group in ("hospital", "university", "centre")
    return nameless and org.steps[0].group in ("department", "line") and (own or _COMMITTEE.fullmatch(org.name) is None)
