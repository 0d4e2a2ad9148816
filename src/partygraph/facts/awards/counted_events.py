"""Events in front of how many prizes were won in them: 获甲、乙、丙等3个单项团体二等奖 is one prize in each."""

from __future__ import annotations

import re

from partygraph.names.numerals import number

__all__ = ["events_of", "prizes_of_events"]

_EVENTS = re.compile(
    r"(?P<list>[^，。；：“”《》0-9的]{4,100}?)等?(?P<count>[0-9]|[两二三四五六七八])(?:个|大|项|类)(?P<kind>单项|项目|赛项|科目|课目|环节|组别|赛道|专项)?(?:比赛|竞赛|赛)?的?"
    r"(?P<prize>(?:团体|集体|个人|综合)?(?:第[一二三四五六]名|[特一二三四]等奖|[金银铜]奖|冠军|亚军|季军|优秀奖|优胜奖))"
)
_AND = re.compile(r"、|以及|[和及与]")
_NO_EVENT = re.compile(r"[奖名号]$|称号|[0-9一二三四五六七八九十]+[个项枚块]|医院|支部|^(?:获|共|包括)")
"""一等奖、二等奖等5个奖项: prizes are no events."""
_LEAST = 2


def events_of(listed: str, count: str) -> list[str]:
    """As many events as are counted, joined by 、 alone (防控和救援 may be one event's name) or by 和 as well; none where neither comes to that.

    >>> events_of("防控和救援、处置", "2"), events_of("防控、救援和处置", "3"), events_of("防控、救援", "3")
    (['防控和救援', '处置'], ['防控', '救援', '处置'], [])
    """
    wanted = number(count.replace("两", "二"))
    return next((parts for parts in (listed.split("、"), _AND.split(listed)) if len(parts) == wanted), [])


def prizes_of_events(chars: str, at: int, stop: int) -> tuple[list[str], int] | None:
    """The prizes of the events that `chars` names at `at`, as many as it counts, and where they end.

    >>> prizes_of_events("疫情防控、紧急救援和中毒处置等3个单项团体二等奖", 0, 25)
    (['疫情防控单项团体二等奖', '紧急救援单项团体二等奖', '中毒处置单项团体二等奖'], 24)
    >>> prizes_of_events("一等奖、二等奖等2个团体一等奖", 0, 15) is None
    True
    """
    match = _EVENTS.match(chars, at, stop)
    if match is None:
        return None
    events = events_of(match["list"], match["count"])
    if len(events) < _LEAST or any(len(event) < _LEAST or _NO_EVENT.search(event) for event in events):
        return None
    kind = match["kind"] if match["kind"] in ("单项", "专项") else ""
    return [event + kind + match["prize"] for event in events], match.end()
