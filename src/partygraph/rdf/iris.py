"""Names of things in the dataset: opaque, ASCII, made from what the thing is."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache

from pyoxigraph import NamedNode

__all__ = ["BASE", "Iris", "digest_of"]

BASE = "https://w3id.org/partygraph/id/"
_LENGTH = 16


@lru_cache(maxsize=1 << 17)
def digest_of(kind: str, key: str) -> str:
    """Sixteen characters (80 bits) that stand for a key.

    >>> digest_of("org", "甲市人民医院")
    'ndrh5tbgocwa4neg'
    """
    total = hashlib.sha256(f"{kind}|{key}".encode()).digest()
    return base64.b32encode(total)[:_LENGTH].decode().lower()


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
        return NamedNode(f"{self.base}{kind}/{digest_of(kind, key)}")

    def keyed(self, key: str) -> NamedNode:
        """The thing with a whole key, `kind|rest`."""
        kind, _, rest = key.partition("|")
        return self.of(kind, rest)

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
