"""A portal's few words on the house above an article on it, cut short by a link to the rest (甲医院又名乙中心，隶属丙局… [详细]): they tell of the house, but are no title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled

__all__ = ["house_blurb"]

_MORE = compiled(
    r"(?:…+|\.{3,6})?\s*(?:[\[【（(［]\s*(?:查看|阅读|点击查看|展开)?(?:详细(?:介绍|信息)?|更多|详情|全文|全部)\s*[\]】）)］]|(?:…+|\.{3,6})\s*(?:查看|阅读|点击|展开)?(?:详细|更多|详情|全文|全部)|(?:查看|阅读|点击查看|展开)(?:详细|更多|详情|全文|全部))\s*(?:>{1,3}|»|＞{1,2})?$"
)
_SAYS = re.compile("[，。]")
_TOP, _SHORTEST = 8, 24


def house_blurb(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Such words without the link, and the lines of the page without them.

    >>> page = ["甲网 > 医院", "甲医院始建于1958年，隶属乙局，是一所综合医院，现有床位500张… [ 详细 ]", "一条绿丝带"]
    >>> blurb, rest = house_blurb([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])
    >>> [line.chars for line in blurb], [line.chars for line in rest]
    (['甲医院始建于1958年，隶属乙局，是一所综合医院，现有床位500张'], ['甲网 > 医院', '一条绿丝带'])
    """
    blurb: list[Line] = []
    rest: list[Line] = []
    for index, line in enumerate(lines):
        more = _MORE.search(line.chars) if index < _TOP and len(line.chars) >= _SHORTEST and index + 1 < len(lines) else None
        if more is None or len(_SAYS.findall(line.chars[: more.start()])) < _CLAUSES:
            rest.append(line)
            continue
        said = line.text.slice(0, more.start())
        blurb.append(Line(Text.join([said]), line.gap, line.indent))
    return blurb, rest


_CLAUSES = 2
