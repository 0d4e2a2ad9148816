"""Zip containers, read within limits: nothing is written to disk and nothing is unpacked beyond what was promised."""

from __future__ import annotations

import io
import zipfile
import zlib
from types import TracebackType
from typing import Self

from partygraph.read.limits import Limits
from partygraph.read.refusal import Refused

__all__ = ["Container"]

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError, OverflowError, IndexError)
_SMALL = 2**20
_UTF8 = 0x800
_ENCRYPTED = 0x1


class Container:
    """A zip file in memory. Members are called by the names in its directory; old Chinese archives, which keep them in GBK, included."""

    def __init__(self, data: bytes, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            members = self._archive.infolist()
        except (*_BROKEN, UnicodeDecodeError) as error:
            raise Refused("is a broken zip file", "fetch it again or unpack it yourself") from error
        if len(members) > self._limits.archive_members:
            raise Refused(f"holds {len(members)} files, more than {self._limits.archive_members}", "unpack it and give the folder")
        self._members = {_name(member): member for member in members if not member.is_dir()}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._archive.close()

    def names(self) -> list[str]:
        """Names of the files in it, sorted."""
        return sorted(self._members)

    def read(self, name: str) -> bytes:
        """Bytes of a member, or `Refused`."""
        member = self._members.get(name)
        if member is None:
            raise Refused(f"lacks its part {name}", "open and save it again")
        if member.flag_bits & _ENCRYPTED:
            raise Refused("is encrypted", "unpack it with its password and give the folder")
        limit = self._limits.file_bytes
        if member.file_size > limit:
            raise Refused(f"would be {member.file_size} bytes, more than {limit}", "split it")
        if member.file_size > _SMALL and member.file_size > self._limits.ratio * max(member.compress_size, 1):
            raise Refused(f"grows {member.file_size // max(member.compress_size, 1)}-fold when unpacked: a zip bomb?", "unpack it yourself")
        try:
            with self._archive.open(member) as stream:
                data = stream.read(limit + 1)
        except _BROKEN as error:
            raise Refused("is a broken zip file", "fetch it again or unpack it yourself") from error
        if len(data) > limit:
            raise Refused(f"is more than {limit} bytes", "split it")
        return data


def _name(member: zipfile.ZipInfo) -> str:
    """The member's name; one that is not marked as UTF-8 is often GBK read as code page 437."""
    name = member.filename
    if not member.flag_bits & _UTF8 and not name.isascii():
        for encoding in ("utf-8", "gb18030"):
            try:
                return name.encode("cp437").decode(encoding)
            except UnicodeError:
                continue
    return name
