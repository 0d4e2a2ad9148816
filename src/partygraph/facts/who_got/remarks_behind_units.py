"""Brackets between a department and what it got that only remark on it: 门诊部（不含急诊）获三等奖, 检验科（6人）、儿科（98.5分）荣获优秀奖."""

from __future__ import annotations

import re

from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.names.told_apart import told_apart
from partygraph.rules.phrases import GETS

__all__ = ["without_remarks"]

_GOT = rf"(?:{GETS}|获|并列|分别|分获|均)"
_REMARK = re.compile(rf"(?<=[科室部区])（(?P<remark>[^（）“”《》：，。；]{{1,14}})）(?=[、和与及]|{_GOT})")
_SAYS_MORE = re.compile(r"奖|名$|称号|第[一二三]名|等次|院区|校区|分院|圈|队$|[东西南北中新老][区院]$|^[0-9一二三四五六七八九十]+[病区组楼]+$")
_UNIT_END = ("科", "室", "部", "办", "处", "中心", "院", "会", "委", "局", "支部")


def without_remarks(sentence: Text) -> Text:
    """The sentence without such brackets; a second name, a person, a prize and which of several it is stay.

    >>> from partygraph.clean import clean
    >>> without_remarks(clean("门诊部（不含急诊）获三等奖")).chars, without_remarks(clean("门诊部（东区）获三等奖")).chars
    ('门诊部获三等奖', '门诊部（东区）获三等奖')
    """
    if "（" not in sentence.chars:
        return sentence
    return sentence.without(match.span() for match in _REMARK.finditer(sentence.chars) if not _tells(match, sentence.chars))


def _tells(match: re.Match[str], chars: str) -> bool:
    """Does the bracket say more than a remark?"""
    remark = match["remark"]
    return _SAYS_MORE.search(remark) is not None or is_person(remark) or remark.endswith(_UNIT_END) and parse(remark) is not None or bool(told_apart(chars[max(0, match.start() - 4) : match.end()]))
