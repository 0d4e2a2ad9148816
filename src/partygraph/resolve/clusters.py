"""Names joined into clusters: a union-find that obeys negative decisions, over names that lie on disk.

Links are tried in a fixed order (strongest ground first, then by name), so the outcome does not depend on the order of documents.
A cluster is called after the first of its names.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from sqlite3 import Connection
from typing import NamedTuple

from partygraph.shelf import Rows

__all__ = ["Clusters", "Link", "united"]


class Link(NamedTuple):
    """Two names of one body. `ground` orders links: 0 decision, 1 derivation from the names, 2 evidence in a document.

    `rule` says which rule or decision joins them, `document` the digest of the document that is the evidence.
    """

    ground: int
    left: str
    right: str
    rule: str
    document: str = ""
    confidence: float = 1.0


def united(count: int, pairs: Iterable[tuple[int, int]], apart: Iterable[tuple[int, int]]) -> tuple[array[int], list[int]]:
    """The first member of the cluster of each of `count` things, and which of the pairs were refused since a negative decision parts them.

    >>> united(3, [(0, 1), (1, 2)], [(0, 2)])
    (array('I', [0, 0, 2]), [1])
    """
    root = array("I", range(count))
    foes: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in apart:
        foes[one].add(other)
        foes[other].add(one)

    def find(thing: int) -> int:
        while root[thing] != thing:
            root[thing] = root[root[thing]]
            thing = root[thing]
        return thing

    refused: list[int] = []
    for at, (one, other) in enumerate(pairs):
        first, second = sorted((find(one), find(other)))
        if first == second:
            continue
        if foes and second in foes[first]:
            refused.append(at)
            continue
        root[second] = first
        for foe in foes.pop(second, set()):
            foes[find(foe)].discard(second)
            foes[find(foe)].add(first)
            foes[first].add(find(foe))
    for thing in range(count):
        root[thing] = find(thing)
    return root, refused


class Clusters:
    """Links in a database, and the clusters that they make: the table `member` leads from every linked name to its cluster's first name.

    A name that no link holds is a cluster by itself and is not in the table.
    """

    TABLES = (
        """link (ground INTEGER, left TEXT, right TEXT, rule TEXT, document TEXT, confidence REAL,
            PRIMARY KEY (ground, left, right, rule, document, confidence)) WITHOUT ROWID""",
        "member (name TEXT PRIMARY KEY, root TEXT) WITHOUT ROWID",
        "numbered (number INTEGER PRIMARY KEY, name TEXT UNIQUE)",
    )

    def __init__(self, database: Connection) -> None:
        self._database = database

    def add(self, links: Iterable[Link]) -> None:
        """Take links; one that is known already is the same link."""
        self._database.executemany("INSERT OR IGNORE INTO link VALUES (?, ?, ?, ?, ?, ?)", links)

    def remove(self, links: Iterable[Link]) -> None:
        """Take links back."""
        self._database.executemany("DELETE FROM link WHERE (ground, left, right, rule, document, confidence) = (?, ?, ?, ?, ?, ?)", links)

    def join(self, apart: Iterable[tuple[str, str]] = ()) -> tuple[Link, ...]:
        """Make the clusters of all links but those that a pair of `apart` forbids, which are returned."""
        run = self._database.execute
        run("DELETE FROM member")
        run("DELETE FROM numbered")
        # numbers from 0 on, in the order of names
        run("INSERT INTO numbered SELECT row_number() OVER (ORDER BY name) - 1, name FROM (SELECT left AS name FROM link UNION SELECT right FROM link)")
        (count,) = run("SELECT count(*) FROM numbered").fetchone()
        foes = [(one, other) for left, right in apart if (one := self._number(left)) is not None and (other := self._number(right)) is not None]
        pairs: Iterator[tuple[int, int]] = run("""
            SELECT one.number, other.number
            FROM link CROSS JOIN numbered one ON one.name = left CROSS JOIN numbered other ON other.name = right
            ORDER BY ground, left, right, rule, document, confidence""")
        root, positions = united(count, pairs, foes)
        self._database.executemany(
            "INSERT INTO member SELECT numbered.name, first.name FROM numbered, numbered first WHERE numbered.number = ? AND first.number = ?",
            enumerate(root),
        )
        run("DELETE FROM numbered")
        wanted = set(positions)
        return tuple(link for at, link in enumerate(self.links()) if at in wanted) if wanted else ()

    def links(self, *, but: str = "") -> Rows[Link]:
        """The links in order, without those of one rule."""
        return Rows(self._database, "SELECT * FROM link WHERE rule <> ? ORDER BY ground, left, right, rule, document, confidence", Link, but)

    def _number(self, name: str) -> int | None:
        found = self._database.execute("SELECT number FROM numbered WHERE name = ?", (name,)).fetchone()
        return found[0] if found else None
