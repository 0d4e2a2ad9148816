"""Lines of a page freed of what its layout hangs on them: numbers that stand alone, marks before every clause, arrows and credits of captions.

`▌甲医院` / `▌荣获“X”称号` is one sentence, `01` / `甲医院` / `获评“X”` another, and `▲甲医院获评“X”（张某 摄）` says what `甲医院获评“X”` says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.telling import mask
from partygraph.facts.words.verbs import find_verbs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["without_ornaments"]

_NUMBER = re.compile(
    r"[\s/·.—_|【】\[\]《》<>-]*(?:(?:PART|NO|TOP|喜讯|喜报|捷报|喜事|荣誉|好消息|之)[\s.·-]*)?第?(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[①-⑩]|[❶-❿])[项个则号]?[\s/·.、—_|【】\[\]《》<>-]*", re.IGNORECASE
)
"""01, PART.1, 喜讯 02, ①: a number alone on its line."""
_FEWEST, _MOST_BELOW = 2, 5
_MARK = re.compile(r"[●◆◇■□▪►▶▷➢➤☆★○◎·•▍▎▌▏▋▊█┃|│❤♥✦✧❖❀✿⊙◉*+]+\s*")
_VERB = (
    rf"(?!先后|曾)(?:{ADVERBS})*"  # behind 先后 a paragraph about the unit in its heading goes on
    rf"(?:{GETS}|被?(?:评|评选|命名|认定|表彰|确定|授予)为|被[^，。；“”]{{0,24}}?(?:授予|评为|命名为|认定为|表彰为|确定为)|被授予|获)"
)
_GETS = re.compile(_VERB)
_VERB_ALONE = re.compile(_VERB + r"[：:]?")
_STOPS = re.compile(r"[。！？；：，“”《》]")
_LONGEST_NAME, _LONGEST_TITLE, _LONGEST_CAPTION = 30, 40, 120
_ARROW = re.compile(r"(?:[▲△▼▽↑↓↗↘→←⇧⇩◆]\s*)+|(?:[上下左右]|以[上下])?(?:组图|图片?|照片)\s*[0-9一二三四五六七八九①-⑩]{0,2}\s*(?:为|是|[：:])\s*")
"""▲甲医院…, 图为甲医院…, 图①：甲医院…"""
_CREDIT = re.compile(
    r"\s*(?:（(?:[^（）]{1,20}(?:摄影?|供图|提供|拍摄|制图|[/ ]图|图)|(?:图片?|图源|供图|摄影|资料|来源|拍摄)[^（）]{0,24})）|(?:[\s。][\u4e00-\u9fff]{2,4}\s*/?\s*|\s?[\u4e00-\u9fff]{2,4}/)(?:摄影?|供图|图))[。]?$"
)
"""（张某 摄）, 张某/摄, （图片来源：甲医院）: whose picture it is."""


_LABEL = re.compile(r"(?:[\[【（(](?:内容)?(?:摘要|导读|导语|核心提示|提要|编者按|引言)[\]】）)]|(?:内容)?(?:摘要|导读|导语|核心提示|提要)：)[：:\s]*(?=[\u4e00-\u9fff“])")
"""[摘要] 甲医院…: what kind of paragraph it is."""


def without_ornaments(lines: Sequence[Line]) -> list[Line]:
    """The lines as they would stand without such ornaments; each line that tells of no honour is left as it is.

    >>> page = ["●甲市人民医院", "●荣获“平安医院”称号", "▲乙县医院获评“平安医院”（张某 摄）"]
    >>> [line.chars for line in without_ornaments([Line(Text(chars, ((0, 100 * at),))) for at, chars in enumerate(page)])]
    ['甲市人民医院荣获“平安医院”称号', '乙县医院获评“平安医院”']
    """
    lines = [replace(line, text=line.text.slice(label.end(), len(line.text))) if (label := _LABEL.match(line.chars)) is not None else line for line in lines]
    if not any(_OPENS.match(line.chars) for line in lines):
        return lines
    return [_caption(line) for line in _stanzas(lines, _alone(lines))]


_OPENS = re.compile(_NUMBER.pattern + r"$|" + _MARK.pattern + "|" + _ARROW.pattern, re.IGNORECASE)


def _tells(chars: str) -> bool:
    """Does a line tell with a verb that somebody got a title?"""
    masked = mask(chars)
    return any(verb.kind in ("get", "passive") and _titled(chars[verb.end :]) for verb in find_verbs(masked)) or (verb := _GETS.match(chars)) is not None and _titled(chars[verb.end() :])


def _titled(chars: str) -> bool:
    """Does a title stand at the front of what follows a verb?"""
    chars = chars.removeprefix("了")
    if _QUOTED.search(chars) is not None:
        return True
    plain = _CALLED.sub("", chars.strip("：: 。！")).strip()
    return 3 <= len(plain) <= _LONGEST_TITLE and _STOPS.search(plain) is None and (head := award_head(plain)) is not None and (qualified(plain) or head.rule in ("award.prize", "award.mark"))


_QUOTED = re.compile(r"“[^“”]{2,40}”")
_CALLED = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)$")


def _alone(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are nothing but a number, counted from 1, each over a stanza that tells of an honour."""
    marks = [(index, count) for index, line in enumerate(lines) if len(line.cells) == 1 and (match := _NUMBER.fullmatch(line.chars)) is not None and (count := _value(match["number"])) is not None]
    found: list[int] = []
    for index, count in marks:
        if count == len(found) + 1:
            found.append(index)
    if len(found) < _FEWEST:
        return frozenset()
    over = all(stop - begin <= _MOST_BELOW + 1 and _some_tell(lines[begin + 1 : stop]) for begin, stop in pairwise(found))
    return frozenset(found) if over and _some_tell(lines[found[-1] + 1 : found[-1] + _MOST_BELOW]) else frozenset()


def _value(chars: str) -> int | None:
    for first in "①❶":
        if first <= chars[0] <= chr(ord(first) + 9):
            return ord(chars[0]) - ord(first) + 1
    return number(chars.lstrip("0") or "0")


def _some_tell(lines: Sequence[Line]) -> bool:
    return any(_tells(line.chars) for line in lines) or any(_VERB_ALONE.fullmatch(one.chars) and _titled(two.chars) for one, two in pairwise(lines))


def _stanzas(lines: Sequence[Line], alone: frozenset[int]) -> list[Line]:
    """The lines without those in `alone`; a name below one of them or behind a mark is put together with its verb and its title below."""
    found: list[Line] = []
    at = 0
    while at < len(lines):
        if at in alone:
            at += 1
            continue
        opens = at - 1 in alone
        line = Line(lines[at].text, True, lines[at].indent) if opens else lines[at]
        stop = _stanza(lines, at) if opens or _MARK.match(line.chars) else at
        if stop > at:
            found.append(Line(Text.join([_bare(part) for part in lines[at:stop]]), True, line.indent))
        else:
            found.append(line)
        at = max(at + 1, stop)
    return found


def _bare(line: Line) -> Text:
    """The line's text without the mark in front."""
    mark = _MARK.match(line.chars)
    return line.text.slice(mark.end(), len(line.text)).strip() if mark is not None else line.text


def _stanza(lines: Sequence[Line], at: int) -> int:
    """Where the stanza ends that begins with a name at `at`: `甲医院` / `荣获“X”称号`, or the verb on a line of its own; `at` where none begins."""
    name = _bare(lines[at]).chars
    if not 2 <= len(name) <= _LONGEST_NAME or _STOPS.search(name) or find_verbs(name) or at + 1 >= len(lines):
        return at
    second = _bare(lines[at + 1]).chars
    if _VERB_ALONE.fullmatch(second) and at + 2 < len(lines) and _titled(_bare(lines[at + 2]).chars):
        return at + 3
    verb = _GETS.match(second)
    return at + 2 if verb is not None and _titled(second[verb.end() :]) else at


def _caption(line: Line) -> Line:
    """A line below a picture without its arrow and without whose picture it is, where it tells of an honour."""
    arrow = _ARROW.match(line.chars)
    if arrow is None or len(line.chars) > _LONGEST_CAPTION:
        return line
    text = line.text.slice(arrow.end(), len(line.text))
    if (credit := _CREDIT.search(text.chars)) is not None:
        text = text.slice(0, credit.start())
    return Line(text, True, line.indent) if len(text) and _tells(text.chars) else line
