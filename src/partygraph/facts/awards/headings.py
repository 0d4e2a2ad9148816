"""What a line announces as the heading of a list: its awards, their count, or that it sorts rows by place (二等奖（24个）, “甲”名单, 乙市（3家）)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from partygraph.facts.awards.award_names import award_head, qualifiers, strip_count
from partygraph.facts.awards.calls import called_for
from partygraph.facts.awards.heading_givers import giver_in_heading
from partygraph.facts.awards.no_award import names_no_award
from partygraph.facts.awards.statuses import status_listed
from partygraph.facts.awards.told_headings import behind_rubric, told_of_somebody
from partygraph.facts.awards.two_languages import without_gloss
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import alternation, pattern, words
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["Heading", "award_is_no_body", "read_heading"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that opens a section of a list.

    `names` are the awards that it announces (none for a list's general title or a group of rows by place),
    `campaign` the contest that it names before the award.
    """

    names: tuple[str, ...]
    count: int | None
    personal: bool
    group: bool
    title: bool
    campaign: str | None = None


_DECORATION = compiled(r"^[\s【\[■★☆●◆※~*#《<—_=·|｜/／-]+|[\s】\]■★☆●◆※~*#》>—_=·|｜/／-]+$")
_LIST_WORD = compiled(
    r"(?:的)?(?:获奖|入选|推选|受表彰|表彰|(?<=[）位体院校])(?:新)?(?:命名|确认|认定|复查确认|复核确认|复核合格|复查合格|重新确认)|拟(?:表彰|命名|认定|授予|推荐|表扬|确定|公布|入选|获奖|评|授)?(?:的)?(?:集体|单位|对象|医院|支部|党支部|项目|案例)?)?(?:名单|一览表|汇总表|排行榜|榜单|目录|公示|公布|情况表|统计表|一览|表)(?:如下|公示|公布)?(?:（[^）]{1,12}）)?[：:]?$"
)
_LEAD = re.compile(rf"^(?:[^，。；：“”、]{{0,12}}?(?<!受)(?:表彰|评选出|评出|通报表扬|通报表彰|命名)了(?=.{{4}})|[^，。；：“”、]{{0,8}}?(?:新增|新添|再添)了?(?:[0-9两一二三四五六七八九十]{{1,3}}[个家项])?(?=.{{4}})|(?:评选|评审|考核|表彰|复核)结果[：:](?=.{{4}})|(?:以下|下列|下述|上述)(?:[0-9一二三四五六七八九十]{{1,3}}[个家])?(?:单位|集体|医院|支部|党支部|党组织|科室|项目|案例|作品|团队)(?:{GETS}|获|被(?:评为|授予|命名为|认定为))(?=.{{2}})|(?:大赛|比赛|会议|会上|活动|现场|组委会)?(?:{ADVERBS}|并)?(?:宣布|公布|发布|揭晓)了|[我本全][省市县区州院校](?:{GETS}|获)(?=.{{4}})|拟(?:认定|评定|确定)为?|以下[为是]|下列为|(?:此次|本次|拟|荣|获|受)?(?:受到|受|获得|获|得到)(?:通报)?(?:表彰|表扬|命名|授牌|嘉奖)的?(?!奖)|荣获|获评为?|获得|获|被评为|被命名为|授予|拟授予|拟命名为?|新(?:命名|认定|确认|评定|创建|评选)(?:的|为)?|表彰|命名为?|评为|入选)(?=.{{2}})")
_NOW = re.compile(r"^(?:现将|现对|现把)(?:拟?(?:表彰|命名|认定|表扬|授予|推荐|评定|获奖|入选)的)?(?=.{2})|^(?:现|特)?(?:研究)?决定(?=(?:授予|命名|认定|确定|表彰|评选|评定)(?:以下|下列|下述|上述))")
"""现将一等奖名单公布如下: a sentence that is nothing but a heading."""
_REFERRING = re.compile(r"^(?:授予|命名|认定|确定|表彰|评选|评定)?(?:以下|下列|下述|上述)[^“”，。；：]{1,16}?(?:为(?=.{2})|(?=“))")
"""下列单位为“示范窗口”: the award stands behind what points to the rows."""
_TAIL = compiled(r"(?:(?:荣誉)?(?:称号)?(?:获得|荣获)(?:单位|集体|支部|党支部|医院|科室)|(?<=奖”|岗”|号”|位”|体”|部”)(?:单位|集体)|的(?:单位|集体|医院|支部|党支部|党组织|有|是|科室|项目|案例|作品|名单)?|获得者|获奖者|获奖单位|获奖作品|获奖项目|获奖案例|获奖支部|获奖名单|获奖)[：:]?$")
_QUOTED_END = re.compile(r"“([^“”]{2,40})”(?:荣誉称号|称号|荣誉|奖)?$")
_QUOTED_EACH = re.compile(r"“[^“”]{2,30}”(?:(?:荣誉)?称号|荣誉|奖)?(?:(?:[、和与及暨]|以及)?(?:同时)?(?:授予|命名为|评为|获评)?“[^“”]{2,30}”(?:(?:荣誉)?称号|荣誉|奖)?)+$")
"""“甲”称号、命名为“乙”: one heading for two titles."""
_AND_ALSO = re.compile(r"(?P<first>(?:团体|集体|单位)?[\u4e00-\u9fff]{0,6}(?:[特一二三]等奖|金奖|银奖|铜奖|优秀奖|组织奖))(?:暨|并授予|同时授予)“(?P<second>[^“”]{3,30})”(?:称号)?")
"""团体一等奖暨“工人先锋号”: a prize and the title that comes with it."""
_HOW = re.compile(r"(?:(?:新|首次|首批|继续|重新|再次|通过复核|复核|复审|复查|复评)(?:命名|认定|创建|评定|确认|保留|授予|合格|通过|评选|入选)?){1,2}(?:荣誉称号|称号|资格)?(?:的)?(?:集体|单位|名单|项目|党支部|支部|医院|党组织)|(?:拟?(?:推荐|命名|认定|表彰|授予|表扬)|公示|入围|上榜)(?:单位|集体|对象|医院|党支部|党组织)")
"""How a title came or is to come to them (新命名集体, 复核合格继续保留称号的单位, 推荐单位), not which title."""
_DOES = re.compile(r"(?:(?:[我本该]|医)?院(?:党委|党总支)?)?(?:推动|推进|推行|实施|深化|坚持|围绕|践行|聚焦|深耕|擦亮|弘扬|落实|持续|不断|积极|大力)(?!.*(?:名单|[（(][0-9]))")
"""推动“一支部一品牌” goes on with a sentence and heads no list."""
_HELD = re.compile(r"(?:活动|大赛|竞赛|比赛|行动|工程|计划|论坛|会议?|杯)$")
_CANDIDATES = re.compile(r"候选|参评|推荐对象|拟推荐|培育点")
_DECIDES = re.compile(r"现将|决定|如下|特此|经.{2,20}，")
_BREAK = compiled(r"[。；;！？!?]|，.*，|^(?:近日|日前|昨日|今日|近期|当日|今天|昨天)，")
_PERSONAL_AND_COLLECTIVE = re.compile(r"(?:集体|单位|组织|支部|医院)(?:和|、|与|及|暨)(?:.{0,8})(?:个人|党员|工作者|者|护士|医师)")


@cache
def _campaign_cut() -> re.Pattern[str]:
    return re.compile(rf"^(?P<campaign>.{{4,}}(?:{alternation(words('campaign'))}))(?:获奖|入选|推选|评选|评出的?|之|的|中)?(?P<rest>.{{2,}})$")


_LAST_BRACKET = re.compile(r"(?:名单|结果)（(?P<award>[^（）]{3,14})）$")
"""大赛获奖名单（优秀组织奖）: the award stands behind the list's title."""
_ORDER = re.compile(r"（(?:按|以|排名)[^（）]{1,20}(?:排序|为序|排列|先后|排名)）$")
_UNSEEN = re.compile(r"[“”\s]")
_ZONE = re.compile(r"(?:高新|经济技术开发|经济开发|开发|经开|示范|产城融合示范|新|保税|合作|实验)区")
_OF_PLACES, _DIRECT = re.compile(r"（[省市县区旗、]{1,5}）"), re.compile("[直属]|医疗")
_REMARK = re.compile(r"（[^（）]{1,12}）$")
_FORMULA = re.compile(r"[“《]?一(?:支部|院|科室?|单位|中心|校|区|县|乡|村|党委)一(?:品牌|特色|品|亮点|阵地)[”》]?")
"""一支部一品牌: how work is done, and what many a case is called."""
_PLACE_WON = re.compile(r"(?:团体|集体|个人)?(?:总分|总成绩|总评|综合)?第[一二三四五六七八]名")
"""团体第一名: over rows of its own a place is a prize."""
_STANDARD = re.compile(r"(?:达到|符合|通过)(?:国家|服务能力|能力|医疗服务能力|综合能力|综合服务能力)*(?P<name>(?:基本|推荐|合格)标准)(?:的)?[\u4e00-\u9fff]{0,14}$")
"""达到基本标准（的）基层医疗卫生机构: the standard is what they are found to meet."""
_HEALTH_CELL = re.compile(r"(?:市级|省级|县级|区级)?(?:健康(?:促进)?|无烟)(?:社区|单位|学校|小屋|(?:主题)?公园|步道|食堂|餐厅|酒店|村|镇|乡镇|街道|企业|机关|家庭|医院|医疗卫生机构|党政机关|一条街|加油站|驿站)(?:（[^（）]{2,12}）)?")
"""健康小屋（健康加油站）, 无烟单位: what a place is found to be; no body, though one may end in the same word."""
_OF_CONTEST = re.compile(r"(?P<name>“[^“”]{3,30}”(?:活动|行动|评价|创建|工作))")
_LABEL = re.compile(r"^(?i:category|award|奖项(?:名称|类别)?|奖励类别)\s*[：:]\s*(?=[\u4e00-\u9fff]{2})")
"""奖项：最佳团队奖: the heading says by a label that it is one."""
_HAS_ADDED = re.compile(r"(?:新增|新添|再添|又添|新获|新创)(?:创建|建成|建|创|成)?了?(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[个家项支](?=[“国省市县区州全])")
"""医院新创建2个省级青年文明号：甲科和乙科: a sentence of what has come, no heading."""


@lru_cache(maxsize=8192)
def read_heading(chars: str) -> Heading | None:
    """What a line announces if it is a heading, else None.

    >>> read_heading("二等奖（24个）").names, read_heading("二等奖（24个）").count
    (('二等奖',), 24)
    >>> read_heading("甲省2022年度“党建工作示范医院”名单 (30家)").names
    ('党建工作示范医院',)
    >>> read_heading("命名下列品牌为“红心”党建品牌（4个）：").names, read_heading("授予以下班组“工人先锋号”称号（7个）：").names
    (('“红心”党建品牌',), ('工人先锋号',))
    >>> read_heading("授予“五星级党支部”称号、命名为“机关示范点”的党组织（3个）").names
    ('五星级党支部', '机关示范点')
    >>> read_heading("甲市人民医院") is None
    True
    """
    line = without_gloss(_LABEL.sub("", chars.strip())).strip()
    if _FORMULA.fullmatch(line) is not None:
        return None
    if (given := giver_in_heading(line)) is not None:
        return read_heading(given[0])
    if (rest := behind_rubric(line)) is not None and (heading := read_heading(rest)) is not None and heading.names:
        return heading
    if (called := called_for(line)) is not None:
        look = called + "名单"
        heading = read_heading(look) if called and called_for(look) is None else None  # what is called for may call in turn
        return heading if heading is not None and heading.names else None
    if not 2 <= len(line) <= 90 or _BREAK.search(line) or _DOES.match(line) or ("，" in line and _DECIDES.search(line)) or _HAS_ADDED.search(line):
        return None
    body = _DECORATION.sub("", line).rstrip("：: ")
    if not _CANDIDATES.search(body) and (last := _LAST_BRACKET.search(body)) is not None and (prize := award_head(last["award"])) is not None and (prize.rule == "award.prize" or qualifiers().search(last["award"])) and prize.word != last["award"][-2:]:
        return Heading((last["award"],), None, prize.personal, False, True)
    body, count, listed = _without_count(body)
    body = _REFERRING.sub("", _LEAD.sub("", _ORDER.sub("", _NOW.sub("", _DECORATION.sub("", body))))).rstrip("：: ")
    if len(body) > 60 or "：" in body or _CANDIDATES.search(body):
        return None
    colon = line.endswith(("：", ":"))
    marked = listed or colon or count is not None or line.startswith(("【", "■", "★", "◆", "●", "▲", "☆"))
    if (listed or count is not None) and (standard := _STANDARD.search(body)) is not None:
        contest = _OF_CONTEST.search(body, 0, standard.start())
        return Heading((standard["name"],), count, False, False, listed, contest["name"] if contest is not None else None)
    plain = _UNSEEN.sub("", body)
    if _PLACE_WON.fullmatch(plain):
        return Heading((plain,), count, "个人" in plain, False, listed)
    if marked and _HEALTH_CELL.fullmatch(plain) or listed and status_listed(plain):
        return Heading((_REMARK.sub("", plain),), count, False, False, listed)
    if not plain and count is not None:
        return Heading((), count, False, False, True)
    if plain in words("generic-title") or _HOW.fullmatch(plain) or (listed and len(plain) < 2):
        return Heading((), count, False, False, True) if plain or listed else None
    if (group := _group(plain, count, headed=count is not None or (colon and not listed))) is not None:
        return group if group.group else None
    body = _TAIL.sub("", body) or body
    if _PERSONAL_AND_COLLECTIVE.search(body):
        return Heading((), count, False, False, True)
    if not listed and count is None and (told := told_of_somebody(body)) is not None:
        body = told
    return _of_awards(body, plain, count, listed=listed, marked=marked)


def _without_count(body: str) -> tuple[str, int | None, bool]:
    """一等奖名单（10个） without its count and the word for a list, the count, and whether the word was there."""
    listed = False
    count: int | None = None
    for _ in range(3):
        body, found, _at = strip_count(body)
        count = found if found is not None else count
        shorter = _LIST_WORD.sub("", body).strip()
        if shorter == body:
            break
        listed, body = True, shorter
    return body, count, listed


_NO_HEADING = Heading((), None, False, False, False)


def _group(plain: str, count: int | None, *, headed: bool) -> Heading | None:
    """乙市（3家）, 甲医院：, 市直医疗卫生单位（5个）: over rows by place or of a body; one that is no group where the line heads nothing, None for other words."""
    group = Heading((), count, False, True, False)
    place = default_places().leading(plain) if count is not None else None
    if place is not None and (place.length == len(plain) or _ZONE.fullmatch(plain, place.length)):
        return group  # 济源示范区（1家）
    sort = _OF_PLACES.sub("", plain)
    if _DIRECT.search(sort) and pattern("line.group").fullmatch(sort):
        return group if count is not None else _NO_HEADING
    org = parse(plain) if _DOUBLE.match(plain) is None else None
    if org is not None and org.institution is not None and not award_is_no_body(plain):
        return group if headed else _NO_HEADING
    if (remark := _REMARK.search(plain)) is not None and (org := parse(plain[: remark.start()])) is not None and org.institution is not None and is_anchored(org.name) and not award_is_no_body(org.name):
        return _NO_HEADING  # 甲医院内科党支部（优秀）: a remark behind a recipient
    return None


def _of_awards(body: str, plain: str, count: int | None, *, listed: bool, marked: bool) -> Heading | None:
    """The awards that the words name, one or several; without any a list's general title or a group of rows that is counted."""
    both = _AND_ALSO.fullmatch(body) if marked else None
    if both is not None and award_head(both["first"]) is not None:
        return Heading((both["first"], both["second"]), count, False, False, False)
    several = _QUOTED_EACH.fullmatch(body)
    names = (None, tuple(re.findall("“([^“”]+)”", body))) if several is not None and marked else _award_names(body, marked=marked)
    if names is None and listed and (quoted := _QUOTED_END.search(body)) is not None and not _HELD.search(quoted[1]):
        names = None, (quoted[1],)  # “职工信赖的班组”名单: what is listed is what the quotes say
    if names is None:
        if listed:
            return Heading((), count, False, False, True)
        return Heading((), count, False, True, False) if count is not None and len(plain) <= 16 else None
    campaign, award = names
    heads = [award_head(name) for name in award]
    return Heading(award, count, any(head is not None and head.personal for head in heads), False, listed and len(award) == 1, campaign)


_DOUBLE = re.compile(r"(?:首批|第[一二三四五六七八九十]{1,2}批|全[国省市区]|[\u4e00-\u9fff]{2,3}[省市]|省级|国家级|新时代|普通)*高校“?双带头人”?(?:教师)?党支部书记工作室$")
"""全省高校“双带头人”教师党支部书记工作室: 高校 is where, and no body."""


def award_is_no_body(name: str) -> bool:
    """True for a title that would also parse as a body because it names a place or a system (甲省文明单位, 全国示范医院)."""
    head = award_head(name)
    if head is None or _PRAISED_PLACE.search(name) is not None:
        return False
    return qualifiers().search(name[-len(head.word) - 6 :]) is not None


_PRAISED_PLACE = re.compile(r"^[\u4e00-\u9fff]{2,6}(?:镇|乡(?!村|镇)|街道)[\u4e00-\u9fff]{0,8}(?:医院|卫生院|卫生服务中心|服务站)$|(?:^|大学|学院)附属[\u4e00-\u9fff]{2,8}医院$")
"""红旗镇中心卫生院, 附属先锋医院: the word of praise is what the place or the house is called."""


_PUBLISHED = re.compile(r"^(?:关于)?(?:公布|发布|揭晓|通报|表彰|表扬|印发)(?:表彰|表扬|公布)?(?=[\u4e00-\u9fff“]{4,})")
_KINDS = re.compile(r"（(?:[\u4e00-\u9fff]{2,5}、)+[\u4e00-\u9fff]{2,5}）$")
"""无烟单位（医院、学校）: which kinds of bodies can have the title."""


_GRADE = re.compile(r"(?:[金银铜]牌|[一二三四五六七][星A]级?|[特一二三]级|[ABC]级)$")


def _with_grade(front: str, quote: str) -> str:
    """金牌“示范医院”: the grade in front of a quoted title is part of it; so is what a bare word needs to say anything (能效“领跑者”)."""
    front = _ORDINAL.sub("", front)
    grade = _GRADE.search(front)
    head = award_head(quote)
    if head is not None and head.word == quote and len(quote) <= _BARE and len(front) <= _SHORT_FRONT:
        return f"{front}“{quote}”" if front else quote
    return f"{grade[0]}“{quote}”" if grade is not None else quote


_ORDINAL = re.compile(r"^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]\s*")
_BARE, _SHORT_FRONT = 3, 12


_OWN_HONOURS = re.compile(r"(?:近年来?|近[0-9一二三四五六七八九十]年来?|历年来?|主要|部分|所获|获得的?|取得的?|重要|曾获|医院|本院|科室|支部|中心)(?:主要|部分|重要|集体|单位)*(?:荣誉|奖项|荣誉称号)$")
"""甲医院近年主要荣誉: what a house has won, and no award."""


def _award_names(body: str, *, marked: bool) -> tuple[str | None, tuple[str, ...]] | None:
    if marked and (kinds := _KINDS.search(body)) is not None and (plain := _award_names(body[: kinds.start()], marked=True)) is not None and len(plain[1]) == 1:
        return plain[0], (plain[1][0] + kinds[0],)
    campaign: str | None = None
    quoted = _QUOTED_END.search(body)
    if quoted is not None and re.fullmatch(r"(?:19|20)[0-9]{2}年度?", body[: quoted.start()]) and body.endswith("”") and marked:
        return None, (body,)  # the same title, year by year
    if quoted is not None and (award_head(quoted[1]) is not None or body.endswith(("称号", "荣誉", "奖"))):
        body = _with_grade(body[: quoted.start()], quoted[1]) if award_head(quoted[1]) is not None or not body.endswith("”奖") else quoted[1] + "奖"
    else:
        cut = _campaign_cut().match(body)
        if cut is not None and (head := award_head(cut["rest"])) is not None and (len(cut["rest"]) > len(head.word) or len(head.word) >= 3):
            campaign, body = _PUBLISHED.sub("", cut["campaign"]), cut["rest"]
    body = body.strip()
    head = award_head(body)
    if head is None or len(body) < 2 or names_no_award(body.partition("（")[0]) or _OWN_HONOURS.search(body) is not None:
        return None
    qualified = qualifiers().search(body) is not None or head.rule in ("award.prize", "award.personal", "award.mark")
    if head.word == "项目" and not marked and qualifiers().search(body) is None:
        return None  # 夕阳红助老项目 is a work below a prize
    if not qualified and not (marked and head.rule == "award.work"):
        return None
    if head.word == body and head.rule in ("award.collective", "award.work", "award.mark") and len(body) <= 3:
        return None
    parts = re.split(r"[、和与及]", body)
    if len(parts) > 1 and all((part_head := award_head(part)) is not None and len(part) >= 3 and (qualifiers().search(part) or part_head.rule == "award.prize") for part in parts):
        return campaign, tuple(part.strip("“” ") for part in parts)
    return campaign, (re.sub(r"^“([^“”]+)”$", r"\1", body),)
