"""Verbs whose object is the house that speaks: 丰富医院文化生活, 展示医院风采, 凝聚医院力量 name no hospital called 丰富, 展示 or 凝聚."""

from __future__ import annotations

import re

__all__ = ["is_verb_and_house"]

_MORE = "丰富|活跃|充实|充盈|扩大|拓展|拓宽|增进|增强|增添|增加|提升|提高|提振|提炼|助推|推介|加快|加速|促进|力促|注入|焕发|迸发|释放"
_SHOW = "展示|展现|展露|彰显|凸显|突显|突出|体现|反映|显示|宣传|宣介|宣扬|传播|传递|讲好|讲述|推广|唱响|打响|叫响|擦亮|点亮|扮靓|装点|美化|亮化|绿化|净化"
_STIR = "激发|激活|激励|鼓舞|鼓足|调动|点燃|凝聚|汇聚|汇集|集聚|引领|带动|动员|发动|号召|坚定|融洽|密切|拉近"
_KEEP = "弘扬|传承|赓续|发扬|践行|崇尚|倡导|提倡|坚守|巩固|稳固|维护|守护|守好|守住|护航|保障|确保|支撑|服务|支持|关注|满足|适应|契合|顺应|响应|落实|贯彻|配合|迎接|喜迎|庆祝|庆贺|纪念|回顾|总结|见证|致敬|奉献|回馈|回报"
_BUILD = "塑造|重塑|打造|锻造|铸造|铸就|铸牢|夯实|筑牢|厚植|培育|涵养|营造|浓厚|繁荣|构建|搭建|壮大|做强|做优|做大|做实|做细|建强|建好|形成|树立|树牢|谱写|书写|续写|绘就|描绘|开创|开启|实现|赋能|盘活|整合|挖掘|发掘|发挥|储备|输送"
_MEND = "规范|完善|健全|深化|优化|细化|固化|强化|加强|改善|改进|改造|破解|补齐|化解|缓解|减轻|降低|减少|消除|打破|杜绝|防范|控制|节约|理顺|厘清|摸清|检验|检阅|锤炼|磨炼|淬炼|练就|凝练|了解|掌握|熟悉|立足|紧扣|紧贴|围绕|聚焦|依托|借助|利用|运用"
_VERB_AND_HOUSE = re.compile(rf"(?:{_MORE}|{_SHOW}|{_STIR}|{_KEEP}|{_BUILD}|{_MEND})(?:了|着|起)?[我本全]?医院")


def is_verb_and_house(name: str) -> bool:
    """Does what looks like a name begin with such a verb and the bare word for the house?

    >>> is_verb_and_house("丰富医院工会"), is_verb_and_house("凝聚医院"), is_verb_and_house("复兴医院"), is_verb_and_house("甲市医院")
    (True, True, False, False)
    """
    return _VERB_AND_HOUSE.match(name) is not None
