"""Bodies that stand beside each other in a sentence with a verb between them: 甲党组联合县委组织部, 甲市人民政府共建乙医科大学."""

from __future__ import annotations

from partygraph.rules.begins import compiled

__all__ = ["apart", "stand_abreast"]

_BODY_END = "(?<=[院会委局校部厅处科心社办组府])"
_WITH = compiled(
    rf"{_BODY_END}(?:会同(?!县(?![委卫总政妇团工疾]))|联同|联合(?=[\u4e00-\u9fff]{{2,6}}日报|(?:(?:省|市|县|区|州|国家|中国|全国|共青团|中共|团[省市县区])[\u4e00-\u9fff]{{2}}|[\u4e00-\u9fff]{{2,6}}?(?:省|市|自治区)[\u4e00-\u9fff]{{2}}|[\u4e00-\u9fff]{{2,6}}大学)))"
    r"|(?<=[部处科办室])联合(?=(?:工会|团委|妇委会|女工委|党办|院办|党委|护理部|医务[部科处]|科教[部科处]|质控[部科处]|后勤|保卫[部科处]|药学部|感控[部科处]|院感[部科处])[\u4e00-\u9fff]{0,6}?(?:举办|主办|承办|协办|开展|组织|举行|召开|发起|推出|印发|下发|，|、))"
    r"|(?<=[院会委局校厅府学])(?<!校院)(?<!省院)共建(?=[\u4e00-\u9fff]{2})(?!单位|科室|专科|学科|党支部|支部|基地|项目)"
)
"""Between two bodies a preposition or a verb; 联合工会 of a street is one union."""


def apart(chars: str) -> str:
    """The same characters with commas for what stands between two bodies.

    >>> apart("甲医院医务部联合工会举办大赛"), apart("甲街道联合工会"), apart("甲县人民政府共建乙医科大学附属医院")
    ('甲医院医务部，，工会举办大赛', '甲街道联合工会', '甲县人民政府，，乙医科大学附属医院')
    """
    if "会同" not in chars and "联同" not in chars and "联合" not in chars and "共建" not in chars:
        return chars
    return _WITH.sub("，，", chars)


_TOGETHER = compiled(r"(?<=[院会委局校部厅处科心社办组府])(?:会同(?!县(?![委卫总政妇团工疾]))|共建)(?=[\u4e00-\u9fff]{4})|医院(?=[\u4e00-\u9fff]{2,8}大学(?:附属|第[一二三四五六]))|党组联合|机关报(?=[\u4e00-\u9fff])")


def stand_abreast(name: str) -> bool:
    """Are there two bodies in this name, one beside the other?

    >>> stand_abreast("甲县人民政府共建乙医科大学"), stand_abreast("甲省人民医院乙医科大学附属第一医院"), stand_abreast("甲医科大学第一附属医院")
    (True, True, False)
    """
    return _TOGETHER.search(name) is not None
