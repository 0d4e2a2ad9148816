"""Quads to files and stores: sorted N-Quads, readable TriG, the embedded store.

The order of lines is the order of bytes, so a file depends on the set of quads alone. Sorting spills to disk: memory does not grow with the corpus.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Store, parse, serialize

from partygraph.rdf.sorting import cut, sorted_once
from partygraph.rdf.vocab import PREFIXES

__all__ = ["graph_of", "lines_of", "prefixes_for", "write_lines", "write_nquads", "write_store", "write_trig"]

_KINDS = ("org", "document", "campaign", "award", "conferral", "brand", "case", "entry", "place", "evidence", "graph")
_BATCH = 20_000
_ROOM = 16_000_000


def write_nquads(quads: Iterable[Quad], path: Path, *, room: int = _ROOM) -> int:
    """Write the quads as sorted lines, each once; returns how many."""
    return write_lines(lines_of(quads), path, room=room)


def write_lines(lines: Iterable[bytes], path: Path, *, room: int = _ROOM) -> int:
    """Write lines of N-Quads sorted, each once; returns how many. So many bytes are sorted in memory at a time.

    An item may hold several sorted lines when no other item belongs between them. No line is empty.
    """
    total = 0
    with path.open("wb") as out:
        for batch in sorted_once(lines, path, room):
            text = b"".join(batch)
            out.write(text)
            total += text.count(b"\n")
    return total


def lines_of(quads: Iterable[Quad]) -> Iterator[bytes]:
    """The quads as lines, with their line ends."""
    stream = iter(quads)
    while batch := list(islice(stream, _BATCH)):
        # N-Quads escapes line ends inside literals, so every line is one quad
        yield from cut(serialize(batch, format=RdfFormat.N_QUADS) or b"")


_GRAPH = re.compile(rb'<[^>]*> <[^>]*> (?:<[^>]*>|".*"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?) (?:<([^>]*)> )?\.\s*$', re.DOTALL)


def graph_of(line: bytes) -> bytes:
    r"""IRI of the graph that a line of N-Quads is in, empty for the default graph.

    >>> graph_of(b'<urn:s> <urn:p> "a <b> ." <urn:g> .\n'), graph_of(b'<urn:s> <urn:p> <urn:o> .\n')
    (b'urn:g', b'')
    """
    match = _GRAPH.match(line)
    if match is None:
        raise ValueError(f"not a line of N-Quads: {line[:80]!r}")
    return match[1] or b""


def prefixes_for(base: str) -> Mapping[str, str]:
    """The ontology's prefixes, and one for each kind of thing below the instance base.

    >>> prefixes_for("https://example.org/")["o"]
    'https://example.org/org/'
    """
    kinds = {("o" if kind == "org" else kind): f"{base}{kind}/" for kind in _KINDS}
    return {name: iri for name, iri in PREFIXES.items() if name not in ("id", *kinds)} | kinds


def write_trig(nquads: Path, path: Path, base: str, *, room: int = _ROOM) -> None:
    """The dataset for reading: the default graph first, then graph by graph, subjects grouped.

    The serialiser declares prefixes in no fixed order, so the head is written here.
    """
    prefixes = dict(prefixes_for(base))
    body = path.with_name(path.name + ".body")
    with nquads.open("rb") as file, body.open("wb") as out:
        keyed = (graph_of(line) + b"\0" + line for line in file)
        serialize(_quads(sorted_once(keyed, body, room)), out, format=RdfFormat.TRIG, prefixes=prefixes)
    with body.open("rb") as lines, path.open("wb") as out:
        for name, iri in sorted(prefixes.items()):
            out.write(f"@prefix {name}: <{iri}> .\n".encode())
        for line in lines:
            if not line.startswith(b"@prefix "):
                out.write(b"\n" + line)
                break
        shutil.copyfileobj(lines, out)
    body.unlink()


def _quads(keyed: Iterable[Sequence[bytes]]) -> Iterator[Quad]:
    for batch in keyed:
        yield from parse(input=b"".join([line.partition(b"\0")[2] for line in batch]), format=RdfFormat.N_QUADS)


def write_store(nquads: Path, path: Path) -> None:
    """An Oxigraph store on disk that can be opened read-only afterwards."""
    store = Store(str(path))
    with nquads.open("rb") as file:
        store.bulk_load(input=file, format=RdfFormat.N_QUADS)
    store.flush()
    del store
