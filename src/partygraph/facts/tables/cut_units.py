"""A house at the end of a line and its unit on the next, in a list whose other rows name house and unit in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named, is_placed
from partygraph.names.org_name import is_bare
from partygraph.rules.load import pattern

__all__ = ["unit_below", "units_of_houses"]

_FEWEST, _MOSTLY, _REACH, _LONGEST_HOUSE, _LONGEST_UNIT = 3, 4, 40, 40, 16
_NO_NAME = re.compile(r"[，。；：！？“”《》]")
_ENDS_LIST = re.compile(r"[。：；]|^[一二三四五六七八九十]{1,2}、|^附件")


def unit_below(lines: Sequence[Line], index: int) -> bool:
    """Does the row at `index` go on in the next line (甲医院 / 放疗科)? Where several units stand below a house, it is their heading."""
    line, following = lines[index], lines[index + 1]
    if line.mark or len(line.chars) > _LONGEST_HOUSE or following.gap or following.mark or len(line.cells) > 1 or len(following.cells) > 1:
        return False
    unit, units = _first_unit(following.chars), expand(following.chars)
    if unit is None or not _is_house(line.chars) or index + 2 < len(lines) and _first_unit(lines[index + 2].chars) is not None:
        return False
    whole = expand(line.chars + following.chars)
    return len(whole) == max(1, len(units)) and all(_group(item) == _group(unit) and not is_bare(item.org) for item in whole) and _all_with_units(lines, index, _group(unit))


def units_of_houses(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where a list ends that is nothing but houses, each over units of its own, and a row for each unit; no rows where another name stands in it.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("天津市第一医院\\n急诊科\\n护理部\\n天津市肿瘤医院\\n药学部\\n手术室"))
    >>> [row.line.chars for row in units_of_houses(lines, 0)[1]]
    ['天津市第一医院急诊科', '天津市第一医院护理部', '天津市肿瘤医院药学部', '天津市肿瘤医院手术室']
    """
    if not _is_plain_house(lines[index]):
        return index, ()
    found: list[Row] = []
    houses = 0
    group = ""
    house = lines[index]
    stop = index
    while stop < len(lines) and stop - index < _LONGEST_LIST:
        line = lines[stop]
        if _is_plain_house(line):
            if stop > index and house is lines[stop - 1]:
                return index, ()  # two houses one below the other are rows
            house, houses = line, houses + 1
        elif len(line.cells) == 1 and not line.mark and (stop == index or not line.gap) and (unit := _unit(line.chars)) is not None and group in ("", _group(unit)):
            group = _group(unit)
            text = Text.join([house.text, line.text])
            found.append(Row(Line(text, line.gap, house.indent), (text,), (stop,) if house is not lines[stop - 1] else (stop - 1, stop)))
        else:
            break
        stop += 1
    ended = stop == len(lines) or lines[stop].mark or read_heading(lines[stop].chars) is not None or _ENDS_LIST.search(lines[stop].chars) or pattern("line.date").match(lines[stop].chars) or lines[stop].gap
    if houses < _FEWEST_HOUSES or not ended or house is lines[stop - 1] or len(found) < _FEWEST:
        return index, ()
    return stop, tuple(found)


_LONGEST_LIST, _FEWEST_HOUSES = 400, 2


def _is_plain_house(line: Line) -> bool:
    """A hospital by its own name in a line of its own."""
    if line.mark or len(line.cells) > 1 or (named := _one(line.chars)) is None:
        return False
    return named.org.institution == named.org.name and named.org.steps[-1].group == "hospital" and is_anchored(named.org.name)


def _all_with_units(lines: Sequence[Line], index: int, group: str) -> bool:
    """Do the other rows of the list name a unit of this kind with its house, and hardly any a house alone?"""
    found = alone = 0
    for rows in (range(index - 1, max(-1, index - _REACH), -1), range(index + 2, min(len(lines), index + _REACH))):
        for at in rows:
            chars = lines[at].chars
            if _ENDS_LIST.search(chars) or pattern("line.date").match(chars):
                break
            if _first_unit(chars) is not None and at and _is_house(lines[at - 1].chars):
                found += 1
                continue
            if _is_house(chars) and not _is_inside(chars) and not (at + 1 < len(lines) and _first_unit(lines[at + 1].chars) is not None):
                alone += 1
            elif (named := _one(_REMARK.sub("", chars))) is not None and not is_bare(named.org) and _group(named) == group:
                found += 1
    return found >= max(_FEWEST, _MOSTLY * alone)


@lru_cache(maxsize=4096)
def _one(chars: str) -> Named | None:
    named = expand(chars) if 2 <= len(chars) <= _LONGEST_HOUSE and _NO_NAME.search(chars) is None else ()
    return named[0] if len(named) == 1 else None


def _group(named: Named) -> str:
    return named.org.steps[-1].group


def _unit(chars: str) -> Named | None:
    """A department or a branch that leaves out its house."""
    named = _one(chars) if len(chars) <= _LONGEST_UNIT else None
    return named if named is not None and is_bare(named.org) and not is_placed(chars) and _group(named) in ("department", "line") else None


def _first_unit(chars: str) -> Named | None:
    """The unit, or the first of several branches (第一、第二党支部)."""
    if (unit := _unit(chars)) is not None or len(chars) > _LONGEST_UNIT:
        return unit
    units = expand(chars)
    return units[0] if units and all(is_bare(item.org) and _group(item) == "line" for item in units) else None


_REMARK = re.compile(r"（[^（）]{1,8}）$")


def _is_inside(chars: str) -> bool:
    """甲医院血液病研究所, 甲医院120急救站: a house inside another one."""
    named = _one(chars)
    return named is not None and len(named.org.steps) > 1 and _group(named) in ("institute", "centre") and named.org.steps[-2].group in ("hospital", "centre")


def _is_house(chars: str) -> bool:
    """A house, or a part of one that may be the beginning of a branch's name (甲医院急诊)."""
    named = _one(chars)
    return named is not None and not is_bare(named.org) and _group(named) not in ("line", "government", "party-organ") and (named.org.institution == named.org.name or chars.endswith(("急诊", "重症")))
