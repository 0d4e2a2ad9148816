"""Houses of one university or academy in a row, of which only the first bears its name: 甲大学第一附属医院、第二附属医院, 甲大学乙医学院·附属丙医院."""

from __future__ import annotations

import re

from partygraph.names.named import is_placed
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["parent_of_house", "sister", "with_dot"]

_NUMBERED = re.compile(r"第[一二三四五六七八九十]{1,2}(?:附属|临床|医院)|附属|临床医学院")


def parent_of_house(org: OrgName) -> OrgName | None:
    """The university or academy whose hospital this is, alone or with a part of it.

    >>> parent_of_house(parse("甲医科大学第一附属医院儿科")).name
    '甲医科大学'
    """
    if len(org.steps) < 2 or org.steps[0].group not in ("university", "institute") or org.steps[1].group != "hospital":
        return None
    return parse(org.full_names[0])


def sister(parent: OrgName, org: OrgName) -> OrgName | None:
    """The next house in the row by its full name, where its own words say no more than which of the parent's it is.

    A university's are numbered or called 附属; an academy of medicine has hospitals by their speciality. A house with a place is of that place.
    """
    if org.steps[0].group != "hospital" or is_placed(org.name) or default_places().leading(org.name) is not None:
        return None
    if parent.steps[-1].group == "university" and _NUMBERED.match(org.name) is None:
        return None
    return parse(parent.name + org.name)


def with_dot(org: OrgName) -> tuple[tuple[int, int, OrgName], ...]:
    """A medical college and its hospital on either side of a dot, as banners set them, with where each stands in the name; none where the dot parts something else.

    >>> [each.name for _, _, each in with_dot(parse("甲医科大学口腔医学院·附属口腔医院"))]
    ['甲医科大学口腔医学院', '甲医科大学附属口腔医院']
    >>> [each.name for _, _, each in with_dot(parse("甲大学第二附属医院·第二临床医学院"))]
    ['甲大学第二附属医院', '甲大学第二临床医学院']
    >>> with_dot(parse("甲县·乙乡卫生院"))
    ()
    """
    before, dot, behind = org.name.partition("·")
    first = parse(before)
    school = parse(first.full_names[0]) if first is not None and first.institution == before and first.steps[0].group == "university" else None
    if first is None or school is None or school.name == behind or (_COLLEGE.fullmatch(behind) if _HOSPITAL.search(before) else _NUMBERED.match(behind)) is None:
        return ()
    second = parse(school.name + behind)
    return ((0, len(before), first), (len(before) + len(dot), len(org.name), second)) if second is not None else ()


_COLLEGE = re.compile(r"(?:第[一二三四五六七八九十]?临床|临床|[\u4e00-\u9fff]{1,6})(?:医?学院)")
_HOSPITAL = re.compile(r"医院$")
