"""A title of honour in quotation marks with what belongs to it around them: 甲委授予的省级“文明”单位称号."""

from __future__ import annotations

import re
from collections.abc import Callable

from partygraph.facts.awards.award_names import award_head, is_rank
from partygraph.facts.awards.no_award import names_no_award
from partygraph.facts.awards.titles import Title, qualified
from partygraph.facts.awards.titles_counted import of_persons, so_many
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.phrases import GETS, GIVING_ADVERBS

__all__ = ["HOUSE_GRADE", "QUALIFIES", "SO_MANY_BODIES", "quoted_title"]

HOUSE_GRADE = re.compile(r"(?:国家)?[一二三]级(?:[甲乙丙特]等)?(?:综合|专科|中医|中西医结合|妇幼|妇产|肿瘤|精神|儿童|口腔)*(?:保健院|医院|院|保健机构)?")
"""“二级甲等”妇幼保健院: the grade of a house is no honour."""
_ET_CETERA = re.compile(r"(?<=.)等(?:(?:[0-9一二三四五六七八九十多两]+|众|诸)[项个多])?$")
_POST_EMPTY = re.compile(
    r"^(?:的)?(?:等)?(?:[0-9一二三四五六七八九十多两]+[项个块])?(?:[国省市区县]级)?(?:共[0-9一二三四五六七八九十两]+项)?(?:光荣称号|荣誉称号|荣誉|称号|表彰|殊荣|奖牌|奖杯|牌匾|牌子|奖项|大奖|美誉|班组|集体|奖励|证书|锦旗|流动红旗|授牌|培育创建单位|创建单位|名单|行列|榜单|榜)*(?:。)?$"
)
QUALIFIES = re.compile(r"(?P<own>(?:培育创建单位|创建培育单位|立项建设单位|培育单位|创建单位)?(?:集体(?=光荣称号|荣誉称号|称号|荣誉))?(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?)(?:不久|之一|在内)?的(?!称号|荣誉|奖|牌|光荣)[\u4e00-\u9fff]")
"""“X”称号的甲医院: what follows 的 is who bears the title."""
_CALLED_TITLE = re.compile(r"(?:荣誉称号|光荣称号|称号|殊荣|荣誉|奖项?)(?=[，。；！、]|的同时|$)")
_RANKED_TITLE = re.compile(r"(?:[0-9]{2,4}|[十百千])强(?:医院|单位|企业|集体|科室|团队|案例|品牌|项目|作品)?$")
"""获“百强医院”荣誉称号: one among so many, where the text calls that a title; 位列“百强医院” is a place."""
_NO_HONOURS = re.compile(r"(?:成果|课题|论文|项目|著作|特色|专科)：$")
_NOT_YET = re.compile(r"(?:的|等)?(?:[市省县区国]级|重点|首批|创建|培育|培养|争创|推荐|申报|拟)*(?:(?:创建|培育|培养|争创|推荐|申报|考核|考察|验收|后备|储备|推选)对象|争创(?:单位|集体|科室|支部|名单)|候选|后备|储备|入库)")
"""列为“X”创建对象, 入选“X”候选名单: who may get it one day."""
_OF_WHAT = re.compile(r"(?:[以凭的携]|凭借|凭着|靠着)$")
_OCCASIONS = r"(?:大会|[大决联]赛|擂台赛|[布示报流表彰]会|典礼|赛区|活动|会议|比赛|论坛|年会|评选|征集|竞赛|比武|展演|展评)(?:上|中|之|里)?"
_OCCASION = re.compile(_OCCASIONS + "的?$")
_OF_OCCASION = re.compile(rf"(?:了)?(?:[本此这该][次届场]|首届|第[一二三四五六七八九十0-9]{{1,3}}届)[\u4e00-\u9fff]{{0,20}}?{_OCCASIONS}的")
"""获得本次发布会的“最佳组织奖”: where it was won."""
_ZONE = re.compile(r"(?:开发区|高新区|园区|保税区|示范区|度假区|新区|赛区|片区|赛道)$")
"""甲经济技术开发区“优质单位”: where, not by whom."""


def _of_giver(pre: str, whom: Callable[[str], tuple[str, ...]]) -> bool:
    """捧回了甲总工会的“X”: what belongs to those who give titles is theirs to give; 凭着急诊科的“X” is a work."""
    bare = pre.strip().removeprefix("了").removesuffix("的")
    if not pre.endswith("的"):
        return False
    place = default_places().leading(bare)
    return place is not None and place.length == len(bare) or bool(whom(bare)) and (all_of((bare,), OFFICES_AND_COMMITTEES) or _OWN_HOUSE.fullmatch(bare) is not None)


_OWN_HOUSE = re.compile(r"(?:[我本该]?(?:医院|院|学校|校)|集团(?:总?公司)?|总?公司)")
"""获得医院的“X”称号: one's own house gives, too."""


def quoted_title(sentence: Text, match: re.Match[str], *, strict: bool, carried: tuple[tuple[str, ...], Text | None], whom: Callable[[str], tuple[str, ...]]) -> Title | None:
    """The title that a quotation and the words around it are; one without a name where it is no honour and yet does not end the row, None where it ends it."""
    givers, giver_at = carried
    pre, quote, post = match["pre"], match["quote"], match["post"]
    if _NOT_YET.match(post) is not None or SO_MANY_BODIES.search(post) is not None:
        return Title("", sentence, personal=False)  # 获得“X”称号的111个党支部: those who bear it
    if (owned := QUALIFIES.match(post)) is not None:
        post = owned["own"]
    begin = match.start("pre")
    if re.search("[。！？]|，.*[，了]", quote):
        return None  # what somebody says
    if _SPOKEN_OF.match(post) is not None:
        return None
    if HOUSE_GRADE.fullmatch(quote):
        return Title("", sentence, personal=False)
    if _OF_WHAT.search(pre) and not (_OF_OCCASION.fullmatch(pre.strip()) and award_head(quote)) and not re.search(r"(?:颁发|授予|评选|命名|评定|表彰|发布|公布|认定|颁授|颁布)的$", pre) and not _of_giver(pre, whom):
        return None
    if re.match(r"(?:为主题|为核心|为载体|的(?!称号|荣誉|奖|牌)|理念|精神|活动(?!先进|优秀|[^，。；]{0,8}(?:满意|示范|标兵|模范|突出)[^，。；]{0,4}(?:单位|集体|医院|科室))|主题)", post):
        return None
    lead = pre.strip()
    holder = _OCCASION.search(lead)
    if (label := lead.rfind("：") + 1) > 0:
        if _NO_HONOURS.search(lead[:label]) and award_head(quote) is None:
            return None  # 部分科研成果：“X”
        lead, begin = lead[label:], begin + pre.find(lead) + label  # 收获荣誉200余项：“X”
    bare = re.sub(rf"(?:{GIVING_ADVERBS})*(?:授予|颁发|评选|颁授|命名|评定|表彰|发布|公布|认定|颁布)?的?$", "", lead)
    if bare and not _ZONE.search(bare) and (names := whom(re.sub(r"^(?:由|了)", "", bare))) and (award_head(bare) is None or (parse(bare) is not None or bare in _SCHOOL) and not qualified(bare)):
        givers, giver_at = names, sentence.slice(match.start("pre"), match.start("pre") + len(bare))
        lead, begin = "", match.start("quote") - 1
    elif (edition := _EDITION.fullmatch(bare)) is not None and all_of((edition["who"],), OFFICES_AND_COMMITTEES) and (names := whom(edition["who"])):
        givers, giver_at = names, sentence.slice(match.start("pre") + pre.find(bare), match.start("pre") + pre.find(bare) + len(edition["who"]))
        lead = edition["edition"]
        begin = match.start("quote") - 1 - len(lead)
    elif holder is not None:
        lead, begin = "", match.start("quote") - 1
    if (grade := _PRIZE_OF.match(post)) is not None and (_CONTEST_NAME.search(quote) or grade["of"]):  # “甲杯”大赛一等奖: the prize of a contest is the grade
        start = match.start("post") + grade.start("grade")
        return Title(grade["grade"], sentence.slice(start, start + len(grade["grade"])), grade["grade"].startswith("个人"), givers, giver_at)
    tail = post
    if (whole := _COLOURS.match(quote + tail)) is not None and len(whole[0]) > len(quote):
        tail = whole[0][len(quote) :]
    elif tail.startswith("提名") and award_head(quote) is not None:
        tail = "提名奖" if tail.startswith("提名奖") else "提名"
    elif (building := _BEING_BUILT.match(tail)) is not None:
        tail = building[0]
    elif _POST_EMPTY.match(tail) or names_no_award(tail):
        tail = ""
    else:
        tail = re.sub(r"(?:光荣称号|荣誉称号|称号|荣誉|班组|殊荣|奖牌|牌匾|证书|流动红旗|的牌子|(?:建设|培育|创建)?(?:名单|行列))$", "", tail)
        tail = _ET_CETERA.sub("", tail)
    if tail == "奖" and quote.endswith(("案例", "单位", "集体", "作品", "项目", "品牌", "团队", "医院")) and (ranked := award_head(quote)) is not None and ranked.rule in ("award.collective", "award.work"):
        tail = ""  # “优秀案例”奖: the title is what is quoted
    if (kind := _KIND_OF_UNIT.fullmatch(tail)) is not None and not quote.endswith(_WHOLE_TITLE):
        tail = kind["kind"]
    elif tail and tail != "提名" and award_head(tail) is None:
        if award_head(quote) is None and strict and not qualified(quote) and not tail.startswith(("名单", "榜")) and _PLATE.fullmatch(post) is None:
            return None
        tail = ""
    if _BEING_BUILT.fullmatch(tail) is None and re.fullmatch(r"(?:培育|候选|入库)?(?:创建|建设|培育|试点|候选|入库)(?:单位|对象|名单|项目)?", tail) and award_head(quote) is not None:
        tail = ""
    lead = re.sub(rf"^(?:{GETS}|获)+|^(?:[我本该全][院校局市县区]|[我本该]中心)(?:首届|第[一二三四五六七八九十0-9]{{1,3}}届)?|^(?:的|为|了|成为|获得|由|：)|^连续[一二两三四五六七八九十0-9]{{1,3}}(?:年|届|次)(?:保持|保留|蝉联|获评|荣获|获得|获|被评为)?(?:了)?", "", lead)
    lead = _FIRST_OF_ALL.sub("", lead)
    if of_persons(lead):
        return Title(quote, sentence.slice(match.start("quote"), match.end("quote")), personal=True)
    if counted := so_many(lead):
        lead, begin = lead[counted:], match.start("quote") - 1 - len(lead) + counted
    if _PERSON_LED.search(lead) is not None:
        return Title(quote, sentence.slice(match.start("quote"), match.end("quote")), personal=True)
    if len(lead) > 30 or re.search(r"[的在]", lead):
        lead, begin = "", match.start("quote") - 1
    name = lead + quote + tail
    listed = quote.endswith(("榜", "名单")) or re.match(r"(?:名单|榜单|榜)", post) is not None
    if award_head(name) is None and strict and not listed and not qualified(quote) and not re.match(r"[^，。；]{0,4}(?:称号|荣誉|殊荣|奖|牌)", post):
        return None
    called = (_CALLED_TITLE.match(sentence.chars, match.end("quote") + 1) is not None or _among_honours(sentence.chars, match)) and _RANKED_TITLE.search(quote) is not None
    if is_rank(quote + post) and not called or is_rank(sentence.chars[match.end() : match.end() + 10]) and "（" in sentence.chars[match.end() : match.end() + 1]:
        return Title("", sentence, personal=False)
    head = award_head(name)
    end = match.end("post") if tail and match.end("post") - match.start("post") == len(tail) else match.end("quote") + 1
    return Title(name, sentence.slice(begin, end), bool(head and head.personal) and not post.startswith("集体"), givers, giver_at)


def _among_honours(chars: str, match: re.Match[str]) -> bool:
    """包括“百强医院”“甲单位”在内的多项殊荣: the text calls all of them honours."""
    return "包括" in chars[: match.start("quote")] and _IN_ALL.match(chars, match.end("quote")) is not None


_IN_ALL = re.compile(r"”[^。；]{0,200}?在内的[^，。；]{0,6}(?:殊荣|荣誉|奖项|大奖|称号)")
_BEING_BUILT = re.compile(r"(?:培育创建|创建培育|立项建设|培育建设|培育|创建)单位(?=等|称号|荣誉|$)")
"""“样板支部”培育创建单位: what a house is named that is on its way to the title, and a title of its own."""
_WHOLE_TITLE = ("号", "岗", "集体", "单位", "组织", "支部", "科室", "窗口", "奖")
_KIND_OF_UNIT = re.compile(r"(?P<kind>(?:基层)?团组织|(?:党员|青年)?突击队|(?:志愿)?服务队|(?:领导)?班子|(?:党|团)?小组)等?")
"""“三敢三勇”团组织, “五好”班子: the kind of unit that a title is for, where the quoted words are no whole title themselves."""
_PLATE = re.compile(r"(?:认证|达标|授牌|命名)?的?(?:奖牌|牌匾|铜牌|匾牌)")
"""获得“甲中心”认证奖牌: a plate that says what the house is now."""
_SCHOOL = frozenset({"学校", "我校", "该校", "本校"})
"""获学校“X”称号: a university gives its hospital's departments titles."""
_SPOKEN_OF = re.compile(r"(?:的)?(?:表彰|表扬|评选|命名|评比|获奖)的?(?:[^，。；]{0,4})?(?:情况|经过|喜讯|消息|好消息|经验|启事|方案|办法)")
"""通报了获上级“七一”表彰的情况: that somebody is praised, no title."""
_PRIZE_OF = re.compile(r"(?P<of>(?:[\u4e00-\u9fff]{0,10}?(?:总?决赛|大赛|竞赛|比赛|擂台赛|展评|展演|比武|征集活动|评选活动|展播活动|征文活动))?)(?:的|中)?(?P<grade>(?:团体|集体|个人)?(?:特等|[一二三四]等|金|银|铜|优秀|优胜|鼓励|入围|提名)奖)$")
_CONTEST_NAME = re.compile(r"(?:大赛|竞赛|比赛|联赛|擂台赛|展评|展演|比武|征集|评选|征文|论坛)(?:活动)?$")
_COLOURS = re.compile(r"(?:[全我本][国省市县区]|[\u4e00-\u9fff]{2,8}[省市县区])?(?:三八|五四|巾帼|青年)?红旗(?:集体|团委|团总支|团支部|党支部|单位|班组|科室)")
"""“三八红旗”集体称号: a red flag by itself is no title, whose it is belongs to it."""
_FIRST_OF_ALL = re.compile(r"^(?:全[国省市县区州系统行业]{1,2}|我[国省市县区州]|[国省市]内)?[\u4e00-\u9fff]{0,6}?(?:首家|首个|首支|唯一一?[家个]?|第一[家个])$")
"""全国农村首家“X”: how early it was, no part of the title."""
_EDITION = re.compile(r"(?P<who>[\u4e00-\u9fff]{3,24}?(?:协会|学会|研究会|促进会|基金会|总工会|委员会|妇联|工委|卫健委|卫计委|卫生健康委|卫健局|卫生局|卫生健康局|组织部|团[省市县区州]?委|[省市县区州]委|文明办|党组|政府))(?P<edition>首届|第[一二三四五六七八九十0-9]{1,3}[届批次]|(?:19|20)[0-9]{2}(?:-(?:19|20)[0-9]{2})?年度?)")
"""中国甲协会第四届“X杯”先进单位, 甲省委直属机关工委2024年“X”: the body gives, the edition and the year are the title's."""
SO_MANY_BODIES = re.compile(r"的[0-9一二三四五六七八九十两]+[个家支]")
"""获得一等奖的3家单位: those who got it."""
_PERSON_LED = re.compile(r"(?:护士长|主任|院长|书记|科长|医师|护师|医生|护士|教授)[\u4e00-\u9fff某]{2,3}(?:同志|医生|老师)?$|[\u4e00-\u9fff某]{2,3}同志$")
"""授予甲科护士长李某同志“标兵”称号: the title is that person's."""
