"""A body in a list that signs it or whose list it is, and is no row: 甲委员会 above a date, or above 表彰名单."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lists.walk import Walk
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.dates import dates
from partygraph.model import OrgKind
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare

__all__ = ["SIGNERS", "is_signature", "over_its_list", "signs_for_its_own"]

SIGNERS = {OrgKind.GOVERNMENT_BODY, OrgKind.SOCIAL_ORGANIZATION, OrgKind.MASS_ORGANIZATION, OrgKind.PARTY_COMMITTEE, OrgKind.PARTY_GROUP, OrgKind.PARTY_DEPARTMENT}
_IN_BRACKETS = re.compile(r"^\s*（[^（）]*）")
"""What a page adds to the date of a notice that it copies (转自“甲”公众号, 点击查看大图)."""


def signs_for_its_own(walk: Walk, chars: str) -> bool:
    """A house below lists of its bare units signs; it is none of them (先进党支部：儿科党支部、门诊党支部 / 甲医院党委)."""
    last = walk.rows[-1] if walk.rows else None
    if last is None or last.rule != "list.enumeration" or not all(is_bare(named.org) for named, _ in last.recipients):
        return False
    named = expand(chars)
    return len(named) == 1 and not is_bare(named[0].org) and is_anchored(named[0].org.name)


def is_signature(chars: str, following: Row) -> bool:
    """A body above a date signs: it is no row of the list."""
    stated = next(dates(following.line.chars), None)
    if stated is None or following.line.chars[: stated.start].strip() or _IN_BRACKETS.sub("", following.line.chars[stated.end :]).strip() or len(chars) > 40:
        return False
    named = expand(chars)
    return len(named) > 0 and all(item.org.kind in SIGNERS for item in named)


_LIST_TITLE = re.compile(r"(?:名单|一览表|目录)(?:\s*（[^（）]*）)?$")


def over_its_list(chars: str, following: Row) -> bool:
    """A body right above the title of a list: whose list it is."""
    if _LIST_TITLE.search(following.line.chars) is None or read_heading(following.line.chars) is None:
        return False
    named = expand(chars)
    return len(named) > 0 and all(item.org.kind in SIGNERS or item.org.steps[-1].group in ("party-organ", "government") for item in named)
