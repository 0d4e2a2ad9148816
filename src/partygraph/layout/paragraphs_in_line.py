"""Paragraphs, headings and rows of a page whose line breaks a copy has turned into blanks (`…现予公布。 一、甲奖（2个） 1.乙医院 2.丙医院 二、…`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from partygraph.layout.line import Line
from partygraph.layout.reflow import open_brackets

__all__ = ["paragraphs_in_line"]

_COUNTED = r"[（(](?:共|计|共计)?\s?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?[个家名项支户篇人件位所处条][）)]"
_HEAD = re.compile(
    rf"[（(]?[一二三四五六七八九十]{{1,3}}(?:[）)]|、)[^，。；！？]{{2,50}}|[^，。；：！？]{{2,40}}{_COUNTED}[：:]?|[^，。；：！？]{{0,30}}(?:名单|[特一二三]等奖|[金银铜]奖|优秀奖|组织奖)[：:]?"
    r"|[^，。；：！？]{2,30}(?:单位|集体|窗口|科室|支部|党组织|医院|班组|团队|示范岗|号|奖)[：:]"
)
_MARK_ALONE = re.compile(r"[（(]?[一二三四五六七八九十]{1,3}(?:[）)]、?|、)")
_COUNT = re.compile(r"([0-9]{1,3})\s?[个家名项支户篇人件位所处条][）)][：:]?$")
_NUMBERED = re.compile(r"[（(]?[0-9]{1,3}[）)][、.]?(?=\D|$)|[0-9]{1,3}[、.．](?![0-9])|[①-⑳]")
_BARE_NUMBER = re.compile(r"[0-9]{1,3}(?:$|(?=[\u4e00-\u9fff“《])(?![年月日届级]))|序号")
_FOOT = re.compile(
    r"[（(【\[]?(?:附件?\s?[0-9一二三四五]{0,2}\s?[：:]|附件\s?[0-9一二三四五]{0,2}$|抄送|抄报|主送|主题词|上一[篇条]|下一[篇条]|前一[篇条]|后一[篇条]|相关(?:链接|阅读|文章|新闻|信息|附件)|责任编辑|责编|编辑|编审|审核|来源|信息来源|作者|供稿|撰稿|分享|打印|关闭|版权|主办|承办|技术支持|扫一扫|返回|[\u4e00-\u9fff]ICP备)"
)
_PROSE = re.compile(r"[，。；！？]")
_ENDS_NAME = re.compile(r"(?:[院站局委会科部所校社组室队司区厂店园馆学办处庭岗班台乡镇村党总盟府厅房堂]|中心|支|窗口|街道|护理单元|家庭)(?:（[^（）]{2,40}）)?$|）$")
_ANCHORED = re.compile(r"[\u4e00-\u9fff]{1,7}[省市县区州旗镇乡盟](?=[\u4e00-\u9fff]{2})|(?:省|市|县|区)[\u4e00-\u9fff]{3}")
_SHORTEST_NAME, _FEWEST = 5, 2


@dataclass(slots=True)
class _Section:
    """What stands below one heading: the words by their places, the heading first where there is one."""

    words: list[tuple[int, int]] = field(default_factory=list)
    headed: bool = False
    foot: bool = False


def paragraphs_in_line(line: Line) -> list[Line]:
    """The paragraphs, headings and rows of a page's text, where each blank outside brackets may have been a line break; the line itself where it holds no heading below its text.

    >>> from partygraph.model import Text
    >>> page = "经研究，予以命名。 一、文明单位（2个） 甲县人民医院 甲县中医院 二、文明窗口 1.甲县中医院药房 儿科 2.甲县人民医院收费处 责任编辑：乙 相关链接"
    >>> [part.chars for part in paragraphs_in_line(Line(Text(page, ((0, 0),))))]
    ['经研究，予以命名。', '一、文明单位（2个）', '甲县人民医院', '甲县中医院', '二、文明窗口', '1.甲县中医院药房 儿科', '2.甲县人民医院收费处', '责任编辑：乙', '相关链接']
    """
    chars = line.chars
    words = list(_words(chars))
    sections = list(_sections(chars, words))
    if not any(section.headed or section.foot for section in sections):
        return [line]
    return [replace(line, text=line.text.slice(begin, stop)) for section in sections for begin, stop in _lines(chars, section)]


_BREAK = re.compile(
    r" +|(?<=[院站局委会科部所校社组室队司区厂心支岗房口）])(?=（[一二三四五六七八九十]{1,2}）[^（）：。，]{2,30})|(?=[（【](?:责任)?(?:编辑|责编|审核|来源|供稿|作者)[：:丨| ])"
    r"|(?<=[位体口科室部织院组队岗号奖）]：)(?=[^，。；：！？\s]{3,30}(?: |$))"
)
"""A blank; marks beside which a blank is not kept."""


def _words(chars: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _BREAK.finditer(chars):
        if match.start() == begin or open_brackets(chars[begin : match.start()]) or _MARK_ALONE.fullmatch(chars, begin, match.start()) is not None:
            continue
        yield begin, match.start()
        begin = match.end()
    if begin < len(chars):
        yield begin, len(chars)


def _sections(chars: str, words: Sequence[tuple[int, int]]) -> Iterator[_Section]:
    section = _Section()
    for begin, stop in words:
        foot = section.foot or _FOOT.match(chars, begin, stop) is not None
        headed = not foot and _HEAD.fullmatch(chars, begin, stop) is not None and _NUMBERED.match(chars, begin, stop) is None
        prose = not foot and not headed and _PROSE.search(chars, begin, stop) is not None
        if foot or headed or prose or section.words and _PROSE.search(chars, *section.words[-1]) is not None:
            if section.words:
                yield section
            section = _Section(headed=headed, foot=foot)
        section.words.append((begin, stop))
    if section.words:
        yield section


def _lines(chars: str, section: _Section) -> Iterator[tuple[int, int]]:
    """The lines of a section: its heading, and each of its rows where it can be told where they begin."""
    rows = section.words[section.headed :]
    if any(_BARE_NUMBER.match(chars, begin, stop) for begin, stop in rows):
        yield section.words[0][0], section.words[-1][1]  # 1 甲医院 2 乙医院 below its heading is read as rows of one line
        return
    if section.headed:
        yield section.words[0]
    if not rows:
        return
    marked = [begin for begin, stop in rows if _NUMBERED.match(chars, begin, stop)]
    if len(marked) >= _FEWEST:
        cuts = sorted({rows[0][0], *marked})
    elif _are_names([chars[begin:stop] for begin, stop in rows], _declared(chars, section)):
        cuts = [begin for begin, _ in rows]
    else:
        cuts = [rows[0][0]]
    for begin, following in pairwise([*cuts, rows[-1][1] + 1]):
        yield begin, max(stop for at, stop in rows if at < following and stop < following + 1)


def _declared(chars: str, section: _Section) -> int | None:
    count = _COUNT.search(chars[slice(*section.words[0])]) if section.headed else None
    return int(count[1]) if count is not None else None


def _are_names(words: Sequence[str], declared: int | None) -> bool:
    """As many as the heading counts, or names that each say whose they are; `甲医院 急诊科` are two cells of a row."""
    if len(words) == declared:
        return True
    return declared is None and all(len(word) >= _SHORTEST_NAME and _ENDS_NAME.search(word) is not None and _ANCHORED.match(word) is not None for word in words)
