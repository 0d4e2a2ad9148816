"""Who gets an honour: the noun phrase before the verb, an enumeration, pairs of owner and work, or who the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.lists.listed import is_person
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.clause_before import Clauses, Said, in_clause
from partygraph.facts.who_got.former_and_latter import former_or_latter
from partygraph.facts.who_got.got_together import got_beside
from partygraph.facts.who_got.groups_in_row import groups_in_row
from partygraph.facts.who_got.over_commas import broken_off
from partygraph.facts.who_got.persons_team import persons_team
from partygraph.facts.who_got.said_beside import over_means
from partygraph.facts.who_got.that_brand import that_brand
from partygraph.facts.who_got.that_work import of_noted_work, that_work
from partygraph.facts.who_got.those_enumerated import referred
from partygraph.facts.who_got.works_won import same_work
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.model import Text
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["recipients_before"]

_ADVERBS_ALONE = re.compile(rf"(?:{ADVERBS}|此次|这次|本次)+")
_ONE_OF_TWO = re.compile(rf"(?:其中)?，?(?P<word>前者|后者)(?:，?(?:此次|这次|本次))?(?:{ADVERBS}|不仅|凭借[^，。；“”]{{1,12}})*$")
_BECOMES = re.compile(r"(?:[^，。；“”]{0,4})成为")


def recipients_before(reading: Telling, sentence: Text, begin: int, end: int, *, fallback: list[Recipient]) -> list[Recipient] | None:
    """Who gets it, and with which work: None when it is a person, an empty list when nobody can be told."""
    found = _whom(reading, sentence, begin, end, fallback=fallback)
    if found is not None and (nearest := clauses_before(sentence, begin, end)[:1]) and (row := groups_in_row(reading, nearest[0], found)):
        return row
    if found:
        found = [*found, *got_beside(reading, clauses_before(sentence, begin, end)[1:2], found)]
    if found and (noted := of_noted_work(reading, clauses_before(sentence, begin, end), found)) is not None:
        return [noted]
    if found is None or len(found) != 1 or found[0].entry is not None:
        return found
    works = list(pattern("told.with-work").finditer(sentence.chars, begin, end))
    if not works:
        return found
    kind = next(key for key in ("work", "quote", "circle", "named", "alone", "stood") if works[-1][key])
    shown = works[-1][kind], sentence.slice(works[-1].start(kind), works[-1].end(kind))
    if works[-1]["tail"] == "圈":
        shown = f"“{works[-1][kind]}”圈", sentence.slice(works[-1].start(kind) - 1, works[-1].end("tail"))
    return [replace(found[0], entry=shown[0], entry_at=shown[1])]


def _whom(reading: Telling, sentence: Text, begin: int, end: int, *, fallback: list[Recipient]) -> list[Recipient] | None:
    """The clauses in front of the verb are asked in turn, the nearest first; then who was named before, and then whom the text speaks of."""
    clauses = clauses_before(sentence, begin, end)
    segments = over_means(clauses)
    if (same := same_work(reading, segments) or that_brand(reading, sentence, segments) or that_work(reading, sentence, segments, begin)) is not None:
        return [same]
    if behind_person := persons_team(reading, segments):
        return behind_person
    nearest = next((text.chars for text in segments[:2] if not LEAD_IN.fullmatch(text.chars) and _ADVERBS_ALONE.fullmatch(text.chars) is None), None)
    if nearest is not None and (one := _ONE_OF_TWO.match(nearest)) is not None:
        return former_or_latter(reading, sentence, begin + sentence.chars[begin:].find(one["word"]), one["word"]) or None
    if nearest is not None and (named := referred(reading, sentence, begin, nearest)):
        return named
    apart = sentence.chars[begin:end].rstrip().endswith(("，", "；", "：")) and len(segments) == len(clauses)
    becomes = _BECOMES.match(sentence.chars, end) is not None
    for order in range(len(segments)):
        found = in_clause(reading, Clauses(segments, order, apart, becomes))
        if not isinstance(found, Said):
            return found
    return _whom_spoken_of(reading, sentence, begin, end, segments, fallback)


def _whom_spoken_of(reading: Telling, sentence: Text, begin: int, end: int, segments: Sequence[Text], fallback: list[Recipient]) -> list[Recipient]:
    """Who got it where no clause says so."""
    if segments and segments[0].chars.endswith("》") and segments[0].chars.count("《") > 1:
        return []  # works of somebody, not of whom the clause before was about
    if fallback:
        return fallback
    if begin == end == 0 and (named := broken_off(reading)):
        return named
    topic = reading.topic.unit or reading.topic.focus or reading.topic.last
    if topic is not None and not (segments and is_person(segments[0].chars[-3:]) and len(segments[0]) <= 8 and ADVERB_END.search(segments[0].chars) is None):
        return [Recipient(topic, sentence.slice(begin, end).strip() if end > begin else sentence, resolved=True, implied=True)]
    return []
