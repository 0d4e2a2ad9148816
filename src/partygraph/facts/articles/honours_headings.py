"""Lines that say that honours follow: 所获荣誉, 【荣誉墙】, 集体荣誉（未注明单位的均为甲医院）."""

from __future__ import annotations

import re

from partygraph.rules.load import pattern

__all__ = ["DECORATION", "heads_honours"]

_UNLESS_SAID_NOTE = re.compile(r"（[^（）]{0,8}未[^（）]{1,24}）$")

DECORATION = "【】[]《》<>★☆●◆■※» "

_BESIDE_LATIN = re.compile(r"[A-Za-z&][A-Za-z&0-9 .,’'-]*(?:\([0-9]\)|（[0-9]）)?")


def heads_honours(chars: str) -> bool:
    """Does a line say that honours follow?"""
    chars = _UNLESS_SAID_NOTE.sub("", chars)
    if "&" in chars or chars[:1].isascii():
        chars = re.sub(r"·[\u4e00-\u9fff]{1,4}$", "", _BESIDE_LATIN.sub("", chars).strip())
    return len(chars) < 24 and pattern("honours.heading").search(chars.strip(DECORATION)) is not None and not chars.endswith("。")
