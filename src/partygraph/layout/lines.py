"""Physical lines to logical ones.

What a copy has run together (a page's head and its first paragraph, entries of a chronicle, items, columns of dates) is parted;
what a narrow page has parted is joined (reflow).
"""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.layout.bare_numbers import without_bare_numbers
from partygraph.layout.barred import join_barred
from partygraph.layout.bulleted_numbers import without_bullet
from partygraph.layout.labelled_numbers import part_labels
from partygraph.layout.line import MOST_CELLS, Line
from partygraph.layout.page_in_line import page_in_line
from partygraph.layout.reflow import open_brackets, reflow
from partygraph.layout.rows_in_line import rows_in_line
from partygraph.layout.run_together import run_together
from partygraph.layout.split_headings import join_headings
from partygraph.model import Text

__all__ = ["lay_out"]


_OPENS_PAGE = frozenset("-—–第（(【续接转未表")
_RULE = re.compile(r"[\s|:：=_*~·.◆◇★☆●○■□▲△▼▽※-]*|[\s━═—－_=*·.◆★☆●※-]{5,}")
_PAGE = re.compile(r"\s*(?:[-—–]+\s*(?:第\s*)?[0-9]{1,3}\s*页?\s*[-—–]+|第\s*[0-9]{1,3}\s*页(?:[，,/ ]*共\s*[0-9]{1,3}\s*页)?)\s*")
_PAGE_HEADS, _SHORTEST_HEAD = 2, 6
_CENTRED = re.compile(r"[ \u3000]{12,}[0-9]{1,3}\s*$")
"""The number of a page below its middle."""
_CONTINUED = re.compile(r"[（(【]?(?:续表|续上表|接上表|接上页|转下页|未完待续|表[0-9一二三四五六七八九十]*[（(]续[）)])[）)】]?(?:[：:]?\s*第?[0-9]*页?)?")
"""A table that goes on over the page says so; the line is no row and ends nothing."""


def lay_out(text: Text) -> tuple[Line, ...]:
    """The logical lines of a cleaned text, in order, empty ones dropped.

    >>> from partygraph.clean import clean
    >>> [line.chars for line in lay_out(clean("1. 甲医院《做好\\n两件事》\\n2. 乙医院"))]
    ['1. 甲医院《做好两件事》', '2. 乙医院']
    """
    physical: list[Line] = []
    gaps: list[int] = []
    bars: list[int] = []
    paged = False
    gap = begin = 0
    chars = text.chars
    while begin <= len(chars):
        end = chars.find("\n", begin)
        end = len(chars) if end < 0 else end
        raw = chars[begin:end]
        stripped = raw.strip(" \t") if raw[:1] != "\t" else raw.rstrip(" \t").lstrip(" ")
        if stripped.lstrip()[:1] in _OPENS_PAGE and (_PAGE.fullmatch(stripped) or _CONTINUED.fullmatch(stripped)) or (_CENTRED.match(raw) and gaps):
            paged = True
        elif paged and physical and any(stripped.strip() == line.chars for line in physical[:_PAGE_HEADS]) and len(stripped.strip()) >= _SHORTEST_HEAD:
            pass  # the title again, at the head of the next page
        elif not stripped.strip() or _RULE.fullmatch(stripped):
            gap += 1
            if stripped.strip() == "|":
                bars.append(len(physical))
        else:
            lead = len(raw) - len(raw.lstrip(" \t"))
            kept = raw.find("\t") if "\t" in raw[:lead] and ("\t" in raw.strip() or physical and not gap and _below_cells(physical[-1].chars, stripped.strip())) else lead  # an empty first cell
            width = len(raw.strip())
            if stripped.endswith("|") and stripped.count("|") == 1:
                width = len(raw.strip()[:-1].rstrip())  # the frame of a table with a single column
            elif stripped.endswith("|") and (spanning := _SPANNING.match(raw.strip())) is not None:
                width = spanning.end("title")
            for whole in _head(Line(text.slice(begin + kept, begin + lead + width), indent=lead)):
                for part in (row for parted in page_in_line(whole) for entry in _entries(parted) for item in _items(entry) for row in _rows(item)):
                    physical.append(without_bullet(part))
                    gaps.append(0 if paged else gap)
                    gap, paged = 0, False
        begin = end + 1
    usual = _spacing(gaps)
    physical = [line if line.gap == (count > usual) else Line(line.text, count > usual, line.indent) for line, count in zip(physical, gaps, strict=True)]
    physical = without_bare_numbers(join_barred(physical, bars))
    if len(physical) <= 2 and any(len(line.chars) > 200 for line in physical):
        physical = [part for line in physical for part in _spread(line)]
    else:
        physical = [part for line in physical for part in (_spread(line) if len(line.chars) > 200 and _NOTICE.match(line.chars) else [line])]
    return tuple(part_labels(join_headings(reflow(_dated(physical)))))


def _rows(line: Line) -> list[Line]:
    """The rows of a line into which a copy has put a list, or several with their headings."""
    return parts if len(parts := rows_in_line(line)) > 1 else run_together(line)


def _below_cells(above: str, chars: str) -> bool:
    """A cell behind an empty one: the row above has two cells as well, and this line is no paragraph."""
    return above.count("\t") == 1 and len(above) <= _ROW and len(chars) <= _ROW and _PROSE.search(above + chars) is None


_ROW, _PROSE = 60, re.compile("[。；：！？]")
_SPANNING = re.compile(r"(?P<title>[^|\t]{6,80}?(?:名单|一览表|汇总表|目录|结果|公示|表)(?:[（(][^（）()|]{1,12}[）)])?)[ |]*\|[ |]*$")
"""The title of a table in its first row, whose other cells are empty."""
_NOTICE = re.compile(r"[^。；]{0,80}?关于[^。；：]{6,90}?的(?:决定|通知|通报|公告|公示)\s+[^。；]{2,160}?：")
"""关于表彰甲的决定 各区卫生局：…: a notice in a single line, title and addressees in front of its text."""
_PAGE_HEAD = re.compile(
    r"[^。！？]{0,60}?(?:时间|日期)\s*[：:]\s*(?:19|20)[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}\s?[-/.月]\s?[0-9]{1,2}日?(?:\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?"
    r"(?:\s*(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[：:]?\s*[0-9]{1,7}\s*次?)?\s*(?=(?:(?:19|20)[0-9]{2}年)?[\u4e00-\u9fff“《][^：:]{40})"
)
"""来源：… 时间：2025-04-04 10:52 and, run together with it, the first paragraph."""


def _head(line: Line) -> list[Line]:
    """The head of a page apart from the paragraph that a copy has joined to it."""
    if len(line.chars) < 60 or (match := _PAGE_HEAD.match(line.chars)) is None:
        return [line]
    return [replace(line, text=line.text.slice(0, match.end()).strip()), replace(line, text=line.text.slice(match.end(), len(line.text)))]


_ENTRY = re.compile(r"(?<=[\u4e00-\u9fff”）》])(?=(?:19|20)[0-9]{2}\s?年(?:[0-9]{1,2}月)?\s?(?:评为|被评|被授|被命名|获|荣获))")
"""Where the next entry of a chronicle of honours begins that a copy has run together with the one before."""


_YEAR = re.compile(r"(?:19|20)[0-9]{2}\s?年")


def _entries(line: Line) -> list[Line]:
    """2013年评为“甲”2013年获“乙”: the entries of a chronicle, each a line of its own."""
    if not line.chars.startswith(("19", "20")):
        return [line]
    cuts = [match.start() for match in _ENTRY.finditer(line.chars)] if len(line.chars) < 400 and _YEAR.match(line.chars) and "。" not in line.chars else []
    return [replace(line, text=line.text.slice(begin, stop)) for begin, stop in zip([0, *cuts], [*cuts, len(line.chars)], strict=True)]


_ITEM_MARK = re.compile(r"[-*●•◆◇★☆▲△■□▪►▶➢➤√✓✔⭐○◎·✦✧❖]")


def _items(line: Line) -> list[Line]:
    """The items of a line that sets several abreast, each behind the same mark (`◆ 甲医院 ◆ 乙医院`)."""
    chars = line.chars
    if _ITEM_MARK.match(chars) is None or chars.count(chars[0]) > MOST_CELLS:
        return [line]
    cuts = [at for at in range(2, len(chars) - 2) if chars[at] == chars[0] and chars[at - 1] in " \t" and chars[at + 1] != chars[0]]
    if not cuts:
        return [line]
    return [replace(line, text=line.text.slice(begin, stop).strip()) for begin, stop in zip([0, *cuts], [*cuts, len(chars)], strict=True)]


def _spacing(gaps: list[int]) -> int:
    """How many empty lines stand before nearly every line and so say nothing."""
    counts = sorted(gaps[1:])
    return counts[len(counts) // 20] if len(counts) >= 6 else 0


_FOOT = re.compile(r" (?:主题词|抄送|主送)[：:]")
"""The foot of a printed notice, whose blanks part cells."""


def _spread(line: Line) -> list[Line]:
    """A document in a single line: it is cut where its paragraphs were, at blanks outside brackets."""
    found: list[Line] = []
    begin = 0
    foot = _FOOT.search(line.chars)
    for match in re.finditer(r" +", line.chars):
        if foot is not None and match.start() > foot.start():
            break
        if open_brackets(line.chars[begin : match.start()]):
            continue
        found.append(Line(line.text.slice(begin, match.start())))
        begin = match.end()
    found.append(Line(line.text.slice(begin, len(line.text))))
    return [part for part in found if len(part.text)]


_YEAR_ALONE = re.compile(r"(?:19|20)[0-9]{2}年?")


def _dated(lines: list[Line]) -> list[Line]:
    """A date that stands in pieces, one a line, in one."""
    found: list[Line] = []
    index = 0
    while index < len(lines):
        stop = index
        if _YEAR_ALONE.fullmatch(lines[index].chars):
            while stop + 1 < len(lines) and stop - index < 6 and re.fullmatch(r"年|月|日|[0-9]{1,2}[月日]?", lines[stop + 1].chars):
                stop += 1
            joined = "".join(line.chars for line in lines[index : stop + 1])
            if not re.fullmatch(r"(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?", joined):
                stop = index
        if stop > index:
            found.append(Line(Text.join([line.text for line in lines[index : stop + 1]]), lines[index].gap, lines[index].indent))
        else:
            found.append(lines[index])
        index = stop + 1
    return found
