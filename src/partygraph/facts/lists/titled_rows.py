"""Rows that name a title and who got it side by side: 【平安医院】甲医院, 甲医院【平安医院】, 平安医院——甲医院, 甲医院：平安医院, 甲医院 | 平安医院.

Each becomes what the readers of lists know, the title as a heading and those who got it below; where one stands alone, or a person, a brand
or what is striven for is named so, nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.awards.award_names import award_head, strip_count
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.tables.columns import header_roles
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.rules.phrases import GETS

__all__ = ["with_titles_above"]

_COUNT = r"(?P<count>（[0-9一二三四五六七八九十]{1,3}[个家名项支]）)?"
_BOX = r"(?:【(?P<lens>[^【】]{3,32})】|\[(?P<square>[^\[\]]{3,32})\]|〔(?P<shell>[^〔〕]{3,32})〕|〖(?P<white>[^〖〗]{3,32})〗)"
_DASH = r"(?:—{1,2}|-{2}|\s[-|/→]\s|→|\s*[◆◇★☆●■▲]\s*)"
_FORMS = (
    re.compile(rf"{_BOX}\s*{_COUNT}\s*[：—-]{{0,2}}\s*(?P<who>[^【】\[\]：]+)"),
    re.compile(rf"(?P<who>[^【】\[\]：。]+?)\s*[：—-]{{0,2}}\s*{_BOX}"),
    re.compile(rf"(?P<title>[^—：。]{{3,32}}?)\s*{_COUNT}\s*{_DASH}\s*(?P<who>[^—：。]+)"),
    re.compile(rf"(?P<who>[^—：。]+?)\s*{_DASH}\s*(?P<title>[^—：。]{{3,32}})"),
    re.compile(r"(?P<who>[^：。]{2,40}?)\s*：\s*(?P<title>[^：。，]{2,32})"),
    re.compile(r"(?P<who>[^（）：。，]{2,20})（(?P<title>[^（）：。，]{4,24})）"),
    re.compile(r"(?P<who>[^\t：。，]{2,30}?)(?:\t+|[ \u3000]{2,})(?P<title>[^\t：。， \u3000]{4,24})"),
)
"""The title in a box or behind a dash, in front or behind; in front of a colon it is a heading that the readers of lists know."""
_SIGNS = re.compile(r"[【\[〔〖—\-|/→◆◇★☆●■▲：（\t]|[ \u3000]{2}")
"""One of these is in every such row."""
_BOXED = 2
"""The forms with a box, in which a unit need not name its house."""
_UNITS_ONLY = 5
"""The form in which nobody but units of the house that speaks are read: what stands in brackets behind a house may be its second name."""
_CALLED = re.compile(r"(?:荣誉称号|光荣称号|称号)$")
_GOT = re.compile(rf"^(?:{GETS}|获)(?=.{{3}})")
_NO_TITLE = re.compile(
    r"^(?:打造|争创|创建|建设|推进|推动|深化|聚焦|聚力|开展|争做|争当|迈向|走向|力争|申报|拟|候选)|[，。；：！？的]|[一二三]级(?:[甲乙丙]等|综合|专科|医院)|[三二]甲|定点|试点|(?:基地|专科|学科|中心|品牌|案例|项目|作品|工作法|做法|课题|论文|视频)$"
)
_LONGEST, _SHORTEST, _FEWEST = 160, 7, 2


@dataclass(frozen=True, slots=True)
class _Row:
    form: int
    title: Text
    count: Text | None
    who: Text


def with_titles_above(lines: Sequence[Line]) -> list[Line]:
    """The lines with each such row in two, where several of one form stand one below the other.

    >>> page = ["【平安医院】兰州市第一人民医院", "【青年文明号】榆中县人民医院急诊科"]
    >>> [line.chars for line in with_titles_above([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])]
    ['【平安医院】', '兰州市第一人民医院', '【青年文明号】', '榆中县人民医院急诊科']
    """
    found: list[Line] = []
    at = 0
    while at < len(lines):
        rows = _run(lines, at)
        if len(rows) < _FEWEST or not (rows[0].form < _BOXED or rows[0].form != _UNITS_ONLY and any(is_anchored(row.who.chars) for row in rows) or all(_is_unit(row.who.chars) for row in rows)):
            found.append(lines[at])
            at += 1
            continue
        for row, line in zip(rows, lines[at : at + len(rows)], strict=True):
            boxed = [_sign("【", row.title), row.title, _sign("】", row.title), *([row.count] if row.count is not None else [])]
            found.extend((Line(Text.join(boxed), line.gap, line.indent), Line(row.who, False, line.indent)))
        at += len(rows)
    return found


def _sign(sign: str, beside: Text) -> Text:
    """A sign of a heading's own, said to stand where the title does."""
    return Text(sign, ((0, beside.origin(0)),))


def _run(lines: Sequence[Line], at: int) -> list[_Row]:
    """The rows of one form that follow each other from `at` on."""
    if _SIGNS.search(lines[at].chars) is None or at and header_roles(lines[at - 1].cells) is not None:
        return []
    for form in range(len(_FORMS)):
        rows: list[_Row] = []
        while at + len(rows) < len(lines) and (row := _row(lines[at + len(rows)], form)) is not None:
            rows.append(row)
        if len(rows) >= _FEWEST:
            return rows
    return []


def _row(line: Line, form: int) -> _Row | None:
    text = line.body.strip("；;、。 ")
    match = _FORMS[form].fullmatch(text.chars) if _SHORTEST <= len(text) <= _LONGEST else None
    if match is None:
        return None
    kind = next(kind for kind in ("title", "lens", "square", "shell", "white") if match.groupdict().get(kind))
    title = text.slice(*match.span(kind)).strip("“” ")
    if (got := _GOT.match(title.chars)) is not None:
        title = title.slice(got.end(), len(title)).strip("“” ")
    if (called := _CALLED.search(title.chars)) is not None:
        title = title.slice(0, called.start()).strip("“” ")
    who = text.slice(*match.span("who")).strip("：—- ")
    count = text.slice(*match.span("count")) if match.groupdict().get("count") else None
    return _Row(form, title, count, who) if _is_title(title.chars) and _are_bodies(who.chars) else None


def _is_unit(chars: str) -> bool:
    """急诊科, 内科党支部: a unit that leaves out its house."""
    return all(is_bare(item.org) and item.org.steps[-1].group in ("department", "line") for item in expand(chars)) and not is_anchored(chars)


def _is_title(chars: str) -> bool:
    """A title that can head a list, of bodies and not of persons, works or brands."""
    head, heading = award_head(chars), read_heading(f"【{chars}】")
    if head is None or heading is None or heading.names != (chars,) or heading.personal or strip_count(chars)[1] is not None:
        return False
    return head.rule != "award.work" and (qualified(chars) or head.rule in ("award.prize", "award.mark")) and _NO_TITLE.search(chars) is None


def _are_bodies(chars: str) -> bool:
    """Names of bodies and nothing else, none of them a title itself."""
    named = expand(chars)
    return bool(named) and len(named) == 1 + len(re.findall("[、，]", chars)) and not any(is_generic(item.org.name) for item in named) and (is_anchored(named[0].org.name) or is_bare(named[0].org)) and not _is_title(chars)
