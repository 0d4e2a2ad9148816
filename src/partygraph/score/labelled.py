"""A graph as names and links: what each node is called, and what is called so.

Names are compared after NFKC, without white space, quotes and book-title marks; a node has a name when one of its labels is that name.
All named graphs of a dataset are read as one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from partygraph.rdf.vocab import DCTERMS, PG, RDF, RDFS, SKOS

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, Quad

__all__ = ["LabelledGraph", "labelled", "plain", "similar"]

_DROPPED = re.compile(r"[\s“”\"‘’'「」『』《》〈〉]+")


@lru_cache(maxsize=100_000)
def plain(name: str) -> str:
    """A name as it is compared."""
    return _DROPPED.sub("", unicodedata.normalize("NFKC", name)).replace("〔", "[").replace("〕", "]")


def similar(left: str, right: str) -> bool:
    """Equal, or one holds the other ("四川省标杆党支部" and "标杆党支部"): how much of its surroundings belongs to an award's name is open."""
    return left == right or (min(len(left), len(right)) >= 3 and (left in right or right in left))


@dataclass(frozen=True, slots=True)
class LabelledGraph:
    """Labels of every node, and the links that are scored."""

    labels: Mapping[str, frozenset[str]]
    links: Mapping[str, frozenset[tuple[str, str]]]
    """By the IRI of the predicate: pairs of subject and object, values of literals as they are."""
    named: Mapping[str, frozenset[str]]
    """Nodes by label."""

    def pairs(self, predicate: NamedNode) -> list[tuple[str, str]]:
        """Subject and object of each link."""
        return sorted(self.links.get(predicate.value, ()))

    def by_subject(self, predicate: NamedNode) -> dict[str, list[str]]:
        """Objects of the predicate by subject."""
        found: dict[str, list[str]] = defaultdict(list)
        for subject, value in self.pairs(predicate):
            found[subject].append(value)
        return found

    def names(self, node: str) -> frozenset[str]:
        return self.labels.get(node) or frozenset({plain(node)})

    def is_called(self, node: str | None, names: Sequence[str]) -> bool:
        """Whether one of the names is the node's."""
        return node is not None and any(plain(name) in self.names(node) for name in names)

    def nodes(self, names: Sequence[str]) -> frozenset[str]:
        """Every node that bears one of the names."""
        return frozenset().union(*(self.named.get(plain(name), frozenset()) for name in names))

    def show(self, node: str | None) -> str:
        """The shortest name."""
        return "-" if node is None else min(self.labels.get(node) or {node}, key=lambda name: (len(name), name))


_LABELS = frozenset(term.value for term in (SKOS.prefLabel, SKOS.altLabel, RDFS.label, DCTERMS.title))
_LINKS = frozenset(
    term.value
    for term in (
        RDF.type, DCTERMS.title, DCTERMS.identifier, DCTERMS.issued, PG.issuedBy, PG.organizedBy, PG.recipient, PG.award, PG.entry,
        PG.awardedBy, PG.subordinateTo, PG.locatedIn, PG.ownsBrand, PG.declaredCount,
    )
)  # fmt: skip


def labelled(quads: Iterable[Quad]) -> LabelledGraph:
    """The labels and links of all quads, whatever graph they stand in."""
    labels: dict[str, set[str]] = defaultdict(set)
    links: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for quad in quads:
        predicate = quad.predicate.value
        if predicate in _LABELS:
            labels[quad.subject.value].add(plain(quad.object.value))  # type: ignore[union-attr]
        if predicate in _LINKS:
            links[predicate].add((quad.subject.value, quad.object.value))  # type: ignore[union-attr]
    named: dict[str, set[str]] = defaultdict(set)
    for node, names in labels.items():
        for name in names:
            named[name].add(node)
    return LabelledGraph(*({key: frozenset(values) for key, values in table.items()} for table in (labels, links, named)))  # type: ignore[arg-type]
