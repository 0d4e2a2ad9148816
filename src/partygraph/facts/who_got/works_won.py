"""Whose work won: pairs of owner and work, works in order, circles, works that several made, the work named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.houses.discourse import PERSONAL
from partygraph.facts.houses.references import OWN_HOUSE
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS

__all__ = ["ENTRY_TAIL", "MAKING", "THESE_BRANDS", "brands_before", "brands_first", "circles", "behind_description", "of_many_houses", "paired", "plain_works", "same_work", "several_works", "with_works", "work_made"]


ENTRY_TAIL = re.compile(
    r"(?P<owner>.*?)(?:的|申报的?|报送的?|选送的?|创作的?|推出的?|打造的?|自编自导的?|拍摄的?|参赛的?|推荐的?|提交的?|编排的?|撰写的?|完成的?|创建的?|送评的?|制作的?|(?:承办|办理|主演|出演|表演|演出|主创|编写|编导|执导|录制|绘制|设计|摄制|提供|上报|参演|演绎|带来|讲述|演唱|朗诵|演讲)的|(?:组织|组建|牵头|成立|发起|负责|辅导)的)?(?P<noun>[^，。；“”《》的、]{0,16})(?:《(?P<work>[^《》]{1,80})》|“(?P<quote>[^“”]{1,40})”)(?P<tail>圈|小组|一文|[^，。；“”《》的]{0,10}?(?:品牌|案例|项目|作品|工作法|课题|党课|品管圈|工程|MV|微电影|视频|短片|节目|歌曲|舞蹈|小品|快板|情景剧|话剧|演讲|朗诵|论文|征文|故事))?(?:等)?$"
)
_THIS_WORK = re.compile(rf"(?:此前|此后|随后|之前|早前|后来|同年|去年|今年|(?:19|20)[0-9]{{2}}年)?(?:该|此|这个|这一|这项)(?P<kind>圈|项目|案例|作品|课题|节目|视频|微视频|微党课|工作法)(?:{ADVERBS}|此前|随后)*(?:在[^。；，]{{2,60}}(?:中|上|里))?(?:{ADVERBS})*")


def same_work(reading: Telling, segments: Sequence[Text]) -> Recipient | None:
    """该项目还在…比赛中获: the work for which the last honour was got, and who got it."""
    if not segments or not reading.found or reading.told_at + 1 < reading.line:
        return None
    told = reading.found[-1]
    if told.entry is None or told.entry_at is None or _THIS_WORK.fullmatch(segments[0].chars) is None or len({item.entry for item in reading.found[reading.since :]}) > 1:
        return None
    return Recipient(told.recipient, segments[0], resolved=True, entry=told.entry, entry_at=told.entry_at)


_CIRCLE = re.compile(r"(?P<owner>[^，。；、“”《》圈]{0,30}(?:院|中心|科|部|室|病区|病房|区|单元|支部|组|站|所|[A-Z]{2,5}))(?:的|\s)?(?P<circle>(?!朋友|生态|服务|医疗|文化|经济|商|都市)[\u4e00-\u9fff]{1,6}圈)(?:项目|课题|组)?")
_CIRCLE_MORE = re.compile(r"(?P<circle>(?!朋友|生态|服务|医疗|文化|经济|商|都市)[\u4e00-\u9fff]{1,5}圈)(?=[、和与及]|$)")
"""甲医院小树圈、暖阳圈: one more of the same house."""


_ANY_CIRCLE = re.compile(r"(?:的)?(?:护理|医疗|药学|院感|质量|参赛|优秀|获奖|我院|多科)*(?:品管|质控)圈")
"""护理品管圈: a kind of circle, no name of one."""
_CIRCLE_DOES = re.compile(r"(?!圈[员长]|辅导员|成员|组长|队员|选手|参赛|代表)[^、，。；：“”《》]{2,24}")
"""甲科护心圈脱颖而出: what the circle does whose prize the next clause tells."""


def circles(reading: Telling, text: Text, *, doing: bool = False) -> list[Recipient]:
    """甲医院护心圈、乙医院救生圈: circles without quotes behind their owners; of a clause that goes on where they are `doing` something."""
    at = led_in(text.chars) if "圈" in text.chars else 0
    found: list[Recipient] = []
    while (match := _CIRCLE.match(text.chars, at)) is not None:
        owner = resolve_one(reading, match["owner"])
        if owner is None:
            return []
        named = _ANY_CIRCLE.fullmatch(match["circle"]) is None
        found.append(Recipient(owner[0], text.slice(*match.span("owner")), owner[1], match["circle"] if named else None, text.slice(*match.span("circle")) if named else None))
        at = match.end()
        while at < len(text) and text.chars[at] in "、和与及" and not ((own := _CIRCLE.match(text.chars, at + 1)) is not None and resolve_one(reading, own["owner"]) is not None) and (more := _CIRCLE_MORE.match(text.chars, at + 1)) is not None:
            found.append(Recipient(owner[0], text.slice(*match.span("owner")), owner[1], more["circle"], text.slice(*more.span("circle"))))
            at = more.end()
        if at == len(text) or doing and text.chars[at] not in "、和与及" and _CIRCLE_DOES.fullmatch(text.chars, at) is not None:
            return found
        if text.chars[at] not in "、和与及":
            return []
        at += 1
    return []


THESE_BRANDS = re.compile(rf"^(?:这|上述|以上)(?P<count>[两二三四五六七八九十]|[2-9]|10)个(?:特色|党建|支部|服务)*(?:子品牌|品牌)(?:{ADVERBS}|，|\s|(?:19|20)[0-9]{{2}}年)*")


_BRANDS_FIRST = re.compile(rf"(?:[^，。；“”《》]{{0,12}}?)(?P<brands>“[^“”]{{1,30}}”(?:[、和与及]?“[^“”]{{1,30}}”){{1,9}})(?:等)?(?:[两二三四五六七八九十0-9]{{1,2}}个)?(?:特色|党建|支部|服务|医院)*(?:子品牌|品牌|项目|案例|作品|圈组|品管圈)?(?:{ADVERBS})*$")


def brands_first(reading: Telling, text: Text) -> list[Recipient]:
    """“X”“Y”两个支部品牌: brands that begin the clause, each with the owner that the text names elsewhere."""
    match = _BRANDS_FIRST.fullmatch(text.chars) if text.chars.count("“") > 1 else None
    if match is None:
        return []
    found = []
    for quote in _WORK.finditer(text.chars, *match.span("brands")):
        owner = reading.topic.owners.get(quote[1])
        if owner is None:
            return []
        at = text.slice(*quote.span(1))
        found.append(Recipient(owner, at, resolved=True, entry=quote[1], entry_at=at))
    return found


def brands_before(reading: Telling, sentence: Text, begin: int, count: int) -> list[Recipient]:
    """这三个子品牌: the brands named last, each with its owner."""
    found: list[Recipient] = []
    for text, stop in ((reading.before, None), (sentence, begin)):
        for quote in _WORK.finditer(text.chars[:stop]) if text is not None else ():
            owner = reading.topic.owners.get(quote[1] or "")
            if owner is not None and text is not None and all(item.entry != quote[1] for item in found):
                at = text.slice(quote.start(1), quote.end(1))
                found.append(Recipient(owner, at, resolved=True, entry=quote[1], entry_at=at))
    return found[-count:] if count > 1 and len(found) >= count else []


_PAIR = gated(
    r"(?:^|[、，和及与])\s*(?P<org>[^“”《》、，；。]{2,40}?)(?:的|：|选送的?|报送的?|申报的?|(?:撰写|制作|拍摄|创作|推荐|推出|编排|提交|承办|办理|主演|出演|表演|演出|主创|编写|编导|执导|录制|绘制|设计|摄制|提供|上报|参演|演绎|带来|讲述|演唱|朗诵|演讲)的)?(?P<noun>[^“”《》、，；。的]{0,10}?)(?:“(?P<quote>[^“”]{1,30})”|《(?P<work>[^《》]{1,80})》)(?P<tail>圈|小组|品牌|党建品牌|项目|案例|作品)?"
)
_BRAND_ENDS = ("先锋", "标杆", "堡垒", "联盟")
"""Words that end brands as well as honours (“甬热先锋”)."""
_STRAY = 3
"""So many characters between a work and the next name say nothing."""


_TELLS = re.compile(r"花落|落户|[获夺摘捧]得|荣获|斩获")
"""一等奖花落甲科“X”: a clause of its own."""
_WORKS_OF = re.compile(rf"(?P<owner>[^《》“”]{{0,40}}?)(?:(?:选送|报送|排演|编排|创作|拍摄|申报|推荐|制作|撰写|推出|提交|承办|办理|主演|出演|表演|演出|主创|编写|编导|执导|录制|绘制|设计|摄制|提供|上报|参演|演绎|带来|讲述|演唱|朗诵|演讲)?的)?(?:[^，。；《》“”的]{{0,8}}?)(?P<works>(?:《[^《》]{{2,80}}》[、和]?){{2,}}|(?:“[^“”]{{1,12}}圈”[、和]?){{2,}}|(?:“[^“”]{{2,40}}”[、和]?){{2,}}(?=(?:科研|创新)?(?:课题|项目|成果|论文|案例)))(?:等)?(?:(?:科研|创新)?(?:课题|项目|成果|论文|案例))?(?:(?P<count>[两二三四五六七八九十0-9]+)(?:个|部|件|项)[^，。；“”]{{0,8}})?(?:{ADVERBS})*$")


def of_many_houses(chars: str) -> bool:
    """《X》《Y》等12部作品: works of many houses, of which two are named.

    >>> of_many_houses("《平行爱》《夜班》等12部作品"), of_many_houses("我院的《平行爱》《夜班》等12部作品"), of_many_houses("《平行爱》《夜班》两部作品")
    (True, False, False)
    """
    begin = led_in(chars)
    if _ONE_OF_MANY.fullmatch(chars, begin) is not None:
        return True
    match = _WORKS_OF.fullmatch(chars, begin)
    return match is not None and match["count"] is not None and not match["owner"] and (number(match["count"]) or 0) > len(_WORK.findall(match["works"]))


_ONE_OF_MANY = re.compile(rf"(?:[^，。；“”《》]{{0,6}})(?:《[^《》]{{2,60}}》|“[^“”]{{2,40}}”)等(?:[2-9]|[1-9][0-9]+|[二两三四五六七八九十]{{1,3}})(?:个|部|件|项|篇|首)(?:优秀|参赛|入围|获奖)*(?:作品|案例|项目|节目|品牌|论文|课题)?(?:{ADVERBS})*")
"""《X》等8部作品: one of them is named, and no owner."""


def several_works(reading: Telling, text: Text) -> list[Recipient]:
    """我院排演的《X》《Y》, “甲圈”“乙圈”: works beside each other, all of one owner or of the house spoken of."""
    shift = led_in(text.chars)
    match = _WORKS_OF.fullmatch(text.chars, shift)
    if match is None:
        return []
    led = _MADE_WHAT.sub("", text.chars[shift : match.start("works")])
    owner = (resolve_one(reading, led) if led else None) or (resolve_one(reading, match["owner"]) if match["owner"] else None)
    house = reading.topic.hospital or reading.topic.last
    found = []
    for work in _WORK.finditer(text.chars, *match.span("works")):
        name, at = work[1] or work[2], text.slice(*work.span(1 if work[1] else 2))
        whose = owner or ((known, True) if (known := reading.topic.owners.get(name) or (house if not match["owner"] else None)) is not None else None)
        if whose is None:
            return []
        found.append(Recipient(whose[0], at, resolved=True, entry=name, entry_at=at))
    return found


_MADE_WHAT = re.compile(r"(?:选送|报送|排演|编排|创作|拍摄|申报|推荐|制作|提交|参赛)?(?:的)?(?:参赛|优秀|原创|微党课|党课|微|短|科普|情景)*(?:作品|案例|项目|视频|微视频|微电影|节目|课题|论文|故事|图文)?$")
_PLAIN_WORK = re.compile(r"(?!的|“[^“”]+”(?:项目|活动|行动|工程)$)[\u4e00-\u9fff“”]{4,24}(?:活动|项目|行动|工程)")


def plain_works(reading: Telling, text: Text) -> list[Recipient]:
    """甲图书馆流动图书下基层活动、乙站“X”服务项目: bodies, each with what it does right behind its name, without marks around that."""
    found: list[Recipient] = []
    shift = led_in(text.chars)
    for part in re.finditer("[^、]+", text.chars[shift:]):
        body = next(iter(find(part[0].replace("“", "〝").replace("”", "〞"), tuple(reading.topic.defined))), None)
        if body is None or body.start or not is_anchored(body.org.name) or is_bare(body.org) or _PLAIN_WORK.fullmatch(part[0], body.end) is None:
            continue
        begin = shift + part.start()
        at = text.slice(begin + body.end, begin + len(part[0]))
        found.append(Recipient(body.org.name, text.slice(begin, begin + body.end), resolved=False, entry=at.chars, entry_at=at))
    return found if len(found) > 1 else []


_GOT = re.compile("[夺获冠胜赢]")
"""《X》夺冠: this one has got something of its own."""


def paired(reading: Telling, text: Text) -> list[Recipient]:
    """甲科的“X圈”、乙科的“Y圈”: each owner with its work."""
    shift = led_in(text.chars)
    chars = re.sub(r"(?:等\s*|(?<=[”》]))(?:[0-9一二两三四五六七八九十多]+(?:个|家|支|项|件|篇)[^，、“”]{0,8})?$", "", text.chars[shift:])
    found: list[Recipient] = []
    matches = list(_PAIR.finditer(chars)) if _TELLS.search(chars) is None else []
    if not matches or len(chars) - (last := _end_of_works(chars, matches[-1])) > _STRAY or _GOT.search(chars, last) is not None or matches[0].start() > 0 and not matches[0]["work"]:
        return []
    done = 0
    for match in matches:
        begin, done = done, _end_of_works(chars, match)
        if len(chars[begin : match.start()].strip("、，和及与 ")) > (_STRAY if begin else 0):  # 甲一、甲二、丙支部的《X》: of all of them
            start = begin + len(chars[begin : match.start()]) - len(chars[begin : match.start()].lstrip("、，和及与 "))
            together = next((those for end in ("noun", "org") if len(those := resolve_all(reading, text.slice(shift + start, shift + match.end(end)).strip("的")) or []) > 1), None)
            if together is None:
                return []
            kind = "quote" if match["quote"] else "work"
            found.extend(Recipient(whole, at, resolved, match[kind], text.slice(shift + match.start(kind), shift + match.end(kind))) for whole, at, resolved in together)
            continue
        described = behind_description(chars, match.start("org"), match.end("noun"))
        owner = chars[described : match.end("noun")] if described else MAKING.sub("", match["org"])
        if described:
            names = [name] if (name := resolve_one(reading, owner)) is not None else []
        elif len(several := _jointly(reading, text, shift + match.start("org"), shift + match.end("noun"), shift + match.start("org") + len(owner))) > 1:
            names = [(whole, resolved) for whole, _, resolved in several]  # made together
        elif (name := resolve_one(reading, MAKING.sub("", _KIND_BEHIND.sub("", owner + match["noun"]))) or resolve_one(reading, owner)) is not None:
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
        works = [(entry, at), *((more[1], text.slice(shift + more.start(1), shift + more.end(1))) for more in _ONE_MORE_WORK.finditer(chars, match.end(), done))]
        found.extend(Recipient(whole, text.slice(shift + match.start("org"), shift + match.end("org")), resolved, *work) for whole, resolved in names for work in works)
    return found


_ONE_MORE_WORK = re.compile(r"(?:以及|[、和与及])?《([^《》]{1,80})》")


def _end_of_works(chars: str, pair: re.Match[str]) -> int:
    """Where the works of one owner end: 甲科《X》和《Y》."""
    end = pair.end()
    while pair["work"] and (more := _ONE_MORE_WORK.match(chars, end)) is not None:
        end = more.end()
    return end


_KIND_BEHIND = re.compile(r"(?<=[科室部组站区所队心院])(?:品管圈|QCC|圈组|(?:党建|服务|支部|特色|创新|质量改善|科普|原创|参赛|情景|微|短|宣传|健康)*(?:品牌|案例|项目|课题|作品|视频|动漫|音频|图文|文章|微电影|微党课|党课|情景剧|小品|舞蹈|歌曲|合唱|朗诵|演讲|故事|节目))$")
"""手术室品管圈“X圈”: what the work is stands between the name and the work."""


def _jointly(reading: Telling, text: Text, start: int, *ends: int) -> list[tuple[str, Text, bool]]:
    """Those who made a work together: the names from `start` to the first of `ends` up to which there is more than one."""
    found = (resolve_all(reading, text.slice(start, end)) or [] for end in ends if _TOGETHER.search(text.chars, start, end))
    return next((names for names in found if len(names) > 1), [])


_TOGETHER = re.compile("[和与及+＋]|联合|携手|会同")


def behind_description(chars: str, start: int, end: int) -> int:
    """Where in `chars` the one full name begins that ends at `end` and is only described in front of 的 (同组比赛的甲市医院药学部“X圈”), or 0."""
    if "的" not in chars[start:end]:
        return 0
    named = find(chars[start:end])
    if len(named) != 1 or named[0].end < end - start or named[0].start == 0 or chars[start + named[0].start - 1] != "的" or not is_anchored(named[0].org.name) or is_bare(named[0].org):
        return 0
    return start + named[0].start


_BY_WORKS = re.compile(rf"^(?P<who>[^“”《》]{{2,120}}?)(?:{ADVERBS}|更是)*(?:以|凭借|凭着|凭|靠|携)(?P<works>(?:(?:、|和|及|与)?(?:“[^“”]{{1,40}}”|《[^《》]{{2,80}}》))+)(?:这)?(?:[一二两三四五六七八九十0-9]+个)?(?:创新|参赛|优秀|特色)?(?:项目|案例|作品|品牌|党建品牌|课题|圈|工作法|微党课|党课|节目|支部品牌|科普剧|情景剧|舞台剧|小品|微电影|微视频|短视频|视频|演讲|论文|歌曲)?$")
_WORK = re.compile(r"“([^“”]{1,40})”|《([^《》]{2,80})》")


def with_works(reading: Telling, text: Text) -> list[Recipient]:
    """甲、乙、丙分别以“X”“Y”“Z”获得…: each its own work, in order."""
    match = _BY_WORKS.match(text.chars)
    if match is None:
        return []
    works = [(item[1] or item[2], item.start(1 if item[1] else 2), item.end(1 if item[1] else 2)) for item in _WORK.finditer(text.chars, match.start("works"), match.end("works"))]
    shift = led_in(match["who"])
    names = resolve_all(reading, text.slice(shift, match.end("who"))) or []
    if len(names) != len(works):
        return []
    return [Recipient(name, at, resolved, work, text.slice(start, stop)) for (name, at, resolved), (work, start, stop) in zip(names, works, strict=True)]


_WORK_MADE = re.compile(
    r"(?P<who>[^，。；：“”《》]{2,160}?)(?:联合|共同|携手|合力|牵头|协作|精心|自主){0,3}(?:开展|组织|举办|策划|承办|实施|申报|报送|选送|推荐|打造|创作|拍摄|制作|编排|表演|演出|撰写|提交|完成)的(?P<work>(?![0-9一二三四五六七八九十两]+[个项件部篇])[^，。；：“”《》、的]{2,40})"
)
"""甲支部、乙支部联合开展的共享平台交流会获…: what they made has a name without quotation marks."""
_WORK_KIND = re.compile(r"(?:这一|这个)?(?:主题|联合|特色|创新|优秀|专题|参赛|志愿服务|支部){0,4}+(?:党日活动|主题党日|党日|活动|项目|作品|案例|节目|课题|微党课|党课|视频|微视频|短视频|品牌|方案|合唱|歌曲|舞蹈|朗诵|演讲|情景剧|舞台剧|话剧|小品|快板|微电影|工作法)")
_OF_THEIRS = re.compile(rf"(?P<who>[^，。；：“”《》]{{4,160}}?(?:支部|总支|党委|团委|科|病区|医院|中心))的?(?:{_WORK_KIND.pattern})")


def work_made(reading: Telling, text: Text) -> list[Recipient]:
    """Those who made the work that got it; a work that is only called what it is (主题党日活动) is no entry."""
    shift = led_in(text.chars)
    made = _WORK_MADE.fullmatch(text.chars, shift)
    match = made or _OF_THEIRS.fullmatch(text.chars, shift)
    if match is None or made is not None and PERSONAL.search(made["work"][-6:]):
        return []
    if made is not None and _is_house(made["work"]):  # 甲医院举办的乙社区卫生服务中心
        return [Recipient(name, where, resolved) for name, where, resolved in resolve_all(reading, text.slice(*made.span("work"))) or []]
    names = resolve_all(reading, text.slice(match.start("who"), match.end("who")))
    if names is None or made is None and len(names) == 1:
        return []
    kind = made is None or _WORK_KIND.fullmatch(made["work"]) is not None
    entry, at = (None, None) if made is None or kind else (made["work"], text.slice(*made.span("work")))
    return [Recipient(name, where, resolved, entry, at) for name, where, resolved in names]


def _is_house(chars: str) -> bool:
    """A house by a name of its own, which nobody can have made for a contest."""
    org = parse(chars)
    return org is not None and org.institution == org.name and org.steps[-1].group in ("hospital", "centre") and (is_anchored(org.name) or OWN_HOUSE.search(org.name) is not None)


MAKING = compiled(
    rf"(?:的|(?:{ADVERBS}|更是|此次|今年|去年)*(?:凭借|凭着|凭|靠着|靠|携)|(?:自主|联合|共同|携手|合力|协作|牵头|精心|独立|合作|原创|自编自演|自编自导)*(?:组织|组建|组成|组队|牵头|成立|发起|负责|拍摄|创作|编排|制作|选送|选报|申报|撰写|报送|推荐|打造|表演|演唱|演奏|合唱|朗诵|诵读|吟诵|讲述|排演|参演|演绎|推出|提交|完成|创建|合作|设计|研发|编写|开展|实施|主创|演出|带来)(?:了|的)?|联合|携手|共同|合力|自主|原创|自编自演|自编自导的?)+$"
)
"""What stands between the owner of a work and the work."""
