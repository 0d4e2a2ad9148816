"""A triple store over HTTP: SPARQL 1.1 query, update and the Graph Store Protocol, with the standard library alone.

The one difficulty is that no two products put the three services at the same addresses. `connect` takes whatever address the user has,
asks the server which product it is, and knows the rest.
"""

from __future__ import annotations

import base64
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Literal

from partygraph.errors import StoreError

__all__ = ["Endpoint", "Product", "Services", "connect", "services_of"]

Product = Literal["oxigraph", "fuseki", "virtuoso", "rdf4j"]

TAILS = (
    "/store", "/data", "/get", "/query", "/update", "/statements", "/rdf-graphs/service",
    "/sparql-graph-crud-auth", "/sparql-graph-crud", "/sparql-auth", "/sparql",
)  # fmt: skip
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Where one store answers. `has_default` is false for stores whose default graph is only a view of the named ones."""

    product: Product
    graphs: str
    query: str
    update: str
    has_default: bool = True


def services_of(product: Product, base: str, *, signed_in: bool = False) -> Services:
    """The addresses of a product below its base address.

    >>> services_of("fuseki", "http://localhost:3030/ds").graphs
    'http://localhost:3030/ds/data'
    """
    if product == "oxigraph":
        return Services(product=product, graphs=base + "/store", query=base + "/query", update=base + "/update")
    if product == "fuseki":
        return Services(product=product, graphs=base + "/data", query=base + "/query", update=base + "/update")
    if product == "virtuoso":
        tail = "-auth" if signed_in else ""
        sparql = base + "/sparql" + tail
        return Services(product=product, graphs=base + "/sparql-graph-crud" + tail, query=sparql, update=sparql, has_default=False)
    return Services(product=product, graphs=base + "/rdf-graphs/service", query=base, update=base + "/statements", has_default=False)


class FileBody:
    """The bytes of a file as a request body that can be sent twice: urllib starts the iteration anew for each attempt."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __iter__(self) -> Iterator[bytes]:
        with self.path.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk


class Endpoint:
    """A connection to one store. Every failure is a `StoreError` that says which request failed and what the server said."""

    def __init__(self, services: Services, *, user: str | None = None, password: str = "", timeout: float = 600.0) -> None:
        self.services = services
        self._timeout = timeout
        self._passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        self._signed_in = user is not None
        self._challenge = ""
        if user is not None:
            for address in (services.graphs, services.query, services.update):
                self._passwords.add_password(None, address, user, password)
        self._digest = urllib.request.HTTPDigestAuthHandler(self._passwords)

    def select(self, sparql: str) -> list[dict[str, str]]:
        """The rows of a SELECT, each variable with the text of its value."""
        found = self._json(sparql)
        return [{name: str(cell["value"]) for name, cell in row.items()} for row in found["results"]["bindings"]]

    def holds(self, sparql: str) -> bool:
        """The answer to an ASK."""
        found = self._json(sparql)
        if "boolean" in found:
            return bool(found["boolean"])
        # Virtuoso 7 wraps the answer in a table of one number
        return [cell["value"] for row in found["results"]["bindings"] for cell in row.values()] == ["1"]

    def update(self, sparql: str) -> None:
        """Run an update; in a store with transactions all of it or nothing."""
        if self.services.product == "virtuoso":  # it reads an update as a form's field only
            body = urllib.parse.urlencode({"query": sparql}).encode()
            kind = "application/x-www-form-urlencoded"
        else:
            body, kind = sparql.encode(), "application/sparql-update; charset=utf-8"
        with closing(self._send("POST", self.services.update, body=body, headers={"Content-Type": kind})):
            pass

    def put(self, graph: str | None, triples: Path) -> None:
        """Replace a graph (None: the default graph) by the N-Triples of a file."""
        headers = {"Content-Type": "application/n-triples; charset=utf-8", "Content-Length": str(triples.stat().st_size)}
        with closing(self._send("PUT", self._graph(graph), body=FileBody(triples), headers=headers)):
            pass

    def get(self, graph: str | None, to: Path) -> None:
        """Write the triples of a graph to a file, as N-Triples; a graph that is not there is empty."""
        to.write_bytes(b"")
        try:
            response = self._send("GET", self._graph(graph), headers={"Accept": "application/n-triples"})
        except StoreError as error:
            if _code(error) == HTTPStatus.NOT_FOUND:
                return
            raise
        with closing(response), to.open("wb") as file:
            try:
                while chunk := response.read(CHUNK):
                    file.write(chunk)
            except (HTTPException, OSError) as error:
                raise StoreError(self.services.graphs, f"the answer broke off: {error}", hint="load again") from error

    def serves_graphs(self) -> bool:
        """Whether the Graph Store Protocol answers at the address that is thought to be its."""
        try:
            with closing(self._send("HEAD", self._graph(None))):
                return True
        except StoreError as error:
            if isinstance(error.__cause__, urllib.error.HTTPError):
                return False
            raise

    def _graph(self, graph: str | None) -> str:
        return self.services.graphs + ("?default" if graph is None else "?" + urllib.parse.urlencode({"graph": graph}))

    def _json(self, sparql: str) -> dict[str, dict[str, list[dict[str, dict[str, str]]]]]:
        body = urllib.parse.urlencode({"query": sparql}).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/sparql-results+json"}
        with closing(self._send("POST", self.services.query, body=body, headers=headers)) as response:
            try:
                found = json.loads(response.read())
            except (ValueError, HTTPException, OSError) as error:
                raise StoreError(self.services.query, "no SPARQL results in JSON", hint="is this a SPARQL 1.1 endpoint?") from error
        if not isinstance(found, dict) or not ("boolean" in found or "results" in found):
            raise StoreError(self.services.query, "no SPARQL results in JSON", hint="is this a SPARQL 1.1 endpoint?")
        return found

    def _send(
        self, method: str, address: str, *, body: bytes | FileBody | None = None, headers: Mapping[str, str] | None = None
    ) -> HTTPResponse:
        for attempt in (1, 2):
            request = urllib.request.Request(address, data=body, headers=dict(headers or {}), method=method)
            if self._challenge:
                request.add_unredirected_header("Authorization", self._authorization(request))
            try:
                answer = urllib.request.urlopen(request, timeout=self._timeout)
            except urllib.error.HTTPError as error:
                challenge = error.headers.get("WWW-Authenticate", "")
                if error.code == HTTPStatus.UNAUTHORIZED and self._signed_in and attempt == 1 and challenge:
                    error.close()
                    self._challenge = challenge
                    continue
                raise _refused(method, address, error) from error
            except (urllib.error.URLError, HTTPException, OSError) as error:
                reason = getattr(error, "reason", None) or error
                raise StoreError(address, f"cannot be reached: {reason}", hint="is the store running, and is the address right?") from error
            assert isinstance(answer, HTTPResponse)  # noqa: S101 - the address is http or https
            return answer
        raise AssertionError  # the second attempt returns or raises

    def _authorization(self, request: urllib.request.Request) -> str:
        scheme, _, rest = self._challenge.partition(" ")
        if scheme.lower() == "digest":
            pairs = urllib.request.parse_keqv_list(urllib.request.parse_http_list(rest))
            made = self._digest.get_authorization(request, pairs)
            if made:
                return f"Digest {made}"
        user, password = self._passwords.find_user_password(None, request.full_url)
        return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def connect(url: str, *, product: Product | None = None, user: str | None = None, password: str = "", timeout: float = 600.0) -> Endpoint:
    """Find out which product answers at `url` and where its services are.

    `url` may be the base (`http://localhost:7878`, `http://localhost:3030/ds`, `http://localhost:7200/repositories/party`) or any of the
    services' own addresses.
    """
    parts = urllib.parse.urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise StoreError(url, "not a web address", hint="give an address such as http://localhost:7878")
    base = url.partition("?")[0].rstrip("/")
    for tail in TAILS:
        base = base.removesuffix(tail)
    signed_in = user is not None

    def endpoint(guess: Product) -> Endpoint:
        services = services_of(guess, base, signed_in=signed_in)
        return Endpoint(services, user=user, password=password, timeout=timeout)

    if product:
        found = endpoint(product)
        found.holds("ASK {}")
        return found
    failures = []
    guesses: tuple[Product, ...] = ("oxigraph", "virtuoso", "rdf4j")
    for guess in guesses:
        tried = endpoint(guess)
        try:
            tried.holds("ASK {}")
        except StoreError as error:
            if isinstance(error.__cause__, urllib.error.HTTPError) or error.__cause__ is None or isinstance(error.__cause__, ValueError):
                failures.append(error)
                continue
            raise
        # Oxigraph and Fuseki both answer at /query; only the first has /store
        return endpoint("fuseki") if guess == "oxigraph" and not tried.serves_graphs() else tried
    refused = next((error for error in failures if _code(error) in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)), None)
    if refused:
        raise refused
    hint = "say which product it is: --product oxigraph, fuseki, virtuoso or rdf4j"
    raise StoreError(url, "no SPARQL query service answers there", hint=hint)


def _code(error: StoreError) -> int:
    """The status that the server answered with; 0 when it was not that."""
    return error.__cause__.code if isinstance(error.__cause__, urllib.error.HTTPError) else 0


def _refused(method: str, address: str, error: urllib.error.HTTPError) -> StoreError:
    """What the server said, on one line."""
    try:
        said = " ".join(error.read(2000).decode("utf-8", "replace").split())[:300]
    except (HTTPException, OSError):
        said = ""
    error.close()
    hints = {
        401: "give --user, and the password in the variable PARTYGRAPH_PASSWORD",
        403: "the user may not write there; give --user of one who may",
        404: "is the address right? it is the store's base, such as http://localhost:7878",
        413: "the store limits the size of an upload; raise that limit",
    }
    where = method + " " + urllib.parse.urlsplit(address).path
    return StoreError(address, f"{where} refused: {error.code} {error.reason}{': ' + said if said else ''}", hint=hints.get(error.code, ""))
