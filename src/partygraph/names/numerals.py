"""Numbers as notices write them."""

from __future__ import annotations

__all__ = ["number"]

_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "○": 0}


def number(chars: str) -> int | None:
    """An Arabic or Chinese number up to 9999, or None.

    >>> number("二十四"), number("30"), number("一百零二"), number("甲")
    (24, 30, 102, None)
    """
    chars = chars.strip()
    if chars.isdecimal():
        return int(chars) if len(chars) < 8 else None
    total = current = 0
    if not chars:
        return None
    for char in chars:
        if char in _DIGITS:
            current = _DIGITS[char]
        elif char in "十百千":
            total += (current or 1) * {"十": 10, "百": 100, "千": 1000}[char]
            current = 0
        else:
            return None
    return total + current
