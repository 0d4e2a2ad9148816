"""Decisions that name persons before bodies among those who are given a title (对张某等30名同志、甲医院等20个单位授予“X”)."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.words.persons import is_person
from partygraph.facts.words.verbs import Verb
from partygraph.model import Text
from partygraph.names.parse import parse

__all__ = ["behind_persons", "with_row_again"]

_COUNT = r"[0-9][0-9,，]{0,8}|[一二三四五六七八九十百千]{1,5}"
_PERSONS = re.compile(
    rf"(?P<who>[\u4e00-\u9fff·]{{2,4}}?)(?:同志)?(?:[、和][\u4e00-\u9fff·]{{2,4}}?(?:同志)?){{0,8}}等\s*(?:{_COUNT})\s*(?:同志|人|(?:名|位|个)(?:同志|个人|[\u4e00-\u9fff]{{0,8}}?(?:志愿者|献血者|捐献者|工作者|护士|医生|医师|人员|代表|党员|职工|干部|教师|青年|人))?)[、和及与]\s*(?:以及)?"
)


def behind_persons(text: Text) -> Text:
    """The text behind the persons that it begins with, so many by the name of one; as it is where it begins with none.

    >>> bool(_PERSONS.match("王小明等30名同志、榆中县人民医院等20个单位")), bool(_PERSONS.match("榆中县人民医院等20个单位、"))
    (True, False)
    """
    begin = 0
    while (persons := _PERSONS.match(text.chars, begin)) is not None and (is_person(persons["who"]) or _SURELY.search(persons[0]) is not None and parse(persons["who"]) is None):
        begin = persons.end()
    return text.slice(begin, len(text)) if begin else text


_SURELY = re.compile(r"[名位](?:同志|个人)|同志")
_AGAIN = re.compile(rf"；(?:[^，。；“”《》]{{2,80}}?)等\s*(?:{_COUNT})\s*(?:个|家|所|支)[^，。；“”、]{{0,10}}$")
_TO = re.compile(r"(?:^|[，。；定])(?:对|给|将|把)(?=[^，。；“”]{2,200}(?:授予|颁发|给予|评为|命名为)[^；]*；)")


def with_row_again(masked: str, verb: Verb, begin: int) -> Verb:
    """对甲等9个单位授予“X”；乙等5个单位授予“Y”: the word that puts those who get it in front stands once for both."""
    if verb.put is not None or verb.act != "授予" or (again := _AGAIN.search(masked, 0, verb.start)) is None or _TO.search(masked, 0, again.start() + 1) is None or again.start() + 1 < begin - 1:
        return verb
    return replace(verb, put=(again.start() + 1, verb.start))
