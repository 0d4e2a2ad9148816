"""House and unit below a header for both (单位 党支部), one blank between them: a unit alone is of the house that stands above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.tables.columns import Row, column_role
from partygraph.facts.tables.row_words import words_of
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.named import is_placed
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["headed_houses"]

_HOUSES = re.compile(r"(?:所在|所属|推荐|申报|报送)?(?:单位|医院|学院|部门|院系|机构|党委|党总支|总支)(?:名称)?")
_UNITS = re.compile(r"(?:获奖|先进|受表彰|表彰|星级|示范)?(?:党支部|支部|团支部|科室|集体|部门|班组|病区|护理单元|党组织|窗口|岗位)(?:名称)?")
_LONGEST, _MOST = 48, 400


def headed_houses(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where such a table with its header at `index` ends and a row for each unit; no rows where no unit leaves out its house.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("单位 党支部\\n甲市人民医院 内科党支部 外科党支部\\n第二党支部\\n乙县中医院 门诊党支部"))
    >>> [row.line.chars for row in headed_houses(lines, 0)[1]]
    ['甲市人民医院内科党支部', '甲市人民医院外科党支部', '甲市人民医院第二党支部', '乙县中医院门诊党支部']
    """
    head = _header(lines[index])
    if not head:
        return index, ()
    found: list[Row] = []
    taken = [index]
    house: Text | None = None
    carried = 0
    stop = index + 1
    while stop < len(lines) and stop - index < _MOST:
        line = lines[stop]
        if _header(line) == head:
            taken.append(stop)
            stop += 1
            continue
        words = words_of(line.text) if len(line.chars) <= _LONGEST and not line.mark else []
        if len(words) > 1 and _is_house(words[0].chars) and all(_is_unit(word.chars) for word in words[1:]) and (house is None or not _is_unit(words[0].chars) or _is_line(words[1].chars)):
            house, words = words[0], words[1:]
        elif house is not None and words and all(_is_unit(word.chars) for word in words):
            carried += 1
        else:
            break
        whole = [Text.join([house, unit]) for unit in words] if house is not None else []
        found.extend(Row(Line(name, line.gap, line.indent), (name,), (stop,)) for name in whole)
        stop += 1
    if not carried:
        return index, ()
    found[0] = Row(found[0].line, found[0].cells, (*taken, *found[0].indexes))
    return stop, tuple(found)


def _header(line: Line) -> tuple[str, ...]:
    """The two words of such a header."""
    words = tuple(word.chars for word in words_of(line.text)) if 5 <= len(line.chars) <= _LONGEST and " " in line.chars else ()
    if len(words) != 2 or not _HOUSES.fullmatch(words[0]) or not _UNITS.fullmatch(words[1]) or any(column_role(word) != "recipient" for word in words):
        return ()
    return words


def _is_house(chars: str) -> bool:
    named = expand(chars) if len(chars) > 2 else ()
    return len(named) == 1 and not is_generic(chars) and named[0].org.steps[-1].group != "line"


def _is_unit(chars: str) -> bool:
    org = parse(chars)
    if org is None or is_placed(chars) or is_generic(chars):
        return False
    return is_bare(org) and org.steps[-1].group in ("department", "line") or org.steps[-1].group == "line" and org.steps[0].group == "centre" and not is_anchored(chars)


def _is_line(chars: str) -> bool:
    """内科党支部 behind 后勤处 is a branch of that; 外科 behind 内科 stands beside it."""
    org = parse(chars)
    return org is not None and org.steps[-1].group == "line"
