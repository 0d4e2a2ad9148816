"""What a house is by the titles that it holds, as profiles say it without quotation marks: 甲医院是全国文明单位、乙省卫生先进单位."""

from __future__ import annotations

import re
from itertools import pairwise

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.telling import Telling, Told, mask
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.model import Text
from partygraph.places import default_places
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["standing_titles"]

_IS = gated(r"(?<=[院心站所科室部组会委局支总党团健])(?:，(?=[现是系]))?(?:现为|现是|目前是|同时是|也是|还是|不仅是|既是|曾是|是|系(?![统列主谱])|为)(?:一所|一家|集|我[省市县区州]的?)?")
_PARTED = re.compile(r"[、，]|(?<=[位体院织])(?:和|及|以及)")
_LEVEL = re.compile(r"(?:全国|国家级?|中国|省级|市级|县级|区级|州级|[全我][省市县区州])")
_COLLECTIVE = frozenset({"award.collective", "award.mark"})
_KIND_OF_HOUSE = re.compile(r"(?:教学|实习|定点|协作|成员|综合|专科|中医|合作|对口|帮扶|培训|实践|区域|重点|建设|爱婴|[甲乙]等)[^，、]{0,8}$")


def standing_titles(reading: Telling, sentence: Text) -> None:
    """Tell the titles among what a sentence says that a body named in it is; kinds of houses and bases are none."""
    chars = sentence.chars
    if "是" not in chars and "为" not in chars and "系" not in chars:
        return
    masked = mask(chars)
    for match in _IS.finditer(chars):
        begin = max((chars.rfind(mark, 0, match.start()) for mark in "，。；：！"), default=-1) + 1
        if pattern("told.striving").search(masked[begin : match.start()]) is not None or _GIVES.search(masked, begin, match.start()) is not None:
            continue
        stop = next((at for at in range(match.end(), len(chars)) if chars[at] in "。；：！？（"), len(chars))
        comma = next((at for at in range(match.end(), stop) if chars[at] == "，"), stop)
        titles = _titles(sentence, match.end(), stop)
        if not titles or match[0].endswith("为") and _ENDS_AS_NOUN.search(chars, match.end(), comma) is None:
            continue  # 为先进集体颁奖
        found = [item for item in recipients_before(reading, sentence, begin, match.start(), fallback=[]) or [] if not item.implied]
        if len(found) != 1 or any((told.recipient, told.award) in {(found[0].name, title.chars) for title in titles} for told in reading.found[reading.fresh :]):
            continue
        for title in titles:
            reading.found.append(Told(found[0].name, found[0].at, found[0].resolved, title.chars, title, None, None, (), None, "told.standing"))
        return


def _titles(sentence: Text, begin: int, stop: int) -> list[Text]:
    """The parts of the enumeration that are titles with a level; nothing where a part goes on as a sentence does."""
    cuts = [(begin, begin), *(match.span() for match in _PARTED.finditer(sentence.chars, begin, stop)), (stop, stop)]
    found = []
    for (_, start), (end, _) in pairwise(cuts):
        part = sentence.slice(start, end).strip(" “”")
        if _is_title(part.chars):
            found.append(part)
        elif not part.chars or _GOES_ON.search(part.chars):
            break
    return found


_GIVES = re.compile(r"命名|授予|认定|评定|评选|评为|确定|确认|列|表彰|选|定位|目标|争|创")
"""命名甲小组为…: the title is given, and who gives it stands in front."""
_ENDS_AS_NOUN = re.compile(r"(?:医院|单位|集体|基地|中心|科室|窗口|[岗号户]|党组织|党支部|党委)”?$")
_GOES_ON = re.compile(r"[的了]|唯一|入选|首家|首个|被|获|坚持|始终|位于|坐落|创建|占地|拥有|开展|承担|服务|先后|近年|通过|以")
_LEAST, _MOST = 5, 24


def _is_title(name: str) -> bool:
    if not _LEAST <= len(name) <= _MOST or "“" in name or _GOES_ON.search(name) is not None or _KIND_OF_HOUSE.search(name) is not None:
        return False
    place = default_places().leading(name)
    if _LEVEL.match(name) is None and (place is None or place.length >= len(name) - 3):
        return False
    head = award_head(name)
    return head is not None and head.rule in _COLLECTIVE and not head.personal and qualified(name)
