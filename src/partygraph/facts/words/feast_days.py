"""Feast days in quotation marks in front of a verb (今年“七一”被评为…, “三八”节荣获…): when somebody was honoured, no work and no name."""

from __future__ import annotations

from partygraph.model import Text
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["without_days"]

_DAY = r"(?:七一|八一|十一|五一|五四|三八|六一|九九|八[·.]?一九|五[·.]?一二|(?:1[0-2]|[1-9])[·.•](?:[12][0-9]|3[01]|[1-9])|教师节|护士节|医师节|妇女节|青年节|劳动节|建党节|国庆|元旦)"
_QUOTED_DAY = gated(
    rf"(?P<in>[在于])?(?P<year>(?:今年|去年|前年|当年|同年|次年|翌年|(?:19|20)[0-9]{{2}}年)的?)?“{_DAY}”(?P<rest>(?:国际|中国)?(?:劳动妇女节|劳动节|妇女节|护士节|医师节|青年节|建党节|教师节|儿童节|重阳节|节日?)?(?:前夕|前后|期间|之际|到来之际|来临之际|那天|当天|这天|当日|当晚|晚会上|时|前|后)?)(?P<behind>，?)(?=(?:刚刚|刚|才|就|便|曾|已经?|{ADVERBS}){{0,3}}(?:被|荣|获|喜获|受到|捧|夺|得了|拿[到下]|摘|评[上为]|{GETS}))"
)


def without_days(text: Text) -> Text:
    """The text without such days.

    >>> without_days(Text("甲支部在今年“七一”前夕被乙委评为“先进党支部”", ((0, 0),))).chars
    '甲支部今年被乙委评为“先进党支部”'
    >>> without_days(Text("甲院在“七一”表彰大会上获评“先进集体”", ((0, 0),))).chars
    '甲院在“七一”表彰大会上获评“先进集体”'
    """
    parts: list[Text] = []
    begin = 0
    for match in _QUOTED_DAY.finditer(text.chars):
        stop = match.start("behind")
        if match.start() == 0 and not match["year"]:
            stop = match.end()  # “七一”前夕，被评为…: nothing stands in front
        parts.append(text.slice(begin, match.start()))
        if match["year"]:
            parts.append(text.slice(*match.span("year")))
        begin = stop
    return Text.join([*parts, text.slice(begin, len(text))]) if begin else text
