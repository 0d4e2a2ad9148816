"""A page that tells its honours in lines of one form and has no headline: what was taken for one tells an honour as well (甲医院获评“X” / 甲医院急诊科获评“Y”)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.telling import mask
from partygraph.facts.words.verbs import find_verbs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand

__all__ = ["is_one_of_rows"]

_TITLED = re.compile(r"了?[^“”，。；：！？]{0,30}(?:“Ｑ+”(?:光荣|荣誉)?(?:称号|荣誉|奖牌|牌匾|奖)?)(?:[、和]?“Ｑ+”(?:称号|荣誉)?)*[。！]?|了?[^“”，。；：！？、]{4,30}(?:奖状|称号|奖|号|岗|集体|单位|医院|支部)[。！]?")
_NEAR, _LONGEST = 4, 80


def is_one_of_rows(title: Text, lines: Sequence[Line]) -> bool:
    """Does a line beside the headline tell another honour in the headline's own form?

    >>> page = [Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(["兰州市第一人民医院获评“平安医院”", "榆中县中医医院获评“无烟医院”"])]
    >>> is_one_of_rows(page[0].text, page), is_one_of_rows(page[0].text, page[:1])
    (True, False)
    """
    at = next((index for index, line in enumerate(lines) if line.chars == title.chars), None)
    return at is not None and _tells(title.chars) and any(line.chars != title.chars and _tells(line.chars) for line in lines[max(0, at - _NEAR) : at + 1 + _NEAR])


def _tells(chars: str) -> bool:
    """A body, a verb and a title, and nothing else."""
    if not 8 <= len(chars) <= _LONGEST:
        return False
    masked = mask(chars)
    verb = next((verb for verb in find_verbs(masked) if verb.kind in ("get", "passive")), None)
    named = expand(chars[: verb.start]) if verb is not None else ()
    return verb is not None and len(named) == 1 and not is_generic(named[0].org.name) and _TITLED.fullmatch(masked, verb.end) is not None
