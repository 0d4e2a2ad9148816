"""What the names themselves say: kinds, the hierarchy one step at a time, the place, and which names are one body in this document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from partygraph.model import Evidence, Finding, Located, OrgFact, OrgKind, Severity, Subordinate, in_reading_order
from partygraph.names.bodies import Step
from partygraph.names.daughters import mother
from partygraph.names.org_name import OrgName
from partygraph.names.parse import houses_of_joint, parse
from partygraph.places import Place, PlaceMatch, default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import words

__all__ = ["describe", "stated_place"]

_INSTITUTIONS = {
    OrgKind.HOSPITAL, OrgKind.HEALTH_INSTITUTION, OrgKind.GOVERNMENT_BODY, OrgKind.EDUCATIONAL_INSTITUTION, OrgKind.SOCIAL_ORGANIZATION,
    OrgKind.ENTERPRISE, OrgKind.MEDIA_ORGANIZATION, OrgKind.MASS_ORGANIZATION, OrgKind.ORGANIZATION, OrgKind.PARTY_COMMITTEE,
}  # fmt: skip


def _weaker(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return in_reading_order(evidence)[:3]


def describe(
    names: Mapping[str, Iterable[Evidence]], *, year: int | None = None, read: Mapping[str, OrgName] | None = None
) -> tuple[tuple[OrgFact, ...], tuple[Subordinate, ...], tuple[Located, ...], tuple[Finding, ...]]:
    """Organisations, steps of the hierarchy, places and doubts that the names state, sorted by name.

    A body that only stands inside a longer name (the hospital of a branch) is an organisation too, with the longer name's evidence.
    `read` are names whose parts something other than their words has shown.
    """
    evidence: dict[str, set[Evidence]] = {}
    kinds: dict[str, OrgKind] = {}
    steps: dict[tuple[str, str], set[Evidence]] = {}
    places: dict[str, tuple[Place, set[Evidence]]] = {}
    findings: dict[str, Finding] = {}
    units = frozenset(name for name in names if (org := parse(name)) is not None and org.steps[-1].group == "department")
    doubtful: dict[str, tuple[tuple[Place, ...], tuple[Evidence, ...]]] = {}
    joint = {name: houses[1:] for name in names if (houses := houses_of_joint(name))}
    names = {**{house: _weaker(names[name]) for name in sorted(joint) for house in joint[name]}, **names}
    for name in sorted(names):
        mine = tuple(names[name])
        weak = _weaker(mine)
        org = (read or {}).get(name) or parse(name)
        if org is None:
            evidence.setdefault(name, set()).update(mine)
            kinds.setdefault(name, OrgKind.ORGANIZATION)
            continue
        chain = org.full_names
        for full, step in zip(chain, org.steps, strict=True):
            whole = full == name
            kinds[full] = step.kind
            evidence.setdefault(full, set()).update(mine if whole else weak)
        for child, above in zip(chain[1:], chain, strict=False):
            parent = _of_unit(child, units) or above
            steps.setdefault((child, parent), set()).update(weak)
        for house in joint.get(name, ()):
            steps.setdefault((name, house), set()).update(weak)
        for full, place, ambiguous in _places(org, year):
            if place is not None:
                places.setdefault(full, (place, set()))[1].update(weak)
            elif ambiguous:
                doubtful.setdefault(full, (ambiguous, weak))
    stated = [place for place, _ in places.values()]
    places.update(_by_word(evidence, {place.short: place for place in stated if place.level > 1 and default_places().is_word(place.short)}, {*places, *doubtful}))
    for full, (candidates, mine) in sorted(doubtful.items()):
        if (meant := _of_document(candidates, stated)) is not None:
            places.setdefault(full, (meant, set()))[1].update(mine)
        else:
            codes = "、".join(item.code for item in candidates)
            findings[full] = Finding(code="place-ambiguous", severity=Severity.INFO, values=(("name", full), ("candidates", codes)), evidence=mine)
    for (child, parent), found in sorted(steps.items()):  # what lies inside a body whose place the document has shown
        if parent in doubtful and parent in places and child not in places and child not in doubtful and _inherits(child):
            places[child] = (places[parent][0], set(_weaker(found)))
    return (
        tuple(OrgFact(name=name, kind=kinds[name], evidence=in_reading_order(evidence[name])) for name in sorted(evidence)),
        tuple(Subordinate(child=child, parent=parent, evidence=in_reading_order(found)) for (child, parent), found in sorted(steps.items())),
        tuple(Located(name=name, place=place.gb, evidence=in_reading_order(found)) for name, (place, found) in sorted(places.items())),
        tuple(findings[name] for name in sorted(findings)),
    )


def _by_word(evidence: Mapping[str, set[Evidence]], places: Mapping[str, Place], known: set[str]) -> dict[str, tuple[Place, set[Evidence]]]:
    """中山海事局 of a document that names bodies of 中山市: an office, a school or a company of the place whose short form is a word besides; a hospital may be called by the word."""
    found = {}
    for full, mine in evidence.items() if places else ():
        place = next((place for short, place in places.items() if full.startswith(short)), None)
        org = parse(full) if place is not None and full not in known else None
        if place is not None and org is not None and len(org.steps) == 1 and (org.steps[0].group in ("government", "enterprise") or org.steps[0].group == "university" and not full.endswith("大学")):
            found[full] = (place, set(_weaker(mine)))
    return found


def _inherits(name: str) -> bool:
    """A centre or an office of a body stands where the body does; a hospital says itself where it stands."""
    org = parse(name)
    return org is not None and org.steps[-1].group not in ("line", "department", "hospital") and org.kind in _INSTITUTIONS


_BRANCH_OF = compiled(r"(?:联合|临时)?(?:党支部|党总支|团支部)$")
_PART_OF = compiled(r"(?:护理|医疗|医护|科研|急救|党员)(?:团队|小组|组)$|[一二三四五六]病区$")


def _of_unit(child: str, units: frozenset[str]) -> str | None:
    """The department that a branch is named after, where the text names that too (感染科 beside 感染科党支部)."""
    line = _BRANCH_OF.search(child) or _PART_OF.search(child)
    return child[: line.start()] if line is not None and child[: line.start()] in units else None


_CLEARLY = 3
"""So many places of one province, three quarters of all, say which province a document is about."""


def _of_document(candidates: tuple[Place, ...], stated: Iterable[Place]) -> Place | None:
    """Of several divisions of one name the one that the document names with its parents, or the only one in the document's own province.

    A notice of 上海市普陀区 that lists 普陀区人民医院 does not mean the 普陀区 of 舟山市.
    """
    named_places = list(stated)
    codes = {place.code for place in named_places}
    if len(named := [item for item in candidates if item.code in codes]) == 1:
        return named[0]
    often = Counter(place.code[:2] for place in named_places).most_common(1)
    provinces = {often[0][0]} if often and often[0][1] >= _CLEARLY and often[0][1] * 4 >= 3 * len(named_places) else {code[:2] for code in codes}
    inside = [item for item in candidates if item.code[:2] in provinces] if len(provinces) == 1 else []
    if len(inside) > 1:
        cities = {code[:4] for code in codes if code[2:4] != "00"}
        inside = [item for item in inside if item.code[:4] in cities] if len(cities) == 1 else []
    return inside[0] if len(inside) == 1 else None


def _places(org: OrgName, year: int | None) -> list[tuple[str, Place | None, tuple[Place, ...]]]:
    """Place of each institution of the chain: what its own words state, else what it may take over from the body above."""
    found: list[tuple[str, Place | None, tuple[Place, ...]]] = []
    inherited: Place | None = None
    before = ""
    for full, step in zip(org.full_names, org.steps, strict=True):
        by_itself = len(org.steps) == 1 and step.group == "department" and step.own.endswith(_BY_THEMSELVES)
        if step.own != "（机关）" and not by_itself and (step.kind not in _INSTITUTIONS or step.group in ("line", "department")):
            continue
        place, ambiguous = stated_place(step.own if found else full, year)
        if place is None and not ambiguous and before == "enterprise" and step.group == "hospital":
            place = _town(step.own)
        before = step.group
        if place is None and found and not ambiguous and inherited is not None and (step.group != "hospital" and not _school(org, step) or inherited.level >= 2 and inherited.parent is not None and inherited.parent != "110000"):
            place = inherited
        if place is not None and inherited is not None and inherited.level == 3 and place.code[:4] != inherited.code[:4] and step.own.endswith(_BRANCH_HOUSES) and org.steps[0].group != "enterprise":
            place = inherited  # 仙游县总医院鲤城分院 is in a street of the county, not in the district of that name elsewhere; a company is called by a hill
        found.append((full, place, ambiguous))
        inherited = place
    return found


_HOSPITAL_OF_TOWN = re.compile(r"(?P<town>[\u4e00-\u9fff]{2,4}?)(?:第[一二三四五六七八九十]{1,2})?(?:中心|职工|总|分)?医院")


def _town(own: str) -> Place | None:
    """甲集团北安医院: a company's hospital is called by the town where it stands, whose short name is no common word."""
    named = _HOSPITAL_OF_TOWN.fullmatch(own)
    match = default_places().leading(named["town"]) if named is not None else None
    if named is None or match is None or match.length != len(named["town"]) or len(match.places) != 1 or default_places().is_word(named["town"]):
        return None
    return match.places[0] if match.places[0].name.endswith("市") else None


_BY_THEMSELVES = ("社区", "办公室", "便民服务站")
"""泉山区滨湖社区, 甲市全民健康生活方式行动办公室: units of no house that the name tells, but of a place."""
_BRANCH_HOUSES = ("分院", "院区", "门诊部", "分中心")


def _school(org: OrgName, step: Step) -> bool:
    return any(other.kind is OrgKind.EDUCATIONAL_INSTITUTION for other in org.steps if other.end < step.end)


_OF_CORPS = re.compile(r"^(?:新疆生产建设兵团|兵团)?第?[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]{2,5}市)")
"""三师图木舒克市农业农村局 stands in the city that the division shares its name with."""


_CALLED_SO = re.compile(r"(?:[\u4e00-\u9fff]{0,4}(?:大学|学院)|炼化|石化|油田|钢铁|集团|重工|机床)")
_OF_TOWN = re.compile(r"(?:中心)?卫生院")


def by_chance(name: str, match: PlaceMatch) -> bool:
    """Do the first characters only happen to be what a county is called for short?

    Universities and great works are called by their city or by a word, never by a county; a house of a township by the township.

    >>> [by_chance(name, default_places().leading(name)) for name in ("南华大学", "榆中县职业学院", "南通大学", "集美大学", "陵城卫生院", "榆中县卫生院")]
    [True, False, False, False, True, False]
    """
    places = match.places or match.ambiguous
    if len(match.places) > 1 or not places or any(place.level != _COUNTY for place in places) or match.short and not match.short[0]:
        return False
    if _OF_TOWN.match(name, match.length) is not None:
        return match.length < len(places[0].name)
    return _CALLED_SO.match(name, match.length) is not None and all(place.name.endswith("县") and match.length < len(place.name) for place in places)


_COUNTY = 3


@lru_cache(maxsize=8192)
def stated_place(own: str, year: int | None = None) -> tuple[Place | None, tuple[Place, ...]]:
    """The division (county at the lowest) that the words of one body state, or the candidates when several bear the name.

    >>> stated_place("浙江省绍兴市嵊州市人民医院")[0].name
    '嵊州市'
    >>> stated_place("附属深圳医院")[0].name
    '深圳市'
    """
    places = default_places()
    name = re.sub(r"^(?:中共|共青团|中国农工民主党|农工党|九三学社|中国民主同盟|民盟|民进|民建|民革|致公党|台盟|附属|第[一二三四五六七八九十]+附属|直属|中国人民解放军|中国人民武装警察部队|武警|国网|中国移动|中国电信|中国联通|中国石油|中国石化)", "", own)
    name = _OF_CORPS.sub("", name[mother(name) :])
    name = name[1:-1] if name.startswith("（") else name  # 甲医院（青岛）
    match = places.leading(name)
    if match is None:
        branch = re.search(r"[\u4e00-\u9fff]{2,12}?(?:分公司|分院|分局|支公司|支行|院区)$", name)
        if branch is not None:
            for start in range(1, len(name) - 2):
                inner = places.leading(name[start:])
                if inner is not None and inner.places and not inner.ambiguous:
                    return inner.places[-1], ()
        elif name.endswith(("公司", "集团", "厂")):
            for start in range(1, min(6, len(name) - 3)):
                inner = places.leading(name[start:])
                if inner is not None and inner.places and not inner.ambiguous and inner.places[-1].level <= 2 and inner.length >= 3:
                    return inner.places[-1], ()
        return None, ()
    if name.startswith(words("house.not-of-place")) or by_chance(name, match):
        return None, ()
    if match.ambiguous:
        return None, match.ambiguous
    for place, short in zip(reversed(match.places), reversed(match.short), strict=True):
        if place.level <= 3 and not (short and place.former and not match.short[0]):  # 潍坊市益都中心医院 keeps the word of a county that is no more
            return place, ()
    return None, ()
