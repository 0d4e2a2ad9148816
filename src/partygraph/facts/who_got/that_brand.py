"""该品牌, 这个品牌: the brand that the text speaks of has got an honour, and with it whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.phrases import ADVERBS

__all__ = ["note_brand", "that_brand"]

_QUOTE = re.compile(r"“([^“”]{1,30})”")
_THAT = re.compile(
    rf"(?:(?:该|此|这一|这个|这项|这块)(?:[\u4e00-\u9fff]{{2,4}})?品牌|品牌(?={ADVERBS}|推出|创建|打造|诞生|荣?获|自|一经|接连|再次|被|屡|$))(?P<rest>(?!的)[^“”]{{0,40}})$"
)
_NOTHING = re.compile(r"(?:先是|先|首先|接着|随后|后来|同年|次年|翌年|又|再|还|也|此后|最近|今年|去年|前年|当年|年底|年初|(?:19|20)[0-9]{2}年)+")
_FAR = 2
"""So many paragraphs further on the brand is still the one spoken of."""


def note_brand(reading: Telling, sentence: Text) -> None:
    """Remember the last brand that the sentence names, if the text says whose it is."""
    for quote in _QUOTE.finditer(sentence.chars) if "“" in sentence.chars and reading.topic.owners else ():
        if quote[1] in reading.topic.owners:
            reading.brand, reading.brand_at = (quote[1], sentence.slice(*quote.span(1))), reading.line


def that_brand(reading: Telling, sentence: Text, segments: Sequence[Text]) -> Recipient | None:
    """Whose brand the clauses in front of a verb speak of; a clause between that may name somebody else says that they do not."""
    here = [quote for quote in _QUOTE.finditer(sentence.chars) if quote[1] in reading.topic.owners] if "品牌" in sentence.chars else []
    if not here and (reading.brand is None or reading.line - reading.brand_at > _FAR):
        return None
    for text in segments[:4]:
        lead = LEAD_IN.match(text.chars)
        said = text.chars[lead.end() :] if lead is not None else text.chars
        if (match := _THAT.match(said)) is not None:
            before = [quote for quote in here if quote.end() <= sentence.chars.find(text.chars)]
            named = (before[-1][1], sentence.slice(*before[-1].span(1))) if before else reading.brand
            if named is None:
                return None
            name, at = named
            owner = reading.topic.owners.get(name)
            return Recipient(owner, text, resolved=True, entry=name, entry_at=at) if owner is not None and not find(match["rest"]) else None
        if said and _NOTHING.fullmatch(said) is None:
            return None
    return None
