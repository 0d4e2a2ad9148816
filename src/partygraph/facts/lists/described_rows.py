"""Rows with a word on who got it or on the work behind them: 1.甲支部“暖心驿站”：夜间也有人在。, 2.乙科：全年零差错。

A citation is a sentence, and a sentence ends a list; here it stands behind its row and says nothing more of it, so the row is read without it.
`1.甲县人民医院“暖心驿站”：夜间也有人在，来了就有热水。` is the row `甲县人民医院“暖心驿站”`.
"""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.lists.for_works import is_of_works
from partygraph.facts.lists.rows import by_parts
from partygraph.facts.lists.walk import Walk, open_award
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.rules.gate import gated
from partygraph.rules.phrases import GETS

__all__ = ["read_described"]

_QUOTED = r"“[^“”]{1,30}”(?:(?:党建|服务|支部|护理|文化|志愿服务)*(?:品牌|案例|项目|工作法|工作室|圈))?"
_WORK = rf"(?:{_QUOTED}|《[^《》]{{2,60}}》)"
_OWNED = rf"(?P<owner>[^“”《》：，。；！？]{{3,60}}?)(?:\s|：|—{{1,2}}|的)?{_WORK}|{_WORK}\s?（(?P<whose>[^“”《》：，。；]{{3,60}})）"
_ALONE = r"(?P<alone>[^“”《》：，。；！？—\s]{3,40})"
_ROW = gated(rf"(?P<row>{_OWNED}|{_ALONE})\s*(?P<mark>[：:]|—{{1,2}})\s*(?P<said>.*)")
_BEHIND_BLANK = gated(rf"(?P<row>{_OWNED})(?P<mark>\s+)(?P<said>[^\s“”《》][^“”《》]*[，。！][^“”《》]*)")
_IN_BRACKET = gated(rf"(?P<row>(?P<owner>[^“”《》：，。；！？（）]{{3,60}}?){_QUOTED})\s?（(?P<said>[^（）]{{5,60}})）")
_BY_ITSELF = gated(rf"(?P<row>{_OWNED}|{_ALONE})")
_PROSE = re.compile(r"[，；。！？]")
_STOP = tuple("。！？")
_MARKS_A_WORK = tuple("“《")
_TOLD = re.compile(rf"{GETS}|[荣喜]?获(?!取|悉|得(?:了)?(?:群众|患者|职工|社会))|授予|颁发")
_CLOSES = re.compile(r"希望|各|请|特此|以上|上述|现|附|联系|同时|此次|本次|获奖|受表彰|被|经|自")
_SHORTEST_WORD, _LONGEST_WORD, _SHORTEST_PARAGRAPH = 5, 300, 8


def read_described(walk: Walk, row: Row, following: Row | None) -> bool:
    """Read a row of the award that is open without what is said behind or below it; False where nothing is, or where the line may be something else."""
    if not walk.current or walk.negative or walk.columns or len(row.cells) != 1 or all(walk.awards[at].personal for at in walk.current):
        return False
    if _is_said(walk, row):
        return True
    body, goes_on = row.line.body, walk.described == row.indexes[0] - 1
    match = _described(body.chars)
    below = match is None and row.line.mark[:1].isdecimal() and (goes_on or walk.heading_at == row.indexes[0] - 1) and following is not None and _is_paragraph(following.line)
    if below and (alone := _BY_ITSELF.fullmatch(body.chars)) is not None and _is_owned(alone):
        match = alone
    if match is None:
        return False
    alone_said = not below and bool(match.groupdict().get("alone"))
    if alone_said and is_of_works(open_award(walk)) or (alone_said or not row.line.mark) and not (goes_on or _is_alike(row, following) or not alone_said and walk.heading_at == row.indexes[0] - 1):
        return False
    plain = body.slice(*match.span("row"))
    if not by_parts(walk, Row(Line(_numbered(row, plain), row.line.gap, row.line.indent), (plain,), row.indexes)):
        return False
    said = match["said"] if not below else ""
    walk.described, walk.unsaid = row.indexes[-1], not said
    if _TOLD.search(said) is None:
        walk.used.update(row.indexes)  # what else it tells of is read as a sentence
    return True


def _numbered(row: Row, plain: Text) -> Text:
    """The row as it would stand alone, its number in front of it."""
    return Text.join([row.line.text.slice(0, len(row.line.mark)), plain]) if row.line.mark else plain


def _is_said(walk: Walk, row: Row) -> bool:
    """What is said stands below its row, in a paragraph of its own."""
    if not walk.unsaid or walk.described != row.indexes[0] - 1 or row.line.mark or not row.line.chars.endswith(_STOP):
        return False
    walk.described, walk.unsaid = row.indexes[-1], False
    if _TOLD.search(row.line.chars) is None:
        walk.used.update(row.indexes)
    return True


def _is_paragraph(line: Line) -> bool:
    return not line.mark and len(line.chars) >= _SHORTEST_PARAGRAPH and line.chars.endswith(_STOP) and _CLOSES.match(line.chars) is None and not expand(line.chars.rstrip("。"))


def _is_alike(row: Row, following: Row | None) -> bool:
    """The next row is one of the same kind, numbered as this one is."""
    return following is not None and bool(following.line.mark) == bool(row.line.mark) and _described(following.line.body.chars) is not None


def _is_owned(match: re.Match[str]) -> bool:
    """Does the row name bodies that are no kind of bodies?"""
    found = match.groupdict()
    named = expand(found["owner"] or found.get("whose") or found.get("alone") or "")
    return bool(named) and not any(is_generic(item.org.name) for item in named)


def _described(chars: str) -> re.Match[str] | None:
    """The row and what is said of it; None where behind the mark stand bodies, a work or an award, or in front of it no body."""
    if len(chars) > _LONGEST_WORD:
        return None
    match = _ROW.fullmatch(chars)
    if match is None or not _is_owned(match):
        match = _BEHIND_BLANK.fullmatch(chars) or _IN_BRACKET.fullmatch(chars)
        if match is None or not _is_owned(match):
            return None
    found = match.groupdict()
    said, alone, mark = found["said"], bool(found.get("alone")), found.get("mark", "")
    if not said:
        return match if not alone and mark in "：:" else None
    persons = not alone and all(is_person(part) for part in re.split("[、，]", said))
    if persons and mark:
        return match
    if persons or said.startswith(_MARKS_A_WORK) and (alone or "—" in mark) or len(said) < _SHORTEST_WORD:
        return None
    if "—" in mark and not said.endswith(_STOP) or alone and (not said.endswith(_STOP) or "—" in mark or _TOLD.search(said) is not None):
        return None
    if _PROSE.search(said) is None and (award_head(said) is not None or alone):
        return None
    parts = [part.strip() for part in re.split(r"[、，；。！？]", said) if part.strip()]
    bodies = [bool(expand(part)) for part in parts]
    return None if all(bodies) or alone and any(bodies) else match
