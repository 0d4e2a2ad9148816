"""Two builds compared: in sentences for people, and as an RDF patch.

Both graphs are sorted files, so one walk over them in step finds every difference; memory holds the differences alone.
The sentences speak of the default graph, what the documents say together; the patch holds all graphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from partygraph.changes import Change, changes
from partygraph.errors import BuildError
from partygraph.manifest import manifest_of

__all__ = ["Diff", "diff"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """Differences between two builds: lines of N-Quads that went and came, and what they mean."""

    removed: tuple[str, ...]
    added: tuple[str, ...]
    changes: tuple[Change, ...]

    @property
    def same(self) -> bool:
        """True when both datasets hold the same quads."""
        return not (self.removed or self.added)

    def patch(self) -> str:
        """The differences in the form of an RDF patch: applied to the old dataset, it yields the new one."""
        rows = ["TX .", *(f"D {line}" for line in self.removed), *(f"A {line}" for line in self.added), "TC ."]
        return "\n".join(rows) + "\n"

    def sentences(self, lang: str = "zh") -> tuple[str, ...]:
        """One sentence for each sort of change."""
        return tuple(change.zh if lang == "zh" else change.en for change in self.changes)


def diff(old: Path | str, new: Path | str) -> Diff:
    """Compare two builds.

    Raises:
        BuildError: one of them is no build, or its graph is not sorted.
    """
    before, after = _graph_file(Path(old)), _graph_file(Path(new))
    removed, added = _walk(before, after)
    told = changes(before, after, removed, added) if removed or added else ()
    return Diff(removed=tuple(removed), added=tuple(added), changes=told)


def _graph_file(folder: Path) -> Path:
    manifest_of(folder)
    path = folder / "graph.nq"
    if not path.is_file():
        raise BuildError(str(folder), "has no graph.nq", hint="build again")
    return path


def _walk(before: Path, after: Path) -> tuple[list[str], list[str]]:
    """Lines of `before` alone and of `after` alone."""
    removed: list[str] = []
    added: list[str] = []
    with before.open("rb") as left, after.open("rb") as right:
        a_lines, b_lines = _sorted_lines(left, before), _sorted_lines(right, after)
        a, b = next(a_lines, None), next(b_lines, None)
        while a is not None or b is not None:
            if a == b:
                a, b = next(a_lines, None), next(b_lines, None)
            elif b is None or (a is not None and a < b):
                removed.append(_text(a or b""))
                a = next(a_lines, None)
            else:
                added.append(_text(b))
                b = next(b_lines, None)
    return removed, added


def _sorted_lines(file: Iterable[bytes], path: Path) -> Iterator[bytes]:
    last = b""
    for line in file:
        if line < last:
            raise BuildError(str(path), "is not sorted", hint="build again: the file was changed by hand")
        yield line
        last = line


def _text(line: bytes) -> str:
    return line.decode().rstrip("\n")
