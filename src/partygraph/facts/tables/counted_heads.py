"""Heads whose number or count a gap parts from them (一等奖    2个, 二、   先进科室   （3个）): one heading, and no row of cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.model import Text

__all__ = ["is_counted_head"]

_COUNT = re.compile(r"(?:名单|单位)?\s*(?:(?:共|计)?\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[个家名项件篇部支人位]|（(?:共|计)?\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[个家名项件篇部支人位]）)\s*[：:]?")
_ORDINAL = re.compile(r"[一二三四五六七八九十]{1,3}\s*[、.．]|（[一二三四五六七八九十]{1,3}）[、.．]?")
_DIGITS = re.compile(r"[0-9]{1,2}\s*[、.．]|（[0-9]{1,2}）")


def is_counted_head(cells: Sequence[Text]) -> bool:
    """Is this a heading, perhaps behind its number, and how many got it?

    >>> from partygraph.clean import clean
    >>> is_counted_head((clean("一等奖"), clean("2个"))), is_counted_head((clean("甲县人民医院"), clean("2个")))
    (True, False)
    >>> is_counted_head((clean("二、"), clean("先进科室"), clean("（3个）"))), is_counted_head((clean("二、"), clean("检验科"), clean("（3个）")))
    (True, False)
    """
    numbered = _ORDINAL.fullmatch(cells[0].chars) is not None
    rest = cells[1:] if numbered or _DIGITS.fullmatch(cells[0].chars) is not None else cells
    if not (len(rest) == 2 and _COUNT.fullmatch(rest[1].chars) is not None or numbered and len(rest) == 1):
        return False
    heading = read_heading(rest[0].chars.rstrip("：:") + "：")
    return heading is not None and bool(heading.names)
