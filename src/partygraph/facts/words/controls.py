"""The buttons of a page that a copy has left in the text."""

from __future__ import annotations

from partygraph.rules.begins import compiled
from partygraph.rules.load import words

__all__ = ["is_controls"]

_BETWEEN = compiled(r"[\s\[\]【】|丨·>:：/0-9+]+")
_LONGEST = 60


def is_controls(chars: str) -> bool:
    """Is this line nothing but buttons, set side by side?

    >>> is_controls("【返回首页】 【打印】 【关闭】"), is_controls("甲医院 打印")
    (True, False)
    """
    parts = [part for part in _BETWEEN.split(chars) if part] if len(chars) <= _LONGEST else []
    return bool(parts) and all(part in words("page.control") for part in parts)
