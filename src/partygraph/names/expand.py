"""One cell that names several organisations to their full names, one by one.

`甲院第一党支部、第三党支部` and `甲院第一、三党支部` are two branches of one hospital; `甲院胃肠、疝外科` is one department; `甲院、乙院` are two
hospitals. A part stands alone when a word class ends it; a part that leaves out the institution takes it from the part before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from partygraph.names.bodies import CAMPUS
from partygraph.names.named import JOINT_NOTE, JOINT_TEAM, Named, is_placed, pack, read_name
from partygraph.names.numerals import number
from partygraph.names.of_places import TEAMS, moved, of_places, of_townships, places_from
from partygraph.names.parse import OrgName, houses_of_joint, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.gate import gated

__all__ = ["expand", "run_together", "second_plate"]

_N = "[一二三四五六七八九十百0-9]+"
_ORDINALS = re.compile(
    rf"(?P<head>.*?)(?<![一二三四五六七八九十百0-9])(?<![一二三四五六七八九十百0-9][、，和及与])(?P<list>第?{_N}+(?:[、，和及与]第?{_N}+)++)(?P<tail>(?:联合)?(?:党|总支|支部|病区|病房|护理|门诊|科|团支部|监督|分院|区|人民医院|医院|附属|附院|中医|临床|中学|小学|幼儿园).*)"
)
"""第一、第二党支部. A run of numbers is tried once, from its first: what follows it stands behind all of them."""
_REPEATED = re.compile(rf"(?P<head>.*?)(?P<stem>[\u4e00-\u9fff]{{1,6}}(?<!第))(?P<first>{_N})[、和](?P=stem)(?P<last>{_N})(?P<tail>(?:党|总支|支部|病区|病房|护理|门诊|团支部).*)")
"""外科一、外科二党支部: the department stands twice, the line once."""
_NUMBERED = re.compile(rf"(?P<list>(?:[^、和与及，；]{{0,30}}[\u4e00-\u9fff](?<!第)(?<![一二三四五六七八九十百]){_N}[、和与及])+)(?P<last>[\u4e00-\u9fff]{{2,8}}(?<!第)(?<![一二三四五六七八九十百]){_N}|(?![^、和与及]{{0,8}}{_N}(?:科|病|楼|区))[^、和与及，；（）第]{{1,8}}?)(?P<tail>党总支|党支部|总支|支部|团支部)")
"""内科一、行政二党支部, 内科一、内科二、后勤党支部: each with its number or its name, the line once."""
_COUNTED_LINE = re.compile(r"(?P<list>(?:[^、和与及，；（）]{2,30}[、和与及]){1,12}+)(?P<last>[^、和与及，；（）]{2,12}?)(?:等)?(?P<count>[两二三四五六七八九十]|1?[0-9])个(?P<tail>党总支|党支部|总支|支部|团支部|团总支|党组织)")
"""东院区、感染科、创伤中心三个党支部: as many branches as are named, the line once."""
_LISTED = re.compile(r"[一二三四五六七八九十百0-9][、，和及与]第?[一二三四五六七八九十百0-9]")
"""A cheap test before `_ORDINALS`."""
_AND = re.compile(r"[、，和及与]")
_RANGE = re.compile(rf"(?P<head>.{{2,}}?)第(?P<first>{_N})(?P<unit>(?:党|总|团)?(?:总支|支部)|病区|病房)(?:至|到|—+|-)第?(?P<last>{_N})(?P=unit)")
_CHINESE = [*"零一二三四五六七八九十", *(f"十{digit}" for digit in "一二三四五六七八九"), *(f"{ten}十{digit}" for ten in "二三四五六七八九" for digit in ("", *"一二三四五六七八九"))]
_LAST_ORDINAL = re.compile(rf"(?P<head>.*?)第?{_N}(?P<tail>(?:党总支|党支部|总支|支部|团支部|病区|病房|科).*)$")
_STARTS_ORDINAL = re.compile(rf"第?{_N}(?:党|总支|支部|团支部|病区|病房|科)")
_SEPARATOR = gated(r"[、；/，;]|(?<=[院部委局会科心室处所站支团])\s*[&＆]\s*(?=[\u4e00-\u9fff]{2})|(?:(?<=[院部委局校会司心科室处所站团厂矿队班店行组区报社房织])|(?<=总支))(?:和(?!合[\u4e00-\u9fff]|平(?:[路街里区镇乡村]|院区|分院|分中心|医院|门诊|社区|新村|广场)|谐|睦|静县|龙市|顺县|田地|田[县市])|与(?!(?<=科与)[\u4e00-\u9fff]{2,8}(?<!附属)(?<!中)学院)|及|以及|暨)(?=\S)|(?<=支部|总支|党委|医院)(?:联合|携手|会同|联同)(?!党|支部|总支|工会|体|会)(?=\S{3})|(?<=[局委会厅部])(?:联合|携手|会同|联同)(?=(?:省|市|县|区|州|国家|中国|全国|共青团|中共|团[省市县区])\S{2}|[\u4e00-\u9fff]{2,6}?(?:省|市|自治区)[\u4e00-\u9fff]{2})|(?<=[院部科室处所站诊急心组队U])\s?[+＋]\s?(?=[\u4e00-\u9fffCEINP]{2})|(?<![0-9]) +(?![0-9])")


@lru_cache(maxsize=16384)
def expand(chars: str) -> tuple[Named, ...]:
    """Every organisation that the cell `chars` names, in order; empty when any part of it is no organisation.

    >>> [named.org.name for named in expand("甲市医院第一党支部、第三党支部")]
    ['甲市医院第一党支部', '甲市医院第三党支部']
    >>> [named.org.name for named in expand("甲市医院外科一、二病区")]
    ['甲市医院外科一病区', '甲市医院外科二病区']
    >>> [named.org.name for named in expand("甲市医院胃肠、疝外科")]
    ['甲市医院胃肠、疝外科']
    """
    if not 2 <= len(chars) <= 2000:
        return ()
    if "联合" in chars and (team := JOINT_TEAM.search(chars)) is not None and (several := expand(chars[: team.start()])) and len(several) > 1:
        return several  # 甲党总支&乙党总支联合代表队
    if "（" in chars and (note := JOINT_NOTE.search(chars)) is not None:
        return expand(chars[: note.start()])
    if "第" in chars and (match := _RANGE.fullmatch(chars)) and (first := number(match["first"])) and (last := number(match["last"])) and first < last <= first + 30:
        return _ranged(match, first, last)
    if "、" in chars and (match := _REPEATED.fullmatch(chars)) and not re.search("[、，；和与及]", match["head"] + match["tail"]) and (both := _both(match)):
        return both
    if "、" in chars and (match := _NUMBERED.fullmatch(chars)) and (each := _each_numbered(match)):
        return each
    if "个" in chars and (match := _COUNTED_LINE.fullmatch(chars)) and (counted := _each_counted(match)):
        return counted
    if chars.endswith(TEAMS) and (teams := of_places(chars)):
        return teams  # 甲市和乙市代表队
    one = not any(_separators(chars))
    whole = read_name(chars) if one else None
    if whole is not None:
        return _stuck(chars, whole) or (whole,)
    match = _ordinals(chars)
    spread = _spread(match) if match else ()
    if spread and match and not _AND.search(match["tail"]):
        return spread
    if one:
        return of_places(chars) or of_townships(chars) or _of_one_place(chars) or spread
    return of_places(chars) or of_townships(chars) or _of_one_place(chars) or _split(chars) or (((single,)) if (single := read_name(chars)) is not None else ())


def _both(match: re.Match[str]) -> tuple[Named, ...]:
    found = []
    for key in ("first", "last"):
        named = read_name(f"{match['head']}{match['stem']}{match[key]}{match['tail']}")
        if named is None:
            return ()
        found.append(Named(named.org, ((0, match.start("stem")), match.span("stem"), match.span(key), match.span("tail"))[0 if match["head"] else 1 :], (), completed=True))
    return tuple(found)


def _each_numbered(match: re.Match[str]) -> tuple[Named, ...]:
    found: list[Named] = []
    tail = match.span("tail")
    for item in re.finditer(r"[^、和与及]+", match["list"] + match["last"]):
        named = read_name(item[0] + match["tail"])
        if named is None or named.org.steps[-1].group != "line":
            return ()
        named = Named(named.org, (item.span(), tail))
        found.append((_complete(named, found[-1]) or named) if found and is_bare(named.org) else named)
    return tuple(found)


def _each_counted(match: re.Match[str]) -> tuple[Named, ...]:
    parts = [*re.finditer(r"[^、和与及]+", match["list"]), *re.finditer(r".+", match["last"])]
    starts = [part.start() for part in parts[:-1]] + [match.start("last")]
    if len(parts) != number(match["count"].replace("两", "二")) or any(_LINE_END.search(part[0]) for part in parts):
        return ()
    found: list[Named] = []
    for part, start in zip(parts, starts, strict=True):
        named = read_name(part[0] + match["tail"])
        if named is None or named.org.steps[-1].group != "line":
            return ()
        named = Named(named.org, ((start, start + len(part[0])), match.span("tail")), (), completed=True)
        if found and is_bare(named.org) and parts[0][0] != found[0].org.institution:
            named = _complete(named, found[0]) or named
        found.append(named)
    return tuple(found)


_BOTH = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,20}?(?:省|市|县|区|州|旗|盟))(?P<first>党委|委)[、和](?P<second>(?:人民)?政府)")


def _of_one_place(chars: str) -> tuple[Named, ...]:
    """甲自治区党委、政府 are the party committee and the government of one place."""
    match = _BOTH.fullmatch(chars) if "、" in chars or "和" in chars else None
    place = default_places().leading(match["place"].removeprefix("中共")) if match is not None else None
    if match is None or place is None or place.length != len(match["place"].removeprefix("中共")):
        return ()
    party, state = parse(match["place"] + match["first"]), parse(match["place"].removeprefix("中共") + match["second"])
    if party is None or state is None:
        return ()
    at = match.span("place")
    return Named(party, ((at[0], match.end("first")),)), Named(state, (at, match.span("second")), (), completed=True)


def _ranged(match: re.Match[str], first: int, last: int) -> tuple[Named, ...]:
    """甲院第一党支部至第三党支部 is three branches."""
    found = []
    for count in range(first, last + 1):
        named = read_name(f"{match['head']}第{_CHINESE[count] if not match['first'].isdecimal() else count}{match['unit']}")
        if named is None:
            return ()
        found.append(Named(named.org, ((0, match.end()),), (), completed=True))
    return tuple(found)


def _separators(chars: str) -> Iterator[re.Match[str]]:
    """Where one name may end and the next begin; second names in a closed bracket are parted for themselves."""
    brackets = [match.span() for match in _CLOSED.finditer(chars)] if "（" in chars else []
    return (match for match in _SEPARATOR.finditer(chars) if not any(start < match.start() < stop for start, stop in brackets) and (match[0] != "暨" or second_plate(chars, match.end())))


def second_plate(chars: str, at: int) -> bool:
    """Does the name behind 暨 stand by itself (甲医院暨乙省丙医院)? 甲医院暨研究院 is one name."""
    return default_places().leading(chars[at : at + 12]) is not None and not chars.startswith("南大学", at)


_CLOSED = re.compile(r"（[^（）]*）")


def _split(chars: str) -> tuple[Named, ...]:
    found: list[Named] = []
    begin = 0
    bounds = [*_separators(chars)]
    stops = [(item.start(), item.end()) for item in bounds] + [(len(chars), len(chars))]
    runs: list[int] = []
    for index, (stop, after) in enumerate(stops):
        if stop < begin:
            continue  # one of several places, read together
        if index and chars[slice(*stops[index - 1])] in "，；;" and begin == stops[index - 1][1]:
            runs.append(len(found))
        if found and (last := places_from(chars, begin, stops[index:])) is not None:
            found.extend(moved(item, begin) for item in of_places(chars[begin : last[0]]))
            begin = last[1]
            continue
        part = chars[begin:stop]
        if not part.strip():
            begin = after
            continue
        if (spread_part := _ordinals(part)) and not _AND.search(spread_part["tail"]) and (several := _spread(spread_part, begin)):
            if found and is_bare(several[0].org):
                several = tuple(_complete(item, found[-1]) or item for item in several)
            found.extend(several)
            begin = after
            continue
        named = read_name(part, begin)
        if named is not None and index + 1 < len(stops) and (_continues(named, chars[after : stops[index + 1][0]]) or _joins_houses(chars[begin:], chars[stop:after])):
            continue
        if named is not None and index + 1 < len(stops) and chars[stop:after].isspace() and not _side_by_side(named, chars[after : stops[index + 1][0]]) and (is_bare(named.org) and not found or _runs_on(part, chars[after : stops[index + 1][0]])):
            continue
        if named is None:
            if stop < len(chars):
                continue  # not yet a name: the separator stands inside it
            if (match := _ordinals(part)) and (spread := _spread(match, begin)):
                found.extend(spread)
                return tuple(found)
            return ()
        if (match := _ordinals(part)) and (spread := _spread(match, begin)):
            found.extend((_complete(item, found[-1]) or item) if found and is_bare(item.org) else item for item in spread)
            begin = after
            continue
        if index and (is_bare(named.org) or found and found[-1].org.steps[-1].group == "hospital" and _OWN_CENTRE.fullmatch(named.org.name)) and not is_placed(named.org.name) and found and chars[slice(*stops[index - 1])].isspace() and (joined := _of_host(found[-1], named)) is not None:
            found[-1] = joined  # 甲医院 外科 is one cell
            begin = after
            continue
        if found and not is_placed(named.org.name) and (is_bare(named.org) or _OWN_CENTRE.fullmatch(named.org.name) is not None and _is_unit_of_hospital(found[-1].org)):
            named = _complete(named, found[-1]) or named
        found.append(named)
        begin = after
    return _share_lines(found, runs)


def _is_unit_of_hospital(org: OrgName) -> bool:
    """甲医院内分泌科, behind which 健康管理中心 is another unit of the house."""
    return len(org.steps) > 1 and org.steps[-1].group == "department" and org.steps[-2].group == "hospital"


def _side_by_side(named: Named, following: str) -> bool:
    """神经内科 骨科 are two departments of one house, 内科 一病区 and 药学部 党支部 are one name each; 国家中医药局 国家疾控局 are two bodies."""
    after = parse(pack(following)[0]) if len(following) >= _SHORTEST_DEPARTMENT else None
    if after is None:
        return False
    departments = all(len(org.steps) == 1 and org.steps[0].group == "department" and _DEPARTMENT_END.search(org.name) is not None and not _STARTS_ORDINAL.match(org.name) for org in (named.org, after))
    return departments or _governs(named.org) and _governs(after) or _are_branches(named.org, after)


def _are_branches(one: OrgName, two: OrgName) -> bool:
    """急诊党支部 儿科党支部: no branch is inside another one of its kind."""
    first = two.steps[0].group
    return one.kind is two.kind and one.steps[-1].group == two.steps[-1].group == "line" and (first == "line" or first == "centre" and default_places().leading(two.name) is None) and len(two.name) > len("党支部")


def _governs(org: OrgName) -> bool:
    """A whole body of the state, which says of which level it is or is a ministry: 县教育局, 国家疾控局, 财政部."""
    return len(org.steps) == 1 and org.steps[0].group == "government" and (org.name.startswith("国家") or org.name.endswith("部") or _level(org.name) is not None)


_SHORTEST_DEPARTMENT = 2
_DEPARTMENT_END = re.compile(r"(?:科|室|部|病区|病房)$")


def _runs_on(part: str, following: str) -> bool:
    """A stray blank inside a name: 甲市中心 医院产科 names no 甲市中心, for both together are an institution that goes across it.

    What follows must not be a whole institution: 人民医院 may be the rest of one, 共青团甲市委员会 is one of its own.
    """
    before = pack(part)[0]
    if _are_houses(before, following):
        return False
    if default_places().leading(_PARTY.sub("", following)) is not None or (whole := parse(before + following)) is None or whole.institution is None:
        return False
    own = parse(following)
    alone = own is not None and own.institution == own.name and len(following) > _GENERIC_INSTITUTION
    return len(whole.institution) > len(before) and not alone


def _are_houses(before: str, following: str) -> bool:
    """乙镇卫生院 丙镇卫生院: two whole houses, each with its place in front, whether or not that place is a known one; 县中医院药房 县疾控中心门诊: so are units of two houses of one level."""
    of_level = _OF_LEVEL.match(following) is not None
    if not of_level and _PLACED_HOUSE.match(following) is None or _BRANCH_HOUSE.search(following) is not None:
        return False
    one, two = parse(before), parse(following)
    if one is None or two is None or one.institution is None or two.institution is None:
        return False
    groups = {one.steps[0].group, two.steps[0].group}
    return groups <= _HOUSE_GROUPS and (of_level or len(groups) == 1 or one.steps[-1].group in ("department", "line"))


_HOUSE_GROUPS = frozenset({"hospital", "centre", "government"})
_PLACED_HOUSE = re.compile(r"(?!社区|院区|病区|校区|园区|城区|地区|辖区|新区|城市|全[省市县区]|本[省市县区])[\u4e00-\u9fff]{1,6}?(?:省|市|县|区|州|旗|盟|镇|乡|街道)[\u4e00-\u9fff]{2}")
_OF_LEVEL = re.compile(r"[省市县区州旗](?:立|属)?(?:[第直]?[\u4e00-\u9fff]{0,3}(?:人民|中心|中医|妇幼|妇女|儿童|精神|传染|结核|肿瘤|口腔|骨科|眼科|康复|疾|皮肤|卫生|急救|血站|红十字|老年|职业病)|医院|[一二三四五六七八九十]院)")
_BRANCH_HOUSE = re.compile(r"(?:分院|院区|分中心|分站|门诊部)")


_PARTY = re.compile(r"^(?:中共|中国共产党|共青团)")
_GENERIC_INSTITUTION = 6
"""So long is the longest institution's word that no place has to precede (妇幼保健院, 中心卫生院)."""


def _ordinals(part: str) -> re.Match[str] | None:
    return _ORDINALS.fullmatch(part) if _LISTED.search(part) else None


_OWN_CENTRE = re.compile(r"(?!.*(?:疾控|疾病|卫生|血站|采供血|急救|监督|计划生育|保健|防治|考试|核算|人才|质控|国家|区域))[\u4e00-\u9fff]{2,7}中心|(?:院前|120|急诊)?急救分?站|院前急救分?中心")
"""静配中心, 体检中心 and 院前急救站 are their hospital's; 疾控中心 is a house of its own wherever it stands."""


def _of_host(host: Named, unit: Named) -> Named | None:
    """`unit` as a part of the institution named right before it."""
    if host.org.institution != host.org.name:
        return None
    org = parse(host.org.name + unit.org.name)
    return None if org is None else Named(org, (*host.ranges, *unit.ranges), host.second, completed=True)


def run_together(chars: str) -> tuple[Named, ...]:
    """The bodies of one place that stand side by side without a mark, or nothing.

    >>> [item.org.name for item in run_together("吴江区民政局吴江区教育局")], run_together("吴江区教育局")
    (['吴江区民政局', '吴江区教育局'], ())
    """
    whole = read_name(chars)
    return _stuck(chars, whole) if whole is not None else ()


_STUCK = frozenset({"government", "party-organ", "mass", "society"})


def _stuck(chars: str, whole: Named) -> tuple[Named, ...]:
    """县委办县政府办, 甲县民政局甲县教育局: two bodies of one place that a copy has run together, each of which says of which place it is."""
    steps = whole.org.steps
    if len(steps) < 2 or whole.ranges != ((0, len(chars)),) or steps[0].group not in _STUCK or (level := _level(chars)) is None:
        return ()
    for before, step in zip(steps, steps[1:], strict=False):
        if before.group == "government" and step.group in _HOUSES and len(level) > 1 and (own := _level(step.own)) is not None and own[-1] in "省市县区州旗" and (one := read_name(chars[: before.end])) is not None and (two := read_name(chars[before.end :], before.end)) is not None:
            return one, two  # 甲市卫生健康局甲市乙镇卫生院
        if (step.group in _STUCK or step.group == "line" and len(level) > 2) and step.own.startswith(level) and not step.own.startswith("直", len(level)):
            one, two = read_name(chars[: before.end]), read_name(chars[before.end :], before.end)
            if one is not None and two is not None and not is_bare(one.org) and not is_bare(two.org):
                return (one, *(_stuck_again(chars, two, before.end) or (two,)))
    return ()


_HOUSES = frozenset({"hospital", "centre", "school"})


def _stuck_again(chars: str, rest: Named, begin: int) -> tuple[Named, ...]:
    shifted = _stuck(chars[begin:], Named(rest.org, ((0, len(chars) - begin),), rest.second))
    return tuple(Named(item.org, tuple((start + begin, stop + begin) for start, stop in item.ranges), item.second) for item in shifted)


def _level(chars: str) -> str | None:
    """What says of which place a body is: 县 of 县民政局, 甲县 of 甲县民政局."""
    if chars[0] in "省市县区州盟旗":
        return chars[0]
    plain = _PARTY.sub("", chars)
    place = default_places().leading(plain)
    return plain[: place.length] if place is not None else None


def _above_campus(org: OrgName) -> str | None:
    """甲医院东院区党支部、内科党支部: what stands beside the branch of a campus or of a centre inside is the hospital's."""
    if len(org.steps) < 3 or org.steps[-1].group != "line" or not (org.steps[-2].own.endswith(("院区", "分院")) or _OWN_CENTRE.fullmatch(org.steps[-2].own)):
        return None
    return org.full_names[-3]


_LINE_END = re.compile(r"(?:党总支|总支|党支部|支部|团支部)$")


def _general_branch(org: OrgName) -> str | None:
    """甲医院党总支内科、外科党支部: the general branch that the department before belongs to, with its institution."""
    if len(org.steps) < 3 or org.steps[-1].group != "department" or org.steps[-2].group != "line":
        return None
    return org.full_names[-2]


def _share_lines(found: list[Named], runs: list[int]) -> tuple[Named, ...]:
    """Each run of 、 for itself: 甲院内科、外科党支部，乙院党支部. `runs` are the indexes in `found` where a run begins."""
    bounds = [*sorted({0, *runs}), len(found)]
    return tuple(item for begin, stop in zip(bounds, bounds[1:], strict=False) for item in _share_line(tuple(found[begin:stop])))


def _share_line(found: tuple[Named, ...]) -> tuple[Named, ...]:
    """肿瘤科、糖尿病科党支部 are two branches: departments before a branch that is named after one share its line; so does a campus before any branch."""
    if len(found) < 2:
        return found
    found = tuple(_of_campus(item, after) for item, after in zip(found, (*found[1:], None), strict=True))
    if (line := _LINE_END.search(found[-1].org.name)) is None or _LAST_ORDINAL.fullmatch(found[-1].org.name):
        return found
    if not all(item.org.steps[-1].group == "department" for item in found[:-1]):
        return found
    if not found[-1].completed and not is_bare(found[-1].org) and any(not is_bare(item.org) and item.org.institution != found[-1].org.institution for item in found[:-1]):
        return found  # 甲医院药学部、乙医院内科党支部: each with its house
    shared = []
    for item in found[:-1]:
        org = parse(item.org.name + line[0])
        if org is None:
            return found
        shared.append(Named(org, (*item.ranges, (found[-1].ranges[-1][1] - len(line[0]), found[-1].ranges[-1][1])), item.second, completed=item.completed))
    return (*shared, found[-1])


def _is_campus(org: OrgName) -> bool:
    return len(org.steps) == 1 and len(org.name) <= _SHORT_CAMPUS and org.name.endswith(CAMPUS)


_SHORT_CAMPUS = 6


def _of_campus(item: Named, after: Named | None) -> Named:
    """东院区、感染科党支部: the campus has a branch too."""
    line = _LINE_END.search(after.org.name) if after is not None and _is_campus(item.org) else None
    org = parse(item.org.name + line[0]) if line is not None else None
    if org is None or after is None or line is None:
        return item
    stop = after.ranges[-1][1]
    return Named(org, (*item.ranges, (stop - len(line[0]), stop)), item.second, completed=item.completed)


def _continues(named: Named, following: str) -> bool:
    """A、B联合党支部 is one branch of two departments, 甲公司9路 车队 one team."""
    if named.org.name.endswith("路") and following.startswith("车队"):
        return True
    return named.org.steps[-1].group == "department" and following.rstrip().endswith(("联合党支部", "联合支部"))


_JOINT_FIRST = re.compile(r"[^、，；]{3,30}?[与和及][^、，；]{3,30}?联合(?:党支部|支部)")


def _joins_houses(rest: str, separator: str) -> bool:
    """甲卫生院与乙卫生院联合党支部 is one branch of two houses; with 、 between them only where nothing else is named."""
    if "联合" not in rest:
        return False
    if houses_of_joint(rest):
        return True
    if separator in ("与", "和", "及"):
        match = _JOINT_FIRST.match(rest)
        return match is not None and bool(houses_of_joint(match[0]))
    return False


def _spread(match: re.Match[str], start: int = 0) -> tuple[Named, ...]:
    head, tail = match["head"], match["tail"]
    before = re.split("[、；，]", head)
    if len(before) > 1 and read_name("".join(before[:-1])) is not None:
        return ()
    first = match["list"].startswith("第")
    found = []
    for item in re.finditer(_N, match["list"]):
        name = f"{head}{'第' if first else ''}{item[0]}{tail}"
        named = read_name(name)
        if named is None or (head and is_bare(named.org) and (org := parse(head)) is not None and not is_bare(org)):
            return ()
        at = start + match.start("list")
        ranges = [(start, start + len(head))] if head else []
        ranges += [(at + item.start(), at + item.end()), (start + match.start("tail"), start + match.end())]
        found.append(Named(named.org, tuple(ranges), (), completed=True))
    return tuple(found)


_REFERS = re.compile(r"^(?:该|我|本|其)(?:院|中心|校|所|站|局|委)?(?=[\u4e00-\u9fff]{2})")


_OWN_TEAM = re.compile(r"(?:志愿|服务|突击|宣讲|实践|先锋|救援|帮扶|医疗|义诊|分)队$|(?:宣讲|服务|实践|合唱|讲师)团$")
_OURS = re.compile(r"(?:[我本]院|咱们?院|我们医院)(?![子区长])")
_OWN_HOUSE = re.compile(r"(?:中心|医院|学校|[院校局站所])(?=党|总支|支部|团委|工会|机关)")

_OF_THE_OFFICE = re.compile(r"[本我]?[委局厅](?:机关|直属)")


_INNER_HOUSE = re.compile(r"(?:儿童|口腔|妇产|妇女儿童|妇儿|肿瘤|康复|传染病|眼科|心血管病|肝病|脑病|骨科|骨伤|老年|心脏|肛肠|皮肤)医院")
"""Houses within a house, where no place stands in front of them."""


OWN_OR_PUBLIC = ("急救中心", "急诊急救中心", "紧急救援中心", "医疗急救中心")
"""A body of the place, or the part of a hospital; the second where departments stand beside it."""


def _complete(named: Named, before: Named) -> Named | None:
    """`named` with the institution of the name before it."""
    name = before.org.name
    if _OF_THE_OFFICE.match(named.org.name):
        return None  # 甲医院党支部、委机关第二党支部: the office's whose notice it is
    if is_bare(before.org) and _OWN_TEAM.search(before.org.name):
        return None  # 甲志愿服务队、乙实践团: two teams side by side
    if _OURS.match(named.org.name):
        return None  # 甲医院、我院急诊科: of whoever speaks, never of the house in front
    if _OWN_HOUSE.match(named.org.name):
        return None  # 市委老干局、中心总支: the text's own centre, not the bureau's
    first = before.org.steps[0]
    if first.group == "hospital" and len(before.org.steps) == 1 and _INNER_HOUSE.fullmatch(name) is not None:
        return None  # 儿科、脑病医院、肺病科: parts of one house
    if ((first.group == "centre" or first.own in OWN_OR_PUBLIC) and len(before.org.steps) == 1 or first.group in ("centre", "hospital") and _OWN_CENTRE.fullmatch(first.own) is not None) and default_places().leading(name) is None:
        return None  # 血液透析中心、重症医学科 are units side by side
    if _is_campus(before.org) or len(before.org.steps) == 2 and _LINE_END.fullmatch(before.org.steps[1].own) and len(first.own) <= _SHORT_CAMPUS and first.own.endswith(CAMPUS) and not _STARTS_ORDINAL.match(named.org.name):
        return None  # 东院区、感染科党支部; 东院区党支部、感染科党支部: of the house that both are parts of
    if _STARTS_ORDINAL.match(named.org.name) and (match := _LAST_ORDINAL.fullmatch(name)):
        head = match["head"]
    else:
        head = _general_branch(before.org) or _above_campus(before.org) or before.org.institution or ""
    org = parse(head + _REFERS.sub("", named.org.name)) if head else None
    if org is None or is_bare(org) and not (_STARTS_ORDINAL.match(named.org.name) and is_bare(before.org)):
        return None
    return Named(org, (*before.ranges[:1], *named.ranges), named.second, completed=True)
