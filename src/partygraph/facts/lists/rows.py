"""A row that is a line: the name, and perhaps a work, a brand or an award beside it."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.quoted_teams import quoted_teams
from partygraph.facts.awards.two_languages import without_english_name
from partygraph.facts.lists.brackets_in_rows import with_bracket
from partygraph.facts.lists.distributed import distributed
from partygraph.facts.lists.names_in_rows import packed, title
from partygraph.facts.lists.running import FIELD, SCORE, WHO_ANSWERS, items, with_owners, without_scores
from partygraph.facts.lists.several_works import is_sung, several_works
from partygraph.facts.lists.walk import Walk, add, add_persons, award_index, finish, open_award
from partygraph.facts.lists.work_ahead import owners_behind
from partygraph.facts.lists.works_in_rows import WORK, with_work
from partygraph.facts.lists.works_in_run import works_in_run
from partygraph.facts.tables.columns import Row, labelled
from partygraph.facts.words.circles import owned_circles
from partygraph.facts.words.persons import is_person, is_studio
from partygraph.model import OrgKind, Text
from partygraph.names.bodies import Step
from partygraph.names.expand import expand
from partygraph.names.find import is_anchored
from partygraph.names.named import Named, is_placed
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["beside_each_other", "by_parts"]

_TRAILING_NOTE = re.compile(r"（(?:负责人|联系人|作者|主创|圈长|主讲|书记|[0-9]+分|得分|推荐单位|选送单位|排名|辅导员)[^）]*）$")
_DASH = re.compile(r"\s*(?:——|--|—|：|:|-)\s*|\s+/\s+")
_OF_SEVERAL = re.compile(r"(?P<who>[^—《》“”]{4,60}、[^—《》“”、]{4,40}?)(?:\s+[-—]{1,2}\s+|\s*——\s*)(?P<work>(?=[^\s，、；]{4})[^《》、]{4,60})")
"""甲医院、乙医院 - 互认平台: no unit is of two houses, so it is their work though it ends as units do."""
_CONTACT = re.compile(r"(?:联系|通讯|通信|办公|邮寄|公示|监督|举报|受理|来信|来访)(?:单位|部门)?(?:地址|电话|邮箱|时间|期限|地点|方式|人)\s*[：:]|(?:邮政编码|邮编|邮箱|电子邮箱|传真|地址|电话)\s*[：:]")
"""Whom to write to about a list is no row of it (联系地址：甲路3号楼)."""
_QUOTE = re.compile(r"“(?P<quote>[^“”]{1,40})”(?P<tail>[^“”、，；]{0,12})$")
_TEAM = re.compile(r"(?:小组|读书会|团队|服务队|班组|突击队|队|班|岗|窗口|工作室|先锋站|护士站|驿站)$")
_BRAND_TAIL = re.compile(r"^(?:圈|党建品牌|服务品牌|品牌|案例|项目|工作法|作品|微党课|课题|典型案例|优秀案例)?$")
_SCOPE = re.compile(r"（[^（）]{2,24}）$")
_AUTHORS = re.compile(r"(?P<work>\S.{3,60}?)\s+(?P<who>[\u4e00-\u9fff·]{2,4}(?:[、，\s]+[\u4e00-\u9fff·]{2,4}){0,8})\s*(?:等)?\s*(?:（(?P<note>[^（）]{2,40})）)?")
_SENT_BY = re.compile(r"(?:选送|报送|推荐|供稿|申报)$")


def _with_authors(walk: Walk, text: Text, row: Row) -> bool:
    """`两条河 张某、李某（甲电视台）`: a work, who made it, and the body that sent it; without one it is the persons' alone."""
    match = _AUTHORS.fullmatch(text.chars)
    if match is None or not all(is_person(part) for part in re.split(r"[、，\s]+", match["who"])) or expand(match["work"]) or read_heading(match["work"]) is not None:
        return False
    note = text.slice(*match.span("note")) if match["note"] else None
    for part in re.finditer(r"[^，；]+", note.chars) if note is not None else ():
        name = note.slice(part.start(), part.end()) if note is not None else text
        if (sent := _SENT_BY.search(name.chars)) is not None:
            name = name.slice(0, sent.start())
        if named := expand(name.chars):
            add(walk, [(item, name) for item in named], title(text.slice(*match.span("work"))), "", row, "row.authors")
            return True
    add_persons(walk, text)
    return True


def by_parts(walk: Walk, row: Row) -> bool:
    """A single line: the name, and perhaps a work, a brand or an award beside it."""
    if "《" in row.line.chars and walk.current and not is_sung(open_award(walk)) and (several := several_works(row.line.body)) is not None:
        for work in several[1]:
            add(walk, [(item, several[0]) for item in expand(several[0].chars)], work, "《》", row, "row.work")
        return True
    text = without_scores(without_scores(row.line.body, WHO_ANSWERS))
    text = without_scores(text, FIELD if walk.contest or text.chars.startswith("《") else SCORE)
    if _CONTACT.match(text.chars):
        return True
    chars = text.chars.rstrip("；;。，, ")
    chars = chars[: without_english_name(chars)]
    text = text.slice(0, len(chars))
    if match := _TRAILING_NOTE.search(chars):
        text = text.slice(0, match.start()).strip()
        chars = text.chars
    if (written := _CREDITS.search(chars)) is not None and written.start() > _AFTER_A_NAME:
        text = text.slice(0, written.start()).strip(" ，、；（")
        chars = text.chars
    if _with_authors(walk, text, row):
        return True
    if not chars or len(chars) > 400 or _SCOPE.fullmatch(chars):
        return False
    if is_studio(chars):
        add_persons(walk, text)
        return True
    if quoted_teams(open_award(walk), text) and items(walk, text, row):
        return True
    if works_in_run(walk, text, row):
        return True
    if _WORK_BEHIND.search(chars) is not None and items(walk, text, row):
        return True
    if match := WORK.search(chars):
        return ("》（" in chars and with_owners(walk, text, row)) or with_work(walk, row, text, match)
    if "（" in chars and (inside := _of_house_behind(text)) is not None:
        add(walk, [inside], None, "", row, "row.name")
        return True
    if "（" in chars and with_owners(walk, text, row):
        return True
    if circles := owned_circles(text):
        for house, cell, circle in circles:
            add(walk, [(house, cell)], circle, "圈", row, "row.circle")
        return True
    if (first := _QUOTE_FIRST.fullmatch(chars)) is not None and is_anchored(first["owner"]) and (named := expand(first["owner"])):
        owner = text.slice(*first.span("owner"))
        add(walk, [(item, owner) for item in named], text.slice(*first.span("quote")), first["kind"] or "“”", row, "row.quote")
        return True
    if not row.line.mark and (units := _units_in_a_row(text)):
        for unit in units:
            add(walk, [unit], None, "", row, "row.name")
        return True
    if (ahead := _NAME_AHEAD.match(chars)) is not None and is_person(ahead["who"]) and expand(chars[ahead.end() :]):
        add_persons(walk, text)
        return True
    if (behind := owners_behind(text, open_award(walk))) is not None:
        add(walk, behind[0], title(behind[1]) if behind[1] is not None else None, "", row, "row.space")
        return True
    named = expand(chars)
    if (joint := _OF_SEVERAL.fullmatch(chars)) is not None and len(owners := expand(joint["who"])) > 1 and all(item.org.institution == item.org.name and is_anchored(item.org.name) for item in owners):
        who = text.slice(*joint.span("who"))
        add(walk, [(item, who) for item in owners], title(text.slice(*joint.span("work"))), "", row, "row.dash")
        return True
    if named:
        if len(named) > 1:
            for pair in distributed(open_award(walk), [(item, text) for item in named]):
                add(walk, [pair], None, "", row, "row.name")
        else:
            add(walk, [(item, text) for item in named], None, "", row, "row.name")
        return True
    if (told := _TOLD_OF.fullmatch(chars)) is not None and (named := expand(told["name"])):
        name = text.slice(0, told.end("name"))
        for item in named:
            add(walk, [(item, name)], None, "", row, "row.name")
        walk.employers.append(text.slice(told.start("note"), told.end("note")))
        return True
    return _with_quote(walk, row, text) or _with_dash(walk, row, text) or _with_space(walk, row, text) or with_bracket(walk, row, text)


_NAME_AHEAD = re.compile(r"(?P<who>[\u4e00-\u9fff]\s?[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff])?)\s+(?![省市县区州旗])(?=[\u4e00-\u9fff]{4})")
"""秦 文　甲医院: a name of two characters, with a blank between, in front of where the person works."""
_QUOTE_FIRST = re.compile(r"“(?P<quote>[^“”]{2,30})”(?P<kind>(?:党建|服务|特色)?(?:品牌|案例|项目|工作法)?)[\s:：—-]*(?P<owner>[^“”《》，。；：]{4,60})")
"""“杏林先锋” 甲医院党委: a work or a brand in front of its owner."""
_WORK_BEHIND = gated(r"[^（）《》“”]{3,}（(?:《[^《》]{2,90}》|“[^“”]{2,40}”)(?:圈|党建品牌|品牌|案例|项目)?）$")
"""甲医院（“红心”）: a brand or a work in brackets behind its owner."""
_HOUSE_BEHIND = re.compile(r"(?P<unit>[^（）《》“”，。；：\s]{2,30})（(?P<house>[^（）《》“”，。；：、]{3,30})）")


def _of_house_behind(text: Text) -> tuple[Named, Text] | None:
    """重症医学科党支部（市一院）: a unit, and in brackets the house that it is of."""
    match = _HOUSE_BEHIND.fullmatch(text.chars)
    unit, house = (expand(match["unit"]), expand(match["house"])) if match is not None else ((), ())
    if match is None or len(unit) != 1 or len(house) != 1 or not is_bare(unit[0].org) or house[0].org.institution != house[0].org.name or not is_anchored(house[0].org.name):
        return None
    org = parse(house[0].org.name + unit[0].org.name)
    return (Named(org, (match.span("house"), match.span("unit")), (), completed=True), text) if org is not None and org.institution == house[0].org.name else None


def _units_in_a_row(text: Text) -> list[tuple[Named, Text]]:
    """发热门诊 检验科 医疗队: units of the house that lists them, only blanks between."""
    found: list[tuple[Named, Text]] = []
    for match in re.finditer(r"\S+", text.chars) if " " in text.chars else ():
        named = expand(match[0])
        if len(named) != 1 or not is_bare(named[0].org) or named[0].org.steps[-1].group != "department":
            return []
        found.append((named[0], text.slice(*match.span())))
    return found if len(found) > 1 else []


_TOLD_OF = re.compile(r"(?P<name>[^（）《》“”，；：]{4,40})（(?P<note>[^（）《》“”]{2,40}[，；][^（）《》“”]{2,200}|[\u4e00-\u9fff]{2,4}\s[^（）《》“”]{3,120})）")
"""甲医院心内科（张某 乙支部委员、心内科主任，2024年任丙医院院长）: a remark of clauses behind the recipient."""
_ONE_OF_SEVERAL = compiled(r"(?:^|(?<=\s))(?:(?P<circled>[①-⑳])|(?P<serial>[0-9]{1,3})(?:[.、．]\s*|\s+(?=[\u4e00-\u9fff“《])))")


def beside_each_other(walk: Walk, row: Row) -> bool:
    """Rows set side by side in one line, each with its own number (`①甲医院 ②乙医院`, `1 甲医院    5 乙医院`)."""
    text = row.line.text
    marks = list(_ONE_OF_SEVERAL.finditer(text.chars))
    if len(marks) < 2 or marks[0].start() > 0 or len({match[0].strip(match["serial"] or match["circled"]).strip() for match in marks}) > 1:
        return False  # 13.甲中心 120 指挥大厅: a number of another style is part of the name
    numbers = [ord(match["circled"]) - ord("①") if match["circled"] else int(match["serial"]) for match in marks]
    if any(after <= before for before, after in zip(numbers, numbers[1:], strict=False)):
        return False
    found = []
    for match, stop in zip(marks, [*(other.start() for other in marks[1:]), len(text)], strict=True):
        cell = text.slice(match.end(), stop).strip(" ；;，。")
        named = expand(cell.chars)
        if not named or any(is_person(item.org.name) for item in named):
            return False
        found.append((named, cell))
    for named, cell in found:
        for item in named:
            add(walk, [(item, cell)], None, "", row, "row.name")
    return True


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


def _hyphened(chars: str) -> OrgName | None:
    """甲医院耳鼻咽喉—头颈外科: a department of two fields; in front of the dash no name ends."""
    fields = _FIELDS.fullmatch(chars)
    if fields is None or expand(fields["left"]):
        return None
    org, unit = parse(chars), parse(fields["right"])
    inside = org is not None and org.institution is not None and len(org.institution) < len(fields["left"])
    return org if inside and org is not None and is_anchored(org.name) and unit is not None and is_bare(unit) and org.steps[-1].group == "department" else None


_FIELDS = re.compile(r"(?P<left>[\u4e00-\u9fff]{6,40})(?:—|--|－|-)(?P<right>[\u4e00-\u9fff]{1,10}(?:科|室|部|中心|病区))")


def _with_dash(walk: Walk, row: Row, text: Text) -> bool:
    if (whole := _hyphened(text.chars)) is not None:
        add(walk, [(Named(whole, ((0, len(text)),)), text)], None, "", row, "row.name")
        return True
    for match in _DASH.finditer(text.chars):
        left, right = text.slice(0, match.start()).strip(), text.slice(match.end(), len(text)).strip()
        joint = pattern("row.joint").search(right.chars)
        partners: list[tuple[Named, Text]] = []
        if joint is not None:
            partners = [(item, right.slice(joint.start("who"), joint.end("who"))) for item in expand(joint["who"])]
            right = right.slice(0, joint.start()).strip()
        owner_behind = "—" in match[0] and is_anchored(right.chars) and not is_placed(left.chars) and (not is_anchored(left.chars) or _TEAM.search(left.chars) is not None)  # 马尾绣志愿队——甲医院
        if not owner_behind and (named := expand(left.chars)) and len(right) >= 2:
            if is_person(right.chars) or expand(right.chars):
                continue
            add(walk, [(item, left) for item in named], title(right), "", row, "row.dash")
            return True
        if (named := expand(right.chars)) and len(left) >= 2 and (owner_behind or not expand(left.chars)):
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
                add_persons(walk, text)
                return True
            if not row.line.mark and _SLOGANS.fullmatch(chars, match.end()) is not None and all(item.org.institution is None for item in named):
                return False
            known = walk.known.get(packed(other.chars))
            award = Heading((known,), None, False, False, False) if known else read_heading(other.chars)
            if award is not None and award.names and (known or ((head := award_head(award.names[0])) is not None and head.rule == "award.prize")):
                finish(walk, [(item, owner) for item in named], None, row, award_index(walk, award.names[0], award, other))
                return True
            persons = all(is_person(part) for part in re.split(r"[、，\s]+", other.chars) if part)
            if (found := labelled(other)) is not None and found[0] == "entry":
                other = found[1]
            place = default_places().leading(other.chars)
            persons = persons or place is not None and place.length == len(other)  # where it is
            add(walk, [(item, owner) for item in named], None if persons else title(other), "", row, "row.space")
            return True
    return False


_SLOGANS = re.compile(r"[\u4e00-\u9fff]{4}(?:[\s·！!]+[\u4e00-\u9fff]{4})+[！!]?")
"""甲热线  某某某某  某某某某: the words of a page's foot, no work of anybody's."""
_CREDITS = compiled(r"(?:第一)?(?:作者|主创(?:人员)?|主讲(?:人)?|讲述(?:人|者)|指导(?:老师|教师)?|选手|演讲(?:者|人)|撰稿(?:人)?|负责人|表演者|演出者?|主演|编剧|导演|朗诵(?:者)?)[：:]")
"""Who wrote or performed a work is told behind its house."""
_AFTER_A_NAME = 4
