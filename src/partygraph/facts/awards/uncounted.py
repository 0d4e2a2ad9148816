"""Numbers in front of an award that do not count those who got it: the number in a unit's name (内科三组获得二等奖) and those who strive for it."""

from __future__ import annotations

from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["without_other_numbers"]

_GOT = rf"(?:{GETS}|荣摘|获|问鼎)"
_OF_UNIT = gated(rf"(?:(?<=[\u4e00-\u9fff])(?<![共计有的评出选前后等达第来自近约超余全其])[一二三四五六七八九十]{{1,3}}|(?<![\u4e00-\u9fff0-9第])[0-9]{{1,2}})(?=[组部队区](?:代表队|成员|队员)?(?:{ADVERBS})?{_GOT})")
_STRIVE = r"(?:角逐|争夺|竞争|竞逐|冲击|冲刺|争抢|逐鹿|争创|竞相|比拼)"
_STRIVERS = gated(rf"(?:[0-9]{{1,6}}|[一二三四五六七八九十百两]{{1,4}})(?=\s*[个家项名篇件支人组位部所](?:[^，。；：“”0-9]{{0,14}}?){_STRIVE}(?![^，。；：“”0-9]{{0,4}}(?:出|后|中)))")

_WHERE_LISTED = gated(r"(?<![彰扬励牌])（(?:详?见|后附)?附?[件表][^（）]{0,6}）")
"""三星级岗（表二）: where the rows stand is no part of the name."""


def without_other_numbers(chars: str) -> str:
    """The same characters with dots for such numbers.

    >>> without_other_numbers("内科三组获得二等奖"), without_other_numbers("共有三组获得二等奖")
    ('内科·组获得二等奖', '共有三组获得二等奖')
    >>> without_other_numbers("14支代表队角逐团体奖"), without_other_numbers("14支代表队角逐出团体奖3个")
    ('··支代表队角逐团体奖', '14支代表队角逐出团体奖3个')
    >>> without_other_numbers("认定6个集体为标兵岗（见附表2）。")
    '认定6个集体为标兵岗，，，，，，。'
    """
    for form in (_OF_UNIT, _STRIVERS):
        chars = form.sub(lambda match: "·" * len(match[0]), chars)
    return _WHERE_LISTED.sub(lambda match: "，" * len(match[0]), chars)
