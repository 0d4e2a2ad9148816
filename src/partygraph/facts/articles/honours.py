"""Walls of honour: a page on which an institution lists what it got, one honour a line, without a verb.

`★ 全国先进集体（甲委员会，2017年）`, `2020年  省级文明单位  甲省文明委`, `五一巾帼标兵岗（甲总工会，2022年）——妇产科`: a title, the year and who gave it
in brackets or columns, and behind a dash the part of the institution that got it. The heading says that these are honours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import giver_in_front, qualified
from partygraph.facts.bodies.in_phrases import bodies_in, resolve_one
from partygraph.facts.bodies.subjects import heading_name
from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.facts.tables.blank_cut import blank_cut_table
from partygraph.facts.telling import Telling, Told, mask
from partygraph.facts.words.verbs import find_verbs
from partygraph.facts.words.who_gives import OFFICES
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["read_honours", "told_honours", "wall_honour"]

_LEAST = 2
"""So many honours make a wall; a single line below a heading is a heading itself."""
_LONGEST = 200
"""A longer line is a paragraph, which nobody takes for a row."""
_OF_A_LIST = re.compile(r"以[上下]|下列|[0-9一二三四五六七八九十两]+[个家名支项]|《")
"""What got it is counted, stands in rows above or below, or is a row's work (甲医院 《X》 入围案例)."""
_YEAR = re.compile(r"(?:19|20)[0-9]{2}\s*[年.]?(?:\s*[-—至]+\s*(?:(?:19|20)[0-9]{2}年?|今|至今)?)?(?:\s*[0-9]{1,2}\s*月?(?:\s*[0-9]{1,2}\s*日?)?)?(?:度)?")
_NOTE = re.compile(r"[（【〔\[](?P<note>[^（）【】〔〕\[\]]{2,60})[）】〕\]]")
_UNIT = re.compile(r"\s*(?:—|-|–){1,3}\s*(?!(?:19|20)[0-9]{2})(?P<unit>[^—“”（）]{2,24})(?:“(?P<entry>[^“”]{2,20})”)?$|[：:]\s*$")
_UNIT_BEHIND = re.compile(r"\s*(?:—|-|–){1,3}\s*(?!(?:19|20)[0-9]{2})(?P<unit>[^—“”（）\s]{2,24})(?:“(?P<entry>[^“”]{2,20})”)?\s*$")
"""青年文明号——急诊科（团市委）: the giver in a bracket behind the unit."""
_OWN_UNIT = re.compile(r"(?P<unit>[^，、“”（）省市县区]{1,14}(?:党支部|党总支|支部|党委|团支部|团委|工会|科|室|部|病区|组|团队|门诊|病房))(?:“(?P<entry>[^“”]{2,20})”)?(?=，|$)")
"""（党支部，市委授予）, （二病区“舒心圈”）: the part of the house that got it, in the bracket behind the title."""
_GAVE = re.compile(r"(?:联合|共同)*(?:颁发|授予|颁授|颁|命名|认定)?$")
_GAVE_IT = re.compile(r"(?<=[\u4e00-\u9fff])(?:联合|共同)*(?:颁发|授予|颁授|命名|认定|表彰)$")
_UNLESS_SAID = re.compile(r"未(?:注明|标明|特别注明|写明|注)(?:单位|科室|获奖单位|部门|集体)?(?:者|的)?(?:，)?(?:均|都|皆|即)?为(?P<who>[\u4e00-\u9fff]{2,12})")
"""未注明单位的均为院团委: whose honours are that say of nobody else."""
_UNLESS_SAID_NOTE = re.compile(r"（[^（）]{0,8}未[^（）]{1,24}）$")
_POST = re.compile(r"(?:个人|[^，]{0,6}(?:护士长|主任|书记|院长|医生|医师|护士|护师|个人|同志|职工))[\u4e00-\u9fff]{0,4}$")
"""（护士长丁某）: a person got it."""
_SPLIT = re.compile(r"\s{2,}|\t|\|")


_DECORATION = "【】[]《》<>★☆●◆■※» "
_OF_PERSONS = re.compile(r"[＞>»◆■●★\s【]*(?:先进|优秀)?(?:个人|人物|名医|专家)(?:篇|类|荣誉|奖项|获奖)?[】\s：:]*")
_LATIN = re.compile(r"(?<!\S)[A-Za-z][A-Za-z0-9.,&’'/ -]*(?=\s|$)")
"""护理部 Nursing, Youth Civilization Post: the same in another language."""


_BESIDE_LATIN = re.compile(r"[A-Za-z&][A-Za-z&0-9 .,’'-]*(?:\([0-9]\)|（[0-9]）)?")


def _heads(chars: str) -> bool:
    """Does a line say that honours follow?"""
    chars = _UNLESS_SAID_NOTE.sub("", chars)
    if "&" in chars or chars[:1].isascii():
        chars = re.sub(r"·[\u4e00-\u9fff]{1,4}$", "", _BESIDE_LATIN.sub("", chars).strip())
    return len(chars) < 24 and pattern("honours.heading").search(chars.strip(_DECORATION)) is not None and not chars.endswith("。")


def told_honours(lines: Sequence[Line]) -> frozenset[int]:
    """Lines that tell an honour with a verb: sentences, no rows of a list.

    Below a heading of honours every such line is one (`2020年  科室被甲省委授予“…”`), elsewhere one that says who got it, however it is
    marked (`● 2月，医院党委被甲市委评为“…”`). What ends in a full stop is read as a sentence anyway.
    """
    found: set[int] = set()
    below = False
    for index, line in enumerate(lines):
        if _tells(line) or _WON_BY_SO_MANY.fullmatch(line.body.chars) or len(line.chars) < _LONGEST and pattern("honours.entry").match(line.body.chars):
            found.add(index)
        elif _heads(line.chars):
            below = True
        elif below and len(line.chars) < 160 and pattern("honours.sentence").match(line.chars) is not None and find_verbs(_NOTE.sub("", line.chars)):
            found.add(index)
        elif below and not (pattern("honours.sentence").match(line.chars) or line.mark):
            below = False
    return frozenset(found)


_WON_BY_SO_MANY = re.compile(
    r"(?:[\u4e00-\u9fff]{0,8}，)?[^，。；：“”《》0-9]{0,16}?[0-9一二三四五六七八九十两]{1,3}[个项件部篇支](?:项目|作品|案例|团队|成果|课题|单位|集体|节目|视频|品牌|代表队|队伍)"
    r"(?:荣获|荣膺|获评|获得|获|喜获|[喜勇]?(?:摘|夺|捧|揽)[得下获取回走]?|喜[得提]|赢得|问鼎|拿下|斩获|收获|取得)(?:了)?(?:(?:[特一二三四]等|[金银铜]|优秀|优胜|入围|最佳[\u4e00-\u9fff]{1,4})奖)"
    r"(?:[，、；][^。；：“”]{0,40}奖)?[！!；，]?"
)
"""其中，2个项目摘得金奖: a line of its own that only counts, no heading of a list."""


_POINTS_DOWN = compiled(r"[↓▼⬇👇]+$|(?:^|[，！。；])(?:以下|下列|这些|这[0-9一二两三四五六七八九十]{1,3}[家个所])(?:[\u4e00-\u9fff]{0,6}?)(?:单位|集体|医院|支部|党组织|科室|团队|机构|个人)")
"""这些单位获评“X”↓↓: those who got it stand below."""


def _tells(line: Line) -> bool:
    """Does a line without a full stop say by itself that somebody got something?"""
    chars = line.body.chars
    if not 8 <= len(chars) < _LONGEST or chars.endswith(("。", "：")) or _POINTS_DOWN.search(chars) is not None:
        return False
    dated = pattern("honours.dated").match(chars)
    start = dated.end() if dated is not None else 0
    if dated is None and len(line.cells) > 1:
        return False
    masked = mask(chars)
    verb = next((verb for verb in find_verbs(masked) if verb.kind in ("passive", "get")), None)
    if verb is None or verb.start <= start + 1:
        return False
    subject, rest = masked[start : verb.start], chars[verb.end : verb.end + 60]
    if dated is not None or _OF_A_LIST.search(subject):
        return dated is not None
    whom = re.split(r"[“，、的和]|在(?=.{4,}[中上里])", subject)[0]
    nearest = subject.rpartition("，")[2]  # 在全省大赛中，我院护理部勇夺…
    return (COREFERENCE.match(subject) is not None or COREFERENCE.match(nearest) is not None or bool(find(subject)) or bool(expand(whom)) or nearest != subject and bool(expand(nearest))) and ("“" in rest or award_head(rest) is not None)


def read_honours(lines: Sequence[Line], title: str | None, topic: Discourse, host: str | None) -> tuple[list[Told], frozenset[int]]:
    """Honours of the institution `host` that the page is about, and the lines that state them; nothing where no heading calls them so or nobody is named."""
    if host is None or not (pattern("honours.heading").search(title or "") or any(_heads(line.chars) for line in lines)):
        return [], frozenset()
    found: list[Told] = []
    reading = Telling(topic.copy())
    reading.topic.last = host
    reading.topic.hospital = reading.topic.hospital or host
    open_wall = title is not None and pattern("honours.heading").search(title) is not None and not pattern("list.follows").search(title)
    wall: list[tuple[int, Told]] = []
    used: set[int] = set()
    unless_said: str | None = None
    goes_on = False  # a wall of several honours stands above, and only a line that is none stands between
    years = 0  # among entries that begin with their years one without a verb is an honour as well
    for index, line in enumerate(lines):
        chars = line.chars
        if _heads(chars):
            open_wall, goes_on = not chars.strip(_DECORATION).startswith("个人"), False
            if (whose := _UNLESS_SAID.search(chars)) is not None and (named := resolve_one(reading, whose["who"])) is not None:
                unless_said = named[0]
            continue
        if open_wall and _OF_PERSONS.fullmatch(chars) is not None:
            open_wall = False  # what follows is of persons
            continue
        if open_wall and (note := _NOTE.search(chars)) is not None and _POST.match(note["note"]) and len(chars) < 90:
            used.update([index] if wall else [])  # a person got it
            continue
        if open_wall and not wall and blank_cut_table(lines, index)[1]:
            open_wall = False  # 序号 单位 称号: a table that says itself who got what
            continue
        if open_wall and not wall and (unit := heading_name(line)) is not None and unit.institution == host and unit.steps[-1].group == "department":
            reading.topic.last = unit.name  # 科室荣誉 / 甲医院心内科: the wall of a department
            continue
        if wall and index == wall[-1][0] + 1 and not line.mark and not line.gap and not wall[-1][1].givers and (below := _giver_below(line, reading)):
            wall[-1] = wall[-1][0], replace(wall[-1][1], givers=below, giver_at=line.text)
            used.add(index)
            continue
        if wall and _DITTO.search(chars) is not None and (again := _same_again(line, reading, wall[-1][1])) is not None:
            wall.append((index, again))
            continue
        told = wall_honour(line, reading, unless_said=unless_said) if open_wall and len(chars) < 90 else None
        years += open_wall and _YEAR.match(line.body.chars) is not None
        if told is not None:
            wall.append((index, told))
        elif wall and not line.mark and not (_YEAR.match(chars) and len(chars) < 90) and not pattern("honours.level").fullmatch(chars.strip("【】：: ")):
            if len(wall) >= _LEAST or wall and (years > _LEAST or goes_on):
                found.extend(item for _, item in wall)
                used.update(at for at, _ in wall)
                goes_on = True
            wall, open_wall = [], open_wall and len(chars) < 24
    if len(wall) >= _LEAST or wall and (years > _LEAST or goes_on):
        found.extend(item for _, item in wall)
        used.update(at for at, _ in wall)
    return found, frozenset(used)


def _giver_below(line: Line, reading: Telling) -> tuple[str, ...]:
    """■ 首都劳动奖状 / 甲市总工会: the offices that stand alone below a title gave it."""
    names = [bodies_in(reading, part) for part in re.split(r"\s+", line.chars)] if len(line.chars) < _LONGEST_GIVER else []
    found = tuple(name for part in names for name in part)
    return found if names and all(names) and all((org := parse(name)) is not None and org.steps[0].group in OFFICES for name in found) else ()


_LONGEST_GIVER = 60


def _same_again(line: Line, reading: Telling, before: Told) -> Told | None:
    """〃  〃  尘肺科党支部  〃: what stands above, for another unit."""
    words = [line.text.slice(*match.span()) for match in re.finditer(r"\S+", line.chars) if _DITTO.fullmatch(match[0]) is None]
    named = _unit_named(reading, words[0].chars) if len(words) == 1 else None
    return replace(before, recipient=named[0], recipient_at=words[0], resolved=named[1]) if named is not None else None


_DITTO = re.compile("[〃″]|同上")


def wall_honour(line: Line, reading: Telling, *, sorted_by_level: bool = False, unless_said: str | None = None) -> Told | None:
    """One line of a wall: its title, its giver, its part of the institution; below its level a title need not say of which it is."""
    text = line.body
    if (gave := _GAVE_IT.search(text.chars)) is not None:
        text = text.slice(0, gave.start())  # 2021年  先进集体  甲市委授予
    if re.search(r"[。；！？]", text.chars) or find_verbs(_NOTE.sub("", text.chars)):
        return None
    line_text = text
    whom, at, entry, entry_at, resolved = reading.topic.last or "", text, None, None, True
    named_unit = False
    plain_text = _without(text, _NOTE)
    unit = _UNIT.search(text.chars) or _UNIT_BEHIND.search(plain_text.chars)
    if unit is not None and unit["unit"]:
        named = resolve_one(reading, unit["unit"])
        if named is None:
            return None
        org = parse(named[0])
        if org is not None and org.institution is not None and org.institution != whom and whom.endswith(org.institution):
            named = whom + named[0][len(org.institution) :], True  # 中心血站党支部 of 甲市中心血站
        within = text if unit.string == text.chars else plain_text
        whom, at, resolved, named_unit = named[0], within.slice(unit.start("unit"), unit.end("unit")), named[1], True
        if unit["entry"]:
            entry, entry_at = unit["entry"], within.slice(unit.start("entry"), unit.end("entry"))
        if within is text:
            text = text.slice(0, unit.start())
            plain_text = _without(text, _NOTE)
        else:
            plain_text = plain_text.slice(0, unit.start())
    givers: tuple[str, ...] = ()
    giver_at: Text | None = None
    dated = False
    for note in _NOTE.finditer(text.chars):
        who = _YEAR.sub("", note["note"]).strip("，,、 ")
        who = _GAVE.sub("", who)
        dated = dated or _YEAR.search(note["note"]) is not None
        if entry is None and (own := _OWN_UNIT.match(who)) is not None and ((org := parse(own["unit"])) is None or org.institution is None) and (named := resolve_one(reading, own["unit"]) or _part(whom, own["unit"])) is not None:
            start = note.start("note") + note["note"].find(own["unit"])
            whom, at, resolved = named[0], text.slice(start, start + len(own["unit"])), True
            if own["entry"]:
                start = note.start("note") + note["note"].find(own["entry"])
                entry, entry_at = own["entry"], text.slice(start, start + len(own["entry"]))
            who = who[own.end() :].strip("，, ")
        if who and (names := bodies_in(reading, who)):
            givers, giver_at = names, text.slice(note.start("note"), note.end("note"))
    plain_text = _without(plain_text, _LATIN) if _LATIN.search(plain_text.chars) is not None else plain_text
    cells = [part for cell in _cells(plain_text) if len(cell) for part in _apart(cell, reading)]
    name: Text | None = None
    for cell in cells:
        plain = _YEAR.sub("", cell.chars).strip("，、 “”■◆●★·")
        plain += "”" * (plain.count("“") > plain.count("”"))  # 甲市“红旗团委”
        dated = dated or plain != cell.chars
        if not plain:
            continue
        if name is None and _is_title(plain):
            start = cell.chars.find(plain)
            name = cell.slice(start, start + len(plain))
        elif (name is None or not named_unit) and (named := _unit_named(reading, plain)) is not None:
            if named_unit:
                name = at  # “X”青年突击队  输血科: the first of two teams is what the second was named
            start = cell.chars.find(plain)
            whom, at, resolved, named_unit = named[0], cell.slice(start, start + len(plain)), named[1], True
        elif bodies_in(reading, plain) and not givers:
            givers, giver_at = bodies_in(reading, plain), cell
        else:
            return None
    if givers and all(_is_winner(giver) or _of_another_house(giver, reading.topic.last or "") for giver in givers):
        return None  # ★工人先锋号  甲医院急诊科: whose it is
    if name is None or not (dated or givers or named_unit or line.mark or sorted_by_level or pattern("honours.named-level").match(name.chars)):
        return None
    if not givers and (front := giver_in_front(name.chars, lambda phrase: bodies_in(reading, phrase))) is not None:
        givers, giver_at, name = front[0], name.slice(0, front[1]), name.slice(front[1], len(name))
    contest = read_heading(name.chars)
    if contest is not None and contest.campaign and name.chars.endswith(contest.names[0]):
        name = name.slice(len(name) - len(contest.names[0]), len(name))  # 全院护理大赛一等奖: the prize of a contest
    if unless_said is not None and not named_unit and at is line_text:
        whom = unless_said
    return Told(whom, at, resolved, name.chars, name, entry, entry_at, givers, giver_at, "honours.wall")


def _without(text: Text, what: re.Pattern[str]) -> Text:
    """The text without what `what` finds in it."""
    return text.without(match.span() for match in what.finditer(text.chars))


def _unit_named(reading: Telling, chars: str) -> tuple[str, bool] | None:
    """The department, branch or committee of the house that a cell names alone, or the house itself (医院)."""
    org = parse(chars)
    if COREFERENCE.match(chars) is None and (org is None or org.institution is not None or org.steps[-1].group not in ("department", "line")):
        return None
    named = resolve_one(reading, chars)
    return named if named is not None and _of_house(named[0], reading.topic.last or "") else None


def _of_house(name: str, house: str) -> bool:
    return bool(house) and name.startswith(house)


def _is_winner(name: str) -> bool:
    """A hospital, a centre or a department is no giver of honours."""
    org = parse(name)
    return org is not None and org.steps[-1].group in ("hospital", "centre", "department")


def _of_another_house(name: str, house: str) -> bool:
    """Is it a branch inside another house, which gives this one nothing?"""
    org = parse(name) if name.endswith(("支部", "总支", "党小组")) else None
    return org is not None and org.institution is not None and is_anchored(org.institution) and not house.startswith(org.institution)


def _part(host: str, unit: str) -> tuple[str, bool] | None:
    """The part of the house or the department that the page is about."""
    whole = parse(host + unit)
    return (whole.name, True) if whole is not None and unit else None


def _cells(text: Text) -> list[Text]:
    """The columns of a line, and what stands in front of the year apart from what stands behind it."""
    found: list[Text] = []
    begin = 0
    for match in _SPLIT.finditer(text.chars):
        found.append(text.slice(begin, match.start()).strip())
        begin = match.end()
    found.append(text.slice(begin, len(text)).strip())
    return found


def _apart(cell: Text, reading: Telling) -> list[Text]:
    """Giver and title that only a blank sets apart, in either order (甲省总工会 甲省工人先锋号)."""
    if (label := _LABEL.match(cell.chars)) is not None and _unit_named(reading, label["unit"]) is not None:
        return [cell.slice(0, label.start("unit")), cell.slice(*label.span("unit")), *_apart(cell.slice(label.end(), len(cell)), reading)]  # 护理部：甲省巾帼文明岗
    words = [cell.slice(*match.span()) for match in re.finditer(r"\S+", cell.chars)]
    kinds = [_kind(_YEAR.sub("", word.chars).strip("，、 “”"), reading) for word in words] if 2 < len(words) <= _MOST_WORDS else []
    if kinds.count("title") == 1 and all(kinds):
        return words
    for match in re.finditer(r"\s", cell.chars):
        parts = cell.slice(0, match.start()).strip(), cell.slice(match.end(), len(cell)).strip()
        left, right = (_YEAR.sub("", part.chars).strip("，、 “”") for part in parts)
        if _is_title(right) and (bodies_in(reading, left) or _unit_named(reading, left)) or _is_title(left) and (bodies_in(reading, right) or _unit_named(reading, right)):
            return list(parts)
    return [cell]


_MOST_WORDS = 6


def _kind(chars: str, reading: Telling) -> str:
    """What one word of a line of the wall is; empty when it is nothing that stands on one."""
    if not chars:
        return "year"
    return "title" if _is_title(chars) else "unit" if _unit_named(reading, chars) is not None else "giver" if bodies_in(reading, chars) else ""


_LABEL = re.compile(rf"(?:{_YEAR.pattern})?[，、\s]*(?P<unit>[\u4e00-\u9fffA-Z]{{2,14}})[：:]")


def _is_title(name: str) -> bool:
    head = award_head(name)
    return head is not None and not head.personal and 4 <= len(name) <= 40 and "，" not in name and (qualified(name) or head.rule in ("award.prize", "award.mark"))
