"""Counts that sentences declare for awards: 一等奖10个, 7家单位获“…”, 评出10个“…”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from partygraph.facts.awards.award_names import number
from partygraph.facts.awards.award_then_count import award_then_count, pairs_counted
from partygraph.facts.awards.bearers_counted import (
    bearers_of_award,
    bearers_of_title,
    events_won,
    got_in_all,
    titles_counted_once,
    two_got,
    works_counted,
)
from partygraph.facts.awards.count_then_award import count_then_award
from partygraph.facts.awards.count_words import AND, COUNTED, COUNTER, GIVEN, NUMBER, OWN, PRIZE, Counted, unquoted
from partygraph.facts.awards.counted_kinds import counted_kinds
from partygraph.facts.awards.grades_counted import grade_runs
from partygraph.facts.awards.true_counts import awards_counted, whole_numbers
from partygraph.facts.awards.uncounted import without_other_numbers
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.gate import Pattern, gated
from partygraph.rules.phrases import GETS

__all__ = ["ToldCount", "read_counts"]


@dataclass(frozen=True, slots=True)
class ToldCount:
    """The text declares `count` of `award`.

    A `tally` counts what the text's own people have got (获评先进集体1个、先进个人2名): it says nothing about how many the award has.
    """

    award: str
    count: int
    at: Text
    tally: bool = False
    part: bool = False
    """So many of one kind of houses or of one place: the award has other counts beside it."""


_OF_EACH_KIND = gated(rf"授予(?:了)?(?P<kinds>(?:[^，。；、“”0-9]{{0,6}}{NUMBER}\s*{COUNTER}[^，。；、“”0-9]{{2,20}}?[、和及与]+){{1,9}}{NUMBER}\s*{COUNTER}[^，。；、“”0-9]{{2,20}}?)(?:(?:19|20)[0-9]{{2}}年度?)?“(?P<quote>[^“”]{{3,40}})”")
"""授予99个社区、99个学校和19个医疗机构“X”称号: so many of each kind of houses."""
_KIND_COUNTED = re.compile(rf"(?P<count>{NUMBER})\s*{COUNTER}")
_ONLY = gated(
    rf"(?:“(?P<quote>[^“”]{{3,40}})”|(?P<prize>[特一二三]\s*等\s*奖|[金银铜]\s*奖))[^。；“”]{{0,30}}?(?:全国|全省|全市|全县|全区|全州|我国|我省|我市|全系统|全院)(?:[\u4e00-\u9fff]{{2,8}}?(?:系统|行业|战线))?(?:仅有|仅|只有|共有|共|总共)(?:此|这)?(?P<count>{NUMBER})\s*{COUNTER}"
)
"""“X”…全省仅3家: so many got it."""
_WON_IN_ALL = gated(rf"(?:共|一共|总共|共计|累计|合计|分别|勇|喜|一举)*(?:{GETS}|获)(?:了)?(?P<pairs>{NUMBER}\s*{COUNTER}(?P<prize>{PRIZE})(?:{AND}{NUMBER}\s*{COUNTER}{PRIZE})*)")
"""上海共获得3个一等奖、3个二等奖: what the text's own people have won, prize by prize."""
_PRIZE_COUNTED = re.compile(rf"(?P<count>{NUMBER})\s*{COUNTER}(?P<prize>{PRIZE})")
_OF_THEM = gated(rf"(?<=[，；。）])其中，?(?P<where>(?!有|共)[\u4e00-\u9fff]{{2,8}}?)(?:一共|总共|共计|共|有|占)*(?:入选|上榜|选树|获评|命名|获得|获)?(?:了|有)?(?P<count>{NUMBER})\s*{COUNTER}(?:单位|集体|医院|科室|班组|党支部|支部|党组织|案例|项目)?(?:榜上有名|入选|上榜|获评|获此殊荣|在列)?(?=[，。；]|$)")
"""对399个标杆党支部予以表扬，其中四川15个: so many of those just counted are of a place."""
_CHOSEN = compiled(r"^其中|评|产生|获|授予|表彰|推选|脱颖而出|命名|选出|设立|通报|表扬|奖|揭晓|公布|名单|选树|认定|入选|培育(?:出|了)?(?=[^，。；]{2,12}[0-9])|红榜|光荣榜|定下来")
_HOLDS = re.compile(r"拥有|已有|共有|现有")
"""A place or a system has so many of a quoted title: 已拥有“工人先锋号”7个."""
_TITLES = re.compile(r"《[^《》]*》")
_TO_COME = compiled(r"奖项设置|(?:每|各)个?[\u4e00-\u9fff]{0,6}设|拟于|计划(?!生育|免疫|财务)|力争|争取|将(?:评|表彰|产生)|方案正在")
"""Awards that somebody means to give are not declared yet."""
_DISTRIBUTED = re.compile(rf"(?P<counts>(?:[0-9]+个[^，。；、]{{1,12}}、?){{2,5}})(?:分别)(?:{GETS}|作为|为)(?P<titles>[^，。；]{{4,80}})")
_SCOPE = re.compile(r"(?:全[省市国县区]|[\u4e00-\u9fff]{2,4}[省市])[\u4e00-\u9fff]{0,6}?(?=示范|标杆|先进|优秀|模范)")


def read_counts(sentence: Text) -> Iterator[ToldCount]:
    """Counts of one sentence, each with the award's name as written; titles of works and what is only planned count nothing.

    Where the sentence counts one award and goes on with those of a place (其中我市173个), they are counted too.

    >>> from partygraph.clean import clean
    >>> sorted({(item.award, item.count) for item in read_counts(clean("授予7个集体“标兵岗”、8个集体“先锋号”称号和奖牌。"))})
    [('先锋号', 8), ('标兵岗', 7)]
    """
    chars = without_other_numbers(whole_numbers(sentence.chars))
    if COUNTED.search(chars) is None:
        return
    if "《" in chars:
        chars = _TITLES.sub(lambda match: "《" + "·" * (len(match[0]) - 2) + "》", chars)
    if _TO_COME.search(chars):
        return
    whole = chars
    found: list[ToldCount] = []
    for prizes, (start, stop) in grade_runs(chars):
        own = OWN.search(chars[:start])
        found.extend(ToldCount(prize, total, sentence.slice(start, stop), tally=own is not None and GIVEN.search(own[0]) is None) for prize, total in prizes)
        chars = chars[:start] + "，" * (stop - start) + chars[stop:]
    found.extend(_counts(sentence, chars))
    found.extend(ToldCount(title, total, sentence.slice(*at)) for title, total, at in counted_kinds(chars))
    found = [replace(item, award=unquoted(name) if name != item.award else name) for item in found for name in awards_counted(item.award, item.at.chars, whole[: max(0, sentence.chars.find(item.at.chars))])]
    yield from found
    counted = {item.award for item in found if not item.tally}
    for match in _OF_THEM.finditer(chars) if len(counted) == 1 else ():
        if (total := number(match["count"])) is not None:
            yield ToldCount(next(iter(counted)), total, sentence.slice(*match.span()))


def _counts(sentence: Text, chars: str) -> Iterator[ToldCount]:
    shared = list(_shared_out(chars))
    if shared:
        yield from (ToldCount(name, total, sentence.slice(*at)) for name, total, at in shared)
        return
    chosen = _CHOSEN.search(chars) is not None
    for name, total, at in _only(chars):
        yield ToldCount(name, total, sentence.slice(*at))
    for name, total, at, tally in award_then_count(chars, chosen=chosen) if chosen or _HOLDS.search(chars) else ():
        yield ToldCount(name, total, sentence.slice(*at), tally)
    for name, total, at in (*pairs_counted(chars), *titles_counted_once(chars, chosen=chosen)):
        yield ToldCount(name, total, sentence.slice(*at))
    for match in _OF_EACH_KIND.finditer(chars):
        for _, total, at in _inside(match, "kinds", _KIND_COUNTED):
            yield ToldCount(match["quote"], total, sentence.slice(*at), part=True)
    for name, total, at in (*bearers_of_title(chars), *got_in_all(chars), *two_got(chars), *events_won(chars)):
        yield ToldCount(name, total, sentence.slice(*at))
    for match in _WON_IN_ALL.finditer(chars):
        for prize, total, at in _inside(match, "pairs", _PRIZE_COUNTED):
            yield ToldCount(prize["prize"], total, sentence.slice(*at), tally=True)
    for name, total, at in (*bearers_of_award(chars), *works_counted(chars), *count_then_award(chars)):
        yield ToldCount(name, total, sentence.slice(*at))


def _shared_out(chars: str) -> Iterator[Counted]:
    """Numbers and titles in two rows of the same length: the first number is of the first title."""
    distributed = _DISTRIBUTED.search(chars)
    if distributed is None:
        return
    totals = [int(item) for item in re.findall(r"([0-9]+)个", distributed["counts"])]
    names = re.split(r"[、和]", re.sub(r"(?:培育)?创建单位$|称号$", "", distributed["titles"]))
    if len(totals) != len(names):
        return
    scope = _SCOPE.match(names[0])
    for count, name in zip(totals, names, strict=True):
        label = name.strip("“” ")
        yield scope[0] + label if scope and not label.startswith(scope[0]) else label, count, distributed.span()


def _only(chars: str) -> Iterator[Counted]:
    for match in _ONLY.finditer(chars):
        total = number(match["count"])
        name = (match["quote"] or match["prize"] or "").strip()
        if total is not None and name:
            yield name, total, match.span()


def _inside(whole: re.Match[str], group: str, part: Pattern) -> Iterator[tuple[re.Match[str], int, tuple[int, int]]]:
    """What `part` counts inside a group of a match, how many, and where."""
    start = whole.start(group)
    for match in part.finditer(whole[group]):
        if (total := number(match["count"])) is not None:
            yield match, total, (start + match.start(), start + match.end())
