"""Words that say that something was won and not what: 荣誉称号, 多项殊荣, 集体和个人荣誉奖, 省市级多种奖励."""

from __future__ import annotations

import re

__all__ = ["names_no_award"]

_HOW_MANY = r"(?:[0-9一二两三四五六七八九十多数几诸众]+余?(?:项|个|种|类|块|枚|份)|各[类种级项个]|诸多|众多|许多|不少|若干|一系列|一大批|相关|有关|多|等|的|上级)"
_LEVEL = r"(?:国家|[国部省市区县州厅院校]|省部|省市|市县|各)级?"
_WHOSE = r"(?:集体|团体|单位|个人|科室|团队|双重|和|与|及|、)"
_WHAT = r"(?:光荣称号|荣誉称号|荣誉|称号|殊荣|奖项|奖励|佳绩|好成绩)"
_NOTHING = re.compile(
    rf"(?:{_HOW_MANY}|{_LEVEL}|{_WHOSE})*{_WHAT}(?:[、和及与]?{_WHAT})?"
    rf"|(?:{_HOW_MANY}|{_LEVEL})*(?:集体|团体|单位)[奖项]*[、和及与]个人(?:荣誉|单项)?奖?项?"
    rf"|(?:{_HOW_MANY}|{_LEVEL})*个人[奖项]*[、和及与](?:集体|团体|单位)(?:荣誉|单项)?奖?项?"
    rf"|(?:{_HOW_MANY}|{_LEVEL})+(?:集体|团体)*(?:大奖|奖牌|表彰|奖)"
    r"|[\u4e00-\u9fff]{0,6}颁(?:发)?了?(?:大)?奖"
)


def names_no_award(name: str) -> bool:
    """Do the words only say that something was won?

    >>> [names_no_award(name) for name in ("荣誉称号", "多项殊荣", "集体和个人荣誉奖", "优秀作品等奖项")]
    [True, True, True, False]
    """
    return len(name) <= _LONGEST and _NOTHING.fullmatch(name) is not None


_LONGEST = 16
