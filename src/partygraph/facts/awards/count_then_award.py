"""Counts in front of an award that a verb or a list of them leads to: 10家单位获评先进集体, 评出3个“示范岗”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.award_names import award_head, number
from partygraph.facts.awards.count_words import ASKED, BRACKET, COUNTED, COUNTER, NO_AWARD, NUMBER, TITLE_WORD, Counted, own_name
from partygraph.facts.awards.titles import qualified
from partygraph.rules.gate import gated
from partygraph.rules.phrases import GETS

__all__ = ["count_then_award"]

_COUNT_THEN_AWARD = gated(
    rf"(?P<count>{NUMBER})\s*{COUNTER}(?!）?(?:等)?(?:共计|共有|共|合计|总计)\s*{NUMBER})(?P<whom>(?:[^，。；、“”（]|{BRACKET}){{0,20}}?(?<!的)(?:(?<=党员|团员|职工|医生|护士|同志|医师|药师|干部|选手|员工)(?:、[^，。；、“”（0-9]{{2,8}}?){{1,3}})?)(?:荣获|荣膺|荣登|荣摘|当选|评上|入列|[喜勇]?(?:摘|夺|捧|揽)(?:得|下|获|取|回|走|入)?(?=[了特一二三四等金银铜优最]|[^，。；“”]{{0,8}}奖)|喜[得提捧摘]|{GETS}|问鼎|被[^，。；“”]{{0,30}}?(?:授予|表扬为|表彰为|评为|命名为|认定为)|入选|获|喜获|为|给予|以|被表彰为|授予|通过复查，继续保留|继续保留|被认定为)(?:了)?(?P<scope>[^，。；“”、]{{0,24}}?)(?:“(?P<quote>[^“”]{{2,40}})”(?P<tail>[^，。；、“”（\s]{{0,16}})|(?P<plain>(?:[^，。；、“”\s（]|{BRACKET}){{2,30}})(?![^，。；、“”\s]{{0,24}}“))"
)
_COUNT_OF = gated(
    rf"(?:对|在内的|评出|评选出|产生|选出|表彰|命名|推选出|认定|确定|授予|遴选出|表扬|筛选出|通报|选树|评选|定下|定出|设)(?:了|(?:19|20)[0-9]{{2}}年度?(?:的)?|全市|全省|全县|全区|全院|全校|学校|医院|首批|第[一二三四五六七八九十]+批)*\s*(?P<count>{NUMBER})\s*{COUNTER}(?P<scope>[^，。；“”、0-9]{{0,16}}?)(?:“(?P<quote>[^“”]{{2,40}})”|(?P<plain>(?:[^，。；、“”0-9\s（]|{BRACKET}){{2,24}})(?![^，。；、“”\s]{{0,24}}“))"
)
_OF_CUP = re.compile(r"(?:先进|优秀|最佳|模范)[\u4e00-\u9fff]{2,8}")
"""授予12名同志第四届“X杯”优秀个人称号: who holds the cup's title."""
_BEFORE_CUP = re.compile(r"^[^第]*(?=第|$)")
_IN_EVENTS = re.compile(r"(?:个|大|项)?(?:单项|项目|赛项|科目|课目|环节|组别|赛道)(?:比赛|竞赛|赛)?[上中里]?，?(?:均|都|皆|分别|各自)")
"""3个单项上均获二等奖: so many events."""

_THOSE_AS = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:集体|单位|医院|科室|支部|党组织|病区|班组|团队|机构|项目|案例|作品|品牌)为")


def count_then_award(chars: str) -> Iterator[Counted]:
    """10个“示范岗”, 评出3个先进集体: the number stands in front of its award."""
    for regex in (_COUNT_THEN_AWARD, _COUNT_OF):
        behind = regex is _COUNT_THEN_AWARD  # a verb stands between the two
        for match in regex.finditer(chars):
            name = _award_behind(chars, match, of=not behind)
            total, head = number(match["count"]), award_head(name)
            if total is None or len(name) < 2 or (head is None and not match["quote"]) or ASKED.search(chars[max(0, match.start() - 6) : match.start()]) and not (behind and chars.endswith("的", 0, match.start())):
                continue
            if not match["quote"] and head is not None and head.rule != "award.prize" and not qualified(name):
                continue
            if _IN_EVENTS.match(chars, match.end("count")) or behind and COUNTED.match(match["scope"] or match["plain"] or "") is not None:
                continue  # 三个节目荣获2个“X”: the second number counts the prizes
            if not behind and _THOSE_AS.match(match["plain"] or "") is not None:
                continue  # 认定6个集体为标兵岗 is read by its 为
            if NO_AWARD.search(name) or not behind and match[0].startswith("设") and (head is None or head.rule != "award.prize"):
                continue
            yield name, total, match.span()


def _award_behind(chars: str, match: re.Match[str], *, of: bool) -> str:
    """The award behind a number, with the words around a quotation that belong to it."""
    name = match["quote"] or own_name(match["plain"] or "")
    if match["quote"] and "tail" in match.re.groupindex and match["tail"]:
        tail = TITLE_WORD.sub("", match["tail"])
        name = f"{match['scope'].strip()}{name}{tail}" if award_head(tail) is not None else name
    if match["quote"] and of and (cup := _OF_CUP.match(chars, match.end())) is not None and match["quote"].endswith("杯"):
        name = f"{_BEFORE_CUP.sub('', match['scope'])}“{name}”{TITLE_WORD.sub('', cup[0])}"
    return name
