"""Who honours the body that a sentence tells of, in a clause of its own: 甲荣获“X”称号，受到乙部的表彰; 甲受到乙部表彰，荣获“X”; 受到乙部表彰的甲."""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS, GETS, GIVING_ADVERBS

__all__ = ["honoured_by"]

_BEHIND = re.compile(
    rf"[，；](?:{ADVERBS}|并|因此|在会上|[^，。；：“”]{{2,12}}会上)*(?:受到了?|得到了?|获得?了?|获得了|接受了?|受)(?P<who>[^，。；：“”的]{{2,40}}?)(?:的)?(?:联合|共同|隆重|通报|集中|大会|命名|授牌)*(?:表彰|嘉奖)(?:和?奖励)?(?=[，。；！]|$)"
)
_AHEAD = re.compile(
    rf"(?:受到了?|得到了?|受|获)(?P<who>[^，。；：“”的]{{2,40}}?)(?:的)?(?:{GIVING_ADVERBS}|通报)*(?:表彰|嘉奖)(?:和?奖励)?，(?:并|被)?(?:{ADVERBS})?(?:荣获|获得?|{GETS}|授予|命名为)(?=[“\u4e00-\u9fff])"
)

_OF_THOSE = re.compile(rf"(?:受到?了?|得到了?|获得?了?)(?P<who>[^，。；：“”的、]{{2,24}}?)(?:{GIVING_ADVERBS}|通报)*(?:表彰|表扬|嘉奖)(?:奖励)?的(?=[\u4e00-\u9fff])")
"""为受到甲委表彰的乙科颁奖: by whom those were praised to whom somebody else hands it over."""

_CLAUSE_END = re.compile(r"[，；。]")


def honoured_by(reading: Telling, sentence: Text, fresh: int) -> None:
    """What the sentence has told since `fresh`, and nobody is said to give, the body of such a clause gives: all of it in front of the clause, or what the very next clause tells."""
    if not any(word in sentence.chars for word in ("表彰", "嘉奖", "表扬")) or fresh == len(reading.found):
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
    for match in _OF_THOSE.finditer(sentence.chars):
        stop = _CLAUSE_END.search(sentence.chars, match.end())
        part = sentence.slice(match.end(), stop.start() if stop is not None else len(sentence))
        if names := bodies_of(match["who"], reading):
            reading.give(names, sentence.slice(*match.span("who")), [item for item in reading.found[fresh:] if item.stands_in(part) and item.recipient not in names])
