"""The facts of a text in traditional characters, told in the characters that it is written in."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar, cast

from partygraph.model import Evidence, Reading, Source
from partygraph.names.traditional import AsWritten

__all__ = ["as_written"]

Fact = TypeVar("Fact")


def as_written(reading: Reading, source: Source) -> Reading:
    """`reading` of the simplified text as a reading of `source`: the same facts at the same places, names and quotes as they stand there."""
    return _told(replace(reading, source=source), AsWritten(source.text), source)


def _told(value: Fact, names: AsWritten, source: Source) -> Fact:
    if isinstance(value, (Source, Enum)):
        return value
    if isinstance(value, str):
        return cast("Fact", value if value.isascii() else names.name(value))
    if isinstance(value, tuple):
        return cast("Fact", tuple(_told(item, names, source) for item in value))
    if isinstance(value, Evidence):
        return cast("Fact", replace(value, quote=source.text[value.start : value.end]))
    if is_dataclass(value) and not isinstance(value, type):
        return cast("Fact", replace(value, **{field.name: _told(getattr(value, field.name), names, source) for field in fields(value) if field.init}))
    return value
