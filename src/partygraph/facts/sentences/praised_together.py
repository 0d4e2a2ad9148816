"""Bodies praised by name as what they are, with no number of them: 对甲科、乙科等先进集体进行了表彰, 表彰了丙支部等“红旗党支部”."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.model import Text

__all__ = ["praised_together"]

_NAMES = r"(?P<list>[^，。；：“”0-9]{2,120}?)等(?:一批|多个|部分|几个|各类)?"
_TITLE = r"(?:“(?P<quote>[^“”]{3,24})”(?:先进)?(?:集体|单位|科室|团队|党支部)?|(?P<plain>(?:先进|优秀|文明|示范|模范|红旗|标杆|标兵|星级|[一二三四五]星级)(?:基层)?(?:集体|单位|科室|班组|团队|党组织|党支部|党总支|支部|病区|窗口|示范岗|示范窗口)))"
_OTHERS = r"(?:(?:、|和|及|以及)[^，。；“”]{2,30}?)?"
_PRAISE = r"(?:(?:进行|予以|给予|作(?:出)?)(?:了)?(?:集中|隆重|通报|公开|专门)?(?:表彰|表扬|嘉奖|授牌|颁奖)|颁(?:了)?奖|授(?:了)?牌|颁发(?:了)?(?:奖牌|牌匾|奖状|证书|荣誉证书))"
_FORMS = (
    re.compile(rf"(?:对|为|向|给){_NAMES}{_TITLE}{_OTHERS}{_PRAISE}"),
    re.compile(rf"(?:表彰|表扬|通报表扬|嘉奖)了{_NAMES}{_TITLE}{_OTHERS}(?=[，。；]|$)"),
)


def praised_together(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Tell who is praised as what, and by whom. Comes out: where the clause begins and ends; None where one of the names is no body."""
    if "等" not in sentence.chars:
        return None
    for form in _FORMS:
        match = form.search(sentence.chars)
        if match is None:
            continue
        kind = "quote" if match["quote"] else "plain"
        head = award_head(match[kind])
        if head is None or head.personal or not qualified(match[kind]):
            continue
        names = resolve_all(reading, sentence.slice(*match.span("list")))
        if not names:
            continue
        givers, at = giver_before(reading, sentence, 0, match.start())
        for name, where, resolved in names:
            by = tuple(giver for giver in givers if giver != name)
            reading.found.append(Told(name, where, resolved, match[kind], sentence.slice(*match.span(kind)), None, None, by, at if by else None, "told.exemplar"))
        return match.span()
    return None
