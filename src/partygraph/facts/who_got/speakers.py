"""Whose a sentence is while one who works there speaks: 乙县医院院长介绍，医院去年被评为“X” is told of 乙县医院, whoever the text is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from partygraph.facts.telling import Telling
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.rules.begins import compiled

__all__ = ["speaking"]

_SPEAKS = compiled(
    r"(?:党委|党总支|党支部|党组)?(?:副)?(?:书记|院长|主任|所长|站长|负责人|护士长|相关负责人|有关负责人|代表)[\u4e00-\u9fff·]{0,4}?(?:在[^，。；：“”]{2,16}(?:时|中|上|会上))?(?:深情|激动|高兴|自豪|动情|感慨地?)?地?"
    r"(?:介绍|说|讲|表示|坦言|感慨|回忆|分享|汇报|谈到|谈起|讲述|告诉|交流)(?:了|道|说|起)?[^，。；：“”]{0,24}[，：]"
)
_OF_OUR_OWN = re.compile(r"(?:[^，；。：“”]{0,16}，)?(?:医院|该院|我院|院里|我们(?:医院|院|中心)|全院|中心)")
_HOUSES = ("hospital", "centre")


@contextmanager
def speaking(reading: Telling, masked: str) -> Iterator[None]:
    """While this lasts, 医院 and 我们医院 are of the house whose officer speaks in the sentence `masked`; afterwards all is as it was."""
    topic = reading.topic
    house = _house(masked, tuple(topic.defined)) if _SPEAKS.search(masked) is not None else None
    if house is None or house in (topic.last, topic.hospital):
        yield
        return
    kept = topic.last, topic.hospital, topic.own, topic.unit, topic.focus
    topic.last = topic.hospital = house
    topic.own = topic.unit = topic.focus = None
    try:
        yield
    finally:
        topic.last, topic.hospital, topic.own, topic.unit, topic.focus = kept


def _house(masked: str, known: tuple[str, ...]) -> str | None:
    """The house right before the post of one who speaks, where the words spoken go on about a house without naming it."""
    for match in _SPEAKS.finditer(masked):
        if _OF_OUR_OWN.search(masked, match.end()) is None:
            continue
        before = [item for item in find(masked[: match.start()], known) if item.end == match.start()]
        if before and (name := before[0].org.institution) is not None and not is_bare(before[0].org) and not is_generic(name) and any(step.group in _HOUSES for step in before[0].org.steps):
            return name
    return None
