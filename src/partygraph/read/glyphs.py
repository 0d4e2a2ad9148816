"""Characters of a PDF's page and where they stand, put together to lines.

Writers of PDF draw a line in any order (quotation marks last, bold twice): within a line characters are put where they stand.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

__all__ = ["Glyph", "glyphs_of", "line_of"]

_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")


@dataclass(frozen=True, slots=True)
class Glyph:
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


def glyphs_of(page: pypdfium2.PdfPage) -> Iterator[list[Glyph]]:
    """Characters of a page, line by line as pdfium finds the lines."""
    import pypdfium2.raw as pdfium

    _, _, _, height = page.get_bbox()
    text = page.get_textpage()
    try:
        box = pdfium.FS_RECTF()
        row: list[Glyph] = []
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
                glyph = Glyph(box.left, box.right, height - box.top, height - box.bottom, chr(code), index, spaced)
                spaced = False
                if row and row[-1].character == "-" and glyph.left < row[-1].left and glyph.middle > row[-1].bottom:
                    yield row  # behind a hyphen pdfium leaves the line break out
                    row = []
                row.append(glyph)
        if row:
            yield row
    finally:
        text.close()


def line_of(glyphs: list[Glyph]) -> str:
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
