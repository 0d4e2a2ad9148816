"""Bodies that a text names by a part of their name: they carry the hierarchy and the aliases, nothing else.

A party organisation that leaves out its institution (外科第一党支部,
该院党委) or calls it shortly (甲医大一附院党委) is one of the institution that the text speaks of there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.followed import Followed
from partygraph.facts.bodies.units_of_persons import units_of_persons
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.houses.short_forms import of_larger_city, side_by_side
from partygraph.facts.telling import mask
from partygraph.layout import Line
from partygraph.model import Locator, Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.found import Found
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["gather_parts", "gather_placeless"]

_LONG = 20000


_DIVISION = "省市县区州旗"
_TOWNSHIP = re.compile(r"[\u4e00-\u9fff]{1,6}?(?:镇|乡|街道|苏木)(?=[\u4e00-\u9fff]{1,6}(?:村|社区))")
_PEOPLES = re.compile(r"(?:人民|中心)医院")
"""甲县医院 of a text about 甲县人民医院."""


def gather_placeless(document: Gathered, prose: Sequence[Line]) -> None:
    """公利医院 of a text that names one 浦东新区公利医院, 市卫生局 of one that names 甲市卫生局: the same body without its place."""
    whole: dict[str, set[str]] = {}
    places = default_places()
    for name in {org.institution for full in document.names if (org := parse(full)) is not None and org.institution is not None}:
        place = places.leading(name)
        if place is not None and len(name) - place.length >= 4:
            whole.setdefault(name[place.length :], set()).add(name)
            if (township := _TOWNSHIP.match(name, place.length)) is not None:
                whole.setdefault(name[township.end() :], set()).add(name)  # 丙村卫生室
            if (kind := _PEOPLES.fullmatch(name, place.length)) is not None and name[: place.length] + "医院" not in document.names and kind[0]:
                whole.setdefault(name[: place.length] + "医院", set()).add(name)
            if name[place.length - 1] in _DIVISION and any(not part for part in place.short):
                whole.setdefault(name[place.length - 1 :], set()).add(name)
    for line in prose if whole else ():
        if len(line.chars) > _LONG:
            continue
        for item in find(line.chars, tuple(whole)):
            short = item.org.institution
            if short is None or short not in whole or len(whole[short]) != 1 or is_generic(short) or _OF_ITS_HOUSE.match(line.chars, item.start - 2) is not None or short.startswith(("第", "中心", "人民", "中医", "妇幼", "疾病", "卫生")):
                continue
            house = next(iter(whole[short]))
            if short[0] == "市" and of_larger_city(house, document.witness.original) or side_by_side(house, short, document.witness.original):
                continue
            at = document.witness.quote(line.text, item.start, item.start + len(short), rule="alias.placeless")
            document.alias(house, short, "short-form", at)


_OF_ITS_HOUSE = re.compile("[我本该][院校]")
"""该院志愿者协会 is none of the place's."""
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")


def gather_parts(document: Gathered, prose: Sequence[Line], topic: Discourse) -> None:
    """Party organisations named without their institution, each below the one that the text speaks of where they stand."""
    text = Followed(topic)
    for line in prose:
        if len(line.chars) > _LONG:
            continue
        text.pass_paragraph()
        if len(line.chars) < 40 and (org := parse("".join(line.body.chars.split()))) is not None and not is_bare(org):
            text.pass_name(org)
        for match in _SENTENCE.finditer(line.chars):
            sentence = line.text.slice(match.start(), match.end())
            text.pass_sentence(sentence.chars)
            _departments_of(document, sentence, text)
            _own_units(document, sentence, text)
            _teams_of(document, sentence, text)
            _parts_of(document, sentence, text, tuple(topic.defined))
            _units_at_work(document, sentence, text)


def _departments_of(document: Gathered, sentence: Text, text: Followed) -> None:
    """下设妇女保健部、儿童保健部: the departments that the house spoken of has."""
    for match in pattern("mentioned.departments").finditer(sentence.chars) if "设" in sentence.chars or "科室" in sentence.chars else ():
        topic = text.topic
        host = parse(topic.last) if topic.last is not None else None
        kind = "list" if match["list"] else "made_of"
        if kind == "made_of" and host is not None and host.institution is not None:
            host = parse(host.institution)  # whose branch it is
        if host is None or host.institution != host.name or host.steps[-1].group not in ("hospital", "centre"):
            continue
        for part in re.finditer(r"[^、和及]+", match[kind]):
            unit, whole = parse(part[0]), parse(host.name + part[0])
            if unit is None or not is_bare(unit) or unit.steps[-1].group != "department" or whole is None or is_generic(part[0]):
                continue
            at = match.start(kind) + part.start()
            document.name(whole.name, document.witness.quote(sentence, at, at + len(part[0]), rule="mentioned.department", locator=Locator.RESOLVED))


def _units_at_work(document: Gathered, sentence: Text, text: Followed) -> None:
    """心内科主任张某, 检验科通过评审: departments of the one house that the text speaks of."""
    spans = {match.span("unit") for match in pattern("mentioned.unit").finditer(sentence.chars)} | {match.span("unit") for match in pattern("mentioned.unit-strives").finditer(sentence.chars)} | {*units_of_persons(sentence.chars)}
    if not spans or (house := _house_spoken_of(text.topic)) is None:
        return
    for begin, stop in sorted(spans):
        start = led.end() if (led := _AND_THEN.match(sentence.chars, begin, stop)) is not None else begin
        org = parse(sentence.chars[start:stop])
        if _of_another(sentence.chars[:start], house) or (word := _HOUSE_WORD.search(sentence.chars, max(0, start - _HOUSE_WORDS), start)) is not None and not house.endswith(word[0]):
            continue
        if org is None or not is_bare(org) or org.steps[-1].group != "department" or is_generic(org.name) or _NO_PART.search(org.name) or default_places().leading(org.name) is not None:
            continue
        whole = parse(house + org.name)
        if whole is not None and whole.institution == house:
            document.name(whole.name, document.witness.quote(sentence, start, stop, rule="mentioned.unit", locator=Locator.RESOLVED))


_AND_THEN = re.compile(r"(?:此次|本次|这次|结果|随后|之后|后来|最后|最终|此外|另外|首先|接着|今年|去年|其中|同时|今天|昨天|当天|当日|日前|近日|近期|前期)")
"""最终内科王某: the word that leads the clause on is no part of the department's name."""


def _house_spoken_of(topic: Discourse) -> str | None:
    """The one hospital or centre that the text speaks of."""
    about = parse(topic.last) if topic.last is not None else None
    if about is None or about.institution is None:
        return None
    return about.institution if about.institution == topic.hospital or about.institution == about.name and about.steps[-1].group == "centre" else None


_HOUSE_WORD = re.compile(r"(?:总医院|总院|中心|站|所)$")
_HOUSE_WORDS = 3
"""总医院急诊科, 中心检验科: the word in front must be that of the house."""
_CLAUSE = re.compile(r"[^，。；：]*$")


def _of_another(before: str, house: str) -> bool:
    """乙中心副主任李某、计划免疫科科长田某: the row begins with somebody of another house."""
    clause = _CLAUSE.search(before)
    named = [item.org.institution for item in find(clause[0]) if item.org.institution is not None and is_anchored(item.org.name)] if clause is not None and before.endswith("、") else []
    return bool(named) and named[-1] != house


_TEAM_MADE = compiled(r"(?:组建|成立|组成|设立|组织起|打造)(?:了|起|的)?(?:一支)?[“「]?(?P<team>[\u4e00-\u9fff·]{2,14}?(?:志愿服务队|服务队|突击队|医疗队|宣讲团|宣讲队|小分队|志愿队|先锋队|巡诊队))(?!员)|(?:院|所|中心|站|学校|校)(?:里|内)?的[“「](?P<own>[\u4e00-\u9fff·]{2,12}?队)[”」]")


def _teams_of(document: Gathered, sentence: Text, text: Followed) -> None:
    """该院组建“杏林”志愿服务队, 所里的“红烛服务队”: a team of the house spoken of; its name lost its marks when the line was read as prose."""
    original = document.witness.original
    for match in _TEAM_MADE.finditer(sentence.chars) if "队" in sentence.chars or "团" in sentence.chars else ():
        kind = "team" if match["team"] else "own"
        spans = sentence.spans(*match.span(kind))
        if not spans or original[max(0, spans[0].start - 1)] not in '“「"':
            continue
        topic = text.topic
        host = parse(topic.last) if topic.last is not None else None
        whole = parse(host.institution + match[kind]) if host is not None and host.institution is not None and host.steps[0].group in ("hospital", "centre", "university") else None
        if whole is not None and len(whole.steps) > 1:
            document.name(whole.name, document.witness.quote(sentence, *match.span(kind), rule="mentioned.team", locator=Locator.RESOLVED))


_NO_PART = compiled(r"[0-9年月时]|决定|推行|提交|其余|其他|其它|通报|宣读|表彰|推荐|推选|^[其与并对及]|学科$|编为|换届|这|那|某|家|建在|一些|共建|居民|社区|村|街道|学校|高校|公司|集团|新闻|班子|拿下|不过|到|^[原入出修调写减采有只唯]|(?<!党)(?<!团)(?<!第[一二三四五六七八九十])(?<!机关)(?<!后勤)支部$|党组$|^在职党?支部$|^强(?:党支部|支部)$")
"""Words of sentences in front of a line's word, branches of others, and a bare 支部 that is no name."""


_OF_THE_HOUSE = re.compile(r"(?<![学分总医究病])院(?:党委|党总支|团委|工会|纪委)$")


_UNIT = r"(?!的|各)[\u4e00-\u9fff]{2,10}?(?:党支部|党总支|团支部|团总支)"
_OWN_UNITS = re.compile(rf"[本该我]院(?P<row>{_UNIT}(?:[、和及与]{_UNIT})*)")
"""与该院眼科党支部、耳鼻咽喉科党支部结对: all of them are the house's."""


def _own_units(document: Gathered, sentence: Text, text: Followed) -> None:
    for match in _OWN_UNITS.finditer(sentence.chars) if "院" in sentence.chars else ():
        house = refer(text.topic, match[0][:2])
        for part in re.finditer(_UNIT, match["row"]) if house is not None else ():
            whole = parse(f"{house}{part[0]}")
            if whole is None or _NO_PART.search(part[0]) or is_generic(part[0]) or pattern("mentioned.no-part").match(sentence.chars, match.start("row") + part.end()):
                continue
            at = match.start("row") + part.start()
            document.name(whole.name, document.witness.quote(sentence, at, at + len(part[0]), rule="mentioned.part", locator=Locator.RESOLVED))


def _parts_of(document: Gathered, sentence: Text, text: Followed, defined: tuple[str, ...]) -> None:
    row = -1, ""
    for item in find(mask(sentence.chars), defined):
        name = item.org.name
        row = item.end, _house_in_row(item, sentence.chars, *row)
        if item.org.steps[-1].group != "line" or not 3 <= len(name) <= 18 or is_generic(name) or qualified(name) or _NO_PART.search(name):
            continue
        topic = text.topic
        shortly = item.org.institution is not None and (item.org.institution in topic.defined or item.org.institution in topic.shorts)
        college = item.org.steps[0].group == "university" and not is_anchored(name)  # 基础医学院第一党支部 of the university spoken of
        if not (is_bare(item.org) or shortly or college):
            continue
        if default_places().leading(name) is not None or pattern("mentioned.no-part").match(sentence.chars, item.end):
            continue
        own = _OF_THE_HOUSE.search(name)
        if own is not None and own.start():  # 离不开院党委: the committee of the house, behind words of the sentence
            whose = refer(topic, own[0])
            if whose is not None and (org := parse(whose)) is not None and not is_bare(org):
                document.name(whose, document.witness.quote(sentence, item.start + own.start(), item.end, rule="mentioned.part", locator=Locator.RESOLVED))
            continue
        completed = (row[1] + name, True) if row[1] and is_bare(item.org) else complete(topic, item.org)
        if college and not (completed is not None and topic.school is not None and topic.school.endswith("大学") and completed[0].startswith(topic.school)):
            continue
        _numbered_before(document, sentence, item.start, completed, topic)
        if completed is None or shortly and completed[0] == name or (whole := parse(completed[0])) is None or is_bare(whole):
            continue
        document.name(completed[0], document.witness.quote(sentence, item.start, item.end, rule="mentioned.part", locator=Locator.RESOLVED))


def _house_in_row(item: Found, chars: str, end: int, house: str) -> str:
    """Whose the branches of a row are that its first one begins with its house (甲医院内科党支部、外科党支部), or ""."""
    if item.org.steps[-1].group != "line" or item.org.name.startswith("驻") or chars[item.start - 1 : item.start] == "驻":
        return ""
    if item.start == end + 1 and chars[end] in "、和及" and (is_bare(item.org) or not house):
        return house
    return item.org.institution if item.org.institution is not None and item.org.name.startswith(item.org.institution) else ""


_ORDINAL = r"第[一二三四五六七八九十0-9]{1,3}"
_BEFORE = re.compile(rf"(?P<row>(?:{_ORDINAL}[、和及与])+)$")
_OWN = re.compile(rf"{_ORDINAL}(?P<line>(?:联合)?(?:党支部|党总支|支部|团支部))$")


def _numbered_before(document: Gathered, sentence: Text, start: int, completed: tuple[str, bool] | None, topic: Discourse) -> None:
    """医院第三、第四党支部: the branches whose numbers stand before the last one's name are of the same house."""
    row = _BEFORE.search(sentence.chars[:start])
    if row is not None and row.start() and "\u4e00" <= (before := sentence.chars[row.start() - 1]) <= "\u9fff" and before not in "院心校站所局委会对了的":
        return  # 护理第一、第二党支部: the numbers are those of a part
    own = _OWN.search(completed[0]) if completed is not None and row is not None else None
    if row is None or own is None or completed is None:
        return
    for number in re.finditer(_ORDINAL, row["row"]):
        name = completed[0][: own.start()] + number[0] + own["line"]
        at = row.start("row") + number.start()
        if (org := parse(name)) is not None and not is_bare(org):
            document.name(name, document.witness.quote(sentence, at, at + len(number[0]), rule="mentioned.part", locator=Locator.RESOLVED))
