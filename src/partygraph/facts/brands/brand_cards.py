"""Brands shown on cards: the brand stands over labels that say whose it is (暖心 / 支部：甲科党支部 / 口号：… / 做法：…)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.brands.makers import Reader
from partygraph.facts.brands.owned_brands import BrandReading
from partygraph.facts.lists.past_honours import leaves_out_who
from partygraph.layout import Line
from partygraph.model import EntryKind, Text
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["Cards", "read_brand_cards"]

_BOXED = re.compile(r"[▍▎■◆●★☆◎▶▷➤✦·•*\s]*[【〖「『\[［](?P<label>[\u4e00-\u9fff]{2,8})[】〗」』\]］]\s*[：:|｜]?\s*")
_COLON = re.compile(r"[▍▎■◆●★☆◎▶▷➤✦·•*\s]*(?P<label>[\u4e00-\u9fff]{2,8})\s*[：:]\s*(?=\S)")
_ALONE = re.compile(r"[▍▎■◆●★☆◎▶▷➤✦·•*\s]*(?P<label>[\u4e00-\u9fff]{2,8})")
_OWNER = re.compile(r"(?:所属|所在|责任|创建|打造|牵头|领衔|实施|品牌|申报|责任)?(?:党?支部|党组织|党总支|科室|部门|单位|主体|团队)(?:名称|名)?")
_BRAND = re.compile(r"(?:党建|服务|文化|特色|支部|党支部|科室)*品牌(?:名称|名字|名)?")
_SAYS_MORE = re.compile(r"口号|做|行动|实践|内涵|含义|理念|释义|解读|寓意|简介|介绍|说明|成效|成果|亮点|特色|目标|宗旨|主张|举措|荣誉|定位|标识|故事|内容|思路|载体|背景|愿景|初心")
"""Labels that only a card about a brand or a project holds."""
_HONOURS = re.compile(r"(?:所获|获得|曾获|主要|品牌|支部)?(?:荣誉|奖项|获奖)(?:情况|称号|墙|榜|时刻|展示)?")
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


@dataclass(frozen=True, slots=True)
class _Field:
    """A label with its value, which ends in the line `where`: 支部：甲, 【支部】甲, or 【支部】 above 甲."""

    label: str
    value: Text
    at: int
    where: int


_NONE = Cards((), frozenset(), {}, {})


def read_brand_cards(lines: Sequence[Line], title: Text | None, reader: Reader) -> Cards:
    """The cards of a text that says above the first of them that it shows brands, and whose headline publishes no results; several or none.

    The brand stands over the labels or behind one of its own (品牌：暖心), and so does whose it is.
    """
    if title is not None and _RESULTS.search(title.chars) is not None:
        return _NONE
    found: list[BrandReading] = []
    names: set[int] = set()
    owners: dict[int, Text] = {}
    honours: dict[int, Text] = {}
    owner: Text | None = None
    spoken = title is not None and "品牌" in title.chars
    at = 0
    while at < len(lines):
        fields = _fields(lines, at)
        if not fields:
            reader.follow(lines[at])
            spoken = spoken or "品牌" in lines[at].chars
            at += 1
            continue
        for card in _parted(fields):
            above = lines[at - 1] if at and card[0] is fields[0] else None
            branded = next((field for field in card if _BRAND.fullmatch(field.label)), None)
            owned = next((field for field in card if _OWNER.fullmatch(field.label)), None)
            resolved, named, whose = _read(card, branded, owned, above, reader) if spoken or branded is not None else ([], None, None)
            if resolved and named is not None and whose is not None:
                found.extend(BrandReading(who, named.chars, named, where, EntryKind.BRAND, known, "brand.card") for who, where, known in resolved)
                names.update(range(branded.at, branded.where + 1) if branded is not None else (at - 1,))
                owners[owned.where if owned is not None else at - 1] = whose
                names.update(range(owned.at, owned.where) if owned is not None else ())
            if resolved or owner is not None and owned is None and branded is None:
                owner = whose if resolved else owner
                honours.update({field.where: _told_of(owner, field.value) for field in card if _HONOURS.fullmatch(field.label)})
        at = fields[-1].where + 1
    return Cards(found, frozenset(names), owners, honours) if len(owners) >= _FEWEST else _NONE


def _read(card: Sequence[_Field], branded: _Field | None, owned: _Field | None, above: Line | None, reader: Reader) -> tuple[list[tuple[str, Text, bool]], Text | None, Text | None]:
    """Who owns the brand of a card, its name, and the characters that say whose it is; nobody where it is no card."""
    if branded is None and owned is None or not any(_SAYS_MORE.search(field.label) for field in card):
        return [], None, None
    upper = above.body.strip("【】▍▎■◆●★☆ ") if above is not None else None
    named = _brand(branded.value if branded is not None else upper)
    whose = owned.value if owned is not None else upper
    if named is None or whose is None or owned is None and parse(whose.chars) is None:
        return [], None, None
    return reader.resolve(whose), named, whose


def _told_of(owner: Text | None, honour: Text) -> Text:
    """2021年被评为X on the card of 甲支部 tells what 甲支部 was; 甲科获X says itself whose the honour is."""
    return Text.join([owner, honour]) if owner is not None and leaves_out_who(honour.chars) else honour


def _field(lines: Sequence[Line], at: int) -> _Field | None:
    line = lines[at]
    if len(line.cells) == 2 and (alone := _ALONE.fullmatch(line.cells[0].chars)) is not None and any(kind.fullmatch(alone["label"]) for kind in (_OWNER, _BRAND, _HONOURS)):
        return _Field(alone["label"], line.cells[1], at, at)
    if len(line.cells) > 1:
        return None
    body = line.body
    match = _BOXED.match(body.chars) or _COLON.match(body.chars)
    if match is None:
        return None
    if match.end() < len(body):
        return _Field(match["label"], body.slice(match.end(), len(body)).strip("；。 "), at, at)
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or len(below.cells) > 1 or _BOXED.match(below.body.chars) or _COLON.match(below.body.chars):
        return None
    return _Field(match["label"], below.body.strip("；。 "), at, at + 1)


def _fields(lines: Sequence[Line], at: int) -> list[_Field]:
    """The run of labels that begins at `at`."""
    found: list[_Field] = []
    while at < len(lines) and (field := _field(lines, at)) is not None:
        found.append(field)
        at = field.where + 1
    return found


def _parted(fields: Sequence[_Field]) -> list[list[_Field]]:
    """The cards of a run: one begins where it is said again whose a brand is, or which."""
    cards: list[list[_Field]] = [[]]
    for field in fields:
        for kind in (_OWNER, _BRAND):
            if kind.fullmatch(field.label) and any(kind.fullmatch(other.label) for other in cards[-1]):
                cards.append([])
                break
        cards[-1].append(field)
    return cards


def _brand(text: Text | None) -> Text | None:
    """The brand that a line names: no number, no body, no honour, no sentence."""
    if text is None:
        return None
    text = text.strip("【】▍▎■◆●★☆ ")
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
