"""Rows that a line break has cut, put together: a cell, a name, a number alone, an owner and its work on two lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, is_serial, labelled, sorts_rows
from partygraph.facts.tables.cut_units import unit_below
from partygraph.facts.tables.framed_heads import framed
from partygraph.facts.tables.owner_and_makers import owner_of
from partygraph.facts.words.staff import is_person_at_work
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["cut_cell", "joined"]

_SHORTEST_GROUP = 4
_TITLE = re.compile(r"《.{2,80}》")
_NUMBER = re.compile(r"[0-9]+")


def cut_cell(lines: Sequence[Line], index: int, width: int) -> Row | None:
    """A row of tabs whose cell a line break has cut: it and the next line have together one cell more than the rows before, `width`."""
    if index + 1 >= len(lines):
        return None
    line, below = lines[index], lines[index + 1]
    if len(line.cells) < 2 or len(line.cells) >= width or below.gap:
        return None
    rest = below.cells[1:] if not below.cells[0].chars else below.cells if len(below.cells) == 1 and _TITLE.fullmatch(below.chars) else ()
    if rest and len(line.cells) + len(rest) == width and all(len(cell) for cell in rest):  # the rest of the row stands on a line of its own
        cells = (*line.cells, *rest)
        return Row(Line(Text.join(cells), line.gap, line.indent), cells, (index, index + 1))
    if not below.cells[0].chars:
        return None
    if not width - 1 <= len(line.cells) + len(below.cells) - 1 <= width or is_serial(below.cells[0].chars):
        return None
    whole = Text.join([line.cells[-1], below.cells[0]])
    if not expand(whole.chars) or (is_anchored(below.cells[0].chars) and expand(below.cells[0].chars) and expand(line.cells[-1].chars)):
        return None
    cells = (*line.cells[:-1], whole, *below.cells[1:])
    return Row(Line(Text.join(cells), line.gap, line.indent), cells, (index, index + 1))


_TAGGED = re.compile(r"[\[【〔][^\[\]【】〔〕]{1,12}[\]】〕]")


def joined(lines: Sequence[Line], index: int) -> Row | None:
    """A number on a line of its own with what it counts; a name that goes on in the next line."""
    if index + 1 >= len(lines):
        return None
    line, following = lines[index], lines[index + 1]
    if is_serial(line.chars) and not is_serial(following.chars) and len(following.cells) == 1:
        after = lines[index + 2] if index + 2 < len(lines) else None
        if after is not None and not following.mark and _breaks(following, after):
            return Row(Line(Text.join([following.text, after.text])), (Text.join([following.text, after.text]),), (index, index + 1, index + 2))
        return Row(following, following.cells, (index, index + 1))
    if line.chars.endswith(("&", "＆")) and len(line.cells) == len(following.cells) == 1 and not following.mark:
        text = Text.join([line.text, following.text])  # a pair goes on in the next line
        return Row(Line(text, line.gap, line.indent), (text,), (index, index + 1))
    if len(line.cells) > 1 and (cut := _cut_last(line, following) or _cut_between(lines, index)) is not None:
        return replace(cut, indexes=(index, index + 1))
    if _TITLE.fullmatch(line.body.chars) and not following.mark and not following.gap and (owner := owner_of(following.text)) is not None:
        cells = (line.body, owner)  # 《X》 / 甲医院丨张某、李某
        return Row(Line(Text.join(cells), line.gap, line.indent), cells, (index, index + 1), ("entry", "recipient"))
    if len(line.cells) > 1 or len(following.cells) > 1 or following.mark or following.gap:
        return None
    if framed(line.text) is not None and not line.chars.endswith("”") or _COUNTED.search(line.chars) is not None:
        return None  # 〔外科党总支〕 or ▲机关党总支（1个） over its branches
    if following.body.chars.startswith("《") and _TITLE.search(line.chars) is not None:
        return None  # each line has a work of its own
    if _TAGGED.match(following.chars) and expand(line.body.chars):
        return None  # [市直] 甲医院: a row of its own
    if "（" in line.chars and line.chars.endswith("）") and is_person_at_work(line.body.chars):
        return None  # 甲医院 李某（右二）: a whole row, whatever the next begins with
    if is_person_at_work(line.body.chars) and is_person_at_work(following.body.chars):
        return None  # 甲医院 李　某 over 乙医院 王　某: a row each
    if len(following.chars) >= _SHORTEST_GROUP and pattern("line.group").fullmatch(following.chars) and expand(line.body.chars):
        return None  # 学院（中心）: the next group of rows
    if _LINE_ALONE.fullmatch(following.chars) and (org := parse(line.body.chars)) is not None and org.steps[-1].group != "line" and is_anchored(org.name):
        text = Text.join([line.text, following.text])  # 甲社区 / 党委
        return Row(Line(text, line.gap, line.indent), (text,), (index, index + 1))
    if unit_below(lines, index):
        text = Text.join([line.text, following.text])  # 甲医院 / 放疗科
        return Row(Line(text, line.gap, line.indent), (text,), (index, index + 1))
    if (pair := _with_title(line, following)) is not None:
        return replace(pair, indexes=(index, index + 1))
    if (stop := _enumeration(lines, index)) > index + 1:
        text = Text.join([item.text for item in lines[index:stop]])
        return Row(Line(text, line.gap, line.indent), (text,), tuple(range(index, stop)))
    if following.chars.startswith(("——", "—", "--")) and len(line.chars) > 3 and not re.search("[。！？：；]$", line.chars) and expand(following.chars.lstrip("—- ")):
        text = Text.join([line.text, following.text])  # the owner below its work
        return Row(Line(text, line.gap, line.indent), (text,), (index, index + 1))
    if _wraps(line, following, lines[index + 2] if index + 2 < len(lines) else None) or (not line.mark and _breaks(line, following)):
        text = Text.join([line.text, following.text])
        return Row(Line(text, line.gap, line.indent), (text,), (index, index + 1))
    return None


def _cut_between(lines: Sequence[Line], index: int) -> Row | None:
    """A row whose name a page's edge has cut, with the rest of its cells behind the rest of the name: `2  一图读懂  华中科技大` / `学附属协和医院  张某`."""
    line, following = lines[index], lines[index + 1]
    if len(line.cells) < _FEWEST_CELLS or len(following.cells) < 2 or following.gap or not is_serial(line.cells[0].chars) or is_serial(following.cells[0].chars) or "\t" in line.chars:
        return None
    width = max(len(near.cells) for near in (*lines[max(0, index - _NEAR) : index], *lines[index + 2 : index + 2 + _NEAR], following))
    if len(line.cells) + len(following.cells) - 1 != width or len(line.cells) >= width:
        return None
    whole = Text.join([line.cells[-1], following.cells[0]])
    if len(expand(whole.chars)) != 1 and not all(expand(part) for part in whole.chars.split("、")):
        return None
    cells = (*line.cells[:-1], whole, *following.cells[1:])
    return Row(Line(Text.join([line.text, following.text]), line.gap, line.indent), cells, (index, index + 1))


_FEWEST_CELLS, _NEAR = 3, 4


def _cut_last(line: Line, following: Line) -> Row | None:
    """A numbered row whose last cell, a name, goes on in the next line: `5.《X》   连云港市` / `妇幼保健院党委`."""
    last = line.cells[-1].chars
    if not line.mark or len(following.cells) > 1 or following.mark or following.gap or not 2 <= len(following.chars) <= _REST or _INNER_MARK.search(last + following.chars) or read_heading(following.chars) is not None or read_heading(last) is not None:
        return None
    place = default_places().leading(last)
    if expand(last) and not (place is not None and place.length == len(last)) or len(expand(last + following.chars)) != 1 or default_places().leading(following.chars) is not None:
        return None
    cells = (*line.cells[:-1], Text.join([line.cells[-1], following.text]))
    return Row(Line(Text.join([line.text, following.text]), line.gap, line.indent), cells, ())


_REST = 24


_QUOTED_WORK = re.compile(r"“[^“”]{2,30}”[^，。；：“”]{0,16}")
"""“X”工作法, further in below whose it is."""


def _with_title(line: Line, following: Line) -> Row | None:
    """An owner and on the next line nothing but its work's title in 《》, or the title first."""
    for owner, work, roles in ((line, following, ("recipient", "entry")), (following, line, ("entry", "recipient"))):
        if (_TITLE.fullmatch(work.body.chars) or owner is line and owner.mark and not work.mark and work.indent > owner.indent and _QUOTED_WORK.fullmatch(work.chars)) and not re.search("[《》“”：，。]", owner.body.chars) and read_heading(owner.body.chars) is None and (name := _without_note(owner.body)) is not None:
            cells = (name, following.body) if owner is line else (line.body, name)
            return Row(Line(Text.join(cells), line.gap, line.indent), cells, (), roles)
    return None


def _without_note(owner: Text) -> Text | None:
    """The name without a short remark in brackets that is no part of it (甲医院党支部（特邀）); None where it is no name."""
    if expand(owner.chars):
        return owner
    note = _SHORT_NOTE.search(owner.chars)
    return owner.slice(0, note.start()).strip() if note is not None and expand(owner.chars[: note.start()]) else None


_SHORT_NOTE = re.compile(r"（[^（）]{1,8}）$")
_ONE_WORD = frozenset({"社区", "园区", "校区", "院区", "病区", "矿区", "林区", "新区"})
_BETWEEN = compiled(r"[、；;，]|(?<=[院部委会支科心站局所]) (?=[\u4e00-\u9fff])")


def _enumeration(lines: Sequence[Line], index: int) -> int:
    """Where the names that begin at `index`, several a line, end when a narrow page has cut them; `index + 1` when it has not."""
    stop = index + 1
    chars = lines[index].chars
    while stop < len(lines) and stop - index < 40:
        below = lines[stop]
        if below.mark or below.gap or len(below.cells) > 1 or not _runs_on(chars, below.chars):
            break
        chars += below.chars
        stop += 1
    return stop


_STOPPED = re.compile("[。！？：；，、]$")


def _runs_on(chars: str, below: str) -> bool:
    """The last name of `chars` goes on in `below`: it is none without it, or it is a house and a bare unit follows."""
    if len(chars) < 12 or _STOPPED.search(chars) or re.search("[。！？]", below) or pattern("line.date").match(below):
        return False
    cut = next((match.end() for match in reversed(list(_BETWEEN.finditer(chars[-60:])))), None)
    last = (chars[-60:][cut:] if cut is not None else re.split("[：]", chars)[-1]).lstrip()
    first = _BETWEEN.split(re.split("[“《（]", below, maxsplit=1)[0].rstrip(), maxsplit=1)[0]
    if cut is None and _BETWEEN.search(below) is None and "：" not in chars or not first or not 2 <= len(last) <= 40 or len(first) > 30 or re.search("[《“”》：]", last + first):
        return False
    whole, before, after = expand(last + first), expand(last), expand(first)
    if len(whole) != 1 or whole[0].org.institution is None or default_places().leading(first) is not None and after:
        return False
    if not before or last[-1] + first[0] in _ONE_WORD or last.endswith("社区") and first.startswith("卫生服务"):
        return True
    return len(before) == 1 and before[0].org.institution == before[0].org.name and bool(after) and is_bare(after[0].org)


_LINE_ALONE = re.compile(r"(?:联合|第[一二三四五六七八九十]+)?(?:党支部|党总支|党委|团支部|团委|工会)[；。，、]?")
"""A line of the party by itself belongs to the name in front of it."""


def _wraps(line: Line, following: Line, after: Line | None) -> bool:
    """`following` carries on the numbered row `line`: it stands further in, or the row after it has the next number."""
    if not line.mark or len(following.chars) > 60:
        return False
    heading = read_heading(following.chars)
    if heading is not None and (heading.names or heading.title) or sorts_rows(following.chars):
        return False
    own = read_heading(line.body.chars)
    if own is not None and own.names and (own.count is not None or award_tier(own.names[0]) is not None):
        return False  # 1.一等奖（1个） with its only row, before 2.二等奖
    if own is not None and own.names and after is not None and after.mark and (next_one := read_heading(after.body.chars)) is not None and next_one.names and expand(following.chars) and not is_anchored(line.body.chars):
        return False  # 1.先进党支部 with its only row, before 2.党员示范岗
    if _LINE_ALONE.fullmatch(following.chars):
        return True
    if following.chars.endswith(_OVER_BRANCHES) and expand(line.body.chars) and expand(following.chars):
        return False  # 2.甲党支部 and below it 乙党总支, over the next branches
    if following.indent > line.indent and len(line.chars) > 8 and not expand(line.body.chars) and labelled(following.text) is None and expand(line.body.chars + following.chars):
        return True
    rest = re.split(r"[《“\s]", following.chars, maxsplit=1)[0]
    heads = own is not None and bool(own.names) and bool(expand(rest))  # 一、节水领跑者 over 疗养院: an award above its first row
    if rest and not heads and not is_anchored(rest) and not expand(line.body.chars) and (org := parse(re.sub(r"\s", "", line.body.chars) + rest)) is not None and org.institution is not None:
        return True  # the last of the rows: no number follows, but the name is none without the next line
    if line.mark[:1].isdecimal() and _is_unit(following.chars) and _is_house(line.body.chars) and not (after is not None and not after.mark and _is_unit(after.chars)):
        return True  # the only unit below the last house of the rows
    if after is None or not after.mark or (_SAID.fullmatch(following.chars) or following.chars.endswith("：")) and (line.chars.endswith(("”", "》")) or expand(line.body.chars)):
        return False
    one, two = _NUMBER.search(line.mark), _NUMBER.search(after.mark)
    return one is not None and two is not None and int(two[0]) == int(one[0]) + 1


_SAID = re.compile(r"[^《》“”]*，.*[。！]")
"""A sentence on the row above it (1.甲支部 / 扎根一线，服务群众。), which is whole, as it is over the label of the next rows (教育系统：)."""
_OVER_BRANCHES = ("党总支", "党委", "总支")


def _is_unit(chars: str) -> bool:
    org = parse(chars) if len(chars) <= _SHORT_UNIT else None
    return org is not None and is_bare(org) and org.steps[-1].group == "department"


def _is_house(chars: str) -> bool:
    org = parse(chars)
    return org is not None and org.institution == chars and is_anchored(chars)


_SHORT_UNIT = 8
_COUNTED = compiled(r"[^）]（[0-9一二三四五六七八九十]{1,3}[个家]）$")
_INNER_MARK = re.compile(r"[，。；：、！？“”《》]")


_COMMUNITY = re.compile(r"(?:社区|街道|镇|乡)\|(?:社区卫生服务|卫生服务|中心卫生院|卫生院)")
"""甲街道乙社区 / 卫生服务中心: a part of a division and the house that needs one in front of it."""
_UNIT_OF = re.compile(r"(?P<unit>[^（）]{2,30})（(?P<house>[^（）]{3,30})）")


def _breaks(line: Line, following: Line) -> bool:
    """Neither line is a name, both together are one: a narrow page cut it."""
    whole = _UNIT_OF.fullmatch(line.chars)
    if whole is not None and is_anchored(whole["house"]) and (unit := parse(whole["unit"])) is not None and is_bare(unit):
        return False  # 重症医学科党支部（市一院） is whole
    if following.mark or following.gap or not 6 <= len(line.chars) <= 60 or len(following.chars) > 24 or _INNER_MARK.search(line.chars + following.chars):
        return False
    if read_heading(following.chars) is not None or not expand(line.chars + following.chars):
        return False
    if _COMMUNITY.search(f"{line.chars}|{following.chars}"):
        return True
    own = expand(following.chars)
    if own and (heading := read_heading(line.chars)) is not None and heading.names:
        return False  # 五一劳动奖状 over 甲公司: an award above its first row
    if len(following.chars) > 3 and own and is_anchored(following.chars) and not following.chars.startswith(("院", "科", "室")):
        return False
    if not expand(line.chars):
        return True
    return len(line.chars) >= 19 and bool(own) and own[0].org.steps[0].group == "line" and (org := parse(line.chars)) is not None and org.institution == org.name
