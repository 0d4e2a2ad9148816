"""Honours told by a phrase that no verb of getting or giving carries: 甲委的一纸通报让乙成了“X”, 登上甲“X”的榜单 (rules told.phrase-*).

Each rule names the title, and who got it or who gave it where its words say so; who got it is otherwise whom the words in front speak of.
"""

from __future__ import annotations

import re
from functools import cache

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.model import Text
from partygraph.rules.gate import Pattern
from partygraph.rules.load import pattern, patterns

__all__ = ["phrased"]


@cache
def _phrases() -> tuple[tuple[str, Pattern], ...]:
    return tuple((rule, pattern(rule)) for rule in patterns() if rule.startswith("told.phrase-"))


def phrased(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Tell the first such phrase of the sentence, and those of its kind right behind it. Comes out: where they begin and end; None where there is none or nobody is named."""
    chars = sentence.chars
    if "“" not in chars:
        return None
    for rule, form in _phrases():
        span: tuple[int, int] | None = None
        whom: list[Recipient] = []
        for match in form.finditer(chars):
            if span is not None and match.start() - span[1] > _NEAR:
                break
            if told := _tell(reading, sentence, rule, match, whom):
                whom, span = told, (span[0] if span is not None else match.start("who") if match["who"] else match.start(), match.end())
            elif span is None:
                break
        if span is not None:
            return span
    return None


_NEAR = 3


def _tell(reading: Telling, sentence: Text, rule: str, match: re.Match[str], before: list[Recipient]) -> list[Recipient]:
    """Tell one phrase that names a title of bodies, and who gave it where it says so. Comes out: who got it, those `before` where it goes on about them."""
    chars = sentence.chars
    head = award_head(match["title"])
    if head is None or head.personal or not (qualified(match["title"]) or match["title"].startswith("“")) or pattern("told.striving").search(mask(chars[: match.start("title")])) is not None:
        return []
    givers = bodies_of(match["by"], reading) if match["by"] else ()
    if match["by"] and not givers:
        return []
    whom = before if before and not match["who"] else _whom(reading, sentence, match)
    at = sentence.slice(*match.span("by")) if givers else None
    for item in whom:
        if item.name not in givers:
            reading.found.append(Told(item.name, item.at, item.resolved, match["title"], sentence.slice(*match.span("title")), item.entry, item.entry_at, givers, at, rule))
    return whom


def _whom(reading: Telling, sentence: Text, match: re.Match[str]) -> list[Recipient]:
    """Those the phrase names, else those that its sentence speaks of in front of it."""
    if not match["who"]:
        clause = max(sentence.chars.rfind(mark, 0, match.start()) for mark in "，；：") + 1
        return recipients_before(reading, sentence, 0, match.start(), fallback=[]) or clause and recipients_before(reading, sentence, clause, match.start(), fallback=[]) or []
    house = reading.topic.hospital
    if house is not None and sentence.chars.endswith("当时的", 0, match.start("who")) and house[-_KIND:] == match["who"][-_KIND:]:
        return [Recipient(house, sentence.slice(*match.span("who")), resolved=True)]  # 当时的甲局总医院: the house by the name that it had
    names = resolve_all(reading, sentence.slice(*match.span("who")).strip())
    if names:
        return [Recipient(*item) for item in names]
    return recipients_before(reading, sentence, 0, match.end("who"), fallback=[]) or [] if match.start("who") < match.start("title") else []


_KIND = 3
