"""Headings in two languages: what a Chinese heading says again in English is no part of it."""

from __future__ import annotations

import re

__all__ = ["without_english_name", "without_gloss"]


def without_gloss(chars: str) -> str:
    """A heading in two languages without what it says in English.

    >>> without_gloss("金奖 Gold Award Winners："), without_gloss("First Prize 一等奖（3个）"), without_gloss("优秀奖（Excellence Award）")
    ('金奖：', '一等奖（3个）', '优秀奖')
    >>> without_gloss("First Prize（一等奖）"), without_gloss("最佳团队奖 / Best Team（2）")
    ('一等奖', '最佳团队奖（2）')
    >>> without_gloss("VTE防治示范病房"), without_gloss("PICC 示范病房")
    ('VTE防治示范病房', 'PICC 示范病房')
    """
    if not chars.isascii() and len(chars) <= _LONGEST_GLOSSED and _LETTER.search(chars) is not None and _GLOSS_WORD.search(chars) is not None:
        plain = _LATIN.sub(lambda run: run["mark"] if _GLOSS_WORD.search(run[0]) else run[0], chars)
        return plain.replace("）", "", 1) if plain.count("）") > plain.count("（") else plain
    return chars


_LONGEST_GLOSSED = 160
_LETTER = re.compile("[A-Za-z]")
_GLOSS_WORD = re.compile(r"(?i:\b(?:awards?|prizes?|winners?|gold|silver|bronze|best|outstanding|excellen(?:t|ce)|merit|honou?rable|runners?-up|category|first|second|third|special)\b)")
"""A word of what prizes are called in English."""
_LATIN = re.compile(r"(?:(?<=^)|(?<=[\u4e00-\u9fff”）】：: ]))[\s/|·（(-]*[A-Za-z][A-Za-z'’&.,/（）()\s-]*(?P<mark>[：:]?)(?=$|[\u4e00-\u9fff“【]|[（(][0-9一二三四五六七八九十])")


def without_english_name(chars: str) -> int:
    """Where a row ends whose body is named in English too, behind its Chinese name.

    >>> row = "甲市人民医院 People's Hospital of Jia"
    >>> row[: without_english_name(row)]
    '甲市人民医院'
    >>> without_english_name("甲市人民医院 Vcare关爱空间") == len("甲市人民医院 Vcare关爱空间")
    True
    """
    match = _ENGLISH_NAME.search(chars) if _LETTER.search(chars) is not None else None
    return match.start() if match is not None else len(chars)


_ENGLISH_NAME = re.compile(r"(?<=[\u4e00-\u9fff）])\s*[/|（(]?\s*(?=[^\u4e00-\u9fff]*\b(?:Hospitals?|University|Cent(?:er|re)|Institute|Commission|Clinic|College|Academy|Bureau|Department)\b)[A-Z][A-Za-z0-9'’&.,\s-]*[)）]?$")
