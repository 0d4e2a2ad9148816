"""Sheets of a workbook (xlsx, xls, ods), row by row, by python-calamine."""

from __future__ import annotations

import datetime
import io
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from partygraph.read.grid import REPEATED, Cell, lines
from partygraph.read.refusal import Refused

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

__all__ = ["sheets_text"]

_PLAIN_NAME = re.compile(r"(?:Sheet|工作表|表)\s*\d*", re.IGNORECASE)
_CELLS = 5_000_000


def sheets_text(data: bytes) -> str:
    """Rows of all visible sheets, cells divided by tabs; a sheet's name is a line above its rows if it was given on purpose."""
    try:
        import python_calamine
    except ImportError as error:
        raise Refused("is a workbook, and no reader of workbooks is installed", "pip install 'partygraph[office]'") from error
    found: list[str] = []
    try:
        with _quiet():
            workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
            for sheet in workbook.sheets_metadata:
                if sheet.visible == python_calamine.SheetVisibleEnum.Visible and sheet.typ == python_calamine.SheetTypeEnum.WorkSheet:
                    rows = _rows(workbook.get_sheet_by_name(sheet.name))
                    if rows and not _PLAIN_NAME.fullmatch(sheet.name):
                        found.append(sheet.name)
                    found += rows
    except Refused:
        raise
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError)):
            raise
        # errors of calamine, and the panics of the language it is written in, which are no Exception
        reason = "is encrypted" if "password" in str(error).lower() or "encrypt" in str(error).lower() else "is a broken workbook"
        raise Refused(reason, "open and save it again without a password") from error
    if not found:
        raise Refused("is a workbook without rows", "")
    return "\n".join(found) + "\n"


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what calamine's panics print on the error stream away from the user: the one clear line comes from here."""
    with suppress(OSError, ValueError):
        sys.stderr.flush()
    try:
        kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except OSError:  # there is no error stream
        yield
        return
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _rows(sheet: CalamineSheet) -> list[str]:
    if sheet.height * sheet.width > _CELLS:
        raise Refused(f"has a sheet of {sheet.height} by {sheet.width} cells", "save the part that is filled")
    texts = [[_text(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if bottom < len(texts) and right < len(texts[top]) and len(texts[top][left]) <= REPEATED:
            for row in range(top + 1, bottom + 1):
                texts[row][left] = texts[row][left] or texts[top][left]
    return lines([[Cell(text) for text in row] for row in texts])


def _text(value: object) -> str:
    """A cell as it would be typed: whole numbers without a point, days without an hour."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return str(value)
