"""Sentences that say what is done for whoever gets a title, and give it to nobody: 获评五星级的党支部优先推荐参评。"""

from __future__ import annotations

import re

from partygraph.rules.gate import gated
from partygraph.rules.phrases import GETS

__all__ = ["is_aimed_at", "is_class", "is_planned", "is_provision", "of_others"]

_NUMBER = r"(?:[（(]?[一二三四五六七八九十0-9]{1,3}(?:[）)、．]|\.(?![0-9])|是要?))?"
_GETS = rf"(?:(?:被|经)?(?:评定?|评选|命名|认定|确定|推选|授予|列)为|获评|评上|被?授予|{GETS}|获)"
_WHO = r"(?:(?:党支部|支部|党组织|党总支|单位|集体|科室|医院|部门|团队|机构|班组|窗口|品牌|项目|案例)(?:(?:和|或|及|、)个人)?)?"
_DONE = r"(?:优先|优待|可(?![谓喜])以?|应(?!邀|对)当?|须|必须|要(?!点)|一律|不再|不得|纳入|作为|取消|约谈|推荐|奖励|由|将(?=[^，。；]{0,8}(?:给予|予以|优先|推荐|奖励|作为|纳入|取消|由))|给予|予以)"
_PROVISION = gated(rf"^(?!.*的(?:是|有|为))\s*{_NUMBER}\s*(?:对于?|凡是?)?(?:(?:当年|年度|首次|连续[一二两三四五0-9]{{1,2}}[年次届](?:以上)?|[一二两三四五0-9]{{1,2}}次)[，、]?)?{_GETS}[^，。；：]{{2,30}}?的{_WHO}[，,]?(?:在[^，。；：]{{2,16}}?中)?(?:[^，。；：、“”]{{0,4}}?){_DONE}")
_FOR_WINNERS = gated(
    rf"^\s*{_NUMBER}(?:其中|同时|此外)?，?(?:对于?|凡是?)?(?:(?:荣?获|获得|取得)[^，。；：、“”]{{0,8}}?)?(?:[^，。；：、“”院科室部委局会]{{0,10}}?)(?:[特一二三]等奖|[金银铜]奖|[冠亚季]军|第[一二三]名|前[一二三四五六八十0-9]{{1,2}}名)(?:的)?"
    r"(?:获得者|得主|获奖者|优胜者|获得单位|获奖(?:选手|人员|个人|单位|集体)|选手|人员|单位|集体|代表队)(?:所在(?:的)?(?:单位|科室|集体|医院))?(?:，[^，。；：“”]{2,16}的)?，?(?:将|可|均|统一|分别|按[^，。；“”]{1,8}|经[^，。；“”]{2,12}，?|符合条件的，?)*由[^，。；：“”]{2,30}?(?:授予|命名|颁发|申报|推荐|认定)"
)
"""Those who won a prize, whoever they are, and who gives them a title for it."""


_CLASS = gated(
    r"(?:^|[，。；：、])[^，。；：“”、]{0,12}?(?:合格|达标|达到(?:标准|要求|条件)|符合(?:标准|要求|条件)|通过(?:验收|复[核查审评]|考核|评审))(?:的|者)"
    r"(?:党支部|支部|党组织|集体|单位|科室|医院|卫生院|部门|团队|机构|班组|窗口|项目)?(?:则|将|可|均|都|全部|一律|同意|予以)*$"
)


def is_class(chars: str) -> bool:
    """Does the clause end with those who meet a condition, whoever they are?

    >>> is_class("复审合格的单位"), is_class("，达到标准的"), is_class("经复审合格，")
    (True, True, False)
    """
    return _CLASS.search(chars) is not None


def is_provision(chars: str) -> bool:
    """Does the sentence begin with a class of those who get a title, without a name, and with what follows for them?

    >>> is_provision("（二）评为五星级的党支部，在年度评优中优先推荐。"), is_provision("连续三年获评“示范岗”的，由委党组给予奖励。")
    (True, True)
    >>> is_provision("全能一等奖获得者由市总工会授予“五一劳动奖章”。"), is_provision("单项前三名的选手，由市妇联授予“巾帼标兵”。")
    (True, True)
    >>> is_provision("获得一等奖的是急诊科。"), is_provision("甲医院获评的“示范岗”可圈可点。")
    (False, False)
    """
    return "的" in chars and _PROVISION.search(chars) is not None or "由" in chars and _FOR_WINNERS.search(chars) is not None


_OF_OTHERS = re.compile(
    r"(?:光荣称号|荣誉称号|称号|荣誉|奖牌)?的(?!是|有|消息|背后|过程)[^，。；、：“”]{0,10}?(?:集体|单位|科室|支部|医院|团队|代表|先进经验|经验|做法|陵园|纪念馆|博物馆|教育馆|社区|企业|学校)"
)


def of_others(chars: str, end: int) -> bool:
    """What follows a title at `end`: it belongs to others who are not named (“X”的单位, “X”称号的先进经验).

    >>> of_others("被授予“X”的科室代表发言", 6), of_others("获得“X”称号的消息传来", 5)
    (True, False)
    """
    return _OF_OTHERS.match(chars, end) is not None


_AIM = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉)?(?:作)?为(?:奋斗)?(?:目标|追求|方向|导向)")
_STUDIED = re.compile(r"(?:学习|参观|观摩|借鉴)了?$")


def is_aimed_at(chars: str, begin: int, end: int) -> bool:
    """Is a title between the verb at `begin` and `end` only aimed at or studied, whoever is named in front?

    >>> is_aimed_at("以获得“X”为目标", 1, 6), is_aimed_at("学习获“X”的经验", 2, 6), is_aimed_at("获得“X”称号", 0, 5)
    (True, True, False)
    """
    return _AIM.match(chars, end) is not None or _STUDIED.search(chars, 0, begin) is not None


_WHEN = r"(?:20[0-9]{2}年|明年|后年|来年|年内|年底|下半年|下一?年度?|[一二两三四五0-9]{1,2}(?:至[一二三四五0-9]{1,2})?(?:年|个月)(?:左右)?(?:的)?(?:时间)?)"
_PLANS = gated(
    rf"(?:提出|明确|要求|规划|计划(?!生育)|力争|争取|确保|预计|希望|目标)[：:，]?(?:到|至|在|用|于|通过|经过|是|为|：|，)*{_WHEN}"
    r"|(?:^|[，；：])[^，。；：“”]{0,12}目标(?:是|为|：)(?!“[^“”]*”的)|(?:力争|争取|确保|力求)(?:使|让|把|将)"
    r"|(?:承诺|下一步|接下来|下一阶段|今后|未来(?:[一二两三四五0-9]{1,2}(?:至[一二三四五0-9]{1,2})?年)?)(?=[，：])|(?:^|[，；：])(?:明年|后年|来年|十五五(?:期间|时期|末))"
)
_BY_YEAR = gated(r"(?:^|[，；：])(?:到|至)(?:20[0-9]{2}年(?:底|末|年底)?前?|“[^“”]*”末)(?=[，\u4e00-\u9fff])")
_BUILDS = re.compile(r"(?:基本|全部|全面)?(?:建成|创成|创建成|建设成|打造成|成为|跻身)")
"""到2030年，医院建成“X”: what one builds until then has not been got; 到2020年，医院获评“X” tells it."""
_HAS = re.compile(r"已(?!经?(?:启动|列入|纳入))|成功|终于|果然|如愿|顺利|先后|累计|陆续|共(?=有|获)|连续|多次|[^为达]了(?!解)")


def is_planned(masked: str, at: int) -> bool:
    """Does the verb at `at` stand behind words that plan what is to come, in the same sentence?

    >>> is_planned("到2025年，内科获评", 9), is_planned("医院提出，到2025年内科获评", 13), is_planned("医院提出，到2025年达标，如今已获评", 17)
    (False, True, False)
    >>> is_planned("到2030年，内科建成", 9), is_planned("下一步，内科获评", 6), is_planned("到2020年，内科已建成", 10)
    (True, True, False)
    """
    start = max(masked.rfind("；", 0, at), masked.rfind("。", 0, at)) + 1
    plans = [*_PLANS.finditer(masked, start, at)] or (_BUILDS.match(masked, at) is not None and [*_BY_YEAR.finditer(masked, start, at)]) or []
    return bool(plans) and _HAS.search(masked, plans[-1].end(), at + 2) is None
