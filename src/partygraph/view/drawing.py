"""The network as pyvis knows it: nodes and edges with position, colour, shape and size.

`PartyNetwork` is a `pyvis.network.Network` (its `nodes`, `edges` and `options` are pyvis's own), with three differences that matter
at a nation's size or with hostile text: adding is constant time instead of a scan of all nodes, two nodes keep all edges between
them, and the page comes from our template, because pyvis's asks other hosts for style sheets and runs markup found in names.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pyvis.network import Network

from partygraph.view.layout import Layout, lay_out

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Findings", "PartyNetwork", "draw", "words"]

Findings = Sequence[tuple[str, Mapping[str, str]]]
"""What is doubted about a node: its IRI and the message by language."""


@cache
def words() -> dict[str, dict[str, dict[str, Any]]]:
    """Names of classes, relations and controls in zh and en, with the colours and shapes of the picture."""
    text = files("partygraph.view").joinpath("assets/words.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, dict[str, Any]]] = json.loads(text)
    return table


class PartyNetwork(Network):  # type: ignore[misc]
    """A pyvis network of a build; `generate_html()` gives the offline page."""

    def __init__(self, graph: nx.MultiDiGraph[str], layout: Layout, *, title: str, lang: str, texts: Mapping[str, str], findings: Findings = ()) -> None:
        super().__init__(directed=True, heading=title or words()["ui"]["title"][lang], cdn_resources="in_line")
        self.title = title
        self.graph = graph
        self.layout = layout
        self.lang = lang
        self.texts = texts
        self.findings = findings
        self.node_ids: list[str] = []
        self.node_map: dict[str, dict[str, Any]] = {}
        self.toggle_physics(False)

    def add_node(self, n_id: str, label: str | None = None, shape: str = "dot", color: str = "#8794a0", **options: Any) -> None:
        """As in pyvis, in constant time; a node that is there already stays as it is."""
        if n_id not in self.node_map:
            node = {"id": n_id, "label": label or n_id, "shape": shape, "color": color, **options}
            self.nodes.append(node)
            self.node_ids.append(n_id)
            self.node_map[n_id] = node

    def add_edge(self, source: str, to: str, **options: Any) -> None:
        """As in pyvis, in constant time; every edge is kept.

        Raises:
            KeyError: an end is no node of the network.
        """
        for end in (source, to):
            if end not in self.node_map:
                raise KeyError(end)
        self.edges.append({"from": source, "to": to, "arrows": "to", **options})

    def generate_html(self, name: str = "index.html", local: bool = True, notebook: bool = False) -> str:
        """The self-contained page; pyvis's arguments are taken and change nothing."""
        del name, local, notebook
        from partygraph.view.page import page

        return page(self)

    def write_html(self, name: str, local: bool = True, notebook: bool = False, open_browser: bool = False) -> None:
        """Write the page as UTF-8 whatever the machine's encoding is."""
        del local, notebook
        Path(name).write_text(self.generate_html(), encoding="utf-8", newline="\n")
        if open_browser:
            import webbrowser

            webbrowser.open(Path(name).resolve().as_uri())

    def _repr_html_(self) -> str:
        """The page inside a notebook, apart from the notebook's own scripts."""
        from html import escape

        source = escape(self.generate_html(), quote=True)
        return f'<iframe srcdoc="{source}" sandbox="allow-scripts allow-downloads" width="100%" height="720" style="border:1px solid #ccc"></iframe>'


def draw(
    graph: nx.MultiDiGraph[str], *, title: str | None = None, lang: str = "zh", texts: Mapping[str, str] | None = None, findings: Findings = ()
) -> PartyNetwork:
    """Lay a network out and hand it to pyvis."""
    layout = lay_out(graph)
    kinds = words()["kinds"]
    network = PartyNetwork(graph, layout, title=title or "", lang=lang, texts=texts if texts is not None else {}, findings=findings)
    for iri, data in graph.nodes(data=True):
        look = kinds[data["kind"]]
        x, y = layout.positions[iri]
        network.add_node(iri, data["label"], look["shape"], look["color"], x=x, y=y, size=layout.radii[iri], group=data["kind"])
    for source, target, key, data in graph.edges(keys=True, data=True):
        network.add_edge(source, target, key=key, relation=data["relation"])
    return network
