"""The result of a contest grade by grade, with no verb: 一等奖，甲院；二等奖，乙院、丙院; 冠军归甲队，亚军归乙队."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.rules.gate import gated

__all__ = ["grade_by_grade"]

_RULE = "told.grade-by-grade"
_GRADE = r"(?:(?:团体|集体|小组|综合)?(?:(?:特等|[一二三四]等|[金银铜]|优秀|优胜|鼓励|优秀组织|最佳组织)奖|[金银铜]牌)|[冠亚季]军|第[一二三四五六七八]名)"
_ITEM = gated(
    rf"(?:^|(?<=[：，；])|(?<=最终)|(?<=最后)|(?<=结果))(?P<grade>{_GRADE})(?P<link>，|——|—|－|→|[：:]|(?:归属?于?|花落|属于?|落户|给了)了?)(?P<names>[^，；。：“”《》]{{2,200}}?)(?:所有|收入囊中)?(?=[，；。！]|$)"
)
_AND = re.compile("[、和与及]")
_FEWEST = 2


def grade_by_grade(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """Tell those behind each grade. Comes out: where the grades begin and end; nothing where there are not two of them in one manner."""
    if "奖" not in sentence.chars and "军" not in sentence.chars and "名" not in sentence.chars and "牌" not in sentence.chars:
        return None
    items = list(_ITEM.finditer(sentence.chars))
    if len(items) < _FEWEST or len({item["link"] for item in items}) > 1 or not _in_a_row(sentence.chars, items):
        return None
    told: list[tuple[Text, list[Recipient]]] = []
    persons = 0
    for item in items:
        found = resolve_all(reading, sentence.slice(*item.span("names")))
        if found is None and not all(is_person(part) for part in _AND.split(item["names"])):
            return None
        persons += found is None
        told.append((sentence.slice(*item.span("grade")), [Recipient(*one) for one in found or ()]))
    reading.persons += persons
    givers, giver_at = giver_before(reading, sentence, 0, items[0].start())
    for grade, winners in told:
        for one in winners:
            by = givers if one.name not in givers else ()
            reading.found.append(Told(one.name, one.at, one.resolved, grade.chars, grade, None, None, by, giver_at if by else None, _RULE))
    return items[0].start(), items[-1].end()


def _in_a_row(chars: str, items: list[re.Match[str]]) -> bool:
    """Does nothing but one mark stand between each grade's winners and the next grade?"""
    return all(chars[one.end() : two.start()] in ("；", "，") for one, two in zip(items, items[1:], strict=False))
