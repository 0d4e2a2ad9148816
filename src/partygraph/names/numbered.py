"""Parts of one house by their numbers, of which a cell says the rest once: 甲医院第一、三党支部, 外科一、外科二党支部, 护理学1班、2班团支部, 第一党支部至第三党支部."""

from __future__ import annotations

import re

from partygraph.names.completed import LINE_END, N, complete
from partygraph.names.named import Named, read_name
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["AND", "each_by_number", "ordinals", "spread"]

_ORDINALS = re.compile(
    rf"(?P<head>.*?)(?<![一二三四五六七八九十百0-9])(?<![一二三四五六七八九十百0-9][、，和及与])(?P<list>第?{N}+(?:[、，和及与]第?{N}+)++)(?P<tail>(?:联合)?(?:党|总支|支部|病区|病房|护理|门诊|科|团支部|监督|分院|区|人民医院|医院|附属|附院|中医|临床|中学|小学|幼儿园).*)"
)
"""第一、第二党支部. A run of numbers is tried once, from its first: what follows it stands behind all of them."""
_REPEATED = re.compile(rf"(?P<head>.*?)(?P<stem>[\u4e00-\u9fff]{{1,6}}(?<!第))(?P<first>{N})[、和](?P=stem)(?P<last>{N})(?P<tail>(?:党|总支|支部|病区|病房|护理|门诊|团支部|科).*)")
"""外科一、外科二党支部: the department stands twice, the line once."""
_NUMBERED = re.compile(rf"(?P<list>(?:[^、和与及，；]{{0,30}}[\u4e00-\u9fff](?<!第)(?<![一二三四五六七八九十百]){N}[、和与及])+)(?P<last>[\u4e00-\u9fff]{{2,8}}(?<!第)(?<![一二三四五六七八九十百]){N}|(?![^、和与及]{{0,8}}{N}(?:科|病|楼|区))[^、和与及，；（）第]{{1,8}}?)(?P<tail>党总支|党支部|总支|支部|团支部)")
"""内科一、行政二党支部, 内科一、内科二、后勤党支部: each with its number or its name, the line once."""
_COUNTED_LINE = re.compile(r"(?P<list>(?:[^、和与及，；（）]{2,30}[、和与及]){1,12}+)(?P<last>[^、和与及，；（）]{2,12}?)(?:等)?(?P<count>[两二三四五六七八九十]|1?[0-9])个(?P<tail>党总支|党支部|总支|支部|团支部|团总支|党组织)")
"""东院区、感染科、创伤中心三个党支部: as many branches as are named, the line once."""
_LISTED = re.compile(r"[一二三四五六七八九十百0-9][、，和及与]第?[一二三四五六七八九十百0-9]")
"""A cheap test before `_ORDINALS`."""
AND = re.compile(r"[、，和及与]")
_RANGE = re.compile(rf"(?P<head>.{{2,}}?)第(?P<first>{N})(?P<unit>(?:党|总|团)?(?:总支|支部)|病区|病房)(?:至|到|—+|-)第?(?P<last>{N})(?P=unit)")
_CLASSES = re.compile(rf"(?P<head>[^、和与及，；\s]{{2,40}}?[\u4e00-\u9fff])(?<!第)(?<![一二三四五六七八九十百])(?P<list>{N}班?(?:[、和与及]{N}班?){{0,8}}[、和与及]{N})(?P<tail>班(?:团支部|团总支|党支部)?)")
"""护理学1班、2班团支部, 临床医学1、3班: classes of one year and subject, each with its number, what they are once."""
_CHINESE = [*"零一二三四五六七八九十", *(f"十{digit}" for digit in "一二三四五六七八九"), *(f"{ten}十{digit}" for ten in "二三四五六七八九" for digit in ("", *"一二三四五六七八九"))]


def each_by_number(chars: str) -> tuple[Named, ...] | None:
    """Every part that the cell counts through or numbers one by one; None where it does not.

    >>> [named.org.name for named in each_by_number("甲市医院外科一、外科二党支部")]
    ['甲市医院外科一党支部', '甲市医院外科二党支部']
    """
    if "第" in chars and (match := _RANGE.fullmatch(chars)) and (first := number(match["first"])) and (last := number(match["last"])) and first < last <= first + 30:
        return _ranged(match, first, last)
    if "班" in chars and (match := _CLASSES.fullmatch(chars)) and (classes := _each_class(match)):
        return classes
    if "、" in chars and (match := _REPEATED.fullmatch(chars)) and not re.search("[、，；和与及]", match["head"] + match["tail"]) and (both := _both(match)):
        return both
    if "、" in chars and (match := _NUMBERED.fullmatch(chars)) and (each := _each_numbered(match)):
        return each
    if "个" in chars and (match := _COUNTED_LINE.fullmatch(chars)) and (counted := _each_counted(match)):
        return counted
    return None


def _both(match: re.Match[str]) -> tuple[Named, ...]:
    found = []
    for key in ("first", "last"):
        named = read_name(f"{match['head']}{match['stem']}{match[key]}{match['tail']}")
        if named is None:
            return ()
        found.append(Named(named.org, ((0, match.start("stem")), match.span("stem"), match.span(key), match.span("tail"))[0 if match["head"] else 1 :], (), completed=True))
    return tuple(found)


def _each_numbered(match: re.Match[str]) -> tuple[Named, ...]:
    found: list[Named] = []
    tail = match.span("tail")
    for item in re.finditer(r"[^、和与及]+", match["list"] + match["last"]):
        named = read_name(item[0] + match["tail"])
        if named is None or named.org.steps[-1].group != "line":
            return ()
        named = Named(named.org, (item.span(), tail))
        found.append((complete(named, found[-1]) or named) if found and is_bare(named.org) else named)
    return tuple(found)


def _each_class(match: re.Match[str]) -> tuple[Named, ...]:
    found: list[Named] = []
    for item in re.finditer(N, match["list"]):
        named = read_name(f"{match['head']}{item[0]}{match['tail']}")
        if named is None or named.org.institution is None:
            return ()
        at = match.start("list")
        found.append(Named(named.org, (match.span("head"), (at + item.start(), at + item.end()), match.span("tail")), (), completed=True))
    return tuple(found)


def _each_counted(match: re.Match[str]) -> tuple[Named, ...]:
    parts = [*re.finditer(r"[^、和与及]+", match["list"]), *re.finditer(r".+", match["last"])]
    starts = [part.start() for part in parts[:-1]] + [match.start("last")]
    if len(parts) != number(match["count"].replace("两", "二")) or any(LINE_END.search(part[0]) for part in parts):
        return ()
    found: list[Named] = []
    for part, start in zip(parts, starts, strict=True):
        named = read_name(part[0] + match["tail"])
        if named is None or named.org.steps[-1].group != "line":
            return ()
        named = Named(named.org, ((start, start + len(part[0])), match.span("tail")), (), completed=True)
        if found and is_bare(named.org) and parts[0][0] != found[0].org.institution:
            named = complete(named, found[0]) or named
        found.append(named)
    return tuple(found)


def _ranged(match: re.Match[str], first: int, last: int) -> tuple[Named, ...]:
    """甲院第一党支部至第三党支部 is three branches."""
    found = []
    for count in range(first, last + 1):
        named = read_name(f"{match['head']}第{_CHINESE[count] if not match['first'].isdecimal() else count}{match['unit']}")
        if named is None:
            return ()
        found.append(Named(named.org, ((0, match.end()),), (), completed=True))
    return tuple(found)


def ordinals(part: str) -> re.Match[str] | None:
    match = _ORDINALS.fullmatch(part) if _LISTED.search(part) else None
    return match if match is None or _TWO_NAMES.search(match["head"] + match["tail"]) is None else None


_TWO_NAMES = re.compile(r"支部\s")
"""内科党支部 外科第一、第二党支部: nothing stands below a branch, so another name begins behind the blank."""


def spread(match: re.Match[str], start: int = 0) -> tuple[Named, ...]:
    head, tail = match["head"], match["tail"]
    before = re.split("[、；，]", head)
    if len(before) > 1 and read_name("".join(before[:-1])) is not None:
        return ()
    first = match["list"].startswith("第")
    found = []
    for item in re.finditer(N, match["list"]):
        name = f"{head}{'第' if first else ''}{item[0]}{tail}"
        named = read_name(name)
        if named is None or (head and is_bare(named.org) and (org := parse(head)) is not None and not is_bare(org)):
            return ()
        at = start + match.start("list")
        ranges = [(start, start + len(head))] if head else []
        ranges += [(at + item.start(), at + item.end()), (start + match.start("tail"), start + match.end())]
        found.append(Named(named.org, tuple(ranges), (), completed=True))
    return tuple(found)
