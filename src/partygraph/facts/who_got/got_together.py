"""Those who got it together with somebody: 甲科同乙科一道, 与乙支部一道，甲支部被授予…."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.who_gives import OFFICES, all_of
from partygraph.model import Text

__all__ = ["got_beside", "got_together"]

_TOGETHER = re.compile(r"(?P<first>[^，。；“”]{2,40}?)(?:(?<![协会共一如相偕])同(?![济仁德心乐])|跟)(?P<others>[\u4e00-\u9fff、]{2,80}?)(?:等[\u4e00-\u9fff0-9]{0,8})?(?:一道|一起|一同|并列|双双|共同|同时|齐齐)?")
_BESIDE = re.compile(r"(?:[与和跟]|同(?![济仁德心乐]))(?P<others>[\u4e00-\u9fff、]{2,80}?)(?:等[\u4e00-\u9fff0-9]{0,8})?(?:一道|一起|一同|一样)")


def got_together(reading: Telling, text: Text) -> list[Recipient]:
    """甲科同乙科一道: both, where nothing else stands in the clause."""
    match = _TOGETHER.fullmatch(text.chars) if "同" in text.chars or "跟" in text.chars else None
    parts = [resolve_all(reading, text.slice(*match.span(kind))) for kind in ("first", "others")] if match is not None else []
    return [Recipient(*item) for part in parts for item in part or ()] if parts and all(parts) else []


def got_beside(reading: Telling, clauses: Sequence[Text], found: Sequence[Recipient]) -> list[Recipient]:
    """与乙、丙一道，甲被授予…: those whom the clause in front of that of `found` names, where they are no bodies that give."""
    match = _BESIDE.fullmatch(clauses[0].chars) if clauses else None
    others = resolve_all(reading, clauses[0].slice(*match.span("others"))) if match is not None else None
    if not others or all_of([name for name, _, _ in others], OFFICES):
        return []
    return [Recipient(*item) for item in others if all(item[0] != known.name for known in found)]
