"""What stands in front of a clause's subject: 近日，2023年5月, 据悉 (rule discourse.lead-in)."""

from __future__ import annotations

from partygraph.rules.load import pattern

__all__ = ["LEAD_IN", "led_in"]

LEAD_IN = pattern("discourse.lead-in")


def led_in(chars: str) -> int:
    """How many characters only lead in; none where nothing else would be left.

    >>> led_in("近日，甲医院"), led_in("甲医院")
    (3, 0)
    >>> led_in("案例“坚持引领，做强医院”")
    0
    """
    match = LEAD_IN.match(chars)
    if match is None or match.end() == len(chars) or match[0].count("“") != match[0].count("”"):
        return 0
    return match.end()
