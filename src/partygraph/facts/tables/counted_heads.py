"""Heads whose count stands behind a gap (一等奖    2个): one heading, and no row of two cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.model import Text

__all__ = ["is_counted_head"]

_COUNT = re.compile(r"(?:共|计)?\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[个家名项件篇部支]")


def is_counted_head(cells: Sequence[Text]) -> bool:
    """Is this a heading and how many got it?

    >>> from partygraph.clean import clean
    >>> is_counted_head((clean("一等奖"), clean("2个"))), is_counted_head((clean("甲县人民医院"), clean("2个")))
    (True, False)
    """
    if len(cells) != 2 or _COUNT.fullmatch(cells[1].chars) is None:
        return False
    heading = read_heading(cells[0].chars + "：")
    return heading is not None and bool(heading.names)
