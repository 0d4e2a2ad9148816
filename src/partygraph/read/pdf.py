"""Text of a PDF: characters and their places by pypdfium2, the cells of ruled tables by pdfplumber where it is installed.

Writers of PDF draw a line in any order (quotation marks last, bold twice): within a line characters are put where they stand.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from partygraph.read.grid import Cell, lines
from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["pdf_text"]

_RULES = 6
"""A page with fewer drawn paths has no ruled table."""
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


@dataclass(frozen=True, slots=True)
class _Glyph:
    """A character and its box; `top` and `bottom` are measured from the page's top."""

    left: float
    right: float
    top: float
    bottom: float
    character: str

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def size(self) -> float:
        return max(self.bottom - self.top, 1.0)


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
    try:
        if len(document) > limits.pages:
            raise Refused(f"has {len(document)} pages, more than {limits.pages}", "split it")
        found = [line for index in range(len(document)) for line in _page(document, index, data)]
    finally:
        document.close()
    if not any(line.strip() for line in found):
        raise Refused("is a PDF without text: a scan", "recognise its text first (OCR) and give that")
    return "\n".join(found) + "\n"


def _page(document: pypdfium2.PdfDocument, index: int, data: bytes) -> list[str]:
    """Lines of a page; none for a page that is broken."""
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return []
    try:
        rows = list(_glyphs(page))
        tables = _tables(page, index, data) if rows else []
        placed = [(min(glyph.middle for glyph in row), number, text) for number, row in enumerate(rows) if (text := _line(row)).strip()]
        if not tables:
            return [text for _, _, text in placed]
        found: list[str] = []
        edge = float("-inf")
        for table in tables:
            found += [text for middle, _, text in placed if edge <= middle < table.top]
            found += lines(table.grid(rows))
            edge = table.bottom
        return found + [text for middle, _, text in placed if middle >= edge]
    except pypdfium2.PdfiumError:
        return []
    finally:
        page.close()


def _glyphs(page: pypdfium2.PdfPage) -> Iterator[list[_Glyph]]:
    """Characters of a page, line by line as pdfium finds the lines."""
    import pypdfium2.raw as pdfium

    _, _, _, height = page.get_bbox()
    text = page.get_textpage()
    try:
        box = pdfium.FS_RECTF()
        row: list[_Glyph] = []
        high = 0
        for index in range(pdfium.FPDFText_CountChars(text)):
            code = pdfium.FPDFText_GetUnicode(text, index)
            if code in (10, 13):
                if row:
                    yield row
                row = []
                continue
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000:
                code, high = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0, 0
            if code < 32 or code in (0xFFFE, 0xFFFF) or code > 0x10FFFF or pdfium.FPDFText_IsGenerated(text, index) == 1:
                continue
            if pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
                row.append(_Glyph(box.left, box.right, height - box.top, height - box.bottom, chr(code)))
        if row:
            yield row
    finally:
        text.close()


def _line(glyphs: list[_Glyph]) -> str:
    """Characters from left to right, a space where a gap is wide; two of one kind at one place are one drawn twice."""
    if not glyphs:
        return ""
    low, high = min(glyph.middle for glyph in glyphs), max(glyph.middle for glyph in glyphs)
    level = high - low < max(glyph.size for glyph in glyphs)
    ordered = sorted(glyphs, key=lambda glyph: glyph.left) if level else glyphs  # a column of vertical writing stays as it is
    parts = [ordered[0].character]
    for before, glyph in zip(ordered, ordered[1:], strict=False):
        if glyph.character == before.character and abs(glyph.left - before.left) < 0.15 * glyph.size and glyph.character != " ":
            continue
        gap = glyph.left - before.right
        em = min(before.size, glyph.size)
        wide = _WIDE.match(before.character) or _WIDE.match(glyph.character)
        if level and gap > (0.5 if wide else 0.18) * em and not (before.character.isspace() or glyph.character.isspace()):
            parts.append(" ")
        parts.append(glyph.character)
    return "".join(parts).strip(" \u00a0")


@dataclass(frozen=True, slots=True)
class _Table:
    """A ruled table: edges of its rows, left edges of its columns, boxes of its cells (left, top, right, bottom)."""

    top: float
    bottom: float
    rows: tuple[tuple[float, float], ...]
    columns: tuple[float, ...]
    cells: tuple[tuple[float, float, float, float], ...]

    def grid(self, glyphs: list[list[_Glyph]]) -> Iterator[list[Cell]]:
        """Rows of cells. A cell over several rows counts in each; over several columns in the first."""
        inside = [[glyph for glyph in row if self.top <= glyph.middle <= self.bottom] for row in glyphs]
        texts = {box: _cell(inside, box) for box in self.cells}
        for top, bottom in self.rows:
            middle = (top + bottom) / 2
            row = []
            for column in self.columns:
                box = next((box for box in self.cells if box[0] - 1 <= column < box[2] - 1 and box[1] < middle < box[3]), None)
                row.append(Cell(texts[box] if box is not None and abs(box[0] - column) <= 1 else ""))
            yield row


def _cell(rows: list[list[_Glyph]], box: tuple[float, float, float, float]) -> str:
    """Text of a cell on one line: Han characters of a wrapped line close up, words keep a space."""
    left, top, right, bottom = box
    parts = ""
    for row in rows:
        text = _line([glyph for glyph in row if left <= (glyph.left + glyph.right) / 2 <= right and top <= glyph.middle <= bottom])
        if parts and text and parts[-1].isascii() and text[0].isascii():
            parts += " "
        parts += text
    return parts


def _tables(page: pypdfium2.PdfPage, index: int, data: bytes) -> list[_Table]:
    """Ruled tables of a page from top to bottom."""
    import pypdfium2.raw

    drawn = sum(1 for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH], max_depth=2))
    if drawn < _RULES or page.get_rotation():
        return []
    try:
        import pdfplumber
    except ImportError:
        return []
    try:
        with pdfplumber.open(io.BytesIO(data), pages=[index + 1]) as document:
            ruled = document.pages[0]
            edge = ruled.bbox[1]
            found = sorted((_table(table, edge) for table in ruled.find_tables() if len(table.rows) > 1), key=lambda table: (table.top, table.columns))
    except Exception:  # noqa: BLE001 - pdfminer raises anything on a broken page; its text is read without tables then
        return []
    kept: list[_Table] = []
    for table in found:
        if not kept or table.top >= kept[-1].bottom - 1:
            kept.append(table)
    return kept


def _table(table: Any, edge: float) -> _Table:  # noqa: ANN401 - pdfplumber has no types
    cells = tuple((left, top - edge, right, bottom - edge) for left, top, right, bottom in table.cells)
    rows = tuple((row.bbox[1] - edge, min(bottom for _, top, _, bottom in cells if abs(top - row.bbox[1] + edge) < 1)) for row in table.rows)
    return _Table(table.bbox[1] - edge, table.bbox[3] - edge, rows, tuple(sorted({cell[0] for cell in cells})), cells)
