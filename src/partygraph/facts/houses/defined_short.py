"""Short forms and second names that a text gives its bodies itself: 甲市第三人民医院（以下简称甲三医）, 甲医院暨乙医院, 亲切地称它“市医院”, 甲大一附院 by its characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.words.lead_in import led_in
from partygraph.layout import Line
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.rules.gate import gated

__all__ = ["initials", "note_called", "note_defined"]

_SHORT = re.compile(r"(?P<who>[^，。；：（）“”]{4,40})（(?:以下(?:统一?|均|合)?简?称(?:为|作)?|下称|简称为?)[：:]?“?(?P<short>[^“”（）]{2,14})”?）")

_BOTH = re.compile(r"(?P<name>[^，。；：（）“”、\s]{4,30}(?:医院|保健院|防治院|中心))暨(?!南)(?P<plate>[^，。；：（）“”、\s]{4,30}?(?:医院|保健院|防治院|中心))(?!医院|联合|共同|携手|合作|签)")
"""甲医院暨乙医院: one house with two names, the first is its own."""
_ON_MASTHEAD = re.compile(r"^(?P<name>(?![\u4e00-\u9fff]*附属)[\u4e00-\u9fff]{4,24}(?:医院|保健院|中心))\s*\|\s*(?P<plate>[\u4e00-\u9fff]{2,12}(?:大学|学院)[\u4e00-\u9fff]{0,10}(?:医院|临床学院|临床医学院))(?=\s|$)")
"""甲医院|乙大学临床学院 at the head of a page: as a part of a university the house has a second name."""


def _definitions(chars: str) -> Iterator[tuple[str, str]]:
    """Short forms with the full name in front of them, whatever words of a sentence that name holds (皮肤病与性病防治科（以下简称“皮防科”）)."""
    for match in _SHORT.finditer(chars) if "称" in chars else ():
        who = match["who"]
        org = parse(who[led_in(who) :])
        if org is not None and is_anchored(org.name) and (len(org.steps) > 1 or org.steps[0].group == "department"):
            yield match["short"], org.name


def _plates(chars: str) -> Iterator[tuple[str, str]]:
    """Second names that a house bears beside its own, joined by 暨."""
    for match in (*(_BOTH.finditer(chars) if "暨" in chars else ()), *(_ON_MASTHEAD.finditer(chars) if chars.count("|") == 1 else ())):
        own, plate = (found[-1].org if (found := find(match["name"])) and found[-1].end == len(match["name"]) else None), parse(match["plate"])
        if own is not None and plate is not None and own.institution == own.name and plate.institution == plate.name and is_anchored(own.name) and is_anchored(plate.name) and own.name != plate.name:
            yield plate.name, own.name


def initials(discourse: Discourse, title: str | None, lines: Sequence[Line]) -> None:
    """甲大一附院 of a text that names one 甲大学第一附属医院: characters of its name in their order, the first and the number among them."""
    houses = [name for name in discourse.full if (org := parse(name)) is not None and org.institution == name and org.steps[-1].group == "hospital" and len(name) >= _LONG_NAME]
    shorts = {match[0] for chars in (*((title,) if title else ()), *(line.chars[:6000] for line in lines[:400])) for match in _INITIALS.finditer(chars)} if houses else set()
    for short in sorted(shorts - set(discourse.full) | (shorts & {name for name in discourse.full if len(name) <= _SHORT_NAME})):
        if short in discourse.defined:
            continue
        for start in range(len(short) - 3):
            name = short[start:]
            fitting = [house for house in houses if house != name and house[0] == name[0] and _in_order(name, house)]
            if len(fitting) == 1:
                discourse.defined.setdefault(name, fitting[0])
                discourse.shorts.setdefault(name, fitting[0])
                discourse.full.pop(name, None)
                break


_LONG_NAME, _SHORT_NAME = 8, 7
_INITIALS = gated(r"[\u4e00-\u9fff]{1,5}(?:[一二三四五六七八九十]附|附[一二三四五六七八九十属]|大[一二三四五六七八九十]|医[一二三四五六七八九十])院")


def _in_order(short: str, entire: str) -> bool:
    """Are the characters of `short` among those of `entire`, in their order?"""
    rest = iter(entire)
    return all(char in rest for char in short)


_CALLED = re.compile(r"(?:亲切地|习惯|都|常|俗|昵|尊)(?:地)?(?:称|叫|唤)(?:它|其|该院|医院|她|中心)?(?:为|作|做)?“(?P<short>[\u4e00-\u9fff]{2,7}(?:院|中心|站|所))”")
"""老百姓亲切地称它“市医院”."""
_SHORT_OF = re.compile(r"(?:^|(?<=[，。；：、！？\s]))(?P<short>[\u4e00-\u9fff]{2,8})（(?:即|是|为)?(?P<full>[\u4e00-\u9fff]{5,24})的(?:简称|别称|俗称)）")
"""甲三医（甲市第三人民医院的简称）."""
_OF_SCHOOL = re.compile(r"(?:大学|学院)(?:校?医院)$")
"""The hospital of a university that the text calls 校医院."""


def note_defined(discourse: Discourse, lines: Sequence[Line]) -> None:
    """Short forms in brackets behind their names, and second names joined by 暨."""
    for line in lines[:400]:
        for short, entire in _definitions(line.chars):
            discourse.defined.setdefault(short, entire)
            discourse.shorts.setdefault(short, entire)
        for plate, entire in _plates(line.chars):
            discourse.defined.setdefault(plate, entire)
            discourse.shorts.setdefault(plate, entire)


def note_called(discourse: Discourse, title: str | None, lines: Sequence[Line]) -> None:
    """What a text says that its bodies are called: 甲三医（甲市第三人民医院的简称）, 老百姓亲切地称它“市医院”, and 校医院 of the one university hospital."""
    for chars in (line.chars[:6000] for line in lines[:400]):
        for match in _SHORT_OF.finditer(chars) if "称）" in chars else ():
            if (whole := parse(match["full"])) is not None and whole.institution == match["full"]:
                discourse.defined.setdefault(match["short"], match["full"])
                discourse.shorts.setdefault(match["short"], match["full"])
                discourse.full.pop(match["short"], None)
        for match in _CALLED.finditer(chars) if "称" in chars or "叫" in chars else ():
            of_page_called = next((item.org.institution for item in reversed(find(chars[: match.start()])) if item.org.institution is not None and item.org.institution in discourse.full and item.org.institution[-1] == match["short"][-1]), None)
            if of_page_called is not None and of_page_called != match["short"]:
                discourse.defined.setdefault(match["short"], of_page_called)
                discourse.shorts.setdefault(match["short"], of_page_called)
                discourse.full.pop(match["short"], None)
    clinics = [name for name in discourse.full if _OF_SCHOOL.search(name)]
    if len(clinics) == 1 and any("校医院" in chars for chars in (title or "", *(line.chars[:6000] for line in lines[:400]))):
        discourse.defined.setdefault("校医院", clinics[0])
        discourse.shorts.setdefault("校医院", clinics[0])
