"""The bodies that a phrase names, by their full names: enumerations, units that leave out their house, references."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.counted_row import as_it_stands, counted_parts
from partygraph.facts.bodies.teams_in_row import teams_in_row
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
from partygraph.names.bodies import CAMPUS
from partygraph.names.circumstance import behind_circumstance
from partygraph.names.expand import OWN_OR_PUBLIC, expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.named import is_placed
from partygraph.names.numerals import number
from partygraph.names.parse import is_bare, parse
from partygraph.names.second_names import second_names
from partygraph.names.sisters import parent_of_house, sister
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["bodies_in", "bodies_of", "most_of", "resolve_all", "resolve_one", "those_counted"]

_COUNTED = re.compile(r"(?:两|双|三|四|五|多)方(?:签约|联合|共同|携手|共建)?$|(?:等|共计|共|一共)?\s*(?:(?:我|本|全)(?:国|省|市|县|区|州|旗|院|校)的?)?(?:[0-9一二三四五六七八九十多两余]+)(?:家|个|所|支|名)(?:[\u4e00-\u9fff]{0,8}?(?:单位|医院|集体|党组织|支部|党支部|科室|医疗机构|团队|党总支|党委|代表队|参赛队|队伍|单元|窗口|岗位|部门|病区|卫生院|圈组|班组|县区|县市|乡镇|县|区|乡镇（街道）|县（市、区）|县（区）))?$|(?:(?<=[县区市旗镇乡])等?(?:[二两三四五六七八九十]|[2-9])(?:县区|县市区|县市|市县|县|区|乡镇)|(?<=[院校心局会站所科室部区])等?(?:[两三四五六七八九十]|[2-9])(?:单位|集体|科室|部门|病区|团队|班组))$|等\s*[0-9一二三四五六七八九十百]+\s*[个家支](?:卫生健康|卫健|医疗卫生|卫生|精神文明|青年文明号|全[国省市县区]|[国省市县区]级|[\u4e00-\u9fff]{0,6}(?:创建|建设|系统|先进|示范|文明|优秀)){0,6}(?:单位|集体|医院|科室|党支部|党组织|医疗机构|机构|团队|岗组|班组)$|等\s*[0-9一二三四五六七八九十百]+\s*[个家支](?:基层)?(?:团组织|团支部|党小组|小组|组织|班组|队伍|品牌|案例)$")


_LEVEL = re.compile(r"[国省市县区州厅局院校]家?级")
"""得到州级表彰: how high, not by whom."""
_PERSON_AND = re.compile(r"(?P<who>[\u4e00-\u9fff]{2,3}(?:同志)?)(?:等\s*[0-9一二三四五六七八九十]+\s*(?:人|[名位][^，。；、及和与]{0,6}))?(?:及|和|与|以及|携)(?=[\u4e00-\u9fff]{4,})")
"""张某及甲市妇幼保健院被授予“X”: the house has got it too."""
_OWNED_BY = re.compile(r"^[^，。；、和与及“”]{3,30}?(?<=[局委会厅部司团校])(?:所属|下属|直属|下辖|旗下|管辖|所辖|辖下)的?(?!机关|单位|各|系统|科室|部门|支部|事业|企业|基层|党|团|工会|医疗)(?=[\u4e00-\u9fff]{4,}[院心所站校矿厂](?:[、和与及]|$))")
"""甲局管辖的乙医院和丙医院: whose they are."""
_LATIN = re.compile(r"（[A-Z]{2,6}）$")
"""重症医学科（ICU）"""


_FIELD = re.compile(
    r"[\u4e00-\u9fff]{0,8}?(?:卫生健康|卫健|医疗卫生|医药卫生|卫生计生|卫计|卫生|医疗|中医药|疾控|妇幼|教育|政法|政务|工会|共青团|青年|职工)(?:系统|行业|战线|领域|口)(?:(?:中|内|里|上)?的|[中内里有])?(?=[\u4e00-\u9fff]{4})"
)
"""甲省卫生健康系统: of which field those are who follow."""


def _behind_field(chars: str) -> int:
    """Where the names begin behind the field that they are of: 甲省卫生健康系统乙市人民医院; 甲市卫生系统工会 is one name."""
    field = _FIELD.match(chars) if "系统" in chars or "行业" in chars or "战线" in chars or "领域" in chars or "口" in chars else None
    named = find(chars[field.end() :])[:1] if field is not None else []
    return field.end() if field is not None and named and named[0].start == 0 and not is_bare(named[0].org) and not is_generic(named[0].org.name) and len(named[0].org.institution or "") > _SHORTEST else 0


_SHORTEST = 3
_IN_YEAR = re.compile(r"（(?:19|20)[0-9]{2}年?度?(?:[0-9]{1,2}月)?(?:[、，和](?:19|20)[0-9]{2}年?度?){0,4}）")


def _without_years(text: Text) -> Text:
    """The text without the years in brackets behind its names."""
    return text.without(note.span() for note in _IN_YEAR.finditer(text.chars))


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
    found = _resolved(reading, text)
    if (found is None or any("、" in name for name, _, _ in found)) and (parts := counted_parts(text)):
        each = [_resolved(reading, part) or ([(name, part, False)] if (name := as_it_stands(part)) is not None else None) for part in parts]
        if all(names is not None and len(names) == 1 for names in each):
            return [item for names in each for item in names or ()]
    return found if found is not None else teams_in_row(reading, text) or None


def _resolved(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """The names of an enumeration by what their words are."""
    text = named_among(text)
    if "年" in text.chars and _IN_YEAR.search(text.chars) is not None:
        text = _without_years(text)  # 急诊科（2011年）、儿科（2015年）被命名为…
    if when := behind_circumstance(text.chars):
        text = text.slice(when, len(text))  # 第二年甲县人民医院
    if text.chars.endswith(_TEAMS) and (team := _TEAM_OF_ONE.fullmatch(text.chars)) is not None and (whole := _team_of(reading, text, team)) is not None:
        return [whole]
    if field := _behind_field(text.chars):
        return resolve_all(reading, text.slice(field, len(text)))
    if (person := _PERSON_AND.match(text.chars)) is not None and is_person(person["who"]) and is_anchored(text.chars[person.end() :]):
        return resolve_all(reading, text.slice(person.end(), len(text)))
    if (teams := teams_told(reading, text)) is not None:
        return teams
    chars = _LATIN.sub("", _COUNTED.sub("", text.chars.strip()))
    chars = _OWNED_BY.sub("", chars)
    chars = re.sub(r"^(?:出|了|其中|确认|其?(?:所属|下属|下辖|辖区)的?(?=[\u4e00-\u9fff]{4,}))+", "", chars)
    if chars.startswith("其") and (own := parse(chars[1:])) is not None and is_bare(own):
        chars = chars[1:]  # 授予其护理部: a unit of the body spoken of
    chars = _AND_MORE.sub("", chars)
    if not _is_team_of_place(chars) and not _each_a_team(chars):
        chars = re.sub(r"(?:等|两个党支部|两个支部|两家医院|三家医院|(?<![省市县区州盟旗镇乡])(?:代表队|参赛队))$", "", chars)
    if not chars:
        return None
    among_others = beside_others(chars, reading.topic)
    replaced = among_others != chars
    chars = among_others
    if (below := _BELOW_COMMITTEE.search(chars)) is not None:
        chars = chars[: below.start()] + chars[below.end() :]  # 甲院党委所属第一党支部 is the house's
    if (placed := in_that_place(reading.topic, chars)) != chars and "、" in chars:
        return [(name, text, True) for name in _of_one_place([item.org.name for item in expand(placed)])] or None  # 该县人民医院、中医院
    if divisions := _divisions(text.slice(text.chars.find(chars), text.chars.find(chars) + len(chars))):
        return [(at.chars, at, False) for at in divisions]
    if (units := units_of_unnamed(reading, text)) is not None:
        return units
    several = COREFERENCE.match(chars) if _AND.search(chars) else None  # 该院内科、外科: of one house
    if several is not None and several[0].endswith("院区") and _AND.match(chars, several.end()) is not None:
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
    resolved: list[tuple[str, Text, bool]] = []
    inside = False
    host: str | None = None
    parent = None
    for item in named:
        if is_generic(item.org.name):
            return None
        if _OF_OFFICE.match(written := chars[slice(*item.ranges[-1])]) is not None and (office := refer(reading.topic, written)) is not None:
            name: tuple[str, bool] | None = (office, True)  # 甲院内科党支部和局机关党支部: the bureau's
        elif is_ours(item.org.name):
            name = (ours, True) if (ours := refer(reading.topic, item.org.name)) is not None else None
        elif item.completed and not is_bare(item.org):
            name = ((refer(reading.topic, item.org.name) if COREFERENCE.match(item.org.name) else None) or item.org.name, True)
        elif host is not None and (is_bare(item.org) and not is_placed(item.org.name) or _INNER.fullmatch(item.org.steps[0].own) and not is_anchored(item.org.name) and item.org.name not in reading.topic.full):
            joined = parse(host + item.org.name)
            name = (joined.name, True) if joined is not None else None
        elif is_bare(item.org) and is_placed(item.org.name):
            name = item.org.name, False  # 甲镇代表队 is sent by the town
        else:
            name = complete(reading.topic, item.org)
        if name is None and is_ours(item.org.name):
            continue  # 甲医院和我院急诊科 of a text that never says whose it is
        if name is None:
            return None
        if parent is not None and (joined := sister(parent, item.org)) is not None:
            name = (joined.name, True)
        elif (org := parse(name[0])) is not None:
            parent = parent_of_house(org)
        if not is_bare(item.org) and not _INNER.fullmatch(item.org.steps[0].own) and not is_specialty_centre(item.org.steps[0].own) and item.org.name not in OWN_OR_PUBLIC and not _among_units(name[0], item.org.name, resolved):
            host = item.org.institution if name[0] == item.org.name else (org.institution if (org := parse(name[0])) else None)
            if host is not None and len(item.org.steps) > 1 and (above := parse(host)) is not None and len(above.steps) > 1 and above.steps[-1].own.endswith(CAMPUS):
                host = above.full_names[-2]  # 东院区党支部、内科党支部: the second is the house's
        school = reading.topic.school
        if school and name[1] and name[0].startswith(school):
            inside = True
        elif inside and school and item.org.steps[0].group == "university" and not name[0].startswith(school) and (joined := parse(school + name[0])) is not None:
            name = (joined.name, True)
        at = text.slice(item.ranges[0][0], item.ranges[-1][1]) if shared is None and of_whom is None and whose is None and not replaced else text
        resolved.append((name[0], at, name[1] or item.completed))
        if (org := parse(name[0])) is not None:
            reading.topic.note(org, subject=len(named) == 1)
    return resolved


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


_LAST = re.compile(r"(?:^|[、和与及])(?P<who>[^、和与及]{2,8})(?:代表队|参赛队)$")


def _is_team_of_place(chars: str) -> bool:
    """甲参赛队、乙参赛队: teams that places send; without the word they are no bodies."""
    last = _LAST.search(chars)
    place = default_places().leading(last["who"]) if last is not None else None
    return last is not None and place is not None and place.length == len(last["who"])


_OF_LINE = re.compile(r"[\u4e00-\u9fff]{2}(?:代表队|参赛队)$")


def _each_a_team(chars: str) -> bool:
    """甲院代表队, 第一党支部代表队、第二党支部代表队: each is a team of its body; 第一党支部、第二党支部代表队 are branches, and the word stands once."""
    return all(_OF_LINE.search(part) is not None for part in _AND.split(chars))


def _divisions(text: Text) -> list[Text]:
    """The counties, districts and cities that `text` enumerates and nothing else: an honour of whole divisions (授予甲县、乙区“先进县区”)."""
    found: list[Text] = []
    begin = 0
    for stop in [*(match.start() for match in _AND.finditer(text.chars)), len(text)]:
        place = default_places().leading(text.chars[begin:stop])
        if place is None or place.length != stop - begin or text.chars[stop - 1] not in "省市县区州盟旗":
            continue  # 和平区: the word is a part of the name
        found.append(text.slice(begin, stop))
        begin = stop + 1
    return found if len(found) > 1 and begin == len(text) + 1 else []


_OF_OFFICE = re.compile(r"[局委厅](?:机关|直属)")
_INNER = re.compile(r"(?!急救|疾控|血液|采供血|疾病|卫生|健康教育|妇幼|精神)[\u4e00-\u9fff]{2,4}中心")
"""手术中心、ICU: a centre of a house beside its other units."""
_BELOW_COMMITTEE = re.compile(r"(?<=[院心校站所局委会])(?:党委|党总支)(?:所属|下属|下辖|所辖)的?(?=[第\u4e00-\u9fff、]{1,24}(?:支部|小组))")
_LINE_OF_ALL = re.compile(r"(?P<list>[^的，。；]{8,80}?)(?:的|(?:[两二三四五六]|[2-6])(?:家|所|个)?(?:医院|单位|院|卫生院))(?P<line>党支部|党总支|党委|团委|工会|团支部)")
_NUMBERED = re.compile(r"[\u4e00-\u9fff](?<!第)[一二三四五六七八九十]$")
_AND = re.compile(r"[、和与及]")
_PARTS_OF = re.compile(r"(?P<host>[^、，。；和的]{4,30}(?:医院|中心|保健院|卫生院|大学|学院|医院集团|委员会|血站))的(?P<parts>[^，。；的]{2,60})")
"""甲医院的检验科和药学部: parts of one body, joined to it by 的."""


_ONE_OF_PLACE = re.compile(r"(?:第[一二三四五六七八九十])?(?:人民|中医|中|中西医结合|妇幼保健|妇女儿童|妇幼|精神卫生|传染病|康复|疾控|疾病预防控制|急救)(?:医院|院|中心)")


def _of_one_place(names: list[str]) -> list[str]:
    """甲县人民医院、中医院: houses that every place has are of the place that the first one names."""
    seat = default_places().leading(names[0]) if names else None
    return names if seat is None else [names[0][: seat.length] + name if _ONE_OF_PLACE.fullmatch(name) else name for name in names]


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


def bodies_in(reading: Telling, phrase: str) -> tuple[str, ...]:
    """Full names of the bodies that a phrase enumerates, empty when any part of it is none."""
    phrase = _SEATS_TOGETHER.sub(r"\1、\2", phrase.strip().replace("《", "").replace("》", ""))
    if (place := default_places().leading(phrase)) is not None and place.length == len(phrase):
        return ()
    if (found := refer(reading.topic, phrase)) is not None:
        return (found,)
    if pattern("award.level").match(phrase):
        return ()
    named = expand(phrase)
    if not named or any(is_generic(item.org.name) for item in named):
        return ()
    if re.search(r"(?:[省市县区州盟]直|直属)(?:机关|单位|系统)?$|系统$", phrase):
        return ()  # a field, no body
    names = [item.org.name if not is_bare(item.org) and item.org.name not in reading.topic.defined else (complete(reading.topic, item.org) or ("", False))[0] for item in named]
    return tuple(names) if all(names) else ()


_AND_MORE = re.compile(r"等(?:(?:一大?批|若干|[多数几])[个家支所]?(?:先进|优秀)?(?:基层)?)?(?:单位|医院|集体|科室|党支部|支部|党组织|机构|医疗机构|团队|窗口|班组|岗位)$|等(?:一大?批|若干)(?:部门|病区)$")
"""甲科等一批集体: others whom nobody counts."""
_AND_OTHERS = re.compile(r"等(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?(?:家|个|部委|部门|单位|机构)[^，。；、]{0,30}$|(?<=[委局厅部会办院])(?:[两三四五六七八九十]|[0-9]{1,2})个?(?:部委|部门|单位|厅局)(?:联合)?$")
"""共青团中央等23家单位: those who are named; 甲厅、乙局两部门: how many they are."""
_SEATS_TOGETHER = re.compile(r"((?:^|中共|(?<=[、和与\s]))[\u4e00-\u9fff]{0,10}?[省市县区州]委)((?:[\u4e00-\u9fff]{2,8})?[省市县区州](?:人民)?政府)")
"""甲省委省政府, 中共甲市委甲市人民政府: two bodies."""


def those_counted(reading: Telling, chars: str) -> tuple[str, ...]:
    """两部门: the bodies that publish what has been announced, where they are as many."""
    match = _SO_MANY.fullmatch(chars)
    return reading.announcer[0] if match is not None and len(reading.announcer[0]) == number(match["count"].replace("两", "二")) else ()


_SO_MANY = re.compile(r"(?:以上|上述|这|该)?(?P<count>[两二三四五六七八九十2-9])个?(?:部门|部委|单位|机关|厅局|部局|委局)")
"""四部门决定: those who have been named as publishing it."""
_AGENT_NOISE = pattern("told.agent-adverbs")


def bodies_of(chars: str, reading: Telling) -> tuple[str, ...]:
    """Givers in the words between 被 and the verb; what the document calls by a defined short form by its full name."""
    chars = _SEATS_TOGETHER.sub(r"\1、\2", _AND_OTHERS.sub("", _AGENT_NOISE.sub("", re.sub(r"^(?:[了过]|来自)?(?:由|上级|当地)?", "", chars.strip()))))
    chars = chars[behind_circumstance(chars) :]
    if not chars or _LEVEL.fullmatch(chars) is not None:
        return ()
    if _SO_MANY.fullmatch(chars) is not None:
        return those_counted(reading, chars)
    if (found := refer(reading.topic, chars)) is not None:
        return (found,)
    named = expand(chars)
    names: list[str] = []
    if named:
        for item in named:
            if is_generic(item.org.name):
                continue
            completed = complete(reading.topic, item.org) if is_bare(item.org) or COREFERENCE.match(item.org.name) or item.org.name in reading.topic.defined else (item.org.name, False)
            if completed is not None:
                names.append(completed[0])
        return tuple(names)
    return tuple(item.org.name for item in find(chars, tuple(reading.topic.defined)) if not is_bare(item.org) and not is_generic(item.org.name))
