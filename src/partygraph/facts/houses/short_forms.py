"""Which names are one body in this document: short forms, places left out, old words of the trade, second names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from partygraph.model import Alias, Evidence, Locator
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["body_keys", "fuller_names", "may_be_one", "of_larger_city", "same_body", "short_forms", "side_by_side"]


_AFFILIATED = re.compile(r"[\u4e00-\u9fff]{2,12}(?:大学|医学院|学院)附属(?P<own>[\u4e00-\u9fff]{4,16}(?:医院|中心))$")
_ABBREVIATIONS = (
    ("卫生健康委员会", "卫健委"), ("卫生健康委", "卫健委"), ("卫生健康局", "卫健局"), ("卫生和计划生育委员会", "卫计委"), ("卫生计生委", "卫计委"),
    ("卫生和计划生育局", "卫计局"), ("卫生健康和体育", "卫体"), ("卫生健康体育", "卫体"), ("疾病预防控制中心", "疾控中心"), ("妇幼保健计划生育服务中心", "妇计中心"), ("人力资源和社会保障", "人社"),
    ("直属机关工作委员会", "直机关工委"), ("直属机关工委", "直机关工委"), ("直机关工作委员会", "直机关工委"), ("州委州直机关工委", "州直机关工委"), ("市委市直机关工委", "市直机关工委"), ("省委省直机关工委", "省直机关工委"), ("县委县直机关工委", "县直机关工委"), ("委员会党组", "委党组"), ("中国共产党", ""), ("中共", ""), ("有限责任公司", "公司"), ("有限公司", "公司"),
    ("机关第", "第"), ("人民政府", "政府"), ("街道办事处", "街道"), ("科学技术协会", "科协"), ("妇女联合会", "妇联"), ("残疾人联合会", "残联"), ("工商业联合会", "工商联"),
    ("精神文明建设指导委员会办公室", "文明办"), ("爱国卫生运动委员会办公室", "爱卫办"), ("爱国卫生运动委员会", "爱卫会"), ("医疗保障局", "医保局"), ("市场监督管理局", "市场监管局"),
    ("关心下一代工作委员会", "关工委"), ("妇幼保健院", "妇保院"), ("妇幼院", "妇保院"), ("妇女儿童", "妇儿"), ("妇儿医疗中心", "妇儿中心"), ("中华全国", "全国"), ("精神文明建设指导委员会", "文明委"), ("支部委员会", "支部"), ("支社委员会", "支社"),
)  # fmt: skip


@lru_cache(maxsize=8192)
def body_keys(name: str) -> frozenset[str]:
    """The forms of a name: two names that share one are one body (see `same_body`)."""
    forms = _without_place(_folded(name))
    return frozenset({_folded(name), *(forms or ()), *_widened(name)})


def same_body(one: str, two: str) -> bool:
    """Are two names of one document forms of each other: abbreviated, without their place, with a bare 市/县 for it?

    >>> same_body("石河子市人民医院", "市人民医院"), same_body("甲省卫生健康委员会", "甲省卫健委"), same_body("甲医院", "乙医院")
    (True, True, False)
    >>> same_body("中共石河子市委员会", "市委"), same_body("中共石河子市人民医院委员会", "市委")
    (True, False)
    >>> same_body("中华全国妇女联合会", "全国妇联"), same_body("甲市妇女儿童医疗中心", "甲市妇儿中心"), same_body("甲市妇儿中心", "甲市妇幼保健院")
    (True, True, False)
    """
    return one == two or not body_keys(one).isdisjoint(body_keys(two))


def fuller_names(names: Iterable[str]) -> dict[str, str]:
    """The names that stand beside a fuller form of themselves, each with the fullest: the same words unabbreviated, or with the city before the county.

    >>> fuller_names(["河北省疾控中心", "河北省疾病预防控制中心", "南浔区双林人民医院", "湖州市南浔区双林人民医院", "乙医院"])
    {'河北省疾控中心': '河北省疾病预防控制中心', '南浔区双林人民医院': '湖州市南浔区双林人民医院'}
    """
    fullest: dict[str, str] = {}
    listed = list(names)
    for name in listed:
        for key in {_folded(name), *(_folded(short) for short in _widened(name) if name.removesuffix(short).endswith(("市", "州", "盟", "地区")))}:
            if len(name) > len(fullest.get(key, "")):
                fullest[key] = name
    found = {name: fuller for name in listed if (fuller := fullest[_folded(name)]) != name}
    every, heads = set(listed), _heads(listed)
    for name in listed:
        if (whole := _with_level(name, every, heads)) is not None:
            found.setdefault(name, whole)
    return found


def _heads(names: Iterable[str]) -> dict[str, set[str]]:
    """What names begin with, as long as a short place, to the words for its level that come next: few of the forms that could be need to be made."""
    found: dict[str, set[str]] = {}
    for name in names:
        for length in (2, 3):
            if name[length : length + 1] in _LEVELS:
                found.setdefault(name[:length], set()).add(name[length : length + 1])
    return found


_LEVELS = frozenset("县市区旗州")


def _with_level(name: str, listed: set[str], heads: Mapping[str, set[str]]) -> str | None:
    """会同县人民医院 for 会同人民医院, where the document names both: the word for the place's level is left out."""
    placed = [(length, level) for length in (2, 3) for level in heads.get(name[:length], ()) if name[length : length + 1] not in level]
    whole = {name[:length] + level + name[length:] for length, level in placed} & listed
    return whole.pop() if len(whole) == 1 else None


def may_be_one(one: str, two: str) -> bool:
    """False for two names that differ in the place that each of them states: 甲市人民医院 and 乙市人民医院 only share their short form.

    >>> may_be_one("江阴市人民医院", "无锡市人民医院"), may_be_one("江阴市人民医院", "市人民医院"), may_be_one("甲医院", "甲医院")
    (False, True, True)
    """
    forms, others = _without_place(_folded(one)), _without_place(_folded(two))
    return one == two or forms is None or others is None or forms[0] == others[0] or bool({one, *_widened(one)} & {two, *_widened(two)})


@lru_cache(maxsize=8192)
def _folded(name: str) -> str:
    if name.startswith(("中共", "中国共产党")) and name.endswith("委员会委员会"):
        name = name.removesuffix("委员会") + "党委"  # 中共甲委员会委员会 is the 党委 of 甲委员会
    elif name.startswith(("中共", "中国共产党")) and name.endswith("直属机关委员会"):
        name = name.removesuffix("委员会") + "党委"
    if (party := _PARTY.fullmatch(name)) is not None:
        name = party["where"] + "委"
    if (league := _LEAGUE.fullmatch(name)) is not None:
        name = (league["where"] or (league["place"] or "").removesuffix(league["level"]) + league["level"]) + "团委"
    for long, short in _ABBREVIATIONS:
        name = name.replace(long, short)
    return _OF_STATE.sub("", name)


_OF_STATE = re.compile(r"^国家(?=[\u4e00-\u9fff]{2,10}部(?:$|办公厅))")
"""国家卫生部 is 卫生部."""
_PARTY = re.compile(r"(?:中共|中国共产党)(?P<where>[\u4e00-\u9fff]{2,12}?(?:[省市县州旗盟]|(?<![校院社园病])区))委(?:员会)?")
"""中共甲县委员会: what a text calls 甲县委 and 县委."""
_LEAGUE = re.compile(r"(?:共青)?团(?P<where>[\u4e00-\u9fff]{2,12}?[省市县区州旗盟])委(?:员会)?|(?P<place>[\u4e00-\u9fff]{2,5})?团(?P<level>[省市县区州旗盟])委")
"""共青团甲市委员会, 团甲市委, 甲团市委, 团市委: the league's committee of a place."""


@lru_cache(maxsize=8192)
def _without_place(name: str) -> tuple[str, str] | None:
    """The name without the places before its last one, and the name with 市/县/区/州/省 alone for its last place."""
    match = default_places().leading(name)
    if match is None or not match.places or match.length >= len(name) - (1 if not name.endswith("委") else 0):
        return None
    place = match.places[-1]
    rest = name[match.length :]
    level = name[match.length - 1] if name[match.length - 1] in "省市县区州旗盟" else place.name[-1]
    return (place.name + rest if place.level <= 3 else name), level + rest


def short_forms(names: Iterable[str], evidence: Mapping[str, Iterable[Evidence]], signers: Iterable[str] = (), text: str = "") -> tuple[Alias, ...]:
    """Pairs of names that are one body in this document: abbreviations, a place left out, a bare 市/县 for the place.

    `市人民医院` is taken for `甲市人民医院` only when no other place's 人民医院 is named in the document, and `text` is not about the city that 甲市 is a
    part of; a notice's `市卫健委` is of those who sign it.
    """
    listed = sorted(set(names))
    found: list[Alias] = []
    folded: dict[str, str] = {}
    for name in sorted(listed, key=lambda item: (-len(item), item)):
        key = _folded(name)
        if key in folded and folded[key] != name:
            found.append(_alias(folded[key], name, evidence))
        folded.setdefault(key, name)
    bare: dict[str, set[str]] = {}
    full: dict[str, set[str]] = {}
    for name in listed:
        forms = _without_place(_folded(name))
        if forms is None:
            continue
        full.setdefault(forms[0], set()).add(name)
        bare.setdefault(forms[1], set()).add(name)
        for widened in _widened(name):
            full.setdefault(widened, set()).add(name)
    for name in listed:
        key = _folded(name).removeprefix("自治")
        if (key[:1] in "省市县区州旗" or name.startswith("自治区")) and default_places().leading(name) is None:
            those = {host for host in bare.get(key, set()) if not (text and (key[0] == "市" and of_larger_city(host, text) or side_by_side(host, name, text)))}
            if len({_without_place(_folded(item))[0] for item in those}) > 1:  # type: ignore[index]
                those = those.intersection(signers) or _above_all(those)
            if len({_without_place(_folded(item))[0] for item in those}) == 1:  # type: ignore[index]
                host = max(sorted(those), key=len)
                found.append(_alias(host, name, evidence))
    for name in listed:
        for widened in _widened(name):
            if (org := parse(name)) is not None and org.institution == name and parse(widened) is not None:
                found.append(_alias(name, widened, evidence))
    for name in listed:  # 甲大学附属乙医院 and 乙医院
        match = _AFFILIATED.match(name)
        if match is not None and match["own"] in evidence and parse(match["own"]) is not None and default_places().leading(match["own"]) is not None:
            found.append(_alias(name, match["own"], evidence))
    for name in listed:  # 甲区乙街道社区卫生服务中心 and 乙街道社区卫生服务中心
        seat = default_places().leading(name)
        rest = name[seat.length :] if seat is not None else ""
        if rest in evidence and re.match(r"[\u4e00-\u9fff]{2,6}(?:街道|镇|乡|社区)", rest) and sum(other.endswith(rest) for other in listed) == 2 and (org := parse(rest)) is not None and org.institution == rest:
            found.append(_alias(name, rest, evidence))
    every, heads = set(listed), _heads(listed)
    for name in listed:
        if (whole := _with_level(name, every, heads)) is not None and (org := parse(name)) is not None and org.institution == name:
            found.append(_alias(whole, name, evidence))
    for group in full.values():
        ordered = sorted(group, key=lambda item: (-len(item), item))
        found.extend(_alias(ordered[0], other, evidence) for other in ordered[1:])
    found.extend(_units(found, listed, evidence))
    found.extend(_houses(found, evidence))
    found.extend(_bureaus(listed, evidence))
    unique = {(item.name, item.alias): item for item in found if item.name != item.alias}
    return tuple(unique[key] for key in sorted(unique))


def side_by_side(host: str, name: str, text: str) -> bool:
    """Does an enumeration hold both, 甲市中医院、乙县中医院和市中医院: two houses, then?"""
    if not host.endswith(name) or host == name or host not in text:
        return False
    before = host[: -len(name)]  # the end of 丙市中医院 is not 市中医院
    alone = [at for at in _begins(name, text) if (at == 0 or _ALONE_BEHIND.match(text, at - 1) is not None) and not text.endswith(before, 0, at)]
    whole = _begins(host, text) if alone else []
    spans = [*((one + len(name), two) for one in alone for two in whole), *((two + len(host), one) for one in alone for two in whole)]
    return any(0 < stop - start <= _FARTHEST and _IN_ONE_ROW.fullmatch(text, start, stop) is not None for start, stop in spans)


_ALONE_BEHIND = re.compile(r"[^\u4e00-\u9fff]|[和与及由]")
_IN_ONE_ROW = re.compile(r"[^，。；：、和与及]{0,6}(?:[、和与及][^，。；：]{0,40})?[、和与及]")
_FARTHEST = 48
"""What stands between two names of one enumeration, and how long it is at most."""


def _begins(name: str, text: str) -> list[int]:
    """Where `name` stands in `text`."""
    found, at = [], text.find(name)
    while at >= 0:
        found.append(at)
        at = text.find(name, at + 1)
    return found


def of_larger_city(host: str, text: str) -> bool:
    """Is the text rather about the city that this house's own city is a part of: does it name that one as often, by itself?"""
    seat = default_places().leading(_folded(host))
    place = seat.places[-1] if seat is not None and seat.places else None
    above = default_places().by_code(place.parent) if place is not None and place.level > _CITY and place.parent is not None else None
    if place is None or above is None or not above.name.endswith("市"):
        return False
    return text.count(above.name) - text.count(above.name + place.name) >= max(1, text.count(place.name))


_CITY = 2


def _above_all(names: Iterable[str]) -> set[str]:
    """甲市总工会 among those of the counties and cities of 甲市: the one whose place all the others lie in."""
    places = default_places()
    placed = {name: match.places[-1] for name in names if (match := places.leading(name.removeprefix("中共").removeprefix("共青团"))) is not None and match.places}
    found = {name for name, place in placed.items() if all(places.below(other, place) for other in placed.values())}
    return found if len({placed[name].code for name in found}) == 1 else set()


def _units(found: Sequence[Alias], listed: Sequence[str], evidence: Mapping[str, Iterable[Evidence]]) -> Iterator[Alias]:
    """县医院急诊科 of a text that calls 甲县医院 县医院 is 甲县医院急诊科, though no line says so in full."""
    houses = {item.alias: item.name for item in found if item.alias[:1] in "省市县区州旗" and (org := parse(item.name)) is not None and org.institution == item.name}
    for name in listed if houses else ():
        org = parse(name)
        if org is None or org.institution is None or org.institution == name or org.institution not in houses or any(item.alias == name for item in found):
            continue
        whole = parse(houses[org.institution] + name.removeprefix(org.institution))
        if whole is not None and name.startswith(org.institution) and whole.institution == houses[org.institution]:
            yield _alias(whole.name, name, evidence)


def _houses(found: Sequence[Alias], evidence: Mapping[str, Iterable[Evidence]]) -> Iterator[Alias]:
    """县医院重症医学科 is 甲县医院重症医学科, and so 县医院 is 甲县医院, whatever other counties' are named."""
    for item in found:
        one, two = parse(item.name), parse(item.alias)
        if one is None or two is None or one.institution in (None, one.name) or two.institution in (None, two.name):
            continue
        if one.institution is not None and two.institution is not None and one.institution != two.institution and two.institution[:1] in "省市县区州旗" and one.institution.endswith(two.institution):
            yield _alias(one.institution, two.institution, evidence)


_BUREAU = re.compile(r"(?P<level>[省市县区州旗])(?P<word>局|厅)")


def _bureaus(listed: Sequence[str], evidence: Mapping[str, Iterable[Evidence]]) -> Iterator[Alias]:
    """县局, 县局党组: those of the one bureau of a county that the document names, of health where there are several."""
    for name in listed:
        short = _BUREAU.match(name)
        if short is None or (org := parse(name)) is None or org.steps[0].own != short[0]:
            continue
        houses = {whole.institution for other in listed if (whole := parse(other)) is not None and whole.institution is not None and _is_bureau(whole.institution, short["level"], short["word"])}
        houses = {house for house in houses if "卫" in house} or houses if len(houses) > 1 else houses
        if len(houses) == 1:
            yield _alias(houses.pop() + name[2:], name, evidence)


def _is_bureau(name: str, level: str, word: str) -> bool:
    place = default_places().leading(name)
    return place is not None and place.length < len(name) - 1 and name[place.length - 1] == level and name.endswith(word)


@lru_cache(maxsize=8192)
def _widened(name: str) -> tuple[str, ...]:
    match = default_places().leading(name)
    if match is None or len(match.places) < 2:
        return ()
    return (match.places[-1].name + name[match.length :],)


def _alias(name: str, alias: str, evidence: Mapping[str, Iterable[Evidence]]) -> Alias:
    quotes = sorted(evidence.get(alias, evidence.get(name, ())))[:2]
    quotes = [Evidence(start=item.start, end=item.end, quote=item.quote, rule="alias.short-form", locator=Locator.RESOLVED) for item in quotes]
    return Alias(name=name, alias=alias, usage="short-form", evidence=tuple(quotes))
