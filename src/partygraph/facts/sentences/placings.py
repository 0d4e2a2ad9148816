"""Places of a contest told of several at once: 甲、乙、丙分获团体第一、二、三名; 分别斩获冠、亚、季军; 第一至第三名分别为甲、乙、丙; 一、二、三等奖分别由甲、乙、丙获得."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["in_contest", "placings"]

_RULE = "told.placings"
_ONE = r"(?:第?[一二三四五六七八九十])"
_PLACES = rf"(?P<places>{_ONE}名?(?:[、和与及]{{1,2}}{_ONE}名?)+(?<=名)|(?:{_ONE}|第[1-9])名?[至到](?:{_ONE}|第[1-9])名|第?[1-9]名?[至到\-—~～－][1-9]名|(?P<grades>[特一二三四](?:等奖?)?[至到][一二三四五]等奖)|(?P<prizes>[特一二三四](?:等奖?)?(?:[、和与及][特一二三四](?:等奖?)?){{1,5}}(?<=等奖)|[金银铜]奖?(?:[、和与及][金银铜]奖?){{1,5}}(?<=奖))|前[两二三四五六八]名|(?:冠军?、?亚军?[、和与及]?季军)|(?:冠军?[、和与及]?亚军)|(?:亚军?[、和与及]?季军))"
_WON = rf"(?:{GETS}|获取|位列|名列|包揽|获|列)"
_BEHIND = re.compile(rf"(?P<names>[^，。；：“”《》]{{4,200}}?)(?:{ADVERBS})?(?:分别{_WON}|依次{_WON}|分获|分列|分摘|分夺|分享|包揽)了?(?P<scope>[\u4e00-\u9fff0-9]{{0,16}}?){_PLACES}(?:的)?(?:好成绩|优异成绩|佳绩|成绩)?(?=[，。；！]|$)")
_AHEAD = re.compile(rf"(?P<scope>[\u4e00-\u9fff0-9]{{0,18}}?)(?:的)?{_PLACES}(?:的)?(?:获得者|得主|获奖者|获奖单位|单位|队伍|代表队|者)?(?:分别|依次)(?:是|为|由|被|归属于?)(?P<names>[^。；：“”《》]{{4,200}}?)(?:{GETS}|收入囊中)?(?=[，。；！]|$)")
_CONTEST = compiled(r"赛|比武|角逐|竞技|运动会|冠|夺|团体|[组类]的?第")
_RANKED = re.compile(r"排名|排行|考核|满意度|绩效|总量|增速")
_HELD = re.compile(r"(?:大赛|比赛|竞赛|决赛|初赛|复赛|联赛|锦标赛|球赛|接力赛|拔河赛|对抗赛|邀请赛|擂台赛|技能赛|比武|竞技|运动会|赛事|赛程|参赛|角逐|比拼|对决)")
_TEAM = re.compile(r"(?P<house>[^、和与及]{2,24}?)(?P<team>(?:[一二三四五六七八九十]|[甲乙]|第[一二三])?(?:代表|联|男子|女子|行政|内科|外科|机关|护理|医疗|青年)*(?:联队|队))$")
_SEVERAL = re.compile("[、和与及]+")
_EACH_SAID = re.compile(r"第[一二三四五六七八九十]名?(?:[、和与及]第[一二三四五六七八九十]名?)+")
_MEDALS = {"冠": "冠军", "亚": "亚军", "季": "季军"}


def in_contest(reading: Telling) -> bool:
    """Does the sentence before tell of a contest, whose places this one may tell (羽毛球赛落幕。甲医院获第一名)?"""
    return reading.before is not None and _HELD.search(reading.before.chars) is not None and _RANKED.search(reading.before.chars) is None


def placings(reading: Telling, sentence: Text) -> list[tuple[int, int]]:
    """As many bodies as places, in order. Comes out: where each such clause begins and ends, in order."""
    chars = sentence.chars
    if not any(word in chars for word in ("名", "军", "等奖", "铜奖", "银奖")) or _RANKED.search(chars) is not None or not (_OF_PRIZES.search(chars) is not None or reading.topic.contest or _CONTEST.search(chars) is not None or reading.before is not None and _CONTEST.search(reading.before.chars) is not None):
        return []
    clauses: list[tuple[int, int]] = []
    for form in (_BEHIND, _AHEAD):
        for match in form.finditer(chars):
            names = sentence.slice(*match.span("names"))
            if _EACH_SAID.fullmatch(match["places"]) is not None:
                continue  # 第二名和第三名: two titles like any others
            names = names.slice(led_in(names.chars), len(names))
            names = names.slice(names.chars.rfind("中，") + 2 if "中，" in names.chars else 0, len(names))
            titles = _titles(match)
            whom = _bodies(reading, names)
            if match["prizes"] and len(titles) > 1 and len(whom) > 1 and (len(titles) != len(whom) or _AND_MORE.search(names.chars) is not None):
                clauses.append(match.span())  # 甲、乙、丙、丁分获一、二、三等奖: who got which is not said
                continue
            if len(titles) != len(whom) or len(whom) < 2:
                continue
            at = sentence.slice(match.start("scope"), match.end("places"))
            for item, title in zip(whom, titles, strict=True):
                reading.found.append(Told(item.name, item.at, item.resolved, title, at, None, None, (), None, _RULE))
            clauses.append(match.span())
    return sorted(clauses)


def _titles(match: re.Match[str]) -> list[str]:
    scope, places = _WINNING.sub("", match["scope"]), match["places"]
    if "军" in places:
        return [scope + _MEDALS[one] for one in re.findall("[冠亚季]", places)]
    if match["prizes"]:
        return [f"{scope}{one}奖" if one in "金银铜" else f"{scope}{one}等奖" for one in re.findall("[特一二三四金银铜]", places)]
    shown = [_ORDER[int(one) - 1] if one.isdigit() else one for one in re.findall("[特一二三四五六七八九十两1-9]", places)]
    if places.startswith("前"):
        shown = list(_ORDER[: _ORDER.index(shown[0].replace("两", "二")) + 1])
    elif _FROM_TO.search(places) is not None:
        order = "特" + _ORDER
        shown = list(order[order.index(shown[0]) : order.index(shown[-1]) + 1])
    return [f"{scope}{one}等奖" if match["grades"] else f"{scope}第{one}名" for one in shown]


_FROM_TO = re.compile(r"[至到\-—~～－]")
_OF_PRIZES = re.compile("[、和与及至到][一二三四五]等奖|[、和与及][银铜金]奖")
_AND_MORE = re.compile(r"等(?:[0-9一二三四五六七八九十]+[家个支])?[^、和]{0,8}$")
_AS_WRITTEN = re.compile(r"[\u4e00-\u9fff]{2,10}(?:院|中心|血站)")
_ORDER = "一二三四五六七八九十"
_WINNING = re.compile(rf"^(?:最终|最后|其中)*(?:分别)?(?:{_WON}|分获|分列|分摘)?(?:了)?(?:本次|此次)?(?:大赛|比赛|竞赛)?(?:的)?")


def _bodies(reading: Telling, names: Text) -> list[Recipient]:
    """The bodies of an enumeration; teams of a house, and short names beside full ones, as they are written."""
    if (known := resolve_all(reading, names)) is not None and len(known) == len(_SEVERAL.split(names.chars)):
        return [Recipient(*item) for item in known]
    found: list[Recipient] = []
    at = 0
    for part in (*_SEVERAL.finditer(names.chars), None):
        text = names.slice(at, part.start() if part is not None else len(names))
        at = part.end() if part is not None else at
        if not len(text) or is_generic(text.chars):
            return []
        one = resolve_one(reading, text.chars)
        team = _TEAM.fullmatch(text.chars)
        if one is not None:
            found.append(Recipient(one[0], text, one[1]))
        elif team is not None:
            house = resolve_one(reading, team["house"])
            found.append(Recipient((house[0] if house is not None else team["house"]) + team["team"], text, house is not None and house[1]))
        elif _AS_WRITTEN.fullmatch(text.chars) is not None and len(_SEVERAL.split(names.chars)) > 2:
            found.append(Recipient(text.chars, text, False))  # 甲医院北院, between names that are known
        else:
            return []
    return found if any(one.resolved or resolve_one(reading, one.at.chars) is not None for one in found) else []
