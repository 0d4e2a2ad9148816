"""SHACL over a graph of any size: `partygraph check`'s shapes on a made-up country, with a few faults planted that have to be found.

    python benchmarks/shapes.py --conferrals 1000 100000 --write
    python benchmarks/shapes.py --conferrals 1000 --reference        pyshacl on the same graph too

Seconds are processor seconds; each size runs in a process of its own. `--write` puts the table into README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import synthetic
from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store
from telling import tell
from throughput import alone

from partygraph.check import check_store
from partygraph.model import Severity
from partygraph.rdf.vocab import PG, RDF
from partygraph.shapes import Engine, validate

HERE = Path(__file__).resolve()
NODES_FOR_A_CONFERRAL = 1.82
"""How many nodes the generator makes for each conferral."""


def graph(conferrals: int, path: Path) -> None:
    """Write the merged graph of a country with at least so many conferrals."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(synthetic.make(int(conferrals * NODES_FOR_A_CONFERRAL) + 60, named=False))


def plant(store: Store) -> set[str]:
    """Break four rules, each once, and say which shapes must report it."""
    nodes = sorted((quad.subject for quad in store.quads_for_pattern(None, RDF.type, PG.Conferral, DefaultGraph())), key=str)
    one, two, three, four = nodes[0], nodes[len(nodes) // 3], nodes[len(nodes) // 2], nodes[-1]
    for quad in list(store.quads_for_pattern(one, PG.award, None, DefaultGraph())):
        store.remove(quad)
    other = next(iter(store.quads_for_pattern(three, PG.recipient, None, DefaultGraph()))).object
    store.add(Quad(two, PG.recipient, other, DefaultGraph()))
    for quad in list(store.quads_for_pattern(three, PG.evidence, None, DefaultGraph())):
        store.remove(quad)
    branch = next(iter(store.quads_for_pattern(four, PG.recipient, None, DefaultGraph()))).object
    if isinstance(branch, NamedNode):
        store.add(Quad(branch, PG.subordinateTo, branch, DefaultGraph()))
    return {"conferral-award", "conferral-recipient", "conferral-evidence", "organization-acyclic"}


def measure(conferrals: int, *, reference: bool) -> dict[str, Any]:
    """Make, load, plant, validate and check in this process."""
    store = Store()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "graph.nq"
        graph(conferrals, path)
        begin = time.process_time()
        store.bulk_load(path=str(path), format=RdfFormat.N_QUADS)
    planted = plant(store)
    loaded = time.process_time()
    found = validate(store)
    validated = time.process_time()
    missed = planted - {violation.shape for violation in found}
    if missed:
        sys.exit(f"not found: {', '.join(sorted(missed))}")
    findings = [finding for finding in check_store(store, reason=False) if finding.severity is Severity.ERROR]
    checked = time.process_time()
    if not all(finding.citations for finding in findings if finding.code not in ("conferral-evidence", "unknown-term")):
        sys.exit("a finding cites nothing")
    number = sum(1 for _ in store.quads_for_pattern(None, RDF.type, PG.Conferral, DefaultGraph()))
    got: dict[str, Any] = {
        "conferrals": number, "triples": len(store), "load": loaded - begin, "validate": validated - loaded, "check": checked - validated,
        "results": len(found), "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }  # fmt: skip
    if reference:
        begin = time.process_time()
        same = validate(store, engine=Engine.REFERENCE) == found
        got["pyshacl"] = time.process_time() - begin
        if not same:
            sys.exit("pyshacl gives other results")
    return got


def table(sizes: list[int], *, reference: bool) -> Iterator[str]:
    """One line for each size."""
    yield "| conferrals | triples | load s | SHACL s | whole `check` without HermiT s | pyshacl s | memory MB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for size in sizes:
        beside = reference and size <= _SMALL
        got = alone(HERE, "--one", str(size), *(["--reference"] if beside else []))
        if got is None:
            sys.exit(1)
        theirs = f"{got['pyshacl']:.0f}" if beside else ""
        yield (
            f"| {got['conferrals']:,} | {got['triples']:,} | {got['load']:.1f} | {got['validate']:.1f} | {got['check']:.1f} | {theirs} | {got['memory']:,} |"
        )  # fmt: skip


_SMALL = 2000
"""Beyond this, pyshacl takes minutes."""


def main() -> None:
    """Run from the command line."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--conferrals", type=int, nargs="+", default=[1000, 10_000, 100_000])
    options.add_argument("--reference", action="store_true", help=f"pyshacl too, up to {_SMALL} conferrals")
    options.add_argument("--write", action="store_true", help="into benchmarks/README.md")
    options.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = options.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.one, reference=asked.reference)))
    else:
        tell("shapes", table(asked.conferrals, reference=asked.reference), write=asked.write)


if __name__ == "__main__":
    main()
