"""Houses of one university or academy in a row, of which only the first bears its name: 甲大学第一附属医院、第二附属医院."""

from __future__ import annotations

import re

from partygraph.names.named import is_placed
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["parent_of_house", "sister"]

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
