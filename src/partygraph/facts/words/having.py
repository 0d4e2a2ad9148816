"""Words that say whose those are who got something and that are no part of any name: 甲医院有急诊科、外科两个科室获评“X”, 我县有乙医院、丙医院上榜."""

from __future__ import annotations

import re

from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["without_having"]

_BODY = r"(?![0-9]|[一二两三四五六七八九十多各]{1,3}[个家支名位]|[的了着关望效力限所色机]|部分|不少|许多|一[批名位])[\u4e00-\u9fffA-Z（）]{1,20}?(?:科|室|部|病区|产房|中心|支部|总支|医院|保健院|卫生院|血站|团队|小组)(?:的?(?:“[^“”]{1,30}”|《[^《》]{1,40}》)(?:案例|项目|品牌|作品)?圈?)?"
_GOT = rf"(?:{ADVERBS}|[光荣先后分别双也都均同时])*(?:{GETS}|被[评授命表认列]|榜上有名|上榜|在列|受到?表彰|名列其中)"
_ROW = rf"(?={_BODY}(?:[、和与及]{_BODY}){{0,9}}等?(?:这?(?:[0-9]{{1,3}}|[一二两三四五六七八九十]{{1,3}})[个家支][\u4e00-\u9fff]{{0,8}}?)?{_GOT})"
_HAS = r"(?:共计?|还|也|另|又|已|就|现)?有"
_HOUSE_HAS = compiled(rf"(?<=[医我本该健生]院|大学|学院|中心){_HAS}{_ROW}")
_PLACE_HAS = compiled(rf"(?:^|(?<=[，。；：]))(?P<place>[我本全][省市县区州旗]|[\u4e00-\u9fff]{{2,7}}?(?:[省市县州旗]|(?<![院社病校园厂])区))(?P<has>{_HAS}){_ROW}")
_KIND = re.compile(r"(?:第[一二三四五六七八九]|中心)?(?:人民|中医|中西医结合|妇幼保健|中心)(?:医院|院)")
"""人民医院 behind a place needs it; 甲县人民医院 does not."""


def without_having(text: Text) -> Text:
    """The text without such words.

    >>> without_having(Text("甲医院有急诊科、外科两个科室获评“先进科室”", ((0, 0),))).chars
    '甲医院急诊科、外科两个科室获评“先进科室”'
    >>> without_having(Text("我县有甲医院、乙医院上榜", ((0, 0),))).chars, without_having(Text("甲山县有人民医院上榜", ((0, 0),))).chars
    ('甲医院、乙医院上榜', '甲山县人民医院上榜')
    >>> without_having(Text("甲医院有3个科室获评“先进科室”，有关科室被表彰", ((0, 0),))).chars
    '甲医院有3个科室获评“先进科室”，有关科室被表彰'
    """
    if "有" not in text.chars:
        return text
    cuts = [match.span() for match in _HOUSE_HAS.finditer(text.chars)]
    for match in _PLACE_HAS.finditer(text.chars):
        cuts.append((match.start("has") if _KIND.match(text.chars, match.end()) is not None and match["place"][0] not in "我本全" else match.start(), match.end()))
    return text.without(sorted(cuts)) if cuts else text
