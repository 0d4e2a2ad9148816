"""Quads to files and stores: sorted N-Quads, readable TriG, the embedded store."""

from __future__ import annotations

import heapq
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from pyoxigraph import Quad, RdfFormat, Store, parse, serialize

from partygraph.rdf.vocab import PREFIXES

__all__ = ["nquads_lines", "prefixes_for", "write_nquads", "write_store", "write_trig"]

_KINDS = ("org", "document", "campaign", "award", "conferral", "brand", "case", "entry", "place", "evidence", "graph")


def nquads_lines(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The quads as lines of N-Quads, in their order."""
    for quad in quads:
        yield _line(quad)


def _line(quad: Quad) -> bytes:
    return serialize([quad], format=RdfFormat.N_QUADS)


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
    """The ontology's prefixes, and one for each kind of thing below the instance base."""
    return {name: iri for name, iri in PREFIXES.items() if name != "id"} | {f"{kind}": f"{base}{kind}/" for kind in _KINDS if kind not in PREFIXES} | {
        "o": f"{base}org/"
    }


def write_trig(nquads: Path, path: Path, base: str) -> None:
    """The dataset for reading: default graph first, then graph by graph, subjects grouped."""
    with path.open("wb") as out:
        serialize(_by_graph(nquads), out, format=RdfFormat.TRIG, prefixes=dict(prefixes_for(base)))


def _by_graph(nquads: Path) -> Iterator[Quad]:
    """Quads by graph, then subject; sorted lines already have subjects in order, so a stable sort by graph suffices."""
    quads = list(parse(path=str(nquads), format=RdfFormat.N_QUADS))
    quads.sort(key=lambda quad: getattr(quad.graph_name, "value", ""))
    return iter(quads)


def write_store(nquads: Path, path: Path) -> None:
    """An Oxigraph store on disk that can be opened read-only afterwards."""
    store = Store(str(path))
    with nquads.open("rb") as file:
        _bulk_load(store, file)
    store.flush()
    store.optimize()
    del store


def _bulk_load(store: Store, file: IO[bytes] | io.BytesIO) -> None:
    store.bulk_load(input=file, format=RdfFormat.N_QUADS)
