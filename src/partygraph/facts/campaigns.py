"""Contests, calls and selections: what they are called, who holds them, when.

The name stands behind 举办/开展/发起 or before 由…主办; the title of a notice (关于…大赛获奖情况的通报) names it too. A theme day, a training or
a service activity is no campaign: the name must say that something is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.dates import dates, period
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored
from partygraph.names.parse import is_bare

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


_KIND = r"(?:大赛|竞赛|比赛|擂台赛|挑战赛|决赛|联赛|展评|评选活动|征集活动|推选活动|遴选活动|评选表彰活动|征集展示活动|寻找[^，。；]{0,12}活动|创建活动|推荐活动|案例征集|征集评选活动|评选工作|推荐评审工作|评审工作|遴选工作|推荐工作|评选|征集|遴选|推选|展演|演讲比赛|知识竞赛|技能竞赛|展示活动|评比活动|评比|创评活动|路演|大比武|表彰活动|选树活动|推介活动|创先争优活动|活动)"
_CHOOSES = re.compile(r"大赛|竞赛|比赛|赛|评选|征集|推选|遴选|展评|评审|评比|创建|推荐|寻找|选树|推介|表彰|路演|比武|展演|创评|争优|展示|案例")
_HELD = re.compile(
    rf"(?:举办|组织开展|联合开展|开展|主办|发起|组织|启动|举行|承办|联合举办|联合主办|部署开展|组织举办)(?:了|的)?(?P<name>(?:“[^“”]{{2,40}}”|《[^《》]{{2,40}}》|[^，。；！？“”《》]){{2,70}}?{_KIND}(?:之“[^“”]{{2,30}}(?:评选|活动|大赛)”)?)(?=[，。；！？的中上并）结]|日前|于|，|$|在|是|通知|圆满|成功|现场|评选|获奖|颁奖|中|落幕|收官|举行|结果)"
)
_BY = re.compile(
    rf"(?P<name>(?:“[^“”]{{2,50}}”|《[^《》]{{2,40}}》|[^，。；！？“”《》由]){{2,60}}?(?:{_KIND}|“[^“”]{{2,40}}(?:活动|大赛|评选|征集)”))(?:活动)?(?:是|，)?由(?P<who>[^。；]{{3,120}}?)(?:联合|共同|牵头)?(?P<role>主办|举办|发起|组织开展|组织|开展)"
)
_BY_BEFORE = re.compile(rf"由(?P<who>[^。；由]{{3,120}}?)(?:联合|共同|牵头)?(?P<role>主办|举办|发起|组织开展|组织|开展)的(?P<name>(?:“[^“”]{{2,50}}”|[^，。；！？“”]){{2,60}}?{_KIND})")
_IN = re.compile(rf"(?:在|于)(?P<name>(?:(?:19|20)[0-9]{{2}}年|第[一二三四五六七八九十0-9]+届|首届|全[国省市县区州]|[\u4e00-\u9fff]{{2,12}}[省市县区])(?:“[^“”]{{2,50}}”|[^，。；！？“”在]){{2,50}}?(?:大赛|竞赛|比赛|擂台赛|挑战赛|决赛|展评|评选活动|评选|征集活动|征集评选活动|展演))(?:中|上|决赛|总决赛|现场|，)")
_TITLE = re.compile(rf"(?:关于|公布|表彰|通报|表扬)(?P<name>(?:“[^“”]{{2,50}}”|[^“”，。]){{3,70}}?{_KIND})(?:的?(?:获奖|评选|推选|评审|入选|优胜|先进|结果|情况|优秀|表彰)|”)")
_SUBJECT_IS = re.compile(rf"(?:这是|是)(?P<name>[^，。；“”]{{4,40}}?(?:大赛|竞赛|比赛|评选活动))(?:上)?的")
_STARTED = re.compile(rf"(?P<name>(?:(?:19|20)[0-9]{{2}}年度?|第[一二三四五六七八九十0-9]+届|首届|[\u4e00-\u9fff]{{2,14}}(?:首届|第[一二三四五六七八九十0-9]+届))[^，。；！？]{{2,50}}?(?:大赛|竞赛|比赛|擂台赛|评选活动|评选|征集活动|评审工作|展评|展演|决赛))(?:日前|近日|圆满|成功|全部|已|正式|在|于|落下|顺利|拉开|揭晓|结果|总决赛|启动)")
_CO = re.compile(r"(?:由)?(?P<who>[^，。；由“”]{3,80}?)(?:联合|共同)?(?P<role>承办|协办)")
_GUIDE = re.compile(r"在(?P<who>[^，。；]{3,40}?)(?:的)?(?:指导|领导|支持)下|由(?P<who2>[^，。；]{3,40}?)指导")
_HOLDER = re.compile(r"(?:[\s，、]|日前|近日|为[^，。；]{2,60}，|按照[^，。；]{2,60}，|根据[^，。；]{2,60}，)+")


def read_campaigns(lines: Sequence[Line], title: Text | None, *, issuers: Sequence[str] = (), principal: str | None = None) -> list[CampaignReading]:
    """The campaigns that the text names, each once, the one that the title names first."""
    found: list[CampaignReading] = []
    if title is not None and (match := _TITLE.search(title.chars)) is not None:
        name = _tidy(match["name"])
        if _CHOOSES.search(name) and len(name) >= 4:
            found.append(CampaignReading(name, title.slice(match.start("name"), match.end("name")), rule="campaign.title"))
    for line in lines:
        chars = line.chars
        if len(chars) < 12 or not _CHOOSES.search(chars):
            continue
        for start, stop in _sentences(chars):
            sentence = line.text.slice(start, stop)
            for item in _in_sentence(sentence, principal):
                _add(found, item)
    if issuers and found and not any(item.organizers for item in found) and found[0].rule == "campaign.title":
        pass
    return found[:12]


def _sentences(chars: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^。！？\n]+", chars)]


def _in_sentence(sentence: Text, principal: str | None) -> list[CampaignReading]:
    chars = sentence.chars
    found: list[CampaignReading] = []
    taken: list[tuple[int, int]] = []
    for regex, rule in ((_BY_BEFORE, "campaign.by"), (_BY, "campaign.by"), (_HELD, "campaign.held"), (_SUBJECT_IS, "campaign.named"), (_IN, "campaign.in"), (_STARTED, "campaign.named")):
        for match in regex.finditer(chars):
            start, stop = match.span("name")
            if any(begin < stop and start < end for begin, end in taken):
                continue
            name = _tidy(match["name"])
            shift = match["name"].find(name)
            start += max(shift, 0)
            if len(name) < 4 or not _CHOOSES.search(name) or name in ("评选活动", "征集活动", "推荐评选", "创建活动") or not _specific(name):
                continue
            taken.append((start, stop))
            organizers: tuple[str, ...] = ()
            roles_at: Text | None = None
            if "who" in match.re.groupindex and match["who"]:
                organizers = _bodies(match["who"])
                roles_at = sentence.slice(match.start("who"), match.end("who"))
            elif rule == "campaign.held":
                organizers, roles_at = _subject(sentence, match.start())
            stated = _when(chars[: match.end()]) or (None, None)
            co, guides = _others(chars)
            found.append(
                CampaignReading(name, sentence.slice(start, start + len(name)), organizers, tuple(item for item in co if item not in organizers), guides, roles_at, stated[0], stated[1], rule)
            )
    return found


def _specific(name: str) -> bool:
    """A campaign has a name of its own: a quotation, an edition, a place, or a kind of contest."""
    return re.search(r"“|届|年|全[国省市县区州系]|大赛|竞赛|比赛|评审工作|案例|品牌|首|最|之", name) is not None


_LEADING_NOISE = re.compile(r"^(?:了|的|全系统|各级|积极|认真|为期[^，]{1,8}的|一年一度的|此次|本次|该|在全[省市县区院系统]{1,4}(?:范围内)?|以[^，。；]{2,20}为主题的)+")


def _tidy(name: str) -> str:
    name = name.strip(" ，、：")
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


def _bodies(chars: str) -> tuple[str, ...]:
    chars = re.sub(r"^(?:由|是)|(?:等(?:单位|部门)?)$", "", chars.strip())
    named = expand(chars)
    if named:
        return tuple(item.org.name for item in named if not is_bare(item.org) or is_anchored(item.org.name))
    quoted = expand(chars.replace("《", "").replace("》", ""))
    if quoted:
        return tuple(item.org.name for item in quoted)
    return tuple(item.org.name for item in find(chars))


def _subject(sentence: Text, end: int) -> tuple[tuple[str, ...], Text | None]:
    """Who holds it: the body right before the verb, or the one that begins a clause before it."""
    chars = sentence.chars[:end]
    clauses = [match.span() for match in re.finditer(r"[^，；：]+", chars)]
    for order, (start, stop) in enumerate(reversed(clauses)):
        clause = chars[start:stop]
        body = re.sub(r"(?:于|在)?(?:19|20)[0-9]{2}年.*$|(?:联合|共同|牵头|在全[^，]*|在[^，]{2,24}(?:中|上|下|内)|面向[^，]*|继续|再次|首次|决定|按照.*|依据.*|根据.*|于.{2,12})$", "", clause)
        body = re.sub(r"^(?:[0-9一二三四五六七八九十年月日今去近来，以\s]|近日|日前|由|来|据悉)+", "", body)
        medium = re.match(r"《(?P<who>[^《》]{2,16})》$", body)
        if medium is not None:
            return (medium["who"],), sentence.slice(start, stop)
        named = expand(body) if body else ()
        if named and all(not is_bare(item.org) for item in named):
            return tuple(item.org.name for item in named), sentence.slice(start, stop)
        items = [item for item in find(clause) if not is_bare(item.org) and is_anchored(item.org.name)]
        if items and (items[0].start <= 1 or order == 0):
            chosen = items[0]
            return (chosen.org.name,), sentence.slice(start + chosen.start, start + chosen.end)
    return (), None


def _others(chars: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    co: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
    for match in _CO.finditer(chars):
        co = (*co, *(name for name in _bodies(match["who"]) if name not in co))
    if (match := _GUIDE.search(chars)) is not None:
        guides = _bodies(match["who"] or match["who2"])
    return co, guides


def _add(found: list[CampaignReading], item: CampaignReading) -> None:
    plain = re.sub(r"[“”\s]", "", item.name)
    for index, old in enumerate(found):
        other = re.sub(r"[“”\s]", "", old.name)
        if plain == other or (min(len(plain), len(other)) >= 6 and (plain in other or other in plain)):
            found[index] = CampaignReading(
                old.name, old.at, old.organizers or item.organizers, old.co_organizers or item.co_organizers, old.guides or item.guides,
                old.roles_at or item.roles_at, old.start or item.start, old.end or item.end, old.rule,
            )  # fmt: skip
            return
    found.append(item)
