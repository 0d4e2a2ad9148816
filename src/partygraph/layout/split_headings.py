"""Headings that a scan or a narrow column has cut in two, put together again.

What the two lines say together stands elsewhere in the text, or the second ends in the heading's count: `二、青年` / `突击队（4支）`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout.line import Line
from partygraph.model import Text

__all__ = ["join_headings"]

_ORDINAL = re.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*")
_COUNTED = re.compile(r"\s*（[0-9一二三四五六七八九十]{1,4}[个家名项支所篇人件]）$")
_PLAIN = re.compile(r"[^，。；：！？、“”《》（）0-9]+")
_UNSEEN = re.compile(r"[\s“”]")
_LONGEST_LINE, _SHORTEST, _LONGEST, _LONGEST_REST = 16, 4, 24, 12


def join_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines with each heading in one.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [line.chars for line in lay_out(clean("命名青年突击队4支。\\n一、青年\\n突击队（4支）\\n甲市人民医院"))]
    ['命名青年突击队4支。', '一、青年突击队（4支）', '甲市人民医院']
    """
    found: list[Line] = []
    packed: str | None = None
    index = 0
    while index < len(lines):
        line = lines[index]
        following = lines[index + 1] if index + 1 < len(lines) else None
        if following is not None and (key := _heading(line, following)) is not None:
            marked, counted = _ORDINAL.match(line.chars) is not None, _COUNTED.search(following.chars) is not None
            if packed is None and (marked or counted or key.endswith("名单")):
                packed = "\n".join(_UNSEEN.sub("", other.chars) for other in lines)
            if marked and counted or (marked or counted or key.endswith("名单")) and packed is not None and key in packed:  # to look for it is dear
                found.append(Line(Text.join([line.text, following.text]), line.gap, line.indent))
                index += 2
                continue
        found.append(line)
        index += 1
    return found


def _heading(line: Line, following: Line) -> str | None:
    """What two lines say together when they could be one heading."""
    if following.gap or following.mark or len(line.cells) > 1 or len(following.cells) > 1 or len(line.chars) > _LONGEST_LINE:
        return None
    mark = _ORDINAL.match(line.chars)
    first = line.chars[mark.end() if mark else 0 :]
    rest = _COUNTED.sub("", following.chars)
    if not _PLAIN.fullmatch(first) or not _PLAIN.fullmatch(rest) or len(rest) > _LONGEST_REST:
        return None
    key = _UNSEEN.sub("", first + rest)
    return key if _SHORTEST <= len(key) <= _LONGEST else None
