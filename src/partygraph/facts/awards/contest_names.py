"""What is no name of a contest, though a word for one stands at its end: a year and a level, somebody's choosing, a routine work, a part of the contest."""

from __future__ import annotations

import re

from partygraph.rules.begins import compiled

__all__ = ["behind_ceremony", "goes_on", "kinds_like", "names_contest", "speaks_in_general", "spoken_of_by_level", "tail_of_row"]

_QUOTED = re.compile(r"“[^“”]*”|《[^《》]*》|（[^（）]*）")
_WORDS = r"(?:系列|技能|岗位|业务|知识|汇演|会演|练兵|表演|展演|劳动|选拔|主题|年度|争先|创先)*(?:大赛|竞赛|比赛|决赛|初赛|复赛|预赛|[\u4e00-\u9fff]拔赛|擂台赛|邀请赛|联赛|评选|征集|推选|遴选|评审|评比|考评|评定|选树|创建|争创|推荐|比武|论坛|征文|展评|展示)(?:表彰|推荐|评审|展示)*(?:活动|工作|行动)?"
_WHEN_AND_WHERE = (
    r"(?:每[一二两三四五六七八九十0-9]{0,2}年|[今去明本当上]年度?|年[初中底末]|上半年|下半年|(?:19|20)[0-9]{2}(?:\s*[—–-]\s*(?:19|20)?[0-9]{2})?年?度?|年度|首[届批次]|本[届次]|[一二三四五六七八九十0-9]{1,2}月份?"
    r"|全[国省市县区州旗院系统]|国家|自治[区州县]|[\u4e00-\u9fff]{0,3}(?:[省市县区州院校]级)|[我本][省市县区州院校]|省|市|县|区|学校|医院|(?:卫生健康|卫生计生|卫健|卫计|卫生|医疗|本)?系统|单位|组织|各?地方?|同期|一次|之间|各类|的|\s)"
)
_NOTHING_NAMED = re.compile(rf"{_WHEN_AND_WHERE}*+{_WORDS}")
"""全省比赛, 每两年评选, 2013—2014年度创建活动, 县级选拔赛: when and where, and what it is called by kind."""
_CHOSEN_BY = re.compile(
    r"(?:[中前后里间内外]|每年|年|联合|共同|系统|总部|办公室|[批次级]|机构|平台|网络|党组|党委|卫健委|卫健局|卫生局|卫生健康[委局]|委员会|协会|学会|总?工会|组委会|评委|专家|群众|网友|渠道|全[国省市县区州院]|国家|[向从由经被待将报再也又已会可都][^，。；“”]{0,24}|[省市县区州])(?:组织|公开|进行|集中|统一|联合|严格|认真)*(?:评选|征集|推选|遴选|评审|评定)"
)
"""甲会党组评选, 先进个人中评选, 向各机构征集: a verb; what was chosen stands elsewhere."""
_ROUTINE = re.compile(r"创建工作")
_EDITION = re.compile(r"第[一二三四五六七八九十0-9]{1,3}[批届]|首[批届]")
"""A work of creating goes on year by year; a batch of it is one campaign."""
_GROUP = re.compile(r"[\u4e00-\u9fff]{2,}(?<!小)组(?:别)?(?:的)?(?:比赛|竞赛|决赛)")
"""院前医疗组比赛: the part that one group of contestants takes."""
_AND_OTHERS = re.compile(r"(?<![高中初特优平同])等(?!级|次|奖|职|学校|院校|教育|专科|医学)(?=[\u4e00-\u9fff“”]{2,16}$)")
"""X节等微电影大赛, “X”等公益活动: one of several."""
_AGAIN = compiled(r"(?:此次|本次|这次|此项|这项|该项|这一|本届|该届|此类|这样|各种|各类|多次|一系列)[^，。；“”]{0,10}$")
"""要总结此次竞赛: the contest that the text has named before."""
_RANKED = re.compile(r"排行榜|排行")
_EXERCISE = re.compile(r"[0-9\s]*[“”\u4e00-\u9fff、]{0,6}?大?“?(?:岗位)?(?:练兵)?、?(?:技术|技能|业务)?(?:比武|练兵|比拼)”?(?:比赛|竞赛|活动)?")
"""技能大“比武”: a heading of the page."""
_COUNTED = re.compile(r"[0-9]{1,2}\s")


def names_contest(name: str) -> bool:
    """Does this name a contest, a call, a selection or a drive?

    >>> [names_contest(name) for name in ("甲市首届护理技能大赛", "每两年评选", "青年文明号创建工作", "甲市卫健委党组评选", "急救组比赛")]
    [True, False, False, False, False]
    """
    plain = _QUOTED.sub(lambda match: "“”" if match[0][0] in "“《" else "", name)
    if _NOTHING_NAMED.fullmatch(plain) is not None or _GROUP.fullmatch(plain) is not None or _RANKED.search(name) is not None:
        return False
    if plain.endswith(("评选", "征集", "推选", "遴选", "评审", "评定")) and (chosen := _CHOSEN_BY.search(plain)) is not None and chosen.end() == len(plain) and "”" not in plain[chosen.start() :]:
        return False
    if _ROUTINE.search(name, len(name) - 4) is not None and _EDITION.search(name) is None:
        return False
    return _AND_OTHERS.search(plain) is None and _AGAIN.search(plain) is None and _EXERCISE.fullmatch(name) is None and _COUNTED.match(name) is None


_CEREMONY = re.compile(r"^(?:[^，。；暨]{0,30}(?:颁奖|表彰|总结|庆祝|动员|启动|纪念|表扬|庆典|座谈)[^，。；暨]{0,6}?(?:大会|会议|会|仪式|典礼|晚会|活动)|(?:庆祝|纪念|喜迎|迎接|庆)[^，。；暨]{2,30})暨")


def behind_ceremony(name: str) -> int:
    """How many characters of the name are a ceremony's that the contest was joined to (第二届“甲节”颁奖大会暨护理知识竞赛).

    >>> behind_ceremony("第二届“甲节”颁奖大会暨护理知识竞赛"), behind_ceremony("第三届甲大会暨乙论坛")
    (12, 0)
    """
    match = _CEREMONY.match(name)
    return match.end() if match is not None else 0


_GOES_ON = re.compile(r"(?:——|--)(?P<part>[\u4e00-\u9fff]{2,16}?(?:大赛|竞赛|比赛))(?=[^\u4e00-\u9fff]|$|[在于由成圆顺隆正举开落启闭总决半复初])")
_HOUSE = re.compile(r"医院|[省市县区]|代表队|荣获|我院")


def goes_on(chars: str, end: int) -> int:
    """Where a contest's name ends that has its part behind a dash (2024年甲市职工技能大赛——急救技能大赛).

    >>> goes_on("甲技能大赛——急救技能大赛举行", 5)
    13
    """
    match = _GOES_ON.match(chars, end)
    return match.end() if match is not None and _HOUSE.search(match["part"]) is None else end


_BARE_CLAUSE = re.compile(r"(?:^|[，。；：])(?:开展|举办|组织|举行|组织开展|通过开展|通过举办)$")
_IS_GOOD = re.compile(r"(?:活动)?，?(?:是|不仅|既|有利于|有助于|能够?|可以|旨在|就是|有着|具有|对[^，。；]{2,20}(?:具有|起到|有着))")


def speaks_in_general(name: str, before: str, after: str) -> bool:
    """开展技能大赛是提升能力的途径: no contest in particular."""
    return _EDITION.search(name) is None and "“" not in name and "年" not in name and _BARE_CLAUSE.search(before) is not None and _IS_GOOD.match(after) is not None


_BY_LEVEL = re.compile(r"(?P<level>国家|省|市|县|区|州|院|校)级(?P<rest>[\u4e00-\u9fff“”]{4,})")


def spoken_of_by_level(name: str, other: str) -> bool:
    """Is `name` (省级健康科普大赛) how the text speaks of `other` (甲省第三届健康科普大赛) later on?

    >>> spoken_of_by_level("省级健康科普大赛", "甲省第三届健康科普大赛"), spoken_of_by_level("市级健康科普大赛", "甲省第三届健康科普大赛")
    (True, False)
    """
    match = _BY_LEVEL.fullmatch(name)
    if match is None or not other.endswith(match["rest"]):
        return False
    return any(word in other for word in (("全国", "国家", "中国") if match["level"] == "国家" else (match["level"],)))


_KIND = re.compile(r"大赛|竞赛|比赛|赛事|擂台赛|挑战赛|邀请赛|评选|论坛|征集")
_BATTLES = ("大赛", "竞赛", "比赛", "擂台赛", "挑战赛", "邀请赛", "选拔赛", "比武")


def kinds_like(chars: str) -> tuple[str, ...]:
    """How a contest may be called that the text speaks of as 该大赛, 此次比赛, 论坛.

    >>> kinds_like("此次论坛由甲学会主办"), "大赛" in kinds_like("此次比赛由甲学会主办")
    (('论坛',), True)
    """
    match = _KIND.search(chars)
    if match is None:
        return ("",)
    return _BATTLES if match[0] in (*_BATTLES, "赛事") else (match[0],)


_PARALLEL = re.compile(r"(?P<one>[\u4e00-\u9fff]{2,10})、(?P<last>[\u4e00-\u9fff]{2,10})(?=“)")


def tail_of_row(chars: str, at: int, name: str) -> int:
    """How many characters of the name are the last of a row of like words in front of its quotation (班子建设好、医疗质量好“四好医院”创建活动).

    >>> tail_of_row("队伍建设好、医疗质量好“四好医院”创建活动", 6, "医疗质量好“四好医院”创建活动")
    5
    """
    quote = name.find("“")
    if quote <= 0 or chars[at - 1 : at] != "、":
        return 0
    row = _PARALLEL.search(chars, max(0, at - _WORD), at + quote + 1)
    return quote if row is not None and row.start("last") == at and row["one"][-1] == row["last"][-1] and row["last"][-1] not in "省市县区州院国届" else 0


_WORD = 11
