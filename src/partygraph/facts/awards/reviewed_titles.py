"""Titles whose heading says that they have been reviewed or are new: the words on that are no part of the title (复核合格的甲市文明岗)."""

from __future__ import annotations

import re
from collections.abc import Collection

from partygraph.facts.awards.award_names import award_head

__all__ = ["kept_title", "without_review"]

_REVIEW = r"复[核查审评验](?!会)"
_AHEAD = re.compile(
    rf"(?:经?(?:年度)?{_REVIEW}(?:合格|通过|达标|认定|确认|保留)?|(?:通过|顺利通过){_REVIEW}|(?:同意|予以)?(?:继续)?保留(?:荣誉)?(?:称号|资格|命名)?|(?:继续|重新|再次)(?:认定|命名|确认|评定)|新(?:近)?(?:命名|创建|认定|评定|评出))"
    r"(?:[、，并且]?(?:继续保留(?:荣誉)?(?:称号|资格)?|合格|保留称号))?(?:的|为)?(?=.{4})"
)
_BEHIND = re.compile(rf"（(?:[^（）]{{0,24}}(?:{_REVIEW}|继续保留|保留称号|重新认定|继续认定|再次认定)[^（）]{{0,16}}|新(?:命名|创建|认定|评定)|(?:19|20)[0-9]{{2}}[^（）]{{0,12}}(?:命名|认定|授予|创建))）$")


_TITLE = re.compile(r"(?!称号|荣誉|继续|保留)[\u4e00-\u9fff“0-9]")
"""复审合格、继续保留称号 is no title at all."""


def without_review(name: str, others: Collection[str]) -> str:
    """The title alone, unless one of the `others` that the lists head is called so.

    >>> without_review("复核合格继续保留称号的甲市文明单位", ()), without_review("甲市文明单位（2020年命名，复核通过）", ())
    ('甲市文明单位', '甲市文明单位')
    >>> without_review("新命名的甲市文明单位", ["甲市文明单位"])
    '新命名的甲市文明单位'
    """
    ahead = _AHEAD.match(name)
    bare = _BEHIND.sub("", name[ahead.end() :] if ahead is not None else name)
    return bare if bare == name or bare not in others and _TITLE.match(bare) is not None and award_head(bare) is not None else name


_KEPT = r"(?:予以|同意)?(?:继续)?保留(?:荣誉)?(?:称号|资格|命名)"
_REVIEW_ALONE = re.compile(rf"(?:经?{_REVIEW}(?:合格|通过|达标|确认)(?:[、，并且]*{_KEPT})?|{_KEPT})(?:的)?(?:单位|集体|医院|党支部|党组织|科室)?(?:名单)?")
_TITLE_KEPT = re.compile(r"保留(?:其|了)?“([^“”]{4,40})”(?:的?(?:荣誉)?称号)")


def kept_title(name: str, text: str) -> str:
    """The title that `text` says is kept, for a heading that speaks of the review alone; the heading as it is where none or several are.

    >>> kept_title("复审合格、继续保留称号", "复审合格的单位继续保留“甲市卫生先进单位”称号；"), kept_title("复审合格单位", "")
    ('甲市卫生先进单位', '复审合格单位')
    """
    said = set(_TITLE_KEPT.findall(text)) if _REVIEW_ALONE.fullmatch(name) is not None else set()
    return said.pop() if len(said) == 1 else name
