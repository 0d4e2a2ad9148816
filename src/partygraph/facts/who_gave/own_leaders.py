"""Whose decision it is that one of the house's own leaders reads out: 副院长张某宣读《关于表彰先进科室的通报》 of a text about 甲医院 is the house's."""

from __future__ import annotations

import re

from partygraph.facts.telling import Telling
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.rules.gate import gated

__all__ = ["house_of_reader"]

_CLAUSE = re.compile(r"[，。；：！]")
_LEADER = gated(
    r"(?:^|[，、：\s])(?:(?:会上|会议上|大会上|随后|接着|首先|会议由[^，。；]{2,10}主持)[，、]?)*(?P<whose>(?:医院|[我本该全]?院|中心|[我本]中心|[\u4e00-\u9fff]{4,24}?)?)"
    r"(?:党政|协管|分管|主管)?(?P<post>(?:院?党委|院?党总支|纪委|院?党支部)?(?:常务)?(?:副|总)?(?:书记|院长|院领导|中心主任)|院长助理|(?:医院|院)?工会主席|总会计师|总护理师|党委委员|党总支委员|领导班子成员|院领导|[\u4e00-\u9fff]{1,6}(?:科|部|办|办公室|处)(?:副)?(?:主任|科长|部长|处长))"
    r"(?:、(?:党委|纪委)?(?:副)?(?:书记|院长|委员|主席|工会主席|党委委员))*(?:[\u4e00-\u9fff]{2,4}(?:同志|博士|教授)?)?$"
)
_OF_HOSPITAL = re.compile("院长|院领导|院党|总护理师")
_HOUSES = frozenset({"hospital", "centre", "university", "institute"})


def house_of_reader(reading: Telling, chars: str, at: int) -> tuple[str, ...]:
    """The house that the text is about, where the words in front of 宣读 at `at` are a leader of it; nothing where they are anybody else."""
    begin = max((match.end() for match in _CLAUSE.finditer(chars, 0, at)), default=0)
    leader = _LEADER.search(chars[begin:at])
    house = reading.topic.own or reading.topic.hospital or reading.topic.last
    org = parse(house) if house is not None else None
    if leader is None or house is None or org is None or org.institution != house or org.steps[-1].group not in _HOUSES:
        return ()
    if org.steps[-1].group != "hospital" and _OF_HOSPITAL.search(leader["post"]) is not None:
        return ()
    others = [item.org.name for item in find(chars[begin:at]) if is_anchored(item.org.name) and item.org.institution != house]
    whose = leader["whose"]
    own = not whose or whose in _OWN or house.endswith(whose) or reading.topic.defined.get(whose) == house
    return (house,) if own and not others else ()


_OWN = frozenset({"医院", "院", "我院", "本院", "该院", "全院", "中心", "我中心", "本中心"})
