"""Text of a PDF: lines by pypdfium2, ruled tables by pdfplumber where both are installed."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from partygraph.read.grid import Cell, lines
from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["pdf_text"]

_RULES = 6
"""A page with fewer drawn paths has no ruled table."""
_ASCII_BREAK = re.compile(r"(?<=[!-~])\n(?=[!-~])")


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
    return "\n".join(found).strip("\n") + "\n"


def _page(document: pypdfium2.PdfDocument, index: int, data: bytes) -> list[str]:
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return []
    try:
        text = page.get_textpage()
        try:
            tables = _tables(page, index, data)
            if not tables:
                return _split(text.get_text_bounded(errors="replace"))
            left, bottom, right, top = page.get_bbox()
            found: list[str] = []
            edge = top
            for upper, lower, rows in tables:
                found += _split(text.get_text_bounded(left, top - upper, right, edge, errors="replace"))
                found += rows
                edge = top - lower
            return found + _split(text.get_text_bounded(left, bottom, right, edge, errors="replace"))
        finally:
            text.close()
    except pypdfium2.PdfiumError:
        return []
    finally:
        page.close()


def _split(text: str) -> list[str]:
    """Lines without the marks that PDF puts for a hyphen or a missing character."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "").replace("\x02", "")
    return [line.rstrip() for line in plain.split("\n") if line.strip()]


def _tables(page: pypdfium2.PdfPage, index: int, data: bytes) -> list[tuple[float, float, list[str]]]:
    """Ruled tables of a page from top to bottom: upper edge, lower edge (both measured from the page's top), rows."""
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
            top = ruled.bbox[1]
            found = [(table.bbox[1] - top, table.bbox[3] - top, table) for table in ruled.find_tables() if len(table.rows) > 1]
            result: list[tuple[float, float, list[str]]] = []
            for upper, lower, table in sorted(found, key=lambda item: item[:2]):
                rows = lines(_cells(table))
                if rows and (not result or upper >= result[-1][1] - 1):
                    result.append((upper, lower, rows))
            return result
    except Exception:  # noqa: BLE001 - pdfminer raises anything on a broken page; its text is read without tables then
        return []


def _cells(table: Any) -> list[list[Cell]]:  # noqa: ANN401 - pdfplumber has no types
    """Rows of a table. A cell that several rows share is None in all but the first: it counts in each."""
    above: list[str] = []
    found = []
    for row in table.extract(x_tolerance=2, y_tolerance=2):
        texts = []
        for column, text in enumerate(row):
            if text is None:
                texts.append(above[column] if column < len(above) and any(cell is not None for cell in row[:column] + row[column + 1 :]) and
                             _covers(table, row, column) else "")
            else:
                texts.append(_unwrap(text))
        above = texts
        found.append([Cell(text) for text in texts])
    return found


def _covers(table: Any, row: list[str | None], column: int) -> bool:  # noqa: ANN401
    """Whether an empty place belongs to the cell above it, rather than to the one on its left."""
    return column == 0 or row[column - 1] is not None


def _unwrap(text: str) -> str:
    """Text of a cell on one line: Han characters close up, words keep a space."""
    return _ASCII_BREAK.sub(" ", text.strip()).replace("\n", "")
