"""Counted groups and their titles in the same order: 对甲院等3个单位、乙院内科等6个科室予以表彰，分别授予“先进单位”“先进科室”称号.

The first group has got the first title, the second the second. Comes out: the bodies that each group names with its title, and the groups'
numbers. Where there are not as many titles as groups nothing is known, and nothing is said.
"""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.telling import Telling, Told
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.numerals import number
from partygraph.rules.gate import gated
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["counted_in_turn"]

_RULE = "told.counted-in-turn"
_NUMBER = r"(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})"
_GROUP = rf"[^；。“”《》等]{{2,120}}?等\s*{_NUMBER}\s*(?:个|家|名|位|支|人)(?:(?!分别|予以|进行|给予|表彰|通报|荣获|获|被|为)[^，；。：“”、和及与等]){{0,10}}"
_TURN = gated(
    rf"(?P<groups>{_GROUP}(?:(?:、|，|和|与|及|以及){_GROUP}){{1,5}})"
    rf"(?:，?(?:予以|进行|进行了|给予|给予了|作出|受到)?了?(?:{GIVING_ADVERBS}|通报)*(?:表彰|表扬|奖励|嘉奖|命名)?(?:奖励|表扬)?(?:，|、)?(?:并|决定|同时|现)*)"
    r"(?P<verb>分别(?:被|获)?(?:授予|命名|评为|表彰为|认定为|荣获|获得|获评|获|颁发)(?:为|了)?|被?(?:授予|评为|命名为)|)"
    r"(?P<titles>[^“”；。，]{0,30}“[^“”]{2,30}”(?:[、和与及]?(?:[^“”；。，、]{0,20}“[^“”]{2,30}”)){1,5})"
)
_ACT = re.compile(r"(?:^|[，。；：])[^，。；：“”]{0,60}?(?:对|将|给|把|分别(?:授予|命名|表彰|评选|认定)(?:了)?)")
_EACH = re.compile(rf"(?P<names>[^；。“”《》等]{{2,120}}?)等\s*(?P<count>{_NUMBER})\s*(?P<unit>个|家|名|位|支|人)[^，；。：“”、和及与等]{{0,10}}(?:、|，|和|与|及|以及|$)")
_TITLE = re.compile("“([^“”]{2,30})”")
_OF_PERSONS = ("名", "位", "人")
_FEWEST = 2


def counted_in_turn(reading: Telling, sentence: Text) -> bool:
    """Tell who of each group has got the title in the same place of the row; False where the sentence has no such rows."""
    chars = sentence.chars
    if "分别" not in chars or chars.count("等") < _FEWEST or (turn := _TURN.search(chars)) is None:
        return False
    begin = turn.start("groups")
    acts = [act.end() for act in _ACT.finditer(chars, 0, turn.start("titles")) if act.end() < turn.end("groups") - 4]
    before = [at for at in acts if begin <= at or chars[at - 1] in "予名彰选定了"]
    if not turn["verb"].startswith("分别") and not any(chars.find("分别", max(at - 8, 0), at) >= 0 for at in acts):
        return False
    begin = max([begin, *(at for at in before if at < chars.find("等", begin))])
    groups = list(_EACH.finditer(chars, begin, turn.end("groups")))
    titles = list(_TITLE.finditer(chars, turn.start("titles"), turn.end("titles")))
    if len(groups) < _FEWEST or len(groups) != len(titles) or any(award_head(title[1]) is None for title in titles):
        return False
    givers, giver_at = giver_before(reading, sentence, 0, begin)
    for group, title in zip(groups, titles, strict=True):
        at = sentence.slice(*title.span(1))
        reading.counts.append(ToldCount(title[1], number(group["count"].replace("两", "二")) or 0, sentence.slice(group.start("count"), group.end())))
        if group["unit"] in _OF_PERSONS or all(is_person(part) for part in group["names"].split("、")):
            continue
        for name, where, resolved in resolve_all(reading, sentence.slice(*group.span("names"))) or []:
            by = givers if name not in givers else ()
            reading.found.append(Told(name, where, resolved, title[1], at, None, None, by, giver_at if by else None, _RULE))
    return True
