"""Titles of honour behind a verb: quoted or not, one or several, with the scope, the giver and the counts around them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from partygraph.facts.awards.apposed_prizes import announced_scope, joined
from partygraph.facts.awards.award_names import award_head, is_rank
from partygraph.facts.awards.counted_events import prizes_of_events
from partygraph.facts.awards.titles_counted import of_persons, so_many
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import words

__all__ = ["Title", "giver_in_front", "qualified", "read_titles"]


@dataclass(frozen=True, slots=True)
class Title:
    """A title and where it stands; `givers` when the title itself says who gives it (省总工会授予的“…”)."""

    name: str
    at: Text
    personal: bool
    givers: tuple[str, ...] = ()
    giver_at: Text | None = None


_ITEM = re.compile(
    r"(?P<pre>[^“”《》、，；。（）]{0,44}?)“(?P<quote>(?:[^“”]|“[^“”]{1,20}”){2,60}?)”(?P<post>(?:(?!以及|[和与及](?![谐睦]))(?!(?:以及|[和与及暨])[^“”《》、，；。（）\s]{2,24}“)[^“”《》、，；。：—（）\s]{1,24})?)"
    r"|(?P<plain>(?:[^“”《》、，；。！？（]|（(?:[^（）“”《》，；。]{1,14}）)?+){2,70}?)(?=[、，；。！？]|(?:和|及|以及|与)(?=[^、，；。]{2,30}(?:奖|称号|单位|集体|荣誉|号|案例|组织|个人))|(?<![一二三四特优甲乙])等(?:[0-9一二三四五六七八九十多]|众多|诸多|各级|各类|一系列|一大批|国家级|[省市县区]部?[级市]|光荣|殊荣|荣誉|称号|奖|[，。；]|$)|$)"
)
_JOINED_NAME = re.compile(r"(?P<plain>[\u4e00-\u9fff]{4,24})(?P<quote>(?!))?(?=[、，；。！？]|等|$)")
_JOIN = re.compile(r"(?:[、，；]|和|及|以及|与|暨|\s|（[^（）]{0,40}）|及其|并(?:被|获)?授予?)*")
_GIVEN_BY = re.compile(
    r"^(?:了|由)?(?P<who>[^，。；“”]{2,60}?)(?:联合|共同|连续)?(?:授予|颁发|评选|颁授|命名|表彰|评定|评出|通报表扬|主办|举办|组织(?!部|人事|处|科)|评选出|开展|认定|发布|公布|颁布|授牌|评比)的?(?=[“\u4e00-\u9fff0-9])"
)
_GRADES = re.compile(r"(?P<scope>(?:[\u4e00-\u9fff]{1,6}组|团体|集体|个人|单项)?)(?P<list>[特一二三四五](?:[、和及][一二三四五])+)(?P<end>等奖)")
"""一、三等奖 are two, and so are 团体一、二等奖."""
_BORNE = re.compile(r"(?![一二两三四五六七八九十多0-9]{1,3}[项个块])(?P<name>[^“”《》、，；。！？：的]{4,30}?|(?:[特一二三]等|[金银铜]|优秀|优胜|入围|提名)奖)(?:光荣称号|荣誉称号|称号)?(?=的(?!称号|荣誉|奖|牌|光荣|[^，。；的、]{1,6}奖(?:[，。；、和]|$))[^，。；的]{2,}|的，(?:还有|有|是|为|包括|分别|依次))")
"""荣获市级青年文明号的甲科、乙科, 获评文明单位的，有甲院: what follows 的 bears the title."""
_POINTS_BACK = re.compile(r"这|^(?:此|该|上述|以上)")
_TORN = re.compile(r"(?P<name>[^“”《》，。；、]{4,40})”(?=[、“，。；和及等]|荣誉|称号|$)")
"""“X”、Y”“Z”: a title whose opening quotation mark is lost."""
_SAID_SO = re.compile(r"(?:荣誉称号|称号)")
"""获全国先进基层党组织”荣誉称号: the word behind says that a title stood in quotation marks."""
_HOUSE_GRADE = re.compile(r"(?:国家)?[一二三]级(?:[甲乙丙特]等)?(?:综合|专科|中医|中西医结合|妇幼|妇产|肿瘤|精神|儿童|口腔)*(?:保健院|医院|院|保健机构)?")
"""“二级甲等”妇幼保健院: the grade of a house is no honour."""
_AND_QUOTED = re.compile(r"(?P<first>[^“”《》、，；。：（）的]{4,24}?)(?:以及|[和与及])(?=“)")
"""省级文明单位和“先进集体”: two titles, the second alone in quotation marks."""
_PROGRAMME = re.compile(r"[和与及]|创建|评选|活动")
_ET_CETERA = re.compile(r"(?<=.)等(?:(?:[0-9一二三四五六七八九十多两]+|众|诸)[项个多])?$")
_GOING_ON = ("、", "，", "和", "“")
_SAID_LAST = re.compile(r"(?:的)?(?:光荣称号|荣誉称号|称号|资格|评审|复审)$|^(?:我国|全国|国家级)")
_PLACES = re.compile(r"(?P<scope>[\u4e00-\u9fff]{0,14}?)(?P<list>第[一二三四五六七八]名?(?:[、和及与]第?[一二三四五六七八]名?)*)(?<=名)(?P<rest>的[^，。；]{0,4}成绩)?")
_FIRST_FEW = re.compile(r"(?P<scope>(?:(?!个人|全国|[全我本][省市县区州])[\u4e00-\u9fff]){0,12}?)前(?:[两二三四五六八十]|[23568])名")
"""团体前三名: those who share the first places of a contest."""
_LEVEL = r"(?:[\u4e00-\u9fff]{2,4}[省市县区州盟]|国家级|[省市县区州]级|全[国省市县区州])"
_LEVELS = re.compile(rf"(?P<levels>{_LEVEL}(?:[、和及与]{_LEVEL})+|[国省市县区州](?:[、和及与][国省市县区州])+)(?:[两二三四]级)?(?:“(?P<quote>[^“”]{{3,30}})”|(?P<title>[^，。；、“”的]{{3,20}}?)(?=等?(?:光荣称号|荣誉称号|称号|荣誉)|[，。；、]|$))")
"""甲市、乙省文明单位, 市级、省级“巾帼文明岗”: one title at several levels."""
_FIELDS = re.compile(
    r"(?P<fields>(?:各个?|(?:[\u4e00-\u9fff]{1,6}?(?:专业|赛道|赛区|科目|课目|类别|组别|组)[、和及与]){1,5}[\u4e00-\u9fff]{1,6}?)(?:专业|赛道|赛区|科目|课目|类别|组别|组))的?(?P<grade>(?:团体|集体)?(?:第[一二三四五六七八]名|[特一二三四]等奖|[金银铜]奖|冠军|亚军|季军|优秀奖|优胜奖))"
)
"""医疗组和护理组团体第一名: the grade of each field."""
_CONTEST = re.compile(r"赛|比武|比拼|角逐|擂台|竞技")
_OF_FIELD = re.compile(r"全[国省市区县州](?:[\u4e00-\u9fff]{2,8}(?:系统|行业))?(?:[\u4e00-\u9fff]{0,4}组)?(?=(?:团体|集体)?[特一二三](?:[、和及][一二三])*等奖|[金银铜]奖)")
"""在…大赛中荣获全省卫生系统二等奖: the field is the contest's, the prize is the grade."""
_LEAGUE = re.compile(r"排名|排行|综合|绩效|考核|总分|满意度")
"""Where bodies are ranked without having met in a contest, a place is no award."""
_OF_TEAMS = re.compile(r"(?:团体|集体|代表队)(?:总分|综合|总成绩)")
_TEAMS_OF = re.compile(r"[组类](?:团体|集体)$")
"""高校组团体第四名: the words say that teams have met."""
_HOLDS = re.compile(r"(?:主办|举办|组织|开展|发起)的?$")
_POST_EMPTY = re.compile(
    r"^(?:的)?(?:等)?(?:[0-9一二三四五六七八九十多两]+[项个块])?(?:[国省市区县]级)?(?:共[0-9一二三四五六七八九十两]+项)?(?:光荣称号|荣誉称号|荣誉|称号|表彰|殊荣|奖牌|奖杯|牌匾|牌子|奖项|大奖|美誉|班组|集体|奖励|证书|锦旗|流动红旗|授牌|培育创建单位|创建单位|名单|行列|榜单|榜)*(?:。)?$"
)
_QUALIFIES = re.compile(r"(?P<own>(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?)(?:不久|之一|在内)?的(?!称号|荣誉|奖|牌|光荣)[\u4e00-\u9fff]")
"""“X”称号的甲医院: what follows 的 is who bears the title."""
_GRADE_OF = re.compile(
    r"[^“”]{4,}(?:大赛|竞赛|比赛|联赛|擂台赛|决赛|展评|展演|比武|大会|征集|评选)(?:活动)?(?:的)?(?P<grade>(?:[\u4e00-\u9fff]{1,10}?[组类])?(?:团体|集体)?(?:特等|[一二三四]等|金|银|铜|优秀|优胜|鼓励|入围|提名|创新|最佳组织|优秀组织)奖)$"
)
_NOT_TITLE = re.compile(r"唯一|做[好优]|抓好|专利|课题(?!达成|研究型|组|类)|立项|认证|评审|资质|资格|[一二三]级(?:[甲乙丙]等|综合|专科|中医|妇幼|医院)(?![\u4e00-\u9fff]*[特一二三金银铜优](?:等)?奖)|三甲|二甲|论文|患者|床位|基金|(?:(?<!重点专科)(?<!重点学科)(?<!特色专科)(?<!优势专科)建设|培训|规培|科研|工程|基地|诊疗|惠民|培育)项目$|被|力气|打造|最[多早高大]的|参评|申报|争创|冲刺")
_LEADING = re.compile(r"^(?:“”|了|的是|的有|的(?=第[一二三四五六七八九十0-9]{1,3}[届批]|首[届批])|为|成为|全部|一批|多项|各项|多个|包括|到|过|上(?=[“《全省市县区国0-9])|：)+")
_END = re.compile(r"等?(?:(?:[0-9一二三四五六七八九十多两]+[余多]?|众|诸)[项个多]|各级|各类|一系列|一大批)?(?:[国省市]家?级|省部级|省市级)?(?:光荣称号|荣誉称号|荣誉|称号|奖项|殊荣|表彰|奖牌|牌匾|证书)")


@cache
def _qualifier() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words("qualifier"))))


def qualified(name: str) -> bool:
    """Does the name hold a word that makes a common noun an award (先进, 示范, 标杆 …)?"""
    return _qualifier().search(name) is not None


_SAYS_OF_IT = re.compile(r"(?:并|同时|先后|还)*(?:涌现|培养|走出)出?了?(?=[^，。；]*“)|(?:从而|一举|首次)?(?:实现|创造|刷新|填补|至此|这是|标志|为[^，。；“”]{0,8}增添)|[^，。；“”]{0,20}?(?:申报|争创|冲刺|候选|参评|申请|备战)")
"""获“X”称号，实现“两连冠”: what that means, no second title."""
_OTHER_ACT = re.compile(r"(?:称号，)?(?:并|同时|现|决定)*(?:(?:继续|重新|再次)?保留|撤销|取消|收回|摘除|授予|命名)(?=[\u4e00-\u9fff]{2})")


def _other_act(chars: str, at: int, stop: int) -> bool:
    """命名甲为“X”，保留乙等单位“Y”称号，撤销丙“X”称号: behind the comma is done something else, to others."""
    act = _OTHER_ACT.match(chars, at, stop)
    if act is None:
        return False
    named = find(chars[act.end() : min(stop, act.end() + _NEAR)])
    return bool(named) and named[0].start <= 1 or _PERSONS_NEXT.match(chars, act.end(), stop) is not None


_NEAR = 40
_PERSONS_NEXT = re.compile(r"[\u4e00-\u9fff]{2,4}等?\s*[0-9一二三四五六七八九十百]+\s*(?:名|位|人)|某|[\u4e00-\u9fff]{1,10}公司")
_KIND_OF_PRIZE = re.compile(r"[^“”]{1,10}?[类组](?=(?:[特一二三]等|[金银铜]|优秀|优胜)奖$)")
_GRADE_ONLY = re.compile(r"[特一二三四]等奖|[金银铜]奖")
_GROUP = re.compile(r"(?P<group>[^“”，。；]{0,16}?(?:组|赛道|类|医疗机构)(?:的)?(?:团体|集体)?)(?:[特一二三四]等奖|[金银铜]奖)")


def _group_of(name: str) -> str:
    """专科组 of 专科组一等奖, for the 三等奖 right behind it; nothing where no group is named."""
    match = _GROUP.fullmatch(name)
    return match["group"] if match is not None else ""


_GRADE_ALONE = re.compile(r"(?:[特一二三]等|[金银铜]|优秀|优胜)奖")
_MARK_HERE = re.compile(r"[、和及“]")


def _ranked(chars: str) -> bool:
    """Do these words speak of a ranking? 团体总分 is what teams reach in a contest."""
    return _LEAGUE.search(_OF_TEAMS.sub("", chars)) is not None


def read_titles(sentence: Text, start: int, stop: int, *, strict: bool, before_verb: bool = False, contest: bool = False, given_to: bool = False, whom: Callable[[str], tuple[str, ...]]) -> tuple[list[Title], int]:
    """Titles between `start` and `stop`, and where they end.

    `before_verb` says that another verb follows at `stop`: what stands right before it is that verb's subject, no title.
    `contest` says that the text is about one, whose places are prizes.
    `given_to` says that a recipient stood in front of the first title: a body in front of the next one gets that.
    `strict` asks for a word that ends an award's name; `whom` gives the full names of the bodies in a phrase, nothing when it holds anything else.
    """
    chars = sentence.chars
    found: list[Title] = []
    at = start
    if lead := _LEADING.match(chars[at:stop]):
        at += lead.end()
    scope = ""
    if (dash := announced_scope(chars, at, stop)) is not None:
        scope, at = dash
    carried: tuple[tuple[str, ...], Text | None] = ((), None)
    kind_of, in_groups, graded = "", "；" in chars[start:stop], False
    while at < stop:
        if found and chars.startswith("——", at):
            break  # 被授予“X”——把支部建成堡垒
        join = _JOIN.match(chars, at, stop)
        if join is not None and "；" in join[0]:
            kind_of = ""
        if join is not None and (found or graded):
            if "，" in join[0] and prizes_of_events(chars, join.end(), stop) is None and not re.match(r"[^，。；]{0,30}(?:“[^”]+”|奖|称号|单位|集体)(?:等|、|，|。|$|荣誉|称号)", chars[join.end() : stop]):
                break
            if "，" in join[0] and (_SAYS_OF_IT.match(chars, join.end()) is not None or _other_act(chars, join.end(), stop)):
                break
            if "，" in join[0] and before_verb and "，" not in chars[join.end() : stop]:
                break
            if "，" in join[0] and re.match(r"[^，。；“]{2,40}(?:(?:的|《)[^，。；]{0,30}(?:获|被|评|授)|为(?=“)|(?:则|也|还|又|更)是[^，。；“]{2,30}(?:命名|颁发|授予|评定)的|(?:相继|先后|成功|也|还|已)*(?:建成|创成|创建|通过|挂牌|入选|跻身|拿下))", chars[join.end() : stop]):
                break
            at = join.end()
        of_committee = _OF_COMMITTEE.match(chars, at, stop) is not None
        if not of_committee and (giver := giver_in_front(chars[at:stop], whom)) is not None:
            carried = giver[0], sentence.slice(at, at + giver[1])
            at += giver[1]
        given = _GIVEN_BY.match(chars[at:stop]) if not of_committee else None
        if given is not None and (names := whom(re.sub(r"^(?:由|了)|(?:于)?(?:19|20)[0-9]{2}年度?$", "", given["who"]))):
            if not _HOLDS.search(given[0]):
                carried = (names, sentence.slice(at + given.start("who"), at + given.end("who")))
            at += given.end()
        if (grades := _GRADES.match(chars, at, stop)) is not None:
            found.extend(Title(grades["scope"] + grade + grades["end"], sentence.slice(at, grades.end()), personal=grades["scope"] == "个人", givers=carried[0], giver_at=carried[1]) for grade in re.findall(r"[特一二三四五]", grades["list"]))
            at = grades.end()
            continue
        if (levels := _LEVELS.match(chars, at, stop)) is not None and award_head(levels["title"] or levels["quote"]) is not None and qualified(levels["title"] or levels["quote"]):
            kind = "quote" if levels["quote"] else "title"
            found.extend(Title(level + levels[kind], sentence.slice(at, levels.end(kind)), personal=False, givers=carried[0], giver_at=carried[1]) for level in re.split("[、和及与]", levels["levels"]))
            at = levels.end()
            continue
        if (of_events := prizes_of_events(chars, at, stop)) is not None:
            found.extend(Title(name, sentence.slice(at, of_events[1]), personal="个人" in name) for name in of_events[0])
            at = of_events[1]
            continue
        if (fields := _FIELDS.match(chars, at, stop)) is not None and (not fields["grade"].endswith(("名", "军")) or _CONTEST.search(chars[:at]) and not _LEAGUE.search(chars[:at])):
            scopes = [""] if fields["fields"].startswith("各") else re.split("[、和及与]", fields["fields"])
            found.extend(Title(scope + fields["grade"], sentence.slice(at, fields.end()), personal=False, givers=carried[0], giver_at=carried[1]) for scope in scopes)
            at = fields.end()
            continue
        if (places := _PLACES.match(chars, at, stop)) is not None and (contest or _CONTEST.search(chars[:at]) or _TEAMS_OF.search(places["scope"])) and not _ranked(chars[:at] + places["scope"]):
            found.extend(Title(f"{places['scope']}第{place}名", sentence.slice(at, places.end("list")), personal="个人" in places["scope"]) for place in re.findall(r"[一二三四五六七八]", places["list"]))
            at = places.end()
            continue
        if (few := _FIRST_FEW.match(chars, at, stop)) is not None and (contest or _CONTEST.search(chars[:at] + few["scope"])) and not _ranked(chars[:at] + few["scope"]):
            found.append(Title(few[0], sentence.slice(at, few.end()), personal=False))
            at = few.end()
            continue
        if found == [] and (wide := _OF_FIELD.match(chars, at, stop)) is not None and (contest or "》" in chars[:at] or _CONTEST.search(chars[:at])):
            at = wide.end()
        if (both := _AND_GIVEN.match(chars, at, stop)) is not None and award_head(both["first"]) is not None and qualified(both["first"]):
            found.append(Title(both["first"], sentence.slice(at, at + len(both["first"])), personal=False, givers=carried[0], giver_at=carried[1]))
            at = both.end()
        if (both := _AND_QUOTED.match(chars, at, stop)) is not None and (head := award_head(both["first"])) is not None and not head.personal and qualified(both["first"]) and not _PROGRAMME.search(both["first"]):
            found.append(Title(both["first"], sentence.slice(at, at + len(both["first"])), personal=False, givers=carried[0], giver_at=carried[1]))
            at = both.end()
        if (torn := _TORN.match(chars, at, stop)) is not None and (found or _SAID_SO.match(chars, torn.end()) is not None) and award_head(torn["name"]) is not None and qualified(torn["name"]):
            found.append(Title(torn["name"], sentence.slice(at, torn.end("name")), personal=False, givers=carried[0], giver_at=carried[1]))
            at = torn.end()
            continue
        if (borne := _BORNE.match(chars, at, stop)) is not None and (head := award_head(borne["name"])) is not None and not head.personal and qualified(borne["name"]) and not _POINTS_BACK.search(borne["name"]):
            found.append(Title(borne["name"], sentence.slice(at, borne.end("name")), personal=False, givers=carried[0], giver_at=carried[1]))
            at = borne.end()
            break
        match = _ITEM.match(chars, at, stop)
        if match is not None and match["quote"] is None and chars[match.end() : match.end() + 1] in ("和", "与", "及") and award_head(match["plain"]) is None:
            longer = _JOINED_NAME.match(chars, at, stop)  # 健康教育与健康促进工作先进集体: the word stands inside the name
            match = longer if longer is not None and award_head(longer["plain"]) is not None and qualified(longer["plain"]) else match
        if match is None or match.end() == at or found and match["quote"] is not None and _TO_OTHERS.search(match["pre"]) is not None:
            break
        if match["quote"] is not None and _ONLY_LEVEL.fullmatch(match["quote"]) is not None:
            break  # 捧回“省字号”荣誉: how high it is and not what
        if found and given_to and match["quote"] is not None and match["pre"] and whom(match["pre"]):
            break
        if chars[match.end() : match.end() + 1] in _GOING_ON and _HOUSE_GRADE.fullmatch(_SAID_LAST.sub("", re.sub("[“”]", "", match[0] if match["quote"] is None else match["quote"] + match["post"]))):
            at, graded = match.end(), True
            continue  # “三级甲等”医院、“平安医院”: the grade of the house is none of its titles, and ends no row of them
        title = _quoted(sentence, match, strict=strict and not found, carried=carried, whom=whom) if match["quote"] is not None else _plain(sentence, match, strict=strict, carried=carried, whom=whom)
        run = _RUN.match(chars, at, stop) if title is None and match["quote"] is None else None
        if run is not None and (found and chars[:at].endswith("、") or not found and not strict and _mostly_honours(run["items"])):
            title = _by_grammar(sentence, match) or (Title("", sentence, personal=False) if found else None)  # one that is no honour does not end the run
        if title is None:
            if match["quote"] is None and not found and "“" in chars[match.end() : min(stop, match.end() + 40)] and not re.search(r"[，、]", chars[at : match.end() + 1]):
                at = match.end()
                continue
            break
        if title.name and in_groups:  # 表演类银奖、铜奖；视频类三等奖: each group says its kind once
            title = replace(title, name=kind_of + title.name) if kind_of and _GRADE_ALONE.fullmatch(title.name) else title
            kind_of = group[0] if (group := _KIND_OF_PRIZE.match(title.name)) is not None else ""
        if title.name:
            found.append(replace(title, name=_group_of(found[-1].name) + title.name) if found and not in_groups and chars[at - 1] in "、和及与" and _GRADE_ONLY.fullmatch(title.name) else title)
        carried = (title.givers, title.giver_at) if _GOES_ON.match(chars, match.end(), stop) else ((), None)
        at = match.end()
        if match["quote"] is not None and (owned := _QUALIFIES.match(match["post"])) is not None:
            at = match.start("post") + owned.end("own")
            break
        tail = _END.match(chars, at, stop)
        if tail is not None:
            at = tail.end()
            if not _MARK_HERE.match(chars[at : at + 1]):
                break
    if scope and found and _GRADE_ALONE.fullmatch(found[0].name):
        found[0] = replace(found[0], name=scope + found[0].name)  # 团体大奖——“一等奖”
    return [replace(title, name=whole) if (whole := joined(title.name)) != title.name else title for title in found], at


def _mostly_honours(listed: str) -> bool:
    """Of several that a text calls honours, does every third one sound like one?"""
    parts = listed.split("、")
    known = sum((head := award_head(part)) is not None and (qualified(part) or head.rule == "award.prize") for part in parts)
    return len(parts) > 1 and known * 3 >= len(parts)


_RUN = re.compile(r"(?P<items>[^，。；：“”《》]{2,30}(?:、[^，。；：“”《》、]{2,30}){0,9})等(?:[0-9一二三四五六七八九十多]+[余多]?[项个]|多个|诸多|众多|各级|各类|一系列|一大批|国家级?|[省市县区]部?级?|光荣|集体|、)*(?:荣誉|称号|殊荣)")


_ONLY_LEVEL = re.compile(r"[国部省市县]字[头号辈]|[国省市县]家?级")
_CALLED_TITLE = re.compile(r"(?:荣誉称号|光荣称号|称号|殊荣|荣誉|奖项?)(?=[，。；！、]|的同时|$)")
_RANKED_TITLE = re.compile(r"(?:[0-9]{2,4}|[十百千])强(?:医院|单位|企业|集体|科室|团队|案例|品牌|项目|作品)?$")
"""获“百强医院”荣誉称号: one among so many, where the text calls that a title; 位列“百强医院” is a place."""


def _by_grammar(sentence: Text, match: re.Match[str]) -> Title | None:
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
_TO_OTHERS = re.compile(r"等\s*[0-9一二三四五六七八九十百]+\s*(?:个|家|名|位|支)[^“”]{0,8}$")
"""授予甲等6个单位“X”称号，乙等9个支部“Y”称号: another title for others."""
_GOES_ON = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?(?:和|及|以及|与|、)?“(?!全国|国家|第|[\u4e00-\u9fff]{2,3}[省市县区])")
"""Another quoted title right behind one: whoever gave the first gave it too, unless it names a level of its own."""
_AND_GIVEN = re.compile(r"(?P<first>[^，。；、“”《》]{2,30}?)(?:荣誉称号|称号)?并(?:被|获)?授予?(?=[^，。；、“”]{0,12}“)")
"""荣获劳动竞赛模范集体并授甲市“五一劳动奖状”: two titles."""
_TITLE_FOLLOWS = re.compile(r"[^“”《》、，；。！？的]{2,40}(?=[、，；。！？]|(?:和|及|以及|与)|$)")
_OF_CONTEST = re.compile("赛|比武|展评|展演|征集|评选|论坛|大会|年会|活动")


def giver_in_front(chars: str, whom: Callable[[str], tuple[str, ...]]) -> tuple[tuple[str, ...], int] | None:
    """The body that stands right in front of an unquoted title and its length: 获甲市委教育工委先进基层党组织."""
    if (several := _SEVERAL.match(chars)) is not None and len(givers := whom(several["who"])) > 1 and all_of(givers, OFFICES_AND_COMMITTEES):
        return givers, several.end()
    following = _TITLE_FOLLOWS.match(chars)
    if following is None:
        return None
    named = find(following[0])[:1]
    if not named or named[0].start or named[0].end >= following.end() or named[0].org.steps[-1].group not in OFFICES_AND_COMMITTEES:
        return None
    title = chars[named[0].end : following.end()]
    if qualified(named[0].org.name) and award_head(named[0].org.name) is not None:
        return None  # 五四红旗团支部称号 begins with no giver
    head = award_head(title)
    if head is None or _OF_CONTEST.search(title) or title.startswith(("系统", "直属", "机关")) or _OF_UNIONS.search(chars[: named[0].end] + title) is not None or not (qualified(title) or head.rule == "award.prize") or not (names := whom(named[0].org.name)):
        return None
    return names, named[0].end


_SEVERAL = re.compile(r"(?P<who>[^，。；：“”《》、和与及]{2,30}[^，。；：“”《》]{0,60}?[、和与及][^，。；：“”《》]{3,40})(?:联合|共同)?的?(?=“[^“”]{4,40}”)")
"""获甲委、乙会“X”称号: several givers in front of a quoted title."""
_OF_UNIONS = re.compile(r"(?<!总)(?:工会|团委)(?:财务|经审|经费|宣传|女职工|信息|工作|干部|系统)")
"""甲省工会财务先进集体: of the unions of the province, given by whom is not said."""


_NO_HONOURS = re.compile(r"(?:成果|课题|论文|项目|著作|特色|专科)：$")
_NOT_YET = re.compile(r"(?:的|等)?(?:[市省县区国]级|重点|首批|创建|培育|培养|争创|推荐|申报|拟)*(?:(?:创建|培育|培养|争创|推荐|申报|考核|考察|验收|后备|储备|推选)对象|争创(?:单位|集体|科室|支部|名单)|候选|后备|储备|入库)")
"""列为“X”创建对象, 入选“X”候选名单: who may get it one day."""
_OF_WHAT = re.compile(r"(?:[以凭的携]|凭借|凭着|靠着)$")
_ZONE = re.compile(r"(?:开发区|高新区|园区|保税区|示范区|度假区|新区|赛区|片区|赛道)$")
"""甲经济技术开发区“优质单位”: where, not by whom."""


def _quoted(sentence: Text, match: re.Match[str], *, strict: bool, carried: tuple[tuple[str, ...], Text | None], whom: Callable[[str], tuple[str, ...]]) -> Title | None:
    givers, giver_at = carried
    pre, quote, post = match["pre"], match["quote"], match["post"]
    if _NOT_YET.match(post) is not None or _SO_MANY_BODIES.search(post) is not None:
        return Title("", sentence, personal=False)  # 获得“X”称号的111个党支部: those who bear it
    if (owned := _QUALIFIES.match(post)) is not None:
        post = owned["own"]
    begin = match.start("pre")
    if re.search("[。！？]|，.*[，了]", quote):
        return None  # what somebody says
    if _SPOKEN_OF.match(post) is not None:
        return None
    if _HOUSE_GRADE.fullmatch(quote):
        return Title("", sentence, personal=False)
    if _OF_WHAT.search(pre) and not re.search(r"(?:颁发|授予|评选|命名|评定|表彰|发布|公布|认定|颁授|颁布)的$", pre):
        return None
    if re.match(r"(?:为主题|为核心|为载体|的(?!称号|荣誉|奖|牌)|理念|精神|活动(?!先进|优秀|[^，。；]{0,8}(?:满意|示范|标兵|模范|突出)[^，。；]{0,4}(?:单位|集体|医院|科室))|主题)", post):
        return None
    lead = pre.strip()
    holder = re.search(r"(?:大会|[大决联]赛|擂台赛|赛区|活动|会议|比赛|论坛|年会|评选|征集|竞赛|比武|展演|展评)(?:上|中|之|里)?的?$", lead)
    if (label := lead.rfind("：") + 1) > 0:
        if _NO_HONOURS.search(lead[:label]) and award_head(quote) is None:
            return None  # 部分科研成果：“X”
        lead, begin = lead[label:], begin + pre.find(lead) + label  # 收获荣誉200余项：“X”
    bare = re.sub(r"(?:联合)?(?:授予|颁发|评选|颁授|命名|评定|表彰|发布|公布|认定|颁布)?的?$", "", lead)
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
    elif _POST_EMPTY.match(tail):
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
    if re.fullmatch(r"(?:培育|候选|入库)?(?:创建|建设|培育|试点|候选|入库)(?:单位|对象|名单|项目)?", tail) and award_head(quote) is not None:
        tail = ""
    lead = re.sub(r"^(?:荣获|获评|喜获|斩获|获得|获)+|^(?:[我本该全][院校局市县区]|[我本该]中心)(?:首届|第[一二三四五六七八九十0-9]{1,3}届)?|^(?:的|为|了|成为|获得|由|：)|^连续[一二两三四五六七八九十0-9]{1,3}(?:年|届|次)(?:保持|保留|蝉联|获评|荣获|获得|获|被评为)?(?:了)?", "", lead)
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
    called = _CALLED_TITLE.match(sentence.chars, match.end("quote") + 1) is not None and _RANKED_TITLE.search(quote) is not None
    if is_rank(quote + post) and not called or is_rank(sentence.chars[match.end() : match.end() + 10]) and "（" in sentence.chars[match.end() : match.end() + 1]:
        return Title("", sentence, personal=False)
    head = award_head(name)
    end = match.end("post") if tail and match.end("post") - match.start("post") == len(tail) else match.end("quote") + 1
    return Title(name, sentence.slice(begin, end), bool(head and head.personal), givers, giver_at)


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
_SO_MANY_BODIES = re.compile(r"的[0-9一二三四五六七八九十两]+[个家支]")
"""获得一等奖的3家单位: those who got it."""
_FEAT = re.compile(r"(?<=[奖名军杯])的?(?:[优佳]异|[优良]秀|[优良]好|[骄喜]人|傲人|可喜|突出|历史最好|历史性|最好|好|佳|优|的)*(?:战绩|战果|成绩|成果|佳绩|绩|喜讯)$")
"""二等奖的好成绩: how good that is, no part of the title."""
_SINCE = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?(?:[之以]来|[之以]后|之际|之时|(?<=[位体室部号院家奖杯手])后)$")
"""被命名为文明单位以来: since when, no part of the title."""
_PERSON_LED = re.compile(r"(?:护士长|主任|院长|书记|科长|医师|护师|医生|护士|教授)[\u4e00-\u9fff某]{2,3}(?:同志|医生|老师)?$|[\u4e00-\u9fff某]{2,3}同志$")
"""授予甲科护士长李某同志“标兵”称号: the title is that person's."""
_SO_MANY = re.compile(r"(?:不少|许多|很多|好多|诸多|众多|若干|无数|大大小小|各种|各类|各级|一系列|一堆|好几|几)[^，。；“”]{0,6}(?:奖|奖项|荣誉|称号|殊荣|表彰|奖牌)")
_COUNTED = re.compile(r"[0-9一二两三四五六七八九十]{1,3}[个项枚](?=[\u4e00-\u9fff]{1,12}奖)")
_ON_ITS_LIST = re.compile(r"(?<![选育建备荐示库期批])(?:的)?(?:获奖|入选|受?表彰|命名|授牌)?(?:名单|榜单)$")
"""入选全国文明单位名单: the title whose list it is, unless the list is one of candidates."""
_ONTO = re.compile(r"(?:入选|跻身|列入|进入|登上|荣登|上榜|入围)了?$")
_LEVEL_FIRST = re.compile(r"全[国省市县区州]|国家|[省市县区州]级|第[一二三四五六七八九十]{1,3}[届批]|首[届批]|(?:19|20)[0-9]{2}")
_REMARK = re.compile(r"（[^（）]{0,12}(?:名单|附后|详见|见附|见下)[^（）]{0,8}）$")
_GIVEN_IN_BRACKET = re.compile(r"（(?:(?:19|20)[0-9]{2}年度?[，、\s]?)?(?P<who>[^（）0-9]{3,30}?)(?:[，、\s]?(?:19|20)[0-9]{2}年度?)?(?:授予|颁发|命名|表彰)?）$")
"""省级文明单位（甲文明委）: who gave it."""
_OF_COMMITTEE = re.compile(r"(?:大会|大赛|比赛|活动)?(?:组委会|评委会|评委团?|评审团|评审委员会|主席团)(?:的)?(?:特别|推荐|荣誉|提名|嘉许|选择|推选|年度|最高)?大?奖")
"""组委会特别奖, 评审团大奖: what the prize is called, given by nobody else than the others of the contest."""
_LEVELLED = re.compile(r"(?:全国|国家级|[省市区县州]级|全[省市区县州])(?!.*(?:定点|指定|协作|合作|成员|直属|签约))[\u4e00-\u9fff]{2,12}(?:医院|单位|集体|党支部|党组织|科室|团队|窗口|学校|机构)$")
"""A level in front and a kind of bodies at the end: who 获评全国爱婴医院 has got a title, whatever it praises."""


def _plain(sentence: Text, match: re.Match[str], *, strict: bool, carried: tuple[tuple[str, ...], Text | None], whom: Callable[[str], tuple[str, ...]]) -> Title | None:
    givers, giver_at = carried
    text = re.sub(r"(?:的?光荣称号|的?荣誉称号|的?称号|的?荣誉|殊荣|[两二三四五六七八九十]项(?:国家级|省部?级|市级)?(?:表彰|荣誉|称号|殊荣|奖项)|表彰|的?(?:奖牌|证书|牌匾|铜牌|匾额|牌子)|的奖杯|(?<=奖)奖杯|[0-9一二三四五六七八九十两]+次|共[0-9一二三四五六七八九十两]+项[^，。；、]{0,6})$", "", match["plain"].strip())
    text = _SINCE.sub("", _FEAT.sub("", text))
    if _ONTO.search(sentence.chars, 0, match.start("plain")) is not None and (_LEVEL_FIRST.match(text) is not None or default_places().leading(text) is not None):
        text = _ON_ITS_LIST.sub("", text)
    begin = match.start("plain")
    given = _GIVEN_BY.match(text) if _OF_COMMITTEE.fullmatch(text) is None else None
    if given is not None and (names := whom(given["who"])):
        if not _HOLDS.search(given[0]):
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
    if text in ("先进", "优秀") or _SO_MANY_BODIES.search(text) is not None:
        return None  # 多次被评为先进 names no honour
    if head is None or not 2 <= len(text) <= 60 or _NOT_TITLE.search(text) and _OF_COMMITTEE.fullmatch(text) is None or (len(text) == len(head.word) and head.rule != "award.prize" and not qualified(text)) or text.startswith(("等", "的")):
        return None
    if is_rank(text):
        return Title("", sentence, personal=False)
    if head.rule in ("award.collective", "award.mark", "award.work") and not qualified(text) and (strict or not _LEVELLED.match(text)):
        return None
    at = sentence.chars.find(text, begin)
    return Title(text, sentence.slice(at, at + len(text)), head.personal or text.startswith("个人"), givers, giver_at)
