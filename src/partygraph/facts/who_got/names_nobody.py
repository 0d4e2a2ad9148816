"""Subjects that name nobody who could get it: 其他科室, 全市各医院, 12个单位, 以下单位, 我县 itself, 2023年选树的示范医院."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.telling import Telling
from partygraph.facts.words.lead_in import LEAD_IN, led_in
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.places import default_places
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["NO_RECIPIENT", "are_others", "is_unnamed_branch", "names_all_or_some", "points_elsewhere", "so_many"]

NO_RECIPIENT = pattern("told.no-recipient")

_POINTS = re.compile(r"(?:以下|下列|下表|下述|上述|如下)[^，。；“”]{0,30}$")
"""Who got it stands in a list further down, or has been listed above."""
_PARTS = re.compile(rf"(?:所辖|所属|下属|下辖|旗下|[医本我该]?[院校]各|支部各|党委各)(?:的)?(?:各|多个|若干|[0-9一二三四五六七八九十两]+个)?(?:基层|临床)?(?:科室|支部|党支部|党组织|单位|部门|班组|机构|团队|集体)(?:{ADVERBS}|屡)*$")
"""党支部所属科室先后被授予…: parts that nobody names."""
_ANY_OF_THEM = re.compile(
    rf"(?:而|其中|院内|全院|我院|医院)?(?:其[他它余]|剩余|余下|另外|各|多|每)个?(?:的)?(?:参赛|临床|医技|职能|获奖)?(?:学科|科室|病区|部门|处室|专科|支部|党支部|队伍|参赛队|代表队|单位|团队|班组|小组|作品)(?:{ADVERBS})*"
    rf"|(?:而|其中)?(?:[我全本][省市县区州]|[省市县区州盟旗](?=内|辖|境|域))?(?:内|辖区内?|境内|辖内|域内|所辖|下辖|辖下|所属)*的?(?:各|多个|多数|不少|所有|全部|每个|[0-9一二三四五六七八九十几数两]+余?个)(?:县市区|市县区|县区|区县|市县|县市|乡镇街道|乡镇|镇街|街道|[省市县区州旗乡镇村]|社区|行政村)?(?:级|类|家)?(?:公立|民营|基层|医疗卫生|医疗|卫生|中心|村)*(?:医院|卫生院|卫生室|医疗机构|卫生机构|机构|服务中心|疾控中心|学校|企业|单位|部门)?(?:{ADVERBS})*"
)
"""其他科室获得优秀奖, 市内各区先后被评为示范区: all or the rest of them, whoever they are, and not the body named before."""
_MANY = re.compile(r"(?:[一二三四五六七八九十两0-9]{1,4}(?:个|家|名|支)[^，。；、和与及]{1,10}[、和与及](?=[一二三四五六七八九十两0-9]))*+(?:[^，。；、“”《》等]{0,24}?(?:共有|有|的|医院|大学|系统|中心|[省市县区镇院校]))?(?:另有|另外|还有|共有|共|[全我本][省市县区国院校局委]|其余|其他|余下|剩余|剩下|力争|先后)*[0-9一二三四五六七八九十百两余多]+(?:个|家(?!庭医生)|名|支|项|件|篇|人|宗|例|起|部)[^，。；、“”]{0,24}")
_TEAMS = re.compile(r"(?:[^、，。；：“”（）]{3,20}(?:队|组|团|班)(?:（[^（）]{1,12}）)?(?:[、和与及]|$)){2,8}")
"""甲省护理队、甲省支援队 (被授予…): teams that no word class ends, and nobody whom the text spoke of before."""
_THOSE_CHOSEN = re.compile(r"(?:培育|选树|评选|评出|推选|遴选)(?:选树)?出?的(?P<titles>[^，。；“”]{4,40})$")
"""2023年选树的示范医院以及标杆党支部 (受到通报表扬): those who bear the titles, whoever they are."""

_AND_OTHERS = re.compile(r"[^，。；“”]{6,40}等\s*(?:[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})(?:家|个|支|所|名)[^，。；“”]{2,16}")
"""甲集团乙车队小组等35家小组: others than whom the clause before was about, though their name is not read."""

_UNNAMED_BRANCH = re.compile(r"[^支部]所在的?(?:党支部|支部|党总支|团支部)$")


def _of_no_house(chars: str) -> bool:
    """我院, 药学部 and 门诊部 of a house that the text never names: the ministry of which it speaks has none of them."""
    tidy = LEAD_IN.sub("", chars)
    named = expand(tidy)
    return _HOUSE_ITSELF.match(tidy) is not None or bool(named) and all(is_bare(item.org) for item in named)


_HOUSE_ITSELF = re.compile(r"[我本该]院|(?:我们|咱们?)?医院(?![感管文])")
_PLACE_ITSELF = re.compile(r"(?:[^，。；]{0,12}年)?，?(?:为|助|助力|使|让)?(?:我|本|全)(?:省|市|县|区|州|盟|旗|镇|乡)(?:人民|上下)?")
"""我县一举拿下“文明城市”: the county itself, none of its bodies."""


def _is_place(chars: str) -> bool:
    """其中上海摘得…, 长沙市也获…: what a place has won, none of its bodies has for that."""
    tidy = re.sub(r"(?:共|一共|总共|也|还)+$", "", _TEAM.sub("", LEAD_IN.sub("", re.sub(r"^(?:其中|(?:本次|此次|这次|本届|该项)(?:大赛|比赛|竞赛|评选|活动)(?:中|里|上)?)", "", chars))))
    place = default_places().leading(tidy)
    return place is not None and place.length == len(tidy)


_TEAM = re.compile(r"(?:代表团|选手|赛区|地区)$")

_AGAIN_AND_AGAIN = re.compile(r"(?:又一次|再一次|第[一二三四五六七八九十0-9]{1,3}次|连续[一二三四五六七八九十0-9]{1,3}[次届年]|已|也|更|还|再)+$")


def _place_itself(chars: str) -> bool:
    """我县, 甲市: who got it is the place, none of its bodies."""
    if _PLACE_ITSELF.fullmatch(chars):
        return True
    tidy = _AGAIN_AND_AGAIN.sub("", LEAD_IN.sub("", chars))
    place = default_places().leading(tidy)
    return place is not None and place.length == len(tidy) and not all(place.short)


def points_elsewhere(chars: str) -> bool:
    """以下单位, 上述科室: who got it stands in a list.

    >>> points_elsewhere("以下单位"), points_elsewhere("甲医院")
    (True, False)
    """
    return _POINTS.search(chars) is not None


def is_unnamed_branch(chars: str) -> bool:
    """外采组所在的党支部: a branch without its name."""
    return _UNNAMED_BRANCH.search(chars) is not None


def names_all_or_some(chars: str) -> bool:
    """Parts that nobody names, all of a kind or the rest of them, or a whole place.

    >>> names_all_or_some("其他科室"), names_all_or_some("我县"), names_all_or_some("甲科")
    (True, True, False)
    """
    return _PARTS.search(chars) is not None or _ANY_OF_THEM.fullmatch(chars) is not None or _place_itself(chars) or _is_place(chars)


def so_many(chars: str) -> bool:
    """Only how many they are.

    >>> so_many("12个单位"), so_many("山东省6个单位"), so_many("甲医院")
    (True, True, False)
    """
    tidy = LEAD_IN.sub("", chars)
    return _MANY.fullmatch(tidy) is not None or (place := default_places().leading(tidy)) is not None and _MANY.fullmatch(tidy[place.length :]) is not None


def are_others(reading: Telling, text: Text) -> bool:
    """Are those of whom a clause speaks, though it names none that can be read, others than whom the text was about?"""
    if (chosen := _THOSE_CHOSEN.search(text.chars)) is not None and award_head(chosen["titles"]) is not None:
        return True
    if _TEAMS.fullmatch(text.slice(led_in(text.chars), len(text)).chars) is not None:
        return True
    if reading.topic.office() and _of_no_house(text.chars) or _AND_OTHERS.fullmatch(text.chars) is not None:
        return True
    return NO_RECIPIENT.search(text.chars) is not None and not LEAD_IN.fullmatch(text.chars)
