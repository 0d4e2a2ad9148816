"""Every document that files, folders, archives and the standard input hold."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from partygraph.errors import InputError
from partygraph.model import Source
from partygraph.read.container import Container
from partygraph.read.encodings import decode
from partygraph.read.kinds import DOCUMENTS, KNOWN_UNREADABLE, Kind, kind_of, kind_of_text
from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused

__all__ = ["read_bytes", "read_sources"]

_UNWANTED = re.compile(r"^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_EMPTY = Refused("is empty", "save the document again, or leave it out")


def read_sources(paths: Iterable[Path | str], *, limits: Limits | None = None) -> Iterator[Source | InputError]:
    """Read documents one by one, in the order given, those of a folder or an archive by name.

    What cannot be read is an `InputError` in its place, and the run goes on. "-" is the standard input.
    A document given twice comes twice: `Source.digest` tells.
    """
    bounds = limits or Limits()
    for path in paths:
        if str(path) == "-":
            yield from _standard_input(bounds)
        else:
            yield from _path(Path(path), str(path), bounds, named=True, above=())


def read_bytes(data: bytes, name: str, *, path: Path | None = None, limits: Limits | None = None) -> Iterator[Source | InputError]:
    """Read the documents in `data`, the content of a file called `name`: one, or those of an archive.

    >>> [source] = read_bytes("一等奖：甲市人民医院".encode("gb18030"), "notice.txt")
    >>> source.text, source.media_type
    ('一等奖：甲市人民医院', 'text/plain')
    >>> [error] = read_bytes(b"", "notice.txt")
    >>> print(error)
    notice.txt: is empty
    """
    bounds = limits or Limits()
    yield from _document(data, _printable(name), name, path, bounds, _Budget(bounds))


class _Budget:
    """What the archives inside one file may still unpack."""

    def __init__(self, limits: Limits) -> None:
        self.depth = limits.archive_depth
        self.bytes = limits.archive_bytes
        self.members = limits.archive_members


def _standard_input(limits: Limits) -> Iterator[Source | InputError]:
    data = sys.stdin.buffer.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        yield _too_big("-", limits)
    else:
        yield from _document(data, "stdin", "-", None, limits, _Budget(limits))


def _path(path: Path, shown: str, limits: Limits, *, named: bool, above: tuple[str, ...]) -> Iterator[Source | InputError]:
    """Documents of a file or a folder; `above` holds the true paths of the folders that are being read."""
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        yield _missing(path, shown, error)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _folder(path, shown, limits, above)
    elif not stat.S_ISREG(status.st_mode):
        yield InputError(shown, "is no file: a device, a pipe or a socket", hint="give a file or a folder, or - for the standard input")
    elif not named and path.suffix.lower() not in DOCUMENTS:
        if hint := KNOWN_UNREADABLE.get(path.suffix.lower()):
            yield InputError(shown, f"is one of the {path.suffix.lower()} files, which cannot be read", hint=hint)
    elif status.st_size > limits.file_bytes:
        yield _too_big(shown, limits)
    else:
        try:
            with path.open("rb") as file:
                data = file.read(limits.file_bytes + 1)
        except OSError as error:
            yield _missing(path, shown, error)
            return
        if len(data) > limits.file_bytes:
            yield _too_big(shown, limits)
        else:
            yield from _document(data, _printable(path.name), shown, path, limits, _Budget(limits))


def _folder(path: Path, shown: str, limits: Limits, above: tuple[str, ...]) -> Iterator[Source | InputError]:
    true = os.path.realpath(path)
    if true in above:
        yield InputError(shown, "is a link that leads back to a folder above it", hint="remove the link")
        return
    try:
        names = sorted(entry.name for entry in path.iterdir() if not _UNWANTED.match(entry.name))
    except OSError as error:
        yield _missing(path, shown, error)
        return
    found = False
    for name in names:
        for item in _path(path / name, str(Path(shown) / name), limits, named=False, above=(*above, true)):
            found = True
            yield item
    if not found and not above:
        yield InputError(shown, "holds no document", hint="documents end in " + " ".join(sorted(DOCUMENTS)))


def _document(data: bytes, name: str, shown: str, path: Path | None, limits: Limits, budget: _Budget) -> Iterator[Source | InputError]:
    """The document in `data`, or those of the archive that it is."""
    try:
        if not data:
            raise _EMPTY
        kind = kind_of(data)
        if kind is Kind.ZIP:
            yield from _archive(data, name, shown, path, limits, budget)
            return
        text, media_type = _text(data, kind, name, limits)
        if not text.strip("\ufeff \t\r\n\u3000\x00"):
            raise _EMPTY
        _refuse_long_lines(text, limits)
    except Refused as refusal:
        yield InputError(_printable(shown), refusal.reason, hint=refusal.hint)
        return
    except (RecursionError, MemoryError) as error:
        yield InputError(_printable(shown), f"is too much for its reader ({type(error).__name__})", hint="split it, or save its text as txt")
        return
    yield Source(name=name, media_type=media_type, digest=hashlib.sha256(data).hexdigest(), text=text, path=path)


def _refuse_long_lines(text: str, limits: Limits) -> None:
    """A line that no notice has would cost minutes and say nothing."""
    if len(text) <= limits.line_characters:
        return
    start = number = 0
    while start < len(text):
        number += 1
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start > limits.line_characters:
            raise Refused(f"has {end - start} characters in line {number}, which no notice has", "break it into lines, or leave it out")
        start = end + 1


def _text(data: bytes, kind: Kind | None, name: str, limits: Limits) -> tuple[str, str]:
    """Characters and media type of one document. Text files keep every character; the others are cleared of control characters."""
    if kind is None:
        text = decode(data)
        kind = kind_of_text(text, name)
        if kind is not Kind.HTML:
            return text, kind.value
        from partygraph.read.html import page_text

        text = page_text(text)
    elif kind is Kind.PDF:
        from partygraph.read.pdf import pdf_text

        text = pdf_text(data, limits)
    elif kind in (Kind.XLSX, Kind.XLS, Kind.ODS):
        from partygraph.read.sheets import sheets_text

        text = sheets_text(data)
    else:
        from partygraph.read.word import doc_text, docx_text, odt_text

        text = {Kind.DOCX: docx_text, Kind.DOC: doc_text, Kind.ODT: odt_text}[kind](data, limits)
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", text)), kind.value


def _archive(data: bytes, name: str, shown: str, path: Path | None, limits: Limits, budget: _Budget) -> Iterator[Source | InputError]:
    """Documents of a zip archive, by name."""
    if budget.depth <= 0:
        raise Refused(f"is an archive more than {limits.archive_depth} archives deep", "unpack it and give the folder")
    with Container(data, limits) as container:
        found = False
        budget.depth -= 1
        for member in container.names():
            parts = PurePosixPath(member.replace("\\", "/"))
            suffix = parts.suffix.lower()
            if any(_UNWANTED.match(part) for part in parts.parts) or (suffix not in DOCUMENTS and suffix not in KNOWN_UNREADABLE):
                continue
            found = True
            inner = f"{shown}!{member}"
            budget.members -= 1
            if budget.members < 0 or budget.bytes <= 0:
                yield InputError(_printable(shown), "holds more than can be unpacked", hint="unpack it and give the folder")
                break
            if suffix in KNOWN_UNREADABLE:
                yield InputError(_printable(inner), f"is one of the {suffix} files, which cannot be read", hint=KNOWN_UNREADABLE[suffix])
                continue
            try:
                content = container.read(member)
            except Refused as refusal:
                yield InputError(_printable(inner), refusal.reason, hint=refusal.hint)
                continue
            budget.bytes -= len(content)
            yield from _document(content, _printable(f"{name}!{member}"), inner, path, limits, budget)
        budget.depth += 1
    if not found:
        raise Refused("is an archive without a document", "documents end in " + " ".join(sorted(DOCUMENTS)))


def _missing(path: Path, shown: str, error: OSError | ValueError) -> InputError:
    shown = _printable(shown)
    if path.is_symlink() and not isinstance(error, PermissionError):
        return InputError(shown, "is a link that leads nowhere", hint="remove the link, or give the file itself")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError(shown, "does not exist", hint="check the path")
    if isinstance(error, PermissionError):
        return InputError(shown, "may not be read", hint="change its permissions")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InputError(shown, f"cannot be read ({reason})", hint="check the path")


def _too_big(shown: str, limits: Limits) -> InputError:
    return InputError(_printable(shown), f"is more than {limits.file_bytes} bytes", hint="split it")


def _printable(name: str) -> str:
    """A name that can be written anywhere: bytes that are no UTF-8 become U+FFFD, control characters go."""
    return _SURROGATE.sub("\ufffd", _CONTROL.sub("", name)).replace("\n", " ").replace("\t", " ")
