"""What kinds of bodies give titles, by the groups that their names end in: offices and societies, committees, and houses to their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from partygraph.names.parse import parse

__all__ = ["OFFICES", "OFFICES_AND_COMMITTEES", "WHO_GIVES", "all_of"]

OFFICES: Final = frozenset({"government", "party-organ", "society", "mass"})
"""They give to anybody."""
OFFICES_AND_COMMITTEES: Final = OFFICES | {"line"}
WHO_GIVES: Final = OFFICES_AND_COMMITTEES | {"university", "enterprise"}
"""All but the houses that get such titles."""


def all_of(names: Iterable[str], groups: frozenset[str]) -> bool:
    """Is each of the names a body of one of these groups?

    >>> all_of(["甲省总工会", "甲市卫生健康委员会"], OFFICES), all_of(["甲市人民医院"], OFFICES)
    (True, False)
    """
    return all((org := parse(name)) is not None and org.steps[-1].group in groups for name in names)
