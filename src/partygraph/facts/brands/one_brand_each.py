"""Brands told unit by unit, each with what it is called: 一个科室一个子品牌：甲科叫“乙”，丙病区叫“丁”."""

from __future__ import annotations

from collections.abc import Iterator

from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated

__all__ = ["one_brand_each"]

_PAIR = gated(
    r"(?:^|(?<=[，、；：]))(?:而|则|还有|另外)?(?P<who>(?!其中|品牌|我们|他们|它们)(?![^，。；：“”]{0,24}[被获授])[^，。；：、“”《》]{2,24}?)(?:的(?:子?品牌|名字|品牌名)?|党建品牌)?(?P<link>(?:名?叫(?:做|作)?|取名(?:为|叫)?|起名(?:为|叫)?|名为|命名为|唤作|称为|定名为)|是|为|有|——)“(?P<name>[^“”]{1,16})”(?=[，、；。]|$)"
)
_EACH = compiled(
    r"一个?(?:科室?|支部|党支部|病区|部门|病房)一(?:个|根|张|块)?“?[\u4e00-\u9fff]{1,6}|(?:科科|室室|支部支部|个个科室|每个(?:科室|支部|病区)|各(?:科室|支部|病区))[^，。：]{0,10}(?:品牌|名字)"
)
_NAMED = ("叫", "名", "称", "唤")
_FEWEST = 2


def one_brand_each(sentence: Text, *, context: bool) -> Iterator[tuple[Text, Text]]:
    """Each unit and its brand, as they stand; nothing where the sentence does not name two in one manner, or nothing says that these are brands.

    >>> from partygraph.clean import clean
    >>> [(who.chars, name.chars) for who, name in one_brand_each(clean("一科一品牌：儿科叫“花蕾”，产科叫“摇篮”"), context=False)]
    [('儿科', '花蕾'), ('产科', '摇篮')]
    >>> list(one_brand_each(clean("儿科是“先进”，产科是“优秀”"), context=True))
    []
    """
    pairs = list(_PAIR.finditer(sentence.chars)) if sentence.chars.count("“") >= _FEWEST else []
    said = _EACH.search(sentence.chars) is not None
    if (
        len(pairs) < _FEWEST
        or len({pair["link"] for pair in pairs}) > 1
        or not (said or context and any(word in pairs[0]["link"] for word in _NAMED))
    ):
        return
    for pair in pairs:
        yield sentence.slice(*pair.span("who")), sentence.slice(*pair.span("name"))
