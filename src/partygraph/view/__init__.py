"""The network page: `render` for its HTML, `network` for the pyvis object, `to_networkx` for the graph, `still` for a picture without a browser."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

    from partygraph.view.drawing import PartyNetwork
    from partygraph.view.subset import Subset

__all__ = ["network", "render", "still", "to_networkx"]


def render(
    build: Path | str, *, title: str | None = None, lang: str = "zh", subset: Subset | None = None, texts: Mapping[str, str] | None = None
) -> str:
    """The network page of a build, as HTML.

    `texts` maps digests of sources to their text; with it the panel shows the whole source line around each quote.

    Raises:
        BuildError: the folder is no build.
        QueryError: nothing matches `subset`.
    """
    return network(build, title=title, lang=lang, subset=subset, texts=texts).generate_html()


def network(
    build: Path | str, *, title: str | None = None, lang: str = "zh", subset: Subset | None = None, texts: Mapping[str, str] | None = None
) -> PartyNetwork:
    """The network of a build as a pyvis `Network`, laid out; in Jupyter it shows itself."""
    from partygraph.view.drawing import draw
    from partygraph.view.page import Texts, findings_of
    from partygraph.view.subset import narrow

    folder = Path(build)
    graph = to_networkx(folder)
    if subset:
        graph = narrow(graph, subset, folder)
    known = ChainMap(dict(texts or {}), Texts(folder))  # type: ignore[arg-type]  # it is only read
    return draw(graph, title=title, lang=lang, texts=known, findings=findings_of(folder))


def still(build: Path | str, *, title: str | None = None, lang: str = "zh", subset: Subset | None = None, width: int = 1600) -> str:
    """The network of a build as SVG, made without a browser; `partygraph.view.image.to_png` makes it a PNG."""
    from partygraph.view.image import to_svg

    return to_svg(network(build, title=title, lang=lang, subset=subset), width=width)


def to_networkx(build: Path | str) -> nx.MultiDiGraph[str]:
    """The network of a build as a `networkx.MultiDiGraph`; see `partygraph.view.graph`."""
    from partygraph.view.graph import to_networkx

    return to_networkx(build)
