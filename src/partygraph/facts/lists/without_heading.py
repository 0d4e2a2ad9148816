"""Lines that are a list without any heading: names one after the other, or rows that say who got what (甲医院 | 一等奖)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.lists.cells_by_look import is_levelled
from partygraph.facts.lists.section_headings import owns_a_work
from partygraph.facts.tables.columns import Row
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["follows_another", "names_only", "says_all"]

_BULLETS = "★☆●◆■▲·▪ "


def says_all(row: Row) -> bool:
    """A row of cells, one a body by its full name and one a prize: who got what, without a heading."""
    if not 2 <= len(row.cells) <= 5 or len(row.line.chars) > 120:
        return False
    prizes = [at for at, cell in enumerate(row.cells) if (head := award_head(cell.chars)) is not None and (head.rule == "award.prize" and len(cell.chars) <= 12 or is_levelled(cell.chars.lstrip(_BULLETS)))]
    return len(prizes) == 1 and any(at not in prizes and is_anchored(cell.chars) and (named := expand(cell.chars)) and named[0].org.institution is not None for at, cell in enumerate(row.cells))


def follows_another(row: Row, following: Row | None) -> bool:
    """Two lines one after the other that are nothing but names of institutions: a list without a heading."""
    return all(item is not None and (names_only(item) or owns_a_work(item.line)) for item in (row, following))


_STOPS = re.compile(r"[。！？：]")


def names_only(row: Row) -> bool:
    """Is the row nothing but names of institutions?"""
    chars = row.line.body.chars
    if len(chars) > 200 or _STOPS.search(chars) or parse(chars) is None and len(row.cells) == 1 and not re.search("[、；，]", chars):
        named = expand(chars) if len(chars) <= 200 else ()
    else:
        named = next((found for cell in row.cells if (found := expand(cell.chars)) and not is_bare(found[0].org)), ()) if len(row.cells) > 1 else expand(chars)
    return bool(named) and not is_bare(named[0].org) and not _STOPS.search(chars)
