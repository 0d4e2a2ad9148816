"""Notices that correct the list of another: 一类案例第3项，原为“甲医院”，更正为“乙医院”; 漏列2项，补列：丙医院《X》.

What a line comes to in the end is the fact; what stood there before, and what is taken back, is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.telling import Told
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find

__all__ = ["as_corrected", "read_corrections"]

_CORRECTS = re.compile(r"更正|勘误|订正|补正")
_ITEM = re.compile(r"(?P<award>[^，。；：“”《》（）]{2,16}?)(?:第[0-9一二三四五六七八九十百]+(?:项|个|名|条|行|号)|漏列|遗漏|漏报|漏登)")
_NOW = re.compile(r"(?:更正|更改|修改|改|变更|订正|应)(?:为|作|是)\s*(?P<new>“(?:[^“”]|“[^“”]*”)+”|《[^《》]+(?:《[^《》]*》[^《》]*)*》|[^，。；“”《》]{4,60})")
_ADDED = re.compile(r"(?:补列|增列|增补|补充|补报|增加)(?:为|如下)?\s*[：:]\s*(?P<list>[^；。]{4,600})")
_IN_THE_END = re.compile(r"(?P<award>[^，。；：0-9]{2,16}?)(?:仍为|仍是|由[0-9]{1,4}[个项家名]?(?:变|增|减|调整|更正)(?:更|加|少)?[为至到成])\s*(?P<count>[0-9]{1,4})\s*[个项家名]")
"""三类案例由30个变为31个."""
_TAKEN_BACK = re.compile(r"撤销|取消|删除|剔除|收回|作废|不再")
_WORK = re.compile(r"《(?P<work>[^《》]+(?:《[^《》]*》[^《》]*)*)》")
_BEFORE = re.compile(r"原(?:为|作|是|题|名|文)?[^，。；“”《》]{0,6}$")
_PAIR = re.compile(r"(?P<who>[^《》、，；]{3,60}?)《(?P<work>[^《》]{2,80})》[、，和及]?")
_OWNER = re.compile(r"[，：]\s*(?P<who>[^，。；：“”《》]{4,50}?)(?:报送|申报|选送|推荐|提交|创作)?的?(?:案例|作品|项目|课题|成果|视频|论文)?[，：]")


def read_corrections(lines: Sequence[Line], title: str | None) -> tuple[list[Told], list[ToldCount], frozenset[int]]:
    """What the lines of a correction come to, how many there are in the end, and which lines are its rows; nothing where the title speaks of no correction."""
    if title is None or _CORRECTS.search(title) is None:
        return [], [], frozenset()
    found: list[Told] = []
    counts: list[ToldCount] = []
    used: set[int] = set()
    for index, line in enumerate(lines):
        for total in _IN_THE_END.finditer(line.chars):
            if award_head(total["award"]) is not None:
                counts.append(ToldCount(total["award"], int(total["count"]), line.text.slice(*total.span())))
        item = _ITEM.match(line.body.chars)
        if item is None or award_head(item["award"]) is None:
            continue
        used.add(index)
        if _TAKEN_BACK.search(line.body.chars) is None:
            award = line.body.slice(*item.span("award"))
            found.extend(_told(who, at, award, work) for who, at, work in (*_corrected(line.body, item.end()), *_supplied(line.body)))
    return found, counts, frozenset(used)


_SHOULD_BE = re.compile(r"“[^“”]+”[^“”，。；]{0,8}有误，[^“”，。；]{0,6}(?:应为|应是|应当为|应作|更正为|改为)“(?P<new>[^“”]{8,})”")
_IN_FACT = re.compile(r"(?:“(?P<old>[^“”]+)”[^“”，。；]{0,8}有误|[将把]“(?P<meant>[^“”]+)”误[写作印排登为称记]{1,3}“[^“”]+”)，[该其][\u4e00-\u9fff]{0,8}?(?:实际|其实|实为|实)?(?=(?:是|系)?(?:被|由|荣获|获评|获得|获|获授))")


def as_corrected(lines: Sequence[Line], title: str | None) -> list[Line]:
    """The lines of a correction as what they come to: “甲院获评X”有误，应为“甲院获评Y” says 甲院获评Y; “乙科获Z”有误，该科实际获评W says 乙科获评W.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> [line.chars for line in as_corrected(lay_out(clean("文中“甲县医院护理部获评全国文明岗”有误，该护理部实际获评省文明岗。")), "更正")]
    ['甲县医院护理部获评省文明岗。']
    """
    if title is None or _CORRECTS.search(title) is None:
        return list(lines)
    return [Line(_comes_to(line.text), line.gap, line.indent) if "误" in line.chars else line for line in lines]


def _comes_to(text: Text) -> Text:
    if (now := _SHOULD_BE.search(text.chars)) is not None:
        return text.slice(*now.span("new"))
    if (fact := _IN_FACT.search(text.chars)) is None:
        return text
    at = text.slice(*fact.span("old" if fact["old"] else "meant"))
    named = find(at.chars)
    if not named or named[0].start > 0:
        return text
    return Text.join([at.slice(0, named[0].end), text.slice(fact.end(), len(text))])


def _told(who: str, at: Text, award: Text, work: Text | None) -> Told:
    return Told(who, at, False, award.chars, award, work.chars if work is not None else None, work, (), None, "corrected.row")


def _corrected(text: Text, begin: int) -> list[tuple[str, Text, Text | None]]:
    """The recipient and the work that a line ends up with: the new ones, and what the line says of what stays."""
    owner: tuple[str, Text] | None = None
    work: Text | None = None
    changed = False
    for now in _NOW.finditer(text.chars, begin):
        new = text.slice(*now.span("new"))
        new = new.slice(1, len(new) - 1) if new.chars.startswith("“") else new
        title = _WORK.search(new.chars)
        who = new.slice(0, title.start()).strip() if title is not None else new
        named = expand(who.chars)
        changed = True
        if named:
            owner = named[0].org.name, who.slice(named[0].ranges[0][0], named[0].ranges[-1][1])
        if title is not None:
            work = new.slice(*title.span("work"))
        elif not named:
            work = new
    if not changed:
        return []
    if owner is None and (stays := _OWNER.search(text.chars, begin)) is not None and (named := expand(stays["who"])):
        at = text.slice(*stays.span("who"))
        owner = named[0].org.name, at.slice(named[0].ranges[0][0], named[0].ranges[-1][1])
    if work is None:
        work = next((text.slice(*match.span("work")) for match in _WORK.finditer(text.chars, begin) if not _BEFORE.search(text.chars[: match.start()].rstrip("“"))), None)
    return [(*owner, work)] if owner is not None else []


def _supplied(text: Text) -> list[tuple[str, Text, Text | None]]:
    """Rows that a list had left out."""
    added = _ADDED.search(text.chars)
    if added is None:
        return []
    listed = text.slice(*added.span("list"))
    pairs = list(_PAIR.finditer(listed.chars))
    found: list[tuple[str, Text, Text | None]] = []
    for pair in pairs:
        at = listed.slice(*pair.span("who"))
        found.extend((item.org.name, at.slice(item.ranges[0][0], item.ranges[-1][1]), listed.slice(*pair.span("work"))) for item in expand(at.chars))
    return found if pairs else [(item.org.name, listed.slice(item.ranges[0][0], item.ranges[-1][1]), None) for item in expand(listed.chars)]
