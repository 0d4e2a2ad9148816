"""Who printed a notice (GB/T 9704-2012, 7.4.3): the office in its last line, which the document names and which gives nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.dates import dates
from partygraph.layout import Line
from partygraph.model import Text

__all__ = ["printers"]

_PRINTED = re.compile(r"(?:印发|印制|校印|印)[。]?$")
_WIDEST = 80


def printers(lines: Sequence[Line]) -> list[Text]:
    """What stands before the day of printing, or on a line of its own above it.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [text.chars for text in printers(lay_out(clean("甲市总工会办公室          2023年4月25日印发")))]
    ['甲市总工会办公室']
    """
    found: list[Text] = []
    for index, line in enumerate(lines):
        stated = next(dates(line.chars), None) if len(line.chars) < _WIDEST and _PRINTED.search(line.chars) else None
        if stated is None:
            continue
        before = line.text.slice(0, stated.start).strip()
        if len(before):
            found.append(before)
        elif index and len(lines[index - 1].chars) < _WIDEST:
            found.append(lines[index - 1].text)
    return found
