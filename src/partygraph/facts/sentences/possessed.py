"""Honours that a sentence only speaks of as somebody's: 还有由甲授予的“X”, 一块是乙颁给丙科的“Y”, and those that one sees on a wall.

No verb says that anybody got them. They are of whom they were given to, else of the house spoken of; what another reading of the sentence
has told is not told again.
"""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.whose_wall import whose_wall
from partygraph.facts.telling import Telling, Told, mask
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.words.verbs import find_verbs
from partygraph.model import Text
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["possessed"]

_QUOTED = re.compile(r"“([^“”]+)”")
_IS = re.compile(rf"(?:^|(?<=[，；。：]))(?:此前|目前|如今|现在|早在[^，。；]{{2,10}}|其中|而|，)*(?P<who>[^，。；：“”是]{{2,24}}?)(?:{ADVERBS}|就|现)*是$")
_CLAUSES = re.compile(r"[；。：]|——|，(?=[^，。；“”]{0,12}(?:还有|一[块面张个]是|墙|柜|室))")


def possessed(reading: Telling, sentence: Text) -> None:
    """Honours told by who gave them or where they hang (rules told.as-possession, told.on-the-wall)."""
    chars = sentence.chars
    if "“" not in chars:
        return
    for listed in pattern("told.year-by-year").finditer(chars):
        _year_by_year(reading, sentence, listed)
    for rule in ("told.as-possession", "told.on-the-wall") if "的" in chars or "墙" in chars else ():
        for match in pattern(rule).finditer(chars):
            wall = rule == "told.on-the-wall"
            begin = max((cut.end() for cut in _CLAUSES.finditer(chars, 0, match.start())), default=0)
            before = mask(chars[begin : match.start()])
            if pattern("told.striving").search(before) or find_verbs(before):
                continue
            titles = [(quote[1], quote.span(1)) for quote in _QUOTED.finditer(chars, *match.span("quotes"))]
            titles = [(name, span) for name, span in titles if (head := award_head(name)) is not None and not head.personal and qualified(name) and not _told(reading, name)]
            givers = () if wall else bodies_of(match["by"], reading)
            if not titles or not wall and not givers:
                continue
            giver_at = None if wall else sentence.slice(*match.span("by"))
            for name, where, resolved in _whose(reading, sentence, match) or ():
                for title, span in titles:
                    if name not in givers:
                        reading.found.append(Told(name, where, resolved, title, sentence.slice(*span), None, None, givers, giver_at, rule))


_OF_YEAR = re.compile(r"(?:(?:19|20)[0-9]{2}年(?:度|[0-9]{1,2}月)?|[同当去今]年)(?:的|，|、)?(?P<front>[^“”，。；：]{0,30})“(?P<quote>[^“”]{3,30})”")


def _year_by_year(reading: Telling, sentence: Text, listed: re.Match[str]) -> None:
    """The honours of a row of years; a body in front of a title has given it, a place only says how far it counts."""
    recipients = recipients_before(reading, sentence, 0, listed.start(), fallback=[]) or []
    for item in _OF_YEAR.finditer(sentence.chars, *listed.span("list")):
        head = award_head(item["quote"])
        if head is None or head.personal or not qualified(item["quote"]) or _told(reading, item["quote"]):
            continue
        givers = bodies_of(item["front"], reading) if item["front"] else ()
        front = "" if givers else item["front"].strip()
        at = sentence.slice(item.start("front"), item.end()) if front else sentence.slice(*item.span("quote"))
        for whom in recipients:
            if whom.name not in givers:
                reading.found.append(Told(whom.name, whom.at, whom.resolved, front + item["quote"], at, None, None, givers, sentence.slice(*item.span("front")) if givers else None, "told.year-by-year"))


def _whose(reading: Telling, sentence: Text, match: re.Match[str]) -> list[tuple[str, Text, bool]] | None:
    """To whom it was given, else the house, branch or department that the text is about."""
    if match.groupdict().get("who"):
        return resolve_all(reading, sentence.slice(*match.span("who")))
    if "by" not in match.groupdict() and (visited := whose_wall(mask(sentence.chars), match.start())) is not None:
        return resolve_all(reading, sentence.slice(*visited[1:])) if visited[0] else None
    if (subject := _IS.search(sentence.chars, 0, match.start()) or _IS.search(sentence.chars, 0, match.start() + 1)) is not None:
        return resolve_all(reading, sentence.slice(*subject.span("who")))  # 内科党支部已是甲委命名的“X”
    house = reading.topic.unit or reading.topic.focus or reading.topic.hospital or reading.topic.last
    return [(house, sentence.slice(*match.span()), True)] if house is not None else None


def _told(reading: Telling, title: str) -> bool:
    """Has this sentence told the title already?"""
    return any(item.award.endswith(title) for item in reading.found[reading.fresh :])
