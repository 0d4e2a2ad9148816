"""One row of a list or table: who, for what, and which award if the row says it itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.awards import Heading, award_head, read_heading
from partygraph.facts.persons import is_person
from partygraph.facts.table import Row, labelled
from partygraph.model import OrgKind, Text
from partygraph.names.expand import Named, expand, is_placed, read_name
from partygraph.names.find import is_anchored
from partygraph.names.parse import OrgName, Step, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern, words

__all__ = ["ListedAward", "ListedRow", "Walk", "add", "award_beside", "award_index", "by_columns", "by_content", "by_parts", "is_group", "items", "plain_heading", "self_contained"]


@dataclass(frozen=True, slots=True)
class ListedAward:
    """An award announced by a heading, a sentence, a column or a cell; `heading` are the characters that name it.

    `announced` is true when a sentence or the title named it: without rows it is no award of a list.
    """

    name: str
    campaign: str | None
    declared: int | None
    personal: bool
    heading: Text
    rule: str
    announced: bool = False


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


@dataclass
class Walk:
    """What is known at a line of the list; lives only while the lines are walked through."""

    awards: list[ListedAward] = field(default_factory=list)
    rows: list[ListedRow] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    unread: list[Text] = field(default_factory=list)
    current: tuple[int, ...] = ()
    columns: tuple[str, ...] = ()
    positions: dict[int, int] = field(default_factory=dict)
    last_award: str = ""
    last_award_at: Text | None = None
    last_cells: dict[int, Text] = field(default_factory=dict)
    persons: int = 0
    heading_at: int = -9
    entry_header: str = ""
    beside: int = -9
    headers: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    numbered: bool = False
    negative: bool = False
    announced: bool = False
    host: tuple[Named, Text] | None = None
    known: dict[str, str] = field(default_factory=dict)
    works: dict[str, int] = field(default_factory=dict)
    level_base: tuple[str, Text] | None = None


def award_index(walk: Walk, name: str, heading: Heading, at: Text, *, announced: bool = False) -> int:
    """The index of the award `name` in `walk.awards`, which it joins when it is new."""
    for index, old in enumerate(walk.awards):
        if old.name == name and old.personal == heading.personal and old.campaign == (heading.campaign or old.campaign):
            if heading.count is not None and old.declared is None:
                walk.awards[index] = ListedAward(old.name, old.campaign, heading.count, old.personal, at, old.rule, old.announced and announced)
            return index
    head = award_head(name)
    if heading.count is None and (count := walk.counts.get(_packed(name))) is not None:
        heading = Heading(heading.names, count, heading.personal, heading.group, heading.title, heading.campaign)
    rule = "list.announced" if announced else head.rule if head else "list.title"
    walk.awards.append(ListedAward(name, heading.campaign, heading.count, heading.personal, at, rule, announced))
    return len(walk.awards) - 1


def plain_heading(name: str) -> Heading:
    """A heading that says nothing but the award's name."""
    head = award_head(name)
    return Heading((name,), None, head is not None and head.personal, False, False)


def add(walk: Walk, recipients: list[tuple[Named, Text]], entry: Text | None, label: str, row: Row, rule: str, award: int | None = None) -> None:
    """A row of the current award, or of `award`; a bare unit takes the institution above it."""
    if walk.host is not None:
        recipients = merge([walk.host], recipients) if all(is_bare(named.org) for named, _ in recipients) else recipients
    if award is None and entry is not None and (known := walk.works.get(_packed(entry.chars))) is not None:
        award = known
    targets = (award,) if award is not None else walk.current
    for target in targets:
        position = walk.positions.get(target, 0) + 1
        walk.positions[target] = position
        walk.rows.append(ListedRow(target, position, tuple(recipients), entry, label, row.line.text, rule))
    walk.numbered = bool(row.line.mark)


def _packed(chars: str) -> str:
    return re.sub(r"[\s《》“”]", "", chars)


def is_group(chars: str) -> bool:
    """A heading or a cell that sorts rows by place or kind.

    >>> is_group("甲市"), is_group("综合医院"), is_group("甲市人民医院")
    (True, True, False)
    """
    chars = re.sub(r"\s", "", chars)
    if not chars or len(chars) > 14:
        return False
    if pattern("line.group").fullmatch(chars):
        return True
    place = default_places().leading(chars)
    if place is not None and place.length == len(chars):
        return True
    return chars.endswith(words("group-end")) and not expand(chars) and read_heading(chars) is None


# --- columns ---------------------------------------------------------------------------------------------------------

_SERIAL = re.compile(r"[0-9]{1,3}[.、]?$")
_EMPTY = frozenset({"/", "-", "—", "——", "--", "无", "〃", "同上", "……"})


def by_columns(walk: Walk, row: Row, columns: tuple[str, ...]) -> bool:
    """A row of a table whose header is known."""
    cells = row.cells
    if columns.count("entry") > 1 and columns.count("recipient") > 1 and len(cells) == len(columns):
        return _segments(walk, row, columns)
    if len(cells) != len(columns):
        if len(cells) == len(columns) - 1 and columns[0] == "serial" and row.line.mark == "":
            columns = columns[1:]
        elif len(cells) == len(columns) + 1 and columns[0] != "serial" and _SERIAL.match(cells[0].chars):
            cells = cells[1:]
        elif len(cells) == len(columns) - 1 and columns[0] in ("award", "group") and not read_heading(cells[0].chars + "："):
            columns = columns[1:]
        else:
            return by_content(walk, row)
    recipients: list[tuple[Named, Text]] = []
    recommender: list[tuple[Named, Text]] = []
    entry: Text | None = None
    event = ""
    cell_awards: list[int] = []
    done = False
    for index, (text, role) in enumerate(zip(cells, columns, strict=True)):
        if not len(text) or text.chars in _EMPTY:
            continue
        if role == "event":
            event = text.chars if not is_group(text.chars) else ""
        elif role.startswith(("award:", "event:")):
            name = event + role[6:] if role.startswith("award:") else role[6:] + walk.last_award
            named = expand(text.chars)
            if named and name:
                at = award_index(walk, name, plain_heading(name), walk.last_award_at or row.line.text)
                for item in named:
                    add(walk, [(item, text)], None, "", row, "row.matrix", at)
                done = True
        elif role == "award":
            walk.last_award, walk.last_award_at = text.chars, text
        elif role == "entry":
            entry = title(text)
        elif role == "recipient":
            named = expand(text.chars) or by_position(text)
            recipients = merge(recipients, [(item, text) for item in named])
            walk.last_cells[index] = text
        elif role == "recommender":
            recommender = [(item, text) for item in expand(text.chars)]
        elif role == "ignored" and (not walk.current or walk.announced) and "award" not in columns and "entry" not in columns:
            heading = read_heading(text.chars)
            if heading is not None and len(heading.names) == 1 and not heading.personal:
                cell_awards.append(award_index(walk, heading.names[0], heading, text))
    recipients = _carried(walk, cells, columns, recipients, entry)
    if done:
        return True
    if cell_awards:
        for award in cell_awards:
            _finish(walk, recipients, entry, row, award)
        return bool(recipients)
    if "recipient" not in columns:
        recipients = recipients or recommender
    if "award" in columns:
        if not walk.last_award or walk.last_award_at is None:
            return bool(recipients) and bool(walk.current) and _finish(walk, recipients, entry, row, None)
        name = walk.known.get(_packed(walk.last_award))
        heading = Heading((name,), None, False, False, False) if name else read_heading(walk.last_award + "：") or plain_heading(walk.last_award)
        if heading.personal:
            walk.persons += 1
            return True
        if not heading.names:
            heading = plain_heading(walk.last_award)
        return _finish(walk, recipients, entry, row, award_index(walk, heading.names[0], heading, walk.last_award_at))
    if not recipients and "entry" in columns and entry is not None and "recipient" not in columns:
        return False
    return _finish(walk, recipients, entry, row, None)


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


def _finish(walk: Walk, recipients: list[tuple[Named, Text]], entry: Text | None, row: Row, award: int | None) -> bool:
    if not recipients or (award is None and not walk.current):
        return False
    if entry is None and len(recipients) > 1:
        for recipient in recipients:
            add(walk, [recipient], None, "", row, "row.table", award)
    else:
        add(walk, recipients, entry, walk.entry_header, row, "row.table", award)
    return True


def merge(before: list[tuple[Named, Text]], after: list[tuple[Named, Text]]) -> list[tuple[Named, Text]]:
    """Two columns for the recipient: 单位 | 党支部 name one organisation when the second leaves out the first."""
    if not before or not after:
        return after or before
    if len(before) == 1 and all(not is_anchored(named.org.name) or (is_bare(named.org) and not is_placed(named.org.name)) for named, _ in after):
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


def by_position(text: Text) -> tuple[Named, ...]:
    """A name that no word class ends, taken as an organisation because it stands where one stands."""
    packed = re.sub(r"\s", "", text.chars)
    if not 4 <= len(packed) <= 40 or is_person(packed) or re.search(r"[，。；！？《》“”：]|[0-9]{5}|由.+(?:发布|公布)|恭喜|以上|[了请的]", packed):
        return ()
    step = Step(len(packed), packed, OrgKind.ORGANIZATION, "organization", "row.position")
    return (Named(OrgName(packed, (step,)), ((0, len(text)),)),)


def title(text: Text) -> Text | None:
    """A work's title without the marks around it and without the note behind it."""
    chars = text.chars
    if match := _NOTE.search(chars):
        text = text.slice(0, match.start()).strip()
        chars = text.chars
    if chars.startswith("《") and chars.endswith("》") and "《" not in chars[1:]:
        return text.slice(1, len(text) - 1)
    if chars.startswith("“") and chars.endswith("”") and "“" not in chars[1:]:
        return text.slice(1, len(text) - 1)
    return text if chars and chars not in _EMPTY else None


_NOTE = re.compile(r"(?<=圈)（[^（）]{2,10}(?:型|类|组)）$")


# --- cells without a header ------------------------------------------------------------------------------------------


def by_content(walk: Walk, row: Row) -> bool:
    """Cells without a header: each is taken for what it looks like."""
    recipients: list[tuple[Named, Text]] = []
    entry: Text | None = None
    entry_label = ""
    award: int | None = None
    for index, text in enumerate(row.cells):
        chars = text.chars
        if not chars or chars in _EMPTY or _SERIAL.match(chars) or re.fullmatch(r"[0-9.]+分?", chars) or (index == 0 and row.line.mark and len(chars) <= len(row.line.mark)):
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
        if index == 0 and len(row.cells) > 1 and is_group(chars):
            continue
        known = walk.known.get(_packed(chars))
        heading = Heading((known,), None, False, False, False) if known else read_heading(chars)
        if heading is not None and heading.names and (known or ((head := award_head(heading.names[0])) is not None and (head.rule == "award.prize" or "award" in walk.columns))):
            award = award_index(walk, heading.names[0], heading, body)
            continue
        named = expand(chars)
        if named:
            entry, recipients = _take(entry, recipients, named, body)
            continue
        if is_person(chars) or all(is_person(part) for part in re.split(r"[、，\s]+", chars) if part):
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
    if award is not None and not walk.current:
        walk.current = (award,)
    if entry_label and entry is None:
        return False
    return _finish(walk, recipients, entry, row, award)


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
    if len(recipients) == 1 and before.institution == before.name and all(not is_anchored(item.org.name) for item in named):
        return entry, merge(recipients, [(item, body) for item in named])
    if all(is_bare(item.org) for item in named) and all(is_bare(item.org) for item, _ in recipients):
        return entry, [*recipients, *((item, body) for item in named)]
    if all(is_bare(item.org) for item in named):
        return entry, merge(recipients, [(item, body) for item in named])
    return (body if entry is None else entry), recipients


# --- a single line ---------------------------------------------------------------------------------------------------

_WORK = re.compile(r"《(?P<title>[^《》]+(?:《[^《》]*》[^《》]*)*)》")
_TRAILING_NOTE = re.compile(r"（(?:负责人|联系人|作者|主创|圈长|主讲|书记|[0-9]+分|得分|推荐单位|选送单位|排名|辅导员)[^）]*）$")
_DASH = re.compile(r"\s*(?:——|--|—|：|:|-)\s*")
_QUOTE = re.compile(r"“(?P<quote>[^“”]{1,40})”(?P<tail>[^“”、，；]{0,12})$")
_TEAM = re.compile(r"(?:小组|读书会|团队|服务队|班组|突击队|队|班|岗|窗口|工作室|先锋站|护士站|驿站)$")
_BRAND_TAIL = re.compile(r"^(?:圈|党建品牌|服务品牌|品牌|案例|项目|工作法|作品|微党课|课题|典型案例|优秀案例)?$")
_SCOPE = re.compile(r"（[^（）]{2,24}）$")
_PAIR = re.compile(r"(?P<org>[^《》“”；;。、，][^《》“”；;。]{2,60}?)(?:的|：|—+|-)?\s*(?:《(?P<work>[^《》]{2,90})》|“(?P<quote>[^“”]{2,40})”(?P<tail>圈|党建品牌|品牌|案例|项目|工作法|服务品牌)?)\s*(?:[、；;，。]|和|$)")
_OWNER_BEHIND = re.compile(r"(?:“(?P<quote>[^“”]{1,40})”(?P<tail>[^“”、，；（）]{0,8})|《(?P<work>[^《》]{2,90})》|(?P<circle>[^、，；“”《》（）\s]{1,12}圈))（(?P<org>[^（）]{3,60})）\s*[、；，。]?\s*")
_ITEM_NUMBER = re.compile(r"^\s*(?:[（(]?[0-9]{1,3}[）).、．]|[①-⑳])\s*")


def items(walk: Walk, text: Text, row: Row) -> bool:
    """Recipients in running text, each a row of its own; with works when every one has one."""
    chars = text.chars.rstrip("。；;等. @#_~^*-")
    text = text.slice(0, len(chars))
    pairs = list(_PAIR.finditer(chars))
    if pairs and sum(len(match[0]) for match in pairs) >= len(chars) - 2:
        read = []
        for match in pairs:
            named = expand(match["org"])
            if not named:
                return False
            kind = "work" if match["work"] else "quote"
            entry = text.slice(match.start(kind), match.end("tail") if match["tail"] == "圈" else match.end(kind))
            if match["tail"] == "圈":
                entry = text.slice(match.start(kind) - 1, match.end("tail"))
            read.append((named, text.slice(match.start("org"), match.end("org")), entry, match["tail"] or ""))
        for named, cell, entry, tail in read:
            add(walk, [(item, cell) for item in named], entry, tail, row, "list.pair")
        return True
    if _with_owners(walk, text, row):
        return True
    found = enumerated(text)
    for item, cell in found:
        add(walk, [(item, cell)], None, "", row, "list.enumeration")
    return bool(found)


def _with_owners(walk: Walk, text: Text, row: Row) -> bool:
    """`“甲”品牌（内科党支部）、乙圈（丙医院）`: works with their owners in brackets."""
    matches = list(_OWNER_BEHIND.finditer(text.chars))
    if not matches or sum(len(match[0]) for match in matches) < len(text):
        return False
    read = [(match, expand(match["org"])) for match in matches]
    if not all(named for _, named in read):
        return False
    for match, named in read:
        kind = next(key for key in ("quote", "work", "circle") if match[key])
        cell = text.slice(match.start("org"), match.end("org"))
        add(walk, [(item, cell) for item in named], text.slice(match.start(kind), match.end(kind)), match["tail"] or "", row, "list.owner-behind")
    return True


def enumerated(text: Text) -> list[tuple[Named, Text]]:
    """Names in running text, with or without numbers of their own; empty when any part is none."""
    chars = text.chars
    if len(chars) <= 2000 and not _ITEM_NUMBER.match(chars) and (named := expand(chars)):
        return [(item, text) for item in named]
    found: list[tuple[Named, Text]] = []
    begin = 0
    for stop in [*(match.start() for match in re.finditer("[；;]", chars)), len(chars)]:
        part = text.slice(begin, stop).strip(" .。，")
        begin = stop + 1
        if match := _ITEM_NUMBER.match(part.chars):
            part = part.slice(match.end(), len(part)).strip()
        if not len(part):
            continue
        named = expand(part.chars)
        if not named:
            return []
        found.extend((item, part) for item in named)
    return found


def by_parts(walk: Walk, row: Row) -> bool:
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
        return _with_work(walk, row, text, match)
    if "（" in chars and _with_owners(walk, text, row):
        return True
    named = expand(chars)
    if named:
        if len(named) > 1:
            for item in named:
                add(walk, [(item, text)], None, "", row, "row.name")
        else:
            add(walk, [(item, text) for item in named], None, "", row, "row.name")
        return True
    return _with_quote(walk, row, text) or _with_dash(walk, row, text) or _with_space(walk, row, text) or _with_bracket(walk, row, text)


def award_beside(walk: Walk, chars: str) -> bool:
    """A line that is a recipient and its award and nothing else (`甲科 —— 市工人先锋号`)."""
    if len(chars) > 60 or re.search("[，。；：]", chars):
        return False
    for match in re.finditer(r"\s*——\s*|\s+", chars):
        left, right = chars[: match.start()], chars[match.end() :]
        heading = read_heading(right)
        if heading is not None and len(heading.names) == 1 and not heading.personal and expand(left) and not expand(right):
            return True
    return False


def self_contained(walk: Walk, row: Row) -> bool:
    """Read a line that `award_beside` accepts."""
    text = row.line.body
    for match in re.finditer(r"\s*——\s*|\s+", text.chars):
        left, right = text.slice(0, match.start()), text.slice(match.end(), len(text))
        heading = read_heading(right.chars)
        if heading is None or len(heading.names) != 1 or not (named := expand(left.chars)):
            continue
        award = award_index(walk, heading.names[0], heading, right)
        for item in named:
            add(walk, [(item, left)], None, "", row, "row.award-beside", award)
        return True
    return False


def _with_quote(walk: Walk, row: Row, text: Text) -> bool:
    chars = text.chars
    if "“" not in chars:
        return False
    match = _QUOTE.search(chars)
    if match is not None and _TEAM.search(match["tail"]) and (owner := parse(re.sub(r"\s", "", chars[: match.start()]))) is not None and owner.institution is not None:
        step = Step(len(re.sub(r"\s", "", chars)), re.sub(r"\s", "", chars)[len(owner.name) :], OrgKind.UNIT, "department", "row.named-team")
        name = OrgName(re.sub(r"\s", "", chars), (*owner.steps, step))
        add(walk, [(Named(name, ((0, len(text)),)), text)], None, "", row, "row.named-team")
        return True
    if items(walk, text, row):
        return True
    if match is None:
        return False
    owner_at = text.slice(0, match.start()).strip(" ：—-的")
    named = expand(owner_at.chars)
    if not named:
        return False
    whole = match["tail"].startswith("圈") or not _BRAND_TAIL.match(match["tail"])
    entry = text.slice(match.start(), len(text) if not match["tail"].startswith("圈") else match.end("quote") + 2) if whole else text.slice(match.start("quote"), match.end("quote"))
    add(walk, [(item, owner_at) for item in named], entry, match["tail"] or "“”", row, "row.quote")
    return True


def _with_dash(walk: Walk, row: Row, text: Text) -> bool:
    for match in _DASH.finditer(text.chars):
        left, right = text.slice(0, match.start()).strip(), text.slice(match.end(), len(text)).strip()
        joint = pattern("row.joint").search(right.chars)
        partners: list[tuple[Named, Text]] = []
        if joint is not None:
            partners = [(item, right.slice(joint.start("who"), joint.end("who"))) for item in expand(joint["who"])]
            right = right.slice(0, joint.start()).strip()
        if (named := expand(left.chars)) and len(right) >= 2:
            if is_person(right.chars) or expand(right.chars):
                continue
            add(walk, [(item, left) for item in named], title(right), "", row, "row.dash")
            return True
        if (named := expand(right.chars)) and len(left) >= 2 and not expand(left.chars):
            add(walk, [*((item, right) for item in named), *partners], title(left), "", row, "row.dash")
            return True
    return False


def _with_space(walk: Walk, row: Row, text: Text) -> bool:
    chars = text.chars
    for match in re.finditer(r"\s+", chars):
        left, right = text.slice(0, match.start()), text.slice(match.end(), len(text))
        for owner, other in ((left, right), (right, left)):
            named = expand(owner.chars)
            if not named or expand(other.chars):
                continue
            if owner is right and is_person(other.chars):
                walk.persons += 1
                return True
            known = walk.known.get(_packed(other.chars))
            award = Heading((known,), None, False, False, False) if known else read_heading(other.chars)
            if award is not None and award.names and (known or ((head := award_head(award.names[0])) is not None and head.rule == "award.prize")):
                _finish(walk, [(item, owner) for item in named], None, row, award_index(walk, award.names[0], award, other))
                return True
            persons = all(is_person(part) for part in re.split(r"[、，\s]+", other.chars) if part)
            if (found := labelled(other)) is not None and found[0] == "entry":
                other = found[1]
            add(walk, [(item, owner) for item in named], None if persons else title(other), "", row, "row.space")
            return True
    return False


def _with_bracket(walk: Walk, row: Row, text: Text) -> bool:
    chars = text.chars
    match = re.search(r"（([^（）]{2,30})）$", chars)
    if match is not None:
        before, inside = text.slice(0, match.start()).strip(), text.slice(match.start(1), match.end(1))
        if is_person(before.chars):
            walk.persons += 1
            return True
        if named := expand(before.chars):
            add(walk, [(item, before) for item in named], None, "", row, "row.name")
            return True
        if (named := expand(inside.chars)) and all(item.org.institution is not None for item in named):
            add(walk, [(item, inside) for item in named], title(before), "", row, "row.bracket")
            return True
    if row.line.mark and walk.rows and walk.numbered and (named := by_position(text)) and not read_heading(chars):
        add(walk, [(item, text) for item in named], None, "", row, "row.position")
        return True
    return False


def _with_work(walk: Walk, row: Row, text: Text, match: re.Match[str]) -> bool:
    before = text.slice(0, match.start()).strip(" ：:—-、的")
    after = text.slice(match.end(), len(text)).strip(" ：:—-、")
    work = text.slice(match.start("title"), match.end("title"))
    if len(before) and (named := expand(before.chars) or ((whole := read_name(before.chars)) and (whole,)) or (by_position(before) if row.line.mark else ())):
        pairs = list(_WORK.finditer(text.chars))
        if len(pairs) > 1 and items(walk, text, row):
            return True
        add(walk, [(item, before) for item in named], work, "《》", row, "row.work")
        return True
    partners: list[tuple[Named, Text]] = []
    if (joint := pattern("row.joint").search(after.chars)) is not None:
        partners = [(item, after.slice(joint.start("who"), joint.end("who"))) for item in expand(joint["who"])]
        after = after.slice(0, joint.start())
    after = after.strip(" （）()") if after.chars.startswith("（") else after
    owner = after
    for cut in re.finditer(r"\s+", after.chars):  # 《title》 甲医院 张三
        left = after.slice(0, cut.start())
        if expand(left.chars):
            owner = left
            break
    if len(owner) and (named := expand(owner.chars)):
        add(walk, [*((item, owner) for item in named), *partners], work, "《》", row, "row.work")
        return True
    return False
