"""Which steps from a body to the one above it are kept when all documents are taken together."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["reduced_steps"]


def reduced_steps(up: Mapping[str, set[str]]) -> frozenset[tuple[str, str]]:
    """Steps (child, parent) that no longer path replaces: one document's 支部 → 医院 yields to another's 支部 → 总支 → 医院.

    >>> sorted(reduced_steps({"支部": {"总支", "医院"}, "总支": {"医院"}}))
    [('总支', '医院'), ('支部', '总支')]
    """

    def reaches(start: str, goal: str, child: str) -> bool:
        seen, todo = {child}, [start]
        while todo:
            for above in up.get(todo.pop(), ()):
                if above == goal:
                    return True
                if above not in seen:
                    seen.add(above)
                    todo.append(above)
        return False

    return frozenset(
        (child, parent)
        for child, parents in up.items()
        for parent in parents
        if not any(other != parent and reaches(other, parent, child) for other in parents)
    )
