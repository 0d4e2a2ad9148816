"""Labels in front of those who lose a title or do not get it yet: 2个集体因撤并不再保留青年文明号称号：甲科、乙科; they have got nothing."""

from __future__ import annotations

import re

from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["takes_away"]

_GIVES_AFTER = compiled(r"[，；](?:[^，；：“”]{0,12}?)(?:继续保留|保留|授予|命名|认定|确认|表彰|表扬|评选|评定|评出)")
"""…取消2家，授予下列单位“X”：: the last clause says what those behind it get."""
_BUT_KEPT = re.compile(r"(?:未|没有|不)(?:被)?(?:取消|撤销|摘牌|退出)")


def takes_away(label: str) -> bool:
    """Does the label say that those behind it lose a title, or that they do not get it?

    >>> [takes_away(label) for label in ("2个集体因撤并不再保留青年文明号称号", "取消2家，继续保留以下单位“甲”称号", "一等奖")]
    [True, False, False]
    """
    found = pattern("list.negative").search(label)
    return found is not None and _GIVES_AFTER.search(label, found.end()) is None and _BUT_KEPT.search(label) is None
