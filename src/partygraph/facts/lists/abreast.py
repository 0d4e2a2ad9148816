"""Names that stand abreast in one line: several recipients side by side, not the parts of one name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import OrgKind, Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.rules.load import pattern

__all__ = ["abreast"]

_OF_THE_OFFICE = re.compile(r"[本我]?(?:委|局|厅|工委)(?:机关|直属)")
"""委机关第三党支部 is of the commission that gives the honour, no part of the house beside it."""
_OF_CAMPUS = re.compile(r"[东西南北中新老][\u4e00-\u9fff]?院区")
_FEWEST = 3
_BY_ITSELF = re.compile(r"[省市县区州旗](?!级|直)[\u4e00-\u9fff]{2,}(?:院|中心|所|站|会|局|校|馆)$|[\u4e00-\u9fff]{2,}(?:卫生院|社区卫生服务中心|卫生服务站)$")
"""市妇幼保健所, 儒林卫生院: no part of the house beside it."""
_IN_HOUSE = frozenset({"department", "centre", "line"})
_ORDINAL = re.compile(r"第[一二三四五六七八九十0-9]+")


def abreast(cells: Sequence[Text]) -> list[tuple[Named, Text]]:
    """The recipients of a line whose every cell is a whole name of one sort, else nothing.

    `第二医院团委    口腔医院团委` are two committees with the institution that each brings along, `第一医院    第二医院` two hospitals;
    `急诊医学科    血液净化中心` are two departments of one house;
    `甲医院    外科党支部` is one branch, and `甲医院党委    “红心”` a recipient and its brand.
    """
    found: list[tuple[Named, Text]] = []
    for cell in cells:
        named = expand(cell.chars)
        if not named or len(named) > 1 and any(item.org.steps[-1].group != "line" for item in named):
            return []
        found.extend((item, cell) for item in named)
    if len(found) > len(cells):  # 文学院团支部    医学院护理1班、2班团支部
        return found if len(cells) > 1 and all(_of_its_own_house(named) for named, _ in found) else []
    if len(found) > 1 and all(({step.group for step in named.org.steps} <= {"department", "centre"} or _OF_CAMPUS.match(named.org.name)) and not is_anchored(named.org.name) for named, _ in found):
        return found  # 急诊科    护理部: departments of the house that lists them
    if len(found) > 1 and len({named.org.kind for named, _ in found}) == 1 and all(_is_bare_branch(named) for named, _ in found):
        return found  # 检验科党支部    影像中心党支部: so are branches of one kind
    if len(found) > 1 and all(_BRANCH.search(named.org.name) is not None for named, _ in found) and len({named.org.name for named, _ in found}) == len(found):
        return found  # 内科党支部    丙分院党支部: no branch stands below another
    if any(named.org.institution is None and _OF_THE_OFFICE.match(cell.chars) is None for named, cell in found):
        return []
    first = found[0][0].org if found else None
    if first is None or len(found) < 2:
        return []
    if all(named.org.steps[-1].group == "line" and (len(named.org.steps) > 1 or _OF_THE_OFFICE.match(cell.chars)) for named, cell in found):
        return found if len({named.org.name for named, _ in found}) == len(found) else []
    same = all(named.org.institution == named.org.name and named.org.kind is first.kind for named, _ in found)
    numbered = all(_ORDINAL.match(named.org.name) for named, _ in found)
    houses = first.kind is OrgKind.HOSPITAL and all(is_anchored(named.org.name) or pattern("name.township").match(named.org.name) for named, _ in found)
    whole = len(found) >= _FEWEST and all(named.org.institution == named.org.name and (is_anchored(named.org.name) or named.org.kind is OrgKind.ENTERPRISE or _BY_ITSELF.match(named.org.name)) for named, _ in found)
    return found if same and (numbered or houses) or whole else []


_BRANCH = re.compile(r"(?<!总)党支部$")


def _of_its_own_house(named: Named) -> bool:
    """A branch that says whose it is."""
    return named.org.steps[-1].group == "line" and named.org.institution is not None


def _is_bare_branch(named: Named) -> bool:
    """A branch of one step or of a department or centre inside a house, none of them with its place."""
    steps = named.org.steps
    return steps[-1].group == "line" and len(steps) <= 2 and {step.group for step in steps} <= _IN_HOUSE and not is_anchored(named.org.name)
