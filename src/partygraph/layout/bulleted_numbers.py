"""Lines that a page has given a bullet in front of their number (▌一、先进单位, ●1.甲医院): the number numbers them, the bullet adorns."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.layout.line import Line

__all__ = ["without_bullet"]

_BULLET = re.compile(
    r"[-*●•◆◇★☆▲△■□▪►▶▷➢➤√✓✔⭐○◎·▍▎▌▏▋▊█┃❤♥✦✧❖❀✿⊙◉]{1,4}\s*"
    r"(?=[（(]\s*(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})\s*[）)]\s*[\u4e00-\u9fff“《【]"
    r"|[一二三四五六七八九十]{1,3}\s*[、．.]\s*[\u4e00-\u9fff“《【]"
    r"|[0-9]{1,3}\s*[、．.）)]\s*[\u4e00-\u9fff“《【]"
    r"|[①-⑳]\s*[、.]?\s*[\u4e00-\u9fff“《【]"
    r"|0[0-9]\s+[\u4e00-\u9fff“《【])"
)


def without_bullet(line: Line) -> Line:
    """The line from its number on; a bullet alone stays the mark that it is.

    >>> from partygraph.clean import clean
    >>> without_bullet(Line(clean("▌一、先进单位"))).chars, without_bullet(Line(clean("●甲医院"))).chars
    ('一、先进单位', '●甲医院')
    """
    match = _BULLET.match(line.chars)
    return line if match is None else replace(line, text=line.text.slice(match.end(), len(line.text)))
