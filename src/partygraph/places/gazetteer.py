"""The country's divisions, found in names and in running text without a library: a table from two characters to lengths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from partygraph.places.division import Place, PlaceMatch
from partygraph.places.tree import DivisionTree, read_rows

__all__ = ["Places", "default_places"]

_FOLDER = Path(__file__).parent

_NO_NAME = frozenset({"城区", "郊区", "矿区", "新城区", "城关区", "开发区", "任县", "定县", "完县"})
"""Full names that say nothing without the city before them: 历任县人民医院院长 is not of 任县."""

_AFTER_SHORT = ("路", "街", "大道", "里", "岸", "湾", "桥", "东路", "西路", "南路", "北路", "中路", "环路", "巴巴", "门医院", "门街", "门社区", "门中医")
"""南京西路街道 is not in 南京, 河南岸街道 not in 河南, 和平里 not in 和平, 广安门医院 not in 广安."""

_CITY = 2
"""Level of cities and prefectures. Their short forms go before those of counties: 西安 is the city, not 牡丹江's district."""

_LONGEST = 80
"""More characters than the longest chain of divisions has."""
_REMEMBERED = 1 << 12

_EQUALS = frozenset({"朝阳", "兴安"})
"""Short forms of prefectures that districts elsewhere bear as prominently."""


_FIRST_CHARACTER = {"652700": "博州", "652800": "巴州", "653000": "克州", "152500": "锡盟", "150700": "呼盟"}
"""Prefectures that are called by the first character of their names (博尔塔拉, 巴音郭楞, 克孜勒苏, 锡林郭勒, 呼伦贝尔) and no rule would say so."""


class Places(DivisionTree):
    """Divisions by code and by name.

    >>> places = default_places()
    >>> [place.name for place in places.leading("浙江省温岭市中医院").places]
    ['浙江省', '温岭市']
    >>> places.leading("泰州市高港人民医院").place.name
    '高港区'
    >>> places.leading("中日友好医院") is None
    True
    >>> sorted(place.parent for place in places.leading("朝阳区人民医院").ambiguous)
    ['110000', '220100']
    """

    def __init__(self, rows: Iterable[Place], words: Iterable[str] = (), streets: Mapping[str, str] | None = None) -> None:
        super().__init__(rows, streets)
        self._words = frozenset(words)
        full: defaultdict[str, list[Place]] = defaultdict(list)
        short: defaultdict[str, list[Place]] = defaultdict(list)
        for place in self._by_code.values():
            full[place.name].append(place)
            if place.short != place.name:
                short[place.short].append(place)
        for place in self._by_code.values():
            for form in _middle_forms(place):
                if form not in full or place not in full[form]:
                    full[form].append(place)
        for code, form in _FIRST_CHARACTER.items():
            full[form].extend(place for place in self._by_code.values() if place.code == code)
        self._full = {name: tuple(found) for name, found in full.items()}
        self._short = {name: tuple(found) for name, found in short.items()}
        self._heads = _lengths([*self._full, *self._short])
        self._full_heads = _lengths(self._full)
        self._led: dict[str, PlaceMatch | None] = {}

    def named(self, name: str) -> tuple[Place, ...]:
        """Every division, former ones too, with this full, middle (恩施州) or short name, current ones first."""
        found = dict.fromkeys(self._full.get(name, ()) + self._short.get(name, ()))
        return tuple(sorted(found, key=lambda place: (place.former, place.level, place.code)))

    def leading(self, name: str, *, within: Place | None = None, date: str | int | None = None, streets: bool = False) -> PlaceMatch | None:
        """The divisions that `name` begins with, step by step.

        `within` is what the context says (the province of the list): it decides between divisions of one name and forbids none.
        `date` is a year or a date that begins with one: names that held then go first. Without it the names of today do.
        `streets` reads on into the streets and townships of a county.
        A university's name begins like a place too (北京大学): whoever reads names must look for it first, or mind `short`.
        """
        if name[:2] not in self._heads:
            return None
        if within is not None or date or streets:
            return self._chain(name, within, int(str(date)[:4]) if date else None, streets=streets)
        head = name[:_LONGEST]  # several stages ask for the same names
        if head not in self._led:
            if len(self._led) >= _REMEMBERED:
                self._led.clear()
            self._led[head] = self._chain(head, None, None, streets=False)
        return self._led[head]

    def _chain(self, name: str, within: Place | None, year: int | None, *, streets: bool) -> PlaceMatch | None:
        first = self._first(name, within, year)
        if first is None or first.ambiguous:
            return first
        found, shorts, end = list(first.places), list(first.short), first.length
        while (step := self._next(name, end, found[-1], year)) is not None:
            place, end, is_short = step
            found.append(place)
            shorts.append(is_short)
        if streets and found[-1].level == 3 and (street := self._street(name, end, found[-1])) is not None:
            found.append(street)
            shorts.append(False)
            end += len(street.name)
        if found[-1].level < 4 and name[end - 1 : end + 1] in ("市立", "省立", "县立", "区立", "州立") and not shorts[-1]:
            end -= 1  # 枣庄市立医院: one 市 for 枣庄市 and for 市立
        return PlaceMatch(tuple(found), end, tuple(shorts))

    def is_word(self, short: str) -> bool:
        """Whether the short form of a division is a common word besides, so that a name that begins with it states no place by itself."""
        return short in self._words

    def may_lead(self, head: str) -> bool:
        """Whether a division's name begins with these two characters: a cheap test before `leading`."""
        return head in self._heads

    def find(self, text: str, *, short: bool = False) -> Iterator[tuple[int, int, tuple[Place, ...]]]:
        """Names of levels 1 to 3 in running text: (start, end, divisions of that name; one where the text decides).

        Full names only; with `short` the short forms too, which is for names (重啤攀枝花有限责任公司), not for prose.

        >>> places = default_places()
        >>> [(start, end, place[0].name) for start, end, place in places.find("重啤攀枝花有限责任公司", short=True)]
        [(2, 5, '攀枝花市')]
        """
        heads, last, last_end, skip = self._heads if short else self._full_heads, None, -1, 0
        for start, head in enumerate(map(str.__add__, text, text[1:])):
            if start < skip or head not in heads:
                continue
            above = last if last_end == start else None
            for length in heads[head]:
                chosen = self._at(text, start, start + length, above, short=short) if start + length <= len(text) else ()
                if chosen:
                    skip = last_end = start + length
                    last = chosen[0] if len(chosen) == 1 else None
                    yield start, last_end, chosen
                    break

    def _at(self, text: str, start: int, end: int, above: Place | None, *, short: bool) -> tuple[Place, ...]:
        """Divisions whose name stands at `start`; `above` is the division that ends there."""
        word = text[start:end]
        held = self._full.get(word, ())
        if held and not (word[-1] == "区" and text[end : end + 1] == "域"):
            inside = tuple(place for place in held if self.below(place, above)) if above is not None else ()
            if inside:
                return self._decide(inside, None, None)
            if word not in _NO_NAME and not (len(word) == 2 and above is None and _is_han(text[start - 1 : start])):  # 消费县城: not 费县
                return self._decide(held, None, None)
        held = self._short.get(word, ()) if short else ()
        if not held or word in self._words or text.startswith(_AFTER_SHORT, end):
            return ()
        if above is not None and (inside := tuple(place for place in held if self.below(place, above) and place is not above)):
            return self._decide(inside, None, None)
        chosen = self._decide(held, None, None, equals=word in _EQUALS)
        return () if chosen[0].level > _CITY and (len(chosen) > 1 or text.startswith("医院", end)) else chosen

    def _first(self, name: str, within: Place | None, year: int | None) -> PlaceMatch | None:
        for length in self._heads.get(name[:2], ()):
            word = name[:length]
            if len(word) < length:
                continue
            held = self._full.get(word)
            if held is not None and not (word[-1] == "区" and name[length : length + 1] == "域"):
                if word in _NO_NAME and within is None and name != word:
                    return None
                chosen = self._decide(held, within, year)
                return PlaceMatch(chosen, length, (False,)) if len(chosen) == 1 else PlaceMatch((), length, (), chosen)
            held = self._short.get(word)
            if held is None or word in self._words or name.startswith(_AFTER_SHORT, length):
                continue
            chosen = self._decide(held, within, year, equals=word in _EQUALS)
            if chosen[0].level > _CITY and name.startswith("医院", length) and not (within and self.below(chosen[0], within)):
                continue  # 瑞金医院 is in 上海; a hospital of 瑞金市 would be 瑞金人民医院
            return PlaceMatch(chosen, length, (True,)) if len(chosen) == 1 else PlaceMatch((), length, (), chosen)
        return None

    def _next(self, name: str, start: int, above: Place, year: int | None) -> tuple[Place, int, bool] | None:
        """The next division below `above`: (division, end, short)."""
        if above.level > 2:
            return None
        for length in self._heads.get(name[start : start + 2], ()):
            word, end = name[start : start + length], start + length
            if len(word) < length:
                continue
            full = self._lower(self._full.get(word, ()), above)
            if full and not (word[-1] == "区" and name[end : end + 1] == "域"):
                chosen = self._decide(full, None, year)
                if len(chosen) == 1:
                    return chosen[0], end, False
            if word not in self._words and not name.startswith(_AFTER_SHORT, end):
                chosen = self._decide(self._lower(self._short.get(word, ()), above), None, year)
                if len(chosen) == 1:
                    return chosen[0], end, True
        if start and name[start - 1] == "市" and name[start : start + 1] in "中南北":
            word = name[start - 1 : start + 2]  # 青岛市南区: one 市 for 青岛市 and for 市南区
            chosen = self._lower(self._full.get(word, ()), above)
            if len(chosen) == 1 and name[start + 2 : start + 3] != "域":
                return chosen[0], start + 2, False
        return None

    def _lower(self, places: tuple[Place, ...], above: Place) -> tuple[Place, ...]:
        return tuple(place for place in places if place.level > above.level and self.below(place, above))

    def _street(self, name: str, start: int, county: Place) -> Place | None:
        found = [street for street in self.streets(county.code) if name.startswith(street.name, start)]
        return max(found, key=lambda street: len(street.name), default=None)

    def _decide(self, places: tuple[Place, ...], within: Place | None, year: int | None, *, equals: bool = False) -> tuple[Place, ...]:
        """The one division that is meant, or all that may be."""
        if len(places) < 2:
            return places
        if within is not None:
            places = tuple(place for place in places if self.below(place, within)) or places
        if year is not None:
            places = tuple(place for place in places if place.held(year)) or places
        if len(places) > 1:
            places = tuple(place for place in places if not place.former) or places
        top = min(places, key=lambda place: place.level)
        rest = [place for place in places if place is not top]
        if all(place.level > top.level for place in rest) and (top.level <= _CITY and not equals):
            return (top,)
        if all(self.below(place, top) and place.level > top.level for place in rest):
            return (top,)
        return places

def _middle_forms(place: Place) -> Iterator[str]:
    """恩施州 for 恩施土家族苗族自治州, 长阳县 for 长阳土家族自治县, 广西自治区."""
    for kind, brief in (("自治州", "州"), ("自治县", "县"), ("自治旗", "旗"), ("自治区", "自治区")):
        if place.name.endswith(kind) and place.short != place.name:
            yield place.short + brief


def _lengths(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """First two characters -> lengths of the names that begin with them, longest first."""
    heads: defaultdict[str, set[int]] = defaultdict(set)
    for name in names:
        heads[name[:2]].add(len(name))
    return {head: tuple(sorted(lengths, reverse=True)) for head, lengths in heads.items()}


def _is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"


def _read_words() -> Iterator[str]:
    for line in (_FOLDER / "words.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


@cache
def default_places() -> Places:
    """The divisions that come with the package, read once."""
    return Places(read_rows(), _read_words())
