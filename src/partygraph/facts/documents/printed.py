"""Who printed a notice and who was sent a copy (GB/T 9704-2012, 7.4.2 and 7.4.3): bodies of its last lines, which the document names and which give nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.words.dates import dates
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.parse import parse

__all__ = ["copied_to", "printers"]

_PRINTED = re.compile(r"(?:印发|印制|校印|印)[。]?$")
_SEALED = re.compile(r"(?P<who>[\u4e00-\u9fff]{4,30})\s*（(?:代章|章|盖章|公章|印章)）")
"""甲省医院协会秘书处（代章）."""
_WIDEST = 80


def printers(lines: Sequence[Line]) -> list[Text]:
    """What stands before the day of printing, or on a line of its own above it, and who seals a notice for another body.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [text.chars for text in printers(lay_out(clean("甲市总工会办公室          2023年4月25日印发")))]
    ['甲市总工会办公室']
    """
    found: list[Text] = []
    for index, line in enumerate(lines):
        if (sealed := _SEALED.fullmatch(line.chars)) is not None:
            found.append(line.text.slice(*sealed.span("who")))
        stated = next(dates(line.chars), None) if len(line.chars) < _WIDEST and _PRINTED.search(line.chars) else None
        if stated is None:
            continue
        before = line.text.slice(0, stated.start).strip()
        if len(before):
            found.append(before)
        elif index and len(lines[index - 1].chars) < _WIDEST:
            found.append(lines[index - 1].text)
    return found


_COPIED = re.compile(r"(?:抄\s*[送报]|[报送])\s*[：:]\s*(?P<to>[^：]{3,200})$")
_PART = re.compile(r"[^，、；。\s]+")


def copied_to(lines: Sequence[Line]) -> list[Text]:
    """Each body behind 抄送 at the start of a line; of a commission's division only the commission, which has the copy.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [text.chars for text in copied_to(lay_out(clean("抄送：甲市委组织部，甲省卫生健康委员会医政处。")))]
    ['甲市委组织部', '甲省卫生健康委员会']
    """
    found: list[Text] = []
    for line in lines:
        copied = _COPIED.match(line.chars)
        for part in _PART.finditer(line.chars, copied.start("to")) if copied is not None else ():
            org = parse(part[0])
            division = org is not None and len(org.steps) > 1 and org.steps[-1].group == "department" and org.steps[-2].group == "government"
            stop = org.steps[-2].end if org is not None and division else len(part[0])
            found.append(line.text.slice(part.start(), part.start() + stop))
    return found
