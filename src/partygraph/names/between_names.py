"""Words between names that would be read as a part of one, marked as such: 我省|甲公司, 甲省卫生健康系统|乙医院."""

from __future__ import annotations

import re

from partygraph.names.abreast import apart
from partygraph.names.anchored import LONGEST_PLACE, begins_placed
from partygraph.names.expand import second_plate
from partygraph.names.sent_out import senders_apart
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["names_apart"]


def names_apart(chars: str) -> str:
    """The text with a mark between what is no one name; every other character stands where it stood."""
    chars = chars.replace("—记", "——").replace("—访", "——")  # a subtitle says whom it is about
    chars = senders_apart(apart(chars))
    if "结合" in chars:
        chars = _IN_LINE_WITH.sub(lambda match: "，" * len(match[0]), chars)
    if "系" in chars:
        chars = _COPULA.sub("，", chars)
    if "像" in chars:
        chars = _LIKE.sub(lambda match: "，" * len(match[0]), chars)
    if "继" in chars:
        chars = _AFTER.sub(lambda match: "，" * len(match[0]), chars)
    if "公司" in chars:
        chars = _OUR.sub(lambda match: match[0] if default_places().leading(chars[match.end() : match.end() + LONGEST_PLACE]) is None else "，，", chars)
    if "系统" in chars:
        chars = _FIELD.sub(lambda match: "，" * len(match[0]) if begins_placed(chars[match.end() : match.end() + LONGEST_PLACE]) else match[0], chars)
    if "暨" in chars:
        chars = _AND_PLATE.sub(lambda match: "，" if second_plate(chars, match.end()) else match[0], chars)
    return chars


_LIKE = re.compile(r"(?<![\u4e00-\u9fff])(?:就|正)?像(?=[\u4e00-\u9fff]{3})")
"""像甲医院急诊科那样: the word of comparison begins no name."""
_AFTER = re.compile(r"(?<![\u4e00-\u9fff])紧?继(?![续承发任往电而之])(?=[\u4e00-\u9fff]{3,30}?(?:荣获|获评|获得|获|入选|被[评授命认列]))")
"""继甲医院荣获“X”之后: the word begins no name."""
_IN_LINE_WITH = re.compile(r"(?<![^，。；：！？\s])(?:紧密)?结合(?=[\u4e00-\u9fff]{4})")
"""结合甲医院创建文明单位的契机: at the head of a clause the word is no part of a name."""


_COPULA = compiled(r"(?<=医院|支部|总支|党委|团委|中心|生院|健院|工会)系(?![统列主党学办部]|[\u4e00-\u9fff]{0,2}教研)")
"""甲医院第八团支部系内科、外科的团支部: a verb."""
_OUR = re.compile(r"[我本][省市县区州](?=[\u4e00-\u9fff]{4,20}公司)")
"""我省福州甲公司: whose place it is, no part of the name."""


_FIELD = re.compile(r"(?<=[健卫生疗药康育法控幼])系统(?:(?:中|内|里)?的|[中内里有])?(?=[\u4e00-\u9fff]{4})")
"""甲省卫生健康系统乙市人民医院: of which field the houses behind it are, no part of their name."""
_AND_PLATE = re.compile(r"(?<=[院心站所])暨")
