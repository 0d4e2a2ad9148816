"""What a file is, told by its bytes; its suffix decides only between kinds of text."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from partygraph.read.refusal import Refused

__all__ = ["DOCUMENTS", "KNOWN_UNREADABLE", "Kind", "kind_of", "kind_of_text"]


class Kind(StrEnum):
    """A kind of file that can be read; the value is its media type."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    DOC = "application/msword"
    ODT = "application/vnd.oasis.opendocument.text"
    PDF = "application/pdf"
    XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    XLS = "application/vnd.ms-excel"
    ODS = "application/vnd.oasis.opendocument.spreadsheet"
    ZIP = "application/zip"


DOCUMENTS = frozenset(
    ".txt .text .md .markdown .html .htm .xhtml .shtml .docx .docm .doc .wps .odt .pdf .xlsx .xlsm .xls .et .ods .zip .csv .tsv".split()  # noqa: SIM905
)
"""Suffixes that are read when they lie in a folder or an archive. A file that is named itself is tried whatever its suffix."""

KNOWN_UNREADABLE = {
    ".rtf": "save it as docx",
    ".ofd": "export it as pdf or text",
    ".ppt": "save its text as txt",
    ".pptx": "save its text as txt",
    ".rar": "unpack it and give the folder",
    ".7z": "unpack it and give the folder",
    ".tar": "unpack it and give the folder",
    ".gz": "unpack it and give the folder",
}
"""Suffixes of documents that cannot be read, and what to do about them."""

_FOREIGN = (
    (b"{\\rtf", "is an RTF file", "save it as docx"),
    (b"Rar!", "is a RAR archive", "unpack it and give the folder"),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z archive", "unpack it and give the folder"),
    (b"\x1f\x8b", "is a gzip archive", "unpack it first"),
    (b"\x89PNG", "is a picture", "recognise its text first (OCR) and give that"),
    (b"\xff\xd8\xff", "is a picture", "recognise its text first (OCR) and give that"),
    (b"GIF8", "is a picture", "recognise its text first (OCR) and give that"),
    (b"BM6", "is a picture", "recognise its text first (OCR) and give that"),
    (b"\x7fELF", "is a program", ""),
    (b"MZ\x90", "is a program", ""),
    (b"SQLite format 3", "is a database", ""),
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|title)[\s>]", re.IGNORECASE)
_TAGS = re.compile(r"<(?:p|div|br|table|span|section|article|h[1-6])[\s/>]", re.IGNORECASE)


def kind_of(data: bytes) -> Kind | None:
    """Tell the kind by the first bytes; None means text, whose characters decide. Raises `Refused` for what is known to be something else."""
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _zip_kind(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _ole_kind(data)
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    for mark, reason, hint in _FOREIGN:
        if data.startswith(mark):
            raise Refused(reason, hint)
    return None


def kind_of_text(text: str, name: str) -> Kind:
    """Kind of a decoded text: a page when it has the marks of one, else what the suffix says.

    >>> kind_of_text("<!DOCTYPE html><p>一等奖", "notice.txt")
    <Kind.HTML: 'text/html'>
    >>> kind_of_text("一等奖<u>10</u>个", "notice.md")
    <Kind.MARKDOWN: 'text/markdown'>
    """
    suffix = PurePath(name).suffix.lower()
    head = text[:4000]
    if _HTML.search(head) and head.lstrip("\ufeff \t\r\n").startswith("<"):
        return Kind.HTML
    if suffix in (".html", ".htm", ".xhtml", ".shtml") and (_HTML.search(text) or _TAGS.search(text)):
        return Kind.HTML
    return Kind.MARKDOWN if suffix in (".md", ".markdown") else Kind.TEXT


def _zip_kind(data: bytes) -> Kind:
    """What a zip container holds, by the names in its directory."""
    from partygraph.read.container import Container

    with Container(data) as container:
        names = set(container.names())
        if "word/document.xml" in names or "word/document2.xml" in names:
            return Kind.DOCX
        if names & {"xl/workbook.xml", "xl/workbook.bin"}:
            return Kind.XLSX
        if "ppt/presentation.xml" in names:
            raise Refused("is a presentation", "save its text as txt")
        if "OFD.xml" in names:
            raise Refused("is an OFD file", "export it as pdf or text")
        if "mimetype" in names and "content.xml" in names:
            return Kind.ODS if b"spreadsheet" in container.read("mimetype") else Kind.ODT
        return Kind.ZIP


def _ole_kind(data: bytes) -> Kind:
    """What an OLE2 container holds, by the names in its directory."""
    if _stream("EncryptedPackage") in data:
        raise Refused("is encrypted", "open it with its password and save it without one")
    if _stream("WordDocument") in data:
        return Kind.DOC
    if _stream("Workbook") in data or _stream("Book") in data:
        return Kind.XLS
    raise Refused("is an old Office file that is neither a text nor a table", "save it as docx or xlsx")


def _stream(name: str) -> bytes:
    return name.encode("utf-16-le") + b"\0\0"
