"""Records of labels put together to rows: 作品名称：… / 报送单位：… / 获奖等次：… below one another, or labels below the row that they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, labelled
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand

__all__ = ["record", "with_works_below"]


def _announces(line: Line) -> bool:
    """A line that is a heading; a row with a number of digits and a label below it is a work, whatever it sounds like."""
    heading = read_heading(line.body.chars)
    return heading is not None and (heading.count is not None or heading.title or not line.mark[:1].isdecimal())


def _over_label(lines: Sequence[Line], index: int) -> bool:
    """A work without a number over 选送单位：…, and another such pair below or above it."""
    if not _is_labelled(lines, index + 1) or re.search("[。：]", lines[index].chars) or read_heading(lines[index].chars) is not None and not _is_labelled(lines, index - 1):
        return False
    return _is_labelled(lines, index + 3) or _is_labelled(lines, index - 1) or _is_labelled(lines, index + 4) and read_heading(lines[index + 2].chars) is not None or index >= _HEADED and _is_labelled(lines, index - 2) and read_heading(lines[index - 1].chars) is not None


def _is_labelled(lines: Sequence[Line], at: int) -> bool:
    return 0 <= at < len(lines) and not lines[at].mark and (found := labelled(lines[at].text)) is not None and found[0] in ("recipient", "recommender")


_HEADED = 2


def record(lines: Sequence[Line], index: int) -> Row | None:
    """`作品名称：…`, `报送单位：…`, `获奖等次：…` below one another, or the labels of a numbered work below it."""
    roles: list[str] = []
    cells: list[Text] = []
    at = index
    first = lines[index]
    if len(first.cells) == 1 and (first.mark or _over_label(lines, at)) and at + 1 < len(lines) and not lines[at + 1].mark and labelled(first.body) is None:
        below = labelled(lines[at + 1].text)
        if below is None or below[0] not in ("recipient", "recommender") or _announces(first) or (is_anchored(first.body.chars) and expand(first.body.chars)):
            return None
        roles.append("entry")
        cells.append(first.body)
        at += 1
    while at < len(lines) and len(roles) < 8 and len(lines[at].cells) == 1:
        found = labelled(lines[at].body if at == index else lines[at].text)
        if found is None or (found[0] in roles and found[0] not in ("ignored", "person")):
            break
        roles.append(found[0])
        cells.append(found[1])
        at += 1
    if len(roles) < 2 or not {"recipient", "recommender"} & set(roles):
        return None
    return Row(Line(Text.join(cells)), tuple(cells), tuple(range(index, at)), tuple(roles))


def with_works_below(lines: Sequence[Line], index: int) -> Row | None:
    """A numbered row with a name, and below it lines of labels that belong to it (`打擂作品：《…》`)."""
    line = lines[index]
    if not line.mark or len(line.chars) > 80 or labelled(line.body) is not None or index + 1 >= len(lines):
        return None
    cells = list(line.cells)
    stop = index + 1
    while stop < len(lines) and stop - index < 6 and not lines[stop].mark and len(lines[stop].cells) == 1 and (found := labelled(lines[stop].text)) is not None and found[0] != "recipient":
        if found[0] == "entry":
            cells.append(lines[stop].text)
        stop += 1
    if stop < len(lines) and (after := labelled(lines[stop].text)) is not None and after[0] == "recipient":
        return None  # the labels say whose it is themselves
    if len(cells) == len(line.cells) or not any(is_anchored(body) and expand(body) for body in (line.body.chars, *(cell.chars for cell in line.cells), *(line.body.slice(0, len(line.cells[0]) - len(line.mark)).chars for _ in (0,) if len(line.cells) > 1))):
        return None
    return Row(line, tuple(cells), tuple(range(index, stop)))
