"""Names printed abreast over several lines: every cell is a body of its own, whatever word stands below or beside it."""

from __future__ import annotations

from collections.abc import Sequence

from partygraph.facts.tables.columns import Row, header_roles
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["cut_columns", "cut_grid", "grid"]

_LONGEST_CELL = 30
_FEWEST_ROWS, _FEWEST_CELLS = 3, 6
_WHOLE = 0.75
"""So many of the cells have to be bodies by themselves; in each column more than half."""
_ALONE = ("学", "园", "局", "公司", "厂", "银行", "卫生院", "委员会", "社区", "派出所", "服务中心", "法院", "检察院")
"""What is no part of a hospital, though no place stands in front of it."""
_NO_NAME = compiled(r"[，。；：、！？“”《》]|[0-9]{2}|^[0-9一二三四五六七八九十]+[.．、]")


def grid(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Where the block of names that begins at `index` ends, and a row for each of its cells; no rows when it is none.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("县民政局    县教育局    团县委\\n县水务局    县审计局    城关小学\\n县志办      县统计局    县人民医院"))
    >>> stop, found = grid(lines, 0)
    >>> stop, [row.line.chars for row in found][:4]
    (3, ['县民政局', '县教育局', '团县委', '县水务局'])
    """
    stop = index
    while stop < len(lines) and _is_line(lines[stop]) and header_roles(lines[stop].cells) is None:
        stop += 1
    block = lines[index:stop]
    cells = [[cell for cell in line.cells if cell.chars] for line in block]
    if len(block) < _FEWEST_ROWS or sum(map(len, cells)) < _FEWEST_CELLS or index and header_roles(lines[index - 1].cells) is not None:
        return index, ()
    whole = [[_is_body(cell.chars) for cell in row] for row in cells]
    if sum(map(sum, whole)) < _WHOLE * sum(map(len, whole)):
        return index, ()
    for at in range(max(map(len, whole))):
        column = [row[at] for row in whole if len(row) > at]
        if sum(column) * 2 <= len(column):
            return index, ()  # a column of units, works or remarks
        if at and all(is_anchored(row[0].chars) for row in cells) and not any(is_anchored(row[at].chars) or row[at].chars.endswith(_ALONE) for row in cells if len(row) > at):
            return index, ()  # 甲医院    血液透析中心: a column of what lies in the houses
    return stop, tuple(Row(Line(cell, line.gap, line.indent), (cell,), (index + order,)) for order, (line, row) in enumerate(zip(block, cells, strict=True)) for cell in row)


def _is_line(line: Line) -> bool:
    return len(line.cells) > 1 and not line.mark and all(len(cell) <= _LONGEST_CELL and _NO_NAME.search(cell.chars) is None for cell in line.cells)


def _is_body(chars: str) -> bool:
    named = expand(chars)
    return len(named) == 1 and not is_bare(named[0].org) and named[0].org.institution is not None and named[0].org.steps[-1].group not in ("line", "department")


def cut_grid(lines: Sequence[Line], index: int) -> tuple[int, tuple[Row, ...]]:
    """Names abreast that the page's edge has cut: the last of a line goes on in the next (县妇 / 幼保健院党总支). Rows only where each is a name then.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("县中医医院党委   县人民医院外科党总\\n支   县卫生局机关党支部   县妇\\n幼保健院党总支   砖埠镇卫生院党支部"))
    >>> [row.line.chars for row in cut_grid(lines, 0)[1]][1:4]
    ['县人民医院外科党总支', '县卫生局机关党支部', '县妇幼保健院党总支']
    """
    cells: list[tuple[Text, list[int]]] = []
    stop = index
    cut = 0
    while stop < len(lines) and (len(lines[stop].cells) > 1 or stop > index and cells and not expand(cells[-1][0].chars)) and not lines[stop].mark and all(len(cell) <= _LONGEST_CELL and _NO_NAME.search(cell.chars) is None for cell in lines[stop].cells):
        line = list(lines[stop].cells)
        if cells and stop > index and _is_cut(cells[-1][0].chars, line[0].chars):
            last, at = cells.pop()
            cells.append((Text.join([last, line.pop(0)]), [*at, stop]))
            cut += 1
        cells.extend((cell, [stop]) for cell in line if len(cell))
        stop += 1
    if not cut or len(cells) < _FEWEST_ROWS or index and header_roles(lines[index - 1].cells) is not None or not all(len(expand(cell.chars)) == 1 for cell, _ in cells):
        return index, ()
    return stop, tuple(Row(Line(cell), (cell,), tuple(at)) for cell, at in cells)


def cut_columns(lines: Sequence[Line], index: int) -> tuple[Row, ...]:
    """Names abreast that all go on in the next line, a row for each.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> lines = lay_out(clean("贵阳市卫生健康综合监督执   贵阳市疾病预防控制中心流\\n法大队监督三中队   行病学调查组"))
    >>> [row.line.chars for row in cut_columns(lines, 0)]
    ['贵阳市卫生健康综合监督执法大队监督三中队', '贵阳市疾病预防控制中心流行病学调查组']
    """
    line, following = lines[index], lines[index + 1] if index + 1 < len(lines) else None
    if following is None or len(line.cells) < 2 or len(line.cells) != len(following.cells) or following.gap or line.mark or following.mark or "\t" in line.chars or "|" in line.chars:
        return ()
    if any((place := default_places().leading(cell.chars)) is not None and place.length == len(cell) for cell in following.cells):
        return ()  # the next line begins with the place of its own bodies
    whole = [Text.join([above, below]) for above, below in zip(line.cells, following.cells, strict=True)]
    if any(not is_anchored(above.chars) or is_anchored(below.chars) or len(expand(both.chars)) != 1 for above, below, both in zip(line.cells, following.cells, whole, strict=True)):
        return ()
    if all(parse(above.chars) is not None for above in line.cells):
        return ()  # houses over their units
    return tuple(Row(Line(cell, line.gap, line.indent), (cell,), (index, index + 1)) for cell in whole)


def _is_cut(last: str, first: str) -> bool:
    """Is a name cut between these cells: together they are one, and one of them alone is none?"""
    whole = bool(first) and bool(expand(first)) and (is_anchored(first) or bool(last) and bool(expand(last)))  # a name that says its place begins there
    return bool(last) and bool(first) and not whole and len(expand(last + first)) == 1
