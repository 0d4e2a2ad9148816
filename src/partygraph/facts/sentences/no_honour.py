"""What stands behind or in front of a verb of getting and gives nobody anything: 获奖名单如下, 被评为优秀案例的数量, 荣获“X”称号的集体再接再厉."""

from __future__ import annotations

import re

__all__ = ["CANDIDATE", "LISTED_BELOW", "MANY_OF", "MEASURED", "NOBODY", "OTHERS", "THOSE_PRAISED", "THOSE_WHO"]

CANDIDATE = re.compile(r"”(?:称号|荣誉)?(?:的)?(?:评选|遴选|终评|初评|评审|候选)")
NOBODY = re.compile(r"(?:^|[，。；：、])(?:希望|望|请|向|对|祝贺|要求|号召|此次|本次|这次|所有|全体|凡|各)*$")
"""望受表彰的先进集体再接再厉, 此次受表彰的“标兵”: those who were honoured, whoever they are."""
THOSE_PRAISED = re.compile(r"的(?:先进|优秀|各|全体|广大|所有|同类|这些)*(?:单位|集体|个人|同志|典型|模范|科室|医院|党组织|党支部|支部|党员|干部|职工|人员|团队|代表|对象|榜样|先锋)(?!有|是|分别|包括|为(?![榜标]))")
"""要以受表彰的单位为榜样: those who were honoured."""
THOSE_WHO = re.compile(r"(?:[、和及与]?[^，。；、：“”]{1,12}奖){0,4}(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?的(?!是|有|消息|背后|过程)[^，。；、：“”]{0,10}?(?:集体|单位|科室|支部|团队|个人|护士|医生|医师|主任|党员|同志|代表|职工|员工|干部|书记|选手|班组|参赛队|参赛者|队伍|队员|小组|作品|项目|案例)")
"""荣获“X”称号的集体、护士李某: others than who the text speaks of."""

OTHERS = re.compile(r"；|另有|还有|其余|其他|，[^，]{0,6}[0-9一二两三四五六七八九十]+(?:个|家|支|件|项)")
"""榜上有名，另有15个品牌获“Y”: others got that."""
MANY_OF = re.compile(r"[^，。；、“”]{0,8}?[0-9一二三四五六七八九十]+(?:个|家(?!庭医生)|名|项|件|篇)")
LISTED_BELOW = re.compile(r"现将[^，。；“”]{0,60}(?:如下|于后|附后)|名单(?:公布|公示|公告|通报|展示)?(?:如下|附后|于后|见附件|见下)[：:。，\s]*$")
"""拿下二等奖，获奖名单如下：who got it stands in the list."""
MEASURED = re.compile(r"(?:、[^，。；、]{2,14}){0,3}(?:的)?(?:数量|情况|名额|比例|标准|条件|总数|要求|目标)|”?(?:专项|配套|补助|扶持|奖补)*(?:资金|经费|补助|贷款|拨款|款项)")
"""被评为优秀案例的数量 gives nobody anything."""
