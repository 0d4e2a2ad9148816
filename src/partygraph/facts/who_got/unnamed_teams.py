"""Clauses whose own subject is people or a team of no body that is named: 我市全体队员奋力拼搏，荣获…; a person's prize, and 团体荣获… behind it."""

from __future__ import annotations

import re

from partygraph.facts.who_got.person_told import person_before
from partygraph.facts.words.lead_in import led_in
from partygraph.facts.words.verbs import find_verbs
from partygraph.model import Text
from partygraph.names.find import find
from partygraph.rules.phrases import ADVERBS

__all__ = ["of_unnamed"]

_PEOPLE = r"(?:选手|队员|参赛者|参赛人员|代表队|代表团|参赛队伍?|队伍|健儿|小将|团队|战队|医务人员|医护人员|护理人员|疾控人)们?"
_AT_LARGE = re.compile(rf"(?:同时|其中|此外|最终|此次|本次|比赛中|会上)?(?:[我本全][省市县区州盟旗])(?:的)?(?:全体|各位|各|参赛|派出的|选派的|[0-9一二两三四五六七八九十]+[名位支])*(?:{_PEOPLE})(?:以|凭|经|在|奋|顽|沉|勇|团|不|表|成|过|一|全|发|脱|共|均|也|分|先|还|又|再|最|力|$)")
_TEAM = re.compile(rf"(?:团体|集体|团队(?:赛|项目)?|(?:[\u4e00-\u9fff]{{1,6}}组)?(?:的)?(?:全体|各|参赛)*(?:选手|队员|参赛者)们?)(?:{ADVERBS})*(?:以|凭|经|在|奋|顽|沉|勇|不负|表现|成绩|过关|一路|全力|发挥|脱颖而出|团结|，|$)")


def of_unnamed(masked: str, begin: int, end: int, before: Text | None, *, of_person: bool) -> bool:
    """Is the subject of the words before a verb the people of the text's own place, or a team without a name behind words on a person?

    >>> of_unnamed("我市全体队员奋力拼搏，荣获", 0, 11, None, of_person=False), of_unnamed("甲院奋力拼搏，荣获", 0, 7, None, of_person=False)
    (True, False)
    >>> of_unnamed("，团体荣获", 0, 3, None, of_person=True), of_unnamed("，团体荣获", 0, 3, None, of_person=False)
    (True, False)
    """
    for clause in reversed(_COMMA.split(masked[begin:end])):
        own = clause[led_in(clause) :]
        if _AT_LARGE.match(clause) is not None or _TEAM.match(own) is not None and (of_person or before is not None and _tells_of_person(before.chars)):
            return True
        if find(own):
            return False
    return False


_COMMA = re.compile("[，；：]")


def _tells_of_person(before: str) -> bool:
    """Is a person the subject of the last verb of the sentence before?"""
    verbs = [verb for verb in find_verbs(before) if verb.kind in ("get", "passive")]
    return bool(verbs) and person_before(before, max(before.rfind("，", 0, verbs[-1].start), before.rfind("；", 0, verbs[-1].start)) + 1, verbs[-1].start)
