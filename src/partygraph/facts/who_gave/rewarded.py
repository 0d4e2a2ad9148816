"""Who honours those that won: 院党委对获奖的党支部进行了表彰, behind the prizes or ahead of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.givers_named import bodies_in, bodies_of
from partygraph.facts.telling import Telling, Told
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.parse import parse
from partygraph.rules.phrases import ADVERBS

__all__ = ["rewarded_by"]

_REWARDS = re.compile(
    r"(?:^|[，；])(?:会上|会后|会议期间|最后|随后|现场|赛后|同时|活动中|当天|经[^，。；]{2,12}，)*(?P<who>[^，。；：“”]{2,30}?)(?:现场|当场|还|并|一并)*对(?:本次|此次|这次|该次)?(?:大赛|比赛|竞赛|活动|评选|评比)?(?:中)?的?"
    r"(?:获奖|优秀|先进|优胜|表现突出|表现优异|成绩突出|成绩优异|涌现出)的?[^，。；：“”]{0,24}?(?:进行|予以|给予|作出|作)?了?(?:隆重|通报|集中|现场|大会)?(?:颁奖)?(?:表彰|奖励|表扬|嘉奖)(?:奖励)?(?=[，。；！]|$)"
)
_HANDS_OUT = re.compile(
    rf"(?:^|[，；])(?:会上|会后|会议期间|最后|随后|现场|赛后|同时|活动中|当天)*(?P<who>[^，。；：“”]{{2,30}}?)(?:{ADVERBS}|领导|负责人|并)*[给为向](?:本次|此次|这次|该次)?(?:大赛|比赛|竞赛|活动|评选|评比)?(?:中)?的?"
    r"(?:获奖|优胜|得奖|获胜)(?!者|选手|人员|个人|人|职工)的?[^，。；：“”]{0,12}?(?:颁发|颁了|颁授|颁|发放|发了|送上|授予)了?[^，。；：“”]{0,4}?(?:奖状|证书|奖品|奖杯|奖牌|荣誉证书|奖金|奖)(?:[、和及与](?:奖状|证书|奖品|奖杯|奖牌|荣誉证书|奖金))*(?=[，。；！]|$)"
)
"""院党委给获奖的支部颁发了奖状"""
_NEAR = 2


def rewarded_by(reading: Telling, sentence: Text, fresh: int) -> None:
    """Who honours the winners gives the prizes that nobody is said to give, those just told or those told next."""
    match = _REWARDS.search(sentence.chars) if "对" in sentence.chars else None
    handed = _HANDS_OUT.search(sentence.chars) if match is None and "奖" in sentence.chars else None
    match = handed if handed is not None and bodies_in(reading, handed["who"]) else match
    if match is not None and (names := bodies_of(match["who"], reading)) and not any(is_generic(name) for name in names):
        at = sentence.slice(*match.span("who"))
        reading.rewards, reading.rewards_at = (names, at), reading.line
        if fresh == len(reading.found) and reading.line - reading.told_at < _NEAR:
            reading.give(names, at, _won(reading.found[reading.since :], names))
        return
    if reading.rewards[1] is not None and reading.line - reading.rewards_at <= _NEAR:
        reading.give(*reading.rewards, _won(reading.found[fresh:], reading.rewards[0]))


def _won(told: Sequence[Told], givers: tuple[str, ...]) -> list[Told]:
    return [item for item in told if any(_is_over(giver, item.recipient) for giver in givers)]


def _is_over(giver: str, recipient: str) -> bool:
    """A house honours its own parts; an office whom it likes."""
    org = parse(giver)
    if org is None or org.institution is None or org.steps[0].group not in ("hospital", "centre", "university"):
        return True
    return recipient.startswith(org.institution)
