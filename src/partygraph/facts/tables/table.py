"""Lines put together to rows of cells.

A table comes as cells in one line, as one cell a line, as lines of commas, or as records of labels (`报送单位：…`). All become rows of cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.tables.ahead_of_numbers import ahead_of_numbers
from partygraph.facts.tables.aligned import aligned_block
from partygraph.facts.tables.award_first import award_first
from partygraph.facts.tables.blank_cut import blank_cut_table
from partygraph.facts.tables.carried_houses import carried_houses
from partygraph.facts.tables.centred import centred_table
from partygraph.facts.tables.columns import Row, header_roles
from partygraph.facts.tables.counted_heads import is_counted_head
from partygraph.facts.tables.cut_rows import cut_cell, joined
from partygraph.facts.tables.cut_units import units_of_houses
from partygraph.facts.tables.glued_lists import glued_list
from partygraph.facts.tables.grid import cut_columns, cut_grid, grid
from partygraph.facts.tables.headed_houses import headed_houses
from partygraph.facts.tables.labels_abreast import labels_abreast
from partygraph.facts.tables.labels_in_line import labels_in_line
from partygraph.facts.tables.marked import marked_table
from partygraph.facts.tables.matrix import matrix
from partygraph.facts.tables.merged_stack import merged_stack
from partygraph.facts.tables.numbered_stack import counted_header, counted_row, uncounted_row
from partygraph.facts.tables.numbered_works import numbered_works
from partygraph.facts.tables.prize_below import prizes_below
from partygraph.facts.tables.records import record, with_works_below
from partygraph.facts.tables.side_by_side import side_by_side
from partygraph.facts.tables.stacked import opens_rows, stacked_header, stacked_row
from partygraph.facts.tables.units_in_cell import units_in_cell
from partygraph.facts.tables.works_and_owners import alternating
from partygraph.layout import Line

__all__ = ["rows"]


def rows(lines: Sequence[Line]) -> Iterator[Row]:
    """Lines as rows: tables printed one cell a line are put together, a name broken over two lines of a numbered list too."""
    index = width = known = counted = 0
    paired: dict[int, Row] = {}
    while index < len(lines):
        stop, page = centred_table(lines, index)
        if page:
            yield from page
            index = stop
            continue
        stop, whole = matrix(lines, index)
        if not whole:
            stop, whole = carried_houses(lines, index)
        if not whole:
            stop, whole = headed_houses(lines, index)
        if not whole:
            stop, whole = blank_cut_table(lines, index)
        if not whole:
            stop, whole = ahead_of_numbers(lines, index)
        if not whole:
            stop, whole = merged_stack(lines, index)
        if not whole:
            stop, whole = numbered_works(lines, index)
        if not whole:
            stop, whole = prizes_below(lines, index)
        if whole:
            yield from whole
            index = stop
            continue
        stop, roles = counted_header(lines, index, counted)
        if roles:
            yield _header(lines, index, stop)
            index = stop
            while index < len(lines):
                row = counted_row(lines, index, roles)
                if row is None and index + 1 < len(lines) and counted_row(lines, index + 1, roles) is not None:
                    row = Row(lines[index], lines[index].cells, (index,))  # a heading between the rows
                if row is None and counted and (lost := uncounted_row(lines, index, roles, counted)) is not None:
                    counted += 1
                    yield lost
                    index = lost.indexes[-1] + 1
                    continue
                if row is None:
                    break
                if row.roles:
                    counted = int(re.sub(r"\D", "", row.cells[0].chars))
                yield row
                index = row.indexes[-1] + 1
            continue
        stop, roles = stacked_header(lines, index)
        if roles:
            yield _header(lines, index, stop)
            index = stop
            while index < len(lines):
                row = Row(lines[index], lines[index].cells, (index,)) if opens_rows(lines, index, roles) else stacked_row(lines, index, roles)
                if row is None:
                    break
                yield row
                index = row.indexes[-1] + 1
            continue
        stop, marked = marked_table(lines, index)
        if marked:
            yield from marked
            index = stop
            continue
        if columns := cut_columns(lines, index):
            yield from columns
            index += 2
            continue
        if index not in paired and (turns := alternating(lines, index)):
            paired.update((row.indexes[0], row) for row in turns)
        if (below := with_works_below(lines, index)) is not None:
            yield below
            index = below.indexes[-1] + 1
            continue
        if "\t" in lines[index].chars:
            if units := units_in_cell(lines, index, width):
                yield from units
                index = units[-1].indexes[-1] + 1
                continue
            cut = cut_cell(lines, index, width)
            if cut is not None:
                yield cut
                index = cut.indexes[-1] + 1
                continue
            width = len(lines[index].cells)
        if len(lines[index].cells) > 1:
            stop, abreast = side_by_side(lines, index)
            if abreast:
                yield from abreast
                index = stop
                continue
        if index >= known and len(lines[index].cells) > 1 and not is_counted_head(lines[index].cells):
            stop, names = grid(lines, index)
            if names:
                yield from names
                index = stop
                continue
            known, block = aligned_block(lines, index)
            if block:
                yield from block
                index = known
                continue
            following = lines[index + 1].cells if index + 1 < len(lines) else ()
            headed = len(following) == len(lines[index].cells) and header_roles(lines[index].cells, following) is not None
            stop, names = cut_grid(lines, index) if not headed else (index, ())
            if names:
                yield from names
                index = stop
                continue
        stop, under = units_of_houses(lines, index)
        if under:
            yield from under
            index = stop
            continue
        whole_row = paired.get(index) or labels_in_line(lines[index], index) or record(lines, index) or joined(lines, index)
        if whole_row is not None:
            yield whole_row
            index = whole_row.indexes[-1] + 1
            continue
        yield from award_first(lines[index], index) or glued_list(lines[index], index) or labels_abreast(lines[index], index) or (Row(lines[index], lines[index].cells, (index,)),)
        index += 1


def _header(lines: Sequence[Line], index: int, stop: int) -> Row:
    return Row(lines[index], tuple(line.text for line in lines[index:stop]), tuple(range(index, stop)))
