"""Those who are named out of a number that got the same: 包括甲医院在内的15家单位, 共有8家单位获评“X”，其中包括甲医院."""

from __future__ import annotations

import re

from partygraph.model import Text

__all__ = ["named_among", "named_behind"]

_INCLUDED = re.compile(r"(?:其中|有|[\u4e00-\u9fff]{0,7}[省市县区州国]的?)?(?:包括|包含|涵盖|含)(?P<list>[^，。；“”]{3,200}?)(?:等)?在内的?[^，。；、“”]{0,24}")
_BEHIND = re.compile(r"[，（](?:这?其中(?:就|便|也)?(?:包括|包含|有)|(?:包括|包含)(?:了)?|(?:它们|分别)(?:是|为))：?(?P<list>(?![^，。；]{0,20}[0-9一二两三四五六七八九十]+(?:个|家|名|支))[^，。；：“”]{4,200}?)(?:等)?(?=[，。；）]|$)")


def named_among(text: Text) -> Text:
    """The names of 包括甲医院、乙医院在内的15家单位; words of another kind as they are."""
    match = _INCLUDED.fullmatch(text.chars) if "在内" in text.chars else None
    return text.slice(*match.span("list")) if match is not None else text


def named_behind(sentence: Text, end: int) -> Text | None:
    """The names that the next words single out of those of whom only the number was told, up to `end`."""
    match = _BEHIND.match(sentence.chars, end)
    return sentence.slice(*match.span("list")) if match is not None else None
