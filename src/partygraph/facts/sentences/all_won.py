"""甲医院选送的3个项目全部获奖，分别是一等奖、二等奖和优秀奖, 甲医院的三个节目荣获2个“甲奖”和1个“乙奖”: whose works won, and the prizes in a clause of their own."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["all_won"]

_WON = gated(
    rf"(?P<who>[^，。；：“”《》]{{2,40}}?)(?:选送|报送|申报|推荐|参赛|参评|提交)的?(?:[0-9一二两三四五六七八九十]+)(?:个|项|件|部|支)(?:参赛|参评|优秀|创新|品管圈)*(?:圈组|项目|案例|作品|品牌|课题|节目|圈|队伍|党课|微党课|论文)?(?:(?:{ADVERBS})*(?:获奖|获佳绩|榜上有名|取得佳绩)，"
    rf"(?:其中，?)?(?:{ADVERBS}|共)*(?:是|为|获得?|{GETS})|(?:{ADVERBS}|共|一共)*(?:获得?|{GETS})(?=了?[0-9一二两三四五六七八九十]{{1,2}}[个项枚]))(?:了)?(?P<titles>[^，。；：《》]{{3,160}}?)(?=[，。；！]|$)"
)
_JOINED = re.compile(r"[、和与及]")
_COUNTED = re.compile(r"^[0-9一二两三四五六七八九十]+[个项枚]")


def all_won(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Each prize for the house whose works they were. Comes out: where the clauses begin and end, nothing where there are none."""
    match = _WON.search(sentence.chars)
    if match is None:
        return None
    who = sentence.slice(*match.span("who"))
    names = resolve_all(reading, who.slice(led_in(who.chars), len(who)))
    parts: list[Text] = []
    at = match.start("titles")
    for mark in (*_JOINED.finditer(sentence.chars, *match.span("titles")), None):
        parts.append(sentence.slice(at, mark.start() if mark is not None else match.end("titles")))
        at = mark.end() if mark is not None else at
    titles = [part.slice(len(part) - len(_COUNTED.sub("", part.chars)), len(part)).strip("“” ") for part in parts]
    heads = [award_head(title.chars) for title in titles]
    if names is None or len(names) != 1 or any(head is None or head.rule != "award.prize" for head in heads):
        return None
    name, where, resolved = names[0]
    for title, head in zip(titles, heads, strict=True):
        if head is not None and not head.personal:
            reading.found.append(Told(name, where, resolved, title.chars, title, None, None, (), None, "told.all-won"))
    return match.span()
