"""Works without marks behind their owners and a dash, several in one run: 甲科——乙技术；丙科、丁室——戊应用."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lists.names_in_rows import title
from partygraph.facts.lists.walk import Walk, add
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.named import Named

__all__ = ["works_behind_dashes"]

_PART = re.compile(r"[^；;]+")
_EACH = re.compile(r"[^、，；;—]{2,40}\s*——\s*[^、，；;—]{2,80}")
_OWNED = re.compile(r"(?:[0-9]{1,2}[.．、]\s*)?(?P<owner>[^，；：。“”《》（）—]{2,60}?)\s*——\s*(?P<work>[^，；：。“”《》—]{4,80}?)[。，]?")


def works_behind_dashes(walk: Walk, text: Text, row: Row) -> bool:
    """A row for each owner and its work; False where any part is another thing than an owner, a dash and a work."""
    if not walk.current or "——" not in text.chars:
        return False
    found: list[tuple[tuple[Named, ...], Text, Text]] = []
    for part in _parts(text):
        match = _OWNED.fullmatch(part.chars)
        named = expand(match["owner"]) if match is not None else ()
        if match is None or not named or _is_no_work(match["work"]):
            return False
        found.append((named, part.slice(*match.span("owner")), part.slice(*match.span("work"))))
    for named, owner, work in found:
        add(walk, [(item, owner) for item in named], title(work), "", row, "list.pair")
    return bool(found)


def _parts(text: Text) -> list[Text]:
    """What semicolons part; without any, what commas do where each part has a dash of its own."""
    parts = [text.slice(*match.span()).strip() for match in _PART.finditer(text.chars)]
    each = [*_EACH.finditer(text.chars)] if len(parts) == 1 and text.chars.count("——") > 1 else []
    if each and sum(len(match[0]) for match in each) + len(each) - 1 >= len(text.chars.rstrip("。")):
        return [text.slice(*match.span()).strip() for match in each]
    return [part for part in parts if len(part)]


def _is_no_work(chars: str) -> bool:
    """A body, a person or a prize behind the dash."""
    heading = read_heading(chars)
    return bool(expand(chars)) or any(map(is_person, re.split(r"[、\s]+", chars))) or heading is not None and bool(heading.names)
