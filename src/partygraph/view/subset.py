"""A part of the network: some provinces, campaigns or documents, or what a SPARQL query finds.

A part is always whole upwards: with a branch come its hospital, with a conferral its award and campaign, so that nothing hangs in the air.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.errors import BuildError, QueryError
from partygraph.view.graph import DOCUMENTS, leaving, links

if TYPE_CHECKING:
    import networkx as nx
    from pyoxigraph import Store

__all__ = ["Subset", "narrow"]

_UPWARDS = frozenset({"subordinateTo", "inCampaign", "awardedBy", "organizedBy", "coOrganizedBy", "guidedBy", "issuedBy", "statedIn"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Subset:
    """What to keep. Names are matched whole or in part; of several kinds of condition all must hold.

    `construct` is the text of a SPARQL CONSTRUCT (or DESCRIBE) query asked of the default graph, `question` the name of a saved question with its
    `parameters`. What their triples or rows name is kept: nodes, and of conferrals those that are named or, where none is, those between kept nodes.
    """

    provinces: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    construct: str | None = None
    question: str | None = None
    parameters: Mapping[str, object] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.provinces or self.campaigns or self.documents or self.construct or self.question)


def narrow(graph: nx.MultiDiGraph[str], subset: Subset, build: Path) -> nx.MultiDiGraph[str]:
    """The part of the network that `subset` describes, as a network of its own.

    Raises:
        QueryError: the query is wrong, or nothing is left.
    """
    conferrals = {data["conferral"]: (source, target) for source, target, data in graph.edges(data=True) if "conferral" in data}
    kept = set(graph)
    chosen = set(conferrals)
    if subset.provinces:
        places = {node for node in graph if _named((_province(graph, node),), subset.provinces)}
        chosen &= {key for key, (recipient, _) in conferrals.items() if recipient in places}
        kept &= places | _of(graph, chosen, conferrals)
    if subset.campaigns:
        awards = {
            source
            for source, target, relation in links(graph)
            if relation == "inCampaign" and _named(_names(graph, target), subset.campaigns)
        }
        passed = {key for key, (_, award) in conferrals.items() if award in awards}
        chosen &= passed
        kept &= awards | _of(graph, passed, conferrals)
    if subset.documents:
        documents = {node for node, data in graph.nodes(data=True) if data["kind"] in DOCUMENTS and _named(_names(graph, node), subset.documents)}
        passed = {data["conferral"] for _, _, data in graph.edges(data=True) if "conferral" in data and documents & set(data["documents"])}
        stated = {node for node, data in graph.nodes(data=True) if any(quote.document in documents for quote in data["evidence"])}
        chosen &= passed
        kept &= documents | stated | _of(graph, passed, conferrals)
    for answer in _answers(subset, build):
        found = set(answer)
        passed = found & set(conferrals)
        kept &= found | _of(graph, passed, conferrals)
        if passed:
            chosen &= passed
        else:
            chosen &= {key for key, ends in conferrals.items() if kept.issuperset(ends)}
    if not kept:
        raise QueryError("view", "nothing in this build matches", hint="ask for less: one condition, or a part of a name")
    kept = _upwards(graph, kept)
    part: nx.MultiDiGraph[str] = graph.subgraph(kept).copy()
    part.remove_edges_from([(source, target, key) for key, (source, target) in conferrals.items() if key not in chosen and part.has_edge(source, target, key)])
    return part


def _named(names: Iterable[str], wanted: Iterable[str]) -> bool:
    return any(want in name for want in wanted for name in names)


def _names(graph: nx.MultiDiGraph[str], node: str) -> tuple[str, ...]:
    data = graph.nodes[node]
    return (node, data["label"], *data["names"], *(text for key, text in data["facts"] if key in ("number", "file")))


def _province(graph: nx.MultiDiGraph[str], node: str) -> str:
    """The province of a node or of what it stands under."""
    seen: set[str] = set()
    while node not in seen:
        seen.add(node)
        if province := graph.nodes[node]["province"]:
            return str(province)
        node = next((target for target, relation in leaving(graph, node) if relation == "subordinateTo"), node)
    return ""


def _of(graph: nx.MultiDiGraph[str], chosen: Iterable[str], conferrals: Mapping[str, tuple[str, str]]) -> set[str]:
    """Recipients, awards and entries of conferrals."""
    found: set[str] = set()
    for key in chosen:
        recipient, award = conferrals[key]
        found |= {recipient, award}
        if entry := graph.edges[recipient, award, key]["entry"]:
            found.add(entry)
    return found


def _upwards(graph: nx.MultiDiGraph[str], kept: set[str]) -> set[str]:
    found = set(kept)
    queue = sorted(kept)
    for node in queue:
        for target, relation in leaving(graph, node):
            if relation in _UPWARDS and target not in found:
                found.add(target)
                queue.append(target)
    return found


def _answers(subset: Subset, build: Path) -> Iterator[Iterator[str]]:
    """The IRIs in the answer of each query."""
    if subset.construct:
        yield _constructed(build, subset.construct)
    if subset.question:
        from partygraph.questions import question

        yield _selected(build, question(subset.question).bind(subset.parameters), subset.question)


def _constructed(build: Path, query: str) -> Iterator[str]:
    from pyoxigraph import NamedNode, QueryTriples

    answer = _asked(build, query, "construct")
    if not isinstance(answer, QueryTriples):
        raise QueryError("construct", "makes no triples", hint="write a SPARQL 1.1 CONSTRUCT; rows are asked for with a question")
    for triple in answer:
        for term in (triple.subject, triple.object):
            if isinstance(term, NamedNode):
                yield term.value


def _selected(build: Path, query: str, name: str) -> Iterator[str]:
    from pyoxigraph import NamedNode, QuerySolutions

    answer = _asked(build, query, name)
    if not isinstance(answer, QuerySolutions):
        raise QueryError(name, "gives no rows", hint="a question is a SPARQL 1.1 SELECT")
    for row in answer:
        for term in row:
            if isinstance(term, NamedNode):
                yield term.value


def _asked(build: Path, query: str, name: str) -> object:
    try:
        return _store(build).query(query)
    except (SyntaxError, ValueError) as error:
        raise QueryError(name, f"not SPARQL: {error}", hint="mend the query; SPARQL 1.1 is understood") from error


def _store(build: Path) -> Store:
    from pyoxigraph import RdfFormat, Store

    if (build / "store").is_dir():
        return Store.read_only(str(build / "store"))
    file = build / "graph.nq"
    if not file.is_file():
        raise BuildError(str(build), "no graph.nq and no store/ in it", hint="build it first: partygraph build SOURCES --out " + str(build))
    store = Store()
    store.bulk_load(path=str(file), format=RdfFormat.N_QUADS)
    return store
