"""The register of names: what all documents say of them, on disk, until it is known which bodies they mean.

Documents are entered one by one in the order of their digests. Then names that stand below an institution are called after it, links
between names are followed, and every cluster of names is a body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from partygraph.resolve.clusters import Clusters, Link
from partygraph.resolve.naming import Naming
from partygraph.shelf import tables

__all__ = ["BELOW", "Cluster", "Register"]

BELOW = "form.below-institution"

_TABLES = (
    # a node and the canonical name that it comes down to
    "canon (node TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID",
    # a node below an institution, in the order in which documents say so
    "below (place INTEGER PRIMARY KEY, node TEXT, institution TEXT, tail TEXT)",
    # what a document calls a node
    "named (digest TEXT, form TEXT, node TEXT, kind TEXT, PRIMARY KEY (digest, form)) WITHOUT ROWID",
    # nodes that a document gives an alias
    "alias (node TEXT, alias TEXT, PRIMARY KEY (node, alias)) WITHOUT ROWID",
    # a cluster of several nodes and the name that is its key
    "key (root TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID",
    # the bodies that clusters turn out to be, and which nodes mean them
    "body (number INTEGER PRIMARY KEY, key TEXT, label TEXT, labels TEXT, kind TEXT, nodes TEXT)",
    "node (name TEXT PRIMARY KEY, body INTEGER) WITHOUT ROWID",
)


class Cluster(NamedTuple):
    """Names that mean one body: their key, and (node, written form, kind) of each; a form that a document gives as an alias has no node."""

    key: str
    namings: tuple[tuple[str | None, str, str | None], ...]


class Register:
    """What documents say of names."""

    def __init__(self) -> None:
        self.database = tables(*Clusters.TABLES, *_TABLES)
        self.clusters = Clusters(self.database)

    def enter(self, naming: Naming) -> None:
        """Take what a document says."""
        many = self.database.executemany
        many("INSERT OR IGNORE INTO canon VALUES (?1, ?1)", ((node,) for node in naming.own))
        many("INSERT OR REPLACE INTO canon VALUES (?, ?)", naming.canon.items())
        many("INSERT INTO below (node, institution, tail) VALUES (?, ?, ?)", naming.below)
        many("INSERT OR REPLACE INTO named VALUES (?, ?, ?, ?)", ((naming.digest, form, node, kind) for node, form, kind in naming.named))
        many("INSERT OR IGNORE INTO alias VALUES (?, ?)", ((node, alias) for *nodes, alias in naming.aliases for node in nodes))
        self.clusters.add(naming.links)

    def join(self, apart: Sequence[tuple[str, str]]) -> tuple[Link, ...]:
        """Join what is linked and not parted, and find the key of each cluster; the links that are refused."""
        refused = self.clusters.join(apart)
        self.database.execute("DELETE FROM key")
        # a canonical name is in one cluster, so that two bodies never share a key; else the first, a document's own name last
        self.database.execute("""
            INSERT INTO key SELECT root, name FROM (
                SELECT root, member.name, row_number() OVER (
                    PARTITION BY root ORDER BY canon.name IS NOT member.name, instr(member.name, '@') > 0, member.name) AS place
                FROM member LEFT JOIN canon ON canon.node = member.name)
            WHERE place = 1""")
        return refused

    def call_below(self) -> None:
        """Call each name below an institution after the body that the institution is, and link both names."""
        run = self.database.execute
        for node, key in run("""
            SELECT node, coalesce(key.name, institution) || '|' || tail
            FROM below LEFT JOIN member ON member.name = institution LEFT JOIN key USING (root) ORDER BY place"""):
            run("INSERT INTO canon VALUES (?, ?) ON CONFLICT (node) DO UPDATE SET name = min(name, excluded.name)", (node, key))
            run("INSERT OR REPLACE INTO canon SELECT ?, name FROM canon WHERE node = ?", (key, node))
            if node != key:
                self.clusters.add([Link(1, node, key, BELOW)])

    def refuse(self, clash: Callable[[str, str], bool]) -> tuple[Link, ...]:
        """Take out the links that documents state between names whose canonical forms clash; they are returned."""
        rows = self.database.execute("""
            SELECT coalesce(one.name, left), coalesce(other.name, right), link.*
            FROM link LEFT JOIN canon one ON one.node = left LEFT JOIN canon other ON other.node = right WHERE ground = 2""")
        refused = tuple(Link(*link) for one, other, *link in rows if clash(one, other))
        self.clusters.remove(refused)
        return refused

    def found(self) -> Iterator[Cluster]:
        """The clusters in the order of their first names."""
        rows = self.database.execute("""
            SELECT coalesce(root, node) AS first, coalesce(key.name, root, node), node, form, kind
            FROM named LEFT JOIN member ON member.name = node LEFT JOIN key USING (root)
            UNION
            SELECT coalesce(root, node), coalesce(key.name, root, node), NULL, alias, NULL
            FROM alias LEFT JOIN member ON member.name = node LEFT JOIN key USING (root)
            ORDER BY first""")
        for (_, key), namings in groupby(rows, itemgetter(0, 1)):
            yield Cluster(key, tuple((node, form, kind) for _, _, node, form, kind in namings))
