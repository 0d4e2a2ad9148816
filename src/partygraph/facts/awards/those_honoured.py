"""Whoever got something, as the object of another verb (对荣获甲奖、乙奖等优秀护理工作者进行了表彰, 向获得先进集体的表示祝贺): it gives nobody anything."""

from __future__ import annotations

import re

from partygraph.facts.words.clauses import TOWARDS
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS

__all__ = ["behind_congratulation", "end_of_class"]

_TO = compiled(rf"(?:(?:{TOWARDS}|(?:^|(?<=[，。；：并还也会长记议导]))[为给]|(?:向|对|为|给)(?:在[^，。；]{{2,30}}?(?:中|里|上)|今年|去年|本年度|20[0-9]{{2}}年度?|本次|此次|此前|近年来|曾|已))|(?P<praises>(?:表彰|表扬|奖励|祝贺|嘉奖|慰问|宣读)了?(?:一批|[0-9一二三四五六七八九十]+[名位个])?(?:[我全本][国省市县区州院校]|[\u4e00-\u9fff]{{2,6}}[省市县区州])?))$")
_PEOPLE = r"(?:(?:先进|优秀|获奖|相关|有关|全体|所有|各位?|广大|一线|科室|各级|这些|[一二三四五六七八九十0-9]+[名位个])*(?:[\u4e00-\u9fff]{0,6}?(?:个人|集体|单位|工作者|员工|职工|人员|同志|选手|科室|团队|代表|护士|医生|医师|团员|党员|干部|教师|老师|学生|学员|队员|部门|病区|支部|作品|项目|案例|者|们))(?:们|代表)?)?"
_ACT = rf"(?:(?:{ADVERBS}|集体|逐一)*(?:进行|予以|给予|作出|作|做出)了?|表示|致以|送上|颁发|授予|发放|颁|授奖|授牌|集中|隆重|通报|热烈|衷心|表彰|表扬|奖励|嘉奖|祝贺|点赞|慰问|鼓励|肯定)"
_BEHIND = r"(?:[^。；！？]{2,400}?)(?:等(?:[^，。；“”、]{0,8}?(?:奖项|荣誉|称号|殊荣|奖))?的?|(?:奖项|荣誉|称号|奖|集体|个人|单位|Ｑ”)的)"
_PRAISED = gated(rf"{_BEHIND}{_PEOPLE}{_ACT}")
_ENDS = gated(rf"{_BEHIND}(?:{_PEOPLE}(?=[，。；！]|$)|[0-9一二三四五六七八九十百]{{1,4}}余?(?:人|[名位]同志))")


def end_of_class(masked: str, start: int, end: int) -> int:
    """Where a class of those who got something ends, behind the verb between `start` and `end`; 0 where the verb has another object or a subject.

    >>> text = "会议对获得甲奖，乙奖等优秀护士进行了表彰，医院获得丙奖"
    >>> text[: end_of_class(text, 3, 5)], end_of_class(text, 23, 25)
    ('会议对获得甲奖，乙奖等优秀护士进行了', 0)
    >>> end_of_class("会议对获得甲奖的急诊科进行了表彰", 3, 5)
    0
    """
    to = _TO.search(masked, max(0, start - _LONGEST), start)
    match = None if to is None else (_ENDS if to["praises"] else _PRAISED).match(masked, end)
    return match.end() if match is not None and _NAMED.search(masked, end, match.end()) is None else 0


_NAMED = re.compile(r"的[^，。；、“”的]{1,14}(?<!病)[科室部院心队组站区](?<!科室)(?<!部室)[、和与及等，进予给表]")
"""对荣获甲奖的急诊科、儿科等科室进行了表彰: those who are named got it."""
_LONGEST = 40


_CONGRATULATES = re.compile(r"(?:^|[，；])[^，；“”]{0,24}?(?<![面相针])[对向](?=[^，；“”对向]{2,40}$)")
_WISHES = re.compile(r"(?:(?<!以示)(?<!表示)(?:热烈)?祝贺|恭喜|恭贺|喜贺)(?=[^，；“”、]{2,40}$)")
"""来信祝贺甲医院获得…: whom they congratulate has got it, and they have not."""
_WORDS_OF_PRAISE = re.compile(r"[^。；]{2,80}?(?:表示|致以|表达|予以|给予|送上)[^，。；、]{0,8}?(?:祝贺|肯定|赞扬|敬意|点赞|感谢|赞赏)")


def behind_congratulation(masked: str, begin: int, start: int, end: int) -> int:
    """Where the subject of the verb between `start` and `end` begins, behind those who congratulate it; `begin` where nobody does.

    >>> behind_congratulation("市委对甲医院获得甲奖表示祝贺", 0, 6, 8), behind_congratulation("市委对甲医院获得甲奖", 0, 6, 8)
    (3, 0)
    >>> behind_congratulation("市委来信，祝贺甲医院获得甲奖", 0, 10, 12)
    7
    """
    if (well := _WISHES.search(masked[begin:start])) is not None:
        return begin + well.end()
    by = _CONGRATULATES.search(masked[begin:start])
    return begin + by.end() if by is not None and _WORDS_OF_PRAISE.match(masked, end) is not None else begin
