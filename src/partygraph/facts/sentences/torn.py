"""Sentences that a copy has run together: a number right behind 榜上有名 or 在列 begins the next one (甲医院榜上有名83位志愿者获得…)."""

from __future__ import annotations

from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import GETS

__all__ = ["parted"]

_TORN = compiled(
    rf"(?:榜上有名|名列其中|位列其中|位列其间|(?<![0-9一二三四五六七八九十百的])上榜|在列|受到?表彰|受到?表扬|获此殊荣|荣誉称号|光荣称号)(?=[0-9]{{1,4}}(?:余|多)?(?:名|位|个|家|支|人)[\u4e00-\u9fff]{{0,14}}?(?:荣获|获得|获评|获|被(?:评|授|命名|表彰|认定)|受到?表|{GETS}))"
)


def parted(sentence: Text) -> list[Text]:
    """The sentences in one stretch, more than one where something visibly begins anew.

    >>> chars = "甲学院、乙学院榜上有名83位志愿者获得“丙奖”。"
    >>> [part.chars for part in parted(Text(chars, ((0, 0),)))]
    ['甲学院、乙学院榜上有名', '83位志愿者获得“丙奖”。']
    """
    cuts = [0, *(match.end() for match in _TORN.finditer(sentence.chars)), len(sentence)]
    return [sentence.slice(begin, end) for begin, end in zip(cuts, cuts[1:], strict=False)]
