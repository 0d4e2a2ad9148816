"""Who gives by the words in front of the verb: 甲局授予…, 经乙厅批准，授予…, 丙院被丁委命名为…, and 院党委 or 三部门 by what they stand for."""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of, those_counted
from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Telling
from partygraph.facts.who_gave.meetings import at_meeting
from partygraph.facts.who_gave.on_behalf import on_behalf
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GIVING_ADVERBS

__all__ = ["OWN_HOUSE", "giver_before"]

_HOLDER = re.compile(r"(?:活动|大赛)?(?:主办|举办)(?:单位|方|部门)$")

_PAPER_END = re.compile(rf"(?:{GIVING_ADVERBS})*(?:印发|下发|发布|公布|通报)(?:了)?《[^《》]{{2,80}}》(?:（[^（）]{{2,40}}）)?$")
_MEETING_END = gated(r"(?<=[委局会厅部府党组院心站校])(?:日前|近日|昨日|今天|当天|联合|共同|隆重|组织|在[^，。；“”]{2,16}?){0,3}(?:召开|举行|举办)(?:了)?(?:[^，。；“”]|“[^“”]{1,20}”){0,40}(?:大会|会议|表彰会|总结会|推进会|座谈会|交流会|例会|年会|仪式)(?:上)?$")
"""甲委、甲政府召开表彰大会，授予…: who holds the meeting gives."""
_BY = re.compile(r"(?:感谢)?(?:[现均统]一?(?=由))?[在由]*")
_GIVER_NOISE = pattern("told.giver-adverbs")

OWN_HOUSE = re.compile(r"(?:[我本该]院|医院|[我本该]校|学校|[我本该]?(?:中心|血站)|[我本该][站所])(?:党委|党总支|党支部|工会|团委)?|[院校](?:党委|党总支|工会|团委|妇委会)")

_OWN_HOUSE_CHOSE = re.compile(rf"(?P<who>{OWN_HOUSE.pattern})(?:还|共|最终|现场|分别|综合|择优|隆重|对)*(?:评出|评选出|评定|评选产生|决出|选出|设立?|(?:通报)?(?:表彰|表扬)|嘉奖|奖励|[^，。；]{{2,16}}(?:予以|给予|进行)(?:通报)?(?:表彰|表扬|嘉奖|奖励))")
"""医院评出一等奖2个，并授予甲科“最佳组织奖”: the subject of the clause in front goes on."""

_APPROVED = re.compile(r"(?:日前|近日|最近)?经(?P<who>[^，。；：“”]{3,30}?)(?:正式|研究|审核)?(?:批准|批复|审批)(?:同意)?")
"""经甲厅批准，授予…: who approves gives where nobody else is said to."""

_PASSIVE = re.compile(rf"(?<=[\u4e00-\u9fff）])(?:{ADVERBS})?被(?P<who>[^，。；被]{{2,40}}?)(?:联合|共同|正式|分别|授予并|研究)*$")
"""甲医院等25个单位被乙委命名为“X”: the agent of the passive gives, whoever begins the clause."""
_HANDING = re.compile(r"(?:[^，；]{0,12}?(?:年|月|日|底|初|近日|日前))?(?P<who>[^，。；“”将把]{2,30}?)(?:将|把)(?:“[^“”]{2,30}”[、和及]?){1,4}(?:光荣称号|荣誉称号|称号|荣誉|奖牌)?(?:分别|一并)?(?:授予|颁给|颁发给|授给|颁授)[^，。；“”]{2,60}")
_ACTING = 2
"""In so many clauses in front of the verb it is said in whose name somebody acts."""


def giver_before(reading: Telling, sentence: Text, begin: int, end: int) -> tuple[tuple[str, ...], Text | None]:
    """The giver is the subject: right before the verb, or the body that begins an earlier clause."""
    approver: tuple[tuple[str, ...], Text | None] = ((), None)
    clauses = clauses_before(sentence, begin, end)
    for text in clauses[:_ACTING]:
        if (principal := on_behalf(reading, text))[0]:
            return principal
    for order, text in enumerate(clauses):
        if (approved := _APPROVED.fullmatch(text.chars)) is not None and order <= 1 and not approver[0]:
            approver = bodies_of(approved["who"], reading), text.slice(*approved.span("who"))
        if (found := _by_its_form(reading, order, text) or _subject(reading, order, text)) is not None:
            return found
    return approver if approver[0] else ((), None)


def _by_its_form(reading: Telling, order: int, text: Text) -> tuple[tuple[str, ...], Text | None] | None:
    """Who gives where the whole clause says so: a meeting's host, who hands something over, the agent of a passive, 我院评出…."""
    if (host := at_meeting(reading, text.chars))[0]:
        return host
    if (handing := _HANDING.fullmatch(text.chars)) is not None and (hands := bodies_of(handing["who"], reading)):
        return hands, text.slice(*handing.span("who"))  # 甲会将“X”授予乙，同时授予丙“Y”
    if order == 0 and (passive := _PASSIVE.search(text.chars)) is not None and (agents := bodies_of(passive["who"], reading)):
        return agents, text.slice(*passive.span("who"))
    if order and (acts := _OWN_HOUSE_CHOSE.match(text.chars)) is not None and (house := refer(reading.topic, acts["who"])) is not None:
        return (house,), text.slice(*acts.span("who"))
    return None


def _subject(reading: Telling, order: int, text: Text) -> tuple[tuple[str, ...], Text | None] | None:
    """The body that the clause begins with, or that ends it right before the verb."""
    chars = _GIVER_NOISE.sub("", _MEETING_END.sub("", _PAPER_END.sub("", text.chars)))
    cut = ADVERB_END.search(chars, len(chars) - len(chars.lstrip("在由")))
    chars = chars[: cut.start()] if cut else chars
    shift = led_in(chars)
    shift += _BY.match(chars, shift).end() - shift  # type: ignore[union-attr]
    tidy = chars[shift:]
    if not tidy or re.search(r"^[报经]|(?:批准|同意|审批|推荐|申报)$", text.chars):
        return None
    if _HOLDER.fullmatch(tidy):
        return reading.holders
    if counted := those_counted(reading, tidy):
        return counted, text.slice(shift, shift + len(tidy))
    if order == 0 and OWN_HOUSE.fullmatch(tidy) and (house := refer(reading.topic, tidy) or refer(reading.topic, f"该{tidy}")) is not None:
        return (house,), text.slice(shift, shift + len(tidy))  # 医院评选出…, 我院党委授予…
    names = tuple(item.org.name for item in expand(tidy) if not is_generic(item.org.name) and not is_bare(item.org))
    if names and not any(COREFERENCE.match(name) for name in names):
        return names, text.slice(shift, shift + len(tidy))
    for length in (len(tidy), 4, 3, 2):
        if short := _heard(reading, tidy, length):
            return (short,), text.slice(shift, shift + length)
    items = [item for item in find(tidy, tuple(reading.topic.defined)) if not is_bare(item.org) and not COREFERENCE.match(item.org.name)]
    if items and (items[0].start == 0 or order == 0 and items[-1].end == len(tidy)):
        chosen = [items[0] if items[0].start == 0 else items[-1]]
        for item in items[1:] if items[0].start == 0 else ():
            if tidy[chosen[-1].end : item.start] not in ("、", "和", "与", "及"):
                break
            chosen.append(item)  # 甲工会、乙妇联联合作出决定
        return tuple(item.org.name for item in chosen), text.slice(shift + chosen[0].start, shift + chosen[-1].end)
    return None


_OFFICE_ENDS = ("委", "局", "会", "部", "厅", "党组", "党委")


def _heard(reading: Telling, tidy: str, length: int) -> str | None:
    """The office named last that ends in the first characters of the clause (市委 of a text that has named 中共甲市委)."""
    head = tidy[:length]
    if not 2 <= length <= min(6, len(tidy)) or not head.endswith(_OFFICE_ENDS):
        return None
    return next((name for name in reversed(reading.topic.heard) if name.endswith(head) and name != head), None)
