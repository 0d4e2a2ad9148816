"""A document as it came in, and cleaned characters that know where in it they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Source", "Span", "Text"]


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of code points in `Source.text`."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        _put_start(self, start)
        _put_end(self, end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document as it came in.

    `name` is the file's own name (for a member of an archive `archive.zip!inner.txt`), never a path.
    `text` is the decoded file for text files, byte for byte the same characters (a BOM is character 0, line ends stay);
    for other formats it is the text that the reader took out. `digest` is the SHA-256 of the file's bytes, in hex.
    """

    name: str
    media_type: str
    digest: str
    text: str
    path: Path | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """Cleaned characters with an exact map back to the original.

    `pieces` holds (position in `chars`, offset in the original) where a run of consecutive original characters begins;
    inside a run both advance together. Built by `clean`, cut by `slice`, glued by `join`; no offset is searched for afterwards.

    >>> text = Text("甲乙丙", ((0, 10), (2, 20)))
    >>> text.spans(0, 3)
    (Span(start=10, end=12), Span(start=20, end=21))
    >>> text.slice(1, 3)
    Text(chars='乙丙', pieces=((0, 11), (1, 20)))
    """

    chars: str
    pieces: tuple[tuple[int, int], ...]

    def __init__(self, chars: str, pieces: tuple[tuple[int, int], ...]) -> None:
        _put_chars(self, chars)
        _put_pieces(self, pieces)

    def __len__(self) -> int:
        return len(self.chars)

    def origin(self, position: int) -> int:
        """Original offset of the character at `position`."""
        index = bisect_right(self.pieces, position, key=_position) - 1
        start, offset = self.pieces[index]
        return offset + position - start

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """Original ranges of `chars[start:end]`, one for each run, in reading order."""
        if start >= end:
            return ()
        if len(self.pieces) == 1:
            at, offset = self.pieces[0]
            return (Span(offset + start - at, offset + end - at),)
        found: list[Span] = []
        index = bisect_right(self.pieces, start, key=_position) - 1
        while start < end:
            begin, offset = self.pieces[index]
            index += 1
            stop = min(end, self.pieces[index][0] if index < len(self.pieces) else end)
            if stop > start:
                found.append(Span(offset + start - begin, offset + stop - begin))
                start = stop
        return tuple(found)

    def slice(self, start: int, end: int) -> Text:
        """The characters from `start` to `end` as a text of their own."""
        chars, pieces = self.chars, self.pieces
        length = len(chars)
        if start <= 0:
            if end >= length and chars:
                return self
            start = 0
        if end > length:  # noqa: PLR1730 - no call: hundreds of slices are made for each page
            end = length
        if start >= end:
            return Text("", ())
        if len(pieces) == 1:  # most lines are one run of the original
            at, offset = pieces[0]
            return Text(chars[start:end], ((0, offset + start - at),))
        first = bisect_right(pieces, start, key=_position) - 1
        last = bisect_right(pieces, end - 1, key=_position)
        cut = [(max(at - start, 0), offset + max(start - at, 0)) for at, offset in pieces[first:last]]
        return Text(chars[start:end], tuple(cut))

    def strip(self, drop: str = " \t\n\u3000") -> Text:
        """Without the characters of `drop` at both ends."""
        chars = self.chars
        if chars and chars[0] not in drop and chars[-1] not in drop:
            return self
        left = len(chars) - len(chars.lstrip(drop))
        return self.slice(left, len(chars.rstrip(drop)))

    def without(self, cuts: Iterable[tuple[int, int]]) -> Text:
        """What is left when the stretches `cuts`, in the order of the text, are taken out; the text itself where there are none.

        >>> Text("甲科（6人）获奖", ((0, 0),)).without([(2, 6)])
        Text(chars='甲科获奖', pieces=((0, 0), (2, 6)))
        """
        kept: list[Text] = []
        begin = 0
        for start, end in cuts:
            kept.append(self.slice(begin, start))
            begin = end
        return Text.join([*kept, self.slice(begin, len(self))]) if begin else self

    @staticmethod
    def join(parts: Sequence[Text]) -> Text:
        """The parts one after the other, nothing between them."""
        kept = [part for part in parts if part.chars]
        if len(kept) == 1:
            return kept[0]
        pieces: list[tuple[int, int]] = []
        shift = 0
        for part in kept:
            pieces.extend((at + shift, offset) for at, offset in part.pieces)
            shift += len(part.chars)
        return Text("".join(part.chars for part in kept), tuple(pieces))


# hundreds of them are made for each page; what a frozen class has for that takes twice as long
_put_start, _put_end = (getattr(Span, name).__set__ for name in ("start", "end"))
_put_chars, _put_pieces = (getattr(Text, name).__set__ for name in ("chars", "pieces"))


def _position(piece: tuple[int, int]) -> int:
    return piece[0]
