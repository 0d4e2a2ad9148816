"""What stands in front of an award in the words that count it: 评出先进集体, 授予的全国文明单位, 其中“先锋号”."""

from __future__ import annotations

import re

from partygraph.rules.phrases import GETS

__all__ = ["award_alone"]

_AHEAD = re.compile(
    rf"^.*(?:(?:向[\u4e00-\u9fff]{{1,8}}授予?|[院部][内里部]{{1,2}}的|{GETS}|定下|定出|(?<![待未])确定|认定|评定|评选出|评选(?=全|先进|优秀|“)|评出|决出|角逐出|产生出|评定|产生了?|设[立置有定]?了?|选出|表彰的(?:共有|包括|[有是为])?|通报表扬了?|表扬了?|表彰了?"
    r"|授予|命名|颁发|决定|获评|获得|公布)[了的]?|其中的?|为(?!民)|共(?![产青建享同筑])|以及|及(?!时)|和(?!谐|睦)|(?<!参)与|有(?!功))(?=.{2,})"
)
_QUOTED = re.compile(r"“[^“”]*”")


def award_alone(words: str) -> str:
    """The award that ends `words`, without the verbs and joints in front of it; what a quotation says is a part of its name.

    >>> award_alone("评出先进集体"), award_alone("省总工会决定命名的全省模范职工之家"), award_alone("其中全国“五一劳动奖状”")
    ('先进集体', '全省模范职工之家', '全国“五一劳动奖状”')
    >>> award_alone("全省“为民服务先锋岗”"), award_alone("全国和谐医患示范医院")
    ('全省“为民服务先锋岗”', '全国和谐医患示范医院')
    """
    shut = _QUOTED.sub(lambda match: "“" + "·" * (len(match[0]) - 2) + "”", words)
    ahead = _AHEAD.match(shut)
    return words[ahead.end() :] if ahead is not None else words
