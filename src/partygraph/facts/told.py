"""Honours told in sentences: who got which title, from whom, for what.

A sentence is read around the verb that gives or gets (rules told.*). Before it stands the recipient (or the giver), behind it the titles.
What is quoted is never searched for verbs. A place in a ranking, an honour of a person, a striving (争创), a rumour and a count give no
conferral.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.awards import award_head, number
from partygraph.facts.counts import ToldCount, read_counts
from partygraph.facts.discourse import COREFERENCE, LEAD_IN, PERSONAL, Discourse, subjects, without_definitions
from partygraph.facts.listed import is_person
from partygraph.facts.titles import Title, read_titles
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.rules.load import pattern

__all__ = ["Reader", "Told", "ToldCount", "read_told"]


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


@dataclass(frozen=True, slots=True)
class _Recipient:
    name: str
    at: Text
    resolved: bool
    entry: str | None = None
    entry_at: Text | None = None


@dataclass
class _Reading:
    topic: Discourse
    found: list[Told] = field(default_factory=list)
    counts: list[ToldCount] = field(default_factory=list)
    persons: int = 0
    announcer: tuple[tuple[str, ...], Text | None] = ((), None)
    lister: tuple[str, ...] = ()
    announced: str = ""
    announced_at: int = 0
    line: int = 0


_QUOTED = re.compile(r"“(?:[^“”]|“[^“”]{0,20}”){1,60}?”|《[^《》]{1,80}》")
_SENTENCE = re.compile(r"(?:[^。！？\n“]|“[^”\n]{0,60}”|“)+[。！？\n]?")
_HEARSAY = re.compile(r"不实|谣言|误传|网传|辟谣|并未获|未获通过|没评上|未能入选|失之交臂|被?取消|撤销|收回|摘牌|更正|不属于荣誉|落选|未上榜|尚未|暂停|建议名单|候选|提名名单|拟推荐|拟表彰|拟命名")
_NEGATIVE = re.compile(r"(?:争创|争取|力争|申报|创建目标|努力|有望|计划|拟|将|未能|没有|未|争当|为目标|可|能够|才能|就能|如果|若|即可|凡|应当|曾申请|冲刺|备战|准备|参评|瞄准|朝着|向着|为了|还想要什么|希望|盼|待|即将|预计|目前为)(?:再次|成功|今年|明年)?$")


def read_told(lines: Sequence[Line], topic: Discourse) -> tuple[list[Told], list[ToldCount], int, tuple[str, ...]]:
    """Honours, declared counts, the number of personal honours, and who announces a list, in reading order."""
    reading = _Reading(topic)
    for line in map(without_definitions, lines):
        chars = line.chars
        if len(chars) < 4:
            continue
        if len(chars) < 40 and (org := parse(re.sub(r"\s", "", line.body.chars))) is not None and not is_bare(org):
            topic.note(org)
            topic.focus = org.name if org.steps[-1].group in ("line", "department") else None
            continue
        for match in _SENTENCE.finditer(chars):
            if match.end() - match.start() <= 1500:
                _sentence(reading, line.text.slice(match.start(), match.end()))
        reading.line += 1
    return reading.found, reading.counts, reading.persons, reading.lister


def _mask(chars: str) -> str:
    return _QUOTED.sub(lambda match: match[0][0] + "Ｑ" * (len(match[0]) - 2) + match[0][-1], chars)


# --- verbs -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Verb:
    kind: str
    start: int
    end: int
    agent: tuple[int, int] | None
    rule: str
    act: str
    put: tuple[int, int] | None = None


_GIVE_OBJECT = re.compile(r"(?:其|该|我|本|[^，。；“”]{2,60}?)?[“《]|(?:其|该院|我院|[^，。；]{3,60})(?:为|荣誉|称号|奖)")
_NOT_GET = re.compile(r"悉|益|取|准|利|知|胜|救|表(?!彰|扬)|批准|感|者")


def _verbs(masked: str) -> list[_Verb]:
    found: list[_Verb] = []
    for match in pattern("told.passive").finditer(masked):
        found.append(_Verb("passive", match.start(), match.end(), match.span("agent"), "told.passive", match["act"]))
    taken = [(verb.start, verb.end) for verb in found]
    for match in pattern("told.praised").finditer(masked):
        if not any(start < match.end() and match.start() < stop for start, stop in taken):
            found.append(_Verb("praised", match.start(), match.end(), match.span("agent"), "told.praised", match["act"]))
            taken.append(match.span())
    for match in pattern("told.get").finditer(masked):
        if any(start < match.end() and match.start() < stop for start, stop in taken):
            continue
        if masked[max(0, match.start() - 1) : match.start()] in ("被", "所", "可", "收", "捕", "抓", "查") or _NOT_GET.match(masked, match.end()):
            continue
        if masked[match.end() : match.end() + 1] == "奖" and masked[match.end() : match.end() + 2] not in ("奖，", "奖。", "奖；"):
            continue
        found.append(_Verb("get", match.start(), match.end(), None, "told.get", match[0]))
        taken.append(match.span())
    for match in pattern("told.give").finditer(masked):
        if any(start < match.end() and match.start() < stop for start, stop in taken):
            continue
        put = match.span("put_whom") if match["put"] else None
        if put is None and not _GIVE_OBJECT.match(masked, match.end()):
            continue
        found.append(_Verb("give", match.start(), match.end(), None, "told.give", match["act"], put))
        taken.append(match.span())
    return sorted(found, key=lambda verb: verb.start)


_WEAK = ("获", "入选", "获得", "入围", "评为", "上榜", "获批", "跻身", "列入", "纳入", "列为", "评", "拿下", "收获", "拿到", "捧回")


def _sentence(reading: _Reading, sentence: Text) -> None:
    chars = sentence.chars
    masked = _mask(chars)
    reading.counts.extend(read_counts(sentence))
    if _HEARSAY.search(masked):
        subjects(reading.topic, masked)
        return
    _announce(reading, sentence)
    if _enumerated(reading, sentence):
        return
    verbs = _verbs(masked)
    if not verbs:
        subjects(reading.topic, masked)
        return
    begin = 0
    subject: list[_Recipient] = []
    subjects(reading.topic, masked[: verbs[0].start])
    for order, verb in enumerate(verbs):
        stop = _object_end(masked, verb.end, verbs[order + 1].start if order + 1 < len(verbs) else len(chars))
        if _NEGATIVE.search(masked[begin : verb.start]):
            continue
        if verb.kind == "give":
            begin = _giving(reading, sentence, masked, verb, begin, stop)
            continue
        elsewhere: tuple[tuple[str, ...], Text | None] = ((), None)
        titles, end = ([], verb.end) if verb.kind == "praised" else read_titles(sentence, verb.end, stop, strict=verb.act.strip("成功先后又均") in _WEAK, whom=lambda phrase: _whom(reading, phrase))
        if not titles:
            titles = _title_elsewhere(sentence, masked, begin, verb)
            if titles and (what := _OF_WHAT.search(masked, 0, verb.start)) is not None:
                elsewhere = _giver_before(reading, sentence, 0, what.start())
        if not titles or _MEASURED.match(chars, end):
            continue
        if verb.kind == "get" and (attributive := _attributive(reading, sentence, end, stop)):
            _pair(reading, attributive[0], titles, (), None, masked, verb, begin)
            begin = attributive[1]
            continue
        inverted = _inverted(reading, sentence, end, stop)
        givers, giver_at = elsewhere
        if verb.agent is not None and verb.agent[1] > verb.agent[0]:
            giver_at = sentence.slice(*verb.agent)
            givers = _bodies_of(giver_at.chars, reading)
        recipients = inverted or _recipients(reading, sentence, begin, verb.start, fallback=subject)
        if recipients is None:  # a person
            reading.persons += 1
            begin = end
            continue
        kept = [title for title in titles if not title.personal]
        reading.persons += len(titles) - len(kept)
        _pair(reading, recipients, kept, givers, giver_at, masked, verb, begin)
        if recipients:
            subject = recipients
        begin = end
    subjects(reading.topic, masked[verbs[-1].end :] if len(verbs) > 1 else "")


_MEASURED = re.compile(r"(?:、[^，。；、]{2,14}){0,3}(?:的)?(?:数量|情况|名额|比例|标准|条件|总数|要求|目标)")
"""被评为优秀案例的数量 gives nobody anything."""


def _object_end(masked: str, start: int, stop: int) -> int:
    """Titles stand before the next full clause."""
    match = re.compile(r"[；。]").search(masked, start, stop)
    return match.start() if match else stop


_AS_WHAT = re.compile(r"作为(?P<title>[^，。；“”]{4,30})(?:，)?$")
_OF_WHAT = re.compile(r"(?:对|通报了?|公布了?|表彰了?|命名了?|推出了?)(?:一批|首批|[0-9]+个|[0-9]+家|全[省市区县国])*(?P<title>[^，。；“”《》]{4,40}?)(?:予以表彰|进行表彰|予以通报|的?名单|，)")


def _title_elsewhere(sentence: Text, masked: str, begin: int, verb: _Verb) -> list[Title]:
    """The title before the verb: 作为优秀基层党组织被…通报表彰; 对先进基层党组织予以表彰，甲、乙受到表彰; else the praise itself."""
    before = masked[begin : verb.start]
    if verb.kind in ("passive", "praised"):
        match = _AS_WHAT.search(before)
        if match is not None and (head := award_head(match["title"])) is not None and not head.personal:
            name = re.sub(r"^(?:全市|全省|全县|全区|全国)", "", match["title"])
            at = begin + match.start("title")
            return [Title(name, sentence.slice(at, at + len(match["title"])), head.personal)]
    if verb.kind == "praised" or verb.act.strip("成功均也还") in ("入选", "上榜", "榜上有名"):
        match = _OF_WHAT.search(masked, 0, verb.start)
        if match is not None and (head := award_head(match["title"])) is not None:
            name = re.sub(r"^(?:一批|首批)", "", match["title"])
            return [Title(name, sentence.slice(match.start("title"), match.end("title")), head.personal)]
    if verb.kind == "praised" and "通报" in verb.act:
        word = "通报表扬" if "表扬" in verb.act else "通报表彰"
        at = sentence.chars.find(word, verb.start)
        return [Title(word, sentence.slice(at, at + len(word)), personal=False)] if at >= 0 else []
    if verb.kind == "passive" and "通报表" in verb.act:
        word = verb.act[-4:]
        at = sentence.chars.find(word, verb.start)
        return [Title(word, sentence.slice(at, at + len(word)), personal=False)]
    return []


_INVERTED = re.compile(r"(?:称号|表彰|荣誉|奖项)?的?(?:单位|医院|党支部|支部|集体)?(?:，)?(?:还有|有|是|包括|分别是|为|分别为)[：:]?(?P<list>[^。；]{4,400})")
_ATTRIBUTIVE = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?(?:不久)?的(?P<who>[\u4e00-\u9fff（）]{3,40})")


def _inverted(reading: _Reading, sentence: Text, end: int, stop: int) -> list[_Recipient]:
    """获得一等奖的是甲、乙: the recipients stand behind the title."""
    match = _INVERTED.match(sentence.chars, end, stop)
    if match is None:
        return []
    found = _resolve_all(reading, sentence.slice(match.start("list"), match.end("list")))
    return [_Recipient(name, at, resolved) for name, at, resolved in found] if found else []


def _attributive(reading: _Reading, sentence: Text, end: int, stop: int) -> tuple[list[_Recipient], int] | None:
    """曾获“工人先锋号”的甲医院骨伤科: the recipient is what the title qualifies."""
    match = _ATTRIBUTIVE.match(sentence.chars, end, stop)
    if match is None:
        return None
    items = find(match["who"], tuple(reading.topic.defined))[:1]
    if not items or items[0].start > 0:
        return None
    completed = reading.topic.complete(items[0].org)
    if completed is None:
        return None
    at = sentence.slice(match.start("who"), match.start("who") + items[0].end)
    return [_Recipient(completed[0], at, completed[1])], match.start("who") + items[0].end


# --- announcements and enumerations ----------------------------------------------------------------------------------

_PUBLISH = "印发|下发|发布|公布|发文|下达|通报|揭晓|作出|发出"
_ANNOUNCED = re.compile(
    rf"在(?P<inside>[^，。；《》“”]{{3,40}}?)(?:刚刚|日前|近日|最新|新近)?(?:{_PUBLISH})的|由(?P<who>[^，。；由《》“”]{{3,40}}?)(?:联合|共同|正式)?(?:{_PUBLISH})|(?P<first>[^，。；《》“”]{{3,50}}?)(?:联合|共同|正式|日前|近日)*(?:{_PUBLISH})(?:了)?(?:《[^》]*(?:通报|决定|通知|名单|公告)[^》]*》|[^，。；]{{0,40}}(?:名单|通报|决定|表彰))"
)


def _announce(reading: _Reading, sentence: Text) -> None:
    """Who publishes the list or the circular gives what it lists."""
    match = _ANNOUNCED.search(sentence.chars)
    if match is None:
        return
    who = match["who"] or match["first"] or match["inside"] or ""
    if match["who"] and not re.search(r"名单|通报|决定|通知|结果", sentence.chars):
        return
    start = match.start("who" if match["who"] else "first" if match["first"] else "inside")
    names = tuple(name for name in _bodies_of(LEAD_IN.sub("", who), reading) if (org := parse(name)) is not None and org.steps[-1].group not in ("media", "hospital"))
    if names:
        reading.announcer = (names, sentence.slice(start, start + len(who)))
        reading.lister = reading.lister or names
        reading.announced, reading.announced_at = sentence.chars, reading.line


_ENUMERATED = re.compile(
    r"(?:评出|评选出|选出|评定|表彰|命名|确定|认定|遴选出|推选出|产生)(?:了|出)?(?P<list>[^。；“]{6,900}?)(?:等)?\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:个|家|名|支|项)(?P<whom>[^，。；“”、]{0,10}?)(?:为|作为|获得)?(?:“(?P<quote>[^“”]{2,40})”(?P<tail>[^，。；“”、]{0,8})|(?P<plain>(?:先进|优秀|示范|标杆|模范|红旗|五星|文明)[^，。；“”、]{2,20}))"
)


def _enumerated(reading: _Reading, sentence: Text) -> bool:
    """评出甲支部、乙支部、丙支部3个“红旗党支部”: the list stands between the verb and the title."""
    match = _ENUMERATED.search(sentence.chars)
    if match is None or "、" not in match["list"]:
        return False
    recipients = _resolve_all(reading, sentence.slice(match.start("list"), match.end("list")).strip("：: "))
    if not recipients or len(recipients) < 2:
        return False
    kind = "quote" if match["quote"] else "plain"
    at = sentence.slice(match.start(kind), match.end(kind))
    if (total := number(match["count"])) is not None:
        reading.counts.append(ToldCount(match[kind], total, sentence.slice(match.start("count"), match.end(kind))))
    givers, giver_at = _giver_before(reading, sentence, 0, match.start())
    for recipient, where, resolved in recipients:
        reading.found.append(Told(recipient, where, resolved, match[kind], at, None, None, givers, giver_at, "told.enumeration"))
    return True


# --- recipients ------------------------------------------------------------------------------------------------------

_ADVERB_END = re.compile(
    r"(?:[，\s]|先后|分别|均|也|还|又|都|同时|双双|成功|一举|连续[0-9一二三四五六七八九十]+[年次届]|多次|再次|曾|曾经|已|共|累计|光荣|荣幸|各|相继|陆续|首次|首批|再度|率先|一并|全部|顺利|最终|并|则|亦|就|被|因此|由此|近年来|日前|近日|今年|去年|同年|当年|此前|刚刚|不久前|前不久|再|一起|共同|蝉联|凭此|"
    r"(?:因|凭借|凭|在|于|以)[^，。；“”]{2,40}|(?:于|在)?(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:[、和至-](?:19|20)?[0-9]{2,4}年)*)+$"
)
_ENTRY_TAIL = re.compile(
    r"(?P<owner>.*?)(?:的|申报的?|报送的?|选送的?|创作的?|推出的?|打造的?|自编自导的?|拍摄的?|参赛的?|推荐的?|提交的?|编排的?|撰写的?|完成的?|创建的?|送评的?|制作的?)?(?P<noun>[^，。；“”《》的、]{0,16})(?:《(?P<work>[^《》]{2,80})》|“(?P<quote>[^“”]{1,40})”)(?P<tail>圈|党建品牌|服务品牌|文化品牌|品牌|案例|项目|作品|工作法|党建案例|课题|创新项目|党建项目|微党课|党课|品管圈|工程|小组|一文)?(?:等)?$"
)
_NO_RECIPIENT = re.compile(r"(?:学科|专科|专业|技术|文化|服务|论文|成果|课题|患者|市民|国家|中国|选手|节目|孩子|作者|学生|群众|居民)$")
_MANY = re.compile(r"(?:另有|另外|还有|共有|全[省市县区国]|其余|其他)*[0-9一二三四五六七八九十百两余多]+(?:个|家|名|支|项|件|篇|人)[^，。；、“”]{0,24}")
_COUNTED = re.compile(r"等?\s*(?:[0-9一二三四五六七八九十多两余]+)(?:家|个|所|支|名)(?:[\u4e00-\u9fff]{0,8}?(?:单位|医院|集体|党组织|支部|党支部|科室|医疗机构|团队|党总支|党委))?$")


def _recipients(reading: _Reading, sentence: Text, begin: int, end: int, *, fallback: list[_Recipient]) -> list[_Recipient] | None:
    """Who gets it: None when it is a person, an empty list when nobody can be told."""
    segments = _segments(sentence, begin, end)
    apart = sentence.chars[begin:end].rstrip().endswith(("，", "；", "："))
    for order, text in enumerate(segments):
        cut = _ADVERB_END.search(text.chars)
        if cut is not None and cut.start() < len(text):
            text = text.slice(0, cut.start())
        if not text.chars.strip():
            continue
        if order > 0 or apart:
            if earlier := _clause_subject(reading, text):
                return earlier
            continue
        if pairs := _paired(reading, text):
            return pairs
        if _MANY.fullmatch(text.chars):
            return []
        recipients = _noun_phrase(reading, text)
        if recipients is None:
            return None
        if recipients:
            return [*_enumeration_before(reading, segments[1:], recipients), *recipients]
        if _NO_RECIPIENT.search(text.chars) and not LEAD_IN.fullmatch(text.chars):
            return []
    if fallback:
        return fallback
    topic = reading.topic.focus or reading.topic.last
    if topic is not None and not (segments and is_person(segments[0].chars[-3:]) and len(segments[0]) <= 8):
        return [_Recipient(topic, sentence.slice(begin, end).strip() if end > begin else sentence, resolved=True)]
    return []


def _enumeration_before(reading: _Reading, segments: Sequence[Text], recipients: Sequence[_Recipient]) -> list[_Recipient]:
    """An enumeration may run over commas: 甲院第一党支部，乙院急诊党支部、门诊党支部被命名为…"""
    found: list[_Recipient] = []
    if any(item.entry for item in recipients):
        return found
    for text in segments:
        lead = LEAD_IN.match(text.chars)
        part = text.slice(lead.end(), len(text)) if lead is not None and lead.end() < len(text) else text
        named = expand(part.chars)
        if not named or any(is_generic(item.org.name) or is_bare(item.org) for item in named) or COREFERENCE.match(part.chars):
            break
        found[0:0] = [_Recipient(item.org.name, part.slice(item.ranges[0][0], item.ranges[-1][1]), item.completed) for item in named]
    return found


def _segments(sentence: Text, begin: int, end: int) -> list[Text]:
    """The clauses before the verb, nearest first."""
    chars = sentence.chars[begin:end]
    found: list[Text] = []
    stop = len(chars)
    depth = 0
    for index in range(len(chars) - 1, -1, -1):
        char = chars[index]
        if char in "”》）":
            depth += 1
        elif char in "“《（":
            depth = max(0, depth - 1)
        elif depth == 0 and char in "，；：！":
            if stop > index + 1:
                found.append(sentence.slice(begin + index + 1, begin + stop))
            stop = index
    if stop > 0:
        found.append(sentence.slice(begin, begin + stop))
    return [text.strip() for text in found if len(text.strip())][:8]


_PAIR = re.compile(
    r"(?:^|[、，和及与])\s*(?P<org>[^“”《》、，；。]{2,40}?)(?:的|：|选送的?|报送的?|申报的?)?(?P<noun>[^“”《》、，；。的]{0,10}?)(?:“(?P<quote>[^“”]{1,30})”|《(?P<work>[^《》]{2,80})》)(?P<tail>圈|小组|品牌|党建品牌|项目|案例|作品)?"
)


def _paired(reading: _Reading, text: Text) -> list[_Recipient]:
    """甲科的“X圈”、乙科的“Y圈”: each owner with its work."""
    lead = LEAD_IN.match(text.chars)
    shift = lead.end() if lead is not None and lead.end() < len(text) else 0
    chars = text.chars[shift:]
    found: list[_Recipient] = []
    matches = list(_PAIR.finditer(chars))
    if not matches or sum(len(match[0]) for match in matches) < len(chars) - 3:
        return []
    for match in matches:
        owner = re.sub(r"(?:选送|报送|申报|创作|推荐|拍摄)的?$", "", match["org"])
        name = _resolve_one(reading, owner) or _resolve_one(reading, owner + match["noun"])
        if name is None:
            return []
        kind = "quote" if match["quote"] else "work"
        entry, at = match[kind], text.slice(shift + match.start(kind), shift + match.end(kind))
        head = award_head(entry)
        if kind == "quote" and head is not None and head.rule == "award.collective":
            return []
        if match["tail"] == "圈":
            entry, at = f"“{entry}”圈", text.slice(shift + match.start(kind) - 1, shift + match.end("tail"))
        found.append(_Recipient(name[0], text.slice(shift + match.start("org"), shift + match.end("org")), name[1], entry, at))
    return found


def _noun_phrase(reading: _Reading, text: Text) -> list[_Recipient] | None:
    lead = LEAD_IN.match(text.chars)
    if lead is not None and lead.end() < len(text):
        text = text.slice(lead.end(), len(text)).strip()
    chars = text.chars
    if not chars:
        return []
    entry: str | None = None
    entry_at: Text | None = None
    match = _ENTRY_TAIL.search(chars) if "”" in chars[-14:] or "》" in chars[-14:] else None
    if match is not None and match["tail"] != "一文" and not re.search(r"(?:^|[，、])[以凭]|[以凭]$", match["owner"] + match["noun"]):
        kind = "work" if match["work"] else "quote"
        head = award_head(match[kind])
        if not (kind == "quote" and head is not None and head.rule == "award.collective" and not match["tail"]):
            entry, entry_at = match[kind], text.slice(match.start(kind), match.end(kind))
            if match["tail"] == "圈":
                entry, entry_at = f"“{entry}”圈", text.slice(match.start(kind) - 1, match.end("tail"))
            owner = text.slice(0, match.end("owner")).strip("，、 ")
            if not len(owner):
                host = reading.topic.owners.get(match[kind]) or reading.topic.last
                return [_Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
            text, chars = owner, owner.chars
    names = _resolve_all(reading, text)
    if names is not None:
        return [_Recipient(name, at, resolved, entry, entry_at) for name, at, resolved in names]
    if PERSONAL.search(chars[-8:]) and not chars.endswith(("团队", "医疗队", "支部", "党委", "小组")):
        return None
    items = [item for item in find(_mask(chars), tuple(reading.topic.defined)) if not is_generic(item.org.name)]
    for item in reversed(items):
        if is_bare(item.org) and not COREFERENCE.match(item.org.name) and reading.topic.known(item.org.name) is None and item.start > 0:
            continue
        rest = chars[item.end :]
        if PERSONAL.match(rest) or re.match(r"[\u4e00-\u9fff]{0,6}(?:主任|院长|书记|医生|护士|同志|医师|护士长|职工)", rest) or len(rest) <= 4 and is_person(rest):
            return None
        if rest and _NO_RECIPIENT.search(rest):
            return []
        name = reading.topic.complete(item.org)
        if name is not None and not re.search(r"(?:在|由|与|向|赴|对|从|到)$", chars[: item.start]):
            if (org := parse(name[0])) is not None:
                reading.topic.note(org)
            return [_Recipient(name[0], text.slice(item.start, item.end), name[1], entry, entry_at)]
    if entry is not None:
        host = reading.topic.owners.get(entry.strip("“”圈")) or reading.topic.last
        return [_Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
    reference = COREFERENCE.match(chars)
    if reference is not None and (host := reading.topic.refer(reference[0])) is not None:
        if PERSONAL.search(chars[reference.end() :][-8:]):
            return None
        return [_Recipient(host, text.slice(0, reference.end()), resolved=True)]
    return []


def _clause_subject(reading: _Reading, text: Text) -> list[_Recipient]:
    """The organisation, or the work of one, that an earlier clause begins with."""
    chars = text.chars
    lead = LEAD_IN.match(chars)
    shift = lead.end() if lead is not None and lead.end() < len(chars) else 0
    tidy = chars[shift:]
    work = re.match(r"[^，。；《》“”]{0,14}《(?P<work>[^《》]{2,60})》", tidy)
    if work is not None and not re.search(r"^以|根据|按照|关于|印发|贯彻|落实", tidy[: work.start("work")]):
        at = text.slice(shift + work.start("work"), shift + work.end("work"))
        owner = _resolve_one(reading, re.sub(r"(?:的|(?:拍摄|创作|编排|制作|选送|申报|撰写|报送|推荐|打造|表演|演绎)(?:了|的)?)?(?:一部|一个)?(?:微视频|视频|作品|短视频|情景剧|微党课|节目|案例|纪录片|纪录短片|微电影|舞台剧|小品|演讲|课题|论文)?$", "", tidy[: work.start("work") - 1])) or ((reading.topic.last, True) if reading.topic.last else None)
        return [_Recipient(owner[0], at, owner[1], work["work"], at)] if owner is not None else []
    listed = re.sub(r"(?:榜上有名|名列其中|位列其中|脱颖而出|上榜|入围|表现突出|成绩突出|获此殊荣)$", "", tidy)
    if listed != tidy and (names := _resolve_all(reading, text.slice(shift, shift + len(listed)))):
        return [_Recipient(name, at, resolved) for name, at, resolved in names]
    named = expand(re.sub(r"作为.*$", "", tidy)) if len(tidy) < 60 else ()
    if len(named) == 1 and _names_whom(reading, named[0].org) and not is_generic(named[0].org.name) and (completed := reading.topic.complete(named[0].org)) is not None:
        return [_Recipient(completed[0], text.slice(shift, shift + named[0].ranges[-1][1]), completed[1])]
    reference = COREFERENCE.match(tidy)
    if reference is not None:
        longest = next((stop for stop in range(min(len(tidy), 24), reference.end() - 1, -1) if reading.topic.refer(tidy[:stop]) is not None), None)
        if longest is not None and (host := reading.topic.refer(tidy[:longest])) is not None and not PERSONAL.match(tidy[longest:]):
            return [_Recipient(host, text.slice(shift, shift + longest), resolved=True)]
    items = find(_mask(tidy), tuple(reading.topic.defined))[:1]
    if items and items[0].start == 0 and not is_generic(items[0].org.name) and _names_whom(reading, items[0].org):
        rest = tidy[items[0].end :]
        if PERSONAL.match(rest) or is_person(rest[:3]) and len(rest) <= 4 or rest.startswith(("给予", "指导", "支持")):
            return []
        name = reading.topic.complete(items[0].org)
        if name is not None:
            return [_Recipient(name[0], text.slice(shift, shift + items[0].end), name[1])]
    return []


def _names_whom(reading: _Reading, org: OrgName) -> bool:
    """Is this a name that an earlier clause may have as its subject: an institution's own, or one that the text has named in full?"""
    return is_anchored(org.name) or org.name in reading.topic.full or COREFERENCE.match(org.name) is not None or org.name in reading.topic.defined or org.steps[-1].group == "line"


def _resolve_all(reading: _Reading, text: Text) -> list[tuple[str, Text, bool]] | None:
    """All names of an enumeration, or None when any part of it is none."""
    chars = _COUNTED.sub("", text.chars.strip())
    chars = re.sub(r"^(?:出|了|其中|确认)+", "", chars)
    chars = re.sub(r"(?:等|两个党支部|两个支部|两家医院|三家医院|代表队|参赛队)$", "", chars)
    if not chars:
        return None
    if (found := reading.topic.refer(chars)) is not None:
        return [(found, text, True)]
    shared = re.fullmatch(r"(?P<list>.+?)(?:两|三|四|五|[2-9])个(?P<line>党支部|支部|党总支)", text.chars.strip())
    if shared is not None:
        chars = "、".join(part if part.endswith(("支部", "总支")) else part + shared["line"] for part in re.split(r"[、和]", shared["list"]))
    named = expand(chars)
    if not named:
        one = _resolve_one(reading, chars)
        return [(one[0], text, one[1])] if one is not None else None
    if len(named) == 1 and len(named[0].org.name) > 40:
        return None
    resolved: list[tuple[str, Text, bool]] = []
    inside = False
    host: str | None = None
    for item in named:
        if is_generic(item.org.name):
            return None
        if item.completed:
            name: tuple[str, bool] | None = (item.org.name, True)
        elif host is not None and is_bare(item.org):
            joined = parse(host + item.org.name)
            name = (joined.name, True) if joined is not None else None
        else:
            name = reading.topic.complete(item.org)
        if name is None:
            return None
        if not is_bare(item.org):
            host = item.org.institution if name[0] == item.org.name else (org.institution if (org := parse(name[0])) else None)
        school = reading.topic.school
        if school and name[1] and name[0].startswith(school):
            inside = True
        elif inside and school and item.org.steps[0].group == "university" and not name[0].startswith(school) and (joined := parse(school + name[0])) is not None:
            name = (joined.name, True)
        at = text.slice(item.ranges[0][0], item.ranges[-1][1]) if shared is None else text
        resolved.append((name[0], at, name[1] or item.completed))
        if (org := parse(name[0])) is not None:
            reading.topic.note(org, subject=len(named) == 1)
    return resolved


def _resolve_one(reading: _Reading, chars: str) -> tuple[str, bool] | None:
    chars = re.sub(r"\s", "", chars).removesuffix("的")
    chars = re.sub(r"^(?:由|其中|以及|来自|去年|今年|出|了|比如|例如|确认)+", "", chars)
    if (found := reading.topic.refer(chars)) is not None:
        return found, True
    if chars in reading.topic.defined and (org := parse(chars) or parse(reading.topic.defined[chars])) is not None:
        return reading.topic.complete(org) or (reading.topic.defined[chars], True)
    org = parse(chars)
    if org is None or is_generic(chars):
        return None
    return reading.topic.complete(org)


def _whom(reading: _Reading, phrase: str) -> tuple[str, ...]:
    """Full names of the bodies that a phrase enumerates, empty when any part of it is none."""
    phrase = phrase.strip().replace("《", "").replace("》", "")
    if (found := reading.topic.refer(phrase)) is not None:
        return (found,)
    named = expand(phrase)
    if not named or any(is_generic(item.org.name) for item in named):
        return ()
    names = [item.org.name if not is_bare(item.org) and item.org.name not in reading.topic.defined else (reading.topic.complete(item.org) or ("", False))[0] for item in named]
    return tuple(names) if all(names) else ()


_AGENT_NOISE = re.compile(r"(?:联合|共同|正式|再次|同时|一起|分别|予以|给予|办公室共同|连续.{1,4}年|表彰|发文|决定|一并|双双|评选)+$")


def _bodies_of(chars: str, reading: _Reading) -> tuple[str, ...]:
    """Givers in the words between 被 and the verb; what the document calls by a defined short form by its full name."""
    chars = _AGENT_NOISE.sub("", re.sub(r"^(?:由|上级|当地)", "", chars.strip()))
    if not chars:
        return ()
    if (found := reading.topic.refer(chars)) is not None:
        return (found,)
    named = expand(chars)
    names: list[str] = []
    if named:
        for item in named:
            if is_generic(item.org.name):
                continue
            completed = reading.topic.complete(item.org) if is_bare(item.org) or COREFERENCE.match(item.org.name) or item.org.name in reading.topic.defined else (item.org.name, False)
            if completed is not None:
                names.append(completed[0])
        return tuple(names)
    return tuple(item.org.name for item in find(chars, tuple(reading.topic.defined)) if not is_bare(item.org) and not is_generic(item.org.name))


# --- pairing ---------------------------------------------------------------------------------------------------------


def _pair(reading: _Reading, recipients: list[_Recipient], titles: list[Title], givers: tuple[str, ...], giver_at: Text | None, masked: str, verb: _Verb, begin: int) -> None:
    if not recipients or not titles:
        return
    respectively = "分别" in masked[max(begin, verb.start - 4) : verb.end + 2]
    if respectively and len(recipients) == len(titles) and len(titles) > 1:
        couples = list(zip(recipients, titles, strict=True))
    else:
        couples = [(recipient, title) for title in titles for recipient in recipients]
    for order, (recipient, title) in enumerate(couples):
        entry, entry_at = recipient.entry, recipient.entry_at
        if order >= len(recipients) and entry is not None and len(titles) > 1 and "组织" in title.name:
            entry = entry_at = None
        announced = verb.kind != "give" and (reading.announced_at == reading.line or title.name[-4:] in reading.announced)
        by = givers or title.givers or (reading.announcer[0] if announced else ())
        at = giver_at if givers else title.giver_at if title.givers else reading.announcer[1] if by else None
        if recipient.name in by:
            by, at = (), None
        reading.found.append(Told(recipient.name, recipient.at, recipient.resolved, title.name, title.at, entry, entry_at, by, at, verb.rule))


_GIVER_NOISE = re.compile(r"(?:联合|共同|同时|印发|发文|决定|日前|近日|正式|下发|特|则|还|将|现|同意|研究|经研究|予以|最终|也|并|送来|向|给)+$")


def _giver_before(reading: _Reading, sentence: Text, begin: int, end: int) -> tuple[tuple[str, ...], Text | None]:
    """The giver is the subject: right before the verb, or the body that begins an earlier clause."""
    for order, text in enumerate(_segments(sentence, begin, end)):
        chars = _GIVER_NOISE.sub("", text.chars)
        cut = _ADVERB_END.search(chars)
        chars = chars[: cut.start()] if cut else chars
        lead = LEAD_IN.match(chars)
        shift = lead.end() if lead is not None and lead.end() < len(chars) else 0
        tidy = chars[shift:]
        if not tidy or re.search(r"^[报经]|(?:批准|同意|审批|推荐|申报)$", text.chars):
            continue
        names = tuple(item.org.name for item in expand(tidy) if not is_generic(item.org.name) and not is_bare(item.org))
        if names and not any(COREFERENCE.match(name) for name in names):
            return names, text.slice(shift, shift + len(tidy))
        for length in (len(tidy), 4, 3, 2):
            short = [name for name in reversed(reading.topic.heard) if 2 <= length <= 6 and length <= len(tidy) and name.endswith(tidy[:length]) and name != tidy[:length] and tidy[:length].endswith(("委", "局", "会", "部", "厅", "党组", "党委"))]
            if short:
                return (short[0],), text.slice(shift, shift + length)
        items = [item for item in find(tidy, tuple(reading.topic.defined)) if not is_bare(item.org) and not COREFERENCE.match(item.org.name)]
        if items and (items[0].start == 0 or order == 0 and items[-1].end == len(tidy)):
            chosen = items[0] if items[0].start == 0 else items[-1]
            return (chosen.org.name,), text.slice(shift + chosen.start, shift + chosen.end)
    return (), None


def _giving(reading: _Reading, sentence: Text, masked: str, verb: _Verb, begin: int, stop: int) -> int:
    """The giver before the verb, recipient and title behind it (or between 把 and the verb). Comes out: where reading goes on."""
    whom = re.search(r"(?:还|并|也)?向(?P<whom>[^，。；“”]{2,40})$", masked[begin : verb.start]) if verb.put is None else None
    before = begin + whom.start() if whom is not None else verb.put[0] - 1 if verb.put else verb.start
    givers, giver_at = _giver_before(reading, sentence, begin, before)
    if verb.put is not None or whom is not None:
        span = verb.put if verb.put is not None else (begin + whom.start("whom"), begin + whom.end("whom"))  # type: ignore[union-attr]
        recipients = _resolve_all(reading, sentence.slice(*span).strip())
        titles, end = read_titles(sentence, verb.end, stop, strict=False, whom=lambda phrase: _whom(reading, phrase))
    else:
        recipients, titles, end = _target(reading, sentence, verb.end, stop)
    if not recipients or not titles:
        if givers and titles:
            reading.lister = reading.lister or givers
        return max(begin, verb.end) if titles else begin
    kept = [title for title in titles if not title.personal]
    reading.persons += len(titles) - len(kept)
    _pair(reading, [_Recipient(name, at, resolved) for name, at, resolved in recipients], kept, givers, giver_at, masked, verb, begin)
    return max(end, verb.end)


_AS = re.compile(r"为(?=[“\u4e00-\u9fff0-9])")
_GROUP_COUNT = re.compile(r"等\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:家|个|所|名)")
_REFERENCE = re.compile(r"(?:其|该院|我院|本院|该校|我校|医院|院党委|医院党委|该[\u4e00-\u9fff]{1,3})")


def _target(reading: _Reading, sentence: Text, start: int, stop: int) -> tuple[list[tuple[str, Text, bool]] | None, list[Title], int]:
    """授予 [recipient] [title] and 命名 [recipients] 为 [title]."""
    chars = sentence.chars
    masked = _mask(chars)
    options: list[tuple[int, int]] = []
    if (match := _AS.search(masked, start, stop)) is not None:
        options.append((match.start(), match.end()))
    quote = chars.find("“", start, stop)
    if quote > start:
        options.append((quote, quote))
    if (reference := _REFERENCE.match(chars, start, stop)) is not None:
        options.append((reference.end(), reference.end()))
    options.extend((start + item.end, start + item.end) for item in find(masked[start:stop], tuple(reading.topic.defined))[:1])
    for end, after in options:
        text = sentence.slice(start, end).strip()
        body = re.sub(r"（[^（）]*名单[^（）]*）", "", text.chars)
        count = _GROUP_COUNT.search(body)
        titles, stopped = read_titles(sentence, after, stop, strict=False, whom=lambda phrase: _whom(reading, phrase))
        if not titles:
            continue
        if body in ("其", "他们", "它"):
            host = reading.found[-1].recipient if reading.found else reading.topic.last
            return ([(host, text, True)] if host else None), titles, stopped
        if count is not None and (total := number(count["count"])) is not None:
            reading.counts.extend(ToldCount(title.name, total, text) for title in titles)
        plain = re.sub(r"^(?:出|了)+", "", (body[: count.start()] if count else body).replace("“", "").replace("”", ""))
        if plain != text.chars:
            named = expand(plain)
            found = [(name[0], text, name[1]) for item in named if not is_generic(item.org.name) and (name := reading.topic.complete(item.org)) is not None]
            if found:
                return found, titles, stopped
        resolved = _resolve_all(reading, text)
        if resolved:
            return resolved, titles, stopped
    return None, [], start


# --- for other stages ------------------------------------------------------------------------------------------------


class Reader:
    """Who a sentence is about, for stages that look for other facts in the same text.

    Goes through the lines in order (`follow`) and keeps the topic; `makers` says who does what a verb before `at` says.
    """

    def __init__(self, topic: Discourse) -> None:
        self._reading = _Reading(topic)

    def follow(self, line: Line) -> None:
        """Take a heading that is an organisation's name as the new topic."""
        if len(line.chars) < 40 and (org := parse(re.sub(r"\s", "", line.body.chars))) is not None and not is_bare(org):
            self._reading.topic.note(org)

    def follow_sentence(self, sentence: Text) -> None:
        """Let the subjects of a sentence become the topic."""
        subjects(self._reading.topic, _mask(sentence.chars))

    def resolve(self, text: Text) -> list[tuple[str, Text, bool]]:
        """Full names of the organisations that a phrase names, empty when it names none."""
        cut = _ADVERB_END.search(text.chars)
        part = text.slice(0, cut.start()) if cut else text
        for lead in (LEAD_IN, _DASHES):
            match = lead.match(part.chars)
            if match is not None and match.end() < len(part):
                part = part.slice(match.end(), len(part))
        part = part.slice(0, len(re.sub(r"(?:的|通过|以|围绕|—|\s|：|则|(?:提出|确立|创建|打造|推出|形成|培育|建立|总结)了?)+$", "", part.chars)))
        if not len(part):
            return []
        if names := _resolve_all(self._reading, part):
            return names
        return [(item.name, item.at, item.resolved) for item in _clause_subject(self._reading, part)]

    def makers(self, sentence: Text, at: int, verb: re.Pattern[str]) -> list[tuple[str, Text | None, bool, str]]:
        """Owner, where it stands, whether it was resolved, and the rule: the subject of the verb before `at`, else the topic."""
        masked = _mask(sentence.chars)
        begin = max(masked.rfind("；", 0, at), masked.rfind("。", 0, at)) + 1
        for order, text in enumerate(_segments(sentence, begin, at)):
            if order == 0:
                found = self._maker_before(text, verb)
                if found:
                    return found
            if subject := _clause_subject(self._reading, text):
                return [(subject[0].name, subject[0].at, subject[0].resolved, "brand.subject")]
        topic = self._reading.topic.focus or self._reading.topic.last
        return [(topic, None, True, "brand.topic")] if topic is not None else []

    def _maker_before(self, text: Text, verb: re.Pattern[str]) -> list[tuple[str, Text | None, bool, str]]:
        masked = _mask(text.chars)
        last = None
        for match in verb.finditer(masked):
            last = match
        stop = last.start() if last is not None else len(text)
        before = text.slice(0, stop).strip()
        if not len(before):
            return []
        if last is not None and last.end() + 3 < len(text) and re.search(r"(?:申报|选送|报送|推荐)的?$", last[0]):
            behind = text.slice(last.end(), len(text)).strip("的 ")
            if names := self.resolve(behind):
                return [(name, where, resolved, "brand.owner") for name, where, resolved in names]
        if last is not None:
            lead = re.sub(r"^.*(?:带动|推动|指导|引导|由|支持|组织|要求|鼓励|使|让|将)(?=.{3,})", "", before.chars)
            before = before.slice(len(before) - len(lead), len(before))
        rule = "brand.maker" if last is not None else "brand.owner"
        if names := self.resolve(before):
            return [(name, where, resolved, rule) for name, where, resolved in names]
        hidden = _mask(before.chars)
        cut = max(hidden.rfind(char) for char in "、和与及”")
        if cut >= 0 and cut + 3 < len(before) and (names := self.resolve(before.slice(cut + 1, len(before)))):
            return [(name, where, resolved, rule) for name, where, resolved in names]
        items = [item for item in find(hidden, tuple(self._reading.topic.defined)) if not is_generic(item.org.name)]
        for item in reversed(items):
            if len(before) - item.end <= 12 and (name := self._reading.topic.complete(item.org)) is not None and (is_anchored(item.org.name) or COREFERENCE.match(item.org.name) or item.org.steps[-1].group == "line"):
                return [(name[0], before.slice(item.start, item.end), name[1], rule)]
        return []


_DASHES = re.compile(r"^[—\-\s]*(?:记|访)?")
