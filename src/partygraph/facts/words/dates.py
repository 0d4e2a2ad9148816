"""Dates as notices write them, at the precision that they state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated

__all__ = ["StatedDate", "dates", "parse_date", "period"]

_CHINESE = {char: str(value) for value, char in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0", "O": "0", "o": "0", "Ｏ": "0", "0": "0"}
_YEAR = r"(?P<year>(?:1\s?9|2\s?0)\s?[0-9]\s?[0-9]|[一二][〇○零OＯo0九][〇○零OＯo0一二三四五六七八九][〇○零OＯo0一二三四五六七八九])"
_N = r"(?:[0-9]{1,2}|[一二三四五六七八九十〇]{1,3})"
_SPACED = r"[1-3] [0-9](?=\s?[月日])"
"""1 2月1 7日: digits that a scan has set apart."""
_DATE = gated(
    rf"(?<![0-9]){_YEAR}\s*(?:年|(?=[-/.]\s*[0-9]))\s*(?:[-/.]?\s*(?P<month>{_SPACED}|[0-9]{{1,2}}|[一二三四五六七八九十〇]{{1,3}}(?=\s*[-/.月]))\s*(?:月|(?=[-/.]|\s|$|[^0-9]))\s*(?:[-/.]?\s*(?P<day>{_SPACED}|{_N}(?![0-9]*\s*月))\s*[日号]?)?)?"
)
_MONTH_DAY = re.compile(rf"(?P<month>[0-9]{{1,2}})\s*月\s*(?:(?P<day>{_N})\s*[日号])?")


@dataclass(frozen=True, slots=True)
class StatedDate:
    """`value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `start` and `end` are its place in the text."""

    value: str
    start: int
    end: int


def _small(chars: str | None) -> int | None:
    if not chars:
        return None
    chars = chars.replace(" ", "")
    if chars.isdecimal():
        return int(chars)
    if "十" in chars:
        left, _, right = chars.partition("十")
        return (int(_CHINESE.get(left, "1")) if left else 1) * 10 + (int(_CHINESE.get(right, "0")) if right else 0)
    digits = "".join(_CHINESE.get(char, "") for char in chars)
    return int(digits) if digits else None


def _value(year: str, month: str | None, day: str | None) -> str | None:
    number = "".join(_CHINESE.get(char, char) for char in year if not char.isspace())
    if not number.isdecimal() or not 1949 <= int(number) <= 2100:
        return None
    month_number, day_number = _small(month), _small(day)
    if month_number is None or not 1 <= month_number <= 12:
        return number
    if day_number is None or not 1 <= day_number <= 31:
        return f"{number}-{month_number:02d}"
    return f"{number}-{month_number:02d}-{day_number:02d}"


def dates(chars: str) -> Iterator[StatedDate]:
    """Every date with a year in `chars`.

    >>> [date.value for date in dates("2023 年 2 月 13 日，二〇二三年三月，2021-02-22")]
    ['2023-02-13', '2023-03', '2021-02-22']
    >>> [date.value for date in dates("2 0 2 1年1 2月1 7日")]
    ['2021-12-17']
    >>> [date.value for date in dates("2021年 四川省五一劳动奖状")]
    ['2021']
    >>> [date.value for date in dates("30.06.2015  12:10")]
    ['2015-06-30']
    """
    for match in _DATE.finditer(chars):
        value = _value(match["year"], match["month"], match["day"])
        if value is not None and (match["month"] or "年" in match[0]):
            yield StatedDate(value, match.start(), match.end())
    for match in _DAY_FIRST.finditer(chars) if "." in chars else ():
        value = _value(match["year"], match["month"], match["day"])
        if value is not None and value.count("-") == 2:
            yield StatedDate(value, match.start(), match.end())


_DAY_FIRST = compiled(r"(?<![0-9.])(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>(?:19|20)[0-9]{2})(?![0-9.])")
"""30.06.2015: the day stands first."""


def parse_date(chars: str) -> str | None:
    """The first date in `chars`, or None."""
    return next((date.value for date in dates(chars)), None)


_DAY_ALONE = re.compile(r"(?P<day>[0-9]{1,2})\s*[日号]")
_TO = re.compile(r"\s*(?:至|到|—+|-|~)\s*")


def period(chars: str) -> tuple[str, str | None] | None:
    """Start and end of the first stretch of time in `chars`; the end takes the year of the start where it has none.

    >>> period("于2022年10月至12月组织开展")
    ('2022-10', '2022-12')
    >>> period("于2022年11月至2023年2月举办")
    ('2022-11', '2023-02')
    >>> period("2016年9-10月间"), period("2019年10月25-27日")
    (('2016-09', '2016-10'), ('2019-10-25', '2019-10-27'))
    """
    for match in _DATE.finditer(chars):
        start = _value(match["year"], match["month"], match["day"])
        if start is None or not match["month"]:
            continue
        join = _TO.match(chars, match.end())
        if join is None:
            continue
        full = _DATE.match(chars, join.end())
        if full is not None:
            return start, _value(full["year"], full["month"], full["day"])
        bare = _MONTH_DAY.match(chars, join.end())
        if bare is not None:
            return start, _value(start[:4], bare["month"], bare["day"])
        if match["day"] and (day := _DAY_ALONE.match(chars, join.end())) is not None:
            return start, _value(start[:4], start[5:7], day["day"])
    return None
