"""Prizes set one a line below a line that ends in its verb: 甲医院选手捧回了 / 团体三等奖 / 优秀组织奖, as accounts set their verses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.telling import Telling, Told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["read_prizes_below"]

_OPEN = re.compile(rf"(?P<who>[\u4e00-\u9fff（）、]{{2,40}}?)(?:的?(?:参赛)?(?:选手|队员|小组|团队)们?)?(?:{ADVERBS}|共|共计)*(?:{GETS}|获)(?:了|以下|如下|下列|奖项|荣誉|殊荣)*[：:]?")
_LEAST, _LONGEST = 2, 24


def read_prizes_below(lines: Sequence[Line], topic: Discourse) -> tuple[list[Told], frozenset[int]]:
    """What such verses tell, and the lines that they take up."""
    found: list[Told] = []
    used: set[int] = set()
    for index, line in enumerate(lines):
        match = _OPEN.fullmatch(line.chars) if len(line.cells) == 1 and not line.mark else None
        if match is None:
            continue
        prizes: list[Text] = []
        while index + 1 + len(prizes) < len(lines) and (prize := _prize(lines[index + 1 + len(prizes)])) is not None:
            prizes.append(prize)
        reading = Telling(topic.copy())
        names = resolve_all(reading, line.text.slice(*match.span("who"))) if len(prizes) >= _LEAST else None
        if not names or len(names) > 1:
            continue
        name, at, resolved = names[0]
        found.extend(Told(name, at, resolved, prize.chars, prize, None, None, (), None, "told.get") for prize in prizes if (head := award_head(prize.chars)) is not None and not head.personal)
        used.update(range(index, index + 1 + len(prizes)))
    return found, frozenset(used)


def _prize(line: Line) -> Text | None:
    """The prize that is all of a line."""
    text = line.body.strip("，、；。“” ")
    if len(line.cells) > 1 or not 3 <= len(text) <= _LONGEST or re.search("[，。；：、]|^共?[0-9一二两三四五六七八九十多]+[个项]", text.chars):
        return None
    heading, head = read_heading(text.chars), award_head(text.chars)
    return text if heading is not None and len(heading.names) == 1 and heading.count is None and head is not None and (head.rule in ("award.prize", "award.personal") or qualified(text.chars)) else None
