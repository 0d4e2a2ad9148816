"""An article that honours institutions one chapter each: numbered headings that are names, under an announced board.

The heading is a line of its own (`NO.1 甲医院`), or the number stands above the name; a line in quotation marks below it is its brand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.awards.announced import title_award
from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.titles import qualified
from partygraph.facts.documents.document import DocumentReading
from partygraph.facts.gathered import Gathered
from partygraph.facts.lists.names_in_rows import by_position
from partygraph.layout import Line
from partygraph.model import AwardFact, Conferral, EntryKind, Text
from partygraph.names.expand import expand
from partygraph.names.named import Named, is_placed
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.places import default_places
from partygraph.rules.phrases import GETS

__all__ = ["gather_chapters"]

_HEAD = re.compile(r"^(?:NO\.?|No\.?|TOP)?\s*(?P<number>[0-9]\s?[0-9]?)[\s.、]*")
_BOARD = re.compile(r"(?:本期|本次|现|此次)?(?:公布|发布|推出|揭晓)\s*(?P<award>[^，。；]{2,40}?)(?:之“[^“”]{1,20}”)?\s*(?:的)?(?:榜单|名单|榜)")
_CHOSEN = re.compile(rf"(?P<count>[0-9一二三四五六七八九十]+)[个家名项][^，。；“”]{{0,12}}(?:{GETS}|成为)(?:[^，。；“”]{{0,16}})“(?P<award>[^“”]{{3,24}})”")
_CHOSE = re.compile(r"(?:评选出|评出|产生|遴选出|推选出|选出)(?:了)?“(?P<award>[^“”]{3,24})”\s*(?P<count>[0-9一二三四五六七八九十]+)[个家名项]")
_COUNTED = re.compile(r"(?:筛选出|评选出|选出|遴选出)([0-9一二三四五六七八九十]+)[家个]")
_BRAND = re.compile(r"“(?P<name>[^“”]{2,24})”(?:党建品牌|服务品牌|品牌)?")


@dataclass(frozen=True, slots=True)
class _Chapter:
    position: int
    named: Named
    at: Text
    brand: Text | None


def gather_chapters(document: Gathered, prose: Sequence[Line], campaigns: Sequence[CampaignReading], counts: Sequence[ToldCount], paper: DocumentReading) -> None:
    """Add the award of the board and a conferral for each chapter; nothing unless three or more are numbered from one."""
    chapters = _chapters(prose)
    if len(chapters) < _FEWEST or [chapter.position for chapter in chapters] != list(range(1, len(chapters) + 1)):
        chapters = _over_deeds(prose)
        if len(chapters) < _FEWEST:
            return
    board = _board(prose, paper)
    if board is None:
        return
    at, declared, published = board
    name = re.sub(r"[\s]", "", at.chars)
    witness = document.witness
    quotes = witness.quote(at, rule="list.board")
    declared = declared or next((item.count for item in counts if item.count == len(chapters)), None)
    if declared is None and (chosen := _COUNTED.search("".join(line.chars for line in prose[:30]))) is not None:
        declared = number(chosen[1])
    held = campaigns[0].organizers if campaigns else ()
    givers = held if published or {*held} <= {*paper.fact.issuers} else ()  # a board is given by whoever makes it
    document.awards[name] = AwardFact(name=name, campaign=campaigns[0].name if campaigns else None, givers=givers, declared=declared, listed=len(chapters), evidence=quotes)
    for chapter in chapters:
        found = witness.quote(chapter.at, rule="list.board")
        recipient = chapter.named.org.name
        document.name(recipient, found)
        for second in chapter.named.second:
            document.alias(recipient[: second.end], second.alias, "second-name", witness.quote(chapter.at, second.start, second.stop, rule="alias.second-name"))
        entry = chapter.brand.chars if chapter.brand is not None else None
        evidence = (*found, *witness.quote(chapter.brand, rule="list.board")) if chapter.brand is not None else found
        document.conferrals.append(
            Conferral(recipient=recipient, award=name, entry=entry, entry_kind=EntryKind.BRAND if entry else None, by=givers, position=chapter.position, evidence=tuple(sorted(evidence)))
        )
        if entry:
            document.brand(recipient, entry, EntryKind.BRAND, tuple(sorted(evidence)))


def _chapters(prose: Sequence[Line]) -> list[_Chapter]:
    found: list[_Chapter] = []
    whole = "\n".join(line.chars for line in prose)
    for index, line in enumerate(prose):
        mark = _HEAD.match(line.chars)
        if mark is None or len(line.chars) > 50:
            continue
        below = index + 1
        text = line.text.slice(mark.end(), len(line.text)).strip()
        if not len(text) and below < len(prose):
            text, below = prose[below].text, below + 1
        text = text.slice(_seat(text.chars, whole), len(text))
        named = expand(text.chars)
        if len(text) > 60 or len(named) != 1 or is_bare(named[0].org):
            continue
        brand = _BRAND.fullmatch(prose[below].chars) if below < len(prose) else None
        found.append(_Chapter(int(mark["number"].replace(" ", "")), named[0], text, prose[below].text.slice(brand.start("name"), brand.end("name")) if brand else None))
    return found


_FEWEST = 3
_DEEDS = re.compile(r"(?:主要|先进|典型|突出)?(?:事迹(?:简介|介绍|材料|简要)?|推荐理由|入选理由|获奖理由|颁奖词|(?:集体|单位|团队|支部)(?:简介|介绍|事迹))[：:]")
_OVER = 3
"""Between a name and its deeds there is room for a slogan and a blank."""


def _over_deeds(prose: Sequence[Line]) -> list[_Chapter]:
    """Names that stand over their deeds (甲医院急诊科： / a slogan / 事迹简介：…), in order."""
    found: list[_Chapter] = []
    for index, line in enumerate(prose):
        if _DEEDS.match(line.chars) is None:
            continue
        above = [prose[at].body for at in range(index - 1, max(index - _OVER, 0) - 1, -1) if len(prose[at].body) <= _LONGEST]
        bare = [text.strip("：: 【】") for text in above]
        headed = [text for text, whole in zip(bare, above, strict=True) if whole.chars.endswith("：")]  # a name that no word class ends
        for text, named in [*((text, expand(text.chars)) for text in bare), *((text, by_position(text)) for text in headed)]:
            if len(named) == 1 and not is_bare(named[0].org):
                found.append(_Chapter(len(found) + 1, named[0], text, None))
                break
    return found


_LONGEST = 40


def _seat(name: str, whole: str) -> int:
    """How much of a heading is a province that only says where the body is (浙江安吉县人民医院): the text calls it without."""
    for length in (2, 3):
        place = default_places().leading(name[:length])
        if place is not None and place.length == length and any(place.short) and whole.count(name[length:]) > whole.count(name) and is_placed(name[length:]):
            return length
    return 0


_LONGEST_TITLE = 20


def _board(prose: Sequence[Line], paper: DocumentReading) -> tuple[Text, int | None, bool] | None:
    """Where the award of the board is named, how many the text declares, and whether the text itself publishes it."""
    for line in prose:
        match = _BOARD.search(line.chars)
        if match is not None and award_head(match["award"].strip()) is not None:
            return line.text.slice(match.start("award"), match.end("award")).strip(), None, True
        match = _CHOSEN.search(line.chars) or _CHOSE.search(line.chars)
        if match is not None and (head := award_head(match["award"])) is not None and not head.personal:
            return line.text.slice(match.start("award"), match.end("award")), number(match["count"]), False
    head = award_head(paper.title.chars) if paper.title is not None and len(paper.title) <= _LONGEST_TITLE else None
    if head is not None and paper.title is not None and head.rule == "award.collective" and qualified(paper.title.chars):
        return paper.title, None, False
    named = title_award(paper.title.chars) if paper.title is not None and "榜" in paper.title.chars else None
    if named is None or paper.title is None or (begin := paper.title.chars.find(named)) < 0:
        return None
    return paper.title.slice(begin, begin + len(named)), None, True
