"""Entries of a chronicle that say without a verb what somebody got: 2010年，妇产科“巾帼文明岗”（全国妇联）；“文明单位”（甲市文明委）。

An entry begins with its time, or a bracket says who gave each title. What stands in front of a title is who got it, else it is the house
that the text is about.
"""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.verbs import find_verbs
from partygraph.facts.words.who_gives import OFFICES
from partygraph.model import Text
from partygraph.names.parse import parse

__all__ = ["read_verbless"]

_TIME = re.compile(r"(?:(?:同|当|次|去|今)年|(?:19|20)[0-9]{2}\s*(?:年度?|(?=[：:，、\s“])))?\s*(?:[0-9]{1,2}\s*月(?:份|底|初)?\s*)?(?:[0-9]{1,2}\s*日)?[，：:、—\s]*")
_WHO = r"(?P<who>[^，。；：、“”（）\s]{0,24}?)[，：:\s]{0,2}"
_BY = r"（(?P<by>[^（）“”]{3,40}?)(?:，?(?:颁发|授予|命名|表彰|认定)|，(?:19|20)[0-9]{2}年?)?）"
_ENTRIES = (re.compile(rf"{_WHO}“(?P<title>[^“”]{{3,30}})”(?:光荣称号|荣誉称号|称号|奖牌)?(?:{_BY})?"), re.compile(rf"{_WHO}(?P<title>[^，。；：、“”（）\s]{{4,30}}){_BY}"))
"""A title in quotation marks, with or without who gave it; one without them is a title only where that is said."""
_LEADS = re.compile(r"[^：“”。]{0,30}(?:荣誉|表彰|奖项|殊荣|奖牌|牌匾|头衔|喜讯|捷报)[^：“”。]{0,10}：(?=(?:19|20)[0-9]{2}年|[^，。；：、“”（）\s]{4,30}，(?:19|20)[0-9]{2}年)")
_YEARS_BEHIND = re.compile(r"(?P<who>)(?P<title>[^，。；：、“”（）\s]{4,30})(?P<by>)，(?:19|20)[0-9]{2}年(?:度)?(?:、(?:19|20)[0-9]{2}年(?:度)?)*")
_DATED = re.compile(r"(?P<who>)(?P<title>[^，。；：、“”（）\s]{4,30})(?P<by>)")
"""荣誉接踵而至：2018年，市级文明单位；2019年，省级文明单位: behind such words a year is enough."""
_MARK = re.compile(r"\s*[；，、。]\s*")


def read_verbless(reading: Telling, sentence: Text) -> bool:
    """Tell the honours of a sentence that is nothing but such entries; False, and nothing told, where any part of it is something else."""
    chars = sentence.chars
    if "（" not in chars and "“" not in chars and _LEADS.match(chars) is None or len(chars) > _LONGEST:
        return False
    told: list[Told] = []
    lead = _LEADS.match(chars)
    at, first = lead.end() if lead is not None else 0, True
    forms = (*_ENTRIES, _YEARS_BEHIND, _DATED) if lead is not None else _ENTRIES
    while at < len(chars):
        time = _TIME.match(chars, at)
        begin = time.end() if time is not None else at
        dated = bool(chars[at:begin].strip())
        entry = next((match for form in forms if (match := form.match(chars, begin)) is not None), None)
        if entry is None or entry.end() < len(chars) and _MARK.match(chars, entry.end()) is None or first and not dated and not entry["by"] and entry.re is not _YEARS_BEHIND:
            return False
        item = _honour(reading, sentence, entry)
        if item is None:
            return False
        told.append(item)
        first = False
        mark = _MARK.match(chars, entry.end())
        at = mark.end() if mark is not None else len(chars)
    reading.fresh = len(reading.found)
    reading.found.extend(told)
    reading.since, reading.told_at = reading.fresh, reading.line
    return bool(told)


_LONGEST = 300


def _honour(reading: Telling, sentence: Text, entry: re.Match[str]) -> Told | None:
    """One entry: a title of bodies, who got it and who gave it; None where it is none."""
    head = award_head(entry["title"])
    if head is None or head.personal or not qualified(entry["title"]) or find_verbs(entry["title"]) or entry["who"] and find_verbs(f"{entry['who']}“ＱＱＱＱ”"):
        return None  # 摘得甲县委“X”称号 has a verb
    givers = bodies_in(reading, entry["by"]) if entry["by"] else ()
    if entry["by"] and (not givers or any((org := parse(name)) is not None and org.steps[0].group not in OFFICES for name in givers)):
        return None  # （急诊科） behind a title is who got it
    whom: tuple[str, bool] | None
    if entry["who"]:
        whom, where = resolve_one(reading, entry["who"]), sentence.slice(*entry.span("who"))
    else:
        house = (None if reading.topic.office() else reading.topic.last) or reading.topic.hospital
        whom, where = (house, True) if house is not None else None, sentence.slice(*entry.span())
    if whom is None or whom[0] in givers:
        return None
    return Told(whom[0], where, whom[1], entry["title"], sentence.slice(*entry.span("title")), None, None, givers, sentence.slice(*entry.span("by")) if givers else None, "told.verbless")
