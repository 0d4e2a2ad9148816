"""Titles that a clause puts in front of everything else: “X”“Y”两项荣誉，甲科已先后收获; “Z”被甲院夺得; 先进集体，市总工会已多次授予该院.

Who got them stands between the titles and the verb, or is whom the clauses before are about; where the verb is one of giving, who gives
stands in front of it and who got them behind. Rules told.ahead-*.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head, is_rank
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.who_got.works_won import paired
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.rules.load import pattern

__all__ = ["titles_ahead"]

_QUOTED = re.compile(r"(?P<level>(?:全[国省市县区州]|[国省市县区州]家?级|[\u4e00-\u9fff]{2,4}[省市县区州])?)“(?P<quote>[^“”]{3,30})”(?P<tail>[\u4e00-\u9fff]{0,10}?(?=[、和与及“]|$))")
_SCOPES = re.compile(r"^(?:全[国省市县区州]|[国省市县区州]家?级|[国省市县区州][一]级的?)，?")


def titles_ahead(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Honours whose titles stand first. Comes out: where such clauses begin and end, nothing where there are none."""
    begin = stop = 0
    before: list[Recipient] = []
    for rule in ("told.ahead-given", "told.ahead-by", "told.ahead-falls", "told.ahead-got"):
        for match in pattern(rule).finditer(sentence.chars):
            if stop and match.start() < stop and match.end() > begin or pattern("told.striving").search(sentence.chars, 0, match.start("titles")):
                continue
            titles = _titles(sentence, *match.span("titles"))
            named = _AMONG_THEM.match(sentence.chars, match.end())
            whom = _named_next(reading, sentence, named) if named is not None and titles else []
            whom = whom or _whom(reading, sentence, match, titles, before) if titles else []
            if not whom:
                continue
            givers, giver_at = (bodies_of(match["by"], reading), sentence.slice(*match.span("by"))) if match.groupdict().get("by") else ((), None)
            if rule == "told.ahead-given" and not givers:
                continue
            for title, at in titles:
                for item in whom:
                    if item.name not in givers:
                        reading.found.append(Told(item.name, item.at, item.resolved, title, at, item.entry, item.entry_at, givers, giver_at, rule))
            before = whom
            begin, stop = min(begin, match.start()) if stop else match.start(), max(stop, match.end())
    return (begin, stop) if stop else None


_AMONG_THEM = re.compile(r"，(?:其中)?(?:包括|有)?(?P<who>[^。；：]{3,120}?)(?:便|就|即|均|都|也)?(?:在其中|在列|位列其中|名列其中|榜上有名|在内)(?=[，。；]|$)")


def _named_next(reading: Telling, sentence: Text, match: re.Match[str]) -> list[Recipient]:
    """“X”共有3个花落甲学院，乙队、丙团便在其中: those who got it, where the clause before only says whose they are."""
    return [Recipient(*item) for item in resolve_all(reading, sentence.slice(*match.span("who"))) or ()]


def _titles(sentence: Text, begin: int, stop: int) -> list[tuple[str, Text]]:
    """Each title of the row; nothing when any of them is no honour of bodies."""
    chars = sentence.chars[begin:stop]
    found: list[tuple[str, Text]] = []
    if "“" in chars:
        for match in _QUOTED.finditer(chars):
            tail = match["tail"] if award_head(match["tail"]) is not None else ""
            name = match["level"] + match["quote"] + tail
            head = award_head(name)
            if head is not None and head.personal or not qualified(name) and (head is None or head.rule != "award.prize"):
                return []
            found.append((name, sentence.slice(begin + match.start(), begin + match.end("quote") + 1 + len(tail))))
        return found
    lead = _SCOPES.match(chars)
    shift = lead.end() if lead is not None else 0
    for part in re.finditer(r"[^、]+", chars[shift:]):
        name = part[0].strip()
        head = award_head(name)
        if head is None or head.personal or is_rank(name) or head.rule != "award.prize" and (not qualified(name) or len(name) < _LEAST):
            return []
        at = begin + shift + part.start() + part[0].find(name)
        found.append((name, sentence.slice(at, at + len(name))))
    return found


_LEAST = 6
"""A shorter unquoted title in front of a clause may be any noun (先进集体)."""


def _whom(reading: Telling, sentence: Text, match: re.Match[str], titles: Sequence[tuple[str, Text]], before: list[Recipient]) -> list[Recipient]:
    """Those named by the clause; where it names nobody, those whom the clauses before are about, else the house spoken of."""
    groups = match.groupdict()
    if (who := (groups.get("who") or "").strip()) and _ITSELF.fullmatch(who) is None:
        text = sentence.slice(*match.span("who")).strip()
        text = text.slice(led_in(text.chars), len(text))
        cut = ADVERB_END.search(text.chars)
        text = text.slice(0, cut.start()) if cut is not None and cut.start() else text
        text = text.slice(0, len(_SO_MANY.sub("", text.chars)))
        return paired(reading, text) or [Recipient(*item) for item in resolve_all(reading, text) or ()]
    if before:
        return before  # …授予该院工会；两项省级荣誉，则收入囊中: theirs as well
    for text in clauses_before(sentence, 0, match.start("titles")):
        if named := clause_subject(reading, text):
            return named
    topic = reading.topic.unit or reading.topic.focus or reading.topic.line or reading.topic.hospital or reading.topic.last
    return [Recipient(topic, titles[0][1], resolved=True, implied=True)] if topic is not None else []


_ITSELF = re.compile(r"它|其|她|他们|它们|医院|该院")
_SO_MANY = re.compile(r"等?[两三四五六七八九十0-9]+(?:个|家|支)(?:集体|单位|科室|支部|医院|部门|代表队)?$")
