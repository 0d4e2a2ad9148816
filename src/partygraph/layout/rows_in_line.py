"""Lists that a copy has put into one line: several headings, each with rows that are counted from 1 (`一、先进集体（2个）1甲医院2乙医院二、先进个人1…`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from partygraph.layout.line import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.load import alternation, words

__all__ = ["rows_in_line"]

_STYLES = (
    compiled(r"(?<![0-9.])(?P<number>[0-9]{1,3})\s?[、.．]\s?(?![0-9])"),
    compiled(r"[（(](?P<number>[0-9]{1,3})[）)]\s?(?=[\u4e00-\u9fff“《])"),
    compiled(r"(?<![0-9（(〔\[-])(?P<number>[0-9]{1,3})[）)]\s?(?=[\u4e00-\u9fff“《])"),
    compiled(r"(?P<number>[①-⑳])\s?"),
    compiled(r"(?<![0-9.:：/第年月约近达共有件])(?<![0-9] )(?P<number>[0-9]{1,3}) ?(?=[\u4e00-\u9fff“《])(?![年月日号级届期岁元时分种项例张次余多人名]|个(?!人)|家(?!庭))"),
)
"""1.甲医院, （1）甲医院, 1）甲医院, ①甲医院, 1甲医院: how the rows of one list are numbered."""
_ORDINAL = re.compile(r"(?P<open>[（(]?)(?P<ordinal>[一二三四五六七八九十]{1,3})(?:[）)]|、)")
_PARTS = re.compile(
    r"(?=附件 ?[0-9一二三四五六]{0,2}[^0-9一二三四五六：:）”])|(?=【[^【】]{2,20}】)|(?<=】)|(?=序号)|(?<=[0-9一二三四五六七八九十][个家名项支所篇人件]）)(?=\S)"
    r"|(?<=附件)(?= ?(?:19|20)[0-9]{2}年)|(?<=[^，。；：]{2}名单)(?=[^（(：:”》）及和的中里\s]{3})"
)
"""Before a heading in brackets, an appendix and a header, and behind a heading's count."""
_HEADING_AT_END = re.compile(rf"序号 ?(?:单位|机构|医院|科室)?(?:名称)?(?P<award>(?:{alternation(words('leading'))})[\u4e00-\u9fff]{{2,10}})")
"""序号单位先进科室: the header of the last column is what the rows are."""
_HEADER = re.compile(r"序号 ?(?:[\u4e00-\u9fff]{0,8}(?:单位|机构|医院|科室|支部|集体|组织|团队|部门|名)(?:名?称|全称)?)?")
"""序号单位名称 over names alone says nothing."""
_PROSE = re.compile(r"[，。；！？]|：.")
_ENDS_NAME = re.compile(r"(?:[院站局委会科部所校社组室队司区厂店园馆学办处庭岗班台乡镇村》”）党总盟府厅]|中心|支|[等金银铜秀胜]奖|党委|窗口|街道|团队|公司|护理单元)$")
_ENDS_PARAGRAPH = re.compile(r"[。！；：](?!.*[。！；：])")
_AFTER = re.compile(
    r"\s?[（(【\[](?:查看|展开|点击|阅读|剩余|更多|未完)[^（）()【】\[\]]{0,12}[）)】\]]$"
    r"|\s+(?=[^，。；：\s]{4,40}(?:\s[^，。；：\s]{4,40})?\s?(?:19|20)[0-9]{2}年|(?:上一篇|下一篇|相关链接|相关阅读|责任编辑|编辑|来源|打印|关闭|附件|主办|版权)[：:\s]?)"
    r"|\s*(?=希望(?:受|以上|获|被|各)|以上(?:单位|排名|名单|均|按|集体|医院))|(?<=[院站局委会科部所校社组室队心])。"
)
"""What stands behind the last row: a signature, links of the page, what is hoped for."""
_SIDES = " |\u3000"
_BARS = 6
"""A table whose lines a copy has joined has so many bars in one."""
_SURE = frozenset("（(①")
"""Numbers in brackets or circles at the head of a line: two are enough."""
_LONGEST, _SHORTEST, _FEWEST, _LONGEST_HEAD = 60, 2, 3, 80


@dataclass(frozen=True, slots=True)
class _Numbered:
    number: int
    start: int
    end: int


def rows_in_line(line: Line) -> list[Line]:
    """The headings and rows of a line that holds several lists or one whose rows are numbered without a point; the line itself when it holds none.

    >>> from partygraph.model import Text
    >>> page = "附件一、先进集体（2个）序号单位名称1甲医院2乙医院二、先进支部（3个）序号单位名称1丙支部2丁支部3戊支部"
    >>> [part.chars for part in rows_in_line(Line(Text(page, ((0, 0),))))][1:8]
    ['一、先进集体（2个）', '甲医院', '乙医院', '二、先进支部（3个）', '丙支部', '丁支部', '戊支部']
    """
    barred = line.chars.count("|") >= _BARS
    chars = line.chars.replace("|", " ") if barred else line.chars
    if "\t" in chars or "|" in chars or not any(mark in chars for mark in ("2", "②")):
        return [line]
    runs = max((_runs(chars, style) for style in _STYLES), key=lambda found: sum(map(len, found)))
    starts = [row.start for run in runs for row in run]
    if len(starts) < (_FEWEST if starts[:1] != [0] or chars[:1] not in _SURE else 2) or barred and (len(runs) == 1 and "序号" not in chars or starts[0] == 0):
        return [line]
    begin = 0
    for match in _ENDS_PARAGRAPH.finditer(chars[: starts[0]]):
        begin = match.end()
    after = _AFTER.search(chars, starts[-1])
    stop = after.start() if after is not None else len(chars)
    cuts = sorted({*starts, *_headings(chars, begin, stop), *_unmarked(chars, runs)})
    pieces = [chars[at:end] for at, end in zip(cuts, [*cuts[1:], stop], strict=True)]
    rows = [(piece, at) for piece, at in zip(pieces, cuts, strict=True) if at in starts]
    named = sum(_ENDS_NAME.search(piece.rstrip()) is not None for piece, _ in rows)
    if starts[0] - begin > _LONGEST_HEAD or any(_PROSE.search(piece) or len(piece) > _LONGEST for piece in pieces) or 5 * named < 4 * len(rows):
        return [line]
    if len(cuts) == len(rows) and runs[0][0].end - runs[0][0].start == 1 and chars[starts[0]] not in _SURE and starts[0] - begin < _SHORTEST:
        return [line]  # bare numbers below no heading
    behind = {row.start: row.end for run in runs for row in run if chars[row.end - 1].isdecimal()}  # 1甲医院: without the number, which would be read as part of the name
    found = [line.text.slice(behind.get(at, at), end).strip(_SIDES) for at, end in zip(cuts, [*cuts[1:], stop], strict=True)]
    parts = [line.text.slice(0, begin).strip(), *found, line.text.slice(after.end() if after is not None else stop, len(chars)).strip()]
    return [replace(line, text=_heading(part)) for part in parts if len(part) and (_HEADING_AT_END.fullmatch(part.chars) is not None or _HEADER.fullmatch(part.chars) is None)]


def _heading(part: Text) -> Text:
    match = _HEADING_AT_END.fullmatch(part.chars)
    return part.slice(*match.span("award")) if match is not None else part


def _runs(chars: str, style: re.Pattern[str]) -> list[list[_Numbered]]:
    """The runs of rows that `style` counts, the first from 1, later ones from 1 or on from the last."""
    runs: list[list[_Numbered]] = []
    run: list[_Numbered] = []
    for match in style.finditer(chars):
        number = int(match["number"]) if match["number"].isdecimal() else ord(match["number"]) - ord("①") + 1
        row = _Numbered(number, match.start(), match.end())
        if run and number == run[-1].number + 1 and row.start - run[-1].end >= _SHORTEST:
            if _PROSE.search(chars, run[-1].end, row.start) is None:
                run.append(row)
                continue
            runs, run = [], []  # prose between two rows: what stands above it is no list
        elif number == 1 and (not run or row.start - run[-1].end >= _SHORTEST):
            if run and _PROSE.search(chars, run[-1].end, row.start) is None:
                runs.append(run)
            run = [row]
    return [*runs, run] if run else runs


def _headings(chars: str, begin: int, stop: int) -> Iterator[int]:
    """Where a heading, a header or what stands below a counted heading begins."""
    yield begin
    expected: dict[str, int] = {}
    for match in _ORDINAL.finditer(chars, begin, stop):
        number = _value(match["ordinal"])
        if number == expected.get(match["open"], 1) or not expected and number <= 2:
            expected[match["open"]] = number + 1
            yield match.start()
    for match in _PARTS.finditer(chars, begin, stop):
        yield match.start()


@cache
def _award() -> re.Pattern[str]:
    praise = rf"{alternation(words('leading'))}|[特一二三四]等奖|[金银铜]奖|入围奖|鼓励奖|组织奖|第[一二三四五六七八]名|[冠亚季]军|(?:19|20)[0-9]{{2}}年"
    return compiled(rf"(?<=[院站局委会科部所校社组室队司区厂店心支庭岗办班》”）])(?=(?:{praise})[^，。；：]{{0,30}}$)")


def _unmarked(chars: str, runs: Sequence[Sequence[_Numbered]]) -> Iterator[int]:
    """Where the heading of the next run begins that stands right behind a row (`3丙医院先进党支部1丁支部`)."""
    for run, following in pairwise(runs):
        between = chars[run[-1].end : following[0].start]
        for match in _award().finditer(between):
            yield run[-1].end + match.start()
            break


def _value(ordinal: str) -> int:
    tens, _, ones = ordinal.rpartition("十")
    return 10 * ("一二三四五六七八九".find(tens) + 1 or 1) * ("十" in ordinal) + "一二三四五六七八九".find(ones) + 1 if "十" in ordinal else "一二三四五六七八九".find(ordinal) + 1
