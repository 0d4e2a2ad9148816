"""Which line of a list is a heading, and of which awards: 一等奖（10个）, 示范岗： — and no row such as 甲医院 示范奖."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head, strip_count
from partygraph.facts.awards.headings import Heading, award_is_no_body, read_heading
from partygraph.facts.lists.for_works import is_of_works, is_work_and_owner
from partygraph.facts.lists.inline import has_parts
from partygraph.facts.lists.praised_houses import stands_over_units
from partygraph.facts.lists.walk import Walk, numbering, open_award
from partygraph.facts.tables.columns import Row
from partygraph.facts.tables.groups import is_group
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.staff import is_post
from partygraph.facts.words.who_gives import OFFICES
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words
from partygraph.rules.phrases import GETS

__all__ = ["GOT_THIS", "GRADE_ALONE", "OVER_BRANCHES", "begins_with_name", "is_opened_by", "owns_a_work", "section_heading"]

_WHO_DID_NOT = re.compile(r"(?:支部|单位|集体|党组织|医院|科室|名单|项目|案例)$")
_FRAME = re.compile(r"^[【\[★☆◆●■▲◇※]\s*.{2,20}?\s*[】\]★☆◆●■▲◇※]?$")
_FULL_STOP = re.compile(r"[^，。；：！？]{4,40}[个家名项支件篇]。|[^，。；：！？（）]{3,24}（[0-9一二三四五六七八九十]{1,4}[个家名项支件篇][^（）。]{0,24}）。")
_GRADE = re.compile(r"(?:[一二三四五六][星]级?|A{1,5}级?|[甲乙丙丁]级)$")
_WORKS = compiled("[《》]|”[^“”（）]{0,8}(?<!名单)（(?!共?[0-9]+[家个项名支]).{3,}）")
_DECORATION = compiled(r"[【】\[\]★☆◆●■▲◇※/／|｜\s]|（(?:按|排名)[^（）]{2,20}）$")
_ACT = re.compile(r"(?:[^，。；：“”0-9]{0,10}(?:会议|大会|会上|现场|仪式上?|医院|集团))?(?:隆重|集中|通报|共|还|首先){0,2}(?:表彰|表扬|命名|奖励)(?:了)?(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[个家名支](?P<award>[^，。；：“”]{3,20})[：:]")
_IN_PART = re.compile(r"（(?:节录|摘录|节选|选登|选录|部分)[，、；\s][^（）]{2,18}）$")
"""（节选，排名不分先后）: how a list is printed, no part of what it is called."""
_UNSEEN = re.compile(r"[\s“”]")
_MARKED = re.compile(r"[一二三四五六七八九十（【]")
_MARKS = re.compile(r"优秀|良好|合格|较好|一般|达标|基本合格|不合格|优|良|好|差")
_OWNS = re.compile(r"(?P<owner>[^“”《》，。；：]{4,40})[“《][^“”《》]{2,40}[”》](?:党建|服务|支部)?(?:品牌|案例|项目|作品|工作法)?|[“《][^“”《》]{2,40}[”》](?:党建|服务|支部)?(?:品牌|案例|项目|作品|工作法)?（(?P<whose>[^（）“”《》，。；：]{4,40})）")


def owns_a_work(line: Line) -> bool:
    """2.甲医院党总支“乙先锋”: a numbered row of an owner and its work, whatever the work is called."""
    match = _OWNS.fullmatch(line.body.chars) if line.mark[:1].isdecimal() else None
    owner = (match["owner"] or match["whose"]) if match is not None else ""
    return bool(owner) and is_anchored(owner) and bool(expand(owner))


def section_heading(walk: Walk, body: Text, line: Line, following: Row | None) -> Heading | None:
    """What a line announces, with what the document has said before: names that it quoted are awards."""
    if body.chars.endswith("）") and (part := _IN_PART.search(body.chars)) is not None:
        body = body.slice(0, part.start()).strip()
    if _WORKS.search(strip_count(body.chars.strip("《》"))[0]) or "——" in body.chars.strip("—"):
        return None
    if walk.current and is_of_works(open_award(walk)) and is_work_and_owner(body.chars):
        return None  # 暖心堡垒 甲党支部: whose brand it is, whatever the brand is called
    if "“" in body.chars and (GOT_THIS.search(body.chars) is not None or owns_a_work(line) and (following is not None and owns_a_work(following.line) or walk.current and is_of_works(open_award(walk)))):
        return None
    who, _, where = body.chars.partition(" ")
    if _MARKS.fullmatch(who) and where and all(expand(part) for part in where.split()):
        return None  # 良好 甲支部 乙支部: bodies of that mark
    if where and is_person(_ABOUT_PERSON.sub("", who)) and is_anchored(where.strip()):
        return None  # 张某 甲医院内科主任: a person and a post, whatever a post ends in
    if walk.current and not line.mark and is_post(body.chars) and (all(walk.awards[at].personal for at in walk.current) or walk.above is not None and is_person(walk.above.chars.replace(" ", ""))):
        return None  # the post alone, below the person's name
    if (line.mark or following is not None and following.line.indent > line.indent) and _FULL_STOP.fullmatch(body.chars):
        body = body.slice(0, len(body) - 1)  # 2.示范党支部12个。
    heading = read_heading(body.chars) if not begins_with_name(body.chars) and not _are_bodies(body.chars) and not (walk.current and _is_unit(body.chars)) else None
    if heading is not None and heading.names and (act := _ACT.fullmatch(body.chars)) is not None and (plainly := read_heading(act["award"] + "：")) is not None and plainly.names:
        return replace(plainly, count=number(act["count"]))  # 会议表彰了5个先进集体：
    chars = body.chars.strip().rstrip("：: ")
    if following is not None and (event := _OF_EVENT.fullmatch(_DECORATION.sub("", chars))) is not None and GRADE_ALONE.match(following.line.body.chars) is not None:
        return Heading((event[0],), None, event[0].startswith("个人"), False, False)
    if pattern("list.negative").search(chars) and len(chars) <= 30 and (heading is not None or line.mark or len(chars) <= 16 and _WHO_DID_NOT.search(chars)):
        return Heading((), None, False, False, True)
    plain, count, _ = strip_count(_DECORATION.sub("", chars))
    key = _UNSEEN.sub("", plain)
    if (known := walk.known.get(key) or walk.known.get(key.removesuffix("名单"))) is not None:
        head = award_head(known)
        return Heading((known,), count, head is not None and head.personal, False, False)
    if heading is not None and len(heading.names) == 1 and not heading.title and stands_over_units(key, following):
        return Heading((), count, False, True, False) if count is not None or body.chars.endswith("：") else None
    if heading is not None and (heading.names or heading.title):
        return heading
    if count is not None and line.mark and walk.heading_style == numbering(line.mark) and 4 <= len(key) <= 24 and not is_group(key) and not key.endswith(OVER_BRANCHES) and not any(len(item.org.institution or "") > 3 for item in expand(key)):
        return Heading((re.sub(r"\s", "", plain),), count, False, False, False)  # 三、…（5个） behind 一、示范党支部（6个） is one more award
    if following is not None and _of_teams(line, key, following):
        return Heading((key,), count, False, False, False)
    if _GRADE.fullmatch(key) and following is not None:
        return Heading((key,), count, False, False, False)
    marked = count is not None or _FRAME.match(line.chars) is not None or _MARKED.match(line.mark) is not None or body.chars.endswith(("：", ":"))
    if marked and 4 <= len(key) <= 16 and key.startswith(words("leading")) and not expand(chars.partition(" ")[2]) and not re.search(r"[，。；、]", key) and not has_parts(key) and "：" not in chars:
        head = award_head(key)
        return Heading((key,), count, head is not None and head.personal or key.endswith(("员", "者", "手")), False, False)
    return heading


_ABOUT_PERSON = re.compile(r"（(?:[男女](?:，[\u4e00-\u9fff]{1,5}族)?|[\u4e00-\u9fff]{1,5}族)）$")
"""张某（女，回族）: what is said of a person behind the name."""


def _of_teams(line: Line, key: str, following: Row) -> bool:
    """青年突击队 over 甲医院援鄂青年突击队: the kind of team that the rows below, further in, end in."""
    row = following.line.body.chars
    return 3 <= len(key) <= 10 and not line.mark and following.line.indent > line.indent and row.endswith(key) and len(row) > len(key) + 3 and is_anchored(row) and not is_anchored(key)


_UNIT_END = re.compile(r"[\u4e00-\u9fff]{0,6}(?:窗口|服务台|驿站|工作站|工作室|班组|小组|岗|班|台|站|队)")


def _is_unit(chars: str) -> bool:
    """甲市政务服务办公室卫健窗口: a unit of a body that names its place is a row, whatever a window may be elsewhere."""
    if len(chars) <= _LONGEST_UNIT and _OFFICE_UNIT.search(chars) is not None and is_anchored(chars):
        return True
    named = find(chars)[:1] if len(chars) <= _LONGEST_UNIT else []
    return bool(named) and named[0].start == 0 and is_anchored(named[0].org.name) and named[0].org.steps[0].group in _HOUSES and not award_is_no_body(named[0].org.name) and _UNIT_END.fullmatch(chars, named[0].end) is not None


def _are_bodies(chars: str) -> bool:
    """甲县中医院药房、乙县卫生监督所办证窗口: bodies one behind the other, the last of which ends like a title."""
    if "、" not in chars or _NO_NAME.search(chars) is not None:
        return False
    parts = [part.strip() for part in chars.split("、")]
    bodies = [parse(part) for part in parts]
    if bodies[0] is None or bodies[0].institution is None or not is_anchored(bodies[0].name) or any(award_is_no_body(org.institution) for org in bodies if org is not None and org.institution is not None):
        return False
    return all(org is not None and org.steps[0].group in _HOUSES or expand(part) for org, part in zip(bodies, parts, strict=True)) and _UNIT_END.search(parts[-1]) is not None


_NO_NAME = re.compile(r"[，。：“”（）]")
_OFFICE_UNIT = compiled(r"(?:办公室|办事处|服务中心|服务大厅|政务大厅|审批局|[卫委][健生][局委]|审批服务局)[\u4e00-\u9fff]{0,8}(?:窗口|服务台|工作站|班组|岗)$")
_HOUSES = frozenset({"government", "hospital", "centre", "university", "institute"})
_LONGEST_UNIT = 30


_OWNED = re.compile(r"(?P<who>[^“”（）：\s]{4,40})“[^“”]{1,20}”(?:党建|服务)?(?:品牌|案例|项目|工作法)")


def begins_with_name(chars: str) -> bool:
    """`甲医院 示范奖`: the award stands behind its recipient."""
    first, _, rest = chars.partition(" ")
    if rest.lstrip().startswith("（"):
        return False  # `“示范医院”名单 （30家）`: a count stands behind a title
    if (owned := _OWNED.fullmatch(chars)) is not None and is_anchored(owned["who"]) and (owner := parse(owned["who"])) is not None and owner.institution is not None and owner.steps[0].group not in OFFICES:
        return True  # `甲医院“红心”党建品牌`: a work behind its owner
    return bool(rest) and has_parts(first) or bool(rest) and is_anchored(first) and (org := parse(first)) is not None and org.institution is not None and org.kind is OrgKind.HOSPITAL


def is_opened_by(walk: Walk, heading: Heading, body: Text, line: Line) -> bool:
    """Is this line, which could be a heading, one here?"""
    if heading.title:
        return True
    if heading.names:  # a numbered row of a list of works or teams may sound like an award
        plain = heading.count is None and not body.chars.endswith(("：", ":"))
        return not (plain and walk.current and walk.numbered and line.mark[:1].isdecimal())
    return heading.group and bool(walk.current or walk.columns)


_OF_EVENT = re.compile(r"(?:个人|团体|集体)(?:赛|竞赛|比赛|组)")
"""团体赛 over 一等奖, 二等奖 …: which part of the contest the grades below are of."""
GRADE_ALONE = re.compile(r"(?:[特一二三四]等|[金银铜]|优秀|优胜|鼓励|入围)奖|第[一二三四五六七八]名|[冠亚季]军")
"""个人奖： over 一等奖, 二等奖 …: the grades are persons' until another award comes."""
OVER_BRANCHES = ("总支", "总支部", "党委", "党总支委员会")
GOT_THIS = re.compile(rf"“(?P<name>[^“”]{{2,24}})”(?P<rest>[^“”]{{0,300}}?(?:获得?|{GETS}|享有?|得到?)(?:了)?(?:此|该|这一|这个|这项|上述)(?:项|个)?(?:殊荣|奖项|荣誉|称号|奖励?))[：:]?\s*$")
