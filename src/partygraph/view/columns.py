"""The network's data for the page: what draws the picture, and the details, as columns in which each string stands once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from partygraph.view.drawing import words
from partygraph.view.graph import Quote

if TYPE_CHECKING:
    from partygraph.view.drawing import PartyNetwork

__all__ = ["columns"]

_AROUND = 60
"""Characters shown on either side of a quote at most; the line's ends come first."""


def columns(network: PartyNetwork) -> tuple[dict[str, Any], dict[str, Any]]:
    """What draws the picture, and the details, as columns in which each string stands once."""
    graph, layout = network.graph, network.layout
    order = {iri: index for index, iri in enumerate(network.node_ids)}
    base = _shared_start(network.node_ids)
    kinds = sorted({node["group"] for node in network.nodes}, key=list(words()["kinds"]).index)
    relations = list(words()["relations"])
    places = _Table()
    places.add(("", "", ""))
    documents = _Table()
    attributes = [graph.nodes[iri] for iri in network.node_ids]
    nodes = {
        "id": [iri[len(base) :] for iri in network.node_ids],
        "kind": [kinds.index(node["group"]) for node in network.nodes],
        "label": [data["label"] for data in attributes],
        "x": [node["x"] for node in network.nodes],
        "y": [node["y"] for node in network.nodes],
        "r": [round(node["size"] * 10) for node in network.nodes],
        "head": [order.get(layout.heads[iri], -1) for iri in network.node_ids],
        "place": [places.add(_place(network, iri)) for iri in network.node_ids],
        "names": {index: data["names"] for index, data in enumerate(attributes) if data["names"]},
        "facts": {index: data["facts"] for index, data in enumerate(attributes) if data["facts"]},
    }
    edges = sorted(network.edges, key=lambda edge: (relations.index(edge["relation"]), order[edge["from"]], order[edge["to"]], edge["key"]))
    data = [graph.edges[edge["from"], edge["to"], edge["key"]] for edge in edges]
    links = {
        "from": [order[edge["from"]] for edge in edges],
        "to": [order[edge["to"]] for edge in edges],
        "relation": [relations.index(edge["relation"]) for edge in edges],
        "entry": _sparse((order.get(edge.get("entry", ""), -1) for edge in data), -1),
        "position": _sparse((edge.get("position", 0) for edge in data), 0),
        "documents": _sparse((documents.add(tuple(order[iri] for iri in edge.get("documents", ()) if iri in order)) for edge in data), documents.add(())),
        "weak": [index for index, edge in enumerate(data) if _weak(edge.get("evidence", ()))],
    }
    picture = {
        "title": network.title,
        "lang": network.lang,
        "base": base,
        "words": words(),
        "kinds": kinds,
        "relations": relations,
        "places": places.rows,
        "documents": documents.rows,
        "nodes": nodes,
        "links": links,
        "discs": [[disc.kind, disc.label, disc.x, disc.y, disc.radius, disc.count, order.get(disc.node, -1)] for disc in layout.discs],
        "doubts": _doubts(network, order),
    }
    details = _details([item["evidence"] for item in attributes], [edge.get("evidence", ()) for edge in data], order, network)
    details["conferrals"] = {index: edge["conferral"][len(base) :] for index, edge in enumerate(data) if "conferral" in edge}
    return picture, details


class _Table:
    """Rows, each once, by number."""

    def __init__(self) -> None:
        self.rows: list[tuple[Any, ...]] = []
        self._known: dict[tuple[Any, ...], int] = {}

    def add(self, row: tuple[Any, ...]) -> int:
        if row not in self._known:
            self._known[row] = len(self.rows)
            self.rows.append(row)
        return self._known[row]


def _sparse(values: Any, usual: int) -> dict[int, int]:
    return {index: value for index, value in enumerate(values) if value != usual}


def _place(network: PartyNetwork, iri: str) -> tuple[str, str, str]:
    """Province, city and place of a node, or of the nearest head that has one."""
    at = iri
    while at:
        data = network.graph.nodes[at]
        if data["place"]:
            return data["province"], data["city"], data["place"]
        at = network.layout.heads[at]
    return "", "", ""


def _shared_start(iris: list[str]) -> str:
    """What all IRIs begin with, up to a slash.

    >>> _shared_start(["https://a/id/org/x", "https://a/id/award/y"])
    'https://a/id/'
    """
    if not iris:
        return ""
    first, last = min(iris), max(iris)
    same = next((index for index, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[: first.rfind("/", 0, same) + 1]


def _doubts(network: PartyNetwork, order: Mapping[str, int]) -> list[tuple[int, str, Mapping[str, str]]]:
    """What does not add up: the node, the kind of doubt and the words that fill its message."""
    found: list[tuple[int, str, Mapping[str, str]]] = []
    for iri, data in network.graph.nodes(data=True):
        facts: dict[str, list[str]] = {}
        for key, text in data["facts"]:
            facts.setdefault(key, []).append(text)
        declared, listed = facts.get("declared", []), facts.get("listed", [])
        if declared and listed and set(declared) != set(listed):
            found.append((order[iri], "count-mismatch", {"declared": "、".join(declared), "listed": "、".join(listed)}))
        if len(facts.get("issued", [])) > 1:
            found.append((order[iri], "two-dates", {"dates": "、".join(facts["issued"])}))
        if _weak(data["evidence"]):
            found.append((order[iri], "weak", {}))
    found.extend((order[iri], "finding", message) for iri, message in network.findings if iri in order)
    return found


def _weak(quotes: Sequence[Quote]) -> bool:
    """Whether nothing states it where it stands: a heading or a title does, or a word that refers to it."""
    return bool(quotes) and all(quote.locator in ("inherited", "resolved") for quote in quotes)


def _details(nodes: list[tuple[Quote, ...]], links: list[tuple[Quote, ...]], order: Mapping[str, int], network: PartyNetwork) -> dict[str, Any]:
    """Quotes by number, each a range of a source line; the lines of a document stand once."""
    quotes = sorted({quote for group in (nodes, links) for row in group for quote in row if quote.document in order})
    number = {quote: index for index, quote in enumerate(quotes)}
    lines, rows = _lines(quotes, network)
    rules, locators = _Table(), _Table()
    return {
        "lines": lines,
        "quotes": {
            "document": [order[quote.document] for quote in quotes],
            "line": [line for line, _, _ in rows],
            "from": [start for _, start, _ in rows],
            "to": [end for _, _, end in rows],
            "start": [quote.start for quote in quotes],
            "rule": [rules.add((quote.rule,)) for quote in quotes],
            "locator": [locators.add((quote.locator,)) for quote in quotes],
        },
        "rules": [row[0] for row in rules.rows],
        "locators": [row[0] for row in locators.rows],
        "nodes": {index: [number[quote] for quote in row if quote in number] for index, row in enumerate(nodes) if row},
        "links": {index: [number[quote] for quote in row if quote in number] for index, row in enumerate(links) if row},
    }


def _lines(quotes: list[Quote], network: PartyNetwork) -> tuple[list[str], list[tuple[int, int, int]]]:
    """The line of each quote, cut from the source's text; without that text, the widest quote around it."""
    lines = _Table()
    rows: list[tuple[int, int, int]] = [(0, 0, 0)] * len(quotes)
    by_document: dict[str, list[int]] = {}
    for index, quote in enumerate(quotes):
        by_document.setdefault(quote.document, []).append(index)
    for document, indexes in by_document.items():
        digests = [text for key, text in network.graph.nodes[document]["facts"] if key == "sha256"]
        text = next((network.texts[digest] for digest in digests if digest in network.texts), None)
        widest: tuple[int, str, int] | None = None
        for index in sorted(indexes, key=lambda index: (quotes[index].start, -quotes[index].end)):
            quote = quotes[index]
            if text is not None and text[quote.start : quote.end] == quote.text:
                start, end = _line_around(text, quote.start, quote.end)
                rows[index] = (lines.add((text[start:end],)), quote.start - start, quote.end - start)
                continue
            if widest is None or quote.end > widest[0] + len(widest[1]):
                widest = (quote.start, quote.text, lines.add((quote.text,)))
            at = quote.start - widest[0]
            if widest[1][at : at + len(quote.text)] != quote.text:
                rows[index] = (lines.add((quote.text,)), 0, len(quote.text))
                continue
            rows[index] = (widest[2], at, at + len(quote.text))
    return [row[0] for row in lines.rows], rows


def _line_around(text: str, start: int, end: int) -> tuple[int, int]:
    first = text.rfind("\n", max(start - 400, 0), start) + 1
    if not first and start > 400:
        first = start - _AROUND
    last = text.find("\n", end, end + 400)
    if last < 0:
        last = min(end + _AROUND, len(text))
    if last - first > 400:
        # A paragraph of one long line: whole multiples, so that neighbouring quotes share their line.
        first = max(first, (start - _AROUND) // _AROUND * _AROUND)
        last = min(last, (end // _AROUND + 2) * _AROUND)
    return first, last
