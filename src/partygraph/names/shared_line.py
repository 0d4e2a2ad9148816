"""Departments before a branch that share its line: 肿瘤科、糖尿病科党支部 are two branches."""

from __future__ import annotations

from partygraph.names.completed import LAST_ORDINAL, LINE_END, is_campus
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["share_lines"]


def share_lines(found: list[Named], runs: list[int]) -> tuple[Named, ...]:
    """Each run of 、 for itself: 甲院内科、外科党支部，乙院党支部. `runs` are the indexes in `found` where a run begins."""
    bounds = [*sorted({0, *runs}), len(found)]
    return tuple(item for begin, stop in zip(bounds, bounds[1:], strict=False) for item in _share_line(tuple(found[begin:stop])))


def _share_line(found: tuple[Named, ...]) -> tuple[Named, ...]:
    """肿瘤科、糖尿病科党支部 are two branches: departments before a branch that is named after one share its line; so does a campus before any branch."""
    if len(found) < 2:
        return found
    found = tuple(_of_campus(item, after) for item, after in zip(found, (*found[1:], None), strict=True))
    if (line := LINE_END.search(found[-1].org.name)) is None or LAST_ORDINAL.fullmatch(found[-1].org.name):
        return found
    if not all(item.org.steps[-1].group == "department" for item in found[:-1]):
        return found
    if not found[-1].completed and not is_bare(found[-1].org) and any(not is_bare(item.org) and item.org.institution != found[-1].org.institution for item in found[:-1]):
        return found  # 甲医院药学部、乙医院内科党支部: each with its house
    shared = []
    for item in found[:-1]:
        org = parse(item.org.name + line[0])
        if org is None:
            return found
        shared.append(Named(org, (*item.ranges, (found[-1].ranges[-1][1] - len(line[0]), found[-1].ranges[-1][1])), item.second, completed=item.completed))
    return (*shared, found[-1])


def _of_campus(item: Named, after: Named | None) -> Named:
    """东院区、感染科党支部: the campus has a branch too."""
    line = LINE_END.search(after.org.name) if after is not None and is_campus(item.org) else None
    org = parse(item.org.name + line[0]) if line is not None else None
    if org is None or after is None or line is None:
        return item
    stop = after.ranges[-1][1]
    return Named(org, (*item.ranges, (stop - len(line[0]), stop)), item.second, completed=item.completed)
