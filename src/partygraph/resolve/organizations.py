"""Organisations' names to bodies, within and across documents.

A *node* is a written name. A name that is proper to one body (甲市人民医院) is one node wherever it stands; a name that means something else
in every document (市人民医院, 药学部党支部, 市中区人民医院 without its city) is a node of its document. Nodes are joined by what the names
show, by what a document says in so many words, and by stored decisions; never by likeness.

Two passes: institutions first, then what stands below them, since 第一党支部 of a hospital with two names is one branch.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from sqlite3 import Connection

from partygraph.model import OrgKind, Reading
from partygraph.resolve.clusters import Link
from partygraph.resolve.decisions import Decision
from partygraph.resolve.forms import canonical, is_generic, rewrite, tidy
from partygraph.resolve.naming import naming
from partygraph.resolve.register import BELOW, Cluster, Register
from partygraph.shelf import Rows, in_order, read, written

__all__ = ["ByName", "Organization", "Organizations", "resolve_organizations"]

_DEPTH: Mapping[OrgKind, int] = {
    OrgKind.ORGANIZATION: 0,
    OrgKind.PARTY_ORGANIZATION: 1,
    OrgKind.HOSPITAL: 3,
    OrgKind.JOINT_PARTY_BRANCH: 3,
    OrgKind.TEMPORARY_PARTY_BRANCH: 3,
    OrgKind.UNIT: 1,
}
_KINDS = {kind.value: kind for kind in OrgKind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """One body: its key, its best name, its other written names, its kind, and the documents' names for it."""

    key: str
    label: str
    labels: tuple[str, ...] = ()
    kind: OrgKind = OrgKind.ORGANIZATION
    nodes: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organizations:
    """All bodies. `by_name` leads from (digest of the document, local name) to the body.

    `joined` leaves out the links of branches to their institutions: there are as many as branches, and their names show them.
    """

    by_name: ByName
    all: Rows[Organization]
    joined: Rows[Link]
    refused: tuple[Link, ...]


class ByName(Mapping[tuple[str, str], Organization]):
    """(digest, local name) to the body, without its other names. All lies on disk; the last documents asked for are at hand."""

    def __init__(self, database: Connection) -> None:
        self._database = database
        self._recent: OrderedDict[str, dict[str, Organization]] = OrderedDict()

    def of(self, digest: str) -> Mapping[str, Organization]:
        """All names of one document."""
        found = self._recent.get(digest)
        if found is None:
            rows = self._database.execute(
                "SELECT form, key, label, body.kind FROM named JOIN node ON name = node JOIN body ON number = body WHERE digest = ?", (digest,)
            )
            found = self._recent[digest] = {form: Organization(key=key, label=label, kind=_KINDS[kind]) for form, key, label, kind in rows}
            if len(self._recent) > _RECENT:
                self._recent.popitem(last=False)
        return found

    def meant(self, node: str) -> str | None:
        """The key of the body that a node means."""
        found = self._database.execute("SELECT key FROM node JOIN body ON number = body WHERE name = ?", (node,)).fetchone()
        return found[0] if found else None

    def __getitem__(self, name: tuple[str, str]) -> Organization:
        return self.of(name[0])[name[1]]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        yield from self._database.execute("SELECT digest, form FROM named")

    def __len__(self) -> int:
        found: int = self._database.execute("SELECT count(*) FROM named").fetchone()[0]
        return found


_RECENT = 4


def resolve_organizations(readings: Iterable[Reading], decisions: Sequence[Decision] = ()) -> Organizations:
    """All bodies of the readings. Needs every reading, each once; their order does not matter."""
    register = Register()
    register.clusters.add(_decided(decisions, same=True))
    apart = [(link.left, link.right) for link in _decided(decisions, same=False)]
    for reading in in_order(readings):
        register.enter(naming(reading, decisions))
    register.join(apart)
    register.call_below()
    clashing = register.refuse(_ordinals_clash)
    denied = register.join(apart)
    register.clusters.remove(denied)
    database = register.database
    _keep(database, map(_body, register.found()))
    return Organizations(
        by_name=ByName(database),
        all=Rows(database, "SELECT key, label, labels, kind, nodes FROM body ORDER BY key", _kept),
        joined=register.clusters.links(but=BELOW),
        refused=tuple(sorted({*clashing, *denied})),
    )


def _decided(decisions: Iterable[Decision], *, same: bool) -> Iterator[Link]:
    for d in sorted(decisions):
        if d.same == same:
            left, right = (
                f"{tidy(name)}@{source}" if source else tidy(name)
                for name, source in ((d.subject, d.subject_source), (d.object, d.object_source))
            )
            if left != right:
                yield Link(0, min(left, right), max(left, right), d.justification, "", d.confidence)


_ORDINAL = re.compile(r"第[一二三四五六七八九十]{1,3}|[东西南北]院")


def _ordinals_clash(left: str, right: str) -> bool:
    """True for 甲市第一人民医院 and 甲市第二人民医院: whatever a document seems to say, these are two."""
    return left != right and _ORDINAL.sub("", left) == _ORDINAL.sub("", right) and bool(_ORDINAL.search(left) and _ORDINAL.search(right))


def _worth(name: str) -> tuple[bool, bool, int, str]:
    """Sorts a body's best name first: proper, in full words, long."""
    shape = canonical(name)
    return shape.generic, bool(set(shape.rules) - {"form.place-chain", "form.party-word"}), -len(name), name


def _body(cluster: Cluster) -> Organization:
    key = cluster.key
    names = {form for _, form, _ in cluster.namings}
    kinds = [_KINDS[kind] for _, _, kind in cluster.namings if kind is not None]
    if "|" in key and all(is_generic(rewrite(name)[0]) for name in names):
        best, names = re.sub(r"@[0-9a-f]{8,}", "", key.replace("|", "")), set()
    else:
        best = min(names, key=_worth) if len(names) > 1 else next(iter(names))
    return Organization(
        key=f"org|{key}",
        label=best,
        labels=tuple(sorted(names - {best})),
        kind=max(kinds, key=lambda k: (_DEPTH.get(k, 2), k.value), default=OrgKind.ORGANIZATION),
        nodes=tuple(sorted({node for node, _, _ in cluster.namings if node is not None})),
    )


def _keep(database: Connection, bodies: Iterable[Organization]) -> None:
    """Write down the bodies that documents name, and which nodes mean them."""
    for number, body in enumerate(body for body in bodies if body.nodes):
        row = (number, body.key, body.label, written(body.labels), body.kind, written(body.nodes))
        database.execute("INSERT INTO body VALUES (?, ?, ?, ?, ?, ?)", row)
        for node in body.nodes:
            database.execute("INSERT INTO node VALUES (?, ?)", (node, number))


def _kept(key: str, label: str, labels: str, kind: str, nodes: str) -> Organization:
    return Organization(key=key, label=label, labels=read(labels), kind=_KINDS[kind], nodes=read(nodes))
