"""Titles given to works of which the first are named: 授予甲科党支部“X”等4个品牌“优秀品牌”称号, 授予乙医院《Y》等2个案例“最佳案例”称号."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.gate import gated

__all__ = ["works_named_first"]

_KINDS = r"(?:品牌|案例|项目|作品|成果|品管圈|圈组|圈|课题|论文|党课|工作法|做法|节目|视频|微视频|短片|微电影|故事|征文|方案|技术|经验)"
_ITEM = r"[^，。；：、“”《》]{2,50}?(?:“[^“”]{2,30}”|《[^《》]{2,60}》)[^，。；：、“”《》等]{0,8}"
_GIVEN = gated(
    rf"(?:授予|颁给|颁授|授给|给予|命名|认定|评定|确定)(?:了)?(?P<row>{_ITEM}(?:[、，和与及]{_ITEM}){{0,5}})(?P<etc>等)?\s*(?P<count>[0-9]{{1,4}}|[一二三四五六七八九十百两]{{1,4}})(?:个|项|件|篇|部|首)"
    rf"(?:[^，。；：、“”0-9]{{0,10}}?){_KINDS}(?:为)?(?:[^，。；：、“”]{{0,8}}?)“(?P<award>[^“”]{{3,30}})”(?P<title>(?:光荣|荣誉)?称号)?(?:荣誉|奖)?(?=[，。；]|$|并|以及|和|及|与|、)"
)
_EACH = re.compile(r"(?P<who>[^，。；：、“”《》]{2,50}?)(?:“(?P<quote>[^“”]{2,30})”|《(?P<title>[^《》]{2,60})》)[^，。；：、“”《》]{0,8}")


def works_named_first(reading: Telling, sentence: Text) -> tuple[int, int] | None:
    """The honours of such works, and from where to where the clause stands; nothing where an owner names nobody or the title is a person's."""
    spans: list[tuple[int, int]] = []
    for match in _GIVEN.finditer(sentence.chars):
        head = award_head(match["award"])
        works = list(_EACH.finditer(match["row"]))
        if head is None and not match["title"] or head is not None and head.personal or not match["etc"] and number(match["count"]) != len(works):
            continue
        givers, giver_at = giver_before(reading, sentence, 0, match.start())
        if not givers:
            givers, giver_at = reading.giver
        told: list[Told] = []
        award_at = sentence.slice(*match.span("award"))
        for work in works:
            kind = "quote" if work["quote"] else "title"
            shift = match.start("row")
            recipients = resolve_all(reading, sentence.slice(shift + work.start("who"), shift + work.end("who"))) or []
            at = sentence.slice(shift + work.start(kind), shift + work.end(kind))
            told.extend(Told(recipient, where, resolved, match["award"], award_at, at.chars, at, tuple(giver for giver in givers if giver != recipient), giver_at, "told.exemplar") for recipient, where, resolved in recipients)
        if not told:
            continue
        reading.found.extend(told)
        reading.giver = givers, giver_at
        if (total := number(match["count"])) is not None:
            reading.counts.append(ToldCount(match["award"], total, sentence.slice(match.start("count"), match.end("award"))))
        spans.append(match.span())
    return (spans[0][0], spans[-1][1]) if spans else None
