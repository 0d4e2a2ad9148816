"""Tables set by blanks whose cells run on below their column.

Where a line's cells begin says which columns they stand in. What stands below a cell carries it on when the cell was not whole without
it (a name cut in two, an open bracket), or when it filled its column and the rest is no name of its own. In lists set abreast one
column may run on while the other begins a row.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, column_role, header_roles, is_serial
from partygraph.facts.words.delegations import is_delegation
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import houses_of_joint
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["aligned_block"]

_LONGEST = 2000
_SENTENCE = re.compile(r"[。！？]|：$")
_OPEN = re.compile(r"[《（“][^》）”]*$")
_EMPTY = Text("", ())

Cells = dict[int, Text]


_LABELLED = re.compile(r"[\u4e00-\u9fff]{2,12}(?:支部|总支|党委|科|室|部)：\S")
"""外科党支部：张某  李某 lists whose somebody is; its blanks part no columns."""


def aligned_block(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the block of aligned rows that begins at `index` ends, and its rows; no rows when no cell of it runs on.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("单位              品牌\\n苏州市第一人民    红心\\n医院急诊党支部\\n常熟市中医院      绿叶"))
    >>> stop, found = aligned_block(lines, 0)
    >>> stop, [tuple(cell.chars for cell in row.cells) for row in found]
    (4, [('单位', '品牌'), ('苏州市第一人民医院急诊党支部', '红心'), ('常熟市中医院', '绿叶')])
    """
    if not _is_row(lines[index]) or _LABELLED.match(lines[index].chars):
        return index, ()
    stop = index
    while stop < len(lines) and stop - index < _LONGEST and (_is_row(lines[stop]) or (not lines[stop].gap and not _ends(lines[stop]))):
        stop += 1
    block = lines[index:stop]
    most = max(len(line.cells) for line in block)
    full = [line for line in block if len(line.cells) == most]
    starts = _starts(full[0])
    also = [frozenset(column) for column in zip(*map(_starts, full[1:_SHOWN]), strict=True)] if len(full) > 1 else [frozenset()] * most
    placed: list[Cells] = []
    for line in block:
        cells = _placed(line, starts, also)
        if cells is None:
            break
        placed.append(cells)
    if not placed:
        return index, ()
    heads = [_is_header(cells, below) for cells, below in zip(placed, [*placed[1:], {}], strict=True)]
    headed = any(heads)
    widths = [max((_width(cells[at].chars) for cells in placed if at in cells and len(cells) > 1), default=0) for at in range(len(starts))]
    found: list[Row] = []
    cut = False
    at = 0
    while at < len(placed):
        end, row, rest = (at + 1, placed[at], {}) if heads[at] else _row(placed, at, widths, heads)
        if end == at + 1 and not rest and len(block[at].cells) == 1 == len(placed[at]):
            break  # a line of its own: the table is over
        cut = cut or end > at + 1 or bool(rest) or headed and not heads[at] and 0 not in row and len(row) > 1  # the first cell stands for several rows
        if rest:
            placed[end] = rest
        filled = tuple(row.get(column, _EMPTY) for column in range(len(starts))) if headed else tuple(row[column] for column in sorted(row))
        first = block[at]
        whole = end == at + 1 and len(row) == len(first.cells) and all(row[column].chars == cell.chars for column, cell in zip(sorted(row), first.cells, strict=True))
        line = first if whole else Line(Text.join([row[column] for column in sorted(row)]), first.gap, first.indent)
        found.append(Row(line, filled, tuple(range(index + at, index + end))))
        at = end
    return index + at, tuple(found) if cut else ()


def _is_row(line: Line) -> bool:
    return len(line.cells) > 1 and "\t" not in line.chars and "|" not in line.chars and not _SENTENCE.search(line.chars) and not _CAPTION.match(line.chars)


_CAPTION = re.compile(r"附?表\s*[0-9一二三四五六七八九十]{1,2}(?:\s|[：:、.])|附件|（[^（）]*(?:略|排名|排序|下同|节选|摘录)[^（）]*）$")
"""What stands over the next table, or under this one."""


def _ends(line: Line) -> bool:
    return bool(line.mark) or not line.chars.strip("….·．、 ") or _CAPTION.match(line.chars) is not None or pattern("headline.credits").match(line.chars) is not None or len(line.chars) > 60 or "\t" in line.chars or "|" in line.chars or _SENTENCE.search(line.chars) is not None or _is_prize(line)


def _is_prize(line: Line) -> bool:
    """A grade in a line of its own (合唱组一等奖) heads the rows below it."""
    heading = read_heading(line.chars) if len(line.cells) == 1 else None
    return heading is not None and bool(heading.names) and award_tier(heading.names[0]) is not None and not is_anchored(line.chars)


def _is_header(cells: Mapping[int, Text], below: Mapping[int, Text]) -> bool:
    return len(cells) > 1 and header_roles(tuple(cells.values()), tuple(below.values())) is not None


@lru_cache(maxsize=1024)
def _width(chars: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in chars)


def _starts(line: Line) -> list[tuple[int, int]]:
    """The column of each cell, by width on the page and by characters."""
    found: list[tuple[int, int]] = []
    at = 0
    for cell in line.cells:
        begin = line.chars.find(cell.chars, at)
        found.append((line.indent + _width(line.chars[:begin]), line.indent + begin))
        at = begin + len(cell)
    return found


def _placed(line: Line, starts: Sequence[tuple[int, int]], also: Sequence[frozenset[tuple[int, int]]]) -> Cells | None:
    """The line's cells by their columns, as the first full line sets them or else where other full lines begin theirs; None when one stands in none."""
    if len(line.cells) == len(starts):
        return dict(enumerate(line.cells))
    if len(line.cells) == 1 and (filled := _filled(line, starts)) is not None:
        return filled
    places = [_column(begin, starts, also) for begin in _starts(line)]
    loose = next((order for order, at in enumerate(places) if at is None), len(places))
    if 0 < loose < len(places) and len(starts) - (places[loose - 1] or 0) - 1 == len(places) - loose:
        places[loose:] = range(len(starts) - len(places) + loose, len(starts))  # a cell that was put together has moved the last ones
    last = len(starts) - 1
    if places and places[-1] is None and last not in places and last > 1 and _starts(line)[-1][0] >= starts[last - 1][0] + _FAR and all(map(is_person, _AND.split(line.cells[-1].chars))):
        places[-1] = last  # set from the right, or below a header that is narrower than its column
    kept = [at for at in places if at is not None]
    if len(set(kept)) != len(line.cells):
        return None
    cells = dict(zip(kept, line.cells, strict=True))
    if cells and last not in cells and last > 1 and (person := _PERSON_BEHIND.fullmatch(cells[max(cells)].chars)) is not None and is_person(person["who"]) and expand(person["name"]):
        at = max(cells)
        cells[at], cells[last] = cells[at].slice(*person.span("name")), cells[at].slice(*person.span("who"))
    return cells


def _filled(line: Line, starts: Sequence[tuple[int, int]]) -> Cells | None:
    """Two cells of which the first filled its column up to the one blank in front of the second: 甲医院重症医学科党支部 生命方舟."""
    text = line.cells[0]
    for match in _ONE_BLANK.finditer(text.chars):
        begin = (line.indent + _width(text.chars[: match.end()]), line.indent + match.end())
        column = next((at for at, start in enumerate(starts) if at and (begin[0] == start[0] or begin[1] == start[1])), None)
        if column is not None and expand(text.chars[: match.start()]) and not expand(text.chars):
            return {0: text.slice(0, match.start()), column: text.slice(match.end(), len(text))}
    return None


_ONE_BLANK = re.compile(r"(?<=\S) (?=\S)")
_SHOWN, _FAR = 40, 12
_AND = re.compile("[、，]")
_PERSON_BEHIND = re.compile(r"(?P<name>.{4,}[部委会组科室院]) (?P<who>[\u4e00-\u9fff·]{2,6})")
"""甲中心第四党支部 张某: the name filled its column, and one blank is left in front of the next."""


def _column(begin: tuple[int, int], starts: Sequence[tuple[int, int]], also: Sequence[frozenset[tuple[int, int]]]) -> int | None:
    near = next((at for at, start in enumerate(starts) if _is_near(begin, start)), None)
    exact = next((at for at, others in enumerate(also) if begin in others), None)
    if exact is not None and near is None:
        return exact
    borne = [sum(_is_near(begin, other) for other in others) for others in also]
    likeliest = max(range(len(borne)), key=borne.__getitem__)
    if borne[likeliest] >= _FEWEST and (near is None or not borne[near]) and borne.count(borne[likeliest]) == 1:
        return likeliest  # the header is set otherwise than the rows
    return near


def _is_near(begin: tuple[int, int], start: tuple[int, int]) -> bool:
    return any(abs(own - other) <= 2 for own, other in zip(begin, start, strict=True))


_FEWEST = 2
"""So many rows must begin a cell there for it to be a column, whatever the header says."""


def _row(placed: Sequence[Cells], at: int, widths: Sequence[int], heads: Sequence[bool]) -> tuple[int, Cells, Cells]:
    """Where the row that begins at `at` ends, its cells, and what its last line leaves to a row of its own."""
    row = dict(placed[at])
    end = at + 1
    while end < len(placed) and end - at < 5:
        below = placed[end]
        last = len(widths) - 1
        if set(below) == {0} and last in row and _is_cut_off(row[last].chars, below[0].chars) and (_is_rest_of_house(row, last, below[0].chars) or not _carries(row.get(0, _EMPTY).chars, below[0].chars, full=_width(row.get(0, _EMPTY).chars) >= widths[0] - 2)):
            below = {last: below[0]}  # a cell that went on at the edge of the page
        if not heads[end] and below and min(below) > 0 and set(below).isdisjoint(row) and is_serial(row.get(0, _EMPTY).chars):
            row.update(below)  # who answers, on the line below the name that filled its column
            end += 1
            continue
        if not heads[end] and (rest := _at_edge(row, below)) is not None:
            row.update(rest)
            end += 1
            continue
        both = [column for column in below if column in row]
        carried = [column for column in both if (column == last or _width(below[column].chars) <= widths[column]) and _carries(row[column].chars, below[column].chars, full=column > 0 or _width(row[column].chars) >= widths[column] - 2)]
        if not carried or heads[end]:
            break
        if carried == both:
            certain = [column for column in both if _is_cut_off(row[column].chars, below[column].chars)]
            if len(below) == len(widths) and len(certain) < len(both) or len(below) > 1 and not certain and len(both) == len(below):
                break  # columns are filled again: a row of its own
            row.update({column: Text.join([row[column], cell]) if column in row else cell for column, cell in below.items()})
            end += 1
            continue
        others = [column for column in below if column not in carried]
        if not any(heads) and all(is_anchored(row[column].chars) and _is_cut(row[column].chars, below[column].chars) for column in carried) and all(_is_name(below[column].chars) for column in others):
            row.update({column: Text.join([row[column], below[column]]) for column in carried})
            return end, row, {column: below[column] for column in others}
        break
    return end, dict(sorted(row.items())), {}


def _is_rest_of_house(row: Mapping[int, Text], last: int, below: str) -> bool:
    """甲县人民医院 | 乙县疾病预防控制 over 中心: the first name is whole, and the last one is a house only with what stands below."""
    whole = expand(row[last].chars + below) if 0 in row and last > 0 and _is_name(row[0].chars) and is_anchored(row[last].chars) else ()
    return len(whole) == 1 and whole[0].org.institution == whole[0].org.name


def _at_edge(row: Mapping[int, Text], below: Mapping[int, Text]) -> Cells | None:
    """1  甲中心传染病所 / 第一党支部    张某: what carries the name on begins at the edge of the page, and the columns behind it follow."""
    if 0 not in below or 1 not in row or 1 in below or not is_serial(row[0].chars if 0 in row else "") or is_serial(below[0].chars) or any(column in row for column in below if column > 0):
        return None
    name, more = row[max(column for column in row)], below[0].chars
    if max(row) != 1 or not (_is_cut(name.chars, more) or _completes(name.chars, more) or _OPEN.search(name.chars) is not None or name.chars.endswith(("、", "和", "与"))) and not (expand(name.chars + more) and not is_anchored(more)):
        return None
    return {1: Text.join([name, below[0]]), **{column: cell for column, cell in below.items() if column > 0}}


def _is_name(chars: str) -> bool:
    return is_anchored(chars) and bool(expand(chars))


def _is_cut_off(cell: str, below: str) -> bool:
    """`cell` ends in the middle of something, and `below` begins nothing."""
    if _is_place(cell):
        return False  # a row's group
    return _OPEN.search(cell) is not None or (_is_cut(cell, below) and not is_anchored(below))


def _is_place(chars: str) -> bool:
    place = default_places().leading(chars)
    return place is not None and place.length == len(chars)


def _completes(cell: str, below: str) -> bool:
    """`below` is a unit that leaves out the house, or the general branch, that `cell` names; below a bare department (产科) it is the next of the list."""
    if houses_of_joint(cell + below):
        return True  # 甲卫生院与乙卫生院 / 联合党支部
    named, whole = expand(cell), expand(cell + below)
    if len(named) != 1 or len(whole) != 1 or not expand(below):
        return False
    org = named[0].org
    return whole[0].org.institution == org.institution and (org.institution is not None if org.steps[-1].group != "line" else org.name.endswith(("总支", "党委"))) and all(is_bare(item.org) for item in expand(below))


def _is_cut(cell: str, below: str) -> bool:
    """`cell` is no name without `below`, which is more than a place."""
    return not expand(cell) and bool(expand(cell + below)) and not _is_place(below)


_PERSON_AT = re.compile(r"([\u4e00-\u9fff·]{2,5})\s?（")
"""尤某（团委）: a person and a bracket begin an entry of their own."""


def _carries(cell: str, below: str, *, full: bool) -> bool:
    """`below` is the rest of `cell`, which fills its column when `full`."""
    if _OPEN.search(cell):
        return True
    if below[:1] in "《“【" or is_serial(below) or is_delegation(below) or (who := _PERSON_AT.match(below)) is not None and is_person(who[1]):
        return False
    if _is_cut(cell, below):
        return not _is_name(below)
    if expand(below) or _is_name(cell):
        return full and _completes(cell, below)
    if column_role(below) is not None or (not expand(cell + below) and read_heading(below) is not None):
        return False
    return full
