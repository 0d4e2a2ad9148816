"""Names of things in the dataset: opaque, ASCII, made from what the thing is."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from pyoxigraph import NamedNode

__all__ = ["BASE", "Iris", "digest_of"]

BASE = "https://w3id.org/partygraph/id/"


_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS = tuple(left + right for left in _LETTERS for right in _LETTERS)


def digest_of(kind: str, key: str) -> str:
    """Sixteen characters (80 bits in base 32) that stand for a key.

    >>> digest_of("org", "甲市人民医院")
    'ndrh5tbgocwa4neg'
    """
    bits = int.from_bytes(hashlib.sha256(f"{kind}|{key}".encode()).digest()[:10])
    pairs = _PAIRS
    return (
        pairs[bits >> 70] + pairs[bits >> 60 & 1023] + pairs[bits >> 50 & 1023] + pairs[bits >> 40 & 1023]
        + pairs[bits >> 30 & 1023] + pairs[bits >> 20 & 1023] + pairs[bits >> 10 & 1023] + pairs[bits & 1023]
    )  # fmt: skip


_remembered = lru_cache(maxsize=1 << 12)(digest_of)


class Iris:
    """IRIs below one instance base.

    >>> Iris("https://w3id.org/partygraph/id/").graph("build")
    <NamedNode value=https://w3id.org/partygraph/id/graph/build>
    """

    def __init__(self, base: str = BASE) -> None:
        self.base = base if base.endswith(("/", "#")) else base + "/"
        NamedNode(self.base)  # a base that is no IRI raises here, not in the middle of a build

    def of(self, kind: str, key: str) -> NamedNode:
        """The thing of this kind with this key (without the kind)."""
        return NamedNode(f"{self.base}{kind}/{_remembered(kind, key)}")

    def keyed(self, key: str) -> NamedNode:
        """The thing with a whole key, `kind|rest`."""
        kind, _, rest = key.partition("|")
        return self.of(kind, rest)

    def written(self, key: str) -> str:
        """The same as `keyed`, as it is written in N-Quads.

        >>> Iris().written("org|甲市人民医院")
        '<https://w3id.org/partygraph/id/org/ndrh5tbgocwa4neg>'
        """
        kind, _, rest = key.partition("|")
        return f"<{self.base}{kind}/{_remembered(kind, rest)}>"

    def once(self, kind: str, key: str) -> str:
        """The same as `of`, as it is written, for a key that will hardly be asked for again."""
        return f"<{self.base}{kind}/{digest_of(kind, key)}>"

    def document(self, digest: str) -> NamedNode:
        """A document, which is also its named graph."""
        return self.of("document", digest)

    def place(self, code: str) -> NamedNode:
        """An administrative division."""
        return NamedNode(f"{self.base}place/{code}")

    def graph(self, name: str) -> NamedNode:
        """A graph of the build's own: resolution, places, ontology, build."""
        return NamedNode(f"{self.base}graph/{name}")

    def below(self, node: NamedNode, part: str) -> NamedNode:
        """A part of a thing, such as a selector of a piece of evidence."""
        return NamedNode(f"{node.value}/{part}")
