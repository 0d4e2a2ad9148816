"""Lists and tables of an award notice: which award, who, for what, in which row.

A section begins with a heading that announces an award and ends where prose begins again; its rows inherit the heading's award. A row
is read by its cells when a header says which is which, otherwise by what its parts are: an organisation's name, a title in 《》, a quoted
brand, an award. Sections for individuals are counted and never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from partygraph.facts.awards import Heading, award_head, read_heading
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.expand import Named, expand, read_name
from partygraph.names.parse import OrgName, Step, parse
from partygraph.places import default_places
from partygraph.rules.load import words

__all__ = ["ListReading", "ListedAward", "ListedRow", "is_person", "read_lists"]


@dataclass(frozen=True, slots=True)
class ListedAward:
    """An award announced by a heading, a column or a cell; `heading` are the characters that name it."""

    name: str
    campaign: str | None
    declared: int | None
    personal: bool
    heading: Text
    rule: str


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row: `award` counts in `ListReading.awards`, `recipients` pairs each name with the cell it stands in."""

    award: int
    position: int
    recipients: tuple[tuple[Named, Text], ...]
    entry: Text | None
    entry_label: str
    line: Text
    rule: str


@dataclass(frozen=True, slots=True)
class ListReading:
    """Everything that the lists of a document say. `used` are the lines that belong to lists, `unread` rows that nobody could read."""

    awards: tuple[ListedAward, ...]
    rows: tuple[ListedRow, ...]
    used: frozenset[int]
    unread: tuple[Text, ...]
    persons: int


@dataclass(frozen=True, slots=True)
class _Row:
    """A line or a synthetic table row, with the lines it came from."""

    line: Line
    cells: tuple[Text, ...]
    indexes: tuple[int, ...]


# --- columns ---------------------------------------------------------------------------------------------------------

_ROLES = ("serial", "person", "ignored", "recommender", "award", "entry", "recipient", "group")
_ENTRY_HEADER = re.compile(r"(?:品牌|圈|案例|项目|作品|课题|成果|党课|视频|论文|题目|主题|活动|做法)[^位]{0,6}(?:名称|名|题目|标题)?$")
_RECIPIENT_HEADER = re.compile(r"(?:单位|组织|党支部|支部|医院|机构|科室|部门|集体|团队|主体|党委|病区|护理单元|班组|名称)(?:名称|全称)?(?:（[^）]*）)?$")


@cache
def _role_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for role in _ROLES:
        for word in words(f"column.{role}"):
            found.setdefault(word, role)
    return found


@lru_cache(maxsize=4096)
def _role(chars: str) -> str | None:
    """What a column with this header holds, or None when it is no header."""
    word = re.sub(r"[\s“”‘’:：]", "", chars)
    if not 1 <= len(word) <= 16:
        return None
    if role := _role_words().get(word):
        return role
    bare = re.sub(r"（[^）]*）$", "", word)
    if role := _role_words().get(bare):
        return role
    if not word.endswith(("名称", "名", "题目", "标题", "单位", "组织", "主题")) or len(word) > 12:
        return None
    if _ENTRY_HEADER.search(word):
        return "entry"
    if _RECIPIENT_HEADER.search(word) and parse(word.removesuffix("名称")) is None or word.endswith(("单位名称", "组织名称", "支部名称", "医院名称", "单位")):
        return "recipient"
    return None


def _header(cells: Sequence[Text]) -> tuple[str, ...] | None:
    """The roles of the columns if `cells` are a table's header."""
    if len(cells) < 2:
        return None
    roles = [_role(cell.chars) for cell in cells]
    awards = [read_heading(cell.chars) for cell in cells]
    matrix = [heading is not None and len(heading.names) == 1 and award_head(heading.names[0]) is not None for heading in awards]
    if sum(matrix) >= 2 and sum(matrix) + sum(role is not None for role in roles) >= len(cells) - 1:
        return tuple(
            f"award:{heading.names[0]}" if heading and heading.names and is_award else role or "group"
            for heading, is_award, role in zip(awards, matrix, roles, strict=True)
        )
    known = [role for role in roles if role is not None]
    if len(known) * 5 < len(cells) * 3 or not {"recipient", "entry", "award", "recommender"} & set(known):
        return None
    return tuple(role or "ignored" for role in roles)


def _rows(lines: Sequence[Line]) -> Iterator[_Row]:
    """Lines as rows: tables printed one cell a line are put together, a name broken over two lines of a numbered list too."""
    index = 0
    while index < len(lines):
        stop, roles = _stacked_header(lines, index)
        if roles:
            yield _Row(lines[index], tuple(line.text for line in lines[index:stop]), tuple(range(index, stop)))
            index = stop
            while (row := _stacked_row(lines, index, roles)) is not None:
                yield row
                index = row.indexes[-1] + 1
            continue
        line = lines[index]
        if index + 2 < len(lines) and _wraps(line, lines[index + 1], lines[index + 2]):
            text = Text.join([line.text, lines[index + 1].text])
            joined = Line(text, line.gap, line.indent)
            yield _Row(joined, (text,), (index, index + 1))
            index += 2
            continue
        yield _Row(line, line.cells, (index,))
        index += 1


def _stacked_header(lines: Sequence[Line], index: int) -> tuple[int, tuple[str, ...]]:
    roles: list[str] = []
    stop = index
    while stop < len(lines) and len(lines[stop].cells) == 1 and len(roles) < 8 and (role := _role(lines[stop].chars)) is not None:
        roles.append(role)
        stop += 1
    if len(roles) < 2 or not {"recipient", "entry"} & set(roles) or len(set(roles)) < 2:
        return index, ()
    return stop, tuple(roles)


_SERIAL = re.compile(r"[0-9]{1,3}[.、]?$")


def _stacked_row(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> _Row | None:
    stop = index + len(roles)
    if stop > len(lines):
        return None
    cells = [line.text for line in lines[index:stop]]
    if any(len(lines[at].cells) > 1 or len(lines[at].chars) > 80 for at in range(index, stop)):
        return None
    if any((heading := read_heading(cell.chars)) is not None and (heading.names or heading.title) and role not in ("award", "entry") for cell, role in zip(cells, roles, strict=True)):
        return None
    if any((role == "serial") != bool(_SERIAL.match(cell.chars)) for cell, role in zip(cells, roles, strict=True) if role in ("serial", "recipient")):
        return None
    return _Row(Line(Text.join(cells)), tuple(cells), tuple(range(index, stop)))


_NUMBER = re.compile(r"[0-9]+")


def _wraps(line: Line, following: Line, after: Line) -> bool:
    """`following` carries on the numbered row `line` when the row after it has the next number."""
    if not line.mark or following.mark or not after.mark or following.gap or len(following.cells) > 1 or len(line.cells) > 1:
        return False
    one, two = _NUMBER.search(line.mark), _NUMBER.search(after.mark)
    if one is None or two is None or int(two[0]) != int(one[0]) + 1 or len(following.chars) > 60:
        return False
    heading = read_heading(following.chars)
    return heading is None or not (heading.names or heading.title)


# --- the walk --------------------------------------------------------------------------------------------------------


@dataclass
class _State:
    awards: list[ListedAward] = field(default_factory=list)
    rows: list[ListedRow] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    unread: list[Text] = field(default_factory=list)
    current: tuple[int, ...] = ()
    columns: tuple[str, ...] = ()
    positions: dict[int, int] = field(default_factory=dict)
    last_award: str = ""
    last_cells: dict[str, Text] = field(default_factory=dict)
    persons: int = 0
    campaign: str | None = None
    heading_at: int = -9
    entry_header: str = ""
    numbered: bool = False


_SCOPE = re.compile(r"（[^（）]{2,24}）$")
_SENTENCE = re.compile(r"[。！？]|；$")
_DATE_OR_NOTE = re.compile(r"(?:排名不分先后|按.{1,14}(?:为序|排序|排列)|以下|注：|备注|说明|抄送|印发|信息公开|共[0-9]+页|第[0-9]+页|[-—]\s*[0-9]+\s*[-—])")


def read_lists(lines: Sequence[Line]) -> ListReading:
    """Awards and rows of all lists in `lines`.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> reading = read_lists(lay_out(clean("一等奖（2个）\\n1.甲市人民医院\\n2.乙县中医院")))
    >>> [(row.recipients[0][0].org.name, reading.awards[row.award].name) for row in reading.rows]
    [('甲市人民医院', '一等奖'), ('乙县中医院', '一等奖')]
    """
    state = _State()
    for row in _rows(lines):
        _read(state, row, lines)
    used = {at for at in state.used}
    return ListReading(tuple(state.awards), tuple(state.rows), frozenset(used), tuple(state.unread), state.persons)


def _read(state: _State, row: _Row, lines: Sequence[Line]) -> None:
    cells = row.cells
    line = row.line
    chars = line.chars
    header = _header(cells)
    if header is not None:
        state.columns = header
        state.last_award, state.last_cells = "", {}
        state.entry_header = next((cell.chars for cell, role in zip(cells, header, strict=True) if role == "entry"), "")
        state.used.update(row.indexes)
        return
    if len(cells) == 1:
        body = line.body
        if not len(body):
            state.used.update(row.indexes)  # a bare 附件
            return
        if _role(body.chars) is not None and (state.current or state.columns) and not body.chars.isdecimal():
            state.used.update(row.indexes)
            return
        heading = read_heading(body.chars)
        if heading is not None and (_opens(state, heading, body, line)):
            _open(state, heading, body, row)
            return
        if _inline(state, row):
            return
        if _SENTENCE.search(chars) and "《" not in chars or (len(chars) > 120 and "《" not in chars and "、" not in chars):
            if state.current and not _DATE_OR_NOTE.search(chars):
                state.current, state.columns, state.last_award = (), (), ""
            return
    if not state.current and not any(role == "award" or role.startswith("award:") for role in state.columns):
        return
    if state.current and all(state.awards[at].personal for at in state.current):
        if len(chars) <= 60:
            state.persons += _persons(cells, chars)
            state.used.update(row.indexes)
        return
    if state.columns and len(cells) > 1:
        read = _by_columns(state, row)
    elif len(cells) > 1:
        read = _by_content(state, row)
    else:
        read = _by_parts(state, row)
    if read:
        state.used.update(row.indexes)
    elif (line.mark or len(cells) > 1) and not _DATE_OR_NOTE.search(chars) and len(chars) < 80:
        state.unread.append(line.text)
        state.used.update(row.indexes)


def _opens(state: _State, heading: Heading, body: Text, line: Line) -> bool:
    """Is this line, which could be a heading, one here?"""
    if heading.names or heading.title:
        if heading.names and not heading.count and not heading.title and not body.chars.endswith(("：", ":")) and state.current and line.mark and _same_numbering(state, line):
            return False  # a numbered row of a list of works or teams that sounds like an award
        return True
    return heading.group and bool(state.current or state.columns)


def _same_numbering(state: _State, line: Line) -> bool:
    return state.numbered and line.mark[:1].isdecimal()


def _open(state: _State, heading: Heading, body: Text, row: _Row) -> None:
    state.used.update(row.indexes)
    at = row.indexes[0]
    if heading.group:
        if heading.count is not None and state.heading_at == at - 1 and len(body) < 12 and state.current and not default_places().leading(body.chars):
            pass
        return
    state.columns = () if heading.names else state.columns
    state.last_award, state.last_cells = "", {}
    if heading.campaign:
        state.campaign = heading.campaign
    if not heading.names:
        if heading.count is not None and state.current and state.heading_at == at - 1 and state.awards[state.current[0]].declared is None:
            _declare(state, heading.count)
            return
        if heading.title:
            state.current, state.columns = (), ()
        return
    state.current = tuple(_award(state, name, heading, body) for name in heading.names)
    state.heading_at = at
    state.numbered = False


def _declare(state: _State, count: int) -> None:
    for at in state.current:
        old = state.awards[at]
        state.awards[at] = ListedAward(old.name, old.campaign, count, old.personal, old.heading, old.rule)


def _award(state: _State, name: str, heading: Heading, body: Text) -> int:
    for at, old in enumerate(state.awards):
        if old.name == name and old.personal == heading.personal and old.campaign == (heading.campaign or old.campaign):
            if heading.count is not None and old.declared is None:
                state.awards[at] = ListedAward(old.name, old.campaign, heading.count, old.personal, body, old.rule)
            return at
    head = award_head(name)
    state.awards.append(ListedAward(name, heading.campaign, heading.count, heading.personal, body, head.rule if head else "list.title"))
    return len(state.awards) - 1


# --- rows ------------------------------------------------------------------------------------------------------------

_INLINE = re.compile(r"^(?P<award>[^：:；。]{2,48})[：:]\s*(?P<items>\S.*)$")


def _inline(state: _State, row: _Row) -> bool:
    """`一等奖：甲医院、乙医院；二等奖：丙医院` in one line."""
    text = row.line.body
    if "：" not in text.chars:
        return False
    done = False
    begin = 0
    for stop in [*(match.start() for match in re.finditer(r"[；。]", text.chars)), len(text)]:
        part = text.slice(begin, stop).strip()
        begin = stop + 1
        match = _INLINE.match(part.chars)
        if match is None:
            if done and len(part) and state.current:
                done = _items(state, part, row) or done
            continue
        heading = read_heading(match["award"] + "：")
        if heading is None or not heading.names:
            continue
        items = part.slice(match.start("items"), match.end("items"))
        opened = _State(awards=state.awards, positions=state.positions)
        if heading.personal:
            state.persons += 1 + items.chars.count("、")
            done = True
            continue
        kept = len(state.awards)
        current = tuple(_award(opened, name, heading, part.slice(0, match.end("award"))) for name in heading.names)
        before = state.current
        state.current = current
        if _items(state, items, row):
            done = True
            state.columns = ()
        else:
            state.current = before
            del state.awards[max(kept, len(before) and max(before) + 1) :]
    if done:
        state.used.update(row.indexes)
    return done


_PAIR = re.compile(r"(?P<org>[^《》“”；;。、，][^《》“”；;。]{2,60}?)(?:的|：|—+|-)?\s*(?:《(?P<work>[^《》]{2,90})》|“(?P<quote>[^“”]{2,40})”(?P<tail>圈|党建品牌|品牌|案例|项目|工作法|服务品牌)?)\s*(?:[、；;，。]|和|$)")


def _items(state: _State, items: Text, row: _Row) -> bool:
    """Recipients in running text, each a row of its own; with works when every one has one."""
    chars = items.chars.rstrip("。；;等 ")
    pairs = list(_PAIR.finditer(chars))
    if pairs and sum(len(match[0]) for match in pairs) >= len(chars) - 2:
        read = []
        for match in pairs:
            named = expand(match["org"])
            if not named:
                return False
            kind = "work" if match["work"] else "quote"
            entry = items.slice(match.start(kind), match.end("tail") if match["tail"] == "圈" else match.end(kind))
            if match["tail"] == "圈":
                entry = items.slice(match.start(kind) - 1, match.end("tail"))
            read.append((named, items.slice(match.start("org"), match.end("org")), entry, match["tail"] or ""))
        for named, cell, entry, tail in read:
            _add(state, [(item, cell) for item in named], entry, tail, row, "list.pair")
        return True
    named = expand(chars)
    if not named:
        return False
    for item in named:
        _add(state, [(item, items)], None, "", row, "list.enumeration")
    return True


def _add(state: _State, recipients: list[tuple[Named, Text]], entry: Text | None, label: str, row: _Row, rule: str, award: int | None = None) -> None:
    targets = (award,) if award is not None else state.current
    for target in targets:
        position = state.positions.get(target, 0) + 1
        state.positions[target] = position
        state.rows.append(ListedRow(target, position, tuple(recipients), entry, label, row.line.text, rule))
    state.numbered = bool(row.line.mark)


_PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}")


@cache
def _surnames() -> frozenset[str]:
    return frozenset(words("surname"))


def is_person(chars: str) -> bool:
    """Two to four characters that begin with a family name and are no organisation.

    >>> is_person("内科"), is_person("甲市医院")
    (False, False)
    """
    chars = re.sub(r"[\s·]", "", chars).removesuffix("同志").removesuffix("等")
    if not _PERSON.fullmatch(chars) or chars.endswith(("科", "室", "部", "处", "院", "圈", "组", "队", "委", "局", "办")):
        return False
    return (chars[0] in _surnames() and len(chars) <= 3) or chars[:2] in _surnames()


def _persons(cells: Sequence[Text], chars: str) -> int:
    if len(cells) > 1:
        return 1
    parts = [part for part in re.split(r"[、，\s]+", chars) if part]
    named = sum(is_person(part) for part in parts)
    return named or (1 if is_person(re.sub(r"（.*?）", "", chars)) or "（" in chars or len(chars) < 40 else 0)


def _by_columns(state: _State, row: _Row) -> bool:
    cells, columns = row.cells, state.columns
    if len(cells) != len(columns):
        if len(cells) == len(columns) - 1 and columns[0] == "serial" and row.line.mark == "":
            columns = columns[1:]
        elif len(cells) == len(columns) + 1 and columns[0] != "serial" and _SERIAL.match(cells[0].chars):
            cells = cells[1:]
        else:
            return _by_content(state, row)
    recipients: list[tuple[Named, Text]] = []
    recommender: list[tuple[Named, Text]] = []
    entry: Text | None = None
    award: int | None = None
    done = False
    for text, role in zip(cells, columns, strict=True):
        if not len(text) or text.chars in ("/", "-", "—", "无", "〃", "同上"):
            continue
        if role.startswith("award:"):
            heading = Heading((role[6:],), None, False, False, False)
            named = expand(text.chars)
            if named:
                at = _award(state, role[6:], heading, row.line.text)
                for item in named:
                    _add(state, [(item, text)], None, "", row, "row.matrix", at)
                done = True
        elif role == "award":
            state.last_award = text.chars
            state.last_cells["award"] = text
        elif role == "entry":
            entry = _title(text)
        elif role == "recipient":
            named = expand(text.chars) or _by_position(text)
            recipients = _merge(recipients, [(item, text) for item in named])
        elif role == "recommender":
            recommender = [(item, text) for item in expand(text.chars)]
    if done:
        return True
    if "award" in columns:
        if not state.last_award:
            return bool(recipients) and bool(state.current) and _finish(state, recipients, entry, row, None)
        heading = read_heading(state.last_award + "：") or Heading((state.last_award,), None, False, False, False)
        if heading.personal:
            state.persons += 1
            return True
        if not heading.names:
            heading = Heading((state.last_award,), None, False, False, False)
        text = state.last_cells["award"]
        award = _award(state, heading.names[0], heading, text)
    recipients = recipients or recommender
    if not recipients and "entry" in columns and entry is not None and "recipient" not in columns:
        return False
    return _finish(state, recipients, entry, row, award)


def _finish(state: _State, recipients: list[tuple[Named, Text]], entry: Text | None, row: _Row, award: int | None) -> bool:
    if not recipients or (award is None and not state.current):
        return False
    if entry is None and len(recipients) > 1:
        for recipient in recipients:
            _add(state, [recipient], None, "", row, "row.table", award)
    else:
        _add(state, recipients, entry, state.entry_header, row, "row.table", award)
    return True


def _merge(before: list[tuple[Named, Text]], after: list[tuple[Named, Text]]) -> list[tuple[Named, Text]]:
    """Two columns for the recipient: 单位 | 党支部 name one organisation when the second leaves out the first."""
    if not before or not after:
        return after or before
    if len(before) == 1 and all(named.org.institution is None for named, _ in after):
        host, cell = before[0]
        merged = []
        for named, text in after:
            org = parse(host.org.name + named.org.name)
            if org is not None:
                joined = Text.join([cell, text])
                shift = len(cell)
                ranges = (*host.ranges, *((start + shift, stop + shift) for start, stop in named.ranges))
                merged.append((Named(org, ranges, host.second, completed=True), joined))
        return merged or after
    return before


def _by_position(text: Text) -> tuple[Named, ...]:
    """A name that no word class ends, taken as an organisation because it stands where one stands."""
    packed = re.sub(r"\s", "", text.chars)
    if not 4 <= len(packed) <= 40 or is_person(packed) or re.search(r"[，。；！？《》“”：]|[0-9]{5}", packed):
        return ()
    step = Step(len(packed), packed, OrgKind.ORGANIZATION, "organization", "row.position")
    return (Named(OrgName(packed, (step,)), ((0, len(text)),)),)


def _title(text: Text) -> Text | None:
    """A work's title without the marks around it."""
    chars = text.chars
    if chars.startswith("《") and chars.endswith("》") and "《" not in chars[1:]:
        return text.slice(1, len(text) - 1)
    if chars.startswith("“") and chars.endswith("”") and "“" not in chars[1:]:
        return text.slice(1, len(text) - 1)
    return text if chars not in ("/", "-", "—", "无") else None


def _by_content(state: _State, row: _Row) -> bool:
    """Cells without a header: each is taken for what it looks like."""
    recipients: list[tuple[Named, Text]] = []
    entry: Text | None = None
    award: int | None = None
    for index, text in enumerate(row.cells):
        chars = text.chars
        if not chars or _SERIAL.match(chars) or re.fullmatch(r"[0-9.]+分?", chars) or (index == 0 and row.line.mark and len(chars) <= len(row.line.mark)):
            continue
        body = text
        if index == 0 and row.line.mark and chars.startswith(row.line.mark.strip()):
            body = text.slice(len(row.line.mark.rstrip()), len(text)).strip()
            chars = body.chars
            if not chars:
                continue
        heading = read_heading(chars)
        if heading is not None and heading.names and award_head(heading.names[0]) is not None and (award_head(heading.names[0]).rule == "award.prize" or "award" in state.columns):  # type: ignore[union-attr]
            award = _award(state, heading.names[0], heading, body)
            continue
        named = expand(chars)
        if named:
            if not recipients or all(item.org.institution is None for item in named):
                recipients = _merge(recipients, [(item, body) for item in named])
            elif parse(chars) is None or entry is None and not recipients:
                entry = body
            else:
                recipients.extend((item, body) for item in named)
            continue
        if is_person(chars) or all(is_person(part) for part in re.split(r"[、，\s]+", chars) if part):
            continue
        if (place := default_places().leading(chars)) is not None and place.length == len(chars):
            continue
        if "《" in chars and not chars.startswith("《"):
            return _by_parts(state, row)
        entry = _title(body) if entry is None else entry
    if not recipients:
        return False
    if award is not None and not state.current:
        state.current = (award,)
    return _finish(state, recipients, entry, row, award)


_WORK = re.compile(r"《(?P<title>[^《》]+(?:《[^《》]*》[^《》]*)*)》")
_TRAILING_NOTE = re.compile(r"（(?:负责人|联系人|作者|主创|圈长|主讲|书记|[0-9]+分|得分|推荐单位|选送单位|排名|辅导员)[^）]*）$")
_DASH = re.compile(r"\s*(?:——|--|—|：|:|-)\s*")
_QUOTE = re.compile(r"“(?P<quote>[^“”]{1,40})”(?P<tail>[^“”、，；]{0,12})$")


def _by_parts(state: _State, row: _Row) -> bool:
    """A single line: the name, and perhaps a work, a brand or an award beside it."""
    text = row.line.body
    chars = text.chars.rstrip("；;。，, ")
    text = text.slice(0, len(chars))
    if match := _TRAILING_NOTE.search(chars):
        text = text.slice(0, match.start()).strip()
        chars = text.chars
    if not chars or len(chars) > 400 or _SCOPE.fullmatch(chars):
        return False
    if match := _WORK.search(chars):
        return _with_work(state, row, text, match)
    named = expand(chars)
    if named:
        if is_listing(named, chars):
            for item in named:
                _add(state, [(item, text)], None, "", row, "row.name")
        else:
            _add(state, [(item, text) for item in named], None, "", row, "row.name")
        return True
    if "“" in chars and _items(state, text, row):
        return True
    if match := _QUOTE.search(chars):
        owner = text.slice(0, match.start()).strip(" ：—-的")
        if named := expand(owner.chars):
            circle = match["tail"].startswith("圈")
            entry = text.slice(match.start(), match.end("quote") + 2) if circle else text.slice(match.start("quote"), match.end("quote"))
            _add(state, [(item, owner) for item in named], entry, match["tail"] or "“”", row, "row.quote")
            return True
    for match in _DASH.finditer(chars):
        left, right = text.slice(0, match.start()).strip(), text.slice(match.end(), len(text)).strip()
        if (named := expand(left.chars)) and len(right) >= 2:
            if is_person(right.chars) or expand(right.chars):
                continue
            _add(state, [(item, left) for item in named], _title(right), "", row, "row.dash")
            return True
        if (named := expand(right.chars)) and len(left) >= 2 and not expand(left.chars):
            _add(state, [(item, right) for item in named], _title(left), "", row, "row.dash")
            return True
    for match in re.finditer(r"\s+", chars):
        left, right = text.slice(0, match.start()), text.slice(match.end(), len(text))
        if (named := expand(left.chars)) and not expand(right.chars):
            persons = all(is_person(part) for part in re.split(r"[、，\s]+", right.chars) if part)
            award = read_heading(right.chars)
            if award is not None and award.names and (head := award_head(award.names[0])) is not None and head.rule == "award.prize":
                _finish(state, [(item, left) for item in named], None, row, _award(state, award.names[0], award, right))
                return True
            _add(state, [(item, left) for item in named], None if persons else _title(right), "", row, "row.space")
            return True
        if (named := expand(right.chars)) and not expand(left.chars):
            if is_person(left.chars):
                state.persons += 1
                return True
            award = read_heading(left.chars)
            if award is not None and award.names and (head := award_head(award.names[0])) is not None and head.rule == "award.prize":
                _finish(state, [(item, right) for item in named], None, row, _award(state, award.names[0], award, left))
                return True
            _add(state, [(item, right) for item in named], _title(left), "", row, "row.space")
            return True
    match = re.search(r"（([^（）]{2,30})）$", chars)
    if match is not None:
        before, inside = text.slice(0, match.start()).strip(), text.slice(match.start(1), match.end(1))
        if is_person(before.chars):
            state.persons += 1
            return True
        if named := expand(before.chars):
            _add(state, [(item, before) for item in named], None, "", row, "row.name")
            return True
        if (named := expand(inside.chars)) and all(item.org.institution is not None for item in named):
            _add(state, [(item, inside) for item in named], _title(before), "", row, "row.bracket")
            return True
    if row.line.mark and state.rows and state.numbered and (named := _by_position(text)) and not read_heading(chars):
        _add(state, [(item, text) for item in named], None, "", row, "row.position")
        return True
    return False


def is_listing(named: Sequence[Named], chars: str) -> bool:
    """Several names in one line are rows of their own; branches put together by an ellipsis are too, each gets the award."""
    return len(named) > 1 or not chars


def _with_work(state: _State, row: _Row, text: Text, match: re.Match[str]) -> bool:
    before = text.slice(0, match.start()).strip(" ：:—-、的")
    after = text.slice(match.end(), len(text)).strip(" ：:—-、（）()")
    title = text.slice(match.start("title"), match.end("title"))
    if len(before) and (named := expand(before.chars) or ((whole := read_name(before.chars)) and (whole,)) or (_by_position(before) if row.line.mark else ())):
        pairs = list(_WORK.finditer(text.chars))
        if len(pairs) > 1 and _items(state, text, row):
            return True
        _add(state, [(item, before) for item in named], title, "《》", row, "row.work")
        return True
    owner = after
    for cut in re.finditer(r"\s+", after.chars):  # 《title》 甲医院 张三
        left = after.slice(0, cut.start())
        if expand(left.chars):
            owner = left
            break
    if len(owner) and (named := expand(owner.chars)):
        _add(state, [(item, owner) for item in named], title, "《》", row, "row.work")
        return True
    return False
