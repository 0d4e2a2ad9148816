"""Where documents contradict themselves or each other, and where what they declare is not what they list.

Nothing is decided here: both sides stay in the graph, and a person is told. Input is a dataset in a store; output are `Doubt`s.
Merged facts stand in the default graph; which document says what stands in the documents' named graphs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from pyoxigraph import DefaultGraph, Literal, NamedNode, QuerySolutions, Store

from partygraph.model import Severity
from partygraph.rdf.vocab import DCTERMS, PG, PREFIXES, RDF, SKOS

__all__ = ["Doubt", "doubts", "label"]

_PROLOGUE = "".join(f"PREFIX {prefix}: <{space}> " for prefix, space in PREFIXES.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something that a person should look at. `values` fill the places of the message that belongs to `code`."""

    code: str
    severity: Severity
    focus: str
    values: tuple[tuple[str, str], ...] = ()
    documents: tuple[str, ...] = ()
    """IRIs of the documents that say it."""


def doubts(store: Store) -> Iterator[Doubt]:
    """All doubts about the dataset, kind by kind."""
    for find in (
        counts, lost_rows, two_counts, two_dates, printed_before_signed, two_givers, two_parents, two_tiers, doubled_conferrals, names_of_one,
    ):  # fmt: skip
        yield from find(store)


def label(store: Store, term: NamedNode) -> str:
    """What a person calls the thing: its preferred label, title, or else the end of its IRI."""
    for predicate in (SKOS.prefLabel, DCTERMS.title, NamedNode(PREFIXES["rdfs"] + "label"), PG.fileName):
        texts = [quad.object.value for quad in store.quads_for_pattern(term, predicate, None, DefaultGraph()) if isinstance(quad.object, Literal)]
        if texts:
            return min(texts)
    return term.value.rsplit("/", 1)[-1]


def counts(store: Store) -> Iterator[Doubt]:
    """Awards of which a document declares one number and lists another; those for individuals are counted and never listed.

    An official document lists what it declares; an article may name a few of many, which is worth a line and no more.
    """
    official = {quad.subject.value for quad in store.quads_for_pattern(None, RDF.type, PG.OfficialDocument) if isinstance(quad.subject, NamedNode)}
    for document, award, declared, listed in _select(store, """?document ?award ?declared ?listed {
            GRAPH ?document { ?award pg:declaredCount ?declared OPTIONAL { ?award pg:listedCount ?counted } }
            BIND(COALESCE(?counted, 0) AS ?listed) FILTER(?declared != ?listed)
            FILTER NOT EXISTS { GRAPH ?document { ?award pg:declaredCount ?closer } FILTER(ABS(?closer - ?listed) < ABS(?declared - ?listed)) }
            FILTER NOT EXISTS { GRAPH ?document { ?award pg:forIndividuals true } } }"""):
        over, whole = int(listed) > int(declared), document in official
        code = "list-missing" if listed == "0" else "count-over" if over else "count-short" if whole else "count-part"
        yield Doubt(
            code=code, severity=Severity.WARNING if over or whole else Severity.INFO, focus=award, documents=(document,),
            values=(("award", _name(store, award)), ("declared", declared), ("listed", listed), ("document", _name(store, document))),
        )  # fmt: skip


def lost_rows(store: Store) -> Iterator[Doubt]:
    """Lists with gaps: rows that the reading counted and that have no conferral in the graph."""
    positions: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    loose: set[tuple[str, str]] = set()
    for document, award, position in _select(
        store, "?document ?award ?position { GRAPH ?document { ?conferral pg:award ?award OPTIONAL { ?conferral pg:position ?position } } }"
    ):
        if position:
            positions[document, award].add(int(position))
        else:
            loose.add((document, award))
    listed = {(d, a): int(n) for d, a, n in _select(store, "?document ?award ?n { GRAPH ?document { ?award pg:listedCount ?n } }")}
    for (document, award), count in sorted(listed.items()):
        rows = positions[document, award]
        if (document, award) in loose or len(rows) >= count:
            continue
        gaps = sorted(set(range(1, count + 1)) - rows)
        yield Doubt(
            code="row-lost", severity=Severity.WARNING, focus=award, documents=(document,),
            values=(
                ("award", _name(store, award)), ("listed", str(count)), ("rows", str(len(rows))),
                ("gaps", _ranges(gaps)), ("document", _name(store, document)),
            ),
        )  # fmt: skip


def two_counts(store: Store) -> Iterator[Doubt]:
    """Awards of which documents declare different numbers."""
    for award, pairs in _by_document(store, "pg:declaredCount").items():
        if any(one.isdisjoint(other) for one, other in combinations(pairs.values(), 2)):
            yield _sides("two-counts", award, pairs, store)


def two_dates(store: Store) -> Iterator[Doubt]:
    """Documents that state two dates of signing which do not agree as far as both go."""
    dates: defaultdict[str, list[str]] = defaultdict(list)
    for document, date in _select(store, "?document ?date { ?document dcterms:issued ?date }"):
        dates[document].append(date)
    for document, stated in sorted(dates.items()):
        if any(not _agree(one, other) for one, other in combinations(sorted(stated), 2)):
            values = (("document", _name(store, document)), ("values", _listed(sorted(stated))))
            yield Doubt(code="two-dates", severity=Severity.WARNING, focus=document, values=values, documents=(document,))


def printed_before_signed(store: Store) -> Iterator[Doubt]:
    """Documents printed before each of their dates of signing."""
    signed: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for document, printed, issued in _select(store, "?document ?printed ?issued { ?document pg:printedDate ?printed ; dcterms:issued ?issued }"):
        signed[document, printed].append(issued)
    for (document, printed), dates in sorted(signed.items()):
        if all(not _agree(printed, date) and printed < date for date in dates):
            values = (("document", _name(store, document)), ("printed", printed), ("signed", min(dates)))
            yield Doubt(code="printed-before-signed", severity=Severity.WARNING, focus=document, values=values, documents=(document,))


def two_givers(store: Store) -> Iterator[Doubt]:
    """Awards that documents let different bodies give. Joint givers named together in one document are no contradiction."""
    awards = {quad.subject.value for quad in store.quads_for_pattern(None, RDF.type, PG.Award, DefaultGraph()) if isinstance(quad.subject, NamedNode)}
    for award, pairs in _by_document(store, "pg:awardedBy").items():
        sides = list(pairs.values())
        if award in awards and any(not (one <= other or other <= one) for one, other in combinations(sides, 2)):
            yield _sides("two-givers", award, pairs, store)


def two_parents(store: Store) -> Iterator[Doubt]:
    """Organisations put directly under several others."""
    parents: defaultdict[str, set[str]] = defaultdict(set)
    for child, parent in _select(store, "?child ?parent { ?child pg:subordinateTo ?parent }"):
        parents[child].add(parent)
    several = {child for child, found in parents.items() if len(found) > 1}
    if several:
        said = _by_document(store, "pg:subordinateTo")
        for child in sorted(several):
            pairs = {document: found & parents[child] for document, found in said.get(child, {}).items() if found & parents[child]}
            yield _sides("two-parents", child, pairs or {"": parents[child]}, store)


def two_tiers(store: Store) -> Iterator[Doubt]:
    """One entry of one recipient with awards of two heights in one campaign."""
    found: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    ranks: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for recipient, entry, campaign, award, rank in _select(store, """?recipient ?entry ?campaign ?award ?rank {
            ?conferral pg:recipient ?recipient ; pg:entry ?entry ; pg:award ?award . ?award pg:inCampaign ?campaign ; pg:tier ?tier .
            ?tier pg:rank ?rank }"""):
        found[recipient, entry, campaign].add(award)
        ranks[recipient, entry, campaign].add(rank)
    for (recipient, entry, _), awards in sorted(found.items()):
        if len(ranks[recipient, entry, _]) > 1:
            values = (
                ("recipient", _name(store, recipient)), ("entry", _name(store, entry)),
                ("values", _listed(sorted(_name(store, award) for award in awards))),
            )  # fmt: skip
            yield Doubt(code="two-tiers", severity=Severity.WARNING, focus=entry, values=values)


def doubled_conferrals(store: Store) -> Iterator[Doubt]:
    """A conferral without an entry beside one with an entry, of one award to one recipient: perhaps one conferral told twice."""
    with_entry: set[tuple[str, str]] = set()
    without: dict[tuple[str, str], str] = {}
    for conferral, recipient, award, entry in _select(
        store, "?conferral ?recipient ?award ?entry { ?conferral pg:recipient ?recipient ; pg:award ?award OPTIONAL { ?conferral pg:entry ?entry } }"
    ):
        if entry:
            with_entry.add((recipient, award))
        else:
            without[recipient, award] = conferral
    for (recipient, award), conferral in sorted(without.items()):
        if (recipient, award) in with_entry:
            values = (("recipient", _name(store, recipient)), ("award", _name(store, award)))
            yield Doubt(code="doubled-conferral", severity=Severity.INFO, focus=conferral, values=values)


def names_of_one(store: Store) -> Iterator[Doubt]:
    """Organisations under one superior whose names differ in manner only: 第1党支部 and 第一支部."""
    siblings: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for child, name, parent, upper in _select(
        store, "?child ?name ?parent ?upper { ?child pg:subordinateTo ?parent ; skos:prefLabel ?name . ?parent skos:prefLabel ?upper }"
    ):
        siblings[parent, _plain(name.removeprefix(upper))].add((child, name))
    for (_, _), found in sorted(siblings.items()):
        if len(found) > 1:
            names = sorted(name for _, name in found)
            focus = min(child for child, name in found if name == names[0])
            yield Doubt(code="names-of-one", severity=Severity.WARNING, focus=focus, values=(("values", _listed(names)),))


_DIGITS = str.maketrans("0123456789〇", "零一二三四五六七八九零")
_MANNERS = (("中国共产党", ""), ("中共", ""), ("委员会", "委"), ("党总支部", "总支"), ("党总支", "总支"), ("总支部", "总支"), ("党支部", "支部"), ("党委", "委"))


def _plain(name: str) -> str:
    """The name without differences of manner.

    >>> _plain("第1党支部") == _plain("第一支部"), _plain("第十一党支部") == _plain("第11支部"), _plain("第一党支部") == _plain("第一党总支")
    (True, True, False)
    """
    plain = name.translate(_DIGITS)
    for one, other in _MANNERS:
        plain = plain.replace(one, other)
    head, ten, tail = plain.partition("十")
    numerals = "零一二三四五六七八九"
    if ten:  # 十一 -> 一一, 二十 -> 二零: as digits spell it
        plain = head + ("" if head[-1:] in numerals and head else "一") + ("" if tail[:1] in numerals and tail else "零") + tail
    return plain


def _agree(one: str, other: str) -> bool:
    """Whether two dates say the same as far as both go.

    >>> _agree("2023-02", "2023-02-13"), _agree("2023-02", "2023-03")
    (True, False)
    """
    return one.startswith(other) or other.startswith(one)


def _ranges(numbers: list[int]) -> str:
    """The numbers, runs put together.

    >>> _ranges([3, 4, 5, 9])
    '3-5, 9'
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def _sides(code: str, focus: str, pairs: dict[str, set[str]], store: Store) -> Doubt:
    """Both sides of a contradiction between documents, each with its document."""
    said = [
        f"{_listed(sorted(_name(store, value) if value.startswith('http') else value for value in values))}"
        + (f" ({_name(store, document)})" if document else "")
        for document, values in sorted(pairs.items())
    ]
    documents = tuple(sorted(document for document in pairs if document))
    return Doubt(
        code=code, severity=Severity.WARNING, focus=focus, values=(("name", _name(store, focus)), ("values", _listed(said))), documents=documents
    )


def _by_document(store: Store, predicate: str) -> dict[str, dict[str, set[str]]]:
    """Subject to document to values, of what documents say with the predicate."""
    found: defaultdict[str, dict[str, set[str]]] = defaultdict(dict)
    for document, subject, value in _select(store, f"?document ?subject ?value {{ GRAPH ?document {{ ?subject {predicate} ?value }} }}"):
        found[subject].setdefault(document, set()).add(value)
    return dict(sorted(found.items()))


def _select(store: Store, pattern: str) -> list[tuple[str, ...]]:
    """Rows of a SELECT DISTINCT as texts, sorted; an unbound variable is an empty text."""
    rows = store.query(f"{_PROLOGUE}SELECT DISTINCT {pattern.replace('{', 'WHERE {', 1)}")
    assert isinstance(rows, QuerySolutions)  # noqa: S101 -- for the type checker: a SELECT gives solutions
    return sorted(tuple(getattr(row[variable], "value", "") for variable in rows.variables) for row in rows)


def _name(store: Store, iri: str) -> str:
    return label(store, NamedNode(iri))


def _listed(texts: list[str]) -> str:
    return "; ".join(texts)
