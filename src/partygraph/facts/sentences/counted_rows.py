"""Winners listed behind their number: 11家卫生院是：甲、乙…, and groups that add up to it (乡镇卫生院（5个）：…, 县人民医院（10个科室）：…).

The number says that the row is whole: a row or groups of another length are read as nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.telling import Awaited, Recipient, Telling, Told, mask
from partygraph.facts.who_gave.announced import is_announced
from partygraph.facts.who_gave.publishing import announce
from partygraph.facts.who_got.elsewhere import title_elsewhere
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["among_them", "await_groups", "in_groups", "so_many_are"]

_CHOSEN = Verb("get", 0, 0, None, "told.so-many-are", "入选")
_NEAR = 3
"""Paragraphs after which groups no longer belong to the number that was told."""


def so_many_are(reading: Telling, sentence: Text) -> bool:
    """11家卫生院是：甲、乙…: the bodies that got what has just been published, when they are as many as it says."""
    match = pattern("told.so-many-are").search(sentence.chars)
    total = number(match["count"]) if match is not None else None
    if match is None or total is None or total < 2:
        return False
    earlier = replace(_CHOSEN, start=match.start(), end=match.start())
    titles, _ = title_elsewhere(reading, sentence, mask(sentence.chars), match.start(), earlier)
    names = resolve_all(reading, sentence.slice(match.start("list"), match.end("list")).strip("。 ")) if titles and not titles[0].personal else None
    if names is None or len(names) != total:
        return False
    if match.start():
        announce(reading, sentence.slice(0, match.start()))  # 甲妇联公布“X”名单，我县有两个：乙、丙
    else:
        reading.counts.append(ToldCount(titles[0].name, total, sentence.slice(match.start("count"), match.end("count"))))
    givers, giver_at = reading.announcer if is_announced(reading, titles[0].name, "") else ((), None)
    for name, at, resolved in names:
        reading.found.append(Told(name, at, resolved, titles[0].name, titles[0].at, None, None, tuple(giver for giver in givers if giver != name), giver_at, "told.so-many-are"))
    return True


def await_groups(reading: Telling, counts: list[ToldCount]) -> None:
    """Remember the one award of bodies that a sentence counts: groups further down may say who they are."""
    own = [item for item in counts if not item.tally and (head := award_head(item.award)) is not None and not head.personal and (qualified(item.award) or head.rule == "award.prize")]
    if len({item.award for item in own}) == 1:
        reading.awaited = Awaited(own[0], reading.line)


def among_them(reading: Telling, sentence: Text) -> bool:
    """15个先进党支部的代表走上领奖台。他们中，有连续三年上榜的甲，也有首次获奖的乙: some of those who were counted just before."""
    awaited = reading.awaited
    match = pattern("told.among-them").match(sentence.chars) if awaited is not None and reading.line - awaited.line <= 1 else None
    if match is None or awaited is None:
        return False
    found: list[Recipient] = []
    for part in _ONE_MORE.finditer(sentence.chars, *match.span("list")):
        described = part["who"].rfind("的") + 1
        names = resolve_all(reading, sentence.slice(part.start("who") + described, part.end("who")))
        if not names:
            return False
        found.extend(Recipient(*item) for item in names)
    title, at = awaited.count.award, awaited.count.at
    givers, giver_at = reading.announcer if is_announced(reading, title, "") else ((), None)
    for item in found:
        reading.found.append(Told(item.name, item.at, item.resolved, title, at, None, None, tuple(giver for giver in givers if giver != item.name), giver_at, "told.among-them"))
    return bool(found)


_ONE_MORE = re.compile(rf"(?:^|[，；])?(?:{ADVERBS}|既)?有(?P<who>[^，；。]{{3,60}})")


def in_groups(reading: Telling, sentence: Text) -> bool:
    """县人民医院（10个科室）：内科、外科…: one of the groups that add up to the number told before. True for every such group.

    A semicolon may part several; a group that does not say how many it has must be of bodies, and fit into what is left of the number.
    """
    awaited = reading.awaited
    if awaited is None or "：" not in sentence.chars or reading.line - awaited.line > _NEAR + len(awaited.found):
        return False
    groups: list[list[Recipient]] = []
    for part in re.finditer(r"[^；]{3,}", sentence.chars):
        match = pattern("told.group").match(part[0])
        if match is None or match["count"] is None and _ROLE.search(match["label"]):
            return False
        names = _members(reading, sentence.slice(part.start() + match.start("list"), part.start() + match.end("list")), match["label"])
        if match["count"] is not None and len(names) != number(match["count"]) or not names:
            return False
        groups.append(names)
    found = [*awaited.found, *(item for names in groups for item in names)]
    if not groups or len(found) > awaited.count.count:
        return False
    awaited.found.extend(found[len(awaited.found) :])
    if len(awaited.found) == awaited.count.count:
        title, at = awaited.count.award, awaited.count.at
        givers, giver_at = reading.announcer if is_announced(reading, title, "") else ((), None)
        for item in awaited.found:
            reading.found.append(Told(item.name, item.at, item.resolved, title, at, None, None, tuple(giver for giver in givers if giver != item.name), giver_at, "told.group"))
        reading.awaited = None
    return True


_ROLE = re.compile(r"(?:参[会加赛展与]|主办|承办|协办|支持|指导|联系|来源|供稿|出席|列席|推荐|申报|组织|牵头|责任|成员|责编|未[\u4e00-\u9fff]{1,6})(?:单位|部门|科室|人员|医院)?$")
"""承办单位：甲、乙: what they did, no group of those who got the award."""


_BEHIND_ROW = re.compile(r"，(?:它们|他们|她们|这些|以上|上述|这[两三四五六七八九十0-9]+[个家])[^：；“”]{2,80}$")
"""甲卫生院、乙卫生院，它们扎根基层: a word on those just named."""


def _members(reading: Telling, row: Text, label: str) -> list[Recipient]:
    """The bodies of a group; units of the house that the group is called by take its name."""
    row = row.slice(0, len(row) - len(_BEHIND_ROW.search(row.chars)[0])) if _BEHIND_ROW.search(row.chars) else row  # type: ignore[index]
    named = expand(row.chars)
    house = resolve_one(reading, label) if not is_generic(label) and named and all(is_bare(item.org) for item in named) else None
    whole_name = {name for name in reading.topic.heard if name.endswith(label) and name != label} if house is not None and house[0] == label and label[0] in "省市县区州旗" else set()
    host = parse(whole_name.pop() if len(whole_name) == 1 else house[0]) if house is not None else None
    if host is None or host.institution != host.name:
        return [Recipient(name, at, resolved) for name, at, resolved in resolve_all(reading, row) or ()]
    whole = [parse(host.name + item.org.name) for item in named]
    return [Recipient(org.name, row.slice(item.ranges[0][0], item.ranges[-1][1]), resolved=True) for org, item in zip(whole, named, strict=True) if org is not None]
