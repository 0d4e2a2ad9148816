"""Departments that a text names by who works there: 我院药剂科职工席某, 后勤保障科曹某、张某获奖, 老干部门诊护士长杜某."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partygraph.facts.words.persons import is_person
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS

__all__ = ["units_of_persons"]

_CHAR = r"(?![的由是在与和及书任名获为被让将])[\u4e00-\u9fffA-Z]"
_UNIT = rf"(?!该|各|本|这|那|两|全|多|其|某|几|我|咱|同|对|向|从|把|请|至|原|时任|前|后(?!勤)|医院(?!感染)|院(?!感|办))(?:(?:{_CHAR}){{1,10}}?科|(?:{_CHAR}){{0,8}}?(?:病区|病房|门诊|[宣医财人信科保质审总党护教基运]\w{{1,4}}[处办]|护理部|药学部|政治[部处]|手术室|监护室|供应室|办公室|医保办))"
_IN_FRONT = r"(?:^|(?<=[，；：、。●★▲·\s日]))(?:(?:以及|及|和|其中|同时|据)?(?:[我该本](?:院|中心|站|所)|我们医院|总医院|总院|医院|院|中心|站|所(?!有|在|以|谓)))?(?:据(?=[\u4e00-\u9fff]{2,8}[科部处]))?"
_POST = r"(?:副?(?:主任|护士长|科长|处长|组长)|党?支部书记|负责人|职工|员工|党员|干部|干事|医务人员|护理人员|(?:副?主任|主治|住院)?医师|(?:副?主任|主管)?(?:护师|药师|技师)|护士|医生|教授|同志)"
_OTHER_POST = r"[、兼][^，。；、“”]{0,10}?(?:书记|主席|主任|部长|科长|处长|委员|助理)"
"""政治部副主任、院团委书记吴某: somebody may hold several posts."""
_WORKS_THERE = gated(
    rf"{_IN_FRONT}(?P<unit>{_UNIT})(?:{_POST}){{0,2}}+(?:{_OTHER_POST}){{0,2}}(?P<who>[\u4e00-\u9fff]{{2,4}}?)(?:{_POST})?(?=[、，。）；]|获|荣|被|等|代表|当选|同志|入选|带队|两|三|分别|在|介绍|表示|说|告诉|透露|$)"
)

_PLAIN_UNIT = rf"(?!该|各|本|这|那|两|全|多|其|某|几|我|咱|医院|院)(?:(?![、和与及的])(?:{_CHAR})){{1,8}}?(?:科|护理部|药学部|手术室|病区)"
_STAFF = r"(?:全体)?(?:党员|护士|医生|医护人员|医务人员|医护|职工|员工|药师|技师|团员|同志)"
_ROW = gated(
    rf"(?:(?:^|(?<=[，；：。])|由)(?P<row>{_PLAIN_UNIT}(?:[、和与及]{_PLAIN_UNIT}){{1,8}})等?的?{_STAFF}|{_STAFF}(?:们)?(?:{ADVERBS}|主要)?来自(?P<from>{_PLAIN_UNIT}(?:[、和与及]{_PLAIN_UNIT}){{1,8}})(?=[，。；等]|$))"
)
"""放射科、检验科的党员; 党员来自药剂科和急诊科: several of one house."""
_EACH = re.compile("[^、和与及]+")


def units_of_persons(chars: str) -> Iterator[tuple[int, int]]:
    """Where each department stands that a person of it is named behind.

    >>> [("我院药剂科职工席某荣获称号"[slice(*span)]) for span in units_of_persons("我院药剂科职工席某荣获称号")]
    ['药剂科']
    >>> list(units_of_persons("各科室完成任务")), list(units_of_persons("骨科手术获奖"))
    ([], [])
    """
    for match in _WORKS_THERE.finditer(chars):
        if is_person(match["who"]):
            yield match.span("unit")
    for match in _ROW.finditer(chars):
        row = "row" if match["row"] else "from"
        yield from (each.span() for each in _EACH.finditer(chars, *match.span(row)))
