"""A body whose verb stands right in front of the body that it sends, asks or helps: 甲县卫健局组织乙镇卫生院, 甲市卫健委选派乙县中医院."""

from __future__ import annotations

import re

from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["senders_apart", "sends_another"]

_VERB = re.compile(
    r"(?<=[局委院会办部组厅心科处站所社校府团])"
    r"(?:组织|选派|派出|派遣|调派|选调|抽调|调集|调度|安排|遴选|推选|选拔|推荐|选送|指导|督导|督促|动员|发动|协调|委托|授权|支持|协助|帮助|鼓励|引领|带动|调研|检查|考察|陪同|托管|接管|整合|兼并|合并|对接)"
    r"(?=[\u4e00-\u9fff]{4})"
)
_FOUNDS = compiled(r"(?<=[院委会部组科心室支总处站所])(?:组建|成立|打造|创建|推出|建立|派出|抽调|选派)(?:了)?[\u4e00-\u9fff“”·]{2,14}(?:队|团)$")
"""急诊科组建红心服务队: a team that somebody has set up."""
_HOUSE = r"(?:卫生院|卫生服务中心|卫生服务站|卫生室|医院|党委|党支部|党总支|代表队|医疗队)"
_SHORT = re.compile(rf"(?:[我本全])?[省市县区州旗](?![级内外里直属民容场])[\u4e00-\u9fff]{{1,12}}?(?:{_HOUSE}|疾控中心|保健院|保健中心|监督所|急救中心|血站|局|委|工会|总工会|协会)|各[\u4e00-\u9fff]{{2}}")
_TOWNSHIP = re.compile(rf"[\u4e00-\u9fff]{{1,4}}?(?:镇|乡|街道)[\u4e00-\u9fff]{{0,6}}?{_HOUSE}")


def senders_apart(chars: str) -> str:
    """The same characters with commas for a verb between two bodies; 县委组织部 and 甲市质量指导中心 keep their words.

    >>> senders_apart("榆中县卫健局组织清水镇卫生院参赛"), senders_apart("榆中县委组织部"), senders_apart("兰州市医疗质量指导中心")
    ('榆中县卫健局，，清水镇卫生院参赛', '榆中县委组织部', '兰州市医疗质量指导中心')
    """
    return _VERB.sub(lambda match: "，" * len(match[0]) if _begins_body(chars, match.end()) else match[0], chars)


def sends_another(name: str) -> bool:
    """Does what is taken for one name hold a body, its verb and another body?

    >>> sends_another("兰州市卫健委选派永登县中医院"), sends_another("兰州市卫健委组织人事科"), sends_another("急诊科组建红心服务队")
    (True, False, True)
    """
    return _FOUNDS.search(name) is not None or any(_begins_body(name, match.end()) for match in _VERB.finditer(name))


def _begins_body(chars: str, at: int) -> bool:
    if _SHORT.match(chars, at) is not None or _TOWNSHIP.match(chars, at) is not None:
        return True
    place = default_places().leading(chars[at : at + 24])
    return place is not None and (place.length > 2 or not all(place.short)) and len(chars) - at > place.length + 1
