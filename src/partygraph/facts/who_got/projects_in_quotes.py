"""Projects whose quoted names begin with their owners: “甲医院‘X’志愿服务项目”与“乙中心‘Y’培训项目”荣获金奖."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.telling import Recipient, Telling
from partygraph.model import Text
from partygraph.names.anchored import is_anchored

__all__ = ["projects_in_quotes"]

_PROJECT = re.compile(r"“(?P<org>[^“”‘’，。；：]{4,40})(?P<own>‘[^“”‘’]{1,30}’[^“”‘’，。；：]{0,30})”(?:项目|案例|作品)?")
_JOIN = re.compile(r"[、，和与及]|以及|\s")


def projects_in_quotes(reading: Telling, text: Text) -> list[Recipient]:
    """Each owner with its project, where the clause names nothing else; nothing where a quoted name begins with no owner's full name."""
    matches = list(_PROJECT.finditer(text.chars)) if "‘" in text.chars else []
    if not matches or matches[0].start() > 0:
        return []
    rest = text.chars
    for match in reversed(matches):
        rest = rest[: match.start()] + rest[match.end() :]
    if _JOIN.sub("", rest) not in ("", "等", "项目", "两个项目"):
        return []
    found: list[Recipient] = []
    for match in matches:
        first = match["org"].split("·", maxsplit=1)[0]  # 甲医院·乙医院: one house with two plates
        name = resolve_one(reading, first) if is_anchored(first) else None
        if name is None:
            return []
        start = match.start("org")
        found.append(Recipient(name[0], text.slice(start, start + len(first)), name[1], match["own"], text.slice(*match.span("own"))))
    return found
