"""Whose 我院 is: of a text whose title begins with a hospital that one, also between the names of other houses (甲医院、乙医院和我院急诊科)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.not_ours import speaks_as_house
from partygraph.facts.houses.references import host_of
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find

__all__ = ["beside_others", "is_ours", "voice_of", "we_do"]

_HEAD = re.compile(r"[\s★●◆■▪【〔\[]*(?:[^【】〔〕\[\]]{1,12}[】〕\]]\s*)?(?:(?:喜报|喜讯|捷报|祝贺|热烈祝贺|恭喜|快讯|好消息)[！!|｜：:，,\s]*)?")
_OURS = re.compile(r"(?:[我本]|咱们?)院|(?:我们|咱们)医院")
_BESIDE = re.compile(r"(?P<mark>[、和与及]|以及)(?P<ours>(?:[我本]院|咱们?院|我们医院)(?![子区长]))(?P<rest>[^、，。；：“”]*)")


def voice_of(title: str | None, texts: Sequence[str], others: Collection[str]) -> str | None:
    """The hospital that the title of a text in the voice of 我院 begins with, if it is nobody else's.

    >>> voice_of("榆中县人民医院喜获佳绩", ["近日，我院荣获一等奖。"], ()), voice_of("我院赴榆中县人民医院帮扶", ["近日，我院派出专家。"], ())
    ('榆中县人民医院', None)
    """
    if title is None or _OURS.search(title) is not None or not speaks_as_house(texts):
        return None
    head = _HEAD.match(title)
    begin = head.end() if head is not None else 0
    item = next((item for item in find(title) if item.start == begin), None)
    house = item.org.institution if item is not None else None
    return house if house is not None and house.endswith("院") and is_anchored(house) and house not in others else None


def beside_others(chars: str, topic: Discourse) -> str:
    """An enumeration in which 我院 stands behind other names, with the name of the house in its place.

    What is not known is left as it is, for nothing to be read from it: 我院急诊科 is never a part of the house in front of it.
    """
    if _BESIDE.search(chars) is None:
        return chars
    house = host_of(topic, "我院")
    return chars if house is None else _BESIDE.sub(lambda match: f"{match['mark']}{house}{match['rest']}", chars)


def is_ours(name: str) -> bool:
    """Is it 我院 or a part of it?

    >>> is_ours("我院急诊科"), is_ours("本院区急诊科")
    (True, False)
    """
    return _OF_OURS.match(name) is not None


_OF_OURS = re.compile(r"(?:[我本]院|咱们?院|我们医院)(?![子区长])")


def we_do(chars: str) -> bool:
    """Does a clause say what 我院 and another house do together?

    >>> we_do("甲医院与我院共同建设医联体"), we_do("甲医院和我院急诊科")
    (True, False)
    """
    return _WE_DO.search(chars) is not None


_WE_DO = re.compile(r"[和与同跟](?:[我本]院|咱们?院|我们医院)(?![子区长])(?:共同|共建|合作|携手|联合|联手|一起|一同|建立|组建|成立|结成|结为|结对|签|达成|搭建|开展|举办|举行)")
