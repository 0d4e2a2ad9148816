"""Departments whose own name holds 与 or 和: 甲疾控中心消毒与感染控制科 is one, 甲医院领导与检验科 are two."""

from __future__ import annotations

import re

from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse

__all__ = ["with_and"]

_BETWEEN = re.compile(r"(?P<first>(?![\u4e00-\u9fff]*(?:领导|专家|同志|成员|代表|主任|院长|医生|医师|护士|护师|人员|职工|党员|医护|团队|队员|同仁|家属|患者|干部|班子|骨干|学生|老师|青年|双方|签约|合作|对接|座谈|交流|结对|联系|前来|现场|科|室|部|处|办))[\u4e00-\u9fff]{2,6})[与和及]")
"""The first half of a field, behind a house; no people, no verb, no department."""
_OF_FIELD = re.compile(r"(?!检验科|护理部)[\u4e00-\u9fff]{2,10}(?:科|室|所)(?:第?[一二三四五六七八九十]{0,2}(?:联合)?(?:党支部|党总支|团支部))?")


def with_and(text: str, house: tuple[int, int, OrgName], end: int, second: OrgName) -> OrgName | None:
    """The department that begins with `house` and ends at `end`, where `second` is only the half behind 与.

    >>> with_and("甲疾控中心消毒与感染控制科", (0, 5, parse("甲疾控中心")), 13, parse("感染控制科")).name
    '甲疾控中心消毒与感染控制科'
    >>> with_and("甲疾控中心领导与感染控制科", (0, 5, parse("甲疾控中心")), 13, parse("感染控制科"))
    """
    start, stop, org = house
    begin = end - len(second.name)
    if org.institution != org.name or not is_bare(second) or _OF_FIELD.fullmatch(second.name) is None or _BETWEEN.fullmatch(text, stop, begin) is None:
        return None
    return parse(text[start:end])
