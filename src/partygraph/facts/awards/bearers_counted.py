"""Counts of those who bear an award, whatever the order of the words: 授予甲等10家单位“乙”称号, 一等奖由3家获得, “甲”、“乙”各10个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.awards.ahead_of_awards import award_alone
from partygraph.facts.awards.award_names import award_head, is_rank, number
from partygraph.facts.awards.count_words import COUNTER, NO_AWARD, NUMBER, PRIZE, Counted, unquoted
from partygraph.facts.awards.counted_then import COUNTED_PASSED, COUNTED_THEN, counted_and_named
from partygraph.facts.awards.titles import qualified
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.phrases import GETS

__all__ = ["bearers_of_award", "bearers_of_title", "events_won", "got_in_all", "titles_counted_once", "two_got", "works_counted"]

_EVENTS_COUNTED = gated(rf"(?:{GETS}|获|奖，|奖和)(?:了)?[^，。；：“”0-9]{{2,24}}、[^，。；：“”0-9的]{{2,80}}?等?(?P<count>[0-9]|[两二三四五六七八])(?:个|大|项)(?P<award>(?:单项|专项)(?:团体|集体)?(?:[特一二三四]等奖|[金银铜]奖|优秀奖|优胜奖))")
"""获甲、乙、丙等3个单项团体二等奖: so many of the kind, each named."""
_SET_FOR = gated(rf"(?:设立|设置|增设|设|颁发)(?:了)?“(?P<award>[^“”]{{3,30}})”[^，。；“”0-9]{{0,4}}，(?:奖给|授予|颁给|授给|奖励|颁发给|表彰)(?:了)?[^，。；“”0-9]{{0,24}}?(?P<count>{NUMBER})\s*{COUNTER}")
"""设置了“特别贡献奖”，奖给两位专家: whom an award was set up for."""
_BEARERS = re.compile(rf"“(?P<quote>[^“”]{{3,30}})”(?:荣誉称号|称号)?(?:获得者|得主|获奖者)(?:共|共有)?(?P<count>{NUMBER})\s*{COUNTER}")
"""“X奖章”获得者30名."""
_ON_LIST = re.compile(rf"“(?P<quote>[^“”]{{3,40}})”[^，。；“”]{{0,12}}(?:名单|榜单)(?:[^，。；“”]{{0,10}}(?:公布|揭晓|出炉|发布|公示))?，全(?:国|省|市|县|区|州)(?:一共|总共|共)?(?:有)?(?P<count>{NUMBER})\s*{COUNTER}(?:单位|集体|医院|科室|班组|党支部|支部|窗口|岗位|机构)?(?:成功|光荣)?(?:入选|上榜|榜上有名|在列)(?=[，。；]|$)")
"""“X”名单公布，全市60个集体入选."""
_TITLE_THEN_COUNT = gated(rf"(?P<titles>(?:[^，。；：、“”]{{0,16}}?“[^“”]{{3,40}}”[、和与及]?)+)(?:称号|荣誉)?(?:共计|共|各|一共|总共|已|分别)*(?:命名表彰|命名|认定|评选出|评出|产生|选出|表彰|授予|推选出|选树|确认)(?:了)?(?:获得者|获奖者|得主)?(?P<count>{NUMBER})\s*{COUNTER}(?![^，。；、“”]{{0,8}}“)")
"""“青年文明号”共命名1932个集体, “最美医生”“最美护士”各评出10名: each of the titles in front of the verb has so many."""
_TITLE_GIVEN_TO = gated(rf"(?:^|[，；：。])(?P<award>[^，。；：“”0-9]{{4,30}}?)(?:(?:荣誉)?称号|(?<=奖))(?:分别|则)?(?:授予|授给|颁发给|颁给|给了)(?:了)?\s*(?P<count>{NUMBER})\s*{COUNTER}")
"""全国巾帼文明岗称号授予1992个单位: the title stands in front of its count, without quotation marks."""
_PUT_TO_MANY = gated(rf"(?:把|将)(?P<award>[^，。；：、“”0-9把将]{{4,30}}?)(?:、[^，。；：、“”0-9]{{2,6}})?(?:(?:光荣|荣誉)?称号)?(?:分别)?(?:授予|颁给|授给)(?:了)?(?:[^，。；“”]{{2,40}}?等)?\s*(?P<count>{NUMBER})\s*{COUNTER}")
"""把全国五一劳动奖状、奖章授予3个单位: the title of the units stands first, without quotation marks."""
_GIVEN_TO_MANY = gated(rf"“(?P<award>[^“”]{{4,40}})”(?:光荣|荣誉)?(?:称号|荣誉)?(?:分别)?授予(?:了)?[^，。；“”]{{2,40}}?等\s*(?P<count>{NUMBER})\s*{COUNTER}")
"""把“X”称号授予甲等113个集体."""
_GOT_BY_MANY = gated(rf"“(?P<award>[^“”]{{4,40}})”(?:光荣|荣誉)?(?:称号|荣誉)?(?:则|分别)?(?:由|归|花落)[^，。；“”0-9]{{0,40}}?(?P<count>{NUMBER})\s*{COUNTER}[^，。；“”]{{0,10}}?(?:{GETS}|捧走|所有)")
"""“X”由张某等6人获得: who got it stands behind."""
_TO_SOMEBODY_AND_OTHERS = gated(rf"授予[^，。；：“”]{{2,40}}?等\s*(?P<count>{NUMBER})\s*{COUNTER}(?:同志|个人|职工)?“?(?P<award>[^，。；“”0-9]{{4,30}}?)”?(?:(?:光荣|荣誉)?称号|(?<=奖章)(?=[，。；]|$))")
"""授予张某等9人全国三八红旗手称号: so many persons, the title without quotation marks."""
_PICKED_THEN_GIVEN = gated(rf"(?P<count>{NUMBER})\s*{COUNTER}(?![^，。；、“”0-9]{{0,24}}(?:予以|给予|进行))[^，。；、“”0-9]{{0,16}}，(?:并|分别|同时|集中|一并)*(?:授予|授牌|颁发|命名为)(?:其)?(?:了)?“(?P<quote>[^“”]{{4,40}})”")
"""评出100家社区卫生服务中心，授予“X”称号: who was picked stands before the comma."""
_EACH_SO_MANY = gated(rf"(?P<titles>(?:“[^“”]{{3,40}}”[、，和与及]*){{2,10}})(?:称号|奖项)?的?(?:获得者|得主|获奖者|获评者|当选者)?(?:各|均|都)(?:评出|选出|评选|共|有|为)*(?P<count>{NUMBER})\s*{COUNTER}")
"""“X”、“Y”、“Z”各10名: so many of each."""
_REMARKED = gated(rf"(?:评出|评选出|产生|选出|表彰|命名|认定|确定|授予|公布)(?:了)?(?P<award>(?:(?:19|20)[0-9]{{2}}(?:\s*[—至-]\s*(?:19|20)?[0-9]{{2}})?年度?)?[^，。；、：（）0-9“”]{{3,24}})（[^（）]{{4,40}}）(?:共|共计|计)?(?P<count>{NUMBER})\s*{COUNTER}")
"""评出2018—2020年度文明单位（含社区、非公组织）2324个: a remark between title and count."""
_BEARERS_COUNTED = gated(rf"(?:{GETS}|获)(?P<titles>(?:[^，。；：、“”]{{0,16}}?“[^“”]{{3,40}}”[、和与及]?)+)(?:命名|称号|表彰|荣誉)*的(?:党支部|支部|党组织|单位|集体|医院|科室|团队)?[^，。；“”0-9]{{0,10}}?(?:共有|共计|共|已有|已达|达|只有|仅有|仅|有)(?P<count>{NUMBER})\s*{COUNTER}")
"""获“X”命名的党支部共有37个: so many bear the title."""
_GOT_IN_ALL = gated(rf"(?:{GETS}|获)(?:了)?(?P<award>(?:[^，。；：“”的0-9]|第[0-9]{{1,3}}[届批]|“[^“”]{{2,20}}”){{4,40}}?)(?:光荣称号|荣誉称号|称号|荣誉)?的(?:党支部|支部|党组织|单位|集体|医院|科室|团队)?[^，。；“”0-9]{{0,10}}?(?:(?:一共有?|总共有?|共有|共计|共|达|只有这?|仅有?这?|有)(?P<count>{NUMBER})\s*{COUNTER}|(?<=的)(?P<those>{NUMBER})\s*{COUNTER}(?:党支部|支部|党组织|单位|集体|医院|科室|团队)(?=[，。；、]|$))")
"""获得第四届“X杯”先进单位的共62家: the title without quotation marks, or with those of a contest in it."""
_FELL_TO = gated(rf"(?P<award>(?:[^，。；：“”]|“[^“”]{{2,20}}”){{2,40}}?)(?:光荣称号|荣誉称号|称号|荣誉)?花落[\u4e00-\u9fff]{{0,6}}?(?P<count>{NUMBER})\s*{COUNTER}(?:单位|集体|医院)?(?=[，。；：]|$)")
"""全国“X”花落甲市4家: so many of a place."""
_COUNT_PRAISED = gated(rf"(?P<count>{NUMBER})\s*{COUNTER}(?P<award>[^，。；、“”0-9]{{4,24}}?)(?:日前|近日|刚刚|最近)?(?:获|受到|得到|获得|被)[^，。；“”]{{0,30}}?(?:通报表扬|通报表彰|表彰|表扬|命名)")
"""全国399个标杆党支部近日获国家卫生健康委通报表扬."""
_COUNT_IN_BRACKET = gated(rf"(?:对|授予|给予|评出|评选出|(?<=）)[、和与及])(?P<award>(?:(?:19|20)[0-9]{{2}}年度?)?[^，。；、：（）0-9“”]{{2,24}})（共?(?P<count>{NUMBER})\s*{COUNTER}）(?=[^，。；]{{0,12}}(?:表扬|表彰|嘉奖|奖励|称号|[、，。；和]))")
_PRAISED_THEN_TITLED = gated(rf"(?P<count>{NUMBER})\s*{COUNTER}[^，。；、“”0-9（）]{{0,24}}?(?:予以|给予|进行)(?:了)?(?:通报)?(?:表彰|表扬|嘉奖|奖励)(?:[和及、](?:表彰|表扬|嘉奖|奖励))?(?:（[^（）]{{2,24}}）)?，(?:并|同时|一并|分别|特|现|决定){{0,3}}(?:授予|命名为|颁发)(?:其|他们|以)?“(?P<award>[^“”]{{3,40}})”")
"""对15家机构给予表彰（名单附后），并授予“X”称号: the title stands in the clause behind."""
_ALL_HAVE = gated(rf"(?:^|[，；。：])(?:本届|这届|此次|本次|该|此批|首批|第[0-9一二三四五六七八九十]+[届批])?(?P<award>[^，。；：“”0-9]{{4,24}}?)(?:称号|荣誉)?全(?:国|省|市|县|区|州)(?:一共|总共|共计|共)(?:有)?(?P<count>{NUMBER})\s*{COUNTER}(?=[（，。；]|单位|集体|$)")
"""本届省级文明单位全省共2324个: the title stands in front of where its count is of."""
_WORKS_THEN_PRIZE = gated(rf"》(?:（[^（）]{{1,12}}）)?等(?:共|这)?\s*(?P<count>{NUMBER})\s*{COUNTER}(?:参[赛演选评])?(?:节目|作品|案例|项目|课题|论文|视频|剧目|歌曲|文章|征文|成果)?(?:以|为|获评|评为|被评为|荣获|获得|获|颁发|颁授)?“?(?P<award>{PRIZE})”?")
"""授予《甲》等4个节目一等奖，《乙》等5个节目二等奖."""
_PRIZE_THEN_WORKS = gated(rf"(?:{GETS}|获)“?(?P<award>{PRIZE})”?的[^，。；：《》]{{0,30}}《[^《》]*》(?:（[^（）]{{1,12}}）)?等(?:共|这)?\s*(?P<count>{NUMBER})\s*{COUNTER}")
"""对荣获一等奖的《甲》等4个节目予以表彰."""
_TWO_GOT = gated(rf"(?P<one>{NUMBER})\s*{COUNTER}[^，。；、“”0-9]{{0,8}}?[和与及]\s*(?P<two>{NUMBER})\s*{COUNTER}[^，。；、“”0-9]{{0,8}}?(?:分获|分别(?:荣?获|获得|被授予|获评))(?P<first>[^，。；、“”0-9]{{4,24}}?)[、和与及](?P<second>[^，。；、“”0-9]{{2,24}}?)(?=[，。；]|称号|$)")
"""341名同志和65个单位分获甲省五一劳动奖章、奖状: the second has the words of the first in front of it."""
_GIVES = compiled(r"授予|颁发|表彰|表扬|通报")


def titles_counted_once(chars: str, *, chosen: bool) -> Iterator[Counted]:
    """One number for each of the quoted titles: “甲”、“乙”各10个."""
    for match in (*_TITLE_THEN_COUNT.finditer(chars), *_BEARERS_COUNTED.finditer(chars), *(_EACH_SO_MANY.finditer(chars) if chosen else ())):
        for name in re.findall(r"“([^“”]{3,40})”", match["titles"]):
            if (total := number(match["count"])) is not None:
                yield name, total, match.span()


def bearers_of_title(chars: str) -> Iterator[Counted]:
    """7家单位获“甲”: how many have got a quoted title."""
    for match in (*_BEARERS.finditer(chars), *_ON_LIST.finditer(chars), *_PICKED_THEN_GIVEN.finditer(chars), *COUNTED_PASSED.finditer(chars)):
        if (total := number(match["count"])) is not None:
            yield match["quote"], total, match.span()
    yield from counted_and_named(chars)


def got_in_all(chars: str) -> Iterator[Counted]:
    """共有10家获一等奖, 一等奖由3家获得: how many got an award or whom it fell to."""
    got = [(match["award"], match) for match in _GOT_IN_ALL.finditer(chars)]
    fell = [(award_alone(match["award"]), match) for match in _FELL_TO.finditer(chars)]
    for award, match in (*got, *fell):
        name, total = unquoted(award), number(match["count"] or match.groupdict().get("those") or "")
        head = award_head(name)
        if total is not None and head is not None and (head.rule in ("award.prize", "award.personal") or qualified(name) or "“" in name) and not is_rank(name) and not NO_AWARD.search(name):
            yield name, total, (match.start("award"), match.end())


_SHORT_TITLE = 3


def two_got(chars: str) -> Iterator[Counted]:
    """甲获一等奖3个、乙2个: two awards of one sentence, the second perhaps in its short form."""
    for match in _TWO_GOT.finditer(chars):
        first, second = match["first"], match["second"]
        second = second if len(second) > _SHORT_TITLE else first[: -len(second)] + second
        for name, key in ((first, "one"), (second, "two")):
            if (total := number(match[key])) is not None and award_head(name) is not None:
                yield name, total, match.span()


def events_won(chars: str) -> Iterator[Counted]:
    """获甲、乙、丙等3个单项团体二等奖: how many prizes of one kind."""
    for match in _EVENTS_COUNTED.finditer(chars):
        if (total := number(match["count"].replace("两", "二"))) is not None:
            yield match["award"], total, match.span()


def bearers_of_award(chars: str) -> Iterator[Counted]:
    """授予甲等10家单位先进集体称号: how many have got an award that its words show to be one."""
    for match in (*_ALL_HAVE.finditer(chars), *_COUNT_PRAISED.finditer(chars), *_COUNT_IN_BRACKET.finditer(chars), *_TITLE_GIVEN_TO.finditer(chars), *_PUT_TO_MANY.finditer(chars), *_GIVEN_TO_MANY.finditer(chars), *_GOT_BY_MANY.finditer(chars), *_SET_FOR.finditer(chars), *_PRAISED_THEN_TITLED.finditer(chars), *_TO_SOMEBODY_AND_OTHERS.finditer(chars), *_REMARKED.finditer(chars), *COUNTED_THEN.finditer(chars)):
        head, total = award_head(match["award"]), number(match["count"])
        if head is not None and total is not None and (head.rule in ("award.prize", "award.personal") or qualified(match["award"])):
            yield match["award"], total, (match.start("award"), match.end())


def works_counted(chars: str) -> Iterator[Counted]:
    """授予5件作品一等奖: how many works have got a prize."""
    for match in (*_WORKS_THEN_PRIZE.finditer(chars), *_PRIZE_THEN_WORKS.finditer(chars)) if _GIVES.search(chars) else ():
        if (total := number(match["count"])) is not None:
            yield match["award"], total, match.span()
