"""Lines that call on the reader to look at the list below them: 一起来看看入选的有哪些案例——."""

from __future__ import annotations

import re

from partygraph.rules.begins import compiled
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["called_for"]

_LONGEST = 48
_LOOK = compiled(
    r"(?:来|去|快|就|先|一起|一同|往下|接着|继续|请|也)(?:看看|看一看|看一下|看下|瞧瞧|瞧一瞧|围观|揭晓|认识一下|了解一下)|一起来?看|往下[看拉滑翻]|[一先]睹为快|快来?(?:看|瞧)|^(?:看看|看一看|瞧瞧)|来看(?:吧|$|[！!—…：:])"
)
"""What asks the reader to look."""
_PART = re.compile(r"[，,？?！!：:—…↓👇⬇\s]+")
_CALLS = re.compile(
    r"^(?:下面|接下来|现在|这就|那么|首先|赶紧|赶快|快|就|请|先|跟着|跟随|跟|随着|随|和|与|小编|记者|让|我们|咱们|大家|您|你|带|为|一起|一同|共同|往下|接着|继续|究竟|到底|来|去|看看|看一看|看一下|看下|看|瞧瞧|瞧一瞧|围观|盘点|揭晓|认识一下|了解一下|认识|了解|一下|吧)+"
)
_ASKS = re.compile(rf"^(?:(?:这次|此次|本次|今年|本届|最终)|(?:{GETS}|获奖)(?:的|了)?|(?:{ADVERBS}|具体)?(?:有|是)(?:哪些|哪几个|哪几家|哪家|谁|什么)|哪些|哪几个|哪几家|[我本][院省市县区州校]的?|这些|那些|以下|都|有|的)+")
_ASKS_BEHIND = re.compile(
    r"(?:(?:的)?(?:都|究竟|到底|分别|具体|又)*(?:有|是)?(?:哪些|哪几个|哪几家|哪家|谁|什么)(?:党支部|支部|党组织|单位|集体|医院|科室|案例|品牌|项目|作品|团队)?|成功|光荣|入选|上榜|获评|获奖|榜上有名|脱颖而出|在列|的?(?:获得者|获奖者|得主)|的?(?:获奖|入选|完整|全部)?(?:名单|情况|结果|榜单)|[吧呢吗啦])+$"
)


def called_for(chars: str) -> str | None:
    """What a call on the reader names (nothing where it only says that those who won follow), or None for a line that calls on nobody.

    >>> called_for("一起来看看入选的有哪些案例——"), called_for("看看有哪些优秀品牌上榜！"), called_for("一起来看看十佳案例名单")
    ('案例', '优秀品牌', '十佳案例')
    >>> called_for("究竟花落谁家？快来揭晓"), called_for("优秀案例"), called_for("看护组")
    ('', None, None)
    """
    if len(chars) > _LONGEST or "。" in chars or "“" in chars or _LOOK.search(chars) is None:
        return None
    found = ""
    for part in _PART.split(chars):
        bare = _ASKS_BEHIND.sub("", _ASKS.sub("", _CALLS.sub("", part)))
        found = bare if _NAMES.search(bare) is not None else found
    return found


_NAMES = re.compile(r"(?:案例|品牌|项目|作品|支部|党组织|单位|集体|医院|科室|团队|岗|号|奖|典型|个人|党员|工作者|标兵|先锋|医生|护士|之星|岗位|窗口|班组)$")
