"""What the readers of sentences share: an honour as told, a recipient, and the state of going through a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.lines.clause_lines import clause_lines
from partygraph.facts.lines.open_lines import open_lines
from partygraph.facts.lines.work_lines import work_lines
from partygraph.facts.words.feast_days import without_days
from partygraph.facts.words.having import without_having
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import GETS, GIVING_ADVERBS

__all__ = ["Awaited", "Recipient", "Telling", "Told", "mask", "plain_prose", "whole_lines"]


@dataclass(frozen=True, slots=True)
class Told:
    """One honour: `recipient` by full name, where it stands, the title, what it was for and who gave it."""

    recipient: str
    recipient_at: Text
    resolved: bool
    award: str
    award_at: Text
    entry: str | None
    entry_at: Text | None
    givers: tuple[str, ...]
    giver_at: Text | None
    rule: str

    def stands_in(self, part: Text) -> bool:
        """Does the title stand within `part` of a sentence?"""
        spans, where = part.spans(0, len(part)), self.award_at.spans(0, 1)
        return bool(spans and where) and spans[0].start <= where[0].start < spans[-1].end


@dataclass(frozen=True, slots=True)
class Recipient:
    name: str
    at: Text
    resolved: bool
    entry: str | None = None
    entry_at: Text | None = None
    implied: bool = False
    """True when no word of the clause names it: the text goes on about it."""


@dataclass
class Awaited:
    """So many of an award have been told of in paragraph `line`, and who they are by groups is still to come."""

    count: ToldCount
    line: int
    found: list[Recipient] = field(default_factory=list)


@dataclass
class Telling:
    topic: Discourse
    found: list[Told] = field(default_factory=list)
    counts: list[ToldCount] = field(default_factory=list)
    persons: int = 0
    announcer: tuple[tuple[str, ...], Text | None] = ((), None)
    lister: tuple[str, ...] = ()
    lister_at: int = 0
    """Where in the source the sentence begins that names `lister`."""
    listers: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    """Where in the text each announcement of a list begins, and who makes it."""
    batches: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    """Titles of which somebody gave a number, with the givers (甲命名了一批“X”)."""
    lists_for: bool = False
    """True when a sentence says that the list below is of what `lister` gave (下列单位被…命名为)."""
    giver: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who gave by the last verb of giving of this sentence."""
    gave: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who gave in the last sentence of this paragraph that said so."""
    gave_at: int = -1
    contest: bool = False
    """Is this sentence about a contest, wherever in it that is said?"""
    rewards: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who honours those that win (facts/who_gave/rewarded), and in which paragraph that is said."""
    rewards_at: int = 0
    said_to_give: dict[str, tuple[tuple[str, ...], Text]] = field(default_factory=dict)
    """Titles of which a sentence says who gives them, before it says to whom (“X”由甲委、甲政府联名表彰)."""
    holders: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who holds the contest that was spoken of last (主办单位, 组委会)."""
    meeting: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who holds the meeting that was spoken of last."""
    met_at: int = 0
    """The paragraph that told of it."""
    announced_now: bool = False
    """True while the sentence is read that announces."""
    since: int = 0
    """Where in `found` the honours of the last sentence that told any begin."""
    told_at: int = 0
    """The paragraph of that sentence."""
    fresh: int = 0
    """Where in `found` the honours of this sentence begin."""
    before: Text | None = None
    holder: Recipient | None = None
    """Of whom this sentence says how many honours it has got, before it names them (甲支部拿到两块牌子：2015年…)."""
    brand: tuple[str, Text] | None = None
    """The brand named last of those whose owner the text tells."""
    brand_at: int = 0
    """The paragraph that named it."""
    work: Recipient | None = None
    """The work named last whose owner its clause tells, as who would get what it wins, and the paragraph."""
    work_at: int = 0
    assembled: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who holds the ceremony at which somebody honours others."""
    deciding: tuple[tuple[str, ...], Text | None] = ((), None)
    """The body that the paragraph is about and that may decide who is honoured, and its paragraph."""
    deciding_at: int = -1
    decided: tuple[tuple[str, ...], Text | None] = ((), None)
    """Who has decided what the items below a colon give, and the paragraph of the colon."""
    decided_at: int = -1
    announced: str = ""
    announced_at: int = 0
    announced_text: Text | None = None
    """The sentence that announced last."""
    announced_upto: int = 0
    """The last paragraph of the list that the announcement's colon opens."""
    ours_at: int = -1
    """The paragraph that says that several of the text's own place are among those whom the announcement praises."""
    line: int = 0
    prize: Text | None = None
    """A prize whose works are told clause by clause (facts/sentences/prize_then_works), and its paragraph."""
    prize_at: int = 0
    awaited: Awaited | None = None
    """A number of winners whose names are still to come (facts/sentences/counted_rows)."""

    def give(self, names: tuple[str, ...], at: Text | None, told: Iterable[Told]) -> None:
        """`names` give what has been `told`, but to themselves and where somebody else is said to give it."""
        chosen = {id(item) for item in told if not item.givers and item.recipient not in names}
        for index, item in enumerate(self.found):
            if id(item) in chosen:
                self.found[index] = replace(item, givers=names, giver_at=at)


QUOTED = re.compile(r"“(?:[^“”]|“[^“”]{0,20}”){1,60}?”|《[^《》]{1,80}》")


def mask(chars: str) -> str:
    """The sentence with what it quotes made unreadable; several stages ask for the same sentences."""
    if "“" not in chars and "《" not in chars:
        return chars
    return _masked(chars) if len(chars) <= _REMEMBERED else _masked.__wrapped__(chars)


_REMEMBERED = 600
"""Longer stretches are no sentences that are worth to be kept in memory."""


@lru_cache(maxsize=4096)
def _masked(chars: str) -> str:
    return QUOTED.sub(lambda match: match[0][0] + "Ｑ" * (len(match[0]) - 2) + match[0][-1], chars)


_GETS = re.compile(rf"(?:被[^，。；、“”]{{2,20}}(?:授予|评为|命名为|认定为|表彰为)|{GETS}|授予)")
_OWNER_END = re.compile(r"(?:党支部|党总支|党委|医院|保健院|我院|该院|科|中心|团委|护理部|药学部|门诊部|住院部|[\u4e00-\u9fff]室|病区|病房|护理单元|护理组|产房|ICU|班组|团队|小组|工会|血站|卫生院|代表队|医疗队|突击队)$")
_GIVING_END = re.compile(rf"(?:{GETS}|授予)[^，。“”]{{0,24}}$")
_TITLE_END = re.compile(r"(?:光荣称号|荣誉称号|称号)")


_NAMED_TEAM = compiled(r"(?:(?<=[批立建])|(?:^|(?<=[，。；：！])))“(?P<own>[^“”]{1,10})(?<=[团队连])”(?=被|荣获|喜?获|荣膺|入选|成立|先后|代表|再[次度])|(?:(?<=[院心局委会站所校科部批立建])|(?:^|(?<=[，。；：！])))“(?P<called>[^“”]{1,10})(?:”(?=(?:临时|联合)党支部|[^，。；、“”]{0,8}?(?:医疗队|服务队|志愿队|突击队|合唱团|宣讲团|导诊队|小分队|先锋队|宣讲队|救援队|帮扶队|服务团)))")


_BOXED = re.compile(r"【(?P<unit>[^【】]{2,24}(?:党支部|党总支|党委|团委|科|部|室|中心|医院))】(?=的|荣获|获|被|选送|报送|申报)")
"""我院【骨科党支部】的《X》: the name in a box."""


def plain_prose(line: Line) -> Line:
    """The line without its dateline (甲日报讯（记者 乙）), its 又讯 or the day of a chronicle's entry (`8日　护理部被…`), and without the quotation marks inside a team's name (甲医院“小白杨”志愿服务队)."""
    text = line.text
    if text.chars[:1].isdigit() and (day := pattern("line.day").match(text.chars[:40])) is not None and day.end() < len(text):
        text = text.slice(day.end(), len(text))
    if text.chars[:1] in "问答QA" and (label := _ASKED.match(text.chars)) is not None and label.end() < len(text):
        text = text.slice(label.end(), len(text))
    head = text.chars[:80]
    dateline = pattern("source.dateline").match(head) if "讯" in head or "电" in head or "消息" in head else None
    if dateline is not None and (stop := _DATELINE_END.match(text.chars, dateline.end())) is not None:
        text = text.slice(stop.end(), len(text))
    if text.chars.startswith(("又", "另")) and (brief := _BRIEF.match(text.chars)) is not None:
        text = text.slice(brief.end(), len(text))
    text = without_having(text)
    if "“" in text.chars:
        text = _closed_up(without_days(_without_torn(text)))
    if "“" in text.chars:
        parts: list[Text] = []
        begin = 0
        for match in _NAMED_TEAM.finditer(text.chars):
            kind = "own" if match["own"] else "called"
            if qualified(match[kind]):
                continue
            parts.extend((text.slice(begin, match.start()), text.slice(*match.span(kind))))
            begin = match.end()
        text = Text.join([*parts, text.slice(begin, len(text))]) if parts else text
    if "【" in text.chars and (boxed := _BOXED.search(text.chars)) is not None and boxed.end() < len(text):
        text = Text.join([text.slice(0, boxed.start()), text.slice(boxed.start("unit"), boxed.end("unit")), text.slice(boxed.end(), len(text))])
    return line if text is line.text else Line(text, line.gap, line.indent)


def _without_torn(text: Text) -> Text:
    """The text without the quotation mark that opens a title and is closed nowhere (命名为“X，甲医院位列其中)."""
    if text.chars.count("“") == text.chars.count("”"):
        return text
    return text.without((torn.start(), torn.start() + 1) for torn in _TORN.finditer(text.chars) if award_head(torn["title"]) is not None)


_TORN = re.compile(r"(?<=[为予获得评膺选])“(?P<title>[^“”，。；、]{4,30}?)(?=(?:光荣称号|荣誉称号|称号)?(?:[，。；、](?![^“”。；]{0,12}”)|$))")


def _closed_up(text: Text) -> Text:
    """The text without blanks between a verb and the title that it gives, and behind that title (授予 “X” 称号)."""
    if " " not in text.chars:
        return text
    return text.without(blank.span() for blank in _BLANK_AT_TITLE.finditer(text.chars))


_BLANK_AT_TITLE = compiled(r"(?<=[予为获得号评授膺选了颁布]) +(?=“)|(?<=”) +(?=(?:光荣|荣誉)?(?:称号|荣誉|奖牌|牌匾)|[，。；、等和及与])|(?<=、) +(?=“)")
_ASKED = re.compile(r"(?:问|答|Q|A)\s*[0-9]{0,2}\s*[：:]\s*(?=[\u4e00-\u9fff0-9“])")
"""问：甲医院得过什么奖？ / 答：2007年被…: the label of a question or an answer is no part of the sentence."""
_BRIEF = re.compile(r"[\[【（](?:图|图文|组图|图片|视频)[0-9一二三四五]?[\]】）]\s*(?=[\u4e00-\u9fff“])|(?:又讯|另讯|又悉|另悉)[\s：:，]+(?=[\u4e00-\u9fff“])")
"""A second report in one article begins so, or a picture's caption; the first word is no part of a name."""
_DATELINE_END = re.compile(r"[讯电消息]{0,2}\s*(?:（[^（）]{1,60}）)?\s*")


def whole_lines(lines: Sequence[Line]) -> list[Line]:
    """Lines of a layout that sets the recipient, the verb and the title each on a line of its own, put together.

    甲医院 / 被授予 / “…”称号 is one sentence; a title below a heading or a name is none.
    """
    found: list[Line] = []
    for line in open_lines(clause_lines(work_lines(lines))):
        before = found[-1] if found else None
        if before is not None and len(before.chars) < 60 and (len(line.chars) < 60 or _GIVEN_BELOW.match(line.chars) is not None) and not line.mark and _one_sentence(before.chars, line.chars):
            found[-1] = Line(Text.join([before.text, line.text]), before.gap, before.indent)
        elif _HELD.fullmatch(line.chars) and not line.gap and (back := _verse(found)):
            found[-back:] = [Line(Text.join([*(part.text for part in found[-back:]), line.text]), found[-back].gap, found[-back].indent)]
        elif _GETS.match(line.chars) and len(line.chars) < 40 and not line.gap and (back := _poster(found)):
            whole = found[-back]
            found[-back:] = [Line(Text.join([*(part.text for part in found[-back:]), line.text]), whole.gap, whole.indent)]
        else:
            found.append(line)
    return found


_HELD = re.compile(r"(?:将|已|近日|昨日|今日)?(?:[在于][\u4e00-\u9fff]{2,14}?)(?:隆重|圆满|成功|顺利|正式|如期)*(?:举行|举办|召开|开幕|开赛|落幕|收官|闭幕)")


def _verse(found: Sequence[Line]) -> int:
    """How many lines before 在甲市举行 are its sentence in an account's verses: 全省急救培训 / 暨技能大赛 / 在甲市举行."""
    for back in range(1, min(len(found), 3) + 1):
        line = found[-back]
        if line.mark or len(line.cells) > 1 or re.search(r"[。！？；：]$", line.chars) or back > 1 and found[-back + 1].gap:
            return back - 1
        if line.gap:
            return back
    return 0


def _poster(found: Sequence[Line]) -> int:
    """How many lines before a verb are its sentence on a poster: 甲支部的 / 《X》 / 荣获一等奖; 0 where nothing says that they are one."""
    for back in range(1, min(len(found), 4) + 1):
        line = found[-back]
        if len(line.chars) > 80 or line.mark or re.search(r"[。！？；：]$", line.chars):
            return 0
        owner = re.search(r"(?:党支部|党总支|党委|医院|科|部|中心|团委)】?(?:选送|报送|申报|推荐|创作|拍摄|制作)?的(?:[\u4e00-\u9fff]{0,6}(?:作品|案例|视频|课题|项目|党课|故事|论文|节目))?(?:《[^《》]{2,40}》)?$", line.chars)
        if owner is not None:
            return back
        if line.gap:
            return 0
    return 0


_TITLE_ALONE = re.compile(r"[^，。；：“”]{0,6}“[^“”]{3,30}”(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|奖状)?")
_GIVEN_BELOW = re.compile(rf"(?:这是)?由[^，。；：“”由]{{2,40}}?(?:{GIVING_ADVERBS})*(?:授予|颁发给|颁给|授给|颁予)[^，。；：“”]{{2,40}}(?:[，。；！]|$)")
"""第一块 / “过硬党支部” / 由甲党组授予我院党支部: who gave a title to whom, below the title."""


def _one_sentence(before: str, line: str) -> bool:
    if _GETS.match(line):
        return _OWNER_END.search(before) is not None and "“" not in before
    if _GIVEN_BELOW.match(line) is not None and _TITLE_ALONE.fullmatch(before) is not None:
        return True
    if line.startswith("“"):
        return _GIVING_END.search(before) is not None
    if _TITLE_END.match(line):
        return before.endswith("”") and _GETS.search(before) is not None
    return before.endswith(("授予我院", "授予该院")) and _OWNER_END.search(line) is not None
