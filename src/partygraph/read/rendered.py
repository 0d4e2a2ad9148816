"""Lines of a part of a web page, as a browser would break them; rows of tables become lines with tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from partygraph.read.grid import Cell, lines

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["BLOCKS", "count", "is_layout", "lines_as_shown", "words"]


def words(text: str) -> frozenset[str]:
    """Names of tags, as they stand one after the other."""
    return frozenset(text.split())


BLOCKS = words("""
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2
    h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul td th
""")
_SPACE = re.compile(r"[ \t\n\r\f\v\u00a0]+")
_WIDE = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3001-\u303f“”‘’—…]"
_WRAPPED = re.compile(rf"(?<={_WIDE})[ \t\f\v\u00a0]*[\n\r][ \t\n\r\f\v\u00a0]*(?={_WIDE})")


def count(text: str | None) -> int:
    """How many characters there are, white space left out."""
    return len("".join(text.split())) if text else 0


def is_layout(table: Element) -> bool:
    """Whether the table only arranges the page: a table inside it, or one cell with most of the text on many lines."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    cells = list(table.iter("td", "th"))
    sizes = [count("".join(cell.itertext())) for cell in cells]
    whole = sum(sizes)
    if not cells or not whole:
        return True
    biggest = max(range(len(cells)), key=sizes.__getitem__)
    breaks = sum(1 for node in cells[biggest].iter() if node.tag == "br" or node.tag in BLOCKS)
    return sizes[biggest] > 0.6 * whole and breaks > 4 and sizes[biggest] > 60


def _rows(table: Element) -> Iterator[list[Cell]]:
    for row in table.iter("tr"):
        yield [
            Cell(_cell(cell), _span(cell.get("colspan")), _span(cell.get("rowspan"))) for cell in row if cell.tag in ("td", "th")
        ]  # fmt: skip


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return min(int(digits), 1000) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 1


def _cell(cell: Element) -> str:
    inner = cell[0] if len(cell) == 1 and cell[0].tag in ("p", "span", "div") and not count(cell.text) and not count(cell[0].tail) else cell
    return " ".join(lines_as_shown(cell)) if len(inner) else _WRAPPED.sub("", inner.text or "")


def lines_as_shown(root: Element) -> list[str]:
    """Lines of an element, as a browser would break them."""
    from lxml import etree

    out = _Lines()
    walker = etree.iterwalk(root, events=("start", "end"))
    preformatted = 0
    for event, node in walker:
        tag = node.tag
        block = tag in BLOCKS
        if event == "start":
            if tag == "br" or block:
                out.end()
            if tag == "table" and node is not root and not is_layout(node):
                out.whole(lines([[Cell(_cell(caption))] for caption in node.iter("caption")]))
                out.whole(lines(_rows(node)))
                walker.skip_subtree()
                continue
            preformatted += tag == "pre"
            out.add(node.text, raw=preformatted > 0)
        else:
            preformatted -= tag == "pre"
            if block:
                out.end()
            if node is not root:
                out.add(node.tail, raw=preformatted > 0)
    out.end()
    return out.done


class _Lines:
    """Text that gathers into lines; white space as a browser treats it, but a line break in the source between two Han characters is nothing."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._parts: list[str] = []

    def add(self, text: str | None, *, raw: bool = False) -> None:
        if not text:
            return
        if raw:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self._parts.append(first)
            for line in rest:
                self.end()
                self._parts.append(line)
            return
        self._parts.append(text)

    def whole(self, lines: list[str]) -> None:
        self.end()
        self.done += lines

    def end(self) -> None:
        if self._parts:
            line = _SPACE.sub(" ", _WRAPPED.sub("", "".join(self._parts))).strip(" ")
            if line.strip(" \u3000"):
                self.done.append(line)
            self._parts.clear()
