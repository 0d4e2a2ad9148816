"""A row that is a line: the name, and perhaps a work, a brand or an award beside it."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.quoted_teams import quoted_teams
from partygraph.facts.awards.two_languages import without_english_name
from partygraph.facts.lists.brackets_in_rows import with_bracket
from partygraph.facts.lists.distributed import distributed
from partygraph.facts.lists.marks_in_rows import with_dash, with_quote, with_space
from partygraph.facts.lists.names_in_rows import title
from partygraph.facts.lists.running import FIELD, SCORE, WHO_ANSWERS, items, with_owners, without_scores
from partygraph.facts.lists.section_headings import OVER_BRANCHES
from partygraph.facts.lists.several_works import is_sung, several_works
from partygraph.facts.lists.walk import Walk, add, add_persons, open_award
from partygraph.facts.lists.work_ahead import owners_behind
from partygraph.facts.lists.works_in_rows import WORK, with_work
from partygraph.facts.lists.works_in_run import works_in_run
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.circles import owned_circles
from partygraph.facts.words.persons import is_person, is_studio
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated

__all__ = ["beside_each_other", "by_parts"]

_TRAILING_NOTE = re.compile(r"（(?:负责人|联系人|作者|主创|圈长|主讲|书记|[0-9]+分|得分|推荐单位|选送单位|排名|辅导员)[^）]*）$")
_OF_SEVERAL = re.compile(r"(?P<who>[^—《》“”]{4,60}、[^—《》“”、]{4,40}?)(?:\s+[-—]{1,2}\s+|\s*——\s*)(?P<work>(?=[^\s，、；]{4})[^《》、]{4,60})")
"""甲医院、乙医院 - 互认平台: no unit is of two houses, so it is their work though it ends as units do."""
_CONTACT = re.compile(r"(?:联系|通讯|通信|办公|邮寄|公示|监督|举报|受理|来信|来访)(?:单位|部门)?(?:地址|电话|邮箱|时间|期限|地点|方式|人)\s*[：:]|(?:邮政编码|邮编|邮箱|电子邮箱|传真|地址|电话)\s*[：:]")
"""Whom to write to about a list is no row of it (联系地址：甲路3号楼)."""
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


_LABELLED = re.compile(
    r"(?P<who>(?:[^（）《》“”：]|（[^（）：]{2,30}）){3,80}?)\s*（(?P<label>[\u4e00-\u9fff]{0,4}(?:品牌|圈名|圈组|品管圈|案例|作品|项目|课题|主题|工作法)(?:名称|题目)?)\s*：\s*"
    r"(?:“(?P<quote>[^“”]{1,40})”|《(?P<book>[^《》]{1,60})》|(?P<plain>[^“”《》（）：]{2,40}))(?:[，、]?(?:党建|服务|支部)?品牌)?）"
)
"""甲支部（党建品牌：乙）: the work with its label, in a bracket."""


def _with_labelled_work(walk: Walk, text: Text, row: Row) -> bool:
    match = _LABELLED.fullmatch(text.chars) if text.chars.endswith("）") and "：" in text.chars else None
    if match is None or not (named := expand(match["who"])):
        return False
    kind = next(kind for kind in ("quote", "book", "plain") if match[kind])
    add(walk, [(item, text.slice(*match.span("who"))) for item in named], title(text.slice(*match.span(kind))), match["label"], row, "row.bracket")
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
    text = _without_remarks(text)
    if _with_authors(walk, text, row) or _with_labelled_work(walk, text, row):
        return True
    if not len(text) or len(text) > _LONGEST_ROW or _SCOPE.fullmatch(text.chars):
        return False
    if is_studio(text.chars):
        add_persons(walk, text)
        return True
    if quoted_teams(open_award(walk), text) and items(walk, text, row):
        return True
    if works_in_run(walk, text, row):
        return True
    if _WORK_BEHIND.search(text.chars) is not None and items(walk, text, row):
        return True
    if match := WORK.search(text.chars):
        return ("》（" in text.chars and with_owners(walk, text, row)) or with_work(walk, row, text, match)
    if _owner_and_brand(walk, row, text) or _names_alone(walk, row, text):
        return True
    return with_quote(walk, row, text) or with_dash(walk, row, text) or with_space(walk, row, text) or with_bracket(walk, row, text)


_LONGEST_ROW = 400


def _without_remarks(text: Text) -> Text:
    """A row without its last mark, its name in English, a note behind it and the credits of who wrote or performed it."""
    chars = text.chars.rstrip("；;。，, ")
    text = text.slice(0, len(chars[: without_english_name(chars)]))
    if match := _TRAILING_NOTE.search(text.chars):
        text = text.slice(0, match.start()).strip()
    if (written := _CREDITS.search(text.chars)) is not None and written.start() > _AFTER_A_NAME:
        text = text.slice(0, written.start()).strip(" ，、；（")
    return text


def _owner_and_brand(walk: Walk, row: Row, text: Text) -> bool:
    """重症医学科（市一院）, 甲医院同心圈, “杏林先锋” 甲医院党委: a unit and its house, a house and its circle, a brand and its owner."""
    chars = text.chars
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
    return False


def _names_alone(walk: Walk, row: Row, text: Text) -> bool:
    """A row of one name or several, of a person and where they work, or of owners and a work without marks."""
    chars = text.chars
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
    if (joint := _OF_SEVERAL.fullmatch(chars)) is not None and len(owners := expand(joint["who"])) > 1 and all(item.org.institution == item.org.name and is_anchored(item.org.name) for item in owners):
        who = text.slice(*joint.span("who"))
        add(walk, [(item, who) for item in owners], title(text.slice(*joint.span("work"))), "", row, "row.dash")
        return True
    if named := expand(chars):
        pairs = [(item, text) for item in named]
        if len(named) > 1:
            for pair in distributed(open_award(walk), pairs):
                add(walk, [pair], None, "", row, "row.name")
        else:
            add(walk, pairs, None, "", row, "row.name")
        return True
    if (told := _TOLD_OF.fullmatch(chars)) is not None and (named := expand(told["name"])):
        name = text.slice(0, told.end("name"))
        for item in named:
            add(walk, [(item, name)], None, "", row, "row.name")
        walk.employers.append(text.slice(told.start("note"), told.end("note")))
        return True
    return False


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
    if match is not None and len(unit) == len(house) == 1 and is_bare(unit[0].org) and is_bare(house[0].org) and unit[0].org.steps[-1].group == "line" and match["house"].endswith(OVER_BRANCHES) and not match["unit"].endswith(OVER_BRANCHES):
        both = parse(house[0].org.name + unit[0].org.name)  # 内一党支部（内科党总支）
        return (Named(both, (match.span("house"), match.span("unit")), (), completed=True), text) if both is not None else None
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
_ONE_OF_SEVERAL = compiled(r"(?:^|(?<=\s))(?:(?P<circled>[①-⑳])|[（(](?P<boxed>[0-9]{1,2})[）)]\s*|(?P<serial>[0-9]{1,3})(?:[.、．]\s*|\s+(?=[\u4e00-\u9fff“《])))")


def beside_each_other(walk: Walk, row: Row) -> bool:
    """Rows set side by side in one line, each with its own number (`①甲医院 ②乙医院`, `1 甲医院    5 乙医院`)."""
    if len(row.cells) == len(walk.columns) and walk.columns.count("serial") == 1:
        return False  # 2 | 甲支部 | 97 | 五星: the number in a cell is what its column says
    text = row.line.text
    marks = list(_ONE_OF_SEVERAL.finditer(text.chars))
    if len(marks) < 2 or marks[0].start() > 0 or len({match[0].strip(match["serial"] or match["circled"]).strip() if match["boxed"] is None else "（）" for match in marks}) > 1:
        return False  # 13.甲中心 120 指挥大厅: a number of another style is part of the name
    numbers = [ord(match["circled"]) - ord("①") if match["circled"] else int(match["serial"] or match["boxed"]) for match in marks]
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


_CREDITS = compiled(r"(?:第一)?(?:作者|主创(?:人员)?|主讲(?:人)?|讲述(?:人|者)|指导(?:老师|教师)?|选手|演讲(?:者|人)|撰稿(?:人)?|负责人|表演者|演出者?|主演|编剧|导演|朗诵(?:者)?)[：:]")
"""Who wrote or performed a work is told behind its house."""
_AFTER_A_NAME = 4
