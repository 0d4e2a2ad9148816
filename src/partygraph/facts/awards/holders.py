"""Who holds a contest: organisers, co-organisers and guides as the words around its name tell (由甲主办、乙承办，丙指导)."""

from __future__ import annotations

import re

from partygraph.facts.awards.themes import BY_THEME, THEMED, theme_before
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["BY_ONE", "holders_around", "holders_named", "own_holder", "roles_told"]

_AFTER = re.compile(r"^(?:活动)?(?:于(?:19|20)?[0-9年月日至—-]{3,20})?(?:[于在][^，。；“”0-9]{2,20}?)?(?:(?:正式|成功|圆满|隆重|顺利|如期|火热|精彩)*(?:举行|举办|开赛|落幕|收官|启动|启幕|开幕|闭幕|召开|结束))?[，]?(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)?(?:(?:是|系)?由(?P<roles>[^。；]{3,200}?(?:主办|举办|发起|组织开展|组织(?!委员会)|承办|协办|指导(?!委员会|小组)|开展|启动))|是(?!由)(?P<by>[^，。；]{3,80}?(?:主办|举办|发起|组织开展|组织|开展|启动))的)")
_TOGETHER = r"联合|共同|联手|携手|合力|一起|一同|合作|牵头"
_DONE_BY = r"主办|举办|举行|召开|发起|组织开展|组织|开展|承办|协办|指导(?!委员会|小组)|启动|部署开展|揭晓|推出|(?<=[合同手起])办|办(?=了一[场次届]$)"


def holders_around(sentence: Text, before: str, after: str, end: int, since: int = 0) -> tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], Text | None, str]:
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
        return roles_told(behind[kind]), sentence.slice(end + behind.start(kind), end + behind.end(kind)), "campaign.by"
    own = re.search(r"(?P<who>[^，。；、“”]{3,40}?)(?:公布|揭晓|发布)(?:了)?其(?:发起|主办|组织|举办)的$", before)
    if own is not None:
        return (holders_named(own["who"]), (), ()), sentence.slice(own.start("who"), own.end("who")), "campaign.held"
    ahead = re.search(rf"(?P<roles>[^。；]{{3,220}}?(?:{_DONE_BY}))(?:的|了|其发起的)?(?:一[场次项届个])?(?:为期[^，。；“”]{{1,24}}的)?$", re.sub(r"[^。；]*。", "", before))
    if ahead is not None and ahead["roles"].strip():
        text = ahead["roles"]
        at = len(before) - len(re.search(r"(?:的|了|其发起的)?(?:一[场次项届个])?(?:为期[^，。；“”]{1,24}的)?$", before)[0]) - len(text)  # type: ignore[index]
        roles = roles_told(text)
        if any(roles):
            return roles, sentence.slice(max(at, 0), max(at, 0) + len(text)), "campaign.held"
        subject = _subject(sentence, max(at, 0) + len(text) - 2, since)
        return (subject[0], (), ()), subject[1], "campaign.held"
    if (means := BY_ONE.search(before, max(0, len(before) - 6))) is not None and means.end() == len(before) and (subject := _subject(sentence, means.start(), since))[0]:
        return (subject[0], (), ()), subject[1], "campaign.held"
    if (told := _TOLD_AFTER.match(after)) is not None and any(roles := roles_told(told["roles"])):
        return roles, sentence.slice(end + told.start("roles"), end + told.end("roles")), "campaign.by"
    if (own := _OF_SOCIETY.match(sentence.chars[len(before) : end])) is not None and (holder := expand(own["who"])) and is_anchored(holder[0].org.name):
        at = sentence.chars.find(own["who"], len(before))
        return ((holder[0].org.name,), (), ()), sentence.slice(at, at + len(own["who"])), "campaign.named"
    return ((), (), ()), None, "campaign.named"


_JOINED_BY = re.compile(r"(?<=[主举]办)[、，][^，。；、“”]{2,24}?(?:参加|参与|参赛)的$")
"""由甲委主办、50支代表队参加的X竞赛: who took part stands behind who held it."""
_TOLD_AFTER = re.compile(r"”?[^。；，]{0,40}，(?P<roles>(?:[^。；，]{3,90}?(?:承办|协办|指导|支持)，){0,3}[^。；，]{3,90}?主办(?:，[^。；，]{3,90}?(?:承办|协办|指导|支持)){0,3})(?=[。；，]|$)")
"""“X”征集活动在丁市举办，甲指导，乙主办: its roles in clauses of their own."""
_OF_SOCIETY = re.compile(r"\s*(?P<who>[\u4e00-\u9fff]{3,24}?(?:协会|学会|研究会|促进会|总工会|医院|保健院|卫生健康委员会|卫生健康委|卫健委|卫生健康局|卫健局|卫生局))(?=首届|第[一二三四五六七八九十0-9]{1,3}[届次])")
"""甲省护理学会首届“X”大赛, 乙医院第八届品管圈比赛: its own."""


def roles_told(chars: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """甲主办、乙承办、丙协办，丁指导 as organisers, co-organisers and guides."""
    holders: list[str] = []
    others: list[str] = []
    guides: list[str] = []
    text = _MEANWHILE.sub("", re.sub(r"(?:为主办单位|为承办单位)", "", chars))
    begin = 0
    for match in re.finditer(r"牵头(?=[，、])|主办|举办|举行|发起|组织开展|组织(?![部处科委])|开展|承办|协办|指导(?!委员会|小组)|启动|揭晓|推出|(?<=[合同手起])办|(?<=[\u4e00-\u9fff])办$", text):
        who = text[begin : match.start()].strip("，、；由 ")
        who = re.sub(rf"(?:{_TOGETHER}|日前|近日|刚刚|最近|不久前|于(?:(?:19|20)[^，。；]{{2,24}}|(?:今年|去年)?[0-9]{{1,2}}月(?:[0-9]{{1,2}}日|初|中旬|下旬|底)?)|自?从?(?:19|20)[0-9]{{2}}年(?:[0-9]{{1,2}}月份?)?(?:[0-9]{{1,2}}日)?(?:起|开始|以来)?|[在于]全[^，。；]{{1,16}}|(?:[在于]|面向|组织)(?:所属|下属|直属|所辖|辖区|各|本系统|本院|本[省市县区])[^，。；]{{1,20}}|面向[^，。；]{{2,16}}|继续|首次|再次)+$", "", who)
        who = re.sub(r"^(?:联合|会同|联手|携手)", "", _YEAR_LEADS.sub("", who))
        begin = match.end()
        names = holders_named(re.split(r"[，：]|由(?!于)", who)[-1]) if who else ()
        if not names and who:
            names = holders_named(who)
        target = guides if match[0] == "指导" else others if match[0] in ("承办", "协办") else holders
        target.extend(name for name in names if name not in target)
    return tuple(holders), tuple(name for name in others if name not in holders), tuple(guides)


_MEANWHILE = re.compile(r"(?<=[\u4e00-\u9fff])在[^，。；“”在]{1,40}?(?:期间|之际|的同时)(?=[\u4e00-\u9fff])")
"""学校在承办《甲》展览期间举办了…: what else was going on."""
_YEAR_LEADS = re.compile(r"^(?:[^，；]{0,30}在)?(?:19|20)[0-9]{2}年(?:度)?(?:[0-9]{1,2}月)?(?=[\u4e00-\u9fff]{4})")
BY_ONE = re.compile(r"(?:以|用|将|把|借)(?:了)?一[场次项届](?=$|“|[\u4e00-\u9fff]{2})")
"""医院在操场摆开擂台，以一场“X”比赛庆祝…: who does so holds it."""
_OF_BODY = re.compile(r"[\u4e00-\u9fff]{1,24}?(?:工会|团委|党委|妇联|协会|学会|医院|保健院|卫健委|卫健局|卫生健康委|卫生健康局|卫生健康委员会)(?=“[^“”]{2,40}”[^“”，。]{0,14}(?:赛|评选|征集|展评|展演|遴选))")


def own_holder(name: str) -> re.Match[str] | None:
    """甲医院工会“X”歌咏比赛: the body right in front of the quoted name holds it."""
    own = _OF_BODY.match(name)
    return own if own is not None and len(named := expand(own[0])) == 1 and not is_bare(named[0].org) else None


_EARLIER = re.compile(r"(?:^|[，。；])(?P<held>(?:前期|此前|近期|会前|月初|年初|今年以来|上半年|下半年)(?:组织开展|组织|开展|举办|举行))的$")
_OWN = re.compile(r"(?:我|本|该)(?:委|院|局|会|校|中心|厅|办|部|医院|协会|学会|公司)|医院|学校|院党委|医院党委")
"""The holder may be the issuer itself; whoever puts the facts together knows who that is."""
_PURPOSE = re.compile(r"^为(?:了|进一步|全面|深入|切实|更好地?)*(?:落实|贯彻|践行|响应|执行|学习|推进|推动|加强|庆祝|迎接|纪念)[^，]*(?:，|$)")
"""为落实中共中央《…》: what a contest serves; the bodies in it hold nothing."""
_VENUE = re.compile(r"[在于](?P<where>[^，。；在于]{1,24}(?:[教课会议活动培训示阅览党建]{1,3}室|[报告学术多功能会议演播宴示教培训]{1,3}厅|礼堂|广场|操场|球场|[体育文化图书展览球博物]{1,3}馆|大?剧院|影剧?院|楼|[校院]区|公园|基地|现场))$")
"""甲党委在3号楼201教室举办…: where it took place held nothing."""
_AT_HOUSE = re.compile(r"[在于][^，。；在于]{2,24}?(?:学校|[大中小]学|学院|[卫党技]校|[医分]院|保健院|中心|酒店|宾馆|饭店|公司)$")
"""甲局、乙会在丙学校举办…: offices and societies hold a contest at a house; a hospital's team that won 在丙大学举办的… holds none."""
_SINCE_WHEN = re.compile(r"^(?:在?(?:近日|日前|此前|近期|前期|上个?月|本月|这个月|不久前|前不久)|[0-9年月日今去近来，以\s]|[一二三四五六七八九十]{1,3}(?=[年月日])|由|来|据悉)+")
_DECIDED_WITH = re.compile(r"(?<=[院会委局校部厅处科心社办])(?:研究)?决定(?:与|和|同|会同|联合|携手)(?=[\u4e00-\u9fff]{2})")
"""甲厅决定与乙网共同推出: two of them."""
_LEVEL_ALONE = re.compile(r"(?:国家|[省市县区州院校])级(?:层面|组织)?")


def holders_named(chars: str) -> tuple[str, ...]:
    """The full names of the bodies that a phrase in front of a verb of holding names."""
    chars = _PURPOSE.sub("", chars.strip())
    chars = re.sub(r"^(?:由|是|在|据|记者从)|(?:等(?:单位|部门)?)$", "", chars.strip())
    chars = re.sub(r"(?<=[院会委局校部厅处科心社办组])(?:会同|联合|携手|联手)(?=[\u4e00-\u9fff]{3}|工会|团委|党委|妇联|科协)(?!会)|(?<=[部处科办室])联合(?=工会$|团委$|党办$|院办$)", "、", chars)
    chars = _DECIDED_WITH.sub("、", chars)
    chars = _SINCE_WHEN.sub("", chars)
    if _LEVEL_ALONE.fullmatch(chars) is not None:
        return ()
    chars = chars[: venue.start()] if (venue := _VENUE.search(chars)) is not None and expand(chars[: venue.start()]) else chars
    if (house := _AT_HOUSE.search(chars)) is not None and (before := expand(_SINCE_WHEN.sub("", chars[: house.start()]))) and all_of([item.org.name for item in before], OFFICES_AND_COMMITTEES):
        chars = _SINCE_WHEN.sub("", chars[: house.start()])
    part = re.search(r"(?:在|参加|参与|出席|亮相)(?P<who>[^在]{4,40})$", chars)
    if part is not None and expand(_SINCE_WHEN.sub("", part["who"])):
        chars = _SINCE_WHEN.sub("", part["who"])  # 该品牌又在甲学会 (主办的…中): where they took part
    medium = re.fullmatch(r"《(?P<who>[^《》]{2,16})》(?P<house>社|杂志社|报社)?", chars)
    if medium is not None:
        return (medium["who"] + (medium["house"] or ""),)
    if _OWN.fullmatch(chars):
        return (chars,)
    if "《" in chars and "、" in chars:
        parts = [holders_named(part) for part in re.split(r"、", chars)]
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
