"""A department or branch that its clause describes before it names it (只有五个人的病案室, 她所在的门诊部): the house spoken of has it."""

from __future__ import annotations

import re

from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.phrases import ADVERBS

__all__ = ["described_unit", "unit_made_up"]

_DESCRIBED = re.compile(r"(?P<words>[^，。；：“”《》]{2,40}的)(?P<unit>[\u4e00-\u9fffA-Z]{2,14})(?<=[科室部区房诊站班队支组团])(?<!小组)$")
_OTHERS = re.compile(r"(?:对口|帮扶|支援|合作|结对|受援|兄弟|友好|其他|其它|另外|各自|所有|各家|多家|每个|不少|部分|任何|外院|友邻|隔壁|邻近|当地|驻地|(?<![全本我])[县区]里|同[被获受])")
"""Words that say of somebody else's department, or of many."""
_OBJECT = re.compile(rf"(?:{ADVERBS}|专门|率先|并)*(?:成立|组建|设立|建立|新建|新设|增设|开设|打造|选派|抽调|依托|通过|走进|来到|前往|奔赴|联合|组织|带领|加强|完善|强化|对|向|为|与|给|把|将|从)")
"""成立由一把手牵头的工作组: what somebody set up or did something with, and not who got anything."""
_ASIDE = re.compile(r"(?:谁能想到|谁也没想到|没想到|想不到|值得一提|更难得|难得|可喜|令人惊喜|令人欣喜|更令人[^，。]{2,4}|其中|而|连|就连)(?:的是)?[，、]?")


_MADE_UP = re.compile(r"(?:[以由][^，。；：“”《》]{2,30}?(?:为(?:主力|主体|骨干|班底|主)|组成|牵头|带领|领衔)的)(?P<unit>(?:[我该本]?(?:医院|院|中心|站|所|校)|学校)[\u4e00-\u9fff]{2,12})")


def unit_made_up(reading: Telling, text: Text) -> list[Recipient]:
    """以护士为骨干的院团支部, 由医生组成的院合唱团: a unit of the house, behind those that make it up."""
    match = _MADE_UP.fullmatch(text.chars, led_in(text.chars))
    name = refer(reading.topic, match["unit"]) if match is not None else None
    return [Recipient(name, text.slice(*match.span("unit")), resolved=True)] if match is not None and name is not None else []


def described_unit(reading: Telling, text: Text) -> list[Recipient]:
    """The department with which `text` ends, behind words that describe it and name no other house; nothing where it names none.

    平日里默默无闻的设备科 and 一个修水管、管锅炉的后勤保障部 are units of the house spoken of; 对口支援的急诊科 is not.
    """
    if "的" not in text.chars or (match := _DESCRIBED.search(mask(text.chars), led_in(text.chars))) is None:
        return []
    unit = parse(match["unit"])
    if unit is None or not is_bare(unit) or unit.steps[-1].group not in ("department", "line") or is_generic(match["unit"]):
        return []
    words = _ASIDE.sub("", match["words"])
    if _OTHERS.search(words) or _OBJECT.match(words) or any(not is_bare(item.org) for item in find(words, tuple(reading.topic.defined))):
        return []
    completed = complete(reading.topic, unit)
    return [Recipient(completed[0], text.slice(*match.span("unit")), completed[1])] if completed is not None else []
