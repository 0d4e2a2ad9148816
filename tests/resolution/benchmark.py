"""The resolution benchmark: pairs of names, each in a document of its own, and whether they are one body.

`pairs.tsv` holds same (yes, no), the two names, what else each document says, and the reason. What a document says:
`under:P` (the name stands below P; `under:A>P` step by step), `second:X` or `second:N=X` (X is the second name in brackets),
`alias:X` or `alias:N=X` (X is a short form), `issuer:P` (who signs), `names:X` (X is named too). Several are parted by `;`.

Run it to see the figures and the failures: `python tests/resolution/benchmark.py`.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from factories import reading
from partygraph.model import Reading
from partygraph.resolve import resolve

PAIRS = Path(__file__).with_name("pairs.tsv")


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of the benchmark."""

    same: bool
    left: str
    left_says: str
    right: str
    right_says: str
    reason: str


@dataclass(frozen=True, slots=True)
class Figures:
    """How the pairs came out."""

    right: int
    wrongly_joined: tuple[Pair, ...]
    wrongly_apart: tuple[Pair, ...]
    joined: int
    same: int

    @property
    def precision(self) -> float:
        """Of the pairs that were joined, how many are one body."""
        return 1 - len(self.wrongly_joined) / self.joined

    @property
    def recall(self) -> float:
        """Of the pairs that are one body, how many were joined."""
        return 1 - len(self.wrongly_apart) / self.same


def pairs() -> Iterator[Pair]:
    """The rows of the file."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield Pair(row["same"] == "yes", row["left"], row["left_says"], row["right"], row["right_says"], row["reason"])


def document(name: str, says: str, title: str) -> Reading:
    """A document that names a body and says something about it."""
    under: list[tuple[str, str]] = []
    aliases: list[tuple[str, str, str]] = []
    issuers: list[str] = []
    orgs = [name]
    for item in filter(None, says.split(";")):
        word, _, value = item.partition(":")
        if word == "under":
            steps = [name, *value.split(">")]
            under += list(zip(steps, steps[1:], strict=False))
        elif word in ("second", "alias"):
            whose, _, other = value.rpartition("=")
            aliases.append((whose or name, other, {"second": "second-name", "alias": "defined"}[word]))
        elif word == "issuer":
            issuers.append(value)
        elif word == "names":
            orgs.append(value)
        else:
            raise ValueError(item)
    return reading(f"{title} {name} {says}", name=f"{title}.txt", orgs=orgs, under=under, aliases=aliases, document={"issuers": tuple(issuers)})


def run() -> Figures:
    """Resolve each pair by itself."""
    right, joined, same = 0, 0, 0
    wrongly_joined, wrongly_apart = [], []
    for pair in pairs():
        left, other = document(pair.left, pair.left_says, "left"), document(pair.right, pair.right_says, "right")
        names = resolve([left, other]).organizations.by_name
        one = names[left.source.digest, pair.left].key == names[other.source.digest, pair.right].key
        joined += one
        same += pair.same
        if one == pair.same:
            right += 1
        else:
            (wrongly_joined if one else wrongly_apart).append(pair)
    return Figures(right, tuple(wrongly_joined), tuple(wrongly_apart), joined, same)


if __name__ == "__main__":
    figures = run()
    print(f"{figures.right} right, precision {figures.precision:.4f}, recall {figures.recall:.4f}")
    for label, failed in (("joined, but two", figures.wrongly_joined), ("apart, but one", figures.wrongly_apart)):
        for pair in failed:
            print(f"{label}: {pair.left} [{pair.left_says}] / {pair.right} [{pair.right_says}] ({pair.reason})")
