"""The documents of a build: each read once, by several processes where there are many, and kept on disk until all are read.

What goes wrong in one document becomes an `InputError` and costs the others nothing.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from partygraph.errors import InputError, PartygraphError
from partygraph.model import Finding, Reading, Severity, Source
from partygraph.shelf import Shelf, pack

if TYPE_CHECKING:
    from partygraph.audit import Entry

__all__ = ["Corpus", "Read", "new_sources", "read_all"]


class Read(NamedTuple):
    """What is kept of a document that was read: the packed reading and ledger go to disk, the rest is small."""

    digest: str
    media_type: str
    characters: int
    lines: Any
    reading: bytes
    ledger: bytes


class Corpus:
    """Readings by digest. Texts and readings go to disk as soon as they are read, so memory holds neither documents nor facts."""

    def __init__(self, texts: Path) -> None:
        from partygraph.shelf import Spool

        self.texts = texts
        texts.mkdir()
        self.shelf = Shelf()
        self._ledgers: Spool[tuple[Entry, ...]] = Spool()
        self._ledger_at: dict[str, int] = {}
        self.read: dict[str, Read] = {}
        self._names: dict[str, set[str]] = {}

    def known(self, source: Source) -> bool:
        """Note a source; true when the same bytes came before."""
        came = source.digest in self._names
        self._names.setdefault(source.digest, set()).add(source.name)
        return came

    def add(self, read: Read) -> None:
        """Keep a document that was read."""
        self.shelf.add(read.digest, read.reading)
        self._ledger_at[read.digest] = self._ledgers.append_packed(read.ledger)
        self.read[read.digest] = read._replace(reading=b"", ledger=b"")

    def ledger(self, digest: str) -> tuple[Entry, ...]:
        """The completeness ledger of a document."""
        return self._ledgers[self._ledger_at[digest]]

    def names(self) -> dict[str, list[str]]:
        """File names by digest, sorted."""
        return {digest: sorted(found) for digest, found in sorted(self._names.items()) if digest in self.read}

    def readings(self) -> Sequence[Reading]:
        """Readings by digest, each under the first of its file names, so that the order of inputs says nothing."""
        for digest, found in self.names().items():
            if len(found) > 1:
                self.shelf.rename(digest, found[0])
        return self.shelf


def new_sources(paths: Iterable[Path | str], failures: list[InputError], corpus: Corpus) -> Iterator[Source]:
    """Sources whose bytes did not come before; what cannot be read is added to `failures`."""
    from partygraph.read import read_sources

    for item in read_sources(paths):
        if isinstance(item, InputError):
            failures.append(item)
        elif not corpus.known(item):
            yield item


_MANY = 24
"""From so many documents on, several processes read."""


def read_all(sources: Iterator[Source], texts: Path, jobs: int | None) -> Iterator[Read | InputError]:
    """Read the sources in their order, in `jobs` processes; their texts go into the folder `texts`."""
    first: list[Source] = []
    for source in sources:
        first.append(source)
        if len(first) == _MANY:
            break
    workers = jobs if jobs is not None else (os.cpu_count() or 1) if len(first) == _MANY else 1
    if workers < 2:
        for source in chain(first, sources):
            yield _read_one(source, texts)
        return
    from concurrent.futures import Future, ProcessPoolExecutor

    with ProcessPoolExecutor(max_workers=workers, initializer=gc.set_threshold, initargs=gc.get_threshold()) as pool:
        waiting: list[Future[Read | InputError]] = []
        for source in chain(first, sources):
            waiting.append(pool.submit(_read_one, source, texts))
            if len(waiting) >= workers * 8:
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()


def _read_one(source: Source, texts: Path) -> Read | InputError:
    """A reading, its text put into the folder `texts`; what goes wrong in one document must not cost the others."""
    from partygraph.pipeline import read_document

    try:
        return _kept(read_document(source), texts)
    except InputError as error:
        return error
    except PartygraphError as error:
        return InputError(source.name, str(error), hint=error.hint)
    except Exception as error:  # noqa: BLE001 - a fault of ours in one document: say so, go on with the rest
        return InputError(source.name, f"cannot be understood ({type(error).__name__}: {error})", hint="please report this file: it is a fault of partygraph")


def _kept(reading: Reading, texts: Path) -> Read:
    from partygraph.audit import Lines, ledger

    source = reading.source
    wrong = tuple(
        Finding(
            code="evidence-drift",
            severity=Severity.ERROR,
            values=(("start", str(e.start)), ("end", str(e.end)), ("quote", e.quote)),
            document=source.digest,
        )
        for e in dict.fromkeys(reading.evidence())
        if source.text[e.start : e.end] != e.quote
    )
    (texts / f"{source.digest}.txt").write_bytes(source.text.encode("utf-8", "surrogatepass"))
    small = replace(reading, source=replace(source, text="", path=None), findings=reading.findings + wrong)
    return Read(source.digest, source.media_type, len(source.text), Lines(source.text), pack(small), pack(tuple(ledger(reading))))
