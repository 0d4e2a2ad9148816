"""Honours that somebody collects for a body: 院长代表甲医院上台领取“X”奖牌."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.model import Text

__all__ = ["collected_for"]

_COLLECTED = re.compile(
    r"(?:^|(?<=[，；。：]))(?P<by>[^，。；：“”]{2,40}?)(?<!党)(?<!人大)代表(?P<who>[^，。；：“”]{2,40}?)，?(?:上台|登台|现场|走上[^，。；：“”]{2,6}|在[^，。；：“”]{2,16}[上中里]|从[^，。；：“”]{2,24}?手[中里]){0,2}"
    r"(?:领奖，)?(?:领取|接过|接受|领回|捧回|领到|受领|接)(?:了|到)?[^，。；：“”]{0,16}“(?P<title>[^“”]{3,40})”(?:光荣称号|荣誉称号|称号|荣誉)?的?(?:奖牌|牌匾|证书|奖杯|奖状|匾牌|铜牌|锦旗|授牌)"
)


_POST = re.compile(r"(?:副?(?:主任|护士长|科长|处长|部长|书记|主席|院长|站长|所长|队长|负责人)|科?号长|职工|护士|医生|医师)[\u4e00-\u9fff]{1,4}?(?:某{1,2})?$")
_ITS_UNIT = ("科室", "本科室", "全科", "团队", "集体", "病区", "支部", "党支部", "部门", "班组")


def _of_post(sentence: Text, match: re.Match[str]) -> Text:
    """Whom somebody stood for; 急诊科护士长张某代表科室: the unit of the post."""
    if match["who"] not in _ITS_UNIT or (post := _POST.search(match["by"])) is None or post.start() == 0:
        return sentence.slice(*match.span("who"))
    return sentence.slice(match.start("by"), match.start("by") + post.start())


def collected_for(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Whom somebody stood for has got what that one collected. Comes out: where the sentence says so."""
    for match in _COLLECTED.finditer(sentence.chars) if "代表" in sentence.chars else ():
        head = award_head(match["title"])
        if head is None or head.personal or not qualified(match["title"]):
            continue
        whom = resolve_all(reading, _of_post(sentence, match)) or ()
        for name, at, resolved in whom:
            reading.found.append(Told(name, at, resolved, match["title"], sentence.slice(*match.span("title")), None, None, (), None, "told.collected"))
        if whom:
            return match.span()
    return None
