"""A house whose own leaders read out at its own meeting what has been decided on its units: it gives what the report lists (甲院长宣读了关于表彰先进科室的决定)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.whose import Host, full_name
from partygraph.facts.lists.listed import ListedRow
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.parse import parse

__all__ = ["decided_by_house", "held_among_own", "judged_by_house"]


def held_among_own(campaigns: Sequence[CampaignReading], topic: Discourse, rows: Sequence[ListedRow]) -> tuple[str, ...]:
    """The one holder of the one contest of a report, where it is a body of the house and all rows are units of the house (甲医院工会启动…评比活动)."""
    holders = {campaign.organizers for campaign in campaigns if campaign.organizers}
    holder = holders.pop() if len(holders) == 1 else ()
    host = Host(topic.hospital or topic.last, own=topic.defined)
    if host.name is None or len(holder) != 1 or not rows or not _all_own(rows, host):
        return ()
    name = full_name(holder[0], host)
    org = parse(name)
    return (name,) if org is not None and org.institution == host.name and org.steps[-1].group in ("line", "mass") else ()


def _all_own(rows: Sequence[ListedRow], host: Host) -> bool:
    return host.name is not None and all(full_name(named.org.name, host).startswith(host.name) for row in rows for named, _ in row.recipients)


_SENTENCE = re.compile(r"[^。！？；\n]+")
_MEETING = re.compile(r"(?P<whose>[^。；《》]{2,60}?)(?:表彰|颁奖)[^，。；]{0,24}?(?:大会|晚会|会议|会|仪式|典礼)")
_READ_OUT = re.compile(r"(?:^|[，：])(?P<reader>[^，。；：《》]{2,30}?)(?:宣读|宣布|通报|公布|念)了?(?:《?关于(?:表彰|命名|授予|表扬|通报表扬|通报表彰)[^。；《》]{2,60}?(?:决定|通报)|《[^《》]{4,40}(?:表彰|表扬|命名)的?(?:决定|通报)》|(?:表彰|表扬|嘉奖|命名)(?:的)?(?:决定|通报|名单|通知)|[^。；《》]{0,60}?(?:先进|优秀|获奖|受表彰|表彰|奖)[^。；《》]{0,30}?名单)")
_LEADER = re.compile(r"院长|书记|主任|院领导|站长|校长|园长|委员|领导班子")
_THERE = re.compile(r"(?:会议|大会|会上|会议上|大会上|现场|会议现场|仪式上)*")
"""会上宣读了表彰决定: somebody of the house does."""
_HOUSES = frozenset({"hospital", "centre", "university", "institute"})
_OURS = re.compile(r"[我本全][院校站]|(?<![\u4e00-\u9fff])医院")


def decided_by_house(lines: Sequence[Line], title: Text | None, host: Host, rows: Sequence[ListedRow]) -> tuple[str, ...]:
    """The house itself, where the meeting and those who read out the decision are its own and all rows are its units; no body of another name reads."""
    org = parse(host.name) if host.name is not None else None
    if org is None or host.name is None or org.steps[-1].group not in _HOUSES or not rows or not _all_own(rows, host):
        return ()
    sentences = [*_sentences(lines), *([title.chars] if title is not None else [])]
    met = any(match is not None and _own_alone(match["whose"], host) for match in map(_MEETING.search, sentences))
    read = any((_LEADER.search(match["reader"]) is not None or _THERE.fullmatch(match["reader"]) is not None) and not _others(match["reader"], host) for chars in sentences for match in _READ_OUT.finditer(chars))
    return (host.name,) if met and read else ()


_JUDGED = re.compile(
    r"(?:^|[，。；：])(?:最终|最后|现场|会上|赛后|经[^，。；]{2,16}[，]){0,2}(?:[我本全该]院|医院)(?:共|一共|最终|综合|择优|现场|分别|还|并)*"
    r"(?:评出|评选出|评定出?|评选产生|推选出|遴选出|选出|产生|决出|设(?=[一二三特]等奖))(?:了)?[^。；]{0,60}(?:奖|[0-9一二三四五六七八九十]+[个项名篇支])"
)
"""经现场打分，医院评出一等奖2个: the house judges."""


def judged_by_house(lines: Sequence[Line], host: Host, rows: Sequence[ListedRow]) -> tuple[str, ...]:
    """The house itself, where the text says that it has chosen (医院评出一等奖2个) and all rows are its units."""
    org = parse(host.name) if host.name is not None else None
    if org is None or host.name is None or org.steps[-1].group not in _HOUSES or not rows or not _all_own(rows, host):
        return ()
    return (host.name,) if any(_JUDGED.search(line.chars) for line in lines if "院" in line.chars) else ()


def _sentences(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        if "表彰" in line.chars or "颁奖" in line.chars or "宣" in line.chars:
            yield from _SENTENCE.findall(line.chars)


def _own_alone(chars: str, host: Host) -> bool:
    """Does the text name the house before the meeting, and nobody else?"""
    named = [item.org.name for item in find(chars)]
    return not _others(chars, host) and (_OURS.search(chars) is not None or any(_is_own(name, host) for name in named))


def _others(chars: str, host: Host) -> bool:
    return any(is_anchored(item.org.name) and not _is_own(item.org.name, host) for item in find(chars))


def _is_own(name: str, host: Host) -> bool:
    house = host.name or ""
    return name.startswith(house) or house.endswith(name) or host.own.get(name) == house
