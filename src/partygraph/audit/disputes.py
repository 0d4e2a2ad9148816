"""What documents state differently about one thing: all values side by side, each with its documents. Nothing is decided here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from partygraph.model import Reading
from partygraph.resolve import Resolution

__all__ = ["Dispute", "disputes"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Dispute:
    """`what` (issued, declared, givers, parent, period) of the thing with `key` and `label` has several `values`, each with documents."""

    what: str
    key: str
    label: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


def disputes(readings: Sequence[Reading], resolution: Resolution) -> tuple[Dispute, ...]:
    """Every dispute, sorted."""
    said: defaultdict[tuple[str, str, str], defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for what, key, label, value, digest in _statements(readings, resolution):
        said[what, key, label][value].add(digest)
    found = []
    for (what, key, label), values in said.items():
        if len(values) > 1 and not (what == "period" and _nested(values)):
            found.append(Dispute(what=what, key=key, label=label, values=tuple(sorted((v, tuple(sorted(d))) for v, d in values.items()))))
    return tuple(sorted(found))


def _nested(values: Iterable[str]) -> bool:
    """True when dates differ in precision only: 2022 and 2022-11."""
    longest = max(values, key=len)
    return all(longest.startswith(value) for value in values)


def _statements(readings: Sequence[Reading], resolution: Resolution) -> Iterator[tuple[str, str, str, str, str]]:
    """(what, key, label, value, document) of everything that should have one value."""
    orgs, works = resolution.organizations.by_name, resolution.works
    for reading in readings:
        digest = reading.source.digest
        fact = reading.document
        for date in fact.issued:
            yield "issued", f"document|{digest}", fact.title or reading.source.name, date, digest
        for step in reading.subordinates:
            child, parent = orgs[digest, step.child], orgs[digest, step.parent]
            if child.key != parent.key and (child.key, parent.key) not in resolution.shortcuts:
                yield "parent", child.key, child.label, parent.label, digest
        for campaign in reading.campaigns:
            if campaign.start:
                work = works.campaigns[digest, campaign.name]
                yield "period", work.key, work.label, campaign.start, digest
        for award in reading.awards:
            work = works.awards[digest, award.name, award.campaign or ""]
            if award.declared is not None:
                yield "declared", work.key, work.label, str(award.declared), digest
            if award.givers:
                yield "givers", work.key, work.label, "、".join(sorted({orgs[digest, name].label for name in award.givers})), digest
