"""Every quote found again: does the graph still say what the files say?

Files are recognised by the SHA-256 of their bytes, never by name. What does not hold is a `Drift`, each with file and place.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from partygraph.errors import BuildError, InputError
from partygraph.manifest import manifest_of

__all__ = ["Drift", "Verification", "verify"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Drift:
    """Something that does not hold. `kind`: `quote` (other characters stand there), `changed` (a file of that name has another content),
    `absent` (no file with that content was given), `graph` (graph.nq is not the one that was built), `unlocated` (evidence without a place).
    """

    kind: str
    file: str
    start: int = 0
    end: int = 0
    quote: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """How many quotes were looked up in how many documents, and what does not hold."""

    quotes: int
    documents: int
    drifts: tuple[Drift, ...]
    failures: tuple[InputError, ...] = ()

    @property
    def holds(self) -> bool:
        """True when every quote of every document was found."""
        return not self.drifts


@dataclass(frozen=True, slots=True)
class _Quote:
    start: int
    end: int
    exact: str


def verify(build: Path | str, sources: Iterable[Path | str] | None = None) -> Verification:
    """Look up every quote of the build in the source files; without `sources`, in the texts that the build keeps.

    Raises:
        BuildError: the folder is no build, or its graph is damaged.
    """
    folder = Path(build)
    manifest = manifest_of(folder)
    drifts: set[Drift] = set()
    graph = folder / "graph.nq"
    if not graph.is_file():
        raise BuildError(str(folder), "has no graph.nq", hint="build again")
    with graph.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != manifest.get("graph"):
            drifts.add(Drift(kind="graph", file="graph.nq"))
    quotes, unlocated = _quotes(graph)
    drifts.update(Drift(kind="unlocated", file=iri) for iri in unlocated)
    names: dict[str, list[str]] = {digest: row["files"] for digest, row in manifest["sources"].items()}
    failures: list[InputError] = []
    wanted, given, checked = set(quotes), set[str](), 0
    for name, digest, text in _texts(folder, sources, failures):
        if digest not in names:
            drifts.update(Drift(kind="changed", file=name) for known in names.values() if name in known)
            continue
        if digest in given:
            continue
        given.add(digest)
        for quote in quotes.get(digest, ()):
            checked += 1
            found = text[quote.start : quote.end]
            if found != quote.exact:
                drifts.add(Drift(kind="quote", file=name, start=quote.start, end=quote.end, quote=quote.exact, found=found))
    for digest in sorted((wanted | set(names)) - given):
        drifts.add(Drift(kind="absent", file=names.get(digest, [digest])[0]))
    return Verification(quotes=checked, documents=len(given), drifts=tuple(sorted(drifts)), failures=tuple(failures))


def _texts(folder: Path, sources: Iterable[Path | str] | None, failures: list[InputError]) -> Iterator[tuple[str, str, str]]:
    """(name, digest, text) of every file."""
    if sources is None:
        for path in sorted((folder / "texts").glob("*.txt")):
            yield path.name, path.stem, path.read_bytes().decode("utf-8", "surrogatepass")
        return
    from partygraph.model import Source
    from partygraph.read import read_sources

    for item in read_sources(sources):
        if isinstance(item, Source):
            yield item.name, item.digest, item.text
        else:
            failures.append(item)


def _quotes(graph: Path) -> tuple[dict[str, list[_Quote]], list[str]]:
    """Quotes by digest of their document, read from the documents' named graphs; and evidence that has no place."""
    from pyoxigraph import DefaultGraph, RdfFormat, parse

    from partygraph.rdf.vocab import OA, PG

    source: dict[str, str] = {}
    selectors: defaultdict[str, list[str]] = defaultdict(list)
    start: dict[str, int] = {}
    end: dict[str, int] = {}
    exact: dict[str, str] = {}
    digest: dict[str, str] = {}
    try:
        for quad in parse(path=str(graph), format=RdfFormat.N_QUADS):
            if isinstance(quad.graph_name, DefaultGraph):
                continue
            s, p, o = quad.subject.value, quad.predicate, quad.object.value
            if p == OA.hasSource:
                source[s] = o
            elif p == OA.hasSelector:
                selectors[s].append(o)
            elif p == OA.start:
                start[s] = int(o)
            elif p == OA.end:
                end[s] = int(o)
            elif p == OA.exact:
                exact[s] = o
            elif p == PG.sha256:
                digest[s] = o
    except (SyntaxError, ValueError, OSError) as error:
        raise BuildError(str(graph), f"is damaged: {error}", hint="build again") from error
    found: defaultdict[str, set[_Quote]] = defaultdict(set)
    unlocated = []
    for evidence, document in source.items():
        at = [x for x in selectors[evidence] if x in start and x in end]
        said = [x for x in selectors[evidence] if x in exact]
        if len(at) == 1 and len(said) == 1 and document in digest:
            found[digest[document]].add(_Quote(start[at[0]], end[at[0]], exact[said[0]]))
        else:
            unlocated.append(evidence)
    return {d: sorted(q, key=lambda x: (x.start, x.end, x.exact)) for d, q in found.items()}, sorted(unlocated)
