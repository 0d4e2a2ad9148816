"""The bodies that a phrase names, by their full names: enumerations, units that leave out their house, references."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.around_names import (
    AND_MORE,
    BELOW_COMMITTEE,
    COUNTED,
    IN_YEAR,
    LATIN,
    OWNED_BY,
    PERSON_AND,
    behind_field,
    behind_owner,
    without_years,
)
from partygraph.facts.bodies.counted_row import as_it_stands, counted_parts
from partygraph.facts.bodies.teams_in_row import teams_in_row
from partygraph.facts.bodies.teams_of_places import AND, divisions, each_a_team, is_team_of_place, of_one_place
from partygraph.facts.bodies.teams_told import teams_told
from partygraph.facts.bodies.those_among import named_among
from partygraph.facts.bodies.unnamed_house import units_of_unnamed
from partygraph.facts.houses.discourse import COREFERENCE, PERSONAL
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.our_house import beside_others, is_ours
from partygraph.facts.houses.references import in_that_place, refer
from partygraph.facts.houses.whose import is_specialty_centre
from partygraph.facts.telling import Telling
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.bodies import CAMPUS
from partygraph.names.circumstance import behind_circumstance
from partygraph.names.completed import OWN_OR_PUBLIC
from partygraph.names.expand import expand
from partygraph.names.named import Named, is_placed
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.names.second_names import second_names
from partygraph.names.sisters import parent_of_house, sister
from partygraph.places import default_places

__all__ = ["most_of", "resolve_all", "resolve_one"]


_TEAMS = ("队", "组", "团", "团队")
_TEAM_OF_ONE = re.compile(
    r"(?P<whose>[^，。；：“”、的和与及]{2,30})的(?P<team>(?:青年|党员|巾帼|护士|医护|青年党员)?(?:志愿者?服务[总分]?队|志愿者[总分]?队|志愿服务团|突击队|先锋队|服务队|宣讲[团队]|合唱[团队]|代表队|护理团队|医疗团队|护理组|医疗组))"
)
"""我院团委的志愿服务队, 外科的医疗组: a team behind whom it is of."""


def _team_of(reading: Telling, text: Text, team: re.Match[str]) -> tuple[str, Text, bool] | None:
    """The team by its full name, where what stands in front of 的 names one body."""
    owners = resolve_all(reading, text.slice(*team.span("whose")))
    org = parse(owners[0][0] + team["team"]) if owners is not None and len(owners) == 1 else None
    return (org.name, text, True) if org is not None and not is_bare(org) else None


def resolve_all(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """All names of an enumeration, or None when any part of it is none."""
    house = reading.topic.hospital or reading.topic.last
    found = _resolved(reading, text)
    if (found is None or any("、" in name for name, _, _ in found)) and (parts := counted_parts(text)):
        each = [_resolved(reading, part) or ([(name, part, False)] if (name := as_it_stands(part)) is not None else None) for part in parts]
        if all(names is not None and len(names) == 1 for names in each):
            return [item for names in each for item in names or ()]
    return found if found is not None else teams_in_row(reading, text, house) or None


def _resolved(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """The names of an enumeration by what their words are."""
    text = named_among(text)
    if "年" in text.chars and IN_YEAR.search(text.chars) is not None:
        text = without_years(text)  # 急诊科（2011年）、儿科（2015年）被命名为…
    if when := behind_circumstance(text.chars):
        text = text.slice(when, len(text))  # 第二年甲县人民医院
    if text.chars.endswith(_TEAMS) and (team := _TEAM_OF_ONE.fullmatch(text.chars)) is not None and (whole := _team_of(reading, text, team)) is not None:
        return [whole]
    if field := behind_field(text.chars):
        return resolve_all(reading, text.slice(field, len(text)))
    if (person := PERSON_AND.match(text.chars)) is not None and is_person(person["who"]) and is_anchored(text.chars[person.end() :]):
        return resolve_all(reading, text.slice(person.end(), len(text)))
    if (teams := teams_told(reading, text)) is not None:
        return teams
    if "属" in text.chars or "辖" in text.chars or "下" in text.chars:
        text = behind_owner(text)
    chars = LATIN.sub("", COUNTED.sub("", text.chars.strip()))
    chars = OWNED_BY.sub("", chars)
    chars = re.sub(r"^(?:出|了|其中|确认|其?(?:所属|下属|下辖|辖区)内?的?(?=[\u4e00-\u9fff]{4,}))+", "", chars)
    if chars.startswith("其") and (own := parse(chars[1:])) is not None and is_bare(own):
        chars = chars[1:]  # 授予其护理部: a unit of the body spoken of
    chars = AND_MORE.sub("", chars)
    if not is_team_of_place(chars) and not each_a_team(chars):
        chars = re.sub(r"(?:等|两个党支部|两个支部|两家医院|三家医院|(?<![省市县区州盟旗镇乡])(?:代表队|参赛队))$", "", chars)
    if not chars:
        return None
    among_others = beside_others(chars, reading.topic)
    replaced = among_others != chars
    chars = among_others
    if (below := BELOW_COMMITTEE.search(chars)) is not None:
        chars = chars[: below.start()] + chars[below.end() :]  # 甲院党委所属第一党支部 is the house's
    if (placed := in_that_place(reading.topic, chars)) != chars and "、" in chars:
        return [(name, text, True) for name in of_one_place([item.org.name for item in expand(placed)])] or None  # 该县人民医院、中医院
    if places := divisions(text.slice(text.chars.find(chars), text.chars.find(chars) + len(chars))):
        return [(at.chars, at, False) for at in places]
    if (units := units_of_unnamed(reading, text)) is not None:
        return units
    several = COREFERENCE.match(chars) if AND.search(chars) else None  # 该院内科、外科: of one house
    if several is not None and several[0].endswith("院区") and AND.match(chars, several.end()) is not None:
        several = None  # 东院区、内科党支部: the campus is one of them
    whose = refer(reading.topic, several[0]) if several is not None and not PERSONAL.search(chars, several.end()) else None
    if whose is None and (found := refer(reading.topic, chars)) is not None:
        return [(found, text, True)]
    if (of_all := _LINE_OF_ALL.fullmatch(chars)) is not None and len(houses := expand(of_all["list"])) > 1 and all(item.org.institution == item.org.name and not is_generic(item.org.name) for item in houses):
        lines = [parse((complete(reading.topic, item.org) or (item.org.name, False))[0] + of_all["line"]) for item in houses]
        return [(org.name, text, True) for org in lines if org is not None]  # 甲卫生院和乙卫生院的党支部
    shared = re.fullmatch(r"(?P<list>.+?)(?P<etc>等)?(?:[两三四五六七八九十百]{1,4}|(?<![0-9])[0-9]{1,3})个(?P<line>党支部|支部|党总支|团支部|分会|分工会|党小组|工会小组)", text.chars.strip())
    if shared is not None and shared["etc"] and not _NUMBERED.search(shared["list"]) and not all(_is_department(part) for part in re.split("[、和]", shared["list"])):
        shared = None  # 甲医院等5个党支部; but 行政一等9个支部 and 消化内科等6个支部, where the line stands once
    if shared is not None:
        chars = "、".join(part if part.endswith(("支部", "总支", shared["line"])) else part + shared["line"] for part in re.split(r"[、和]", shared["list"]))
    of_whom = _PARTS_OF.fullmatch(chars) if shared is None else None
    if of_whom is not None:
        chars = of_whom["host"] + of_whom["parts"]
    elif whose is not None and several is not None and shared is None:
        chars = whose + chars[several.end() :]
    named = expand(chars)
    if not named:
        one = resolve_one(reading, chars)
        return [(one[0], text, one[1])] if one is not None else None
    if len(named) == 1 and len(named[0].org.name) > 40:
        return None
    rewritten = shared is not None or of_whom is not None or whose is not None or replaced
    return _each_in_full(reading, text, chars, named, rewritten=rewritten)


def _each_in_full(reading: Telling, text: Text, chars: str, named: Sequence[Named], *, rewritten: bool) -> list[tuple[str, Text, bool]] | None:
    """The names of a row by their full names, each of the house before it where it says no house of its own; None when any part of it is none."""
    resolved: list[tuple[str, Text, bool]] = []
    inside = False
    host: str | None = None
    parent = None
    for item in named:
        if is_generic(item.org.name):
            return None
        name = _in_full(reading, chars, item, host)
        if name is None and is_ours(item.org.name):
            continue  # 甲医院和我院急诊科 of a text that never says whose it is
        if name is None:
            return None
        if parent is not None and (joined := sister(parent, item.org)) is not None:
            name = (joined.name, True)
        elif (org := parse(name[0])) is not None:
            parent = parent_of_house(org)
        if not is_bare(item.org) and not _INNER.fullmatch(item.org.steps[0].own) and not is_specialty_centre(item.org.steps[0].own) and item.org.name not in OWN_OR_PUBLIC and not _among_units(name[0], item.org.name, resolved):
            host = _house_of(item.org, name[0])
        school = reading.topic.school
        if school and name[1] and name[0].startswith(school):
            inside = True
        elif inside and school and item.org.steps[0].group == "university" and not name[0].startswith(school) and (joined := parse(school + name[0])) is not None:
            name = (joined.name, True)
        at = text.slice(item.ranges[0][0], item.ranges[-1][1]) if not rewritten else text
        resolved.append((name[0], at, name[1] or item.completed))
        if (org := parse(name[0])) is not None:
            reading.topic.note(org, subject=len(named) == 1)
    return resolved


def _in_full(reading: Telling, chars: str, item: Named, host: str | None) -> tuple[str, bool] | None:
    """One name of a row in full, with `host` as the house of the names before it."""
    if _OF_OFFICE.match(written := chars[slice(*item.ranges[-1])]) is not None and (office := refer(reading.topic, written)) is not None:
        return office, True  # 甲院内科党支部和局机关党支部: the bureau's
    if is_ours(item.org.name):
        return (ours, True) if (ours := refer(reading.topic, item.org.name)) is not None else None
    if item.completed and not is_bare(item.org):
        return (refer(reading.topic, item.org.name) if COREFERENCE.match(item.org.name) else None) or item.org.name, True
    if host is not None and (is_bare(item.org) and not is_placed(item.org.name) or _INNER.fullmatch(item.org.steps[0].own) and not is_anchored(item.org.name) and item.org.name not in reading.topic.full):
        return (joined.name, True) if (joined := parse(host + item.org.name)) is not None else None
    if is_bare(item.org) and is_placed(item.org.name):
        return item.org.name, False  # 甲镇代表队 is sent by the town
    return complete(reading.topic, item.org)


def _house_of(org: OrgName, full: str) -> str | None:
    """The house to which the bare names behind this one belong."""
    host = org.institution if full == org.name else (whole.institution if (whole := parse(full)) else None)
    if host is not None and len(org.steps) > 1 and (above := parse(host)) is not None and len(above.steps) > 1 and above.steps[-1].own.endswith(CAMPUS):
        return above.full_names[-2]  # 东院区党支部、内科党支部: the second is the house's
    return host


def _among_units(full: str, own: str, before: Sequence[tuple[str, Text, bool]]) -> bool:
    """儿科、脑病医院、肺病科 of one house: a hospital within it, between units of the same, is no house of those that follow."""
    house = full.removesuffix(own)
    return bool(house) and house != full and any(name.startswith(house) and name != house and (org := parse(name)) is not None and org.institution == house for name, _, _ in before)


def _is_department(chars: str) -> bool:
    org = parse(chars)
    return org is not None and org.steps[-1].group == "department"


_PART, _PART_OF_COMMAS = (re.compile(rf"(?:[^{mark}（）]|（[^（）]{{0,60}}）)+") for mark in "、，")
_COMPANY, _MOSTLY = 4, 0.6


def most_of(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """The known names of a long row in which a few are none by their words; None when there are not enough of them to show that it is a row of names."""
    parts = [text.slice(*match.span()).strip() for match in (_PART if "、" in text.chars else _PART_OF_COMMAS).finditer(text.chars)]
    if len(parts) < _COMPANY:
        return None
    read = [resolve_all(reading, part) if len(part) else None for part in parts]
    if sum(names is not None for names in read) < _MOSTLY * len(parts):
        return None
    return [item for names in read for item in names or ()]


_OF_OFFICE = re.compile(r"[局委厅](?:机关|直属)")
_INNER = re.compile(r"(?!急救|疾控|血液|采供血|疾病|卫生|健康教育|妇幼|精神)[\u4e00-\u9fff]{2,4}中心")
"""手术中心、ICU: a centre of a house beside its other units."""

_LINE_OF_ALL = re.compile(r"(?P<list>[^的，。；]{8,80}?)(?:的|(?:[两二三四五六]|[2-6])(?:家|所|个)?(?:医院|单位|院|卫生院))(?P<line>党支部|党总支|党委|团委|工会|团支部)")
_NUMBERED = re.compile(r"[\u4e00-\u9fff](?<!第)[一二三四五六七八九十]$")

_PARTS_OF = re.compile(r"(?P<host>[^、，。；和的]{4,30}(?:医院|中心|保健院|卫生院|大学|学院|医院集团|委员会|血站))的(?P<parts>[^，。；的]{2,60})")
"""甲医院的检验科和药学部: parts of one body, joined to it by 的."""


def resolve_one(reading: Telling, chars: str) -> tuple[str, bool] | None:
    chars = "".join(chars.split()).removesuffix("的")
    if "·" in chars:
        chars = second_names(chars)[0]  # 甲医院·乙大学丙医院: two names of one house
    if default_places().leading(chars) is None:  # 如皋市 begins with no 如
        chars = re.sub(r"^(?:由|其下属的?|其所属的?|下属的?|下辖的?|旗下的?|其中|以及|还有|另有|来自|去年|今年|出|了|比如|例如|譬如|如|像|确认)+", "", chars)
    chars = chars[behind_circumstance(chars) :]
    if (found := refer(reading.topic, chars)) is not None:
        return found, True
    if chars in reading.topic.defined and (org := parse(chars) or parse(reading.topic.defined[chars])) is not None:
        return complete(reading.topic, org) or (reading.topic.defined[chars], True)
    org = parse(chars)
    if org is None or is_generic(chars):
        return None
    return complete(reading.topic, org)
