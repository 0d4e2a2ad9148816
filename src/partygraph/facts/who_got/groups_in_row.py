"""Groups side by side whose kinds no table of bodies holds: 甲居委会活动站、乙广场舞蹈队同获“X”, each by its name as it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.clauses import ADVERB_END
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["groups_in_row"]

_PARTS = re.compile(r"[^、]+?(?=和[^、]{4,}$|与[^、]{4,}$|、|$)|(?<=[和与])[^、]{4,}$")
_GROUP = re.compile(
    r"(?![该我本各全这那此一每某其])[\u4e00-\u9fff]{2,14}(?<![个支名])(?:(?:保安|巡逻|舞蹈|秧歌|锣鼓|合唱|志愿|服务|宣传|消防|应急|保洁|环卫|护林|防疫|文艺|篮球|足球|龙舟)[队班团]|睦邻点|活动室|活动站|服务点|服务站|驿站|物业|超市|商场|药店|小区|商户|派出所|居委会|村委会|小学|中学|幼儿园|养老院|敬老院|合作社)"
)
_ELSEWHERE = re.compile(
    r"[\u4e00-\u9fff]{2,24}(?:居委会|村委会|派出所|医院|卫生院|中心|学校)[\u4e00-\u9fff]{2,6}(?:广场|小区|社区|公园|市场|商场|街|村)[\u4e00-\u9fff]{2,8}"
)
"""甲居委会乙广场舞蹈队: the second group was read as one of the first body's."""
_TWO = 2


def groups_in_row(reading: Telling, clause: Text, found: Sequence[Recipient]) -> list[Recipient]:
    """Everybody in the row that `clause` is, where it was not read as so many; nothing where a part of it is neither a body nor such a group."""
    cut = ADVERB_END.search(clause.chars)
    row = clause.slice(led_in(clause.chars), cut.start() if cut is not None and cut.start() > 0 else len(clause))
    parts = [row.slice(*match.span()) for match in _PARTS.finditer(row.chars)]
    read = len(found) == len(parts) and all("、" not in item.name and _ELSEWHERE.fullmatch(item.name) is None for item in found)
    if len(parts) < _TWO or read or not any(_GROUP.fullmatch(part.chars) for part in parts):
        return []
    named: list[Recipient] = []
    for part in parts:
        own = part.slice(1, len(part)) if part.chars[0] in "和与" and row.chars.endswith(part.chars) else part
        if _GROUP.fullmatch(own.chars) is not None:
            named.append(Recipient(own.chars, own, resolved=False))
            continue
        org = parse(own.chars)
        names = resolve_all(reading, own) if org is not None and not is_bare(org) and not is_generic(own.chars) else None
        if names is None or len(names) != 1:
            return []
        named.append(Recipient(*names[0]))
    return named
