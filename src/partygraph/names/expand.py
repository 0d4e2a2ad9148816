"""One cell that names several organisations to their full names, one by one.

`甲院第一党支部、第三党支部` and `甲院第一、三党支部` are two branches of one hospital; `甲院胃肠、疝外科` is one department; `甲院、乙院` are two
hospitals. A part stands alone when a word class ends it; a part that leaves out the institution takes it from the part before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from partygraph.names.completed import OWN_CENTRE, complete, of_host
from partygraph.names.named import JOINT_NOTE, JOINT_TEAM, Named, is_placed, read_name
from partygraph.names.numbered import AND, each_by_number, ordinals, spread
from partygraph.names.of_places import TEAMS, joined_by_and, moved, of_places, of_townships, places_from
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import houses_of_joint, parse
from partygraph.names.parted_by_blank import runs_on, side_by_side
from partygraph.names.shared_line import share_lines
from partygraph.names.stuck import stuck
from partygraph.places import default_places
from partygraph.rules.gate import gated

__all__ = ["expand", "second_plate"]

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
    if ("、" in chars or "第" in chars or "个" in chars) and (each := each_by_number(chars)) is not None:
        return each
    if chars.endswith(TEAMS) and (teams := of_places(chars)):
        return teams  # 甲市和乙市代表队
    one = not any(_separators(chars))
    whole = read_name(chars) if one else None
    if whole is not None and (both := joined_by_and(chars)):
        return both  # 甲镇和乙镇卫生院
    if whole is not None:
        return stuck(chars, whole) or (whole,)
    match = ordinals(chars)
    several = spread(match) if match else ()
    if several and match and not AND.search(match["tail"]):
        return several
    if one:
        return of_places(chars) or of_townships(chars) or _of_one_place(chars) or several
    return of_places(chars) or of_townships(chars) or _of_one_place(chars) or _split(chars) or (((single,)) if (single := read_name(chars)) is not None else ())


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
        if index and begin == stops[index - 1][1] and ((mark := chars[slice(*stops[index - 1])]) in "，；;" or mark.isspace() and found and found[-1].org.name.endswith("支部")):
            runs.append(len(found))
        if found and (last := places_from(chars, begin, stops[index:])) is not None:
            found.extend(moved(item, begin) for item in of_places(chars[begin : last[0]]))
            begin = last[1]
            continue
        part = chars[begin:stop]
        if not part.strip():
            begin = after
            continue
        if (spread_part := ordinals(part)) and not AND.search(spread_part["tail"]) and (several := spread(spread_part, begin)):
            if found and is_bare(several[0].org):
                several = tuple(complete(item, found[-1]) or item for item in several)
            found.extend(several)
            begin = after
            continue
        if "、" in part and (each := each_by_number(part)):
            found.extend((complete(item, found[-1]) or item) if found and is_bare(item.org) else item for item in (moved(item, begin) for item in each))
            begin = after
            continue
        named = read_name(part, begin)
        if named is not None and index + 1 < len(stops) and (_continues(named, chars[after : stops[index + 1][0]]) or _joins_houses(chars[begin:], chars[stop:after])):
            continue
        if named is not None and index + 1 < len(stops) and chars[stop:after].isspace() and not side_by_side(named, chars[after : stops[index + 1][0]]) and (is_bare(named.org) and not found or runs_on(part, chars[after : stops[index + 1][0]])):
            continue
        if named is None:
            if stop < len(chars):
                continue  # not yet a name: the separator stands inside it
            if (match := ordinals(part)) and (several := spread(match, begin)):
                found.extend(several)
                return tuple(found)
            return ()
        if (match := ordinals(part)) and (several := spread(match, begin)):
            found.extend((complete(item, found[-1]) or item) if found and is_bare(item.org) else item for item in several)
            begin = after
            continue
        if index and (is_bare(named.org) or found and found[-1].org.steps[-1].group == "hospital" and OWN_CENTRE.fullmatch(named.org.name)) and not is_placed(named.org.name) and found and chars[slice(*stops[index - 1])].isspace() and (joined := of_host(found[-1], named)) is not None:
            found[-1] = joined  # 甲医院 外科 is one cell
            begin = after
            continue
        if found and not is_placed(named.org.name) and (is_bare(named.org) or OWN_CENTRE.fullmatch(named.org.name) is not None and _is_unit_of_hospital(found[-1].org)):
            named = complete(named, found[-1]) or named
        found.append(named)
        begin = after
    return share_lines(found, runs)


def _is_unit_of_hospital(org: OrgName) -> bool:
    """甲医院内分泌科, behind which 健康管理中心 is another unit of the house."""
    return len(org.steps) > 1 and org.steps[-1].group == "department" and org.steps[-2].group == "hospital"


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
