"""Characters that a scan has misread, each put right in its place: no character is added or dropped, so every position stays.

A letter O among digits is a zero, a bracket closed by another kind of bracket is one pair, and where a text sets dots between its
Chinese words and hardly a comma, the dots are its commas.
"""

from __future__ import annotations

import re

__all__ = ["put_right"]

_ZERO = re.compile(r"(?<![A-Za-z0-9])[0-9][0-9OＯ]{1,12}(?=[年月日名个家项支所\u4e00-\u9fff）)〉\]〕〗】]|$)")
_ZEROS = str.maketrans("OＯ", "00")
_CLOSED_WRONG = re.compile(r"(?<=[（(])(?P<inside>[^（）()《》〈〉\n]{1,20})[〉》]")
_OPENED_WRONG = re.compile(r"[〈《](?P<inside>[^（）()《》〈〉\n]{2,24})(?=[）)])")
_ORDINALS = re.compile(r"(?<=第)(?P<first>[一二三四五六七八九十]{1,3})[.．·](?=[一二三四五六七八九十]{1,3}(?:[.．·、]|党|团|支|临床|病区))")
_DOT = re.compile(r"(?<=[\u4e00-\u9fff）)》〉”])(?P<gap> ?)[.．](?=[ \u3000]?[0-9\u4e00-\u9fff“《〈])")
_TRAILING = re.compile(r"(?<=[\u4e00-\u9fff）)》〉])(?P<gap>[ \u3000]*)[.．'’`·;；](?=[ \u3000]*$)")
_COMMAS = re.compile("[，,]")
_FEWEST_DOTS, _LONGEST_ROW = 5, 32


def put_right(text: str) -> str:
    """`text` with what a scan misread as it must have been, at the same length.

    >>> put_right("2O12年（6个〉"), put_right("甲市医院〈乙医院）内科"), put_right("甲医院第一．二党支部")
    ('2012年（6个）', '甲市医院（乙医院）内科', '甲医院第一、二党支部')
    >>> put_right("O2O模式、H2O与《甲（乙）》")
    'O2O模式、H2O与《甲（乙）》'
    """
    if "O" in text or "Ｏ" in text:
        text = _ZERO.sub(lambda match: match[0].translate(_ZEROS), text)
    if "〉" in text or "〈" in text or "》" in text:
        text = _CLOSED_WRONG.sub(lambda match: match["inside"] + "）", text)
        text = _OPENED_WRONG.sub(lambda match: "（" + match["inside"], text)
    if "." in text or "．" in text or "·" in text:
        text = _ORDINALS.sub(lambda match: match["first"] + "、", text)
        dots = len(_DOT.findall(text))
        if dots >= _FEWEST_DOTS and dots > 4 * len(_COMMAS.findall(text)):
            text = "\n".join(_with_commas(line) for line in text.split("\n"))
    return text


def _with_commas(line: str) -> str:
    """A line whose dots part clauses, or, where it is a row, names."""
    prose = len(line.strip()) > _LONGEST_ROW or "。" in line
    comma = "，" if prose else "、"
    line = _DOT.sub(lambda match: match["gap"] + comma, line)
    return line if prose else _TRAILING.sub(lambda match: match["gap"] + " ", line)
