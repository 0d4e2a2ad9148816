"""Works whose owners stand in brackets behind them: 《X》（甲医院）、“Y”（乙科）获得一等奖."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["owners_in_brackets"]

_ONE = re.compile(
    r"(?:[^，。；：“”《》（）、]{0,12}?)(?:《(?P<work>[^《》]{2,60})》|“(?P<quote>[^“”]{2,60})”)(?:[^，。；：“”《》（）、]{0,8}?)"
    r"（(?:由)?(?P<who>[^（）]{2,60}?)(?:选送|报送|申报|推荐|创作|表演|演出|提交)?）[、，和与及]*"
)
_BEHIND = re.compile(rf"(?:等)?(?:[0-9一二两三四五六七八九十]{{1,3}}[个件部篇项](?:作品|案例|项目|课题|节目|品牌|视频))?(?:{ADVERBS}|此次){{0,3}}")


def owners_in_brackets(reading: Telling, text: Text) -> list[Recipient] | None:
    """Each owner with its work; None where only persons made them, nothing where the clause is of another kind."""
    if "（" not in text.chars or "》" not in text.chars and "”" not in text.chars:
        return []
    at = led_in(text.chars)
    found: list[Recipient] = []
    persons = False
    while (match := _ONE.match(text.chars, at)) is not None:
        kind = "work" if match["work"] else "quote"
        names = resolve_all(reading, text.slice(*match.span("who")))
        if not names:
            if not all(is_person(part) for part in re.split("[、，和与及]", match["who"])):
                return []
            persons = True
        found.extend(Recipient(name, where, resolved, match[kind], text.slice(*match.span(kind))) for name, where, resolved in names or ())
        at = match.end()
    if _BEHIND.fullmatch(text.chars, at) is None:
        return []
    return found or (None if persons else [])
