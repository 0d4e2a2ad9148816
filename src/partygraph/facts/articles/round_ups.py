"""Round-ups of what a house got in a year, sorted by level or by month: 国家级 / 全国文明单位 / 省级 / 甲省巾帼文明岗（护理部）.

The page says that these are honours; what stands below a level is one, and behind it, in brackets or behind a sign, the part of the house that got it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from partygraph.facts.articles.wall_line import wall_honour
from partygraph.facts.awards.award_names import award_head, strip_count
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.verbs import find_verbs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["read_round_up"]

_OF_HONOURS = re.compile(r"荣誉|殊荣|荣光|获奖|奖项|高光|成绩单|光荣榜|表彰|喜报|捷报|收获满满|硕果")
_OF_OTHERS = re.compile(r"项目|课题|专科|学科|专利|论文|基金|排名|招聘|名医")
_PLACE = 8
"""A page says in its title or its first lines what it rounds up."""
_ORDER = re.compile(r"(?:(?:PART|NO|TOP)[\s.·]*)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[①-⑩])?[\s.、：|/·）—-]*", re.IGNORECASE)
_MONTH = re.compile(r"(?:(?:19|20)[0-9]{2}年)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四]季度")
_SIGNS = "【】[]《》<>（）() ：:★☆●◆■▍▌▎▶►·"
_LEVEL_FIRST = re.compile(r"(?P<level>[^：，。；、]{2,6})：(?P<rest>\S.+)")
_BETWEEN = re.compile(r"[、；](?![^（]*）)")
_UNIT = re.compile(r"(?P<title>[^（）：]{4,40}?)(?:\s*[：:/|]\s*|\s+|\s*[—-]{1,3}\s*)(?P<unit>[^（）：，。；\s]{2,20})")
_UNIT_FIRST = re.compile(r"(?P<unit>[^（）：，。；\s]{2,30})\s*(?:：|—{1,2}|\|)\s*(?P<title>[^（）：]{4,40})")
_NOTE = re.compile(r"（(?P<note>[^（）]{2,40})）$")
_FIRST = re.compile(r"[^（\s]+")
_LEAST, _SHORTEST, _LONGEST = 2, 4, 60


def read_round_up(lines: Sequence[Line], title: str | None, topic: Discourse, host: str | None) -> tuple[list[Told], frozenset[int]]:
    """Honours of the house `host` by level or month, and the lines that state them; nothing where the page does not call them honours."""
    levels = [index for index, line in enumerate(lines) if _sorts(line) or _inline(line) is not None]
    if host is None or len(levels) < _LEAST or not _speaks_of_honours([title or "", *(line.chars for line in lines[:_PLACE])]):
        return [], frozenset()
    reading = Telling(topic.copy())
    reading.topic.last = host
    reading.topic.hospital = reading.topic.hospital or host
    found: list[Told] = []
    used: set[int] = set()
    others = 0
    for begin, stop in zip(levels, [*levels[1:], len(lines)], strict=True):
        for index in range(begin, stop):
            kept = [(told, personal) for part in _parts(lines[index]) for told, personal in [_honour(part, reading)] if told is not None or personal]
            if kept:
                found.extend(told for told, _ in kept if told is not None)
                used.add(index)
            elif index > begin:
                if stop == len(lines):
                    break  # what stands below the last level and is none of it ends the round-up
                others += not find_verbs(lines[index].chars)
    if len(found) < _LEAST or others > len(found):
        return [], frozenset()
    return found, frozenset(used | {index for index in levels if index < max(used)})


def _speaks_of_honours(heads: Sequence[str]) -> bool:
    return any(len(chars) <= _LONGEST and _OF_HONOURS.search(chars) and not _OF_OTHERS.search(chars) for chars in heads)


def _plain(chars: str) -> str:
    chars = chars.strip(_SIGNS)
    order = _ORDER.match(chars)
    return chars[order.end() :].strip(_SIGNS) if order is not None and order.end() < len(chars) else chars


def _is_level(chars: str) -> bool:
    return pattern("honours.level").fullmatch(chars) is not None and not chars[:1].isdecimal() or _MONTH.fullmatch(chars) is not None


def _sorts(line: Line) -> bool:
    """国家级, 02 省级荣誉, PART.1 市级, 5月: a line that is nothing but a level or a month."""
    return len(line.chars) <= _LONGEST and (_is_level(_plain(line.chars)) or _is_level(line.chars.strip(_SIGNS)))


def _inline(line: Line) -> re.Match[str] | None:
    """国家级：全国文明单位、全国巾帼文明岗（护理部）."""
    match = _LEVEL_FIRST.fullmatch(line.body.chars)
    return match if match is not None and _is_level(match["level"]) else None


def _parts(line: Line) -> Iterator[Text]:
    """The titles of a line, each with what stands behind it."""
    if _sorts(line) or len(line.chars) > _LONGEST * 4:
        return
    match = _inline(line)
    text = line.body.slice(*match.span("rest")) if match is not None else line.body
    begin = 0
    for stop in [*(mark.start() for mark in _BETWEEN.finditer(text.chars)), len(text)] if match is not None else [len(text)]:
        yield text.slice(begin, stop).strip("；、。 ")
        begin = stop + 1


def _honour(text: Text, reading: Telling) -> tuple[Told | None, bool]:
    """The honour that such words state, and whether it is a person's."""
    if not _SHORTEST <= len(text) <= _LONGEST or strip_count(text.chars)[1] is not None:
        return None, False  # 文明单位（3个）: the heading of a list
    note = _NOTE.search(text.chars)
    title = _FIRST.match(text.chars)
    if title is not None and (head := award_head(title[0])) is not None and head.personal:
        return None, True
    if note is not None and any(is_person(part) for part in re.split(r"[、，\s]", note["note"])):
        return None, True
    unit = _UNIT_FIRST.fullmatch(text.chars)
    if unit is None or not expand(unit["unit"]) or qualified(unit["unit"]):
        unit = _UNIT.fullmatch(text.chars)
    if unit is not None and find_verbs(text.chars) == ():
        if is_person(unit["unit"]):
            return None, True
        named = _own_unit(unit["unit"], reading)
        told = wall_honour(Line(text.slice(*unit.span("title"))), reading, sorted_by_level=True) if named is not None else None
        if named is not None and told is not None:
            return replace(told, recipient=named, recipient_at=text.slice(*unit.span("unit")), resolved=True), False
    if note is not None and (several := re.split("[，、]", note["note"])) and len(several) > 1 and (own := _own_unit(several[-1], reading)) is not None:
        at = note.end("note") - len(several[-1])  # 青年文明号（甲团委，急诊科）: who gave it, and the unit behind
        told = wall_honour(Line(Text.join([text.slice(0, at - 1), text.slice(note.end("note"), len(text))])), reading, sorted_by_level=True)
        if told is not None and told.givers:
            return replace(told, recipient=own, recipient_at=text.slice(at, note.end("note")), resolved=True), False
    return wall_honour(Line(text), reading, sorted_by_level=True), False


def _own_unit(chars: str, reading: Telling) -> str | None:
    """The full name of the house or of a unit of it."""
    org = parse(chars)
    if org is not None and org.name == reading.topic.last:
        return org.name
    named = resolve_one(reading, chars) if org is not None and is_bare(org) and org.steps[-1].group in ("department", "line") else None
    return named[0] if named is not None else None
