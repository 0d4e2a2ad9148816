"""Stanzas of a post that say without a verb what a unit of the own house got: 我院感染科 / 甲市工人先锋号, the giver between the two or in the stanza above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_in
from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.telling import Telling, Told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["read_stanzas"]

_OURS = re.compile(rf"(?P<who>(?:我|本|咱)(?:院|科|中心|站|所|校|们医院|们科)[\u4e00-\u9fffA-Z]{{0,20}}?)(?:，?(?:{GETS}|榜上有名|名列其中|位列其中|在列))?[！!：:]?")
_SENT = re.compile(rf"(?:[^，。“”]{{0,10}}，)?(?P<who>[^，。“”]{{4,30}}?)(?:{ADVERBS}|联合)*(?:送来|传来|发来|带来|送上|发文|下文|印发决定|公布名单)(?:了)?(?:一个|一份)?(?:好消息|喜讯|捷报|喜报|惊喜|荣誉|大礼)?[！!]?")
_NUMBER = re.compile(r"(?:NO\.?|No\.?|第)?\s*[0-9一二三四五六七八九十]{1,2}[、.]?")
_WORDS = re.compile(r"[\u4e00-\u9fff]")
_MOST, _LONGEST = 5, 30


def read_stanzas(lines: Sequence[Line], topic: Discourse) -> tuple[list[Told], frozenset[int]]:
    """What such stanzas tell, and the lines that they take up.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> topic = Discourse(hospital="甲市人民医院", last="甲市人民医院")
    >>> found, _ = read_stanzas(lay_out(clean("甲市总工会也送来好消息\\n\\n我院感染科\\n“甲市工人先锋号”\\n\\n感谢大家")), topic)
    >>> [(item.recipient, item.award, item.givers) for item in found]
    [('甲市人民医院感染科', '甲市工人先锋号', ('甲市总工会',))]
    """
    found: list[Told] = []
    used: set[int] = set()
    reading = Telling(topic.copy())
    giver: tuple[tuple[str, ...], Text | None] = ((), None)
    for indexes in _stanzas(lines):
        stanza = [lines[index] for index in indexes]
        told = _told(stanza, reading, giver)
        if told is not None:
            found.append(told[0])
            used.update(indexes[: told[1]])
        elif len(stanza) == 1 and _NUMBER.fullmatch(stanza[0].chars) is not None:
            giver = (), None
        else:
            giver = next((sent for line in stanza if (sent := _sender(line, reading)) is not None), giver)
    return found, frozenset(used)


def _stanzas(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Lines without an empty one between; what holds no word (√) is no line of theirs."""
    stanza: list[int] = []
    for index, line in enumerate(lines):
        if line.gap and stanza:
            yield stanza
            stanza = []
        if _WORDS.search(line.chars) or _NUMBER.fullmatch(line.chars):
            stanza.append(index)
    if stanza:
        yield stanza


def _told(stanza: Sequence[Line], reading: Telling, giver: tuple[tuple[str, ...], Text | None]) -> tuple[Told, int] | None:
    """Recipient, giver and title, each on a line of its own, the recipient first or the title, and how many lines say it; what follows is comment."""
    if len(stanza) < 2:
        return None
    ours = _OURS.fullmatch(stanza[0].chars)
    if ours is not None:
        at = next((order for order, line in enumerate(stanza[1:_MOST], 1) if _title(line) is not None), None)
        first, title, between = stanza[0], _title(stanza[at]) if at is not None else None, stanza[1:at]
    else:
        at, first, title, between = 1, stanza[1], _title(stanza[0]), ()
        ours = _OURS.fullmatch(first.chars) if len(stanza) == 2 else None
    if ours is None or title is None or at is None or any(len(line.chars) > _LONGEST for line in stanza[: at + 1]):
        return None
    whom = resolve_one(reading, ours["who"])
    named = [bodies_in(reading, line.chars) for line in between]
    if whom is None or not all(named) or any((org := parse(name)) is not None and org.steps[0].group in ("hospital", "department") for names in named for name in names):
        return None
    givers = tuple(name for names in named for name in names)
    where: Text | None = Text.join([line.text for line in between]) if between else None
    if not givers:
        givers, where = giver
    return Told(whom[0], first.text.slice(*ours.span("who")), whom[1], title.chars, title, None, None, givers, where, "told.stanza"), at + 1


def _title(line: Line) -> Text | None:
    """The title of bodies that is all of a line."""
    text = line.body.strip("“”！!。 ")
    head = award_head(text.chars) if len(line.cells) == 1 and len(line.chars) <= _LONGEST else None
    return text if head is not None and not head.personal and qualified(text.chars) and re.search("[，。：；“”]", text.chars) is None else None


def _sender(line: Line, reading: Telling) -> tuple[tuple[str, ...], Text | None] | None:
    """甲市总工会也送来好消息: who gives what the stanzas below tell."""
    sent = _SENT.fullmatch(line.chars) if len(line.chars) <= _LONGEST else None
    names = bodies_in(reading, sent["who"]) if sent is not None else ()
    return (names, line.text.slice(*sent.span("who"))) if names and sent is not None else None
