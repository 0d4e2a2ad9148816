"""Brands shown on cards: the brand stands over labels that say whose it is (暖心 / 支部：甲科党支部 / 口号：… / 做法：…)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from partygraph.facts.awards import award_head, read_heading
from partygraph.facts.brands import BrandReading
from partygraph.facts.makers import Reader
from partygraph.facts.titles import qualified
from partygraph.layout import Line
from partygraph.model import EntryKind, Text
from partygraph.names.parse import is_bare, parse

__all__ = ["Cards", "read_brand_cards"]

_LABEL = re.compile(r"(?P<label>[\u4e00-\u9fff]{2,6})\s*[：:]\s*(?=\S)")
_OWNER = re.compile(r"(?:所属|所在|责任|创建|打造|牵头|领衔|实施|品牌)?(?:党?支部|党组织|党总支|科室|部门|单位|主体)(?:名称)?")
_SAYS_MORE = re.compile(r"口号|做法|内涵|理念|释义|寓意|简介|介绍|成效|亮点|特色|目标|宗旨|主张|举措|荣誉|定位|标识|故事|内容|思路|载体|背景")
"""Labels that only a card about a brand or a project holds."""
_HONOURS = re.compile(r"(?:所获|获得|主要|品牌)?(?:荣誉|奖项|获奖)(?:情况)?")
_NUMBER_ALONE = re.compile(r"(?:PART|Part|part|NO|No|第)?\.?\s*[0-9一二三四五六七八九十]{1,3}[.、个]?")
_NUMBERED = re.compile(r"^(?:(?:PART|Part|NO|No)\.?\s*[0-9]{1,2}|品牌[一二三四五六七八九十0-9]{1,2}|[0-9]{2})[\s：:.、|｜]*(?=\S)")
_CALLED = re.compile(r"“(?P<name>[^“”]{2,20})”(?:[\u4e00-\u9fff]{0,4}品牌)?")
_RESULTS = re.compile(r"获奖|名单|结果|公示|评选|表彰|评审|入围|入选")
"""A headline that makes results known: what stands over the labels below it are works."""
_LONGEST = 26
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Cards:
    """The brands, the lines that are a brand's name, whose it is by line, and lines that tell of honours, without their label."""

    brands: Sequence[BrandReading]
    names: frozenset[int]
    owners: Mapping[int, Text]
    honours: Mapping[int, Text]


_NONE = Cards((), frozenset(), {}, {})


def read_brand_cards(lines: Sequence[Line], title: Text | None, reader: Reader) -> Cards:
    """The cards of a text that says above the first of them that it shows brands, and whose headline publishes no results; several or none."""
    if title is not None and _RESULTS.search(title.chars) is not None:
        return _NONE
    found: list[BrandReading] = []
    names: set[int] = set()
    owners: dict[int, Text] = {}
    honours: dict[int, Text] = {}
    spoken = title is not None and "品牌" in title.chars
    at = 0
    while at < len(lines):
        stop = _labels_end(lines, at)
        if stop == at:
            reader.follow(lines[at])
            spoken = spoken or "品牌" in lines[at].chars
            at += 1
            continue
        owner = next((index for index in range(at, stop) if _OWNER.fullmatch(_label(lines[index]))), None)
        more = any(_SAYS_MORE.search(_label(lines[index])) for index in range(at, stop))
        name = _brand(lines[at - 1]) if at and owner is not None and more and spoken else None
        if name is not None and owner is not None:
            value = _value(lines[owner])
            resolved = reader.resolve(value)
            found.extend(BrandReading(who, name.chars, name, where, EntryKind.BRAND, known, "brand.card") for who, where, known in resolved)
            if resolved:
                names.add(at - 1)
                owners[owner] = value
                honours.update({index: _value(lines[index]) for index in range(at, stop) if _HONOURS.fullmatch(_label(lines[index]))})
        at = stop
    return Cards(found, frozenset(names), owners, honours) if len(names) >= _FEWEST else _NONE


def _label(line: Line) -> str:
    match = _LABEL.match(line.body.chars)
    return match["label"] if match is not None else ""


def _value(line: Line) -> Text:
    match = _LABEL.match(line.body.chars)
    return line.body.slice(match.end() if match is not None else 0, len(line.body)).strip("；。 ")


def _labels_end(lines: Sequence[Line], at: int) -> int:
    """Where the run of labelled lines ends that begins at `at`."""
    while at < len(lines) and len(lines[at].cells) == 1 and _LABEL.match(lines[at].body.chars) is not None:
        at += 1
    return at


def _brand(line: Line) -> Text | None:
    """The brand that a line over labels names: no number, no body, no honour, no sentence."""
    text = line.body.strip("【】▍▎■◆●★☆ ")
    if (number := _NUMBERED.match(text.chars)) is not None:
        text = text.slice(number.end(), len(text))
    if (called := _CALLED.fullmatch(text.chars)) is not None:
        text = text.slice(*called.span("name"))
    chars = text.chars
    if not 2 <= len(chars) <= _LONGEST or _NUMBER_ALONE.fullmatch(chars) or re.search(r"[。；：？]", chars) or "《" in chars:
        return None
    org = parse(re.sub(r"\s", "", chars))
    head = award_head(chars)
    honour = head is not None and head.word not in _IN_BRANDS and qualified(chars) or head is None and read_heading(chars) is not None
    return None if honour or org is not None and not (is_bare(org) and called is not None) else text


_IN_BRANDS = frozenset({"先锋", "之星", "标杆"})
"""Words of honours that brands are called by as well."""
