"""Honours named with a ceremony or a list, and in the next words those who got them: 举行“X”“Y”授牌仪式。甲科、乙科分别捧回上述荣誉."""

from __future__ import annotations

import re
from dataclasses import dataclass

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import PERSONAL
from partygraph.facts.lists.listed import is_person
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.facts.who_gave.announced import is_announced
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.load import pattern

__all__ = ["aforesaid", "bearers_in_turn"]


@dataclass(frozen=True, slots=True)
class _Title:
    name: str
    at: Text
    personal: bool


_QUOTE = re.compile(r"“([^“”]{3,40})”")


def aforesaid(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Each of those in front of 获上述荣誉 gets the title in its place. Comes out: where the clause begins and ends."""
    if (both := pattern("told.both-of-them").search(sentence.chars)) is not None and (span := _both(reading, sentence, both)) is not None:
        return span
    match = pattern("told.aforesaid").search(sentence.chars)
    if match is None:
        return None
    titles = _titles(sentence.slice(0, match.start())) or (_titles(reading.before) if reading.before is not None else [])
    kind = "whom" if match["whom"] else "who"
    who = sentence.slice(match.start(kind) + led_in(match[kind]), match.end(kind))
    bearers = bearers_in_turn(reading, who)
    if len(titles) == 1 and len(bearers) > 1:
        titles = titles * len(bearers)
    if not titles or len(titles) != len(bearers):
        return None
    pairs = [(title, bearer) for title, bearer in zip(titles, bearers, strict=True) if bearer is not None and not title.personal]
    if any(bearer is not None and title.personal for title, bearer in zip(titles, bearers, strict=True)):
        return None
    listed = any(word in chars for word in ("名单", "榜单", "结果", "表彰") for chars in (sentence.chars[: match.start()], reading.before.chars if reading.before is not None else ""))
    for title, bearer in pairs:  # whoever holds a ceremony need not give what is handed over there
        announced = listed and is_announced(reading, title.name, sentence.chars[: match.start()])
        givers, giver_at = reading.announcer if announced and bearer.name not in reading.announcer[0] else ((), None)
        reading.found.append(Told(bearer.name, bearer.at, bearer.resolved, title.name, title.at, None, None, givers, giver_at, "told.aforesaid"))
    reading.persons += len(titles) - len(pairs)
    return match.span()


def _both(reading: Telling, sentence: Text, match: re.Match[str]) -> tuple[int, int] | None:
    """甲、乙这两个党组织将上述两块牌子同时捧回: each of them has got all of the titles told last."""
    total = number(match["count"])
    last: dict[str, Told] = {}
    for item in reversed(reading.found):
        if len(last) == total:
            break
        last.setdefault(item.award, item)
    who = sentence.slice(match.start("who") + led_in(match["who"]), match.end("who"))
    names = resolve_all(reading, who.slice(0, len(_THESE.sub("", who.chars)))) or []
    if len(last) != total or not names:
        return None
    for told in reversed(last.values()):
        for name, at, resolved in names:
            if not any(item.recipient == name and item.award == told.award for item in reading.found):
                reading.found.append(Told(name, at, resolved, told.award, told.award_at, None, None, told.givers, told.giver_at, "told.both-of-them"))
    return match.span()


_THESE = re.compile(r"这?[两三四五六七八九十0-9]+(?:个|家)[\u4e00-\u9fff]{0,8}$")


def _titles(text: Text) -> list[_Title]:
    """The quoted titles of the last ceremony or list that the words speak of."""
    ceremonies = list(pattern("told.ceremony").finditer(text.chars))
    if not ceremonies:
        return []
    begin, end = ceremonies[-1].span("titles")
    found = [_Title(quote[1], text.slice(*quote.span(1)), head is not None and head.personal) for quote in _QUOTE.finditer(text.chars, begin, end) if (head := award_head(quote[1])) is not None or qualified(quote[1])]
    return found if len(found) == len(_QUOTE.findall(text.chars[begin:end])) else []


def bearers_in_turn(reading: Telling, who: Text) -> list[Recipient | None]:
    """Those who are enumerated; None stands for a person. Nothing when any of them is neither body nor person."""
    found: list[Recipient | None] = []
    for part in re.finditer(r"[^、和与及]+", who.chars):
        at = who.slice(*part.span())
        if PERSONAL.search(part[0][-8:]) or is_person(part[0]) or _POST.search(part[0]):
            found.append(None)
            continue
        names = resolve_all(reading, at)
        if names is None or len(names) != 1:
            return []
        found.append(Recipient(names[0][0], at, names[0][2]))
    return found


_POST = re.compile(r"(?:主任|院长|书记|护士长|护士|医师|医生|药师|技师|科长|站长|所长|同志|教授)[\u4e00-\u9fff]{0,4}$")
"""妇产科副主任于某 is a person, whatever department the words name."""
