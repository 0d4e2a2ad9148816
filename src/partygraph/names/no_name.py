"""What no name holds: 甲医院获授予一等奖 and 甲医院的专家 are sentences, 2020年10月校医院 has a date in front."""

from __future__ import annotations

import re

from partygraph.rules.begins import compiled

__all__ = ["is_no_name"]


def is_no_name(chars: str) -> bool:
    """Does the stretch hold a word or a mark that no name holds?

    >>> is_no_name("甲医院的专家"), is_no_name("甲医院专家")
    (True, False)
    >>> is_no_name("甲医院有急诊科"), is_no_name("甲医院有两个党支部"), is_no_name("甲有色医院"), is_no_name("两江新区人民医院")
    (True, True, False, False)
    """
    return chars in _ENDS_OF_NAMES or chars[0].isdigit() and _DATED.match(chars) is not None or chars.startswith(("记“", "了")) or chars.endswith(_LEVELS) or _FORMULA.search(chars) is not None or _NEVER.search(chars) is not None


_FORMULA = compiled(r"“一(?:支部|院|科|单位)")
"""推出“一支部一品牌”工程: a formula of work, no name."""
_NUMERALS = "0123456789一二两三四五六七八九十"
# every alternative begins with one character, so that a search skips to where one can begin
_NEVER = compiled(
    r"首页|把(?=支部|党支部|党总支|科室)|概况(?=[\u4e00-\u9fff]{2})|继(?=(?:19|20)[0-9]{2}年)|【|】|，|。|；|名单|榜单|：|！|？|《|》|的|是|祝贺|恭喜|…|▶|\||”和|”、|获(?!嘉)|成功创|至今|仅有|翻开|跻身|授予|被|评为|成为|建强|做强|推进(?!委员会|工作委员会)|提升|赋能|引领|举办|召开|坚持|围绕|深入|持续|努力|现有|拥有|下设|设有|花落|等奖|奖[归由给属颁授]|下辖|以来|期间|目前|共有|不仅|不是|而是|就是|"
    r"荣立|名列|比如|例如|参与|先后|进行|走进|来到|印到|寄到|发到|送到|传到|率先|达到|超过|引入|引进|年度|[0-9]号(?!楼(?!会|报告|多功能|学术|大厅|前|下|内|外|[一二三四五六七八九十]*[层楼])[\u4e00-\u9fff]|病区|病房|手术|门诊|院区)|到(?=[省市县区州]|[\u4e00-\u9fff]{2,3}[省市县区州])|报告厅|学术厅|演播厅|多功能厅|会议厅|现为|坐落|创建于|成立于|始建|会长单位|会员单位|理事单位|成员单位|"
    + "|".join(rf"{numeral}[{_NUMERALS}]*[余多]?(?:个|家(?!庭医生)|名)(?!品)" for numeral in _NUMERALS)
    + "|(?:院士|教授|主任|医师|护士长|院长|博士|同志)(?:及|、|和(?![谐平])|与)|感谢|期望|期待|祝愿|欢迎|登[陆录]|莅临|抓住|抢抓|朗读|(?:浏览|点击|阅读)(?:次数|量|数)|标志|意味着|表明|象征着|预示着|图[一二三四五六七八九十0-9]?为|图中|(?<=[\u4e00-\u9fff])我院|(?:还|只|又|另|也|仅|唯|更)有(?=[省市县区州](?![级内外里直属民容场]))|接受(?=国务院)|(?<=[委局厅部会])和健康报|(?<=院)有(?![色限机])|立足|依托(?!单位)|借助|更名为|改[名建组制]为|升格为|易名为|定名为"
)


_DATED = re.compile(r"(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?|[0-9]{1,2}月[0-9]{1,2}日")
"""2020年10月校医院: when somebody got something, and who."""


_LEVELS = ("国家级", "省级", "市级", "县级", "区级", "州级")
"""甲中心省级: of the level of a work, no unit."""


_ENDS_OF_NAMES = frozenset({"控制中心", "预防控制中心"})
"""What is left of 疾病预防控制中心 where a list of catchwords has cut it."""
