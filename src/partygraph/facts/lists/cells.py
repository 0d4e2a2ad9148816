"""A row of a table by its header: which column holds who got it, for what, which award and how many (单位 | 案例 | 奖项)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from partygraph.facts.awards.award_names import award_tier, strip_count
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.lists.bodies_in_cells import EMPTY_CELL, apart, houses_beside, is_bare_cell, is_house
from partygraph.facts.lists.cells_by_look import by_content
from partygraph.facts.lists.fitted_rows import fitted
from partygraph.facts.lists.graded_titles import of_its_grade
from partygraph.facts.lists.grades_in_full import grade_key, is_no_grade, is_of_bodies
from partygraph.facts.lists.lost_cells import is_directly_under
from partygraph.facts.lists.names_in_rows import by_position, merge, packed, title
from partygraph.facts.lists.taken_away import takes_away
from partygraph.facts.lists.walk import ListedRow, Walk, add, add_persons, award_index, finish, open_award, plain_heading
from partygraph.facts.tables.columns import Row
from partygraph.facts.tables.groups import EMPTY, is_group
from partygraph.facts.tables.matrix import bodies_in
from partygraph.facts.tables.ticks import TICK, is_tick, padded, ticked_award
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.staff import is_for_bodies
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named

__all__ = ["by_columns"]


def by_columns(walk: Walk, row: Row, columns: tuple[str, ...]) -> bool:
    """A row of a table whose header is known."""
    first = len(walk.rows)
    done = _by_columns(walk, row, columns)
    at = _brand_column(walk, columns)
    if done and "award" in columns:
        whole = at < 0 and len(row.cells) == len(columns)
        walk.rows[first:] = [_beside_its_brand(walk, item, columns, whole=whole) for item in walk.rows[first:]]
    if done and 0 <= at < len(row.cells) == len(columns) and len(row.cells[at]) and row.cells[at].chars not in EMPTY:
        walk.rows[first:] = [replace(item, brand=title(row.cells[at])) for item in walk.rows[first:]]
    return done


def _beside_its_brand(walk: Walk, item: ListedRow, columns: tuple[str, ...], *, whole: bool) -> ListedRow:
    """五星级党支部 | 支部品牌, 甲支部 | “乙”品牌 | 五星级: the branch has got what it is, and its brand is only named beside it."""
    entries = [at for at, column in enumerate(columns) if column == "entry"]
    if item.entry is None or len(entries) != 1:
        return item
    award = walk.awards[item.award].name
    headed = whole and _BRAND.search(_header(walk, entries[0])) is not None and is_of_bodies(award)
    starred = columns.count("award") == 1 and item.entry_label.endswith("品牌") and _STARS.fullmatch(award) is not None
    return replace(item, entry=None, entry_label="", brand=item.entry) if headed or starred else item


_STARS = re.compile(r"(?:[一二三四五六]星|A{1,5})级?(?:党支部|支部|党组织|党总支|基层党组织)?")


def _brand_column(walk: Walk, columns: tuple[str, ...]) -> int:
    """Where the brands stand of those whose cases won; -1 where the table has no column for both."""
    entries = [at for at, column in enumerate(columns) if column == "entry"]
    if not any(_CASE.search(_header(walk, at)) for at in entries):
        return -1
    return next((at for at in entries if _BRAND.search(_header(walk, at))), -1)


@dataclass(slots=True)
class _Said:
    """What the cells of a row have said so far."""

    hosts: list[tuple[Named, Text]]
    recipients: list[tuple[Named, Text]] = field(default_factory=list)
    recommender: list[tuple[Named, Text]] = field(default_factory=list)
    entry: Text | None = None
    entry_at: int = -1
    event: str = ""
    awards: list[int] = field(default_factory=list)
    done: bool = False
    """True where a cell below the name of an award has told the recipient itself."""


def _by_columns(walk: Walk, row: Row, columns: tuple[str, ...]) -> bool:
    cells = padded(row.cells, len(columns)) if any(role.startswith(TICK) for role in columns) else row.cells
    if _ABREAST.search(" ".join(columns)) is not None and len(cells) == len(columns):
        return _segments(walk, row, columns)
    cells, columns = fitted(walk, row, cells, columns)
    if len(cells) != len(columns):
        return by_content(walk, row)
    if any(role == "award" and is_anchored(text.chars) and read_heading(text.chars) is None and expand(text.chars) for text, role in zip(cells, columns, strict=True)):
        return by_content(walk, row)  # names below a table, where a heading has opened another award
    if _of_persons(walk, columns):
        add_persons(walk, row.line.text)
        walk.awards[walk.current[0]] = replace(walk.awards[walk.current[0]], personal=True)
        return True
    if "giver" in columns:
        _given_by(walk, cells[columns.index("giver")])
    said = _Said(houses_beside(walk, cells, columns))
    for index, (text, role) in enumerate(zip(cells, columns, strict=True)):
        if role == "award" and (text.chars in _NO_AWARD or is_no_grade(text.chars)) and columns.count("award") == 1:
            walk.withheld.append(_who(walk, cells, columns))
            return True  # a dash where others have a prize; an empty cell was merged with the one above
        if role in ("award", "verdict") and takes_away(text.chars):
            walk.withheld.append(_who(walk, cells, columns))
            return True
        if not len(text) or text.chars in EMPTY:
            continue
        if role == "event":
            said.event = text.chars if not is_group(text.chars) else ""
        elif role.startswith(TICK):
            if not is_tick(text.chars):
                continue
            if (ticked := ticked_award(role.removeprefix(TICK), walk.quoted)) is None:
                return False
            said.awards.append(award_index(walk, ticked, plain_heading(ticked), row.line.text))
        elif role.startswith(("award:", "event:")):
            _below_its_award(walk, row, said, text, role)
        elif role in ("group", "ignored") and "award" not in columns and (graded := of_its_grade(text.chars, (walk.awards[at].name for at in walk.current), ())) is not None:
            said.awards.append(award_index(walk, graded, plain_heading(graded), text))
        elif role == "award":
            _award_cell(walk, cells, columns, index)
        elif role == "entry":
            walk.titled = walk.titled or text.chars.startswith("《")
            if walk.titled and is_person(text.chars):  # 《曲目》 for those who sang together, a name for who sang alone
                add_persons(walk, row.line.text)
                return True
            _entry_cell(walk, columns, said, text, index)
        elif role == "recipient":
            if columns.count("recipient") > 1 and is_directly_under(text.chars):
                walk.last_cells[index] = EMPTY_CELL  # 党委直属 in the column of general branches: the branches below are of none
                continue
            parts = apart(text)
            named = expand(text.chars) or by_position(text)
            said.recipients = merge(said.recipients, [(item, text) for item in named] if parts == [text] else [(item, part) for part in parts for item in expand(part.chars)])
            walk.last_cells[index] = text
        elif role == "recommender":
            said.recommender = [(item, text) for item in expand(text.chars)]
        elif role == "ignored":
            _unknown_cell(walk, columns, said, text, index)
    said.recipients = _carried(walk, cells, columns, said.recipients, said.entry)
    if said.done and "award" not in columns:
        return True
    return _give(walk, row, columns, said) or said.done


def _who(walk: Walk, cells: Sequence[Text], columns: Sequence[str]) -> Text:
    """The cells that name whose row it is, also those merged with the row above."""
    whose = [cell if len(cell) else walk.last_cells.get(at, cell) for at, (cell, role) in enumerate(zip(cells, columns, strict=True)) if role == "recipient"]
    return Text.join([cell for cell in whose if len(cell) and not is_directly_under(cell.chars)])


def _below_its_award(walk: Walk, row: Row, said: _Said, text: Text, role: str) -> None:
    """A cell below the name of an award, or of an event of the award that the row has named: who got it."""
    name = said.event + role[6:] if role.startswith("award:") else role[6:] + walk.last_award
    bodies: list[tuple[Named, Text, Text | None]] = [(item, text, None) for item in expand(text.chars)] or [(item, body, work) for body, work in bodies_in(text) for item in expand(body.chars)]
    if not bodies and len(said.hosts) == 1 and said.hosts[0][0].org.name and _UNIT.fullmatch(text.chars) is not None and not is_person(text.chars):
        house = Text.join([said.hosts[0][1], text])
        bodies = [(item, house, None) for item in by_position(house) if item.org.institution == said.hosts[0][0].org.name]
    if not bodies or not name:
        return
    at = award_index(walk, name, plain_heading(name), walk.last_award_at or row.line.text)
    for item, body, work in bodies:
        whole = merge(said.hosts, [(item, body)]) if said.hosts and not is_anchored(item.org.name) else [(item, body)]
        add(walk, whole, title(work) if work is not None else None, "", row, "row.matrix", at)
    said.done = True


_UNIT = re.compile(r"[\u4e00-\u9fff]{2,10}(?<!人)")
"""导诊台 below 示范岗: a unit that no word class ends, beside its house."""


def _award_cell(walk: Walk, cells: tuple[Text, ...], columns: tuple[str, ...], index: int) -> None:
    """The award of this row and of those below whose cell is empty, with its count; 最佳导演奖 | 金奖 is one."""
    text = cells[index]
    plain, count, stop = strip_count(text.chars)
    named_prize = cells[columns.index("award")] if columns.index("award") < index else None
    if named_prize is not None and _NAMED_PRIZE.search(named_prize.chars) and award_tier(named_prize.chars) is None and award_tier(plain) is not None:
        walk.last_award, walk.last_award_at = named_prize.chars + plain, Text.join([named_prize, text.slice(0, stop).strip()])
        return
    walk.last_award, walk.last_award_at = plain, text.slice(0, stop).strip()
    if count is not None:
        walk.counts.setdefault(packed(plain), count)


def _entry_cell(walk: Walk, columns: tuple[str, ...], said: _Said, text: Text, index: int) -> None:
    """What won: the case where a brand stands beside it, the team (圈名) before its subject (活动主题), wherever they stand."""
    of_team = _OF_A_TEAM.search(_header(walk, index)) is not None
    if index != _brand_column(walk, columns) and (said.entry is None or (of_team and not _OF_A_TEAM.search(_header(walk, said.entry_at)))):
        said.entry, said.entry_at = title(text), index


def _unknown_cell(walk: Walk, columns: tuple[str, ...], said: _Said, text: Text, index: int) -> None:
    """A cell in a column of no known role: how many the award has, or the award of a table that has no column for it."""
    if "award" in columns and _QUOTA.fullmatch(_header(walk, index)) and (quota := _SO_MANY.fullmatch(text.chars)) is not None and walk.last_award:
        walk.counts.setdefault(packed(walk.last_award), int(quota[1]))
    elif (not walk.current or walk.announced) and "award" not in columns and "entry" not in columns:
        heading = read_heading(text.chars)
        if heading is not None and len(heading.names) == 1 and not heading.personal:
            said.awards.append(award_index(walk, heading.names[0], heading, text))


def _give(walk: Walk, row: Row, columns: tuple[str, ...], said: _Said) -> bool:
    """The row added to the awards that its cells, its columns or the list above name."""
    recipients = said.recipients
    if any(role.startswith(TICK) for role in columns) and not said.awards:
        return bool(recipients)  # a row without a tick got nothing
    if said.awards:
        for award in said.awards:
            finish(walk, recipients, said.entry, row, award)
        return bool(recipients)
    if "recipient" not in columns:
        recipients = recipients or said.recommender or ([walk.own] if walk.own is not None and said.entry is not None else [])
    if "award" not in columns:
        nobody = not recipients and "entry" in columns and said.entry is not None and "recipient" not in columns
        return not nobody and finish(walk, recipients, said.entry, row, None)
    if not walk.last_award or walk.last_award_at is None:
        return bool(recipients) and bool(walk.current) and finish(walk, recipients, said.entry, row, None)
    if (graded := of_its_grade(walk.last_award, (walk.awards[at].name for at in walk.current), tuple(walk.grades.values()))) is not None:
        return finish(walk, recipients, said.entry, row, award_index(walk, graded, plain_heading(graded), walk.last_award_at))
    if len(walk.last_award) <= _LONGEST_GRADE and not walk.announced and walk.current and walk.last_award in open_award(walk) and walk.last_award != open_award(walk):
        return finish(walk, recipients, said.entry, row, None)  # 五星 below 五星级党支部
    known = walk.known.get(packed(walk.last_award)) or walk.grades.get(grade_key(walk.last_award))
    heading = Heading((known,), None, False, False, False) if known else read_heading(walk.last_award + "：") or plain_heading(walk.last_award)
    if heading.personal:
        add_persons(walk, row.line.text)
        return True
    if not heading.names:
        heading = plain_heading(walk.last_award)
    return finish(walk, recipients, said.entry, row, award_index(walk, heading.names[0], heading, walk.last_award_at))


_ABREAST = re.compile(r"recipient.*entry.*recipient.*entry|entry.*recipient.*entry.*recipient")
"""单位 | 品牌 | 单位 | 品牌: two rows side by side; 单位 | 科室 | 圈名 | 课题 is one."""
_NO_AWARD = frozenset({"-", "—", "——", "--", "/", "无", "不定等次", "未定等次", "不评等次", "未评等次", "不定等级", "不评等级", "未评", "未获奖", "不评奖", "弃权", "缺席", "缺考", "未参评", "未参赛", "落选"})
_LONGEST_GRADE = 3
_NAMED_PRIZE = re.compile(r"[\u4e00-\u9fff]{3,}奖$")
_NAMES = re.compile(r"(?:获奖者?|选手|参赛者?|个人|人员)?(?:姓\s*名)|选手|获奖人|参赛选手|获奖选手")


def _of_persons(walk: Walk, columns: tuple[str, ...]) -> bool:
    """A column of names beside the one of institutions, and no work: the award is the persons', whatever it sounds like (标兵, 一等奖)."""
    if "person" not in columns or "recipient" not in columns or {"entry", "award"} & set(columns) or len(walk.current) != 1:
        return False
    at = columns.index("person")
    return (at < columns.index("recipient") or columns.count("recipient") == 1) and _NAMES.fullmatch(_header(walk, at)) is not None and not is_for_bodies(walk.awards[walk.current[0]].name)


_QUOTA = re.compile(r"(?:获奖|奖项|表彰)?(?:名额|数量|个数|总数|设奖数)(?:（个）)?")
_SO_MANY = re.compile(r"([0-9]{1,3})(?:个|名|项|家)?")
_OF_A_TEAM = re.compile(r"圈|品牌|小组")
_BRAND, _CASE = re.compile(r"品牌(?:名称)?$"), re.compile(r"(?<!品牌)案例(?:名称|题目|标题)?$")


def _header(walk: Walk, index: int) -> str:
    return walk.headers[index] if 0 <= index < len(walk.headers) else ""


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
    house = next((walk.last_cells[index] for index in places[1:] if not len(cells[index]) and index in walk.last_cells and is_house(walk.last_cells[index].chars)), None)
    if house is not None and len(filled) == 1 and recipients and is_bare_cell(cells[filled[0]]):
        return merge([(item, house) for item in expand(house.chars)], recipients)  # 检验科 below 急诊科 | 甲医院
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
