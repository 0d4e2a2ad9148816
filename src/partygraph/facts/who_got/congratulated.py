"""Whom somebody congratulates on a title, or hands its plate: 书记向获得“X”集体——甲科表示祝贺, 局长为荣获“Y”的乙院、丙院授牌."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import most_of, resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.words.clauses import TOWARDS
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text
from partygraph.rules.phrases import GETS

__all__ = ["congratulated"]

_TO = re.compile(rf"(?:{TOWARDS}|(?<![评授名定认作称选列成])[为给]|祝贺|恭喜|恭贺)(?:了|此次|本次|今年|去年|新近|刚刚|近日|近期|新|曾|已|再次|首次|成功)*$")
_KIND = r"(?:(?:先进|优秀|获奖|上述|这[一两二三四五])?(?:个)?(?:集体|单位|科室|团队|医院|支部|党支部|党组织|班组|部门|窗口|病区)(?=——|—|：|，|（))?"
_ACT = (
    r"(?:(?:现场|分别|逐一|一一|依次|隆重|集体|特别|一并|也|都|均|代表)*(?:表示|致以|表达|送上|道[贺喜]|颁[发奖牌授]|授[牌奖旗匾予]|发放|揭牌|进行|予以|给予|作出|点赞|提出|祝贺|献花|戴|举行)"
    rf"|(?:以及|[、和与及])(?:{GETS}|获)|[，。；！]|$)"
)
_WHOM = re.compile(rf"(?:光荣称号|荣誉称号|称号|荣誉|奖牌|殊荣)?的?{_KIND}(?:——|—|：|，)?(?P<list>[^，。；！“”：]{{2,200}}?)(?:等(?:[0-9一二两三四五六七八九十]+(?:个|家|支))?(?:集体|单位|科室|支部|团队|医院)?)?{_ACT}")


def congratulated(reading: Telling, sentence: Text, verb: Verb, end: int) -> tuple[list[Recipient], int] | None:
    """Who bears the title that ends at `end` and where that is said; None where the verb's words are no object of a congratulation.

    Whoever congratulates has got nothing, also where nobody is named who has.
    """
    if _TO.search(sentence.chars, max(0, verb.start - _LONGEST), verb.start) is None:
        return None
    whom = _WHOM.match(sentence.chars, end)
    if whom is None:
        return [], end
    listed = sentence.slice(*whom.span("list"))
    found = resolve_all(reading, listed) or most_of(reading, listed) or ()
    return [Recipient(*item) for item in found], whom.end("list")


_LONGEST = 20
