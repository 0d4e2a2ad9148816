"""Honours set down in records of labels one below the other: 荣誉名称：X / 颁奖单位：甲委 / 获奖单位：乙医院, and the next record begins with the first label again.

What the labels say is taken out of the page before anything else is read: no line of it is a headline, a signature or a row of a list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import PERSONAL, Discourse
from partygraph.facts.lists.entries_with_givers import entry_with_giver
from partygraph.facts.tables.columns import column_role
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["Record", "honour_records", "told_in_records"]

_LABELLED = re.compile(r"【(?P<boxed>[^【】：]{2,10})】[：\s]*(?P<said>\S.*)|(?P<label>[^：，。；、\s“”《》（）|]{2,10})\s*[：▏丨┃|]\s*(?P<value>\S.*)")
_AWARD = re.compile(r"(?:所获|获得|获评|获授|荣获|授予|集体)?(?:荣誉|奖项|称号|奖励|殊荣)(?:称号|名称|项目|内容)?|(?:获奖|表彰|授奖|评选)(?:名称|称号|奖项|荣誉)")
_GIVER = re.compile(r"(?:授予|授牌|授奖|颁发|颁奖|颁授|颁证|发证|表彰|表扬|命名|认定|评定|评选|发文|嘉奖)(?:单位|机关|部门|机构|组织|主体|方)")
_WHO = re.compile(r"(?:荣誉|获奖|获得|获评|获授|获颁|受奖|得奖|受表彰|被表彰|获誉|受表扬)(?:单位|集体|科室|部门|支部|党支部|党组织|团队|医院|机构|对象|主体|班组)(?:名称)?")
_PERSON = re.compile(r"(?:[\u4e00-\u9fff]{0,4}(?:姓名|个人|获奖人|人员))")
_ASIDE = re.compile(r"(?:[\u4e00-\u9fff]{0,4}(?:级别|层级|类别|文号|文件|证书编号|编号|备注|有效期|主办单位|承办单位|所属赛事|活动名称))")
_CALLED = re.compile(r"(?:光荣称号|荣誉称号|称号)$")
_QUOTED = re.compile(r"“([^“”]{3,40})”")
_STOPS = re.compile(r"[，。；！？：]")
_LONGEST, _LONGEST_TITLE = 80, 40
_ROLES = ("award", "giver", "recipient", "person")
_PEOPLES = re.compile("第[一二三四五六七八九十]+人民")
"""第一人民医院 is nobody's name, though 一人 stands in it."""
_HOUSES = frozenset({"hospital", "centre"})


@dataclass(frozen=True, slots=True)
class Record:
    """What the labels of one honour hold, by what they say (`award`, `giver`, `recipient`, `person`)."""

    values: tuple[tuple[str, Text], ...]

    def value(self, role: str) -> Text | None:
        return next((text for known, text in self.values if known == role), None)


def honour_records(lines: Sequence[Line]) -> tuple[list[Record], list[Line]]:
    """The records of honours among `lines`, and the lines without them.

    >>> page = ["荣誉名称：平安医院", "颁奖单位：甲委", "获奖单位：乙医院", "荣誉名称：文明单位", "颁奖单位：甲委", "获奖单位：丙医院", "来源：丁报"]
    >>> records, rest = honour_records([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])
    >>> [record.value("recipient").chars for record in records], [line.chars for line in rest]
    (['乙医院', '丙医院'], ['来源：丁报'])
    """
    records: list[Record] = []
    rest: list[Line] = []
    at = 0
    while at < len(lines):
        if entry := entry_with_giver(lines[at]):
            records.append(Record(entry))
            at += 1
            continue
        stop, values = at, list[tuple[str, Text]]()
        while stop < len(lines) and (labels := _labels(lines[stop])):
            values.extend(labels)
            stop += 1
        run = _parted(values)
        if run and _are_honours(run):
            records.extend(run)
        else:
            rest.extend(lines[at:stop])
        if stop == at:
            rest.append(lines[at])
            stop += 1
        at = stop
    return records, rest


def _labels(line: Line) -> list[tuple[str, Text]]:
    """What each cell of a line holds by its label; nothing where one of them says nothing that such a record does."""
    found: list[tuple[str, Text]] = []
    cells = (line.body,) if len(line.cells) == 1 else line.cells
    for cell in chain.from_iterable(map(_apart, cells)):
        match = _LABELLED.fullmatch(cell.chars) if len(cell) <= _LONGEST else None
        role = _role(match["label"] or match["boxed"]) if match is not None else None
        if match is None or role is None:
            return []
        found.append((role, cell.slice(*match.span("value" if match["label"] else "said")).strip("；; ")))
    return found


def _apart(cell: Text) -> list[Text]:
    """荣誉名称：X；颁奖单位：甲委: labels that a semicolon parts."""
    stops = [match.start() for match in _BETWEEN.finditer(cell.chars)]
    return [cell.slice(begin, stop).strip("；;， 。") for begin, stop in pairwise([0, *stops, len(cell)])] if stops else [cell]


_BETWEEN = re.compile(r"[；，](?=[\u4e00-\u9fff]{2,8}：)")


def _role(label: str) -> str | None:
    if _PERSON.fullmatch(label):
        return "person"
    if _GIVER.fullmatch(label) or column_role(label) == "giver":
        return "giver"
    if _ASIDE.fullmatch(label) or pattern("honours.when").fullmatch(label):
        return "aside"
    if _AWARD.fullmatch(label):
        return "award"
    return "recipient" if _WHO.fullmatch(label) else None


def _parted(values: Sequence[tuple[str, Text]]) -> list[Record]:
    """The records that such labels make: one begins where the label comes again that the first began with, or any that the one before has."""
    found: list[list[tuple[str, Text]]] = []
    for role, text in values:
        if not found or role in _ROLES and any(known == role for known, _ in found[-1]) or role == found[0][0][0]:
            found.append([])
        found[-1].append((role, text))
    return [Record(tuple(part)) for part in found]


def _are_honours(run: Sequence[Record]) -> bool:
    """Does every record name a title, and say who gave it or, several in the same order, who got it?"""
    if not all(record.value("award") is not None for record in run):
        return False
    given = [record.value("giver") is not None for record in run]
    got = [record.value("recipient") is not None or record.value("person") is not None for record in run]
    return len(run) > 1 and (all(given) or all(got)) or all(given) and all(got)


def told_in_records(records: Sequence[Record], topic: Discourse) -> list[Told]:
    """Who got what from whom by each record; one that names nobody is of the house that the page is about, one of a person tells nothing."""
    reading = Telling(topic.copy())
    if reading.topic.last is None and (house := _one_house(records)) is not None and (org := parse(house)) is not None:
        reading.topic.note(org)
    return [told for record in records for told in _told(record, reading)]


def _one_house(records: Sequence[Record]) -> str | None:
    """The one house that records name as those who got or, where none of those is a full name, gave."""
    for role in ("recipient", "giver"):
        orgs = [org for record in records if (text := record.value(role)) is not None and (org := parse(text.chars)) is not None and not is_bare(org) and is_anchored(org.name)]
        houses = {org.institution for org in orgs if org.institution is not None and (role == "recipient" or org.steps[-1].group in _HOUSES)}
        if orgs:
            return next(iter(houses)) if len(houses) == 1 else None
    return None


def _told(record: Record, reading: Telling) -> list[Told]:
    title, giver, who = record.value("award"), record.value("giver"), record.value("recipient")
    if title is None or record.value("person") is not None or who is not None and (is_person(who.chars) or PERSONAL.search(_PEOPLES.sub("", who.chars))):
        return []
    if who is not None:
        owners = resolve_all(reading, who) or []
    else:
        house = reading.topic.hospital or reading.topic.last
        owners = [(house, title, True)] if house is not None else []
    givers = bodies_of(giver.chars, reading) if giver is not None else ()
    return [
        Told(owner, at, resolved, name.chars, name, None, None, givers, giver if givers else None, "row.record")
        for name in _titles(title) for owner, at, resolved in owners
    ]


def _titles(text: Text) -> list[Text]:
    """The titles that a record names, without the marks and the word that calls them so; none where they are a person's."""
    quoted = [text.slice(*match.span(1)) for match in _QUOTED.finditer(text.chars)]
    plain = text.slice(0, len(_CALLED.sub("", text.chars)))
    found = quoted or ([plain] if 3 <= len(plain) <= _LONGEST_TITLE and _STOPS.search(plain.chars) is None else [])
    return [name for name in found if (head := award_head(name.chars)) is None or not head.personal]
