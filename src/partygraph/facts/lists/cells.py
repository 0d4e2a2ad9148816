"""A row of cells: by its header when the table has one, else each cell for what it looks like."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head, award_tier, is_rank, strip_count
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.lists.abreast import abreast
from partygraph.facts.lists.rows import by_parts
from partygraph.facts.lists.walk import (
    Walk,
    add,
    add_persons,
    award_index,
    by_position,
    finish,
    merge,
    open_award,
    packed,
    plain_heading,
    title,
)
from partygraph.facts.tables.columns import Row, is_serial, labelled
from partygraph.facts.tables.groups import EMPTY, is_group
from partygraph.facts.tables.matrix import bodies_in
from partygraph.facts.tables.ticks import TICK, is_tick, padded, ticked_award
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.staff import is_for_bodies
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import is_anchored
from partygraph.names.named import Named, read_name
from partygraph.names.parse import is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["by_columns", "by_content", "is_levelled", "shares_award", "shares_house"]


_SCORE = re.compile(r"(?:(?:综合|最终|平均|决赛)?(?:得分|总分|评分|分数|成绩|得票数?|票数|票)\s*[：:]?\s*)?[0-9.]+\s*[分票%]?")


def by_columns(walk: Walk, row: Row, columns: tuple[str, ...]) -> bool:
    """A row of a table whose header is known."""
    first = len(walk.rows)
    done = _by_columns(walk, row, columns)
    at = _brand_column(walk, columns)
    if done and 0 <= at < len(row.cells) == len(columns) and len(row.cells[at]) and row.cells[at].chars not in EMPTY:
        walk.rows[first:] = [replace(item, brand=title(row.cells[at])) for item in walk.rows[first:]]
    return done


def _brand_column(walk: Walk, columns: tuple[str, ...]) -> int:
    """Where the brands stand of those whose cases won; -1 where the table has no column for both."""
    entries = [at for at, column in enumerate(columns) if column == "entry"]
    if not any(_CASE.search(_header(walk, at)) for at in entries):
        return -1
    return next((at for at in entries if _BRAND.search(_header(walk, at))), -1)


def _by_columns(walk: Walk, row: Row, columns: tuple[str, ...]) -> bool:
    cells = padded(row.cells, len(columns)) if any(role.startswith(TICK) for role in columns) else row.cells
    if columns.count("entry") > 1 and columns.count("recipient") > 1 and len(cells) == len(columns):
        return _segments(walk, row, columns)
    if len(cells) < len(columns) and (not cells[0].chars or columns[0] == "serial" and is_serial(cells[0].chars) or columns[0] == "recipient" and bool(expand(cells[0].chars)) or columns[0] == "entry" and cells[0].chars.startswith("《")) and all(role in ("ignored", "person") or role.startswith("award:") for role in columns[len(cells) :]):
        columns = columns[: len(cells)]  # the last cells of the row were empty
    if len(cells) < len(columns) and is_serial(cells[0].chars) and (lost := columns.index("serial") if "serial" in columns else 0) > 0 and set(columns[len(cells) + lost :]) <= {"ignored", "person"}:
        cells, columns = (*[_EMPTY] * lost, *cells), columns[: len(cells) + lost]  # what stands in front of the number was merged with the row above
    if len(cells) == len(columns) > 1 and not cells[-1].chars and columns[0] in ("group", "award") and columns[1] == "recipient" and _is_house(cells[0].chars):
        cells = (Text("", ()), *cells[:-1])  # the first cell stands for several rows, and the others have moved to the left
    if len(cells) != len(columns):
        if len(cells) == len(columns) - 1 and columns[0] == "serial" and row.line.mark == "":
            columns = columns[1:]
        elif len(cells) == len(columns) + 1 and columns[0] != "serial" and is_serial(cells[0].chars):
            cells = cells[1:]
        elif len(cells) == len(columns) - 1 and columns[0] in ("award", "group") and not read_heading(cells[0].chars + "："):
            columns = columns[1:]
        elif len(cells) == len(columns) - 1 and columns.count("recipient") > 1 and (at := columns.index("recipient")) in walk.last_cells and is_bare_cell(cells[at]):
            cells = (*cells[:at], walk.last_cells[at], *cells[at:])  # the institution's cell was left empty
        else:
            return by_content(walk, row)
    if any(role == "award" and is_anchored(text.chars) and read_heading(text.chars) is None and expand(text.chars) for text, role in zip(cells, columns, strict=True)):
        return by_content(walk, row)  # names below a table, where a heading has opened another award
    if _of_persons(walk, columns):
        add_persons(walk, row.line.text)
        walk.awards[walk.current[0]] = replace(walk.awards[walk.current[0]], personal=True)
        return True
    recipients: list[tuple[Named, Text]] = []
    recommender: list[tuple[Named, Text]] = []
    entry: Text | None = None
    entry_at = -1
    event = ""
    cell_awards: list[int] = []
    done = False
    if "giver" in columns:
        _given_by(walk, cells[columns.index("giver")])
    hosts = _hosts(walk, cells, columns)
    for index, (text, role) in enumerate(zip(cells, columns, strict=True)):
        if role == "award" and text.chars in _NO_AWARD and columns.count("award") == 1:
            return True  # a dash where others have a prize; an empty cell was merged with the one above
        if not len(text) or text.chars in EMPTY:
            continue
        if role == "event":
            event = text.chars if not is_group(text.chars) else ""
        elif role.startswith(TICK):
            if is_tick(text.chars) and (ticked := ticked_award(role.removeprefix(TICK), walk.quoted)) is not None:
                cell_awards.append(award_index(walk, ticked, plain_heading(ticked), row.line.text))
            elif not is_tick(text.chars):
                continue
            else:
                return False
        elif role.startswith(("award:", "event:")):
            name = event + role[6:] if role.startswith("award:") else role[6:] + walk.last_award
            bodies: list[tuple[Named, Text, Text | None]] = [(item, text, None) for item in expand(text.chars)] or [(item, body, work) for body, work in bodies_in(text) for item in expand(body.chars)]
            if bodies and name:
                at = award_index(walk, name, plain_heading(name), walk.last_award_at or row.line.text)
                for item, body, work in bodies:
                    add(walk, merge(hosts, [(item, body)]) if hosts and not is_anchored(item.org.name) else [(item, body)], title(work) if work is not None else None, "", row, "row.matrix", at)
                done = True
        elif role == "award":
            plain, count, stop = strip_count(text.chars)
            named_prize = cells[columns.index("award")] if columns.index("award") < index else None
            if named_prize is not None and _NAMED_PRIZE.search(named_prize.chars) and award_tier(named_prize.chars) is None and award_tier(plain) is not None:
                walk.last_award, walk.last_award_at = named_prize.chars + plain, Text.join([named_prize, text.slice(0, stop).strip()])  # 最佳导演奖 | 金奖
                continue
            walk.last_award, walk.last_award_at = plain, text.slice(0, stop).strip()
            if count is not None:
                walk.counts.setdefault(packed(plain), count)
        elif role == "entry":
            walk.titled = walk.titled or text.chars.startswith("《")
            if walk.titled and is_person(text.chars):  # 《曲目》 for those who sang together, a name for who sang alone
                add_persons(walk, row.line.text)
                return True
            of_team = _OF_A_TEAM.search(_header(walk, index)) is not None
            if index == _brand_column(walk, columns):
                continue  # 案例名称 beside 党建品牌: the case is what won
            if entry is None or (of_team and not _OF_A_TEAM.search(_header(walk, entry_at))):
                entry, entry_at = title(text), index  # 圈名 before 活动主题, wherever they stand
        elif role == "recipient":
            parts = _apart(text)
            named = expand(text.chars) or by_position(text)
            recipients = merge(recipients, [(item, text) for item in named] if parts == [text] else [(item, part) for part in parts for item in expand(part.chars)])
            walk.last_cells[index] = text
        elif role == "recommender":
            recommender = [(item, text) for item in expand(text.chars)]
        elif role == "ignored" and "award" in columns and _QUOTA.fullmatch(_header(walk, index)) and (quota := _SO_MANY.fullmatch(text.chars)) is not None and walk.last_award:
            walk.counts.setdefault(packed(walk.last_award), int(quota[1]))
        elif role == "ignored" and (not walk.current or walk.announced) and "award" not in columns and "entry" not in columns:
            heading = read_heading(text.chars)
            if heading is not None and len(heading.names) == 1 and not heading.personal:
                cell_awards.append(award_index(walk, heading.names[0], heading, text))
    recipients = _carried(walk, cells, columns, recipients, entry)
    if done:
        return True
    if any(role.startswith(TICK) for role in columns) and not cell_awards:
        return bool(recipients)  # a row without a tick got nothing
    if cell_awards:
        for award in cell_awards:
            finish(walk, recipients, entry, row, award)
        return bool(recipients)
    if "recipient" not in columns:
        recipients = recipients or recommender or ([walk.own] if walk.own is not None and entry is not None else [])
    if "award" in columns:
        if not walk.last_award or walk.last_award_at is None:
            return bool(recipients) and bool(walk.current) and finish(walk, recipients, entry, row, None)
        if len(walk.last_award) <= _LONGEST_GRADE and not walk.announced and walk.current and walk.last_award in open_award(walk) and walk.last_award != open_award(walk):
            return finish(walk, recipients, entry, row, None)  # 五星 below 五星级党支部
        known = walk.known.get(packed(walk.last_award))
        heading = Heading((known,), None, False, False, False) if known else read_heading(walk.last_award + "：") or plain_heading(walk.last_award)
        if heading.personal:
            add_persons(walk, row.line.text)
            return True
        if not heading.names:
            heading = plain_heading(walk.last_award)
        return finish(walk, recipients, entry, row, award_index(walk, heading.names[0], heading, walk.last_award_at))
    if not recipients and "entry" in columns and entry is not None and "recipient" not in columns:
        return False
    return finish(walk, recipients, entry, row, None)


def _hosts(walk: Walk, cells: tuple[Text, ...], columns: tuple[str, ...]) -> list[tuple[Named, Text]]:
    """单位 | 先进科室 | 优秀团队: the house of the units that the cells of the awards name, in this row or in the one whose cell was merged over it."""
    if columns.count("recipient") != 1 or not any(role.startswith("award:") for role in columns):
        return []
    at = columns.index("recipient")
    cell = cells[at] if len(cells[at]) else walk.last_cells.get(at, _EMPTY)
    return [(item, cell) for item in expand(cell.chars)] if len(cell) and _is_house(cell.chars) else []


def _is_house(chars: str) -> bool:
    named = expand(re.sub(r"（[^（）]*）$", "", chars))
    return bool(named) and named[0].org.institution is not None and not is_group(chars)


_SCHOOL = re.compile(r"[\u4e00-\u9fff]{2}(?:小学|中学|初中|高中|幼儿园|中心学校|卫生院|村)$")


def shares_award(walk: Walk, row: Row) -> bool:
    """A name alone right below a row of a table that says who got what: the cell of the award was merged over both."""
    if "award" not in walk.columns or walk.columns.count("recipient") != 1 or "entry" in walk.columns or not walk.last_award or row.indexes[0] - 1 not in walk.used or row.line.mark:
        return False
    return bool(expand(row.line.chars)) and by_columns(walk, replace(row, cells=tuple(row.line.text if role == "recipient" else _EMPTY for role in walk.columns)), walk.columns)


def shares_house(walk: Walk, row: Row) -> bool:
    """A unit alone below a row 急诊科 | 甲医院: the cell of its house was merged over both."""
    if walk.columns != ("recipient", "recipient") or not walk.current or row.indexes[0] - 1 not in walk.used or row.line.mark or not is_bare_cell(row.line.text):
        return False
    unit, house = walk.last_cells.get(0), walk.last_cells.get(1)
    return unit is not None and house is not None and is_bare_cell(unit) and _is_house(house.chars) and by_columns(walk, replace(row, cells=(row.line.text, house)), walk.columns)


_EMPTY = Text("", ())
_NO_AWARD = frozenset({"-", "—", "——", "--", "/", "无"})
_LONGEST_GRADE = 3
_NAMED_PRIZE = re.compile(r"[\u4e00-\u9fff]{3,}奖$")
_NAMES = re.compile(r"(?:获奖者?|选手|参赛者?|个人|人员)?(?:姓\s*名)|选手|获奖人|参赛选手|获奖选手")


def _of_persons(walk: Walk, columns: tuple[str, ...]) -> bool:
    """A column of names beside the one of institutions, and no work: the award is the persons', whatever it sounds like (标兵, 一等奖)."""
    if "person" not in columns or "recipient" not in columns or {"entry", "award"} & set(columns) or len(walk.current) != 1:
        return False
    at = columns.index("person")
    return (at < columns.index("recipient") or columns.count("recipient") == 1) and _NAMES.fullmatch(_header(walk, at)) is not None and not is_for_bodies(walk.awards[walk.current[0]].name)


def _apart(cell: Text) -> list[Text]:
    """甲卫生院 乙卫生院: the houses of a cell that only blanks part, or else the cell as it is."""
    if (numbered := _numbered(cell)):
        return numbered
    parts = [cell.slice(*match.span()) for match in re.finditer(r"\S+", cell.chars)]
    orgs = [parse(part.chars) for part in parts]
    whole = all(org is not None and org.institution == org.name and org.steps[-1].group in ("hospital", "centre") and not re.match("附属|第[一二三四五六七八九十]", org.name) for org in orgs)
    return parts if len(parts) > 1 and whole else [cell]


_ITS_NUMBER = re.compile(r"(?:(?<=^)|(?<=[\s；;、]))(?:[0-9]{1,2}[.、．]|[（(][0-9]{1,2}[）)]|[①-⑳])\s*")


def _numbered(cell: Text) -> list[Text]:
    """1.甲医院 2.乙医院: the bodies that a cell numbers."""
    marks = list(_ITS_NUMBER.finditer(cell.chars))
    if not marks or marks[0].start() > 0:
        return []
    parts = [cell.slice(match.end(), stop).strip(" ；;，、") for match, stop in zip(marks, [*(other.start() for other in marks[1:]), len(cell)], strict=True)]
    return parts if all(expand(part.chars) for part in parts) else []


_QUOTA = re.compile(r"(?:获奖|奖项|表彰)?(?:名额|数量|个数|总数|设奖数)(?:（个）)?")
_SO_MANY = re.compile(r"([0-9]{1,3})(?:个|名|项|家)?")
_OF_A_TEAM = re.compile(r"圈|品牌|小组")
_BRAND, _CASE = re.compile(r"品牌(?:名称)?$"), re.compile(r"(?<!品牌)案例(?:名称|题目|标题)?$")


def _header(walk: Walk, index: int) -> str:
    return walk.headers[index] if 0 <= index < len(walk.headers) else ""


def is_bare_cell(text: Text) -> bool:
    """A unit's name without its institution."""
    named = expand(text.chars)
    return bool(named) and all(is_bare(item.org) for item in named)


def _given_by(walk: Walk, cell: Text) -> None:
    """Who gave the award of this row; an empty cell and 同上 mean those of the row above."""
    if len(cell) and cell.chars not in EMPTY:
        walk.givers = tuple((item, cell) for item in expand(cell.chars))


def _carried(
    walk: Walk, cells: tuple[Text, ...], columns: tuple[str, ...], recipients: list[tuple[Named, Text]], entry: Text | None
) -> list[tuple[Named, Text]]:
    """An institution whose cell was merged over several rows is that of the row above."""
    places = [index for index, role in enumerate(columns) if role == "recipient"]
    filled = [index for index in places if len(cells[index])]
    if not places or len(cells[places[0]]) or places[0] not in walk.last_cells or (not filled and entry is None):
        return recipients
    above = walk.last_cells[places[0]]
    return merge([(item, above) for item in expand(above.chars)], recipients)


def _segments(walk: Walk, row: Row, columns: tuple[str, ...]) -> bool:
    """A table of pairs (单位 | 品牌 | 支部 | 子品牌): each pair has the award whose name ends like its header."""
    host: list[tuple[Named, Text]] = []
    recipients: list[tuple[Named, Text]] = []
    done = False
    for index, (text, role) in enumerate(zip(row.cells, columns, strict=True)):
        if role == "recipient":
            if len(text):
                walk.last_cells[index] = text
            named = expand((text if len(text) or host else walk.last_cells.get(index, text)).chars)
            recipients = merge(host, [(item, text if len(text) else walk.last_cells[index]) for item in named])
            host = host or recipients
        elif role == "entry" and len(text) and (entry := title(text)) is not None:
            header = walk.headers[index] if index < len(walk.headers) else ""
            name = next((known for known in sorted(set(walk.known.values())) if known.endswith(header)), None)
            award = award_index(walk, name, plain_heading(name), row.line.text) if name else None
            if recipients and (award is not None or walk.current):
                add(walk, recipients, entry, header, row, "row.pairs", award)
                done = True
    return done


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
