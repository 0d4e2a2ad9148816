"""Whether a title is one of those that an announcement was about: 甲委公布了“X”名单, and in the same paragraph or below 乙医院获评“X”."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.telling import Telling
from partygraph.facts.who_gave.ours_among import goes_on_about_ours
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["decided_by_part", "is_announced"]

_OTHER_TIME = compiled(r"(?:19|20)[0-9]{2}年(?!度)|此前|曾|去年|前年|在此之前|早在|另悉|另外|另据|同期|多年来|先后|历年|累计|近年|过去(?:的)?(?:[0-9一二两三四五六七八九十几]+)?年|(?:[一二两三四五六七八九十几]+)年(?:来|间|中)")


def is_announced(reading: Telling, title: str, before: str, *, sentence: str = "") -> bool:
    """Is this title among those that the last announcement was about: in its paragraph, or in its words?

    `before` are the words of the clause in front of the verb: when they speak of another time, the title is another matter; `sentence` are all words
    in front of it.
    """
    if reading.announced and (_beyond_house(title, reading.announcer[0]) or _in_another_contest(reading.announced, sentence or before)):
        return False
    if reading.announced and _THAT.search(sentence or before) is not None and _OTHER_TIME.search(before) is None:
        return True
    if not reading.announced or (other := _OTHER_TIME.search(before)) is not None and other[0] not in reading.announced:
        return False
    if _above(title, reading.announcer[0]):
        return False
    if f"“{title}”" in reading.announced and len(title) >= _OWN_TITLE:
        return True
    if (level := _LEVEL.match(title)) is not None and title[level.end() :] in reading.announced and title not in reading.announced and _HIGHER_LEVEL.search(reading.announced[: reading.announced.find(title[level.end() :])]):
        return False  # 甲市巾帼文明岗 is none of the 全国巾帼文明岗 that have been published
    if reading.announced_at == reading.line or title[-4:] in reading.announced:
        return True
    if (_HANDED_OUT.search(reading.announced) or _RESULTS_OUT.search(reading.announced)) and reading.line - reading.announced_at <= _SOON and _IN_CONTEST.search(sentence or before) is None and (head := award_head(title)) is not None and head.rule == "award.prize":
        return True  # 医院党委为优秀集体颁奖, and paragraphs below who got which prize
    if reading.line == reading.announced_at + 1 and _READ_OUT.search(reading.announced) is not None and _OTHER_TIME.search(before) is None:
        return True  # the decision has been read out, and what follows is what it decides
    if reading.announced.endswith("：") and reading.line - max(reading.announced_upto, reading.announced_at) <= _NEXT and _ITEM.fullmatch(sentence or before) is not None:
        reading.announced_upto = reading.line  # …予以表彰，我院喜获：/ ◆ 甲支部获“X”；/ ◆ 乙科获“Y”。
        return True
    if 0 <= reading.ours_at == reading.announced_at and _OTHER_TIME.search(before) is None and goes_on_about_ours(title, sentence or before, reading.announcer[0], reading.line - reading.announced_at):
        return True
    words = _OF_ANY.split(title) if reading.line == reading.announced_at + 1 else ()
    return any(word[at : at + _COMMON] in reading.announced for word in words for at in range(len(word) - _COMMON + 1))


_HANDED_OUT = re.compile(r"(?:为|给|对)(?:获奖|优秀|先进)[^，。；“”]{0,16}(?:颁奖|颁发)")
_RESULTS_OUT = re.compile(r"(?:赛|评选|征集|活动|展评|展演)(?:日前|近日|刚刚|最近|正式|已经|已)*(?:公布|发布|揭晓|宣布|通报)[^，。；“”]{0,12}(?:名单|结果|榜单)")
"""由甲委主办的大赛公布结果, and below who got which prize."""
_IN_CONTEST = re.compile(r"在[^，。；]{2,40}(?:赛|评选|评比|活动|展评)|(?:省|市|全国|国家级)[^，。；]{0,12}(?:赛|评选)")
_SOON = 6
_NEXT = 3
"""Between two such items may stand some that persons got."""
_ITEM = re.compile(r"(?!此外|另外|另据|同时|去年|前年|会后)[^，。；：]{2,120}")
"""Who got it begins the paragraph, and nothing tells of another occasion."""
_THAT = re.compile(r"(?:此次|这次|本次)(?:通报)?(?:表彰|表扬|命名|评选)(?:决定|名单)?(?:中|里|上)")
"""此次表彰中: the one that has been announced, however far above."""
_READ_OUT = re.compile(r"宣读(?:了)?[^。；]{0,40}《[^《》]*(?:表彰|命名)[^《》]*(?:决定|通报)》")


def decided_by_part(reading: Telling, givers: tuple[str, ...]) -> bool:
    """甲集团党委作出决定，乙科被评为甲集团“X”: the committee has decided, the body in front of the title only says whose title it is."""
    if not reading.announced_now or len(givers) != 1 or len(reading.announcer[0]) != 1:
        return False
    org = parse(reading.announcer[0][0])
    return org is not None and org.steps[-1].group == "line" and org.institution == givers[0]


def _beyond_house(title: str, givers: tuple[str, ...]) -> bool:
    """甲市青年文明号, 省级文明单位: no title that a house gives to its own, though its leader reads out who has got it."""
    if len(givers) != 1 or (_OF_LEVEL.match(title) is None and _OF_NATION.search(title) is None and default_places().leading(title) is None):
        return False
    org = parse(givers[0])
    return org is not None and org.institution == givers[0] and org.steps[-1].group == "hospital" and not title.startswith(givers[0])


def _in_another_contest(announced: str, words: str) -> bool:
    """甲委作出决定，…。在乙会组织的技能竞赛中，丙科获一等奖: the prize of a contest that the announcement was not about."""
    occasion = _OCCASION.search(words)
    if occasion is None or _SAME.match(occasion["contest"]) is not None:
        return False
    at = announced.find(occasion[0])
    return occasion["contest"][-_LAST:] not in (announced[:at] if at > 0 and announced[at - 1] in "；。" else announced)


_OCCASION = re.compile(r"在(?P<contest>[^，。；]{2,48}?(?:主办|举办|举行|组织|开展|承办)的[^，。；]{2,40}?(?:赛|比武|运动会|展演))(?:活动)?(?:决赛|总决赛)?(?:中|上|里)")
_SAME = re.compile(r"(?:此|本|这|该)[次届项]?")
_LAST = 2
_OF_LEVEL = re.compile(r"全?[国省市县区州](?:家)?(?:级|直)|全[国省市县区州]|自治区")
_OF_NATION = re.compile(r"青年文明号|工人先锋号|五一(?:劳动奖|巾帼)|五四红旗|三八红旗|文明单位|青年安全生产示范岗|青年突击队$")


def _above(title: str, givers: tuple[str, ...]) -> bool:
    """江西省巾帼文明岗 is not what the women's federation of a city has published, nor is 甲市青年文明号 a title of a hospital's."""
    title = _OF_YEAR.sub("", title)
    level = _PLACED.match(title)
    if givers and (level is not None or title.startswith(_NATIONAL)) and (giver := parse(givers[0])) is not None and giver.steps[0].group in _HOUSES:
        return True
    if level is None or not givers:
        return False
    own = default_places().leading(level[0])
    of_giver = default_places().leading(givers[0])
    return own is not None and of_giver is not None and bool(own.places) and bool(of_giver.places) and own.places[-1].level < of_giver.places[-1].level


_OF_YEAR = re.compile(r"^(?:19|20)[0-9]{2}(?:[—~至-]+(?:19|20)?[0-9]{2})?年?度?")
_NATIONAL = ("全国", "国家级", "全省", "省级", "全市", "市级")
_HOUSES = frozenset({"hospital", "institute"})
_PLACED = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:省|自治区|市|州|县|区)(?=[“\u4e00-\u9fff])")
_OWN_TITLE = 6
"""A quoted title so long is no other's: 评出“十佳基层医疗机构”, and paragraphs below who it was."""
_OF_ANY = re.compile(r"卫生健康|医疗卫生|卫生计生")
"""Words of the system itself tie nothing to anything."""
_COMMON = 4
"""So many characters in a row tie a title to the paper that the paragraph before has announced."""
_LEVEL = re.compile(r"[\u4e00-\u9fff]{2,8}?(?:省|市|县|区|州)")
_HIGHER_LEVEL = re.compile(r"(?:全国|国家级|全省|省级|全区|自治区)(?:[^，。；》“”]{2,6}、){0,4}$")
