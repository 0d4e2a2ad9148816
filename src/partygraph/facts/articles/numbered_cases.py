"""Cases that an article tells one after another, each under its number: 案例一 《把诊室搬到候车厅》 甲医院门诊党支部…

The award is the one title of cases that the text says somebody has given; what a paragraph calls its case stands in 《》 or behind the
number, and it is of the body that leads up to it, or, where the title comes first, of the first body named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.awards.announced import title_award
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Telling, Told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.found import Found
from partygraph.names.numerals import number
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse

__all__ = ["read_cases"]

_CASE = re.compile(r"[【\[（]?(?:典型|优秀|示范|创新|精品)?(?P<noun>案例|做法|经验|故事|工作法)之?\s*(?P<number>[一二三四五六七八九十]{1,3}|[0-9]{1,2})\s*[】\]）]?[\s：:、.—|-]*(?=\S)")
_TITLE = re.compile(r"《(?P<title>[^《》]{2,60})》")
_NO_CASE = re.compile(r"(?:办法|条例|意见|通知|方案|规定|指南|标准|规划|日报|晚报|周刊|杂志)$")
_GAVE = re.compile(r"(?:^|[，。；：])(?P<who>[^，。；：“”《》]{2,40}?)(?:共|最终|联合|择优)*(?:评定|评选|评出|评选出|遴选|遴选出|选出|确定|认定|推选|推选出|公布)(?:了)?(?:其中)?(?=[0-9一二三四五六七八九十“])")
_INSIDE = r"(?:(?![的了在与和被将由对从为向把])[\u4e00-\u9fff])"
_SO_MANY = re.compile(r"(?:评定|评选|评选出|评出|遴选|遴选出|选出|推选出|确定|认定|公布|推出|发布)(?:了)?(?:首批|第[一二三四五六七八九十]批)?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[个篇项则](?P<award>(?:“[^“”]{2,20}”)?[\u4e00-\u9fff]{0,20}(?:案例|做法|经验|故事|工作法))")
_BLAMED = re.compile(r"违[反规纪法]|问题|腐败|处分|曝光")
_UNIT = re.compile(rf"{_INSIDE}{{0,14}}?(?:党总支第[一二三四五六七八九十]+党支部|党支部|党总支|党委|团委|团支部|支部|总支)|{_INSIDE}{{1,8}}?(?:科|中心|病区|护理部)")
_PASSIVE = re.compile(r"(?:被|由|受|经|获|向|赴|到|在|为)$")
_QUOTED = re.compile(r"“[^“”]{1,60}”|《[^《》]{1,80}》")
_JOINT = re.compile(r"[、和与]")
_FEWEST, _LONGEST_HEADING, _MOST_LINES = 2, 50, 6


@dataclass(frozen=True, slots=True)
class _Case:
    number: int
    noun: str
    heading: Text | None
    lines: tuple[Text, ...]


def read_cases(lines: Sequence[Line], reading: Telling, counts: Sequence[ToldCount], title: Text | None) -> list[Told]:
    """Who wrote which case, as honours of the award that the text speaks of; nothing when the numbers leave one out or no award is told."""
    cases = _cases(lines)
    if len(cases) < _FEWEST or [case.number for case in cases] != list(range(1, len(cases) + 1)):
        return []
    award = _award(lines, cases[0].noun, counts, title)
    if award is None:
        return []
    name, at = award
    givers, giver_at = _givers(lines, name, reading)
    found: list[Told] = []
    for case in cases:
        made = _made(reading, case)
        if made is None:
            continue
        entry, owners = made
        for owner, owner_at, resolved in owners:
            found.append(Told(owner, owner_at, resolved, name, at, entry.chars, entry, tuple(giver for giver in givers if giver != owner), giver_at, "told.numbered-case"))
    return found if len({item.entry for item in found}) >= _FEWEST else []


def _cases(lines: Sequence[Line]) -> list[_Case]:
    found: list[_Case] = []
    index = 0
    while index < len(lines):
        mark = _CASE.match(lines[index].chars)
        order = number(mark["number"]) if mark is not None else None
        if mark is None or order is None or order != len(found) + 1:
            index += 1
            continue
        rest = lines[index].text.slice(mark.end(), len(lines[index].text)).strip()
        below = index + 1
        while below < len(lines) and below - index <= _MOST_LINES and _CASE.match(lines[below].chars) is None:
            below += 1
        alone = len(rest) <= _LONGEST_HEADING and not re.search("[。；]", rest.chars)
        body = tuple(line.text for line in lines[index + 1 : below])
        found.append(_Case(order, mark["noun"], rest if alone else None, body if alone else (rest, *body[:1])))
        index += 1
    return found


def _award(lines: Sequence[Line], noun: str, counts: Sequence[ToldCount], title: Text | None) -> tuple[str, Text] | None:
    """The one title of such cases that the text counts, else the one that its headline names."""
    named = {item.award: item.at for item in counts if item.award.endswith(noun)}
    if len(named) == 1:
        name, at = next(iter(named.items()))
        place = at.chars.find(name)
        return name, at if place < 0 else at.slice(place, place + len(name))
    for line in lines if not named else ():
        for match in _SO_MANY.finditer(line.chars[:1000]):
            if match["award"].endswith(noun) and not _BLAMED.search(line.chars):
                return match["award"], line.text.slice(*match.span("award"))
    told = title_award(title.chars) if title is not None and not named else None
    if told is None or title is None or not told.endswith(noun) or (place := title.chars.find(told)) < 0:
        return None
    return told, title.slice(place, place + len(told))


def _givers(lines: Sequence[Line], award: str, reading: Telling) -> tuple[tuple[str, ...], Text | None]:
    for line in lines:
        if award[-6:] not in line.chars:
            continue
        for match in _GAVE.finditer(line.chars[:1000]):
            if givers := bodies_of(re.sub(r"^经[^，]*?(?=[省市县区州])", "", match["who"]), reading):
                return givers, line.text.slice(match.start("who"), match.end("who"))
    return (), None


def _made(reading: Telling, case: _Case) -> tuple[Text, list[tuple[str, Text, bool]]] | None:
    """The case's title and those whose it is."""
    if case.heading is not None:
        quoted = _TITLE.search(case.heading.chars)
        entry = case.heading.slice(*quoted.span("title")) if quoted is not None else case.heading
        if quoted is not None and (beside := _owners(reading, case.heading, quoted.start())):
            return entry, beside
        for text in case.lines[:2]:
            if owners := _owners(reading, text, 0):
                return entry, owners
        return None
    for text in case.lines:
        for quoted in _TITLE.finditer(text.chars):
            if _NO_CASE.search(quoted["title"]):
                continue
            owners = _owners(reading, text, quoted.start())
            return (text.slice(*quoted.span("title")), owners) if owners else None
    return None


def _owners(reading: Telling, text: Text, at: int) -> list[tuple[str, Text, bool]]:
    """The bodies joined to each other that stand last in front of `at`, or first behind it where none does."""
    quotes = [match.span() for match in _QUOTED.finditer(text.chars)]
    found = [item for item in find(text.chars) if not is_generic(item.org.name) and not any(begin <= item.start < stop for begin, stop in quotes)]
    if not found:
        return []
    before = [item for item in found if item.end <= at and not _PASSIVE.search(text.chars[: item.start])]
    chosen = before[-1:] or found[:1]
    while (order := found.index(chosen[0])) > 0 and _JOINT.fullmatch(text.chars[found[order - 1].end : chosen[0].start]):
        chosen.insert(0, found[order - 1])
    while not before and (order := found.index(chosen[-1]) + 1) < len(found) and text.chars[chosen[-1].end : found[order].start] == "、":
        chosen.append(found[order])
    owners = []
    for item in found[: found.index(chosen[-1]) + 1]:
        end, org = _whole(text.chars, item)
        whole = _full(reading, org)
        if whole is None:
            continue
        if (known := parse(whole)) is not None and known.institution is not None and not _PASSIVE.search(text.chars[: item.start]):
            reading.topic.note(known, subject=True)
        if item in chosen:
            owners.append((whole, text.slice(item.start, end), whole != text.chars[item.start : end]))
    return owners


def _whole(chars: str, item: Found) -> tuple[int, OrgName]:
    """The name with the unit that stands behind the bracket of its second name (甲医院（乙医院）外科党总支)."""
    if item.alias is None or (close := chars.find("）", item.end)) < 0 or (unit := _UNIT.match(chars, close + 1)) is None:
        return item.end, item.org
    org = parse(item.org.name + unit[0])
    return (unit.end(), org) if org is not None and not is_bare(org) else (item.end, item.org)


def _full(reading: Telling, org: OrgName) -> str | None:
    if is_bare(org) and (found := refer(reading.topic, org.name)) is not None:
        return found
    whole = complete(reading.topic, org)
    return whole[0] if whole is not None else None
