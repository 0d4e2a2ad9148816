"""A line of one cell in a list: a heading, a group of rows, a list of its own, a sentence that ends the rows; or a row (甲医院)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import strip_count
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.houses.seats import is_seat
from partygraph.facts.lists.candidates import is_of_candidates
from partygraph.facts.lists.groups_in_line import read_group_line
from partygraph.facts.lists.inline import (
    read_award_line,
    read_dashed_line,
    read_names_only,
    read_place_line,
)
from partygraph.facts.lists.names_in_rows import THE_SCHOOLS_OWN
from partygraph.facts.lists.over_rows import is_group_line, is_other_part, sort_of, sorts_prizes, stands_over_its_own
from partygraph.facts.lists.running import enumerated
from partygraph.facts.lists.section_headings import is_opened_by, section_heading
from partygraph.facts.lists.sections import announce_rows, open_section, start_announced
from partygraph.facts.lists.signing_lines import SIGNERS, is_signature, over_its_list, signs_for_its_own
from partygraph.facts.lists.walk import Walk, add, numbering, open_award
from partygraph.facts.lists.without_heading import names_only
from partygraph.facts.tables.columns import Row, column_role
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words

__all__ = ["DATE_OR_NOTE", "SENTENCE", "read_single"]

SENTENCE = compiled(r"[。！？]|；$")
DATE_OR_NOTE = re.compile(r"(?:排名不分先后|按.{1,14}(?:为序|排序|排列)|以下|注：|备注|说明|抄送|印发|信息公开|共[0-9]+页|第[0-9]+页|[-—]\s*[0-9]+\s*[-—])")
_HOW_TO_OBJECT = re.compile(r"公示(?:期|时间)|异议|联系(?:人|电话|方式)|电话[：:]|邮箱|监督|受理|举报")
"""What a public notice says between its announcement and its rows."""


def read_single(walk: Walk, row: Row, following: Row | None, default: tuple[str | None, Text | None]) -> bool:
    """A line of one cell that is a heading, a list of its own or a sentence; False when it is to be read as a row."""
    line, chars = row.line, row.line.chars
    body = line.body
    if not len(body):
        walk.used.update(row.indexes)  # a bare 附件
        return True
    if column_role(body.chars) is not None and (walk.current or walk.columns) and not body.chars.isdecimal() and (_is_stray_header(body.chars) or (line.mark == "" and read_heading(body.chars) is None)):
        walk.used.update(row.indexes)
        return True
    if walk.current and following is None and not line.mark and signs_for_its_own(walk, chars):
        walk.current, walk.columns = (), ()
        return True
    if walk.current and following is not None and is_signature(chars, following):
        walk.current, walk.columns = (), ()
        return True
    if walk.announced and following is not None and not any(at in walk.positions for at in walk.current) and over_its_list(chars, following):
        return True
    after = pattern("award.after").search(chars)
    if after is not None:
        walk.used.update(row.indexes)
        if after.start() > 0:
            for item, cell in enumerated(line.text.slice(0, after.start()).strip(" （")):
                add(walk, [(item, cell)], None, "", row, "list.enumeration")
        walk.current = ()
        return True
    if read_place_line(walk, row):
        return True
    if not walk.current and default[0] is not None and following is not None and (is_seat(body.strip("：: 【】").chars) or _KIND.fullmatch(line.chars)) and names_only(following):
        start_announced(walk, default, bare=False)  # the first group of the list that the title names
    if (theirs := _WHOSE_LIST.fullmatch(chars)) is not None and (bodies := expand(theirs["who"])) and all(item.org.kind in SIGNERS or item.org.steps[-1].group == "line" for item in bodies):
        at = line.text.slice(*theirs.span("who"))
        walk.lister = tuple((item, at) for item in bodies)
    if is_of_candidates(walk, line, body, numbering(line.mark)):
        walk.current, walk.columns, walk.negative = (), (), True
        walk.used.update(row.indexes)
        return True
    if (sort := sort_of(body)) in walk.sorts:
        walk.sort = sort
    heading = section_heading(walk, body, line, following)
    if heading is not None and heading.group and walk.current and stands_over_its_own(walk, row, following):
        return True  # 甲县医院（10个科室） over its departments
    if heading is not None and is_opened_by(walk, heading, body, line):
        open_section(walk, heading, body, row)
        if heading.title and not heading.names and not walk.current:
            start_announced(walk, default, bare=False)
        return True
    if walk.current and body.chars == THE_SCHOOLS_OWN and stands_over_its_own(walk, row, following):
        return True
    if is_group_line(walk, line, body) or sorts_prizes(body, following):
        walk.used.update(row.indexes)
        label = body.strip("：: 【】▍▼◆●■★☆▶")
        label = label.slice(0, len(strip_count(label.chars)[0].rstrip()))
        label = label.slice(0, len(_NUMBER_BEHIND.sub("", label.chars)))
        walk.host, walk.seat = None, label if is_seat(label.chars) else None
        return True
    if read_dashed_line(walk, row) or read_award_line(walk, row) or read_group_line(walk, row):
        return True
    if walk.current and stands_over_its_own(walk, row, following):
        return True
    if walk.current and is_other_part(walk, line, body):
        return True
    if announce_rows(walk, row, following, default):
        return True
    if SENTENCE.search(chars) and "《" not in chars or (len(chars) > 120 and "《" not in chars and "、" not in chars):
        if walk.current and not walk.negative and not all(walk.awards[at].personal for at in walk.current) and len(chars) < 4000 and read_names_only(walk, row):
            return True
        if walk.current and (row.indexes[0] - 1 == walk.heading_at and open_award(walk) in chars or following is not None and _COMMENT.fullmatch(chars) and _SO_MANY_BELOW.search(following.line.chars)):
            return True
        if walk.current and not DATE_OR_NOTE.search(chars) and not (walk.announced and not any(at in walk.positions for at in walk.current) and _HOW_TO_OBJECT.search(chars)):
            walk.current, walk.columns, walk.last_award, walk.host, walk.announced, walk.negative = (), (), "", None, False, False
        return True
    return False


_NUMBER_BEHIND = re.compile(r"（[0-9]{1,3}）$")
"""甲市（3）: so many rows stand below."""
_COMMENT = re.compile(r"(?:它们|他们|她们|这些|这[几两三四五六七八九十]+[个家]|以上|上述)[^：；“”]{2,60}。")
_SO_MANY_BELOW = re.compile(r"（[0-9一二三四五六七八九十]{1,3}[个家](?:[\u4e00-\u9fff]{2,4})?）$")
"""A word on the rows above, before the next group of the same award: 它们扎在基层。 / 甲县医院（10个科室）."""
_KIND = re.compile(r"(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)[^，。；：“”]{2,12}(?:（[0-9]{1,3}[个家项]）)?")
"""一、窗口单位（4个）: a group of rows."""
_WHOSE_LIST = re.compile(r"(?:附[件：:0-9一二三四五 ]*)?(?P<who>[^，。；：“”（）0-9]{4,30}?)(?:关于)?(?:(?:19|20)[0-9]{2}年度?)?(?:表彰|命名|授予|表扬|通报表扬|认定|拟表彰|拟命名)[^，。；：“”]{0,14}名单(?:（[^（）]*）)?")
"""甲团委2019年度表彰集体名单: who gives what the list lists."""


def _is_stray_header(chars: str) -> bool:
    """A stray header of a column, which names no award."""
    heading = read_heading(chars)
    return column_role(chars) is not None and (heading is None or not heading.names or chars in words("column.recipient"))
