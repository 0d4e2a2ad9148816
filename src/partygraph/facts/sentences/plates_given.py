"""A ceremony at which those who bear a title get its plate, and who they are behind it: 甲局为评出的“X”授牌：乙科、丙科."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.model import Text
from partygraph.places import default_places
from partygraph.rules.phrases import GETS

__all__ = ["plates_given"]

_TITLE = rf"(?:本年度|当年|首批|新)?(?:{GETS}|评选出的?|评出的?|推选出的?|命名的?|选树的?)?的?“(?P<title>[^“”]{{3,30}})”(?:荣誉称号|称号|荣誉)?(?:的)?(?:获奖集体|获奖单位|获得者|集体|单位|团队|科室)?"
_GIVES = r"(?:发(?:放)?(?:了)?(?:牌子|奖牌|牌匾|奖状|证书)|授(?:了)?牌|颁(?:了)?奖|颁发(?:了)?(?:牌子|奖牌|牌匾|奖状|证书|荣誉证书)|(?:进行|予以|给予)(?:了)?(?:通报|隆重|集中)?(?:表彰|颁奖|授牌|表扬))"
_FORMS = (
    re.compile(rf"(?:给|为|向|对){_TITLE}{_GIVES}(?:：|，(?:它们|他们|获奖的?|受表彰的?)?(?:分别|依次)?(?:是|为)[：]?)(?P<list>[^。；：“”]{{4,240}})"),
    re.compile(rf"(?:给|为|向|对){_TITLE}{_GIVES}，(?P<list>[^，。；：“”]{{4,160}}?)(?:先后|依次|分别|的?代表)*(?:登台|上台|上前)?(?:领奖|领牌|受奖|接受(?:颁奖|授牌|表彰))"),
    re.compile(rf"(?:给|为|向|对){_TITLE}——?(?P<list>[^，。；：“”]{{4,160}}?){_GIVES}".replace("——?", "(?:——)?")),
    re.compile(r"(?:评出|评选出|推选出|选出|选树|命名)(?:了)?(?:本年度|首批|新一批)?“(?P<title>[^“”]{3,30})”(?:称号|荣誉)?(?:[0-9一二三四五六七八九十]{1,3}[个支家])?(?:：|，(?:它们|他们)?(?:分别|依次)?(?:是|为)[：]?)(?P<list>[^。；：“”]{4,240})"),
)


def plates_given(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Tell who got the title, and from whom. Comes out: where the clause begins and ends; None where no such clause names anybody."""
    chars = sentence.chars
    if "“" not in chars:
        return None
    for form in _FORMS:
        match = form.search(chars)
        if match is None:
            continue
        head = award_head(match["title"])
        if head is None or head.personal or not qualified(match["title"]):
            continue
        names = resolve_all(reading, sentence.slice(*match.span("list")).strip("，、 "))
        if not names:
            continue
        givers, at = giver_before(reading, sentence, 0, match.start())
        for name, where, resolved in names:
            by = tuple(giver for giver in givers if giver != name and not _is_above(match["title"], giver))
            reading.found.append(Told(name, where, resolved, match["title"], sentence.slice(*match.span("title")), None, None, by, at if by else None, "told.plate-given"))
        return match.span()
    return None


_NATIONAL, _PROVINCIAL = re.compile(r"全国|国家级?|中国"), re.compile(r"全省|省级?|[\u4e00-\u9fff]{2,3}省|全区|自治区")


def _is_above(title: str, giver: str) -> bool:
    """A title of the whole country or province is not a city's or a county's to give: who holds the ceremony only hands its plate over."""
    place = default_places().leading(giver)
    level = place.places[-1].level if place is not None and place.places else 0
    return level > 0 and _NATIONAL.match(title) is not None or level > 1 and _PROVINCIAL.match(title) is not None
