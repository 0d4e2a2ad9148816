"""前者 and 后者: the first and the second of the two that the sentence has put side by side, with their works or teams where it names them."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.clauses import clauses_before
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["former_or_latter"]

_LEADS = re.compile(r"(?:以及|和|及|与|其中|即|分别是|有|是)+")
_DID_WELL = re.compile(rf"(?:{ADVERBS})*(?:有斩获|榜上有名|双双上榜|各有收获|有收获|喜讯频传|双双获奖|(?:表现|成绩)(?:突出|优异|出色|不俗)|脱颖而出|胜出|登台|亮相|参赛|入围(?:决赛)?|晋级(?:决赛)?|参加(?:了)?(?:本次|此次)?(?:比赛|大赛|决赛))$")
_SENT = r"(?:选派|派出|选送|报送|推荐|推选|组建|带来|组队|创作|表演)?的?"
_PAIR = re.compile(rf"(?P<one>[^，。；：“”《》]{{2,40}}?){_SENT}[“《](?P<first>[^“”《》]{{2,40}})[”》][^，。；：“”《》和与及]{{0,6}}[和与及、](?P<other>[^，。；：“”《》]{{2,40}}?){_SENT}[“《](?P<second>[^“”《》]{{2,40}})[”》]")


def former_or_latter(reading: Telling, sentence: Text, upto: int, word: str) -> list[Recipient]:
    """The one of the two before `upto` that `word` means; nothing where they are not two."""
    pairs = [*_PAIR.finditer(sentence.chars, 0, upto)]
    if pairs:
        who, what = ("one", "first") if word == "前者" else ("other", "second")
        match = pairs[-1]
        owner = resolve_one(reading, match[who])
        return [Recipient(owner[0], sentence.slice(*match.span(who)), owner[1], match[what], sentence.slice(*match.span(what)))] if owner is not None else []
    found: list[Recipient] = []
    for text in clauses_before(sentence, 0, upto):
        tidy = _DID_WELL.sub("", text.chars[lead.end() if (lead := _LEADS.match(text.chars)) is not None else 0 :])
        at = text.chars.find(tidy)
        names = resolve_all(reading, text.slice(at, at + len(tidy))) if tidy else None
        if not names:
            if found:
                break
            continue
        found[0:0] = [Recipient(name, where, resolved=True) for name, where, _ in names]
        if len(found) > 1:
            break
    return [found[0 if word == "前者" else 1]] if len(found) == 2 else []
