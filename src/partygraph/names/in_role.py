"""Words that say what part a body has, right in front of its name: 承办单位甲市护理学会, 参赛单位乙县中医院; they are none of it."""

from __future__ import annotations

import re

from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["behind_role"]

_PART = r"(?:主办|承办|协办|联办|合办|主持|牵头|支持|支撑|指导|参赛|参与|参加|参建|参评|获奖|受奖|获评|受表彰|推荐|申报|报送|选送|组织|组队|执行|发起|帮扶|对口帮扶|受援|支援|派出|共建|依托|挂靠|建设|创建|试点|会长|副会长|理事长|副理事长|理事|会员|成员|主委|副主委|技术支持|项目|责任|主管|举办|派驻|结对|签约|合作|轮值)"
_ROLE = compiled(
    rf"(?:(?:本次|此次|本届|该|大会|会议|活动|赛事|大赛|比赛|竞赛|联盟|学会|协会)?{_PART}(?:[、和及与]{_PART})?(?:单位|机构|医院|院校|方|部门|主体)|东道主|东道方|主会场|分会场)(?:之一)?(?:的|——|-|：|:)?\s*"
)
_LONGEST, _LEAST = 16, 4


def behind_role(chars: str) -> int:
    """How many characters in front of a placed name only say what part the body has.

    >>> behind_role("承办单位榆中县护理学会"), behind_role("主办方永登县总工会"), behind_role("支援医院党总支"), behind_role("榆中县人民医院")
    (4, 3, 0, 0)
    """
    match = _ROLE.match(chars, 0, _LONGEST)
    if match is None or len(chars) - match.end() < _LEAST:
        return 0
    rest = chars[match.end() :]
    return match.end() if default_places().leading(rest) is not None or _NATION.match(rest) is not None or _UNIVERSITY.match(rest) is not None else 0


_NATION = re.compile(r"中国(?!工)|中华|全国|国家|解放军|共青团|中共|[省市县区](?=[\u4e00-\u9fff]{2,})")
_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2,8}大学|[\u4e00-\u9fff]{2,4}(?:医学院|中医药?学院)")
