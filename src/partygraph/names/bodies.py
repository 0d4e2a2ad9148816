"""The bodies whose names end inside the first part of a name, each ending in a word of its class, outermost first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from partygraph.model import OrgKind
from partygraph.names.branch_offices import company_of
from partygraph.names.word_classes import group_of, word_classes
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["CAMPUS", "Step", "bodies_of_head", "campus_bracket", "office_of_hospitals", "house_elsewhere", "inside_bracket"]


@dataclass(frozen=True, slots=True)
class Step:
    """One body in the chain: `name[:end]` is its full name, `own` the words it adds, `group` the class that ended it."""

    end: int
    own: str
    kind: OrgKind
    group: str
    rule: str


_PLACE_BRACKET = re.compile(r"（(?P<place>[\u4e00-\u9fff]{2,6})）")
"""甲大学乙医院（丙）: the house that 甲大学乙医院 has in 丙."""


def house_elsewhere(chars: str, at: int) -> int:
    """Where a place in brackets ends that stands at `at`, or `at`.

    >>> house_elsewhere("甲医院（青岛）门诊", 3), house_elsewhere("甲医院（集团）", 3)
    (7, 3)
    """
    match = _PLACE_BRACKET.match(chars, at)
    place = default_places().leading(match["place"]) if match is not None else None
    return match.end() if match is not None and place is not None and place.length == len(match["place"]) else at


_OF_BLOOD = ("血站", "血液中心")
CAMPUS = ("院区", "分院", "分部")
_SPECIALTY = re.compile(r"（[\u4e00-\u9fff]{2,8}(?:专科|专病|医学中心)）")


def campus_bracket(chars: str, at: int, word: str) -> int:
    """Where the bracket ends that says what a campus treats and is a part of its name, or `at`.

    >>> campus_bracket("甲医院乙院区（精神病专科）党支部", 6, "院区"), campus_bracket("甲医院（精神病专科）", 3, "医院")
    (13, 3)
    """
    match = _SPECIALTY.match(chars, at) if word in CAMPUS else None
    return match.end() if match is not None else at


_OWN_INFECTIONS = re.compile(r"感染(?:(?P<alone>管理)|控制|预防|防控)")
"""甲医院医院感染管理科: the second 医院 belongs to the department's own name; 医院感染管理科 (its standing name) has it without a house before."""
_OF_HOSPITALS = re.compile(r"(?:发展|管理|品质|品管圈|质量管理|经营|文化|建筑|信息化?|后勤管理)[\u4e00-\u9fff]{0,6}(?:中心|研究院|研究所|研究会|联盟|公司)")
"""中国医院发展研究院, 甲医院发展中心: a body that has to do with hospitals."""
_ABOVE_HOSPITALS = frozenset({"university", "government", "society"})
_OFFICE_OF_HOSPITALS = re.compile(r"(?:管理|发展|建设|评审|评价|改革|工作|事务|合作|监管)(?:与[\u4e00-\u9fff]{2,4})?(?:处|部|科|司|局|办|办公室|中心|服务中心|委员会)")
"""甲大学医院管理处, 甲市卫生健康委医院发展中心: an office for hospitals, in no 甲大学医院."""
_HOUSE_WORD = re.compile(r"(?:人民|中心|第[一二三四五六七八九十]+|附属|中医|结合|妇幼|妇产|儿童|肿瘤|口腔|胸科|眼科|骨科|精神|总|专科|协和|大学)$")
_MEDICAL_SCHOOL = re.compile(r"[\u4e00-\u9fff]{1,4}医大(?=(?:附属?第?[一二三四五六]?医?院|附[一二三四五六]医院|[一二三四五六七八九]附?院)$)")
"""甲医大一院, 甲医大附二医院: a house of the university that is called 甲医大 for short."""
_GROUPED = "（集团）"
"""Part of the name that it stands behind: 甲医疗中心（集团）乙医院."""
_CLINICAL = re.compile(r"(?:药|(?:急诊|急危重症|重症|检验|影像|麻醉|康复|老年|生殖|核|介入|超声|放射|输血|病理|围术期|精神|舒缓|转化)医)学部$")
"""A division of a hospital (药学部, 重症医学部), where a university's are its 学部."""


_NUMBERED = frozenset(f"{number}{kind}" for number in "一二三四五六七八九" for kind in "院中")


def _of_city(before: str) -> bool:
    """淮安一院, 市二院, 甲大学附属淮安一院: a city's hospital by its number; 统一院 is none."""
    if before.startswith("附属") and len(before) > len("附属") + 1:
        before = before.removeprefix("附属")
    place = default_places().leading(before)
    return before in ("市", "县", "区", "省", "州") or place is not None and place.length == len(before) and len(before) > 1 or before.endswith(("市", "大", "医", "附", "中山", "附属第", "附属"))


def inside_bracket(name: str, at: int) -> bool:
    """No body ends between the brackets of a name: what stands before would open one that it does not close."""
    return "（" in name and name.count("（", 0, at) != name.count("）", 0, at)


_OWN_OFFICE = re.compile("(?:秘书处|办公室)?")
"""What an alliance or its secretariat ends in."""
_CENTRAL_MILITARY = "中央军委"


_ABOVE_BARE = compiled(r"(?:大学|学院|委|委员会|局|厅|协会|学会)医院$")


def office_of_hospitals(chars: str, at: int) -> int:
    """Where an office for hospitals ends whose 医院 ends at `at`, or `at`.

    >>> office_of_hospitals("甲大学医院管理处", 5), office_of_hospitals("甲医院管理处", 3)
    (8, 3)
    """
    match = _OFFICE_OF_HOSPITALS.match(chars, at) if _ABOVE_BARE.search(chars, 0, at) is not None else None
    return match.end() if match is not None else at


@lru_cache(maxsize=4096)
def bodies_of_head(head: str) -> tuple[Step, ...]:
    """The bodies whose names end inside `head`, outermost first."""
    classes, groups = word_classes(), group_of()
    steps: list[Step] = []
    begin = 0
    for match in classes.bodies.finditer(head):
        word, group = match[0], groups[match[0]]
        if match.end() - begin < 2 or (not steps and match.start() == 0 and len(word) < 3 and match.end() == len(head) and group != "party-organ"):
            continue
        if inside_bracket(head, match.end()):
            continue
        if word == "医院" and match.start() == begin and (infections := _OWN_INFECTIONS.match(head, match.end())) and (begin or infections["alone"]):
            continue
        if word == "医院" and match.start() == begin and steps and steps[-1].group in _ABOVE_HOSPITALS and _OFFICE_OF_HOSPITALS.match(head, match.end()) is not None:
            continue
        if word == "医院" and _OF_HOSPITALS.match(head, match.end()) is not None and not steps and _HOUSE_WORD.search(head, begin, match.start()) is None:
            continue
        if word in _NUMBERED and not _of_city(head[begin : match.start()]):
            continue
        rule, kind, within = classes.groups[word]
        if word.startswith(_CENTRAL_MILITARY) and word != _CENTRAL_MILITARY and match.start() == begin:
            organ, ruling = begin + len(_CENTRAL_MILITARY), classes.groups[_CENTRAL_MILITARY]
            steps.append(Step(organ, _CENTRAL_MILITARY, ruling[1], "party-organ", ruling[0]))
            begin = organ
        if word == "学部" and not (steps and steps[-1].group == "university") and _CLINICAL.search(head[: match.end()]):
            continue
        if steps and match.start() == begin and steps[-1].own.endswith("集团") and word.endswith("公司"):  # 集团公司 is one body
            begin_own = begin - len(steps[-1].own)
            steps[-1] = Step(match.end(), head[begin_own : match.end()], kind, group, rule)
            begin = match.end()
            continue
        if steps and steps[-1].group == "government" and head.startswith("国家", begin):
            break  # 国家中医药局国家疾控局: two that a page has set side by side
        if steps and steps[-1].group not in within:
            if group in ("society", "media") and _OWN_OFFICE.fullmatch(head, match.end()) and len(steps) == 1 and len(steps[0].own) <= 6 and word != "志愿服务队":
                steps.clear()  # 中国医院某某峰会组委会 is no part of a 中国医院
                begin = 0
            else:
                continue
        if group == "hospital" and (seat := house_elsewhere(head, match.end())) > match.end():
            steps.append(Step(match.end(), head[begin : match.end()], kind, group, rule))
            steps.append(Step(seat, head[match.end() : seat], kind, group, "name.house-elsewhere"))
            begin = seat
            continue
        if word == "医院" and steps and steps[-1].own.endswith(_OF_BLOOD):
            continue  # the team that a blood centre has at a hospital
        if group == "hospital" and not steps and (school := _MEDICAL_SCHOOL.match(head, begin, match.end())) is not None:
            steps.append(Step(school.end(), school[0], OrgKind.EDUCATIONAL_INSTITUTION, "university", "name.medical-university"))
            begin = school.end()
        if group == "enterprise" and not steps and (company := company_of(head[begin : match.end()], word)):
            steps.append(Step(begin + company, head[begin : begin + company], kind, group, "name.branch-office"))
            begin += company
        stop = match.end() + len(_GROUPED) if head.startswith(_GROUPED, match.end()) else campus_bracket(head, match.end(), word)
        steps.append(Step(stop, head[begin:stop], _refine(head[begin : match.end()], group, kind), group, rule))
        begin = stop
    return tuple(steps)


_HEALTH = re.compile(r"疾|病|血|急救|卫生|健康|妇幼|医|防疫|保健|计生|计划生育|药|护理")


def _refine(own: str, group: str, kind: OrgKind) -> OrgKind:
    if group in ("centre", "institute") and not _HEALTH.search(own):
        return OrgKind.ORGANIZATION
    if group == "party-organ" and own.endswith(("部", "办公室")):
        return OrgKind.PARTY_DEPARTMENT
    return kind
