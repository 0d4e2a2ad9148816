"""Documents, and graphs that are already built, scored against their gold files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.gold import Gold, gold_pairs, read_gold
from partygraph.score.judges import compare
from partygraph.score.tally import Score

if TYPE_CHECKING:
    from pyoxigraph import Quad

__all__ = ["build_quads", "score_documents", "score_graph"]


def score_documents(paths: Iterable[Path]) -> dict[str, Score]:
    """Read each document alone, in memory, and score it against the gold file beside it; by name without suffix.

    Raises:
        InputError: a folder holds no gold, a gold file is not well formed, or a document cannot be read.
    """
    found: dict[str, Score] = {}
    for path in paths:
        for document, gold in gold_pairs(path):
            found[document.stem] = compare(build_quads(document), read_gold(gold))
    return found


def build_quads(document: Path) -> list[Quad]:
    """The facts of one file as a build would hold them, without the ontology, the decisions and the provenance."""
    from partygraph.errors import InputError
    from partygraph.pipeline import read_document
    from partygraph.rdf.background import place_quads
    from partygraph.rdf.graph import dataset
    from partygraph.rdf.iris import Iris
    from partygraph.read import read_sources
    from partygraph.resolve import resolve

    readings = []
    for source in read_sources([document]):
        if isinstance(source, InputError):
            raise source
        readings.append(read_document(source))
    resolution = resolve(readings)
    return [*dataset(readings, resolution), *place_quads(resolution.places, Iris())]


def score_graph(graph: Path, gold: Gold) -> Score:
    """Score a graph that is already built: a file of N-Quads or TriG.

    Raises:
        InputError: the file cannot be read.
    """
    from pyoxigraph import RdfFormat, parse

    from partygraph.errors import InputError

    try:
        form = RdfFormat.from_extension(graph.suffix.removeprefix(".")) or RdfFormat.N_QUADS
        return compare(parse(path=str(graph), format=form), gold)
    except (OSError, SyntaxError) as error:
        raise InputError(str(graph), f"is no graph: {error}", hint="give the graph.nq of a build folder") from error
