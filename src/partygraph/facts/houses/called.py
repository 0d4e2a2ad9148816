"""What a text calls a house for short by the way such short forms are made: 上海九院 for 上海第九人民医院, 连妇幼 for 连云港市妇幼保健院, 甲县医院 for 甲县人民医院, 市中心血站 for 甲市红十字中心血站."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from partygraph.places import default_places

__all__ = ["short_names"]

_NUMBERED = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,4}?)市?第(?P<number>[一二三四五六七八九十])(?:人民)?医院$")
_MOTHERS = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,4})[省市县区州]妇幼保健(?:院|计划生育服务中心)$")
_PEOPLES = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,8}?[市县区旗])人民医院$")
_CHINESE = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,8}?[市县区旗])中医医院$")
_WOMEN = re.compile(r"(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<level>[市县区州])?妇女儿童(?:医疗)?(?P<kind>中心|医院|保健中心|中心医院)$")
_OF_SCHOOL_NUMBERED = re.compile(r"[\u4e00-\u9fff]{2,10}(?:大学|学院)(?P<own>(?!附属|第)[\u4e00-\u9fff]{2,3}?)第?(?P<number>[一二三四五六七八九])医院$")
"""湘雅四院 for 中南大学湘雅第四医院."""
_ONE_OF_PLACE = re.compile(r"[\u4e00-\u9fff]{2,8}?(?P<level>[市县区州])(?:红十字会?|120|医疗|紧急医疗|公共卫生)(?P<kind>中心血站|血站|血液中心|急救中心|急救指挥中心|救援中心|卫生中心)$")
"""A place has one of these: 市中心血站 is 甲市红十字中心血站."""
_OF_TOWN = re.compile(r"(?P<town>[\u4e00-\u9fff]{2,5}?)(?P<level>镇|乡|街道|民族乡)(?P<main>中心)?(?P<kind>卫生院|社区卫生服务中心|社区卫生服务站)$")
"""城头卫生院 for 甲区城头镇中心卫生院."""
_PLAIN = re.compile(r"(?:第[一二三四五六七八九十])?(?:人民|中心|中医|中|中西医结合|妇幼保健|妇幼|精神病|传染病|肿瘤|口腔|康复)(?:医院|院)$")
"""A house that bears its place's name and nothing else: the word for the place's level may be left out (山亭中医院)."""
_BESIDE_NUMBERED = re.compile(""), re.compile(r"(?![区部长级])")
_BESIDE_KIND = re.compile(r"(?<![\u4e00-\u9fff]{2}[省市县区州])"), re.compile("")
_BESIDE_MOTHERS = re.compile(r"(?<![\u4e00-\u9fff])"), re.compile(r"(?!保健|健康|卫生|工作|系统|机构|事业|服务|信息|专干|人员|项目|监测|计划|医)")
_BESIDE_OF_LEVEL = re.compile(r"(?<![全我本各该两外跨级])"), _BESIDE_MOTHERS[1]
_BESIDE_OF_PLACE = re.compile(r"(?<!原)"), re.compile(r"(?![协学]会|管理)")
"""What holds in front of a short form and behind it wherever it stands for the house."""
_BESIDE_PLACE = re.compile(r"(?<![市县区旗州镇乡道])"), _BESIDE_OF_PLACE[1]
_BESIDE_COUNTY = re.compile(r"(?<![\u4e00-\u9fff]{2})(?<![全各外该本我两跨])"), re.compile(r"(?![校级区士落子系长])")
_TCM = re.compile(r"[\u4e00-\u9fff]{2,4}[省市县区州]中医医?院")
_BESIDE_TCM = re.compile(r"(?<![\u4e00-\u9fff])|(?<=[的是为在与和给来让])"), re.compile(r"(?![院药学科师馆优理文特世结大技诊])")
_TWICE = 2


def short_names(houses: Iterable[str], texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Short forms that the texts use, each with the one house of the document that they can be made from.

    >>> list(short_names(["上海第九人民医院", "海南西部中心医院"], ["上海九院与海南西部中心医院携手"]))
    [('上海九院', '上海第九人民医院')]
    >>> list(short_names(["榆中县人民医院"], ["榆中县人民医院获评文明单位。【榆中县医院】喜报"]))
    [('榆中县医院', '榆中县人民医院')]
    >>> list(short_names(["无锡市第二人民医院"], ["无锡市第二人民医院在无锡召开会议"]))
    []
    """
    made: dict[str, set[str]] = {}
    for house in houses:
        for short, beside in _made_from(house):
            if sum(_times(short, beside, text) for text in texts if short in text) >= (_TWICE if short.endswith(("妇幼", "中医")) else 1):
                made.setdefault(short, set()).add(house)
    for short, meant in made.items():
        if len(meant) == 1:
            yield short, meant.pop()


def _times(short: str, beside: tuple[re.Pattern[str], re.Pattern[str]], text: str) -> int:
    """How often a short form stands in a text, one behind the other."""
    before, behind = beside
    times, at = 0, text.find(short)
    while at >= 0:
        stop = at + len(short)
        if before.match(text, at) is not None and behind.match(text, stop) is not None:
            times += 1
        else:
            stop = at + 1
        at = text.find(short, stop)
    return times


def _made_from(house: str) -> Iterator[tuple[str, tuple[re.Pattern[str], re.Pattern[str]]]]:
    """Short forms of a house that begins with its place, with what holds beside each."""
    numbered, mothers = _NUMBERED.match(house), _MOTHERS.match(house)
    if numbered is not None and default_places().leading(house) is not None:
        yield f"{numbered['place']}{numbered['number']}院", _BESIDE_NUMBERED
    if (one := _ONE_OF_PLACE.match(house)) is not None and (place := default_places().leading(house)) is not None and place.length == one.end("level"):
        yield one["level"] + one["kind"], _BESIDE_KIND
    for form, kind in ((_PEOPLES, "医院"), (_CHINESE, "中医院")):
        if (of_place := form.match(house)) is not None and (seat := default_places().leading(house)) is not None and seat.length == of_place.end("place"):
            yield of_place["place"] + kind, _BESIDE_OF_PLACE  # 甲县医院 for 甲县人民医院
    yield from _without_level(house)
    if (women := _WOMEN.match(house)) is not None and default_places().leading(house) is not None:
        for level in dict.fromkeys((women["level"] or "", "")):
            yield f"{women['place']}{level}妇儿{women['kind']}", _BESIDE_OF_PLACE
    if (own := _OF_SCHOOL_NUMBERED.match(house)) is not None:
        yield f"{own['own']}{own['number']}院", _BESIDE_NUMBERED
    if _PLAIN.match(house[-4:]) is not None and house.endswith("人民医院") and (seat := default_places().leading(house)) is not None and seat.length == len(house) - 4 and house[seat.length - 1] in "县旗":
        yield house[seat.length - 1] + "院", _BESIDE_COUNTY
    if mothers is not None and (place := default_places().leading(house)) is not None and place.length == mothers.end("place") + 1:
        yield house[: place.length] + "保健院", _BESIDE_OF_PLACE
        yield house[place.length - 1] + "保健院", _BESIDE_KIND
        yield f"{mothers['place']}妇幼", _BESIDE_MOTHERS
        yield f"{house[place.length - 1]}妇幼", _BESIDE_OF_LEVEL
    if mothers is not None and default_places().leading(house) is not None:
        yield f"{house[0]}妇幼", _BESIDE_MOTHERS
    if _TCM.fullmatch(house) is not None and default_places().leading(house) is not None:
        yield f"{house[0]}中医", _BESIDE_TCM  # 台中医 for 台州市中医院


def _without_level(house: str) -> Iterator[tuple[str, tuple[re.Pattern[str], re.Pattern[str]]]]:
    """甲区中医院 without the word for its place's level, and the house of a township without that for the township's."""
    seat = default_places().leading(house)
    rest = house[seat.length :] if seat is not None else house
    if seat is not None and seat.places and house[seat.length - 1] in "市县区旗" and _PLAIN.match(rest) is not None and len(own := seat.places[-1].name[:-1]) >= _SHORTEST:
        for kind in dict.fromkeys((rest, rest.replace("中医医院", "中医院"))):
            yield own + kind, _BESIDE_PLACE
    if (town := _OF_TOWN.match(rest)) is not None and len(town["town"]) >= _SHORTEST:
        for level in dict.fromkeys((town["level"], "")):
            for main in dict.fromkeys((town["main"] or "", "")):
                if (short := f"{town['town']}{level}{main}{town['kind']}") != rest:
                    yield short, _BESIDE_PLACE


_SHORTEST = 2
