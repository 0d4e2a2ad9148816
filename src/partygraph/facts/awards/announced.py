"""Awards that a sentence or a title announces for the list that follows.

`决定命名以下党支部为“示范党支部”：`, `遴选出优秀案例12个，现予公布。`, `关于公布第二批“示范单位”的通知`: the rows below stand under no heading of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from partygraph.facts.awards.award_names import award_head, number, strip_count
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.statuses import status_listed
from partygraph.facts.awards.titles import qualified
from partygraph.facts.awards.told_headings import behind_rubric
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["Announced", "announced", "declared_count", "praised_rows", "quoted_counts", "quoted_names", "title_award"]


@dataclass(frozen=True, slots=True)
class Announced:
    """`chars[start:end]` of the sentence names the award; `count` is what the sentence declares for it."""

    name: str
    count: int | None
    start: int
    end: int


_QUOTE = re.compile(r"“(?P<quote>[^“”]{2,30})”(?P<tail>[^，。；：、“”（）《》]{0,14})")
_IN_TURN = re.compile(r"分别(?:授予|命名为?|评为)[^“”。；，]{0,30}“[^“”]{2,30}”[、和与及]?“")
"""分别授予“X”“Y”称号: of whom there were two groups."""
_SEVERAL = re.compile(r"”\s*[0-9一二三四五六七八九十]*[个家项名]?\s*[、和与及]\s*(?:[0-9]+\s*[个家项名])?“")
_ORDER = re.compile(r"(?:首批|第[0-9一二三四五六七八九十]{1,3}[批届])(?=$)")
_YEAR = re.compile(r"^(?:拟(?:认定|命名|授予|表彰|评定|确定)为?)?(?:(?:19|20)[0-9]{2}(?:[—-](?:19|20)?[0-9]{2})?年度?|年度)")
_N = r"(?P<count>[0-9]{1,4}|[一二三四五六七八九十百两]{1,5})"


def quoted_names(chars: str) -> Iterator[str]:
    """Names in quotation marks, which a heading further down may repeat."""
    for match in re.finditer(r"“([^“”]{2,24})”", chars):
        yield match[1]


def quoted_counts(chars: str) -> Iterator[tuple[str, int]]:
    """How many of each quoted award a sentence declares (`“某某岗”5个、“某某区”4个`, `5个“某某站”、3个“某某站”提名`)."""
    for match in re.finditer(rf"“(?P<name>[^“”]{{2,24}})”\s*{_N}\s*[个家项名]", chars):
        if (count := number(match["count"])) is not None:
            yield match["name"], count
    for match in re.finditer(rf"{_N}\s*[个家项名]“(?P<name>[^“”]{{2,24}})”(?P<tail>提名)?", chars):
        if (count := number(match["count"])) is not None:
            yield match["name"] + (match["tail"] or ""), count


def _tidy_tail(tail: str) -> str:
    return pattern("award.name-end").sub("", _BEARERS_BEHIND.sub("", tail))


_BEARERS_BEHIND = re.compile(r"的?(?:单位|集体)?(?:一共|总共|共|有|计)+[0-9一二三四五六七八九十百]+[个家项名].*$")
"""“X杯”先进单位的共62家: how many bear the title is none of its words."""


def praised_rows(chars: str) -> Announced | None:
    """受通报表扬的14个基层党组织分别是：, 受表彰的5个先进集体是：: the honour of the rows below is what they are called, or else the praise."""
    match = pattern("list.praised-are").search(chars)
    if match is None:
        return None
    kind = "whom" if award_head(match["whom"]) is not None and qualified(match["whom"]) else "act"
    if kind == "act" and not match["act"].startswith("通报"):
        return None
    count = match["count"] or match["number"]
    return Announced(match[kind], number(count) if count else None, match.start(kind), match.end(kind))


def _in_quotes(chars: str, match: re.Match[str]) -> Announced:
    """A quoted award with the words that belong to it: 首批 before, 示范单位 behind."""
    tail = _tidy_tail(match["tail"])
    head = award_head(tail) if tail else None
    end = match.end("quote") + 1 + len(tail) if head is not None else match.end("quote")
    start = match.start("quote")
    before = _ORDER.search(chars[: match.start()])
    if before is not None:
        start, end = before.start(), max(end, match.end("quote") + 1)
    elif head is not None:
        start = match.start()
    return Announced(chars[start:end], None, start, end)


def announced(chars: str) -> Announced | None:
    """The one award that a sentence before a list announces, or None when it announces none or several.

    >>> announced("决定命名以下党支部为“示范党支部”：").name
    '示范党支部'
    >>> found = announced("遴选出优秀党建案例12个，现予公布。")
    >>> found.name, found.count
    ('优秀党建案例', 12)
    >>> announced("各有关单位：") is None
    True
    """
    whole = chars
    chars = re.sub(r"《[^《》]*》", lambda match: "·" * len(match[0]), chars)
    if not pattern("list.follows").search(chars) or _SEVERAL.search(chars) or _NOMINEES.search(chars) or _TOLD_OF_ONE.search(chars) or _IN_TURN.search(chars):
        return None
    found: list[Announced] = []
    for match in pattern("award.conferred-quoted").finditer(chars):
        quote = _QUOTE.match(chars, match.start("quoted"))
        named = _NAMED_AS.match(chars, quote.end("quote")) if quote is not None else None
        if named is not None:  # 命名“红帆”等6个品牌为十佳党建品牌: the quotes name the first of them
            if named["plain"] and (plain := _plain(chars, *named.span("plain"))) is not None:
                found.append(plain)
        elif quote is not None:
            found.append(_in_quotes(chars, quote))
    if (fell := _FELL_TO.search(chars)) is not None and (head := award_head(fell["award"])) is not None and not head.personal:
        found.append(Announced(fell["award"], number(fell["count"]), *fell.span("award")))
    if not found:
        for match in pattern("award.conferred-plain").finditer(chars):
            item = _plain(chars, match.start("name"), match.end("name"))
            if item is not None:
                found.append(item)
    for match in _ELSEWHERE.finditer(whole) if not found else ():
        kind = next(key for key in ("paper", "out", "praised", "listed") if match[key])
        if (head := award_head(match[kind])) is not None and not head.personal and qualified(match[kind]):
            found.append(Announced(match[kind], None, *match.span(kind)))
    if len({item.name for item in found}) != 1:
        return None
    item = found[0]
    return Announced(item.name, _count(chars, item), item.start, item.end)


_TOLD_OF_ONE = compiled(rf"(?<!以下)(?<!下列)(?:支部|党委|总支|科|[急诊医药病]室|医院|中心|团委|工会|病区)(?:{ADVERBS})?被[^，。；：“”]{{0,20}}(?:表彰|评|命名|认定)为[^。：]{{2,40}}。$")
"""急诊科党支部被县委表彰为“先进基层党组织”。: a sentence that says who got it; no rows follow."""
_ELSEWHERE = compiled(
    r"《[^《》]{0,40}?关于(?:通报)?(?:表彰|命名|表扬|公布|认定)(?:20[0-9]{2}年度)?(?P<paper>[^《》、]{4,30}?)(?:名单)?的(?:通报|决定|通知|公告)》"
    r"|“(?P<out>[^“”]{4,30})”[^，。；“”]{0,8}?(?:名单|榜单|结果)(?:日前|近日|正式|新鲜|重磅)?(?:出炉|揭晓|公布|发布|公示)"
    r"|(?:一批|(?<![等0-9一二三四五六七八九十])[0-9一二三四五六七八九十]+[个家支])(?P<praised>[^，。；“”0-9]{4,24}?)(?:予以|进行|给予)(?:了)?(?:通报)?(?:表扬|表彰|命名)"
    r"|(?:表彰|命名|授予|认定)的(?P<listed>[^，。；：“”]{4,30}?)名单"
)
"""《关于表彰X的通报》，名单如下：, “X”名单出炉，它们是：, 对一批X进行了表彰。获表彰的有：: what has been published names the award."""
_FELL_TO = re.compile(rf"(?:^|[，。；])(?:结果，?|最终，?|其中，?)?(?P<award>(?:[^，。；：“”]|“[^“”]{{2,20}}”){{2,40}}?)(?:光荣称号|荣誉称号|称号|荣誉)?花落[\u4e00-\u9fff]{{0,6}}?{_N}[家个](?:单位|集体|医院)?[：:]$")
"""全国“X”花落甲市4家：: those of a place stand below."""
_NAMED_AS = re.compile(r"”[^，。；：“”]{0,8}?等\s*[0-9一二三四五六七八九十百]+\s*[个家项名件篇][^，。；：“”]{0,10}?(?:为|作为)(?:“|(?P<plain>[^，。；：“”]{4,44}?)(?=[，。；：]|$|予以|进行))")
_NOMINEES = compiled(r"候选|关于(?:拟|做好)?(?:推荐|推报|申报|上报|报送|遴选推荐)(?!性|标准|书目)[^，。；：“”《》]{2,60}?的(?:通知|公示|公告|通报|函|报告|请示)$|(?:推荐|申报|参评|参选)(?:对象|人选)|拟推荐|拟申报|拟推报|拟上报|(?:现|同意|决定)?推荐(?:下列|以下)[^。；]{0,30}?(?:参加|参评|参选|申报)|推荐[^。；“”]{0,20}参评")
"""Who is put forward for an award has not got it."""
_REMARK = re.compile(r"（(?:(?:含|其中|包括|不含)[^（）]*|(?:名单|具体|详)*(?:见|详见|后附)*附?[件表][^（）]{0,6})）$")
_KEY = re.compile(r"重点(?:科室|专科|学科|实验室)$|一批|代表的")
"""What a department is by plan, and many of a kind, are no honour."""
_NOTE = 14
"""A bracket in a title is no longer."""


def _plain(chars: str, start: int, end: int) -> Announced | None:
    if chars.count("（", start, end) > chars.count("）", start, end) and (close := chars.find("）", end, end + _NOTE)) >= 0:
        end = close + 1  # 无烟单位（医院、学校）
    body, count, _ = strip_count(chars[start:end])
    trimmed = pattern("award.name-end").sub("", _REMARK.sub("", body))
    lead = _YEAR.match(trimmed)
    if lead is not None and "“" not in trimmed and len(trimmed) - lead.end() >= 6:
        start += lead.end()
        trimmed = trimmed[lead.end() :]
    head = award_head(trimmed)
    if "候选" in trimmed or _KEY.search(trimmed) is not None or head is None or len(trimmed) < 4 or not qualified(trimmed) or pattern("list.referring").search(trimmed):
        return None
    if (org := parse(trimmed)) is not None and org.institution is not None and not qualified(trimmed[-len(head.word) - 6 :]):
        return None
    return Announced(trimmed, count, start, start + len(trimmed))


def declared_count(chars: str) -> int | None:
    """How many rows a sentence says that follow (`对下列20个集体`)."""
    match = re.search(rf"(?:以下|下列|下表所列|等)\s*{_N}\s*[{''.join(words('counter'))}](?![^，。；]{{0,6}}(?:联合|共同|部门|发文|印发)|[^，。；]{{0,24}}(?:成员单位|联合(?:印发|发文|命名|表彰)))", chars)
    return number(match["count"]) if match else None


@cache
def _counts() -> tuple[re.Pattern[str], ...]:
    """What a count is told by: that rows follow, that they were given something, right behind the award's name, right before it, how many got it."""
    counters = "".join(words("counter"))
    return (
        re.compile(rf"(?:以下|下列|下表所列|这)\s*{_N}\s*[{counters}]"),
        re.compile(rf"(?:确定|授予|命名|认定|表彰|表扬|评选出|公布|等)\s*{_N}\s*[{counters}](?![^，。；]{{0,6}}(?:联合|共同|部门|发文|印发)|[^，。；]{{0,24}}(?:成员单位|联合(?:印发|发文|命名|表彰)))"),
        re.compile(rf"[“”]?\s*(?:共|计)?\s*{_N}\s*[{counters}]"),
        re.compile(rf"{_N}\s*[{counters}][“”]?$"),
        re.compile(rf"共(?:有|计)?\s*{_N}\s*[{counters}][^，。；]{{0,12}}(?:{GETS})"),
    )


def _count(chars: str, item: Announced) -> int | None:
    if item.count is not None:
        return item.count
    below, given, behind, before, got = _counts()
    name = chars[item.start : item.end]
    places = [at for at in range(len(chars)) if chars.startswith(name, at)]
    for counted in (
        ((match.end(), match) for match in below.finditer(chars)),
        ((match.end(), match) for match in given.finditer(chars)),
        ((match.end(), match) for at in places if (match := behind.match(chars, at + len(name))) is not None),
        ((at + len(name), match) for at in places if (match := before.search(chars, 0, at)) is not None),
        ((match.end(), match) for match in got.finditer(chars) if _of_this(chars[match.end() :], name)),
    ):
        matches = list(counted)
        if matches:  # of several parts (甲等3个镇为…，乙等20个单位为…) the one with the name
            return number(next((match for end, match in reversed(matches) if end <= item.start), matches[0][1])["count"])
    return None


def _of_this(behind: str, name: str) -> bool:
    """Is what so many have got the award of this name, and not another (我省共有10件作品获得优秀奖)?"""
    won = _UP_TO_STOP.match(behind)
    return won is None or name in won[0] or award_head(won[0]) is None


_UP_TO_STOP = re.compile(r"[^，。；]+")
_BEST = re.compile(r"(?P<name>“[^“”]{2,20}”[^，。！“”]{0,6}?[0-9一二三四五六七八九十百]+(?:强|佳))(?:名单|榜单)?(?:正式|重磅)?(?:出炉|揭晓|公布|产生|诞生|来了|发布)")
"""The best of a selection as the headline counts them: “一支部一品牌”十二强出炉."""


_SEVERAL_PRIZES = re.compile(r"(?:[0-9一二两三四五六七八九十多数]+(?:大|项|个|块|枚))?(?:国家级|省级|市级|重要|重磅)?(?:奖项|荣誉|大奖|殊荣|奖牌)")
"""荣获四大奖项: so many prizes and the name of none."""


_FIGURE = re.compile(r"(?:晒出?|交出|亮出|交上|打造|擦亮|书写|绘就|奏响|点亮|走好|答好|织密|跑出|按下|激活|筑牢|唱响|点燃|凝聚)(?:了|一份|一张|一条)*$")
"""晒出“红色成绩单”, 跑出“加速度”: a figure of speech in a headline."""


_CRY = re.compile(r"^[【\[]?(?:特大|最新|重磅)?(?:喜报|喜讯|捷报|好消息|重磅|官宣|恭喜|祝贺|点赞|快讯|快看|关注|权威发布|刚刚|最新|速看|荣誉时刻|光荣榜)[】\]]?[！!|丨｜∣:：—，]+")
"""喜报！, 重磅 |: what a headline cries out before it says what the list is."""


def title_award(title: str) -> str | None:
    """The one award that a title names for its list, or None.

    >>> title_award("甲省卫生健康委关于通报表扬“健康卫士”先进集体的通知")
    '“健康卫士”先进集体'
    >>> title_award("关于第二届医院品管圈大赛结果的公示") is None
    True
    """
    chars = _CRY.sub("", re.sub(r"\s", "", title))
    chars = behind_rubric(chars) or chars
    if _NOMINEES.search(chars):
        return None
    about = re.search(r"(?:关于|公布|发布)(?:(?:公布|命名|确认|表彰|表扬|通报表扬|通报表彰|确定|认定|授予|印发|发布|评选|同意|对)[、和]?)*(?P<name>.+?)(?:予以(?:通报)?(?:表彰|表扬))?的(?:通知|通报|决定|公告|公示|函|批复)$", chars)
    core = about["name"] if about else re.sub(r"^.*?(?:公布|发布|揭晓)(?=.{4,}(?:名单|结果))", "", chars)
    core = pattern("title.list-end").sub("", core)
    got = re.search(rf"(?:{GETS}|获)(?P<name>[^，。；获]{{2,30}})$", core)
    if got is not None:
        core = got["name"]
        if _SEVERAL_PRIZES.fullmatch(core):
            return None
    quotes = list(_QUOTE.finditer(core))
    if len(quotes) == 1 and not re.search(r"大赛|竞赛|比赛|评选|征集|活动|杯”", core[quotes[0].start() :]):
        tail = _tidy_tail(quotes[0]["tail"])
        before = core[: quotes[0].start()]
        if not tail and award_head(quotes[0]["quote"]) is None and (item := _plain(before, 0, len(before))) is not None:
            return item.name  # 示范县医院“党建+文化”榜单: the quoted words say which part of the award's list it is
        if _FIGURE.search(before) is not None and award_head(quotes[0]["quote"]) is None:
            return None
        if not tail or award_head(tail) is not None:
            return _in_quotes(core, quotes[0]).name
    if (best := _BEST.search(chars)) is not None:
        return best["name"]
    if len(quotes) > 1:
        return None
    heading = read_heading(core + "名单")
    if heading is None or len(heading.names) != 1 or heading.personal:
        return None
    name = heading.names[0]
    return name if _plain(name, 0, len(name)) is not None or award_head(name) is None or status_listed(name) else None  # 推荐标准: what they are found to meet
