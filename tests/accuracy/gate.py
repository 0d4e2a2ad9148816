"""The accuracy gate: precision, recall and F1 of each kind of fact must not fall below `floors.json`.

    python tests/accuracy/gate.py               score every corpus, print the tables, exit 1 below a floor or on a changed corpus
    python tests/accuracy/gate.py --pin         write the scores of now as floors; refused where one would sink
    python tests/accuracy/gate.py --pin --lower write them all the same: say why in the commit
    python tests/accuracy/gate.py --json FILE   write the scores too

Reading is deterministic, so floors need no margin: they are the scores as pinned, cut after three digits. The digest of a corpus stands beside its floors:
changed texts or gold must be pinned anew, on purpose.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import os
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partygraph.score import KINDS, Score, Tally, score_documents

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FLOORS = HERE / "floors.json"
MEASURES = ("precision", "recall", "f1")

CORPORA: Mapping[str, Path] = {
    "seeds": ROOT.parent / "shared" / "seeds",
    "dev": ROOT.parent / "shared" / "dev",
    "golden": ROOT / "tests" / "golden",
    "held": ROOT / "tests" / "held",
    "notices": ROOT / "src" / "partygraph" / "notices",
}
"""Folders of documents with gold. The first two are no part of the repository and are left out where they are not there."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Scores of one corpus by document, and the digest of its files."""

    documents: Mapping[str, Score]
    digest: str

    @property
    def total(self) -> Score:
        """All documents together."""
        return sum(self.documents.values(), Score({}))

    @property
    def mean(self) -> float:
        """Mean F1 of the documents."""
        return sum(score.all.f1 for score in self.documents.values()) / len(self.documents)

    def tallies(self) -> dict[str, Tally]:
        """By kind, and all together."""
        return {**self.total.kinds, "all": self.total.all}

    def pinned(self) -> dict[str, Any]:
        """The scores of now, to be written down."""
        return {
            "digest": self.digest,
            "documents": len(self.documents),
            "mean_f1": round(self.mean, 4),
            "least_f1": round(min(score.all.f1 for score in self.documents.values()), 4),
            "right, wrong, missed": {kind: [tally.right, tally.wrong, tally.missed] for kind, tally in self.tallies().items()},
        }


def floors_of(pinned: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """By kind and measure, what a score must not fall below."""
    tallies = {kind: Tally(*counts) for kind, counts in pinned.get("right, wrong, missed", {}).items()}
    return {kind: {measure: math.floor(getattr(tally, measure) * 1000) / 1000 for measure in MEASURES} for kind, tally in tallies.items()}


def digest(folder: Path) -> str:
    """SHA-256 over names and bytes of the texts and gold files, line ends aside."""
    total = hashlib.sha256()
    for path in sorted([*folder.glob("*.txt"), *folder.glob("*.json")], key=lambda path: path.name):
        total.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()


def measure(folder: Path) -> Measured:
    """Score every document of a folder, each alone, on all cores."""
    golds = sorted(folder.glob("*.json"))
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        parts = pool.map(score_documents, [[path] for path in golds], chunksize=4)
        documents = {name: score for part in parts for name, score in part.items()}
    return Measured(documents, digest(folder))


def available() -> dict[str, Path]:
    """The corpora that are here; says which are not."""
    for name, folder in CORPORA.items():
        if not folder.is_dir():
            print(f"accuracy: corpus {name} skipped, its folder is not on this machine")
    return {name: folder for name, folder in CORPORA.items() if folder.is_dir()}


def problems(name: str, measured: Measured, floors: Mapping[str, Any]) -> Iterator[str]:
    """What is below its floor, one sentence each."""
    pinned = floors.get(name)
    if pinned is None:
        yield f"{name}: has no floors; pin them with gate.py --pin"
        return
    if pinned["digest"] != measured.digest:
        yield f"{name}: the corpus changed since its floors were pinned; look at the scores and pin anew with gate.py --pin"
    for kind, floor in floors_of(pinned).items():
        tally = measured.tallies()[kind]
        for what, value in floor.items():
            now = getattr(tally, what)
            if now < value:
                yield f"{name}: {what} of {kind} is {now:.4f}, its floor is {value:.3f}"


def pin(measured: Mapping[str, Measured], floors: Mapping[str, Any], *, lower: bool) -> tuple[dict[str, Any], list[str]]:
    """New floors, and those that would sink; corpora that are not here keep theirs."""
    new, sunk = dict(floors), []
    for name, found in measured.items():
        old, now = floors_of(floors.get(name, {})), found.pinned()
        for kind, values in floors_of(now).items():
            sunk += [
                f"{name}: {what} of {kind} sinks from {old[kind][what]:.3f} to {value:.3f}"
                for what, value in values.items()
                if value < old.get(kind, {}).get(what, 0)
            ]
        new[name] = now
    return (dict(floors), sunk) if sunk and not lower else (new, sunk)


def read_floors() -> dict[str, Any]:
    """The floors as they are pinned."""
    found: dict[str, Any] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    return found


def table(name: str, measured: Measured) -> Iterator[str]:
    """One corpus for people."""
    yield f"{name}: {len(measured.documents)} documents, mean F1 {measured.mean:.3f}, least {min(score.all.f1 for score in measured.documents.values()):.3f}"
    for kind in (*KINDS, "all"):
        tally = measured.tallies()[kind]
        yield (
            f"  {kind:12}{tally.right:6} right{tally.wrong:5} wrong{tally.missed:5} missed"
            f"   P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}"
        )


def report(measured: Mapping[str, Measured]) -> dict[str, Any]:
    """The scores as data, for the README's table."""
    return {
        name: {
            "documents": len(found.documents),
            "mean_f1": found.mean,
            "kinds": {
                kind: {"right": t.right, "wrong": t.wrong, "missed": t.missed, **{m: getattr(t, m) for m in MEASURES}} for kind, t in found.tallies().items()
            },
            "by_document": {slug: score.all.f1 for slug, score in found.documents.items()},
        }
        for name, found in measured.items()
    }


def main() -> int:
    """Run from the command line."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--pin", action="store_true")
    options.add_argument("--lower", action="store_true")
    options.add_argument("--json", type=Path)
    asked = options.parse_args()
    measured = {name: measure(folder) for name, folder in available().items()}
    for name, found in measured.items():
        print("\n".join(table(name, found)))
    if asked.json:
        asked.json.write_text(json.dumps(report(measured), ensure_ascii=False, indent=1), encoding="utf-8")
    if asked.pin:
        new, sunk = pin(measured, read_floors(), lower=asked.lower)
        print("\n".join(sunk))
        FLOORS.write_text(json.dumps(new, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return 1 if sunk and not asked.lower else 0
    found_problems = [line for name, found in measured.items() for line in problems(name, found, read_floors())]
    print("\n".join(found_problems))
    return 1 if found_problems else 0


if __name__ == "__main__":
    sys.exit(main())
