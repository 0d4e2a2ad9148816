"""The Python face: nine functions over the pipeline and a finished build.

`import partygraph` offers them and loads none of their libraries.

read_text ─> Reading                 text of one notice, in memory
build ─> BuildReport                 files ─> build/
ask, open, why, findings, show, to_networkx, load      all of them of a build
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import networkx as nx
    import rdflib

    from partygraph.builder import BuildReport
    from partygraph.check import CheckFinding
    from partygraph.endpoint import Product
    from partygraph.explain import Explanation
    from partygraph.model import Reading
    from partygraph.query import Answer
    from partygraph.store import LoadReport
    from partygraph.view.drawing import PartyNetwork

__all__ = ["ask", "build", "findings", "load", "open", "read_text", "show", "to_networkx", "why"]

BUILD = "build"


def read_text(text: str, *, name: str = "text.txt") -> Reading:
    """What one notice says: organisations, campaigns, awards, conferrals, brands, each with the characters that say it.

    >>> reading = read_text("关于表彰的通报\\n\\n样例医院荣获“示范医院”称号。")
    >>> reading.source.name
    'text.txt'
    """
    from partygraph.model import Source
    from partygraph.pipeline import read_document

    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return read_document(Source(name=name, media_type="text/plain", digest=digest, text=text))


def build(
    sources: str | Path | Iterable[str | Path], out: str | Path = BUILD, *, base: str | None = None, now: str | None = None
) -> BuildReport:
    """Read files and folders and write the build folder `out`; the report names the documents, the failures and the findings.

    `base` changes where the identifiers live, `now` writes a time into the provenance (without it the same input gives the same bytes).
    """
    from partygraph import builder

    paths = [sources] if isinstance(sources, str | Path) else list(sources)
    return builder.build([Path(path) for path in paths], Path(out), base=base, now=now)


def open(build: str | Path = BUILD) -> rdflib.Dataset:  # noqa: A001 - partygraph.open("build")
    """The dataset of a build as an `rdflib.Dataset`, read-only, with Oxigraph's store and query engine underneath.

    Its default graph holds every fact once; a document's own graph bears the document's IRI.
    """
    import rdflib
    from oxrdflib import OxigraphStore

    from partygraph.query import open_store

    return rdflib.Dataset(store=OxigraphStore(store=open_store(Path(build))), default_union=False)


def ask(question: str, build: str | Path = BUILD, **values: object) -> Answer:
    """Ask a saved question by its name, or SPARQL of one's own; `values` fill the question's parameters.

    `len` gives the number of rows, iterating gives one dict for each; a notebook shows a table.
    """
    from partygraph import query

    if any(mark in question for mark in "{?"):  # no name has these and every query does
        return query.ask(Path(build), question)
    return query.run(Path(build), question, values)


def why(name: str, build: str | Path = BUILD) -> tuple[Explanation, ...]:
    """Why the graph says what it says about a name or IRI: each fact with its source lines, its rule and its document.

    Two things may bear one name, so there may be several explanations; `partygraph.explain.to_text` writes one out.
    """
    from partygraph.explain import explain

    return explain(Path(build), name)


def findings(build: str | Path = BUILD, *, reason: bool = True) -> list[CheckFinding]:
    """What a person should look at: shapes broken, counts that do not add up, contradictions. `reason` asks HermiT too."""
    from partygraph.check import check

    return check(Path(build), reason=reason)


def show(build: str | Path = BUILD, *, title: str | None = None, lang: Literal["zh", "en"] = "zh") -> PartyNetwork:
    """The network as a pyvis `Network`; as the last line of a notebook's cell it shows itself, with no network connection."""
    from partygraph.view import network

    return network(Path(build), title=title, lang=lang)


def to_networkx(build: str | Path = BUILD) -> nx.MultiDiGraph[str]:
    """The network as a `networkx.MultiDiGraph`; nodes are IRIs with `label` and `kind`, edges bear the relation's name."""
    from partygraph import view

    return view.to_networkx(Path(build))


def load(
    url: str, build: str | Path = BUILD, *, product: Product | None = None, user: str | None = None, password: str = "", prune: bool = False
) -> LoadReport:
    """Load a build into a running triple store and compare what arrived; `partygraph.store.load` has more options."""
    from partygraph import store

    return store.load(Path(build), url, product=product, user=user, password=password, prune=prune)
