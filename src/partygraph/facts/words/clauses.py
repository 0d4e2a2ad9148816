"""The clauses before a verb, and the adverbs that stand between a noun and its verb."""

from __future__ import annotations

import re

from partygraph.facts.words.openings import behind_opening
from partygraph.model import Text
from partygraph.rules.load import pattern

__all__ = ["ADVERB_END", "TOWARDS", "clauses_before"]


ADVERB_END = pattern("told.adverbs")
TOWARDS = r"(?<![面相针])对(?![口于应])|(?<![方志导取走朝面偏转内])向"
"""The word in front of those whom one turns to (向甲科表示祝贺, 对乙科予以表彰), and no part of 对口, 针对, 方向."""


_MARK = re.compile("[”》）“《（，；：！]")


def clauses_before(sentence: Text, begin: int, end: int) -> list[Text]:
    """The clauses before the verb, nearest first."""
    chars = sentence.chars[begin:end]
    found: list[Text] = []
    stop = len(chars)
    depth = 0
    for mark in reversed([*_MARK.finditer(chars)]):
        char, index = mark[0], mark.start()
        if char in "”》）":
            depth += 1
        elif char in "“《（":
            depth = max(0, depth - 1)
        elif depth == 0:
            if stop > index + 1:
                found.append(sentence.slice(begin + index + 1, begin + stop))
            stop = index
    if stop > 0:
        found.append(sentence.slice(begin, begin + stop))
    clauses = [text.strip() for text in found if len(text.strip())][:8]
    if clauses and chars[-1] not in "，；：" and (opened := behind_opening(clauses[0].chars, sentence.chars[end:])):
        clauses[0] = clauses[0].slice(opened, len(clauses[0])).strip()  # 除甲科荣获“X”外
    return [clause for clause in clauses if len(clause)]
