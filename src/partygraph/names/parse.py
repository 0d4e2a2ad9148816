"""An organisation's full name to the bodies it is made of, from the outermost inwards.

Names are read by closed word classes (rules/organizations.toml), never by a list of names. The part that says the line inside a
body (党委, 第六党总支第三党支部, 团委) is found first; what stands before it is a chain of bodies (大学, 医院, 委员会 …), each ending in
a word of its class; what is left between the two names the branch and is no body of its own (药学部党支部 belongs to the hospital).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from partygraph.model import OrgKind
from partygraph.names.abreast import stand_abreast
from partygraph.names.bodies import Step, bodies_of_head, inside_bracket
from partygraph.names.no_name import is_no_name
from partygraph.names.org_name import HOSTS, LEADS, OrgName
from partygraph.names.party_names import led
from partygraph.names.sent_out import sends_another
from partygraph.names.told_apart import told_apart
from partygraph.names.word_classes import ends_in_department, word_classes
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["BRACKET", "QUOTED_TEAM", "STATIONED", "houses_of_joint", "parse"]


_UNION_OF_ORGANS = re.compile(r"[\u4e00-\u9fff]{2,12}?[省市县区州盟旗]直属?机关工会(?:工作委员会|委员会|联合会)?$")
"""甲省直属机关工会工作委员会: the union of a place's organs, no line inside one of them."""


BRACKET = compiled(r"（([^（）]{1,40})）")
_TWO_LINES = re.compile("(?:支部|总支|党委|团委)、")
"""甲党支部、乙党支部 are two."""
_ANOTHER = re.compile(r"(?:中国|国家|中共|[\u4e00-\u9fff]{2,8}大学|[\u4e00-\u9fff]{2,8}?(?:省|自治区|[市县州盟旗])(?!直|属|级|场|委|政)|[\u4e00-\u9fff]{2,4}区(?=卫生|卫健|人民|中医|疾|妇幼|教育|民政|政府|公安))")
"""What stands behind a 、 and begins a body of its own: 甲医院药学部、乙市医院急诊科 is no name."""
_CHAIN = re.compile(r".*?(?:车间|采煤队|工段|分厂|大队|支队|中队|作业区|班组|班|队|组|科|部|处|室|所|站)(?=.)")
_NO_BODY = re.compile(r"(?:直属机关|机关|直属|系统|后勤|行政|临床|医技|门诊|党群|院直|在职|离退休|退休|离休|学生|教工|第[一二三四五六七八九十百0-9]+)$")
_INSTITUTE = re.compile(r"(?!第)[\u4e00-\u9fff]{2,8}所(?=第[一二三四五六七八九十0-9]|党|机关|团|工会|支部|总支|联合|离退|退休|在职)")
"""An institute of a national centre or academy stands between it and its party organisations (甲疾控中心环境所第七党支部)."""
_FACULTY = re.compile(r"[\u4e00-\u9fff]{1,14}?(?<![体关联])系(?![统列别])")
"""The department of a college (甲医学院护理系教工党支部) stands as its schools do; inside a university's school it only names the branch."""
_COMMITTEE_BODY = re.compile(r"(?:[^第]{2,}(?:所|[学分总医究病]院|中心|学院|公司|厂|部|社区|街道|镇|乡|村))$")


_COPULA = re.compile(r"(?:医院|支部|总支|党委|团委|中心|生院|健院|工会)系(?![统列主党学办部])")
"""甲医院第八团支部系普外科、手术室等科室的团支部: a sentence."""
_VILLAGE = re.compile(r"[\u4e00-\u9fff]{2,16}(?:镇|乡|街道|苏木)[\u4e00-\u9fff]{1,6}(?:村|社区|嘎查)")
"""甲县乙镇丙村: where a place stands in front of it, its party branch and its league committee are inside the village."""
_DELEGATION = re.compile(r"[\u4e00-\u9fff“”0-9]{4,24}(?:医疗队|医疗救援队|护理队|支援队)")
"""甲省第九批援藏医疗队临时党支部: the branch is in the team that a place has sent."""


def _is_district(name: str) -> bool:
    """未央区 ends like 病区 and is a division, no unit of a house."""
    place = default_places().leading(name) if name.endswith("区") else None
    return place is not None and place.length == len(name) and not any(place.short)


@lru_cache(maxsize=16384)
def parse(name: str) -> OrgName | None:
    """The chain of bodies in `name`, or None where no word class ends any part of it.

    >>> parse("甲医科大学第一附属医院第六党总支第八支部").full_names
    ('甲医科大学', '甲医科大学第一附属医院', '甲医科大学第一附属医院第六党总支', '甲医科大学第一附属医院第六党总支第八支部')
    >>> parse("乙县人民医院药学部党支部").full_names
    ('乙县人民医院', '乙县人民医院药学部党支部')
    >>> parse("锐意进取")
    """
    if not name or len(name) > 90 or is_no_name(name):
        return None
    if name.count("（") != name.count("）") or "）" in name and name.find("）") < name.find("（"):
        return None
    if "联合" in name and len(houses := houses_of_joint(name)) > 1:
        host = parse(houses[0])
        return None if host is None else OrgName(name, (*host.steps, Step(len(name), name[len(houses[0]) :], OrgKind.JOINT_PARTY_BRANCH, "line", "suffix.joint-branch")))
    if "系" in name and _COPULA.search(name) or stand_abreast(name) or sends_another(name):
        return None
    if "、" in name and ("）、" in name or _TWO_LINES.search(name) or any(_ANOTHER.match(part) and word_classes().bodies.search(part) for part in BRACKET.sub("", name).split("、")[1:])):
        return None
    if _AND_BODY.search(name) is not None and any(default_places().leading(name[match.end() :]) is not None for match in _AND_BODY.finditer(name)):
        return None  # 甲市中心医院和乙市第二医院 are two
    if name.endswith("（机关）") and (host := parse(name[:-4])):
        return OrgName(name, (*host.steps, Step(len(name), "（机关）", OrgKind.UNIT, "department", "suffix.department")))
    if name.endswith("院区）") and (campus := _CAMPUS_SEAT.search(name)) and (host := parse(name[: campus.start()])) and host.steps[-1].group == "hospital":
        return OrgName(name, (*host.steps, Step(len(name), campus[0], OrgKind.HOSPITAL, "hospital", "name.campus")))
    if name.endswith("）") and (seat := told_apart(name)) and (host := parse(name[:seat])) and (last := host.steps[-1]).group in ("line", "department"):
        return OrgName(name, (*host.steps[:-1], Step(len(name), last.own + name[seat:], last.kind, last.group, last.rule)))
    if name.endswith("）") and (lies := _SEAT.search(name)) and (host := parse(name[: lies.start()])) and host.steps[-1].group != "line":
        last = host.steps[-1]
        return OrgName(name, (*host.steps[:-1], Step(len(name), last.own + lies[0], last.kind, last.group, last.rule)))
    if "师" in name[:4] and (regiment := _REGIMENT.match(name)) is not None and (unit := parse(name[regiment.end() :])) is not None and unit.steps[0].group in ("department", "line"):
        shift = regiment.end()
        return OrgName(name, (Step(shift, regiment[0], OrgKind.GOVERNMENT_BODY, "government", "name.regiment"), *(Step(step.end + shift, step.own, step.kind, step.group, step.rule) for step in unit.steps)))
    if name.endswith("组") and "驻" in name and (stationed := _STATIONED.fullmatch(name)) is not None:
        length = stationed.end("by")
        sender = Step(length, name[:length], OrgKind.PARTY_DEPARTMENT, "party-organ", "suffix.party-organ")
        return OrgName(name, (sender, Step(len(name), stationed["own"], OrgKind.PARTY_DEPARTMENT, "party-organ", STATIONED)))
    if name.startswith(LEADS) and (formal := led(name, parse)) is not None:
        return formal
    if _UNION_OF_ORGANS.match(name) is not None and (place := default_places().leading(name)) is not None and name.startswith("直", place.length):
        return OrgName(name, (Step(len(name), name, OrgKind.MASS_ORGANIZATION, "mass", "name.union-of-organs"),))
    if name.endswith("”") and (team := _TEAM_IN_QUOTES.search(name)) is not None and (host := parse(name[: team.start()])) is not None and host.steps[-1].group != "line":
        return OrgName(name, (*host.steps, Step(len(name), team[0], OrgKind.UNIT, "department", QUOTED_TEAM)))
    classes = word_classes()
    lines = [line for line in classes.lines.finditer(name) if not inside_bracket(name, line.end())]
    # 工会 or 团委 of a place ends a body's own name (总工会, 团市委), which the body classes know
    while lines and lines[0].start() and lines[0][0] in _ends_of_bodies() and (inner := bodies_of_head(name[: lines[0].end()])) and inner[-1].end == lines[0].end():
        lines.pop(0)
    # 工会联合会: a line's word that begins a longer word of a body
    lines = [line for line in lines if (body := classes.bodies.match(name, line.start())) is None or body.end() <= line.end()]
    head_end = lines[0].start() if lines else len(name)
    if len(lines) > 1 and _ANOTHER.match(name, lines[0].end()) is not None and classes.bodies.search(name, lines[0].end(), lines[1].start()) is not None:
        return None  # 甲委社会组织党委中国乙学会党支部: whose party committee leads the branch, and the branch
    steps = list(bodies_of_head(name[:head_end]))
    at = steps[-1].end if steps else 0
    if not lines:
        if at < len(name):
            if name[at:] == "委员会" and steps and steps[-1].group == "hospital":  # 甲医院委员会, as rows of party organisations write it
                return OrgName(name, (*steps, Step(len(name), name[at:], OrgKind.PARTY_COMMITTEE, "line", "name.formal")))
            steps.extend(_units(name, at, steps[-1].group if steps else ""))
            if not steps or steps[-1].end != len(name) or len(steps) == 1 and _is_district(name):
                return None
        return OrgName(name, tuple(steps)) if steps else None
    if lines[-1].end() != len(name):  # something after the last line word: a unit of the branch, or no name at all
        rest = name[lines[-1].end() :]
        if not (ends_in_department(rest) or rest in _OFFICE_OF_COMMITTEE or rest.endswith("分会") and lines[-1][0].endswith("工会")) or len(rest) > 12:
            return None
    if not steps and _VILLAGE.fullmatch(name, 0, head_end) is not None and (place := default_places().leading(name)) is not None and not all(place.short):
        steps.append(Step(head_end, name[:head_end], OrgKind.ORGANIZATION, "government", "name.village"))
        at = head_end
    if not steps and _DELEGATION.fullmatch(name, 0, head_end) is not None and (place := default_places().leading(name)) is not None and not all(place.short):
        steps.append(Step(head_end, name[:head_end], OrgKind.UNIT, "department", "name.delegation"))
        at = head_end
    if not steps and (clinic := _CLINIC.fullmatch(name, 0, head_end)) is not None and _has_place(clinic[0]):
        steps.append(Step(head_end, clinic[0], OrgKind.HOSPITAL, "hospital", "name.clinic"))
        at = head_end
    first = classes.line_kinds[lines[0][0]]
    if (institute := _INSTITUTE.match(name, at, head_end)) is not None and steps and steps[-1].group in ("centre", "institute"):
        steps.append(Step(institute.end(), institute[0], OrgKind.UNIT, "department", "name.institute-of-centre"))
        at = institute.end()
    if (faculty := _FACULTY.match(name, at, head_end)) is not None and [step.group for step in steps].count("university") == 1 and steps[-1].group == "university":
        steps.append(Step(faculty.end(), faculty[0], OrgKind.UNIT, "department", "name.faculty"))
        at = faculty.end()
    between = name[at:head_end]
    if first[2] == 4 and first[1] is OrgKind.PARTY_COMMITTEE and steps and _COMMITTEE_BODY.search(between) and not _NO_BODY.search(between) and _stands_alone(name[:head_end], len(steps) + 1):
        steps.append(Step(head_end, between, OrgKind.UNIT, "department", "name.committee-of-unit"))
        at = head_end
    elif len(steps) > 2 and at == head_end and first[2] == 2 and steps[-1].group == "university" and steps[-2].group == "university" and steps[-2].own.endswith("学院"):
        steps.pop()  # a branch named after a college inside a university's college belongs to the outer one
    tiers = [classes.line_kinds[line[0]][2] for line in lines]
    falling = all(a > b for a, b in zip(tiers, tiers[1:], strict=False))
    used = lines if falling else lines[-1:]
    begin = steps[-1].end if steps else 0
    for line in used:
        rule, kind, _ = classes.line_kinds[line[0]]
        steps.append(Step(line.end(), name[begin : line.end()], kind, "line", rule))
        begin = line.end()
    if begin < len(name) and name.endswith("分会"):  # 甲医院工会第三分会
        steps.append(Step(len(name), name[begin:], OrgKind.MASS_ORGANIZATION, "line", "name.union-branch"))
    elif begin < len(name):
        if name[begin:] in _OFFICE_OF_COMMITTEE and len(steps) > 1 and steps[-1].own == "党委" and steps[-2].group in _OWN_OFFICES:
            begin = steps[-2].end
            steps.pop()
        steps.append(Step(len(name), name[begin:], OrgKind.UNIT, "department", "suffix.department"))
    return OrgName(name, tuple(steps))


_STATIONED = re.compile(r"(?P<by>[\u4e00-\u9fff]{1,20}?(?:纪律检查委员会(?:[\u4e00-\u9fff]{0,8}监察委员会)?|纪委(?:国家)?监委|纪委|监委|监察委员会))(?P<own>派?驻[\u4e00-\u9fff]{0,24}?(?:纪检监察组|纪检组|监察组))")
"""甲市纪委监委驻市卫生健康局纪检监察组: the group is whose it was sent by, not the bureau's where it sits."""
_OFFICE_OF_COMMITTEE = ("办公室", "办")
"""甲医院党委办公室 is an office of the house, beside its 护理部."""
_OWN_OFFICES = frozenset({"hospital", "university", "centre", "institute"})
_AND_BODY = compiled(r"(?<=医院)(?!和平|和田)(?:以及|[和与及])(?=[\u4e00-\u9fff]{6})(?![^（）]*(?:联合|协作|联盟|共建|合作))")
QUOTED_TEAM = "name.quoted-team"
STATIONED = "name.stationed-group"
_TEAM_IN_QUOTES = re.compile(r"“[^“”，。；：]{1,12}(?:队|连|团|班|排|营|尖兵|轻骑兵)”$")
"""甲医院“尖刀连”: the quotation ends in the word that says that it is a team."""
_REGIMENT = re.compile(r"第?[一二三四五六七八九十]{1,3}师(?:[\u4e00-\u9fff]{2,5}市)?第?[一二三四五六七八九十百〇零0-9]{1,5}团(?=[“\u4e00-\u9fff]{2})")
"""四师七十八团“马背”宣讲团: a regiment of the Corps is a body of government; its hospital is a house by its own word."""
_JOINT = re.compile(r"(?P<houses>[^（）]{3,30}?(?:[、与和及][^（）、与和及]{3,30}?){1,3})(?:驻[\u4e00-\u9fff]{1,10}(?:村|社区))?联合(?:临时)?(?:党支部|支部)")


def houses_of_joint(name: str) -> tuple[str, ...]:
    """The houses whose members one branch joins; nothing where it joins departments of one house.

    >>> houses_of_joint("甲镇卫生院与乙乡卫生院联合党支部"), houses_of_joint("甲市人民医院内科、外科联合党支部")
    (('甲镇卫生院', '乙乡卫生院'), ())
    """
    match = _JOINT.fullmatch(name)
    houses = tuple(re.split("[、与和及]", match["houses"])) if match is not None else ()
    read = [parse(house) if len(house) > len("卫生院") else None for house in houses]
    return houses if all(org is not None and org.institution == org.name and org.steps[-1].group in HOSTS for org in read) else ()


@cache
def _ends_of_bodies() -> frozenset[str]:
    """The words of lines that can stand where a body's name ends too."""
    classes = word_classes()
    return frozenset(word for word in classes.line_kinds if any(body and (body.endswith(word) or word.endswith(body)) for body in classes.groups))


"""民盟甲市委会, 九三学社乙医院支社: names whose last word is that of these parties alone."""
_SEAT = re.compile(r"（(?:集团|本部|总部|筹)）$")
_CAMPUS_SEAT = re.compile(r"（[\u4e00-\u9fff]{1,5}院区）$")
"""甲医院（湖滨院区）: one of its campuses."""


def _stands_alone(name: str, bodies: int) -> bool:
    """A body that has a committee reads as a body by itself: hierarchies of different documents meet."""
    alone = parse(name)
    return alone is not None and len(alone.steps) == bodies


_CLINIC = re.compile(r"[\u4e00-\u9fff]{2,16}?(?:门诊部|诊所)")


def _has_place(own: str) -> bool:
    """三亚某某国际门诊部 is a house of its own: it says where it stands and what it is called; 国际门诊部 is a part of one."""
    match = default_places().leading(own)
    return match is not None and len(own) - match.length > 3


def _units(name: str, at: int, group: str) -> list[Step]:
    """Units named after the last body: one, or a chain of workshops and teams below an enterprise."""
    rest = name[at:]
    if not ends_in_department(rest) or (at == 0 and len(rest) > 24):
        return []
    steps = []
    begin = at
    if at == 0 and (clinic := _CLINIC.match(rest)) is not None and _has_place(clinic[0]):
        steps.append(Step(clinic.end(), clinic[0], OrgKind.HOSPITAL, "hospital", "name.clinic"))
        begin = clinic.end()
        if begin == len(name):
            return steps
    if group == "enterprise":
        for match in _CHAIN.finditer(rest):
            if match.end() - (begin - at) >= 2 and not rest[match.end() :].startswith(("长", "）")):
                steps.append(Step(at + match.end(), name[begin : at + match.end()], OrgKind.UNIT, "department", "suffix.department"))
                begin = at + match.end()
    if _ANY_UNIT.fullmatch(name, begin):
        return []
    steps.append(Step(len(name), name[begin:], OrgKind.UNIT, "department", "suffix.department"))
    return steps


_ANY_UNIT = re.compile(r"(?:(?:其?[他它余]|各|多|数|某|每|全部?|所有|哪|几|两|参赛|获奖|相关|有关|上述|以上|兄弟)个?)(?:学科|科室|病区|部门|处室|专科|专业科室|临床科室|医技科室|职能科室)")
"""其他科室, 多学科 (多学科紧密协作): any of them, no unit by its name."""
