"""Steps from a body to the one above it, and which of them a longer path replaces when all documents are taken together."""

from __future__ import annotations

from collections.abc import Iterable

from partygraph.shelf import tables

__all__ = ["Steps"]


class Steps:
    """Steps (child, parent) that documents state; they lie on disk.

    >>> steps = Steps()
    >>> steps.add([("支部", "总支"), ("支部", "医院"), ("总支", "医院")])
    >>> steps.shortcuts()
    frozenset({('支部', '医院')})
    """

    def __init__(self) -> None:
        self._database = tables("step (child TEXT, parent TEXT, PRIMARY KEY (child, parent)) WITHOUT ROWID")

    def add(self, steps: Iterable[tuple[str, str]]) -> None:
        """Take steps."""
        self._database.executemany("INSERT OR IGNORE INTO step VALUES (?, ?)", steps)

    def shortcuts(self) -> frozenset[tuple[str, str]]:
        """Steps that a longer path replaces: one document's 支部 → 医院 yields to another's 支部 → 总支 → 医院."""
        several = "SELECT child, parent FROM step WHERE child IN (SELECT child FROM step GROUP BY child HAVING count(*) > 1)"
        return frozenset(
            (child, parent)
            for child, parent in self._database.execute(several)
            if any(other != parent and self._reaches(other, parent, child) for other in self._above(child))
        )

    def _above(self, child: str) -> list[str]:
        return [parent for (parent,) in self._database.execute("SELECT parent FROM step WHERE child = ?", (child,))]

    def _reaches(self, start: str, goal: str, child: str) -> bool:
        """Whether a path leads up from `start` to `goal` that does not pass `child`."""
        seen, todo = {child}, [start]
        while todo:
            for above in self._above(todo.pop()):
                if above == goal:
                    return True
                if above not in seen:
                    seen.add(above)
                    todo.append(above)
        return False
