"""Works and owners one below the other, each pair under its number: 01 / “X” / 甲医院 / 02 / “Y” / 乙医院."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.numerals import number
from partygraph.rules.begins import compiled

__all__ = ["numbered_works"]

_NUMBER = re.compile(r"(?:N[oO]\.?\s*|第)?(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])\s*[.．、:：]?")
_AHEAD = re.compile(rf"{_NUMBER.pattern}\s*(?P<work>(?:“[^“”]{{2,40}}”|《[^《》]{{2,60}}》)(?:党建|服务)?(?:品牌|案例|项目|工作法)?)")
_QUOTED = re.compile(r"(?P<quote>“[^“”]{2,40}”|《[^《》]{2,60}》)(?:党建|服务|支部)?(?:品牌|案例|项目|工作法)?")
_SENTENCE = compiled("[，。；！？：]")
_OF_WORKS = re.compile(r"(?:品牌|案例|项目|作品|工作法|课题|成果|故事|做法|微党课|视频|主题党日|主题党日活动)(?:名单)?$")
_COUNT = re.compile(r"[（(][^（）()]{1,8}[）)]$")
_LONGEST, _FEWEST = 60, 2


def numbered_works(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Rows of a work and its owner, in one order throughout, counted from 1; where they end, and nothing when there are none."""
    if _counted(lines[index]) != 1:
        return index, ()
    for roles in (("entry", "recipient"), ("recipient", "entry")):
        found: list[Row] = []
        at = index
        while at < len(lines) and _counted(lines[at]) == len(found) + 1 and (row := _pair(lines, at, roles)) is not None:
            found.append(row)
            at = row.indexes[-1] + 1
        goes_on = at < len(lines) and _counted(lines[at]) == len(found) + 1
        if len(found) >= _FEWEST and not goes_on and not _are_titles(found, roles, lines[index - 1] if index else None):
            return at, tuple(found)
    return index, ()


def _counted(line: Line) -> int | None:
    """The number that a line is or begins with."""
    match = _NUMBER.fullmatch(line.chars.strip()) or _AHEAD.fullmatch(line.chars.strip())
    if match is None:
        return None
    word = match["number"]
    return ord(word) - ord("①") + 1 if len(word) == 1 and "①" <= word <= "⑳" else number(word)


def _pair(lines: Sequence[Line], at: int, roles: tuple[str, ...]) -> Row | None:
    """The number with the two lines below it, or with the work beside it and the owner below."""
    ahead = _AHEAD.fullmatch(lines[at].chars.strip())
    if ahead is not None:
        begin = lines[at].text.chars.find(ahead["work"])
        cells = (lines[at].text.slice(begin, begin + len(ahead["work"])), *(line.text for line in lines[at + 1 : at + 2]))
    else:
        if any(len(line.cells) > 1 or line.mark for line in lines[at + 1 : at + 3]):
            return None
        cells = tuple(line.text for line in lines[at + 1 : at + 3])
    if len(cells) != len(roles):
        return None
    cells = tuple(cell.slice(0, match.end("quote")) if (match := _QUOTED.fullmatch(cell.chars)) is not None else cell for cell in cells)
    said = dict(zip(roles, cells, strict=True))
    if not _is_owner(said["recipient"].chars) or not _is_work(said["entry"].chars):
        return None
    return Row(Line(Text.join(cells)), cells, tuple(range(at, at + (2 if ahead is not None else 3))), roles)


def _is_owner(chars: str) -> bool:
    return len(chars) <= _LONGEST and _SENTENCE.search(chars) is None and _QUOTED.fullmatch(chars) is None and bool(expand(chars))


def _is_work(chars: str) -> bool:
    if _QUOTED.fullmatch(chars) is not None:
        return True
    return 3 <= len(chars) <= _LONGEST and _SENTENCE.search(chars) is None and not is_person(chars) and not expand(chars) and not chars.isdecimal()


def _are_titles(found: Sequence[Row], roles: tuple[str, ...], above: Line | None) -> bool:
    """“先进党组织” / 甲医院: what stands over each name is what it has got, unless the heading says that works follow."""
    if above is not None and _OF_WORKS.search(_COUNT.sub("", above.chars.strip("【】 ")).strip("【】“” ：:")) is not None:
        return False
    titles = sum((heading := read_heading(row.cells[roles.index("entry")].chars + "：")) is not None and bool(heading.names) for row in found)
    return titles * 2 >= len(found)
