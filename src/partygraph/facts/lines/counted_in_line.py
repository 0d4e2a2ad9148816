"""Counted headings and their names in one line (`一、先进集体（2个）甲医院、乙医院。二、先进支部（2个）…`), also names that nothing parts: as many as the heading counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.numerals import number
from partygraph.places import default_places
from partygraph.rules.load import words

__all__ = ["counted_apart", "names_led_by_places"]

_HEAD = re.compile(
    rf"(?P<mark>[（(]?[一二三四五六七八九十]{{1,3}}(?:、|[）)]、?)\s?|(?:^|(?<=[。；\s]))【?)(?P<name>[^，。；：、！？（）\s【】]{{2,40}})】?（(?:共|计|共计)?(?P<count>[0-9]{{1,3}}|[一二三四五六七八九十]{{1,3}})[{''.join(words('counter'))}]）】?[：:]?\s*"
)
_PARTED = re.compile(r"\s*[、；，;]\s*|\s+")
_ENDS_NAME = re.compile(r"[院站局委会科部所校社组室队司区厂店园馆办处庭岗班台党总盟厅心支团口]$")
_CLOSE = " 。；;　"
_LONGEST, _MOST = 4000, 40


def counted_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with each such heading and each of its names on a line of its own; a heading whose count is not met leaves its line as it is.

    >>> def apart(chars): return [line.chars for line in counted_apart([Line(Text(chars, ((0, 0),)))])]
    >>> apart("一、先进集体（2个）榆中县人民医院、永登县中医院。二、先进科室（1个）皋兰县人民医院内科。")
    ['一、先进集体（2个）', '榆中县人民医院', '永登县中医院', '二、先进科室（1个）', '皋兰县人民医院内科']
    >>> apart("先锋号名单（2个）榆中县人民医院内科永登县中医院外科"), len(apart("一、先进集体（3个）榆中县人民医院永登县中医院"))
    (['先锋号名单（2个）', '榆中县人民医院内科', '永登县中医院外科'], 1)
    """
    return [part for line in lines for part in _apart(line)]


def _apart(line: Line) -> list[Line]:
    chars = line.chars
    if not 16 <= len(chars) <= _LONGEST or "）" not in chars or len(line.cells) > 1:
        return [line]
    heads = list(_HEAD.finditer(chars))
    if not heads or heads[0].start() > 0:
        return [line]
    found: list[Text] = []
    tiled = False
    for head, stop in zip(heads, [*(following.start() for following in heads[1:]), len(chars)], strict=True):
        count = number(head["count"]) or 0
        body = line.text.slice(head.end(), stop).strip(_CLOSE)
        names = _parted(body)
        if len(names) == 1 and count > 1:
            names, tiled = names_led_by_places(body), True
        if len(names) != count or not all(_stands_alone(name.chars) for name in names):
            return [line]
        found += [line.text.slice(head.start(), head.end()).strip(), *names]
    return [replace(line, text=part) for part in found] if tiled or len(heads) > 1 else [line]


def _parted(body: Text) -> list[Text]:
    parts: list[Text] = []
    begin = 0
    for match in _PARTED.finditer(body.chars):
        parts.append(body.slice(begin, match.start()))
        begin = match.end()
    return [*parts, body.slice(begin, len(body))]


def names_led_by_places(body: Text) -> list[Text]:
    """Names one right behind the other, each led by its place."""
    chars = body.chars
    cuts = [0]
    for at in range(3, len(chars) - 3):
        if at - cuts[-1] >= 4 and _ENDS_NAME.search(chars, 0, at) is not None and (place := default_places().leading(chars[at : at + 12])) is not None and place.places and not all(place.short) and place.length > 1:
            cuts.append(at)
    return [body.slice(begin, stop) for begin, stop in zip(cuts, [*cuts[1:], len(chars)], strict=True)]


def _stands_alone(chars: str) -> bool:
    return 2 <= len(chars) <= _MOST and (bool(expand(chars)) or is_person(chars) or _ENDS_NAME.search(chars) is not None)
