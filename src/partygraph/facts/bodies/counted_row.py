"""The names of a row that 等12个集体 closes: each part between its marks is one name, whatever its last word (甲公司乙模块、丙医院煎药间等12个集体)."""

from __future__ import annotations

import re

from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["as_it_stands", "counted_parts"]

_ROW = re.compile(
    r"(?P<row>[^，。；：“”《》的了]{4,300}?)等\s*(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})[余多]?[个家支所](?:先进|优秀|获奖|基层|受表彰)*"
    r"(?:女职工|职工|青年|巾帼)?(?:集体|单位|班组|团队|企业|机构|科室|部门|窗口|岗位|车间|组织|小组|群体)"
)
_PART = re.compile(r"(?:[^、（）]|（[^（）]{0,60}）)+")
_PERSONAL = re.compile(r"(?:主任|院长|书记|医生|医师|护士长?|职工|同志|教授|师傅|司机|组长|队长|厂长|经理)[\u4e00-\u9fff]{0,4}$")
_LONGEST = 44


def counted_parts(text: Text) -> list[Text]:
    """The parts of the row; none where no count of bodies closes it."""
    match = _ROW.fullmatch(text.chars) if "等" in text.chars else None
    return [text.slice(*part.span()).strip() for part in _PART.finditer(text.chars, *match.span("row"))] if match is not None else []


def as_it_stands(part: Text) -> str | None:
    """The part as a name, where it begins with a house that says where it is or of what company, and goes on in a unit of it.

    >>> from partygraph.clean import clean
    >>> as_it_stands(clean("榆中县人民医院煎药间")), as_it_stands(clean("煎药间")), as_it_stands(clean("榆中县人民医院护士李某"))
    ('榆中县人民医院煎药间', None, None)
    """
    first = next(iter(find(part.chars)), None)
    if first is None or first.start or len(part) > _LONGEST or is_bare(first.org) or is_generic(first.org.name) or not (is_anchored(first.org.name) or "公司" in first.org.name):
        return None
    return part.chars if _PERSONAL.search(part.chars, first.end) is None else None
