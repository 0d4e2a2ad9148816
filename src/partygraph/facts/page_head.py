"""What the head of a page says of its house: the second name behind it, which may stand nowhere else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.gathered import Gathered
from partygraph.layout import Line
from partygraph.names.find import find

__all__ = ["names_at_head"]

_TELLS = re.compile(r"[，。；！？]|简称|(?<!来源)(?<!时间)(?<!日期)(?<!浏览)(?<!点击)(?<!作者)：")
_LABEL = re.compile(r"来源：$")
_LINES, _LONGEST = 6, 60


def names_at_head(document: Gathered, lines: Sequence[Line]) -> None:
    """The second name of a house that the document names elsewhere too; what else stands at the head of a page says nothing."""
    for line in lines[:_LINES]:
        for item in find(line.chars) if "（" in line.chars and len(line.chars) <= _LONGEST and not _TELLS.search(line.chars) else ():
            if item.alias is not None and (item.start == 0 or _LABEL.search(line.chars, 0, item.start)) and item.alias[0] not in "本该我" and item.org.name in document.names and "、" not in item.alias:
                stop = item.alias_start + len(item.alias)
                document.alias(item.org.name, item.alias, "second-name", document.witness.quote(line.text, item.alias_start, stop, rule="alias.second-name"))
