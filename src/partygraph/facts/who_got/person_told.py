"""A person of whom a sentence tells: the clause behind that names nobody goes on about that one, not about the hospital."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.houses.discourse import PERSONAL
from partygraph.facts.words.clauses import ADVERB_END
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.facts.words.persons import is_person
from partygraph.places import default_places
from partygraph.rules.phrases import ADVERBS

__all__ = ["goes_on", "of_bodies", "person_before", "works_of_persons"]

_WITH_MATES = r"(?:[与和同]|携手?|联手|带领)(?:其|他的|她的)?(?:队友|同伴|搭档|队员|同事|组员)们?(?:一起|一道|共同|一同|并肩|合作|配合)?"
_GOES_ON = re.compile(rf"[，、\s]{{0,2}}(?:{ADVERBS}|并且|并|且|随后|后|因此){{0,3}}(?:{_WITH_MATES})?(?:获得|获)?")
_OF_EITHER = frozenset({"标兵", "先锋", "之星", "模范", "称号", "荣誉", "荣誉称号", "奖项"})
"""What persons are called as well as bodies."""
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}(?<![科室部处院组队会委局站所])")
_LONGEST = 4
_POST = r"(?:[护药技]师|检验师|营养师|康复师|工程师|会计师|(?<!领导班子)成员(?!单位)|组员|骨干|队长|学员|教员|研究员|讲师|辅导员|讲解员|讲述人|主播|主持人|带头人|负责人|代表(?!队|团)|助理|会长|所长|站长|专员|党员|团员|工作者|青年(?!文明)|家属(?!区|院)|得主)"
_CALLED = re.compile(rf"[^，。；“”]{{0,40}}(?:{PERSONAL.pattern}|{_POST})(?=[\u4e00-\u9fff]{{2,4}}$)")
"""我院参赛选手张某, 甲科主管护师张某: what a person is, in front of the name."""
_NO_NAME = re.compile(r"(?:单位|文明|党建|党[总支]|门诊|关爱|管理|成果|项目|方[案舱阵]|温馨|安全|康复|家园|公[益寓]|常[态规]|支部)")
"""成员单位, 专家门诊: words that begin as family names do."""
_OF_HOUSE = re.compile(r"[^，。；“”]{2,40}(?:医院|卫生院|保健院|中心|科|站|所|部|室|病区)的(?=[\u4e00-\u9fff]{2,3}$)")
"""甲中心的张某: where a person works."""
_COMES_FROM = re.compile(r"^(?:其中|最终|经过[^，。；]{2,20}，)?(?:来自|出自)(?=[^，。；“”]{4,40}$)")
"""来自甲医院的张某: where a person comes from."""
_LAST_CLAUSE = re.compile(r"(?:[^，；。：]*[，；：])*+")


def _bare_name(chars: str) -> str:
    """The name alone of 甲中心的张某 and of 甲科主管护师张某."""
    called = (_CALLED.match(chars) if len(chars) > _LONGEST else None) or _OF_HOUSE.match(chars)
    return chars[called.end() :] if called is not None and is_person(chars[called.end() :]) else chars


def _without_seat(chars: str) -> str:
    """甲县张某: where a contestant comes from stands in front of the name."""
    place = default_places().leading(chars)
    behind = chars[place.length :] if place is not None and chars[place.length - 1] in "省市县区旗州" else ""
    return behind if 2 <= len(behind) <= _LONGEST and is_person(behind) else chars


def goes_on(masked: str, begin: int, end: int) -> bool:
    """Does the clause before a verb name nobody, so that its subject is that of the verb before?

    >>> goes_on("，并且", 0, 3), goes_on("，医院又", 0, 4)
    (True, False)
    """
    return _GOES_ON.fullmatch(masked, begin, end) is not None


def of_bodies(award: str) -> bool:
    """Is this a title that only bodies bear?

    >>> of_bodies("青年文明号"), of_bodies("全市技能标兵"), of_bodies("一等奖")
    (True, False, False)
    """
    head = award_head(award)
    return head is not None and head.rule in ("award.collective", "award.mark") and head.word not in _OF_EITHER


def person_before(chars: str, begin: int, end: int) -> bool:
    """Is the last clause before a verb a person's name or a row of them?

    >>> person_before("张三、李小四", 0, 6), person_before("检验科", 0, 3), person_before("我院选手黑某某、王小五", 0, 11)
    (True, False, True)
    >>> person_before("甲市中心的张三、乙镇卫生院的李小四", 0, 17)
    True
    """
    clause = _LAST_CLAUSE.match(chars, begin, end)
    chars = chars[clause.end() if clause is not None else begin : end].strip()
    if (adverb := ADVERB_END.search(chars)) is not None and "、" in chars[: adverb.start()]:
        chars = chars[: adverb.start()]  # 张某、李某分别
    chars = _COMES_FROM.sub("", chars)
    if LEAD_IN.sub("", chars) != chars or ADVERB_END.search(chars) is not None:
        return False
    return any(_all_persons(mark.split(chars)) for mark in _MARKS)


_MARKS = tuple(map(re.compile, ("[、和与及]", "、|(?<=[科室部院心站所区队局委组])[和与及]")))
"""呼吸与危重症医学科护士张某: what joins names may stand within that of a department."""


def _all_persons(parts: list[str]) -> bool:
    first, *others = [_without_seat(_bare_name(part) if at else part) for at, part in enumerate(parts)]
    if not all(_NAME.fullmatch(name) for name in others):
        return False
    called = (_CALLED.match(first) or _OF_HOUSE.match(first)) if len(first) > _LONGEST else None
    names = [first[called.end() :] if called is not None else first, *others]
    return all(_NAME.fullmatch(name) and _NO_NAME.match(name) is None for name in names) and (any if called is not None else all)(is_person(name) for name in names)


_MADE = r"(?:撰写|创作|设计|演讲|宣讲|讲述|朗诵|演唱|拍摄|制作|编写|主讲|表演|书写|绘制|主演|带来|投稿)"
_KIND = r"(?:参赛|原创|优秀|获奖|投稿|科普|微|短|摄影|书法|绘画|美术|手工|文学|朗诵|演讲|声乐)*(?:作品|论文|征文|文章|诗歌|散文|记叙文|议论文|演讲稿?|党课|故事|视频|诗|绘画|书法|摄影|漫画|国画|油画|剪纸|刺绣|海报|照片|图片|组照|随笔|小说|课件|教案|病例|独唱|独舞|朗诵|歌曲)"
_MAKERS = tuple(re.compile(rf"(?:^|(?<=[科室部区院心站所）】，、和与及中])|(?<=护士|医生|医师|选手|主任|护师|药师|技师|同志))(?P<name>(?!申报|党|路演|成果)(?:(?![的了和与及在由为])[\u4e00-\u9fff]){{{length}}})(?:同志|老师|医生)?等?(?P<how>(?:{_MADE})?的?(?P<kind>{_KIND})?)$") for length in (2, 3))
_WORKS = re.compile(r"(?P<ahead>[^《》]*)《[^《》]+(?:《[^《》]*》[^《》]*)*》")
_ONE_MORE = frozenset("、和与及") | {"以及"}


_OWN_WORK = re.compile(r"(?P<who>[^，。；：“”《》]{2,40})的[\u4e00-\u9fff]{0,4}?(?:作品|论文|征文|文章|演讲|漫画|书法|摄影|绘画|诵读|朗诵|诗歌|节目|课件|视频)")
_POSTED = re.compile(r"(?:主任|护士长|科长|处长|部长|书记|院长|医师|医生|护师|护士|药师|技师|干事|职工|员工|党员|选手|老师|同志)(?P<name>[\u4e00-\u9fff]{2,4})$")


def works_of_persons(chars: str) -> bool:
    """Are all works that a clause names works of persons, each by name?

    >>> works_of_persons("老年病科（一科）张小三的摄影作品《甲》、外科李四的绘画《乙》"), works_of_persons("儿科门诊的作品《甲》")
    (True, False)
    >>> works_of_persons("急诊科张小三的作品《甲》和李小四的《乙》"), works_of_persons("急诊科的《甲》"), works_of_persons("宣传中心王某撰写的《甲》《乙》")
    (True, False, True)
    """
    if (own := _OWN_WORK.fullmatch(chars)) is not None:
        makers = re.split(r"以及|[、和与及]", own["who"])
        return is_person(makers[-1]) or (posted := _POSTED.search(makers[-1])) is not None and is_person(posted["name"])  # 护士长张某的漫画作品
    found = sure = False
    for match in _WORKS.finditer(chars) if "《" in chars else ():
        ahead = match["ahead"].strip()
        if found and (not ahead or ahead in _ONE_MORE):
            continue
        named = [made for form in _MAKERS if (made := form.search(ahead)) is not None and is_person(made["name"]) and _NO_NAME.match(made["name"]) is None]
        if not named:
            return False
        sure = sure or any(len(made["name"]) > _SHORT_NAME or bool(made["how"]) or "某" in made["name"] for made in named)
        found = True
    return sure


_SHORT_NAME = 2
