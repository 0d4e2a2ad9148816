"""Brands and circles with their owners, from sentences and from the titles of cases.

A brand is what the text calls one: “X”党建品牌, 品牌“X”, 以“X”为核心的党建品牌, a 圈. Its owner is who makes it (打造, 创建, 培育), else the
institution that the text speaks of. A slogan, an activity or a system of work in quotation marks is no brand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.layout import Line
from partygraph.model import EntryKind, Text
from partygraph.facts.told import Reader

__all__ = ["BrandReading", "brand_in_title", "read_brands"]


@dataclass(frozen=True, slots=True)
class BrandReading:
    """A brand with its owner's full name and the characters that say so."""

    owner: str
    name: str
    at: Text
    owner_at: Text | None
    kind: EntryKind
    resolved: bool
    rule: str


_KIND = r"(?:[^“”，。；《》、的]{0,8}?(?:党建|服务|文化|志愿服务|思政|统战|特色|契约|子|护理|支部|廉洁|清廉|健康|医院|宣传|工作|思想政治工作|系列)?(?:特色|子|服务|文化|工作|项目)?品牌)"
_RUN = r"(?P<brands>(?:“[^“”]{2,40}”(?:[、和与及]|以及)?)+)"
_BRAND_AFTER = re.compile(rf"{_RUN}(?:等)?(?:为(?:核心|引领|龙头|载体|主题|统领|内涵|名称)的)?(?:这一|的|[0-9一二三四五六七八九十]+[个大])?(?P<kind>{_KIND})(?!体系|建设|工程|战略|创建活动|日|形象|价值|效应|案例征集|评选|示范|大赛|影响)")
_BRAND_BEFORE = re.compile(rf"(?P<kind>(?:党建|特色|文化|服务|支部|子)[^“”，。；、]{{0,6}}?品牌(?:名称|项目|案例)?)(?:名称)?(?:为|是|——|—|：|定为|命名为|取名为|名为|叫|即)?{_RUN}")
_NAMED = re.compile(rf"(?:名为|命名为|取名为?){_RUN}的(?P<kind>{_KIND})")
_CASE_WORK = re.compile(r"(?P<kind>党建品牌(?:案例|项目)?)《(?P<work>[^《》]{2,40})》")
_QUOTE = re.compile(r"“([^“”]{2,40})”")
_IN_TITLE = re.compile(r"“(?P<after>[^“”]{1,30})”(?!\+)[^“”、， ]{0,7}?品牌|品牌(?:项目)?(?:——|：)?“(?P<before>[^“”]{1,30})”")
_SKIP_KIND = re.compile(r"群建|团建|一支部一品牌|一院一品|一科一品")
_MAKE = re.compile(r"(?:牵头|着力|精心|全力|持续|不断|积极|深入|努力|倾力|重点|成功|分别|联合|共同|大力|创新)*(?:打造|创建|培育|创立|推出|形成|树立|建立|构建|提出|深耕|凝练|叫响|做优|做强|擦亮|深化|实施|推进|确立|塑造|创树|培树|总结提炼|提炼|创设|推行|开展|发布|启动|建设|建成|拥有|围绕|依托|以|作|把|将)")


def brand_in_title(title: str) -> tuple[str, int] | None:
    """The brand that a case's title names, and where it begins.

    >>> brand_in_title("打造“红心”特色党建品牌 助推发展")
    ('红心', 3)
    >>> brand_in_title("用“四有”工程推进医院党建")
    """
    match = _IN_TITLE.search(title)
    if match is None:
        return None
    group = "after" if match["after"] else "before"
    return match[group], match.start(group)


def read_brands(lines: Sequence[Line], reader: Reader) -> list[BrandReading]:
    """Brands that the sentences of `lines` name, each owner and brand once."""
    found: list[BrandReading] = []
    for line in lines:
        chars = line.chars
        reader.follow(line)
        if "品牌" not in chars:
            continue
        for match in re.finditer(r"[^。！？\n]+", chars):
            sentence = line.text.slice(match.start(), match.end())
            if "品牌" in sentence.chars:
                found.extend(_in_sentence(sentence, reader))
            reader.follow_sentence(sentence)
    unique: dict[tuple[str, str], BrandReading] = {}
    for item in found:
        unique.setdefault((item.owner, item.name), item)
    owned: dict[str, list[BrandReading]] = {}
    for item in unique.values():
        owned.setdefault(item.name, []).append(item)
    kept = []
    for group in owned.values():
        stated = [item for item in group if item.rule != "brand.topic"]
        kept.extend(stated or group[:1])
    return kept


def _in_sentence(sentence: Text, reader: Reader) -> list[BrandReading]:
    chars = sentence.chars
    found: list[BrandReading] = []
    taken: list[tuple[int, int]] = []
    for regex in (_NAMED, _BRAND_AFTER, _BRAND_BEFORE, _CASE_WORK):
        for match in regex.finditer(chars):
            if any(start < match.end() and match.start() < stop for start, stop in taken) or _SKIP_KIND.search(match["kind"]) or _SKIP_KIND.search(match[0]):
                continue
            taken.append(match.span())
            if regex is _CASE_WORK:
                names = [(match["work"], match.start("work"), match.end("work"))]
            else:
                base = match.start("brands")
                names = [(item[1], base + item.start(1), base + item.end(1)) for item in _QUOTE.finditer(match["brands"])]
            owners = reader.makers(sentence, match.start(), _MAKE)
            respectively = "分别" in chars[max(0, match.start() - 12) : match.start()] and len(owners) == len(names) and len(names) > 1
            for order, (name, start, stop) in enumerate(names):
                mine = owners[order : order + 1] if respectively else owners
                for owner, owner_at, resolved, rule in mine:
                    found.append(BrandReading(owner, name, sentence.slice(start, stop), owner_at, EntryKind.BRAND, resolved, rule))
    return found
