"""Teams called by a quotation (“同心”志愿服务队、甲医院“白衣”宣讲团) that an award is given to; no word class need end them."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.model import OrgKind, Text
from partygraph.names.bodies import Step
from partygraph.names.named import Named
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse

__all__ = ["OF_QUOTATION", "of_house", "quoted_teams"]

OF_QUOTATION = "row.quoted-team"
_PART = re.compile(r"(?:[^、；，“”]|“[^“”]*”)+")
_TEAM = re.compile(r"(?P<owner>[\u4e00-\u9fff0-9]{0,30}?)“[^“”]{1,24}”[\u4e00-\u9fff]{0,16}(?:队|团|协会|联盟)")
_OF_WORKS = re.compile(r"品牌|案例|项目|作品|课程|工作法")


def quoted_teams(award: str, text: Text) -> list[tuple[Named, Text]]:
    """The teams that `text` enumerates, for an award of bodies; nothing where any part is no such team.

    >>> from partygraph.clean import clean
    >>> [named.org.name for named, _ in quoted_teams("优秀志愿组织", clean("“同心”志愿服务队、“药香”暑期实践团"))]
    ['“同心”志愿服务队', '“药香”暑期实践团']
    >>> quoted_teams("优秀服务品牌", clean("“同心”志愿服务队、“药香”暑期实践团"))
    []
    """
    head = award_head(award)
    if "“" not in text.chars or _OF_WORKS.search(award) is not None or head is not None and head.rule == "award.work":
        return []
    found: list[tuple[Named, Text]] = []
    for match in _PART.finditer(text.chars):
        part = text.slice(match.start(), match.end()).strip(" 。和")
        team = _TEAM.fullmatch(part.chars)
        owner = parse(team["owner"]) if team is not None and team["owner"] else None
        if team is None or team["owner"] and owner is None:
            return []
        steps = owner.steps if owner is not None else ()
        step = Step(len(part), part.chars[len(team["owner"]) :], OrgKind.UNIT, "department", OF_QUOTATION)
        found.append((Named(OrgName(part.chars, (*steps, step)), ((0, len(part)),)), part))
    return found


def of_house(org: OrgName, house: str | None) -> OrgName:
    """A team whose name leaves out its house, as that of `house`, whose notice or news names it."""
    above = parse(house) if house is not None and org.steps[-1].rule == OF_QUOTATION and is_bare(org) else None
    if above is None or above.institution is None:
        return org
    shift = len(above.name)
    return OrgName(above.name + org.name, (*above.steps, *(Step(step.end + shift, step.own, step.kind, step.group, step.rule) for step in org.steps)))
