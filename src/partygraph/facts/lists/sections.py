"""A section of a list opened: by its heading, by the title (甲奖名单) or by a sentence that announces its rows, and grades below a prize of their own."""

from __future__ import annotations

import re

from partygraph.facts.awards.announced import announced, declared_count, praised_rows
from partygraph.facts.awards.award_names import award_head, strip_count
from partygraph.facts.awards.heading_givers import giver_in_heading
from partygraph.facts.awards.headings import Heading
from partygraph.facts.awards.years import of_year
from partygraph.facts.lists.own_grades import graded
from partygraph.facts.lists.running import items
from partygraph.facts.lists.section_headings import GOT_THIS, GRADE_ALONE
from partygraph.facts.lists.walk import ListedAward, Walk, award_index, numbering, plain_heading
from partygraph.facts.tables.columns import Row
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.rules.load import pattern

__all__ = ["announce_rows", "open_section", "start_announced"]


def start_announced(walk: Walk, default: tuple[str | None, Text | None], *, bare: bool) -> bool:
    """Open the award that the title names when nothing nearer has named one."""
    name, text = default
    if walk.current or walk.negative or name is None or text is None or any(not award.announced and not award.personal for award in walk.awards):
        return bool(walk.current)
    at = text.chars.find(re.sub(r"^“|”$", "", name)[:4])
    place = text.slice(max(at, 0), min(len(text), max(at, 0) + len(name)))
    heading = plain_heading(name) if (count := strip_count(text.chars)[1]) is None else Heading((name,), count, False, False, False)
    walk.current = (award_index(walk, name, heading, place, announced=True),)
    walk.announced = True
    return True


def open_section(walk: Walk, heading: Heading, body: Text, row: Row) -> None:
    """Open the awards that the heading names for the rows below; what the section above has left open is closed."""
    if not _says_who_gives(body.chars):  # such a sentence is read as one as well
        walk.used.update(row.indexes)
    at = row.indexes[0]
    walk.host = walk.seat = None
    if heading.group:
        return
    walk.negative = bool(pattern("list.negative").search(body.chars)) and not heading.names
    walk.last_award, walk.last_award_at, walk.last_cells, walk.givers = "", None, {}, ()
    if walk.negative:
        walk.current, walk.columns = (), ()
        return
    if not heading.names:
        if heading.count is not None and walk.current and walk.heading_at == at - 1 and walk.awards[walk.current[0]].declared in (None, heading.count):
            for index in walk.current:
                old = walk.awards[index]
                walk.awards[index] = ListedAward(old.name, old.campaign, heading.count, old.personal, old.heading, old.rule, old.announced)
            return
        if heading.title and not walk.announced and not (walk.current and walk.heading_at == at - 1):  # “示范岗” / 拟命名集体名单 is one title
            walk.current, walk.columns = (), ()
        return
    heading = of_year(walk.years, at, graded(walk, heading, row))
    if GRADE_ALONE.fullmatch(heading.names[0]) is None:
        walk.sort = ""
    if re.match(r"[一二三四五六七八九十]", row.line.mark):
        walk.person_scope = heading.personal
    elif _OF_KIND.fullmatch(heading.names[0]) is not None:
        walk.person_scope, walk.kind_scope, walk.kind = heading.personal, True, heading.names[0]
    elif walk.kind_scope and GRADE_ALONE.fullmatch(heading.names[0]) is None:
        walk.person_scope, walk.kind_scope, walk.kind = False, False, ""
    elif walk.person_scope and not heading.personal:
        heading = Heading(heading.names, heading.count, True, False, False, heading.campaign)
    walk.heading_style = numbering(row.line.mark) or walk.heading_style
    walk.current = tuple(award_index(walk, name, heading, body) for name in heading.names)
    if (given := giver_in_heading(body.chars)) is not None:
        walk.givers = tuple((item, body.slice(*given[1:])) for item in expand(body.chars[slice(*given[1:])]))
    walk.announced = False
    walk.heading_at = at
    walk.numbered = False
    walk.level_base = (heading.names[0], body) if len(heading.names) == 1 else None


_GIVES = re.compile(r"授予|颁发|命名|表彰|表扬|评选|评出|确定|认定|公布|揭晓|发布|通报|印发|下发|发文")
_GIVERS = frozenset({"government", "party-organ", "society", "mass", "line", "hospital", "university", "media"})


def _says_who_gives(chars: str) -> bool:
    """以下单位被甲委授予“X”称号：, 甲会召开年会，公布了获奖名单：: a heading that names the body and what it did."""
    if len(chars) < _SENTENCE_LEAST or giver_in_heading(chars) is not None or _GIVES.search(chars) is None:
        return False
    named = [item for item in find(chars) if is_anchored(item.org.name) and not is_bare(item.org) and not is_generic(item.org.name)]
    return bool(named) and named[0].org.steps[-1].group in _GIVERS and not chars.endswith(("对", "授予", "给", "表彰", "表扬", "命名"), 0, named[0].start)


_SENTENCE_LEAST = 14
_OF_KIND = re.compile(r"(?:个人|团体|集体|单项)(?:单项|全能|综合|技能)?(?:奖项?|赛|竞赛|比赛|组|类)?")
_GIVEN_AT_ONCE = re.compile(r"(?:授予|命名|认定|表彰|评定|评选|确定)：(?!\s*[^，。；“”]{0,6}(?:以下|下列|如下))\s*[^，。；：“”]{2,300}?(?:为(?=[“\u4e00-\u9fff])|“[^“”]{2,30}”)[^，。；：、]{0,30}[。；]?$")
"""授予：甲、乙为“X”。: a sentence that says who got what; no rows follow."""
_LONGEST_LEAD = 400
"""“甲奖”是医院新设的奖项，共有5项技术获此殊荣：, and the rows below: the award that was quoted."""


def announce_rows(walk: Walk, row: Row, following: Row | None, default: tuple[str | None, Text | None]) -> bool:
    """A sentence that names the award of the rows below it. The sentence stays prose: it is not used up."""
    text = row.line.text
    this = GOT_THIS.search(text.chars) if len(text) <= _LONGEST_LEAD else None
    if this is None and (len(text) > 600 or not pattern("list.follows").search(text.chars)) or _GIVEN_AT_ONCE.search(text.chars) is not None:
        return False
    found = announced(text.chars) or praised_rows(text.chars)
    if this is not None:
        name, at = this["name"], text.slice(*this.span("name"))
        heading = Heading((name,), declared_count(this["rest"]), False, False, False)
    elif found is not None:
        heading = Heading((found.name,), found.count, False, False, False)
        at = text.slice(found.start, found.end)
        name = found.name
    elif default[0] is not None and default[1] is not None and not any(not award.announced for award in walk.awards):
        name = default[0]
        heading = Heading((name,), declared_count(text.chars), False, False, False)
        at = default[1]
    else:
        return False
    head = award_head(name)
    if head is not None and head.personal:
        return False
    before = walk.current
    walk.current = (award_index(walk, name, heading, at, announced=True),)
    run = re.search(r"[：:]\s*(?=\S)", text.chars)
    if run is not None and re.search("[；、，]", text.chars[run.end() :]) and items(walk, text.slice(run.end(), len(text)), row):
        walk.current = before
        return True
    walk.columns, walk.host, walk.announced, walk.negative, walk.numbered = (), None, True, False, False
    walk.seat = None
    return True
