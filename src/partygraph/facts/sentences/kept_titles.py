"""Who confirms that a body keeps its title: 甲厅进行了复查，确认乙医院继续保留“X”称号, 同意丙院继续为“Y”."""

from __future__ import annotations

import re

from partygraph.facts.telling import Telling
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text

__all__ = ["confirmed_by"]

_KEEPS = re.compile(r"保留|保持|继续[为是]")
_CONFIRMS = re.compile(
    r"(?:^|[，；：])(?:经?复[查审核]后?|并|还|同时|随后|最终|一致|，)*(?P<act>确认|同意|批准|核准|决定|研究决定|宣布)(?=[^，。；：“”]{2,200}$)"
)


def confirmed_by(reading: Telling, sentence: Text, masked: str, begin: int, verb: Verb) -> tuple[tuple[str, ...], Text | None, int]:
    """The subject of the clauses in front of the word that confirms, and where those begin who keep their title; nobody where nothing is confirmed."""
    if verb.kind != "get" or _KEEPS.search(verb.act) is None or (confirms := _CONFIRMS.search(masked[begin : verb.start])) is None:
        return (), None, begin
    givers, giver_at = giver_before(reading, sentence, 0, begin + confirms.start("act"))
    return givers, giver_at, begin + confirms.end("act")
