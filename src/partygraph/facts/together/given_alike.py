"""Who gave a title gave the same title in the sentences around it that name no other giver (甲会授予乙科“X”。…丙院荣获“X”), and in whose name a title was given (以甲名义表彰一批X)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.similar import plain_name
from partygraph.facts.telling import Told
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["given_alike"]

_NAME_OF = re.compile(rf"以(?P<who>[^，。；“”以]{{2,40}}?)的?名义(?:{GIVING_ADVERBS})*(?:表彰|授予|命名|表扬|嘉奖)了?(?:一批)?(?P<what>[^，。；]{{4,80}})")
_OTHER_TIME = compiled(r"(?:19|20)[0-9]{2}年(?!度)|此前|曾|去年|前年|早在|另悉|另据|多年来|先后|历年|累计|近年|同期|次年|翌年|往年|上一[年届]|连续|蝉联|再次|第[二三四五六七八九十][次度]|自[^，。；]{2,12}以来")
_PLAIN = re.compile(r"(?:先进|优秀|示范|文明|红旗|模范)(?:基层)?(?:集体|单位|党组织|党支部|支部|科室|医院|团队|班组|组织)")
"""What many give, each to their own."""
_BY_ANOTHER = re.compile(r"[^，,。；;]{0,60}[，,](?:并)?(?:获|受到?|得到)[^，,。；;]{1,16}(?:表彰|嘉奖|表扬)")
"""乙科被评为“X”，获部门表彰: who gave it is said behind, in other words."""
_OF_OTHERS = ("told.same",)
"""继2019年甲支部之后: another year's may be another's."""
_NEAR, _PARAGRAPHS, _LEAST, _END = 600, 4, 5, 4


def given_alike(told: Sequence[Told], batches: Iterable[tuple[str, tuple[str, ...]]], original: str) -> list[Told]:
    """Those told, where somebody has given the title close by also by the one who gave it; nothing where several have, or the text speaks of another time."""
    honoured = {item.recipient for item in told}
    said = [*((item.award, item.givers, _begin(item)) for item in told if item.givers), *((title, givers, None) for title, givers in batches if givers)]
    said = [item for item in said if honoured.isdisjoint(item[1])]  # who got it is none who gives it
    named = [(tuple(item.org.name for item in expand(match["who"])), match["what"]) for match in _NAME_OF.finditer(original)] if "名义" in original else []
    return [_with_giver(item, said, named, original) if not item.givers else item for item in told]


def _begin(item: Told) -> int:
    spans = item.award_at.spans(0, 1) if len(item.award_at) else ()
    return spans[0].start if spans else -1


def _with_giver(item: Told, said: Sequence[tuple[str, tuple[str, ...], int | None]], named: Sequence[tuple[tuple[str, ...], str]], original: str) -> Told:
    name, at = plain_name(item.award), _begin(item)
    head = award_head(item.award)
    if at < 0 or item.rule in _OF_OTHERS or head is None or head.rule == "award.prize" or _of_another_time(original, at):
        return item
    in_whose = [givers for givers, what in named if givers and name in what] or [givers for givers, what in named if givers and name[-_END:] in what]
    if len(set(in_whose)) == 1:
        return replace(item, givers=in_whose[0])
    if len(name) < _LEAST or _PLAIN.fullmatch(name) is not None:
        return item
    found = {givers for title, givers, where in said if plain_name(title) == name and _close(original, at, where)}
    givers = found.pop() if len(found) == 1 else ()
    return replace(item, givers=givers) if givers and item.recipient not in givers else item


def _of_another_time(original: str, at: int) -> bool:
    """Does the sentence in front of the title speak of another time, or what stands behind it of another giver?"""
    begin = max(original.rfind(mark, 0, at) for mark in "。！\n") + 1
    return _OTHER_TIME.search(original, begin, at) is not None or _BY_ANOTHER.match(original, at) is not None


def _close(original: str, at: int, where: int | None) -> bool:
    """Is the other sentence close by and not of another time itself? A number of many (`where` is None) is what the whole text is about."""
    if where is None:
        return True
    first, last = sorted((at, where))
    return last - first <= _NEAR and original.count("\n", first, last) <= _PARAGRAPHS and not _of_another_time(original, where)
