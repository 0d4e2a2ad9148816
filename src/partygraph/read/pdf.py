"""Text of a PDF: characters and their places by pypdfium2, the cells of ruled tables by pdfplumber where it is installed.

Writers of PDF draw a line in any order (quotation marks last, bold twice): within a line characters are put where they stand.
"""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from partygraph.read.grid import REPEATED, Cell, lines
from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["pdf_text"]

_RULES = 6
"""A page with fewer drawn paths has no ruled table."""
_DRAWING = 20_000
"""A page with more is a drawing."""
_CELLS = 5_000
_FULL = 0.75
"""Where on the page's width a full line ends at least: a page of short lines has no full one."""
_PAGE_NUMBER = re.compile(r"(?P<mark>[-—–－·]?)\s*(?:第\s*)?(?P<number>[0-9]{1,4})(?:\s*页)?\s*[-—–－·]?")
_ITEM = re.compile(r"\d{1,3}\s*[.、．)）]|[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、]|附件|[-—●•·▲■]")
_PAIRS = (("《", "》"), ("（", "）"), ("“", "”"), ("(", ")"))
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


@dataclass(frozen=True, slots=True)
class _Glyph:
    """A character and its box; `top` and `bottom` are measured from the page's top."""

    left: float
    right: float
    top: float
    bottom: float
    character: str
    number: int = 0
    spaced: bool = False
    """Whether pdfium finds a space before it, as drawn."""

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
    ruled = _Ruled(data)
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


def _page(document: pypdfium2.PdfDocument, index: int, ruled: _Ruled) -> list[_Line]:
    """Lines of a page without its number; none for a page that is broken."""
    import pypdfium2

    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return []
    try:
        rows = list(_glyphs(page))
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


def _placed(glyphs: list[_Glyph], width: float) -> _Line:
    seen = [glyph for glyph in glyphs if not glyph.character.isspace()] or glyphs
    return _Line(
        _line(glyphs),
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


def _glyphs(page: pypdfium2.PdfPage) -> Iterator[list[_Glyph]]:
    """Characters of a page, line by line as pdfium finds the lines."""
    import pypdfium2.raw as pdfium

    _, _, _, height = page.get_bbox()
    text = page.get_textpage()
    try:
        box = pdfium.FS_RECTF()
        row: list[_Glyph] = []
        high = 0
        spaced = False
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
            code = 45 if code == 2 else code  # a hyphen at the end of a line
            if code < 32 or code in (0xFFFE, 0xFFFF) or code > 0x10FFFF or pdfium.FPDFText_IsGenerated(text, index) == 1:
                spaced = code == 32
                continue
            if pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
                glyph = _Glyph(box.left, box.right, height - box.top, height - box.bottom, chr(code), index, spaced)
                spaced = False
                if row and row[-1].character == "-" and glyph.left < row[-1].left and glyph.middle > row[-1].bottom:
                    yield row  # behind a hyphen pdfium leaves the line break out
                    row = []
                row.append(glyph)
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
        wide = bool(_WIDE.match(before.character)) + bool(_WIDE.match(glyph.character))
        told = glyph.spaced and wide == 2 and glyph.number - before.number == 2  # between Han and digits a gap is fine typesetting
        if level and gap > (0.2 if told else 0.5 if wide else 0.18) * em and not (before.character.isspace() or glyph.character.isspace()):
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


def _cell(rows: list[list[_Glyph]], box: tuple[float, float, float, float]) -> str:
    """Text of a cell on one line: Han characters of a wrapped line close up, words keep a space."""
    left, top, right, bottom = box
    parts = ""
    for row in rows:
        if not row or row[0].bottom < top or row[0].top > bottom:
            continue
        text = _line([glyph for glyph in row if left <= (glyph.left + glyph.right) / 2 <= right and top <= glyph.middle <= bottom])
        if parts and text and parts[-1].isascii() and text[0].isascii():
            parts += " "
        parts += text
    return parts


class _Ruled:
    """The ruled tables of a document, found by pdfplumber; nothing is found where it is not installed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._document: Any = None
        self._given_up = False

    def close(self) -> None:
        if self._document is not None:
            with suppress(Exception):  # closing reads the pages of a broken document once more
                self._document.close()

    def tables(self, page: pypdfium2.PdfPage, index: int) -> list[_Table]:
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
        kept: list[_Table] = []
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


def _table(table: Any, edge: float) -> _Table:
    cells = tuple((left, top - edge, right, bottom - edge) for left, top, right, bottom in table.cells)
    rows = tuple((row.bbox[1] - edge, min(bottom for _, top, _, bottom in cells if abs(top - row.bbox[1] + edge) < 1)) for row in table.rows)
    return _Table(table.bbox[1] - edge, table.bbox[3] - edge, rows, tuple(sorted({cell[0] for cell in cells})), cells)
