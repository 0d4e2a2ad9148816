"""What stands around the names of an enumeration and is none of them: how many they are (甲科等3个科室), the field or the body that they are of, persons and years."""

from __future__ import annotations

import re

from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["AND_MORE", "BELOW_COMMITTEE", "COUNTED", "IN_YEAR", "LATIN", "OWNED_BY", "PERSON_AND", "behind_field", "behind_owner", "without_years"]

COUNTED = re.compile(r"(?:两|双|三|四|五|多)方(?:签约|联合|共同|携手|共建)?$|(?:等|共计|共|一共)?\s*(?:(?:我|本|全)(?:国|省|市|县|区|州|旗|院|校)的?)?(?:[0-9一二三四五六七八九十多两余]+)(?:家(?!庭医生)|个|所|支|名)(?:[\u4e00-\u9fff]{0,8}?(?:单位|医院|集体|党组织|支部|党支部|科室|医疗机构|团队|党总支|党委|代表队|参赛队|队伍|单元|窗口|岗位|部门|病区|卫生院|圈组|班组|县区|县市|乡镇|县|区|乡镇（街道）|县（市、区）|县（区）))?$|(?:(?<=[县区市旗镇乡])等?(?:[二两三四五六七八九十]|[2-9])(?:县区|县市区|县市|市县|县|区|乡镇)|(?<=[院校心局会站所科室部区])等?(?:[两三四五六七八九十]|[2-9])(?:单位|集体|科室|部门|病区|团队|班组))$|等\s*[0-9一二三四五六七八九十百]+\s*[个家支](?:卫生健康|卫健|医疗卫生|卫生|精神文明|青年文明号|全[国省市县区]|[国省市县区]级|[\u4e00-\u9fff]{0,6}(?:创建|建设|系统|先进|示范|文明|优秀)){0,6}(?:单位|集体|医院|科室|党支部|党组织|医疗机构|机构|团队|岗组|班组)$|等\s*[0-9一二三四五六七八九十百]+\s*[个家支](?:基层)?(?:团组织|团支部|党小组|小组|组织|班组|队伍|品牌|案例)$")
PERSON_AND = re.compile(r"(?P<who>[\u4e00-\u9fff]{2,3}(?:同志)?)(?:等\s*[0-9一二三四五六七八九十]+\s*(?:人|[名位][^，。；、及和与]{0,6}))?(?:及|和|与|以及|携)(?=[\u4e00-\u9fff]{4,})")
"""张某及甲市妇幼保健院被授予“X”: the house has got it too."""
OWNED_BY = re.compile(r"^[^，。；、和与及“”]{3,30}?(?<=[局委会厅部司团校])(?:所属|下属|直属|下辖|旗下|管辖|所辖|辖下)的?(?!机关|单位|各|系统|科室|部门|支部|事业|企业|基层|党|团|工会|医疗)(?=[\u4e00-\u9fff]{4,}[院心所站校矿厂](?:[、和与及]|$))")
"""甲局管辖的乙医院和丙医院: whose they are."""
_BELOW = r"^(?P<house>[^，。；、和与及“”]{0,30}?[院心])(?P<below>(?:所属|下属|直属|下辖|下设|旗下|管辖|所辖|辖下)的?)"
_HOUSES_BELOW = re.compile(rf"{_BELOW}(?=(?!(?:各|系统|基层))[\u4e00-\u9fff]{{2,20}}?(?:卫生室|卫生院|卫生所|卫生服务中心|卫生服务站|医院|保健院)(?:[、和与及等两三四五六七八九十0-9]|$))")
_UNITS_BELOW = re.compile(rf"{_BELOW}(?<=的)(?=(?!(?:各|系统|基层))[\u4e00-\u9fff]{{1,14}}?(?:[科室部]|病区|支部|总支|小组|团队)(?:[、和与及等两三四五六七八九十0-9]|$))")


def behind_owner(text: Text) -> Text:
    """What is below a house without the words that say so: bodies by themselves alone, units with the house.

    >>> behind_owner(Text("我院下设的甲村卫生室、乙村卫生室", ((0, 0),))).chars, behind_owner(Text("我院下设的急诊科、内科", ((0, 0),))).chars
    ('甲村卫生室、乙村卫生室', '我院急诊科、内科')
    """
    if (houses := _HOUSES_BELOW.match(text.chars)) is not None:
        return text.slice(houses.end(), len(text))
    units = _UNITS_BELOW.match(text.chars)
    return text.without([units.span("below")]) if units is not None else text


LATIN = re.compile(r"（[A-Z]{2,6}）$")
"""重症医学科（ICU）"""

_FIELD = re.compile(
    r"[\u4e00-\u9fff]{0,8}?(?:卫生健康|卫健|医疗卫生|医药卫生|卫生计生|卫计|卫生|医疗|中医药|疾控|妇幼|教育|政法|政务|工会|共青团|青年|职工)(?:系统|行业|战线|领域|口)(?:(?:中|内|里|上)?的|[中内里有])?(?=[\u4e00-\u9fff]{4})"
)
"""甲省卫生健康系统: of which field those are who follow."""


def behind_field(chars: str) -> int:
    """Where the names begin behind the field that they are of: 甲省卫生健康系统乙市人民医院; 甲市卫生系统工会 is one name."""
    field = _FIELD.match(chars) if "系统" in chars or "行业" in chars or "战线" in chars or "领域" in chars or "口" in chars else None
    named = find(chars[field.end() :])[:1] if field is not None else []
    return field.end() if field is not None and named and named[0].start == 0 and not is_bare(named[0].org) and not is_generic(named[0].org.name) and len(named[0].org.institution or "") > _SHORTEST else 0


_SHORTEST = 3
IN_YEAR = re.compile(r"（(?:19|20)[0-9]{2}年?度?(?:[0-9]{1,2}月)?(?:[、，和](?:19|20)[0-9]{2}年?度?){0,4}）")


def without_years(text: Text) -> Text:
    """The text without the years in brackets behind its names."""
    return text.without(note.span() for note in IN_YEAR.finditer(text.chars))


BELOW_COMMITTEE = re.compile(r"(?<=[院心校站所局委会])(?:党委|党总支)(?:所属|下属|下辖|所辖)的?(?=[第\u4e00-\u9fff、]{1,24}(?:支部|小组))")

AND_MORE = re.compile(r"等(?:(?:一大?批|若干|[多数几])[个家支所]?(?:先进|优秀)?(?:基层)?)?(?:单位|医院|集体|科室|党支部|支部|党组织|机构|医疗机构|团队|窗口|班组|岗位)$|等(?:一大?批|若干)(?:部门|病区)$")
"""甲科等一批集体: others whom nobody counts."""
