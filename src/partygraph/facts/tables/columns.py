"""What a column of a table holds, by its header; and a row as the readers of lists see it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from partygraph.facts.awards.award_names import award_head, award_tier
from partygraph.facts.awards.headings import Heading, award_is_no_body, read_heading
from partygraph.facts.tables.ticks import tick_columns, ticks_below
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words

__all__ = ["Row", "column_role", "header_roles", "is_serial", "labelled", "sorts_rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """A line or a row put together from several, with the lines it came from; `roles` only where each cell brought its own label."""

    line: Line
    cells: tuple[Text, ...]
    indexes: tuple[int, ...]
    roles: tuple[str, ...] = ()


_ROLES = ("serial", "person", "ignored", "recommender", "award", "giver", "entry", "recipient", "group")
_ENTRY_HEADER = re.compile(r"(?:品牌|圈|案例|案件|案卷|项目|作品|课题|成果|党课|课程|教案|视频|影片|短片|微电影|歌曲|剧目|故事|文章|征文|论文|题目|主题|活动|做法|举措|方案|专利|技术|基地)[^位]{0,6}(?:名称|名|题目|标题)?$")
_RECIPIENT_HEADER = re.compile(r"(?:单位|组织|党支部|支部|医院|机构|科室|部门|集体|团队|主体|党委|病区|护理单元|班组|窗口|岗位|名称)(?:名称|全称)?(?:（[^）]*）)?$")


_PERSON_HEADER = re.compile(r"(?:第[一二三]|主要|项目|案例|作品|品牌|参赛|指导|现场|主讲|获奖|主创|选送|申报|推荐)?(?:完成人|负责人|作者|联系人|汇报人|主讲人|讲述人|选手|圈长|教师|老师|人员|申报人|参赛者|成员)(?:姓名)?")
_GRADE_OF_HOUSE = re.compile(r"(?:[一二三]级(?:[甲乙丙特](?:等|级)?)?(?:专科|综合)?|未定级|未评级|无等级)(?:医院)?")
"""三级甲等 is what a hospital is, not what it won."""


@cache
def _role_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for role in _ROLES:
        for word in words(f"column.{role}"):
            found.setdefault(word, role)
    return found


def column_role(chars: str) -> str | None:
    """What a column with this header holds, or None when it is no header.

    >>> column_role("单位名称"), column_role("科室/病区"), column_role("支部品牌"), column_role("主办单位"), column_role("甲市人民医院")
    ('recipient', 'recipient', 'entry', None, None)
    """
    return _column_role(chars) if len(chars) <= _LONGEST else None


_LONGEST = 40
_GRADE_HEADER = re.compile(r"(?:拟|现|获|所)?(?:命名|认定|评定|评审|评选|确定|核定|审定|授予|评|定)(?:的)?(?:党支部|支部|党组织|单位)?(?:星级|等级|级别|类别|层次|档次)|(?:拟|最终|综合)?(?:命名|认定|评定|评审|评价|评估|评选|评比|考评|考核|测评|验收|复核|复审|复查|复评|评议|竞赛|比赛)(?:结果|结论|等次|意见)|(?:党支部|支部|党组织|所获|最终|申报)?星级")
"""What a body was found to be (拟命名星级, 认定等级); 医院等级 and 申报类别 are said of it before."""
_OF_WHOM = re.compile(r"(?:报送|上报|选送|申报|推荐|参赛|参评|获奖|获评|入选|所在|所属|创建|完成|实施|办案|查办|办理|立案|执法|提交|制作|拍摄|撰写|受表彰|拟表彰|拟命名){1,2}(?:的)?(?:党组织|党支部|支部|党总支|总支部|总支|上级党组织|党委|团组织|团支部|医院|机构|科室|部门|集体|团队|队伍?|主体|病区|班组|工会|处室|院系|学院)(?:名称)?|(?:参赛)?队别|(?:所属|所在|上级)(?:党总支|总支部|总支|党委|支部)|(?:党总支|总支部|总支)(?:名称)?")
_TOP = re.compile(r"[一二三四五六七八九十百双]{1,3}[大佳强优星]")
"""十大案例 is what somebody won; 参赛案例 is a column."""
_FIELD = re.compile(r"(?:所属|所在|参赛|参评|申报|报送|涉及|案件|案例|案由|项目|作品|课题|专业|业务|工作|服务|竞赛)?(?:专业|领域|类别|类型|组别|赛道|方向|门类|条线|行业)")
"""The field that a work is from (专业, 案件类型, 所属领域), whatever stands in it."""
_NAMED_UNIT = re.compile(r"[\u4e00-\u9fff]{0,6}(?:工作室|工作坊|工作站|联盟|车间|工段|驿站|服务队|志愿队|突击队)(?:名称|全称)|(?:(?:劳模|职工|工匠|名医|名中医|创新|专家|党员){1,3})?工作室")
"""What a table of studios and teams calls its first column."""
_UNSEEN = re.compile(r"[\s“”‘’:：]")


_UNIT_OF = re.compile(r"(?:建家|创家|建设|创建|申报|承办|牵头|责任)(?:科室|部门|分会|病区)")
_LAST_BRACKET = re.compile(r"（[^）]*）$")


_JOINED = re.compile("[/、及和与]")


@lru_cache(maxsize=8192)
def _column_role(chars: str) -> str | None:
    word = _UNSEEN.sub("", chars)
    if not 1 <= len(word) <= 16:
        return None
    if role := _role_words().get(word):
        return role
    if pattern("label.organiser").search(word):
        return None
    bare = _LAST_BRACKET.sub("", word)
    if role := _role_words().get(bare):
        return role
    if _JOINED.search(word):
        roles = {column_role(part) for part in _JOINED.split(word) if part}
        return roles.pop() if len(roles) == 1 else None
    if word.endswith(("奖项", "等次", "称号", "奖级", "奖次", "获奖等级", "评审等级", "评定等级")) and len(word) <= 8:
        return "award"
    if _GRADE_HEADER.fullmatch(word):
        return "award"
    if word.endswith("品牌") and 3 <= len(word) <= 6:
        return "entry"
    if _PERSON_HEADER.fullmatch(word):
        return "person"
    if word.endswith(("口号", "理念", "内涵", "简介", "寄语", "宣言", "标语")) and len(word) <= 6:
        return "ignored"
    if _OF_WHOM.fullmatch(word) or _NAMED_UNIT.fullmatch(word):
        return "recipient"
    if word.endswith(("科室", "部门")) and len(word) <= 4 or _UNIT_OF.fullmatch(word):
        return "recipient"
    if word.endswith(("位置", "地点", "地址", "楼层")) and len(word) <= 6:
        return "ignored"
    if _FIELD.fullmatch(word):
        return "group"
    if word.endswith(("项目", "作品", "案例", "课题", "党课")) and 4 <= len(word) <= 6 and not word.startswith(words("leading")) and _TOP.match(word) is None and ((head := award_head(word)) is None or head.rule != "award.prize"):
        return "entry"
    if not word.endswith(("名称", "名", "题目", "标题", "单位", "组织", "主题")) or len(word) > 12:
        return None
    if _ENTRY_HEADER.search(word):
        return "entry"
    if _RECIPIENT_HEADER.search(word) and parse(word.removesuffix("名称")) is None or word.endswith(("单位名称", "组织名称", "支部名称", "医院名称", "单位")):
        return "recipient"
    return None


_SERIAL = re.compile(r"[0-9]{1,3}[.、]?$")


def is_serial(chars: str) -> bool:
    """A cell that is nothing but the number of its row.

    >>> is_serial("12"), is_serial("3."), is_serial("2023年")
    (True, True, False)
    """
    return _SERIAL.match(chars) is not None


_FRAME = compiled(r"[\s：:【】]")


def sorts_rows(chars: str) -> bool:
    """A line that sorts the rows below it by place or kind of unit and is no part of a name.

    >>> sorts_rows("和田地区"), sorts_rows("省直"), sorts_rows("卫生服务中心")
    (True, True, False)
    """
    squeezed = _FRAME.sub("", chars)
    if not 2 <= len(squeezed) <= 14:
        return False
    place = default_places().leading(squeezed)
    return place is not None and place.length == len(squeezed) or _DIRECTLY_UNDER.fullmatch(squeezed) is not None


_DIRECTLY_UNDER = re.compile(r"[\u4e00-\u9fff]{0,6}(?:直属|[省市区州县盟]直)(?:单位|医院|机构|系统)?|兵团")


def header_roles(cells: Sequence[Text], following: Sequence[Text] = ()) -> tuple[str, ...] | None:
    """The roles of the columns if `cells` are a table's header; `following` are the cells of the next row.

    Besides the roles of the word classes a column may be `award:NAME` (its cells got that award) or `event:NAME` (a contest of its own).
    """
    if len(cells) < 2 or any(("“" in cell.chars and not cell.chars.endswith("名称")) or _institution(cell.chars) for cell in cells):
        return None
    roles = [column_role(cell.chars) for cell in cells]
    headings = [read_heading(cell.chars) for cell in cells]
    matrix = [heading is not None and len(heading.names) == 1 and (role is None or role == "recipient" and cell.chars not in _role_words()) and (award_head(heading.names[0]) is not None or _PLACE.fullmatch(heading.names[0]) is not None) for cell, heading, role in zip(cells, headings, roles, strict=True)]
    if sum(matrix) >= _SEVERAL:  # 先进集体 | 文明科室 | 示范岗: the last is no award by itself
        marks = [heading is None and role is None and (head := award_head(cell.chars)) is not None and head.rule == "award.mark" for cell, heading, role in zip(cells, headings, roles, strict=True)]
        headings = [Heading((cell.chars,), None, False, False, False) if mark else heading for cell, heading, mark in zip(cells, headings, marks, strict=True)]
        matrix = [known or mark for known, mark in zip(matrix, marks, strict=True)]
    ticked = ticks_below(cells, following, roles, [is_award and heading is not None and not heading.personal for is_award, heading in zip(matrix, headings, strict=True)])
    if ticked is not None:
        return ticked
    if sum(matrix) >= 2 and sum(matrix) + sum(role is not None for role in roles) >= len(cells) - 1:
        return tuple(
            f"award:{heading.names[0]}" if heading and heading.names and is_award else "event" if role == "award" and at == 0 else role or ("event" if not cell.chars else "group")
            for at, (cell, heading, is_award, role) in enumerate(zip(cells, headings, matrix, roles, strict=True))
        )
    same = len(following) == len(cells)
    if same and sum(matrix) == 1 and (alone := _award_beside(cells, headings, matrix, roles, following)) is not None:
        return alone
    if sum(matrix) == 1 and (also := _award_also(headings, matrix, roles)) is not None:
        return also
    if roles[0] == "award" and len(cells) > 2 and same:  # contests side by side; those of persons are passed over
        personal = [_OF_PERSONS.search(cell.chars) is not None for cell in cells[1:]]
        if not any(role is not None and not own for role, own in zip(roles[1:], personal, strict=True)) and not all(personal) and all(expand(cell.chars) for cell, own in zip(following[1:], personal, strict=True) if cell.chars and not own):
            return ("award", *("person" if own else f"event:{cell.chars}" for cell, own in zip(cells[1:], personal, strict=True)))
    if same:
        roles = ["ignored" if role == "award" and _GRADE_OF_HOUSE.fullmatch(cell.chars) else role for role, cell in zip(roles, following, strict=True)]
        roles = ["verdict" if role == "award" and _VERDICT.fullmatch(cell.chars) else role for role, cell in zip(roles, following, strict=True)]
        roles = ["award" if role == "serial" and award_tier(below.chars) is not None else role for role, below in zip(roles, following, strict=True)]
        roles = _posts(cells, following, tick_columns(cells, following, roles))
        if "award" not in roles and not any(role is not None and role.startswith("tick") for role in roles):
            roles = ["award" if role == "group" and _is_award(cell.chars) else role for role, cell in zip(roles, following, strict=True)]
    if "giver" in roles and "recipient" not in roles:
        roles = ["recipient" if role == "giver" else role for role in roles]
    known = [role for role in roles if role is not None]
    if not {"recipient", "entry", "award", "recommender"} & set(known):
        return None
    if len(known) * 5 < len(cells) * 3:
        at = roles.index("recipient") if "recipient" in roles else -1
        if at < 0 or not same or not expand(following[at].chars) or expand(cells[at].chars):
            return None
    return tuple(role or "ignored" for role in roles)


_VERDICT = re.compile(r"(?:复[审核查评]|验收|评审|考核|审核)?(?:予以)?(?:[不未]?(?:予)?通过|(?:予以|继续|重新)?(?:保留|确认|命名|认定)|同意|撤销|取消|摘牌|暂缓(?:命名|认定|通过)?|不予?(?:命名|认定|保留)|限期整改|是|否|√|×)")
"""复审结果 over 继续保留 and 撤销: whether they have a title, not which one."""
_SEVERAL = 2
_PLACE = re.compile(r"第[一二三四五六七八]名")
_POST = frozenset({"岗位", "窗口", "小组", "项目部", "站点", "点位", "服务点"})


def _posts(cells: Sequence[Text], following: Sequence[Text], roles: list[str | None]) -> list[str | None]:
    """单位 | 岗位 above 甲医院 | 急诊科: what a post is called beside its house, where it is a unit; of a person it would be what he does."""
    if "recipient" not in roles or "person" in roles:
        return roles
    return ["recipient" if role is None and cell.chars in _POST and (org := parse(below.chars)) is not None and not is_anchored(org.name) else role for role, cell, below in zip(roles, cells, following, strict=True)]


def _award_beside(cells: Sequence[Text], headings: Sequence[Heading | None], matrix: Sequence[bool], roles: Sequence[str | None], following: Sequence[Text]) -> tuple[str, ...] | None:
    """单位 | 优秀科室: beside the houses one column of their units, whose header is what these are."""
    at = matrix.index(True)
    heading = headings[at]
    others = [role for index, role in enumerate(roles) if index != at]
    if heading is None or heading.personal or others.count("recipient") != 1 or set(others) - {"recipient", "serial", "group"} or not award_is_no_body(heading.names[0]):
        return None
    house = next(index for index, role in enumerate(roles) if role == "recipient" and index != at)
    named = expand(following[at].chars)
    if at < house or cells[house].chars not in _HOUSES or not named or not all(is_bare(item.org) for item in named):
        return None
    return tuple(f"award:{heading.names[0]}" if index == at else role or "group" for index, role in enumerate(roles))


def _award_also(headings: Sequence[Heading | None], matrix: Sequence[bool], roles: Sequence[str | None]) -> tuple[str, ...] | None:
    """党支部 | 等次 | 党员先锋岗: beside the grade that each row has got a column of those who got something else, its name in the header."""
    at = matrix.index(True)
    heading = headings[at]
    others = [role for index, role in enumerate(roles) if index != at]
    if heading is None or heading.personal or _OF_UNITS.search(heading.names[0]) is None or "recipient" not in others or others.count("award") != 1 or at < roles.index("recipient"):
        return None
    return tuple(f"award:{heading.names[0]}" if index == at else role or "ignored" for index, role in enumerate(roles))


_OF_UNITS = re.compile(r"(?:岗|号|窗口|科室|班组|集体|团队|病区|党支部|党小组)$")
_HOUSES = frozenset({"单位", "单位名称", "医院", "医院名称", "所在单位", "所在医院", "机构", "机构名称", "医疗机构", "学院", "党委", "党总支"})


def _is_award(chars: str) -> bool:
    """A cell of a column 类别 that holds a title of honour, no field and no place."""
    head = award_head(chars)
    return head is not None and len(chars) > len(head.word) and read_heading(chars) is not None and bool(read_heading(chars + "：").names)  # type: ignore[union-attr]


_OF_PERSONS = re.compile(r"(?:个人|选手|单人)(?:奖|赛|项目?|组|全能|成绩)?$|^个人")


def _institution(chars: str) -> bool:
    """A cell with a body's own name stands in no header."""
    return column_role(chars) is None and len(chars) >= 4 and (is_anchored(chars) or _BY_NUMBER.match(chars) is not None) and (org := parse(chars)) is not None and org.institution is not None and not award_is_no_body(chars)


_BY_NUMBER = re.compile(r"第[一二三四五六七八九十0-9]{1,3}(?:人民|中医|临床|附属|医院|中心)")
"""第十人民医院 of a table that leaves out the city."""


_LABELLED = re.compile(r"^(?P<label>[^：:，。；、\s“”《》（）▏丨┃|]{2,10})\s*[：:▏丨┃|]\s*(?P<value>\S.*)$")


def labelled(text: Text) -> tuple[str, Text] | None:
    """The role and the value of a cell that says by a label what it holds (`报送单位：甲市医院`)."""
    match = _LABELLED.match(text.chars)
    if match is None:
        return None
    role = column_role(match["label"]) or ("entry" if match["label"].endswith(("项目", "案例", "作品", "课题", "品牌")) else None)
    if role is None:
        return None
    return role, text.slice(match.start("value"), match.end("value"))
