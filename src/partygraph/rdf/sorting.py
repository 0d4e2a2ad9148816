"""Lines in the order of their bytes, each once, in little memory.

Sorted runs lie on disk for a while. Runs are read side by side in large pieces: what stands before the end of every piece is sorted in one
go, which costs little since each piece is in order already. Lines that no other comes between stay together on the way there and back.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain, compress
from operator import ne
from pathlib import Path
from typing import BinaryIO

__all__ = ["cut", "sorted_once"]

_PIECE = 1 << 16
_BATCH = 4096
_OPEN = 128
"""So many runs are read at once; more are merged into longer ones first."""
_APART = b"\n"
"""Stands between the items of a run: since each ends its last line, an empty line follows it, and no item holds one."""


def cut(text: bytes) -> list[bytes]:
    r"""The lines of a text, each with its end.

    >>> cut(b"a\nb\n")
    [b'a\n', b'b\n']
    """
    lines = text.split(b"\n")
    lines.pop()
    return [line + b"\n" for line in lines]


def sorted_once(items: Iterable[bytes], beside: Path, room: int) -> Iterator[Sequence[bytes]]:
    r"""Batches of items in order; items hold one line each, or several in order that no other item comes between.

    `room` bytes of items are sorted in memory at a time; runs lie beside the file `beside`, and none is left.

    >>> list(sorted_once([b"c\n", b"a\nb\n", b"c\n"], Path("out"), 1 << 20))
    [[b'a\nb\n', b'c\n']]
    """
    runs = _Runs(beside)
    kept: list[bytes] = []
    size = 0
    try:
        for item in items:
            kept.append(item)
            size += len(item)
            if size >= room:
                kept.sort()
                runs.add(kept)
                kept, size = [], 0
        kept.sort()
        if runs.paths:
            if kept:
                runs.add(kept)
            del kept
            yield from runs.merged()
        elif kept:
            yield _single(kept)
    finally:
        runs.clear()


def _single(items: Sequence[bytes]) -> list[bytes]:
    """Sorted items, each once."""
    return list(compress(items, chain((True,), map(ne, items[1:], items))))


class _Runs:
    """Files of sorted items, the longest first."""

    def __init__(self, beside: Path) -> None:
        self.beside = beside
        self.paths: list[tuple[int, Path]] = []
        self._made = 0

    def add(self, items: Sequence[bytes]) -> None:
        """Another run; runs of one depth are merged when there are many."""
        single = _single(items)
        self._write((single[at : at + _BATCH] for at in range(0, len(single), _BATCH)), 0)
        depth = 0
        while len(same := [path for level, path in self.paths if level == depth]) >= _OPEN:
            self._write(_merged(same), depth + 1)
            for path in same:
                path.unlink()
            self.paths = [(level, path) for level, path in self.paths if path not in same]
            depth += 1

    def _write(self, batches: Iterable[Sequence[bytes]], depth: int) -> None:
        path = self.beside.with_name(f"{self.beside.name}.{self._made:06}")
        self._made += 1
        self.paths.append((depth, path))
        with path.open("wb") as out:
            out.writelines(_APART.join(batch) + _APART for batch in batches if batch)

    def merged(self) -> Iterator[Sequence[bytes]]:
        """All runs as one."""
        return _merged([path for _, path in self.paths])

    def clear(self) -> None:
        """Delete what lies on disk."""
        for _, path in self.paths:
            path.unlink(missing_ok=True)


def _merged(paths: Sequence[Path]) -> Iterator[Sequence[bytes]]:
    with ExitStack() as stack:
        files: list[BinaryIO] = [stack.enter_context(path.open("rb")) for path in paths]
        left = [(file, lines) for file in files if (lines := _piece(file))]
        while left:
            bound = min(lines[-1] for _, lines in left)
            batch: list[bytes] = []
            rest: list[tuple[BinaryIO, list[bytes]]] = []
            for file, lines in left:
                at = bisect_right(lines, bound)
                batch += lines[:at]
                if lines := lines[at:] or _piece(file):
                    rest.append((file, lines))
            left = rest
            batch.sort()
            yield _single(batch)


def _piece(file: BinaryIO) -> list[bytes]:
    """The next items of a run."""
    text = file.read(_PIECE)
    if not text:
        return []
    parts = [text + file.readline()]
    if not parts[0].endswith(_APART * 2):  # on to the end of the item
        parts.extend(iter(file.readline, _APART))
        parts.append(_APART)
    items = b"".join(parts).split(_APART * 2)
    items.pop()
    return [item + _APART for item in items]
