"""Values that wait on disk until all documents are read: memory does not grow with the corpus.

Values are packed by pickle, the project's own classes field by field, which is several times faster than what pickle does with them.
What is unpacked was packed by the same process or by one that it started.
"""

from __future__ import annotations

import gc
import io
import pickle
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, replace
from json import JSONDecoder, JSONEncoder
from sqlite3 import Connection, connect
from tempfile import TemporaryFile
from typing import Any, Generic, TypeVar, overload
from weakref import finalize

from partygraph import model

__all__ = ["Packed", "Rows", "Shelf", "Spool", "collecting_seldom", "in_order", "pack", "read", "tables", "unpack", "written"]

T = TypeVar("T")
Packed = bytes

_CLASSES: dict[type[Any], tuple[Callable[[Any, Any], None], ...]] = {
    cls: tuple(getattr(cls, part.name).__set__ for part in fields(cls))
    for cls in (getattr(model, name) for name in model.__all__)
    if hasattr(cls, "__dataclass_fields__")
}


def _remake(cls: type[T], *values: object) -> T:
    made = object.__new__(cls)
    for put, value in zip(_CLASSES[cls], values, strict=True):
        put(made, value)
    return made


def _taken(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    def reduce(value: Any) -> tuple[Any, ...]:
        return _remake, (type(value), *(getattr(value, name) for name in names))

    return reduce


class _Packer(pickle.Pickler):
    dispatch_table = {cls: _taken(tuple(part.name for part in fields(cls))) for cls in _CLASSES}  # noqa: RUF012 - pickle wants a plain attribute


def pack(value: object) -> Packed:
    """The value as bytes.

    >>> unpack(pack(model.Span(1, 2)))
    Span(start=1, end=2)
    """
    out = io.BytesIO()
    _Packer(out, pickle.HIGHEST_PROTOCOL).dump(value)
    return out.getvalue()


def unpack(data: Packed) -> Any:
    """What `pack` was given."""
    return pickle.loads(data)  # noqa: S301 - packed by this build


def written(names: tuple[str, ...]) -> str:
    """Several names in one field of a table.

    >>> written(("甲", "乙")), read(written(("甲", "乙"))), read(written(()))
    ('["甲", "乙"]', ('甲', '乙'), ())
    """
    return _ENCODER.encode(names) if names else "[]"


def read(field: str) -> tuple[str, ...]:
    """The names that a field of a table holds."""
    return tuple(_DECODER.decode(field)) if field != "[]" else ()


_ENCODER, _DECODER = JSONEncoder(ensure_ascii=False), JSONDecoder()


class Spool(Generic[T]):
    """Values in a file of their own, which is gone with the process; read back by number.

    >>> spool = Spool[str]()
    >>> spool.append("甲"), spool.append("乙"), spool[0], list(spool)
    (0, 1, '甲', ['甲', '乙'])
    """

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 - closed when nobody holds the spool any more
        self._ends = array("Q", [0])
        finalize(self, self._file.close)

    def append(self, value: T) -> int:
        """Keep a value; its number."""
        return self.append_packed(pack(value))

    def append_packed(self, data: Packed) -> int:
        """Keep a value that is packed already."""
        self._file.seek(self._ends[-1])
        self._file.write(data)
        self._ends.append(self._ends[-1] + len(data))
        return len(self._ends) - 2

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> T:
        if not 0 <= number < len(self):
            raise IndexError(number)
        begin, end = self._ends[number : number + 2]
        self._file.seek(begin)
        found: T = unpack(self._file.read(end - begin))
        return found

    def __iter__(self) -> Iterator[T]:
        for number in range(len(self)):
            yield self[number]


def tables(*definitions: str) -> Connection:
    """A database of these tables for this process alone. A small one stays in memory; what outgrows a megabyte goes to a file, gone with it.

    All is one transaction, since the end of each would go through every page in memory.
    """
    made = connect("", isolation_level=None, check_same_thread=False)
    for command in ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", f"PRAGMA cache_size = -{_PAGES}", "BEGIN"):
        made.execute(command)
    for definition in definitions:
        made.execute(f"CREATE TABLE {definition}")
    return made


_PAGES = 1024
"""So many KiB of a database are in memory."""


class Rows(Collection[T]):
    """What a query finds, as values; it is asked anew each time.

    >>> numbers = Rows(tables(), "SELECT value FROM (SELECT 2 AS value UNION SELECT 3) ORDER BY value", lambda value: value * 2)
    >>> list(numbers), len(numbers), 6 in numbers
    ([4, 6], 2, True)
    """

    def __init__(self, database: Connection, query: str, made: Callable[..., T], *values: str) -> None:
        self._database, self._query, self._made, self._values = database, query, made, values

    def __iter__(self) -> Iterator[T]:
        for row in self._database.execute(self._query, self._values):
            yield self._made(*row)

    def __len__(self) -> int:
        return sum(1 for _ in self._database.execute(self._query, self._values))

    def __contains__(self, value: object) -> bool:
        return any(value == found for found in self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rows) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


class Shelf(Sequence[model.Reading]):
    """Readings on disk, by digest: a sequence that unpacks each reading when it is asked for.

    >>> empty = model.Reading(source=model.Source(name="a", media_type="text/plain", digest="b", text=""), document=model.DocumentFact())
    >>> shelf = Shelf()
    >>> shelf.add("b", pack(empty))
    >>> len(shelf), shelf[0] == empty
    (1, True)
    """

    def __init__(self) -> None:
        self._spool: Spool[model.Reading] = Spool()
        self._numbers: dict[str, int] = {}
        self._sorted: list[str] = []
        self._names: dict[str, str] = {}

    def add(self, digest: str, reading: Packed) -> None:
        """Keep a packed reading; each digest once."""
        self._numbers[digest] = self._spool.append_packed(reading)
        self._sorted = []

    def rename(self, digest: str, name: str) -> None:
        """Have the source of a reading under another name from now on."""
        self._names[digest] = name

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> model.Reading: ...
    @overload
    def __getitem__(self, index: slice) -> list[model.Reading]: ...
    def __getitem__(self, index: int | slice) -> model.Reading | list[model.Reading]:
        if len(self._sorted) != len(self._numbers):
            self._sorted = sorted(self._numbers)
        if isinstance(index, slice):
            return [self._reading(digest) for digest in self._sorted[index]]
        return self._reading(self._sorted[index])

    def _reading(self, digest: str) -> model.Reading:
        reading = self._spool[self._numbers[digest]]
        name = self._names.get(digest)
        return replace(reading, source=replace(reading.source, name=name)) if name else reading


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for garbage in cycles a hundred times less often: values hold none, and looking takes a sixth of the time of reading."""
    before = gc.get_threshold()
    gc.set_threshold(before[0] * 100, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def in_order(readings: Iterable[model.Reading]) -> Iterable[model.Reading]:
    """The readings by digest; a shelf holds them so already."""
    return readings if isinstance(readings, Shelf) else sorted(readings, key=lambda r: r.source.digest)
