"""Recipients in running text: names with or without numbers of their own, works beside them or behind them."""

from __future__ import annotations

import re

from partygraph.facts.awards.quoted_teams import OF_QUOTATION, quoted_teams
from partygraph.facts.lists.distributed import distributed
from partygraph.facts.lists.names_in_rows import by_position
from partygraph.facts.lists.walk import Walk, add, open_award
from partygraph.facts.lists.works_behind_dashes import works_behind_dashes
from partygraph.facts.lists.works_in_run import works_in_run
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.circles import owned_circles
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.parse import parse
from partygraph.rules.gate import gated

__all__ = ["FIELD", "SCORE", "WHO_ANSWERS", "by_company", "enumerated", "is_work", "items", "with_owners", "without_scores"]

_PAIR = gated(r"(?P<org>[^《》“”；;。、，][^《》“”；;。]{1,60}?)(?:的|：|—+|-)?\s*（?(?:《(?P<work>[^《》]{2,90})》|“(?P<quote>[^“”]{2,40})”(?P<tail>圈|党建品牌|品牌|案例|项目|工作法|服务品牌)?)）?\s*(?:[、；;，。]|和|$|(?<=\s)(?=[\u4e00-\u9fff]{2,40}[（《“]))")
_OWNER_BEHIND = re.compile(r"(?:“(?P<quote>[^“”]{1,40})”(?P<tail>[^“”、，；（）]{0,8})|《(?P<work>[^《》]{2,90})》|(?P<circle>[^、，；“”《》（）\s]{1,12}[圈岗]))（(?P<org>[^（）]{2,60})）\s*[、；，。]?\s*")
_ITEM_NUMBER = re.compile(r"^\s*(?:[（(]?[0-9]{1,3}[）).、．]|[①-⑳])\s*")

SCORE = re.compile(r"（\s*(?:(?:综合|最终|平均|考核)?(?:得分|总分|评分|成绩|分数)[：:]?\s*)?(?:[0-9]{1,3}\.[0-9]{1,3}|[0-9]{2,3}|[0-9]{1,3}(?=\s*分))\s*分?\s*）")


WHO_ANSWERS = re.compile(r"（(?:负责人|联系人|书记|主任|圈长|主创|指导教师|辅导员)[：:][^（）]{1,20}）")
"""药剂科党支部（负责人：某某）；…: a note on the person behind each recipient."""


FIELD = re.compile(r"（(?:[^（）]{1,10}(?:专业|赛道|赛区|组别|组|项目|类)|[^（）]{0,12}(?:排名)?不分先后[^（）]{0,4})）")
"""甲医院（医护专业）: in which field it won."""


_MEASURED = re.compile(r"（[^（）“”《》]{0,24}(?<![0-9])[0-9][0-9.,]{0,8}\s*(?:[%％‰]|百分点|余?(?:人次|例|台次|台|万元|元|篇|份|天|小时))[^（）“”《》]{0,14}）")
"""骨伤科，妇产科（甲级率均在98%以上）: a remark that measures why."""


def without_scores(text: Text, notes: re.Pattern[str] = SCORE) -> Text:
    """The line without what its recipients scored (甲科（98.6）；乙科（95分）), or without other `notes` behind them."""
    if "（" not in text.chars:
        return text
    return text.without(match.span() for match in notes.finditer(text.chars))


_NUMBERED_ON = re.compile(r"[；;]\s*[（(]?[0-9]{1,3}\s*[.．、)）]")


def items(walk: Walk, text: Text, row: Row) -> bool:
    """Recipients in running text, each a row of its own; with works when every one has one."""
    text = without_scores(without_scores(without_scores(without_scores(text), WHO_ANSWERS), FIELD), _MEASURED)
    chars = text.chars.rstrip("。；;等. @#_~^*-")
    text = text.slice(0, len(chars))
    if teams := quoted_teams(open_award(walk), text):
        for team in teams:
            add(walk, [team], None, "", row, OF_QUOTATION)
        return True
    if works_in_run(walk, text, row) or works_behind_dashes(walk, text, row):
        return True
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
    if with_owners(walk, text, row):
        return True
    if circles := owned_circles(text):
        for owner, cell, circle in circles:
            add(walk, [(owner, cell)], circle, "圈", row, "list.pair")
        return True
    found = distributed(open_award(walk), enumerated(text)) or by_company(text)
    for item, cell in found:
        add(walk, [(item, cell)], None, "", row, "list.enumeration")
    return bool(found)


_COMPANY, _MOSTLY, _HALF = 5, 0.7, 0.5


def by_company(text: Text, count: int | None = None) -> list[tuple[Named, Text]]:
    """A row of names of which nearly all are known: what stands among them is one, too, though no word class ends it (甲草堂, 乙科技园).

    Where the row has as many parts as the text counts, every second known name will do.
    """
    parts = [text.slice(match.start(), match.end()).strip() for match in re.finditer(r"(?:[^、（）]|（[^（）]*）)+", text.chars)]
    counted = count == len(parts) > 1
    if len(parts) < _COMPANY and not counted or any(len(part) > _LONGEST_NAME for part in parts):
        return []
    read = [expand(part.chars) for part in parts]
    if sum(len(named) == 1 for named in read) < (_HALF if counted else _MOSTLY) * len(parts):
        return []
    found = [(item, part) for named, part in zip(read, parts, strict=True) for item in (named if len(named) == 1 else by_position(part))]
    return found if len(found) == len(parts) else []


_LONGEST_NAME = 40


def with_owners(walk: Walk, text: Text, row: Row) -> bool:
    """`“甲”品牌（内科党支部）、乙圈（丙医院）`: works with their owners in brackets."""
    matches = list(_OWNER_BEHIND.finditer(text.chars))
    if not matches or sum(len(match[0]) for match in matches) < len(text):
        return False
    read = [(match, expand(match["org"])) for match in matches]
    if not all(named and is_work(match["circle"]) for match, named in read):
        return False
    for match, named in read:
        kind = next(key for key in ("quote", "work", "circle") if match[key])
        cell = text.slice(match.start("org"), match.end("org"))
        add(walk, [(item, cell) for item in named], text.slice(match.start(kind), match.end(kind)), match["tail"] or "", row, "list.owner-behind")
    return True


def is_work(name: str | None) -> bool:
    """暖心岗（骨科） is a post of a department's; 甲医院导诊岗（东院区） is the unit itself."""
    return name is None or (org := parse(name)) is None or org.institution is None


def enumerated(text: Text) -> list[tuple[Named, Text]]:
    """Names in running text, with or without numbers of their own; empty when any part is none."""
    chars = text.chars
    if len(chars) <= 2000 and not _ITEM_NUMBER.match(chars) and not _NUMBERED_ON.search(chars) and (named := expand(chars)):
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
