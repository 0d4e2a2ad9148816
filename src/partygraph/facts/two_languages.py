"""Headings in two languages: what a Chinese heading says again in English is no part of it."""

from __future__ import annotations

import re

__all__ = ["without_gloss"]


def without_gloss(chars: str) -> str:
    """A heading in two languages without what it says in English.

    >>> without_gloss("金奖 Gold Award Winners："), without_gloss("First Prize 一等奖（3个）"), without_gloss("优秀奖（Excellence Award）")
    ('金奖：', '一等奖（3个）', '优秀奖')
    >>> without_gloss("First Prize（一等奖）"), without_gloss("最佳团队奖 / Best Team（2）")
    ('一等奖', '最佳团队奖（2）')
    >>> without_gloss("VTE防治示范病房"), without_gloss("PICC 示范病房")
    ('VTE防治示范病房', 'PICC 示范病房')
    """
    if not chars.isascii() and len(chars) <= _LONGEST_GLOSSED and _GLOSS_WORD.search(chars) is not None:
        plain = _LATIN.sub(lambda run: run["mark"] if _GLOSS_WORD.search(run[0]) else run[0], chars)
        return plain.replace("）", "", 1) if plain.count("）") > plain.count("（") else plain
    return chars


_LONGEST_GLOSSED = 160
_GLOSS_WORD = re.compile(r"(?i:\b(?:awards?|prizes?|winners?|gold|silver|bronze|best|outstanding|excellen(?:t|ce)|merit|honou?rable|runners?-up|category|first|second|third|special)\b)")
"""A word of what prizes are called in English."""
_LATIN = re.compile(r"(?:(?<=^)|(?<=[\u4e00-\u9fff”）】：: ]))[\s/|·（(-]*[A-Za-z][A-Za-z'’&.,/（）()\s-]*(?P<mark>[：:]?)(?=$|[\u4e00-\u9fff“【]|[（(][0-9一二三四五六七八九十])")
