"""A work that a clause says something of before the next one says what it got: 护理部选送的“杏叶圈”紧盯难题，夺得一等奖."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.works_won import MAKING
from partygraph.model import Text

__all__ = ["is_work", "work_spoken_of"]

_SPOKEN_OF = re.compile(
    r"(?:由)?(?P<owner>[^，。；：“”《》]{2,40}?)(?P<of>的)?“(?P<quote>[^“”]{1,30})”(?P<tail>圈|(?:[\u4e00-\u9fff]{0,6}?)(?:品牌|案例|项目|作品|课题|工作法|品管圈|微党课|党课|节目|小品|视频))?"
    r"(?P<said>(?![的等和与及、是为由自于]|志愿|服务队|活动|建设|培训|启动)[^，。；“”《》]{2,40})"
)


def is_work(quote: str) -> bool:
    """A circle or brand that a clause speaks of is no honour.

    >>> is_work("精准圈"), is_work("杏林党建"), is_work("先进集体")
    (True, True, False)
    """
    head = award_head(quote)
    return head is None or head.rule == "award.work" and not qualified(quote)


def work_spoken_of(reading: Telling, text: Text) -> list[Recipient]:
    """Those whose circle or work the whole clause speaks of; who is only said to do something with one has not made it."""
    match = _SPOKEN_OF.fullmatch(text.chars)
    if match is None or not (match["quote"].endswith("圈") or match["tail"]) or not is_work(match["quote"]):
        return []
    owner = match["owner"]
    made = MAKING.sub("", owner) if match["of"] else owner
    names = resolve_all(reading, text.slice(match.start("owner"), match.start("owner") + len(made))) if len(made) > 1 else None
    if not names:
        return []
    entry, at = match["quote"], text.slice(*match.span("quote"))
    if match["tail"] == "圈":
        entry, at = f"“{entry}”圈", text.slice(match.start("quote") - 1, match.end("tail"))
    return [Recipient(name, where, resolved, entry, at) for name, where, resolved in names]
