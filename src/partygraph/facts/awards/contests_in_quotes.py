"""Contests whose whole name stands in quotation marks behind 在: 在“甲省医院品管圈大赛”中 quotes an occasion, no work and no title."""

from __future__ import annotations

import re

from partygraph.model import Text

__all__ = ["without_contest_quotes"]

_KIND = r"(?:大赛|比赛|竞赛|竞技|赛|活动|评选|评比|遴选|征集|展演|展评|展播|汇演|会演|论坛|比武|交流会|展示会|发布会|推进会|年会|大会|盛典|电影节|文化节|艺术节|行动|擂台|大比拼|挑战赛)"
_QUOTED = re.compile(rf"(?<=[在于])“(?P<name>[^“”]{{2,50}}?{_KIND})”(?=(?:的)?(?:全国|全省|全市|省级|市级)?(?:总?决赛|半决赛|复赛|初赛|终评|评审|现场|颁奖(?:仪式|典礼)|活动|评选|角逐)?(?:[上中里内]|，|(?:再次|一举|喜|荣|勇|斩|夺|摘|获)))")


def without_contest_quotes(sentence: Text) -> Text:
    """The sentence without the marks around such a name; a cup's or a title's marks stay.

    >>> from partygraph.clean import clean
    >>> without_contest_quotes(clean("甲科在“乙省品管圈大赛”中获奖")).chars, without_contest_quotes(clean("在“天使杯”竞赛中获“先进集体”")).chars
    ('甲科在乙省品管圈大赛中获奖', '在“天使杯”竞赛中获“先进集体”')
    """
    if "在“" not in sentence.chars and "于“" not in sentence.chars:
        return sentence
    parts, at = [], 0
    for match in _QUOTED.finditer(sentence.chars):
        parts += [sentence.slice(at, match.start()), sentence.slice(*match.span("name"))]
        at = match.end()
    return Text.join([*parts, sentence.slice(at, len(sentence))]) if parts else sentence
