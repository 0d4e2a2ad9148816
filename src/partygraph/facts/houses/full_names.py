"""The full name of a body that a text names in part: 药学部党支部 of a text about 甲市人民医院, 总医院 of one that names 乙大学总医院, a team by its own name."""

from __future__ import annotations

import re

from partygraph.facts.houses.discourse import CAMPUS, COREFERENCE, KIND_OF_HOUSE, OFFICES, Discourse
from partygraph.facts.houses.references import BRANCH, OWN_HOUSE, host_of, is_unit, refer
from partygraph.facts.words.delegations import is_delegation
from partygraph.names.anchored import is_anchored
from partygraph.names.named import OF_ARMY
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import STATIONED, parse
from partygraph.names.sisters import parent_of_house
from partygraph.places import default_places

__all__ = ["complete", "team_called"]


def team_called(topic: Discourse, name: str) -> str | None:
    """The full name of a team that the text calls by its own name: the one known, else that of the house spoken of."""
    fitting = topic.longer(name)
    if fitting:
        return fitting[0] if len(fitting) == 1 else None
    host = topic.hospital or topic.house()
    joined = parse(host + name) if host is not None and not name.startswith(host) else None
    return joined.name if joined is not None and joined.steps[-1].group == "department" and not is_bare(joined) else None


def complete(topic: Discourse, org: OrgName) -> tuple[str, bool] | None:
    """Full name of a named organisation and whether it was resolved; None when nothing says whose it is."""
    name = org.name
    if (defined := topic.defined_as(name)) is not None:
        return defined, True
    if (numbered := _AFFILIATED.match(name)) is not None and topic.school is not None and (whole := parse(f"{topic.school}附属第{numbered[1]}医院{name[numbered.end() :]}")) is not None:
        topic.shorts[numbered[0]] = f"{topic.school}附属第{numbered[1]}医院"
        return whole.name, True
    if name in _ALLIANCE and (house := topic.hospital or topic.last) is not None:
        return house, True
    if name == "科室":
        unit = refer(topic, "该科室")
        return (unit, True) if unit is not None else None
    if COREFERENCE.match(name) and not (is_anchored(name) and not is_bare(org)):
        found = refer(topic, name)
        return (found, True) if found is not None else None
    if not is_bare(org):
        return _whole(topic, org)
    if org.steps[-1].group == "line" and name.startswith("机关") and (of_office := _of_offices(topic, name)) is not None:
        return of_office, True
    if OF_ARMY.match(name) is not None:
        return name, False
    if _SENT_GROUP.fullmatch(name) is not None and len(groups := [full for full in topic.full if full.endswith("组") and (whole := parse(full)) is not None and whole.steps[-1].rule == STATIONED]) == 1:
        return groups[0], True
    if (len(name) > 10 or _SENT.search(name) is not None or _OF_PLACE.search(name) or _SEATED.match(name)) and default_places().leading(name) is not None:
        return name, False  # 甲省第九批援藏医疗队临时党支部, 乙市代表队, 丙省工会 need no institution
    if is_delegation(name) or _OF_ORGANS.match(name) is not None:
        return name, False
    if org.steps[-1].group == "department" and (place := default_places().leading(name)) is not None and not any(place.short) and not name.endswith(CAMPUS) and place.length > _SHORTEST_PLACE:
        return None  # 甲市机关 is of no house
    if _ZONE.search(name):
        return (name, False) if default_places().leading(name) is not None else None  # a zone is a part of no house
    if name in BRANCH and len(branches := {heard for heard in topic.heard if heard.endswith(name)}) == 1:
        return branches.pop(), True  # 团支部 of a text that has named one 甲医院临床团支部
    if (found := topic.known(name)) is not None and (topic.last is None or found.startswith(topic.last) or _alone(topic, name)):
        return found, True
    if name.startswith("病区") and (ward := topic.unit or topic.department()) is not None and ward.endswith("病区") and (of_ward := parse(ward + name[2:])) is not None:
        return of_ward.name, True  # 病区党支部 of a text about 甲院骨科一病区
    host = topic.department() if _PART_OF_UNIT.fullmatch(name) else None
    host = host or _host_of_unit(topic, org)
    if host is None:
        return (name, False) if topic.nameless and is_unit(org) else None
    again = next((kind for kind in _KIND_ALONE if host.endswith(kind) and name.startswith(kind) and not name.startswith(_OF_HOUSE)), "")
    if host.endswith(_COMPANIES) and name.startswith(_COMPANIES):
        again = name[:2]  # 集团党委 of 甲集团有限公司
    joined = parse(host + name.removeprefix(again))
    return (joined.name, True) if joined is not None and not is_bare(joined) else None


def _of_offices(topic: Discourse, name: str) -> str | None:
    """机关党委 where the text has spoken of 甲委直属机关团委: of the same commission, and of no house beside it."""
    for heard in reversed(topic.heard):
        match = _LINE_OF_OFFICES.fullmatch(heard)
        office = parse(match["office"]) if match is not None else None
        if match is not None and office is not None and office.steps[-1].group in OFFICES:
            return f"{match['office']}{match['direct'] or ''}{name}"
    return None


def _alone(topic: Discourse, bare: str) -> bool:
    return len(bare) >= 5


def _host_of_unit(topic: Discourse, org: OrgName) -> str | None:
    first = org.steps[0]
    if topic.last is not None and topic.hospital is not None and topic.last != topic.hospital and _CLINICAL.search(first.own):
        return topic.hospital
    if _CLINICAL.search(first.own):
        return topic.house() or topic.hospital or topic.school
    return topic.last or topic.hospital or topic.school or topic.body


def _whole(topic: Discourse, org: OrgName) -> tuple[str, bool] | None:
    """A name with an institution: its own, or the document's fuller form of it (盛京医院, 总医院, 基础医学院)."""
    name = org.name
    first = org.steps[0]
    placed = [full for full in topic.longer(name) if _stands_in(full, name)]
    if len(placed) == 1 and name[:1] not in "省市县区州":
        return placed[0], True
    if len(first.own) <= 6 and first.own.endswith(CAMPUS) and topic.hospital is not None and not name.startswith(topic.hospital) and (campus := parse(topic.hospital + name)) is not None:
        return campus.name, True
    if first.group == "hospital" and org.institution is not None:
        affiliated = [full for full in topic.longer(first.own) if full[: -len(first.own)].endswith("附属")]
        if len(affiliated) == 1 and (whole := parse(affiliated[0] + name[len(first.own) :])) is not None:
            topic.shorts[first.own] = affiliated[0]
            return whole.name, True
    if is_anchored(name):
        return name, False
    if first.group == "hospital" and len(sisters := [full for full in topic.longer(first.own) if (house := parse(full)) is not None and len(house.steps) == 2 and parent_of_house(house) is not None]) == 1 and (whole := parse(sisters[0] + name[len(first.own) :])) is not None:
        topic.shorts[first.own] = sisters[0]
        return whole.name, True  # 肿瘤医院 behind 甲医学科学院肿瘤医院
    if KIND_OF_HOUSE.fullmatch(first.own) is not None and topic.hospital is not None and topic.hospital not in name and not topic.hospital.endswith(first.own) and first.own not in topic.defined and (part := parse(topic.hospital + name)) is not None:
        return part.name, True  # 儿童医院 of a text about 甲市第一人民医院 is a part of it
    if first.group == "university" and topic.school and len(org.steps) > 1 and first.own.endswith("大") and _in_order(first.own, topic.school):
        return name, False  # 温医大附一院 of a text about 温州医科大学 says whose it is
    if first.group == "university" and topic.school and _COLLEGE.fullmatch(topic.school) is not None and first.own.endswith("学院"):
        return name, False  # 护理学院 beside 第二临床学院: two colleges of a university that is not named
    if first.group == "university" and topic.school and not name.startswith(topic.school) and not first.own.endswith("大学"):
        joined = parse(topic.school + (name[len(first.own) :] if topic.school.endswith(first.own) else name))
        return (joined.name, True) if joined else None
    if first.group == "hospital" and re.match(r"附属|第[一二三四五六七八九十]附属", first.own) and topic.school:
        joined = parse(topic.school + name)
        return (joined.name, True) if joined else None
    if first.group == "hospital" and (first.own.endswith(("院区", "分院")) or first.own.endswith("门诊部") and not _OWN_CLINIC.match(first.own)) and topic.hospital and not name.startswith(topic.hospital):
        joined = parse(topic.hospital + name)
        return (joined.name, True) if joined else None
    if OWN_HOUSE.search(first.own):
        return name, False
    if (first.group == "centre" or topic.is_inner(first.own, first.group)) and topic.hospital and name not in topic.defined.values() and not name.startswith(topic.hospital):
        joined = parse(topic.hospital + name)
        return (joined.name, True) if joined else None
    if first.group == "centre" and topic.school is not None and topic.school == topic.last and _OF_OFFICES.search(first.own) is not None and (part := parse(topic.school + name)) is not None:
        return part.name, True  # 后勤管理处饮食服务中心党支部 of a university's page
    for head in dict.fromkeys((org.institution or first.own, first.own)):
        longer = [full for full in topic.longer(head) if (other := parse(full)) is not None and other.institution == full]
        if len(longer) == 1 and len(head) <= 8 and name.startswith(head):
            joined = parse(longer[0] + name[len(head) :])
            if joined is not None:
                topic.shorts[head] = longer[0]
                return joined.name, True
    if topic.last is not None and topic.last.endswith(_ACADEMIES) and len(first.own) <= _LONGEST_INSTITUTE and first.own.endswith(_INSTITUTES) and first.own not in topic.full and (part := parse(topic.last + name)) is not None:
        return part.name, True  # 中药研究所 of a text about 甲省中医药科学院
    if len(first.own) <= 4 and first.own.endswith("中心") and topic.hospital is not None and first.own not in topic.full and (part := parse(topic.hospital + name)) is not None:
        return part.name, True  # 急救中心 is the hospital's
    if len(first.own) <= 3 and first.group in ("hospital", "centre") and topic.last is not None and first.own not in topic.full:
        host = host_of(topic, first.own)
        inside = host is not None and first.own.endswith(("所", "室")) and not host.endswith(first.own[-2:])  # 检验所 of a centre is a part of it
        joined = parse((host or "") + (name if inside else name[len(first.own) :]))
        if host and host.endswith(first.own) and len(first.own) > 2:
            topic.shorts[first.own] = host
        return (joined.name, True) if host and joined else None
    return name, False


_OF_ORGANS = re.compile(r"[省市县区州盟旗]直(?:属?机关|属)?(?:工会|妇工委|团工委|团委|党工委|妇委会|纪工委)")
"""省直工会, 市直机关团工委: of the offices of a place, and of no house."""
_SENT_GROUP = re.compile(r"派?驻(?:委|局|市局|[\u4e00-\u9fff]{2,8}[委局])?(?:的)?(?:纪检监察组|纪检组|监察组)")
"""派驻纪检监察组 of a paper that one such group signs."""
_TOWNSHIP = re.compile(r"[\u4e00-\u9fff]{1,6}(?:镇|乡|街道|苏木)")
_OF_VILLAGE = re.compile(r"[\u4e00-\u9fff]{1,6}(?:村|社区)")


def _stands_in(full: str, name: str) -> bool:
    """Is `full` only the place in front of `name`: its division, and for a village's house (丙村卫生室) the township too?"""
    place = default_places().leading(full)
    between = full[place.length : -len(name)] if place is not None and place.length <= len(full) - len(name) else None
    return between == "" or between is not None and _TOWNSHIP.fullmatch(between) is not None and _OF_VILLAGE.match(name) is not None


_KIND_ALONE = ("血站", "血液中心", "急救中心", "疾控中心", "委")
"""血站团支部: on the page of 甲市中心血站 its own."""
_COMPANIES = ("集团", "公司")
_AFFILIATED = re.compile(r"附属?([一二三四五六])医?院")
"""附属一院 of a university's page."""
_LINE_OF_OFFICES = re.compile(r"(?P<office>.{3,}?)(?P<direct>直属)?机关(?:党委|团委|工会|纪委|党总支|妇委会)")
_ALLIANCE = frozenset({"医共体", "医联体"})
"""医共体建设入选“X”: the alliance without a name is that of the house that the text is about."""
_ACADEMIES, _INSTITUTES, _LONGEST_INSTITUTE = ("科学院", "研究院", "研究总院"), ("研究所", "研究中心", "研究室"), 9
_OF_OFFICES = re.compile(r"^[\u4e00-\u9fff]{2,10}(?:处|部|学院|系)[\u4e00-\u9fff]{2,10}中心$")
_SHORTEST_PLACE = 2
_COLLEGE = re.compile(r"第[一二三四五六七八九]临床(?:医)?学院|(?:护理|公共卫生|基础医|药|口腔|口腔医|医学检验|检验|医学影像|影像|康复|人文|人文社科|马克思主义|管理|继续教育|研究生|国际教育|信息|法|生命科|健康管理|卫生管理|针灸推拿|中药|全科医|眼视光|临床医)(?:与[\u4e00-\u9fff]{2,8})?(?:医)?学院")
"""What every university has: no house that other colleges are parts of."""
_SEATED = re.compile(r"[\u4e00-\u9fff]{2,3}[市县](?![一二三四五六七八九]|[内外妇儿])[\u4e00-\u9fff]{4,}")
"""甲市消防救援支队 says by itself where it is: no unit of a house."""
_CLINICAL = re.compile(r"科(?!技|教|普|协)|病区|病房|护理|手术|门诊|急诊|药(?!监|管)|检验|影像|产房|医技|医务")
_ZONE = re.compile(r"(?:开发区|高新区|产业园区|工业园区|保税区|示范区|管理区|度假区|集聚区|风景区|合作区|实验区|功能区)$")
_OF_HOUSE = ("院务", "院感", "院办", "院史", "院前", "站务", "所务", "校务", "局务")
"""院务管理处: here the first character is a part of the unit's own name."""
_OWN_CLINIC = re.compile(r"(?!(?:第?[一二三四五六]|口腔|综合|中医|中西|西医|内科|外科|专家|特需|专科|新区|老区|[东西南北新老][院城郊区门街路]?|便民|体检|社区|干部|外宾|国际|国医|名医|发热|儿[科童]|妇[产科]|眼科|皮肤|美容|保健))[\u4e00-\u9fff]{2,4}(?:口腔|综合|中医|中西医结合|西医|内科|外科|眼科|皮肤|美容|儿科|妇科|妇产)+门诊部")
"""协志口腔门诊部 has a name of its own, 口腔门诊部 and 东门诊部 are the house's."""


def _in_order(short: str, entire: str) -> bool:
    """Do the characters of a short name stand in the entire one in their order, the first at its beginning?"""
    left = iter(entire)
    return short[:1] == entire[:1] and all(char in left for char in short)


_PART_OF_UNIT = re.compile(r"(?:护理|医疗|医护|科研|急救|党员)(?:团队|小组|组)|[一二三四五六]病区")
"""Parts that a department's page names without it."""
_SENT = re.compile(r"(?:支援队|医疗队|护理队|救援队|救治队)$")
"""甲省护理队: a team that a place has sent."""
_OF_PLACE = re.compile(r"[省市县区州盟旗](?:代表队|工会|团委|(?:首批|第[一二三四五六七八九十]{1,3}批)?(?:对口支援|支援|援|赴|驻)[\u4e00-\u9fff]{1,12}队)$|^[\u4e00-\u9fff]{2,4}(?:代表队|参赛队)$")
