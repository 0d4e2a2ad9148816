"""Letters to one body: 贵院, 你单位 is the one that the letter is addressed to (甲医院： / 欣悉贵院急诊科荣获“X”)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["with_addressee"]

_ADDRESSED = re.compile(r"(?:致|尊敬的)?(?P<who>[\u4e00-\u9fff（）]{4,40})[：:]")
_YOURS = re.compile(r"(?<![高宝富珍权尊])(?:贵|[你您]们?)(?P<kind>医院|院(?![长士])|单位|中心|校|站|所|局|委|党委|党总支|党支部|支部|科室|科(?!主任)|集体|团队)")
_HOUSE = frozenset({"医院", "院", "中心", "校", "站", "所"})
_EARLY = 12
"""A letter names in its first lines to whom it is written."""


def with_addressee(lines: Sequence[Line]) -> list[Line]:
    """The lines with the addressee's name where the letter says 贵院; unchanged where it is written to nobody or to many.

    >>> letter = ["贺信", "兰州市第一人民医院：", "欣闻贵院获评“平安医院”"]
    >>> with_addressee([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(letter)])[2].chars
    '欣闻兰州市第一人民医院获评“平安医院”'
    """
    found: list[Line] = []
    whom: Text | None = None
    house: Text | None = None
    for index, line in enumerate(lines):
        if index < _EARLY and (addressed := _addressee(line)) is not None:
            whom, house = addressed
            found.append(line)
            continue
        found.append(line if whom is None or house is None else _named(line, whom, house))
    return found


def _addressee(line: Line) -> tuple[Text, Text] | None:
    """To whom a letter is written, and the house of that body."""
    match = _ADDRESSED.fullmatch(line.chars)
    org = parse(match["who"]) if match is not None else None
    if match is None or org is None or is_bare(org) or not is_anchored(org.name):
        return None
    who = line.text.slice(*match.span("who"))
    return who, who.slice(0, len(org.institution)) if org.institution is not None and match["who"].startswith(org.institution) else who


def _named(line: Line, whom: Text, house: Text) -> Line:
    parts: list[Text] = []
    begin = 0
    for match in _YOURS.finditer(line.chars):
        parts.extend((line.text.slice(begin, match.start()), house if match["kind"] in _HOUSE else whom))
        if match["kind"] not in _HOUSE and match["kind"] != "单位" and not whom.chars.endswith(match["kind"]):
            parts.append(line.text.slice(match.start("kind"), match.end("kind")))
        begin = match.end()
    return Line(Text.join([*parts, line.text.slice(begin, len(line.text))]), line.gap, line.indent) if parts else line
