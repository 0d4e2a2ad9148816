"""The divisions as a tree: by their codes, and which lies in which."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from partygraph.places.division import Place

__all__ = ["DivisionTree", "read_rows"]

_FOLDER = Path(__file__).parent


class DivisionTree:
    """Divisions by code, former ones too; streets and townships are read when somebody asks for them."""

    def __init__(self, rows: Iterable[Place], streets: Mapping[str, str] | None = None) -> None:
        self._by_code = {place.code: place for place in rows}
        self._streets = streets
        self._lines: dict[str, frozenset[str]] = {}
        self._chains: dict[str, tuple[Place, ...]] = {}

    def __len__(self) -> int:
        return len(self._by_code)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._by_code.values())

    def by_code(self, code: str) -> Place | None:
        """The division with this code; streets and townships have nine digits."""
        if len(code) == 9:
            return next((street for street in self.streets(code[:6]) if street.code == code), None)
        return self._by_code.get(code)

    def chain(self, code: str) -> tuple[Place, ...]:
        """The division and all above it, the province first."""
        found = self._chains.get(code)
        if found is None:
            upwards: list[Place] = []
            place = self.by_code(code)
            while place is not None and place not in upwards:
                upwards.append(place)
                place = self._by_code.get(place.parent or "")
            found = tuple(reversed(upwards))
            if code in self._by_code:
                self._chains[code] = found
        return found

    def streets(self, county: str) -> tuple[Place, ...]:
        """Streets and townships of a county, in order of code."""
        if self._streets is None:
            self._streets = _read_streets()
        line = self._streets.get(county, "")
        return tuple(Place(county + item[:3], item[3:], 4, county, item[3:]) for item in line.split())

    def below(self, place: Place, above: Place) -> bool:
        """Whether `place`, or the division that took its place, is `above` or lies in it."""
        return above.code in self._line(place) or (above.successor is not None and above.successor in self._line(place))

    def _line(self, place: Place) -> frozenset[str]:
        """Codes of the division, its successor and all above both."""
        line = self._lines.get(place.code)
        if line is None:
            codes = [item.code for item in self.chain(place.code)] or [place.code, place.parent or ""]
            heirs = [item.successor for item in self.chain(place.code) if item.successor]
            line = frozenset(codes + [above.code for heir in heirs for above in self.chain(heir)])
            self._lines[place.code] = line
        return line


def read_rows() -> Iterator[Place]:
    """The divisions that come with the package, without streets and townships."""
    lines = (_FOLDER / "divisions.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        code, parent, level, name, short, since, until, successor = line.split("\t")
        years = (int(since) if since else None, int(until) if until else None)
        yield Place(code, name, int(level), parent or None, short, *years, successor or None)


def _read_streets() -> dict[str, str]:
    packed = (_FOLDER / "streets.tsv.gz").read_bytes()
    lines = (line.partition("\t") for line in gzip.decompress(packed).decode().splitlines())
    return {county: below for county, _, below in lines}
