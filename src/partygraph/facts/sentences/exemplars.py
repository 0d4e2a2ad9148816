"""Decisions that name the first of each award's recipients: 对甲医院党委等30个先进党组织、乙科等15个先进集体予以表彰.

Each part names one or a few bodies, says how many there are in all, and calls them what they are honoured as; a verb of praise or of
giving stands before or behind the row of them. Parts on individuals are only counted. A row may also name each title behind 为, all by one
verb: 命名甲医院等5家医院为清廉医院，乙医院骨科等10个科室为清廉科室.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.cited_paper import cited_paper
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["read_exemplars"]

_PART = re.compile(
    r"(?P<names>[^，。；：“”—]{2,120}?)(?P<etc>等)?\s*(?<!第)(?P<count>[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})(?P<about>余|多)?(?:个|家|支(?!部)|名|位|人(?!民))"
    rf"(?:(?:[^，。；、“”为]{{0,12}}?|[为在][^，。；、“”]{{4,36}}的)“(?P<quote>[^“”]{{2,30}})”(?:先进)?(?:集体|单位|个人|党支部|医院|科室|班组|团队)?(?:光荣称号|荣誉称号|称号|荣誉)?|(?:(?:基层党组织|党组织|党支部|支部|党总支|党委|单位|集体|医院|科室|卫生院)(?=[^，。；、“”]{{4,24}}称号))?(?:(?:先进|优秀|青年|职工|女职工|女性|妇女|基层|团|行业|创建){{0,2}}(?:单位|集体|个集体|医院|科室|支部|党支部|团队|班组|企业|组织)(?=[^，。；、“”]{{2,20}}(?:五一劳动奖状|工人先锋号|青年文明号|巾帼文明岗|三八红旗集体|劳动奖状|先锋号|文明岗|奖状|青年五四奖章集体|五四奖章集体|五四红旗团委|五四红旗团支部)))?(?P<plain>(?!(?:单位|集体|医院|科室|支部|党支部|人|同志)?(?:{GETS}|获))(?:[^，。；、“”和与及为（）]|（[^（）“”，。；]{{1,14}}）){{2,30}}?)(?:光荣称号|荣誉称号|称号)?)"
    r"(?=、|，|。|；|！|和|与|及|以及|予以|给予|进行|在?(?:大?会|会议)上|受到?(?:了)?[^，。；]{0,20}表|获(?:得|颁)?(?:了)?[^，。；]{0,20}(?:表|嘉)|被|分别|作?(?:通报)?表[彰扬]|的?(?:代表|负责人)?(?:手[中上里]|颁[奖发授]|授[牌奖]|上台|登台|走上|登上|领奖|受奖|先后|依次)|$)"
)
_LISTED_BELOW = r"(?:具体)?(?:名单)?(?:[详附]?见|附后|后附)"
"""（见附表）: where those who got it stand, no part of the title."""
_AS_PART = re.compile(
    rf"(?P<names>[^，。；：“”为]{{2,120}}?)(?P<etc>等)?\s*(?<!第)(?P<count>[0-9]{{1,4}}|[一二三四五六七八九十百两]{{1,4}})(?:个|家|支(?!部)|名|位|人(?!民)|所)[^，。；：“”为]{{0,10}}为(?:[^，。；、“”]{{0,12}}?“(?P<quote>[^“”]{{2,30}})”(?:光荣称号|荣誉称号|称号|荣誉)?|(?P<plain>(?:[^，。；、：“”（]|（(?!{_LISTED_BELOW})(?:[^（）“”，。；]{{1,14}}）)?+){{3,30}}))(?:（{_LISTED_BELOW}[^（）]{{0,12}}）)?(?=[、，。；]|$)"
)
_ANY_VERB = compiled("表|授|命名|评|定|选|奖|[上登]台|手[中上里]")
_NAMES = compiled(r"(?<![未不没])(?:命名|认定|评定|确定|确认|评选|推选|表彰)(?:表彰)?(?:了)?(?=[^，。；：“”为]{2,120}?[0-9一二三四五六七八九十百两]+[个家支名位人所])")
_AND = re.compile(r"(?:、|，|和|与|以及|及|(?:并|同时)?(?:授予|表彰|表扬|命名|(?:继续|重新|再次|复审|复核)(?:确认|认定))(?:了)?)+(?:对)?")
_MOST = 12


def read_exemplars(reading: Telling, sentence: Text) -> int | None:
    """The honours of the first such row of `sentence` go to `reading`; comes out where the row with its verb ends, None where there is none."""
    chars = sentence.chars
    if _ANY_VERB.search(chars) is None:
        return None
    if (named := _named_in_turn(reading, sentence)) is not None:
        return named
    for start, verb_before, on_stage in _beginnings(chars):
        parts = _row(chars, start)
        if not parts:
            continue
        stop = _behind_persons(chars, parts[-1].end())
        if (handed := pattern("told.handed-behind").match(chars, stop)) is not None:
            if _tell(reading, sentence, start, parts, None, handed=True):
                return handed.end()
            continue
        behind = pattern("told.praised-behind").match(chars, stop)
        if on_stage and stop < len(chars) and chars[stop] not in "，。；！":
            continue
        if on_stage and verb_before and behind is None:
            if _tell(reading, sentence, start, parts, None, handed=True):
                return stop
            continue
        if behind is None and not (verb_before and (stop == len(chars) or chars[stop] in "，。；！")):
            continue
        act = _CIRCULAR.search(chars, max(start - 6, 0) if behind is None else behind.start(), start if behind is None else behind.end())
        if behind is not None and chars.startswith(("为", "“", "作为"), behind.end()):
            act = None  # 被通报表扬为“X”: the honour is X
        then = _NAMED_THEN.match(chars, behind.end()) if behind is not None else None
        if _tell(reading, sentence, start, parts, then or act):
            reading.counts.extend(_persons_counted(sentence, parts[-1].end()))
            return then.end() if then is not None else behind.end() if behind is not None else stop
    return None


def _named_in_turn(reading: Telling, sentence: Text) -> int | None:
    """命名甲等5家医院为“X”，乙等10个科室为“Y”: one verb for two parts or more; a part that names a person or a place gives nothing."""
    for verb in _NAMES.finditer(sentence.chars):
        parts = _row(sentence.chars, verb.end(), _AS_PART)
        if len(parts) < 2:
            continue
        givers, giver_at = giver_before(reading, sentence, 0, verb.start())
        told: list[Told] = []
        for part in parts:
            kind = "quote" if part["quote"] else "plain"
            head = award_head(part[kind])
            if head is None or head.personal or not part["quote"] and not qualified(part[kind]):
                reading.persons += head is not None and head.personal
                continue
            recipients = resolve_all(reading, sentence.slice(part.start("names"), part.end("names"))) or []
            at = sentence.slice(part.start(kind), part.end(kind))
            if not part["etc"] and len(recipients) != number(part["count"]):
                continue
            told.extend(Told(recipient, where, resolved, part[kind], at, None, None, tuple(giver for giver in givers if giver != recipient), giver_at, "told.exemplar") for recipient, where, resolved in recipients)
        if told:
            reading.found.extend(told)
            reading.giver = givers, giver_at
            return parts[-1].end()
    return None


def _beginnings(chars: str) -> Iterator[tuple[int, bool, bool]]:
    """Where a row may begin: behind a verb or behind 对, and at the beginning of a clause; then whether the verb is complete, and whether it is on a stage."""
    for match in pattern("told.praises").finditer(chars):
        yield match.end(), not match[0].startswith("对"), False
    for match in pattern("told.hands-to").finditer(chars) if _ON_STAGE.search(chars) else ():
        yield match.end(), match[0].endswith(("有", "是")), True
    for match in re.finditer(r"(?:^|[，：；]|——)(?=[^，。；]{4,120}?[0-9一二三四五六七八九十百两]+(?:余|多)?[个家支名位人])", chars):
        lead = LEAD_IN.match(chars, match.end())
        begin = lead.end() if lead is not None else match.end()
        by_whom = _HANDED_BY.match(chars, begin)
        yield (by_whom.end() if by_whom is not None else begin), False, by_whom is not None


_HANDED_BY = compiled(rf"[^，。；、“”]{{0,16}}(?:领导|院长|书记|局长|主任|主席|部长|嘉宾|同志)(?:们)?(?:{ADVERBS}|上台|一一|亲自)*(?:为|向|给|对)(?=[\u4e00-\u9fff]{{2}})")
"""院领导为甲科等10个“X”颁奖: who hands it over stands in front of them."""
_ON_STAGE = compiled("[颁发领授送受]|[上登]台|手[中上里]")


def _row(chars: str, start: int, form: re.Pattern[str] = _PART) -> list[re.Match[str]]:
    parts: list[re.Match[str]] = []
    at = start
    while len(parts) < _MOST and (part := form.match(chars, at)) is not None:
        parts.append(part)
        joint = _AND.match(chars, part.end())
        if joint is None:
            break
        at = joint.end()
    return parts


_SO_MANY_PERSONS = re.compile(r"(?:、|和|与|以及|及)(?:(?P<count>[0-9]{1,4}|[一二三四五六七八九十百]{1,4})(?:名|位|人)|一批|一大批|若干名?|多名|部分)(?:“(?P<quote>[^“”]{2,30})”|(?P<plain>[^，。；、“”和与及在受]{2,16}?))(?:光荣称号|荣誉称号|称号)?(?=[、，。；和与及在受获予给进])")


def _behind_persons(chars: str, end: int) -> int:
    """…、30名“优秀党员”, …和一批先进个人: where the row goes on that ends in people of whom nobody is named."""
    while (persons := _SO_MANY_PERSONS.match(chars, end)) is not None:
        end = persons.end()
    return end


def _persons_counted(sentence: Text, end: int) -> Iterator[ToldCount]:
    while (persons := _SO_MANY_PERSONS.match(sentence.chars, end)) is not None:
        end = persons.end()
        if persons["count"] and (total := number(persons["count"])) is not None:
            yield ToldCount(persons["quote"] or persons["plain"], total, sentence.slice(*persons.span()))


_NAMED_THEN = re.compile(r"(?:[和及、]?奖励)?(?:（[^（）]{2,24}）)?，?(?:并|同时|一并|分别|特|现|决定){0,3}(?:授予|命名为|颁发)(?:其|他们|以|上述(?:单位|集体))?“(?P<title>[^“”]{3,40})”(?:的?(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾))?")
"""对甲等15家机构进行表彰，并授予“X”称号: what they are honoured as is said behind."""
_CIRCULAR = re.compile(r"通报表[扬彰]")
"""What is said of bodies of any kind in a circular is their honour: 通报表扬甲党支部等8个基层党组织."""
_LONGEST_PERSON = 4
_PERSONS = re.compile(r"(?:同志|人员|个人|职工|干部|医生|护士|医师|党员|代表|员|者|人|[手长家])$")
_BODIES = re.compile(r"(?:单位|集体|组织|支部|总支|党委|医院|卫生院|机构|科室|团队|部门|企业|学校|高校|院校|社区|乡镇|街道|县区|班组|中心|工会|团委|院区)$")
_FOR_WHAT = re.compile(r"[我本][省市县区州](?=[\u4e00-\u9fff]{2,4}[省市县区镇州盟旗])|(?:[我本][省市县区州])?(?:在[^，。；“”的]{2,40}(?:中|期间|工作|方面|上|以来)[^，。；“”、的]{0,12}|(?:[^，。；“”、的]{2,8}、){0,5}[^，。；“”、的]{0,16}(?:突出|显著|优异|优秀|积极|有力|出色|良好|扎实|明显|满意|过硬|规范|合格|达标|领先|靠前|到位)|(?:受到?|得到|获得?|荣获)了?[^，。；“”、的]{0,16}?(?:通报|隆重)?(?:表彰|表扬|嘉奖|奖励))的")
"""在抗疫中表现突出的甲医院, 受到县委表彰的乙科, 我市丙县医院: why they are praised, by whom, and whose they are, in front of their names."""


_NAMED_AFTER = re.compile(r"(?:工作室|联盟|基地|工作坊|创新团队|联合体|项目组)$")
"""What is called after a person or a theme."""
_GOES_ON = re.compile(r"(?:^|[，；])(?:并|同时|还|另|又|分别|决定|一并|另外|此外|，)*$")
"""Nothing that could be a subject stands between the last part and the verb."""


def _tell(reading: Telling, sentence: Text, start: int, parts: list[re.Match[str]], act: re.Match[str] | None, *, handed: bool = False) -> bool:
    """Honours and counts of the parts; nothing when one of them names nobody or is no award's.

    `act` is the praise where that is an honour itself; who only hands a prize over (`handed`) need not give it.
    """
    told: list[Told] = []
    counts: list[ToldCount] = []
    persons = praised = 0
    verb_at = max(sentence.chars.rfind("对", 0, start), max((match.start() for match in pattern("told.praises").finditer(sentence.chars) if match.end() == start), default=start))
    givers, giver_at = giver_before(reading, sentence, 0, verb_at) if not handed else ((), None)
    if not givers and reading.announced_now:
        givers, giver_at = reading.announcer  # 经甲委研究，决定表彰…
    if not givers and not handed and _GOES_ON.search(sentence.chars[:verb_at]) is not None:
        givers, giver_at = reading.giver  # 甲委授予…；授予…: one subject for all parts of the sentence
    if not givers and not handed:
        givers, giver_at = cited_paper(reading, sentence, verb_at)
    for part in parts:
        kind = "quote" if part["quote"] else "plain"
        name, end = part[kind], part.end(kind)
        head = award_head(name)
        at = sentence.slice(part.start(kind), end)
        counter = sentence.chars[part.end("about") if part["about"] else part.end("count")]
        if counter in "位人" or head is None and not part["quote"] and _PERSONS.search(name):
            if head is not None and not part["about"] and (those := number(part["count"])) is not None:
                counts.append(ToldCount(name, those, sentence.slice(part.start("count"), end)))
            persons += 1  # 张某等33位先锋标兵
            continue
        if head is None or not part["quote"] and not qualified(name) and not head.personal:
            if act is None or part["quote"] or not (_PERSONS.search(name) or _BODIES.search(name)):
                return False
            if _PERSONS.search(name):
                persons += 1
                continue
            praised += number(part["count"]) or 0
            group = "title" if "title" in act.re.groupindex else 0
            name, at, head = act[group], sentence.slice(*act.span(group)), None
        total = number(part["count"])
        if total is not None and not part["about"] and head is not None:
            counts.append(ToldCount(name, total, sentence.slice(part.start("count"), end)))
        if head is not None and head.personal:
            persons += 1
            continue
        why = _FOR_WHAT.match(sentence.chars, part.start("names"), part.end("names"))
        recipients = resolve_all(reading, sentence.slice(why.end() if why is not None else part.start("names"), part.end("names")))
        if not recipients and counter == "名" and all(len(name) <= _LONGEST_PERSON for name in re.split("[、和]", part["names"])):
            persons += 1  # 李某等43名巾帼标兵
            continue
        if not recipients and part["etc"] and len(parts) > 1 and _NAMED_AFTER.search(part["names"]) is not None:
            continue  # 某某创新工作室等6个职工创新工作室, beside parts whose bodies are known
        if not recipients or not part["etc"] and len(recipients) != total:
            return False
        told.extend(Told(recipient, where, resolved, name, at, None, None, tuple(giver for giver in givers if giver != recipient), giver_at, "told.exemplar") for recipient, where, resolved in recipients)
    if not told and not (handed and persons):
        return False
    if praised and act is not None and not any(part["about"] for part in parts):
        group = "title" if "title" in act.re.groupindex else 0
        counts.append(ToldCount(act[group], praised, sentence.slice(*act.span(group))))  # 8个医院、6个社区: 14 in all
    reading.found.extend(told)
    reading.giver = givers, giver_at
    if givers and givers == reading.meeting[0]:
        reading.announcer, reading.announced, reading.announced_at, reading.announced_text = reading.giver, sentence.chars, reading.line, sentence
    reading.counts.extend(counts)
    reading.persons += persons
    return True
