"""What the document calls an award before its lists begin: a heading further down that says no more than such a name opens its section."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.announced import quoted_counts, quoted_names
from partygraph.facts.awards.award_names import award_head, strip_count
from partygraph.facts.awards.counts import read_counts
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.lists.grades_in_full import grades_in_full
from partygraph.facts.lists.section_headings import begins_with_name
from partygraph.facts.lists.walk import Walk
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.numerals import number
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern, words
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["in_full", "note_known"]


_GIVES = re.compile(r"授予|命名|评出|评选出|表彰|认定")
_SEVERAL_GOT = re.compile(rf"[0-9一二三四五六七八九十两]+[个家名支项][^，。；“”]{{0,10}}(?:{ADVERBS}|脱颖而出)*(?:{GETS}|分获|获|成为)“(?P<name>[^“”]{{2,16}})”")
_NAMED_AS = re.compile(r"(?:命名|授予|认定|评为|确定)[^。；“”]{0,60}[0-9一二三四五六七八九十]+(?:个|家|名|所)[^。；，“”]{0,8}为“(?P<name>[^“”]{4,24})”")
_PRESENTED = re.compile(r"(?:颁发|颁授|授予|评选出|评出)(?:了)?(?P<names>(?:“[^“”]{4,16}”[、和]?){2,})等?(?:奖项|荣誉|称号|奖)")
_QUOTED = re.compile(r"“([^“”]+)”")
_SO_MANY = compiled(r"(?:[、；，和及]|年度?|(?=命名|评|表|认定|另?设|确定))(?:命名|评出|评选出|表彰|表扬|认定|另?设|确定)?(?P<name>[\u4e00-\u9fff]{3,12}(?:队|岗|站|点|哨|窗口|班组|驿站|阵地))(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[支个家]")
_UNITS = r"(?:科室|病区|病房|班组|团队|小组|窗口|护理单元|诊室|部门)"
_ROW_OF_AWARDS = compiled(r"(?:对|表彰了?|表彰|评出|评选出|授予|命名)(?:(?:19|20)[0-9]{2}年度?|在[^，。；]{2,30}的)?(?P<row>(?:[^，。；：《》“”、和及]{3,18}(?:、|和|以及|及))+[^，。；：《》“”、和及]{3,18}?)(?:(?:予以|给予|进行)了?(?:通报)?(?:表彰|表扬)|的(?:决定|通报)|(?=[，。；]))")
_PART_OF_ROW = re.compile(r"(?:(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[个支家名])?(?P<name>(?:(?![和及以])[\u4e00-\u9fff]){3,12})(?:、|和|以及|及|$)")
_KIND_OF_UNIT = re.compile(rf"(?:临床|医技|行政|职能|后勤|机关|手术|非手术|内科|外科|门诊|住院|护理|医疗|基层|重点|各|系统|相关|有关|和)*{_UNITS}")
"""临床科室 sorts units and is no title."""
_HEADING = 24
_PERSONAL_ENDS = ("员", "者", "手", "个人", "同志", "标兵")
_LIST_OF_BOTH = re.compile(r"(?:[0-9]{1,2}[.、]\s*)?(?P<parts>[\u4e00-\u9fff]{4,14}(?:[、和与及][\u4e00-\u9fff]{4,14}){1,3})名单")


_CONTEST_BEHIND = re.compile(r"”(?![^，。；、“”]{0,12}(?:评|创|选|命名|认定|推荐|表彰))[^，。；、“”]{0,10}?(?:大赛|竞赛|比赛|联赛|主题活动|系列活动|征文|演讲|展演|展播|论坛)")
_OF_EVENT = re.compile(r"(?:团体|集体|个人)(?:赛|竞赛|组)?(?:[特一二三]等|[金银铜])奖")
"""团体赛一等奖1名、二等奖2名: the prizes of a part of the contest."""


def note_known(walk: Walk, lines: Sequence[Line], title: Text | None) -> None:
    """Awards that the title, the announcements and the sentences name, with their counts, into `walk`."""
    for text in [*([title] if title is not None else []), *(line.text for line in lines if "“" in line.chars and pattern("list.follows").search(line.chars))]:
        for name in quoted_names(text.chars[:400]):
            if begins_with_name(name + " ."):
                continue  # a recipient in quotes
            if award_head(name) is None and _CONTEST_BEHIND.match(text.chars, text.chars.find("”", text.chars.find(f"“{name}”"))) is not None:
                continue  # “甲”短视频大赛 is called so, and its prizes are others
            walk.known.setdefault(name, name)
            walk.known.setdefault(name + "提名", f"“{name}”提名")
        for name, count in quoted_counts(text.chars[:400]):
            walk.counts.setdefault(name, count)
    walk.quoted = tuple(dict.fromkeys(name for line in lines if "“" in line.chars for name in quoted_names(line.chars[:2000])))
    for line in lines:  # 授予6家医院“书香医院”、10个科室“书香科室”称号: such a heading further down is an award
        for told in read_counts(line.text) if _OF_EVENT.search(line.chars) else ():
            if _OF_EVENT.match(told.award) is not None:
                walk.counts.setdefault(told.award, told.count)
        for told in read_counts(line.text) if "“" in line.chars and _GIVES.search(line.chars) else ():
            if f"“{told.award}”" in line.chars:
                walk.known.setdefault(told.award, told.award)
    walk.grades = grades_in_full(told.award for line in lines if len(line.cells) == 1 and "。" in line.chars for told in read_counts(line.text))
    for chars in (line.chars[:2000] for line in lines if "“" in line.chars):
        for match in (*_NAMED_AS.finditer(chars), *_SEVERAL_GOT.finditer(chars)):  # 命名乙等7个单位为“县级卫生单位”, 10家医院荣登“年度擂主”
            walk.known.setdefault(match["name"], match["name"])
        for match in _PRESENTED.finditer(chars):  # 颁发“模范科室”“效益显著科室”等奖项
            for name in _QUOTED.findall(match["names"]):
                walk.known.setdefault(name, name)
    for line in lines:  # 命名青年突击队4支: and a heading further down is no more than that name
        for match in _SO_MANY.finditer(line.chars[:2000]) if _GIVES.search(line.chars) else ():
            if award_head(match["name"]) is None and not match["name"].endswith(_PERSONAL_ENDS) and not is_anchored(match["name"]):
                walk.known.setdefault(match["name"], match["name"])
                walk.counts.setdefault(match["name"], number(match["count"]) or 0)
    headings = {strip_count(line.body.chars)[0].strip(" ：:") for line in lines if len(line.cells) == 1 and len(line.chars) <= _HEADING}
    for line in lines:  # 对5个优秀团队、4个温馨病房予以表彰, and a heading 温馨病房（4个） further down
        for match in _ROW_OF_AWARDS.finditer(line.chars[:2000]) if _GIVES.search(line.chars) else ():
            parts = [part["name"] for part in _PART_OF_ROW.finditer(match["row"])]
            if len(parts) > 1 and any(award_head(part) is not None and qualified(part) for part in parts):
                for part in parts:
                    if part in headings and not qualified(part) and not _KIND_OF_UNIT.fullmatch(part) and not part.endswith(_PERSONAL_ENDS) and not is_anchored(part):
                        walk.known.setdefault(part, part)
    for line in lines:  # 优秀组织单位和青年突击队名单: a heading below it may be the name that says of itself nothing
        if (both := _LIST_OF_BOTH.fullmatch(line.body.chars)) is not None:
            parts = re.split("[、和与及]", both["parts"])
            if any((found := read_heading(part)) is not None and found.names for part in parts) and all(4 <= len(part) <= 14 and not is_anchored(part) for part in parts):
                for part in parts:
                    if award_head(part) is None and not part.endswith(_PERSONAL_ENDS):
                        walk.known.setdefault(part, part)
    if title is not None:
        for part in re.split("[、和与]", re.sub(r"名单.*$", "", title.chars)):
            if 5 <= len(part) <= 12 and part.startswith(words("leading")):
                walk.known.setdefault(part, part)


def in_full(name: str | None, title: Text, lines: Sequence[Line]) -> tuple[str | None, Text]:
    """The award that the title names; a word too short for one (“百强”) by the list that the text names in full (“党建百强支部”名单)."""
    if name is None or len(name) >= _LEAST_NAME:
        return name, title
    full = [(match[1], line.text.slice(*match.span(1))) for line in lines if "名单" in line.chars for match in _LIST_OF.finditer(line.chars) if name in match[1]]
    return full[0] if len({word for word, _ in full}) == 1 else (name, title)


_LEAST_NAME = 4
_LIST_OF = re.compile(r"“([^“”]{4,24})”[^，。；“”]{0,8}名单")
