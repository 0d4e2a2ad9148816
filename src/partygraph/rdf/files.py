"""Quads to files and stores: sorted N-Quads, readable TriG, the embedded store."""

from __future__ import annotations

import heapq
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Store, parse, serialize

from partygraph.rdf.vocab import PREFIXES

__all__ = ["prefixes_for", "write_nquads", "write_store", "write_trig"]

_KINDS = ("org", "document", "campaign", "award", "conferral", "brand", "case", "entry", "place", "evidence", "graph")


def write_nquads(quads: Iterable[Quad], path: Path, *, run: int = 400_000) -> int:
    """Write the quads as sorted lines, each once; returns how many.

    Sorted runs are spilled beside the file and merged, so memory stays bounded by `run` lines however large the corpus is.
    """
    runs: list[Path] = []
    lines: set[bytes] = set()

    def spill() -> None:
        part = path.with_name(f"{path.name}.{len(runs):04}")
        part.write_bytes(b"".join(sorted(lines)))
        runs.append(part)
        lines.clear()

    buffer: list[Quad] = []
    for quad in quads:
        buffer.append(quad)
        if len(buffer) >= _BATCH:
            lines.update(_lines(buffer))
            buffer.clear()
            if len(lines) >= run:
                spill()
    lines.update(_lines(buffer))
    if not runs:
        path.write_bytes(b"".join(sorted(lines)))
        return len(lines)
    spill()
    total, last = 0, b""
    files = [part.open("rb") for part in runs]
    with path.open("wb") as out:
        for line in heapq.merge(*files):
            if line != last:
                out.write(line)
                total, last = total + 1, line
    for file, part in zip(files, runs, strict=True):
        file.close()
        part.unlink()
    return total


_BATCH = 20_000


def _lines(quads: list[Quad]) -> list[bytes]:
    # one call for many quads: N-Quads escapes every line end inside literals, so lines are quads
    return serialize(quads, format=RdfFormat.N_QUADS).splitlines(keepends=True) if quads else []


def prefixes_for(base: str) -> Mapping[str, str]:
    """The ontology's prefixes, and one for each kind of thing below the instance base.

    >>> prefixes_for("https://example.org/")["o"]
    'https://example.org/org/'
    """
    kinds = {("o" if kind == "org" else kind): f"{base}{kind}/" for kind in _KINDS}
    return {name: iri for name, iri in PREFIXES.items() if name not in ("id", *kinds)} | kinds


def write_trig(nquads: Path, path: Path, base: str) -> None:
    """The dataset for reading: default graph first, then graph by graph, subjects grouped.

    The serialiser declares prefixes in no fixed order, so the head is written here.
    """
    prefixes = dict(prefixes_for(base))
    body = path.with_name(path.name + ".body")
    with body.open("wb") as out:
        serialize(_by_graph(nquads), out, format=RdfFormat.TRIG, prefixes=prefixes)
    with body.open("rb") as lines, path.open("wb") as out:
        for name, iri in sorted(prefixes.items()):
            out.write(f"@prefix {name}: <{iri}> .\n".encode())
        for line in lines:
            if not line.startswith(b"@prefix "):
                out.write(line)
                break
        shutil.copyfileobj(lines, out)
    body.unlink()


def _by_graph(nquads: Path) -> Iterator[Quad]:
    """Quads by graph; the lines are sorted already, so subjects and predicates stay in order."""
    quads = list(parse(path=str(nquads), format=RdfFormat.N_QUADS))
    quads.sort(key=lambda quad: getattr(quad.graph_name, "value", ""))
    return iter(quads)


def write_store(nquads: Path, path: Path) -> None:
    """An Oxigraph store on disk that can be opened read-only afterwards."""
    store = Store(str(path))
    with nquads.open("rb") as file:
        store.bulk_load(input=file, format=RdfFormat.N_QUADS)
    store.flush()
    store.optimize()
    del store
