"""Lines that begin with an award and go on with who got it, only blanks between (`一等奖 甲医院 乙医院 二等奖 丙医院`).

A copy that has lost its line ends sets a whole list so; each award and each row becomes a line again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import award_is_no_body, read_heading
from partygraph.facts.tables.columns import Row
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled
from partygraph.rules.load import words

__all__ = ["award_first"]

_TOKEN = re.compile(r"\S+?(?:（[^（）\s]{0,4}[0-9]{1,3}[个名家项件][^（）\s]{0,8}）[：:]?(?=\S)|(?=\s|$))")
"""What blanks part, and what stands behind a count in brackets (一等奖（1个）甲医院)."""
_ATTACHED = re.compile(r"附\s*[件表]\s*[0-9一二三四五六七八九十]{0,2}\s*[：:、.]?\s*")
_STOPS = compiled(r"[。！？；，、]")
_LONGEST, _LONGEST_HEADING = 4000, 40


def award_first(line: Line, index: int) -> list[Row]:
    """The headings and rows of a line that begins with an award and names who got it; nothing for any other line.

    >>> from partygraph.clean import clean
    >>> line = Line(clean("一等奖 兰州市第一人民医院 二等奖（2个）榆中县中医院 定西市中医院"))
    >>> [row.line.chars for row in award_first(line, 0)]
    ['一等奖', '兰州市第一人民医院', '二等奖（2个）', '榆中县中医院', '定西市中医院']
    >>> award_first(Line(clean("榆中县中医院 一等奖")), 0)
    []
    """
    chars = line.chars
    if not 6 <= len(chars) <= _LONGEST or len(line.cells) > 1 or _STOPS.search(chars) is not None:
        return []
    lead = _ATTACHED.match(chars)
    tokens = [line.text.slice(*match.span()) for match in _TOKEN.finditer(chars, lead.end() if lead is not None else 0)]
    if len(tokens) < _FEWEST or not _opens(tokens[0]):
        return []
    found: list[Row] = []
    begin = 0
    while begin < len(tokens):
        stop = begin + 1
        while stop < len(tokens) and not _opens(tokens[stop]):
            stop += 1
        below = _rows(tokens[begin + 1 : stop])
        if below is None or not below and stop == len(tokens):
            return []
        found.extend(Row(Line(text), (text,), (index,)) for text in (tokens[begin], *below))
        begin = stop
    return found


_FEWEST = 2


def _opens(token: Text) -> bool:
    """A prize, or a list's title that names an award."""
    heading = read_heading(token.chars) if len(token) <= _LONGEST_HEADING and not is_anchored(token.chars[-12:]) else None
    if heading is None or len(heading.names) != 1 or heading.personal:
        return False
    head = award_head(heading.names[0])
    return heading.title or heading.count is not None or head is not None and (head.rule == "award.prize" or award_is_no_body(token.chars) and token.chars.startswith(words("leading")))


def _rows(tokens: Sequence[Text]) -> list[Text] | None:
    """What stands between two awards: bodies by their full names, each a row; None where anything else stands there."""
    return list(tokens) if all(is_anchored(token.chars) and (named := expand(token.chars)) and named[0].org.institution is not None for token in tokens) else None
