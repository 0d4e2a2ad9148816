"""该项目, 该案例: the work that a clause in front has named has got an honour, and with it whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.bodies.in_phrases import resolve_one
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_got.works_won import ENTRY_TAIL, MAKING
from partygraph.facts.words.lead_in import LEAD_IN, led_in
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.org_name import is_bare

__all__ = ["note_work", "of_noted_work", "that_work"]

_KIND = r"(?:品管圈|圈组|项目|案例|作品|课题|节目|微视频|视频|微电影|微党课|党课|工作法|成果|小品|情景剧|论文|短片)"
_NAMED = re.compile(rf"(?:《[^《》]{{2,60}}》|“[^“”]{{1,30}}”)(?:[\u4e00-\u9fff]{{0,6}}?{_KIND})?")
_KIND_BEFORE = re.compile(rf"{_KIND}$")
_ENTERED = re.compile(r"(?:的)?(?:参赛|参评|申报|选送|报送|推荐|入围|获奖|优秀|原创)+(?:的)?$")
_THAT = re.compile(rf"(?:最终|最后|终于|结果|此次|这次|其中|而)*(?:该|此|这一|这个|这项|本)(?:参赛|参评|优秀|特色|创新|[\u4e00-\u9fff]{{2,4}})?{_KIND}(?P<rest>(?!的)[^“”《》]{{0,40}})$")
_NOTHING = re.compile(r"(?:经过?[^，。；]{2,20}|最终|最后|终于|随后|一路[^，。；]{2,8}|不负众望|脱颖而出|从[^，。；]{2,24}脱颖而出)+")
_AMONG = re.compile(rf"(?:在|从)[^，。；“”《》]{{0,12}}?[0-9一二三四五六七八九十百千余多]+(?:个|件|项|部|份|篇)[^，。；“”《》]{{0,8}}?{_KIND}(?:当?中|里)?(?:脱颖而出|胜出)?$")
"""在1000个入围项目中获得…: what was won among so many works was won by one."""
_THEIRS = re.compile(rf"(?:申报|选送|报送|推荐|提交|参赛|参评)的(?:参赛|参评)?{_KIND}$")
"""甲医院申报的案例: the one that has been named."""
_FAR = 1
"""So many paragraphs further on the work is still the one spoken of."""


def note_work(reading: Telling, sentence: Text) -> None:
    """Remember the one work that the sentence names behind its owner, by a word for a work before or behind its name."""
    chars = sentence.chars
    works = list(_NAMED.finditer(chars)) if "》" in chars or "”" in chars else []
    works = [match for match in works if match[0][-1] not in "》”" or _KIND_BEFORE.search(chars, 0, match.start()) is not None]
    if len(works) != 1:
        if works:
            reading.work = None
        return
    begin = max(chars.rfind(mark, 0, works[0].start()) for mark in "，。；：！") + 1
    clause = sentence.slice(begin, works[0].end())
    clause = clause.slice(led_in(clause.chars), len(clause))
    made = ENTRY_TAIL.fullmatch(clause.chars)
    if made is None:
        return
    owner = made["owner"] + (made["noun"] if made["tail"] and not made["owner"] else "")
    if not made["owner"] or _KIND_BEFORE.search(made["noun"]) is None:
        owner = made["owner"] + made["noun"]
    owner = _ENTERED.sub("", MAKING.sub("", _KIND_BEFORE.sub("", owner)))
    name = resolve_one(reading, owner) if owner else None
    if name is None:
        return
    kind = "work" if made["work"] else "quote"
    at = clause.slice(*made.span(kind))
    reading.work, reading.work_at = Recipient(name[0], at, name[1], made[kind], at), reading.line


def _noted(reading: Telling) -> Recipient | None:
    return reading.work if reading.work is not None and reading.line - reading.work_at <= _FAR else None


def that_work(reading: Telling, sentence: Text, segments: Sequence[Text], begin: int) -> Recipient | None:
    """Whose work the clauses in front of a verb point to (该项目); a clause between that says something of somebody else ends the search."""
    for text in segments[:4]:
        lead = LEAD_IN.match(text.chars)
        said = text.chars[lead.end() :] if lead is not None else text.chars
        if (match := _THAT.match(said)) is not None:
            note_work(reading, sentence.slice(begin, max(begin, sentence.chars.find(text.chars, begin))))
            noted = _noted(reading)
            if noted is None or any(is_anchored(item.org.name) and not is_bare(item.org) for item in find(match["rest"])):
                return None
            return Recipient(noted.name, text, resolved=True, entry=noted.entry, entry_at=noted.entry_at)
        if said and _NOTHING.fullmatch(said) is None:
            return None
    return None


def of_noted_work(reading: Telling, segments: Sequence[Text], found: Sequence[Recipient]) -> Recipient | None:
    """Who is only implied, where the clause tells what was won among so many works, or who entered a work without its name: with the work spoken of."""
    noted = _noted(reading)
    if noted is None or len(found) != 1 or found[0].entry is not None or not segments:
        return None
    theirs = found[0].name == noted.name and _THEIRS.search(segments[0].chars) is not None
    if not theirs and not (found[0].implied and _AMONG.search(segments[0].chars) is not None):
        return None
    return Recipient(noted.name, segments[0], resolved=True, entry=noted.entry, entry_at=noted.entry_at)
