"""Offices and units that a notice of a house names without the house: 由质量管理部从中择优, 学会秘书处供稿, 甲医院办公室印发, a link to a story of 护理部."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.gathered import Gathered
from partygraph.layout import Line
from partygraph.model import Locator, Text
from partygraph.names.anchored import is_generic
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["gather_own_offices"]

_UNIT = r"(?![本我该各全有相此何某两几其由报送交请到至提经市省县区州外贵])[\u4e00-\u9fff]{1,8}?(?:[务理量控传事勤感教财养医药]部|[务理控传事勤感教财保]科|[务理控传事勤感教财保]处|办公室)"
_ACTS = re.compile(rf"(?:^|(?<=[，；。：]))?(?:由|报|送|交|请|提交)(?:报|送|交|至|到){{0,2}}(?P<unit>{_UNIT})(?=从|负责|牵头|组织|制定|统一|汇总|审核|审定|备案|考核|根据|会同|联合|另行|按|收|[，。；、])")
_LINKS = re.compile(r"(?:相关|往期|更多|延伸|推荐|热门|最新)(?:文章|阅读|新闻|链接|推荐|回顾|信息|报道|动态)[：:]?|上一[篇条][：:].*|下一[篇条][：:].*")
_LINKED = re.compile(
    rf"(?:[·•▪◆●○*>\-—]\s*|[0-9]{{1,2}}[.、]\s*|(?:上|下)一[篇条][：:]\s*)?(?:[我本]?院)?(?P<unit>{_UNIT}|(?![本我该各全有相此何某两几其])[\u4e00-\u9fff]{{1,8}}?(?:党支部|党总支|团支部|科))(?=组织|举办|举行|开展|召开|赴|荣获|获|党员|团员|成功|顺利|圆满|走进|联合|到|与)"
)
_OF_KIND = re.compile(r"(?P<kind>学会|协会|研究会|医院|中心|委员会|集团|公司|总医院)(?P<office>秘书处|办公室|秘书组|[\u4e00-\u9fff]{2,4}[部处科])")
_CREDITED = re.compile(r"(?:供稿|来源|撰稿|图文|文图|稿件|文稿|信息来源)(?:单位|科室|部门)?\s*[：:丨|／/]\s*(?P<who>[\u4e00-\u9fff]{4,14})(?=[\s）)】|丨，、；]|$)")


def gather_own_offices(document: Gathered, lines: Sequence[Line], printed: Sequence[Text], prose: Sequence[Line], house: str | None, issuers: Sequence[str]) -> None:
    """Each such office by its full name; `house` is the one whose notice it is, `printed` who printed it."""
    signing = {org.institution for name in issuers if (org := parse(name)) is not None and org.institution is not None}
    for text in printed:
        org = parse(text.chars)
        if org is not None and not is_bare(org) and org.institution in signing and org.institution != org.name:
            document.name(org.name, document.witness.quote(text, rule="name.find"))
    if len(issuers) == 1:
        for line in lines:
            for match in _CREDITED.finditer(line.chars) if len(line.chars) <= _LONGEST else ():
                of_kind = _OF_KIND.fullmatch(match["who"])
                if of_kind is not None and issuers[0].endswith(of_kind["kind"]) and (whole := parse(issuers[0] + of_kind["office"])) is not None and whole.institution == issuers[0]:
                    document.name(whole.name, document.witness.quote(line.text, *match.span("who"), rule="document.credit", locator=Locator.RESOLVED))
    if house is None and len(issuers) == 1 and issuers[0] in signing and (sole := parse(issuers[0])) is not None and sole.steps[-1].group == "hospital":
        house = issuers[0]  # 甲钢总医院, whose name says no place
    if house is None or house not in signing:
        return
    of_house = len(own.steps) if (own := parse(house)) is not None else 1
    for text in (*_acting(prose), *_linked(lines)):
        org, whole = parse(text.chars), parse(house + text.chars)
        if org is None or not is_bare(org) or is_generic(org.name) or default_places().leading(org.name) is not None or whole is None or whole.institution != house or len(whole.steps) != len(org.steps) + of_house:
            continue
        document.name(whole.name, document.witness.quote(text, rule="mentioned.unit", locator=Locator.RESOLVED))


_LONGEST = 80


def _acting(prose: Sequence[Line]) -> Iterator[Text]:
    """由质量管理部从中择优确定: the unit of the house that does its part of what the notice orders."""
    for line in prose:
        for match in _ACTS.finditer(line.chars):
            yield line.text.slice(*match.span("unit"))


def _linked(lines: Sequence[Line]) -> Iterator[Text]:
    """· 内科党支部组织党员参观: stories of the same page, below 相关文章 or behind 上一篇."""
    linked = False
    for line in lines:
        if _LINKS.fullmatch(line.chars) is not None:
            linked = True
        if linked and len(line.chars) <= _LONGEST and (match := _LINKED.match(line.chars)) is not None:
            yield line.text.slice(*match.span("unit"))
