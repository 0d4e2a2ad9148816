"""What opens a section of a list: a heading, a sentence or a title that announces an award, a body over rows of its own, a line that sorts."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.announced import announced, declared_count, praised_rows
from partygraph.facts.awards.award_names import award_head, award_tier, strip_count
from partygraph.facts.awards.headings import Heading, award_is_no_body, read_heading
from partygraph.facts.awards.years import of_year
from partygraph.facts.lists.inline import has_parts
from partygraph.facts.lists.running import items
from partygraph.facts.lists.walk import ListedAward, Walk, award_index, is_inner, is_inner_branch, plain_heading
from partygraph.facts.tables.columns import Row, sorts_rows
from partygraph.facts.tables.framed_heads import bulleted, framed
from partygraph.facts.tables.groups import is_group
from partygraph.facts.words.persons import is_person
from partygraph.facts.words.staff import is_post
from partygraph.facts.words.who_gives import OFFICES
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.numerals import number
from partygraph.names.parse import is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern, words

__all__ = ["announce_rows", "begins_with_name", "is_group_line", "is_opened_by", "is_other_part", "numbering", "open_section", "owns_a_work", "section_heading", "sorts_prizes", "stands_over_its_own", "start_announced"]


def start_announced(walk: Walk, default: tuple[str | None, Text | None], *, bare: bool) -> bool:
    """Open the award that the title names when nothing nearer has named one."""
    name, text = default
    if walk.current or walk.negative or name is None or text is None or any(not award.announced and not award.personal for award in walk.awards):
        return bool(walk.current)
    at = text.chars.find(re.sub(r"^“|”$", "", name)[:4])
    place = text.slice(max(at, 0), min(len(text), max(at, 0) + len(name)))
    heading = plain_heading(name) if (count := strip_count(text.chars)[1]) is None else Heading((name,), count, False, False, False)
    walk.current = (award_index(walk, name, heading, place, announced=True),)
    walk.announced = True
    return True


_WHO_DID_NOT = re.compile(r"(?:支部|单位|集体|党组织|医院|科室|名单|项目|案例)$")
_FRAME = re.compile(r"^[【\[★☆◆●■▲◇※]\s*.{2,20}?\s*[】\]★☆◆●■▲◇※]?$")
_FULL_STOP = re.compile(r"[^，。；：！？]{4,40}[个家名项支件篇]。")
_GRADE = re.compile(r"(?:[一二三四五六][星]级?|A{1,5}级?|[甲乙丙丁]级)$")


_WORKS = re.compile("[《》]|”[^“”（）]{0,8}(?<!名单)（(?!共?[0-9]+[家个项名支]).{3,}）")


_DECORATION = re.compile(r"[【】\[\]★☆◆●■▲◇※\s]|（(?:按|排名)[^（）]{2,20}）$")


_ACT = re.compile(r"(?:[^，。；：“”0-9]{0,10}(?:会议|大会|会上|现场|仪式上?|医院|集团))?(?:隆重|集中|通报|共|还|首先){0,2}(?:表彰|表扬|命名|奖励)(?:了)?(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[个家名支](?P<award>[^，。；：“”]{3,20})[：:]")
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
    if _WORKS.search(strip_count(body.chars.strip("《》"))[0]) or "——" in body.chars.strip("—"):
        return None
    if "“" in body.chars and (_GOT_THIS.search(body.chars) is not None or owns_a_work(line) and following is not None and owns_a_work(following.line)):
        return None
    who, _, where = body.chars.partition(" ")
    if _MARKS.fullmatch(who) and where and all(expand(part) for part in where.split()):
        return None  # 良好 甲支部 乙支部: bodies of that mark
    if where and is_person(who) and is_anchored(where.strip()):
        return None  # 张某 甲医院内科主任: a person and a post, whatever a post ends in
    if walk.current and not line.mark and is_post(body.chars) and all(walk.awards[at].personal for at in walk.current):
        return None  # the post alone, below the person's name
    if (line.mark or following is not None and following.line.indent > line.indent) and _FULL_STOP.fullmatch(body.chars):
        body = body.slice(0, len(body) - 1)  # 2.示范党支部12个。
    heading = read_heading(body.chars) if not begins_with_name(body.chars) and not (walk.current and _is_unit(body.chars)) else None
    if heading is not None and heading.names and (act := _ACT.fullmatch(body.chars)) is not None and (plainly := read_heading(act["award"] + "：")) is not None and plainly.names:
        return replace(plainly, count=number(act["count"]))  # 会议表彰了5个先进集体：
    chars = body.chars.strip().rstrip("：: ")
    if following is not None and (event := _OF_EVENT.fullmatch(_DECORATION.sub("", chars))) is not None and _GRADE_ALONE.match(following.line.body.chars) is not None:
        return Heading((event[0],), None, event[0].startswith("个人"), False, False)
    if pattern("list.negative").search(chars) and len(chars) <= 30 and (heading is not None or line.mark or len(chars) <= 16 and _WHO_DID_NOT.search(chars)):
        return Heading((), None, False, False, True)
    plain, count, _ = strip_count(_DECORATION.sub("", chars))
    key = _UNSEEN.sub("", plain)
    if (known := walk.known.get(key) or walk.known.get(key.removesuffix("名单"))) is not None:
        head = award_head(known)
        return Heading((known,), count, head is not None and head.personal, False, False)
    if heading is not None and (heading.names or heading.title):
        return heading
    if count is not None and line.mark and walk.heading_style == numbering(line.mark) and 4 <= len(key) <= 24 and not is_group(key) and not key.endswith(_OVER_BRANCHES) and not any(len(item.org.institution or "") > 3 for item in expand(key)):
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


_OFFICE_UNIT = re.compile(r"(?:办公室|办事处|服务中心|服务大厅|政务大厅|审批局|[卫委][健生][局委]|审批服务局)[\u4e00-\u9fff]{0,8}(?:窗口|服务台|工作站|班组|岗)$")
_HOUSES = frozenset({"government", "hospital", "centre", "university", "institute"})
_LONGEST_UNIT = 30


def numbering(mark: str) -> str:
    """`三、` and `一、` are numbered alike; digits number rows as well and say nothing."""
    return re.sub(r"[一二三四五六七八九十]+", "一", mark.strip()) if re.search(r"[一二三四五六七八九十]", mark) else ""


_OWNED = re.compile(r"(?P<who>[^“”（）：\s]{4,40})“[^“”]{1,20}”(?:党建|服务)?(?:品牌|案例|项目|工作法)")


def begins_with_name(chars: str) -> bool:
    """`甲医院 示范奖`: the award stands behind its recipient."""
    first, _, rest = chars.partition(" ")
    if rest.startswith("（"):
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


def open_section(walk: Walk, heading: Heading, body: Text, row: Row) -> None:
    if not _says_who_gives(body.chars):  # such a sentence is read as one as well
        walk.used.update(row.indexes)
    at = row.indexes[0]
    walk.host = walk.seat = None
    if heading.group:
        return
    walk.negative = bool(pattern("list.negative").search(body.chars)) and not heading.names
    walk.last_award, walk.last_award_at, walk.last_cells, walk.givers = "", None, {}, ()
    if walk.negative:
        walk.current, walk.columns = (), ()
        return
    if not heading.names:
        if heading.count is not None and walk.current and walk.heading_at == at - 1 and walk.awards[walk.current[0]].declared in (None, heading.count):
            for index in walk.current:
                old = walk.awards[index]
                walk.awards[index] = ListedAward(old.name, old.campaign, heading.count, old.personal, old.heading, old.rule, old.announced)
            return
        if heading.title and not walk.announced and not (walk.current and walk.heading_at == at - 1):  # “示范岗” / 拟命名集体名单 is one title
            walk.current, walk.columns = (), ()
        return
    heading = of_year(walk.years, at, _graded(walk, heading, row))
    if re.match(r"[一二三四五六七八九十]", row.line.mark):
        walk.person_scope = heading.personal
    elif _OF_KIND.fullmatch(heading.names[0]) is not None:
        walk.person_scope, walk.kind_scope, walk.kind = heading.personal, True, heading.names[0]
    elif walk.kind_scope and _GRADE_ALONE.fullmatch(heading.names[0]) is None:
        walk.person_scope, walk.kind_scope, walk.kind = False, False, ""
    elif walk.person_scope and not heading.personal:
        heading = Heading(heading.names, heading.count, True, False, False, heading.campaign)
    walk.heading_style = numbering(row.line.mark) or walk.heading_style
    walk.current = tuple(award_index(walk, name, heading, body) for name in heading.names)
    walk.announced = False
    walk.heading_at = at
    walk.numbered = False
    walk.level_base = (heading.names[0], body) if len(heading.names) == 1 else None


_GIVES = re.compile(r"授予|颁发|命名|表彰|表扬|评选|评出|确定|认定|公布|揭晓|发布|通报|印发|下发|发文")
_GIVERS = frozenset({"government", "party-organ", "society", "mass", "line", "hospital", "university", "media"})


def _says_who_gives(chars: str) -> bool:
    """以下单位被甲委授予“X”称号：, 甲会召开年会，公布了获奖名单：: a heading that names the body and what it did."""
    if len(chars) < _SENTENCE_LEAST or _GIVES.search(chars) is None:
        return False
    named = [item for item in find(chars) if is_anchored(item.org.name) and not is_bare(item.org) and not is_generic(item.org.name)]
    return bool(named) and named[0].org.steps[-1].group in _GIVERS and not chars.endswith(("对", "授予", "给", "表彰", "表扬", "命名"), 0, named[0].start)


_SENTENCE_LEAST = 14
_OF_KIND = re.compile(r"(?:个人|团体|集体|单项)(?:单项|全能|综合|技能)?(?:奖项?|赛|竞赛|比赛|组|类)?")
_OF_EVENT = re.compile(r"(?:个人|团体|集体)(?:赛|竞赛|比赛|组)")
"""团体赛 over 一等奖, 二等奖 …: which part of the contest the grades below are of."""
_GRADE_ALONE = re.compile(r"(?:[特一二三四]等|[金银铜]|优秀|优胜|鼓励|入围)奖|第[一二三四五六七八]名|[冠亚季]军")
"""个人奖： over 一等奖, 二等奖 …: the grades are persons' until another award comes."""
_NAMED_PRIZE = re.compile(r"最[\u4e00-\u9fff].+|.{3,}奖")


def _graded(walk: Walk, heading: Heading, row: Row) -> Heading:
    """金奖 right below 最佳团队奖 is 最佳团队奖金奖, and so are the grades further down, until another prize is named."""
    name = heading.names[0]
    head = award_head(name)
    of = walk.graded
    if len(heading.names) == 1 and head is not None and head.word == name and head.rule == "award.prize" and award_tier(name) is not None:
        if of is not None and not heading.title and (of[1] == row.indexes[0] - 1 or of[1] < 0) and (not row.line.mark or numbering(row.line.mark) != of[2]):
            walk.graded = (of[0], -1, of[2])
            return Heading((of[0] + name,), heading.count, heading.personal, False, False, heading.campaign)
        walk.graded = None
        return heading
    named = len(heading.names) == 1 and not heading.title and not heading.personal and heading.count is None and award_tier(name) is None and _NAMED_PRIZE.fullmatch(name) is not None
    walk.graded = (name, row.indexes[-1], numbering(row.line.mark)) if named else None
    return heading


_GROUP_DECORATION = re.compile(r"[【】\[\]★☆◆●■▲\s：:]")


_CONTEST_NAMED = re.compile(r"(?!.*(?:第[一二三]名|奖))[\u4e00-\u9fff“”0-9]{3,20}(?:竞赛|比赛|大赛|擂台赛|对抗赛|挑战赛|演讲赛|评比|评选|大比武|比武)")
"""☆急救技能竞赛 over its grades: a contest, nobody who won."""
_COUNTING = re.compile(r"[一二三四五六七八九十（]")


_SORT = re.compile(r"[\u4e00-\u9fffA-Z0-9]{1,8}(?:组|类|赛道|项目|专场|单元)")
_GRADE_FIRST = re.compile(rf"[\u4e00-\u9fff]{{0,6}}?(?:{_GRADE_ALONE.pattern})(?:[（：:\s]|$)")


def sorts_prizes(body: Text, following: Row | None) -> bool:
    """`护理组` over `一等奖：…`: the grades below are this group's."""
    return following is not None and _SORT.fullmatch(body.strip("：: 【】").chars) is not None and _GRADE_FIRST.match(following.line.body.chars) is not None


def is_group_line(walk: Walk, line: Line, body: Text) -> bool:
    """`（一）省属医院`, `【制造业】`, `杭州市（5家）`: rows sorted below an award."""
    if not walk.current:
        return False
    if sorts_rows(body.chars):
        return True
    plain, count, _ = strip_count(_GROUP_DECORATION.sub("", body.chars))
    if pattern("line.group").fullmatch(plain) or (line.mark or line.chars.startswith("【")) and _CONTEST_NAMED.fullmatch(plain) is not None:
        return True
    marked = count is not None or line.chars.startswith("【") or _COUNTING.match(line.mark) is not None
    return marked and is_group(plain) and (count is not None or not expand(plain))


def is_other_part(walk: Walk, line: Line, body: Text) -> bool:
    """`四、有关要求` behind `三、三星级党支部`: numbered as the awards are, and no body, it heads another part of the text."""
    style = numbering(line.mark)
    return bool(style) and style == walk.heading_style and not body.chars.endswith(("。", "；")) and not expand(body.chars)


_SPLIT_ROW = re.compile(r"^(?P<unit>[^：，。；]{2,20})[：—]+\s*\S")


def stands_over_its_own(walk: Walk, row: Row, following: Row | None) -> bool:
    """A body over rows of its own: an institution over its departments, a general branch over its branches."""
    if following is None:
        return False
    marked = framed(row.line.text) or framed(row.line.body) or (bulleted(row.line, following.line) if walk.above is None or walk.above.chars[:1] != row.line.chars[:1] else None)
    if len(following.cells) > 1 and marked is None:
        return False
    label = marked or row.line.body.strip(" \t：:")
    if (counted := _OF_SO_MANY.search(label.chars)) is not None:
        label = label.slice(0, counted.start())
    named = expand(label.chars)
    if len(named) != 1 or is_generic(named[0].org.name):
        return False
    org = named[0].org
    whole = org.institution == org.name and not is_bare(org)
    parts = _SPLIT_ROW.match(following.line.chars)
    if parts is not None:
        below = whole and not row.line.mark and (unit := parse(parts["unit"])) is not None and is_bare(unit) and default_places().leading(unit.name) is None
    else:
        further = following.line.indent > row.line.indent
        below = (whole or org.name.endswith(_OVER_BRANCHES)) and (marked is not None or counted is not None or _stands_over(row.line, following.line)) and all(_are_branches(cell.chars, further=further) for cell in (following.cells if len(following.cells) > 1 else (following.line.body,)))
    if not below:
        return False
    walk.host, walk.host_indent = (named[0], label), row.line.indent
    walk.used.update(row.indexes)
    return True


_OF_SO_MANY = re.compile(r"（[0-9一二三四五六七八九十]{1,3}个(?:科室|支部|党支部|病区|部门|集体|单位)?）$")
"""甲县医院（10个科室）: so many of its own stand below."""
_OVER_BRANCHES = ("总支", "总支部", "党委", "党总支委员会")


def _stands_over(line: Line, following: Line) -> bool:
    """A line that is numbered in another way than the next, or stands further out, or ends in a colon."""
    if line.chars.endswith(("：", ":")):
        return True
    return following.indent > line.indent if line.mark == "" else numbering(line.mark) != "" and numbering(following.mark) != numbering(line.mark)


def _are_branches(chars: str, *, further: bool) -> bool:
    """Branches, or units of a house, that leave out whose they are."""
    below = expand(re.split(r"[《“：\s]", chars, maxsplit=1)[0] if not expand(chars) else chars)
    return bool(below) and all((is_bare(item.org) or is_inner_branch(item.org) or further and is_inner(item.org)) and not item.org.name.endswith(_OVER_BRANCHES) for item in below)


_GIVEN_AT_ONCE = re.compile(r"(?:授予|命名|认定|表彰|评定|评选|确定)：(?!\s*[^，。；“”]{0,6}(?:以下|下列|如下))\s*[^，。；：“”]{2,300}?(?:为(?=[“\u4e00-\u9fff])|“[^“”]{2,30}”)[^，。；：、]{0,30}[。；]?$")
"""授予：甲、乙为“X”。: a sentence that says who got what; no rows follow."""


_GOT_THIS = re.compile(r"“(?P<name>[^“”]{2,24})”(?P<rest>[^“”]{0,300}?(?:获得?|荣获|获评|喜获|赢得|摘得|享有?|得到?)(?:了)?(?:此|该|这一|这个|这项|上述)(?:项|个)?(?:殊荣|奖项|荣誉|称号|奖励?))[：:]?\s*$")
_LONGEST_LEAD = 400
"""“甲奖”是医院新设的奖项，共有5项技术获此殊荣：, and the rows below: the award that was quoted."""


def announce_rows(walk: Walk, row: Row, following: Row | None, default: tuple[str | None, Text | None]) -> bool:
    """A sentence that names the award of the rows below it. The sentence stays prose: it is not used up."""
    text = row.line.text
    this = _GOT_THIS.search(text.chars) if len(text) <= _LONGEST_LEAD else None
    if this is None and (len(text) > 600 or not pattern("list.follows").search(text.chars)) or _GIVEN_AT_ONCE.search(text.chars) is not None:
        return False
    found = announced(text.chars) or praised_rows(text.chars)
    if this is not None:
        name, at = this["name"], text.slice(*this.span("name"))
        heading = Heading((name,), declared_count(this["rest"]), False, False, False)
    elif found is not None:
        heading = Heading((found.name,), found.count, False, False, False)
        at = text.slice(found.start, found.end)
        name = found.name
    elif default[0] is not None and default[1] is not None and not any(not award.announced for award in walk.awards):
        name = default[0]
        heading = Heading((name,), declared_count(text.chars), False, False, False)
        at = default[1]
    else:
        return False
    head = award_head(name)
    if head is not None and head.personal:
        return False
    before = walk.current
    walk.current = (award_index(walk, name, heading, at, announced=True),)
    run = re.search(r"[：:]\s*(?=\S)", text.chars)
    if run is not None and re.search("[；、，]", text.chars[run.end() :]) and items(walk, text.slice(run.end(), len(text)), row):
        walk.current = before
        return True
    walk.columns, walk.host, walk.announced, walk.negative, walk.numbered = (), None, True, False, False
    walk.seat = None
    return True
