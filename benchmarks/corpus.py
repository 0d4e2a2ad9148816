"""A corpus of any size, made of the golden texts and the notices that ship, with their places changed from copy to copy.

    python benchmarks/corpus.py FOLDER --megabytes 10

Layouts are those of the templates, names are new in every copy, so nothing can be read from a memory of earlier documents.
The same size gives the same files on every machine.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from partygraph.places import default_places

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "tests" / "golden", ROOT / "src" / "partygraph" / "notices")


def templates() -> list[str]:
    """The texts whose layouts are used, by name."""
    return [path.read_text(encoding="utf-8") for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]


def divisions() -> list[str]:
    """Names of prefectures and counties that are three characters long, so that a copy keeps its template's length."""
    file = ROOT / "src" / "partygraph" / "places" / "divisions.tsv"
    found = {cell for line in file.read_text(encoding="utf-8").splitlines() for cell in line.split("\t") if re.fullmatch(r"[\u4e00-\u9fff]{2}[市县]", cell)}
    return sorted(name for name in found if default_places().leading(name) is not None)


def documents() -> Iterator[str]:
    """One document after the other, without end: every template in turn, each time round with other places."""
    texts, names = templates(), divisions()
    order = {name: index for index, name in enumerate(names)}
    pattern = re.compile("|".join(names))
    turn = 0
    while True:
        step = turn * 37  # no divisor in common with the number of names: every pair of places meets
        for text in texts:
            yield pattern.sub(lambda match: names[(order[match[0]] + step) % len(names)], text) if turn else text  # noqa: B023 - used at once
        turn += 1


def write(folder: Path, megabytes: float) -> int:
    """Write at least so many million bytes of text; how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for count, text in enumerate(documents()):
        data = text.encode()
        (folder / f"{count:06}.txt").write_bytes(data)
        written += len(data)
        if written >= megabytes * 1_000_000:
            return written
    return written


def main() -> None:
    """Run from the command line."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--megabytes", type=float, default=10)
    asked = options.parse_args()
    print(f"{write(asked.folder, asked.megabytes)} bytes in {asked.folder}")


if __name__ == "__main__":
    main()
