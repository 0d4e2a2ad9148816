"""Who got both: 继2019年荣获“X”之后，甲科再获“Y” tells of 甲科 both, 继乙科获“X”之后，甲科又获“Y” of each its own."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.words.verbs import Verb, find_verbs
from partygraph.model import Text

__all__ = ["after_that"]


def after_that(reading: Telling, sentence: Text, masked: str, begin: int, verb: Verb) -> list[Recipient]:
    """继2019年荣获“X”之后，甲科再获“Y”: whom the clause behind names has got the first as well."""
    after = _AFTER_THAT.search(masked, begin, verb.start)
    then = _THEN.match(masked, verb.end) if after is not None else None
    if after is not None and re.split("[，；：]", masked[begin : after.start()])[-1] and recipients_before(reading, sentence, begin, after.start(), fallback=[]):
        return []  # 甲科继去年荣获“X”之后，今年又获“Y”: who stands in front
    following = next((item for item in find_verbs(masked) if then is not None and item.start >= then.end()), None)
    if then is None or following is None:
        return []
    if (own := _AFTER_OWN.search(sentence.chars, begin, verb.start)) is not None and (named := resolve_all(reading, sentence.slice(*own.span("who")))):
        return [Recipient(*item) for item in named]  # 继乙科获“X”之后，甲科又获“Y”: each its own
    return recipients_before(reading, sentence, then.end(), following.start, fallback=[]) or []


_AFTER_THAT = re.compile(r"继(?![续承发往])[^，。；“”]{0,14}$")
_AFTER_OWN = re.compile(r"继(?![续承发往])(?P<who>[\u4e00-\u9fff]{2,14}(?:科|室|部|病区|支部|党委|中心|医院|院|组))(?:先后|此前|率先)?$")
_THEN = re.compile(r"[^，。；]{2,60}?后，(?=[^，。；“”]{3,})")
