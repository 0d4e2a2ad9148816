"""Organisations' names to bodies, within and across documents.

A *node* is a written name. A name that is proper to one body (甲市人民医院) is one node wherever it stands; a name that means something else
in every document (市人民医院, 药学部党支部, 市中区人民医院 without its city) is a node of its document. Nodes are joined by what the names
show, by what a document says in so many words, and by stored decisions; never by likeness.

Two passes: institutions first, then what stands below them, since 第一党支部 of a hospital with two names is one branch.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from sys import intern
from typing import NamedTuple

from partygraph.model import OrgKind, Reading
from partygraph.places import default_places
from partygraph.resolve.clusters import Link, clusters
from partygraph.resolve.decisions import Decision
from partygraph.resolve.forms import canonical, is_generic, place_of, rewrite, split, tidy
from partygraph.shelf import Spool, in_order

__all__ = ["ByName", "Organization", "Organizations", "resolve_organizations"]

_BELOW = frozenset(
    {
        OrgKind.PARTY_ORGANIZATION,
        OrgKind.PARTY_COMMITTEE,
        OrgKind.PARTY_DEPARTMENT,
        OrgKind.PARTY_GROUP,
        OrgKind.GENERAL_PARTY_BRANCH,
        OrgKind.PARTY_BRANCH,
        OrgKind.JOINT_PARTY_BRANCH,
        OrgKind.TEMPORARY_PARTY_BRANCH,
        OrgKind.MASS_ORGANIZATION,
        OrgKind.UNIT,
    }
)
"""Kinds whose identity hangs on the institution above them."""

_DEPTH: Mapping[OrgKind, int] = {
    OrgKind.ORGANIZATION: 0,
    OrgKind.PARTY_ORGANIZATION: 1,
    OrgKind.HOSPITAL: 3,
    OrgKind.JOINT_PARTY_BRANCH: 3,
    OrgKind.TEMPORARY_PARTY_BRANCH: 3,
    OrgKind.UNIT: 1,
}


BELOW = "form.below-institution"
_PARTY_TAIL = re.compile(r"党|支部|团委|工会$")


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
    all: tuple[Organization, ...]
    joined: tuple[Link, ...]
    refused: tuple[Link, ...]


class _Document:
    """What one reading says about organisations, indexed."""

    def __init__(self, reading: Reading, bound: frozenset[str]) -> None:
        self.digest = reading.source.digest
        self.bound = bound
        self.kinds: dict[str, OrgKind] = {tidy(o.name): o.kind for o in reading.organizations}
        self.parents: dict[str, str] = {}
        for step in sorted(reading.subordinates, key=lambda s: (tidy(s.child), -len(tidy(s.parent)), tidy(s.parent))):
            self.parents.setdefault(tidy(step.child), tidy(step.parent))
        self.aliases = sorted({(tidy(a.name), tidy(a.alias), a.usage) for a in reading.aliases if tidy(a.alias) != tidy(a.name)})
        # a short form means its body in this document alone, unless it names its place and so means one body anywhere
        self.short = {alias for _, alias, usage in self.aliases if usage != "second-name" and canonical(alias).place is None}
        self.written: dict[str, set[str]] = {}
        for name in _mentioned(reading):
            self.written.setdefault(tidy(name), set()).add(name)
        self.bases: dict[str, tuple[str, str]] = {}
        areas = [place for name in reading.document.issuers if (place := place_of(name)) is not None]
        self.area = areas[0] if areas and len(set(areas)) == 1 else None

    @cached_property
    def short_forms(self) -> Mapping[str, Mapping[str, str]]:
        """What people of the place call its bodies (县人民医院 in 歙县), to canonical names, to the names as written."""
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for name in sorted(self.written):
            shape = canonical(name, self.area)
            if shape.place is not None and not shape.generic:
                above = sum(len(step.name) for step in default_places().chain(shape.place))
                found[shape.name[above - 1 :]].setdefault(shape.name, name)
        return found

    def node(self, name: str) -> str:
        """The node of a tidy name in this document."""
        return intern(self._node(name))

    def _node(self, name: str) -> str:
        if name in self.short or name in self.bound:
            return f"{name}@{self.digest}"
        above = self.bases.get(name)
        if above is not None and "@" in self.node(above[0]):
            return f"{name}@{self.digest}"  # below a body that only this document knows
        bare = canonical(name)
        if bare.generic or bare.candidates:
            return f"{name}@{self.digest}"
        return name

    def base(self, name: str) -> tuple[str, str] | None:
        """The institution that `name` stands below, and its name below it in canonical words; None when it stands for itself."""
        if self.kinds.get(name, OrgKind.ORGANIZATION) not in _BELOW and not _PARTY_TAIL.search(split(canonical(name).name)[1]):
            return None
        path = [name]
        while (parent := self.parents.get(path[-1])) is not None and parent not in path:
            path.append(parent)
            if self.kinds.get(parent, OrgKind.ORGANIZATION) not in _BELOW:
                below = self._below(path)
                return (parent, below) if below else self._split(name)
        return self._split(name, path)

    def _below(self, path: Sequence[str]) -> str | None:
        """Path from a name up to its institution, read downwards: the part of the name below the institution."""
        institution, whole = path[-1], canonical(path[0], self.area).name
        heads = [institution, *(alias for name, alias, _ in self.aliases if name == institution)]
        heads += [name for name, alias, _ in self.aliases if alias == institution]
        for head in sorted(heads, key=lambda h: -len(h)):
            for form in (canonical(head, self.area).name, head):
                for full in (whole, path[0]):
                    if full.startswith(form) and len(full) > len(form):
                        return rewrite(full[len(form) :])[0]
        if not is_generic(path[0]):
            return None
        below = ""
        for upper, step in zip(reversed(path), list(reversed(path))[1:], strict=False):
            below = rewrite(step)[0] if below and step.startswith(upper) else below + rewrite(step)[0]
        return below

    def _split(self, name: str, path: Sequence[str] = ()) -> tuple[str, str] | None:
        if len(path) > 1 and is_generic(name):
            top = path[-1]  # 第三党支部 under 第六党总支 of an institution that the document does not name
            return top, "".join(rewrite(step)[0] for step in reversed(path[:-1]) if not step.startswith(top)) or name
        institution, below = split(canonical(name, self.area).name)
        return (institution, below) if institution and below else None


class _Named(NamedTuple):
    """What one document adds to bodies: for each name its node, its written forms and its kind; names that the document says are one body's."""

    names: tuple[tuple[str, tuple[str, ...], OrgKind | None], ...]
    aliases: tuple[tuple[str, str, str], ...]


class ByName(Mapping[tuple[str, str], Organization]):
    """(digest, local name) to the body. What documents call their nodes lies on disk; the last documents asked for are at hand."""

    def __init__(self, spool: Spool[_Named], numbers: Mapping[str, int], bodies: Mapping[str, Organization]) -> None:
        self._spool, self._numbers, self._bodies = spool, numbers, bodies
        self._recent: OrderedDict[str, dict[str, Organization]] = OrderedDict()

    def of(self, digest: str) -> Mapping[str, Organization]:
        """All names of one document."""
        found = self._recent.get(digest)
        if found is None:
            names = self._spool[self._numbers[digest]].names
            found = self._recent[digest] = {form: self._bodies[node] for node, forms, _ in names for form in forms}
            if len(self._recent) > _RECENT:
                self._recent.popitem(last=False)
        return found

    def __getitem__(self, name: tuple[str, str]) -> Organization:
        return self.of(name[0])[name[1]]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for digest in self._numbers:
            for name in self.of(digest):
                yield digest, name

    def __len__(self) -> int:
        return sum(len(self.of(digest)) for digest in self._numbers)


_RECENT = 4


def resolve_organizations(readings: Iterable[Reading], decisions: Sequence[Decision] = ()) -> Organizations:
    """All bodies of the readings. Needs every reading, each once; their order does not matter."""
    canon: dict[str, str] = {}
    links = set(_decided(decisions, same=True))
    apart = [(link.left, link.right) for link in _decided(decisions, same=False)]
    below: Spool[list[tuple[str, str, str]]] = Spool()
    spool: Spool[_Named] = Spool()
    numbers: dict[str, int] = {}
    for reading in in_order(readings):
        document = _Document(reading, _bound(reading.source.digest, decisions))
        names = sorted(document.written.keys() | {a for _, a, _ in document.aliases})
        bases = {name: stands for name in names if (stands := document.base(name)) is not None and stands[0] != name}
        document.bases = {name: whole for name in bases if (whole := _composed(name, bases)) is not None}
        for name in names:
            links.update(_derive(document, document.bases[name][0] if name in document.bases else name, canon))
        links.update(_stated(document))
        below.append([(document.node(name), document.node(institution), tail) for name, (institution, tail) in document.bases.items()])
        numbers[document.digest] = spool.append(_named(document))
    first, _, _ = clusters(canon, links, apart)
    keys = _keys(first, canon)
    for node, institution, tail in chain.from_iterable(below):
        node, key = intern(node), intern(f"{keys[first[institution]]}|{tail}")
        canon[node] = canon[key] = min(canon.get(node, key), key)
        if node != key:
            links.add(Link(1, node, key, BELOW))
    del first, keys, below
    refused = {link for link in links if link.ground == 2 and _ordinals_clash(canon.get(link.left, link.left), canon.get(link.right, link.right))}
    links -= refused
    final, joined, denied = clusters(canon, links, apart)
    del links
    found = _bodies(spool, final, canon)
    bodies = {node: found[root] for node, root in final.items() if root in found}
    return Organizations(
        by_name=ByName(spool, numbers, bodies),
        all=tuple(sorted((o for o in found.values() if o.nodes), key=lambda o: o.key)),
        joined=tuple(link for link in joined if link.rule != BELOW),
        refused=tuple(sorted(refused | set(denied))),
    )


def _named(document: _Document) -> _Named:
    names = ((document.node(name), tuple(sorted(forms)), document.kinds.get(name)) for name, forms in document.written.items())
    aliases = ((document.node(name), document.node(alias), alias) for name, alias, usage in document.aliases if usage != "reference")
    return _Named(tuple(names), tuple(aliases))


def _composed(name: str, bases: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    """The institution at the top and the whole name below it; None for names that stand below each other in a circle."""
    institution, below = bases[name]
    seen = {name}
    while institution in bases:
        if institution in seen:
            return None
        seen.add(institution)
        institution, above = bases[institution]
        below = above + below
    return institution, below


def _mentioned(reading: Reading) -> Iterator[str]:
    """Every organisation that some fact names, whether or not it is declared."""
    for org in reading.organizations:
        yield org.name
    for step in reading.subordinates:
        yield from (step.child, step.parent)
    for alias in reading.aliases:
        yield alias.name
    for located in reading.locations:
        yield located.name
    for campaign in reading.campaigns:
        yield from (*campaign.organizers, *campaign.co_organizers, *campaign.guides)
    for award in reading.awards:
        yield from award.givers
    for conferral in reading.conferrals:
        yield from (conferral.recipient, *conferral.by)
    for brand in reading.brands:
        yield brand.owner
    yield from reading.document.issuers


def _derive(document: _Document, name: str, canon: dict[str, str]) -> Iterator[Link]:
    """What the name itself shows; fills `canon`."""
    node = document.node(name)
    shape = canonical(name, document.area)
    if name in document.short:
        canon.setdefault(node, node)
        return
    if shape.generic or shape.candidates:
        canon.setdefault(node, node)
        full = _only_fit(document, name)
        if full is not None:
            yield Link(2, node, document.node(full), "resolve.short-form-in-document", document.digest)
        return
    whole = intern(shape.name)
    canon[node] = canon[whole] = whole
    if node != whole:
        yield Link(1, min(node, whole), max(node, whole), shape.rules[-1] if shape.rules else "resolve.area-of-issuer")


def _only_fit(document: _Document, name: str) -> str | None:
    """The only full name in the document whose short form within its place is `name`: 省委 for 四川省委, 县人民医院 for 歙县人民医院."""
    fits = document.short_forms.get(rewrite(name)[0], {})
    return next(iter(fits.values())) if len(fits) == 1 else None


def _stated(document: _Document) -> Iterator[Link]:
    """Names that the document says are one body."""
    for name, alias, usage in document.aliases:
        left, right = sorted((document.node(name), document.node(alias)))
        yield Link(2, left, right, f"alias.{usage}", document.digest)


def _bound(digest: str, decisions: Iterable[Decision]) -> frozenset[str]:
    """Names that a decision binds to this document."""
    found = set()
    for d in decisions:
        for name, source in ((d.subject, d.subject_source), (d.object, d.object_source)):
            if source and digest.startswith(source):
                found.add(tidy(name))
    return frozenset(found)


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


def _keys(roots: Mapping[str, str], canon: Mapping[str, str]) -> dict[str, str]:
    """Root of a cluster to its key: the first canonical name that is proper to the body, a document's own name else."""
    best: dict[str, tuple[bool, bool, str]] = {}
    for node, root in roots.items():
        # a canonical name is in one cluster, so that two bodies never share a key
        rank = (canon.get(node) != node, "@" in node, node)
        held = best.get(root)
        if held is None or rank < held:
            best[root] = rank
    return {root: name for root, (_, _, name) in best.items()}


def _worth(name: str) -> tuple[bool, bool, int, str]:
    """Sorts a body's best name first: proper, in full words, long."""
    shape = canonical(name)
    return shape.generic, bool(set(shape.rules) - {"form.place-chain", "form.party-word"}), -len(name), name


def _bodies(documents: Iterable[_Named], roots: Mapping[str, str], canon: Mapping[str, str]) -> dict[str, Organization]:
    keys = _keys(roots, canon)
    names: dict[str, tuple[str, ...] | set[str]] = {}
    nodes: dict[str, tuple[str, ...] | set[str]] = {}
    kinds: dict[str, OrgKind] = {}
    for document in documents:
        for node, forms, kind in document.names:
            root = roots[node]
            _note(nodes, root, intern(node))
            for form in forms:
                _note(names, root, intern(form))
            if kind is not None:
                kinds[root] = max(kinds.get(root, kind), kind, key=lambda k: (_DEPTH.get(k, 2), k.value))
        for left, right, alias in document.aliases:
            _note(names, roots[left], alias)
            _note(names, roots[right], alias)
    found = {}
    for root in sorted(names):
        key, others = keys[root], names[root]
        if "|" in key and all(is_generic(rewrite(name)[0]) for name in others):
            best, others = re.sub(r"@[0-9a-f]{8,}", "", key.replace("|", "")), ()
        else:
            best = min(others, key=_worth)
        found[root] = Organization(
            key=f"org|{key}",
            label=best,
            labels=tuple(sorted(name for name in others if name != best)),
            kind=kinds.get(root, OrgKind.ORGANIZATION),
            nodes=tuple(sorted(nodes.get(root, ()))),
        )
    return found


_FEW = 8


def _note(noted: dict[str, tuple[str, ...] | set[str]], root: str, name: str) -> None:
    """Most bodies have one name: a tuple takes a quarter of a set's room."""
    held = noted.get(root, ())
    if isinstance(held, set):
        held.add(name)
    elif name not in held:
        noted[root] = (*held, name) if len(held) < _FEW else {*held, name}
