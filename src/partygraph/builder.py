"""Sources to a `build/` folder: read, resolve, write beside, swap in.

What a build holds depends on the documents' bytes, the rules and the decisions alone: not on their order, their folder, the clock or the machine.
A build that is killed leaves the previous one as it was: everything is written into a sibling folder, which then takes the old one's place at once.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any

from partygraph.corpus import Corpus, new_sources, read_all
from partygraph.errors import BuildError, InputError
from partygraph.manifest import MANIFEST
from partygraph.model import Finding, Severity
from partygraph.shelf import collecting_seldom
from partygraph.swap import beside, refuse_foreign, swap

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
    """The totals of audit.json."""

    @property
    def doubts(self) -> int:
        """The findings that ask for a look, as the audit page counts them: warnings and errors."""
        severities = self.totals.get("findings", {})
        return sum(severities.get(severity.value, 0) for severity in (Severity.WARNING, Severity.ERROR))


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
    refuse_foreign(target)
    with beside(target) as folder, collecting_seldom():
        report = _write(paths, folder, str(target), base=base, now=now, decisions=decisions, jobs=jobs, progress=progress or _silent)
        swap(folder, target)
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
    corpus = Corpus(folder / "texts")
    for item in read_all(new_sources(paths, failures, corpus), corpus.texts, jobs):
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
