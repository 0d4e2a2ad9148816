"""Facts of a graph against gold facts, kind by kind.

Every fact counts once: right, wrong (the graph says it, the gold does not) or missed (the other way round).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from partygraph.gold import Gold, GoldConferral
from partygraph.rdf.vocab import DCTERMS, PG, RDF
from partygraph.score.labelled import LabelledGraph, labelled, plain, similar
from partygraph.score.tally import KINDS, Remark, Score, Tally

if TYPE_CHECKING:
    from pyoxigraph import Quad

__all__ = ["compare"]


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
    graph, sheet = labelled(quads), _Sheet()
    for judge in (_document, _campaigns, _conferrals, _subordinate, _aliases, _located, _brands, _declared, _traps):
        judge(graph, gold, sheet)
    return Score(sheet.tallies, tuple(sheet.remarks))


def _document(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    documents = {node for node, cls in graph.pairs(RDF.type) if cls == PG.Document.value}
    for key, predicate, asked in (
        ("title", DCTERMS.title, gold.title),
        ("number", DCTERMS.identifier, gold.number),
        ("issued", DCTERMS.issued, gold.issued),
    ):
        said = sorted({value for node, value in graph.pairs(predicate) if node in documents})
        if asked:
            hit = any(plain(value) == plain(asked) or (key == "title" and plain(asked) in plain(value)) for value in said)
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


def _campaigns(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    organizers = graph.by_subject(PG.organizedBy)
    campaigns = [node for node, cls in graph.pairs(RDF.type) if cls == PG.Campaign.value]
    for campaign in gold.campaigns:
        fitting = [node for node in campaigns if any(similar(plain(campaign.name), name) for name in graph.names(node))]
        for organizer in campaign.organizers or (None,):
            hit = bool(fitting) if organizer is None else any(
                graph.is_called(body, gold.readings_of(organizer)) for node in fitting for body in organizers.get(node, ())
            )  # fmt: skip
            sheet.note("campaigns", right=int(hit), missed=[] if hit else [f"{campaign.name} · {organizer or '-'}"])


def _conferrals(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
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
        match = min(fitting, key=lambda key: plain(asked.award) not in graph.names(key[1]), default=None)
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


def _fits(graph: LabelledGraph, key: tuple[str, str, str | None], asked: GoldConferral, gold: Gold) -> bool:
    recipient, award, entry = key
    if not graph.is_called(recipient, gold.readings_of(asked.recipient)):
        return False
    if not any(similar(plain(asked.award), name) for name in graph.names(award)):
        return False
    return plain(asked.entry) in graph.names(entry) if asked.entry and entry else bool(asked.entry) == bool(entry)


def _subordinate(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    """Recall over gold steps along any path; precision over direct steps between organisations that the gold knows."""
    parents = graph.by_subject(PG.subordinateTo)
    missed = [
        f"{child} < {parent}"
        for child, parent in gold.subordinate
        if not any(graph.nodes(gold.readings_of(parent)) & _above(parents, node) for node in graph.nodes(gold.readings_of(child)))
    ]
    steps: dict[str, list[str]] = defaultdict(list)
    for child, parent in gold.subordinate:
        steps[plain(child)].append(plain(parent))
    known = {plain(name) for pair in gold.subordinate for name in pair}
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


def _aliases(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    for name, alias in gold.aliases:
        hit = bool(graph.nodes([name]) & graph.nodes([alias]))
        sheet.note("aliases", right=int(hit), missed=[] if hit else [f"{name} = {alias}"])


def _located(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    places = graph.by_subject(PG.locatedIn)
    for name, place in gold.located:
        stated = {label for node in graph.nodes(gold.readings_of(name)) for found in places.get(node, ()) for label in graph.labels.get(found, ())}
        hit = any(label.endswith(plain(place)) for label in stated)
        wrong = [f"{name} in {' '.join(sorted(stated))}"] if stated and not hit else []
        sheet.note("located", right=int(hit), wrong=wrong, missed=[] if hit else [f"{name} in {place}"])


def _brands(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    free = dict.fromkeys(graph.pairs(PG.ownsBrand))

    def owns(pair: tuple[str, str], owner: str, brand: str) -> bool:
        return graph.is_called(pair[0], gold.readings_of(owner)) and plain(brand) in graph.labels.get(pair[1], ())

    for owner, brand in gold.brands:
        match = next((pair for pair in free if owns(pair, owner, brand)), None)
        sheet.note("brands", right=int(match is not None), missed=[] if match else [f"{owner} · {brand}"])
        if match is not None:
            del free[match]
    wrong = [pair for pair in free if not any(owns(pair, owner, brand) for owner, brand in gold.brands_optional)]
    sheet.note("brands", wrong=[f"{graph.show(owner)} · {graph.show(brand)}" for owner, brand in wrong])


def _declared(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    counts = graph.pairs(PG.declaredCount)
    for award, number in gold.declared:
        hit = any(int(count) == number and any(similar(plain(award), name) for name in graph.labels.get(node, ())) for node, count in counts)
        sheet.note("declared", right=int(hit), missed=[] if hit else [f"{award} {number}"])


def _traps(graph: LabelledGraph, gold: Gold, sheet: _Sheet) -> None:
    """What must not be taken for an organisation: each one that is counts as a wrong conferral."""
    objects = (PG.recipient, PG.subordinateTo, PG.organizedBy, PG.awardedBy, PG.issuedBy)
    subjects = (PG.subordinateTo, PG.ownsBrand)
    nodes = {pair[1] for term in objects for pair in graph.pairs(term)} | {pair[0] for term in subjects for pair in graph.pairs(term)}
    names = {name for node in nodes for name in graph.labels.get(node, ())}
    sheet.note("conferrals", wrong=[f"no organisation: {trap}" for trap in gold.not_organizations if plain(trap) in names])
