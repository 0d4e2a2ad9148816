"""Offices of a house that a page credits: 图文：宣传科, （供稿：疾控中心办公室）, 院办公室整理. They carry the hierarchy and give nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.houses.whose import Host, full_name
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["credited", "crediting_office", "office_of", "speaking_house"]

_EDGE = 6
"""Credits stand in so many lines at the top and at the foot, or in the bracket that ends a story."""
_LONGEST = 80
_READERS = frozenset({"审核", "初审", "复审", "编辑", "责编", "责任编辑", "校对", "编审"})
_NAMED = re.compile("[^、]+")
_SCHOOL = ("学校", "我校", "本校", "校团委", "校党委", "校工会")


def credited(lines: Sequence[Line], *, answering: bool = False, authors: bool = False) -> Iterator[Text]:
    """What each credit names, as far as it ends like an office; with `answering` also who has supplied the text, with `authors` nobody who only looked it over.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [text.chars for text in credited(lay_out(clean("图文：宣传科  编审：熊某")))]
    ['宣传科']
    """
    for index, line in enumerate(lines):
        chars = line.chars
        edge = index < _EDGE or index >= len(lines) - _EDGE
        begin = 0 if edge and len(chars) <= _LONGEST else max(0, len(chars) - _EDGE * 5)
        for match in pattern("source.office-credit").finditer(chars, begin):
            kind = "who" if match["who"] else "by"
            if authors and match["label"] in _READERS:
                continue
            if begin == 0 or chars[match.start() - 1 : match.start() + 1].find("（") >= 0:
                for part in _NAMED.finditer(chars, *match.span(kind)):
                    yield line.text.slice(*part.span())
        if answering and edge and (alone := _ALONE.fullmatch(chars)) is not None:
            yield line.text.slice(*alone.span("who"))
        for match in pattern("source.office-answers").finditer(chars) if answering and edge and len(chars) <= _LONGEST else ():
            yield line.text.slice(*match.span("who"))
            yield from _beside(line.text, match.end("who"))


_ALONE = re.compile(r"[（(【](?P<who>(?![0-9各全])(?:党委|党群|医院|院|医务|宣传|护理|科教|人事|工会|团委|质控|组织|门诊|行政|综合|纪检|后勤)[\u4e00-\u9fff]{0,7}(?:办公室|党办|院办|科|部|处))(?:\s+[\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4}){0,2})?[）)】]")
"""（宣传科）, （党委办公室 某某）: who has written it, on a line of its own."""


def _beside(text: Text, at: int) -> Iterator[Text]:
    """图文：党委办公室、宣传科: the offices behind the first."""
    while (match := _ONE_MORE.match(text.chars, at)) is not None:
        yield text.slice(*match.span("who"))
        at = match.end()


_ONE_MORE = re.compile(r"[、/]\s*(?P<who>[\u4e00-\u9fff]{1,12}?(?:办公室|党办|院办|科|部|处|团委|工会))(?=[\s）)】|丨，、；]|$)")


def office_of(name: str, topic: Discourse, house: str | None = None) -> str:
    """The office by its full name, where it is one of the house that the text speaks of.

    宣传科 below an article of 甲医院 is 甲医院宣传科; a body that says whose it is stays as it is written.
    """
    org = parse(name)
    if name.startswith(_SCHOOL) and (own := refer(topic, name)) is not None:
        return own  # 学校党委组织部
    if org is None or org.steps[0].group in ("media", "government", "party-organ", "society", "mass", "university") or COREFERENCE.fullmatch(name):
        return name
    if is_bare(org):
        return full_name(name, Host(house or topic.hospital or topic.last, own=topic.defined))
    completed = complete(topic, org)
    whole = parse(completed[0]) if completed is not None else None
    return whole.name if whole is not None and not is_bare(whole) else name


def crediting_office(issuers: Sequence[str], lines: Sequence[Line]) -> str | None:
    """The commission or bureau whose page a notice stands on that it has signed, alone or with a league or union: 来源：人事科 is its own.

    A text that speaks of 我院 besides stands on that house's page.

    >>> crediting_office(["共青团聊城市委员会", "聊城市卫生健康委员会"], ()), crediting_office(["聊城市人民医院"], ())
    ('聊城市卫生健康委员会', None)
    """
    if any(match["kind"] for line in lines for match in pattern("discourse.own-voice").finditer(line.chars[:6000])):
        return None
    offices = {org.full_names[0] for name in issuers if (org := parse(name.removeprefix("中共"))) is not None and org.steps[0].group == "government"}
    return offices.pop() if len(offices) == 1 else None


def speaking_house(lines: Sequence[Line], topic: Discourse) -> str | None:
    """The one institution named in the text that it calls 我院, 我站, 我中心; None where several or none could be."""
    kinds = tuple({match["kind"] for line in lines for match in pattern("discourse.own-voice").finditer(line.chars[:6000]) if match["kind"]})
    named = [name for name in topic.full if name.endswith(kinds) and (org := parse(name)) is not None and org.institution == name]
    return named[0] if len(named) == 1 else None
