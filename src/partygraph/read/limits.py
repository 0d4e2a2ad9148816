"""How much a document may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds against files that are made to exhaust the reader. The defaults are far above any notice."""

    file_bytes: int = 256 * 2**20
    """One file, or one member of an archive when unpacked."""
    line_characters: int = 1_000_000
    """One line of a document's text: a page without any line end is still far below."""
    archive_bytes: int = 2**30
    """All members of an archive together, those of archives inside it included."""
    archive_members: int = 20_000
    archive_depth: int = 3
    """Archives inside archives."""
    ratio: int = 250
    """How many times larger a member may become when it is unpacked; small members may do as they like."""
    pages: int = 3_000
    """Pages of a PDF."""
    seconds: int = 60
    """For a program that reads the document on our behalf."""
