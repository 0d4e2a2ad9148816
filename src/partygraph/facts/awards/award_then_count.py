"""Counts behind or in rows with their awards: 一等奖10个、二等奖5个, 对7个先进党组织、4个示范岗予以表彰."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.ahead_of_awards import award_alone
from partygraph.facts.awards.award_names import award_head, is_rank, number
from partygraph.facts.awards.count_words import (
    AND,
    ASKED,
    COUNTER,
    GIVEN,
    JOINED,
    NO_AWARD,
    NUMBER,
    OF_WHERE,
    OWN,
    PAIR,
    Counted,
    is_sum,
    own_name,
    quoted_part,
    unquoted,
)
from partygraph.facts.awards.titles import qualified
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["award_then_count", "pairs_counted"]

_AWARD_THEN_COUNT = gated(rf"(?P<award>[^，。；、：（）0-9\s]{{2,40}}?)(?:各|共)?\s*(?P<count>{NUMBER})\s*{COUNTER}(?=(?:单位|集体|班组|医院|科室|岗位|党组织|党支部|支部)?(?:[、，。；：（）和及以等\s]|$)|脱颖|(?:培育)?创建(?:培育)?单位|培育单位)")
_CHAIN = gated(rf"(?:对|(?<![作成认定评称])为(?=[^，。；]{{4,80}}(?:进行|予以|给予)(?:了)?(?:通报|隆重|集中)?(?:表彰|表扬|奖励|颁奖))|活动|在内的|将|共有|产生|推选出|遴选出|表彰|表扬|命名|确定|授予|拟|的|评出|选树|评选出|产生|决出)(?:了|出)?(?:{OF_WHERE})?(?P<pairs>{PAIR}(?:{AND}{PAIR})+)(?:(?=一并|集中|隆重|予以|给予|进行|公示|通报|表彰|表扬|命名|名单|[，。；]|$)|(?<=”))")
"""对7个先进党组织、4个示范岗和9名优秀党员予以表彰, 授予11个集体“先锋号”、7个集体“标兵岗”: counts in a row, each before what it counts."""
_APART = rf"(?:{NUMBER})\s*{COUNTER}(?:(?:19|20)[0-9]{{2}}年度?)?(?:[^，。；、“”（）0-9和及与]{{0,12}}“[^“”]{{2,40}}”[^，。；、“”（）0-9和及与]{{0,8}}|[^，。；、“”（）0-9和及与]{{2,20}})(?:（[^（）]{{1,12}}）)?"
"""A count and what it counts without a word that joins two: a row of them is read in one way only."""
_PLACE = r"[\u4e00-\u9fff]{1,4}[省市县区州旗盟]|我[省市县区州旗盟院校]"
_FROM_ABOVE = r"(?:[^，。；、：“”0-9]{2,16}(?:、[^，。；、：“”0-9]{2,16}){0,2}?的?)??"
"""受到省委、省政府的表彰: who praises stands between the verb and the praise."""
_ON_STAGE = gated(
    rf"(?:(?:为|向|给)(?:[^，。；、“”0-9]{{0,12}}?(?=[0-9]))?|(?:^|(?<=[，；：。]))(?:会上|现场|当天|当晚|随后|同时|此外|另外|另|还有|共有|共|有|来自[^，。；、“”0-9]{{2,10}}的|(?:{_PLACE})(?:共有|共|有)?|全院|全市|全县|全区)*)"
    rf"(?P<pairs>{_APART}(?:(?:[、和及与]+|，(?=[0-9])){_APART})*)的?(?:代表)?(?:{ADVERBS})*(?:先后|依次|分别|一一|逐一|现场|隆重|陆续|集体)*(?:颁奖|颁发|颁授|授牌|授奖|授旗|佩戴|(?:上台|登台|走上|登上)[^，。；、“”0-9]{{0,10}}?(?:领奖|受奖|接受|领取|接过|领奖台)|上台领奖|领奖|接受表彰|接受颁奖|接受授牌|领到|接过|(?:在[^，。；、“”0-9]{{2,12}}上)?(?:受到?|(?<![荣喜])获得?|荣获|得到|喜获)(?:了)?{_FROM_ABOVE}(?:隆重|通报|集中|大会)?(?:表彰|表扬|嘉奖|奖励)(?!的)|(?:最先|率先|首先)(?:上台|登台|走上))"
)
"""为78名优秀党员、8个先进支部颁奖; 10名“优秀团员”、5个“红旗团支部”上台领奖; 4个“先进党支部”受到表彰: so many got it."""
_OF_SCOPE = gated(
    rf"(?:对|表彰|表扬|命名|嘉奖|奖励)(?:了)?(?:(?:19|20)[0-9]{{2}}年度?)?[^，。；：“”0-9]{{1,24}}?的(?P<pairs>{PAIR})(?:(?:进行|予以|给予|作出|作)(?:了)?[\u4e00-\u9fff]{{0,4}}?(?:表彰|表扬|奖励|嘉奖|命名)|(?=[，。；：]|$))"
)
"""对过去一年表现出色的15个先进集体进行了表彰: a description stands in front of the count."""
_PRIZES = re.compile(r"产生|决出|评出|评选出|授予|表彰")
_WON = re.compile(rf"{GETS}")
"""另有121个圈组拿到优秀奖: who won stands before the verb."""
_OF_PAIR = re.compile(rf"(?P<count>{NUMBER})\s*{COUNTER}(?:(?:19|20)[0-9]{{2}}年度?)?(?P<name>[^，。；、“”（）0-9]{{0,12}}“[^“”]{{2,40}}”[^，。；、“”（）0-9和及与]{{0,8}}?|[^，。；、“”（）0-9]{{2,20}}?(?:（[^（）]{{1,12}}）奖)?)(?:（[^（）]{{1,12}}）)?(?={AND}(?:{NUMBER})\s*[多余]?{COUNTER}|$)")
_SELECTED = gated(rf"(?:^|[，；。：]|最终|共|其中|评审)(?P<pairs>{NUMBER}\s*{COUNTER}[^，。；：（）]{{2,60}}?)(?:{ADVERBS})?(?:入选|脱颖而出|上榜|胜出)(?=[，。；]|$)")
"""43个典型案例、96个优秀案例脱颖而出, 经评审，47份典型案例最终入选."""
_QUOTED_LAST = re.compile(r"“([^“”]{3,30})”$")
_YEAR = re.compile(r"(?:(?:19|20)[0-9]{2}\s*[—至-]\s*)?(?:19|20)[0-9]{2}$")
_OF_WHOM = re.compile(r"((?:集体|团体|个人)(?:赛|竞赛|组)?)(?:[特一二三]等|[金银铜])奖$")
_GRADE = re.compile(r"[特一二三四]等奖|[金银铜]奖|优秀奖|优胜奖")
_SET_UP = re.compile(r"设(?!(?:置|立|有|定)?了?(?:集体|团体|个人)?(?:一等|二等|三等|特等|金|银|铜|优))")


def award_then_count(chars: str, *, chosen: bool) -> Iterator[tuple[str, int, tuple[int, int], bool]]:
    """一等奖10个、二等奖5个: award, count, where, and whether it is a tally of one's own; `chosen` says that the text tells who was chosen."""
    group, done = "", -1
    for match in _AWARD_THEN_COUNT.finditer(chars):
        quoted = None if chosen else _QUOTED_LAST.search(match["award"])
        if not chosen and quoted is None and ((mark := award_head(award_alone(match["award"]))) is None or mark.rule != "award.mark"):
            continue  # 拥有重点专科3个 counts no honours
        name = unquoted(award_alone(match["award"])) if quoted is None else quoted[1]
        if name.startswith("年") and (year := _YEAR.search(chars, 0, match.end("award") - len(name))) is not None:
            name = year[0] + name
        if (of_whom := _OF_WHOM.match(name)) is not None:
            group = of_whom[1]
        elif group and _GRADE.fullmatch(name) and match.start() - done <= 1:
            name = group + name  # 集体一等奖1名、二等奖3名
        else:
            group = ""
        done = match.end()
        total = number(match["count"])
        if total is None or not _is_counted(chars, match, name):
            continue
        own = OWN.search(chars[: match.start("award")] + match["award"])
        tally = own is not None and GIVEN.search(own[0]) is None
        yield name, total, (match.start("award"), match.end("count")), tally
        before = chars[: match.start("award")] + match["award"].removesuffix(name)
        while "各" in match[0] and (joined := JOINED.search(before)) is not None and (other := award_head(joined["other"])) is not None and other.rule == "award.prize":
            also = award_alone(joined["other"])
            yield also, total, (joined.end("other") - len(also), match.end("count")), tally  # 一等奖、二等奖各10个
            before = before[: joined.start()]


def _is_counted(chars: str, match: re.Match[str], name: str) -> bool:
    """Is the name in front of a number an award that the number counts?"""
    head = award_head(name)
    if "”“" in name or name.count("“") > 1:
        return False  # “X”“Y”各10名 are two
    if head is None or is_rank(match[0]) or ASKED.search(match["award"]) or not 2 <= len(name) <= 24:
        return False
    if head.rule in ("award.collective", "award.mark", "award.work") and not qualified(name) or head.personal and len(name) <= 4 and not qualified(name):
        return False
    return not (NO_AWARD.search(name) or _SET_UP.search(match["award"]) or is_sum(chars[: match.start("award")] + match["award"], name, match[0]))


def pairs_counted(chars: str) -> Iterator[Counted]:
    """Awards with their numbers in a row: 其中“甲”3个，先进集体2个."""
    for match in (*_CHAIN.finditer(chars), *_OF_SCOPE.finditer(chars), *_SELECTED.finditer(chars), *_ON_STAGE.finditer(chars)):
        for pair in _OF_PAIR.finditer(match["pairs"]):
            name, total = re.sub(r"(?:培育)?创建单位$", "", own_name(quoted_part(pair["name"].strip()))), number(pair["count"])
            head = award_head(name)
            if total is not None and head is not None and not _WON.search(pair["name"]) and ("“" in pair["name"] or len(name) >= 4 and (head.personal or qualified(name)) or head.rule == "award.prize" and _PRIZES.match(match[0])) and not NO_AWARD.search(name):
                at = match.start("pairs") + pair.start()
                yield name, total, (at, match.start("pairs") + pair.end())
