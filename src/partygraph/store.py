"""A finished build into a running triple store: one named graph for each document, all of it or nothing.

What can go wrong on the way (a broken upload, a full disk, a killed process) must not leave half a graph in the live store, and stores have
been seen to empty a graph before they read what should replace it. So each graph is sent to a staging graph first, counted there, and
only when all are complete does one update move them into place; a store with transactions does that in one step.
Afterwards every graph that was sent is read back and compared triple by triple. A graph that already says the same is not touched,
so loading twice changes nothing.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from partygraph.endpoint import Endpoint, Product, connect
from partygraph.errors import BuildError, StoreError
from partygraph.query import open_store

if TYPE_CHECKING:
    from pyoxigraph import Store, Triple

__all__ = ["LoadReport", "LoadedGraph", "Progress", "State", "load"]

State = Literal["new", "replaced", "unchanged", "removed", "left"]
"""`left`: a graph of an earlier load that the build no longer has; it stays unless it is to be pruned."""

Progress = Callable[[str, int, int], None]
"""Told the step (compare, send, move, verify), how far and of how many."""

NAMESPACE = "https://w3id.org/partygraph/"
BASE = NAMESPACE + "id/"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedGraph:
    """One graph in the store; `graph` is None for the default graph."""

    graph: str | None
    triples: int
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What a load did. Every graph of the build is in the store and was compared with it."""

    address: str
    product: Product
    graphs: tuple[LoadedGraph, ...]

    @property
    def changed(self) -> int:
        """How many graphs of the store are not what they were."""
        return sum(graph.state in ("new", "replaced", "removed") for graph in self.graphs)

    @property
    def triples(self) -> int:
        """How many triples of the build the store now holds, over all graphs."""
        return sum(graph.triples for graph in self.graphs if graph.state in ("new", "replaced", "unchanged"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The triples of a graph, told apart by count and by a digest that does not depend on their order."""

    triples: int
    digest: str


def load(
    build: Path | str,
    url: str,
    *,
    product: Product | None = None,
    user: str | None = None,
    password: str = "",
    default_graph: str | None = None,
    foreign: Literal["refuse", "replace"] = "refuse",
    prune: bool = False,
    timeout: float = 600.0,
    progress: Progress = lambda step, done, of: None,
) -> LoadReport:
    """Load the build in a folder into the store at `url` and compare what arrived.

    Args:
        build: the build's folder.
        url: the store's base address or the address of one of its services.
        product: which store it is; asked of the server when not given.
        user: whom to sign in as, with `password`.
        default_graph: a graph of that name takes the merged facts, for stores without a default graph of their own (they get
            `…/graph/merged`) or for stores that others use too.
        foreign: what to do with triples of others in the default graph: refuse the load, or replace them.
        prune: also remove the graphs of documents that the build no longer has.
        timeout: seconds for one request.
        progress: called with each step.

    Raises:
        StoreError: the store refused or broke off; its graphs are as they were.
        BuildError: there is no build in the folder.
    """
    from pyoxigraph import DefaultGraph

    store = open_store(Path(build))
    if next(store.quads_for_pattern(None, None, None, DefaultGraph()), None) is None:
        raise BuildError(str(build), "holds no facts", hint="build it again")
    endpoint = connect(url, product=product, user=user, password=password, timeout=timeout)
    loading = _Loading(store, endpoint, default_graph, progress)
    with tempfile.TemporaryDirectory(prefix="partygraph-load-") as scratch:
        return loading.run(Path(scratch), foreign=foreign, prune=prune)


class _Loading:
    """One load: the two sides and the names of the graphs on each."""

    def __init__(self, store: Store, endpoint: Endpoint, default_graph: str | None, progress: Progress) -> None:
        self.store, self.endpoint, self.progress = store, endpoint, progress
        names = sorted(graph.value for graph in store.named_graphs() if hasattr(graph, "value"))
        made = [name.removesuffix("graph/build") for name in names if name.endswith("/graph/build")]
        self.base = made[0] if made else BASE
        if default_graph is None and not endpoint.services.has_default:
            default_graph = self.base + "graph/merged"
        self.targets: dict[str | None, str | None] = {None: default_graph, **{name: name for name in names}}
        """Graph of the build -> graph of the store."""

    def run(self, scratch: Path, *, foreign: Literal["refuse", "replace"], prune: bool) -> LoadReport:
        counts = self._counts()
        self._drop(name for name in counts if name is not None and name.startswith(self.base + "staging/"))
        states: dict[str | None, State] = {}
        contents: dict[str | None, Content] = {}
        for index, (graph, target) in enumerate(self.targets.items()):
            self.progress("compare", index, len(self.targets))
            contents[graph] = self._written(graph, scratch / f"{index}.nt")
            there = counts.get(target, 0)
            same = there == contents[graph].triples and self._fetched(target, scratch / "there.nt") == contents[graph]
            states[graph] = "unchanged" if same else "replaced" if there else "new"
        if states[None] == "replaced" and foreign == "refuse":
            self._refuse_foreign(self.targets[None])
        left = [name for name in counts if name is not None and self._is_ours(name) and name not in self.targets.values()]
        sent = [graph for graph, state in states.items() if state in ("new", "replaced")]
        if sent or (left and prune):
            files = {graph: scratch / f"{index}.nt" for index, graph in enumerate(self.targets)}
            self._send(sent, files, contents, left if prune else [])
            self._verify(sent, contents, scratch / "there.nt")
        graphs = [LoadedGraph(graph=self.targets[graph], triples=contents[graph].triples, state=state) for graph, state in states.items()]
        graphs += [LoadedGraph(graph=name, triples=counts[name], state="removed" if prune else "left") for name in left]
        return LoadReport(address=self.endpoint.services.graphs, product=self.endpoint.services.product, graphs=tuple(graphs))

    def _send(self, sent: list[str | None], files: dict[str | None, Path], contents: dict[str | None, Content], removed: list[str]) -> None:
        """Stage every graph, count what arrived, then move all of them into place with one update."""
        names = {graph: hashlib.sha256(f"{graph}|{contents[graph].digest}".encode()).hexdigest()[:32] for graph in sent}
        staged = {graph: f"{self.base}staging/{name}" for graph, name in names.items()}
        try:
            for index, graph in enumerate(sent):
                self.progress("send", index, len(sent))
                self.endpoint.put(staged[graph], files[graph])
            counts = self._counts()
            for graph in sent:
                if counts.get(staged[graph], 0) != contents[graph].triples:
                    reason = f"{graph or 'default graph'}: {contents[graph].triples} triples sent, {counts.get(staged[graph], 0)} arrived"
                    raise StoreError(self.endpoint.services.graphs, reason, hint="nothing was replaced; load again")
            self.progress("move", 0, len(sent))
            # MOVE replaces its target; a graph without triples cannot be moved, and there is none in a build
            moves = [f"MOVE GRAPH <{staged[graph]}> TO {_target(self.targets[graph])}" for graph in sent]
            moves += [f"DROP SILENT GRAPH <{name}>" for name in removed]
            self.endpoint.update(" ;\n".join(moves))
        except StoreError:
            self._drop_quietly(staged.values())
            raise

    def _verify(self, sent: list[str | None], contents: dict[str | None, Content], scratch: Path) -> None:
        for index, graph in enumerate(sent):
            self.progress("verify", index, len(sent))
            there = self._fetched(self.targets[graph], scratch)
            if there != contents[graph]:
                wanted = contents[graph].triples
                what = "other triples" if there.triples == wanted else f"{there.triples} of {wanted} triples"
                reason = f"{self.targets[graph] or 'default graph'}: the store gives back {what}"
                hint = "the store changed what it was sent, or someone else writes to it"
                raise StoreError(self.endpoint.services.graphs, reason, hint=hint)

    def _refuse_foreign(self, target: str | None) -> None:
        pattern = "{ ?s ?p ?o }" if target is None else f"{{ GRAPH <{target}> {{ ?s ?p ?o }} }}"
        ours = f'STRSTARTS(STR(?s), "{self.base}") || STRSTARTS(STR(?s), "{NAMESPACE}")'
        if self.endpoint.holds(f"ASK {{ {pattern} FILTER(!({ours})) }}"):
            reason = f"{target or 'its default graph'} holds triples that are not of partygraph and would be lost"
            hint = "put the merged facts elsewhere with --default-graph IRI, or overwrite them with --replace-foreign"
            raise StoreError(self.endpoint.services.graphs, reason, hint=hint)

    def _is_ours(self, name: str) -> bool:
        return name.startswith((self.base + "document/", self.base + "graph/"))

    def _counts(self) -> dict[str | None, int]:
        """How many triples each graph of the store has; None is its default graph."""
        rows = self.endpoint.select("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
        counts: dict[str | None, int] = {row["g"]: int(row["n"]) for row in rows if "g" in row}
        if self.endpoint.services.has_default:
            counts[None] = int(self.endpoint.select("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }")[0]["n"])
        return counts

    def _drop(self, names: Iterable[str]) -> None:
        for name in names:
            self.endpoint.update(f"DROP SILENT GRAPH <{name}>")

    def _drop_quietly(self, names: Iterable[str]) -> None:
        """Clear the staging away after a failure; the next load does it when the store does not answer any more."""
        try:
            self._drop(names)
        except StoreError:
            return

    def _written(self, graph: str | None, to: Path) -> Content:
        """Write a graph of the build as N-Triples and say what is in it."""
        from pyoxigraph import DefaultGraph, NamedNode

        name = DefaultGraph() if graph is None else NamedNode(graph)
        found = (quad.triple for quad in self.store.quads_for_pattern(None, None, None, name))

        def lines(file_triples: Iterator[Triple]) -> Iterator[str]:
            for triple in file_triples:
                yield f"{triple} .\n"

        with to.open("w", encoding="utf-8", newline="\n") as file:
            return _content(_tee(lines(found), file.write))

    def _fetched(self, target: str | None, to: Path) -> Content:
        from pyoxigraph import RdfFormat, parse

        self.endpoint.get(target, to)
        try:
            return _content(f"{quad.triple} .\n" for quad in parse(path=str(to), format=RdfFormat.N_TRIPLES))
        except SyntaxError as error:
            raise StoreError(self.endpoint.services.graphs, f"{target or 'default graph'}: not N-Triples: {error}") from error


def _tee(lines: Iterator[str], write: Callable[[str], object]) -> Iterator[str]:
    for line in lines:
        write(line)
        yield line


def _content(lines: Iterable[str]) -> Content:
    """Count and digest: the sum of the lines' hashes, so that order does not matter."""
    count, total = 0, 0
    for line in lines:
        count += 1
        total += int.from_bytes(hashlib.sha256(line.encode()).digest(), "big")
    return Content(triples=count, digest=f"{total % (1 << 256):064x}")


def _target(graph: str | None) -> str:
    return "DEFAULT" if graph is None else f"GRAPH <{graph}>"
