"""Spoilt copies of real notices: cut anywhere, lines shuffled, characters replaced, doubled, dropped, two documents run together."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from partygraph.model import Source
from partygraph.pipeline import read_document
from partygraph.rdf.graph import dataset
from partygraph.resolve import resolve

__all__ = ["documents", "faults", "variants"]

ROOT = Path(__file__).resolve().parents[2]
STRANGE = "\x00\u200b\ufeff\u3000\t\n\r、，。；：（）()“”\"'《》〔〕[]{}<>&|*#_1１①第一等奖党支部委院市省县0\U0001f600\u202e\ue000ＡA·—-～…"


def documents() -> list[str]:
    """The texts of the golden corpus and of the notices that ship, by name."""
    folders = (ROOT / "tests" / "golden", ROOT / "src" / "partygraph" / "notices")
    return [path.read_bytes().decode("utf-8") for folder in folders for path in sorted(folder.glob("*.txt"))]


def _cut(text: str, draw: random.Random) -> str:
    start, end = sorted((draw.randrange(len(text) + 1), draw.randrange(len(text) + 1)))
    return draw.choice((text[:start], text[start:], text[start:end], text[:start] + text[end:]))


def _shuffled(text: str, draw: random.Random) -> str:
    lines = text.split("\n")
    draw.shuffle(lines)
    return "\n".join(lines)


def _replaced(text: str, draw: random.Random) -> str:
    characters = list(text)
    for _ in range(1 + len(characters) // draw.choice((10, 50, 200))):
        if characters:
            characters[draw.randrange(len(characters))] = draw.choice(STRANGE)
    return "".join(characters)


def _doubled(text: str, draw: random.Random) -> str:
    at, length, times = draw.randrange(len(text) + 1), draw.choice((1, 5, 40, 400)), draw.choice((1, 2, 20))
    return text[:at] + text[at : at + length] * times + text[at:]


def _dropped(text: str, draw: random.Random) -> str:
    unwanted = draw.choice(("\n", "、", "“", "”", "（", "）", "。", " ", "\t", "：", "1", "院"))
    return text.replace(unwanted, draw.choice(("", unwanted * 2, draw.choice(STRANGE))))


def _rewrapped(text: str, draw: random.Random) -> str:
    width = draw.randrange(1, 60)
    plain = text.replace("\n", "")
    return "\n".join(plain[at : at + width] for at in range(0, len(plain), width))


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (_cut, _shuffled, _replaced, _doubled, _dropped, _rewrapped)


def variants(count: int, *, seed: int) -> Iterator[str]:
    """So many spoilt copies, the same ones for the same seed; each has one to three changes."""
    draw = random.Random(seed)
    texts = documents()
    for _ in range(count):
        text = draw.choice(texts)
        if draw.random() < 0.1:
            text += draw.choice(texts)
        for _ in range(draw.choice((1, 1, 2, 3))):
            text = draw.choice(CHANGES)(text, draw)
        yield text[:6_000]


def faults(texts: Iterable[str]) -> list[str]:
    """What is wrong with the readings of the texts, a line for each that has a fault."""
    found = []
    for text in texts:
        source = Source(name="variant.txt", media_type="text/plain", digest="0" * 64, text=text)
        try:
            reading = read_document(source)
            false = [item for item in reading.evidence() if text[item.start : item.end] != item.quote or not item.quote]
            if false:
                found.append(f"{len(false)} quotes are not at their place, such as {false[0]} in {text!r:.2000}")
            sum(1 for _ in dataset([reading], resolve([reading])))
        except Exception as error:  # noqa: BLE001 - every error is the finding of this test
            found.append(f"{type(error).__name__}: {error} in {text!r:.2000}")
    return found
