"""Open questions on identity: pairs that a person should look at, those with most effect first.

Likeness is good enough to ask, never to merge. An answer becomes a row of the decisions file.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from partygraph.model import Evidence, OrgKind, Reading
from partygraph.resolve.decisions import Decision
from partygraph.resolve.forms import canonical, loose
from partygraph.resolve.organizations import Organization
from partygraph.shelf import in_order

if TYPE_CHECKING:
    from partygraph.rdf.iris import Iris
    from partygraph.resolve import Resolution

__all__ = ["Mention", "Question", "answer", "bound_name", "questions"]

_INSTITUTIONS = frozenset({OrgKind.HOSPITAL, OrgKind.HEALTH_INSTITUTION, OrgKind.EDUCATIONAL_INSTITUTION, OrgKind.SOCIAL_ORGANIZATION})
_OF_PLACE = re.compile(r".{1,3}[省市县区旗]")
_SHORTEST = 4
_MENTIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Where a document names a body."""

    document: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Are `left` and `right` one body? `why` is asked for (`similar`, `tail`, `refused`), `effect` counts the facts that hang on it."""

    left: Organization
    right: Organization
    why: str
    effect: int
    left_mentions: tuple[Mention, ...] = field(default=(), repr=False)
    right_mentions: tuple[Mention, ...] = field(default=(), repr=False)

    def as_data(self, iris: Iris) -> dict[str, Any]:
        """The question as plain data for JSON."""

        def side(body: Organization, mentions: Sequence[Mention]) -> dict[str, Any]:
            where = [
                {"document": m.document, "start": m.evidence.start, "end": m.evidence.end, "quote": m.evidence.quote} for m in mentions
            ]
            name, source = bound_name(body)
            return {"iri": iris.keyed(body.key).value, "label": body.label, "name": name, "source": source, "mentions": where}

        return {
            "why": self.why,
            "effect": self.effect,
            "left": side(self.left, self.left_mentions),
            "right": side(self.right, self.right_mentions),
        }


def questions(readings: Sequence[Reading], resolution: Resolution, *, limit: int = 50) -> tuple[Question, ...]:
    """The open questions, those on which most facts hang first. What a decision has answered is not asked again."""
    bodies = resolution.organizations.all
    weight, seen = _weights(readings, resolution)
    answered = {frozenset((d.subject, d.object)) for d in resolution.decisions}
    found: dict[frozenset[str], tuple[Organization, Organization, str]] = {}
    for why, left, right in (*_refused(resolution), *_similar(bodies), *_tails(bodies)):
        pair = frozenset((left.key, right.key))
        names = {frozenset((a, b)) for a in (left.label, *left.labels) for b in (right.label, *right.labels)}
        if len(pair) == 2 and not names & answered:
            found.setdefault(pair, (*sorted((left, right), key=lambda o: o.key), why))  # type: ignore[arg-type]
    asked = [
        Question(
            left=left,
            right=right,
            why=why,
            effect=min(weight[left.key], weight[right.key]),
            left_mentions=tuple(seen[left.key][:_MENTIONS]),
            right_mentions=tuple(seen[right.key][:_MENTIONS]),
        )
        for left, right, why in found.values()
    ]
    return tuple(sorted(asked, key=lambda q: (-q.effect, q.left.key, q.right.key))[:limit])


def answer(question: Question, *, same: bool, author: str, date: str = "", comment: str = "") -> Decision:
    """The decision that an answer makes."""
    (subject, subject_source), (other, object_source) = bound_name(question.left), bound_name(question.right)
    return Decision(
        subject=subject,
        subject_source=subject_source,
        object=other,
        object_source=object_source,
        same=same,
        author=author,
        date=date,
        comment=comment or question.why,
    )


def bound_name(body: Organization) -> tuple[str, str]:
    """A name by which a decision can mean the body, and the document that the name is bound to (empty: anywhere)."""
    node = next((n for n in body.nodes if "@" not in n), body.nodes[0] if body.nodes else body.label)
    name, _, source = node.partition("@")
    return name, source


def _weights(readings: Sequence[Reading], resolution: Resolution) -> tuple[Counter[str], defaultdict[str, list[Mention]]]:
    names = resolution.organizations.by_name
    weight: Counter[str] = Counter()
    seen: defaultdict[str, list[Mention]] = defaultdict(list)
    for reading in in_order(readings):
        digest = reading.source.digest
        for org in reading.organizations:
            key = names[digest, org.name].key
            weight[key] += 1
            if len(seen[key]) < _MENTIONS:
                seen[key].extend(Mention(document=digest, evidence=e) for e in sorted(org.evidence)[:_MENTIONS])
        for conferral in reading.conferrals:
            weight[names[digest, conferral.recipient].key] += 1
        for step in reading.subordinates:
            weight[names[digest, step.parent].key] += 1
    return weight, seen


def _refused(resolution: Resolution) -> Iterator[tuple[str, Organization, Organization]]:
    refused = resolution.organizations.refused
    asked = {node for link in refused for node in (link.left, link.right)}
    by_node = {node: body for body in resolution.organizations.all for node in asked.intersection(body.nodes)} if asked else {}
    for link in refused:
        if link.left in by_node and link.right in by_node:
            yield "refused", by_node[link.left], by_node[link.right]


def _similar(bodies: Iterable[Organization]) -> Iterator[tuple[str, Organization, Organization]]:
    """Bodies whose names differ in words that are often mixed up (中医院, 中医医院)."""
    groups: defaultdict[str, list[Organization]] = defaultdict(list)
    for body in bodies:
        if "@" not in body.key:
            for key in sorted({loose(name) for name in (body.label, *body.labels) if not canonical(name).generic}):
                groups[key].append(body)
    for group in groups.values():
        for left, right in zip(group, group[1:], strict=False):
            yield "similar", left, right


def _tails(bodies: Iterable[Organization]) -> Iterator[tuple[str, Organization, Organization]]:
    """An institution whose whole name ends one other institution's name (齐鲁医院, 山东大学齐鲁医院)."""
    institutions = [b for b in bodies if b.kind in _INSTITUTIONS and "@" not in b.key and "|" not in b.key.removeprefix("org|")]
    ends: defaultdict[str, list[Organization]] = defaultdict(list)
    for body in institutions:
        name = canonical(body.label).name
        for start in range(1, len(name) - _SHORTEST + 1):
            ends[name[start:]].append(body)
    for body in institutions:
        shape = canonical(body.label)
        plain = shape.place is None and len(shape.name) >= _SHORTEST and not _OF_PLACE.match(shape.name)
        longer = ends.get(shape.name, []) if plain else []
        if len(longer) == 1:
            yield "tail", body, longer[0]
