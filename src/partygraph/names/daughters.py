"""Houses called after a mother house and the place where they stand: 湘雅常德医院, 华西广安医院."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from partygraph.places import default_places
from partygraph.rules.gate import Pattern, gated
from partygraph.rules.load import alternation, words

__all__ = ["daughters_in", "mother"]


@cache
def _mother() -> Pattern:
    return gated(rf"(?<![学院])(?:{alternation(words('mother-house'))})(?=[\u4e00-\u9fff]{{2,10}}?(?:医院|保健院|医学中心|医疗中心))")


def mother(name: str, start: int = 0) -> int:
    """How long the mother's name is that stands in `name` before the place of the daughter; 0 when none does.

    >>> mother("湘雅常德医院"), mother("湘雅医院"), mother("同济医学院附属协和医院")
    (2, 0, 0)
    """
    match = _mother().match(name, start)
    place = default_places().leading(name[match.end() : match.end() + 12]) if match is not None else None
    return match.end() - start if match is not None and place is not None and place.places and place.length > 1 else 0


def daughters_in(chars: str) -> Iterator[int]:
    """Where in `chars` such names begin."""
    return (match.start() for match in _mother().finditer(chars) if mother(chars, match.start()))
