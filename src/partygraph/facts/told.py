"""Honours told in sentences: who got which title, from whom, for what.

A sentence is read around the verb that gives or gets (rules told.*). Before it stands the recipient (or the giver), behind it the titles.
What is quoted is never searched for verbs. A name that leaves out its institution (医院党委, 该院, 药学部) is completed with the
institution that the text speaks of. A place in a ranking, an honour of a person, a striving (争创) and a count give no conferral.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.awards import award_head, is_rank, number
from partygraph.facts.listed import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import Named, expand
from partygraph.names.find import find, is_anchored
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.rules.load import pattern, words

__all__ = ["Reader", "Told", "ToldCount", "Topic", "read_told"]


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
    headline: bool = False


@dataclass(frozen=True, slots=True)
class ToldCount:
    """The text declares `count` of `award`."""

    award: str
    count: int
    at: Text


@dataclass(slots=True)
class Topic:
    """What the text speaks of: the last institution of each kind. 该院 is the last hospital, 学校 the last school."""

    last: str | None = None
    hospital: str | None = None
    school: str | None = None
    body: str | None = None

    def note(self, org: OrgName) -> None:
        """Remember the institution of `org`."""
        name = org.institution
        if name is None or not is_anchored(name):
            return
        group = next((step.group for step in reversed(org.steps) if step.group not in ("department", "line")), "")
        if group in ("party-organ", "media"):
            return
        if group == "hospital":
            self.hospital = name
        elif group == "university":
            self.school = name
        else:
            self.body = name
        if group in ("hospital", "university", "centre", "institute", "enterprise") or self.last is None:
            self.last = name


@dataclass
class _Reading:
    topic: Topic
    found: list[Told] = field(default_factory=list)
    counts: list[ToldCount] = field(default_factory=list)
    persons: int = 0
    known: tuple[str, ...] = ()
    announcer: tuple[tuple[str, ...], Text | None] = ((), None)
    mentioned: list[str] = field(default_factory=list)


_QUOTED = re.compile(r"“[^“”]{1,60}”|《[^《》]{1,80}》")
_SENTENCE = re.compile(r"[^。！？\n]+[。！？\n]?")
_NEGATIVE = re.compile(r"(?:争创|争取|力争|申报|创建目标|努力|有望|计划|拟|将|未能|没有|未|尚未|争当|为目标|评选活动方案|可|能够|才能|就能|如果|若|即可|凡|应当|以来自)(?:获得|荣获|评为|被评为|获评|获|入选|授予|命名)?$")
_VAIN = re.compile(r"^(?:了)?(?:[^，。；“]{0,14})(?:好评|认可|点赞|肯定|支持|赞誉|感|突破|提升|发展|成效|成绩|进展|收益|资格|专利|机会|经验|信任|称赞|批准|立项|资助|满意|锦旗|感谢信|掌声|喝彩|知识|利益|服务|数据|益)")


def read_told(lines: Sequence[Line], topic: Topic, *, known: tuple[str, ...] = (), headline: int | None = None) -> tuple[list[Told], list[ToldCount], int]:
    """Honours, declared counts and the number of personal honours in running text, in reading order."""
    reading = _Reading(topic, known=known)
    for index, line in enumerate(lines):
        chars = line.chars
        if len(chars) < 4:
            continue
        if len(chars) < 40 and (org := parse(re.sub(r"\s", "", line.body.chars))) is not None and org.institution is not None:
            topic.note(org)
            continue
        before = len(reading.found)
        for match in _SENTENCE.finditer(chars):
            sentence = line.text.slice(match.start(), match.end())
            if len(sentence) <= 1500:
                _sentence(reading, sentence)
        reading.announcer = ((), None)
        if index == headline:
            reading.found[before:] = [_as_headline(item) for item in reading.found[before:]]
    return reading.found, reading.counts, reading.persons


def _as_headline(item: Told) -> Told:
    return Told(item.recipient, item.recipient_at, item.resolved, item.award, item.award_at, item.entry, item.entry_at, item.givers, item.giver_at, item.rule, headline=True)  # fmt: skip


def _mask(chars: str) -> str:
    return _QUOTED.sub(lambda match: match[0][0] + "Ｑ" * (len(match[0]) - 2) + match[0][-1], chars)


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


def _verbs(masked: str) -> list[_Verb]:
    found: list[_Verb] = []
    for match in pattern("told.passive").finditer(masked):
        found.append(_Verb("passive", match.start(), match.end(), match.span("agent"), "told.passive", match["act"]))
    taken = [(verb.start, verb.end) for verb in found]
    for match in pattern("told.get").finditer(masked):
        if any(start < match.end() and match.start() < stop for start, stop in taken):
            continue
        if masked[max(0, match.start() - 1) : match.start()] in ("被", "所", "可", "斩", "收", "捕") or masked[match.end() : match.end() + 1] in ("悉", "益", "取", "奖", "准", "利", "知", "胜", "救", "表"):
            if masked[match.end() : match.end() + 1] != "奖" or masked[match.end() : match.end() + 2] in ("奖名", "奖单", "奖情", "奖项", "奖的", "奖作", "奖者", "奖集"):
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


def _sentence(reading: _Reading, sentence: Text) -> None:
    chars = sentence.chars
    masked = _mask(chars)
    verbs = _verbs(masked)
    _counts(reading, sentence, masked)
    _announce(reading, sentence, masked)
    if _enumerated(reading, sentence, masked):
        return
    if not verbs:
        _note_subjects(reading, masked)
        return
    begin = 0
    subject: list[_Recipient] = []
    for order, verb in enumerate(verbs):
        stop = verbs[order + 1].start if order + 1 < len(verbs) else len(chars)
        stop = _object_end(masked, verb.end, stop)
        before = sentence.slice(begin, verb.start)
        if _NEGATIVE.search(masked[begin : verb.start]):
            continue
        if verb.kind == "give":
            _giving(reading, sentence, masked, verb, begin, stop)
            begin = max(begin, verb.end)
            continue
        titles, end = _titles(sentence, verb.end, stop, strict=verb.act.strip("成功先后") in ("获", "入选", "获得", "入围", "评为", "上榜", "获批", "跻身", "列入", "纳入", "列为", "评"))
        if verb.kind == "passive" and not titles and ("表扬" in verb.act or "表彰" in verb.act):
            titles = _as_title(sentence, begin, verb)
        givers: tuple[str, ...] = ()
        giver_at: Text | None = None
        if verb.agent is not None and verb.agent[1] > verb.agent[0]:
            giver_at = sentence.slice(*verb.agent)
            givers = _bodies_of(giver_at.chars, reading)
        if not titles or not before and not subject and reading.topic.last is None:
            if begin == 0:
                _note_subjects(reading, masked[: verb.start])
            continue
        recipients = _recipients(reading, sentence, masked, begin, verb.start, fallback=subject)
        if recipients is None:  # a person
            reading.persons += 1
            begin = end
            continue
        kept = [title for title in titles if not title.personal]
        reading.persons += len(titles) - len(kept)
        _pair(reading, recipients, kept, givers, giver_at, sentence, masked, verb, begin)
        if recipients:
            subject = recipients
        begin = end


def _note_subjects(reading: _Reading, masked: str) -> None:
    """The topic follows the organisations that begin a clause, not those that a sentence mentions on its way."""
    for match in _CLAUSE.finditer(masked):
        chars = match[0]
        lead = _LEAD_IN.match(chars)
        shift = lead.end() if lead is not None and lead.end() < len(chars) else 0
        for item in find(chars[shift:], reading.known)[:1]:
            if item.start <= 2 or item.start <= 8 and chars[shift + item.start - 1] in "为是年日月":
                reading.topic.note(item.org)
            reading.mentioned.append(item.org.name)


_CLAUSE = re.compile(r"[^，；。！？\n]+")
_PUBLISH = "印发|下发|发布|公布|发文|下达|通报|揭晓"
_ANNOUNCED = re.compile(rf"由(?P<who>[^，。；由《》“”]{{3,40}}?)(?:联合|共同|正式)?(?:{_PUBLISH})|(?P<first>[^，。；《》“”]{{3,50}}?)(?:联合|共同|正式|日前|近日)*(?:{_PUBLISH})(?:了)?(?:《[^》]*(?:通报|决定|通知|名单|公告)[^》]*》|[^，。；]{{0,40}}(?:名单|通报|决定))")


def _announce(reading: _Reading, sentence: Text, masked: str) -> None:
    """Who publishes the list or the circular gives what it lists."""
    match = _ANNOUNCED.search(sentence.chars)
    if match is None:
        return
    who = match["who"] or match["first"] or ""
    if match["who"] and not re.search(r"名单|通报|决定|通知|结果", sentence.chars):
        return
    start = match.start("who") if match["who"] else match.start("first")
    names = tuple(item.org.name for item in expand(_LEAD_IN.sub("", who)) if not is_bare(item.org))
    if not names:
        names = tuple(item.org.name for item in find(who, reading.known) if not is_bare(item.org))[-2:]
    names = tuple(name for name in names if (org := parse(name)) is not None and org.steps[-1].group not in ("media", "hospital") and not _COREFERENCE.match(name) and not _generic(name))
    if names:
        reading.announcer = (names, sentence.slice(start, start + len(who)))


_ENUMERATED = re.compile(
    r"(?:评出|评选出|选出|评定|表彰|命名|确定|认定|遴选出|推选出|产生)(?:了|出)?(?P<list>[^。；]{6,900}?)(?:等)?\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:个|家|名|支|项)(?P<whom>[^，。；“”、]{0,10}?)(?:为|作为|获得)?(?:“(?P<quote>[^“”]{2,40})”(?P<tail>[^，。；“”、]{0,8})|(?P<plain>(?:先进|优秀|示范|标杆|模范|红旗|五星|文明)[^，。；“”、]{2,20}))"
)


def _enumerated(reading: _Reading, sentence: Text, masked: str) -> bool:
    """评出甲支部、乙支部、丙支部3个“红旗党支部”: the list stands between the verb and the title."""
    match = _ENUMERATED.search(sentence.chars)
    if match is None or "、" not in match["list"]:
        return False
    text = sentence.slice(match.start("list"), match.end("list")).strip("：: ")
    recipients = _resolve_all(reading, text)
    if not recipients or len(recipients) < 2:
        return False
    name = match["quote"] or match["plain"]
    kind = "quote" if match["quote"] else "plain"
    total = number(match["count"])
    at = sentence.slice(match.start(kind), match.end(kind))
    if total is not None:
        reading.counts.append(ToldCount(name, total, sentence.slice(match.start("count"), match.end(kind))))
    givers, giver_at = _giver_before(reading, sentence, 0, match.start())
    for recipient, where, resolved in recipients:
        reading.found.append(Told(recipient, where, resolved, name, at, None, None, givers, giver_at, "told.enumeration"))
    return True


def _object_end(masked: str, start: int, stop: int) -> int:
    """Titles stand before the next full clause."""
    match = re.compile(r"[；。]").search(masked, start, stop)
    return match.start() if match else stop


# --- titles ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Title:
    name: str
    at: Text
    personal: bool
    givers: tuple[str, ...] = ()
    giver_at: Text | None = None


_ITEM = re.compile(
    r"(?P<pre>[^“”《》、，；。（）]{0,44}?)“(?P<quote>[^“”]{2,60})”(?P<post>[^“”《》、，；。（）和及等]{0,24})"
    r"|(?P<plain>[^“”《》、，；。]{3,70}?)(?=[、，；。！]|(?:和|及|以及|与)(?=[^、，；。]{2,30}(?:奖|称号|单位|集体|荣誉|号|案例|组织))|等|$)"
)
_JOIN = re.compile(r"(?:[、，]|和|及|以及|与|暨|\s|（[^（）]{0,30}）)*")
_GIVEN_BY = re.compile(r"^(?P<who>[^，。；“”]{2,40}?)(?:联合)?(?:授予|颁发|评选|颁授|命名|表彰|评定|评出|通报表扬|主办|举办|组织|评选出|开展)的?(?=[“\u4e00-\u9fff0-9])")
_POST_EMPTY = re.compile(r"^(?:的)?(?:等)?(?:[0-9一二三四五六七八九十多两]+[项个])?(?:光荣称号|荣誉称号|荣誉|称号|表彰|殊荣|奖牌|牌匾|奖项|美誉|班组|集体|奖励)*(?:。)?$")
_NOT_TITLE = re.compile(r"(?:国家)?(?:专利|课题|项目立项|认证|评审|资质|资格|三级甲等|三甲|二甲|二级甲等|三级乙等)")
_LEADING = re.compile(r"^(?:了|的是|的有|为|成为|全部|一批|多项|各项|多个|包括|到)+")
_YEARS = re.compile(r"^(?:(?:19|20)[0-9]{2}(?:[-—至~][0-9]{2,4})?年?度?(?:[、和](?:19|20)[0-9]{2}年度?)*|(?:第[一二三四五六七八九十0-9]+|首)[届批次])")


def _titles(sentence: Text, start: int, stop: int, *, strict: bool) -> tuple[list[_Title], int]:
    """Titles behind a verb, and where they end."""
    chars = sentence.chars
    found: list[_Title] = []
    at = start
    lead = _LEADING.match(chars[at:stop])
    if lead:
        at += lead.end()
    carried: tuple[tuple[str, ...], Text | None] = ((), None)
    while at < stop:
        join = _JOIN.match(chars, at, stop)
        if join is not None and found:
            if "，" in join[0] and not re.match(r"[^，。；]{0,30}(?:“[^”]+”|奖|称号|单位|集体)(?:等|、|，|。|$|荣誉|称号)", chars[join.end() : stop]):
                break
            at = join.end()
        given = _GIVEN_BY.match(chars[at:stop])
        if given is not None and (names := _names(given["who"])):
            carried = (names, sentence.slice(at, at + given.end("who")))
            at += given.end()
        match = _ITEM.match(chars, at, stop)
        if match is None or match.end() == at:
            break
        title = _title(sentence, match, strict=strict and not found, carried=carried)
        if title is None:
            if match["quote"] is None or not found:
                if not found and match["plain"] and at == start and "“" in chars[match.end() : min(stop, match.end() + 30)] and "，" not in chars[at : match.end() + 1]:
                    at = match.end()
                    continue
                break
            break
        if title.name:
            found.append(title)
        at = match.end()
        tail = re.compile(r"等?(?:[0-9一二三四五六七八九十多两]+[项个])?(?:[国省市]级)?(?:荣誉称号|荣誉|称号|奖项|殊荣|表彰)").match(chars, at, stop)
        if tail is not None:
            at = tail.end()
            if not re.match(r"[、和及]", chars[at : at + 1]):
                break
    return found, at


def _names(chars: str) -> tuple[str, ...]:
    named = expand(chars.strip())
    if named and all(not is_bare(item.org) for item in named):
        return tuple(item.org.name for item in named)
    return ()


def _title(sentence: Text, match: re.Match[str], *, strict: bool, carried: tuple[tuple[str, ...], Text | None]) -> _Title | None:
    givers, giver_at = carried
    if match["quote"] is not None:
        pre, quote, post = match["pre"], match["quote"], match["post"]
        begin = match.start("pre")
        if re.search(r"[以凭的]$", pre) or re.match(r"(?:为主题|为核心|为载体|的|理念|精神|活动|主题)", post):
            return None
        lead = pre.strip()
        if lead and (names := _names(re.sub(r"(?:联合)?(?:授予|颁发|评选|颁授)?的?$", "", lead))):
            if not (head := award_head(lead)) or head.rule == "award.collective" and parse(lead) is not None:
                givers, giver_at = names, sentence.slice(match.start("pre"), match.end("pre"))
                lead = ""
                begin = match.start("quote") - 1
        if re.search(r"(?:大会|大赛|活动|会议|比赛|论坛|年会)(?:上|中|之|的)?$", lead):
            lead = ""
            begin = match.start("quote") - 1
        tail = post
        if _POST_EMPTY.match(tail):
            tail = ""
        else:
            tail = re.sub(r"(?:光荣称号|荣誉称号|称号|荣誉|班组|殊荣|奖牌)$", "", tail)
        if tail and award_head(tail) is None and award_head(quote) is None:
            return None
        if tail and award_head(tail) is None:
            tail = ""
        if re.search(r"(?:创建|培育|建设|试点|候选|入库)", tail) and award_head(quote) is not None:
            tail = ""
        name = _YEARS_STRIP(lead) + quote + tail
        end = match.end("post") if tail else match.end("quote") + 1
        if award_head(name) is None and strict and not re.match(r"[^，。；]{0,4}(?:称号|荣誉|奖)", post):
            return None
        if is_rank(quote + post) or is_rank(sentence.chars[match.end() : match.end() + 8]) and "（" in sentence.chars[match.end() : match.end() + 1]:
            return _Title("", sentence, False) if not is_rank(quote) else _Title("", sentence, False)
        head = award_head(name)
        return _Title(name, sentence.slice(begin, end), bool(head and head.personal), givers, giver_at)
    plain = match["plain"]
    if plain is None:
        return None
    text = re.sub(r"(?:光荣称号|荣誉称号|称号|荣誉|殊荣|表彰)$", "", plain.strip())
    lead_given = _GIVEN_BY.match(text)
    if lead_given is not None and (names := _names(lead_given["who"])):
        givers, giver_at = names, sentence.slice(match.start("plain"), match.start("plain") + lead_given.end("who"))
        text = text[lead_given.end() :]
    if re.search(r"^在|[上中]$", text):
        return None
    head = award_head(text)
    if head is None or len(text) < 3 or len(text) > 60 or _NOT_TITLE.search(text):
        return None
    if is_rank(text):
        return _Title("", sentence, False)
    if head.rule in ("award.collective", "award.mark", "award.work") and not re.search("|".join(map(re.escape, words("qualifier"))), text):
        return None
    begin = sentence.chars.find(text, match.start("plain"))
    return _Title(text, sentence.slice(begin, begin + len(text)), head.personal, givers, giver_at)


def _YEARS_STRIP(lead: str) -> str:  # noqa: N802
    return re.sub(r"^(?:的|为|了|成为|获得|由)", "", lead.strip())


def _as_title(sentence: Text, begin: int, verb: _Verb) -> list[_Title]:
    """甲医院作为优秀基层党组织被县委组织部予以通报表彰: the title stands before the verb."""
    chars = sentence.chars[begin : verb.start]
    at = chars.rfind("作为")
    if at < 0:
        return []
    name = chars[at + 2 :].strip("，")
    head = award_head(name)
    if head is None or len(name) < 4:
        return []
    name = re.sub(r"^(?:全市|全省|全县|全区|全国)", "", name)
    start = begin + at + 2
    return [_Title(name, sentence.slice(start, begin + len(chars.rstrip("，"))), head.personal)]


# --- recipients ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Recipient:
    name: str
    at: Text
    resolved: bool
    entry: str | None = None
    entry_at: Text | None = None


_ADVERB_END = re.compile(
    r"(?:[，\s]|先后|分别|均|也|还|又|都|同时|双双|成功|一举|连续[0-9一二三四五六七八九十]+[年次届]|多次|再次|曾|曾经|已|共|累计|光荣|荣幸|各|相继|陆续|首次|首批|再度|率先|一并|全部|顺利|最终|并|则|亦|就|被|因此|由此|近年来|日前|近日|今年|去年|同年|当年|"
    r"(?:于|在)?(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:[、和至-](?:19|20)?[0-9]{2,4}年)*)+$"
)
_LEAD_IN = re.compile(
    r"^(?:[\s，、]|其中|日前|近日|昨日|同时|此外|另外|另|目前|截至目前|据悉|据了解|经(?:评审|遴选|推荐|选拔|审核|考核|层层遴选)|最终|经过.{0,30}?，|来自[^，的]{0,12}的|会上|会议上|由|凭借[^，]{0,40}，|凭[^，]{0,40}，|以[^，]{2,40}，|在[^，]{0,60}[中上下里]，?|(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|[0-9]{1,2}月(?:[0-9]{1,2}日)?|今年(?:[0-9]{1,2}月)?|我[省市县区州]的?|本[省市县区]的?|全[省市县]共?有?|共有|喜讯[！，]?|喜报[！，]?)+"
)
_COREFERENCE = re.compile(r"^(?:该院|我院|本院|该医院|我们医院|医院|全院|院(?=党|团|工|妇|本部|机关)|学校|该校|我校|本校|全校|校(?=党|团|工)|(?:该|我|本)(?:中心|局|委|所|站|公司|集团|协会|学会|单位|县|支部|科|党委|党支部|党总支))")
_PERSONAL_NOUN = re.compile(r"(?:同志|医生|护士|医师|主任|副主任|院长|书记|护士长|班长|组长|职工|党员|员工|队员|教授|专家|干部|人员|局长|处长|科长|部长|院士|学生|教师|主治|通讯员|志愿者|个人|医务工作者|[0-9一二三四五六七八九十余多]+[名人位])")
_ENTRY_TAIL = re.compile(
    r"(?P<owner>.*?)(?:的|申报的?|报送的?|选送的?|创作的?|推出的?|打造的?|自编自导的?|拍摄的?|参赛的?|推荐的?|提交的?|编排的?|撰写的?|完成的?|创建的?)?(?P<noun>[^，。；“”《》的、]{0,16})(?:《(?P<work>[^《》]{2,80})》|“(?P<quote>[^“”]{1,40})”)(?P<tail>圈|党建品牌|品牌|案例|项目|作品|工作法|党建案例|课题|创新项目|党建项目|微党课|党课|品管圈|服务品牌|文化品牌|工程|小组)?(?:一文|等)?$"
)
_NO_RECIPIENT = re.compile(r"(?:学科|专科|专业|技术|文化|护理|服务|论文|工作|建设|案例数|成果|课题|患者|市民|国家|中国|选手|节目|孩子|作者)$")


def _recipients(reading: _Reading, sentence: Text, masked: str, begin: int, end: int, *, fallback: list[_Recipient]) -> list[_Recipient] | None:
    """Who gets it: None when it is a person, an empty list when nobody can be told."""
    segments = _segments(sentence, begin, end)
    for order, text in enumerate(segments):
        chars = text.chars
        cut = _ADVERB_END.search(chars)
        if cut is not None:
            text = text.slice(0, cut.start())
            chars = text.chars
        if not chars.strip():
            continue
        if order > 0:
            earlier = _clause_subject(reading, text)
            if earlier:
                return earlier
            continue
        pairs = _paired(reading, text)
        if pairs:
            return pairs
        recipients = _noun_phrase(reading, text)
        if recipients is None:
            return None
        if recipients:
            return recipients
        if order == 0 and re.search(r"(?:同志|[0-9一二三四五六七八九十余多]+[名人位](?:[^，]{0,8}))$", chars):
            return None
    if fallback:
        return fallback
    topic = reading.topic.last
    if topic is not None and _topic_goes_on(segments):
        return [_Recipient(topic, sentence.slice(begin, end).strip() if end > begin else sentence, True)]
    return []


def _clause_subject(reading: _Reading, text: Text) -> list[_Recipient]:
    """The organisation, or the work of one, that an earlier clause begins with."""
    chars = text.chars
    lead = _LEAD_IN.match(chars)
    shift = lead.end() if lead is not None and lead.end() < len(chars) else 0
    tidy = chars[shift:]
    work = re.match(r"[^，。；《》“”]{0,10}《(?P<work>[^《》]{2,60})》", tidy)
    if work is not None and reading.topic.last is not None and not re.search(r"^以|根据|按照|关于", tidy[: work.start("work")]):
        at = text.slice(shift + work.start("work"), shift + work.end("work"))
        owner = _resolve_one(reading, tidy[: work.start("work") - 1].rstrip("的")) or (reading.topic.last, True)
        return [_Recipient(owner[0], at, owner[1], work["work"], at)]
    reference = _COREFERENCE.match(tidy)
    items = find(_mask(tidy), reading.known)[:1]
    if items and items[0].start == 0 and not _generic(items[0].org.name):
        rest = tidy[items[0].end :]
        if _PERSONAL_NOUN.match(rest) or is_person(rest[:3]) and len(rest) <= 4:
            return []
        name = _complete(reading, items[0].org)
        if name is not None:
            reading.topic.note(items[0].org)
            return [_Recipient(name[0], text.slice(shift, shift + items[0].end), name[1])]
    if reference is not None and (host := _host(reading, reference[0])) is not None:
        return [_Recipient(host, text.slice(shift, shift + reference.end()), True)]
    return []


def _topic_goes_on(segments: Sequence[Text]) -> bool:
    """A clause without a subject of its own goes on about the topic; one whose subject is something else does not."""
    for text in segments[:1]:
        chars = _LEAD_IN.sub("", text.chars)
        if _NO_RECIPIENT.search(chars) and not re.search(r"(?:医共体|案例|建设)$", chars):
            return False
        if is_person(chars[-3:]) and len(chars) <= 8:
            return False
    return True


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
    return [text.strip() for text in found if len(text.strip())][:6]


_PAIR = re.compile(r"(?:^|[、，和])\s*(?P<org>[^“”《》、，；。]{2,40}?)(?:的|：)?(?P<noun>[^“”《》、，；。的]{0,8}?)(?:“(?P<quote>[^“”]{1,30})”|《(?P<work>[^《》]{2,80})》)(?P<tail>圈|小组|品牌|党建品牌|项目|案例|作品)?")


def _paired(reading: _Reading, text: Text) -> list[_Recipient]:
    """甲科的“X圈”、乙科的“Y圈”: each owner with its work."""
    chars = _LEAD_IN.sub("", text.chars)
    shift = len(text.chars) - len(chars)
    found: list[_Recipient] = []
    matches = list(_PAIR.finditer(chars))
    if not matches or sum(len(match[0]) for match in matches) < len(chars) - 3:
        return []
    for match in matches:
        owner = match["org"]
        name = _resolve_one(reading, owner) or _resolve_one(reading, owner + match["noun"])
        if name is None and match["noun"]:
            continue
        if name is None:
            return []
        kind = "quote" if match["quote"] else "work"
        entry = match[kind]
        at = text.slice(shift + match.start(kind), shift + match.end(kind))
        if match["tail"] == "圈":
            entry, at = f"“{entry}”圈", text.slice(shift + match.start(kind) - 1, shift + match.end("tail"))
        found.append(_Recipient(name[0], text.slice(shift + match.start("org"), shift + match.end("org")), name[1], entry, at))
    return found


def _noun_phrase(reading: _Reading, text: Text) -> list[_Recipient] | None:
    chars = text.chars
    lead = _LEAD_IN.match(chars)
    if lead is not None and lead.end() < len(chars):
        text = text.slice(lead.end(), len(text)).strip()
        chars = text.chars
    if not chars:
        return []
    entry_match = _ENTRY_TAIL.search(chars) if chars.endswith(("”", "》")) or _QUOTED.search(chars[-24:]) else None
    entry: str | None = None
    entry_at: Text | None = None
    if entry_match is not None and not re.search(r"[以凭]$|^以", entry_match["owner"] + entry_match["noun"]) and not chars.endswith("一文"):
        kind = "work" if entry_match["work"] else "quote"
        head = award_head(entry_match[kind])
        if not (kind == "quote" and head is not None and head.rule == "award.collective"):
            entry = entry_match[kind]
            entry_at = text.slice(entry_match.start(kind), entry_match.end(kind))
            if entry_match["tail"] == "圈":
                entry, entry_at = f"“{entry}”圈", text.slice(entry_match.start(kind) - 1, entry_match.end("tail"))
            owner = text.slice(0, entry_match.end("owner"))
            if not owner.chars.strip():
                if reading.topic.last is None:
                    return []
                return [_Recipient(reading.topic.last, text, True, entry, entry_at)]
            text, chars = owner, owner.chars
    names = _resolve_all(reading, text)
    if names is not None:
        return [_Recipient(name, at, resolved, entry, entry_at) for name, at, resolved in names]
    if _PERSONAL_NOUN.search(chars[-8:]) and not chars.endswith(("团队", "医疗队", "支部", "党委")):
        return None
    items = find(_mask(chars), reading.known)
    items = [item for item in items if not is_bare(item.org) or _COREFERENCE.match(item.org.name)]
    if items:
        last = items[-1]
        rest = chars[last.end :]
        if len(rest) <= 4 and is_person(rest):
            return None
        if _PERSONAL_NOUN.match(rest) or re.match(r"[\u4e00-\u9fff]{0,6}(?:主任|院长|书记|医生|护士|同志|医师|护士长|职工)", rest):
            return None
        if rest and re.match(r"(?:的)?[\u4e00-\u9fff]{0,12}(?:学科|专科|节目|选手|论文|患者)$", rest):
            return []
        name = _complete(reading, last.org)
        reading.topic.note(last.org)
        if name is not None and not re.search(r"(?:在|由|与|向|赴|对|从|到)$", chars[: last.start]):
            return [_Recipient(name[0], text.slice(last.start, last.end), name[1], entry, entry_at)]
    if entry is not None and reading.topic.last is not None:
        return [_Recipient(reading.topic.last, text, True, entry, entry_at)]
    reference = _COREFERENCE.match(chars)
    if reference is not None:
        host = _host(reading, reference[0])
        if host is not None:
            rest = chars[reference.end() :]
            if _PERSONAL_NOUN.search(rest[-8:]):
                return None
            return [_Recipient(host, text.slice(0, reference.end()), True, entry, entry_at)]
    return []


def _resolve_all(reading: _Reading, text: Text) -> list[tuple[str, Text, bool]] | None:
    """All names of an enumeration, or None when any part of it is none."""
    chars = re.sub(r"等(?:[0-9一二三四五六七八九十多两余]+(?:家|个|所)?(?:单位|医院|集体|党组织|支部|党支部|科室)?)?$", "", text.chars.strip())
    chars = re.sub(r"(?:[0-9一二三四五六七八九十]+(?:家|个|所)(?:单位|医院|集体|党组织|支部|党支部|科室))$", "", chars)
    named = expand(chars)
    if named and len(named) == 1 and len(named[0].org.name) > 34 and "、" not in chars:
        return None
    if not named:
        one = _resolve_one(reading, chars)
        return [(one[0], text, one[1])] if one is not None else None
    found: list[tuple[str, Text, bool]] = []
    inside = False
    for item in named:
        if _generic(item.org.name):
            return None
        name = _complete(reading, item.org)
        if name is None:
            return None
        school = reading.topic.school
        if school and name[1] and name[0].startswith(school):
            inside = True
        elif inside and school and item.org.steps[0].group == "university" and not name[0].startswith(school) and (joined := parse(school + name[0])) is not None:
            name = (joined.name, True)
        at = text.slice(item.ranges[0][0], item.ranges[-1][1])
        found.append((name[0], at, name[1] or item.completed))
        if len(named) == 1:
            reading.topic.note(parse(name[0]) or item.org)
    return found


def _generic(name: str) -> bool:
    return re.search("|".join(map(re.escape, words("generic"))), name) is not None


def _resolve_one(reading: _Reading, chars: str) -> tuple[str, bool] | None:
    chars = re.sub(r"\s", "", chars).removesuffix("的")
    chars = re.sub(r"^(?:由|其中|以及|来自)", "", chars)
    if _COREFERENCE.match(chars):
        return _refer(reading, chars)
    org = parse(chars)
    if org is None or _generic(chars):
        return None
    return _complete(reading, org)


def _refer(reading: _Reading, chars: str) -> tuple[str, bool] | None:
    """该院, 医院党委, 学校团委: the body that the words refer to, with what follows them."""
    reference = _COREFERENCE.match(chars)
    host = _host(reading, reference[0]) if reference is not None else None
    if reference is None or host is None:
        return None
    rest = chars[reference.end() :]
    if not rest:
        return host, True
    org = parse(host + rest)
    return (org.name, True) if org is not None and not _PERSONAL_NOUN.search(rest) else None


def _complete(reading: _Reading, org: OrgName) -> tuple[str, bool] | None:
    """The full name: a bare unit takes the institution that the text speaks of."""
    if _COREFERENCE.match(org.name):
        return _refer(reading, org.name)
    if not is_bare(org):
        first = org.steps[0]
        if first.group == "university" and re.match(r"(?:第[一二三四五六七八九十]|基础|附属|临床|口腔|药|护理|公共卫生|管理|马克思|医学|中医|中西医|检验|影像|研究生|人文|信息)", first.own) and reading.topic.school and not org.name.startswith(reading.topic.school):
            joined = parse(reading.topic.school + org.name)
            return (joined.name, True) if joined else None
        if first.group == "hospital" and re.match(r"附属|第[一二三四五六七八九十]附属", first.own) and reading.topic.school:
            joined = parse(reading.topic.school + org.name)
            return (joined.name, True) if joined else None
        return org.name, False
    host = reading.topic.last
    if reading.topic.school and reading.topic.hospital is None:
        host = reading.topic.school
    if host is None or org.name in ("党委", "党支部", "党总支", "支部", "团委", "工会") and reading.topic.last is None:
        return None
    joined = parse(host + org.name)
    return (joined.name, True) if joined is not None and not is_bare(joined) else None


def _host(reading: _Reading, reference: str) -> str | None:
    topic = reading.topic
    if "院" in reference and "学院" not in reference:
        return topic.hospital or (topic.last if topic.last and topic.last.endswith("院") else None) or topic.last
    if "校" in reference:
        return topic.school or topic.last
    return topic.body or topic.last


def _bodies_of(chars: str, reading: _Reading) -> tuple[str, ...]:
    """Givers in the words between 被 and the verb."""
    chars = re.sub(r"^(?:由|上级|当地)", "", chars.strip())
    chars = re.sub(r"(?:联合|共同|正式|再次|同时|一起|分别|予以|给予|办公室共同|连续.{1,4}年|表彰)+$", "", chars)
    if not chars:
        return ()
    named = expand(chars)
    if named:
        return tuple(item.org.name for item in named if not _generic(item.org.name) and not is_bare(item.org))
    return tuple(item.org.name for item in find(chars, reading.known) if not is_bare(item.org))


# --- pairing ---------------------------------------------------------------------------------------------------------


def _pair(reading: _Reading, recipients: list[_Recipient], titles: list[_Title], givers: tuple[str, ...], giver_at: Text | None, sentence: Text, masked: str, verb: _Verb, begin: int) -> None:
    if not recipients or not titles:
        return
    respectively = "分别" in masked[max(begin, verb.start - 4) : verb.end + 2]
    if respectively and len(recipients) == len(titles) and len(titles) > 1:
        couples = list(zip(recipients, titles, strict=True))
    else:
        couples = [(recipient, title) for title in titles for recipient in recipients]
    for order, (recipient, title) in enumerate(couples):
        entry, entry_at = recipient.entry, recipient.entry_at
        if order >= len(recipients) and entry is not None and len(titles) > 1 and re.search(r"组织", title.name):
            entry = entry_at = None
        reading.found.append(
            Told(
                recipient.name, recipient.at, recipient.resolved, title.name, title.at, entry, entry_at,
                givers or title.givers or reading.announcer[0], giver_at or title.giver_at or reading.announcer[1], verb.rule,
            )  # fmt: skip
        )


def _giving(reading: _Reading, sentence: Text, masked: str, verb: _Verb, begin: int, stop: int) -> None:
    """The giver before the verb, recipient and title behind it (or between 把 and the verb)."""
    chars = sentence.chars
    givers, giver_at = _giver_before(reading, sentence, begin, verb.put[0] - 1 if verb.put else verb.start)
    if verb.put is not None:
        recipients = _resolve_all(reading, sentence.slice(*verb.put).strip())
        titles, _ = _titles(sentence, verb.end, stop, strict=False)
    else:
        target, titles = _target(reading, sentence, verb.end, stop)
        recipients = target
    if not recipients or not titles:
        return
    kept = [title for title in titles if not title.personal]
    reading.persons += len(titles) - len(kept)
    bearers = [_Recipient(name, at, resolved) for name, at, resolved in recipients]
    _pair(reading, bearers, kept, givers, giver_at, sentence, masked, verb, begin)


def _giver_before(reading: _Reading, sentence: Text, begin: int, end: int) -> tuple[tuple[str, ...], Text | None]:
    """The giver is the subject: right before the verb, or the body that begins an earlier clause."""
    for order, text in enumerate(_segments(sentence, begin, end)):
        chars = re.sub(r"(?:联合|共同|同时|印发|发文|决定|日前|近日|正式|下发|特|则|还|将|现|同意|研究|经研究|予以|最终|也|并)+$", "", text.chars)
        cut = _ADVERB_END.search(chars)
        chars = chars[: cut.start()] if cut else chars
        lead = _LEAD_IN.match(chars)
        shift = lead.end() if lead is not None and lead.end() < len(chars) else 0
        tidy = chars[shift:]
        if not tidy:
            continue
        names = tuple(item.org.name for item in expand(tidy) if not _generic(item.org.name) and not is_bare(item.org))
        if names and not any(_COREFERENCE.match(name) for name in names):
            return names, text.slice(shift, shift + len(tidy))
        short = [name for name in reading.mentioned if 2 <= len(tidy) <= 6 and name.endswith(tidy) and name != tidy]
        if short:
            return (short[-1],), text.slice(shift, shift + len(tidy))
        items = [item for item in find(tidy, reading.known) if not is_bare(item.org) and not _COREFERENCE.match(item.org.name)]
        if items and (items[0].start == 0 or order == 0 and items[-1].end == len(tidy)):
            chosen = items[0] if items[0].start == 0 else items[-1]
            return (chosen.org.name,), text.slice(shift + chosen.start, shift + chosen.end)
        short = [name for name in reading.mentioned if re.match(r"[\u4e00-\u9fff]{1,3}委", tidy) and name.endswith(tidy[:2])]
        if short:
            return (short[-1],), text.slice(shift, shift + 2)
    return (), None


_AS = re.compile(r"为(?=[“\u4e00-\u9fff0-9])")
_GROUP_COUNT = re.compile(r"等\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:家|个|所|名)")


def _target(reading: _Reading, sentence: Text, start: int, stop: int) -> tuple[list[tuple[str, Text, bool]] | None, list[_Title]]:
    """授予 [recipient] [title] and 命名 [recipients] 为 [title]."""
    chars = sentence.chars
    masked = _mask(chars)
    match = _AS.search(masked, start, stop)
    options: list[tuple[int, int]] = []
    if match is not None:
        options.append((match.start(), match.end()))
    quote = chars.find("“", start, stop)
    if quote > start:
        options.append((quote, quote))
    reference = re.compile(r"(?:其|该院|我院|本院|该校|我校|医院|该[\u4e00-\u9fff]{1,3})").match(chars, start, stop)
    if reference is not None:
        options.append((reference.end(), reference.end()))
    for item in find(masked[start:stop], reading.known)[:1]:
        options.append((start + item.end, start + item.end))
    for end, after in options:
        text = sentence.slice(start, end).strip()
        body = re.sub(r"（[^（）]*名单[^（）]*）", "", text.chars)
        count = _GROUP_COUNT.search(body)
        titles, _ = _titles(sentence, after, stop, strict=False)
        if not titles:
            continue
        if body in ("其", "他们", "它"):
            host = reading.topic.last
            if reading.found:
                host = reading.found[-1].recipient
            return ([(host, text, True)] if host else None), titles
        plain = body[: count.start()] if count else body
        plain = plain.replace("“", "").replace("”", "")
        if count is not None and (total := number(count["count"])) is not None:
            reading.counts.extend(ToldCount(title.name, total, text) for title in titles)
        named = expand(plain)
        if named:
            found = []
            for item in named:
                name = _complete(reading, item.org)
                if name is not None and not _generic(item.org.name):
                    found.append((name[0], text, name[1]))
            if found:
                return found, titles
        one = _resolve_one(reading, plain)
        if one is not None:
            return [(one[0], text, one[1])], titles
    return None, []


# --- counts ----------------------------------------------------------------------------------------------------------

_N = r"(?P<{0}>[0-9]{{1,5}}|[一二三四五六七八九十百两]{{1,4}})"
_COUNTER = r"(?:个|家|项|名|篇|件|支|人|组|位|部|所|例|条)"
_AWARD_THEN_COUNT = re.compile(rf"(?P<award>[^，。；、：（）0-9]{{2,40}}?)(?:各)?\s*{_N.format('count')}\s*{_COUNTER}(?=[、，。；（和及以\s]|$|，)")
_COUNT_THEN_AWARD = re.compile(
    rf"{_N.format('count')}\s*{_COUNTER}(?P<whom>[^，。；、“”]{{0,20}}?)(?:荣获|获评|获得|被授予|被评为|被命名为|入选|获|喜获|为|给予|以|被表彰为|授予)(?:了)?(?P<scope>[^，。；“”、]{{0,20}}?)(?:“(?P<quote>[^“”]{{2,40}})”(?P<tail>[^，。；、“”（]{{0,12}})|(?P<plain>[^，。；、“”]{{2,30}}))"
)
_COUNT_OF = re.compile(rf"(?:评出|评选出|产生|选出|表彰|命名|推选出|共有|认定|确定|授予|遴选出|表扬|筛选出|通报|公布)(?:了|全市|全省|全县|全区|首批|第[一二三四五六七八九十]+批)*\s*{_N.format('count')}\s*{_COUNTER}(?P<scope>[^，。；“”、0-9]{{0,16}}?)(?:“(?P<quote>[^“”]{{2,40}})”|(?P<plain>[^，。；、“”0-9]{{2,24}}))")


def _counts(reading: _Reading, sentence: Text, masked: str) -> None:
    """Counts that the sentence declares for an award."""
    chars = sentence.chars
    for match in _AWARD_THEN_COUNT.finditer(chars):
        name = re.sub(r"^.*(?:评选出|评出|产生了?|设立?|选出|表彰了?|其中|授予|命名|决定|获评|获得|为)", "", match["award"]).strip("“” ：")
        head = award_head(name)
        total = number(match["count"])
        if head is None or total is None or len(name) < 3 or is_rank(match[0]):
            continue
        if head.rule in ("award.collective", "award.mark", "award.work") and not re.search("|".join(map(re.escape, words("qualifier"))), name):
            continue
        reading.counts.append(ToldCount(name, total, sentence.slice(match.start("award"), match.end("count"))))
    for regex in (_COUNT_THEN_AWARD, _COUNT_OF):
        for match in regex.finditer(chars):
            name = (match["quote"] or "") or (match["plain"] or "")
            if match["quote"] and "tail" in match.re.groupindex and match["tail"]:
                tail = re.sub(r"(?:荣誉称号|称号|荣誉|班组)$", "", match["tail"])
                name += tail if award_head(tail) is not None else ""
            total = number(match["count"])
            head = award_head(name)
            if total is None or head is None and not match["quote"] or len(name) < 3:
                continue
            if not match["quote"] and head is not None and head.rule != "award.prize" and not re.search("|".join(map(re.escape, words("qualifier"))), name):
                continue
            if re.search(r"(?:申报|推荐|报送|征集|参加|收到)", chars[max(0, match.start() - 6) : match.start()]):
                continue
            reading.counts.append(ToldCount(name, total, sentence.slice(match.start(), match.end())))
    distributed = re.search(r"(?P<counts>(?:[0-9]+个[^，。；、]{1,12}、?){2,5})(?:分别)(?:作为|获评|荣获|被评为|被命名为|入选|获得|为)(?P<titles>[^，。；]{4,80})", chars)
    if distributed is not None:
        totals = [int(item) for item in re.findall(r"([0-9]+)个", distributed["counts"])]
        names = re.split(r"[、和]", re.sub(r"(?:培育)?创建单位$|称号$", "", distributed["titles"]))
        if len(totals) == len(names):
            scope = re.match(r"(?:全[省市国县]|[\u4e00-\u9fff]{2,4}[省市])[\u4e00-\u9fff]{0,6}?(?=示范|标杆|先进|优秀|模范)", names[0])
            for total, name in zip(totals, names, strict=True):
                label = name.strip("“” ")
                if scope and not label.startswith(scope[0]):
                    label = scope[0] + label
                reading.counts.append(ToldCount(label, total, sentence.slice(distributed.start(), distributed.end())))


class Reader:
    """Who a sentence is about, for stages that look for other facts in the same text.

    Goes through the lines in order (`follow`) and keeps the topic; `makers` says who does what a verb before `at` says.
    """

    def __init__(self, topic: Topic, known: tuple[str, ...] = ()) -> None:
        self._reading = _Reading(topic, known=known)

    def follow(self, line: Line) -> None:
        """Take a heading that is an organisation's name as the new topic."""
        if len(line.chars) < 40 and (org := parse(re.sub(r"\s", "", line.body.chars))) is not None and org.institution is not None:
            self._reading.topic.note(org)

    def follow_sentence(self, sentence: Text) -> None:
        """Let the subjects of a sentence become the topic."""
        _note_subjects(self._reading, _mask(sentence.chars))

    def makers(self, sentence: Text, at: int, verb: re.Pattern[str]) -> list[tuple[str, Text | None, bool, str]]:
        """Owner, where it stands, whether it was resolved, and the rule: the subject of the verb before `at`, else the topic."""
        masked = _mask(sentence.chars)
        begin = max(masked.rfind("；", 0, at), masked.rfind("。", 0, at)) + 1
        for order, text in enumerate(_segments(sentence, begin, at)):
            chars = text.chars
            last = None
            for match in verb.finditer(_mask(chars)):
                last = match
            if order == 0 and last is not None:
                before = text.slice(0, last.start()).strip()
                if len(before):
                    lead = re.sub(r"^.*(?:带动|推动|指导|引导|由|支持|组织|要求|鼓励|使|让|将)(?=.{3,})", "", before.chars)
                    part = before.slice(len(before) - len(lead), len(before))
                    names = self._names(part)
                    if names:
                        return [(name, where, resolved, "brand.maker") for name, where, resolved in names]
            elif order == 0 and last is None:
                names = self._names(text)
                if names:
                    return [(name, where, resolved, "brand.owner") for name, where, resolved in names]
            found = _clause_subject(self._reading, text)
            if found:
                return [(found[0].name, found[0].at, found[0].resolved, "brand.subject")]
        topic = self._reading.topic.last
        return [(topic, None, True, "brand.topic")] if topic is not None else []

    def _names(self, text: Text) -> list[tuple[str, Text, bool]]:
        cut = _ADVERB_END.search(text.chars)
        part = text.slice(0, cut.start()) if cut else text
        lead = _LEAD_IN.match(part.chars)
        if lead is not None and lead.end() < len(part):
            part = part.slice(lead.end(), len(part))
        part = part.slice(0, len(part.chars.rstrip("的通过以围绕")))
        if not len(part):
            return []
        names = _resolve_all(self._reading, part)
        if names:
            return names
        items = [item for item in find(_mask(part.chars), self._reading.known) if not is_bare(item.org) or _COREFERENCE.match(item.org.name)]
        for item in items[-1:]:
            name = _complete(self._reading, item.org)
            if name is not None and (is_anchored(item.org.name) or _COREFERENCE.match(item.org.name) or item.start == 0):
                return [(name[0], part.slice(item.start, item.end), name[1])]
        reference = _COREFERENCE.match(part.chars)
        if reference is not None and (host := _host(self._reading, reference[0])) is not None:
            return [(host, part.slice(0, reference.end()), True)]
        return []
