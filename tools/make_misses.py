"""Write docs/reference/misses.md and misses.zh-CN.md: the classes of errors that remain, with their counts.

    python tools/make_misses.py            score all corpora, count by class, write the pages
    python tools/make_misses.py --check    only say whether a page is out of date or a fact belongs to no class (exit code 1)

The classes stand in tests/accuracy/classes.toml, with selectors that say which facts are theirs. A miss that no class explains fails the run:
look at it, mend it or say what class of texts it belongs to. Where a corpus is not on the machine, the pages are neither written nor compared.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from partygraph.score import Remark

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "accuracy"))

from gate import CORPORA, Measured, available, measure  # noqa: E402

CLASSES = ROOT / "tests" / "accuracy" / "classes.toml"
PAGES = {"en": ROOT / "docs" / "reference" / "misses.md", "zh": ROOT / "docs" / "reference" / "misses.zh-CN.md"}
WORDS = {
    "en": {
        "title": "# Errors that remain",
        "made": "Written by `tools/make_misses.py` from `tests/accuracy/classes.toml` and the scores of all corpora with gold; do not edit.",
        "sum": "{missed} facts are missed and {wrong} are wrong, of {right} that are right, in {documents} documents ({corpora}). Each belongs to one class:",
        "head": "| Class | What such texts do | Missed | Wrong | Documents |",
    },
    "zh": {
        "title": "# 还剩的错误",
        "made": "由 `tools/make_misses.py` 按 `tests/accuracy/classes.toml` 和全部带标准答案文本的得分写成，请勿手改。",
        "sum": "共 {documents} 份文本（{corpora}），读对 {right} 条，漏 {missed} 条，错 {wrong} 条。每一条都归入一类：",
        "head": "| 类 | 这类文本的特点 | 漏 | 错 | 文本数 |",
    },
}


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """A class of texts that are misread, and the selectors of its facts."""

    name: str
    says: Mapping[str, str]
    fits: tuple[str, ...]

    def holds(self, document: str, remark: Remark) -> bool:
        """Does a selector fit this fact of this document?"""
        return any(_fits(selector, document, remark) for selector in self.fits)


def _fits(selector: str, document: str, remark: Remark) -> bool:
    start, _, rest = selector.partition(":")
    kind, _, words = rest.partition(":")
    return (start == "*" or document.startswith(start)) and kind in ("", remark.kind) and words in remark.fact


def classes() -> list[ErrorClass]:
    """The classes in the order in which they are asked."""
    rows = tomllib.loads(CLASSES.read_text(encoding="utf-8"))["class"]
    return [ErrorClass(row["id"], {"en": row["en"], "zh": row["zh"]}, tuple(row["fits"])) for row in rows]


def sorted_out(measured: Mapping[str, Measured], known: Sequence[ErrorClass]) -> tuple[dict[str, list[tuple[str, Remark]]], list[tuple[str, Remark]]]:
    """Remarks by class, and those that no class explains."""
    found: dict[str, list[tuple[str, Remark]]] = {item.name: [] for item in known}
    left: list[tuple[str, Remark]] = []
    for corpus in measured.values():
        for document, score in corpus.documents.items():
            for remark in score.remarks:
                name = next((item.name for item in known if item.holds(document, remark)), None)
                (found[name] if name is not None else left).append((document, remark))
    return found, left


def page(language: str, measured: Mapping[str, Measured], known: Sequence[ErrorClass], found: Mapping[str, list[tuple[str, Remark]]]) -> Iterator[str]:
    """One page, line by line."""
    words = WORDS[language]
    tallies = [corpus.total.all for corpus in measured.values()]
    yield from (words["title"], "", words["made"], "")
    yield words["sum"].format(
        missed=sum(tally.missed for tally in tallies), wrong=sum(tally.wrong for tally in tallies), right=sum(tally.right for tally in tallies),
        documents=sum(len(corpus.documents) for corpus in measured.values()), corpora=", ".join(measured),
    )  # fmt: skip
    yield from ("", words["head"], "| --- | --- | ---: | ---: | ---: |")
    for item in known:
        of_class = found[item.name]
        if of_class:
            missed = sum(remark.verdict == "missed" for _, remark in of_class)
            yield f"| {item.name} | {item.says[language]} | {missed} | {len(of_class) - missed} | {len({document for document, _ in of_class})} |"


def main() -> int:
    """Run from the command line."""
    check = "--check" in sys.argv[1:]
    measured = {name: measure(folder) for name, folder in available().items()}
    known = classes()
    found, left = sorted_out(measured, known)
    for document, remark in left:
        print(f"no class explains: {document}: {remark.kind} {remark.verdict}: {remark.fact}")
    unused = [item.name for item in known if not found[item.name]]
    whole = measured.keys() == CORPORA.keys()
    if whole and unused:
        print(f"classes without a fact: {', '.join(unused)}")
    stale = False
    for language, path in PAGES.items() if whole else ():
        text = "\n".join(page(language, measured, known, found)) + "\n"
        if check and (not path.is_file() or path.read_text(encoding="utf-8") != text):
            print(f"{path.relative_to(ROOT)} is out of date")
            stale = True
        elif not check:
            path.write_text(text, encoding="utf-8")
    return 1 if left or stale or whole and unused else 0


if __name__ == "__main__":
    sys.exit(main())
