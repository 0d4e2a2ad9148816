"""Sources to a `build/` folder: read, resolve, write beside, swap in.

What a build holds depends on the documents' bytes, the rules and the decisions alone: not on their order, their folder, the clock or the machine.
A build that is killed leaves the previous one as it was: everything is written into a sibling folder, which then takes the old one's place at once.
"""

from __future__ import annotations

import ctypes
import errno
import gc
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from partygraph.errors import BuildError, InputError, PartygraphError
from partygraph.manifest import MANIFEST
from partygraph.model import Finding, Reading, Severity, Source
from partygraph.shelf import Shelf, collecting_seldom, pack

if TYPE_CHECKING:
    from partygraph.audit import Entry

__all__ = ["BuildReport", "build"]

FORMAT = "partygraph-build/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildReport:
    """What a build did. `documents` counts distinct documents, `failures` are the inputs that could not be read, `quads` is the size of `graph.nq`."""

    out: Path
    documents: int = 0
    failures: tuple[InputError, ...] = ()
    findings: tuple[Finding, ...] = ()
    organizations: int = 0
    conferrals: int = 0
    quads: int = 0
    digest: str = ""
    """SHA-256 of graph.nq."""
    totals: Mapping[str, Any] = field(default_factory=dict)


def build(
    paths: Iterable[Path | str],
    out: Path | str,
    *,
    base: str | None = None,
    now: str | None = None,
    decisions: Path | str | None = None,
    jobs: int | None = None,
    progress: Callable[[str, int], None] | None = None,
) -> BuildReport:
    """Read `paths` and write the build folder `out`, replacing a previous build.

    An input that cannot be read becomes one of the report's `failures`; the others are built. `decisions` is a file in SSSOM form,
    `now` an `xsd:dateTime` to be kept in the provenance, `jobs` how many processes read documents, `progress` is told (stage, count).

    Raises:
        BuildError: `out` is something else than a build, or no input could be read.
        InputError: the decisions cannot be read.
    """
    target = Path(out)
    _refuse_foreign(target)
    with _beside(target) as folder, collecting_seldom():
        report = _write(paths, folder, str(target), base=base, now=now, decisions=decisions, jobs=jobs, progress=progress or _silent)
        _swap(folder, target)
    return replace(report, out=target)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("partygraph")
    except PackageNotFoundError:
        return "0+source"


def _silent(stage: str, count: int) -> None:
    """Tell nobody."""


# ---------------------------------------------------------------- what is written


def _write(
    paths: Iterable[Path | str],
    folder: Path,
    target: str,
    *,
    base: str | None,
    now: str | None,
    decisions: Path | str | None,
    jobs: int | None,
    progress: Callable[[str, int], None],
) -> BuildReport:
    from partygraph import audit as auditing
    from partygraph.rdf.background import ontology_quads, place_quads, resolution_quads
    from partygraph.rdf.files import lines_of, write_lines, write_store, write_trig
    from partygraph.rdf.graph import dataset_lines
    from partygraph.rdf.iris import BASE
    from partygraph.rdf.provenance import provenance_quads
    from partygraph.resolve import read_decisions, resolve
    from partygraph.rules.load import digest as rules_digest

    iris = _iris(base or BASE)
    log = Path(decisions) if decisions is not None else None
    decided = read_decisions(log) if log is not None else ()
    decisions_digest = hashlib.sha256(_canonical_decisions(decided)).hexdigest() if decided else ""

    failures: list[InputError] = []
    corpus = _Corpus(folder / "texts")
    for item in _read_all(_sources(paths, failures, corpus), corpus.texts, jobs):
        failures.append(item) if isinstance(item, InputError) else corpus.add(item)
        progress("read", len(corpus.shelf))
    failures.sort(key=lambda e: (e.path, e.reason))
    readings, names = corpus.readings(), corpus.names()
    if not readings:
        if not failures:
            raise BuildError(target, "nothing to build: no input was given", hint="give files or folders with notices")
        raise BuildError(target, "nothing to build: no input could be read", hint="see what is said of each", failures=failures)

    progress("resolve", len(readings))
    resolution = resolve(readings, decided)
    progress("write", len(readings))
    nquads = folder / "graph.nq"
    rules, version = rules_digest(), _version()
    background = chain(
        _file_names(names, iris),
        place_quads(resolution.places, iris),
        ontology_quads(iris),
        resolution_quads(resolution, iris),
        provenance_quads(readings, iris, version=version, rules=rules, decisions=decisions_digest, now=now),
    )
    quads = write_lines(chain(dataset_lines(readings, resolution, iris.base), lines_of(background)), nquads)
    write_trig(nquads, folder / "graph.trig", iris.base)
    write_store(nquads, folder / "store")
    versions = {"software": version, "rules": rules}
    audit = auditing.report(
        readings, resolution, failures, iris=iris, lines={digest: read.lines for digest, read in corpus.read.items()},
        ledger_of=corpus.ledger, names=names, versions=versions,
    )  # fmt: skip
    _write_json(folder / "audit.json", audit)
    (folder / "audit.html").write_bytes(auditing.page(audit).encode())
    _write_json(
        folder / MANIFEST,
        {
            "format": FORMAT,
            "software": {"name": "partygraph", "version": version},
            "rules": rules,
            "decisions": decisions_digest or None,
            "base": iris.base,
            "now": now,
            "quads": quads,
            "graph": _digest(nquads),
            "sources": {
                digest: {"files": names[digest], "media_type": read.media_type, "characters": read.characters}
                for digest, read in corpus.read.items()
            },
        },
    )
    progress("draw", len(readings))
    _draw(folder)
    return BuildReport(
        out=folder,
        documents=len(readings),
        failures=tuple(failures),
        findings=tuple(f for r in readings for f in auditing.self_findings(r, corpus.ledger(r.source.digest), names[r.source.digest])),
        organizations=len(resolution.organizations.all),
        conferrals=audit["totals"]["conferrals"],
        quads=quads,
        digest=_digest(nquads),
        totals=audit["totals"],
    )


def _iris(base: str) -> Any:
    from partygraph.rdf.iris import Iris

    try:
        return Iris(base)
    except ValueError as error:
        raise BuildError(base, "is no base for IRIs", hint="give an absolute IRI such as https://example.org/id/") from error


def _canonical_decisions(decided: Sequence[Any]) -> bytes:
    from partygraph.resolve.decisions import to_text

    return to_text(decided).encode()


def _file_names(names: Mapping[str, Sequence[str]], iris: Any) -> Iterator[Any]:
    """Names under which the same document came besides the first."""
    from pyoxigraph import DefaultGraph, Literal, Quad

    from partygraph.rdf.vocab import PG

    for digest, found in names.items():
        for name in found[1:]:
            node = iris.document(digest)
            for graph in (node, DefaultGraph(), iris.graph("build")):
                yield Quad(node, PG.fileName, Literal(name), graph)


def _draw(folder: Path) -> None:
    from partygraph.view import render

    (folder / "network.html").write_bytes(render(folder).encode())


def _write_json(path: Path, value: Any) -> None:
    path.write_bytes(json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# ---------------------------------------------------------------- what is read


class _Read(NamedTuple):
    """What is kept of a document that was read: the packed reading and ledger go to disk, the rest is small."""

    digest: str
    media_type: str
    characters: int
    lines: Any
    reading: bytes
    ledger: bytes


class _Corpus:
    """Readings by digest. Texts and readings go to disk as soon as they are read, so memory holds neither documents nor facts."""

    def __init__(self, texts: Path) -> None:
        from partygraph.shelf import Spool

        self.texts = texts
        texts.mkdir()
        self.shelf = Shelf()
        self._ledgers: Spool[tuple[Entry, ...]] = Spool()
        self._ledger_at: dict[str, int] = {}
        self.read: dict[str, _Read] = {}
        self._names: dict[str, set[str]] = {}

    def known(self, source: Source) -> bool:
        """Note a source; true when the same bytes came before."""
        came = source.digest in self._names
        self._names.setdefault(source.digest, set()).add(source.name)
        return came

    def add(self, read: _Read) -> None:
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


def _sources(paths: Iterable[Path | str], failures: list[InputError], corpus: _Corpus) -> Iterator[Source]:
    from partygraph.read import read_sources

    for item in read_sources(paths):
        if isinstance(item, InputError):
            failures.append(item)
        elif not corpus.known(item):
            yield item


_MANY = 24
"""From so many documents on, several processes read."""


def _read_all(sources: Iterator[Source], texts: Path, jobs: int | None) -> Iterator[_Read | InputError]:
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
        waiting: list[Future[_Read | InputError]] = []
        for source in chain(first, sources):
            waiting.append(pool.submit(_read_one, source, texts))
            if len(waiting) >= workers * 8:
                yield waiting.pop(0).result()
        for future in waiting:
            yield future.result()


def _read_one(source: Source, texts: Path) -> _Read | InputError:
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


def _kept(reading: Reading, texts: Path) -> _Read:
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
    return _Read(source.digest, source.media_type, len(source.text), Lines(source.text), pack(small), pack(tuple(ledger(reading))))


# ---------------------------------------------------------------- write beside, then swap


def _refuse_foreign(target: Path) -> None:
    """A folder that is no build is never replaced."""
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise BuildError(str(target), "exists already and is a file or a link", hint="give another folder with --out")
    if target.is_dir() and any(target.iterdir()) and not (target / MANIFEST).is_file():
        raise BuildError(str(target), "exists already and is no build, so it is not replaced", hint="give an empty or a new folder with --out")


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A folder beside `target` to write into; what is left of earlier runs that were killed is cleared away."""
    parent = target.absolute().parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        for stale in sorted(parent.glob(f".{target.name}.new-*")):
            if not _alive(stale.name.rpartition("-")[2]):
                shutil.rmtree(stale, ignore_errors=True)
        folder = parent / f".{target.name}.new-{os.getpid()}"
        folder.mkdir()
    except OSError as error:
        raise BuildError(str(target), f"cannot be written: {error.strerror}", hint="give a folder that you may write to with --out") from error
    try:
        yield folder
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
            raise BuildError(str(target), f"cannot be written: {error.strerror}", hint="make room; the previous build is untouched") from error
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _alive(pid: str) -> bool:
    if not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _swap(folder: Path, target: Path) -> None:
    """Put `folder` in the place of `target` in one step where the system can exchange two folders, in two else."""
    if not target.exists():
        folder.rename(target)
        return
    if _exchange(folder, target):
        return  # the old build now lies in `folder`, which is cleared away
    aside = folder.with_name(folder.name.replace(".new-", ".old-"))
    target.rename(aside)
    try:
        folder.rename(target)
    except OSError:
        aside.rename(target)
        raise
    shutil.rmtree(aside, ignore_errors=True)


_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


def _exchange(left: Path, right: Path) -> bool:
    """Exchange two folders atomically (Linux); False where the system or the file system cannot."""
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        return bool(libc.renameat2(_AT_FDCWD, os.fsencode(left), _AT_FDCWD, os.fsencode(right), _RENAME_EXCHANGE) == 0)
    return False
