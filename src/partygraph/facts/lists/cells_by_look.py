"""A row of cells without a header: each cell is read for what it looks like (甲医院 | 一等奖 | 《X》)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head, award_tier, is_rank, strip_count
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.lists.abreast import abreast
from partygraph.facts.lists.names_in_rows import merge, packed, title
from partygraph.facts.lists.rows import by_parts
from partygraph.facts.lists.walk import Walk, add_persons, award_index, finish
from partygraph.facts.tables.columns import Row, is_serial, labelled
from partygraph.facts.tables.groups import EMPTY, is_group
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.staff import is_for_bodies
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named, read_name
from partygraph.names.org_name import is_bare
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["by_content", "is_levelled"]

_SCORE = re.compile(r"(?:(?:综合|最终|平均|决赛)?(?:得分|总分|评分|分数|成绩|得票数?|票数|票)\s*[：:]?\s*)?[0-9.]+\s*[分票%]?")
_SCHOOL = re.compile(r"[\u4e00-\u9fff]{2}(?:小学|中学|初中|高中|幼儿园|中心学校|卫生院|村)$")
_POST = re.compile(r"(?:副?书记|副?主任|委员|护士长|副?院长|干事|医师|护师|护士)$")


def by_content(walk: Walk, row: Row) -> bool:
    """Cells without a header: each is taken for what it looks like."""
    if not row.line.mark and (side_by_side := abreast(row.cells)):
        return finish(walk, side_by_side, None, row, None)
    if len(row.cells) == 2 and not walk.columns and is_person(row.cells[0].chars) and (is_anchored(row.cells[1].chars) or expand(_POST.sub("", row.cells[1].chars))):
        add_persons(walk, row.line.text)  # 张某  甲医院护士长
        return True
    if (units := _units_abreast(row)) and finish(walk, units, None, row, None):
        return True
    recipients: list[tuple[Named, Text]] = []
    entry: Text | None = None
    entry_label = ""
    award: int | None = None
    alone = 0
    for index, text in enumerate(row.cells):
        chars = text.chars
        if not chars or chars in EMPTY or is_serial(chars) or _SCORE.fullmatch(chars) or (index == 0 and row.line.mark and len(chars) <= len(row.line.mark)):
            continue
        body = text
        if index == 0 and row.line.mark and chars.startswith(row.line.mark.strip()):
            body = text.slice(len(row.line.mark.rstrip()), len(text)).strip()
            chars = body.chars
            if not chars:
                continue
        if (found := labelled(body)) is not None:
            role, value = found
            if role == "entry":
                entry = title(value)
            elif role == "recipient":
                recipients.extend((item, value) for item in expand(value.chars))
            continue
        if (index == 0 and len(row.cells) > 1 and is_group(strip_count(chars)[0])) or (len(chars) <= 7 and is_rank(chars)):
            continue
        if index and _REMARK.fullmatch(chars):
            continue
        known = walk.known.get(packed(chars)) if not _is_work(row, index) else None
        heading = Heading((known,), None, False, False, False) if known else read_heading(chars)
        if heading is not None and heading.names and (known or ((head := award_head(heading.names[0])) is not None and (head.rule == "award.prize" or "award" in walk.columns or not walk.current and is_levelled(chars)))):
            award = award_index(walk, heading.names[0], heading, body)
            continue
        named = expand(chars)
        if named:
            entry, recipients = _take(entry, recipients, named, body)
            continue
        if is_person(chars) or all(is_person(part) for part in re.split(r"[、，\s]+", chars) if part):
            alone += is_person("".join(chars.split()))
            continue
        if (place := default_places().leading(chars)) is not None and place.length == len(chars):
            continue
        if "《" in chars and not chars.startswith("《"):
            return by_parts(walk, row)
        if recipients and recipients[-1][0].org.steps[-1].group != "line" and len(chars) <= 8 and entry is None and (whole := read_name(recipients[-1][0].org.name + chars)) is not None:
            recipients = merge(recipients, [(whole, body)])
            continue
        entry = title(body) if entry is None else entry
    if not recipients:
        return False
    if alone == 1 and award is not None and entry is None and not is_for_bodies(walk.awards[award].name):
        add_persons(walk, row.line.text)  # 一等奖 | 张某 | 甲医院: the person's
        return True
    if award is not None and not walk.current:
        walk.current = (award,)
    if entry_label and entry is None:
        return False
    return finish(walk, recipients, entry, row, award)


_REMARK = re.compile(r"（[^（）]*[，。！？][^（）]*）")
"""A cell that is nothing but what somebody has to say of the row."""


def _is_work(row: Row, index: int) -> bool:
    """A cell in quotes beside one that holds a prize: what got it, though the page's title calls it what sounds like a title of honour."""
    return row.cells[index].chars.startswith("“") and any(award_tier(cell.chars) is not None and len(cell) <= _LONGEST_PRIZE for at, cell in enumerate(row.cells) if at != index)


_LONGEST_PRIZE = 8


def is_levelled(chars: str) -> bool:
    """A title of honour with its level in front (全国文明单位, 甲省工人先锋号), no body."""
    head = award_head(chars)
    return head is not None and not head.personal and pattern("honours.named-level").match(chars) is not None and qualified(chars) and len(chars) <= _LONGEST_TITLE


_LONGEST_TITLE = 30


def _units_abreast(row: Row) -> list[tuple[Named, Text]]:
    """甲医院  急诊科  ICU: units of the house in the first cell, set side by side."""
    cells = [cell for cell in row.cells if cell.chars]
    first = cells[0].slice(len(row.line.mark.rstrip()), len(cells[0])).strip() if cells and row.line.mark and cells[0].chars.startswith(row.line.mark.strip()) else cells[0] if cells else None
    house = expand(first.chars) if first is not None and len(cells) >= _FEWEST_UNITS else ()
    if first is None or len(house) != 1 or house[0].org.institution != house[0].org.name or not is_anchored(house[0].org.name):
        return []
    found: list[tuple[Named, Text]] = []
    for cell in cells[1:]:
        named = expand(cell.chars)
        if len(named) != 1 or not is_bare(named[0].org) or named[0].org.steps[-1].group not in ("department", "line"):
            return []
        found.extend(merge([(house[0], first)], [(named[0], cell)]))
    groups = {named.org.steps[-1].group for named, _ in found}
    return found if len(groups) == 1 else []


_FEWEST_UNITS = 3


def _take(
    entry: Text | None, recipients: list[tuple[Named, Text]], named: tuple[Named, ...], body: Text
) -> tuple[Text | None, list[tuple[Named, Text]]]:
    """A further cell that reads as an organisation: a unit of the one before, another recipient, or the name of a work."""
    if not recipients:
        return entry, [(item, body) for item in named]
    before = recipients[-1][0].org
    if all(is_anchored(item.org.name) and not is_bare(item.org) for item in named):
        return entry, [*recipients, *((item, body) for item in named)]
    if len(recipients) == 1 and before.steps[-1].group == "line" and named[0].org.steps[-1].group != "line":
        return (body if entry is None else entry), recipients
    if _SCHOOL.search(before.name) and all(_SCHOOL.search(item.org.name) for item in named):
        return entry, [*recipients, *((item, body) for item in named)]  # 甲小学    乙中学
    if len(recipients) == 1 and before.institution == before.name and all(not is_anchored(item.org.name) for item in named):
        return entry, merge(recipients, [(item, body) for item in named])
    if all(is_bare(item.org) for item in named) and all(is_bare(item.org) for item, _ in recipients):
        return entry, [*recipients, *((item, body) for item in named)]
    if all(is_bare(item.org) for item in named):
        return entry, merge(recipients, [(item, body) for item in named])
    return (body if entry is None else entry), recipients
