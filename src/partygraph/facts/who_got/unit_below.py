"""The department below the branch spoken of: 该支部所辖科室检验中心, 支部带领科室集体."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Recipient, Telling
from partygraph.model import Text
from partygraph.names.parse import parse

__all__ = ["unit_below"]

_BELOW = re.compile(r"(?P<of>[^，。；“”、]{0,30}?)(?:所辖|所属|下属|下辖)的?(?:科室|部门|班组|病区|团队)(?P<unit>[\u4e00-\u9fffA-Z]{2,16})")
_LEADS_UNIT = re.compile(r"[^，。；“”、]{0,30}?(?:带领|率领|引领)(?:全体)?科室(?:集体|全体|团队|人员|同事|成员)*")


def unit_below(reading: Telling, text: Text) -> Recipient | None:
    """该支部所辖科室检验中心; 支部带领科室集体: the department that the words name, or the one that the branch spoken of is named after."""
    if (below := _BELOW.fullmatch(text.chars)) is not None:
        above = resolve_one(reading, below["of"]) if below["of"] else None
        house = parse(above[0] if above is not None else reading.topic.last or "")
        unit = parse(house.institution + below["unit"]) if house is not None and house.institution is not None else None
        return Recipient(unit.name, text.slice(*below.span("unit")), resolved=True) if unit is not None and unit.institution == house.institution else None  # type: ignore[union-attr]
    if _LEADS_UNIT.fullmatch(text.chars) is not None:
        branch = next((name for name in (reading.topic.unit, reading.topic.focus, reading.topic.last, refer(reading.topic, "该支部"), reading.found[-1].recipient if reading.found else None) if name and _LINE_END.search(name)), "")
        unit = parse(_LINE_END.sub("", branch)) if _LINE_END.search(branch) else None
        if unit is not None and unit.steps[-1].group == "department":
            return Recipient(unit.name, text, resolved=True)
    return None


_LINE_END = re.compile(r"(?:党支部|支部|党总支|团支部)$")
