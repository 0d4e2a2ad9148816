"""The verbs that give and get honours (rules told.* of patterns.toml), found in a sentence whose quotations are masked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["Verb", "find_verbs"]


@dataclass(frozen=True, slots=True)
class Verb:
    kind: str
    start: int
    end: int
    agent: tuple[int, int] | None
    rule: str
    act: str
    put: tuple[int, int] | None = None


_GIVE_OBJECT = re.compile(r"(?:其|该|我|本|[^，。；“”]{2,1200}?)?[“《]|(?:其|该院|我院|[^，。；]{3,1200})(?:为|荣誉|称号|奖)|(?:其|[该我本](?:院|校|局|委|所|站|中心)|[^，。；]{3,60}?)(?:全[国省市县区]|[\u4e00-\u9fff]{0,16}?(?:示范|先进|文明|平安|模范|标杆|优秀|先锋|红旗))[^，。；、]{0,12}(?:医院|单位|集体|党组织|支部|岗|号|基地|窗口)(?=[，。；、]|$)")
_PUT = re.compile(r"(?:将|把)[^，。；“”将把]{2,30}$")
_NEAR = 40
_GOT = re.compile(r"[获评予][^，。；、]*并$")
_INSTITUTE = re.compile(r"(?:研究|防治|防|保健|卫生|监督|检验|检测|监测|控制|监护|服务|教育|规划|设计|派出|医务|诊|戒毒|看守)所$")
"""血防所获…, no 所获的荣誉."""
_COMMITTEE = re.compile(r"委会|委团|审团|审委员会|委(?:特别|推荐|选择)?大?奖")
_NOT_GET = re.compile(r"悉|益|取|准|利|知(?!识)|胜|救(?![援护])|表(?!彰|扬|演)|批准|感|者")
_WINNER = re.compile(r"获得?(?:者|(?:单位|集体|选手|人员|代表队)(?=，?(?:将|可|均|统一|分别|按[^，。；]{1,6})?由))")
"""一等奖获得者由甲会授予“X”: whoever has won, a noun."""


def find_verbs(masked: str) -> tuple[Verb, ...]:
    """The verbs of a sentence in order; several stages ask for the same sentences."""
    return _found_in(masked) if len(masked) <= _REMEMBERED else _found_in.__wrapped__(masked)


_REMEMBERED = 600
"""Longer stretches are no sentences that are worth to be kept in memory."""


@lru_cache(maxsize=4096)
def _found_in(masked: str) -> tuple[Verb, ...]:
    found: list[Verb] = []
    for match in pattern("told.passive").finditer(masked):
        if _WINNER.match(masked, match.start()) is not None:
            continue
        found.append(Verb("passive", match.start(), match.end(), match.span("agent"), "told.passive", match["act"]))
    taken = [(verb.start, verb.end) for verb in found]
    for match in pattern("told.praised").finditer(masked):
        if not any(start < match.end() and match.start() < stop for start, stop in taken):
            by = match.start("agent"), match.end("agent") - match["agent"].endswith("的")
            found.append(Verb("praised", match.start(), match.end(), by, "told.praised", match["act"]))
            taken.append(match.span())
    for match in pattern("told.get").finditer(masked):
        if any(start < match.end() and match.start() < stop for start, stop in taken):
            continue
        if found and match.start() in {stop for _, stop in taken}:
            continue  # 入选入围案例: the second word begins the title
        if match[0].startswith("评") and _PUT.search(masked, max(0, match.start() - _NEAR), match.start()) is not None:
            continue  # 甲委将医院评为“X”: who gives stands before 将
        before = masked[max(0, match.start() - 1) : match.start()]
        if before == "所" and not _INSTITUTE.search(masked, max(0, match.start() - 4), match.start()) or before in ("被", "可") or before in ("收", "捕", "抓", "查") and match[0].startswith("获") or _NOT_GET.match(masked, match.end()) or _WINNER.match(masked, match.start()):
            continue
        if masked[match.end() : match.end() + 1] == "奖" and masked[match.end() : match.end() + 2] not in ("奖，", "奖。", "奖；"):
            continue
        short = match[0].endswith("评") and len(match[0]) > 1 and _COMMITTEE.match(masked, match.end()) is not None  # 获评委会大奖: 获 and 评委会
        found.append(Verb("get", match.start(), match.end() - short, None, "told.get", match[0][:-1] if short else match[0]))
        taken.append(match.span())
    for match in pattern("told.is-given").finditer(masked):
        if not any(start < match.end() and match.start() < stop for start, stop in taken):
            found.append(Verb("get", match.start(), match.end(), None, "told.is-given", match[0]))
            taken.append(match.span())
    for match in pattern("told.give").finditer(masked):
        if any(start < match.end() and match.start() < stop for start, stop in taken):
            continue
        put = match.span("put_whom") if match["put"] else None
        if match["act"].startswith("授") and masked[max(0, match.start() - 1) : match.start()] == "并" and _GOT.search(masked, 0, match.start()) and any(verb.kind in ("get", "passive") for verb in found):
            continue  # 荣获模范集体并授“五一劳动奖状”: the same body has got both
        if masked[match.end() : match.end() + 1] == "的":
            continue  # 省总工会授予的“…”: part of the title
        if put is None and not _GIVE_OBJECT.match(masked, match.end()):
            continue
        found.append(Verb("give", match.start(), match.end(), None, "told.give", match["act"], put))
        taken.append(match.span())
    found.sort(key=lambda verb: verb.start)
    if found and found[0].kind in ("get", "passive"):
        found.extend(verb for verb in _with_own_subject(masked, found) if not any(start < verb.end and verb.start < stop for start, stop in taken))
        found.sort(key=lambda verb: verb.start)
    return tuple(_passive_again(masked, found))


_OWN_SUBJECT = gated(
    r"(?:[，；](?:同时|另外|此外)?(?P<who>(?![该其此]|同时|另外|此外)[^，。；：“”将把对被由让使从为获评]{2,60}?(?<=[科室部院心区队组站所])(?<!全院)(?<!我院)(?<!医院)))"
    rf"(?:{ADVERBS}){{0,2}}(?P<act>列为|定为|列入|确定为|认定为|确认为|命名为|评定为|核定为|纳入|增列为)(?=[^，。；、（）]{{4,}})"
)


def _with_own_subject(masked: str, found: list[Verb]) -> Iterator[Verb]:
    """甲科被乙厅评定为X，丙科列为Y: an act without 被, behind a subject of its own and an honour of another; the same body gives both."""
    for match in _OWN_SUBJECT.finditer(masked, found[0].end):
        before = next((verb for verb in reversed(found) if verb.end <= match.start()), None)
        if before is not None and before.kind in ("get", "passive"):
            agent = before.agent if before.kind == "passive" else None
            yield Verb("passive" if agent is not None else "get", match.start("act"), match.end("act"), agent, before.rule, match["act"])




_BY_ANOTHER = re.compile(rf"(?:(?:“Ｑ+”|[^，。；、“”]{{2,24}})(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾)?[、和及]?){{1,6}}[，、；](?:以及|并|又|还|后又|再|后)?(?:于)?(?:(?:同年|同月|当年|次年|翌年|今年|去年|此后|随后|后来|(?:19|20)[0-9]{{2}}年(?:度|底|初)?(?:[0-9]{{1,2}}月)?(?:[0-9]{{1,2}}日)?|[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)，?(?:{ADVERBS})?)?(?P<agent>[^，。；、“”被]{{2,30}}(?:、[^，。；、“”被]{{2,20}}){{0,2}})")
_ACT_OF_GIVING = re.compile(r"(?:授予|(?:评选|推选|遴选|评定|评|命名|认定|确定|确认|表彰)为?)$")


def _passive_again(masked: str, verbs: list[Verb]) -> Iterator[Verb]:
    """被甲委授予“X”、2016年乙会授予“Y”: one 被 for the row, whose other clauses name nothing but who gave and what."""
    last: Verb | None = None
    for verb in verbs:
        if last is not None and verb.kind in ("get", "give") and verb.put is None and _ACT_OF_GIVING.search(verb.act) is not None and (verb.act.endswith("为") or masked.startswith(("“", "为"), verb.end)):
            by = _BY_ANOTHER.fullmatch(masked, last.end, verb.start)
            if by is not None and not by["agent"].endswith(_ONLY_GET) and all_of((name for name in _NAMES.split(by["agent"])), OFFICES_AND_COMMITTEES):
                verb = replace(verb, kind="passive", start=by.start("agent"), agent=by.span("agent"), rule=last.rule)
        last = verb if verb.kind == "passive" and verb.agent is not None and verb.agent[1] > verb.agent[0] else None
        yield verb


_NAMES = re.compile("[、和与]")
_ONLY_GET = ("支部", "总支")
"""A branch gives nobody a title: 甲科党支部获评“X” has got it."""
