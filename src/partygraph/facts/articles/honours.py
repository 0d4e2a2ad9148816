"""Walls of honour: a page on which an institution lists what it got, one honour a line, without a verb.

`★ 全国先进集体（甲委员会，2017年）`, `2020年  省级文明单位  甲省文明委`, `五一巾帼标兵岗（甲总工会，2022年）——妇产科`: a title, the year and who gave it
in brackets or columns, and behind a dash the part of the institution that got it. The heading says that these are honours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from partygraph.facts.articles.honours_headings import DECORATION, heads_honours
from partygraph.facts.articles.wall_line import NOTE, YEAR, unit_named, wall_honour
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.bodies.subjects import heading_name
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.tables.blank_cut import blank_cut_table
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.who_gives import OFFICES
from partygraph.layout import Line
from partygraph.names.parse import parse
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["read_honours"]

_LEAST = 2
"""So many honours make a wall; a single line below a heading is a heading itself."""
_LONGEST, _LONGEST_HEADING = 90, 24
_UNLESS_SAID = re.compile(rf"未(?:注明|标明|特别注明|写明|注)(?:单位|科室|获奖单位|部门|集体)?(?:者|的)?(?:，)?(?:{ADVERBS}|即)?为(?P<who>[\u4e00-\u9fff]{{2,12}})")
"""未注明单位的均为院团委: whose honours are that say of nobody else."""
_POST = re.compile(r"(?:个人|[^，]{0,6}(?:护士长|主任|书记|院长|医生|医师|护士|护师|个人|同志|职工))[\u4e00-\u9fff]{0,4}$")
"""（护士长丁某）: a person got it."""
_OF_PERSONS = re.compile(r"[＞>»◆■●★\s【]*(?:先进|优秀)?(?:个人|人物|名医|专家)(?:篇|类|荣誉|奖项|获奖)?[】\s：:]*")


def read_honours(lines: Sequence[Line], title: str | None, topic: Discourse, host: str | None) -> tuple[list[Told], frozenset[int]]:
    """Honours of the institution `host` that the page is about, and the lines that state them; nothing where no heading calls them so or nobody is named."""
    if host is None or not (pattern("honours.heading").search(title or "") or any(heads_honours(line.chars) for line in lines)):
        return [], frozenset()
    reading = Telling(topic.copy())
    reading.topic.last = host
    reading.topic.hospital = reading.topic.hospital or host
    walls = _Walls(reading, open=title is not None and pattern("honours.heading").search(title) is not None and not pattern("list.follows").search(title))
    for index, line in enumerate(lines):
        if walls.heads(line.chars) or walls.is_aside(lines, index, host) or walls.adds(index, line):
            continue
        walls.take(index, line)
    walls.close()
    return walls.found, frozenset(walls.used)


@dataclass(slots=True)
class _Walls:
    """The walls of a page while its lines are gone through."""

    reading: Telling
    open: bool
    """Stands the line below a heading of honours?"""
    found: list[Told] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    wall: list[tuple[int, Told]] = field(default_factory=list)
    """The honours of the wall that the line would go on, each with its line."""
    unless_said: str | None = None
    goes_on: bool = False
    """A wall of several honours stands above, and only a line that is none stands between."""
    years: int = 0
    """Among entries that begin with their years one without a verb is an honour as well."""

    def heads(self, chars: str) -> bool:
        """Does the line open a wall or end it by what it says of the lines below?"""
        if heads_honours(chars):
            self.open, self.goes_on = not chars.strip(DECORATION).startswith("个人"), False
            if (whose := _UNLESS_SAID.search(chars)) is not None and (named := resolve_one(self.reading, whose["who"])) is not None:
                self.unless_said = named[0]
            return True
        if self.open and _OF_PERSONS.fullmatch(chars) is not None:
            self.open = False  # what follows is of persons
            return True
        return False

    def is_aside(self, lines: Sequence[Line], index: int, host: str) -> bool:
        """Is the line no honour of a body, but a person's, a table's first or the heading of a department's wall?"""
        if not self.open:
            return False
        line = lines[index]
        if (note := NOTE.search(line.chars)) is not None and _POST.match(note["note"]) and len(line.chars) < _LONGEST:
            self.used.update([index] if self.wall else [])  # a person got it
            return True
        if self.wall:
            return False
        if blank_cut_table(lines, index)[1]:
            self.open = False  # 序号 单位 称号: a table that says itself who got what
            return True
        if (unit := heading_name(line)) is not None and unit.institution == host and unit.steps[-1].group == "department":
            self.reading.topic.last = unit.name  # 科室荣誉 / 甲医院心内科: the wall of a department
            return True
        return False

    def adds(self, index: int, line: Line) -> bool:
        """Says the line only in part what the one above says: who gave it, or who else got the same?"""
        if not self.wall:
            return False
        at, last = self.wall[-1]
        if index == at + 1 and not line.mark and not line.gap and not last.givers and (below := _giver_below(line, self.reading)):
            self.wall[-1] = at, replace(last, givers=below, giver_at=line.text)
            self.used.add(index)
            return True
        if _DITTO.search(line.chars) is not None and (again := _same_again(line, self.reading, last)) is not None:
            self.wall.append((index, again))
            return True
        return False

    def take(self, index: int, line: Line) -> None:
        """The line as one of the wall; any other ends the wall, but one that is marked, begins with its year or names a level."""
        chars = line.chars
        told = wall_honour(line, self.reading, unless_said=self.unless_said) if self.open and len(chars) < _LONGEST else None
        self.years += self.open and YEAR.match(line.body.chars) is not None
        if told is not None:
            self.wall.append((index, told))
        elif self.wall and not line.mark and not (YEAR.match(chars) and len(chars) < _LONGEST) and not pattern("honours.level").fullmatch(chars.strip("【】：: ")):
            self.close()
            self.open = self.open and len(chars) < _LONGEST_HEADING

    def close(self) -> None:
        """The wall ends: several honours are one, and a single one where its neighbours show that it is."""
        if len(self.wall) >= _LEAST or self.wall and (self.years > _LEAST or self.goes_on):
            self.found.extend(item for _, item in self.wall)
            self.used.update(at for at, _ in self.wall)
            self.goes_on = True
        self.wall = []


def _giver_below(line: Line, reading: Telling) -> tuple[str, ...]:
    """■ 首都劳动奖状 / 甲市总工会: the offices that stand alone below a title gave it."""
    names = [bodies_in(reading, part) for part in re.split(r"\s+", line.chars)] if len(line.chars) < _LONGEST_GIVER else []
    found = tuple(name for part in names for name in part)
    return found if names and all(names) and all((org := parse(name)) is not None and org.steps[0].group in OFFICES for name in found) else ()


_LONGEST_GIVER = 60


def _same_again(line: Line, reading: Telling, before: Told) -> Told | None:
    """〃  〃  尘肺科党支部  〃: what stands above, for another unit."""
    words = [line.text.slice(*match.span()) for match in re.finditer(r"\S+", line.chars) if _DITTO.fullmatch(match[0]) is None]
    named = unit_named(reading, words[0].chars) if len(words) == 1 else None
    return replace(before, recipient=named[0], recipient_at=words[0], resolved=named[1]) if named is not None else None


_DITTO = re.compile("[〃″]|同上")
