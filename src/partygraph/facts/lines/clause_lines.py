"""Posts that set each clause on a line of its own and leave out the stops (近日 / 喜讯传来 / 甲中心 / 荣获“X”称号): each stanza is a sentence.

In a text of other kinds one stanza may lead in to a list (近日 / 甲会表彰 / 2020年先进集体 / 我市一批单位上榜 / 一起来看名单).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["clause_lines", "in_lead_ins"]

_LONGEST = 24
_FEWEST = 12
"""So many short lines without a stop make a post of this kind."""
_SHARE = 0.6
_STANZA = 3
_STOPS = re.compile(r"[。！？；：，,;:!?|│…]")
_TELLS = re.compile(rf"{GETS}|领到|授予|颁发|命名|认定|交到")
_CELL = re.compile(r"[0-9]{1,4}|(?:19|20)[0-9]{2}[年./-].{0,8}|序号|(?:获奖|颁奖|授奖|表彰)?(?:时间|称号|单位|机构|名称|级别)")
"""A table whose cells stand each on a line of its own has such lines; a post has none."""
_GOES_ON = re.compile(r"(?:荣获|获|喜获|再获|摘得|捧回|被|授予|颁发|颁给|也?[把将]|和|与|及|的|为|评为|命名)")
_UNFINISHED = re.compile(r"(?:[、在被由将把的和与为]|荣获|授予|成为|(?<![受获到得等])(?:表彰|命名)了?|(?<![单果榜绩式])(?:公布|发布|通报|印发)了?)$")


def clause_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of each stanza that tells of an honour put together where the text is such a post.

    >>> post = ["喜讯传来", "甲市中心血站", "荣获“文明单位”称号", *["我们一起努力"] * 12]
    >>> clause_lines([Line(Text(chars, ((0, 100 * at),)), at == 3, 0) for at, chars in enumerate(post)])[0].chars
    '喜讯传来，甲市中心血站荣获“文明单位”称号'
    """
    lines = _with_verbs_alone(lines)
    post = [_is_clause(line) for line in lines]
    whole = _with_lead_ins(lines)
    short = [_is_clause(line) for line in whole]
    if sum(post) < _FEWEST or sum(post) < _SHARE * len(lines) or any(_CELL.fullmatch(line.chars) for line in lines):
        return whole
    found: list[Line] = []
    for stanza in _stanzas(whole, short):
        told = any(_TELLS.search(line.chars) for line in stanza) and sum(_is_row(line.chars) for line in stanza) * 2 < len(stanza)
        found.extend([_joined(stanza)] if len(stanza) >= _STANZA and told else stanza)
    return found


def _with_verbs_alone(lines: Sequence[Line]) -> list[Line]:
    """The lines, those around a verb that stands on a line of its own put together with it: 近日 / 甲会 / 发布决定 / 乙医院 / 荣获 / “X”."""
    found: list[Line] = []
    at = 0
    for begin, stop in _around_verbs(lines):
        found.extend(lines[at:begin])
        found.append(_joined(lines[begin:stop]))
        at = stop
    return [*found, *lines[at:]]


def _around_verbs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where the sentences begin and end whose verb stands on a line of its own; no list, no table and no heading has such a line."""
    found: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        alone = _VERB_ALONE.fullmatch(line.chars) if len(line.chars) <= _LONGEST and not line.mark else None
        floor = found[-1][1] if found else 0
        if alone is None or at < floor:
            continue
        begin, stop = _begin_of(lines, at, floor), at + 1
        while alone["gets"] and stop < len(lines) and stop - at <= _TITLES and _TITLE_LINE.fullmatch(lines[stop].chars) is not None and (stop == at + 1 or lines[stop].chars.startswith(_MORE_TITLES)):
            stop += 1
        if any(_is_body(before.chars) for before in lines[begin:at]) and (not alone["gets"] or stop > at + 1):
            found.append((begin, stop))
    return found


_MORE_TITLES = ("“", "和", "及", "等", "称号", "荣誉", "光荣")
_VERB_ALONE = re.compile(
    rf"(?P<gets>(?:{ADVERBS})*(?:{GETS}|被?授予|被?评为|{GETS})(?:了)?)|(?:{ADVERBS})*(?:榜上有名|名列其中|位列其中|位列其间|成功入选|成功上榜|获此殊荣|获此荣誉|赫然在列|在列)[！。!]*|(?:进行|予以|给予)(?:了)?(?:通报|命名|集中|隆重)*(?:表彰|表扬|嘉奖)[！。!]*"
)
_TITLE_LINE = re.compile(r"[^。；：？]{2,40}[。！!]?")
_TITLES = 6
_CRIES = re.compile(r"(?:好消息|喜讯|捷报|喜报|喜讯传来|重磅|消息|祝贺|恭喜|热烈祝贺|点赞|荣誉时刻|荣誉|快讯|新闻消息)[！!]*|[▼↓▽]+|0?[0-9]{1,2}|PART.{0,5}")
_PUBLISHES = re.compile(r"(?:联合|正式|近日|日前)*(?:发布|公布|印发|下发|发出|作出|做出|召开|举行|揭晓|对|将|表彰|通报)")


def _begin_of(lines: Sequence[Line], at: int, floor: int) -> int:
    """Where the sentence begins whose verb stands alone in the line `at`."""
    spaced = lines[at].gap
    begin = at
    while begin > floor and at - begin < _LONGEST_LEAD:
        before = lines[begin - 1]
        if len(before.chars) > _LONGEST * 2 or before.mark or len(before.cells) > 1 or _ENDS.search(before.chars) or _CRIES.fullmatch(before.chars) or _HEAD_OF_PAGE.search(before.chars) or begin < at and lines[begin].gap and not spaced:
            break
        begin -= 1
        if _BEGINS.fullmatch(before.chars):
            break
    return begin


_HEAD_OF_PAGE = re.compile(r"(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{1,2}:[0-9]{2}")
"""甲医院 2023-03-08 11:30: who published the post and when is no part of its sentences."""
_ENDS = re.compile(r"[。！？；：!?|…]")


def _is_body(chars: str) -> bool:
    org = parse(chars)
    return org is not None and (org.institution is not None or org.steps[-1].group in ("line", "department"))


def _with_lead_ins(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a stanza that begins with its day and tells of an honour or a list put together."""
    found: list[Line] = []
    at = 0
    while at < len(lines):
        stop = _lead_in(lines, at) if _BEGINS.fullmatch(lines[at].chars) else at
        found.append(_joined(lines[at:stop]) if stop - at >= _STANZA else lines[at])
        at = max(at + 1, stop if stop - at >= _STANZA else 0)
    return found


def in_lead_ins(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are part of such a stanza: clauses of a sentence, none of them a headline."""
    stanzas = [range(at, stop) for at, line in enumerate(lines) if _BEGINS.fullmatch(line.chars) and (stop := _lead_in(lines, at)) - at >= _STANZA]
    return frozenset(index for stanza in (*stanzas, *(range(*span) for span in _around_verbs(lines))) for index in stanza)


def _lead_in(lines: Sequence[Line], begin: int) -> int:
    """Where the stanza ends that begins with the day: at a blank line, or where every line stands between blank ones behind the words that call the reader to look."""
    spaced = begin + 1 < len(lines) and lines[begin + 1].gap
    stop = begin
    while stop < len(lines) and stop - begin < _LONGEST_LEAD and _is_clause(lines[stop]) and (stop == begin or spaced or not lines[stop].gap):
        stop += 1
        if _LOOK.search(lines[stop - 1].chars):
            return stop
    return stop if not spaced and any(_ANNOUNCES.search(line.chars) for line in lines[begin:stop]) else begin


_BEGINS = re.compile(r"近日|日前|近期|最近|昨日|昨天|今天|今日|刚刚|(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?")
_LOOK = re.compile(r"(?:一起|快)来?(?:看|围观|认识|了解)|(?:名单|详情)(?:如下|公布)|看看都有谁|榜上有名|都有哪些|戳")
_ANNOUNCES = re.compile(_TELLS.pattern + r"|表彰|表扬|公布|发布|通报|揭晓|出炉|上榜")
_LONGEST_LEAD = 8


def _is_clause(line: Line) -> bool:
    return 0 < len(line.chars) <= _LONGEST and not line.mark and len(line.cells) <= 1 and _STOPS.search(line.chars) is None


def _is_name(chars: str) -> bool:
    return parse(chars) is not None


def _is_row(chars: str) -> bool:
    """A name, a person or a work alone: what lists are made of."""
    return _is_name(chars) or "《" in chars or chars not in _WHEN and is_person(chars)


_WHEN = frozenset({"近日", "日前", "随后", "今年", "去年", "昨日", "今天", "这天", "当天"})


def _stanzas(lines: Sequence[Line], short: Sequence[bool]) -> Iterator[list[Line]]:
    """Lines that follow each other without a blank one between; a line that is no clause stands alone."""
    stanza: list[Line] = []
    for line, clause in zip(lines, short, strict=True):
        if stanza and (line.gap or not clause or _LOOK.search(stanza[-1].chars) or _PRIZE.fullmatch(line.chars) is not None and _GETS.search(stanza[-1].chars) is None):
            yield stanza
            stanza = []
        if clause:
            stanza.append(line)
        else:
            yield [line]
    if stanza:
        yield stanza


_PRIZE = re.compile(r"(?:团体|集体)?(?:[特一二三]等|[金银铜]|优秀|优胜|组织|最佳组织|优秀组织|鼓励|入围)奖")
_GETS = re.compile(r"(?:获|得|授予|斩|夺|摘|捧|评为|颁发|了|的)$")
"""摘得 / 金奖 is a clause, 获奖名单如下 / 金奖 / 甲医院 a list with its heading."""


def _begins_with_body(chars: str) -> bool:
    """A second body beside the one in the line before: 甲委 / 乙会发布."""
    named = find(chars)[:1]
    return bool(named) and named[0].start == 0 and named[0].org.institution is not None and _PUBLISHES.match(chars, named[0].end) is not None or _is_body(chars)


def _joined(stanza: Sequence[Line]) -> Line:
    parts = [stanza[0].text]
    for before, line in zip(stanza, stanza[1:], strict=False):
        mark = "、" if before.chars.endswith("”") and line.chars.startswith("“") or _is_body(before.chars) and _begins_with_body(line.chars) else "" if _is_body(before.chars) and _PUBLISHES.match(line.chars) is not None or _VERB_ALONE.fullmatch(before.chars) is not None and not before.chars.endswith(("！", "。", "!")) or _GOES_ON.match(line.chars) and _is_name(re.split("、", before.chars)[-1]) or _UNFINISHED.search(before.chars) or line.chars.startswith(("和", "与", "及")) else "，"
        if mark:
            parts.append(Text(mark, ((0, before.text.spans(0, len(before.text))[-1].end),)))
        parts.append(line.text)
    return Line(Text.join(parts), stanza[0].gap, stanza[0].indent)
