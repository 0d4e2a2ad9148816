"""What one document shows of organisations' names: which mean the same thing elsewhere, which stand below an institution, which are one body's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from partygraph.model import OrgKind, Reading
from partygraph.places import default_places
from partygraph.resolve.clusters import Link
from partygraph.resolve.decisions import Decision
from partygraph.resolve.forms import canonical, is_generic, place_of, rewrite, split, tidy

__all__ = ["Naming", "naming"]

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
_PARTY_TAIL = re.compile(r"党|支部|团委|工会$")


class Naming(NamedTuple):
    """What one document adds to what is known of names.

    `canon` leads from nodes to canonical names, `own` are nodes that have none but themselves; `below` are (node, node of the institution above,
    name below it) and `named` (node, written form, kind). `aliases` are (node, node of the alias, alias) that the document gives a body.
    """

    digest: str
    canon: Mapping[str, str]
    own: tuple[str, ...]
    links: tuple[Link, ...]
    below: tuple[tuple[str, str, str], ...]
    named: tuple[tuple[str, str, OrgKind | None], ...]
    aliases: tuple[tuple[str, str, str], ...]


def naming(reading: Reading, decisions: Iterable[Decision] = ()) -> Naming:
    """What a reading says of names by itself; decisions matter that bind a name to this document."""
    document = _Document(reading, _bound(reading.source.digest, decisions))
    tops = [document.bases[name][0] if name in document.bases else name for name in document.names]
    once = {name: _shown(document, name) for name in set(tops)}
    shown = [once[name] for name in tops]
    return Naming(
        digest=document.digest,
        canon={node: name for proper, _, _ in shown for node, name in proper},
        own=tuple(node for _, own, _ in shown for node in own),
        links=(*(link for _, _, links in shown for link in links), *_stated(document)),
        below=tuple((document.node(name), document.node(institution), tail) for name, (institution, tail) in document.bases.items()),
        named=tuple((document.node(name), form, document.kinds.get(name)) for name, forms in document.written.items() for form in sorted(forms)),
        aliases=tuple((document.node(name), document.node(alias), alias) for name, alias, usage in document.aliases if usage != "reference"),
    )


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
        areas = [place for name in reading.document.issuers if (place := place_of(name)) is not None]
        self.area = areas[0] if areas and len(set(areas)) == 1 else None
        self.names = sorted(self.written.keys() | {alias for _, alias, _ in self.aliases})
        bases = {name: stands for name in self.names if (stands := self.base(name)) is not None and stands[0] != name}
        self.bases = {name: whole for name in bases if (whole := _composed(name, bases)) is not None}
        self._nodes: dict[str, str] = {}

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
        found = self._nodes.get(name)
        if found is None:
            found = self._nodes[name] = self._node(name)
        return found

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


class _Shown(NamedTuple):
    """What a name itself shows: canonical names of nodes, nodes that stand for themselves, links."""

    canon: tuple[tuple[str, str], ...] = ()
    own: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def _shown(document: _Document, name: str) -> _Shown:
    node = document.node(name)
    if name in document.short:
        return _Shown(own=(node,))
    shape = canonical(name, document.area)
    if shape.generic or shape.candidates:
        full = _only_fit(document, name)
        links = (Link(2, node, document.node(full), "resolve.short-form-in-document", document.digest),) if full is not None else ()
        return _Shown(own=(node,), links=links)
    whole = shape.name
    if node == whole:
        return _Shown(canon=((node, whole),))
    link = Link(1, min(node, whole), max(node, whole), shape.rules[-1] if shape.rules else "resolve.area-of-issuer")
    return _Shown(canon=((node, whole), (whole, whole)), links=(link,))


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


