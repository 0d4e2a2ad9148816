"""Recipients that stand behind their title: 获得一等奖的是甲、乙, 荣获“X”的甲科和乙科接过牌匾."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import most_of, resolve_all
from partygraph.facts.houses.discourse import PERSONAL
from partygraph.facts.houses.full_names import complete
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.clause_subject import unit_first
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.phrases import ADVERBS

__all__ = ["attributive", "inverted", "persons_behind"]


_INVERTED = re.compile(r"(?:(?:先进)?(?:集体|团队|单位)(?=称号|荣誉))?(?:光荣称号|荣誉称号|称号|表彰|荣誉|奖项)?的?(?:[\u4e00-\u9fff]{0,8}?(?:单位|医院|卫生院|机构|支部|总支|组织|集体|群体|科室|病区|班组|团队|队伍|代表队|部门|窗口|岗位|社区))?(?:(?:一?共有|总共有|共|有)[0-9一二两三四五六七八九十]+(?:家|个|支|所)(?:单位|医院|集体|科室|支部|党支部)?)?(?:(?:，|：)?(?:它们|他们|这些单位|具体)?(?:还有|则有|有|则是|便是|就是|(?<!，)是|(?<=的，)是|即|包括|分别是|依次是|为|分别为|依次为)[：:—]*|：)(?P<list>[^。；]{4,400})")
_ATTRIBUTIVE = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?(?:不久)?的(?!有|是|为|包括|还有|分别|即|依次)(?P<who>[\u4e00-\u9fff（）]{3,40})")
_TELLS_NEXT = re.compile(rf"(?:{ADVERBS})*(?:[夺斩捧摘荣喜再]?获|被[评授命认]|拿下|摘得|夺得|捧回)")
"""获一等奖的还有甲医院，乙医院获二等奖: what follows tells of another."""
_WITH_TITLE = re.compile(r"[^，。；：“”]{2,24}“[^“”]{3,30}”")
_BEARERS = re.compile(
    rf"(?P<list>[\u4e00-\u9fff（）A-Z0-9、]{{5,200}}?)(?:等[一二两三四五六七八九十0-9]{{0,3}}(?:个|家|支)?(?:集体|单位|科室|支部)?)?(?:代表)?(?:(?:{ADVERBS}){{0,3}}+(?:(?:进行|予以|给予|作出|作)(?:了)?(?:集中|隆重|通报)?(?:表彰|表扬|嘉奖|奖励|授牌|颁奖)|接过|接受|上台|登台|走上|领取|领奖|领到|捧回|颁奖|授奖|授牌|授旗|颁发|作了|作交流|分享|介绍|亮相|参加)|[，。；]|$)"
)
"""荣获“X”的甲科、乙科接过牌匾: those whom the title qualifies."""


def inverted(reading: Telling, sentence: Text, end: int, stop: int) -> list[Recipient]:
    """获得一等奖的是甲、乙: the recipients stand behind the title."""
    match = _INVERTED.match(sentence.chars, end, stop)
    if match is None:
        return []
    if (whole := _over_semicolons(sentence, match)) is not None and (each := resolve_all(reading, whole)) is not None:
        return [Recipient(name, at, resolved) for name, at, resolved in each]
    listed = sentence.slice(match.start("list"), match.end("list"))
    told_next = _TELLS_NEXT.match(sentence.chars, match.end("list")) is not None
    if (comma := listed.chars.rfind("，")) > 0 and told_next:
        listed = listed.slice(0, comma)
    elif told_next and match[0][: -len(match["list"])] == "：" and _WITH_TITLE.match(sentence.chars, match.end("list")) is not None:
        return []  # 两个科室上榜：甲科被评为“X”
    found = resolve_all(reading, listed) or most_of(reading, listed)
    return [Recipient(name, at, resolved) for name, at, resolved in found] if found else []


_ROW = re.compile(r"[^，。：“”]{2,40}(?:；[^，。：]{2,40}){1,40}(?=。|$)")


def _over_semicolons(sentence: Text, match: re.Match[str]) -> Text | None:
    """…的集体分别是：甲；乙；丙: the whole row, where behind a colon nothing but semicolons parts the names."""
    row = _ROW.match(sentence.chars, match.start("list")) if sentence.chars.startswith("：", match.start("list") - 1) and sentence.chars.startswith("；", match.end("list")) else None
    return sentence.slice(*row.span()) if row is not None else None


_PERSON = re.compile(rf"[^、]{{2,40}}?(?:{PERSONAL.pattern}|负责人|带头人|[队站所股]长)(?P<name>[\u4e00-\u9fff]{{2,3}})(?:同志|等)?")


def persons_behind(sentence: Text, end: int, stop: int) -> bool:
    """被评为十佳标兵的有甲医院护士长张某、乙局负责人李某等: those behind the title are people, each with a post."""
    match = _INVERTED.match(sentence.chars, end, stop)
    if match is None:
        return False
    listed = [_PERSON.fullmatch(part.strip("。，")) for part in match["list"].split("、")]
    return all(item is not None and is_person(item["name"]) for item in listed)


def attributive(reading: Telling, sentence: Text, end: int, stop: int) -> tuple[list[Recipient], int] | None:
    """曾获“工人先锋号”的甲医院骨伤科: the recipient is what the title qualifies."""
    match = _ATTRIBUTIVE.match(sentence.chars, end, stop)
    if match is None:
        return None
    several = _BEARERS.match(sentence.chars, match.start("who"))
    names = resolve_all(reading, sentence.slice(*several.span("list"))) if several is not None and several.end("list") <= stop else None
    if several is not None and names is not None and len(names) > 1:
        return [Recipient(name, at, resolved) for name, at, resolved in names], several.end("list")
    items = find(match["who"], tuple(reading.topic.defined))[:1]
    if items and items[0].start == 0:
        org, length = items[0].org, items[0].end
    elif (unit := unit_first(match["who"])) is not None:
        org, length = unit, len(unit.name)
    else:
        return None
    completed = complete(reading.topic, org)
    if completed is None:
        return None
    at = sentence.slice(match.start("who"), match.start("who") + length)
    return [Recipient(completed[0], at, completed[1])], match.start("who") + length
