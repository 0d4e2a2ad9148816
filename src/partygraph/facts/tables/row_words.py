"""The words of a row whose cells one blank parts: which kinds they are, and rows that a page's edge has cut between or inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.tables.columns import Row, is_serial
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.places import default_places

__all__ = ["are_persons", "is_grade", "table_head", "whole_row", "words_of"]

_WORD = re.compile(r"(?:[^\s（）《》“”]|（[^（）]*）|《[^《》]*》|“[^“”]*”|[（）《》“”])+")
"""What no blank outside brackets and quotations cuts."""
_NOTE = re.compile(r"（[^（）]*）")
_STARS = re.compile(r"[一二三四五六1-6]星级?|A{1,5}级?|[甲乙丙]级|[一二三]等")
_SENTENCE = re.compile(r"[。！？]")
_LONGEST_HEAD, _LONGEST_GRADE, _LONGEST_KIND, _LONGEST_ROW = 60, 12, 12, 200
_MOST_CUTS, _MOST_WORDS = 3, 12
_ORDINAL = re.compile(r"[（(]?[一二三四五六七八九十]")
_OPEN = re.compile(r"[《（“][^》）”]*$")
_NAME_BEHIND = re.compile(r"《[^《》]*》[^—（《》][^《》]{5,}")
"""《X》甲医院: a work and more than a word on it."""


def words_of(text: Text) -> list[Text]:
    """What blanks part, but those in brackets and in quotations.

    >>> from partygraph.clean import clean
    >>> [word.chars for word in words_of(clean("1 《守门 人》 甲医院（甲 中心） 一等奖"))]
    ['1', '《守门 人》', '甲医院（甲 中心）', '一等奖']
    """
    return [text.slice(match.start(), match.end()) for match in _WORD.finditer(text.chars)]


def table_head(lines: Sequence[Line], index: int) -> tuple[int, list[Text]]:
    """Where the rows begin below the header at `index`, and its words; none where the line is too long for one. 序 may stand above 号."""
    line = lines[index]
    if len(line.chars) > _LONGEST_HEAD or len(line.cells) > 1 and (index + 1 >= len(lines) or len(lines[index + 1].cells) > 1 or " " not in lines[index + 1].chars):
        return index, []
    if len(line.cells) > 1:
        return index + 1, [word for cell in line.cells for word in words_of(cell)]  # wide blanks in the header, narrow ones in its rows
    if line.chars in ("序", "编") and index + 1 < len(lines) and lines[index + 1].chars.startswith("号 "):
        words = words_of(lines[index + 1].text)
        return index + 2, [Text.join([line.text, words[0]]), *words[1:]]
    return index + 1, words_of(line.text) if " " in line.chars else []


def whole_row(lines: Sequence[Line], index: int, roles: Sequence[str]) -> Row | None:
    """The numbered row that begins at `index` and goes on in the lines below, each cell of the kind of its column; None where it ends in its own line or none fits."""
    if roles[0] != "serial" or "recipient" not in roles or (number := _WORD.match(lines[index].chars)) is None or not is_serial(number[0]):
        return None
    parts: list[list[Text]] = []
    for at in range(index, min(len(lines), index + 1 + _MOST_CUTS)):
        line = lines[at]
        whole_words = [word for cell in line.cells for word in words_of(cell)]
        words = [part for word in whole_words for part in _before_works(word)]
        if _SENTENCE.search(line.chars) is not None or not words or at > index and (is_serial(words[0].chars) or _is_head(line, parts, roles)):
            return None
        parts.append(words)
        if sum(map(len, parts)) > _MOST_WORDS or sum(len(line.chars) for line in lines[index : at + 1]) > _LONGEST_ROW:
            return None
        if (cells := _cells(parts, roles)) is not None:
            whole = Line(Text.join([line.text for line in lines[index : at + 1]]), lines[index].gap, lines[index].indent)
            return Row(whole, cells, tuple(range(index, at + 1)), tuple(roles)) if at > index or len(words) > len(whole_words) else None
    return None


def _is_head(line: Line, parts: Sequence[Sequence[Text]], roles: Sequence[str]) -> bool:
    """三、优秀组织单位（3个）, or 优秀组织单位 where no column is for awards: the next list begins, and no row goes on in it."""
    if len(line.chars) > _LONGEST_HEAD or any(_OPEN.search(words[-1].chars) for words in parts):
        return False
    heading = read_heading(line.body.chars)
    return heading is not None and (heading.count is not None or bool(heading.names) and (_ORDINAL.match(line.mark) is not None or "award" not in roles))


def _before_works(word: Text) -> list[Text]:
    """李某《X》: where a page's edge stood between two cells no blank is left, but the mark of a work shows where it begins."""
    at = word.chars.find("《")
    return [word.slice(0, at), word.slice(at, len(word))] if at > 0 else [word]


def _cells(parts: Sequence[Sequence[Text]], roles: Sequence[str]) -> tuple[Text, ...] | None:
    """The first way to put the words into the columns in which each fits: a break cuts a cell or stands between two."""
    for cuts in product((True, False), repeat=len(parts) - 1):
        words = list(parts[0])
        for inside, more in zip(cuts, parts[1:], strict=True):
            if inside and default_places().leading(more[0].chars) is not None and expand(words[-1].chars) and expand(more[0].chars):
                break  # two bodies, each with its place
            words = [*words[:-1], Text.join([words[-1], more[0]]), *more[1:]] if inside else [*words, *more]
        else:
            for cells in _arranged(words, len(roles)):
                if all(_is_of(cell.chars, role) for cell, role in zip(cells, roles, strict=True)):
                    return cells
    return None


def _arranged(words: Sequence[Text], width: int) -> Iterator[tuple[Text, ...]]:
    for cuts in combinations(range(1, len(words)), width - 1) if len(words) >= width else ():
        edges = (0, *cuts, len(words))
        yield tuple(Text.join(list(words[begin:end])) for begin, end in zip(edges, edges[1:], strict=False))


def _is_of(chars: str, role: str) -> bool:
    """Is a cell surely of its column's kind? In a column without a kind stands a short word that is no body."""
    match role:
        case "serial":
            return is_serial(chars)
        case "recipient":
            return bool(expand(chars)) and is_anchored(chars)
        case "person":
            return are_persons(chars)
        case "award":
            return is_grade(chars)
        case "entry":
            return chars.find("《") <= 0 and _NAME_BEHIND.fullmatch(chars) is None and chars.count("《") == chars.count("》") and chars.count("“") == chars.count("”") and not is_anchored(chars) and not is_grade(chars)
        case "recommender" | "giver":
            return bool(expand(chars))
        case _:
            return len(chars) <= _LONGEST_KIND and not is_anchored(chars) and "《" not in chars


def is_grade(chars: str) -> bool:
    """Is it a prize, a title or a grade, and no body?

    >>> is_grade("一等奖"), is_grade("五星级"), is_grade("甲市人民医院")
    (True, True, False)
    """
    return len(chars) <= _LONGEST_GRADE and not is_anchored(chars) and not is_serial(chars) and (_STARS.fullmatch(chars) is not None or read_heading(chars) is not None)


def are_persons(chars: str) -> bool:
    """Are all its parts persons' names, remarks in brackets aside?"""
    return all(is_person(part) for part in re.split("[、，/]", _NOTE.sub("", chars)) if part)
