"""Contests, calls and selections: what they are called, who holds them, when.

The name stands behind 举办/开展/发起 or before 由…主办; the title of a notice (关于…大赛获奖情况的通报) names it too. A theme day, a training or
a service activity is no campaign: the name must say that something is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from partygraph.facts.awards.contest_names import (
    behind_ceremony,
    goes_on,
    kinds_like,
    names_contest,
    speaks_in_general,
    spoken_of_by_level,
    tail_of_row,
)
from partygraph.facts.awards.named_contests import in_order, pointed_at, said_shorter
from partygraph.facts.awards.themes import BY_THEME, THEMED, theme_before
from partygraph.facts.words.dates import dates, period
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored
from partygraph.names.parse import is_bare
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["CampaignReading", "read_campaigns"]


@dataclass(frozen=True, slots=True)
class CampaignReading:
    """A campaign with the characters that name it; roles hold full names of organisations as written."""

    name: str
    at: Text
    organizers: tuple[str, ...] = ()
    co_organizers: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
    roles_at: Text | None = None
    start: str | None = None
    end: str | None = None
    rule: str = "campaign.held"


_HEAD = compiled(
    r"(?:(?:评选|征集|推选|遴选)(?:展示|展播|展评|展演|推介|宣传|交流)活动|展播活动|展评活动|征集评选活动|征集展示活动|评选表彰活动|案例征集活动|评选活动|征集活动|推选活动|遴选活动|展示活动|评比活动|创建活动|创建工作|创建行动|竞赛活动|表彰活动|推荐活动|寻找活动|选树活动|推介活动|创评活动|争创活动|推荐评审工作|推荐选拔工作|选拔工作|评选推荐工作|评审工作|评选工作|遴选工作|推荐工作|选树工作|培树工作|知识竞赛|技能竞赛|技能比武|大比武|演讲比赛|短视频大赛|影像大会|成果发布会|党建工作考评|年度考评|"
    r"党建论坛|发展论坛|高峰论坛|论坛|发展大会|成果汇报会|成果(?:发表|发布|展示|交流)大会|成果发表(?:会|赛)?|成果展示(?:会|赛|活动)?|大赛|竞赛|比赛|接力赛|[足篮排羽]球赛|羽毛球赛|乒乓球赛|擂台赛|(?:擂台)?争霸赛|对抗赛|精英赛|大奖赛|挑战赛|邀请赛|选拔赛|联赛|展评|展演|汇演|会演|调演|路演|比武|征文(?=[中上里]，?|，|。|落幕|揭晓|收官|$)|评选|征集|推选|遴选|主题活动|活动|评审(?!结果|意见|专家|标准|委员|会|组|小组|办法|细则|程序|环节))(?:之“[^“”]{2,30}(?:评选|活动|大赛)”)?"
)
_QUOTED = re.compile(r"“(?:[^“”]|“[^“”]{0,20}”){1,60}?”|《[^《》]{1,80}》")
_BOUND = pattern("campaign.bound")
_CHOOSES = re.compile(r"征文|评定|考评|大赛|竞赛|比赛|赛|评选|征集|推选|遴选|展评|评审|评比|创建|推荐|寻找|选树|推介|表彰|路演|比武|展演|创评|争优|展示|案例|考评|影像大会|成果发布会|成果(?:发表|发布|展示|交流)大会|成果发表|争创|杯”|届.{2,}(?:论坛|大会|汇报会)")
_JUDGED = compiled(r"(?:工作)?(?:中|期间|里)，?(?:表现|成绩|成效|贡献|作出|做出)|(?:评审|考核|评估|验收|达标|入选|获奖|认定)*(?:单位|机构|医院|集体)?(?:结果|名单|榜单)")
"""An activity in which some did better than others, or whose results are made known, is one that the honours come from."""
_SHOWS = ("汇演", "会演", "调演")
_SHOW = re.compile("汇演|会演|调演")
_PRIZES = re.compile(r"[中上里][^。；]{0,60}?(?:获|夺|摘|捧|斩)[^。；]{0,16}奖")
"""在X汇演中，我院节目获一等奖: a show is a contest where its pieces win prizes."""
_PRIZE_WON = re.compile(r"(?:获|夺|摘|捧|斩|评为)[^，。；]{0,12}(?:等奖|[金银铜优]奖|奖”|表演奖|节目奖|组织奖|创意奖|优秀奖)")
"""A show with a name of its own that somebody holds is a contest too where the text tells of prizes."""
_DISTINCT = re.compile(r"“|‘|届|年|批|首|全[国省市县区州系行]|[省市县区州院]|中国|新时代")
_AFTER = re.compile(r"^(?:活动)?(?:于(?:19|20)?[0-9年月日至—-]{3,20})?(?:[于在][^，。；“”0-9]{2,20}?)?(?:(?:正式|成功|圆满|隆重|顺利|如期|火热|精彩)*(?:举行|举办|开赛|落幕|收官|启动|启幕|开幕|闭幕|召开|结束))?[，]?(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)?(?:(?:是|系)?由(?P<roles>[^。；]{3,200}?(?:主办|举办|发起|组织开展|组织(?!委员会)|承办|协办|指导(?!委员会|小组)|开展|启动))|是(?!由)(?P<by>[^，。；]{3,80}?(?:主办|举办|发起|组织开展|组织|开展|启动))的)")
_OCCASION = r"(?:大赛|竞赛|比赛|赛事|擂台赛|挑战赛|邀请赛|评选|征集|推选|遴选|评比|推荐|选树|寻找|展评|展演|创建|活动|论坛)(?:活动)?"
_THIS_ONE = r"(?:该|此次|本次|这项|这次|这个|这场|本场|此项|本届|该项|该届|这一)"
_THIS = compiled(
    rf"(?:{_THIS_ONE}(?:[\u4e00-\u9fff]{{1,6}}?(?=大赛|竞赛|比赛|评选|征文))?{_OCCASION}|(?:^|(?<=[，。]))(?:大赛|竞赛|比赛|赛事|评选活动|评选|征集活动|推选活动|论坛|活动))(?:(?:自|于|从|历时|为期|[0-9])[^，。；：“”由]{{1,30}}，|(?:是?为了?|旨在|以|围绕|紧扣|聚焦)[^。；：由]{{2,70}}，)?(?:(?:是|系)?由|是(?=[^。；]{{3,60}}(?:主办|举办|发起|组织|承办)的))"
    rf"(?P<roles>(?:[^。；]{{3,200}}?牵头[^。；]{{3,200}}?(?:开展|实施|组织|主办|举办)|[^。；]{{3,200}}?(?:主办|举办|发起|组织开展|组织|承办|协办)))|(?:^|(?<=[，。；]))(?P<reversed>[^，。；：“”]{{3,80}}?(?:联合|共同|携手)*(?:主办|举办|发起|组织开展))(?:了)?{_THIS_ONE}{_OCCASION}"
    rf"|(?:^|(?<=[，。；]))(?P<together>[^，。；：“”]{{3,80}}?(?:联合|共同|携手|合力|一起)(?:组织|开展|组织开展|进行|举行|主办|举办))(?:了)?(?:评选|评审|评比|考评|推选|遴选|选树|创建|评定)(?=[，。；和与及、]|活动|工作|$)"
    rf"|(?:^|(?<=[，。；]))(?P<over>[^，。；：“”对]{{3,60}}?(?:党委|党组|工委|委员会|[委局厅会办部]))(?:对[^，。；：“”]{{4,60}}?)?(?:组织|开展|进行|组织开展|实施)了(?:年度|全面|集中)?(?:[\u4e00-\u9fff]{{0,8}}?)(?:评定|考评)(?=[，。；和与及、]|活动|工作|$)"
)
_LABELLED = re.compile(r"(?P<kind>主办|举办|发起|承办|协办|指导)(?:方|单位|机构)(?:分别)?(?:为|是|有|包括|：)(?P<who>[^，。；：]{3,100})")
_TOGETHER = r"联合|共同|联手|携手|合力|一起|一同|合作|牵头"
_DONE_BY = r"主办|举办|举行|发起|组织开展|组织|开展|承办|协办|指导(?!委员会|小组)|启动|部署开展|揭晓|推出|(?<=[合同手起])办|办(?=了一[场次届]$)"
_TITLE = re.compile(rf"(?:关于|公布|表彰|通报|表扬){{1,3}}+(?P<name>(?:“[^“”]{{2,50}}”|[^“”，。]){{3,70}}?(?:{_HEAD.pattern}|(?:星级|考核|考评|综合|年度)?评定|考评))(?:的?(?:获奖|评选|推选|评审|入选|优胜|先进|结果|情况|优秀|表彰)|”)")


_CALL = re.compile(r"(?:^|[，；])(?:[^，；。《》]{0,10}，)?(?:为此|近日|日前|此前|随后)?(?P<who>[^，。；：“”《》]{2,30}?)(?:联合|共同|专门|正式|及时)?(?:下发|印发|发布|出台|制定|发出|制发)(?:了)?《(?:[^《》]{0,20}关于)?(?:组织开展|开展|举办|启动|组织)(?P<name>[^《》]{4,60}?)的?(?:通知|方案|公告|意见|实施方案|工作方案|函)》")
"""我局下发了《关于开展X评选活动的通知》: who calls for a contest holds it."""
_NOTICE = re.compile(r"《(?P<who>[^《》“”]{3,40}?)关于(?:组织开展|开展|举办|启动|组织)(?P<name>[^《》]{4,60}?)的?(?:通知|方案|公告|意见|实施方案|工作方案|函)》")
"""《甲协会关于开展X活动的通知》: whose notice it is holds it."""
_MOST = 12
"""So many campaigns of one text are kept; later ones are compared with these alone."""


_FINAL = re.compile(r"(?:^|[，。；])(?P<who>[^，。；：“”]{3,40}?)(?:主办|举办)的(?P<what>[^，。；“”]{4,24}?)总?决赛")
"""甲局举办的疾控领域职业技能决赛: the final of the contest that the text has named."""
_SENTENCE = re.compile(r"[^。！？\n]+")


def read_campaigns(lines: Sequence[Line], title: Text | None) -> list[CampaignReading]:
    """The campaigns that the text names, each once, the one that the title names first."""
    found: list[CampaignReading] = []
    if title is not None and (match := _TITLE.search(title.chars)) is not None:
        name = _tidy(match["name"])
        if _CHOOSES.search(name) and len(name) >= 4:
            found.append(CampaignReading(name, title.slice(match.start("name"), match.end("name")), rule="campaign.title"))
    if title is not None and not found:
        for item in _in_sentence(title):
            _add(found, replace(item, rule="campaign.title"))
    prized = any(_PRIZE_WON.search(line.chars) for line in lines)
    for line in lines:
        if len(line.chars) < 12:
            continue
        for match in _SENTENCE.finditer(line.chars):
            sentence = line.text.slice(match.start(), match.end())
            again = _THIS.search(sentence.chars)
            told = again is not None and bool(found)
            if again is not None and told:
                kind = _said(again)
                holders = _roles(again[kind] + ("开展" if kind == "over" else ""))
                meant = next((item for item in reversed(found) if item.name.endswith(kinds_like(again[0]))), found[-1])  # 大赛由甲主办, behind a contest and a forum
                _add(found, CampaignReading(meant.name, meant.at, *holders, sentence.slice(*again.span(kind)), rule="campaign.by"))
            if (final := _FINAL.search(sentence.chars)) is not None and (of := next((item for item in found if not item.organizers and final["what"][-4:] in item.name), None)) is not None:
                _add(found, CampaignReading(of.name, of.at, _bodies(final["who"]), (), (), sentence.slice(*final.span("who")), rule="campaign.by"))
            for paper in (*_CALL.finditer(sentence.chars), *_NOTICE.finditer(sentence.chars)) if "《" in sentence.chars else ():
                name = _tidy(paper["name"])
                if _HEAD_END.search(name) is None or not _CHOOSES.search(name) or not 5 <= len(name) <= 60:
                    continue
                _add(found, CampaignReading(name, sentence.slice(*paper.span("name")), _bodies(paper["who"]), (), (), sentence.slice(*paper.span("who"))))
            if _CHOOSES.search(sentence.chars) or _JUDGED.search(sentence.chars) or _SHOW.search(sentence.chars):
                for item in _in_sentence(sentence, prized=prized):
                    _add(found, item)
                if again is not None and not told and found:  # “X”比赛在乙地开赛，比赛由甲组织
                    _add(found, replace(found[-1], organizers=_roles(again[_said(again)] + ("开展" if again["over"] else ""))[0], roles_at=sentence.slice(*again.span(_said(again))), rule="campaign.by"))
            for label in _LABELLED.finditer(sentence.chars) if found else ():
                names = _bodies(label["who"])
                helps = label["kind"] in ("承办", "协办")
                holders = (() if helps or label["kind"] == "指导" else names, names if helps else (), names if label["kind"] == "指导" else ())
                _add(found, CampaignReading(found[-1].name, found[-1].at, *holders, sentence.slice(*label.span("who"))))
    return found[:_MOST]


def _said(again: re.Match[str]) -> str:
    """Which part of `_THIS` says who holds the contest that the text speaks of."""
    return next(kind for kind in ("roles", "reversed", "together", "over") if again[kind])


_CHOOSING = re.compile(r"(?:(?:共|累计|已|正在|广泛|公开|组织)(?:征集|评选|推选|遴选|比武)|(?:老师|专家|评委|教授|职工|群众|网友)(?:评选|评审|推选|遴选))$")
"""全市共征集案例68篇, 由院外专家评选: a verb and no name."""
_UNDERGONE = re.compile(r"^被|[院心站所]经(?![典济络营])|[一二三]级[甲乙丙]等[^，]{0,12}评审|等级评审|(?:接受|通过|迎接|顺利)[^，]{2,16}评审|[一二三四五六七八九0-9]级评审|[委局厅会办联]评[审选]$")
"""被甲会评选 (为优秀案例), 乙院经丙厅等级评审: what befell somebody, no contest."""
_WHOLE = re.compile(r"(?:大赛|比赛|竞赛)(?![程场制道])")
"""路演大赛, 展演比赛: the contest's name goes on."""
_TAKES_PART = re.compile(r"(?:主持|终登|登上|出席|观摩|点评|主导|备战|冲击|夺冠|参赛|助力|见证|指导|观看)(?:本次|此次|本届|了)*(?:大赛|竞赛|比赛|活动|评选|论坛)$")
"""副院长王某主持比赛: who does what at a contest."""
_WON_IN = re.compile(r"(?:活动)?(?:中|上)(?:，)?(?:喜|荣|再|勇|斩|捧|摘|一举|双双|成功|脱颖)*(?:获|夺|得|取得|拿|佳绩|而出)")
"""在医学部主题党日活动评选中获佳绩: one contest, however plain its name is."""
_HELD_NOW = re.compile(r"(?:举办|主办|举行|组织开展|开展|启动)(?:了|的)?(?:一场|一次)?$")
_OF_WHAT = re.compile(r"(?:知识|技能|技术|操作|演讲|朗诵|歌咏|合唱|征文|摄影|书画|微党课|党课|品管圈|情景剧|心肺复苏|应急|宣讲|急救|护理|辩论)(?:竞赛|大赛|比赛|擂台赛|比武)(?:活动)?$|评比活动$")
"""甲党委举办急救技能竞赛: held there and then, a contest with a name of its own needs no year or quotation."""
_HEAD_END = compiled(_HEAD.pattern + r"$")
_ROUND = gated(rf"(?:{_HEAD.pattern})(?:总决赛|半决赛|决赛|复赛|初赛|预赛)$")
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
    head = _HEAD_END.search(inner) or _ROUND.search(inner)
    shown = head[0] if head is not None else ""
    return match[0][0] + "Ｑ" * (len(inner) - len(shown)) + shown + match[0][-1]


def _in_sentence(sentence: Text, *, prized: bool = False) -> list[CampaignReading]:
    chars = sentence.chars
    masked = _IN_NAME.sub(lambda match: "Ｑ" * len(match[0]), _QUOTED.sub(_hide, chars))
    masked = _TITLES_CHOSEN.sub(lambda match: match[0].replace("、", "Ｑ"), masked) if "”、“" in masked else masked
    found: list[CampaignReading] = []
    done = 0
    for match in _HEAD.finditer(masked):
        if match.start() < done:
            continue
        end = match.end()
        if (whole := _WHOLE.match(masked, end)) is not None:
            end = whole.end()
        end = goes_on(masked, end)
        if chars[end : end + 1] in "”》" and masked[end - 1] != "Ｑ" and masked.rfind("“", 0, end) > masked.rfind("”", 0, end):
            end += 1
        if masked[end : end + 2] == "之“" and (close := chars.find("”", end)) > 0:
            end = close + 1
        since = done if _GOES_ON_HOLDING.match(chars, done) is None else 0
        begin = max(done, match.start() - 60)
        for bound in _BOUND.finditer(masked, begin, match.start()):
            if not (len(bound[0]) == 1 and default_places().may_lead(masked[bound.start() : bound.start() + 2]) and default_places().leading(masked[bound.start() : bound.start() + 12])):  # 于都县
                begin = bound.end()
        if (joined := _TWO_KINDS.search(chars, done, begin)) is not None:
            begin = joined.start()
        name = _tidy(chars[begin:end])
        name = name[tail_of_row(chars, chars.find(name, begin), name) :]
        if (opened := name.rfind("《")) > name.rfind("》"):
            name = name[opened + 1 :]  # 甲市《第三届乙大赛》获奖名单: the name stands in the marks
        begin = chars.find(name, begin)
        themed = theme_before(chars, begin) if "“" not in name and (_OF_WHAT.fullmatch(name) or "”" in chars[begin - 8 : begin] or chars.endswith("为主题的", 0, begin)) else None
        if themed is not None and not ("“" in themed["what"] or len(name) == 4 or chars[themed.start("what") - 1] == "以"):
            themed = None
        if themed is not None:
            begin = themed.start("what")
            name = chars[begin:end]
        if name.endswith(_SHOWS) and _PRIZES.match(chars, end) is None and not (prized and "“" in name and "主办" in chars):
            continue
        if not 5 <= len(name) <= 60 or not (_CHOOSES.search(name) or themed is not None and _SHOW.search(name) or _JUDGED.match(chars, end) or name.endswith(_SHOWS)) or not (_DISTINCT.search(name) or themed is not None or name.endswith(_SHOWS) or _is_held(chars, begin) and _OF_WHAT.search(name) or _WON_IN.match(chars, end) and chars[begin - 1 : begin] == "在") or name.startswith(("该", "此", "本次", "这")):
            continue
        if _CHOOSING.search(name) or _UNDERGONE.search(name) or _TAKES_PART.search(name) or chars[end : end + 1] in ("出", "了"):
            continue
        if chars.startswith(("组委会", "组织委员会", "领导小组", "办公室"), end):
            continue  # the committee of a contest is a body
        if chars[end : end + 2] in ("方案", "机制", "制度", "指标", "标准", "条件", "办法", "体系", "要求", "氛围", "工程"):
            continue
        if _ITS_BODY.match(chars, end) is not None:
            continue
        joint = behind_ceremony(name)  # “X”颁奖大会暨护理知识竞赛
        begin, name = begin + joint, name[joint:]
        if len(name) < 5 or not names_contest(name) or speaks_in_general(name, chars[:begin], chars[end:]):
            continue
        if re.fullmatch(r"[\u4e00-\u9fff]{0,6}(?:主题|志愿服务|义诊|党日|教育|宣传|学习|培训|帮扶)?活动", name):
            continue
        if (dash := name.rfind("——") + 2) > 1 and _held_by(name[dash:]) is not None:
            begin, name = begin + dash, name[dash:]
        own = _OWN_CONTEST.match(name) or _held_by(name)
        if own is not None:  # 医院“X”比赛: its own
            begin, name = begin + own.end(), name[own.end() :]
        if name[0] == "“" and chars[begin - 1 : begin] == "的" and name.find("”") == len(name) - 1:  # 举办的“技能竞赛”: the quotation is no part of the name
            begin, name = begin + 1, name[1:-1]
        before, after = "。" * since + chars[since : begin - joint], chars[end:]
        holders, roles_at, rule = _holders(sentence, before, after, end, since)
        if own is not None and not any(holders):
            holders, roles_at = ((own[0],), (), ()), sentence.slice(begin - own.end(), begin)
        when: tuple[str | None, str | None] = _when(chars[: match.end() + 40]) or (None, None)
        if when[1] is None and when[0] is not None and _CLOSED.match(chars, end) is not None:
            when = (None, when[0] if len(when[0]) >= _WITH_MONTH and _RESULTS.match(chars, end) is None else None)
        found.append(CampaignReading(_GLOSS.sub("", name), sentence.slice(begin, begin + len(name)), *holders, roles_at, when[0], when[1], rule))
        done = end
    return found


_CLOSED = re.compile(r"”?(?:总决赛|决赛|活动)?(?:结果)?(?:[在于][^，。；]{2,16}?)?(?:正式|成功|圆满|胜利|顺利|隆重)*(?:落幕|收官|闭幕|落下(?:了)?帷幕|谢幕|结束|揭晓|出炉)")
_RESULTS = re.compile(r"[^，。；]{0,20}(?:揭晓|出炉)")
"""X大赛在乙地落幕: that day it ended; the day its results came out is neither."""
_WITH_MONTH = len("2000-01")


def _is_held(chars: str, begin: int) -> bool:
    """Does the verb of holding stand in front of the name, its theme between them or none? A theme alone says that it is one contest."""
    return theme_before(chars, begin) is not None or _HELD_NOW.search(chars, 0, begin) is not None


_GOES_ON_HOLDING = re.compile(r"[^，。；]{0,6}，?(?:并|还|又|同时|先后|和|与|及|以及|、|暨)")
"""甲局举办A大赛，并组织B竞赛: the holder of the one holds the other too."""


def _holders(sentence: Text, before: str, after: str, end: int, since: int = 0) -> tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], Text | None, str]:
    """Organisers, co-organisers and guides around the name, where they stand, and the rule."""
    before = _JOINED_BY.sub("", before)
    before = BY_THEME.sub("", before) if THEMED.match(sentence.chars, len(before)) is not None else before.rstrip(" 《“")
    if (theme := theme_before(before, len(before))) is not None:
        before = before[: theme.start()]
    if (earlier := _EARLIER.search(before)) is not None:  # 前期开展的“X”征集活动: by whom the text is about
        return (("医院",), (), ()), sentence.slice(*earlier.span("held")), "campaign.held"
    behind = _AFTER.match(after)
    if behind is not None:
        kind = "roles" if behind["roles"] else "by"
        return _roles(behind[kind]), sentence.slice(end + behind.start(kind), end + behind.end(kind)), "campaign.by"
    own = re.search(r"(?P<who>[^，。；、“”]{3,40}?)(?:公布|揭晓|发布)(?:了)?其(?:发起|主办|组织|举办)的$", before)
    if own is not None:
        return (_bodies(own["who"]), (), ()), sentence.slice(own.start("who"), own.end("who")), "campaign.held"
    ahead = re.search(rf"(?P<roles>[^。；]{{3,220}}?(?:{_DONE_BY}))(?:的|了|其发起的)?(?:一[场次项届个])?(?:为期[^，。；“”]{{1,24}}的)?$", re.sub(r"[^。；]*。", "", before))
    if ahead is not None and ahead["roles"].strip():
        text = ahead["roles"]
        at = len(before) - len(re.search(r"(?:的|了|其发起的)?(?:一[场次项届个])?(?:为期[^，。；“”]{1,24}的)?$", before)[0]) - len(text)  # type: ignore[index]
        roles = _roles(text)
        if any(roles):
            return roles, sentence.slice(max(at, 0), max(at, 0) + len(text)), "campaign.held"
        subject = _subject(sentence, max(at, 0) + len(text) - 2, since)
        return (subject[0], (), ()), subject[1], "campaign.held"
    if (means := _BY_ONE.search(before, max(0, len(before) - 6))) is not None and means.end() == len(before) and (subject := _subject(sentence, means.start(), since))[0]:
        return (subject[0], (), ()), subject[1], "campaign.held"
    if (told := _TOLD_AFTER.match(after)) is not None and any(roles := _roles(told["roles"])):
        return roles, sentence.slice(end + told.start("roles"), end + told.end("roles")), "campaign.by"
    if (own := _OF_SOCIETY.match(sentence.chars[len(before) : end])) is not None and (holder := expand(own["who"])) and is_anchored(holder[0].org.name):
        at = sentence.chars.find(own["who"], len(before))
        return ((holder[0].org.name,), (), ()), sentence.slice(at, at + len(own["who"])), "campaign.named"
    return ((), (), ()), None, "campaign.named"


_JOINED_BY = re.compile(r"(?<=[主举]办)[、，][^，。；、“”]{2,24}?(?:参加|参与|参赛)的$")
"""由甲委主办、50支代表队参加的X竞赛: who took part stands behind who held it."""
_TWO_KINDS = re.compile(r"(?:第[一二三四五六七八九十0-9]{1,3}届|首届)(?:“[^“”]{2,24}”)?[\u4e00-\u9fff]{2,8}[、和与及]$")
"""第七届“X”微电影、微视频大赛: two kinds of works in one name."""
_ITS_BODY = re.compile(r"(?:组委会|组织委员会|领导小组|指导委员会)(?!主办|举办|组织|开展)")
"""全国创建青年文明号活动组委会成员单位: who belongs to its committee."""
_TOLD_AFTER = re.compile(r"”?[^。；，]{0,40}，(?P<roles>(?:[^。；，]{3,90}?(?:承办|协办|指导|支持)，){0,3}[^。；，]{3,90}?主办(?:，[^。；，]{3,90}?(?:承办|协办|指导|支持)){0,3})(?=[。；，]|$)")
"""“X”征集活动在丁市举办，甲指导，乙主办: its roles in clauses of their own."""
_OF_SOCIETY = re.compile(r"\s*(?P<who>[\u4e00-\u9fff]{3,24}?(?:协会|学会|研究会|促进会|总工会|医院|保健院|卫生健康委员会|卫生健康委|卫健委|卫生健康局|卫健局|卫生局))(?=首届|第[一二三四五六七八九十0-9]{1,3}[届次])")
"""甲省护理学会首届“X”大赛, 乙医院第八届品管圈比赛: its own."""


def _roles(chars: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """甲主办、乙承办、丙协办，丁指导 as organisers, co-organisers and guides."""
    holders: list[str] = []
    others: list[str] = []
    guides: list[str] = []
    text = _MEANWHILE.sub("", re.sub(r"(?:为主办单位|为承办单位)", "", chars))
    begin = 0
    for match in re.finditer(r"牵头(?=[，、])|主办|举办|举行|发起|组织开展|组织(?![部处科委])|开展|承办|协办|指导(?!委员会|小组)|启动|揭晓|推出|(?<=[合同手起])办|(?<=[\u4e00-\u9fff])办$", text):
        who = text[begin : match.start()].strip("，、；由 ")
        who = re.sub(rf"(?:{_TOGETHER}|日前|近日|刚刚|最近|不久前|于(?:19|20)[^，。；]{{2,24}}|自?从?(?:19|20)[0-9]{{2}}年(?:[0-9]{{1,2}}月份?)?(?:[0-9]{{1,2}}日)?(?:起|开始|以来)?|[在于]全[^，。；]{{1,16}}|(?:[在于]|面向|组织)(?:所属|下属|直属|所辖|辖区|各|本系统|本院|本[省市县区])[^，。；]{{1,20}}|面向[^，。；]{{2,16}}|继续|首次|再次)+$", "", who)
        who = re.sub(r"^(?:联合|会同|联手|携手)", "", _YEAR_LEADS.sub("", who))
        begin = match.end()
        names = _bodies(re.split(r"[，：]|由(?!于)", who)[-1]) if who else ()
        if not names and who:
            names = _bodies(who)
        target = guides if match[0] == "指导" else others if match[0] in ("承办", "协办") else holders
        target.extend(name for name in names if name not in target)
    return tuple(holders), tuple(name for name in others if name not in holders), tuple(guides)


_MEANWHILE = re.compile(r"(?<=[\u4e00-\u9fff])在[^，。；“”在]{1,40}?(?:期间|之际|的同时)(?=[\u4e00-\u9fff])")
"""学校在承办《甲》展览期间举办了…: what else was going on."""
_YEAR_LEADS = re.compile(r"^(?:[^，；]{0,30}在)?(?:19|20)[0-9]{2}年(?:度)?(?:[0-9]{1,2}月)?(?=[\u4e00-\u9fff]{4})")
_BY_ONE = re.compile(r"(?:以|用|将|把|借)(?:了)?一[场次项届](?=$|“|[\u4e00-\u9fff]{2})")
"""医院在操场摆开擂台，以一场“X”比赛庆祝…: who does so holds it."""
_OWN_CONTEST = re.compile(r"(?:医院|我院|该院|本院|院党委|医院党委)(?=“)")
_OF_BODY = re.compile(r"[\u4e00-\u9fff]{1,24}?(?:工会|团委|党委|妇联|协会|学会|医院|保健院|卫健委|卫健局|卫生健康委|卫生健康局|卫生健康委员会)(?=“[^“”]{2,40}”[^“”，。]{0,14}(?:赛|评选|征集|展评|展演|遴选))")


def _held_by(name: str) -> re.Match[str] | None:
    """甲医院工会“X”歌咏比赛: the body right in front of the quoted name holds it."""
    own = _OF_BODY.match(name)
    return own if own is not None and len(named := expand(own[0])) == 1 and not is_bare(named[0].org) else None


_EARLIER = re.compile(r"(?:^|[，。；])(?P<held>(?:前期|此前|近期|会前|月初|年初|今年以来|上半年|下半年)(?:组织开展|组织|开展|举办|举行))的$")
_LEADING_NOISE = re.compile(r"^(?:表[扬彰](?=(?:19|20)[0-9]{2}年|“)|这[场次届](?=[\u4e00-\u9fff“]{6})|暨|继(?:去年|前年|今年|上届|(?:19|20)[0-9]{2}年)|了|一[场次项届个](?=[“\u4e00-\u9fff])|的|和|与|及|以及|其|中(?!国|央|华|医|西|药|心|[小中]学|年|青|层|级|德|山|南|原)|上(?![海虞饶犹高栗林思蔡杭])|[今去明]年(?=[\u4e00-\u9fff“]{6})|争创|蝉联|[0-9]{1,3}个(?=“)|全系统|各级|积极|认真|为期[^，]{1,24}的|一年一度的|此次|本次|该(?:项|届|次|场)?|在全[省市县区院系统]{1,4}(?:范围内)?|以[^，。；]{2,20}为主题的)+")


def _tidy(name: str) -> str:
    name = name.strip(" ，、：")
    name = name[means.end() :] if (means := _BY_ONE.search(name)) is not None and "“" not in name[: means.start()] else name
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


_OWN = re.compile(r"(?:我|本|该)(?:委|院|局|会|校|中心|厅|办|部|医院|协会|学会|公司)|医院|学校|院党委|医院党委")
"""The holder may be the issuer itself; whoever puts the facts together knows who that is."""


_PURPOSE = re.compile(r"^为(?:了|进一步|全面|深入|切实|更好地?)*(?:落实|贯彻|践行|响应|执行|学习|推进|推动|加强|庆祝|迎接|纪念)[^，]*(?:，|$)")
"""为落实中共中央《…》: what a contest serves; the bodies in it hold nothing."""


_VENUE = re.compile(r"[在于](?P<where>[^，。；在于]{1,24}(?:[教课会议活动培训示阅览党建]{1,3}室|[报告学术多功能会议演播宴示教培训]{1,3}厅|礼堂|广场|操场|球场|[体育文化图书展览球博物]{1,3}馆|大?剧院|影剧?院|楼|[校院]区|公园|基地|现场))$")
"""甲党委在3号楼201教室举办…: where it took place held nothing."""


_SINCE_WHEN = re.compile(r"^(?:在?(?:近日|日前|此前|近期|前期|上个?月|本月|这个月|不久前|前不久)|[0-9年月日今去近来，以\s]|[一二三四五六七八九十]{1,3}(?=[年月日])|由|来|据悉)+")
_DECIDED_WITH = re.compile(r"(?<=[院会委局校部厅处科心社办])(?:研究)?决定(?:与|和|同|会同|联合|携手)(?=[\u4e00-\u9fff]{2})")
"""甲厅决定与乙网共同推出: two of them."""
_LEVEL_ALONE = re.compile(r"(?:国家|[省市县区州院校])级(?:层面|组织)?")


def _bodies(chars: str) -> tuple[str, ...]:
    chars = _PURPOSE.sub("", chars.strip())
    chars = re.sub(r"^(?:由|是|在|据|记者从)|(?:等(?:单位|部门)?)$", "", chars.strip())
    chars = re.sub(r"(?<=[院会委局校部厅处科心社办组])(?:会同|联合|携手|联手)(?=[\u4e00-\u9fff]{3}|工会|团委|党委|妇联|科协)(?!会)|(?<=[部处科办室])联合(?=工会$|团委$|党办$|院办$)", "、", chars)
    chars = _DECIDED_WITH.sub("、", chars)
    chars = _SINCE_WHEN.sub("", chars)
    if _LEVEL_ALONE.fullmatch(chars) is not None:
        return ()
    chars = chars[: venue.start()] if (venue := _VENUE.search(chars)) is not None and expand(chars[: venue.start()]) else chars
    part = re.search(r"(?:在|参加|参与|出席|亮相)(?P<who>[^在]{4,40})$", chars)
    if part is not None and expand(_SINCE_WHEN.sub("", part["who"])):
        chars = _SINCE_WHEN.sub("", part["who"])  # 该品牌又在甲学会 (主办的…中): where they took part
    medium = re.fullmatch(r"《(?P<who>[^《》]{2,16})》(?P<house>社|杂志社|报社)?", chars)
    if medium is not None:
        return (medium["who"] + (medium["house"] or ""),)
    if _OWN.fullmatch(chars):
        return (chars,)
    if "《" in chars and "、" in chars:
        parts = [_bodies(part) for part in re.split(r"、", chars)]
        if all(parts):
            return tuple(name for part in parts for name in part)
    named = expand(chars)
    if named:
        return tuple(item.org.name for item in named)
    quoted = expand(chars.replace("《", "").replace("》", ""))
    if quoted:
        return tuple(item.org.name for item in quoted)
    if 3 <= len(chars) <= 10 and chars.endswith(("网", "报", "社", "杂志", "频道", "客户端")):
        return (chars,)
    return tuple(item.org.name for item in find(chars))


def _subject(sentence: Text, end: int, since: int = 0) -> tuple[tuple[str, ...], Text | None]:
    """Who holds it: the body right before the verb, or the one that begins a clause before it."""
    chars = sentence.chars[:end]
    clauses = [match.span() for match in re.compile(r"[^，；：]+").finditer(chars, since)]
    for order, (start, stop) in enumerate(reversed(clauses)):
        clause = chars[start:stop]
        body = re.sub(r"(?:于|在)?(?:19|20)[0-9]{2}年.*$|(?:联合|共同|联手|携手|合力|一起|一同|合作|牵头|在全[^，]*|在[^，]{2,24}(?:中|上|下|内)|面向[^，]*|继续|再次|首次|决定|按照.*|依据.*|根据.*|于.{2,12})$", "", clause)
        body = _SINCE_WHEN.sub("", body)
        if _LEVEL_ALONE.fullmatch(body) is not None:
            break
        medium = re.match(r"《(?P<who>[^《》]{2,16})》$", body)
        if medium is not None:
            return (medium["who"],), sentence.slice(start, stop)
        named = expand(body) if body and _ADVERBIAL.search(body) is None else ()
        if named and all(not is_bare(item.org) for item in named):
            return tuple(item.org.name for item in named), sentence.slice(start, stop)
        items = [item for item in find(clause) if not is_bare(item.org) and is_anchored(item.org.name)]
        if items and (items[0].start <= 1 or order == 0):
            chosen = items[0]
            return (chosen.org.name,), sentence.slice(start + chosen.start, start + chosen.end)
    return (), None


_ADVERBIAL = re.compile(r"[院委会局校心站科部]在(?!线)")
"""甲医院在广场摆开擂台: a clause, no name."""


def _add(found: list[CampaignReading], item: CampaignReading) -> None:
    if (core := pointed_at(item.name)) is not None:
        if any(in_order(core, old.name) for old in found):
            return  # 本届“甲杯”竞赛: the one that the text has named
        item = replace(item, name=core) if _DISTINCT.search(core) or "“" in core else item
    plain = _plain_name(item.name)
    for index, old in enumerate(found[:_MOST]):
        other = _plain_name(old.name)
        if plain == other or (min(len(plain), len(other)) >= 6 and (plain in other or other in plain)) or _of_level(plain) == _of_level(other) != "" or spoken_of_by_level(item.name, old.name) or said_shorter(plain, other):
            short = old.rule == "campaign.title" and not _DISTINCT.search(old.name) and _DISTINCT.search(item.name) is not None  # a headline's short form
            spelled_out = other in plain and (short or old.name.startswith(("我", "本")))
            fuller = item if spelled_out or THEMED.match(item.name) and THEMED.match(old.name) is None and "“" not in old.name or plain == other and "（" in item.name and "（" not in old.name else old
            stated = item.organizers if item.rule == "campaign.by" and old.rule in ("campaign.title", "campaign.named") or item.rule == "campaign.held" and old.rule == "campaign.title" and item.roles_at is not None and "主办" in item.roles_at.chars else ()  # neither the headline's subject nor whose name it begins with need have held it
            if not stated and old.rule == "campaign.title" and len(old.organizers) == len(item.organizers) == 1 and item.organizers[0].startswith(old.organizers[0]):
                stated = item.organizers  # 甲医院 of the headline is 甲医院党委 of the text
            found[index] = CampaignReading(
                fuller.name, fuller.at, stated or old.organizers or item.organizers, old.co_organizers or item.co_organizers, old.guides or item.guides,
                old.roles_at or item.roles_at, old.start or item.start, old.end or item.end, old.rule,
            )  # fmt: skip
            return
    found[_MOST:] = []
    found.append(item)


_SCOPE = re.compile(r"(?:(?:19|20)[0-9]{2}年(?:度)?)?(?:全(?P<all>[省市县区州])|(?P<place>(?![第首本历每])[\u4e00-\u9fff]{2,8}?[省市县区州]))(?P<rest>[\u4e00-\u9fff]{6,})")


@lru_cache(maxsize=4096)
def _of_level(plain: str) -> str:
    """The name without its year, the place by its level alone: 2025年甲省护理技能竞赛 is 全省护理技能竞赛 where the text goes on."""
    match = _SCOPE.fullmatch(plain)
    return f"{match['all'] or match['place'][-1]}|{match['rest']}" if match is not None else ""


@lru_cache(maxsize=4096)
def _plain_name(name: str) -> str:
    return re.sub(rf"^{THEMED.pattern}|^[我本][院市县区省州](?=首届|第)|[“”\s]|（[\u4e00-\u9fff]{{2,8}}）(?=大赛|竞赛|比赛|评选|征集)", "", name)
