"""Which line can be a headline by its own words: no sentence, no furniture of the page, no name, no row (一等奖：甲医院) of a list."""

from __future__ import annotations

import re

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.documents.no_headlines import is_no_headline
from partygraph.facts.documents.paper import is_furniture, is_organization_line
from partygraph.facts.words.staff import is_person_at_work
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["ATTACHMENT", "DAY", "FILE", "NAME_ALONE", "NAVIGATION", "PATH", "can_be_headline"]

NAVIGATION = pattern("headline.navigation")
_FOOT = pattern("headline.credits")
NAME_ALONE = re.compile(r"[\u4e00-\u9fff（）]{4,30}")
_STOPPED = re.compile(r"[。；，：:.]$")
_SPEAKS = re.compile(r"：“[^“”]*[。！？]”$")
"""有位老党员说：“…。”"""


def can_be_headline(chars: str) -> bool:
    """May this line be a headline: no sentence, no furniture of the page, no name, no row of a list?"""
    path = PATH.match(chars)
    if path is not None:
        chars = chars[path.end() :]
    if is_no_headline(chars):
        return False
    if not 3 <= len(chars) <= 70 or _SPEAKS.search(chars) or len(_HAN.findall(chars)) < 3 or _STOPPED.search(chars) or chars.startswith("（") and chars.endswith("）") or is_person_at_work(chars):
        return False
    if chars.endswith("）") and len(unit := expand(_LAST_BRACKET.sub("", chars))) == 1 and is_bare(unit[0].org):
        return False  # 药学部党支部（甲医院）
    label, colon, behind = chars.partition("：")
    if colon and (award := read_heading(label + "：")) is not None and award.names and (named := expand(behind)) and (label.endswith("奖") or not any(is_bare(item.org) for item in named)):
        return False  # 一等奖：甲医院
    if (beside := _HOUSE_AND_WORD.fullmatch(chars)) is not None and is_organization_line(beside["who"]) and not _GOT.search(beside["what"]):
        return False  # 2 甲医院 暖心圈
    if _OWNED_WORKS.search(chars) is not None:
        return False  # 《X》（甲医院）、《Y》（乙医院）
    if (row := _WORK_BEHIND.fullmatch(chars) or _WORK_IN_FRONT.fullmatch(chars)) is not None and is_organization_line(row["who"]):
        return False
    if _VERB_ALONE.fullmatch(chars) or FILE.search(chars) or _COUNTED.search(chars) or _PLACE.match(chars) or _REACHED.search(chars) or is_furniture(chars) or ATTACHMENT.match(chars) or _TOLD_IN.match(chars) or _BY_PAPER.match(chars) or pattern("honours.entry").match(chars) or DAY.search(chars) or chars.startswith("原创 ") or NAVIGATION.search(chars) or pattern("site.greeting").fullmatch(chars) or chars.count("|") > 1 or chars.count("\t") > 1 or _FOOT.match(chars) and not chars.startswith("【"):
        return False
    return not (len(re.findall(r"\s", chars)) > 4 or _HELD_BY.match(chars) or chars.endswith("如下") or is_organization_line(re.sub(r"（[^（）]{1,14}）$", "", chars)) and not _GOT.search(chars) or _NUMBERED.match(chars) or _ITEMS.search(chars) or len(expand(chars)) > 1)


_HOUSE_AND_WORD = re.compile(r"(?:[0-9]{1,3}\s?[.、．]?\s*)?(?P<who>[^\s，。；：“”《》]{4,30})\s+(?P<what>[^\s，。；：]{2,14})")
FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|bmp|zip|rar|mp4|wps|et)(?:\s*[（(\[【][^）)\]】]{0,12}[）)\]】])?$", re.IGNORECASE)
"""What can be downloaded and how a picture is called."""
_PLACE = re.compile(r"第[一二三四五六七八]名\s*[：:]")
"""第一名：甲医院 is a row, too."""
_REACHED = compiled(r"^版权所有|ICP备|(?:电话|热线|传真|邮编|邮箱|地址|网址)[：:]|[0-9]{3,4}-[0-9]{7,8}$")
"""How somebody is reached and whose the page is, at its foot."""
_HELD_BY = re.compile(r"特此|由[^，。；]{3,40}(?:主办|承办|举办|协办|指导|发起)")
"""由甲委员会主办的…: the first line of a story that begins each clause on a line of its own; 特此报喜 closes one."""
_WORK_BEHIND = re.compile(r"(?P<who>[^，。；：“”《》—]{4,40})(?:—+|\s+)?《[^《》]{2,60}》")
"""甲医院——《一碗药》 is a row."""
_OWNED_WORKS = re.compile(r"》（[^（）]{3,40}）[、；，]《")
_VERB_ALONE = re.compile(rf"(?:被|荣获|获)[^，。；：“”]{{0,24}}(?:授予|评为|命名为|认定为|表彰为)|(?:{GETS})|“[^“”]{{2,30}}”(?:光荣|荣誉)?称号")
"""被甲委授予: one of the lines that a verse sets its sentence in."""
_LAST_BRACKET = re.compile(r"（[^（）]{2,20}）$")
_WORK_IN_FRONT = re.compile(r"《[^《》]{2,60}》(?:—+|\s+)(?P<who>[^，。；：“”《》—]{4,40})")
_COUNTED = gated(r"（[0-9一二三四五六七八九十]+[个家名项件篇]）[：:]|^[^名榜]{2,14}（[0-9一二三四五六七八九十]+[个家名项件篇]）$|^【[^【】]{2,14}】\s*[0-9一二三四五六七八九十]+[个家名项件篇]$|^(?:[特一二三]等|[金银铜]|优秀|优胜|鼓励|入围|组织)奖$|^(?:全[国省市县区院])?(?:先进|优秀|模范|示范|标兵)(?:个人|集体|单位|科室|组织|工作者|党支部|党员|共产党员)$|^在[\u4e00-\u9fff]{2,8}(?:收官|举行|举办|落幕|召开|闭幕|开幕|启动)$")
"""一等奖（1个）：甲医院 is a row, 清廉医院（5家） the heading of a list."""
_GOT = re.compile(rf"(?:{ADVERBS})*(?:{GETS}|获批|获|创成|创建)")
"""甲支部 is a name, 入选甲支部 a headline."""
DAY = re.compile(r"(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}")
"""A day in digits stands on the line of a page's head, never in a headline."""
_HAN = re.compile(r"[\u4e00-\u9fff]")
PATH = re.compile(r"(?:\|(?:[\u4e00-\u9fff]{2,12}\s*\|\s*)+|(?:[\u4e00-\u9fff]{2,12}\s*\|\s*){2,3}|(?:(?:当前|您的|您现在的)?位置(?:是)?：\s*)?(?:[\u4e00-\u9fff]{2,12}\s*(?:>+|»)\s*){1,4}(?:[\u4e00-\u9fff]{2}(?:动态|新闻|要闻|快讯|资讯)(?!发布|中心|速递))?)(?=[^|>»]{10,}$)")
"""The path to the page in front of its headline (新闻中心 > 医院动态 > 甲医院获…), the last of its steps stuck to that."""
_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.、]|[0-9]{1,2}\s+[\u4e00-\u9fff]{2,8}$)")
_ITEMS = re.compile(r"^[^：“”]{2,20}：[^：]+[、；]")
ATTACHMENT = re.compile(r"附\s*件\s*[0-9]{0,2}\s*[：:]")
_BY_PAPER = re.compile(r"(?:根据|按照|依据)[^，。；《》]{3,60}《[^《》]+》[^，。；]{0,12}，")
"""根据甲委《关于表彰…的决定》，我院上榜！ is the first sentence of the text."""
_TOLD_IN = re.compile(r"(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:，|\s+(?=[^\s，]*[获被评]))")
"""A line that begins so tells what was in that month."""
