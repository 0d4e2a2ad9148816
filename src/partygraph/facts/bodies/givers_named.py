"""Bodies that a phrase enumerates as givers: 甲厅、乙局两部门, 共青团丙省委等5家单位, 四部门 that have been named before."""

from __future__ import annotations

import re

from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Telling
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.circumstance import behind_circumstance
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.places import default_places
from partygraph.rules.load import pattern
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["bodies_in", "bodies_of", "those_counted"]

_LEVEL = re.compile(r"[国省市县区州厅局院校]家?级")
"""得到州级表彰: how high, not by whom."""


def bodies_in(reading: Telling, phrase: str) -> tuple[str, ...]:
    """Full names of the bodies that a phrase enumerates, empty when any part of it is none."""
    phrase = _SEATS_TOGETHER.sub(r"\1、\2", phrase.strip().replace("《", "").replace("》", ""))
    if (place := default_places().leading(phrase)) is not None and place.length == len(phrase):
        return ()
    if (found := refer(reading.topic, phrase)) is not None:
        return (found,)
    if pattern("award.level").match(phrase):
        return ()
    named = expand(phrase)
    if not named or any(is_generic(item.org.name) for item in named):
        return ()
    if re.search(r"(?:[省市县区州盟]直|直属)(?:机关|单位|系统)?$|系统$", phrase):
        return ()  # a field, no body
    names = [item.org.name if not is_bare(item.org) and item.org.name not in reading.topic.defined else (complete(reading.topic, item.org) or ("", False))[0] for item in named]
    return tuple(names) if all(names) else ()


_AND_OTHERS = re.compile(rf"等(?:[0-9]{{1,3}}|[一二两三四五六七八九十]{{1,3}})?(?:家|个|部委|部门|单位|机构)[^，。；、]{{0,30}}$|(?<=[委局厅部会办院])(?:[两三四五六七八九十]|[0-9]{{1,2}})个?(?:部委|部门|单位|厅局)(?:{GIVING_ADVERBS})*$")
"""共青团中央等23家单位: those who are named; 甲厅、乙局两部门: how many they are."""
_SEATS_TOGETHER = re.compile(r"((?:^|中共|(?<=[、和与\s]))[\u4e00-\u9fff]{0,10}?[省市县区州]委)((?:[\u4e00-\u9fff]{2,8})?[省市县区州](?:人民)?政府)")
"""甲省委省政府, 中共甲市委甲市人民政府: two bodies."""


def those_counted(reading: Telling, chars: str) -> tuple[str, ...]:
    """两部门: the bodies that publish what has been announced, where they are as many."""
    match = _SO_MANY.fullmatch(chars)
    return reading.announcer[0] if match is not None and len(reading.announcer[0]) == number(match["count"].replace("两", "二")) else ()


_SO_MANY = re.compile(r"(?:以上|上述|这|该)?(?P<count>[两二三四五六七八九十2-9])个?(?:部门|部委|单位|机关|厅局|部局|委局)")
"""四部门决定: those who have been named as publishing it."""
_AND = re.compile("[、和与及]")
_AND_INSIDE = re.compile(r"(?<=[\u4e00-\u9fff])(?<![委局厅会部办院科])[和与及](?=(?:中)?医院)")
"""甲市太和医院: the word that joins is a part of the name, and 医院 behind it refers to nobody."""
_AGENT_NOISE = pattern("told.agent-adverbs")


def bodies_of(chars: str, reading: Telling) -> tuple[str, ...]:
    """Givers in the words between 被 and the verb; what the document calls by a defined short form by its full name."""
    chars = _SEATS_TOGETHER.sub(r"\1、\2", _AND_OTHERS.sub("", _AGENT_NOISE.sub("", re.sub(r"^(?:[了过]|来自)?(?:由|上级|当地)?", "", chars.strip()))))
    chars = chars[behind_circumstance(chars) :]
    if not chars or _LEVEL.fullmatch(chars) is not None:
        return ()
    if _SO_MANY.fullmatch(chars) is not None:
        return those_counted(reading, chars)
    if (found := refer(reading.topic, chars)) is not None:
        return (found,)
    parts = _AND.split(chars)
    named = expand(chars)
    if len(parts) > 1 and not any(_AND_INSIDE.search(item.org.name) is not None and is_anchored(item.org.name) for item in named) and any((reference := COREFERENCE.match(part)) is not None and reference.end() == len(part) for part in parts):
        each = [(whole,) if (whole := refer(reading.topic, part)) is not None else bodies_of(part, reading) for part in parts]
        return tuple(name for found_of_part in each for name in found_of_part) if all(each) else ()  # 院党委、医院; 医院和院工会
    names: list[str] = []
    if named:
        for item in named:
            if is_generic(item.org.name):
                continue
            completed = complete(reading.topic, item.org) if is_bare(item.org) or COREFERENCE.match(item.org.name) or item.org.name in reading.topic.defined else (item.org.name, False)
            if completed is not None:
                names.append(completed[0])
        return tuple(names)
    return tuple(item.org.name for item in find(chars, tuple(reading.topic.defined)) if not is_bare(item.org) and not is_generic(item.org.name))
