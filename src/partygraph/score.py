"""Facts of a graph against gold facts, by names.

Names are compared after NFKC, without white space, quotes and book-title marks; a node has a name when one of its labels is that name.
Every fact counts once: right, wrong (the graph says it, the gold does not) or missed (the other way round). Scores add up.

All named graphs of a dataset are read as one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.gold import Gold, GoldConferral, gold_pairs, read_gold
from partygraph.rdf.vocab import DCTERMS, PG, RDF, RDFS, SKOS

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, Quad

__all__ = ["KINDS", "Remark", "Score", "Tally", "build_quads", "compare", "score_documents", "score_graph"]

KINDS = ("document", "campaigns", "conferrals", "givers", "subordinate", "aliases", "located", "brands", "declared")

_DROPPED = re.compile(r"[\s“”\"‘’'「」『』《》〈〉]+")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many facts are right, wrong and missed.

    >>> Tally(8, 2, 0) + Tally(1, 0, 1)
    Tally(right=9, wrong=2, missed=1)
    >>> Tally(9, 1, 0).precision, Tally(9, 1, 1).recall, round(Tally(9, 1, 1).f1, 2), Tally().f1
    (0.9, 0.9, 0.9, 1.0)
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is to be found that was; 1 where nothing is."""
        asked = self.right + self.missed
        return self.right / asked if asked else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Remark:
    """One fact that is `wrong` or `missed`."""

    kind: str
    verdict: str
    fact: str


@dataclass(frozen=True, slots=True)
class Score:
    """Tallies by kind of fact, and every miss and every wrong fact."""

    kinds: Mapping[str, Tally]
    remarks: tuple[Remark, ...] = ()

    def __add__(self, other: Score) -> Score:
        return Score({kind: self.kinds.get(kind, Tally()) + other.kinds.get(kind, Tally()) for kind in KINDS}, self.remarks + other.remarks)

    @property
    def all(self) -> Tally:
        """All kinds together (micro-average)."""
        return reduce(Tally.__add__, self.kinds.values(), Tally())


@lru_cache(maxsize=100_000)
def _plain(name: str) -> str:
    return _DROPPED.sub("", unicodedata.normalize("NFKC", name)).replace("〔", "[").replace("〕", "]")


def _similar(left: str, right: str) -> bool:
    """Equal, or one holds the other ("四川省标杆党支部" and "标杆党支部"): how much of its surroundings belongs to an award's name is open."""
    return left == right or (min(len(left), len(right)) >= 3 and (left in right or right in left))


# ---------------------------------------------------------------- from documents and files


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


# ---------------------------------------------------------------- a graph as names and links


@dataclass(frozen=True, slots=True)
class _Graph:
    labels: Mapping[str, frozenset[str]]
    links: Mapping[str, frozenset[tuple[str, str]]]
    """By the IRI of the predicate: pairs of subject and object, values of literals as they are."""
    named: Mapping[str, frozenset[str]]
    """Nodes by label."""

    def pairs(self, predicate: NamedNode) -> list[tuple[str, str]]:
        return sorted(self.links.get(predicate.value, ()))

    def by_subject(self, predicate: NamedNode) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for subject, value in self.pairs(predicate):
            found[subject].append(value)
        return found

    def names(self, node: str) -> frozenset[str]:
        return self.labels.get(node) or frozenset({_plain(node)})

    def is_called(self, node: str | None, names: Sequence[str]) -> bool:
        return node is not None and any(_plain(name) in self.names(node) for name in names)

    def nodes(self, names: Sequence[str]) -> frozenset[str]:
        return frozenset().union(*(self.named.get(_plain(name), frozenset()) for name in names))

    def show(self, node: str | None) -> str:
        return "-" if node is None else min(self.labels.get(node) or {node}, key=lambda name: (len(name), name))


_LABELS = frozenset(term.value for term in (SKOS.prefLabel, SKOS.altLabel, RDFS.label, DCTERMS.title))
_LINKS = frozenset(
    term.value
    for term in (
        RDF.type, DCTERMS.title, DCTERMS.identifier, DCTERMS.issued, PG.issuedBy, PG.organizedBy, PG.recipient, PG.award, PG.entry,
        PG.awardedBy, PG.subordinateTo, PG.locatedIn, PG.ownsBrand, PG.declaredCount,
    )
)  # fmt: skip


def _graph(quads: Iterable[Quad]) -> _Graph:
    labels: dict[str, set[str]] = defaultdict(set)
    links: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for quad in quads:
        predicate = quad.predicate.value
        if predicate in _LABELS:
            labels[quad.subject.value].add(_plain(quad.object.value))  # type: ignore[union-attr]
        if predicate in _LINKS:
            links[predicate].add((quad.subject.value, quad.object.value))  # type: ignore[union-attr]
    named: dict[str, set[str]] = defaultdict(set)
    for node, names in labels.items():
        for name in names:
            named[name].add(node)
    return _Graph(*({key: frozenset(values) for key, values in table.items()} for table in (labels, links, named)))  # type: ignore[arg-type]


# ---------------------------------------------------------------- kind by kind


@dataclass(slots=True)
class _Sheet:
    tallies: dict[str, Tally] = field(default_factory=lambda: dict.fromkeys(KINDS, Tally()))
    remarks: list[Remark] = field(default_factory=list)

    def note(self, kind: str, *, right: int = 0, wrong: Iterable[str] = (), missed: Iterable[str] = ()) -> None:
        wrong, missed = list(wrong), list(missed)
        self.tallies[kind] += Tally(right, len(wrong), len(missed))
        self.remarks += [Remark(kind, "wrong", fact) for fact in wrong]
        self.remarks += [Remark(kind, "missed", fact) for fact in missed]


def compare(quads: Iterable[Quad], gold: Gold) -> Score:
    """Score the quads of one document's graph.

    >>> score = compare([], Gold(title="通报", conferrals=(GoldConferral(recipient="甲医院", award="一等奖"),)))
    >>> score.kinds["conferrals"], score.remarks[-1].fact
    (Tally(right=0, wrong=0, missed=1), '甲医院 · 一等奖 · -')
    """
    graph, sheet = _graph(quads), _Sheet()
    for judge in (_document, _campaigns, _conferrals, _subordinate, _aliases, _located, _brands, _declared, _traps):
        judge(graph, gold, sheet)
    return Score(sheet.tallies, tuple(sheet.remarks))


def _document(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    documents = {node for node, cls in graph.pairs(RDF.type) if cls == PG.Document.value}
    for key, predicate, asked in (
        ("title", DCTERMS.title, gold.title),
        ("number", DCTERMS.identifier, gold.number),
        ("issued", DCTERMS.issued, gold.issued),
    ):
        said = sorted({value for node, value in graph.pairs(predicate) if node in documents})
        if asked:
            hit = any(_plain(value) == _plain(asked) or (key == "title" and _plain(asked) in _plain(value)) for value in said)
            sheet.note("document", right=int(hit), wrong=[] if hit else [f"{key} {value}" for value in said], missed=[] if hit else [f"{key} {asked}"])
        elif key == "number":
            sheet.note("document", wrong=[f"{key} {value}" for value in said])
    issuers = sorted({value for node, value in graph.pairs(PG.issuedBy) if node in documents})
    missed = [name for name in gold.issuers if not any(graph.is_called(node, gold.readings_of(name)) for node in issuers)]
    wrong = [node for node in issuers if not any(graph.is_called(node, gold.readings_of(name)) for name in gold.issuers)]
    judged = bool(gold.issuers) and gold.listing  # a news item's publisher is open to taste
    sheet.note(
        "document",
        right=len(gold.issuers) - len(missed),
        wrong=[f"issuer {graph.show(node)}" for node in wrong] if judged else [],
        missed=[f"issuer {name}" for name in missed],
    )


def _campaigns(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    organizers = graph.by_subject(PG.organizedBy)
    campaigns = [node for node, cls in graph.pairs(RDF.type) if cls == PG.Campaign.value]
    for campaign in gold.campaigns:
        fitting = [node for node in campaigns if any(_similar(_plain(campaign.name), name) for name in graph.names(node))]
        for organizer in campaign.organizers or (None,):
            hit = bool(fitting) if organizer is None else any(
                graph.is_called(body, gold.readings_of(organizer)) for node in fitting for body in organizers.get(node, ())
            )  # fmt: skip
            sheet.note("campaigns", right=int(hit), missed=[] if hit else [f"{campaign.name} · {organizer or '-'}"])


def _conferrals(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    recipients, awards, entries, givers = (graph.by_subject(term) for term in (PG.recipient, PG.award, PG.entry, PG.awardedBy))
    found: dict[tuple[str, str, str | None], set[str]] = defaultdict(set)
    for node, cls in graph.pairs(RDF.type):
        if cls != PG.Conferral.value:
            continue
        for recipient in recipients.get(node, ()):
            for award in awards.get(node, ()):
                for entry in entries.get(node) or (None,):
                    found[recipient, award, entry] |= {*givers.get(node, ()), *givers.get(award, ())}
    free = dict.fromkeys(sorted(found, key=lambda key: (key[0], key[1], key[2] or "")))
    for asked in gold.conferrals:
        fact = " · ".join((asked.recipient, asked.award, asked.entry or "-"))
        fitting = [key for key in free if _fits(graph, key, asked, gold)]
        match = min(fitting, key=lambda key: _plain(asked.award) not in graph.names(key[1]), default=None)
        if match is None:
            sheet.note("conferrals", missed=[fact])
            continue
        del free[match]
        sheet.note("conferrals", right=1)
        for giver in asked.by:
            hit = any(graph.is_called(node, gold.readings_of(giver)) for node in found[match])
            sheet.note("givers", right=int(hit), missed=[] if hit else [f"{fact} · {giver}"])
        if not asked.by:
            sheet.note("givers", wrong=[f"{fact} · {graph.show(node)}" for node in sorted(found[match])])
    sheet.note("conferrals", wrong=[" · ".join(map(graph.show, key)) for key in free])


def _fits(graph: _Graph, key: tuple[str, str, str | None], asked: GoldConferral, gold: Gold) -> bool:
    recipient, award, entry = key
    if not graph.is_called(recipient, gold.readings_of(asked.recipient)):
        return False
    if not any(_similar(_plain(asked.award), name) for name in graph.names(award)):
        return False
    return _plain(asked.entry) in graph.names(entry) if asked.entry and entry else bool(asked.entry) == bool(entry)


def _subordinate(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    """Recall over gold steps along any path; precision over direct steps between organisations that the gold knows."""
    parents = graph.by_subject(PG.subordinateTo)
    missed = [
        f"{child} < {parent}"
        for child, parent in gold.subordinate
        if not any(graph.nodes(gold.readings_of(parent)) & _above(parents, node) for node in graph.nodes(gold.readings_of(child)))
    ]
    steps: dict[str, list[str]] = defaultdict(list)
    for child, parent in gold.subordinate:
        steps[_plain(child)].append(_plain(parent))
    known = {_plain(name) for pair in gold.subordinate for name in pair}
    wrong = []
    for child, parent in graph.pairs(PG.subordinateTo):
        names, tops = graph.labels.get(child, frozenset()) & known, graph.labels.get(parent, frozenset()) & known
        if names and tops and not any(_above(steps, name) & tops for name in names):
            wrong.append(f"{graph.show(child)} < {graph.show(parent)}")
    sheet.note("subordinate", right=len(gold.subordinate) - len(missed), wrong=wrong, missed=missed)


def _above(parents: Mapping[str, Sequence[str]], node: str) -> set[str]:
    seen: set[str] = set()
    waiting = [node]
    while waiting:
        for parent in parents.get(waiting.pop(), ()):
            if parent not in seen:
                seen.add(parent)
                waiting.append(parent)
    return seen


def _aliases(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    for name, alias in gold.aliases:
        hit = bool(graph.nodes([name]) & graph.nodes([alias]))
        sheet.note("aliases", right=int(hit), missed=[] if hit else [f"{name} = {alias}"])


def _located(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    places = graph.by_subject(PG.locatedIn)
    for name, place in gold.located:
        stated = {label for node in graph.nodes(gold.readings_of(name)) for found in places.get(node, ()) for label in graph.labels.get(found, ())}
        hit = any(label.endswith(_plain(place)) for label in stated)
        wrong = [f"{name} in {' '.join(sorted(stated))}"] if stated and not hit else []
        sheet.note("located", right=int(hit), wrong=wrong, missed=[] if hit else [f"{name} in {place}"])


def _brands(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    free = dict.fromkeys(graph.pairs(PG.ownsBrand))

    def owns(pair: tuple[str, str], owner: str, brand: str) -> bool:
        return graph.is_called(pair[0], gold.readings_of(owner)) and _plain(brand) in graph.labels.get(pair[1], ())

    for owner, brand in gold.brands:
        match = next((pair for pair in free if owns(pair, owner, brand)), None)
        sheet.note("brands", right=int(match is not None), missed=[] if match else [f"{owner} · {brand}"])
        if match is not None:
            del free[match]
    wrong = [pair for pair in free if not any(owns(pair, owner, brand) for owner, brand in gold.brands_optional)]
    sheet.note("brands", wrong=[f"{graph.show(owner)} · {graph.show(brand)}" for owner, brand in wrong])


def _declared(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    counts = graph.pairs(PG.declaredCount)
    for award, number in gold.declared:
        hit = any(int(count) == number and any(_similar(_plain(award), name) for name in graph.labels.get(node, ())) for node, count in counts)
        sheet.note("declared", right=int(hit), missed=[] if hit else [f"{award} {number}"])


def _traps(graph: _Graph, gold: Gold, sheet: _Sheet) -> None:
    """What must not be taken for an organisation: each one that is counts as a wrong conferral."""
    objects = (PG.recipient, PG.subordinateTo, PG.organizedBy, PG.awardedBy, PG.issuedBy)
    subjects = (PG.subordinateTo, PG.ownsBrand)
    nodes = {pair[1] for term in objects for pair in graph.pairs(term)} | {pair[0] for term in subjects for pair in graph.pairs(term)}
    names = {name for node in nodes for name in graph.labels.get(node, ())}
    sheet.note("conferrals", wrong=[f"no organisation: {trap}" for trap in gold.not_organizations if _plain(trap) in names])
