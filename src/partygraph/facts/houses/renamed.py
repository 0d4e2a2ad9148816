"""Former names and second plates of the house that a text is about: they are all one house."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.titles import qualified
from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.layout import Line
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["renamed"]


def renamed(discourse: Discourse, lines: Sequence[Line]) -> None:
    """Former names and second plates of the institution that the text speaks of, told in a line that names it."""
    host = discourse.hospital or discourse.last
    if host is None:
        return
    for line in lines[:400]:
        if host not in line.chars and COREFERENCE.match(line.chars) is None and _LABEL.match(line.chars) is None and _OF_OWN_HOUSE.search(line.chars) is None:
            continue
        for match in pattern("alias.renamed").finditer(line.chars):
            if _of_another(discourse, line.chars[: match.start()], host):
                continue
            org = parse(match["name"])
            if org is not None and (later := _became(discourse, host, org, _told(line.chars, match.end("name")))) is not None:
                host = later
                continue
            if org is not None and org.name == host and (former := find(_told(line.chars, match.start()))[:1]) and former[0].start == 0:
                org = former[0].org  # 甲站建于1984年，1999年改名甲院: the former name begins the sentence
            quoted = line.chars.startswith("”", match.end("name"))
            names = [org, *(parse(name) for name in _quoted_beside(line.chars, match.end("name")))] if quoted else [org]
            for name in names:
                if name is not None and name.institution == name.name and name.name != host and (quoted or is_anchored(name.name)) and not qualified(name.name):
                    discourse.defined.setdefault(name.name, host)
                    discourse.shorts.setdefault(name.name, host)


_RIGHT_BEFORE = 60


def _of_another(discourse: Discourse, before: str, host: str) -> bool:
    """乙医院（又名丙医院） of a text about 甲医院: the name right in front of the word is that of another house."""
    tail = before.rstrip("（( ")[-_RIGHT_BEFORE:]
    named = find(tail)[-1:]
    if not named or named[0].end != len(tail):
        return False
    house = named[0].org.institution
    return house is not None and is_anchored(house) and house != host and discourse.defined.get(house, house) != host and discourse.shorts.get(house, house) != host and not house.endswith(host) and not host.endswith(house)


_OF_OWN_HOUSE = re.compile(r"(?:^|[，。；])(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?，?|同年，?)?(?:[我本]院|医院)(?:成为|通过|正式|升格|晋升|挂牌|又|再|更|改|加|增|与|划归|隶属)[^。；“”]{0,40}(?:改[称名]|更名|加挂|增挂|同时挂牌|挂上)")
"""2017年，医院成为甲大学的附属医院，加挂“甲大学附属乙医院”牌子, anywhere in a paragraph of its history."""
_LABEL = re.compile(r"(?:又名|曾用名|别名|第二名称|第二冠名)[：:]")
"""又名：甲大学附属乙医院, on a line of its own."""
_BESIDE = re.compile(r"”[、和及]?“([^“”]{2,24})(?=”)")


def _quoted_beside(chars: str, at: int) -> list[str]:
    """The names that stand in quotation marks right behind the one that ends at `at`: 先后用名“甲医院”、“乙医院”."""
    found = []
    while (match := _BESIDE.match(chars, at)) is not None:
        found.append(match[1])
        at = match.end()
    return found


_LONGEST = 300


def _told(chars: str, end: int) -> str:
    """The sentence up to `end`, or nothing where it is none by its length."""
    begin = max(chars.rfind(mark, max(0, end - _LONGEST), end) for mark in "。！？") + 1
    return chars[begin:end] if end - begin <= _LONGEST else ""


_NEW_NAME = re.compile(r"(?:改称|改成了?|改建为|改为|更名为?|改名为?|易名为?)“?$")


def _became(discourse: Discourse, host: str, org: OrgName, told: str) -> str | None:
    """甲站建于1984年，1999年改名甲院, of a text that names the former but once: from there on it speaks of the house by its new one."""
    if discourse.full.get(host, 0) > 1 or org.name == host or org.institution != org.name or not is_anchored(org.name):
        return None
    first = find(told)[:1]
    if not first or first[0].start or first[0].org.name != host or _NEW_NAME.search(told.removesuffix(org.name)) is None:
        return None
    discourse.defined.setdefault(host, org.name)
    discourse.shorts.setdefault(host, org.name)
    discourse.note(org)
    return org.name
