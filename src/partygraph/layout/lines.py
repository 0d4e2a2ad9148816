"""Physical lines to logical ones.

A copied notice breaks lines where its page was narrow: inside sentences, titles and names. A line is joined to the next when it
cannot have ended there (an open quotation or bracket, a sentence without its stop at full width, a heading that ends in 的), and
never when the next one begins something of its own (a number, a heading mark, a row of cells).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

from partygraph.model import Text
from partygraph.rules.load import pattern

__all__ = ["Line", "lay_out"]


@dataclass(frozen=True)
class Line:
    """One logical line. `gap` is true when an empty line stood before it, `mark` the numbering it began with."""

    text: Text
    gap: bool = False
    indent: int = 0

    @cached_property
    def chars(self) -> str:
        """The line's characters, without white space at its ends."""
        return self.text.chars

    @cached_property
    def cells(self) -> tuple[Text, ...]:
        """The line cut at tabs, pipes or wide gaps; one cell when it has none."""
        chars = self.chars
        if "\t" in chars:
            cuts = [match.span() for match in _TAB.finditer(chars)]
        elif chars.count("|") >= 1 and _PIPE_ROW.match(chars):
            cuts = [match.span() for match in _PIPE.finditer(chars)]
        elif "  " in chars and not _SENTENCE.search(chars):
            cuts = [match.span() for match in _WIDE_GAP.finditer(chars)]
        else:
            return (self.text,)
        if len(cuts) > _MOST_CELLS:
            return (self.text,)
        cells = []
        begin = 0
        for start, stop in [*cuts, (len(chars), len(chars))]:
            cells.append(self.text.slice(begin, start).strip())
            begin = stop
        if chars.startswith("|") and chars.endswith("|") and len(cells) > 2:
            cells = cells[1:-1]  # a frame; one at the left only stands before an empty cell
        elif chars.endswith("|") and len(cells) > 1:
            cells = cells[:-1]
        return tuple(cells)

    @cached_property
    def mark(self) -> str:
        """The numbering in front of the line (`1.`, `（一）`, `附件2`), or the empty string."""
        match = pattern("line.number").match(self.chars)
        return match[0] if match else ""

    @cached_property
    def body(self) -> Text:
        """The line without its numbering."""
        return self.text.slice(len(self.mark), len(self.text)).strip() if self.mark else self.text


_MOST_CELLS = 64
"""A line with more gaps is no row of a table."""
_TAB = re.compile(r" *\t *")
_PIPE = re.compile(r" *\| *")
_PIPE_ROW = re.compile(r"\||[^|]{1,60}\|[^|]{1,60}(?:\||$)")
_WIDE_GAP = re.compile(r" {2,}")
_SENTENCE = re.compile(r"[。！？]")
_RULE = re.compile(r"[\s|:：=_*~·.-]*")
_PAGE = re.compile(r"\s*(?:[-—–]+\s*(?:第\s*)?[0-9]{1,3}\s*页?\s*[-—–]+|第\s*[0-9]{1,3}\s*页(?:[，,/ ]*共\s*[0-9]{1,3}\s*页)?)\s*")
_CENTRED = re.compile(r"[ \u3000]{12,}[0-9]{1,3}\s*$")
"""The number of a page below its middle."""
_CONTINUED = re.compile(r"[（(【]?(?:续表|续上表|接上表|接上页|转下页|未完待续|表[0-9一二三四五六七八九十]*[（(]续[）)])[）)】]?(?:[：:]?\s*第?[0-9]*页?)?")
"""A table that goes on over the page says so; the line is no row and ends nothing."""
_STOP = re.compile(r"[。！？；：….!?:;”』】》）)]$")
_OPENERS = {"《": "》", "（": "）", "“": "”", "【": "】", "〔": "〕"}


def lay_out(text: Text) -> tuple[Line, ...]:
    """The logical lines of a cleaned text, in order, empty ones dropped.

    >>> from partygraph.clean import clean
    >>> [line.chars for line in lay_out(clean("1. 甲医院《做好\\n两件事》\\n2. 乙医院"))]
    ['1. 甲医院《做好两件事》', '2. 乙医院']
    """
    physical: list[Line] = []
    gaps: list[int] = []
    paged = False
    gap = begin = 0
    chars = text.chars
    while begin <= len(chars):
        end = chars.find("\n", begin)
        end = len(chars) if end < 0 else end
        raw = chars[begin:end]
        stripped = raw.strip(" \t") if raw[:1] != "\t" else raw.rstrip(" \t").lstrip(" ")
        if _PAGE.fullmatch(stripped) or _CONTINUED.fullmatch(stripped) or (_CENTRED.match(raw) and gaps):
            paged = True
        elif not stripped.strip() or _RULE.fullmatch(stripped):
            gap += 1
        else:
            lead = len(raw) - len(raw.lstrip(" \t"))
            kept = raw.find("\t") if "\t" in raw[:lead] and "\t" in raw.strip() else lead  # an empty first cell
            for whole in _head(Line(text.slice(begin + kept, begin + lead + len(raw.strip())), indent=lead)):
                for part in (item for entry in _entries(whole) for item in _items(entry)):
                    physical.append(part)
                    gaps.append(0 if paged else gap)
                    gap, paged = 0, False
        begin = end + 1
    usual = _spacing(gaps)
    physical = [replace(line, gap=count > usual) for line, count in zip(physical, gaps, strict=True)]
    if len(physical) <= 2 and any(len(line.chars) > 200 for line in physical):
        physical = [part for line in physical for part in _spread(line)]
    else:
        physical = [part for line in physical for part in (_spread(line) if len(line.chars) > 200 and _NOTICE.match(line.chars) else [line])]
    return tuple(_reflow(_dated(physical)))


_NOTICE = re.compile(r"[^。；]{0,80}?关于[^。；：]{6,90}?的(?:决定|通知|通报|公告|公示)\s+[^。；]{2,160}?：")
"""关于表彰甲的决定 各区卫生局：…: a notice in a single line, title and addressees in front of its text."""
_PAGE_HEAD = re.compile(
    r"[^。！？]{0,60}?(?:时间|日期)\s*[：:]\s*(?:19|20)[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}\s?[-/.月]\s?[0-9]{1,2}日?(?:\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?"
    r"(?:\s*(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[：:]?\s*[0-9]{1,7}\s*次?)?\s*(?=[\u4e00-\u9fff“《][^：:]{40})"
)
"""来源：… 时间：2025-04-04 10:52 and, run together with it, the first paragraph."""


def _head(line: Line) -> list[Line]:
    """The head of a page apart from the paragraph that a copy has joined to it."""
    if len(line.chars) < 60 or (match := _PAGE_HEAD.match(line.chars)) is None:
        return [line]
    return [replace(line, text=line.text.slice(0, match.end()).strip()), replace(line, text=line.text.slice(match.end(), len(line.text)))]


_ENTRY = re.compile(r"(?<=[\u4e00-\u9fff”）》])(?=(?:19|20)[0-9]{2}\s?年(?:[0-9]{1,2}月)?\s?(?:评为|被评|被授|被命名|获|荣获))")
"""Where the next entry of a chronicle of honours begins that a copy has run together with the one before."""


def _entries(line: Line) -> list[Line]:
    """2013年评为“甲”2013年获“乙”: the entries of a chronicle, each a line of its own."""
    cuts = [match.start() for match in _ENTRY.finditer(line.chars)] if len(line.chars) < 400 and re.match(r"(?:19|20)[0-9]{2}\s?年", line.chars) and "。" not in line.chars else []
    return [replace(line, text=line.text.slice(begin, stop)) for begin, stop in zip([0, *cuts], [*cuts, len(line.chars)], strict=True)]


_ITEM_MARK = re.compile(r"[-*●•◆◇★☆▲△■□▪►▶➢➤√✓✔⭐○◎·✦✧❖]")


def _items(line: Line) -> list[Line]:
    """The items of a line that sets several abreast, each behind the same mark (`◆ 甲医院 ◆ 乙医院`)."""
    chars = line.chars
    if _ITEM_MARK.match(chars) is None or chars.count(chars[0]) > _MOST_CELLS:
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
        if _open(line.chars[begin : match.start()]):
            continue
        found.append(Line(line.text.slice(begin, match.start())))
        begin = match.end()
    found.append(Line(line.text.slice(begin, len(line.text))))
    return [part for part in found if len(part.text)]


def _dated(lines: list[Line]) -> list[Line]:
    """A date that stands in pieces, one a line, in one."""
    found: list[Line] = []
    index = 0
    while index < len(lines):
        stop = index
        if re.fullmatch(r"(?:19|20)[0-9]{2}年?", lines[index].chars):
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


def _reflow(lines: list[Line]) -> list[Line]:
    found: list[Line] = []
    widths = (_measure(lines), _column(lines))
    extents = [_characters(line) for line in lines]
    page, full = _page(lines, extents)
    columns = list(map(_columns, lines))
    wide, whole = _page(lines, columns)
    if whole > full:
        page, extents = wide, columns
    index = 0
    while index < len(lines):
        parts = [lines[index]]
        chars = lines[index].chars
        depth = _open(chars)
        while index + 1 < len(lines) and len(parts) < 200:
            beyond = lines[index + 2].chars if index + 2 < len(lines) else ""
            cut = page and _cut(page - extents[index], parts[-1], lines[index + 1], beyond)
            if not cut and not _joins(chars, parts[-1], lines[index + 1], widths, depth, beyond):
                break
            index += 1
            parts.append(lines[index])
            chars += lines[index].chars
            depth = _open(lines[index].chars, depth)
        if len(parts) == 1:
            found.append(parts[0])
        else:
            found.append(Line(Text.join([part.text for part in parts]), parts[0].gap, parts[0].indent))
        index += 1
    return found


def _characters(line: Line) -> int:
    return len(line.chars) + line.indent


def _columns(line: Line) -> int:
    """How wide the line is on a page where a digit, a Latin letter or a blank takes half of what a Chinese character takes."""
    return (line.indent + sum(1 if char.isascii() else 2 for char in line.chars) + 1) // 2


def _page(lines: list[Line], extents: list[int]) -> tuple[int, int]:
    """The width at which every line of the text was cut, whatever stood there, and how many are as wide; two zeros where none is."""
    measured = list(zip(lines, extents, strict=True))
    whole = [(line, extent) for line, extent in measured if len(line.cells) == 1]
    lengths = Counter(extent for _, extent in whole)
    open_ended = [(line, extent) for line, extent in whole if not _ENDED.search(line.chars)]
    full = Counter(extent for _, extent in open_ended)
    prose = Counter(extent for line, extent in open_ended if "，" in line.chars or "。" in line.chars)
    best = longer = 0
    for width in sorted(lengths, reverse=True):
        spare = max(1 + len(whole) // 40, prose[width] // 2)  # a page's furniture is not cut
        if 12 <= width <= 60 and longer <= spare and full[width] > full[best]:
            best = width
        longer += lengths[width]
    return (best, full[best]) if full[best] >= max(3, len(whole) // 10) else (0, 0)


_CELL = re.compile(r"[\t|]|\S {2,}\S")
_ENDED = re.compile(r"[。！？；：]$")
_NAME_ENDS = re.compile(r"(?:医院|院|支部|党委|总支|中心|委员会|局|站|科|部|所|委|会|组|圈|》|”|）)$")
_NAME_BEGINS = re.compile(r"(?:(?:(?![被由将把与及在是为以对向获的])[\u4e00-\u9fff]){2,9}?(?:省|市|县|区|州|盟|旗)|中国|中共|中华|全国|国家)(?!$)")
_WORK_ROW = re.compile(r"《[^《》]{2,60}》[^，。；：]{3,}(?:医院|院|支部|党委|总支|中心|委员会)")
"""A title and who wrote it: a row of its own, however wide the row before it is."""
_PRIZE_LINE = re.compile(r"(?:[^，。、；]{0,8}(?:奖|名单|单位|集体|个人)|(?:示范|先进|优秀|标杆|星级|红旗)党支部)(?:（.{1,6}）)?(?:：.*)?$")
_COUNTED_HEADING = re.compile(r"[0-9一二三四五六七八九十]+[个家名项支][)）]?[：:]?$")
_NUMBER_LINE = re.compile(r".{2,16}[〔\[（【]\s*(?:19|20)[0-9]{2}\s*[〕\]）】].{1,8}号$")


def _cut(short: int, last: Line, following: Line, beyond: str) -> bool:
    """Does `following` carry on `last`, which falls `short` of the page's width? A name that ends there and one that begins are two."""
    tail, after = last.chars, following.chars
    if not -1 <= short <= 2 or following.gap or following.mark or following.indent > last.indent or len(last.cells) > 1 or _CELL.search(after):
        return False
    if after.startswith(_CLOSERS) or (not short and tail.endswith("：") and (last.mark or "；" in tail)):
        return True
    if _COMMA_ROW.match(after) or (_COMMA_ROW.match(tail) and "，" in after) or _NUMBER_LINE.match(tail) or (len(tail) <= 16 and pattern("line.date").match(tail)):
        return False
    if last.mark and _COUNTED_HEADING.search(tail) and (short > 0 or tail.endswith("）") and _NAME_BEGINS.match(after)):
        return False  # （一）示范党支部2个: a heading is as wide as the page by chance
    if _ENDED.search(tail) or _NUMBER_LINE.match(after) or pattern("line.heading-mark").match(after) or pattern("line.date").match(after):
        return False
    ends, begins = _NAME_ENDS.search(tail) is not None, _NAME_BEGINS.match(after) is not None or _WORK_ROW.fullmatch(after) is not None
    if (short and ends) or (begins and _signs(after, beyond) and not tail.endswith(_OPEN_ENDS)):
        return False
    return not (ends and ((_PRIZE_LINE.fullmatch(after) and "；" not in tail) or (begins and not last.mark)))


def _signs(after: str, beyond: str) -> bool:
    """A short line above a date: whoever signs."""
    return len(after) <= 40 and len(beyond) <= 24 and pattern("line.date").match(beyond) is not None and not re.search("[，。；：、]", after)


def _measure(lines: list[Line]) -> int:
    """The width at which prose lines break, or 0 when the lines are whole paragraphs."""
    lengths = sorted(len(line.chars) for line in lines if len(line.chars) > 14 and "\t" not in line.chars)
    if len(lengths) < 4:
        return 0
    longest = lengths[-max(1, len(lengths) // 12)]
    return longest if longest <= 60 else 0


def _column(lines: list[Line]) -> int:
    """The width that so many lines share that a narrow page must have cut them there, or 0."""
    lengths = [len(line.chars) for line in lines if len(line.chars) >= 20 and len(line.cells) == 1]
    counted: dict[int, int] = {}
    for length in lengths:
        for near in (length - 1, length, length + 1):
            counted[near] = counted.get(near, 0) + 1
    best = max(counted, key=lambda item: (counted[item], item), default=0)
    return best if best and best >= 24 and counted[best] >= max(6, 2 * len(lengths) // 5) else 0


def _open(chars: str, before: str = "") -> str:
    """The brackets that are still open after `chars`."""
    stack = list(before)
    for char in chars:
        if char in _OPENERS:
            stack.append(char)
        elif stack and char == _OPENERS[stack[-1]]:
            stack.pop()
    return "".join(stack[-4:])


_MARK_ALONE = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]")
_BRACKET_ALONE = re.compile(r"（(?!以下|按|详见|注|此件|公章|盖章|[0-9]{4}年|至|[^（）]*(?:整理|摄|供稿|记者|通讯员|编辑|撰稿))[^（），。：]{2,16}）")
_CLOSERS = ("、", "，", "；", "。", "：", "）", "》", "”", "】")
_OPEN_ENDS = ("、", "，", "的", "和", "与", "及", "（")
_COMMA_ROW = re.compile(r"[0-9]{1,4}，")
_LABEL = re.compile(r"[^，。：；、]{2,16}[：:]\s*\S")


_FURNITURE = re.compile(r"^[\[［【〔（]|[\]］】]$")


def _runs_on(chars: str, last: Line, following: Line, column: int) -> bool:
    """Is `last` a full line of running prose that no stop ends, and `following` the rest of its sentence, whatever word was cut?"""
    tail, after = last.chars, following.chars
    if len(tail) + last.indent < column - 2 or following.gap or following.indent > last.indent or re.search("[。！？：]$", tail) or len(last.cells) > 1 or len(following.cells) > 1:
        return False
    if _NAME_BEGINS.match(after) or _FURNITURE.search(after) or not re.search("[，。]", chars) and (_NAME_ENDS.search(tail) or not re.search("[，。；]", after)):
        return False
    return not (_PRIZE_LINE.fullmatch(after) or _WORK_ROW.fullmatch(after) or pattern("line.opening").match(after))


_ROLE = re.compile(r"[\u4e00-\u9fff）](?:主办|承办|协办|指导|支持|举办|发起)$")
_LONGEST_ROLE = 50


def _joins(chars: str, last: Line, following: Line, widths: tuple[int, int], depth: str, beyond: str) -> bool:
    width, column = widths
    after = following.chars
    if "\t" in after or "\t" in chars or "|" in after[:1]:
        return False
    if len(last.cells) > 2 and following.indent >= 4:
        return False  # below a row of cells: the rest of one of them
    tail = last.chars
    if len(last.cells) > 1 and depth and not _open(last.cells[-1].chars):
        return False  # the bracket is open in a cell that goes on below its column
    if depth and depth[-1] in "《（〔【" and len(chars) < 160:
        closer = _OPENERS[depth[-1]]
        if len(after) <= 20 and beyond.startswith(closer):
            return True  # the bracket's content stands on a line of its own
        return closer in after[:80] and not pattern("line.number").match(after.lstrip(closer))
    if depth and depth[-1] == "“" and len(chars) < 120 and "”" in after[:40] and not following.mark and "“" not in after[: after.find("”")]:
        return True
    if after.startswith("《") and re.search("[0-9①-⑳]", last.mark) and "——" not in after and "《" not in chars and len(chars) < 60 and not depth:
        return True  # the title of a numbered row in a line of its own
    if following.mark or pattern("line.heading-mark").match(after) or pattern("line.date").match(after):
        return False
    if tail.endswith("|") and not depth:
        return False  # 您好，欢迎光临 | 咨询电话 |: the bar of a page
    if _COMMA_ROW.match(after) or (_COMMA_ROW.match(chars) and not depth) or (len(last.cells) > 1 and len(following.cells) > 1):
        return False
    if not depth and _signs(after, beyond) and not chars.endswith(_OPEN_ENDS):
        return False
    if _MARK_ALONE.fullmatch(tail) and not following.gap:
        return True
    if after == "（" and not following.gap and len(tail) <= 30 and len(beyond) <= 16 and not _STOP.search(tail):
        return True
    if not following.gap and len(tail) <= 30 and _BRACKET_ALONE.fullmatch(after) and not _STOP.search(tail):
        return True  # a count or a second name on a line of its own
    if after.startswith(("、", "，", "；", "）")) and len(after) > 1 or chars.endswith("（"):
        return True
    if _LABEL.match(after) and (last.mark or _LABEL.match(tail)):
        return False
    if pattern("line.incomplete").search(tail) and len(tail) < 50 and len(after) < 50 and (not _STOP.search(after) or _COUNTED_HEADING.search(after)):
        return True
    if chars.startswith("由") and not following.gap and len(tail) < _LONGEST_ROLE and len(after) < _LONGEST_ROLE and _ROLE.search(tail):
        return True  # 由甲委员会主办 / 乙中心承办的 / 丙大赛
    if column and len(tail) >= column - 3 and "、" in tail and not following.gap and not _STOP.search(tail) and not _PRIZE_LINE.fullmatch(after) and not _WORK_ROW.fullmatch(after):
        return True
    if column and _runs_on(chars, last, following, column):
        return True
    if _STOP.search(tail) or tail.endswith(("，", "、")) and last.mark and not width:
        return False
    if tail.endswith(("，", "、")):
        return len(tail) >= 10
    # a sentence cut in the middle: both sides are prose
    if re.search(r"[0-9]{4}\s*[—-]$", tail) and re.match(r"(?:19|20)?[0-9]{2}\s*年", after):
        return True  # 2021— / 2022年度
    prose = "，" in chars or "。" in chars
    if prose and len(tail) >= 20 and 3 * len(after) <= 5 * len(tail) and ("，" in after or "。" in after) and not (following.gap and (following.indent >= 2 or _NAME_ENDS.search(tail))):
        return not pattern("line.opening").match(after)
    if width and len(tail) >= width - 3 and not following.gap and not following.indent and ("，" in tail or "。" in tail):
        return len(after) < width or "。" in after or "，" in after
    return False
