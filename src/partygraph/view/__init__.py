"""The network page: `render` for its HTML, `network` for the pyvis object, `to_networkx` for the graph."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

    from partygraph.view.drawing import PartyNetwork

__all__ = ["network", "render", "to_networkx"]


def render(build: Path | str, *, title: str | None = None, lang: str = "zh", texts: Mapping[str, str] | None = None) -> str:
    """The network page of a build, as HTML.

    `texts` maps digests of sources to their text; with it the panel shows the whole source line around each quote.

    Raises:
        BuildError: the folder is no build.
    """
    from partygraph.view.drawing import draw
    from partygraph.view.page import page, texts_of

    return page(draw(to_networkx(build), title=title, lang=lang, texts={**texts_of(Path(build)), **(texts or {})}))


def to_networkx(build: Path | str) -> nx.MultiDiGraph[str]:
    """The network of a build as a `networkx.MultiDiGraph`; see `partygraph.view.graph`."""
    from partygraph.view.graph import to_networkx

    return to_networkx(build)


def network(build: Path | str, *, title: str | None = None, lang: str = "zh") -> PartyNetwork:
    """The network of a build as a pyvis `Network`, laid out; in Jupyter it shows itself."""
    from partygraph.view.graph import network

    return network(build, title=title, lang=lang)
