"""What becomes the topic: the organisations that begin the clauses of a sentence, and the one that a heading names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from partygraph.facts.bodies.portraits import is_branch, portrays
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.full_names import complete, team_called
from partygraph.facts.houses.references import refer
from partygraph.facts.words.lead_in import LEAD_IN, led_in
from partygraph.layout import Line
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["heading_name", "named_beside", "subjects", "without_definitions"]


_CLAUSE = re.compile(r"[^，；。！？：\n]+")
_SUBTITLE_LEAD = re.compile(r"^[—\-\s]*(?:记|访|走进|探访)?(?:“[^“”]{4,30}”(?=[\u4e00-\u9fff]{6}))?")


_LONGEST_LEAD = 60
"""More characters in front of a clause say something of their own."""


def heading_name(line: Line) -> OrgName | None:
    """The organisation that a line names and nothing else, a subtitle's dashes left out (——记甲医院党总支)."""
    return _named_alone(line.body.chars) if len(line.chars) < 40 else None


@lru_cache(maxsize=4096)
def _named_alone(chars: str) -> OrgName | None:
    """The same of the characters; every stage that follows the text asks for each line."""
    org = parse(_SUBTITLE_LEAD.sub("", "".join(chars.split())))
    return org if org is not None and not is_bare(org) else None


def subjects(discourse: Discourse, masked: str) -> None:
    """Let the organisations that begin the clauses of a sentence become the topic; remember all others."""
    known = tuple(discourse.defined)
    for clause in _clauses(masked) if len(masked) <= _REMEMBERED else _clauses.__wrapped__(masked):
        begin, chars, shift, rest, first = clause.begin, clause.chars, clause.shift, clause.rest, clause.first
        team = first and (_unit_first(discourse, clause) or _line_first(discourse, clause))
        named = clause.named if not any(name in rest for name in known) else _named(masked, begin, chars, shift, known)
        for item in named:
            completed = complete(discourse, item.org)
            if completed is None or item.is_kind:
                continue
            org = parse(completed[0])
            if org is None:
                continue
            starts = item.starts
            if starts and begin == 0 and not team:
                self_group = org.steps[-1].group
                discourse.unit = org.name if (self_group == "department" or is_branch(org) or self_group == "centre" and len(org.steps) > 1) else None
            if starts and begin == 0:
                _portrayed(discourse, org, chars[item.end :])
            if starts and first:
                discourse.line = org.name if org.steps[-1].group == "line" else discourse.line if org.institution is None else None
            if starts and discourse.hospital not in (None, org.institution) and pattern("guest.attends").match(chars, item.end) is not None:
                starts = False  # 乙医院专家某某到会指导
            discourse.note(org, subject=starts and item.leads)
        if clause.visited is not None:
            _visited_unit(discourse, clause.visited)
        if clause.own is not None and (unit := refer(discourse, clause.own)) is not None:
            discourse.unit = unit  # 我院肛肠科是重点专科: 我科 in what follows
            discourse.heard.append(unit)
    _becomes(discourse, masked)


def named_beside(discourse: Discourse, masked: str) -> None:
    """一同受表彰的还有甲支部，该支部…: the words behind speak of the body just named."""
    for beside in _ALSO.finditer(masked) if "有" in masked else ():
        if (org := parse(beside["who"])) is not None and (completed := complete(discourse, org)) is not None:
            discourse.heard.append(completed[0])


_ALSO = re.compile(r"的(?:还|也)?有(?P<who>[^，。；：“”]{3,30}?)(?=，(?:该|这|此))")


def _portrayed(discourse: Discourse, org: OrgName, rest: str) -> None:
    """A branch that a sentence introduces is what the text goes on about, until a paragraph begins with another body."""
    if discourse.focus in (None, discourse.portrayed) and portrays(org, rest):
        discourse.focus = discourse.portrayed = org.name
    elif discourse.portrayed is not None and org.name != discourse.portrayed:
        if discourse.focus == discourse.portrayed:
            discourse.focus = None
        discourse.portrayed = None


_OF_A_NORM = re.compile(r"(?:[对按参依比]?照|围绕|争创|争做|创建)?(?:红旗|[三四五]?星级|[三四五]星|标准化|规范化|示范|标杆|样板|模范|先进|优秀|五好|四强|过硬|达标|坚强|一流|“[^“”]{2,6}”){1,2}(?:型|性)?(?:基层)?(?:党支部|支部|党总支|党委|党组织)")
"""严格对照红旗党支部标准, 按照星级党支部的要求: what a branch means to be, no body."""
_SAYS = re.compile(r"(?:据)?[\u4e00-\u9fff]{2,12}(?:介绍|汇报|告诉记者|透露)(?:说|道)?[，：]")
"""韦某某介绍，甲医院党委打造…: the text goes on about whom was spoken of."""
_FOR_YEARS = re.compile(r"(?:多年来|长期以来|近年来|近几年来?|这些年来?|一直以来|[0-9一二三四五六七八九十]{1,3}年来|建院以来)，")
"""多年来，甲医院…: nothing but the time stands in front of whom the text goes on about."""
_SINCE = re.compile(r"[\u4e00-\u9fff0-9]{0,10}(?:以来|期间|之后|之际|过程中)，")
"""创建以来，我院内镜诊疗中心…: a clause that says no more than when."""
_OWN_UNIT = re.compile(r"(?P<unit>[我本该](?:院|中心|站|所)(?![\u4e00-\u9fff]{0,3}(?:各|全))[\u4e00-\u9fff]{1,9}?(?:科|护理部|药学部|病区|门诊部|手术室|(?:诊疗|治疗|救治|急救|透析|体检)中心))(?:（[^（）]{2,16}）)?(?=[是为在被荣获凭以自从始连先积坚，现成创建组共拥有承开设目近作已曾多一历用秉牢把将立不注通负肩0-9]|$)")
_UNIT_VISITED = compiled(r"(?<![因作成认以视称])(?:为|给|向|走进|来到|到|像|正如|比如|譬如|如)(?P<unit>(?![该我本各全这那此一每某其了])[\u4e00-\u9fff]{1,8}?(?:科|护理部|药学部|手术室|病区|净化室|门诊部|产房)(?:护理团队|团队|护理组|护理单元|服务队)?)(?=$|举行|举办|颁|授|送|开展|进行|调研|参观|看望|慰问|揭牌|挂牌|那样|一样|这样|学习|看齐|，)")


def _visited_unit(discourse: Discourse, unit: str) -> None:
    """甲医院为急诊科举行授牌仪式: 该科 in the next sentence is that one."""
    org = parse(unit)
    if org is not None and is_bare(org) and org.steps[-1].group == "department" and (completed := complete(discourse, org)) is not None:
        discourse.heard.append(completed[0])


def _becomes(discourse: Discourse, masked: str) -> None:
    """两院合并组建甲医院: the text goes on about what they became."""
    for match in pattern("discourse.becomes").finditer(masked) if "合" in masked or "重组" in masked else ():
        org = parse(match["name"])
        if org is not None and org.institution == org.name and is_anchored(org.name):
            before, year = discourse.last, _YEAR.search(masked)
            discourse.note(org)
            if before is not None and before != discourse.last == org.name and year is not None:
                discourse.became = before, org.name, int(year[1])


_YEAR = re.compile(r"((?:19|20)[0-9]{2})年")


_REMEMBERED = 600
"""Longer stretches are no sentences that are worth to be kept in memory."""


class _Named(NamedTuple):
    """A body that a clause names, up to its character `end`; `is_kind` where it is a kind of bodies and none by itself.

    It `starts` the clause, as its subject does, and `leads` where what stands around it does not say that it only takes part.
    """

    org: OrgName
    end: int
    is_kind: bool
    starts: bool
    leads: bool


def _named(masked: str, begin: int, chars: str, shift: int, known: tuple[str, ...]) -> tuple[_Named, ...]:
    """The first bodies that the clause at `begin` names behind the words that lead it in."""
    found = []
    rank = begin == 0 or _SAYS.fullmatch(masked, 0, begin) is not None or _FOR_YEARS.fullmatch(masked, 0, begin) is not None
    for order, item in enumerate(find(chars[shift:], known)[:4]):
        at, end = shift + item.start, shift + item.end
        visited = order == 0 and end == len(chars) and _VISITED.fullmatch(chars, shift, at) is not None
        branded = order == 0 and begin == 0 and _BRAND_OF.fullmatch(chars, 0, at) is not None
        starts = order == 0 and item.start <= 1 and not chars.startswith(_BESIDE, shift, at) or visited or branded
        is_kind = is_generic(item.org.name) or _OF_A_NORM.fullmatch(item.org.name) is not None
        found.append(_Named(item.org, end, is_kind, starts, rank and not chars.startswith(_TAKES_PART, end)))
    return tuple(found)


_TAKES_PART = ("给予", "指导", "支持", "承办", "协办")


class _Clause(NamedTuple):
    """A clause of a sentence as far as its words alone show what it says.

    It begins at `begin`; `shift` of its characters lead in and `rest` are those behind; `first` says that nothing but words that lead in stands before it.
    `team`, `unit` and `line` are what a first clause begins with by a bare name, `visited` the unit that somebody comes to, `own` one of ours,
    `named` the bodies that any reader of the clause finds in it.
    """

    begin: int
    chars: str
    shift: int
    rest: str
    first: bool
    team: str | None
    unit: str | None
    line: str | None
    visited: str | None
    own: str | None
    named: tuple[_Named, ...]


@lru_cache(maxsize=4096)
def _clauses(masked: str) -> tuple[_Clause, ...]:
    """The clauses of a sentence. Several stages go through the same sentences."""
    found = []
    for match in _CLAUSE.finditer(masked):
        begin, chars = match.start(), match[0]
        shift = led_in(chars)
        rest = chars[shift:]
        first = begin == 0 or begin <= _LONGEST_LEAD and LEAD_IN.sub("", masked[:begin]) == ""
        team, unit, line = (_said(pattern(f"discourse.{kind}-first").match(rest), kind) if first else None for kind in ("team", "unit", "line"))
        if first and unit is None and (spoken_of := pattern("discourse.unit-spoken-of").match(rest)) is not None:
            unit = spoken_of["spoken"] or spoken_of["again"]
        own = _OWN_UNIT.match(chars, shift) if begin == 0 or _SINCE.fullmatch(masked, 0, begin) is not None else None
        found.append(_Clause(begin, chars, shift, rest, first, team, unit, line, _said(_UNIT_VISITED.search(chars), "unit"), _said(own, "unit"), _named(masked, begin, chars, shift, ())))
    return tuple(found)


def _said(match: re.Match[str] | None, group: str) -> str | None:
    return match[group] if match is not None else None


def _unit_first(discourse: Discourse, clause: _Clause) -> bool:
    """Let the department or team that a sentence begins with by its bare name be what the paragraph is about; true for a team."""
    if clause.team is not None and (whole := team_called(discourse, clause.team)) is not None:
        discourse.unit = whole
        discourse.heard.append(whole)
        return True
    unit = parse(clause.unit) if clause.unit is not None else None
    if unit is None or not is_bare(unit) or unit.steps[-1].group != "department" or (completed := complete(discourse, unit)) is None:
        return False
    if discourse.unit is None or not discourse.unit.endswith(unit.name):
        discourse.unit = completed[0]
    discourse.heard.append(completed[0])
    return False


def _line_first(discourse: Discourse, clause: _Clause) -> bool:
    """Let the branch or union that a sentence begins with by its bare word be what the paragraph is about, when one of the house spoken of has been named."""
    if clause.line is None:
        return False
    word = _HOUSE_WORD.sub("", clause.line)
    named = next((name for name in reversed(discourse.heard) if name.endswith(word) and name != word), None)
    org = parse(named) if named is not None else None
    if org is None or is_bare(org) or discourse.last is not None and not org.name.startswith(discourse.last):
        return False
    discourse.unit = org.name
    discourse.heard.append(org.name)
    return True


_HOUSE_WORD = re.compile("^(?:医院|院|学校|校|中心)")
_VISITED = re.compile(r"(?:走进|来到|走入|步入|在|位于[^，]{0,8}的?|坐落[^，]{0,8}的?|(?:先|再|且|接着|首先|最后)?(?:说|看|讲|谈|来看|去看|说说|看看|说到|说起|提起)(?:一下)?)")
_BRAND_OF = re.compile(r"“[^“”]{1,30}”(?:党建|服务|特色|文化|支部|护理|健康|志愿){0,3}(?:子?品牌|圈|工作法|项目|案例)?(?:是|系|属于|由)")
"""“X”是甲医院党委打造的品牌: the text goes on about whose it is."""
_BESIDE = ("与", "同", "赴", "向", "受", "应")
"""与甲医院签订协议, 赴乙医院交流: another than the subject, which is left out."""
_BRACKET = re.compile(r"（([^（）]{1,34})）")
_DEFINITION = re.compile(r"（(?:以下(?:统一?|均|合)?简?称(?:为|作)?|下称|简称为?)[^（）]{1,30}）")


_SCORED = re.compile(r"（(?:(?:综合|最终|平均|考核|决赛|总)?(?:得分|总分|评分|成绩|分数)?(?:为|：)?\s*[0-9]{1,3}(?:\.[0-9]{1,3})?\s*分)）")
"""骨科（96.5分）获二等奖: how many points say nothing of whose they are."""


def without_definitions(line: Line) -> Line:
    """The line without its （以下简称…）, points and second names in brackets, which the survey has read."""
    if "（" not in line.chars or len(line.chars) > 20000:
        return line
    cuts = []
    for match in _BRACKET.finditer(line.chars):
        if not _DEFINITION.match(match[0]) and not _SCORED.fullmatch(match[0]):
            inner = parse(match[1])
            before = line.chars[match.start() - 1 : match.start()]
            if inner is None or inner.institution != match[1] or before not in "院心校学会委局所站" or not line.chars[match.end() : match.end() + 1].strip("，。；、 "):
                continue
        cuts.append(match.span())
    return Line(line.text.without(cuts), line.gap, line.indent)
