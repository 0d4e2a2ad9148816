"""What a sentence says of titles and their givers before anybody gets them: “X”由甲委表彰, 乙会命名了10个“Y”, 丙局举办的大赛."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.who_gave.publishing import publishers
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["note_batches", "note_givers", "note_holders", "stripped_title"]

_HELD = gated(r"(?P<who>[^，。；“”]{3,60}?)(?:共同|联合|携手|联手)*(?:主办|举办|发起|组织开展)(?:了|的)?(?=[^，。；]{0,30}(?:赛|评选|征集|征文|活动|展评|竞技))")


def note_givers(reading: Telling, sentence: Text) -> None:
    """“X”由甲委、甲政府联名表彰, “Y”以甲委名义表彰: whoever gets one of them has it from them."""
    for match in pattern("told.title-given-by").finditer(sentence.chars) if "“" in sentence.chars else ():
        kind = "by" if match["by"] else "name"
        if names := bodies_of(match[kind], reading):
            reading.said_to_give[match["quote"]] = names, sentence.slice(*match.span(kind))
    for paper in _PAPER.finditer(sentence.chars) if "《" in sentence.chars else ():
        title = stripped_title(paper["title"])
        if len(title) >= _LEAST_TITLE and (names := bodies_of(paper["who"], reading)):
            reading.said_to_give.setdefault(title, (names, sentence.slice(*paper.span("who"))))


def stripped_title(title: str) -> str:
    """The title without its year, batch and quotation marks.

    >>> stripped_title("2023年度甲市机关“四强”党支部")
    '甲市机关四强党支部'
    """
    return re.sub(r"[“”]", "", _EDITION.sub("", title))


_EDITION = re.compile(r"^(?:(?:19|20)[0-9]{2}(?:[—-](?:19|20)[0-9]{2})?年度?|第[一二三四五六七八九十0-9]{1,3}[批届]|首批|新一批)+")
_PAPER = re.compile(r"《(?P<who>[^《》“”]{4,60}?)(?:印发|发布)?关于(?:命名|授予|认定)(?P<title>[^《》、]{4,40}?)(?:称号)?的(?:决定|通报|通知|公告)》")
"""《甲工委关于命名“四强”党支部的决定》: whose paper it is gives what the paper names."""


def note_holders(reading: Telling, sentence: Text) -> None:
    """甲、乙共同举办了征文活动: 主办单位 of a later sentence are they."""
    for match in _HELD.finditer(sentence.chars):
        begin = match.start("who") + led_in(match["who"])
        if names := bodies_of(sentence.chars[begin : match.end("who")], reading):
            reading.holders = names, sentence.slice(begin, match.end("who"))


def note_batches(reading: Telling, sentence: Text) -> None:
    """甲委员会命名了一批“X”，乙工会表彰了5个“Y”, 宣读《丙党组关于表彰Z的决定》: each list further down has its own giver."""
    for match in pattern("told.batch").finditer(sentence.chars):
        names, _ = giver_before(reading, sentence, 0, match.start())
        if _are_whole(names):
            reading.batches.append((match["title"] or match["plain"], names))
            end = match.end()
            while (more := _ONE_MORE.match(sentence.chars, end)) is not None:
                reading.batches.append((more["title"], names))
                end = more.end()
    for match in pattern("told.batch-named").finditer(sentence.chars):
        titles = [part.removeprefix("为").strip("“”") for part in re.split(r"[、和与及]|(?<=”)(?=“)", match["titles"])]
        heads = [award_head(title) for title in titles]
        if not all(head is not None and len(title) >= _LEAST_TITLE and (head.rule == "award.prize" or qualified(title) or head.personal) for head, title in zip(heads, titles, strict=True)):
            continue
        names, _ = giver_before(reading, sentence, 0, match.start())
        if _are_whole(names):
            reading.batches.extend((title, names) for title, head in zip(titles, heads, strict=True) if head is not None and not head.personal)
    for match in _SO_MANY_OF_EACH.finditer(sentence.chars):
        names, _ = giver_before(reading, sentence, 0, match.start())
        for each in _ONE_OF_EACH.finditer(match["pairs"]) if _are_whole(names) else ():
            title = each["title"].strip("“”")
            if (head := award_head(title)) is not None and not head.personal and len(title) >= _LEAST_TITLE and qualified(title):
                reading.batches.append((title, names))
    for match in pattern("told.read-out").finditer(sentence.chars):
        if not match["titles"]:
            continue
        names = reading.assembled[0] if match["unnamed"] else publishers(reading, match["who"] or match["reader"], own=match[0].endswith("决定》"))
        for named in re.split(r"[、和与及]", match["titles"]) if names else ():
            head = award_head(named)
            if head is not None and not head.personal and len(named) >= _LEAST_TITLE:
                reading.batches.append((named, names))


def _are_whole(names: tuple[str, ...]) -> bool:
    """Names that stand by themselves, the first by its place or level: 国家卫健委、人力资源和社会保障部."""
    return bool(names) and is_anchored(names[0]) and all(is_anchored(name) or (org := parse(name)) is not None and org.steps[0].group == "government" and not is_bare(org) for name in names)


_N_OF = r"[0-9一二三四五六七八九十百]{1,5}\s*(?:个|家|支|项|名|位)"
_SO_MANY_OF_EACH = gated(rf"(?:通报表扬|通报表彰|表彰|表扬|命名|评选出|评出|授予|认定)(?:了)?(?P<pairs>(?:{_N_OF}[^，。；：0-9]{{3,24}}[、和与及]){{1,6}}{_N_OF}[^，。；：0-9]{{3,24}}?)(?=予以|进行|[，。；]|$)")
"""甲总工会通报表扬99个五一劳动奖状、200个工人先锋号: so many of each, whose bearers lists name."""
_ONE_OF_EACH = re.compile(rf"{_N_OF}(?P<title>[^，。；：0-9、]{{3,24}}?)(?=[、和与及]{_N_OF}|$)")
_ONE_MORE = re.compile(r"(?:光荣称号|荣誉称号|称号)?[、和及与以，]+[0-9一二三四五六七八九十]{1,4}(?:个|家|支|项)[^，。；、“”]{0,8}“(?P<title>[^“”]{3,30})”")
"""授予6家医院“X”、10个科室“Y”: the same giver."""
_LEAST_TITLE = 4
"""A shorter word of a paper's title names no award by itself."""
