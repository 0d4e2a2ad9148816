"""Rows that end in a bracket: 甲医院（心内科、骨科）, 《X》（乙医院）, or a person and where they work."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lists.for_works import is_of_works
from partygraph.facts.lists.names_in_rows import by_position, merge, title
from partygraph.facts.lists.running import is_work
from partygraph.facts.lists.walk import Walk, add, add_persons, open_award
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare

__all__ = ["with_bracket"]


def with_bracket(walk: Walk, row: Row, text: Text) -> bool:
    """A row whose bracket holds units, an owner or a person; or, in a numbered list, a name by where it stands."""
    chars = text.chars
    match = re.search(r"（([^（）]{2,30})）$", chars)
    if match is not None:
        before, inside = text.slice(0, match.start()).strip(), text.slice(match.start(1), match.end(1))
        if is_person(before.chars):
            add_persons(walk, text)
            return True
        if (units := _units_inside(before, inside)):
            for unit in units:
                add(walk, [unit], None, "", row, "row.name")
            return True
        if named := expand(before.chars):
            post = inside if inside.chars.endswith("岗") and is_work(inside.chars) else None
            add(walk, [(item, before) for item in named], post, "", row, "row.name")
            return True
        if (named := expand(inside.chars)) and (all(item.org.institution is not None for item in named) or is_of_works(open_award(walk)) and len(before) >= 3):
            add(walk, [(item, inside) for item in named], title(before), "", row, "row.bracket")
            return True
    if (row.line.mark and walk.rows and walk.numbered or _is_village(chars)) and (named := by_position(text)) and not read_heading(chars):
        add(walk, [(item, text) for item in named], None, "", row, "row.position")
        return True
    return False


_UNIT_WORD = re.compile(r"(?:[科室部组队]|病区|门诊|急诊|窗口|[产药]房|支部|总支|ICU)$")


def _units_inside(house: Text, inside: Text) -> list[tuple[Named, Text]]:
    """甲医院（心内科、骨科）: the units of the house that got it."""
    named, units = expand(house.chars), expand(inside.chars)
    if len(named) != 1 or not units or named[0].org.institution != named[0].org.name or not is_anchored(named[0].org.name) or not all(is_bare(item.org) and item.org.steps[-1].group in ("department", "line") and not is_anchored(item.org.name) and _UNIT_WORD.search(item.org.name) is not None for item in units):
        return []
    return merge([(named[0], house)], [(item, inside) for item in units])


_VILLAGE = re.compile(r"[\u4e00-\u9fff]{2,20}?(?:镇|乡|街道|办事处|开发区|农场)[\u4e00-\u9fff]{1,8}(?:村|屯|村委会|居委会)")


def _is_village(chars: str) -> bool:
    """甲县乙镇丙村: a village below its county and township, as a row of a list names it."""
    return _VILLAGE.fullmatch(chars) is not None and is_anchored(chars)
