"""What all counts are told in: numbers and measure words (10个, 三家), and an award's own name among the words around it (“甲”称号 is 甲)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["AND", "ASKED", "BRACKET", "COUNTED", "COUNTER", "Counted", "GIVEN", "JOINED", "NO_AWARD", "NUMBER", "OF_WHERE", "OWN", "PAIR", "PRIZE", "TITLE_WORD", "is_sum", "own_name", "quoted_part", "unquoted"]

Counted = tuple[str, int, tuple[int, int]]
"""An award, how many of it, and where that is said."""
COUNTED = compiled(r"[0-9一二三四五六七八九十百两]\s*[个家项名篇件支人组位部所例条幅份首户]")
"""Every count has a number in front of its measure word: a cheap test before the patterns themselves."""
COUNTER = r"(?:个|家|项|名|篇|件|支(?!部)|人(?!民)|组|位|部|所|例|条|幅|份|户(?!籍|口|外)|首(?![批届次个家位]))"
NUMBER = r"(?<![第唯0-9一二三四五六七八九十百])(?:[0-9]{1,8}|[一二三四五六七八九十百两]{1,4})"
"""No ordinal: 第一人民医院 counts nobody."""
BRACKET = r"（(?:[^（）“”，。；]{1,14}）)?+"
"""无烟单位（医院、学校）: a bracket in a title, with whatever joins its words."""
PAIR = rf"(?:{NUMBER})\s*[多余]?{COUNTER}(?:(?:19|20)[0-9]{{2}}年度?)?(?:[^，。；、“”（）0-9]{{0,12}}“[^“”]{{2,40}}”[^，。；、“”（）0-9和及与]{{0,8}}?|[^，。；、“”（）0-9]{{2,20}}?(?:（[^（）]{{1,12}}）奖)?)(?:（[^（）]{{1,12}}）)?"
OF_WHERE = r"(?:全国|全[省市县区州院旗行]|全系统|全行业|全自治区|我[省市县区州院]|本[市县区院]|[省市县区州]直(?:机关|系统)?|首批|(?:19|20)[0-9]{2}年度?(?:的)?){1,3}+"
"""对全省5个“X”、对2023年度6个先进集体: where or when they are of stands before the first count."""
PRIZE = r"(?:特等|一等|二等|三等|四等|金|银|铜|优秀|优胜|优秀组织|最佳人气|人气|创新|组织|鼓励|单项)奖"
AND = r"[、和及与；，]+ ?(?:(?:另外|另|此外)?(?:还|另)?有|(?:另外|此外)?(?:还)?(?:评出|决出|产生))?"
_WHOM = re.compile(r"^(?:（[^（）]{2,12}）)?(?:单位|集体|个人|同志|职工|员工|医务人员|医院|科室|班组|党组织|(?:基层)?团组织|团支部|团委|团干部?|团员|工会|支部|党支部|团队)?(?=全国|国家|[全省市县]|[\u4e00-\u9fff]{2,3}[省市])|^(?:单位|医院|科室|班组|党组织|支部|党支部|部门)(?=(?:先进|优秀|模范)[\u4e00-\u9fff]{2})")
"""授予199个单位全国三八红旗集体称号: who gets it stands before the title."""
_IN_QUOTES = re.compile(r"[^“”]*“(?P<quote>[^“”]+)”(?P<tail>[^“”]*)")
TITLE_WORD = re.compile(r"(?:荣誉称号|称号|荣誉|班组)$")
ASKED = re.compile(r"开工|签约|申报|推荐|报送|征集|参加|收到|争创|培养|现有(?![^，。；、]{0,12}(?:文明号|先锋号|示范岗|标兵岗|先进集体|文明单位))|组建|建立|开展|派出|投入")
OWN = re.compile(rf"(?:{GETS})(?!者|了?表彰)(?:了)?[^。；：]*$")
GIVEN = re.compile(r"评选|评出|产生|表彰|命名|授予|公布|揭晓|通报|认定|共有|其中|设")
NO_AWARD = re.compile(r"^[不未](?:定|评|达|入|合格|参)|^上(?![海饶虞杭犹高栗林思蔡])|^表[彰扬][和及、]奖励|（[^（）]*$|级及?以上|获批|荣誉$|的(?:隆重|通报|集中)?(?:嘉奖|表彰|表扬|奖励)$|[：《》]|[此该](?:荣誉|殊荣|称号|奖项)")
"""市级以上荣誉14项 adds up several awards; 两部作品获奖：《…》获金像奖 names the award elsewhere."""


def unquoted(name: str) -> str:
    """The name without quotation marks that are around all of it or have lost their partner.

    >>> unquoted("“战疫先锋”个人"), unquoted("“标杆党支部”"), unquoted("“先进集体"), unquoted("首批“示范岗”")
    ('“战疫先锋”个人', '标杆党支部', '先进集体', '首批“示范岗”')
    """
    name = name.strip(" ：”" if "“" not in name else " ：")
    if "”" not in name:
        name = name.replace("“", "")
    whole = re.fullmatch(r"“([^“”]*)”", name)
    return whole[1] if whole else name


def quoted_part(name: str) -> str:
    """The title that is quoted in a name, with what stands around it only where that makes the award (“战疫先锋”个人)."""
    match = _IN_QUOTES.fullmatch(name)
    return match["quote"] if match is not None and award_head(TITLE_WORD.sub("", match["tail"])) is None else unquoted(name)


def own_name(name: str) -> str:
    """The title without whom it is given to in front of it and without the word for a title behind it."""
    return _WHOM.sub("", re.sub(rf"（(?:含|其中|包括|不含)[^（）]*）$|之一$|的?代表(?:{ADVERBS})?(?:走上|登上|上台|登台)?$|(?:的?(?:光荣|荣誉)?(?:称号|殊荣)|的荣誉|(?:创建培育|培育创建)单位|的(?:通知|通报|公告|决定|公示)|(?:予以|给予|进行)(?:了)?(?:隆重|集中|通报)?(?:表彰|表扬|命名|奖励)(?:[和及、](?:表彰|表扬|奖励))?)$", "", _LISTED_BELOW.sub("", name)))


_LISTED_BELOW = re.compile(r"（(?:具体)?(?:名单)?(?:[详附]?见[^（）]*|附后|见?后附)）$")
"""给予表彰（名单附后）: where those who got it stand."""
JOINED = gated(r"(?P<other>[^，。；、：（）0-9和与及暨]{2,20})[、和与及暨]$")


def is_sum(before: str, name: str, counted: str) -> bool:
    """一二三等奖、优秀奖和组织奖348个: so many in all, of none of them alone."""
    joined = JOINED.search(before[: len(before) - len(name)]) if before.endswith(name) and "各" not in counted else None
    head = award_head(joined["other"]) if joined is not None else None
    return head is not None and not head.personal and (head.rule == "award.prize" or qualified(joined["other"] if joined is not None else ""))
