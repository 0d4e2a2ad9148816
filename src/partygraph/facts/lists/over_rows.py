"""Lines over rows that name no award: a body over rows of its own (甲县医院（10个科室）), a group by place or kind, the next part of the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from partygraph.facts.awards.award_names import strip_count
from partygraph.facts.lists.names_in_rows import THE_SCHOOLS_OWN, is_inner, is_inner_branch, is_of_campus
from partygraph.facts.lists.section_headings import GRADE_ALONE, OVER_BRANCHES
from partygraph.facts.lists.walk import Walk, numbering, open_award
from partygraph.facts.tables.columns import Row, sorts_rows
from partygraph.facts.tables.framed_heads import bulleted, framed
from partygraph.facts.tables.groups import is_group
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["is_group_line", "is_other_part", "sort_of", "sorted_prizes", "sorts_prizes", "stands_over_its_own"]

_GROUP_DECORATION = re.compile(r"[【】\[\]★☆◆●■▲\s：:]")
_CONTEST_NAMED = re.compile(r"(?!.*(?:第[一二三]名|奖))[\u4e00-\u9fff“”0-9]{3,20}(?:竞赛|比赛|大赛|擂台赛|对抗赛|挑战赛|演讲赛|评比|评选|大比武|比武)")
"""☆急救技能竞赛 over its grades: a contest, nobody who won."""
_COUNTING = re.compile(r"[一二三四五六七八九十（]")
_SORT = re.compile(r"[\u4e00-\u9fffA-Z0-9]{1,8}(?:组|类|赛道|项目|专场|单元)")
_GRADE_FIRST = re.compile(rf"[\u4e00-\u9fff]{{0,6}}?(?:{GRADE_ALONE.pattern})(?:[（：:\s]|$)")


def sorts_prizes(body: Text, following: Row | None) -> bool:
    """`护理组` over `一等奖：…`: the grades below are this group's."""
    return following is not None and _SORT.fullmatch(sort_of(body)) is not None and _GRADE_FIRST.match(following.line.body.chars) is not None


def sorted_prizes(rows: Sequence[Row]) -> frozenset[str]:
    """The groups of a list that give the same grades each for itself, with counts of its own: 讲解类 / 一等奖（1件） … 视频类 / 一等奖（2件）."""
    found: dict[str, str] = {}
    for row, below in pairwise(rows):
        label = sort_of(row.line.body)
        if _OWN_SORT.fullmatch(label) is not None and sorts_prizes(row.line.body, below) and (grade := GRADE_ALONE.match(below.line.body.chars)) is not None and strip_count(below.line.body.chars)[1] is not None:
            found[label] = grade[0]
    return frozenset(found) if len(found) >= _SEVERAL and len(set(found.values())) == 1 else frozenset()


def sort_of(body: Text) -> str:
    """What a line calls those whom it sorts: 讲解类 of 【讲解类】."""
    return body.strip("：: 【】").chars


_OWN_SORT = re.compile(r"[\u4e00-\u9fffA-Z0-9]{1,8}(?:类|赛道|单元)")
_SEVERAL = 2


def is_group_line(walk: Walk, line: Line, body: Text) -> bool:
    """`（一）省属医院`, `【制造业】`, `杭州市（5家）`: rows sorted below an award."""
    if not walk.current:
        return False
    if sorts_rows(body.chars):
        return True
    plain, count, _ = strip_count(_GROUP_DECORATION.sub("", body.chars))
    if pattern("line.group").fullmatch(plain) or (line.mark or line.chars.startswith("【")) and _CONTEST_NAMED.fullmatch(plain) is not None:
        return True
    marked = count is not None or line.chars.startswith("【") or _COUNTING.match(line.mark) is not None
    return marked and is_group(plain) and (count is not None or not expand(plain))


def is_other_part(walk: Walk, line: Line, body: Text) -> bool:
    """`四、有关要求` behind `三、三星级党支部`: numbered as the awards are, and no body, it heads another part of the text."""
    style = numbering(line.mark)
    return bool(style) and style == walk.heading_style and not body.chars.endswith(("。", "；")) and not expand(body.chars)


_SPLIT_ROW = re.compile(r"^(?P<unit>[^：，。；]{2,20})[：—]+\s*\S")


def stands_over_its_own(walk: Walk, row: Row, following: Row | None) -> bool:
    """A body over rows of its own: an institution over its departments, a general branch over its branches."""
    if following is None:
        return False
    marked = framed(row.line.text) or framed(row.line.body) or (bulleted(row.line, following.line) if walk.above is None or walk.above.chars[:1] != row.line.chars[:1] else None)
    if len(following.cells) > 1 and marked is None:
        return False
    label = marked or row.line.body.strip(" \t：:")
    if (counted := _OF_SO_MANY.search(label.chars)) is not None:
        label = label.slice(0, counted.start())
    named = expand(label.chars)
    if len(named) != 1 or is_generic(named[0].org.name) and named[0].org.name != THE_SCHOOLS_OWN:
        return False
    org = named[0].org
    whole = org.institution == org.name and not is_bare(org)
    parts = _SPLIT_ROW.match(following.line.chars)
    if parts is not None:
        below = whole and not row.line.mark and (unit := parse(parts["unit"])) is not None and is_bare(unit) and default_places().leading(unit.name) is None
    else:
        further = following.line.indent > row.line.indent
        below = (whole or org.name.endswith(OVER_BRANCHES)) and (marked is not None or counted is not None or _stands_over(row.line, following.line) or _is_for_branches(open_award(walk), org.name)) and all(_are_branches(cell.chars, further=further) for cell in (following.cells if len(following.cells) > 1 else (following.line.body,)))
    if not below:
        return False
    walk.host, walk.host_indent = (named[0], label), row.line.indent
    walk.used.update(row.indexes)
    return True


def _is_for_branches(award: str, name: str) -> bool:
    """药学院 or 内科党总支 below 先进党支部: no branch, and so it heads those that have got the title."""
    return _FOR_BRANCHES.search(award) is not None and not name.endswith("支部")


_FOR_BRANCHES = re.compile(r"(?<![总直])(?:党|团)?支部$")
_OF_SO_MANY = re.compile(r"（[0-9一二三四五六七八九十]{1,3}个(?:科室|支部|党支部|病区|部门|集体|单位)?）$")
"""甲县医院（10个科室）: so many of its own stand below."""


def _stands_over(line: Line, following: Line) -> bool:
    """A line that is numbered in another way than the next, or stands further out, or ends in a colon."""
    if line.chars.endswith(("：", ":")):
        return True
    return following.indent > line.indent if line.mark == "" else numbering(line.mark) != "" and numbering(following.mark) != numbering(line.mark)


def _are_branches(chars: str, *, further: bool) -> bool:
    """Branches, or units of a house, that leave out whose they are."""
    below = expand(re.split(r"[《“：\s]", chars, maxsplit=1)[0] if not expand(chars) else chars)
    return bool(below) and all((is_bare(item.org) or is_inner_branch(item.org) or is_of_campus(item.org) or further and is_inner(item.org)) and not item.org.name.endswith(OVER_BRANCHES) for item in below)
