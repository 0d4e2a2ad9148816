"""Titles that read like bodies (甲大学十佳红旗团支部, 乙省平安医院): where the document gives them away, they name nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from partygraph.model import Evidence

__all__ = ["only_in_titles"]

_MARKS = re.compile(r"[\s“”‘’\"《》]")
_AHEAD = 40
"""So many characters in front of the words are looked at, as many as the longest title has."""


def only_in_titles(evidence: Iterable[Evidence], titles: Iterable[str], original: str) -> bool:
    """Does every place where a name was found stand inside one of the titles that the document gives?"""
    wanted = {_MARKS.sub("", title) for title in titles}
    return all(_inside(item, wanted, original) for item in evidence)


def _inside(item: Evidence, titles: set[str], original: str) -> bool:
    here = _MARKS.sub("", original[max(0, item.start - _AHEAD) : item.end])
    words = _MARKS.sub("", original[item.start : item.end])
    return bool(words) and any(words in title and here.endswith(title[: title.rindex(words) + len(words)]) for title in titles)
