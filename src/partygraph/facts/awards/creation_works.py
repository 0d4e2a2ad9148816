"""Works of creating (“五星”党支部创建工作) whose result the text's title makes known: campaigns, where a sentence says who has carried them out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.facts.awards.holders import holders_around
from partygraph.facts.words.dates import dates
from partygraph.model import Text

__all__ = ["created_for"]

_WORK = re.compile(r"(?:开展|启动)(?:了)?(?P<name>(?P<stem>[^，。；：]{4,50}?)创建(?:工作|活动|行动))(?=[，。；]|$)")
_PARTS = re.compile(r"[和与及、]")
_UNSEEN = re.compile(r"[“”\s]")
_SINCE = re.compile(r"自?(?:于)?(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:起|以来|开始)?，?(?:在[^，。；：]{2,20}?(?=开展|启动|部署|组织))?|(?<=[委局厅会部组院])在[^，。；：]{2,20}?(?=开展|启动|部署|组织)")
_GENERAL = re.compile(r"(?:深入|积极|大力|扎实|持续|广泛|全面|认真)$")


def created_for(sentence: Text, title: str) -> Iterator[CampaignReading]:
    """Each such work whose titles the text's own title names.

    >>> text = "甲市卫生健康局自2024年2月起在所属单位开展“五星”党支部创建工作，补短板。"
    >>> [(item.name, item.organizers, item.start) for item in created_for(Text(text, ((0, 0),)), "关于命名“五星”党支部的决定")]
    [('“五星”党支部创建工作', ('甲市卫生健康局',), '2024-02')]
    """
    chars, named = sentence.chars, _UNSEEN.sub("", title)
    for match in _WORK.finditer(chars) if "创建" in chars else ():
        parts = _PARTS.split(_UNSEEN.sub("", match["stem"]))
        if not all(len(part) >= 4 and part in named for part in parts) or _GENERAL.search(chars, 0, match.start()) is not None:
            continue
        before = _SINCE.sub("", chars[: match.start("name")])
        holders, _, rule = holders_around(Text(before, ()), before, "", len(before))
        if not holders[0]:
            continue
        stated = [item.value for item in dates(chars[: match.start()])]
        yield CampaignReading(match["name"], sentence.slice(*match.span("name")), *holders, None, stated[-1] if stated else None, None, rule)
