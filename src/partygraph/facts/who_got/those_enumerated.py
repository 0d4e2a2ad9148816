"""它们, 这两家, 上述三个科室: the bodies that the text has just enumerated, in this sentence or in the one before."""

from __future__ import annotations

import re

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.who_got.those_attending import those_attending
from partygraph.facts.who_got.works_won import THESE_BRANDS, brands_before
from partygraph.facts.words.clauses import clauses_before
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.phrases import ADVERBS

__all__ = ["referred"]

_NOT_YET = re.compile("[个家]")
_BACK = re.compile(rf"^(?:其中)?(?:，)?(?P<word>(?:它们|他们|两者|二者|三者)|(?:上述|以上|这)?[两三四五六七八九十0-9]+(?:家|个)(?:(?:[\u4e00-\u9fff]{{0,20}})(?:单位|医院|党支部|支部|科室|集体|部门|党组织|团队|病区))?)(?:，?(?:此次|这次|本次))?(?:{ADVERBS})*$")


def referred(reading: Telling, sentence: Text, begin: int, chars: str) -> list[Recipient]:
    """它们 and 这两家 are the last bodies that the sentence has enumerated."""
    if (named := THESE_BRANDS.search(chars)) is not None:
        return brands_before(reading, sentence, begin, number(named["count"]) or 0)
    match = _BACK.match(chars)
    if match is None:
        return []
    found: list[Recipient] = []
    for text in clauses_before(sentence, 0, begin + sentence.chars[begin:].find(match["word"])):
        tidy = re.sub(r"^(?:以及|和|及|与|其中|即|分别是|有|是)+", "", text.chars)
        tidy = re.sub(rf"(?:{ADVERBS})?(?:有斩获|榜上有名|双双上榜|各有收获|有收获|喜讯频传|双双获奖|表现突出|成绩突出)$", "", tidy)
        names = list(resolve_all(reading, text.slice(text.chars.find(tidy), text.chars.find(tidy) + len(tidy))) or ()) if tidy else []
        if not names and _NOT_YET.search(match["word"]) is not None:
            names = [(item.name, item.at, item.resolved) for item in clause_subject(reading, text)]  # 药学部推行处方前置审核，党政办…，这两个部门
        if not names:
            if found:
                break
            continue
        found[0:0] = [Recipient(name, at, resolved=True) for name, at, _ in names]
    if len(found) <= 1 and reading.before is not None and (count := number(re.sub(r"\D*?([0-9一二三四五六七八九十两]+)[家个].*", r"\1", match["word"]))) is not None:
        found = _listed_before(reading, reading.before, count)
    if len(found) <= 1 and reading.before is not None:
        found = those_attending(reading, reading.before, number(many[0]) if (many := _HOW_MANY.search(match["word"])) is not None else None) or found
    return found if len(found) > 1 else []


_HOW_MANY = re.compile(r"[0-9]+|[两三四五六七八九十]+")
_THEY_ARE = re.compile(r"(?:^|[，；])(?:它们|他们|分别|依次|具体|名单)*(?:是|为|有)[：:—]*(?P<list>[^，。；：“”]{6,400})。?$")


def _listed_before(reading: Telling, before: Text, count: int) -> list[Recipient]:
    """它们是：甲、乙、丙。这3个单位…: those whom the sentence before has listed, when they are as many."""
    match = _THEY_ARE.search(before.chars)
    names = resolve_all(reading, before.slice(*match.span("list"))) if match is not None else None
    return [Recipient(name, at, resolved=True) for name, at, _ in names] if names is not None and len(names) == count else []
