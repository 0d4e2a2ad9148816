"""Counts in front of a clause that says how it came to it: 甲医院等9家医院通过评审，被授予“乙”称号 counts who has got the title."""

from __future__ import annotations

from partygraph.rules.gate import gated

__all__ = ["COUNTED_THEN"]

_NUMBER = r"(?<![第0-9一二三四五六七八九十百])(?:[0-9]{1,5}|[一二三四五六七八九十百两]{1,4})"
_PASSES = r"(?:最终|成功|顺利|已|均|一举|一次性|首批){0,3}(?:通过|经过?|历经|从|凭借?|以(?=优异|出色|突出|总分)|脱颖而出|突出重围|胜出)"
_GETS = r"(?:荣获|喜获|获评|获颁|获授|获得|荣膺|当选|成为|跻身|入选|被(?:[^，。；“”0-9]{1,16}?)?(?:授予|评为|命名为|认定为|确认为|确定为|评定为|表彰为))"
COUNTED_THEN = gated(
    rf"(?P<count>{_NUMBER})\s*(?:个|家|所|支(?!部)|名|位|项)(?!月|小时|工作日|环节|批次)[^，。；“”0-9]{{0,20}}?{_PASSES}[^，。；“”]{{0,30}}，(?:最终|成功|光荣|顺利|正式|并|从而|首次|一举|双双|均|都|同时){{0,3}}"
    rf"{_GETS}(?:了)?(?:(?:19|20)[0-9]{{2}}年度?)?“?(?P<award>[^，。；：“”0-9]{{4,30}}?)”?(?:(?:光荣|荣誉)?(?:称号|荣誉))?(?=[，。；]|的(?:通知|通报)|$)"
)
"""So many of a kind, what they passed, and what they became."""
