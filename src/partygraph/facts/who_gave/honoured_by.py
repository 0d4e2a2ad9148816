"""Who honours the body that a sentence tells of, in a clause of its own: 甲荣获“X”称号，受到乙部的表彰; 甲受到乙部表彰，荣获“X”."""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.model import Text

__all__ = ["honoured_by"]

_BEHIND = re.compile(
    r"[，；](?:均|都|也|一同|一并|同时|并|双双|分别|因此|共同|在会上|现场|[^，。；：“”]{2,12}会上)*(?:受到了?|得到了?|获得?了?|获得了|接受了?|受)(?P<who>[^，。；：“”的]{2,40}?)(?:的)?(?:联合|共同|隆重|通报|集中|大会|命名|授牌)*(?:表彰|嘉奖)(?:和?奖励)?(?=[，。；！]|$)"
)
_AHEAD = re.compile(
    r"(?:受到了?|得到了?|受|获)(?P<who>[^，。；：“”的]{2,40}?)(?:的)?(?:联合|共同|隆重|通报|集中)*(?:表彰|嘉奖)(?:和?奖励)?，(?:并|被)?(?:光荣|分别|双双)?(?:荣获|获得?|获评|获颁|喜获|授予|评为|命名为|摘得|捧回)(?=[“\u4e00-\u9fff])"
)


def honoured_by(reading: Telling, sentence: Text, fresh: int) -> None:
    """What the sentence has told since `fresh`, and nobody is said to give, the body of such a clause gives: all of it in front of the clause, or what the very next clause tells."""
    if "表彰" not in sentence.chars and "嘉奖" not in sentence.chars or fresh == len(reading.found):
        return
    for rule, is_ahead in ((_AHEAD, True), (_BEHIND, False)):
        for match in rule.finditer(sentence.chars):
            names = bodies_of(match["who"], reading)
            if not names or not all_of(names, WHO_GIVES):
                continue
            begin, end = sentence.chars.rfind("；", 0, match.start()) + 1, sentence.chars.find("，", match.end())
            span = (match.end(), end if end >= 0 else len(sentence.chars)) if is_ahead else (begin, match.start())
            part = sentence.slice(*span)
            reading.give(names, sentence.slice(*match.span("who")), [item for item in reading.found[fresh:] if item.stands_in(part)])
