"""What a row of names leaves out, taken from the name before: 甲医院外科党支部、内科党支部 are both of 甲医院."""

from __future__ import annotations

import re

from partygraph.names.bodies import CAMPUS
from partygraph.names.named import Named
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["LAST_ORDINAL", "LINE_END", "N", "OWN_CENTRE", "OWN_OR_PUBLIC", "STARTS_ORDINAL", "complete", "is_campus", "of_host"]

N = "[一二三四五六七八九十百0-9]+"
"""A number, as branches and wards bear it."""
LAST_ORDINAL = re.compile(rf"(?P<head>.*?)第?{N}(?P<tail>(?:党总支|党支部|总支|支部|团支部|病区|病房|科).*)$")
_LAST_CLASS = re.compile(rf"(?P<head>.*?){N}班(?:团支部|团总支|党支部)?")
STARTS_ORDINAL = re.compile(rf"第?{N}(?:党|总支|支部|团支部|病区|病房|科|班)")


LINE_END = re.compile(r"(?:党总支|总支|党支部|支部|团支部)$")


OWN_CENTRE = re.compile(r"(?!.*(?:疾控|疾病|卫生|血站|采供血|急救|监督|计划生育|保健|防治|考试|核算|人才|质控|国家|区域))[\u4e00-\u9fff]{2,7}中心|(?:院前|120|急诊)?急救分?站|院前急救分?中心")
"""静配中心, 体检中心 and 院前急救站 are their hospital's; 疾控中心 is a house of its own wherever it stands."""


def of_host(host: Named, unit: Named) -> Named | None:
    """`unit` as a part of the institution named right before it."""
    if host.org.institution != host.org.name:
        return None
    org = parse(host.org.name + unit.org.name)
    return None if org is None else Named(org, (*host.ranges, *unit.ranges), host.second, completed=True)


def _above_campus(org: OrgName) -> str | None:
    """甲医院东院区党支部、内科党支部: what stands beside the branch of a campus or of a centre inside is the hospital's."""
    if len(org.steps) < 3 or org.steps[-1].group != "line" or not (org.steps[-2].own.endswith(("院区", "分院")) or OWN_CENTRE.fullmatch(org.steps[-2].own)):
        return None
    return org.full_names[-3]


def _general_branch(org: OrgName) -> str | None:
    """甲医院党总支内科、外科党支部: the general branch that the department before belongs to, with its institution."""
    if len(org.steps) < 3 or org.steps[-1].group != "department" or org.steps[-2].group != "line":
        return None
    return org.full_names[-2]


def is_campus(org: OrgName) -> bool:
    return len(org.steps) == 1 and len(org.name) <= _SHORT_CAMPUS and org.name.endswith(CAMPUS)


_SHORT_CAMPUS = 6


_REFERS = re.compile(r"^(?:该|我|本|其)(?:院|中心|校|所|站|局|委)?(?=[\u4e00-\u9fff]{2})")


_OWN_TEAM = re.compile(r"(?:志愿|服务|突击|宣讲|实践|先锋|救援|帮扶|医疗|义诊|分)队$|(?:宣讲|服务|实践|合唱|讲师)团$")
_OURS = re.compile(r"(?:[我本]院|咱们?院|我们医院)(?![子区长])")
_OWN_HOUSE = re.compile(r"(?:中心|医院|学校|[院校局站所])(?=党|总支|支部|团委|工会|机关)")

_OF_THE_OFFICE = re.compile(r"[本我]?[委局厅](?:机关|直属)")


_INNER_HOUSE = re.compile(r"(?:儿童|口腔|妇产|妇女儿童|妇儿|肿瘤|康复|传染病|眼科|心血管病|肝病|脑病|骨科|骨伤|老年|心脏|肛肠|皮肤)医院")
"""Houses within a house, where no place stands in front of them."""


OWN_OR_PUBLIC = ("急救中心", "急诊急救中心", "紧急救援中心", "医疗急救中心")
"""A body of the place, or the part of a hospital; the second where departments stand beside it."""


_OWN_RANKS = {"党支部": 1, "支部": 1, "党总支": 2, "总支": 2, "党委": 3, "团支部": 1, "团总支": 2, "团委": 3}
"""The committee of a whole house, by its rank."""


def _stands_beside(org: OrgName, before: OrgName) -> bool:
    """甲学院党总支、机关党总支: a house that has one committee for all has no second one of that rank inside, and none above it."""
    if len(before.steps) < 2 or before.full_names[-2] != before.institution or (rank := _OWN_RANKS.get(before.steps[-1].own)) is None or STARTS_ORDINAL.match(org.name):
        return False
    of_league = before.steps[-1].own.startswith("团")
    return any(org.name.endswith(word) and len(org.name) > len(word) and word.startswith("团") == of_league and other >= rank for word, other in _OWN_RANKS.items() if len(word) > _TWO or word.endswith("委"))


_TWO = 2


def complete(named: Named, before: Named) -> Named | None:
    """`named` with the institution of the name before it."""
    name = before.org.name
    if _OF_THE_OFFICE.match(named.org.name):
        return None  # 甲医院党支部、委机关第二党支部: the office's whose notice it is
    if is_bare(before.org) and _OWN_TEAM.search(before.org.name):
        return None  # 甲志愿服务队、乙实践团: two teams side by side
    if _OURS.match(named.org.name):
        return None  # 甲医院、我院急诊科: of whoever speaks, never of the house in front
    if _OWN_HOUSE.match(named.org.name):
        return None  # 市委老干局、中心总支: the text's own centre, not the bureau's
    beside = _stands_beside(named.org, before.org)
    if beside and len(before.org.steps) == 2:
        return None
    first = before.org.steps[0]
    if first.group == "hospital" and len(before.org.steps) == 1 and _INNER_HOUSE.fullmatch(name) is not None:
        return None  # 儿科、脑病医院、肺病科: parts of one house
    if ((first.group == "centre" or first.own in OWN_OR_PUBLIC) and len(before.org.steps) == 1 or first.group in ("centre", "hospital") and OWN_CENTRE.fullmatch(first.own) is not None) and default_places().leading(name) is None:
        return None  # 血液透析中心、重症医学科 are units side by side
    if is_campus(before.org) or len(before.org.steps) == 2 and LINE_END.fullmatch(before.org.steps[1].own) and len(first.own) <= _SHORT_CAMPUS and first.own.endswith(CAMPUS) and not STARTS_ORDINAL.match(named.org.name):
        return None  # 东院区、感染科党支部; 东院区党支部、感染科党支部: of the house that both are parts of
    if STARTS_ORDINAL.match(named.org.name) and (match := LAST_ORDINAL.fullmatch(name) or _LAST_CLASS.fullmatch(name)):
        head = match["head"]
    else:
        head = (before.org.full_names[-3] if beside else "") or _general_branch(before.org) or _above_campus(before.org) or before.org.institution or ""
    org = parse(head + _REFERS.sub("", named.org.name)) if head else None
    if org is None or is_bare(org) and not (STARTS_ORDINAL.match(named.org.name) and is_bare(before.org)):
        return None
    return Named(org, (*before.ranges[:1], *named.ranges), named.second, completed=True)
