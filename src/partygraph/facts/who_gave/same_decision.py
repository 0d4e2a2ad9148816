"""Who gives what a later clause of one decision tells without saying so: 甲局授予乙“X”称号，丙成绩突出，被授予“Y”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.titles import Title
from partygraph.facts.telling import Telling
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["same_decision", "shared_title"]

_GIVES = re.compile(r"(?:授予|命名|表彰|表扬|评选|评定|认定|确定)[^。；]*$")
_OTHER_MATTER = re.compile(r"(?:19|20)[0-9]{2}年(?!度)|此前|曾|去年|前年|早在|另悉|另外|另据|多年来|先后|历年|累计|近年|此外|今年")
_LEVEL = re.compile(r"全国|国家级?|全[省市县区州]|[省市县区州]级|[\u4e00-\u9fff]{2,8}?(?:省|自治区|市|州|县|区)")


def same_decision(reading: Telling, masked: str, verb: Verb, titles: Sequence[Title]) -> tuple[tuple[str, ...], Text | None]:
    """The giver of the clauses in front, where the verb is in the passive and names nobody; nobody where time, occasion or level are others."""
    if verb.kind != "passive" or verb.agent is not None and verb.agent[1] > verb.agent[0] or not reading.giver[0]:
        return (), None
    before = _GIVES.search(masked[: verb.start])
    if before is None or _OTHER_MATTER.search(before[0]) is not None or any(title.givers or _LEVEL.match(title.name) is not None for title in titles):
        return (), None
    return reading.giver


_SHARED = re.compile(r"(?:^|[^共不])(?:同(?!志|意|事|济|仁|德|心|年|期)|一起|一道|也|亦|并列|双双)")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}年(?!度)|[次翌]年")
_LEAST = 4
_PRAISED_BY = re.compile(rf"[^，。；]{{0,30}}，(?:{ADVERBS}|并)?(?:获得?|受到?)[^，。；“”]{{1,16}}(?:表彰|表扬|通报)")


def shared_title(reading: Telling, title: str, clause: str, behind: str) -> tuple[tuple[str, ...], Text | None]:
    """The giver of the title that the sentence or paragraph before told, where `clause` says that others have got the same: 乙科同获“X”.

    The title may leave out its level then; one of another level, or of another year, is another's, and so is one of which the words `behind` say whose praise it is.
    """
    if len(title) < _LEAST or _SHARED.search(clause) is None or _YEAR.search(clause) is not None or _OTHER_MATTER.search(clause) is not None or _PRAISED_BY.match(behind) is not None:
        return (), None
    told = reading.found[reading.since if reading.line - reading.told_at <= 1 else reading.fresh :]
    for item in reversed(told):
        if item.givers and (item.award == title or item.award.endswith(title) and _LEVEL.match(title) is None):
            return item.givers, item.giver_at
    return (), None
