"""How fast documents of each format become text, beside a usual public reader of the same format.

    python benchmarks/readers.py [ROWS]

The document is made on the spot: a notice with ROWS rows (default 400) in a table. Process time, best of five, in milliseconds and in characters of text a second.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from html import escape
from pathlib import Path

from partygraph.errors import InputError
from partygraph.read import read_bytes

PDF = Path(__file__).parent.parent / "tests" / "inputs" / "wrapped.pdf"


def rows(count: int) -> list[tuple[str, str, str]]:
    """Rows of a made list."""
    return [(str(index), f"甲省乙市第{index}人民医院第{index % 9 + 1}党支部", f"同心{index}圈") for index in range(1, count + 1)]


def best(run: Callable[[], object]) -> float:
    """Least process time of five runs, in seconds."""
    times = []
    for _ in range(5):
        started = time.process_time()
        run()
        times.append(time.process_time() - started)
    return min(times)


def ours(data: bytes, name: str) -> str:
    """Text of one document."""
    (found,) = read_bytes(data, name)
    if isinstance(found, InputError):
        raise found
    return found.text


def docx_of(table: list[tuple[str, str, str]]) -> bytes:
    """A docx with one table."""
    import docx

    document = docx.Document()
    document.add_paragraph("关于公布名单的通知")
    grid = document.add_table(rows=len(table), cols=3)
    for row, texts in zip(grid.rows, table, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def python_docx(data: bytes) -> object:
    """Every cell by python-docx."""
    import docx

    return [[cell.text for cell in row.cells] for table in docx.Document(io.BytesIO(data)).tables for row in table.rows]


def pdfplumber_text(data: bytes) -> object:
    """Every page by pdfplumber."""
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return [page.extract_text() for page in document.pages]


def lxml_text(data: bytes) -> object:
    """All text of a page by lxml, menus and all: the least that any reader of pages must do."""
    from lxml import html

    return html.fromstring(data).text_content()


def main() -> None:
    """Measure and print."""
    table = rows(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
    text = "关于公布名单的通知\n" + "".join("\t".join(row) + "\n" for row in table)
    menu = "".join(f"<li><a href=/{index}>栏目{index}</a></li>" for index in range(40))
    cells = "".join("<tr>" + "".join(f"<td><p>{escape(cell)}</p></td>" for cell in row) + "</tr>" for row in table)
    page = f"<html><body><div class=nav><ul>{menu}</ul></div><div><h1>关于公布名单的通知</h1><table>{cells}</table></div></body></html>".encode()
    cases: list[tuple[str, bytes, tuple[str, Callable[[bytes], object]] | None]] = [
        ("txt", text.encode(), None),
        ("txt in GB18030", text.encode("gb18030"), None),
        ("html", page, ("lxml text_content", lxml_text)),
        ("docx", docx_of(table), ("python-docx", python_docx)),
        ("pdf", PDF.read_bytes(), ("pdfplumber", pdfplumber_text)),
    ]
    print(f"{'format':<16}{'kB':>8}{'ms':>10}{'chars/s':>14}   beside it")
    for name, data, other in cases:
        suffix = name.split()[0]
        found = ours(data, f"notice.{suffix}")
        spent = best(lambda data=data, suffix=suffix: ours(data, f"notice.{suffix}"))  # type: ignore[misc]
        beside = ""
        if other is not None:
            theirs = best(lambda data=data, other=other: other[1](data))  # type: ignore[misc]
            beside = f"{other[0]} {theirs * 1000:.1f} ms, {theirs / spent:.1f} times ours"
        print(f"{name:<16}{len(data) / 1000:>8.0f}{spent * 1000:>10.1f}{len(found) / max(spent, 1e-6):>14,.0f}   {beside}")


if __name__ == "__main__":
    main()
