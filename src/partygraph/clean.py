"""Source text to cleaned text: one character form for one meaning, with an exact map back.

Most changes keep the length (full-width letters, half-width Chinese punctuation), so they cost nothing in the map; only what
is dropped (markup left over from a web page, zero-width characters) starts a new piece. What the text *says* is not changed here.
"""

from __future__ import annotations

import re
import unicodedata

from partygraph.misread import put_right
from partygraph.model import Text
from partygraph.rules.begins import compiled

__all__ = ["clean"]

_WIDE = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code - 0xFEE0).isalnum()}
_SAME_LENGTH: dict[int, int | str] = {
    **_WIDE,
    0x2F: "/",
    ord("("): "（", ord(")"): "）", ord(";"): "；", ord("!"): "！", ord("?"): "？",
    ord("﹝"): "〔", ord("﹞"): "〕", ord("［"): "[", ord("］"): "]",
    ord("〈"): "《", ord("〉"): "》", ord("「"): "“", ord("」"): "”", ord("『"): "“", ord("』"): "”", ord("〝"): "“", ord("〞"): "”",
    ord("〞"): "”", ord("＂"): '"', ord("‟"): "“", ord("„"): "“",
    ord("．"): ".", ord("－"): "-", ord("–"): "-", ord("―"): "—", ord("─"): "—", ord("＋"): "+", ord("％"): "%", ord("｜"): "|", ord("│"): "|",
    ord("‧"): "·", ord("•"): "·", ord("・"): "·", ord("∙"): "·", ord("＊"): "*", ord("＃"): "#", ord("／"): "/", ord("～"): "~", ord("：") : "：",
    ord("\xa0"): " ", ord("\u2002"): " ", ord("\u2003"): " ", ord("\u2009"): " ", ord("\u3000"): " ", ord("\x0b"): "\n", ord("\x0c"): "\n",
    ord("\x85"): "\n", ord("\u2028"): "\n", ord("\u2029"): "\n",
    0x20E3: ".",  # the frame of a number in a key cap
    ord("﹑"): "、", ord("､"): "、", ord("｡"): "。", ord("‘"): "‘",
}  # fmt: skip

_FORMS = ((0x2E80, 0x2FDF), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF5F, 0xFFEF))
"""Radicals and compatibility forms that a PDF's text is copied with, brackets and marks in small and vertical forms: one character each."""
for _code in (code for begin, stop in _FORMS for code in range(begin, stop + 1)):
    _plain = unicodedata.normalize("NFKC", chr(_code))
    if len(_plain) == 1 and _plain != chr(_code) and not _plain.isspace():
        _SAME_LENGTH.setdefault(_code, _SAME_LENGTH.get(ord(_plain), _plain))
for _at in range(20):  # ⑴ and ⒈ number rows as ① does
    _SAME_LENGTH[0x2474 + _at] = _SAME_LENGTH[0x2488 + _at] = chr(0x2460 + _at)
_SAME_LENGTH.update({ord("〖"): "【", ord("〗"): "】", ord("❨"): "（", ord("❩"): "）"})

# Dropped: invisible characters, private-use glyphs of web fonts, control characters; tags and entities that survived a copy; bold marks.
_DROP = compiled(
    r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\ufffe\uffff\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f]+"
    r"|</?(?:u|b|i|p|strong|em|span|font|a|br|div|section|h[1-6]|sup|sub)\b[^<>\n]{0,200}>"
    r"|&(?:nbsp|ensp|emsp|zwnj|zwj|bull|middot|copy|thinsp|shy);"
    r"|(?:\.{2,}|…+)?[ \u3000]?[\[【（(](?:详情|详细|全文|阅读全文|查看全文|查看详情|更多)[\]】）)](?=[ \u3000]*(?:\n|$))"
    r"|[（(](?:下转|上接|紧接|文接)[ \u3000]*(?:第[ \u3000]*)?[0-9一二三四五六七八九十A-Z]{1,4}[ \u3000]*版[^（）()\n]{0,6}[)）]"
    r"|\*\*|__(?=\S)|\r(?=\n)|[\ufe0e\ufe0f]"
    # how a character is said, behind it: 網（wǎng）
    r"|(?<=[\u4e00-\u9fff])[（(](?=[a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]"
    # a comma that a copy has set beside other marks: 甲、,乙 甲,。
    r"|(?<=[\u4e00-\u9fff”》）])[,，]+(?=[、。；])|(?<=[、。；;])[,，]+(?=[\u4e00-\u9fff“《])"
    # blanks inside brackets and before one
    r"|(?<=[（(])[ \u3000]{1,2}|(?<=\S)[ \u3000]{1,2}(?=[）)])|(?<=[\u4e00-\u9fff])(?<!讯)(?<!电) (?=[（(])"
    # blanks before a mark of punctuation and behind the colon of a label
    r"|(?<=[\u4e00-\u9fff”》）])[ \u3000]{1,2}(?=[，。；、：,:])|(?:(?<=[\u4e00-\u9fff）][：:])|(?<=[\u4e00-\u9fff）] [：:]))[ \u3000]{1,3}(?=[\u4e00-\u9fff“《])"
    # a word in letters and the rest of the name: ICU 护理团队
    r"|(?<=[A-Z]{2}) (?=(?:护理|医护|医疗|急救|党员)?(?:团队|小组|病房|病区|护理单元|护理组|实验室|党支部))"
    # the last word of a title in two: …的通 知
    r"|(?<=的[通决公])[ \u3000]{1,3}(?=[知定报告示][ \u3000]*(?:\n|$))"
    # letters set apart: 决 定, 产　科; where one blank does that, two of them part words (序 号　　单 位)
    r"|(?<=[\u4e00-\u9fff])(?<![\u4e00-\u9fff]{2})(?:[ \u3000\xa0]|(?<![^\u4e00-\u9fff][\u4e00-\u9fff][ \u3000\xa0][\u4e00-\u9fff])[ \u3000\xa0]{2})(?=[\u4e00-\u9fff](?![\u4e00-\u9fff]))"
)
_SCATTERED = compiled(_DROP.pattern + r"|(?<=[\u4e00-\u9fff])[ \u3000](?=[\u4e00-\u9fff])")
_DOUBLED = compiled(_DROP.pattern + r"|(?<=[\u4e00-\u9fff”》）])[,，]+(?=[,，])")
"""Where commas stand beside other marks, two of them are one; elsewhere there may be an empty cell between them."""
_SPACED = compiled(_DROP.pattern + r"|(?<=[，。；：！？、,;])[ \u3000](?=\S)")
"""Where a copy sets a blank behind every mark, such a blank parts nothing."""
_AFTER_COMMA = re.compile(r"[，,](?P<blank>[ \u3000](?=\S))?")
_STRAY_COMMA = compiled(r"[,，][、。；]|[、。；][,，]")
_BROKEN_WORD = re.compile(r"[\u4e00-\u9fff] [，。、；,]|(?<=[\u4e00-\u9fff])(?<![院部委会支科心站局所组队校司处室区市县、])[ \u3000](?=[\u4e00-\u9fff])")
"""A blank inside the words of a sentence, where no name ends."""
_BROKEN_NUMBER = re.compile(r"[0-9] [0-9]\s?[年月日号]")
_RUN_TOGETHER = re.compile(r"关于[^。]{6,90}的(?:决定|通知|通报|公告|公示)[ \u3000]+各[^。]{2,160}[：:]")
"""A notice in a single line: its blanks are where its paragraphs ended."""
_BROKEN_NAME = compiled(r"医 院|支 部|党 [委支]|中 心|委 员|工 作|单 位|集 体|医 疗|卫 生|名 单|[(（] ?节 录")
"""A blank inside a word that no list parts."""
_SET_APART = re.compile(r"(?<!\S)[\u4e00-\u9fff](?: [\u4e00-\u9fff])+(?!\S)")
"""单 位, 文 件: letters of a heading that are set apart on purpose."""
_LETTER_O = re.compile(r"(?<=\n[0-9])[Oo](?=[.、．])|(?<=[ \u3000][0-9])[Oo](?=[.、．][ \u3000]?[\u4e00-\u9fff])|(?<=[0-9])[Oo](?=[0-9]*[ \u3000]?[个名家项支人件篇年月日届号])")
_LETTER_L = re.compile(r"(?<=\n)[lI](?=[0-9]?[ \u3000]?[.、][ \u3000]?[《“\u4e00-\u9fff])")
"""What a scan makes of 10 and of the 1 in front of a row."""
_MANY = 3
_NEARLY_ALL = 0.8
_PAGE, _EVERY = 160, 60
"""So long a line is a page without its line ends, whose few blanks are where they were; a scan breaks a word every few characters."""
_COMMA = compiled(r"(?<![0-9]),|,(?![0-9]{3}(?![0-9]))")
_COLON = compiled(r"(?<![0-9a-z]):|:(?![0-9/])")
_STOP = compiled(r"(?P<quote>“[^“”\n.。，]{2,24}\.[^“”\n.。，]{2,30}”)|(?<=[\u4e00-\u9fff”》）]{4})\.(?=[\u4e00-\u9fff“]|[ \t]*(?:\n|$))|(?<=[0-9][年月日个名家项次%])\.(?=[\u4e00-\u9fff]{2})")
"""A stop of half width; inside the name of something (“圆梦.甲市技能竞赛”) it is none."""
_PICTURE = re.compile(r"[\U0001f000-\U0001faff\u2300-\u23ff\u2600-\u2604\u2607-\u26ff\u2700-\u2712\u2715-\u275a\u2761-\u2775\u2794-\u27bf\u2b00-\u2b4f]")
"""Pictures that stand for a mark; numbers in circles, stars and ticks are marks already."""
_STRAIGHT = re.compile(r'"([^"\n]{1,80})"')
_STRAIGHT_ONE = re.compile(r"(?<![0-9A-Za-z'])'([^'\n]{0,3}[\u4e00-\u9fff][^'\n]{0,40})'(?![0-9A-Za-z'])")

_OPENED_TWICE = re.compile(r"“([^“”\n，。；：]{2,30})“(?=[^“”\n]*(?:“|\n|$))")
"""“甲岗“授牌仪式: a mark that should close; where a closing one comes next it opens a quotation inside another."""

_CLOSED_TWICE = re.compile(r"(?:(?<=^)|(?<=[\n\u4e00-\u9fff、，：]))(?<![号岗位体织部室范院奖星手兵锋])”([^“”\n，。；：、]{2,30})”(?=[^“”\n]*(?:“|\n|$))")
"""获”甲岗”称号: a mark that should open."""


def clean(text: str) -> Text:
    """Cleaned characters of `text` and where each came from.

    >>> cleaned = clean("<u>甲市</u>医院(甲二院),2023年")
    >>> cleaned.chars
    '甲市医院（甲二院），2023年'
    >>> cleaned.spans(0, 4)
    (Span(start=3, end=5), Span(start=9, end=11))
    """
    text = put_right(text)
    kept: list[str] = []
    pieces: list[tuple[int, int]] = []
    at = begin = 0
    for match in _dropped(text).finditer(text):
        if match.start() > begin:
            pieces.append((at, begin))
            kept.append(text[begin : match.start()])
            at += match.start() - begin
        begin = match.end()
        if match[0][:3].lower() == "<br" and text[begin : begin + 1] not in ("\n", "\r", ""):  # a line of a cell ended here, or a line of the page
            pieces.append((at, match.start()))
            kept.append(" " if _in_row(text, match.start()) else "\n")
            at += 1
    if begin < len(text):
        pieces.append((at, begin))
        kept.append(text[begin:])
    chars = "".join(kept).translate(_SAME_LENGTH).replace("\r", "\n")
    if not chars.isascii():
        chars = _PICTURE.sub("◆", chars)
    if "O" in chars or "o" in chars:
        chars = _LETTER_O.sub("0", chars)
    if "l" in chars or "I" in chars:
        chars = _LETTER_L.sub("1", chars)
    if "," in chars:
        chars = _COMMA.sub("，", chars)
    if ":" in chars:
        chars = _COLON.sub("：", chars)
    if '"' in chars:
        chars = _STRAIGHT.sub(r"“\1”", _over_lines(chars))
    if "'" in chars:
        chars = _STRAIGHT_ONE.sub(r"“\1”", chars)
    if chars.count("“") > chars.count("”"):
        chars = _OPENED_TWICE.sub(r"“\1”", chars)
    elif chars.count("”") > chars.count("“"):
        chars = _CLOSED_TWICE.sub(r"“\1”", chars)
    if "." in chars:
        chars = _STOP.sub(lambda match: match[0] if match["quote"] else "。", chars)
    return Text(chars, tuple(pieces))


def _dropped(text: str) -> re.Pattern[str]:
    """What is left out of this text, by how it was copied."""
    if _is_scattered(text):
        return _SCATTERED
    if _is_spaced(text):
        return _SPACED
    return _DOUBLED if _STRAY_COMMA.search(text) is not None else _DROP


def _is_spaced(text: str) -> bool:
    """Does a blank stand behind nearly every comma of a page that has its line ends?"""
    if ("， " not in text and ", " not in text) or text.count("\n") < _MANY:
        return False
    blanks = [match["blank"] is not None for match in _AFTER_COMMA.finditer(text)]
    return sum(blanks) >= _MANY and sum(blanks) >= _NEARLY_ALL * len(blanks)


def _in_row(text: str, at: int) -> bool:
    """Does this place stand in a row whose cells bars part?"""
    begin, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return "|" in text[max(begin, at - _ROW) : at] and "|" in text[at : min(end if end >= 0 else len(text), at + _ROW)]


_ROW = 400


def _over_lines(chars: str) -> str:
    """Straight marks that open at the end of one line and close on the next; where a line has both, its own pair is found without this."""
    if not any(line.count('"') % 2 for line in chars.split("\n")):
        return chars
    lines = chars.split("\n")
    at = 0
    while at < len(lines):
        stop = at
        count = lines[at].count('"')
        if count % 2:
            while stop + 1 < len(lines) and count % 2 and lines[stop + 1].strip():
                stop += 1
                more = lines[stop].count('"')
                if not more:
                    break
                count += more
            if count % 2 == 0 and (whole := _in_turn("\n".join(lines[at : stop + 1]))) is not None:
                lines[at : stop + 1] = whole.split("\n")
            else:
                stop = at
        at = stop + 1
    return "\n".join(lines)


def _in_turn(chars: str) -> str | None:
    """The marks opening and closing in turn; None where a quotation would be empty or too long."""
    parts = chars.split('"')
    quoted = parts[1::2]
    if not all(0 < len(part.strip()) <= _LONGEST_QUOTE for part in quoted):
        return None
    return "".join(part + ("" if order == len(parts) - 1 else "”" if order % 2 else "“") for order, part in enumerate(parts))


_LONGEST_QUOTE = 80


def _is_scattered(text: str) -> bool:
    """A scan that set blanks at random: even the words of its sentences hold some. In such a text one blank parts nothing.

    A text that came without its line ends has blanks in their place, and is none.
    """
    if text.count("\n") < _MANY:
        return False
    found = len(_BROKEN_NUMBER.findall(text))
    for line in text.split("\n") if " " in text or "\u3000" in text else ():
        if len(line) < 2000 and ("，" in line or "。" in line) and _RUN_TOGETHER.search(line) is None:
            broken = len(_BROKEN_WORD.findall(line))
            found += broken if len(line) < _PAGE or _EVERY * broken > len(line) else 0
        if len(line) < 2000 and " " in line:
            found += len(_BROKEN_NAME.findall(_SET_APART.sub("", line)))
        if found >= _MANY:
            return True
    return False
