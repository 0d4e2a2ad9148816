"""What 该院, 支部, 医院党委, 科内护理组 and the like refer to, by what the text has spoken of: 该院党委 of a text about 甲市人民医院 is 甲市人民医院党委."""

from __future__ import annotations

import re

from partygraph.facts.houses.discourse import COREFERENCE, PERSONAL, Discourse
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated

__all__ = ["BRANCH", "OWN_HOUSE", "host_of", "in_that_place", "is_unit", "refer"]


def host_of(topic: Discourse, reference: str) -> str | None:
    """The institution that 该院, 学校, 该中心 … refers to."""
    found = _named_host(topic, reference)
    found = topic.fuller.get(found, found) if found is not None else None
    return (topic.defined_as(found) or found) if found is not None else None


def _named_host(topic: Discourse, reference: str) -> str | None:
    if topic.own is not None and reference.startswith(("我", "本", "咱")) and not (reference.endswith("校") and topic.own.endswith("医院")):
        return topic.own
    if topic.voice is not None and _OUR_HOSPITAL.match(reference) is not None:
        return topic.voice
    if topic.own is not None and reference.startswith("该院"):
        for name in reversed(topic.heard):
            if (org := parse(name)) is not None and org.institution in topic.guests and org.institution.endswith("院"):
                topic.last = topic.hospital = org.institution
                return org.institution
    word = _KIND_WORD.search(reference)
    kind = word[0] if word else ""
    if kind in ("医院", "院", "保健院", "卫生院"):
        return topic.hospital or (topic.last if topic.last and topic.last.endswith("院") else None) or _most_named(topic) or topic.house()
    if kind == "学院" and topic.last is not None and topic.last.endswith(kind):
        return topic.last
    if kind in ("学校", "校", "学院", "大学"):
        return topic.school or _school_of_house(topic)
    if kind in ("单位", ""):
        return topic.last
    if reference.startswith(("我", "本", "咱", kind)):  # 我中心 and 中心党支部 are of no other centre that has been named since
        if topic.own is not None and topic.own.endswith(kind):
            return topic.own
        if topic.last is not None and topic.last.endswith(kind):
            return topic.last
    if reference in ("局", "委", "厅") and (own := _own_office(topic, kind)) is not None:
        return own
    for name in reversed(topic.heard):
        org = parse(name)
        if org is not None and org.institution is not None and org.institution.endswith(kind) and (is_anchored(org.institution) or org.institution in topic.full and len(org.institution) >= _OF_ITS_OWN):
            return org.institution
    if kind == "中心" and topic.hospital is not None and topic.last == topic.hospital and (part := _centre_of(topic)) is not None:
        return part
    if kind in ("中心", "局", "委", "所", "站", "公司", "集团", "协会", "学会", "县", "血站", "血液中心"):
        return topic.body or topic.last
    return topic.last


def _centre_of(topic: Discourse) -> str | None:
    """该中心 of a text about a hospital: the centre within it that was named last."""
    house = topic.hospital or ""
    return next((name for name in reversed(topic.heard) if name.endswith("中心") and name.startswith(house) and len(name) > len(house)), None)


def _school_of_house(topic: Discourse) -> str | None:
    """The university whose hospital the text speaks of, or the school that it speaks of itself; a hospital of no university is no 学校."""
    org = parse(topic.last) if topic.last is not None else None
    if org is None or org.steps[-1].group != "hospital":
        return topic.last
    return next((whole for whole, step in zip(org.full_names, org.steps, strict=True) if step.group == "university"), None)


def _own_office(topic: Discourse, kind: str) -> str | None:
    """局机关 and 委直属 of a text: of the bureau that it names most often, not of the one named last."""
    named = [(count, name) for name, count in topic.full.items() if name.endswith(kind) and (org := parse(name)) is not None and org.institution == name and is_anchored(name)]
    most = max((count for count, _ in named), default=0)
    return next((name for count, name in named if count == most), None)


def _most_named(topic: Discourse) -> str | None:
    """The hospital that a text names most often: whose 我院 is, where a commission's notice stands in a hospital's good news."""
    hospitals = [(count, name) for name, count in topic.full.items() if not topic.is_other(name) and (org := parse(name)) is not None and org.steps[-1].group == "hospital"]
    if not hospitals or topic.last is None or (last := parse(topic.last)) is None or last.steps[-1].group not in ("government", "mass"):
        return None
    most = max(count for count, _ in hospitals)
    named = [name for count, name in hospitals if count == most]
    return named[0] if len(named) == 1 else None


def refer(topic: Discourse, chars: str) -> str | None:
    """The organisation that a reference with what follows it means (医院党委, 该支部, 中心团委), or None."""
    if _OWN_CAMPUS.match(chars) is not None and topic.hospital is not None and "、" not in chars and (part := parse(topic.hospital + chars)) is not None:
        return part.name
    if _THAT_PLACE.match(chars) is not None and (placed := in_that_place(topic, chars)) != chars and (org := parse(placed)) is not None:
        return org.name
    if (within := _WITHIN.fullmatch(chars)) is not None and (inner := _within(topic, within["of"], within["unit"])) is not None:
        return inner
    match = COREFERENCE.match(chars)
    if match is None:
        return None
    if match[0].endswith("集体"):
        return topic.department_spoken_of() if match.end() == len(chars) else None
    if "所在" in match[0]:
        return _named_after(topic, refer(topic, "该支部")) if match.end() == len(chars) else None
    if match[0].startswith("这支") or match[0].startswith("该") and match[0].endswith("队"):
        team = next((name for name in reversed(topic.heard) if name.endswith(_TEAMS) and (org := parse(name)) is not None and not is_bare(org)), None)
        return team or (topic.department_spoken_of() if match[0].endswith(("团队", "队伍")) and match.end() == len(chars) else None)
    word = _POINTER.sub("", match[0])
    rest = _TEAM.sub("", chars[match.end() :])
    if word in BRANCH or word in ("科室", "科", "部门", "团队", "班组", "室", "病区", "小组"):
        if rest and not rest.startswith(("第",)):
            return None
        if word in ("科室", "科", "部门"):
            if (own := topic.department() or topic.department_spoken_of()) is not None:
                return own
        for name in reversed(topic.heard):
            if name.endswith(word if word not in ("支部", "总支") else ("支部" if word == "支部" else "总支")) and name != word:
                org = parse(name)
                if org is not None and not is_bare(org):
                    return name
        if word == "团队":
            return topic.department_spoken_of()
        if word == "小组":
            groups = [name for name in topic.full if name.endswith(word) and not is_generic(name)]
            return groups[0] if len(groups) == 1 else None
        house = (topic.department() if word in ("党支部", "支部") else None) or (topic.hospital if word in _ONE_OF_HOUSE else None)
        committee = parse(house + (f"党{word}" if word in ("支部", "总支") else word)) if house is not None else None
        return committee.name if committee is not None and not is_bare(committee) else None
    if rest.startswith("级"):
        return None  # 院级示范岗, 校级课题
    host = host_of(topic, match[0])
    if host is None:
        unit = parse(rest) if topic.nameless and not PERSONAL.search(rest) and len(expand(rest)) < _SEVERAL else None
        return unit.name if unit is not None and is_unit(unit) else None
    if not rest:
        return host
    if host == rest or rest in topic.full and OWN_HOUSE.search(rest) is not None:
        return rest  # 该院乙社区卫生服务中心, which the text has named alone
    org = parse(host + rest)
    if org is None or is_generic(org.name) or PERSONAL.search(rest) and _TEAM_OF_PEOPLE.fullmatch(rest) is None or _JOINED.search(rest) is not None and len(expand(host + rest)) > 1:
        return None
    return topic.known(rest, host) or org.name


def in_that_place(topic: Discourse, chars: str) -> str:
    """该县人民医院、该县中医院 with the name of the county whose body was named last; unchanged where no body of one was."""
    for match in reversed(list(_THAT_PLACE.finditer(chars))):
        for name in (*reversed(topic.heard), *topic.full):
            seat = default_places().leading(name)
            if seat is not None and seat.length < len(name) and name[seat.length - 1] == match["level"]:
                chars = chars[: match.start()] + name[: seat.length] + chars[match.end() :]
                break
    return chars


def _within(topic: Discourse, of: str, unit: str) -> str | None:
    """科内助产士团队, 院内静疗小组: the team of the department or of the house spoken of."""
    if of.startswith(("院", "医院")):
        whole = topic.house() or topic.hospital
    else:
        branch = next((name for name in (topic.unit, topic.focus, *reversed(topic.heard)) if name is not None and _LINE_END.search(name)), None)
        whole = topic.department() or topic.department_spoken_of() or _named_after(topic, branch)
    org = parse(whole + unit) if whole is not None else None
    return org.name if org is not None and not is_bare(org) and org.steps[-1].group == "department" else None


def _named_after(topic: Discourse, branch: str | None) -> str | None:
    """支部所在科室: the department that a branch bears the name of."""
    if branch is None:
        return None
    org = parse(_LINE_END.sub("", branch))
    return org.name if org is not None and org.steps[-1].group == "department" and not is_bare(org) else None


_JOINED = re.compile("[、和与及]")
_TEAM_OF_PEOPLE = re.compile(r"(?:(?!带领|率领|组成|牵头|领衔|[0-9一二三四五六七八九十余多][名位人]|[的、和与及])[\u4e00-\u9fff]){1,20}(?:突击队|服务队|志愿队|先锋队|救援队|合唱团|宣讲团|服务团|团队|工作室|职工委员会)")
"""党员突击队, 职工委员会: not the people, but what they make up."""
_OWN_CAMPUS = re.compile(r"[东西南北中新老][\u4e00-\u9fff]?院区")
BRANCH = {"党支部": 2, "支部": 2, "党总支": 3, "总支": 3, "党委": 4, "团委": 4, "联合党支部": 2, "临时党支部": 2, "工会": 4, "团支部": 2, "党组": 5}
_KIND_WORD = re.compile(r"联合党支部|临时党支部|团支部|党组|工会|党总支|总支|党支部|支部|党委|团委|科室|科|团队|班组|中心|局|委|所|站|公司|集团|协会|学会|卫生院|保健院|血站|血液中心|医院|院|学校|学院|校|大学|单位|县")

_OF_ITS_OWN = 8
"""A name as long as 甲路街道社区卫生服务中心 is some body's, though no table has its place."""
_TEAMS = ("队", "团队", "护理组", "护理单元")
_POINTER = re.compile(r"^(?:该|我们|我|本|这个|这一|咱们|此)")

_THAT_PLACE = compiled(r"该(?P<level>[县市区州旗])(?=[\u4e00-\u9fff]{1,24}?(?:医院|保健院|卫生院|疾控中心|预防控制中心|血站|急救中心|[局委](?!员)))")
"""该县人民医院, 该市疾控中心党支部: a body of the place that was spoken of."""
_WITHIN = re.compile(r"(?P<of>科室?内|科里|(?:该|我|本|这个)?科室?|医?院内|院里)的?(?P<unit>(?![长内外主])[\u4e00-\u9fffA-Z]{2,14}(?:团队|小组|班组|护理组|病区|门诊|突击队|服务队))")
_TEAM = re.compile(r"(?:参赛)?代表队$|参赛队伍?$")

_OUR_HOSPITAL = re.compile(r"(?:我们?|本|咱们?)(?:医院|院)$")


def is_unit(org: OrgName) -> bool:
    """A department or branch by a name of its own (内科党支部), without its house."""
    return is_bare(org) and org.steps[0].group in ("department", "line") and len(org.name) > 1 and not is_generic(org.name) and org.name not in BRANCH and COREFERENCE.match(org.name) is None


OWN_HOUSE = gated(r"(?:镇|乡|街道|村|社区|路|新区).*(?:卫生院|卫生服务中心|卫生服务站|卫生室|社康中心|村卫生所)$|.{2,}(?:疾病预防控制中心|疾控中心|血站|血液中心|卫生监督所)$")
"""Houses that are no part of a hospital, wherever they are named."""
_SEVERAL = 2
_LINE_END = re.compile(r"(?:党支部|党总支|支部|总支)$")
_ONE_OF_HOUSE = ("党委", "团委", "工会", "党支部", "党总支")
"""我们党委, 党支部 where the text has named none: the one that the house has."""
