"""Whether a name says by itself whose it is (甲市医院), and whether it is a kind of bodies and no name at all (各级医院)."""

from __future__ import annotations

import re
from functools import lru_cache

from partygraph.names.daughters import mother
from partygraph.names.verb_and_house import is_verb_and_house
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["LONGEST_PLACE", "START", "begins_placed", "is_anchored", "is_generic"]

START = compiled(r"中共|农工党|九三学社|民盟|民进|民建|民革|致公党|共青团|中国|中华|国家|全国总工会|国务院|中央(?!医院|门诊|空调|厨房|监护|监测|供氧|储备|公园|广场)|中[宣组]部|(?<![集社兵财乐])团(?=[\u4e00-\u9fff]{2,5}[省市]委(?![书常]))|首都|[冀晋辽吉苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕陇][东西南北中](?=[\u4e00-\u9fff]{0,6}医院)|(?:(?<![\u4e00-\u9fff])|^)(?:省|市|县|(?<![0-9])区|自治区|州|旗|盟|院(?!前)|局|兵团|军队|空军|海军|解放军|武警)|(?<![一二三四五六七八九十老教医律])第?[一二三四五六七八九十]{1,3}师(?=[\u4e00-\u9fff]{2,4}市|[一二三四五六七八九十百〇]{1,5}团|总医院|医院|卫生健康|疾病|疾控|党委|妇幼)")
"""Where a name can begin that no place leads: 中国…, 市…, a division of the Corps (二师二十二团医院)."""


_LEARNED = re.compile(r"(?:协会|学会|研究会|促进会|联合会|指导委员会|医院管理(?:中心|局))(?:办公室)?$")
"""A society or a managing centre may be of 公立医院 or 医疗机构; its name is no kind of bodies."""


_OF_SPECIALTY = "专科医院"


_IN_TEAMS = frozenset({"新时代", "引领", "最美", "优质", "赋能", "党的"})
_CALLED_TEAM = re.compile(r"(?P<called>“[^“”]{1,14}”)(?P<kind>[\u4e00-\u9fff]{0,8}(?:队|团|组|班))$")


@lru_cache(maxsize=16384)
def is_generic(name: str) -> bool:
    """True for a kind of bodies (各级医院, 公立医院) and for titles that sound like bodies."""
    if is_verb_and_house(name):
        return True
    kind = pattern("name.kind").search(name)
    if kind is not None and name.startswith("全", kind.start()) and (place := default_places().leading(name)) is not None and kind.start() < place.length:
        kind = None  # 天全县中医院 is one of the county 天全
    if kind is not None and kind[0] == "对口支援" and name.endswith("队") and default_places().leading(name[: kind.start()]) is not None:
        kind = None  # 甲省对口支援乙市医疗队 is one that the province has sent
    if kind is not None and name.endswith(_OF_SPECIALTY) and (seat := default_places().leading(name)) is not None and len(name) - seat.length >= len(_OF_SPECIALTY) + 2:
        kind = None  # 甲省皮肤病专科医院 says of what
    if kind is not None and name.endswith(_OF_SPECIALTY) and kind[0].endswith(_OF_SPECIALTY) and len(name) >= len(_OF_SPECIALTY) + 4:
        kind = None  # 杨氏肛肠专科医院 bears a name
    if kind is not None and "“" in name and (team := _CALLED_TEAM.search(name)) is not None and team.start() < kind.start() < team.end("called") and pattern("name.kind").search(name[: team.start()] + team["kind"]) is None:
        kind = None  # 甲医院“新时代”服务队 is called so
    if kind is not None and kind[0] in _IN_TEAMS and name.endswith("队") and is_anchored(name):
        kind = None  # the same without its quotation marks
    if kind is not None and kind[0].endswith("级") and name.endswith("队") and is_anchored(name):
        kind = None  # 甲医院省级医疗队: the level is the team's
    if kind is not None and kind[0] == "对口支援" and name.endswith("队"):
        kind = None  # 甲市对口支援乙州医疗队 is one that went there
    if kind is not None and name.endswith("委员会") and name.startswith("中国共产党") and kind.end() < len(name) - len("委员会"):
        kind = None  # 中国共产党甲医院委员会 is the committee of one house
    return kind is not None and (name[1:2] == "级" or not (_LEARNED.search(name) and is_anchored(name)))


@lru_cache(maxsize=16384)
def is_anchored(name: str) -> bool:
    """True when a name says by itself whose it is: it begins with a place, 中国, 国家 … rather than with any word of a sentence."""
    return START.match(name) is not None or default_places().leading(name) is not None or mother(name) > 0 or _UNIVERSITY.match(name) is not None or name.startswith("全国") and _LEARNED.search(name) is not None


_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2,8}大学(?!生(?!命[科与学健]|物(?!理|联|资)|态(?!度)|殖|理学))|(?!基础|临床|口腔|公共|国际|继续|护理|中西|第[一二三四五])[\u4e00-\u9fff]{2,4}(?:医学院|中医药?学院)(?=附属|第[一二三四五]|[\u4e00-\u9fff]{1,6}医院)")


def begins_placed(chars: str) -> bool:
    """Do these characters begin with a place or a university, as the name of a house does?"""
    return default_places().leading(chars) is not None or _UNIVERSITY.match(chars) is not None


LONGEST_PLACE = 80
"""More characters than the longest chain of divisions has."""
