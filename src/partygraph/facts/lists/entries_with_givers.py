"""Lines that are one honour each, who got it and behind the title in brackets who gave it: ✔ 甲科——“乙号”（丙委）, • “丁岗”（戊会）：己科."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["entry_with_giver"]

_APART = r"\s*(?:—{1,3}|－{1,2}|-{1,3}|–|[：:|｜→▶]|荣获|获评|获|\s)\s*"
_TITLE = r"(?:“(?P<title>[^“”]{3,30})”(?:光荣称号|荣誉称号|称号|荣誉|奖牌)?|(?P<plain>[^“”（）：，。；—\s]{4,30}))"
_BY = rf"\s*（(?P<by>[^（）“”]{{3,40}}?)(?:{GIVING_ADVERBS})*(?:颁发|授予|命名|表彰|认定|颁|授|发)?(?:，?\s*(?:19|20)[0-9]{{2}}年(?:[0-9]{{1,2}}月)?)?(?:颁发|授予|命名|表彰|认定)?）"
_SERIAL = r"(?:[0-9]{1,2}\s*[.、．]\s*|[（(][0-9一二三四五六七八九十]{1,2}[）)]\s*|[①-⑳]\s*)?"
_WHO_FIRST = re.compile(rf"{_SERIAL}(?P<who>[^，。；：（）—\s]{{4,40}}?){_APART}{_TITLE}{_BY}[；。！]?")
_TITLE_FIRST = re.compile(rf"{_SERIAL}{_TITLE}{_BY}{_APART}(?P<who>[^，。；：（）—\s]{{4,40}})[；。！]?")
_GIVERS = re.compile("[、和及与]")
_LONGEST = 100


def entry_with_giver(line: Line) -> tuple[tuple[str, Text], ...]:
    """Who got it, the title and who gave it, by what they are; nothing for a line that is no such entry.

    >>> from partygraph.clean import clean
    >>> [text.chars for _, text in entry_with_giver(Line(clean("✔ 甲医院急诊科——“青年文明号”（甲市总工会）")))]
    ['甲医院急诊科', '青年文明号', '甲市总工会']
    >>> entry_with_giver(Line(clean("✔ 甲医院急诊科——“青年文明号”（乙医院）")))
    ()
    """
    body = line.body if line.mark else line.text
    if "（" not in body.chars or len(body) > _LONGEST:
        return ()
    for form in (_WHO_FIRST, _TITLE_FIRST):
        match = form.fullmatch(body.chars)
        if match is None:
            continue
        kind = "title" if match["title"] else "plain"
        head = award_head(match[kind])
        if head is None or head.personal or not qualified(match[kind]) or not all_of(_GIVERS.split(match["by"]), WHO_GIVES):
            continue
        named = expand(match["who"])
        if len(named) == 1 and not is_generic(named[0].org.name):
            return tuple((role, body.slice(*match.span(group))) for role, group in (("recipient", "who"), ("award", kind), ("giver", "by")))
    return ()
