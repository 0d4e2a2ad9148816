"""A title of honour without quotation marks, freed of what is said about it: 全国先进基层党组织的光荣称号 (省级文明单位（甲文明委）: who gave it)."""

from __future__ import annotations

import re
from collections.abc import Callable

from partygraph.facts.awards.award_names import award_head, is_rank
from partygraph.facts.awards.no_award import names_no_award
from partygraph.facts.awards.quoted_titles import SO_MANY_BODIES
from partygraph.facts.awards.titles import GIVEN_BY, HOLDS, Title, qualified
from partygraph.facts.awards.titles_counted import of_persons, so_many
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.places import default_places

__all__ = ["OF_COMMITTEE", "mostly_honours", "plain_title", "title_by_place"]

_GRADE_OF = re.compile(
    r"[^“”]{4,}(?:大赛|竞赛|比赛|联赛|擂台赛|决赛|展评|展演|比武|大会|征集|评选)(?:活动)?(?:的)?(?P<grade>(?:[\u4e00-\u9fff]{1,10}?[组类])?(?:团体|集体)?(?:特等|[一二三四]等|金|银|铜|优秀|优胜|鼓励|入围|提名|创新|最佳组织|优秀组织)奖)$"
)
_NOT_TITLE = re.compile(r"唯一|做[好优]|抓好|专利|课题(?!达成|研究型|组|类)|立项|认证|评审|资质|资格|[一二三]级(?:[甲乙丙]等|综合|专科|中医|妇幼|医院)(?![\u4e00-\u9fff]*[特一二三金银铜优](?:等)?奖)|三甲|二甲|论文|患者|床位|基金|(?:(?<!重点专科)(?<!重点学科)(?<!特色专科)(?<!优势专科)建设|培训|规培|科研|工程|基地|诊疗|惠民|培育)项目$|被|力气|打造|最[多早高大]的|参评|申报|争创|冲刺")


def mostly_honours(listed: str) -> bool:
    """Of several that a text calls honours, does every third one sound like one?"""
    parts = listed.split("、")
    known = sum((head := award_head(part)) is not None and (qualified(part) or head.rule == "award.prize") for part in parts)
    return len(parts) > 1 and known * 3 >= len(parts)


def title_by_place(sentence: Text, match: re.Match[str]) -> Title | None:
    """A part of 甲、乙、丙等荣誉称号 behind one that is an honour by its words: it is one by where it stands."""
    name = match["plain"].strip()
    if not _LEAST <= len(name) <= _MOST or _NOT_TITLE.search(name) or is_rank(name) or re.search(r"[0-9一二三四五六七八九十]+[个项名家次]|[的了在对把将]", name):
        return None
    head = award_head(name)
    if parse(name) is not None and not qualified(name) and (head is None or head.rule != "award.mark"):
        return None
    start = match.start("plain") + match["plain"].find(name)
    return Title(name, sentence.slice(start, start + len(name)), head is not None and head.personal or name.endswith(("工作者", "个人", "能手", "员")))


_LEAST, _MOST = 5, 30
_FEAT = re.compile(r"(?<=[奖名军杯])的?(?:[优佳]异|[优良]秀|[优良]好|[骄喜]人|傲人|可喜|突出|历史最好|历史性|最好|好|佳|优|的)*(?:战绩|战果|成绩|成果|佳绩|绩|喜讯)$")
"""二等奖的好成绩: how good that is, no part of the title."""
_SINCE = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?(?:[之以]来|[之以]后|之际|之时|(?<=[位体室部号院家奖杯手])后)$")
"""被命名为文明单位以来: since when, no part of the title."""
_SO_MANY = re.compile(r"(?:不少|许多|很多|好多|诸多|众多|若干|无数|大大小小|各种|各类|各级|一系列|一堆|好几|几)[^，。；“”]{0,6}(?:奖|奖项|荣誉|称号|殊荣|表彰|奖牌)")
_COUNTED = re.compile(r"[0-9一二两三四五六七八九十]{1,3}[个项枚](?=[\u4e00-\u9fff]{1,12}奖)")
_ON_ITS_LIST = re.compile(r"(?<![选育建备荐示库期批])(?:的)?(?:获奖|入选|受?表彰|命名|授牌)?(?:名单|榜单)$")
"""入选全国文明单位名单: the title whose list it is, unless the list is one of candidates."""
_ONTO = re.compile(r"(?:入选|跻身|列入|进入|登上|荣登|上榜|入围)了?$")
_LEVEL_FIRST = re.compile(r"全[国省市县区州]|国家|[省市县区州]级|第[一二三四五六七八九十]{1,3}[届批]|首[届批]|(?:19|20)[0-9]{2}")
_REMARK = re.compile(r"（[^（）]{0,12}(?:名单|附后|详见|见附|见下)[^（）]{0,8}）$")
_GIVEN_IN_BRACKET = re.compile(r"（(?:(?:19|20)[0-9]{2}年度?[，、\s]?)?(?P<who>[^（）0-9]{3,30}?)(?:[，、\s]?(?:19|20)[0-9]{2}年度?)?(?:授予|颁发|命名|表彰)?）$")
"""省级文明单位（甲文明委）: who gave it."""
OF_COMMITTEE = re.compile(r"(?:大会|大赛|比赛|活动)?(?:组委会|评委会|评委团?|评审团|评审委员会|主席团)(?:的)?(?:特别|推荐|荣誉|提名|嘉许|选择|推选|年度|最高)?大?奖")
"""组委会特别奖, 评审团大奖: what the prize is called, given by nobody else than the others of the contest."""
_LEVELLED = re.compile(r"(?:全国|国家级|[省市区县州]级|全[省市区县州])(?!.*(?:定点|指定|协作|合作|成员|直属|签约))[\u4e00-\u9fff]{2,12}(?:医院|单位|集体|党支部|党组织|科室|团队|窗口|学校|机构)$")
"""A level in front and a kind of bodies at the end: who 获评全国爱婴医院 has got a title, whatever it praises."""

_ON_THE_WAY = re.compile(r"(?:首批|第[一二三四五六七八九十]{1,2}批)?(?:培育创建|创建培育|立项建设|培育建设|培育|创建|立项|试点|推荐)单位")
"""入选培育创建单位: on the way to a title that stands elsewhere."""
_KINDS = ("award.collective", "award.mark", "award.work")
"""What bodies, places and works are called; an honour only by what else is said of them."""
_CALLED = re.compile(r"(?:光荣称号|荣誉称号|称号)$")
_CALLED_SO = re.compile(r"(?!.*(?:[等和与及的了在为是有]|多项|各类|系列))[\u4e00-\u9fff]{6,24}(?<![者手员师生人长星兵友匠医])(?<!(?<!之)家)(?<!模范)(?<!天使)(?<!卫士)(?<!先锋)(?<!骨干)(?<!荣誉)(?<!奖项)")
"""获甲市健康驿站称号: a level or a place in front and 称号 behind say that it is a title, whatever word it ends in; one that may be a person's is left out."""


def plain_title(sentence: Text, match: re.Match[str], *, strict: bool, carried: tuple[tuple[str, ...], Text | None], whom: Callable[[str], tuple[str, ...]]) -> Title | None:
    """The title that the words are; one without a name where they are no honour and yet do not end the row, None where they end it."""
    givers, giver_at = carried
    text = re.sub(r"(?:的?光荣称号|的?荣誉称号|的?称号|的?荣誉|殊荣|[两二三四五六七八九十]项(?:国家级|省部?级|市级)?(?:表彰|荣誉|称号|殊荣|奖项)|表彰|的?(?:奖牌|证书|牌匾|铜牌|匾额|牌子)|的奖杯|(?<=奖)奖杯|[0-9一二三四五六七八九十两]+次|共[0-9一二三四五六七八九十两]+项[^，。；、]{0,6})$", "", match["plain"].strip())
    text = _SINCE.sub("", _FEAT.sub("", text))
    if _ONTO.search(sentence.chars, 0, match.start("plain")) is not None and (_LEVEL_FIRST.match(text) is not None or default_places().leading(text) is not None):
        text = _ON_ITS_LIST.sub("", text)
    begin = match.start("plain")
    given = GIVEN_BY.match(text) if OF_COMMITTEE.fullmatch(text) is None else None
    if given is not None and (names := whom(given["who"])):
        if not HOLDS.search(given[0]):
            givers, giver_at = names, sentence.slice(begin, begin + given.end("who"))
        text = text[given.end() :]
    else:
        for cut in range(min(len(text) - 2, 30), 2, -1):  # 国家卫健委通报表扬: the giver stands right before
            if text[cut:] in ("通报表扬", "通报表彰", "表彰", "表扬", "嘉奖", "书面表扬") and (names := whom(text[:cut])):
                return Title(text[cut:], sentence.slice(begin + cut, begin + len(text)), personal=False, givers=names, giver_at=sentence.slice(begin, begin + cut))
    if text.endswith("）") and (noted := _GIVEN_IN_BRACKET.search(text)) is not None and all_of(re.split("[、和]", noted["who"]), OFFICES_AND_COMMITTEES) and (names := whom(noted["who"])):
        text, givers, giver_at = text[: noted.start()], names, sentence.slice(begin + match["plain"].find(noted[0]) + noted.start("who") - noted.start(), begin + match["plain"].find(noted[0]) + noted.end("who") - noted.start())
    if (grade := _GRADE_OF.match(text)) is not None:  # 全国…大赛铜奖: the prize of a contest is the grade
        begin += match["plain"].find(text) + grade.start("grade")
        text = grade["grade"]
    if (counted := _COUNTED.match(text)) is not None:  # 3个一等奖
        text = text[counted.end() :]
    if of_persons(text):
        return Title(text, sentence.slice(*match.span("plain")), personal=True)
    text = text[so_many(text) :]
    text = _REMARK.sub("", re.sub(r"^(?:(?:(?:本|此|这|该)(?:届|次|项|场)|该)[\u4e00-\u9fff]{0,8}?)?(?:大赛|比赛|竞赛|赛事|评选|汇演)的?(?=[\u4e00-\u9fff]{1,10}奖$)", "", text))
    text = re.split("这一|这个", text, maxsplit=1)[0]
    if "：" in text:
        return None  # 斩获多项荣誉：党委获…
    if re.fullmatch("(?:[0-9一二两三四五六七八九十多数]+(?:大|项|个|块|枚))?(?:集体|团体|单位|最高|重要|相关|国家级|省级|市级)*(?:大奖|荣誉|殊荣|佳绩|奖项)", text):
        return None
    if _SO_MANY.fullmatch(text):
        return None  # 拿了不少奖
    if re.search(r"(?:什么|哪些|哪个|哪几|多少|几[个项])[^，。；]{0,6}$|^(?:什么|哪)|(?:单位|集体|个人|支部)颁奖", text):
        return None  # 捧回了什么奖？
    if re.search(r"[此该这][一项个]?(?:称号|殊荣|荣誉|奖)|[项个种](?:荣誉|称号|殊荣|奖项)的|^在|^(?:此|该|这)|[上中]$|^[0-9一二三四五六七八九十]+$", text):
        return None
    head = award_head(text)
    if text in ("先进", "优秀") or names_no_award(text) or _ON_THE_WAY.fullmatch(text) is not None or SO_MANY_BODIES.search(text) is not None:
        return None  # 多次被评为先进 names no honour
    if (head is None or head.rule in _KINDS and not qualified(text)) and _CALLED.search(match["plain"]) is not None and _CALLED_SO.fullmatch(text) is not None and (_LEVEL_FIRST.match(text) is not None or default_places().leading(text) is not None and text[-1] not in "委局厅会府办处"):
        at = sentence.chars.find(text, begin)
        return Title(text, sentence.slice(at, at + len(text)), personal=False, givers=givers, giver_at=giver_at)
    if head is None or not 2 <= len(text) <= 60 or _NOT_TITLE.search(text) and OF_COMMITTEE.fullmatch(text) is None or (len(text) == len(head.word) and head.rule != "award.prize" and not qualified(text)) or text.startswith(("等", "的")):
        return None
    if is_rank(text):
        return Title("", sentence, personal=False)
    if head.rule in _KINDS and not qualified(text) and (strict or not _LEVELLED.match(text)):
        return None
    at = sentence.chars.find(text, begin)
    return Title(text, sentence.slice(at, at + len(text)), head.personal or text.startswith("个人"), givers, giver_at)
