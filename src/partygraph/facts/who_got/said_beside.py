"""What a clause says beside who got it: for whom, why and with what it was won, who leads the team and whom it is made of (为医院赢回…, 甲队由乙局带队, 由三名护士组成的代表队)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["is_beside", "over_means", "those_led", "without_kind", "without_leader", "without_merit", "without_reason"]

_FOR_WHOM = re.compile(rf"(?:{ADVERBS})?为(?:医院|我院|本院|该院|全院|学校|单位|科室|团队|家乡|[全我][省市县区校科])(?:再次?|又|一举)?")
"""急诊科沉着应战，为医院赢回一等奖: for whom it was won is not who has won it."""
_APPOSITION = re.compile(r"(?:这|那|便|正|就)?(?:是)?(?:一)(?:个|支|家|座|所)[^，。；“”]{0,24}(?:科室|团队|集体|支部|病区|单位|医院|队伍|部门)")
"""甲科，一个只有6个人的小科室，被授予“X”: what is said of whom the clause before names."""
_FOR_REASON = re.compile(rf"(?<=[”》])(?:{ADVERBS})?(?:因|凭借|凭|以)[^，。；“”《》]{{2,20}}$")
"""甲院“X”和乙院“Y”因人气最旺，捧走…: why they won stands between them and the verb."""
_ANY_CIRCLE = re.compile(r"(?<=[科室部院区组心])(?:的)?(?:护理|医疗|药学|院感|多维工具|医院)?(?:品管圈|质控圈|QCC圈?|QC小组)(?:活动|项目|课题|案例|成果|小组)?(?=[《“][^《》“”]{5,})")
"""感染科护理品管圈《X》: what kind of work it is, and no name of a circle."""

_DESERVING = re.compile(r"在[^，。；“”]{2,40}?(?:表现|成绩|贡献|事迹|作用|成效|业绩)(?:特别|尤为)?(?:突出|优异|优秀|显著|卓越|明显)的(?=[\u4e00-\u9fff]{3,})")
"""在汛期救援中表现突出的医院卫生应急队: what somebody is honoured for, before who it is."""

_MADE_OF = re.compile(r"(?:由)?[^，。；、“”]{0,20}[名位人][^，。；、“”]{0,16}组成的(?=.{2})")
"""由三名护士组成的代表队: the people of a team say nothing about whose it is."""
_LED = re.compile(r"[^，。；、“”]{2,24}(?:带领|率领|带着)(?=[\u4e00-\u9fff]{2,30}(?:队|团队|科|室|部|医院|中心|支部|病区|小组)$)")
"""护士长李某率领甲医院代表队: those who were led."""
_WITH_LEADER = re.compile(r"(?<=[队团组])由[^，。；“”]{2,24}(?:带队|领队|率队|带领|率领|领衔|挂帅)(?:参赛|出战|出征|参加)?$")
"""甲省代表队由乙局带队: who leads the team has not won."""
_LED_BY = re.compile(r"[^，。；、“”]{2,30}(?:党委|党工委|工委|党组|总支)(?![和与及、])(?=(?:中国|中华|[\u4e00-\u9fff]{2,8}?[省市县州](?!直|属|级|委|政|区))[^，。；“”]{4,})")
"""甲委社会组织党委中国乙学会党支部: whose party committee leads those who got it."""
_BY_MEANS = re.compile(rf"(?:{ADVERBS}|并)?(?:凭借|凭着|凭|靠着|以|携)[^，“”《》]{{0,10}}[“《][^“”《》]{{1,60}}[”》](?:活动|项目|品管圈|参赛|创新|改善)*(?:成果|课题|项目|案例|活动|作品|主题)?")
"""With what it was won, as a clause of its own: who won stands before it."""


_QUALITY = r"(?:服务|技术|水平|工作|作风|态度|管理|成绩|成效|业绩|实绩|环境|质量|理念|精神|表现|口碑|疗效|风貌|能力|素质|医德|效果|事迹|形象)"
_GO_ON_MEANS = re.compile(rf"(?:和|及|以及)?[^，。；“”《》]{{1,12}}的[^，。；“”《》的]{{0,6}}{_QUALITY}")
_MEANS = re.compile(rf"(?<=[\u4e00-\u9fff])(?:以|凭借|凭着|凭|靠着)(?:其|自身)?[^，。；“”《》]{{1,24}}的[^，。；“”《》的]{{0,8}}{_QUALITY}$")


def over_means(clauses: Sequence[Text]) -> list[Text]:
    """The clauses in front of a verb, the nearest first, without the row of merits by which it was won.

    >>> [clause.chars for clause in over_means([Text("优质的服务", ()), Text("甲科以精湛的技术水平", ())])]
    ['甲科']
    """
    order = 0
    while order + 1 < len(clauses) and _GO_ON_MEANS.fullmatch(clauses[order].chars) is not None:
        order += 1
    means = _MEANS.search(clauses[order].chars) if order else None
    return [clauses[order].slice(0, means.start()), *clauses[order + 1 :]] if means is not None else list(clauses)


def is_beside(chars: str, *, first: bool) -> bool:
    """Is the whole clause about something else than who got it? Where it is the `first` of its sentence only what it was won with is.

    >>> is_beside("为医院", first=False), is_beside("凭借“X”项目", first=True), is_beside("甲科", first=False)
    (True, True, False)
    """
    return _BY_MEANS.fullmatch(chars) is not None or not first and (_FOR_WHOM.fullmatch(chars) is not None or _APPOSITION.fullmatch(chars) is not None)


def without_kind(text: Text) -> Text:
    """感染科护理品管圈《X》 without the words for the kind of work."""
    kind = _ANY_CIRCLE.search(text.chars)
    return Text.join([text.slice(0, kind.start()), text.slice(kind.end(), len(text))]) if kind is not None else text


def without_merit(text: Text) -> Text:
    """在救援中表现突出的甲队 without what they are honoured for."""
    merit = _DESERVING.match(text.chars)
    return text.slice(merit.end(), len(text)) if merit is not None else text


def without_reason(text: Text) -> Text:
    """甲院“X”因人气最旺 without why it won."""
    reason = _FOR_REASON.search(text.chars)
    return text.slice(0, reason.start()) if reason is not None else text


def without_leader(text: Text) -> Text:
    """甲队由乙局带队 without who leads it."""
    led_by = _WITH_LEADER.search(text.chars)
    return text.slice(0, led_by.start()) if led_by is not None else text


def those_led(text: Text) -> Text:
    """由三名护士组成的代表队, 护士长率领的甲队: the team alone."""
    ahead = _MADE_OF.match(text.chars) or _LED.match(text.chars) or _LED_BY.match(text.chars)
    return text.slice(ahead.end(), len(text)) if ahead is not None else text
