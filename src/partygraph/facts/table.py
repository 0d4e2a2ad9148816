"""Tables: which column holds what, and lines put together to rows.

A table comes as cells in one line, as one cell a line, as lines of commas, or as records of labels (`报送单位：…`). All become rows of cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from partygraph.facts.awards import award_head, read_heading
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import is_anchored
from partygraph.names.parse import parse
from partygraph.rules.load import pattern, words

__all__ = ["Row", "column_role", "header_roles", "labelled", "rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """A line or a row put together from several, with the lines it came from; `roles` only where each cell brought its own label."""

    line: Line
    cells: tuple[Text, ...]
    indexes: tuple[int, ...]
    roles: tuple[str, ...] = ()


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
def column_role(chars: str) -> str | None:
    """What a column with this header holds, or None when it is no header.

    >>> column_role("单位名称"), column_role("科室/病区"), column_role("支部品牌"), column_role("主办单位"), column_role("甲市人民医院")
    ('recipient', 'recipient', 'entry', None, None)
    """
    word = re.sub(r"[\s“”‘’:：]", "", chars)
    if not 1 <= len(word) <= 16:
        return None
    if role := _role_words().get(word):
        return role
    if pattern("label.organiser").search(word):
        return None
    bare = re.sub(r"（[^）]*）$", "", word)
    if role := _role_words().get(bare):
        return role
    if "/" in word or "、" in word:
        roles = {column_role(part) for part in re.split("[/、]", word) if part}
        return roles.pop() if len(roles) == 1 else None
    if word.endswith(("奖项", "等次", "称号", "奖级", "奖次", "获奖等级", "评审等级", "评定等级")) and len(word) <= 8:
        return "award"
    if word.endswith("品牌") and 3 <= len(word) <= 6:
        return "entry"
    if word.endswith(("科室", "部门")) and len(word) <= 4:
        return "recipient"
    if not word.endswith(("名称", "名", "题目", "标题", "单位", "组织", "主题")) or len(word) > 12:
        return None
    if _ENTRY_HEADER.search(word):
        return "entry"
    if _RECIPIENT_HEADER.search(word) and parse(word.removesuffix("名称")) is None or word.endswith(("单位名称", "组织名称", "支部名称", "医院名称", "单位")):
        return "recipient"
    return None


def header_roles(cells: Sequence[Text], following: Sequence[Text] = ()) -> tuple[str, ...] | None:
    """The roles of the columns if `cells` are a table's header; `following` are the cells of the next row.

    Besides the roles of the word classes a column may be `award:NAME` (its cells got that award) or `event:NAME` (a contest of its own).
    """
    if len(cells) < 2 or any("“" in cell.chars or _institution(cell.chars) for cell in cells):
        return None
    roles = [column_role(cell.chars) for cell in cells]
    headings = [read_heading(cell.chars) for cell in cells]
    matrix = [heading is not None and len(heading.names) == 1 and role is None and award_head(heading.names[0]) is not None for heading, role in zip(headings, roles, strict=True)]
    if sum(matrix) >= 2 and sum(matrix) + sum(role is not None for role in roles) >= len(cells) - 1:
        return tuple(
            f"award:{heading.names[0]}" if heading and heading.names and is_award else role or ("event" if not cell.chars else "group")
            for cell, heading, is_award, role in zip(cells, headings, matrix, roles, strict=True)
        )
    same = len(following) == len(cells)
    if roles[0] == "award" and len(cells) > 2 and not any(roles[1:]) and same and all(expand(cell.chars) for cell in following[1:] if cell.chars):
        return ("award", *(f"event:{cell.chars}" for cell in cells[1:]))
    known = [role for role in roles if role is not None]
    if not {"recipient", "entry", "award", "recommender"} & set(known):
        return None
    if len(known) * 5 < len(cells) * 3:
        at = roles.index("recipient") if "recipient" in roles else -1
        if at < 0 or not same or not expand(following[at].chars) or expand(cells[at].chars):
            return None
    return tuple(role or "ignored" for role in roles)


def _institution(chars: str) -> bool:
    """A cell with a body's own name stands in no header."""
    return column_role(chars) is None and len(chars) >= 4 and is_anchored(chars) and (org := parse(chars)) is not None and org.institution is not None


_LABELLED = re.compile(r"^(?P<label>[^：:，。；、\s“”《》（）]{2,10})[：:]\s*(?P<value>\S.*)$")


def labelled(text: Text) -> tuple[str, Text] | None:
    """The role and the value of a cell that says by a label what it holds (`报送单位：甲市医院`)."""
    match = _LABELLED.match(text.chars)
    if match is None:
        return None
    role = column_role(match["label"]) or ("entry" if match["label"].endswith(("项目", "案例", "作品", "课题", "品牌")) else None)
    if role is None:
        return None
    return role, text.slice(match.start("value"), match.end("value"))


def rows(lines: Sequence[Line]) -> Iterator[Row]:
    """Lines as rows: tables printed one cell a line are put together, a name broken over two lines of a numbered list too."""
    index = 0
    while index < len(lines):
        stop, roles = _stacked_header(lines, index)
        if roles:
            yield Row(lines[index], tuple(line.text for line in lines[index:stop]), tuple(range(index, stop)))
            index = stop
            while (row := _stacked_row(lines, index, roles)) is not None:
                yield row
                index = row.indexes[-1] + 1
            continue
        stop = _comma_table(lines, index)
        if stop > index:
            for at in range(index, stop):
                yield Row(lines[at], _comma_cells(lines[at].text), (at,))
            index = stop
            continue
        record = _record(lines, index) or _joined(lines, index)
        if record is not None:
            yield record
            index = record.indexes[-1] + 1
            continue
        yield Row(lines[index], lines[index].cells, (index,))
        index += 1


# --- one cell a line -------------------------------------------------------------------------------------------------


def _stacked_header(lines: Sequence[Line], index: int) -> tuple[int, tuple[str, ...]]:
    roles: list[str] = []
    stop = index
    while stop < len(lines) and len(lines[stop].cells) == 1 and len(roles) < 8 and (role := column_role(lines[stop].chars)) is not None:
        roles.append(role)
        stop += 1
    if len(roles) < 2 or not {"recipient", "entry"} & set(roles) or len(set(roles)) < 2:
        return index, ()
    return stop, tuple(roles)


_SERIAL = re.compile(r"[0-9]{1,3}[.、]?$")


def _stacked_row(lines: Sequence[Line], index: int, roles: tuple[str, ...]) -> Row | None:
    stop = index + len(roles)
    if stop > len(lines):
        return None
    cells = [line.text for line in lines[index:stop]]
    if any(len(lines[at].cells) > 1 or len(lines[at].chars) > 80 for at in range(index, stop)):
        return None
    if any((heading := read_heading(cell.chars)) is not None and (heading.names or heading.title) and role not in ("award", "entry") for cell, role in zip(cells, roles, strict=True)):
        return None
    if _stacked_header(lines, index)[1] or _stacked_header(lines, index + 1)[1] or re.match(r"[一二三四五六七八九十]", lines[index].mark):
        return None
    if any((role == "serial") != bool(_SERIAL.match(cell.chars)) for cell, role in zip(cells, roles, strict=True) if role in ("serial", "recipient")):
        return None
    return Row(Line(Text.join(cells)), tuple(cells), tuple(range(index, stop)))


# --- commas ----------------------------------------------------------------------------------------------------------


def _comma_cells(text: Text) -> tuple[Text, ...]:
    cells = []
    begin = 0
    quoted = False
    for at, char in enumerate(text.chars):
        if char in "“”":
            quoted = char == "“"
        elif char in "，," and not quoted:
            cells.append(_unquoted(text.slice(begin, at).strip()))
            begin = at + 1
    cells.append(_unquoted(text.slice(begin, len(text)).strip()))
    return tuple(cells)


def _unquoted(cell: Text) -> Text:
    """A cell without the quotes around all of it."""
    return cell.slice(1, len(cell) - 1) if cell.chars.startswith("“") and cell.chars.find("”") == len(cell) - 1 else cell


def _comma_table(lines: Sequence[Line], index: int) -> int:
    """Where the table of commas that begins at `index` ends; `index` itself when there is none."""
    line = lines[index]
    if len(line.cells) > 1 or not 1 <= line.chars.count("，") <= 16 or len(line.chars) > 120:
        return index
    cells = _comma_cells(line.text)
    if sum(column_role(cell.chars) is not None for cell in cells) * 5 < len(cells) * 4 or header_roles(cells) is None:
        return index
    stop = index + 1
    while stop < len(lines) and len(_comma_cells(lines[stop].text)) == len(cells):
        stop += 1
    return stop if stop > index + 1 else index


# --- records of labels -----------------------------------------------------------------------------------------------


def _record(lines: Sequence[Line], index: int) -> Row | None:
    """`作品名称：…`, `报送单位：…`, `获奖等次：…` below one another, or the labels of a numbered work below it."""
    roles: list[str] = []
    cells: list[Text] = []
    at = index
    first = lines[index]
    if len(first.cells) == 1 and first.mark and at + 1 < len(lines) and not lines[at + 1].mark and labelled(first.body) is None:
        below = labelled(lines[at + 1].text)
        if below is None or below[0] not in ("recipient", "recommender") or read_heading(first.body.chars) is not None or (is_anchored(first.body.chars) and expand(first.body.chars)):
            return None
        roles.append("entry")
        cells.append(first.body)
        at += 1
    while at < len(lines) and len(roles) < 8 and len(lines[at].cells) == 1:
        found = labelled(lines[at].body if at == index else lines[at].text)
        if found is None or (found[0] in roles and found[0] not in ("ignored", "person")):
            break
        roles.append(found[0])
        cells.append(found[1])
        at += 1
    if len(roles) < 2 or not {"recipient", "recommender"} & set(roles):
        return None
    return Row(Line(Text.join(cells)), tuple(cells), tuple(range(index, at)), tuple(roles))


# --- a row over two lines --------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"[0-9]+")


def _joined(lines: Sequence[Line], index: int) -> Row | None:
    """A number on a line of its own with what it counts; a name that goes on in the next line."""
    if index + 1 >= len(lines):
        return None
    line, following = lines[index], lines[index + 1]
    if _SERIAL.match(line.chars) and not _SERIAL.match(following.chars) and len(following.cells) == 1:
        after = lines[index + 2] if index + 2 < len(lines) else None
        if after is not None and not following.mark and _breaks(following, after):
            return Row(Line(Text.join([following.text, after.text])), (Text.join([following.text, after.text]),), (index, index + 1, index + 2))
        return Row(following, following.cells, (index, index + 1))
    if len(line.cells) > 1 or len(following.cells) > 1 or following.mark or following.gap:
        return None
    if _wraps(line, following, lines[index + 2] if index + 2 < len(lines) else None) or (not line.mark and _breaks(line, following)):
        text = Text.join([line.text, following.text])
        return Row(Line(text, line.gap, line.indent), (text,), (index, index + 1))
    return None


def _wraps(line: Line, following: Line, after: Line | None) -> bool:
    """`following` carries on the numbered row `line`: it stands further in, or the row after it has the next number."""
    if not line.mark or len(following.chars) > 60:
        return False
    heading = read_heading(following.chars)
    if heading is not None and (heading.names or heading.title):
        return False
    if following.indent > line.indent and len(line.chars) > 8 and not expand(line.body.chars) and labelled(following.text) is None and expand(line.body.chars + following.chars):
        return True
    if after is None or not after.mark:
        return False
    one, two = _NUMBER.search(line.mark), _NUMBER.search(after.mark)
    return one is not None and two is not None and int(two[0]) == int(one[0]) + 1


def _breaks(line: Line, following: Line) -> bool:
    """Neither line is a name, both together are one: a narrow page cut it."""
    if following.mark or following.gap or not 6 <= len(line.chars) <= 60 or len(following.chars) > 24 or re.search(r"[，。；：、！？“”《》]", line.chars + following.chars):
        return False
    if read_heading(following.chars) is not None or not expand(line.chars + following.chars):
        return False
    own = expand(following.chars)
    if len(following.chars) > 3 and own and is_anchored(following.chars):
        return False
    if not expand(line.chars):
        return True
    return len(line.chars) >= 19 and bool(own) and own[0].org.steps[0].group == "line" and (org := parse(line.chars)) is not None and org.institution == org.name
