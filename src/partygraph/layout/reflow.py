"""Physical lines joined where a narrow page broke them inside a sentence, a title or a name.

A copied notice breaks lines where its page was narrow: inside sentences, titles and names. A line is joined to the next when it
cannot have ended there (an open quotation or bracket, a sentence without its stop at full width, a heading that ends in 的), and
never when the next one begins something of its own (a number, a heading mark, a row of cells).
"""

from __future__ import annotations

import re
from collections import Counter

from partygraph.layout.line import Line
from partygraph.layout.narrow import cut_lines, cut_names
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words
from partygraph.rules.phrases import GETS

__all__ = ["open_brackets", "reflow"]


_STOP = tuple("。！？；：….!?:;”』】》）)")
_BRACKETS = compiled("[《》（）“”【】〔〕]")
_OPENERS = {"《": "》", "（": "）", "“": "”", "【": "】", "〔": "〕"}


def reflow(lines: list[Line]) -> list[Line]:
    """Logical lines: each physical line with those below it that it goes on in."""
    found: list[Line] = []
    widths = (_measure(lines), _column(lines))
    extents = [_characters(line) for line in lines]
    page, full = _page(lines, extents)
    columns = list(map(_columns, lines))
    wide, whole = _page(lines, columns)
    if whole > full:
        page, extents = wide, columns
    indented = sum(line.indent >= _INDENT and len(line.chars) >= _LONG for line in lines) >= _FEW_PARAGRAPHS
    narrow = frozenset() if page else cut_lines(lines, columns) | cut_names(lines, columns)
    index = 0
    while index < len(lines):
        parts = [lines[index]]
        chars = lines[index].chars
        depth = open_brackets(chars)
        while index + 1 < len(lines) and len(parts) < 200:
            beyond = lines[index + 2].chars if index + 2 < len(lines) else ""
            cut = index in narrow or indented and _goes_on(parts[-1], lines[index + 1]) or page and _cut(page - extents[index], parts[-1], lines[index + 1], beyond)
            if not cut and not _joins(chars, parts[-1], lines[index + 1], widths, depth, beyond):
                break
            index += 1
            parts.append(lines[index])
            chars += lines[index].chars
            depth = open_brackets(lines[index].chars, depth)
        if len(parts) == 1:
            found.append(parts[0])
        else:
            found.append(Line(Text.join([part.text for part in parts]), parts[0].gap, parts[0].indent))
        index += 1
    return found


_INDENT, _LONG, _FEW_PARAGRAPHS = 2, 40, 3


def _goes_on(last: Line, following: Line) -> bool:
    """Where paragraphs are indented, a line that is not carries on the long one above that no stop ends."""
    after = following.chars
    if len(last.chars) < _LONG or last.chars.endswith(_STOP) or following.indent or following.gap or following.mark or len(following.cells) > 1:
        return False
    return len(after) >= _INDENT * 4 and re.search("[，。；]", after) is not None and not (pattern("line.heading-mark").match(after) or pattern("line.date").match(after) or _LABEL.match(after))


def _characters(line: Line) -> int:
    return len(line.chars) + line.indent


def _columns(line: Line) -> int:
    """How wide the line is on a page where a digit, a Latin letter or a blank takes half of what a Chinese character takes."""
    return (line.indent + 2 * len(line.chars) - len(line.chars.encode("ascii", "ignore")) + 1) // 2


def _page(lines: list[Line], extents: list[int]) -> tuple[int, int]:
    """The width at which every line of the text was cut, whatever stood there, and how many are as wide; two zeros where none is."""
    measured = list(zip(lines, extents, strict=True))
    whole = [(line, extent) for line, extent in measured if len(line.cells) == 1]
    lengths = Counter(extent for _, extent in whole)
    open_ended = [(line, extent) for line, extent in whole if not line.chars.endswith(_ENDED)]
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
_ENDED = tuple("。！？；：")
_NAME_ENDS = (
    "院", "支部", "党委", "总支", "中心", "委员会", "局", "站", "科", "部", "所", "委", "会", "组", "圈", "》", "”", "）",
    "队", "室", "台", "岗", "班", "厅", "房", "窗口", "公司", "厂", "学校", "大学", "病区", "单元", "基地", "车间", "社区", "门诊", "急诊", "处", "办", "号", "奖", "组织", "集体", "单位",
)  # fmt: skip
_NAME_BEGINS = re.compile(
    r"(?:(?:(?![被由将把与及在是为以对向获的])[\u4e00-\u9fff]){2,9}?(?:省|市|县|区|州|盟|旗)|(?![全各本我该两某外邻到在由被将])[\u4e00-\u9fff]县(?=[人中妇疾卫第血总政教])|中国|中共|中华|全国|国家)(?!$)"
)
_WORK_ROW = re.compile(r"《[^《》]{2,60}》[^，。；：]{3,}(?:医院|院|支部|党委|总支|中心|委员会)")
"""A title and who wrote it: a row of its own, however wide the row before it is."""
_ROW_OF_WORK = re.compile(r"(?:[^《》，。；]{0,30})《[^《》]{2,60}》[^《》，。；]{0,40}")
_PRIZE_LINE = re.compile(
    r"(?:[^，。、；]{0,8}(?:奖|名单|单位|集体|个人|文明号|先锋号|文明岗|标兵岗|示范岗|先锋岗|示范点|党组织|之家|小家)|(?:示范|先进|优秀|标杆|星级|红旗)党支部)(?:（.{1,6}）)?(?:：.*)?$"
)
_COUNTED_HEADING = re.compile(r"[0-9一二三四五六七八九十]+[个家名项支][)）]?[：:]?$")
_SHORT_HEADING = 24
_CARRY_ON = ("和", "及", "与", "以", "为", "的", "荣", "获", "被")
_PERSON_AT = re.compile(r"^[^，。；：]*(?:院|中心|站|科|室|部|局|所|校|会|队|厂|司)\s+[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2}$")
_NUMBER_ALONE, _HEADER_CELL = re.compile("[0-9]{1,3}"), re.compile("[\u4e00-\u9fff]{1,4}")
_NUMBER_LINE = re.compile(r".{2,16}[〔\[（【]\s*(?:19|20)[0-9]{2}\s*[〕\]）】].{1,8}号$")


def _cut(short: int, last: Line, following: Line, beyond: str) -> bool:
    """Does `following` carry on `last`, which falls `short` of the page's width? A name that ends there and one that begins are two."""
    tail, after = last.chars, following.chars
    if not -1 <= short <= 2 or following.gap or following.mark or following.indent > last.indent or len(last.cells) > 1 or _CELL.search(after):
        return False
    if _NUMBER_ALONE.fullmatch(after) or after in _OVER_COLUMN or tail.endswith("名单") and _HEADER_CELL.fullmatch(after):
        return False  # a cell of a table one cell a line is as wide as the page by chance
    if after.startswith(_CLOSERS) or (not short and tail.endswith("：") and (last.mark or "；" in tail)):
        return True
    if _COMMA_ROW.match(after) or (_COMMA_ROW.match(tail) and "，" in after) or _NUMBER_LINE.match(tail) or (len(tail) <= 16 and pattern("line.date").match(tail)):
        return False
    if last.mark and _COUNTED_HEADING.search(tail) and (short > 0 or tail.endswith("）") and _NAME_BEGINS.match(after)):
        return False  # （一）示范党支部2个: a heading is as wide as the page by chance
    if tail.endswith(("）", ")")) and _COUNTED_HEADING.search(tail) and len(tail) <= _SHORT_HEADING and "，" not in tail and not after.startswith(_CARRY_ON):
        return False  # “甲奖”提名奖（10名）
    if _WITH_BRACKET.fullmatch(tail) and (_WITH_BRACKET.fullmatch(after) or _SHORT_NAME.fullmatch(after) and after.endswith(_NAME_ENDS)):
        return False  # 内一党支部（内科党总支） over 内二党支部（内科党总支）
    if _PERSON_AT.search(tail) is not None and _PERSON_AT.search(after) is not None:
        return False  # 甲医院 李某 over 乙医院 王某
    if tail.endswith(_ENDED) or _NUMBER_LINE.match(after) or pattern("line.heading-mark").match(after) or pattern("line.date").match(after):
        return False
    ends, begins = tail.endswith(_NAME_ENDS), _NAME_BEGINS.match(after) is not None or _WORK_ROW.fullmatch(after) is not None
    if (short and ends) or (begins and _signs(after, beyond) and not tail.endswith(_OPEN_ENDS)):
        return False
    return not (ends and ((_PRIZE_LINE.fullmatch(after) and "；" not in tail) or (begins and not last.mark)))


_WITH_BRACKET = re.compile(r"[^，。；：、（）《》“”\s]{3,24}（[^，。；：（）]{2,14}）")
_SHORT_NAME = re.compile(r"[^，。；：、（）《》“”\s]{3,24}")


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


def open_brackets(chars: str, before: str = "") -> str:
    """The brackets that are still open after `chars`."""
    stack = list(before)
    for char in _BRACKETS.findall(chars):
        if char in _OPENERS:
            stack.append(char)
        elif stack and char == _OPENERS[stack[-1]]:
            stack.pop()
    return "".join(stack[-4:])


_CIRCLED_ALONE = re.compile(r"[①-⑳㈠-㈩⑴-⒇❶-❿➀-➓㉑-㉟][、.．]?")
_MARK_ALONE = re.compile(r"[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]")
_BRACKET_ALONE = re.compile(
    r"（(?![^（）]*(?:办公室|宣传科|党办|院办|工会|团委|党委)）"
    r"|以下|按|[^（）]*(?:不分先后|为序|排序)|详见|注|此件|[^（）]{0,6}公开|[^（）]{0,4}(?:公开|印发|转发)[^（）]{0,6}|公章|盖章|[0-9]{4}年|至|[^（）]*(?:整理|摄|供稿|记者|通讯员|编辑|撰稿))[^（），。：]{2,16}）"
)
_CLOSERS = ("、", "，", "；", "。", "：", "）", "》", "”", "】")
_OPEN_ENDS = ("、", "，", "的", "和", "与", "及", "（")
_CUT_WORD = compiled(
    r"党\|(?:支部|总支)|支\|部(?!门)|委员\|会|委\|员会|[医健生]\|院(?![内前感士])|[诊理]\|部(?!门|分)|"
    r"(?:机关|学院|大学|医院|局)\|委员会(?!主任|副主任|委员|成员)|人民\|医院(?![内前感])|中医\|医院|[市县区州盟旗]中\|医院?|妇幼\|保健院|疾病\|预防控|预防\|控制中|卫生\|服务中|中\|心(?![内外理脑血电胸脏])"
)
"""急诊党 / 支部: a word of a body's name that the end of a line has cut."""
_REST_OF_NAME = re.compile(r"(?:[队团科组]|[\u4e00-\u9fff]{0,2}中心|医院|卫生院|保健院|党支部|支部|党委|总支|委员会|监督所|血站)[、；。]")
"""甲县法律援助 / 中心、乙镇卫生院: a line of names that begins with the word that the name above lacks."""
_TITLES_RUN_ON = re.compile(r"(?:”、?|获得?[：:])\|“|”、?\|等")
_GOT = re.compile(rf"(?:{GETS}|获)了?[：:]?(?:“[^“”]*”、?)*$")
"""荣获：“X”、 / “Y” / 等多项荣誉: titles in quotation marks, one below the other."""
_DAY_OF_FEAST = re.compile(r"“(?:[一二三四五六七八九十]{2,3}|[0-9]{1,2}[·.][0-9]{1,2})”")
"""“三八”节前夕: a sentence begins."""
_TOWNSHIP = re.compile(r"[\u4e00-\u9fff]{1,4}[乡镇]\|(?:中心)?卫生院")
"""甲寨乡 / 中心卫生院: a place by itself, and the house that needs it."""
_OVER_COLUMN = frozenset(words("column.line"))
"""The header of a table with one cell a line begins, and no name goes on."""
_COMMA_ROW = re.compile(r"[0-9]{1,4}，")
_LABEL = re.compile(r"[^，。：；、]{2,16}[：:]\s*\S")
_LINK_TO_MORE = re.compile(r"(?:…|\.{3}|[\[【（(])\s*(?:查看|阅读|点击查看|展开)?(?:详细|更多|详情|全文|全部)\s*[\]】）)]?\s*(?:>{1,3}|»)?$")
_LINK_ENDS = ("]", "】", "）", ")", ">", "»", "详细", "更多", "详情", "全文", "全部")
_FURNITURE = re.compile(r"^[\[［【〔（]|[\]］】]$")


def _runs_on(chars: str, last: Line, following: Line, column: int) -> bool:
    """Is `last` a full line of running prose that no stop ends, and `following` the rest of its sentence, whatever word was cut?"""
    tail, after = last.chars, following.chars
    if len(tail) + last.indent < column - 2 or following.gap or following.indent > last.indent or re.search("[。！？：]$", tail) or len(last.cells) > 1 or len(following.cells) > 1:
        return False
    if _NAME_BEGINS.match(after) or _FURNITURE.search(after) or not re.search("[，。]", chars) and (tail.endswith(_NAME_ENDS) or not re.search("[，。；]", after)):
        return False
    return not (_PRIZE_LINE.fullmatch(after) or _WORK_ROW.fullmatch(after) or pattern("line.opening").match(after))


_ITS_OWNER = re.compile(r"（[^（）]{4,60}）\s*[；、。，]")
"""2.“甲” / （乙医院）；: the work ends a line, and its owner begins the next."""
_ALONE = frozenset({"。", "；", "，", "、", "）", "）。", "）；", "。）"})
"""A mark of punctuation that a narrow page has put on a line of its own."""
_SLASHES = 2
"""So many slashes in line after line part the cells of rows."""
_WANTS_OBJECT = re.compile(r"(?:公布|发布|印发|下发|揭晓|荣获|获得|喜获|入选|授予|评为|命名为|举办|召开|开展|关于|获评|[对为在从与和的])(?:了)?$")
_ROLE = re.compile(r"[\u4e00-\u9fff）](?:主办|承办|协办|指导|支持|举办|发起)$")
_LONGEST_ROLE = 50
_SHORTEST_GROUP = 4


def _joins(chars: str, last: Line, following: Line, widths: tuple[int, int], depth: str, beyond: str) -> bool:
    width, column = widths
    after = following.chars
    if "\t" in after or "\t" in chars or "|" in after[:1] or _SLASHES <= after.count("/") in (last.chars.count("/"), beyond.count("/")):
        return False
    if after in _ALONE:
        return True
    if "讯" in after[:24] and pattern("source.dateline").match(after[:80]):
        return False  # a report begins
    if len(last.cells) > 2 and following.indent >= 4:
        return False  # below a row of cells: the rest of one of them
    tail = last.chars
    if len(last.cells) > 1 and depth and not open_brackets(last.cells[-1].chars):
        return False  # the bracket is open in a cell that goes on below its column
    if depth and depth[-1] in "《（〔【" and len(chars) < 160:
        closer = _OPENERS[depth[-1]]
        if len(after) <= 20 and beyond.startswith(closer):
            return True  # the bracket's content stands on a line of its own
        return closer in after[:80] and not pattern("line.number").match(after.lstrip(closer))
    if depth and depth[-1] == "“" and (len(chars) < 120 or len(chars) - chars.rfind("“") < 40) and "”" in after[:40] and not following.mark and "“" not in after[: after.find("”")]:
        return True
    if after.startswith("《") and re.search("^[^附]*[0-9①-⑳]", last.mark) and "——" not in after and "《" not in chars and len(chars) < 60 and not depth:
        return True  # the title of a numbered row in a line of its own
    if last.mark and len(last.body) and len(after) >= _SHORTEST_GROUP and pattern("line.group").fullmatch(after):
        return False  # 学院（中心） below a numbered row: the next group of rows
    if following.mark or after in _OVER_COLUMN or pattern("line.heading-mark").match(after) or pattern("line.date").match(after):
        return False
    if tail.endswith(_LINK_ENDS) and _LINK_TO_MORE.search(tail) is not None:
        return False  # 主要承担防治工作… [ 详细 ]
    if tail.endswith("|") and not depth:
        return False  # 您好，欢迎光临 | 咨询电话 |: the bar of a page
    if _COMMA_ROW.match(after) or (_COMMA_ROW.match(chars) and not depth) or (len(last.cells) > 1 and len(following.cells) > 1):
        return False
    if not depth and _signs(after, beyond) and not chars.endswith(_OPEN_ENDS):
        return False
    if _MARK_ALONE.fullmatch(tail) and not following.gap or _CIRCLED_ALONE.fullmatch(tail):
        return True
    if after == "（" and not following.gap and len(tail) <= 30 and len(beyond) <= 16 and not tail.endswith(_STOP):
        return True
    if not following.gap and len(tail) <= 30 and _BRACKET_ALONE.fullmatch(after) and not tail.endswith(_STOP):
        return True  # a count or a second name on a line of its own
    if after.startswith(("、", "，", "；", "）", "。")) and len(after) > 1 or chars.endswith("（"):
        return True
    if tail.endswith(("”", "》")) and not following.gap and last.mark and _ITS_OWNER.match(after) is not None:
        return True
    if beyond.startswith(("。", "，", "；")) and not following.gap and len(tail) < _LONGEST_ROLE and _WANTS_OBJECT.search(tail) is not None:
        return True  # 日前，甲部公布 / 第四批名单 / 。经过…: words that the page sets apart inside a sentence
    if len(last.cells) == 1 and not following.gap and (_CUT_WORD.search(f"{tail[-2:]}|{after[:5]}") or _TOWNSHIP.fullmatch(f"{tail}|{after}")):
        return True
    if len(last.cells) == 1 and not following.gap and _REST_OF_NAME.match(after) and re.search(r"[\u4e00-\u9fff]$", tail) and not tail.endswith(_NAME_ENDS) and not _PRIZE_LINE.fullmatch(tail):
        return True
    if not following.gap and _TITLES_RUN_ON.search(f"{tail[-4:]}|{after[:2]}") and _GOT.search(chars) is not None and _DAY_OF_FEAST.match(after) is None:
        return True
    if _LABEL.match(after) and (last.mark or _LABEL.match(tail)):
        return False
    if pattern("line.incomplete").search(tail) and len(tail) < 50 and len(after) < 50 and (not after.endswith(_STOP) or _COUNTED_HEADING.search(after)):
        return True
    if chars.startswith("由") and not following.gap and len(tail) < _LONGEST_ROLE and len(after) < _LONGEST_ROLE and _ROLE.search(tail):
        return True  # 由甲委员会主办 / 乙中心承办的 / 丙大赛
    if column and len(tail) >= column - 3 and "、" in tail and not following.gap and not tail.endswith(_STOP) and not _PRIZE_LINE.fullmatch(after) and not _WORK_ROW.fullmatch(after):
        return True
    if column and _runs_on(chars, last, following, column):
        return True
    if tail.endswith(_STOP) or tail.endswith(("，", "、")) and last.mark and not width:
        return False
    if tail.endswith(("，", "、")):
        return len(tail) >= 10
    if _ROW_OF_WORK.fullmatch(tail) and _ROW_OF_WORK.fullmatch(after):
        return False  # 《甲，乙》 丙医院: a comma in a title makes no sentence
    # a sentence cut in the middle: both sides are prose
    if re.search(r"[0-9]{4}\s*[—-]$", tail) and re.match(r"(?:19|20)?[0-9]{2}\s*年", after):
        return True  # 2021— / 2022年度
    prose = "，" in chars or "。" in chars
    if prose and len(tail) >= 20 and 3 * len(after) <= 5 * len(tail) and ("，" in after or "。" in after) and not (following.gap and (following.indent >= 2 or tail.endswith(_NAME_ENDS))):
        return not pattern("line.opening").match(after)
    if width and len(tail) >= width - 3 and not following.gap and not following.indent and ("，" in tail or "。" in tail):
        return len(after) < width or "。" in after or "，" in after
    return False
