"""Names joined into bodies: a union-find that obeys negative decisions and remembers why.

Links are tried in a fixed order (strongest ground first, then by name), so the outcome does not depend on the order of documents.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

__all__ = ["Link", "clusters"]


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two names of one body. `ground` orders links: 0 decision, 1 derivation from the names, 2 evidence in a document.

    `rule` says which rule or decision joins them, `document` the digest of the document that is the evidence.
    """

    ground: int
    left: str
    right: str
    rule: str
    document: str = ""
    confidence: float = 1.0


def clusters(
    names: Iterable[str], links: Iterable[Link], apart: Iterable[tuple[str, str]]
) -> tuple[Mapping[str, str], tuple[Link, ...], tuple[Link, ...]]:
    """Each name to its cluster's first name, the links that joined, and the links that a negative decision refused.

    >>> found, joined, refused = clusters("abc", [Link(1, "a", "b", "r"), Link(2, "b", "c", "s")], [("a", "c")])
    >>> dict(found), [link.rule for link in refused]
    ({'a': 'a', 'b': 'a', 'c': 'c'}, ['s'])
    """
    root = {name: name for name in names}
    foes: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in apart:
        for name in (left, right):
            root.setdefault(name, name)
        foes[left].add(right)
        foes[right].add(left)

    def find(name: str) -> str:
        while root[name] != name:
            root[name] = root[root[name]]
            name = root[name]
        return name

    joined: list[Link] = []
    refused: list[Link] = []
    for link in sorted(links):
        for name in (link.left, link.right):
            root.setdefault(name, name)
        left, right = sorted((find(link.left), find(link.right)))
        if left == right:
            joined.append(link)
        elif foes and right in foes[left]:
            refused.append(link)
        else:
            root[right] = left
            for foe in foes.pop(right, set()):
                foes[find(foe)].discard(right)
                foes[find(foe)].add(left)
                foes[left].add(find(foe))
            joined.append(link)
    for name in root:
        root[name] = find(name)
    return root, tuple(joined), tuple(refused)
