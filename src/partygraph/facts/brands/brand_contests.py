"""Contests whose works are brands: what wins at a 党建品牌大赛 is a brand of whoever brought it, though no row says so."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.gathered import Gathered
from partygraph.model import EntryKind

__all__ = ["brands_in_contests", "is_contest_of_brands"]

_OF_BRANDS = re.compile(r"品牌(?:创建|建设|培育|创意|风采)?[”’]?(?:成果)?(?:展示)?(?:大赛|竞赛|比赛|评比|评选|展评|擂台赛|选拔赛|争霸赛|路演|PK赛|推选|遴选|决赛)")
_LONGEST = 14
_IS_TITLE = re.compile(r"[，。：；！？《》—]|\s")


def is_contest_of_brands(name: str | None) -> bool:
    """Does the contest compare brands, and not what was told, filmed or written about them?

    >>> is_contest_of_brands("全市卫生健康系统党建品牌大赛"), is_contest_of_brands("党建品牌故事大赛"), is_contest_of_brands("优秀党建品牌案例评选")
    (True, False, False)
    """
    return name is not None and _OF_BRANDS.search(name) is not None


def brands_in_contests(document: Gathered) -> None:
    """Works of such a contest become brands of their owners; a title that reads like a sentence stays a case."""
    contests: dict[str | None, bool] = {}
    for index, item in enumerate(document.conferrals):
        if item.entry is None or item.entry_kind is not EntryKind.CASE or len(item.entry) > _LONGEST or _IS_TITLE.search(item.entry) is not None:
            continue
        if item.campaign not in contests:
            contests[item.campaign] = is_contest_of_brands(item.campaign)
        if contests[item.campaign]:
            document.conferrals[index] = replace(item, entry_kind=EntryKind.BRAND)
            document.brand(item.recipient, item.entry, EntryKind.BRAND, item.evidence)
