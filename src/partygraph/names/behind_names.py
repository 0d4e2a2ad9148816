"""What stands in brackets right behind a name: its second name, and the unit behind that (甲医院（乙医院）外科党总支)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from partygraph.names.found import Found
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse
from partygraph.names.second_names import second_names
from partygraph.names.told_apart import told_apart

__all__ = ["with_alias", "with_unit"]

_INSIDE = r"(?:(?![的了在与和被将由对从为向把及])[\u4e00-\u9fff])"
_UNIT_BEHIND = re.compile(rf"{_INSIDE}{{0,12}}?(?:党支部|党总支|党委|团支部)(?![书委成建])|{_INSIDE}{{1,6}}?(?:科|护理部|病区)(?=[的、，。；荣获被在]|$)")


def with_unit(item: Found, chars: str, reads: Callable[[str], Sequence[tuple[int, int, OrgName]]]) -> list[Found]:
    """A house with its second name, and the unit of it that stands behind the bracket: 甲医院（乙医院）外科党总支.

    It is none that nothing would be read as (`reads`) without the bracket: 甲医院（乙医院）有两个党支部.
    """
    if item.alias is None or item.org.institution != item.org.name or chars[item.alias_start - 1] == "·":
        return [item]
    close = chars.find("）", item.alias_start) + 1
    unit = _UNIT_BEHIND.match(chars, close) if close else None
    org = parse(item.org.name + unit[0]) if unit is not None else None
    if unit is None or org is None or org.institution != item.org.name or [whole.name for _, _, whole in reads(item.org.name + unit[0])] != [org.name]:
        return [item]
    return [item, Found(close, unit.end(), org)]


def with_alias(item: Found, chars: str) -> Found:
    if chars[item.end : item.end + 1] != "（":
        return item
    stop = chars.find("）", item.end)
    if stop < 0 or stop - item.end > 32:
        return item
    inner = chars[item.end + 1 : stop]
    if item.org.steps[-1].group in ("department", "line") and told_apart(chars[item.start : stop + 1]) and (which := parse(item.org.name + chars[item.end : stop + 1])) is not None:
        return Found(item.start, stop + 1, which)  # 护理部（东区）
    defined = re.match(r"(?:以下(?:统一?|均|合)?简?称(?:为|作)?|下称|简称为?)[：:]?“?(?P<short>[^“”）]{2,20})”?", inner)
    if defined is not None:
        return Found(item.start, item.end, item.org, defined["short"], item.end + 1 + defined.start("short"))
    _, second, _ = second_names(chars[item.start : stop + 1])
    if second:
        return Found(item.start, item.end, item.org, second[-1].alias, item.end + 1)
    return item
