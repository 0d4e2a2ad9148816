"""Text of a PDF: characters and their places by pypdfium2, the cells of ruled tables by pdfplumber where it is installed.

A paragraph that its column's edge or a page break has cut becomes one line again, and a table that runs over pages one table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partygraph.read.glyphs import Glyph, glyphs_of, line_of
from partygraph.read.grid import lines
from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused
from partygraph.read.ruled import Ruled

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["pdf_text"]

_FULL = 0.75
"""Where on the page's width a full line ends at least: a page of short lines has no full one."""
_PAGE_NUMBER = re.compile(r"(?P<mark>[-—–－·]?)\s*(?:第\s*)?(?P<number>[0-9]{1,4})(?:\s*页)?\s*[-—–－·]?")
_ITEM = re.compile(r"\d{1,3}\s*[.、．)）]|[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、]|附件|[-—●•·▲■]")
_PAIRS = (("《", "》"), ("（", "）"), ("“", "”"), ("(", ")"))


def pdf_text(data: bytes, limits: Limits) -> str:
    """Lines of the pages; a ruled table's rows with tabs, at the table's place."""
    try:
        import pypdfium2
    except ImportError as error:
        raise Refused("is a PDF, and no reader of PDF is installed", "pip install 'partygraph[pdf]'") from error
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused("is encrypted", "open it with its password and print it into a new PDF") from error
        raise Refused("is a broken PDF", "open and save it again") from error
    ruled = Ruled(data)
    try:
        if len(document) > limits.pages:
            raise Refused(f"has {len(document)} pages, more than {limits.pages}", "split it")
        found = _joined([_page(document, index, ruled) for index in range(len(document))])
    finally:
        ruled.close()
        document.close()
    if not found:
        raise Refused("is a PDF without text: a scan", "recognise its text first (OCR) and give that")
    return "\n".join(found) + "\n"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page, or the rows of a table; `loose` marks rows of several cells of which one is filled."""

    text: str
    left: float = 0
    right: float = 0
    middle: float = 0
    size: float = 0
    page: float = 0
    rows: tuple[str, ...] = ()
    loose: frozenset[int] = frozenset()


def _page(document: pypdfium2.PdfDocument, index: int, ruled: Ruled) -> list[_Line]:
    """Lines of a page without its number; none for a page that is broken."""
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return []
    try:
        rows = list(glyphs_of(page))
        tables = ruled.tables(page, index) if rows else []
        width = page.get_width()
        placed = [line for row in rows if (line := _placed(row, width)).text]
        for end in (0, -1):  # at the foot, or at the head
            if len(placed) > 1 and _is_page_number(placed[end].text, index + 1):
                placed.pop(end)
        found: list[_Line] = []
        edge = float("-inf")
        for table in tables:
            found += [line for line in placed if edge <= line.middle < table.top]
            grid = [row for row in table.grid(rows) if any(cell.text for cell in row)]
            loose = frozenset(number for number, row in enumerate(grid) if len(row) > 1 and sum(1 for cell in row if cell.text) == 1)
            found.append(_Line("", rows=tuple(lines(grid)), loose=loose))
            edge = table.bottom
        return found + [line for line in placed if line.middle >= edge]
    except pypdfium2.PdfiumError:
        return []
    finally:
        page.close()


def _placed(glyphs: list[Glyph], width: float) -> _Line:
    seen = [glyph for glyph in glyphs if not glyph.character.isspace()] or glyphs
    return _Line(
        line_of(glyphs),
        min(glyph.left for glyph in seen),
        max(glyph.right for glyph in seen),
        min(glyph.middle for glyph in seen),
        sorted(glyph.size for glyph in seen)[len(seen) // 2],
        width,
    )


def _is_page_number(text: str, number: int) -> bool:
    match = _PAGE_NUMBER.fullmatch(text)
    return match is not None and (bool(match["mark"]) or int(match["number"]) == number)


def _joined(pages: list[list[_Line]]) -> list[str]:
    """Lines of all pages. A line that fills its column goes on in the next when that one begins at the column's edge, over a page break too."""
    columns: dict[float, tuple[float, float]] = {}
    for line in (line for page in pages for line in page if not line.rows):
        left, right = columns.get(line.page, (line.left, line.right))
        columns[line.page] = (min(left, line.left), max(right, line.right))
    steps = sorted(step for page in pages for step in _steps(page))
    pitch = steps[len(steps) // 2] if steps else 0.0
    found: list[str] = []
    last: _Line | None = None
    for page in pages:
        turned = True
        for line in page:
            if line.rows:
                _add_rows(found, last.rows if turned and last is not None else (), line)
            elif last is not None and not last.rows and _goes_on(last, line, columns[line.page], found[-1], turned=turned):
                space = " " if found[-1][-1].isascii() and line.text[0].isascii() else ""
                found[-1] += space + line.text
            else:
                if last is not None and not turned and not last.rows and line.middle - last.middle > 1.7 * pitch:
                    found.append("")
                found.append(line.text)
            last, turned = line, False
    return found


def _steps(page: list[_Line]) -> Iterator[float]:
    """From each line of a page down to the next."""
    for line, below in zip(page, page[1:], strict=False):
        if not line.rows and not below.rows and below.middle > line.middle:
            yield below.middle - line.middle


def _add_rows(found: list[str], before: tuple[str, ...], table: _Line) -> None:
    """Add the rows of a table; when it goes on from the page before, without the head again, and with a row closed up that the page broke."""
    first = 0
    if before and table.rows[0] == before[0]:
        first = 1
    if before and first < len(table.rows) and first in table.loose and "\t" in found[-1]:
        cells = table.rows[first].split("\t")
        above = found[-1].split("\t")
        if len(cells) <= len(above) and all(above[column] for column, text in enumerate(cells) if text):
            found[-1] = "\t".join(text + (cells[column] if column < len(cells) else "") for column, text in enumerate(above))
            first += 1
    found += table.rows[first:]


def _goes_on(line: _Line, below: _Line, column: tuple[float, float], text: str, *, turned: bool) -> bool:
    """Whether a line runs to the column's right edge and the one below begins at its left edge, in letters of the same size."""
    left, right = column
    if line.page != below.page or abs(line.size - below.size) > 0.25 * below.size or line.right < _FULL * line.page or _ITEM.match(below.text):
        return False
    if not turned and not 0 < below.middle - line.middle < 2.6 * below.size:
        return False
    is_open = any(text.count(opening) > text.count(closing) for opening, closing in _PAIRS)
    return line.right > right - (4.2 if is_open else 2.2) * line.size and below.left < left + 0.6 * below.size
