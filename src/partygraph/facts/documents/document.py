"""What a document says about itself: title, 文号, addressees, signature, dates; and which lines say it.

Follows the parts of an official document (GB/T 9704-2012: 7.2.5 发文字号, 7.3.1 标题, 7.3.2 主送机关, 7.3.4 附件说明, 7.3.5 署名 and
成文日期, 7.4.2 抄送机关, 7.4.3 印发), but takes each where a copy left it. An article has a headline, a source and a date instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.documents.ledger import ledgers
from partygraph.facts.documents.medium import read_source
from partygraph.facts.documents.notice_title import read_title
from partygraph.facts.documents.paper import KINDS_OF_NOTICE, NEIGHBOUR, Paper, is_furniture, is_organization_line
from partygraph.facts.documents.signature import read_signature
from partygraph.facts.witness import Witness
from partygraph.facts.words.dates import dates, parse_date
from partygraph.layout import Line
from partygraph.model import DocumentFact, Finding, Text
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern, words

__all__ = ["DocumentReading", "read_document_facts"]


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """`fact`, the lines that were used for it by index, where the document ends (foreign stories below), findings, and how many lines of the page stand above its headline."""

    fact: DocumentFact
    used: frozenset[int]
    end: int
    findings: tuple[Finding, ...]
    title: Text | None
    signature: int | None
    head: int = 0
    carried: Text | None = None
    """The title of a notice that the page passes on: it names the award of the lists below it."""


_NUMBER = gated(
    r"(?P<word>[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z]{1,15}?)\s*[〔\[【（(]\s*(?P<year>(?:19|2[0OＯo])[0-9OＯo]{2})\s*[〕\]】）)]\s*(?:第\s*)?(?P<serial>[0-9](?:\s?[0-9OＯo]){0,4})\s*号"
)
_BOXED_TITLE = re.compile(r"[^《》，。：；]{6,80}（")
"""关于…的决定（甲卫〔2023〕1号）: a title with its own number in brackets, which a copy may have set below it."""
_ADDRESSEE = re.compile(r"^(?!附件|注|来源|作者|时间|编辑|原标题|主办|承办)[^。：；]{2,300}[：:]$")
_ADDRESSEE_WORD = re.compile(r"各|有关单位|直属|机关|委员会|医院|卫生|单位|支部|会员|部门|局|党委")
_DECIDES = re.compile(r"以下|下列|如下|决定|授予|命名|获|评|认定|公布|发布|表彰|表扬|名单|揭晓|上榜|确定|通报(?!各)|印发|出炉|入选|分别[为是]|具体[为是有]|“")
_NOTE = re.compile(r"^[-*·•\s]*附\s*件\s*[：:]\s*(?:[0-9]{1,2}\s*[.．、]\s*)?[《“]?\S")
_COPIED = re.compile(r"^抄\s*[送报]\s*[：:]\s*(?P<to>.+)$")
_LETTERHEAD = 8
"""A letterhead has no more lines."""
_PRINTED = gated(r"(?<!联合)(?<!共同)印发?[。]?(?:（共?印?[^（）]{0,6}份）)?$")


def read_document_facts(lines: Sequence[Line], witness: Witness) -> DocumentReading:
    """The document's own facts. Needs all lines, because a signature stands at the end of the body, not of the file."""
    state = Paper(lines, witness, tables=frozenset(index for table in ledgers(lines) for index in range(table.begin, table.stop)))
    state.end = _foreign(lines)
    _number(state)
    read_title(state)
    _notes(state)
    read_signature(state)
    _letterhead_lines(state)
    _addressee(state)
    read_source(state)
    state.check()
    return DocumentReading(state.fact(), frozenset(state.used), state.end, tuple(state.findings), state.title_text, state.signature, state.head if state.signature is None else 0, state.carried)


@cache
def _foreign_marker() -> re.Pattern[str]:
    one_of = "|".join(map(re.escape, words("foreign")))
    return compiled(f"^(?:{one_of})|(?:{one_of})$")


def _foreign(lines: Sequence[Line]) -> int:
    """Index of the first line that belongs to another story."""
    marker = _foreign_marker()
    for index, line in enumerate(lines):
        chars = line.chars.strip(_FRAME)
        beside = NEIGHBOUR.match(chars)
        links = beside is not None and beside["story"] is not None and len(beside["story"]) <= _LINKS
        told = links and any(len(above.chars) > _PARAGRAPH // 2 and "。" in above.chars for above in lines[:index])  # a short story has been told above
        if index < 4 and not told or not (len(chars) <= 24 and (marker.search(chars) or chars in _RELATED) or links):
            continue
        if not (beside is not None and _goes_on(lines, index) or chars in _BOXES and _tells_more(lines, index)):
            return index
    return len(lines)


def _goes_on(lines: Sequence[Line], index: int) -> bool:
    """Does a whole story follow the links to the page's neighbours: a headline, a line of source or day, and paragraphs?"""
    below = [line for line in lines[index + 1 : index + 8] if not NEIGHBOUR.match(line.chars.strip(_FRAME))]
    if len(below) < _SMALLEST_STORY or _foreign_marker().search(below[0].chars.strip(_FRAME)):
        return False
    headline, head, paragraph = below[:_SMALLEST_STORY]
    return 8 <= len(headline.chars) <= 60 and is_furniture(head.chars) and len(paragraph.chars) > _PARAGRAPH and "。" in paragraph.chars


def _tells_more(lines: Sequence[Line], index: int) -> bool:
    """Do paragraphs on a house that the article has named follow below 延伸阅读? The paper's own box on it, and no links to other stories;
    a paragraph right below the heading may also tell of other houses of a place that the article has named.
    """
    for at in range(index + 1, min(index + 1 + _SMALLEST_STORY, len(lines))):
        chars = lines[at].chars
        if len(chars) > _PARAGRAPH and chars.endswith(("。", "。”", "！")):
            houses = {item.org.institution for item in find(chars) if item.org.institution is not None and item.org.steps[0].group not in ("government", "party-organ", "media")}
            named = houses if at > index + 1 else houses | {house[: place.length - 1] for house in houses if (place := default_places().leading(house)) is not None and 2 < place.length < len(house) and house[place.length - 1] in "省市县区州旗盟"}
            return any(house in line.chars for line in lines[:index] for house in named)
        if _foreign_marker().search(chars.strip(_FRAME)):
            return False
    return False


_BOXES = frozenset({"延伸阅读", "相关链接", "新闻链接", "相关阅读", "新闻背景", "链接"})
_RELATED = frozenset({"相关报道", "相关链接", "更多报道", "今日推荐"})
"""Headings of other stories when they stand alone; behind a colon there is one of them, and the article goes on."""
_FRAME = "【】：: 》>|·-—■□◆◇▲●★☆▶▍"
_SMALLEST_STORY, _PARAGRAPH = 3, 60
_LINKS = 120
"""The headlines of both neighbours in one line are no longer."""


def normal_number(match: re.Match[str]) -> str:
    """A document number in its normal form: 〔〕 around the year, no 第, no zeros in front."""
    year, serial = (re.sub(r"\s", "", re.sub("[OＯo]", "0", match[key])) for key in ("year", "serial"))
    return f"{match['word']}〔{year}〕{int(serial)}号"


def _number(state: Paper) -> None:
    for index, line in enumerate(state.lines[: state.end]):
        chars = line.chars
        if "号" not in chars:
            continue
        for match in _NUMBER.finditer(chars):
            if len(match["word"]) < 2:
                continue
            if state.number is not None:
                if state.number != normal_number(match):
                    state.cites.append(normal_number(match))
                    state.say("cites", line.text, match.start(), match.end(), "document.cites")
                continue
            short = len(chars) < 200  # a paragraph is no line of its own
            bare = re.sub(r"(?:文件)?附件[0-9]?$|[。 ]+$", "", chars) if short else chars
            bare = bare.removesuffix("）") if chars.startswith("（") and match.start() == 1 else bare  # in brackets, on a line of its own
            if short and (beside := pattern("document.beside-number").search(bare, match.end())) is not None:
                bare = bare[: beside.start()]
            labelled = short and pattern("document.number-label").search(chars, 0, match.start()) is not None and re.match(r"[\s|）)】]|$", chars[match.end() :]) is not None
            alone = labelled or len(bare) < 60 and match.end() >= len(bare) and (match.start() == 0 or chars[: match.start()].strip("（(《 ") == "" or parse(chars[: match.start()].strip()) is not None or chars[match.start() - 1] in " ：:号")
            after_title = index < 6 and match.start() > 0 and re.search(rf"(?:{KINDS_OF_NOTICE})[：:》\s]*[（(]?$", chars[max(0, match.start() - 24) : match.start()]) is not None and not chars[match.end() :].startswith(("）文", "）精神"))
            boxed = chars[match.start() - 1 : match.start()] == "（"
            if alone or (after_title and (not boxed or _BOXED_TITLE.fullmatch(chars, 0, match.start()) is not None and chars[match.end() :] == "）")):
                state.number = normal_number(match)
                state.number_at = index
                state.say("number", line.text, match.start(), match.end(), "document.number")
                if alone and "来源" not in chars[match.end() :]:  # 来源：市卫健委 is how a page calls who publishes it
                    state.used.add(index)
            else:
                state.cites.append(normal_number(match))
                state.say("cites", line.text, match.start(), match.end(), "document.cites")


def _letterhead_lines(state: Paper) -> None:
    """Above the number each signer may stand on a line of its own, 文件 below them: no row of any list."""
    if state.number_at is None or state.number_at > _LETTERHEAD or not state.issuers:
        return
    for index in range(state.number_at):
        chars = re.sub(r"\s*文\s*件$", "", state.lines[index].chars)
        if not chars or (named := expand(chars)) and all(item.org.name in state.issuers for item in named):
            state.used.add(index)


_LIST_OF_NOTES = re.compile(r"^-?\s*附件[：:]\s*$")


_KEYWORDS = re.compile(r"主题词\s*[：:]")


def _notes(state: Paper) -> None:
    """附件说明 (a list of attachments, not the attachments), 抄送 and 印发."""
    index = 0
    while index < state.end:
        line = state.lines[index]
        if "附" in line.chars and (_NOTE.match(line.chars) or _LIST_OF_NOTES.match(line.chars) and index + 1 < state.end and re.match(r"^1\s*[.．、]", state.lines[index + 1].chars) and len(state.lines[index + 1].chars) < 60 and "《" not in state.lines[index + 1].chars and _note_ends(state, index)):
            state.used.add(index)
            following = index + 1
            expected = 2 if re.search(r"1\s*[.．、]", line.chars) else 1
            while following < state.end and following - index < 30:
                chars = state.lines[following].chars
                mark = re.match(r"^(?:附件\s*)?([0-9]{1,2})\s*[.．、：:]", chars)
                if mark is not None and int(mark[1]) == expected and len(chars) < 80:
                    expected += 1
                elif following == index + 1 + (expected - 2) or not _continuation(state, following, expected):
                    if not _continuation(state, following, expected):
                        break
                state.used.add(following)
                following += 1
            index = following
            continue
        if line.chars.startswith("主题词") and _KEYWORDS.match(line.chars):
            state.used.add(index)
        copied = _COPIED.match(line.chars) if line.chars.startswith("抄") else None
        if copied is not None:
            state.copied = copied["to"].rstrip("。")
            state.say("copied_to", line.text, copied.start("to"), copied.start("to") + len(state.copied), "document.copied-to")
            state.used.add(index)
        elif "印" in line.chars and "《" not in line.chars and _PRINTED.search(line.chars) and (stated := next(dates(line.chars), None)) is not None and len(line.chars) < 80:
            state.printed = stated.value
            state.say("printed", line.text, stated.start, stated.end, "document.printed")
            state.used.add(index)
            above = state.lines[index - 1].chars if index else ""
            if index - 1 not in state.used and state.copied and len(above) < 60 and is_organization_line(above):
                state.used.add(index - 1)  # below 抄送, who printed it
        index += 1


def _note_ends(state: Paper, index: int) -> bool:
    """A list of attachments ends in a signature or a date, a list of winners does not."""
    return any(parse_date(line.chars) is not None and len(line.chars) < 24 for line in state.lines[index + 1 : min(index + 12, state.end)])


_BEGINS_LIST = re.compile(r"^附\s*件|\t|^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]部分|序号)|[（(](?:共)?[0-9一二三四五六七八九十]{1,3}[个家件名项篇支组][)）]$")
"""一、一等奖（3件）, 序号　作品: right below 附件：… the attachment itself begins."""


def _continuation(state: Paper, index: int, expected: int) -> bool:
    """A second line of an attachment's title."""
    chars = state.lines[index].chars
    before = state.lines[index - 1].chars
    if len(chars) > 45 or state.lines[index].gap and expected < 2 or parse_date(chars) is not None or is_organization_line(chars):
        return False
    if "：" in chars or _BEGINS_LIST.search(chars):
        return False
    return not state.lines[index].gap and not re.search(r"(?:名单|表|个）|家）|名）)$", before)


_LONGEST_NAME = 40
_TELLS_OF = re.compile(r"^(?:目前|近年来|截至|如今|其中|现在|今年|去年)[，\u4e00-\u9fff]|形成|涌现|品牌|包括[：:]")
"""目前，全市已形成一批品牌：: a sentence over a list, no one it is sent to."""
_EACH = re.compile("[各、，]|有关|所属|直属")


def _addressee(state: Paper) -> None:
    limit = state.signature if state.signature is not None else min(state.end, (state.title_at or 0) + 8)
    for index in range(min(limit, state.end)):
        chars = state.lines[index].chars
        if index in state.used or not _ADDRESSEE.match(chars) or not _ADDRESSEE_WORD.search(chars) or _DECIDES.search(chars):
            continue
        if state.title_at is not None and index < state.title_at or _TELLS_OF.search(chars):
            continue
        if award_head(chars.strip("：:【】[] ")) is not None and "各" not in chars:
            continue
        if not _EACH.search(chars) and any(len(line.chars) <= _LONGEST_NAME and _ADDRESSEE.match(line.chars) is not None and len(expand(line.chars.rstrip("："))) == 1 for line in state.lines[index + 1 : state.end]):
            continue  # 甲医院： over its deeds, 乙医院： over its own
        state.addressees = chars.rstrip("：:")
        state.say("addressees", state.lines[index].text, 0, len(state.addressees), "document.addressees")
        state.used.add(index)
        return


