"""Prizes won in several events of one contest: 在甲、乙、丙3个单项上均获二等奖 is one prize in each, 分别获一等奖、二等奖 one in turn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_tier
from partygraph.facts.awards.counted_events import events_of
from partygraph.facts.awards.titles import Title
from partygraph.facts.words.verbs import Verb
from partygraph.rules.phrases import ADVERBS

__all__ = ["in_events"]

_EVENTS = re.compile(
    rf"在(?P<list>[^，。；：“”《》、]{{2,20}}(?:、[^，。；：“”《》、]{{2,20}}){{0,5}}(?:、|和|及|与|以及)[^，。；：“”《》、]{{2,20}}?)等?(?P<count>[0-9]|[两二三四五六七八])(?:个|大|项)?(?P<kind>单项|项目|赛项|科目|课目|环节|组别|赛道)(?:比赛|竞赛|赛|比拼|考核)?[上中里]?，?(?:{ADVERBS}|并)?(?P<how>{ADVERBS})?(?:荣|喜|斩|摘|夺)?$"
)


def in_events(titles: Sequence[Title], chars: str, begin: int, verb: Verb) -> list[Title]:
    """`titles` for each of the events that stand between `begin` and the verb, as many as the clause says; unchanged where it names none.

    >>> from partygraph.model import Text
    >>> prize = Title("二等奖", Text("二等奖", ((0, 0),)), personal=False)
    >>> [title.name for title in in_events([prize], "甲队在疫情防控、紧急救援2个单项上均获", 0, Verb("get", 17, 19, None, "told.get", "均获"))]
    ['疫情防控单项二等奖', '紧急救援单项二等奖']
    """
    match = _EVENTS.search(chars[begin : verb.start])
    if match is None or any(award_tier(title.name) is None for title in titles):
        return list(titles)
    if not (events := events_of(match["list"], match["count"])):
        return list(titles)
    each = match["how"] == "分别" or verb.act.startswith("分")
    kind = "单项" if match["kind"] == "单项" else ""
    if len(titles) == 1 and not each:
        return [replace(titles[0], name=event + kind + titles[0].name) for event in events]
    if each and len(titles) == len(events):
        return [replace(title, name=event + kind + title.name) for event, title in zip(events, titles, strict=True)]
    return list(titles)
