"""One line of a wall of honour: 五一巾帼标兵岗（甲总工会，2022年）——妇产科 holds a title, its year and giver in brackets or columns, and behind a dash the part of the house that got it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import giver_in_front, qualified
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.verbs import find_verbs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse
from partygraph.rules.load import pattern
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["NOTE", "YEAR", "unit_named", "wall_honour"]

YEAR = re.compile(r"(?:19|20)[0-9]{2}\s*[年.]?(?:\s*[-—至]+\s*(?:(?:19|20)[0-9]{2}年?|今|至今)?)?(?:\s*[0-9]{1,2}\s*月?(?:\s*[0-9]{1,2}\s*日?)?)?(?:度)?")
NOTE = re.compile(r"[（【〔\[](?P<note>[^（）【】〔〕\[\]]{2,60})[）】〕\]]")
_UNIT = re.compile(r"\s*(?:—|-|–){1,3}\s*(?!(?:19|20)[0-9]{2})(?P<unit>[^—“”（）]{2,24})(?:“(?P<entry>[^“”]{2,20})”)?$|[：:]\s*$")
_UNIT_BEHIND = re.compile(r"\s*(?:—|-|–){1,3}\s*(?!(?:19|20)[0-9]{2})(?P<unit>[^—“”（）\s]{2,24})(?:“(?P<entry>[^“”]{2,20})”)?\s*$")
"""青年文明号——急诊科（团市委）: the giver in a bracket behind the unit."""
_OWN_UNIT = re.compile(r"(?P<unit>[^，、“”（）省市县区]{1,14}(?:党支部|党总支|支部|党委|团支部|团委|工会|科|室|部|病区|组|团队|门诊|病房))(?:“(?P<entry>[^“”]{2,20})”)?(?=，|$)")
"""（党支部，市委授予）, （二病区“舒心圈”）: the part of the house that got it, in the bracket behind the title."""
_GAVE = re.compile(rf"(?:{GIVING_ADVERBS})*(?:颁发|授予|颁授|颁|命名|认定)?$")
_GAVE_IT = re.compile(rf"(?<=[\u4e00-\u9fff])(?:{GIVING_ADVERBS})*(?:颁发|授予|颁授|命名|认定|表彰)$")
_SPLIT = re.compile(r"\s{2,}|\t|\|")
_LATIN = re.compile(r"(?<!\S)[A-Za-z][A-Za-z0-9.,&’'/ -]*(?=\s|$)")
"""护理部 Nursing, Youth Civilization Post: the same in another language."""


@dataclass(slots=True)
class _Reading:
    """What a line has said so far: to begin with, that the house got it."""

    whom: str
    at: Text
    resolved: bool = True
    named_unit: bool = False
    entry: str | None = None
    entry_at: Text | None = None
    givers: tuple[str, ...] = ()
    giver_at: Text | None = None
    name: Text | None = None
    dated: bool = False


def wall_honour(line: Line, reading: Telling, *, sorted_by_level: bool = False, unless_said: str | None = None) -> Told | None:
    """One line of a wall: its title, its giver, its part of the institution; below its level a title need not say of which it is."""
    text = line.body
    if (gave := _GAVE_IT.search(text.chars)) is not None:
        text = text.slice(0, gave.start())  # 2021年  先进集体  甲市委授予
    if re.search(r"[。；！？]", text.chars) or find_verbs(NOTE.sub("", text.chars)):
        return None
    read = _Reading(reading.topic.last or "", text)
    rest = _behind_dash(reading, read, text)
    if rest is None:
        return None
    _in_brackets(reading, read, rest[0])
    plain_text = _without(rest[1], _LATIN) if _LATIN.search(rest[1].chars) is not None else rest[1]
    columns = [part for cell in _cells(plain_text) if len(cell) for part in _apart(cell, reading)]
    if not all(_in_column(reading, read, column) for column in columns):
        return None
    if read.givers and all(_is_winner(giver) or _of_another_house(giver, reading.topic.last or "") for giver in read.givers):
        return None  # ★工人先锋号  甲医院急诊科: whose it is
    name = read.name
    if name is None or not (read.dated or read.givers or read.named_unit or line.mark or sorted_by_level or pattern("honours.named-level").match(name.chars)):
        return None
    if not read.givers and (front := giver_in_front(name.chars, lambda phrase: bodies_in(reading, phrase))) is not None:
        read.givers, read.giver_at, name = front[0], name.slice(0, front[1]), name.slice(front[1], len(name))
    contest = read_heading(name.chars)
    if contest is not None and contest.campaign and name.chars.endswith(contest.names[0]):
        name = name.slice(len(name) - len(contest.names[0]), len(name))  # 全院护理大赛一等奖: the prize of a contest
    if unless_said is not None and not read.named_unit and read.at is text:
        read.whom = unless_said
    return Told(read.whom, read.at, read.resolved, name.chars, name, read.entry, read.entry_at, read.givers, read.giver_at, "honours.wall")


def _behind_dash(reading: Telling, read: _Reading, text: Text) -> tuple[Text, Text] | None:
    """The unit behind the dash is read; what stands in front of it, with its brackets and without them. None where nobody knows the unit."""
    plain_text = _without(text, NOTE)
    unit = _UNIT.search(text.chars) or _UNIT_BEHIND.search(plain_text.chars)
    if unit is None or not unit["unit"]:
        return text, plain_text
    named = resolve_one(reading, unit["unit"])
    if named is None:
        return None
    org = parse(named[0])
    if org is not None and org.institution is not None and org.institution != read.whom and read.whom.endswith(org.institution):
        named = read.whom + named[0][len(org.institution) :], True  # 中心血站党支部 of 甲市中心血站
    within = text if unit.string == text.chars else plain_text
    read.whom, read.at, read.resolved, read.named_unit = named[0], within.slice(*unit.span("unit")), named[1], True
    if unit["entry"]:
        read.entry, read.entry_at = unit["entry"], within.slice(*unit.span("entry"))
    if within is text:
        text = text.slice(0, unit.start())
        return text, _without(text, NOTE)
    return text, plain_text.slice(0, unit.start())


def _in_brackets(reading: Telling, read: _Reading, text: Text) -> None:
    """The brackets of a line hold its year, its giver and a part of the house with its work."""
    for note in NOTE.finditer(text.chars):
        who = YEAR.sub("", note["note"]).strip("，,、 ")
        who = _GAVE.sub("", who)
        read.dated = read.dated or YEAR.search(note["note"]) is not None
        if read.entry is None and (own := _OWN_UNIT.match(who)) is not None and ((org := parse(own["unit"])) is None or org.institution is None) and (named := resolve_one(reading, own["unit"]) or _part(read.whom, own["unit"])) is not None:
            start = note.start("note") + note["note"].find(own["unit"])
            read.whom, read.at, read.resolved = named[0], text.slice(start, start + len(own["unit"])), True
            if own["entry"]:
                start = note.start("note") + note["note"].find(own["entry"])
                read.entry, read.entry_at = own["entry"], text.slice(start, start + len(own["entry"]))
            who = who[own.end() :].strip("，, ")
        if who and (names := bodies_in(reading, who)):
            read.givers, read.giver_at = names, text.slice(*note.span("note"))


def _in_column(reading: Telling, read: _Reading, cell: Text) -> bool:
    """A column holds the title, a unit, the giver or a year; false when it holds anything else."""
    plain = YEAR.sub("", cell.chars).strip("，、 “”■◆●★·")
    plain += "”" * (plain.count("“") > plain.count("”"))  # 甲市“红旗团委”
    read.dated = read.dated or plain != cell.chars
    if not plain:
        return True
    start = cell.chars.find(plain)
    if read.name is None and _is_title(plain):
        read.name = cell.slice(start, start + len(plain))
    elif (read.name is None or not read.named_unit) and (named := unit_named(reading, plain)) is not None:
        if read.named_unit:
            read.name = read.at  # “X”青年突击队  输血科: the first of two teams is what the second was named
        read.whom, read.at, read.resolved, read.named_unit = named[0], cell.slice(start, start + len(plain)), named[1], True
    elif bodies_in(reading, plain) and not read.givers:
        read.givers, read.giver_at = bodies_in(reading, plain), cell
    else:
        return False
    return True


def _without(text: Text, what: re.Pattern[str]) -> Text:
    """The text without what `what` finds in it."""
    return text.without(match.span() for match in what.finditer(text.chars))


def unit_named(reading: Telling, chars: str) -> tuple[str, bool] | None:
    """The department, branch or committee of the house that a cell names alone, or the house itself (医院)."""
    org = parse(chars)
    if COREFERENCE.match(chars) is None and (org is None or org.institution is not None or org.steps[-1].group not in ("department", "line")):
        return None
    named = resolve_one(reading, chars)
    return named if named is not None and _of_house(named[0], reading.topic.last or "") else None


def _of_house(name: str, house: str) -> bool:
    return bool(house) and name.startswith(house)


def _is_winner(name: str) -> bool:
    """A hospital, a centre or a department is no giver of honours."""
    org = parse(name)
    return org is not None and org.steps[-1].group in ("hospital", "centre", "department")


def _of_another_house(name: str, house: str) -> bool:
    """Is it a branch inside another house, which gives this one nothing?"""
    org = parse(name) if name.endswith(("支部", "总支", "党小组")) else None
    return org is not None and org.institution is not None and is_anchored(org.institution) and not house.startswith(org.institution)


def _part(host: str, unit: str) -> tuple[str, bool] | None:
    """The part of the house or the department that the page is about."""
    whole = parse(host + unit)
    return (whole.name, True) if whole is not None and unit else None


def _cells(text: Text) -> list[Text]:
    """The columns of a line, and what stands in front of the year apart from what stands behind it."""
    found: list[Text] = []
    begin = 0
    for match in _SPLIT.finditer(text.chars):
        found.append(text.slice(begin, match.start()).strip())
        begin = match.end()
    found.append(text.slice(begin, len(text)).strip())
    return found


def _apart(cell: Text, reading: Telling) -> list[Text]:
    """Giver and title that only a blank sets apart, in either order (甲省总工会 甲省工人先锋号)."""
    if (label := _LABEL.match(cell.chars)) is not None and unit_named(reading, label["unit"]) is not None:
        return [cell.slice(0, label.start("unit")), cell.slice(*label.span("unit")), *_apart(cell.slice(label.end(), len(cell)), reading)]  # 护理部：甲省巾帼文明岗
    words = [cell.slice(*match.span()) for match in re.finditer(r"\S+", cell.chars)]
    kinds = [_kind(YEAR.sub("", word.chars).strip("，、 “”"), reading) for word in words] if 2 < len(words) <= _MOST_WORDS else []
    if kinds.count("title") == 1 and all(kinds):
        return words
    for match in re.finditer(r"\s", cell.chars):
        parts = cell.slice(0, match.start()).strip(), cell.slice(match.end(), len(cell)).strip()
        left, right = (YEAR.sub("", part.chars).strip("，、 “”") for part in parts)
        if _is_title(right) and (bodies_in(reading, left) or unit_named(reading, left)) or _is_title(left) and (bodies_in(reading, right) or unit_named(reading, right)):
            return list(parts)
    return [cell]


_MOST_WORDS = 6


def _kind(chars: str, reading: Telling) -> str:
    """What one word of a line of the wall is; empty when it is nothing that stands on one."""
    if not chars:
        return "year"
    return "title" if _is_title(chars) else "unit" if unit_named(reading, chars) is not None else "giver" if bodies_in(reading, chars) else ""


_LABEL = re.compile(rf"(?:{YEAR.pattern})?[，、\s]*(?P<unit>[\u4e00-\u9fffA-Z]{{2,14}})[：:]")


def _is_title(name: str) -> bool:
    head = award_head(name)
    return head is not None and not head.personal and 4 <= len(name) <= 40 and "，" not in name and (qualified(name) or head.rule in ("award.prize", "award.mark"))
