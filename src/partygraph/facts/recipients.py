"""Who gets an honour: the noun phrase before the verb, an enumeration, pairs of owner and work, or who the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards import award_head
from partygraph.facts.bodies import resolve_all, resolve_one
from partygraph.facts.discourse import COREFERENCE, LEAD_IN, PERSONAL
from partygraph.facts.listed import is_person
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.numerals import number
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["ADVERB_END", "clause_subject", "clauses_before", "paired", "recipients_before", "unit_first"]


ADVERB_END = pattern("told.adverbs")
_ENTRY_TAIL = re.compile(
    r"(?P<owner>.*?)(?:的|申报的?|报送的?|选送的?|创作的?|推出的?|打造的?|自编自导的?|拍摄的?|参赛的?|推荐的?|提交的?|编排的?|撰写的?|完成的?|创建的?|送评的?|制作的?|(?:组织|组建|牵头|成立|发起|负责|辅导)的)?(?P<noun>[^，。；“”《》的、]{0,16})(?:《(?P<work>[^《》]{1,80})》|“(?P<quote>[^“”]{1,40})”)(?P<tail>圈|小组|一文|[^，。；“”《》的]{0,10}?(?:品牌|案例|项目|作品|工作法|课题|党课|品管圈|工程))?(?:等)?$"
)
_NO_RECIPIENT = pattern("told.no-recipient")
_POINTS = re.compile(r"(?:以下|下列|下表|下述|上述|如下)[^，。；“”]{0,30}$")
"""Who got it stands in a list further down, or has been listed above."""
_MANY = re.compile(r"(?:[一二三四五六七八九十两0-9]{1,4}(?:个|家|名|支)[^，。；、和与及]{1,10}[、和与及])*+(?:[^，。；、“”《》等]{0,24}?(?:共有|有|的|医院|大学|系统|中心|[省市县区院校]))?(?:另有|另外|还有|共有|共|[全我本][省市县区国院校局委]|其余|其他|力争|先后)*[0-9一二三四五六七八九十百两余多]+(?:个|家|名|支|项|件|篇|人)[^，。；、“”]{0,24}")


def recipients_before(reading: Telling, sentence: Text, begin: int, end: int, *, fallback: list[Recipient]) -> list[Recipient] | None:
    """Who gets it, and with which work: None when it is a person, an empty list when nobody can be told."""
    found = _whom(reading, sentence, begin, end, fallback=fallback)
    if found is None or len(found) != 1 or found[0].entry is not None:
        return found
    works = list(pattern("told.with-work").finditer(sentence.chars, begin, end))
    if not works:
        return found
    kind = next(key for key in ("work", "quote", "circle", "named") if works[-1][key])
    shown = works[-1][kind], sentence.slice(works[-1].start(kind), works[-1].end(kind))
    if works[-1]["tail"] == "圈":
        shown = f"“{works[-1][kind]}”圈", sentence.slice(works[-1].start(kind) - 1, works[-1].end("tail"))
    return [replace(found[0], entry=shown[0], entry_at=shown[1])]


def _whom(reading: Telling, sentence: Text, begin: int, end: int, *, fallback: list[Recipient]) -> list[Recipient] | None:
    segments = clauses_before(sentence, begin, end)
    if (same := _same_work(reading, segments)) is not None:
        return [same]
    nearest = next((text.chars for text in segments[:2] if not LEAD_IN.fullmatch(text.chars)), None)
    if nearest is not None and (named := referred(reading, sentence, begin, nearest)):
        return named
    apart = sentence.chars[begin:end].rstrip().endswith(("，", "；", "："))
    for order, text in enumerate(segments):
        if pairs := _with_works(reading, text):
            return [*_enumeration_before(reading, segments[order + 1 :], pairs), *pairs]
        if _BY_MEANS.fullmatch(text.chars):
            continue
        cut = ADVERB_END.search(mask(text.chars))
        if cut is not None and cut.start() < len(text):
            text = text.slice(0, cut.start())
        if not text.chars.strip():
            continue
        if (persons := _SEVERAL_PERSONS.match(text.chars)) is not None and (persons["of"] or order + 1 == len(segments)):
            return None  # 甲科…，12名职工连续工作百天，被授予…: the department
        if order == 0 and apart and text.chars.endswith("的"):
            return []  # 组织得好的，评为…: those who did, whoever they are
        if order > 0 or apart:
            if _DONE.search(text.chars):
                continue
            if earlier := clause_subject(reading, text):
                return earlier
            continue
        if pairs := paired(reading, text) or _circles(reading, text):
            return [*_enumeration_before(reading, segments[1:], pairs), *pairs]
        if _POINTS.search(text.chars) or _place_itself(text.chars) or _is_place(text.chars):
            return []
        if made := _work_made(reading, text):
            return made
        if (made_of := _MADE_OF.match(text.chars)) is not None:
            text = text.slice(made_of.end(), len(text))
        if _MANY.fullmatch(LEAD_IN.sub("", text.chars)):
            return []
        recipients = _noun_phrase(reading, text)
        if recipients is None:
            return None
        if recipients:
            return [*_enumeration_before(reading, segments[1:], recipients), *recipients]
        if reading.topic.office() and _of_no_house(text.chars):
            return []
        if _NO_RECIPIENT.search(text.chars) and not LEAD_IN.fullmatch(text.chars):
            return []
    if segments and segments[0].chars.endswith("》") and segments[0].chars.count("《") > 1:
        return []  # works of somebody, not of whom the clause before was about
    if fallback:
        return fallback
    if begin == end == 0 and (named := _broken_off(reading)):
        return named
    topic = reading.topic.unit or reading.topic.focus or reading.topic.last
    if topic is not None and not (segments and is_person(segments[0].chars[-3:]) and len(segments[0]) <= 8 and ADVERB_END.search(segments[0].chars) is None):
        return [Recipient(topic, sentence.slice(begin, end).strip() if end > begin else sentence, resolved=True, implied=True)]
    return []


_SEVERAL_PERSONS = re.compile(
    r"(?P<of>(?:(?!(?:选派|派出|选送|组织|选拔|遴选|指导|带领|率领|安排|抽调|输送|培训|培养|邀请|选出|派)(?!的)|由[^，。；“”的]{0,20}(?:[0-9一二三四五六七八九十两]+)[名位])[^，。；“”]){0,40}?)(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:多|余)?[名位]"
    r"[^，。；“”、]{0,10}?(?:选手|讲师|医生|医师|医务人员|医护人员|护理人员|工作人员|科研人员|护士|护师|药师|技师|检验师|职工|党员|同志|队员|教师|老师|干部|骨干|专家|学员|学生|青年|志愿者|工作者|员工|能手|个人|代表)(?!队|团|组成|组队|组建|中|里|的|占|平均|共)"
)
"""由甲局推荐的11名讲师表现优异, 2名护士: so many persons got it, and none of the bodies that they come from."""
_THIS_WORK = re.compile(r"(?:此前|此后|随后|之前|早前|后来|同年|去年|今年|(?:19|20)[0-9]{2}年)?(?:该|此|这个|这一|这项)(?P<kind>圈|项目|案例|作品|课题|节目|视频|微视频|微党课|工作法)(?:此前|随后|同时|曾|还|又|也|先后|再次|已|已经)*(?:在[^。；，]{2,60}(?:中|上|里))?(?:还|又|也|曾|先后|再次)*")


def _same_work(reading: Telling, segments: Sequence[Text]) -> Recipient | None:
    """该项目还在…比赛中获: the work for which the last honour was got, and who got it."""
    if not segments or not reading.found or reading.told_at + 1 < reading.line:
        return None
    told = reading.found[-1]
    if told.entry is None or told.entry_at is None or _THIS_WORK.fullmatch(segments[0].chars) is None or len({item.entry for item in reading.found[reading.since :]}) > 1:
        return None
    return Recipient(told.recipient, segments[0], resolved=True, entry=told.entry, entry_at=told.entry_at)


def _broken_off(reading: Telling) -> list[Recipient]:
    """甲、乙、丙。夺得一等奖: a full stop that parts the names from their verb."""
    clauses = clauses_before(reading.before, 0, len(reading.before.chars.rstrip("。"))) if reading.before is not None else []
    names = resolve_all(reading, clauses[0]) if clauses and "、" in clauses[0].chars else None
    return [Recipient(name, at, resolved) for name, at, resolved in names] if names is not None and len(names) > 1 else []


def _of_no_house(chars: str) -> bool:
    """我院, 药学部 and 门诊部 of a house that the text never names: the ministry of which it speaks has none of them."""
    tidy = LEAD_IN.sub("", chars)
    named = expand(tidy)
    return re.match(r"[我本该]院", tidy) is not None or bool(named) and all(is_bare(item.org) for item in named)


_PLACE_ITSELF = re.compile(r"(?:[^，。；]{0,12}年)?，?(?:我|本|全)(?:省|市|县|区|州|盟|旗|镇|乡)(?:人民|上下)?")
"""我县一举拿下“文明城市”: the county itself, none of its bodies."""
def _is_place(chars: str) -> bool:
    """其中上海摘得…, 长沙市也获…: what a place has won, none of its bodies has for that."""
    tidy = _TEAM.sub("", LEAD_IN.sub("", re.sub(r"^其中", "", chars)))
    place = default_places().leading(tidy)
    return place is not None and place.length == len(tidy)


_TEAM = re.compile(r"(?:代表团|选手|赛区|地区)$")
_CIRCLE = re.compile(r"(?P<owner>[^，。；、“”《》]{1,30}(?:院|中心|科|部|室|病区|区|站|所))(?:的)?(?P<circle>(?!朋友|生态|服务|医疗|文化|经济|商|都市)[\u4e00-\u9fff]{1,6}圈)(?:项目|课题|组)?")


def _circles(reading: Telling, text: Text) -> list[Recipient]:
    """甲医院护心圈、乙医院救生圈: circles without quotes behind their owners."""
    lead = LEAD_IN.match(text.chars) if "圈" in text.chars else None
    at = lead.end() if lead is not None and lead.end() < len(text) else 0
    found: list[Recipient] = []
    while (match := _CIRCLE.match(text.chars, at)) is not None:
        owner = resolve_one(reading, match["owner"])
        if owner is None:
            return []
        found.append(Recipient(owner[0], text.slice(*match.span("owner")), owner[1], match["circle"], text.slice(*match.span("circle"))))
        at = match.end()
        if at == len(text):
            return found
        if text.chars[at] not in "、和与及":
            return []
        at += 1
    return []


_AGAIN_AND_AGAIN = re.compile(r"(?:又一次|再一次|第[一二三四五六七八九十0-9]{1,3}次|连续[一二三四五六七八九十0-9]{1,3}[次届年]|已|也|更|还|再)+$")


def _place_itself(chars: str) -> bool:
    """我县, 甲市: who got it is the place, none of its bodies."""
    if _PLACE_ITSELF.fullmatch(chars):
        return True
    tidy = _AGAIN_AND_AGAIN.sub("", LEAD_IN.sub("", chars))
    place = default_places().leading(tidy)
    return place is not None and place.length == len(tidy) and not all(place.short)


_MADE_OF = re.compile(r"(?:由)?[^，。；、“”]{0,20}[名位人][^，。；、“”]{0,16}组成的(?=.{2})")
"""由三名护士组成的代表队: the people of a team say nothing about whose it is."""
_BY_MEANS = re.compile(r"(?:并|又|还|则|最终)?(?:凭借|凭着|凭|靠着|以|携)[^，“”《》]{0,10}[“《][^“”《》]{1,60}[”》](?:活动|项目|品管圈|参赛|创新|改善)*(?:成果|课题|项目|案例|活动|作品|主题)?")
"""With what it was won, as a clause of its own: who won stands before it."""
_BACK = re.compile(r"^(?:其中)?(?:，)?(?P<word>前者|后者|(?:它们|他们|两者|二者|三者)|(?:上述|以上|这)?[两三四五六七八九十0-9]+(?:家|个)(?:单位|医院|党支部|支部|科室|集体|部门|党组织|团队|病区)?)(?:均|都|双双|分别|也|同时|一同|一起|皆|全部|则|又|还)*$")


_THESE_BRANDS = re.compile(r"^(?:这|上述|以上)(?P<count>[两二三四五六七八九十]|[2-9]|10)个(?:特色|党建|支部|服务)*(?:子品牌|品牌)(?:均|都|也|分别|，|\s|(?:19|20)[0-9]{2}年)*")


def _brands_before(reading: Telling, sentence: Text, begin: int, count: int) -> list[Recipient]:
    """这三个子品牌: the brands named last, each with its owner."""
    found: list[Recipient] = []
    for text, stop in ((reading.before, None), (sentence, begin)):
        for quote in _WORK.finditer(text.chars[:stop]) if text is not None else ():
            owner = reading.topic.owners.get(quote[1] or "")
            if owner is not None and text is not None and all(item.entry != quote[1] for item in found):
                at = text.slice(quote.start(1), quote.end(1))
                found.append(Recipient(owner, at, resolved=True, entry=quote[1], entry_at=at))
    return found[-count:] if count > 1 and len(found) >= count else []


def referred(reading: Telling, sentence: Text, begin: int, chars: str) -> list[Recipient]:
    """前者, 后者 and 它们 are of the last bodies that the sentence has enumerated."""
    if (named := _THESE_BRANDS.search(chars)) is not None:
        return _brands_before(reading, sentence, begin, number(named["count"]) or 0)
    match = _BACK.match(chars)
    if match is None:
        return []
    found: list[Recipient] = []
    first = match["word"] in ("前者", "后者")
    for text in clauses_before(sentence, 0, begin + sentence.chars[begin:].find(match["word"])):
        tidy = re.sub(r"^(?:以及|和|及|与|其中|即|分别是|有|是)+", "", text.chars)
        tidy = re.sub(r"(?:亦|也|均|都)?(?:有斩获|榜上有名|双双上榜|各有收获|有收获|喜讯频传|双双获奖|表现突出|成绩突出)$", "", tidy)
        names = list(resolve_all(reading, text.slice(text.chars.find(tidy), text.chars.find(tidy) + len(tidy))) or ()) if tidy else []
        if not names:
            if found:
                break
            continue
        found[0:0] = [Recipient(name, at, resolved=True) for name, at, _ in names]
        if first and len(found) > 1:
            break
    if first:
        return [found[0] if match["word"] == "前者" else found[-1]] if len(found) == 2 else []
    return found if len(found) > 1 else []


_DONE = re.compile(r"^[^，]{2,12}(?:通过(?:了)?(?:国家|省级|市级|省|市)?[^，]{0,10}(?:认证|评审|验收|认定)|(?:居|列|位居|位列)[^，]{0,12}第[0-9]+[位名])$")
"""A clause that is complete: what its subject has reached is no beginning of the next (胸痛中心通过国家认证，成功创建…)."""


def _enumeration_before(reading: Telling, segments: Sequence[Text], recipients: Sequence[Recipient]) -> list[Recipient]:
    """An enumeration may run over commas: 甲院第一党支部，乙院急诊党支部、门诊党支部被命名为…"""
    found: list[Recipient] = []
    works = any(item.entry for item in recipients)
    for text in segments:
        if works:  # 甲支部“X”，乙支部“Y”等入围: each with its work
            if not (pairs := paired(reading, text)):
                break
            found[0:0] = pairs
            continue
        lead = LEAD_IN.match(text.chars)
        part = text.slice(lead.end(), len(text)) if lead is not None and lead.end() < len(text) else text
        named = expand(part.chars)
        if not named or any(is_generic(item.org.name) or is_bare(item.org) for item in named) or COREFERENCE.match(part.chars):
            break
        found[0:0] = [Recipient(item.org.name, part.slice(item.ranges[0][0], item.ranges[-1][1]), item.completed) for item in named]
    return found


def clauses_before(sentence: Text, begin: int, end: int) -> list[Text]:
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
    r"(?:^|[、，和及与])\s*(?P<org>[^“”《》、，；。]{2,40}?)(?:的|：|选送的?|报送的?|申报的?)?(?P<noun>[^“”《》、，；。的]{0,10}?)(?:“(?P<quote>[^“”]{1,30})”|《(?P<work>[^《》]{1,80})》)(?P<tail>圈|小组|品牌|党建品牌|项目|案例|作品)?"
)


_BRAND_ENDS = ("先锋", "标杆", "堡垒", "联盟")
"""Words that end brands as well as honours (“甬热先锋”)."""


_STRAY = 3
"""So many characters between a work and the next name say nothing."""


def paired(reading: Telling, text: Text) -> list[Recipient]:
    """甲科的“X圈”、乙科的“Y圈”: each owner with its work."""
    lead = LEAD_IN.match(text.chars)
    shift = lead.end() if lead is not None and lead.end() < len(text) else 0
    chars = re.sub(r"(?:等\s*|(?<=[”》]))(?:[0-9一二三四五六七八九十多]+(?:个|家|支|项|件|篇)[^，、“”]{0,8})?$", "", text.chars[shift:])
    found: list[Recipient] = []
    matches = list(_PAIR.finditer(chars))
    if not matches or len(chars) - matches[-1].end() > _STRAY or matches[0].start() > 0 and not matches[0]["work"]:
        return []
    done = 0
    for match in matches:
        begin, done = done, match.end()
        if len(chars[begin : match.start()].strip("、，和及与 ")) > (_STRAY if begin else 0):  # 甲一、甲二、丙支部的《X》: of all of them
            start = begin + len(chars[begin : match.start()]) - len(chars[begin : match.start()].lstrip("、，和及与 "))
            together = next((those for end in ("noun", "org") if len(those := resolve_all(reading, text.slice(shift + start, shift + match.end(end)).strip("的")) or []) > 1), None)
            if together is None:
                return []
            kind = "quote" if match["quote"] else "work"
            found.extend(Recipient(whole, at, resolved, match[kind], text.slice(shift + match.start(kind), shift + match.end(kind))) for whole, at, resolved in together)
            continue
        described = _described(chars, match.start("org"), match.end("noun"))
        owner = chars[described : match.end("noun")] if described else _MAKING.sub("", match["org"])
        if described:
            names = [name] if (name := resolve_one(reading, owner)) is not None else []
        elif len(several := _jointly(reading, text, shift + match.start("org"), shift + match.end("noun"), shift + match.start("org") + len(owner))) > 1:
            names = [(whole, resolved) for whole, _, resolved in several]  # made together
        elif (name := resolve_one(reading, owner + match["noun"]) or resolve_one(reading, owner)) is not None:
            names = [name]
        elif len(matches) > 1 and match["work"]:
            continue  # 行政《X》及外科《Y》: who is no body has its own work, the others theirs
        else:
            return []
        kind = "quote" if match["quote"] else "work"
        entry, at = match[kind], text.slice(shift + match.start(kind), shift + match.end(kind))
        head = award_head(entry)
        if len(matches) == 1 and kind == "quote" and head is not None and head.rule == "award.collective" and not (head.word in _BRAND_ENDS and len(entry) > len(head.word) + 1):
            return []
        if match["tail"] == "圈":
            entry, at = f"“{entry}”圈", text.slice(shift + match.start(kind) - 1, shift + match.end("tail"))
        found.extend(Recipient(whole, text.slice(shift + match.start("org"), shift + match.end("org")), resolved, entry, at) for whole, resolved in names)
    return found


def _jointly(reading: Telling, text: Text, start: int, *ends: int) -> list[tuple[str, Text, bool]]:
    """Those who made a work together: the names from `start` to the first of `ends` up to which there is more than one."""
    found = (resolve_all(reading, text.slice(start, end)) or [] for end in ends if _TOGETHER.search(text.chars, start, end))
    return next((names for names in found if len(names) > 1), [])


_TOGETHER = re.compile("[和与及+＋]|联合|携手|会同")


def _described(chars: str, start: int, end: int) -> int:
    """Where in `chars` the one full name begins that ends at `end` and is only described in front of 的 (同组比赛的甲市医院药学部“X圈”), or 0."""
    if "的" not in chars[start:end]:
        return 0
    named = find(chars[start:end])
    if len(named) != 1 or named[0].end < end - start or named[0].start == 0 or chars[start + named[0].start - 1] != "的" or not is_anchored(named[0].org.name) or is_bare(named[0].org):
        return 0
    return start + named[0].start


_BY_WORKS = re.compile(r"^(?P<who>[^“”《》]{2,120}?)(?:分别|各自|各)?(?:以|凭借|凭着|凭|靠|携)(?P<works>(?:(?:、|和|及|与)?(?:“[^“”]{1,40}”|《[^《》]{2,80}》))+)(?:这)?(?:[一二两三四五六七八九十0-9]+个)?(?:创新|参赛|优秀|特色)?(?:项目|案例|作品|品牌|党建品牌|课题|圈|工作法|微党课|党课|节目|支部品牌|科普剧|情景剧|舞台剧|小品|微电影|微视频|短视频|视频|演讲|论文|歌曲)?$")
_WORK = re.compile(r"“([^“”]{1,40})”|《([^《》]{2,80})》")


def _with_works(reading: Telling, text: Text) -> list[Recipient]:
    """甲、乙、丙分别以“X”“Y”“Z”获得…: each its own work, in order."""
    match = _BY_WORKS.match(text.chars)
    if match is None:
        return []
    works = [(item[1] or item[2], item.start(1 if item[1] else 2), item.end(1 if item[1] else 2)) for item in _WORK.finditer(text.chars, match.start("works"), match.end("works"))]
    lead = LEAD_IN.match(match["who"])
    shift = lead.end() if lead is not None and lead.end() < len(match["who"]) else 0
    names = resolve_all(reading, text.slice(shift, match.end("who"))) or []
    if len(names) != len(works):
        return []
    return [Recipient(name, at, resolved, work, text.slice(start, stop)) for (name, at, resolved), (work, start, stop) in zip(names, works, strict=True)]


def _noun_phrase(reading: Telling, text: Text) -> list[Recipient] | None:
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
        if match[kind] in reading.topic.owners or not (kind == "quote" and head is not None and head.rule == "award.collective" and not match["tail"]):
            entry, entry_at = match[kind], text.slice(match.start(kind), match.end(kind))
            if match["tail"] == "圈":
                entry, entry_at = f"“{entry}”圈", text.slice(match.start(kind) - 1, match.end("tail"))
            described = _described(chars, 0, match.end("noun"))
            several = match["noun"] and re.search(r"[、和与及+＋]$", match["owner"]) is not None  # 内科、儿科《X》: of both
            owner = text.slice(described, match.end("noun")) if described or several else text.slice(0, match.end("owner")).strip("，、 ")
            owner = owner.slice(0, len(_MAKING.sub("", owner.chars)))
            if all(is_person(name) for name in re.split("[、和与及]", owner.chars + ("" if described or several else match["noun"]))):
                return None  # 张某、李某《X》获三等奖
            if not len(owner):
                host = reading.topic.owners.get(match[kind]) or reading.topic.last
                return [Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
            text, chars = owner, owner.chars
    names = resolve_all(reading, text)
    if names is not None:
        return [Recipient(name, at, resolved, entry, entry_at) for name, at, resolved in names]
    if PERSONAL.search(chars[-8:]) and not chars.endswith(("团队", "医疗队", "支部", "党委", "小组")):
        return None
    items = [item for item in find(mask(chars), tuple(reading.topic.defined)) if not is_generic(item.org.name)]
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
            return [Recipient(name[0], text.slice(item.start, item.end), name[1], entry, entry_at)]
    if entry is not None:
        host = reading.topic.owners.get(entry.strip("“”圈")) or reading.topic.last
        return [Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
    reference = COREFERENCE.match(chars)
    if reference is not None and (host := reading.topic.refer(reference[0])) is not None:
        if PERSONAL.search(chars[reference.end() :][-8:]):
            return None
        return [Recipient(host, text.slice(0, reference.end()), resolved=True)]
    return []


def clause_subject(reading: Telling, text: Text) -> list[Recipient]:
    """The organisation, or the work of one, that an earlier clause begins with."""
    chars = text.chars
    lead = LEAD_IN.match(chars)
    shift = lead.end() if lead is not None and lead.end() < len(chars) else 0
    if (described := _DESCRIBED.match(chars, shift)) is not None and (behind := find(chars[described.end() :], tuple(reading.topic.defined))[:1]) and behind[0].start == 0:
        shift = described.end()
    tidy = chars[shift:]
    if (entered := _ENTERED.match(tidy)) is not None and (those := resolve_all(reading, text.slice(shift + entered.end(), len(text)))):
        return [Recipient(name, at, resolved) for name, at, resolved in those]
    stands_out = _SUCCEEDS.sub("", tidy)
    work = re.match(r"[^，。；《》“”]{0,14}《(?P<work>[^《》]{1,60})》", tidy)
    if work is not None and not _IN_PAPER.search(tidy) and not re.search(r"^以|根据|按照|关于|印发|贯彻|落实", tidy[: work.start("work")]):
        at = text.slice(shift + work.start("work"), shift + work.end("work"))
        owner = resolve_one(reading, _MAKING.sub("", re.sub(r"(?:一部|一个)?(?:微视频|视频|作品|短视频|情景剧|微党课|节目|案例|纪录片|纪录短片|微电影|舞台剧|小品|演讲|课题|论文|科普剧)?$", "", tidy[: work.start("work") - 1]))) or ((reading.topic.last, True) if reading.topic.last else None)
        return [Recipient(owner[0], at, owner[1], work["work"], at)] if owner is not None else []
    made = _ENTRY_TAIL.fullmatch(stands_out)
    owned_by = "noun" if made is not None and not made["owner"] else "owner"  # 甲支部“X”项目: nothing parts the owner from the work
    if made is not None and (made["tail"] or made["work"]) and made["tail"] != "一文" and made[owned_by] and not (owned_by == "noun" and _MAKING.search(made["noun"])) and (owner := resolve_one(reading, _MAKING.sub("", made[owned_by]))) is not None:
        kind = "work" if made["work"] else "quote"
        entry, at = made[kind], text.slice(shift + made.start(kind), shift + made.end(kind))
        if made["tail"] == "圈":
            entry, at = f"“{entry}”圈", text.slice(shift + made.start(kind) - 1, shift + made.end("tail"))
        return [Recipient(owner[0], text.slice(shift, shift + made.end(owned_by)), owner[1], entry, at)]
    if (brand := _BRAND_FIRST.match(tidy)) is not None and (maker := reading.topic.owners.get(brand["name"])) is not None:
        at = text.slice(shift + brand.start("name"), shift + brand.end("name"))
        return [Recipient(maker, at, resolved=True, entry=brand["name"], entry_at=at)]
    if (stands_out != tidy or "、" in tidy) and (names := resolve_all(reading, text.slice(shift, shift + len(stands_out)))) and (stands_out != tidy or len(names) > 1):
        return [Recipient(name, at, resolved) for name, at, resolved in names]
    named = expand(re.sub(r"作为.*$", "", tidy)) if len(tidy) < 60 and _TELLS.search(tidy) is None else ()
    if len(named) == 1 and _names_whom(reading, named[0].org) and not is_generic(named[0].org.name) and (completed := reading.topic.complete(named[0].org)) is not None:
        return [Recipient(completed[0], text.slice(shift, shift + named[0].ranges[-1][1]), completed[1])]
    reference = COREFERENCE.match(tidy)
    if reference is not None:
        longest = next((stop for stop in range(min(len(tidy), 24), reference.end() - 1, -1) if reading.topic.refer(tidy[:stop]) is not None), None)
        if longest is not None and (host := reading.topic.refer(tidy[:longest])) is not None and not PERSONAL.match(tidy[longest:]):
            return [Recipient(host, text.slice(shift, shift + longest), resolved=True)]
    if (unit := _unit_first(reading, tidy)) is not None:
        return [Recipient(unit[0], text.slice(shift, shift + unit[1]), resolved=True)]
    items = find(mask(tidy), tuple(reading.topic.defined))[:1]
    if items and items[0].start == 0 and not is_generic(items[0].org.name) and _names_whom(reading, items[0].org):
        rest = tidy[items[0].end :]
        if PERSONAL.match(rest) or is_person(rest[:3]) and len(rest) <= 4 or rest.startswith(("给予", "指导", "支持")):
            return []
        return _side_by_side(reading, text, shift)
    return []


def _side_by_side(reading: Telling, text: Text, shift: int) -> list[Recipient]:
    """甲支部、乙支部、丙支部主动承担任务，被…授予: all that the clause begins with."""
    chars = text.chars[shift:]
    found: list[Recipient] = []
    end = 0
    for item in find(mask(chars), tuple(reading.topic.defined)):
        if found and chars[end : item.start] not in ("、", "和", "与", "及", "以及"):
            break
        name = reading.topic.complete(item.org)
        if name is None:
            break
        found.append(Recipient(name[0], text.slice(shift + item.start, shift + item.end), name[1]))
        end = item.end
    return found


_WORK_MADE = re.compile(
    r"(?P<who>[^，。；：“”《》]{2,160}?)(?:联合|共同|携手|合力|牵头|协作|精心|自主){0,3}(?:开展|组织|举办|策划|承办|实施|申报|报送|选送|推荐|打造|创作|拍摄|制作|编排|表演|演出|撰写|提交|完成)的(?P<work>(?![0-9一二三四五六七八九十两]+[个项件部篇])[^，。；：“”《》、的]{2,40})"
)
"""甲支部、乙支部联合开展的共享平台交流会获…: what they made has a name without quotation marks."""
_WORK_KIND = re.compile(r"(?:这一|这个)?(?:主题|联合|特色|创新|优秀|专题|参赛|志愿服务|支部){0,4}+(?:党日活动|主题党日|党日|活动|项目|作品|案例|节目|课题|微党课|党课|视频|微视频|短视频|品牌|方案|合唱|歌曲|舞蹈|朗诵|演讲|情景剧|舞台剧|话剧|小品|快板|微电影|工作法)")
_OF_THEIRS = re.compile(rf"(?P<who>[^，。；：“”《》]{{4,160}}?(?:支部|总支|党委|团委|科|病区|医院|中心))的?(?:{_WORK_KIND.pattern})")


def _work_made(reading: Telling, text: Text) -> list[Recipient]:
    """Those who made the work that got it; a work that is only called what it is (主题党日活动) is no entry."""
    lead = LEAD_IN.match(text.chars)
    shift = lead.end() if lead is not None and lead.end() < len(text) else 0
    made = _WORK_MADE.fullmatch(text.chars, shift)
    match = made or _OF_THEIRS.fullmatch(text.chars, shift)
    if match is None or made is not None and PERSONAL.search(made["work"][-6:]):
        return []
    names = resolve_all(reading, text.slice(match.start("who"), match.end("who")))
    if names is None or made is None and len(names) == 1:
        return []
    kind = made is None or _WORK_KIND.fullmatch(made["work"]) is not None
    entry, at = (None, None) if made is None or kind else (made["work"], text.slice(*made.span("work")))
    return [Recipient(name, where, resolved, entry, at) for name, where, resolved in names]


_IN_PAPER = re.compile(r"被(?:国家级?|省级?|市级?|中央|各级|主流|权威|多家|媒体|等){0,4}《|《[^《》]{2,16}(?:报|网|杂志|周刊|电视台|新闻|之声|半月刊|月刊)》[^，。；]{0,40}(?:报道|报导|刊登|刊发|转载|刊载|专访|采访|播出|宣传|媒体)")
"""被《甲报》等媒体报道: a paper and no work."""
_TELLS = re.compile(r"(?:19|20)[0-9]{2}年(?:成功|顺利|正式|被|又|再)|(?:成功|顺利)创[建成]")
"""甲医院2013年成功创建为二级甲等医院: a clause, no name."""
_ENTERED = re.compile(r"(?:今年|此次|本次|首批|这次)?(?:申报|参评|参赛|参与创建|推荐|报送|入围|获奖|受表彰|创建)的(?=[^，。；]{4,})")
"""今年申报的甲科、乙科等6个单元: those who entered are those who got it."""
_SUCCEEDS = re.compile(
    r"(?:从[^，。；“”]{2,24}(?:中|里))?(?:一路|最终|一举|成功|从中|再次|双双|均|也){0,3}+(?:榜上有名|名列其中|位列其中|脱颖而出|突围而出|突围|胜出|拔得头筹|过关斩将|技压群芳|力压群雄|力拔头筹|不负众望|大放异彩|崭露头角|喜获佳绩|上榜|入围|表现突出|表现出色|表现优异|成绩突出|获此殊荣)$"
)
"""What a clause says of its subject before the next says what it got."""
_BRAND_FIRST = re.compile(r"(?:[^，。；“”《》]{2,20}(?<![以凭在将把按]))?“(?P<name>[^“”]{1,30})”(?:[^，。；“”]{0,8}?品牌)?(?:是|则)?(?:由|自|于|历经|经过|创建于|诞生于)")
"""“X”品牌由甲支部打造，被…命名为…: the brand has got it."""
_DESCRIBED = re.compile(r"[^，。；：“”《》]{2,14}的(?=[\u4e00-\u9fff])")
"""Words that describe the subject in front of its name: 新投用的甲院区, 这支突击队所在的乙党支部."""


_UNIT = r"(?![该我本各全这那此一每某])[\u4e00-\u9fff]{1,9}?(?:科|护理部|药学部|检验所|门诊部|病区|护理单元|手术室|供应室|血透室|团支部)"
_UNIT_WORD = re.compile(_UNIT + r"(?![室部一二三四五六七八九十0-9病护])")
_UNIT_FIRST = re.compile(_UNIT + r"(?=集体|全体|连续|凭|以|因|在|先后|近年|始终|积极|主动|历经|日夜|勇|不负|表现|成绩)")


_MAKING = re.compile(
    r"(?:的|凭借|凭着|凭|靠|携|(?:自主|联合|共同|携手|合力|协作|牵头|精心|独立|合作|原创|自编自演|自编自导)*(?:组织|组建|组成|组队|牵头|成立|发起|负责|拍摄|创作|编排|制作|选送|申报|撰写|报送|推荐|打造|表演|演绎|推出|提交|完成|创建|合作|设计|研发|编写|开展|实施|主创|演出|带来)(?:了|的)?|联合|携手|共同|合力|自主|原创|自编自演|自编自导的?)+$"
)
"""What stands between the owner of a work and the work."""


def unit_first(chars: str, word: re.Pattern[str] = _UNIT_WORD) -> OrgName | None:
    """The department or branch of a house that `chars` begins with and names without the house (检验科)."""
    match = word.match(chars)
    org = parse(match[0]) if match is not None else None
    if match is None or org is None or not is_bare(org) or org.steps[-1].group not in ("department", "line") or is_generic(match[0]) or COREFERENCE.match(match[0]):
        return None
    return org


def _unit_first(reading: Telling, chars: str) -> tuple[str, int] | None:
    """The department that a clause begins with and says something of (检验科集体转岗，被…): its full name, and where it ends."""
    org = unit_first(chars, _UNIT_FIRST)
    completed = reading.topic.complete(org) if org is not None else None
    return (completed[0], len(org.name)) if org is not None and completed is not None else None


def _names_whom(reading: Telling, org: OrgName) -> bool:
    """Is this a name that an earlier clause may have as its subject: an institution's own, or one that the text has named in full?"""
    return is_anchored(org.name) or reading.topic.known(org.name) is not None or org.name in reading.topic.full or COREFERENCE.match(org.name) is not None or org.name in reading.topic.defined or org.steps[-1].group == "line"


