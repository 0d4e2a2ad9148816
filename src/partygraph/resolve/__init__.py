"""Readings to entities: which names, in which documents, mean one thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.model import Reading
from partygraph.resolve.clusters import Link
from partygraph.resolve.decisions import Decision, read_decisions
from partygraph.resolve.organizations import Organization, Organizations, resolve_organizations
from partygraph.resolve.succession import Succession, successions
from partygraph.resolve.works import Work, Works, resolve_works

__all__ = ["Decision", "Link", "Organization", "Organizations", "Resolution", "Succession", "Work", "Works", "read_decisions", "resolve"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Everything that the readings' names stand for, and why."""

    organizations: Organizations
    works: Works
    successions: tuple[Succession, ...] = ()
    decisions: tuple[Decision, ...] = ()


def resolve(readings: Sequence[Reading], decisions: Sequence[Decision] = ()) -> Resolution:
    """Entities of all readings. Needs every reading at once; neither their order nor that of the decisions matters.

    Another document never changes what a document says: it only joins its things with those of others.
    """
    organizations = resolve_organizations(readings, decisions)
    return Resolution(
        organizations=organizations,
        works=resolve_works(readings, organizations),
        successions=successions(organizations.all),
        decisions=tuple(sorted(decisions)),
    )
