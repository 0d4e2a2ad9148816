"""What stands in front of a clause's subject: 近日，2023年5月, 据悉 (rule discourse.lead-in)."""

from __future__ import annotations

from partygraph.rules.load import pattern

__all__ = ["LEAD_IN", "led_in"]

LEAD_IN = pattern("discourse.lead-in")


def led_in(chars: str) -> int:
    """How many characters only lead in; none where nothing else would be left.

    >>> led_in("近日，甲医院"), led_in("甲医院")
    (3, 0)
    """
    match = LEAD_IN.match(chars)
    return match.end() if match is not None and match.end() < len(chars) else 0
