"""Readings to entities: which names, in which documents, mean one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.model import Reading
from partygraph.resolve.clusters import Link
from partygraph.resolve.decisions import Decision, read_decisions
from partygraph.resolve.organizations import Organization, Organizations, resolve_organizations
from partygraph.resolve.steps import Steps
from partygraph.resolve.succession import Succession, successions
from partygraph.resolve.works import Work, Works, WorksResolver
from partygraph.shelf import in_order

__all__ = ["Decision", "Link", "Organization", "Organizations", "Resolution", "Succession", "Work", "Works", "read_decisions", "resolve"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Everything that the readings' names stand for, and why.

    `shortcuts` are the steps from a body to one above it, by their keys, that a longer path replaces; `places` are the divisions that names state.
    """

    organizations: Organizations
    works: Works
    successions: tuple[Succession, ...] = ()
    shortcuts: frozenset[tuple[str, str]] = frozenset()
    places: frozenset[str] = frozenset()
    decisions: tuple[Decision, ...] = ()


def resolve(readings: Sequence[Reading], decisions: Sequence[Decision] = ()) -> Resolution:
    """Entities of all readings. Needs every reading at once; neither their order nor that of the decisions matters.

    Another document never changes what a document says: it only joins its things with those of others.
    """
    organizations = resolve_organizations(readings, decisions)
    works = WorksResolver(organizations)
    steps = Steps()
    places: set[str] = set()
    for reading in in_order(readings):
        works.add(reading)
        names = organizations.by_name.of(reading.source.digest)
        stated = ((names[step.child].key, names[step.parent].key) for step in reading.subordinates)
        steps.add((child, parent) for child, parent in stated if child != parent)
        places.update(located.place for located in reading.locations)
    return Resolution(
        organizations=organizations,
        works=works.found(),
        shortcuts=steps.shortcuts(),
        places=frozenset(places),
        successions=successions(organizations.all),
        decisions=tuple(sorted(decisions)),
    )
