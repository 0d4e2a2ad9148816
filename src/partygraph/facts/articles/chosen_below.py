"""Those of a place or kind who are among the honoured, set one a line below the sentence that counts them.

甲委通报表扬“X”活动中表现突出的机构，我市3家卫生院入选其中 / 乙镇卫生院 / 丙镇卫生院 / 丁镇卫生院: as many names stand below as it says, and
what they got and from whom stands ahead of it, in its own words or in the lines above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.telling import Told
from partygraph.facts.words.who_gives import OFFICES
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.gate import gated

__all__ = ["read_chosen_below"]

_AMONG = gated(
    r"(?:^|[，。；！])[^，。；：！0-9]{0,14}?(?P<count>[0-9]{1,3}|[两二三四五六七八九十]{1,3})\s*(?:所|家|个|支|间)[^，。；：！“”]{0,12}?(?:成功|光荣|均|全部|双双|喜获|荣获|获|获得|受到?|得到)*"
    r"(?:入选|入围|入列|上榜|在列|榜上有名|名列其中|位列其中|此殊荣|这一殊荣|此荣誉|该荣誉|这一荣誉|该称号|此称号|这一称号|通报表[扬彰]|表[扬彰]|跻身其中)(?:其中|名单|行列)*(?:[，。]?(?:分别|他们|它们|名单)*(?:是|为|如下)?)?[：:！。]?$"
)
"""湛江6所卫生院入选其中."""
_TITLE = re.compile(r"(?P<verb>授予|命名|评为|认定|确定|公布|发布|公示|通报|评选|评出)[^。；！“”]{0,60}?“(?P<title>[^“”]{2,40})”(?:荣誉|光荣)*(?:称号|名单|[，。；的]|评选结果|$)")
_PRAISE = re.compile(r"(?P<act>通报表[扬彰]|通报嘉奖)")
_ABOVE = 3
"""So many lines above it may say what is given."""
_LEAST = 2


def read_chosen_below(lines: Sequence[Line]) -> tuple[list[Told], list[ToldCount], frozenset[int]]:
    """What such lists tell, how many they count, and the lines of their names."""
    told: list[Told] = []
    counts: list[ToldCount] = []
    used: set[int] = set()
    for index, line in enumerate(lines):
        among = _AMONG.search(line.chars) if len(line.cells) <= 1 else None
        declared = number(among["count"].replace("两", "二")) if among is not None else None
        if among is None or declared is None or declared < _LEAST:
            continue
        names: list[Text] = []
        while index + 1 + len(names) < len(lines) and len(names) <= declared and (name := _name(lines[index + 1 + len(names)])) is not None:
            names.append(name)
        if len(names) != declared:
            continue
        given = _given([above.text for above in lines[max(0, index - _ABOVE) : index]], line.text.slice(0, among.start("count")))
        if given is None:
            continue
        award, givers, giver_at = given
        told.extend(Told(name.chars, name, False, award.chars, award, None, None, givers, giver_at, "told.exemplar") for name in names)
        counts.append(ToldCount(award.chars, declared, line.text.slice(*among.span("count")), part=True))
        used.update(range(index + 1, index + 1 + declared))
    return told, counts, frozenset(used)


def _name(line: Line) -> Text | None:
    """The whole name of a body that is all of a line."""
    text = line.body.strip("，、；。：★☆●◆■▲▶►✦◇○ ") if len(line.cells) <= 1 else None
    org = parse(text.chars) if text is not None and 4 <= len(text) <= 40 else None
    return text if org is not None and not is_bare(org) and is_anchored(org.name) and not is_generic(org.name) else None


def _given(above: Sequence[Text], own: Text) -> tuple[Text, tuple[str, ...], Text | None] | None:
    """What is given and by whom: in the words in front of the count, or else in the nearest line above that says it."""
    for text in (own, *reversed(above)):
        match = _TITLE.search(text.chars) or _PRAISE.search(text.chars)
        if match is None:
            continue
        kind, verb = ("title", match.start("verb")) if match.re is _TITLE else ("act", match.start())
        begin = max(text.chars.rfind(mark, 0, verb) for mark in "。；！") + 1
        items = [item for item in find(text.chars[begin:verb]) if not is_bare(item.org) and item.org.steps[0].group in OFFICES]
        at = text.slice(begin + items[0].start, begin + items[-1].end) if items else None
        return text.slice(*match.span(kind)), tuple(item.org.name for item in items), at
    return None
