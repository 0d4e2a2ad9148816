"""Enumerations that run over commas or a full stop: 甲院第一党支部，乙院急诊党支部、门诊党支部被命名为…; 甲、乙、丙。夺得一等奖."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.houses.our_house import we_do
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.works_won import paired
from partygraph.facts.words.clauses import clauses_before
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.bodies import CAMPUS
from partygraph.names.expand import expand
from partygraph.names.org_name import OrgName, is_bare
from partygraph.places import default_places

__all__ = ["broken_off", "each_by_comma", "enumeration_before"]


def broken_off(reading: Telling) -> list[Recipient]:
    """甲、乙、丙。夺得一等奖: a full stop that parts the names from their verb."""
    clauses = clauses_before(reading.before, 0, len(reading.before.chars.rstrip("。"))) if reading.before is not None else []
    names = resolve_all(reading, clauses[0]) if clauses and "、" in clauses[0].chars else None
    found = [Recipient(*item) for item in names] if names is not None and len(names) > 1 else []
    return [*enumeration_before(reading, clauses[1:], found), *found] if found else []


def each_by_comma(reading: Telling, segments: Sequence[Text], text: Text, last: Sequence[Recipient]) -> list[Recipient]:
    """两家单位，甲市卫生监督所，乙市卫生监督所，荣获…: names that only commas part, when the clause of the last is nothing but its name."""
    if len(last) != 1 or last[0].at.chars != text.chars or not segments or not is_anchored(text.chars):
        return []
    return [item for item in enumeration_before(reading, segments, last) if not last[0].name.startswith(item.name)]


_MADE = re.compile(r"(?:创建|创立|打造|推出|培育|提出|确立|形成|成立)(?:了|出)?[“《]")


def _is_of_campus(org: OrgName) -> bool:
    """中山院区党支部: a part of the house spoken of, by the place where it stands."""
    return len(org.steps[0].own) <= _LONGEST_CAMPUS and org.steps[0].own.endswith(CAMPUS)


_LONGEST_CAMPUS = 6


def enumeration_before(reading: Telling, segments: Sequence[Text], recipients: Sequence[Recipient]) -> list[Recipient]:
    """An enumeration may run over commas: 甲院第一党支部，乙院急诊党支部、门诊党支部被命名为…"""
    found: list[Recipient] = []
    works = any(item.entry for item in recipients)
    for text in segments:
        if works:  # 甲支部“X”，乙支部“Y”等入围: each with its work
            if _MADE.search(text.chars) or not (pairs := paired(reading, text)):
                break  # 甲支部创建“X”，乙支部的“Y”入选: a clause of its own
            found[0:0] = pairs
            continue
        part = text.slice(led_in(text.chars), len(text))
        if part.chars.startswith(_WHERE) and default_places().leading(part.chars) is None:
            break  # 在甲医院，儿科获…: where it was
        if we_do(part.chars):
            break  # 甲医院与我院共建医联体，…: what was done together
        named = expand(part.chars)
        if len(named) > 1 and all((is_bare(item.org) or _is_of_campus(item.org)) and not is_generic(item.org.name) for item in named) and (of_house := resolve_all(reading, part)):
            found[0:0] = [Recipient(*item) for item in of_house]  # 外科支部、内科支部，门诊支部三家: of the house spoken of
            continue
        if not named or any(is_generic(item.org.name) or is_bare(item.org) for item in named) or COREFERENCE.match(part.chars):
            break
        found[0:0] = [Recipient(item.org.name, part.slice(item.ranges[0][0], item.ranges[-1][1]), item.completed) for item in named]
    return found


_WHERE = ("在", "到", "于", "从", "向", "对", "为", "由", "走进", "来到", "走入", "位于", "作为")
