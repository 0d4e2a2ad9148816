"""How many of a title somebody has got, in front of the title: 获得2个市级“青年文明号”, 荣获1名省级“岗位标兵”."""

from __future__ import annotations

import re

__all__ = ["of_persons", "so_many"]

_NUMBER = r"(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})"
_LEVEL = r"(?:国家级|部级|省部级|省市级|院级|[省市县区州]级|(?:(?![的荣称奖])[\u4e00-\u9fff]){2,4}[省市县区州]级|全[国省市县区州]|国家|[省市县区](?=[\u4e00-\u9fff]{4}))"
_COUNT = re.compile(rf"(?:新?增|新?创(?:建成?|成)?)?了?{_NUMBER}(?:个|项|次|家|枚|块|张|座|面|支|度)(?:(?={_LEVEL})|$)")
_PERSONS = re.compile(rf"{_NUMBER}(?:名|位|人次?)(?:(?={_LEVEL})|$)")


def so_many(chars: str) -> int:
    """How many characters at the beginning of a title, or of what leads to its quotation mark, count it.

    >>> so_many("2个市级"), so_many("两项"), so_many("三个一工程"), so_many("市级"), so_many("1名省级")
    (2, 2, 0, 0, 0)
    """
    match = _COUNT.match(chars)
    return match.end() if match is not None else 0


def of_persons(chars: str) -> bool:
    """Does a count of persons stand in front of the title, which is theirs then?

    >>> of_persons("1名省级"), of_persons("1个省级"), of_persons("市级")
    (True, False, False)
    """
    return _PERSONS.match(chars) is not None
