"""The contests that a sentence names, with who holds them and when: 2024年3月，甲局举办“乙杯”护理技能大赛."""

from __future__ import annotations

import re

from partygraph.facts.awards.campaigns import DISTINCT, CampaignReading
from partygraph.facts.awards.contest_names import (
    behind_ceremony,
    goes_on,
    names_contest,
    speaks_in_general,
    tail_of_row,
)
from partygraph.facts.awards.holders import BY_ONE, holders_around, own_holder
from partygraph.facts.awards.themes import theme_before
from partygraph.facts.words.dates import dates, period
from partygraph.model import Text
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["CHOOSES", "HEAD", "HEAD_END", "JUDGED", "SHOW", "contest_name", "contests_in"]

HEAD = compiled(
    r"(?:(?:评选|征集|推选|遴选)(?:展示|展播|展评|展演|推介|宣传|交流)活动|发布活动|展播活动|展评活动|征集评选活动|征集展示活动|评选表彰活动|案例征集活动|评选活动|征集活动|推选活动|遴选活动|展示活动|评比活动|创建活动|创建工作|创建行动|竞赛活动|表彰活动|推荐活动|寻找活动|选树活动|推介活动|创评活动|争创活动|推荐评审工作|推荐选拔工作|选拔工作|评选推荐工作|评审工作|评选工作|遴选工作|推荐工作|选树工作|培树工作|知识竞赛|技能竞赛|技能比武|大比武|演讲比赛|短视频大赛|影像大会|成果发布会|党建工作考评|年度考评|"
    r"党建论坛|发展论坛|高峰论坛|论坛|发展大会|成果汇报会|成果(?:发表|发布|展示|交流)大会|成果发表(?:会|赛)?|成果展示(?:会|赛|活动)?|大赛|竞赛|比赛|接力赛|[足篮排羽]球赛|羽毛球赛|乒乓球赛|擂台赛|(?:擂台)?争霸赛|(?:演练|展示|竞技|技能|创新|授课|讲课|演讲|辩论|朗诵|友谊)赛|对抗赛|精英赛|大奖赛|挑战赛|邀请赛|选拔赛|联赛|展评|展演|汇演|会演|调演|路演|比武|征文(?=[中上里]，?|，|。|落幕|揭晓|收官|$)|评选|征集|推选|遴选|主题活动|活动|评审(?!结果|意见|专家|标准|委员|会|组|小组|办法|细则|程序|环节))(?:之“[^“”]{2,30}(?:评选|活动|大赛)”)?"
)
_QUOTED = re.compile(r"“(?:[^“”]|“[^“”]{0,20}”){1,60}?”|《[^《》]{1,80}》")
_BOUND = pattern("campaign.bound")
CHOOSES = re.compile(r"征文|评定|考评|大赛|竞赛|比赛|赛|评选|征集|推选|遴选|展评|评审|评比|创建|推荐|寻找|选树|推介|表彰|路演|比武|展演|创评|争优|展示|案例|考评|影像大会|成果发布会|成果(?:发表|发布|展示|交流)大会|成果发表|争创|杯”|届.{2,}(?:论坛|大会|汇报会)|届.{0,10}(?:品管圈|[QＱ][CＣ][CＣ]?(?:小组)?|质量管理小组|质量改善|质量改进).{0,8}活动")
JUDGED = compiled(r"(?:工作)?(?:中|期间|里)，?(?:表现|成绩|成效|贡献|作出|做出)|(?:评审|考核|评估|验收|达标|入选|获奖|认定)*(?:单位|机构|医院|集体)?(?:结果|名单|榜单)")
"""An activity in which some did better than others, or whose results are made known, is one that the honours come from."""
_SHOWS = ("汇演", "会演", "调演")
SHOW = re.compile("汇演|会演|调演")
_PRIZES = re.compile(r"[中上里][^。；]{0,60}?(?:获|夺|摘|捧|斩)[^。；]{0,16}奖")
"""在X汇演中，我院节目获一等奖: a show is a contest where its pieces win prizes."""
_CHOOSING = re.compile(r"(?:(?:共|累计|已|正在|广泛|公开|组织)(?:征集|评选|推选|遴选|比武)|(?:老师|专家|评委|教授|职工|群众|网友)(?:评选|评审|推选|遴选))$")
"""全市共征集案例68篇, 由院外专家评选: a verb and no name."""
_UNDERGONE = re.compile(r"^被|[院心站所]经(?![典济络营])|[一二三]级[甲乙丙]等[^，]{0,12}评审|等级评审|(?:接受|通过|迎接|顺利)[^，]{2,16}评审|[一二三四五六七八九0-9]级评审|[委局厅会办联]评[审选]$")
"""被甲会评选 (为优秀案例), 乙院经丙厅等级评审: what befell somebody, no contest."""
_WHOLE = re.compile(r"(?:大赛|比赛|竞赛)(?![程场制道])")
"""路演大赛, 展演比赛: the contest's name goes on."""
_TAKES_PART = re.compile(r"(?:主持|终登|登上|出席|观摩|点评|主导|备战|冲击|夺冠|参赛|助力|见证|指导|观看)(?:本次|此次|本届|了)*(?:大赛|竞赛|比赛|活动|评选|论坛)$")
"""副院长王某主持比赛: who does what at a contest."""
_WON_IN = re.compile(rf"(?:活动)?(?:中|上)(?:，)?(?:{ADVERBS}|斩|捧|摘|脱颖)*(?:获|夺|得|取得|拿|佳绩|而出)")
"""在医学部主题党日活动评选中获佳绩: one contest, however plain its name is."""
_HELD_NOW = re.compile(r"(?:举办|主办|举行|组织开展|开展|启动)(?:了|的)?(?:一场|一次)?$")
_OF_WHAT = re.compile(r"(?:知识|技能|技术|操作|演讲|朗诵|歌咏|合唱|征文|摄影|书画|微党课|党课|品管圈|情景剧|心肺复苏|应急|宣讲|急救|护理|辩论|案例|病例|科普|视频|快闪作品|微电影|短片|书法|绘画|手抄报|诵读|诗歌|舞蹈|歌唱|唱歌|才艺|厨艺|健步走|趣味|讲课|授课|教学|查房|叙事|创新|设计|海报|漫画|故事|论文|课件|礼仪|消防|手卫生|质量(?:持续)?(?:改善|改进|提升|管理)|穿刺|缝合|插管|复苏|包扎|体能|登山|跳绳|拔河|[篮足排羽毛乒乓]{1,2}球)(?:竞赛|大赛|比赛|擂台赛|比武)(?:活动)?$|评比活动$")
"""甲党委举办急救技能竞赛: held there and then, a contest with a name of its own needs no year or quotation."""
HEAD_END = compiled(HEAD.pattern + r"$")
_ROUND = gated(rf"(?:{HEAD.pattern})(?:总决赛|半决赛|决赛|复赛|初赛|预赛)$")
"""“X技能竞赛总决赛”: the round of a contest, which is called by the words before."""
_IN_NAME = re.compile(r"（(?:[\u4e00-\u9fff]{2,8}|[A-Za-z][A-Za-z.&’' -]{1,60})）(?=大赛|竞赛|比赛|评选|征集)")
"""全国品管圈（课题研究）大赛: a bracket inside the contest's name."""
_TITLES_CHOSEN = re.compile(r"“Ｑ+”(?:[、和]?“Ｑ+”)+(?=(?:年度|系列)?(?:评选|推选|遴选|评比|选树|推荐|评议)(?:活动|表彰))")
"""“最美医生”、“最美护士”评选活动: the titles chosen from are one name."""
_GLOSS = re.compile(r"（[A-Za-z][A-Za-z.&’' -]{1,60}）")
"""医院管理奖（Management Awards）评选: the name in English is none of the words."""


def _hide(match: re.Match[str]) -> str:
    """A quotation masked, but for the word for a contest that it may end in (“优秀范例征集活动”)."""
    inner = match[0][1:-1]
    head = HEAD_END.search(inner) or _ROUND.search(inner)
    shown = head[0] if head is not None else ""
    return match[0][0] + "Ｑ" * (len(inner) - len(shown)) + shown + match[0][-1]


def contests_in(sentence: Text, *, prized: bool = False) -> list[CampaignReading]:
    """The contests that the sentence names; `prized` says that the text tells of prizes, for which a show is a contest too."""
    chars = sentence.chars
    masked = _IN_NAME.sub(lambda match: "Ｑ" * len(match[0]), _QUOTED.sub(_hide, chars))
    masked = _TITLES_CHOSEN.sub(lambda match: match[0].replace("、", "Ｑ"), masked) if "”、“" in masked else masked
    found: list[CampaignReading] = []
    done = 0
    for match in HEAD.finditer(masked):
        if match.start() < done:
            continue
        end = _end_of_name(chars, masked, match.end())
        begin, name = _begin_of_name(chars, masked, done, match.start(), end)
        themed = _themed(chars, begin, name)
        if themed is not None:
            begin = themed.start("what")
            name = chars[begin:end]
        if not _may_be_contest(chars, begin, end, name, themed=themed is not None, prized=prized):
            continue
        joint = behind_ceremony(name)  # “X”颁奖大会暨护理知识竞赛
        begin, name = begin + joint, name[joint:]
        if len(name) < _SHORTEST or not names_contest(name) or speaks_in_general(name, chars[:begin], chars[end:]) or _PLAIN_ACTIVITY.fullmatch(name):
            continue
        if (dash := name.rfind("——") + 2) > 1 and own_holder(name[dash:]) is not None:
            begin, name = begin + dash, name[dash:]
        own = _OWN_CONTEST.match(name) or own_holder(name)
        if own is not None:  # 医院“X”比赛: its own
            begin, name = begin + own.end(), name[own.end() :]
        if name[0] == "“" and chars[begin - 1 : begin] == "的" and name.find("”") == len(name) - 1:  # 举办的“技能竞赛”: the quotation is no part of the name
            begin, name = begin + 1, name[1:-1]
        since = done if _GOES_ON_HOLDING.match(chars, done) is None else 0
        before, after = "。" * since + chars[since : begin - joint], chars[end:]
        holders, roles_at, rule = holders_around(sentence, before, after, end, since)
        if own is not None and not any(holders):
            holders, roles_at = ((own[0],), (), ()), sentence.slice(begin - own.end(), begin)
        when = _times(chars, match.end() + 40, end)
        found.append(CampaignReading(_GLOSS.sub("", name), sentence.slice(begin, begin + len(name)), *holders, roles_at, *when, rule))
        done = end
    return found


def _end_of_name(chars: str, masked: str, end: int) -> int:
    """Where a contest's name ends whose word for a contest ends at `end`: 路演|大赛, 活动|”, 评选|之“X”."""
    if (whole := _WHOLE.match(masked, end)) is not None:
        end = whole.end()
    end = goes_on(masked, end)
    if chars[end : end + 1] in "”》" and masked[end - 1] != "Ｑ" and masked.rfind("“", 0, end) > masked.rfind("”", 0, end):
        end += 1
    if masked[end : end + 2] == "之“" and (close := chars.find("”", end)) > 0:
        end = close + 1
    return end


def _begin_of_name(chars: str, masked: str, done: int, head: int, end: int) -> tuple[int, str]:
    """Where a contest's name begins, behind the last word that is no part of it, and the name."""
    begin = max(done, head - _LONGEST)
    for bound in _BOUND.finditer(masked, begin, head):
        if not (len(bound[0]) == 1 and default_places().may_lead(masked[bound.start() : bound.start() + 2]) and default_places().leading(masked[bound.start() : bound.start() + 12])):  # 于都县
            begin = bound.end()
    if (joined := _TWO_KINDS.search(chars, done, begin)) is not None:
        begin = joined.start()
    name = contest_name(chars[begin:end])
    name = name[tail_of_row(chars, chars.find(name, begin), name) :]
    if (opened := name.rfind("《")) > name.rfind("》"):
        name = name[opened + 1 :]  # 甲市《第三届乙大赛》获奖名单: the name stands in the marks
    return chars.find(name, begin), name


_LONGEST, _SHORTEST = 60, 5


def _themed(chars: str, begin: int, name: str) -> re.Match[str] | None:
    """以“X”为主题的演讲比赛: the theme in front, which tells a plain name apart."""
    themed = theme_before(chars, begin) if "“" not in name and (_OF_WHAT.fullmatch(name) or "”" in chars[begin - 8 : begin] or chars.endswith("为主题的", 0, begin)) else None
    return themed if themed is not None and ("“" in themed["what"] or len(name) == 4 or chars[themed.start("what") - 1] == "以") else None


def _may_be_contest(chars: str, begin: int, end: int, name: str, *, themed: bool, prized: bool) -> bool:
    """Does the name say that something is chosen, and which contest it is; and do the words around it speak of a contest?"""
    show = name.endswith(_SHOWS)
    if show and _PRIZES.match(chars, end) is None and not (prized and "“" in name and "主办" in chars):
        return False
    if not _SHORTEST <= len(name) <= _LONGEST or name.startswith(("该", "此", "本次", "这")):
        return False
    chooses = CHOOSES.search(name) or themed and SHOW.search(name) or JUDGED.match(chars, end) or show
    told_apart = DISTINCT.search(name) or themed or show or _is_held(chars, begin) and _OF_WHAT.search(name) or _WON_IN.match(chars, end) and chars[begin - 1 : begin] == "在"
    if not chooses or not told_apart:
        return False
    if _CHOOSING.search(name) or _UNDERGONE.search(name) or _TAKES_PART.search(name) or chars[end : end + 1] in ("出", "了"):
        return False
    if chars.startswith(("组委会", "组织委员会", "领导小组", "办公室"), end):
        return False  # the committee of a contest is a body
    return chars[end : end + 2] not in _WORD_GOES_ON and _ITS_BODY.match(chars, end) is None


_WORD_GOES_ON = ("方案", "机制", "制度", "指标", "标准", "条件", "办法", "体系", "要求", "氛围", "工程")
_PLAIN_ACTIVITY = re.compile(r"(?!.*届.{0,4}(?:圈|质量改[善进]|管理小组))[\u4e00-\u9fff]{0,6}(?:主题|志愿服务|义诊|党日|教育|宣传|学习|培训|帮扶)?活动")


def _times(chars: str, until: int, end: int) -> tuple[str | None, str | None]:
    """From when to when the contest was held, as far as the words up to `until` tell; 大赛落幕 tells the day when it ended."""
    when: tuple[str | None, str | None] = _when(chars[:until]) or (None, None)
    if when[1] is None and when[0] is not None and _CLOSED.match(chars, end) is not None:
        return None, when[0] if len(when[0]) >= _WITH_MONTH and _RESULTS.match(chars, end) is None else None
    return when


_CLOSED = re.compile(r"”?(?:总决赛|决赛|活动)?(?:结果)?(?:[在于][^，。；]{2,16}?)?(?:正式|成功|圆满|胜利|顺利|隆重)*(?:落幕|收官|闭幕|落下(?:了)?帷幕|谢幕|结束|揭晓|出炉)")
_RESULTS = re.compile(r"[^，。；]{0,20}(?:揭晓|出炉)")
"""X大赛在乙地落幕: that day it ended; the day its results came out is neither."""
_WITH_MONTH = len("2000-01")


def _is_held(chars: str, begin: int) -> bool:
    """Does the verb of holding stand in front of the name, its theme between them or none? A theme alone says that it is one contest."""
    return theme_before(chars, begin) is not None or _HELD_NOW.search(chars, 0, begin) is not None


_GOES_ON_HOLDING = re.compile(r"[^，。；]{0,6}，?(?:并|还|又|同时|先后|和|与|及|以及|、|暨)")
"""甲局举办A大赛，并组织B竞赛: the holder of the one holds the other too."""
_TWO_KINDS = re.compile(r"(?:第[一二三四五六七八九十0-9]{1,3}届|首届)(?:“[^“”]{2,24}”)?[\u4e00-\u9fff]{2,8}[、和与及]$")
"""第七届“X”微电影、微视频大赛: two kinds of works in one name."""
_ITS_BODY = re.compile(r"(?:组委会|组织委员会|领导小组|指导委员会)(?!主办|举办|组织|开展)")
"""全国创建青年文明号活动组委会成员单位: who belongs to its committee."""
_OWN_CONTEST = re.compile(r"(?:医院|我院|该院|本院|院党委|医院党委)(?=“)")
_LEADING_NOISE = re.compile(r"^(?:表[扬彰](?=(?:19|20)[0-9]{2}年|“)|这[场次届](?=[\u4e00-\u9fff“]{6})|暨|继(?:去年|前年|今年|上届|(?:19|20)[0-9]{2}年)|了|一[场次项届个](?=[“\u4e00-\u9fff])|的|和|与|及|以及|其|中(?!国|央|华|医|西|药|心|[小中]学|年|青|层|级|德|山|南|原)|上(?![海虞饶犹高栗林思蔡杭])|[今去明]年(?=[\u4e00-\u9fff“]{6})|争创|蝉联|[0-9]{1,3}个(?=“)|全系统|各级|积极|认真|为期[^，]{1,24}的|一年一度的|此次|本次|该(?:项|届|次|场)?|在全[省市县区院系统]{1,4}(?:范围内)?|以[^，。；]{2,20}为主题的)+")


def contest_name(name: str) -> str:
    """The name without what stands in front of it in a sentence (此次, 一年一度的, 为期三天的)."""
    name = name.strip(" ，、：")
    name = name[means.end() :] if (means := BY_ONE.search(name)) is not None and "“" not in name[: means.start()] else name
    if name.startswith("《") and "》" not in name[:-1]:
        name = name.strip("《》")
    if name.startswith("“") and "”" not in name:
        name = name[1:]
    return _LEADING_NOISE.sub("", name)


def _when(chars: str) -> tuple[str, str | None] | None:
    stretch = period(chars)
    if stretch is not None:
        return stretch
    last = None
    for stated in dates(chars):
        last = stated
    if last is not None and re.match(r"(?:，|起|开始|[^，。；]{0,40}?(?:发起|启动|举办|开展|举行|组织))", chars[last.end :]):
        return last.value, None
    return None
