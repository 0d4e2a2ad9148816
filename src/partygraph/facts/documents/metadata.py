"""The table of metadata at the head of a government's page: 索引号 | … | 发布机构 | 甲委员会 乙厅 | 文号 | …"""

from __future__ import annotations

import re

from partygraph.layout import Line
from partygraph.model import Text

__all__ = ["issuing"]

_LABEL = re.compile(r"(?:发布|发文|制发|公布|印发|公开|成文|填表|推选|评选|颁奖|制表|授予)(?:单位|机构|机关|部门|主体)")
_LABEL_OF_MORE = re.compile(r"(?:^|(?<=\s))" + _LABEL.pattern + r"\s*[：:]\s*(?P<who>[^：:，。；|\t]{4,160})")
_NEXT_LABEL = re.compile(r"\s+[^\s：:]{1,6}(?:\s[^\s：:])?$")
"""发布机构：甲委员会 发文日期：…: the words in front of the next colon are a label."""
_PIECE = re.compile(r"[^\s、，；]+")


def issuing(line: Line) -> list[Text]:
    """Who issued it, as its label and the bodies behind that say, each alone; nothing where the line holds no such label.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [text.chars for text in issuing(lay_out(clean("发布机构 | 甲省卫生健康委员会 甲省总工会 | 文 号 | 甲卫〔2024〕1号"))[0])]
    ['甲省卫生健康委员会', '甲省总工会']
    >>> [text.chars for text in issuing(lay_out(clean("发文机关：甲省卫生健康委员会、甲省总工会 发文日期：2024年3月1日"))[0])]
    ['甲省卫生健康委员会', '甲省总工会']
    """
    found: Text | None = None
    for label, value in zip(line.cells, line.cells[1:], strict=False):
        if _LABEL.fullmatch(re.sub(r"[\s：:]", "", label.chars)):
            found = value
            break
    if found is None and (match := _LABEL_OF_MORE.search(line.chars)) is not None:
        stop = match.end("who")
        if line.chars[stop : stop + 1] in ("：", ":") and (following := _NEXT_LABEL.search(match["who"])) is not None:
            stop = match.start("who") + following.start()
        found = line.text.slice(match.start("who"), stop)
    return [found.slice(*piece.span()) for piece in _PIECE.finditer(found.chars)] if found is not None else []
