"""Ruled tables of a PDF's pages, found by pdfplumber where it is installed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from partygraph.read.glyphs import Glyph, line_of
from partygraph.read.grid import REPEATED, Cell

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["Ruled", "Table"]

_RULES = 6
"""A page with fewer drawn paths has no ruled table."""
_DRAWING = 20_000
"""A page with more is a drawing."""
_CELLS = 5_000


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: edges of its rows, left edges of its columns, boxes of its cells (left, top, right, bottom)."""

    top: float
    bottom: float
    rows: tuple[tuple[float, float], ...]
    columns: tuple[float, ...]
    cells: tuple[tuple[float, float, float, float], ...]

    def grid(self, glyphs: list[list[Glyph]]) -> Iterator[list[Cell]]:
        """Rows of cells; a cell over several rows counts in each."""
        inside = [[glyph for glyph in row if self.top <= glyph.middle <= self.bottom] for row in glyphs]
        texts = {box: _cell(inside, box) for box in self.cells}
        for top, bottom in self.rows:
            middle = (top + bottom) / 2
            row: list[Cell] = []
            covered = float("-inf")
            for column in self.columns:
                if column < covered:
                    continue
                box = next((box for box in self.cells if box[0] - 1 <= column < box[2] - 1 and box[1] < middle < box[3]), None)
                if box is None:
                    row.append(Cell(""))
                    continue
                covered = box[2] - 1
                text = texts[box] if len(texts[box]) <= REPEATED or abs(box[1] - top) <= 1 else ""
                row.append(Cell(text, sum(1 for other in self.columns if column <= other < covered)))
            yield row


def _cell(rows: list[list[Glyph]], box: tuple[float, float, float, float]) -> str:
    """Text of a cell on one line: Han characters of a wrapped line close up, words keep a space."""
    left, top, right, bottom = box
    parts = ""
    for row in rows:
        if not row or row[0].bottom < top or row[0].top > bottom:
            continue
        text = line_of([glyph for glyph in row if left <= (glyph.left + glyph.right) / 2 <= right and top <= glyph.middle <= bottom])
        if parts and text and parts[-1].isascii() and text[0].isascii():
            parts += " "
        parts += text
    return parts


class Ruled:
    """The ruled tables of a document, found by pdfplumber; nothing is found where it is not installed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._document: Any = None
        self._given_up = False

    def close(self) -> None:
        if self._document is not None:
            with suppress(Exception):  # closing reads the pages of a broken document once more
                self._document.close()

    def tables(self, page: pypdfium2.PdfPage, index: int) -> list[Table]:
        """Tables of a page from top to bottom."""
        import pypdfium2.raw

        drawn = sum(1 for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH], max_depth=2))
        if not _RULES <= drawn <= _DRAWING or page.get_rotation() or not self._open():
            return []
        try:
            ruled = self._document.pages[index]
            edge = ruled.bbox[1]
            tables = [table for table in ruled.find_tables() if len(table.rows) > 1 and len(table.cells) <= _CELLS]
            found = sorted((_table(table, edge) for table in tables), key=lambda table: (table.top, table.columns))
            ruled.close()
        except Exception:  # noqa: BLE001 - pdfminer raises anything on a broken page; its text is read without tables then
            return []
        kept: list[Table] = []
        for table in found:
            if not kept or table.top >= kept[-1].bottom - 1:
                kept.append(table)
        return kept

    def _open(self) -> bool:
        if self._document is None and not self._given_up:
            try:
                import logging

                import pdfplumber

                logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its warnings about broken fonts help nobody
                self._document = pdfplumber.open(io.BytesIO(self._data))
            except Exception:  # noqa: BLE001 - not installed, or pdfminer cannot make sense of what pdfium can
                self._given_up = True
        return not self._given_up


def _table(table: Any, edge: float) -> Table:
    cells = tuple((left, top - edge, right, bottom - edge) for left, top, right, bottom in table.cells)
    rows = tuple((row.bbox[1] - edge, min(bottom for _, top, _, bottom in cells if abs(top - row.bbox[1] + edge) < 1)) for row in table.rows)
    return Table(table.bbox[1] - edge, table.bbox[3] - edge, rows, tuple(sorted({cell[0] for cell in cells})), cells)
