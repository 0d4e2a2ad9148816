"""Whom a text that says 我院 or 我中心 names only as somebody else: where a contest was held, where help went, who came, with whom the house works, where somebody studied.

The house of 我院 or 我中心 is the one whose page or speech it is. When every name of a body stands in such a place, 我院 is not that body; nor is it one that
stands beside 我院 even once (甲医院与我院共建医联体).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.found import Found
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS

__all__ = ["not_ours", "speaks_as_house"]

_OURS = compiled(r"[我本](?P<kind>院(?![子区长])|校(?![区园])|中心|站(?!在)|所(?![在想见知说谓有用属]))|(?:我们|咱们?)(?:医院|院|中心)(?!子)")
_NO_HOSPITAL = re.compile(r"(?:大学|血站|血液中心|疾控中心|疾病预防控制中心|卫生监督所|急救中心)$")
"""What no 我院 is."""
_OF_WORKS = re.compile("《[^《》]{1,60}》")
_OUR_SCHOOL = re.compile(r"[我本]校(?![区园])|学校")
_AT = re.compile(r"(?:在|于)(?:位于[^，。；]{2,6}的)?$")
_HELD = re.compile(
    r"(?:[^，。；！？：“”]{0,20}?(?:举行|举办|召开|开幕|开赛|启动|揭幕|开讲|拉开|落幕|闭幕|落下|收官|承办|主办)|[^，。；！？：“”]{0,8}?(?:进修|深造|攻读|就读|学习|支援|帮扶|挂职|坐诊)|(?:的)?(?:大力|全力|鼎力|精心|悉心)?(?:支持|帮助|指导|协助|帮扶|带领|引领)下)"
)
"""在甲医院举行, 在乙医院的帮扶下"""
_EVENT = re.compile(r"(?:会|活动|[竞大决初复比]赛|仪式|培训班|论坛|典礼)$")
_HELD_THERE = re.compile(r"(?:隆重|顺利|圆满|成功|如期)?(?:举行|举办|召开|开幕|开赛|落幕|闭幕)(?=[，。；！]|$)")
"""交流会甲医院举行: the word for where is lost."""
_ASKED = re.compile(r"(?:毕业于|就读于|任职于|供职于|考[入上取]|师从|受聘于?|受聘为|(?:应邀|受邀)?(?:参加|参与)(?:了|由)?|邀请了?|特邀|聘请|诚邀|力邀|委托|联合|携手|会同|协同|联手|牵手)(?:来自|原)?$")
"""Whatever stands behind these words is where somebody was, who is asked to come, or a partner."""
_GOES = re.compile(r"(?:对口(?:支援|帮扶|援助|协作)|支援|帮扶|援助|援建|驰援|增援|托管|派驻|入驻|进驻|下派[到至]?|派[^，。；“”]{0,20}[到赴往至])(?:了)?$")
_GOES_TO = re.compile(r"(?:赴|前往|奔赴|[来去]?到|走进|深入|至|往)$")
_FOR_WHAT = re.compile(r"[^，。；！？“”]{0,24}?(?:帮扶|支援|支医|援助|援建|扶贫|协作|进修|参观|观摩|交流|考察|取经|坐诊|查房|义诊|会诊|带教|挂职|参赛|参加|培训|攻读|深造|学习|巡讲|授课|指导|领奖|宣传|招募|采血)")
"""赴甲医院开展对口帮扶, 到乙医院进修"""
_WE_WITH = re.compile(rf"(?:[我本该]?(?:[院校科]|医院|中心)|[\u4e00-\u9fff]{{2,8}}(?:[科部室]|支部|总支|党委|团委|病区|团队))(?:{ADVERBS})*(?:与|同|和)$")
_WITH = re.compile(r"(?:与|同|和|及|跟)$")
_TOGETHER = re.compile(r"[^，。；！？“”]{0,30}?(?:共建|合作|签|结对|结为|结成|携手|联合|联手|共同|达成|协作|组成|联盟|医联体|建立|搭建|同台|对决|交流|并列)")
_AND_US = re.compile(r"(?:[、和与及][^，。；！？“”]{2,80}?)?(?:、|和|与|及|以及)(?:我们?院|本院|我们医院)(?!区)")
"""甲医院、乙医院和我院"""
_US = r"(?:(?:我们|咱们?)(?:医院|院)|[我本]院)(?![子区长])"
_BESIDE_US = re.compile(rf"(?:[、和与同及跟](?:[^，。；：！？“”（）《》]{{2,60}}[、和与同及跟])?|以及){_US}")
_US_BESIDE = re.compile(rf"{_US}(?:{ADVERBS})*(?:[、和与同及跟]|以及|携手|联合|联手|会同)(?:[^，。；：！？“”（）《》]{{2,60}}[、和与同及跟])?$|[和与同跟]{_US}(?:一同|一起|同时|共同)[\u4e00-\u9fff]{{2,8}}的(?:还|另)?有(?:[^，。；：！？“”（）《》]{{2,60}}[、和与及])?$")
"""甲医院与我院, 我院和甲医院: two houses beside each other are never one, whatever else is said of the other."""
_HOLDS = re.compile(r"(?:承办|主办|举办|组织|主持)的?[^。；！？]{2,60}?(?<![在于由])[我本]院")
"""由甲医院承办的技能比赛中，我院急诊科…"""
_FROM = re.compile(r"来自(?:[^。；！？“”]{2,80}、)?$")
_MANY_HOUSES = re.compile(r"(?:[、和与及][^。；！？“”]{2,120}?)?(?:等[^，。；]{0,10}?(?:[0-9一二三四五六七八九十百余多]{1,5}[余多]?)[家个支]|等(?:医院|单位|医疗机构)|的[0-9一二三四五六七八九十百]{1,5}[支名位])")
"""来自甲医院、乙医院等12家医院的选手"""
_INVITES = re.compile(r"[\u4e00-\u9fff]{0,10}?(?:的)?(?:邀请|之邀)")
_COME = re.compile(r"[\u4e00-\u9fff]{0,14}?(?:专家|教授|主任|医师|团队|代表|领导|嘉宾|同仁|同行|一行|考察团|参观团|书记|院长)[\u4e00-\u9fff0-9]{0,12}?(?:来院|[来到]我院|到院|莅临我院|走进我院|亲临我院|赴我院)|的{1,2}(?:各位)?(?:朋友|同仁|同行|嘉宾|客人|老师|专家)们?")
_ATTENDS = re.compile(r"[^。；！？“”]{0,30}?(?:书记|院长|主任|主席|护士长|代表|领导|专家|教授|同志)[^。；！？“”]{0,80}?(?:参加|出席|列席|参会|到会|莅临)")
_OURS_ATTEND = gated(r"[我本]院[\u4e00-\u9fff]{0,6}(?:书记|院长|主任|主席|护士长|代表|领导)[^。；！？]{0,40}?(?:参加|出席|参会|列席|受邀|应邀|赴会)")
"""我院党委副书记参加会议: others who attended it are other houses."""


def speaks_as_house(texts: Sequence[str]) -> bool:
    """Does the text speak of its own house as 我院, 本院, 我校 or 我中心?

    >>> speaks_as_house(["近日，我院急诊科荣获“青年文明号”。"]), speaks_as_house(["甲医院东院区荣获“青年文明号”，本院区无人获奖。"])
    (True, False)
    """
    return any(_OURS.search(_OF_WORKS.sub("", chars)) is not None for chars in texts)


def not_ours(texts: Sequence[str]) -> frozenset[str]:
    """The houses that a text in the voice of 我院 or 我中心 names only as others; none where it does not speak so.

    >>> sorted(not_ours(["决赛在榆中县人民医院举行，我院荣获一等奖。"])), sorted(not_ours(["榆中县人民医院举行决赛，我院荣获一等奖。"]))
    (['榆中县人民医院'], [])
    >>> sorted(not_ours(["榆中县人民医院与我院共建医联体。", "榆中县人民医院荣获优胜奖。"]))
    ['榆中县人民医院']
    """
    if not speaks_as_house(texts):
        return frozenset()
    attend = any(_OURS_ATTEND.search(chars) is not None for chars in texts)
    kinds = {match["kind"] for chars in texts for match in _OURS.finditer(chars)}
    hospital = not kinds & {"中心", "站", "所"} and not any(_OUR_SCHOOL.search(chars) is not None for chars in texts)
    always: dict[str, bool] = {}
    apart: set[str] = set()
    for chars in texts:
        items = find(chars)
        for order, item in enumerate(items):
            house = item.org.institution
            if house is not None and is_anchored(house):
                other = hospital and _NO_HOSPITAL.search(house) is not None or _named_as_other(chars, item, items[:order], attend=attend)
                always[house] = always.get(house, True) and other
                if item.org.name == house and (_BESIDE_US.match(chars, item.end) is not None or _US_BESIDE.search(chars, 0, item.start) is not None):
                    apart.add(house)
    return frozenset(apart | {house for house, other in always.items() if other})


def _named_as_other(chars: str, item: Found, ahead: Sequence[Found], *, attend: bool) -> bool:
    """Does the name stand as the venue, the destination, a guest, a partner or a school?"""
    start, end = item.start, item.end
    begin = max(chars.rfind(mark, 0, start) for mark in "。；！？，：") + 1
    before = chars[begin:start]
    if _ASKED.search(before) is not None or _WE_WITH.search(before) is not None or _AT.search(before) is not None and _HELD.match(chars, end) is not None:
        return True
    if _EVENT.search(before) is not None and _HELD_THERE.match(chars, end) is not None:
        return True
    if _FROM.search(before) is not None and _MANY_HOUSES.match(chars, end) is not None or before.endswith("应") and _INVITES.match(chars, end) is not None:
        return True
    if before.endswith("以") and chars.startswith("的身份", end):
        return True  # 以乙分院的身份参赛
    if _WITH.search(before) is not None and _TOGETHER.match(chars, end) is not None:
        return True
    if _GOES.search(before) is not None or _GOES_TO.search(before) is not None and _FOR_WHAT.match(chars, end) is not None:
        sentence = max(chars.rfind(mark, 0, start) for mark in "。；！？") + 1
        return not any(other.start >= sentence and is_anchored(other.org.name) for other in ahead)  # 甲医院专家赴乙医院帮扶 on the page of 乙医院
    if any(form.match(chars, end) is not None for form in (_AND_US, _HOLDS, _COME)):
        return True
    return attend and _ATTENDS.match(chars, end) is not None
