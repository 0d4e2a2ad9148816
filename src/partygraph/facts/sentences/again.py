"""The honour told last, spoken of again: who else got it and how many did (rules told.same*)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told, mask
from partygraph.facts.words.clauses import ADVERB_END
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.load import pattern

__all__ = ["counted_again", "same_again", "this_time", "told_last"]


def same_again(reading: Telling, sentence: Text) -> None:
    """乙医院也获此殊荣, 丙科同批获得命名, 继丁科之后第二个入选该项目的: bodies named by their own names get what was told last.

    A house whose part has got it (甲医院首次获此殊荣) gets nothing of its own, and where several titles were told last nobody knows which.
    """
    last = told_last(reading) or (reading.found[-1] if _THE_SAME.search(sentence.chars) is not None and len(reading.found) > reading.fresh else None)
    if last is None:
        return
    for match in pattern("told.same").finditer(mask(sentence.chars)):
        kind = "after" if match["after"] else "who"
        begin = match.start(kind) + led_in(match[kind])
        said = ADVERB_END.search(match.string, begin, match.end(kind))
        end = said.start() if said is not None and said.start() > begin else match.end(kind)  # 我院丙科经层层选拔获此殊荣
        for name, at, resolved in resolve_all(reading, sentence.slice(begin, end)) or ():
            if any(item.recipient.startswith(name) and item.award == last.award for item in reading.found):
                continue
            givers, giver_at = (last.givers, last.giver_at) if kind == "who" else ((), None)  # another year's may be another's
            reading.found.append(Told(name, at, resolved, last.award, last.award_at, None, None, givers, giver_at, "told.same"))


def counted_again(reading: Telling, sentence: Text) -> None:
    """全区获此荣誉的医院共15家: a count of what was told last."""
    last = told_last(reading)
    for match in pattern("told.same-count").finditer(sentence.chars) if last is not None else ():
        if last is not None and (count := number(match["count"] or match["number"] or match["listed"] or match["among"] or match["chosen"] or match["held"])) is not None:
            reading.counts.append(ToldCount(last.award, count, sentence.slice(match.start(), match.end())))


def told_last(reading: Telling) -> Told | None:
    """The honour that the last sentence with honours told, in this paragraph or the one before, if it was one."""
    told = reading.found[reading.since :]
    if not told or reading.line - reading.told_at > 1 or len({item.award for item in told}) > 1:
        return None
    return told[-1]


_THE_SAME = re.compile(r"同一(?:项|个)?(?:殊荣|荣誉|称号|奖项)")
"""…；继甲科获“X”之后，乙科又拿下同一称号: the title named last, however many the sentence names."""
_THIS_TIME = re.compile(r"(?:^|[，；：])(?:此次|这次|本次|此番|这一次|能够|能|之所以|成功){1,3}+$")


_COLLECTS = re.compile(r"(?:书记|院长|主任|负责人|代表)[^，。；]*(?:上台|登台|现场|走上[^，。；]{2,6})$")


def this_time(reading: Telling, before: str, titles: Sequence[str]) -> bool:
    """此次获得“X”，既是肯定，也是鞭策; 党委书记上台领取“X”奖牌: an honour told already, for which nobody is named again."""
    return (_THIS_TIME.search(before) is not None or _COLLECTS.search(before) is not None) and {*titles} <= {item.award for item in reading.found}
