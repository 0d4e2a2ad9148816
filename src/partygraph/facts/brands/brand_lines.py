"""Brands one below the other, each behind its owner, under a sentence that says that brands follow and gives nobody anything."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.brands.makers import Reader
from partygraph.facts.brands.owned_brands import BrandReading
from partygraph.layout import Line
from partygraph.model import EntryKind

__all__ = ["read_brand_lines"]

_LEADS = re.compile(r"(?:^|[。；！？])(?P<last>[^。；！？]*)[：:]$")
_BRANDS = re.compile(r"品牌(?!案例|大赛|评选|征集)")
_GIVEN = re.compile(r"授予|命名|评为|获|入选|表彰|评选|评出|十佳|优秀|示范品牌|先进|认定|名单|公示|奖")
_ROW = re.compile(r"(?:以及|还有|和|及)?(?P<who>[^“”，。；：、]{3,40}?)(?:的|：|—+)?\s*“(?P<name>[^“”]{1,24})”(?P<tail>[^“”，。；]{0,18})[；、，。]?\s*(?:（[^（）]{2,30}）)?")
_LABELLED = re.compile(
    r"(?:党建|支部|党委|服务|护理|文化|特色|志愿服务|青年|团建|工建|廉洁){0,2}品牌(?:名称)?(?:\s+[A-Za-z]+)?(?:\s*[：:]\s*|\s*—+\s*|\s+)“(?P<name>[^“”]{1,24})”\s*(?:（(?P<inside>[^（）“”]{2,24})）|(?:—+|[：:])\s*(?P<behind>[^“”，。；：]{2,24}))[；，。]?"
)
"""支部品牌：“一米阳光”——眼科党支部: whose brand it is; nobody is given anything."""
_FEWEST = 2


def read_brand_lines(lines: Sequence[Line], reader: Reader) -> tuple[list[BrandReading], frozenset[int]]:
    """The brands, and the lines that name them; `reader` says who owns them."""
    found: list[BrandReading] = []
    used: set[int] = set()
    for at, line in enumerate(lines):
        reader.follow(line)
        if at not in used and (label := _LABELLED.fullmatch(line.chars)) is not None and not line.mark:
            owners = list(reader.resolve(line.text.slice(*label.span("inside" if label["inside"] else "behind"))))
            if len(owners) == 1:
                owner, where, resolved = owners[0]
                name = line.text.slice(*label.span("name"))
                found.append(BrandReading(owner, name.chars, name, where, EntryKind.BRAND, resolved, "brand.line"))
                used.add(at)
                continue
        if at in used or not _says_brands(line.chars):
            continue
        rows = []
        for index in range(at + 1, len(lines)):
            row = _ROW.fullmatch(lines[index].body.chars)
            owners = list(reader.resolve(lines[index].body.slice(*row.span("who")))) if row is not None else []
            if row is None or len(owners) != 1 or award_head(row["tail"]) is not None and qualified(row["tail"]) and not row["tail"].endswith("品牌"):
                break
            rows.append((index, lines[index].body.slice(*row.span("name")), owners[0]))
        if len(rows) < _FEWEST:
            continue
        found.extend(BrandReading(owner, name.chars, name, where, EntryKind.BRAND, resolved, "brand.line") for _, name, (owner, where, resolved) in rows)
        used.update(index for index, _, _ in rows)
    return found, frozenset(used)


def _says_brands(chars: str) -> bool:
    leads = _LEADS.search(chars) if chars.endswith(("：", ":")) else None
    if leads is None or _GIVEN.search(leads["last"]) is not None:
        return False
    return _BRANDS.search(leads["last"]) is not None or _BRANDS.search(chars) is not None and _GIVEN.search(chars) is None
