"""Readings to entities: which names, in which documents, mean one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.model import Reading
from partygraph.resolve.clusters import Link
from partygraph.resolve.decisions import Decision, read_decisions
from partygraph.resolve.organizations import Organization, Organizations, resolve_organizations
from partygraph.resolve.steps import reduced_steps
from partygraph.resolve.succession import Succession, successions
from partygraph.resolve.works import Work, Works, WorksResolver
from partygraph.shelf import in_order

__all__ = ["Decision", "Link", "Organization", "Organizations", "Resolution", "Succession", "Work", "Works", "read_decisions", "resolve"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Everything that the readings' names stand for, and why.

    `steps` are the steps from a body to the one above it, by their keys, that no longer path replaces; `places` are the divisions that names state.
    """

    organizations: Organizations
    works: Works
    successions: tuple[Succession, ...] = ()
    steps: frozenset[tuple[str, str]] = frozenset()
    places: frozenset[str] = frozenset()
    decisions: tuple[Decision, ...] = ()


def resolve(readings: Sequence[Reading], decisions: Sequence[Decision] = ()) -> Resolution:
    """Entities of all readings. Needs every reading at once; neither their order nor that of the decisions matters.

    Another document never changes what a document says: it only joins its things with those of others.
    """
    organizations = resolve_organizations(readings, decisions)
    works = WorksResolver(organizations)
    up: defaultdict[str, set[str]] = defaultdict(set)
    places: set[str] = set()
    for reading in in_order(readings):
        works.add(reading)
        names = organizations.by_name.of(reading.source.digest)
        for step in reading.subordinates:
            child, parent = names[step.child].key, names[step.parent].key
            if child != parent:
                up[child].add(parent)
        places.update(located.place for located in reading.locations)
    return Resolution(
        organizations=organizations,
        works=works.found(),
        steps=reduced_steps(up),
        places=frozenset(places),
        successions=successions(organizations.all),
        decisions=tuple(sorted(decisions)),
    )
