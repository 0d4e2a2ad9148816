"""Whose page an article stands on, by the page's own lines and by the owner at its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.gathered import Gathered
from partygraph.facts.survey import VENUE
from partygraph.layout import Line
from partygraph.names.find import find, is_anchored
from partygraph.names.parse import OrgName, parse
from partygraph.rules.load import pattern

__all__ = ["college_of_page", "colleges_shown", "house_of_page", "name_owner"]


def name_owner(document: Gathered, lines: Sequence[Line]) -> None:
    """主办单位：甲市总工会 at the foot of a page names a body, whatever else the page is about."""
    for line in lines[-_FOOT:]:
        match = pattern("site.owner").search(line.chars) if len(line.chars) <= _LONGEST else None
        kind = "who" if match is not None and match["who"] else "before"
        org = parse(match[kind]) if match is not None else None
        if match is not None and org is not None and org.institution == match[kind] and is_anchored(org.name):
            document.name(org.name, document.witness.quote(line.text, match.start(kind), match.end(kind), rule="site.owner"))


_FOOT, _LONGEST = 6, 160


def house_of_page(lines: Sequence[Line]) -> OrgName | None:
    """The one institution that a page's own lines name (byline, navigation, who runs it), for a text that only says 咱们院."""
    named = {item.org.institution for line in (*lines[:8], *lines[-6:]) if len(line.chars) < 60 for item in find(line.chars) if item.org.institution is not None and is_anchored(item.org.institution) and not VENUE.search(item.org.institution)}
    found = [org for name in sorted(named) if (org := parse(name)) is not None and org.steps[-1].group in ("hospital", "centre")]
    return found[0] if len(found) == 1 else None


_OWNED_BY = re.compile(r"(?:版权所有|主办单位|主办)\s*[：:©]?\s*(?P<who>[\u4e00-\u9fff]{4,20}(?:大学|学院)[\s·]*[\u4e00-\u9fff]{1,10}(?:学院|学部|系))(?![\u4e00-\u9fff])")


def college_of_page(lines: Sequence[Line]) -> OrgName | None:
    """The college of a university whose page it is, by the owner at its foot (版权所有：甲大学 医学院)."""
    for line in lines[-6:]:
        match = _OWNED_BY.search(line.chars)
        org = parse(re.sub(r"[\s·]", "", match["who"])) if match is not None else None
        if org is not None and [step.group for step in org.steps] == ["university", "university"]:
            return org
    return None


_FOOT_WORDS = re.compile(r"版权|主办|[Cc]opyright|©|地\s?址|All Rights", re.IGNORECASE)


def colleges_shown(lines: Sequence[Line], publishers: Sequence[str]) -> dict[str, str]:
    """What a text calls 乙学院 alone where its page shows 甲大学乙学院 as its own, above its title, at its foot or as who publishes it."""
    shown = [item.org for line in lines[:_HEAD] if len(line.chars) < _BANNER for item in find(line.chars) if item.start == 0]
    shown += [item.org for line in lines[-_FOOT:] if len(line.chars) < _LONGEST and _FOOT_WORDS.search(line.chars) for item in find(line.chars)]
    shown += [org for name in publishers if (org := parse(name)) is not None]
    found: dict[str, set[str]] = {}
    for org in shown:
        if len(org.steps) > 1 and org.steps[0].group == org.steps[1].group == "university":
            found.setdefault(org.steps[1].own, set()).add(org.full_names[1])
    return {short: whole.pop() for short, whole in found.items() if len(whole) == 1}


_HEAD, _BANNER = 4, 60
