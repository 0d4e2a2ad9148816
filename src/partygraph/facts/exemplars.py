"""Decisions that name the first of each award's recipients: 对甲医院党委等30个先进党组织、乙科等15个先进集体予以表彰.

Each part names one or a few bodies, says how many there are in all, and calls them what they are honoured as; a verb of praise or of
giving stands before or behind the row of them. Parts on individuals are only counted. A row may also name each title behind 为, all by one
verb: 命名甲医院等5家医院为清廉医院，乙医院骨科等10个科室为清廉科室.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards import award_head
from partygraph.facts.bodies import resolve_all
from partygraph.facts.counts import ToldCount
from partygraph.facts.discourse import LEAD_IN
from partygraph.facts.givers import giver_before
from partygraph.facts.telling import Telling, Told
from partygraph.facts.titles import qualified
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.load import pattern

__all__ = ["read_exemplars"]

_PART = re.compile(
    r"(?P<names>[^，。；：“”]{2,120}?)(?P<etc>等)?\s*(?P<count>[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})(?P<about>余|多)?(?:个|家|支|名|位|人)"
    r"(?:[^，。；、“”为]{0,12}?“(?P<quote>[^“”]{2,30})”(?:先进)?(?:集体|单位|个人|党支部|医院|科室|班组|团队)?(?:光荣称号|荣誉称号|称号|荣誉)?|(?P<plain>[^，。；、“”和与及为]{2,30}?))"
    r"(?=、|，|。|；|！|和|与|及|以及|予以|给予|进行|受到?(?:了)?[^，。；]{0,20}表|获(?:得|颁)?(?:了)?[^，。；]{0,20}(?:表|嘉)|被|分别|作?(?:通报)?表[彰扬]|$)"
)
_AS_PART = re.compile(
    r"(?P<names>[^，。；：“”为]{2,120}?)(?P<etc>等)?\s*(?P<count>[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})(?:个|家|支|名|位|人|所)[^，。；：“”为]{0,10}为(?:[^，。；、“”]{0,12}?“(?P<quote>[^“”]{2,30})”(?:光荣称号|荣誉称号|称号|荣誉)?|(?P<plain>[^，。；、：“”]{3,30}))(?=[、，。；]|$)"
)
_NAMES = re.compile(r"(?<![未不没])(?:命名|认定|评定|确定|确认|评选|推选|表彰)(?:表彰)?(?:了)?(?=[^，。；：“”为]{2,120}?[0-9一二三四五六七八九十百两]+[个家支名位人所])")
_AND = re.compile(r"(?:、|，|和|与|以及|及|并?(?:授予|表彰|表扬|命名)(?:了)?)+(?:对)?")
_MOST = 12


def read_exemplars(reading: Telling, sentence: Text) -> int | None:
    """The honours of the first such row of `sentence` go to `reading`; comes out where the row with its verb ends, None where there is none."""
    chars = sentence.chars
    if "表" not in chars and "授予" not in chars and "命名" not in chars and "评" not in chars and "定" not in chars and "选" not in chars:
        return None
    if (named := _named_in_turn(reading, sentence)) is not None:
        return named
    for start, verb_before in _beginnings(chars):
        parts = _row(chars, start)
        if not parts:
            continue
        stop = parts[-1].end()
        behind = pattern("told.praised-behind").match(chars, stop)
        if behind is None and not (verb_before and (stop == len(chars) or chars[stop] in "，。；！")):
            continue
        if _tell(reading, sentence, start, parts):
            return behind.end() if behind is not None else stop
    return None


def _named_in_turn(reading: Telling, sentence: Text) -> int | None:
    """命名甲等5家医院为“X”，乙等10个科室为“Y”: one verb for two parts or more; a part that names a person or a place gives nothing."""
    for verb in _NAMES.finditer(sentence.chars):
        parts = _row(sentence.chars, verb.end(), _AS_PART)
        if len(parts) < 2:
            continue
        givers, giver_at = giver_before(reading, sentence, 0, verb.start())
        told: list[Told] = []
        for part in parts:
            kind = "quote" if part["quote"] else "plain"
            head = award_head(part[kind])
            if head is None or head.personal or not part["quote"] and not qualified(part[kind]):
                reading.persons += head is not None and head.personal
                continue
            recipients = resolve_all(reading, sentence.slice(part.start("names"), part.end("names"))) or []
            at = sentence.slice(part.start(kind), part.end(kind))
            if not part["etc"] and len(recipients) != number(part["count"]):
                continue
            told.extend(Told(recipient, where, resolved, part[kind], at, None, None, tuple(giver for giver in givers if giver != recipient), giver_at, "told.exemplar") for recipient, where, resolved in recipients)
        if told:
            reading.found.extend(told)
            reading.giver = givers, giver_at
            return parts[-1].end()
    return None


def _beginnings(chars: str) -> Iterator[tuple[int, bool]]:
    """Where a row may begin: behind a verb or behind 对, and at the beginning of a clause."""
    for match in pattern("told.praises").finditer(chars):
        yield match.end(), not match[0].startswith("对")
    for match in re.finditer(r"(?:^|[，：；])(?=[^，。；]{4,120}?[0-9一二三四五六七八九十百两]+(?:余|多)?[个家支名位人])", chars):
        lead = LEAD_IN.match(chars, match.end())
        yield (lead.end() if lead is not None else match.end()), False


def _row(chars: str, start: int, form: re.Pattern[str] = _PART) -> list[re.Match[str]]:
    parts: list[re.Match[str]] = []
    at = start
    while len(parts) < _MOST and (part := form.match(chars, at)) is not None:
        parts.append(part)
        joint = _AND.match(chars, part.end())
        if joint is None:
            break
        at = joint.end()
    return parts


def _tell(reading: Telling, sentence: Text, start: int, parts: list[re.Match[str]]) -> bool:
    """Honours and counts of the parts; nothing when one of them names nobody or is no award's."""
    told: list[Told] = []
    counts: list[ToldCount] = []
    persons = 0
    verb_at = max(sentence.chars.rfind("对", 0, start), max((match.start() for match in pattern("told.praises").finditer(sentence.chars) if match.end() == start), default=start))
    givers, giver_at = giver_before(reading, sentence, 0, verb_at)
    for part in parts:
        kind = "quote" if part["quote"] else "plain"
        name, end = part[kind], part.end(kind)
        head = award_head(name)
        if head is None or not part["quote"] and not qualified(name) and not head.personal:
            return False
        at = sentence.slice(part.start(kind), end)
        total = number(part["count"])
        if total is not None and not part["about"]:
            counts.append(ToldCount(name, total, sentence.slice(part.start("count"), end)))
        if head.personal:
            persons += 1
            continue
        recipients = resolve_all(reading, sentence.slice(part.start("names"), part.end("names")))
        if not recipients or not part["etc"] and len(recipients) != total:
            return False
        told.extend(Told(recipient, where, resolved, name, at, None, None, tuple(giver for giver in givers if giver != recipient), giver_at, "told.exemplar") for recipient, where, resolved in recipients)
    if not told:
        return False
    reading.found.extend(told)
    reading.giver = givers, giver_at
    reading.counts.extend(counts)
    reading.persons += persons
    return True
