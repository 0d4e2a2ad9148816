"""A row as it would stand without the ornaments of its page: marks between its names, a tag that sorts it, blanks behind the label of a group.

`甲县医院 ◇ 乙县医院`, `[视频类] 甲县医院 《丙》` and `▲甲县：甲县医院  甲县中医院` say what `甲县医院、乙县医院`, `甲县医院 《丙》` and
`甲县：甲县医院、甲县中医院` say, which the readers of rows know.
"""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.tables.columns import Row
from partygraph.facts.tables.groups import is_group
from partygraph.facts.words.genres import without_genre
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated

__all__ = ["parted_row"]

_MARK = r"[◇◆●○★☆■□▲△▼▽※•·▪►➢~◎✦✧❖|]"
_ORNAMENT = gated(rf"\s*{_MARK}+\s*|\s+—+\s+")
_BLANK = re.compile(r"\s*[、，；]\s*|\s+")
_NAMES_GO_ON = gated(r"\s*(?:…+|\.{3,}|(?<=[院局会委心所站校科部团室])等)\s*$")
_TAG = re.compile(r"(?:\[(?P<square>[^\[\]]{2,12})\]|【(?P<lens>[^【】]{2,12})】|〔(?P<shell>[^〔〕]{2,12})〕|（(?P<round>[^（）]{2,12})）|<(?P<angle>[^<>]{2,12})>|〈(?P<corner>[^〈〉]{2,12})〉|(?P<bare>[^\s|/·：]{2,12}?)\s*[|/](?=\s*[^/]))\s*[|/：:·—-]?\s*")
_FIELD = re.compile(r"[^，。；：、“”《》0-9]{1,8}(?:类|组|组别|赛道|赛区|板块|单元|专场|系列|方向|领域)")
_LABEL = re.compile(r"(?P<label>[^\s：:，。；、（）|]{2,14})(?P<count>（[0-9一二三四五六七八九十]{1,3}[个家名项]）)?\s*(?:[：:]|\s—+\s|\|)\s*(?=\S)")
_LONGEST = 600
_MANY = 3


def parted_row(row: Row) -> Row:
    """`row` with its names parted by 、, a tag that sorts it left out; as it is where that is not sure.

    >>> line = Line(Text("[医院组] 兰州市第一人民医院 ◇ 榆中县中医医院 ……", ((0, 0),)))
    >>> parted_row(Row(line, line.cells, (0,))).line.chars
    '兰州市第一人民医院、榆中县中医医院'
    """
    chars = row.line.chars
    if row.roles or not 6 <= len(chars) <= _LONGEST or _PROSE.search(chars):
        return row
    if (bare := without_genre(row.line.text)).chars != chars and len(bare) > _MANY:
        line = _with_text(row.line, bare)
        return parted_row(replace(row, line=line, cells=line.cells if len(line.cells) == len(row.cells) else tuple(without_genre(cell) for cell in row.cells)))
    mark = row.line.mark
    at = len(mark) if mark and not mark.isspace() and chars.startswith(mark) else 0
    whole = row.line.text.slice(at, len(chars))
    blanks = len(whole) - len(whole.chars.lstrip())
    body = whole.strip()
    label, rest, tagged = _label(body)
    parts = _parts(rest, label is not None)
    if not parts and not tagged or tagged and not parts and not _holds_a_row(rest.chars):
        return row
    found: list[Text] = [row.line.text.slice(0, at + blanks)] if at else []
    if label is not None:
        found += [label, _sign("：", rest)]
    for part in parts or [rest]:
        found += [part, _sign("、", part)]
    text = Text.join(found[:-1])
    if text.chars == chars:
        return row
    line = _with_text(row.line, text)
    return replace(row, line=line, cells=line.cells)


_PROSE = compiled(r"[。！？](?!》|”|[^《]{0,40}》)|https?:|《[^《》]{0,60}》.*《")


def _with_text(line: Line, text: Text) -> Line:
    return Line(text, line.gap, line.indent)


def _sign(sign: str, beside: Text) -> Text:
    """A sign of the list's own, said to stand where `beside` does."""
    return Text(sign, ((0, beside.origin(0)),))


def _label(body: Text) -> tuple[Text | None, Text, bool]:
    """The place or kind whose rows stand behind it, what stands behind it, and whether a tag that says nothing of them was left out."""
    tag = _TAG.match(body.chars)
    if tag is not None and tag.lastgroup is not None:
        inside = tag[tag.lastgroup].strip()
        rest = body.slice(tag.end(), len(body)).strip()
        place = is_group(inside)
        if len(rest) > _MANY and (place or _FIELD.fullmatch(inside)) and award_head(inside) is None and (tag.lastgroup != "bare" or place or parse(inside) is None or _FIELD.fullmatch(inside)):
            return (body.slice(*tag.span(tag.lastgroup)) if place and "《" not in rest.chars else None), rest, True
    label = _LABEL.match(body.chars)
    if label is not None and is_group(label["label"]):
        return body.slice(label.start("label"), label.end("count") if label["count"] else label.end("label")), body.slice(label.end(), len(body)).strip(), False
    return None, body, False


def _holds_a_row(chars: str) -> bool:
    """A work, or a name and nothing else."""
    return "《" in chars or bool(expand(chars))


def _parts(text: Text, labelled: bool) -> list[Text]:
    """The names that marks part, or blanks behind a label; nothing where anything else stands among them."""
    if (on := _NAMES_GO_ON.search(text.chars)) is not None:
        text = text.slice(0, on.start())
    cut = _ORNAMENT if _ORNAMENT.search(text.chars) else _BLANK if labelled else None
    if cut is None and on is not None:
        cut = _COMMA
    if cut is None:
        return []
    parts: list[Text] = []
    begin = 0
    for match in [*cut.finditer(text.chars), None]:
        part = text.slice(begin, match.start() if match is not None else len(text)).strip()
        begin = match.end() if match is not None else begin
        if len(part):
            parts.append(part)
    return parts if len(parts) > 1 and all(_is_house(part.chars) for part in parts) else []


_COMMA = re.compile("、")


def _is_house(chars: str) -> bool:
    named = expand(chars)
    return len(named) == 1 and named[0].org.institution is not None
