"""The team behind a person: 甲科的张某答对最后一题，他身后的队伍拿下一等奖. The team stands for the body that the person is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.houses.full_names import complete
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.who_got.clause_subject import unit_first
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.parse import parse

__all__ = ["persons_team"]

_TEAM = re.compile(
    r"(?:而|最终|于是)?(?:他|她|其)(?:(?:身后|背后|所在|所?代表|所?带领|所?率领|所?领衔)的|所在)(?:这支|整个)?(?:队伍|团队|代表队|参赛队|小组|科室|党?支部|集体|科|部门)(?:也就|也|就|因此|随之|由此|一举|最终|成功|便|则)*"
)
_PERSON = re.compile(
    r"的?(?:选手|队员|队长|护士长?|医生|医师|党员|代表|参赛选手|主任)?[\u4e00-\u9fff]{2,4}?(?=$|[，；答一最率首第力沉临发超以凭连夺在站成])"
)

_FROM = re.compile("(?:其中)?(?:来自|由)")
_UNIT = re.compile(
    r"(?![该我本各全这那此一每某])[\u4e00-\u9fffA-Z]{1,9}?(?:科|部|病区|病房|手术室|供应室|产房|中心|支部)(?=的?(?:选手|队员|护士长?|医生|医师|党员)?[\u4e00-\u9fff]{2,})"
)


def persons_team(reading: Telling, segments: Sequence[Text]) -> list[Recipient]:
    """The body of the person of whom the clause before the nearest one tells; nothing where that names none."""
    if len(segments) < _TWO or _TEAM.fullmatch(segments[0].chars) is None:
        return []
    for text in segments[1:]:
        masked = mask(text.chars)
        for item in reversed(find(masked, tuple(reading.topic.defined))):
            if is_generic(item.org.name) or _PERSON.match(masked, item.end) is None:
                continue
            completed = complete(reading.topic, item.org)
            if completed is not None and parse(completed[0]) is not None:
                return [Recipient(completed[0], text.slice(item.start, item.end), completed[1])]
        begin = lead.end() if (lead := _FROM.match(text.chars)) is not None else 0
        unit = unit_first(text.chars[begin:], _UNIT)
        completed = complete(reading.topic, unit) if unit is not None else None
        if unit is not None and completed is not None:
            return [Recipient(completed[0], text.slice(begin, begin + len(unit.name)), completed[1])]
    return []


_TWO = 2
