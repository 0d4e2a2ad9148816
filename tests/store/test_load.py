"""Loading into a real Oxigraph server: all of it, again without effect, and never half of it."""

from __future__ import annotations

import http.client
import http.server
import threading
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, parse

from partygraph.endpoint import connect
from partygraph.errors import BuildError, StoreError
from partygraph.store import load

ID = "https://w3id.org/partygraph/id/"
MakeBuild = Callable[..., Path]


def quads_of(build: Path) -> set[Quad]:
    return set(parse(path=str(build / "graph.nq"), format=RdfFormat.N_QUADS))


def quads_in(address: str) -> set[Quad]:
    request = urllib.request.Request(address + "/store", headers={"Accept": "application/n-quads"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return set(parse(input=answer.read(), format=RdfFormat.N_QUADS))


def states(report: object) -> dict[str | None, str]:
    return {graph.graph: graph.state for graph in report.graphs}  # type: ignore[attr-defined]


def test_the_store_holds_exactly_the_build(oxigraph: str, make_build: MakeBuild) -> None:
    build = make_build()
    steps: list[str] = []
    report = load(build, oxigraph, progress=lambda step, done, of: steps.append(step))
    assert quads_in(oxigraph) == quads_of(build)
    assert set(states(report)) == {None, *(f"{ID}document/{name}" for name in ("one", "two", "three"))}
    assert set(states(report).values()) == {"new"}
    assert report.changed == 4
    assert report.triples == len(quads_of(build))
    assert report.product == "oxigraph"
    assert sorted(set(steps), key=steps.index) == ["compare", "send", "move", "verify"]


@pytest.mark.parametrize("tail", ["/", "/store", "/query", "/update", "/sparql"])
def test_any_of_its_addresses_will_do(tail: str, oxigraph: str, make_build: MakeBuild) -> None:
    assert load(make_build(), oxigraph + tail).changed == 4


def test_a_second_load_changes_nothing(oxigraph: str, make_build: MakeBuild) -> None:
    build = make_build()
    load(build, oxigraph)
    with proxy(oxigraph) as (address, seen):
        report = load(build, address)
    assert set(states(report).values()) == {"unchanged"}
    assert report.changed == 0
    assert not [method for method, path in seen if method == "PUT" or path.startswith("/update")]


def test_one_document_changed_is_one_graph_sent(oxigraph: str, make_build: MakeBuild) -> None:
    load(make_build(), oxigraph)
    # the same number of triples, so that counting alone would not notice
    update = f"""
        DELETE {{ GRAPH ?g {{ ?s <http://www.w3.org/ns/oa#start> 12 }} }}
        INSERT {{ GRAPH ?g {{ ?s <http://www.w3.org/ns/oa#start> 13 }} }}
        WHERE {{ GRAPH ?g {{ ?s <http://www.w3.org/ns/oa#start> 12 }} FILTER(?g = <{ID}document/two>) }}"""
    changed = make_build("changed", update)
    assert quads_of(changed) != quads_of(make_build("again"))
    report = load(changed, oxigraph)
    assert {graph: state for graph, state in states(report).items() if state != "unchanged"} == {f"{ID}document/two": "replaced"}
    assert quads_in(oxigraph) == quads_of(changed)


def test_a_document_that_went_is_left_or_pruned(oxigraph: str, make_build: MakeBuild) -> None:
    load(make_build(), oxigraph)
    smaller = make_build("smaller", f"DROP GRAPH <{ID}document/three>")
    assert states(load(smaller, oxigraph))[f"{ID}document/three"] == "left"
    assert quads_in(oxigraph) > quads_of(smaller)
    report = load(smaller, oxigraph, prune=True)
    assert states(report)[f"{ID}document/three"] == "removed"
    assert report.changed == 1
    assert quads_in(oxigraph) == quads_of(smaller)


def test_what_others_keep_in_the_store_stays(oxigraph: str, make_build: MakeBuild) -> None:
    endpoint = connect(oxigraph)
    endpoint.update("INSERT DATA { <urn:theirs> <urn:p> 1 . GRAPH <urn:their-graph> { <urn:a> <urn:b> <urn:c> } }")
    before = quads_in(oxigraph)
    with pytest.raises(StoreError, match="default graph holds triples that are not of partygraph") as refused:
        load(make_build(), oxigraph)
    assert "--default-graph" in refused.value.hint
    assert quads_in(oxigraph) == before
    report = load(make_build("other"), oxigraph, default_graph="urn:merged", prune=True)
    assert states(report)["urn:merged"] == "new"
    assert before < quads_in(oxigraph)
    report = load(make_build("third"), oxigraph, foreign="replace")
    assert states(report)[None] == "replaced"
    assert endpoint.holds("ASK { GRAPH <urn:their-graph> { ?s ?p ?o } }")
    assert not endpoint.holds("ASK { <urn:theirs> ?p ?o }")


@contextmanager
def proxy(
    target: str, refuse: Callable[[str, str, int], bool] = lambda method, path, nth: False
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """A server between the loader and the store that notes every request and breaks the connection where `refuse` says so."""
    seen: list[tuple[str, str]] = []
    host = urllib.parse.urlsplit(target).netloc

    class Between(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self) -> None:
            seen.append((self.command, self.path))
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if refuse(self.command, self.path, sum(entry[0] == self.command for entry in seen)):
                self.close_connection = True
                return
            store = http.client.HTTPConnection(host, timeout=20)
            store.request(self.command, self.path, body=body, headers={name: self.headers[name] for name in self.headers if name != "Host"})
            answer = store.getresponse()
            content = answer.read()
            self.send_response(answer.status)
            for name in ("Content-Type", "Server"):
                if answer.getheader(name):
                    self.send_header(name, str(answer.getheader(name)))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)
            store.close()

        do_GET = do_HEAD = do_POST = do_PUT = forward  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Between)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize("nth", [1, 2, 4])
def test_a_load_that_breaks_off_leaves_the_old_graphs_whole(nth: int, oxigraph: str, make_build: MakeBuild) -> None:
    old = make_build()
    load(old, oxigraph)
    # every graph of the new build differs
    new = make_build(
        "new", "INSERT { GRAPH ?g { ?s <urn:new> 1 } } WHERE { GRAPH ?g { ?s a ?c } } ; INSERT { ?s <urn:new> 1 } WHERE { ?s a ?c }"
    )
    with (
        proxy(oxigraph, lambda method, path, count: method == "PUT" and count == nth) as (address, seen),
        pytest.raises(StoreError, match="cannot be reached"),
    ):
        load(new, address)
    assert sum(method == "PUT" for method, _ in seen) == nth
    assert quads_in(oxigraph) == quads_of(old)
    assert load(new, oxigraph).changed == 4
    assert quads_in(oxigraph) == quads_of(new)


def test_a_move_that_breaks_off_leaves_the_old_graphs_whole(oxigraph: str, make_build: MakeBuild) -> None:
    old = make_build()
    load(old, oxigraph)
    new = make_build("new", "INSERT { ?s <urn:new> 1 } WHERE { ?s a ?c }")
    with (
        proxy(oxigraph, lambda method, path, count: path.startswith("/update")) as (address, _),
        pytest.raises(StoreError, match="cannot be reached"),
    ):
        load(new, address)
    # the staging graph is still there, because the server answered no update; the next load clears it away
    assert {quad for quad in quads_in(oxigraph) if "staging" not in str(quad.graph_name)} == quads_of(old)
    load(old, oxigraph)
    assert quads_in(oxigraph) == quads_of(old)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("localhost:7878", "not a web address"),
        ("ftp://localhost/", "not a web address"),
        ("http://127.0.0.1:9", "cannot be reached"),
    ],
)
def test_a_wrong_address_is_one_clear_error(url: str, reason: str, make_build: MakeBuild) -> None:
    with pytest.raises(StoreError, match=reason) as wrong:
        load(make_build(), url)
    assert wrong.value.hint
    assert "\n" not in str(wrong.value)


def test_a_server_that_is_no_store(make_build: MakeBuild, tmp_path: Path) -> None:
    class Nothing(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_error(404)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            return

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Nothing) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        with pytest.raises(StoreError, match="no SPARQL query service") as wrong:
            load(make_build(), f"http://127.0.0.1:{server.server_address[1]}")
        server.shutdown()
        thread.join()
    assert "--product" in wrong.value.hint


def test_a_build_without_facts_is_refused_before_anything_is_sent(oxigraph: str, tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text("", encoding="utf-8")
    with pytest.raises(BuildError, match="holds no facts"):
        load(tmp_path, oxigraph)
    assert quads_in(oxigraph) == set()
