"""What a blank between two names is: 神经内科 骨科 are two departments, 甲市中心 医院产科 is one name that a copy has cut."""

from __future__ import annotations

import re

from partygraph.names.completed import STARTS_ORDINAL
from partygraph.names.named import Named, pack
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse
from partygraph.names.stuck import PARTY, level_of
from partygraph.places import default_places

__all__ = ["runs_on", "side_by_side"]


def side_by_side(named: Named, following: str) -> bool:
    """神经内科 骨科 are two departments of one house, 内科 一病区 and 药学部 党支部 are one name each; 国家中医药局 国家疾控局 are two bodies."""
    after = parse(pack(following)[0]) if len(following) >= _SHORTEST_DEPARTMENT else None
    if after is None:
        return False
    departments = all(len(org.steps) == 1 and org.steps[0].group == "department" and _DEPARTMENT_END.search(org.name) is not None and not STARTS_ORDINAL.match(org.name) for org in (named.org, after))
    return departments or _governs(named.org) and _governs(after) or _are_branches(named.org, after)


def _are_branches(one: OrgName, two: OrgName) -> bool:
    """急诊党支部 儿科党支部: no branch is inside another one of its kind."""
    first = two.steps[0].group
    return one.kind is two.kind and one.steps[-1].group == two.steps[-1].group == "line" and (first == "line" or first == "centre" and default_places().leading(two.name) is None) and len(two.name) > len("党支部")


def _governs(org: OrgName) -> bool:
    """A whole body of the state, which says of which level it is or is a ministry: 县教育局, 国家疾控局, 财政部."""
    return len(org.steps) == 1 and org.steps[0].group == "government" and (org.name.startswith("国家") or org.name.endswith("部") or level_of(org.name) is not None)


_SHORTEST_DEPARTMENT = 2
_DEPARTMENT_END = re.compile(r"(?:科|室|部|病区|病房)$")


def runs_on(part: str, following: str) -> bool:
    """A stray blank inside a name: 甲市中心 医院产科 names no 甲市中心, for both together are an institution that goes across it.

    What follows must not be a whole institution: 人民医院 may be the rest of one, 共青团甲市委员会 is one of its own.
    """
    before = pack(part)[0]
    if _are_houses(before, following):
        return False
    if default_places().leading(PARTY.sub("", following)) is not None or (whole := parse(before + following)) is None or whole.institution is None:
        return False
    own = parse(following)
    alone = own is not None and own.institution == own.name and len(following) > _GENERIC_INSTITUTION
    return len(whole.institution) > len(before) and not alone


def _are_houses(before: str, following: str) -> bool:
    """乙镇卫生院 丙镇卫生院: two whole houses, each with its place in front, whether or not that place is a known one; 县中医院药房 县疾控中心门诊: so are units of two houses of one level."""
    of_level = _OF_LEVEL.match(following) is not None
    if not of_level and _PLACED_HOUSE.match(following) is None or _BRANCH_HOUSE.search(following) is not None:
        return False
    one, two = parse(before), parse(following)
    if one is None or two is None or one.institution is None or two.institution is None:
        return False
    groups = {one.steps[0].group, two.steps[0].group}
    return groups <= _HOUSE_GROUPS and (of_level or len(groups) == 1 or one.steps[-1].group in ("department", "line"))


_HOUSE_GROUPS = frozenset({"hospital", "centre", "government"})
_PLACED_HOUSE = re.compile(r"(?!社区|院区|病区|校区|园区|城区|地区|辖区|新区|城市|全[省市县区]|本[省市县区])[\u4e00-\u9fff]{1,6}?(?:省|市|县|区|州|旗|盟|镇|乡|街道)[\u4e00-\u9fff]{2}")
_OF_LEVEL = re.compile(r"[省市县区州旗](?:立|属)?(?:[第直]?[\u4e00-\u9fff]{0,3}(?:人民|中心|中医|妇幼|妇女|儿童|精神|传染|结核|肿瘤|口腔|骨科|眼科|康复|疾|皮肤|卫生|急救|血站|红十字|老年|职业病)|医院|[一二三四五六七八九十]院)")
_BRANCH_HOUSE = re.compile(r"(?:分院|院区|分中心|分站|门诊部)")


_GENERIC_INSTITUTION = 6
"""So long is the longest institution's word that no place has to precede (妇幼保健院, 中心卫生院)."""
