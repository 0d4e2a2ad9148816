"""Text documents of word processors: docx and odt by their own XML, doc through antiword."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from partygraph.read.container import Container
from partygraph.read.grid import REPEATED, Cell, cell_text, lines
from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["doc_text", "docx_text", "odt_text", "xml_root"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_ODT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ODT_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_SKIPPED = frozenset(("del", "moveFrom", "instrText", "delText", "Fallback", "pict", "rPr", "pPr", "sectPr", "footnoteReference", "annotation", "tracked-changes"))
_BREAKS = frozenset(("br", "cr", "line-break"))
_DEPTH = 200


def xml_root(data: bytes, part: str) -> Element:
    """The root of an XML part. A document type is refused: office programs write none, and entities could be made to grow without end."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(f"is broken: its part {part} is no XML", "open and save it again") from error
    if root.getroottree().docinfo.doctype:
        raise Refused(f"declares entities in its part {part}, as no office program does", "open and save it again")
    return root


def docx_text(data: bytes, limits: Limits) -> str:
    """Paragraphs and tables of a docx, in order."""
    with Container(data, limits) as container:
        part = "word/document.xml" if "word/document.xml" in container.names() else "word/document2.xml"
        root = xml_root(container.read(part), part)
    space = _W_STRICT if root.tag.startswith(_W_STRICT) else _W
    body = root.find(f"{space}body")
    if body is None:
        raise Refused("is a docx without a body", "open and save it again")
    return _joined(_docx_lines(body, space, 0))


def _docx_lines(parent: Element, space: str, depth: int) -> Iterator[str]:
    if depth > _DEPTH:
        raise Refused("nests its parts too deeply", "open and save it again")
    for node in parent:
        if node.tag == f"{space}p":
            yield from _paragraph(node).split("\n")
            for box in node.iter(f"{space}txbxContent"):
                if not any(_local(above) == "Fallback" or above.tag == f"{space}txbxContent" for above in box.iterancestors()):
                    yield from _docx_lines(box, space, depth + 1)
        elif node.tag == f"{space}tbl":
            yield from lines(_docx_rows(node, space))
        elif _local(node) not in _SKIPPED:  # sdt, customXml, ins: what they hold counts
            yield from _docx_lines(node, space, depth + 1)


def _docx_rows(table: Element, space: str) -> Iterator[list[Cell]]:
    above: dict[int, str] = {}
    for row in table.iter(f"{space}tr"):
        if next(row.iterancestors(f"{space}tbl")) is not table:
            continue
        cells, column, seen = [], 0, dict[int, str]()
        for cell in row.iter(f"{space}tc"):
            if next(cell.iterancestors(f"{space}tr")) is not row:
                continue
            span = cell.find(f"{space}tcPr/{space}gridSpan")
            width = _number(span.get(f"{space}val") if span is not None else None)
            merge = cell.find(f"{space}tcPr/{space}vMerge")
            text = cell_text(" ".join(_paragraph(node) for node in cell.iter(f"{space}p")))
            if merge is not None:
                text = above.get(column, text) if merge.get(f"{space}val") != "restart" else text
                if len(text) <= REPEATED:
                    seen[column] = text
            cells.append(Cell(text, width))
            column += width
        above = seen
        yield cells


def _number(value: str | None) -> int:
    return min(int(value), 64) if value and value.isascii() and value.isdigit() and len(value) < 4 and int(value) else 1


def _local(node: Element) -> str:
    return str(node.tag).rpartition("}")[2]


def _paragraph(paragraph: Element) -> str:
    """Characters of a paragraph; tabs and breaks as such, deleted text and field codes left out."""
    from lxml import etree

    parts: list[str] = []
    walker = etree.iterwalk(paragraph, events=("start",))
    for _, node in walker:
        local = _local(node)
        if local in _SKIPPED or (local == "txbxContent" and node is not paragraph):
            walker.skip_subtree()
        elif local == "t":
            parts.append(node.text or "")
        elif local == "tab":
            parts.append("\t")
        elif local == "noBreakHyphen":
            parts.append("-")
        elif local in _BREAKS:
            parts.append("\n")
    return "".join(parts)


def odt_text(data: bytes, limits: Limits) -> str:
    """Paragraphs and tables of an odt, in order."""
    with Container(data, limits) as container:
        root = xml_root(container.read("content.xml"), "content.xml")
    body = next(root.iter("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"), None)
    if body is None:
        raise Refused("is an odt without a text", "open and save it again")
    return _joined(_odt_lines(body, 0))


def _odt_lines(parent: Element, depth: int) -> Iterator[str]:
    if depth > _DEPTH:
        raise Refused("nests its parts too deeply", "open and save it again")
    for node in parent:
        if node.tag in (f"{_ODT}p", f"{_ODT}h"):
            yield from _odt_paragraph(node).split("\n")
        elif node.tag == f"{_ODT_TABLE}table":
            yield from lines(_odt_rows(node))
        elif _local(node) not in _SKIPPED:
            yield from _odt_lines(node, depth + 1)


def _odt_rows(table: Element) -> Iterator[list[Cell]]:
    for row in table.iter(f"{_ODT_TABLE}table-row"):
        yield [
            Cell(
                " ".join(_odt_paragraph(node) for node in cell.iter(f"{_ODT}p", f"{_ODT}h")),
                _number(cell.get(f"{_ODT_TABLE}number-columns-spanned")),
                _number(cell.get(f"{_ODT_TABLE}number-rows-spanned")),
            )
            for cell in row.iter(f"{_ODT_TABLE}table-cell")
        ]


def _odt_paragraph(paragraph: Element) -> str:
    from lxml import etree

    parts: list[str] = []
    for event, node in etree.iterwalk(paragraph, events=("start", "end")):
        if event == "start":
            local = _local(node)
            parts.append({"tab": "\t", "line-break": "\n", "s": " " * _number(node.get(f"{_ODT}c")) if local == "s" else ""}.get(local, ""))
            parts.append(node.text or "")
        elif node is not paragraph:
            parts.append(node.tail or "")
    return "".join(parts)


_BAR_ROW = re.compile(r"^\|(?P<cells>.*)\|\s*$")


def doc_text(data: bytes, limits: Limits) -> str:
    """Text of an old doc, as antiword gives it, rows of tables with tabs."""
    import os
    import shutil
    import subprocess
    import tempfile

    program = shutil.which("antiword")
    if program is None:
        raise Refused("is an old doc file, which the program antiword reads, and that is not installed", "install antiword, or save it as docx")
    with tempfile.NamedTemporaryFile(suffix=".doc") as file:
        file.write(data)
        file.flush()
        try:
            done = subprocess.run(
                [program, "-w", "0", "-m", "UTF-8.txt", file.name], stdin=subprocess.DEVNULL, capture_output=True, timeout=limits.seconds, check=False,
                env={"PATH": os.defpath, "HOME": os.sep, "LC_ALL": "C.UTF-8"},
            )  # fmt: skip
        except (subprocess.TimeoutExpired, OSError) as error:
            raise Refused("is an old doc file that antiword cannot read", "save it as docx") from error
    text = done.stdout.decode("utf-8", "replace")
    if done.returncode or not text.strip():
        raise Refused("is an old doc file that antiword cannot read", "save it as docx")
    return _joined(_bars(text))


def _bars(text: str) -> Iterator[str]:
    """Lines of antiword; its rows |a |b | with tabs, what it wrapped inside a cell closed up again."""
    row: list[str] = []
    last: list[str] = []
    for line in text.splitlines():
        match = _BAR_ROW.match(line)
        if match is None:
            if row:
                yield _tabbed(row)
                row = []
            yield line.rstrip()
            continue
        cells = match["cells"].split("|")
        if len(cells) == len(row) and _goes_on(last, cells):
            last = [cell if cell.strip() else before for before, cell in zip(last, cells, strict=True)]
            row = [before.rstrip() + cell if cell.strip() else before for before, cell in zip(row, cells, strict=True)]
            continue
        if row:
            yield _tabbed(row)
        row = last = cells
    if row:
        yield _tabbed(row)


def _goes_on(last: list[str], cells: list[str]) -> bool:
    """Whether a line continues the line above: each of its cells that is filled follows one that had no room for its first character."""
    filled = [(before, cell) for before, cell in zip(last, cells, strict=True) if cell.strip()]
    return bool(filled) and all(before.strip() and _width(before.rstrip()) + _width(cell.strip()[0]) > _width(cell) for before, cell in filled)


def _width(text: str) -> int:
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _tabbed(cells: list[str]) -> str:
    return "\t".join(cell_text(cell) for cell in cells).rstrip("\t")


def _joined(found: Iterator[str]) -> str:
    text = "\n".join(found)
    if not text.strip():
        raise Refused("holds no text", "is it made of pictures? recognise their text first (OCR)")
    return text.strip("\n") + "\n"
