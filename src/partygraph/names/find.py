"""Organisations named in running text.

A name's end is a word of a closed class; its beginning is where the text can begin a name: a place, 中共, 中国, 省/市/县 after a function word
or the start of the clause. Names already known from the document are found wherever they stand. Kinds of bodies (各级医院, 全市公立医院)
are no organisations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from partygraph.names.anchored import LONGEST_PLACE, START, is_generic
from partygraph.names.behind_names import with_alias, with_unit
from partygraph.names.between_names import names_apart
from partygraph.names.bodies import campus_bracket, house_elsewhere
from partygraph.names.daughters import daughters_in
from partygraph.names.found import Found
from partygraph.names.in_role import behind_role
from partygraph.names.known_names import with_known
from partygraph.names.leads import led_by, of_ours
from partygraph.names.name_ends import ends
from partygraph.names.named import seated
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import houses_of_joint, parse
from partygraph.names.party_names import OTHER_PARTY
from partygraph.names.second_names import second_names
from partygraph.names.sisters import with_dot
from partygraph.names.stretches import stretches
from partygraph.names.with_and import with_and
from partygraph.names.word_classes import word_classes
from partygraph.places import default_places
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["find"]


_RUN = re.compile(r"[\u4e00-\u9fff0-9A-Za-z·（）+〇]{3,}")


def find(chars: str, known: Iterable[str] = ()) -> list[Found]:
    """Organisations in `chars`, left to right, none inside another.

    >>> [found.org.name for found in find("近日，甲省卫生健康委员会授予乙市中医院党委优秀组织奖")]
    ['甲省卫生健康委员会', '乙市中医院党委']
    >>> find("全市各级公立医院")
    []
    """
    written, plain = _found_in(chars) if len(chars) <= _REMEMBERED else _found_in.__wrapped__(chars)
    found = with_known(written, [*plain], names) if (names := tuple(known)) else [*plain]
    return [part for item in found for part in with_unit(with_alias(item, written), written, _in_run)] if "（" in written else found


_REMEMBERED = 600
"""Longer texts are no sentences that several stages look at."""


@lru_cache(maxsize=4096)
def _found_in(chars: str) -> tuple[str, tuple[Found, ...]]:
    """The characters as they are read, and the organisations in them."""
    found: list[Found] = []
    chars = names_apart(chars)
    for run in _RUN.finditer(chars):
        for start, end, org in _in_run(run[0]):
            if "·" in org.name[:9] and (seat := seated(org.name)) and (inner := parse(org.name[seat:])) is not None:
                start, org = start + seat, inner
            if org.name[0] in "市县区旗" and _OUR_TOWNSHIP.match(chars, run.start() + start - 1) and (inner := parse(org.name[1:])) is not None:
                start, org = start + 1, inner
            if org.name[0] in "市县区" and chars[run.start() + start - 1 : run.start() + start] in _SPEAKING and _OF_DISTRICT.match(org.name, 1) and (inner := parse(org.name[1:])) is not None:
                start, org = start + 1, inner  # 我市甲区乙卫生服务中心
            if org.name[0] in "院校" and _OUR_HOUSE.match(chars, run.start() + start - 1) and (inner := parse(org.name[1:])) is not None and not is_bare(inner) and not is_generic(inner.name):
                if inner.steps[0].group not in _HOUSES:
                    continue  # 该院志愿者协会 is no society of the place
                start, org = start + 1, inner
            if "·" in org.name and (beside := with_dot(org)):
                found.extend(Found(run.start() + start + begin, run.start() + start + stop, each) for begin, stop, each in beside)
                continue
            whole, second, _ = second_names(org.name) if "·" in org.name else (org.name, (), ())
            if second and (house := parse(whole)) is not None:
                found.append(Found(run.start() + start, run.start() + end, house, *((second[0].alias, run.start() + start + second[0].start) if house.institution == whole else ())))
            else:
                found.append(Found(run.start() + start, run.start() + end, org))
    return chars, tuple(_jointly(chars, found) if "联合" in chars else found)


def _jointly(chars: str, found: list[Found]) -> list[Found]:
    """甲医院、乙医院驻丙村联合党支部: one branch of both houses, where a mark stands between their names."""
    joined: list[Found] = []
    for item in found:
        before = joined[-1] if joined and item.org.name.endswith(_JOINT_BRANCH) and joined[-1].end + 1 == item.start and chars[joined[-1].end] in "、与和及" else None
        org = parse(chars[before.start : item.end]) if before is not None and houses_of_joint(chars[before.start : item.end]) else None
        if org is not None and before is not None:
            joined[-1] = Found(before.start, item.end, org)
        else:
            joined.append(item)
    return joined


_JOINT_BRANCH = ("联合党支部", "联合支部", "联合临时党支部")


_OUR_TOWNSHIP = re.compile(r"我[市县区旗](?=[\u4e00-\u9fff]{1,5}(?:街道?|镇|乡|苏木)[\u4e00-\u9fff]{0,6}(?:卫生院|卫生服务中心|卫生服务站|卫生室|医院))")
"""我区甲街社区卫生服务中心: the house of a township, whose district the paper calls its own."""
_SPEAKING = ("我", "本", "该", "全")
_OF_DISTRICT = re.compile(r"(?:(?![院科心所站社校厂])[\u4e00-\u9fff]){2,5}?[区县市](?=[\u4e00-\u9fff]{3})")
_OUR_HOUSE = re.compile("[我本该][院校]")
"""我校第二附属医院, 该院胸痛中心: whose it is, no part of the name."""
_HOUSES = frozenset({"hospital", "university", "centre", "institute"})


_LONGEST, _OVERLAP = 240, 60
"""How many characters without punctuation are looked at together, and how many of them again: a long run takes its length's time."""


@lru_cache(maxsize=16384)
def _in_run(text: str) -> tuple[tuple[int, int, OrgName], ...]:
    """Organisations in a run without punctuation; the same runs are asked for by several stages."""
    if _any().search(text) is None:
        return ()
    found: list[tuple[int, int, OrgName]] = []
    for begin, stop in stretches(text):
        begin += led_by(text[begin:stop], text[begin - 1 : begin])
        begin += behind_role(text[begin:stop])
        chunk = text[begin:stop]
        at = 0
        while at < len(chunk) - 1:
            hit = _first(chunk, at)
            if hit is None and at + _LONGEST < len(chunk):
                at += _LONGEST - _OVERLAP
                continue
            if hit is None:
                break
            start, end, org = hit
            if start == 0 and found and (whole := with_and(text, found[-1], begin + end, org)) is not None:
                found[-1] = found[-1][0], begin + end, whole
                at = end
                continue
            if start == 0 and text[begin - 1 : begin] in _BESIDE and org.name.endswith(_ALLIANCES) and (house := parse(org.name[: -len(_ALLIANCES[0])])) is not None:
                end, org = end - len(_ALLIANCES[0]), house  # 甲医院与乙医院医联体: that of both
            if (start or not of_ours(org.name, text[begin - 1 : begin])) and not (org.name in _BRANCHES and _OF_SEVERAL.match(text, begin + end)) and not (org.name in _GROUPS and text.startswith("长", begin + end)):
                found.append((begin + start, begin + end, org))
            at = end
    return tuple(found)


_BRANCHES = ("党支部", "支部", "党总支", "总支")
_OF_SEVERAL = re.compile(r"书记(?:代表|们|等|和|及|以上|参加|出席|共)")
"""党支部书记代表: of all branches, of no one."""
_GROUPS = ("纪检组", "纪检监察组")
"""书记甲、纪检组长乙: of the body named before, whoever the page is about."""
_BESIDE = ("与", "和", "同", "及")
_ALLIANCES = ("医联体", "医共体")


@cache
def _any() -> re.Pattern[str]:
    """Characters that end a class word: a cheap test before the words themselves."""
    classes = word_classes()
    ends = {word[-1] for word in (*classes.groups, *classes.line_kinds) if word}
    return compiled("[" + "".join(sorted(ends)) + "]")


def _first(chunk: str, at: int) -> tuple[int, int, OrgName] | None:
    """The first organisation in `chunk[at:]`."""
    classes = word_classes()
    rest = chunk[at : at + _LONGEST]
    if classes.lines.search(rest) is None and classes.bodies.search(rest) is None and OTHER_PARTY.search(rest) is None:
        return None
    head = rest.partition("（")[0]
    if 5 <= len(head) <= 16 and len(head) < len(rest) and rest.find("）") > len(head) + 4 and START.match(head) is None and default_places().leading(head) is None and not pattern("name.kind").search(head):
        org = parse(head)
        if org is not None and org.institution == head and len(org.steps) == 1 and org.steps[0].group == "hospital":
            return at, at + len(head), org  # 国药甲总医院（乙学院附属丙医院）: the name before its second name
    placed = frozenset((*_place_starts(rest), *daughters_in(rest)))
    places = sorted({*(match.start() for match in START.finditer(rest)), *placed}) or [0]
    if _OF_UNIVERSITY.match(rest) is not None:
        places = [0, *places]
    for start in places if places[0] == 0 else [*places, 0]:
        tail = rest[start:]
        party = OTHER_PARTY.match(tail)
        for end in ends(tail) if party is None else [party.end(), *ends(tail)]:
            name = tail[:end]
            if ("（" in name or "）" in name) and not _elsewhere(name) or len(name) < 3 or name[0] in "个名家位次项们等及的了之" and start not in placed:
                continue
            org = parse(name)
            if org is None or len(org.steps[0].own) > 24 or is_generic(name):
                continue
            if start == 0 and 0 not in places and len(org.steps[0].own) > 16:
                continue
            if name[0] in "院局" and any(start + 1 < other < start + len(org.steps[0].own) for other in placed):
                continue  # 该院联合广州某某医院: the name begins with its place
            if (house := name.find("医院") + 2) > 2 and (house == len(name) or len(name) - house <= 2) and _contest_of_place(name[:house], tail[house:]):
                continue
            return at + start, at + start + end, org
    return None


_OF_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2}(?:医科|科技|理工|师范|军医|交通|中医药)?大学(?=附属[\u4e00-\u9fff])")
"""甲乙大学附属丙院丁医院: a house of a university whose name says no place, wherever its daughter stands."""


def _contest_of_place(name: str, behind: str) -> bool:
    """甲省医院品管圈大赛: a contest among the hospitals of a place, no hospital."""
    if pattern("name.contest-of-place").match(behind) is None:
        return False
    place = default_places().leading(name)
    return name in ("中国医院", "全国医院") or place is not None and place.length == len(name) - 2


def _elsewhere(name: str) -> bool:
    """Is the only bracket of the name the place of a house (甲大学乙医院（丙）门诊党支部) or what a campus treats?"""
    at = name.find("（")
    if at > 2 and name.count("）") == 1 and campus_bracket(name, at, name[at - 2 : at]) == name.find("）") + 1:
        return True
    return at > 0 and name.count("）") == 1 and name[:at].endswith("医院") and house_elsewhere(name, at) == name.find("）") + 1


_NO_PLACE = frozenset({"示范", "模范", "规范", "防范", "师范", "平安", "公安", "国立", "市立", "省立", "县立", "公立", "私立"})
"""示范县医院 is no hospital of 范县, 国立山甲大学 none of 立山."""


@lru_cache(maxsize=32768)
def _place_starts(chars: str) -> tuple[int, ...]:
    starts = []
    places = default_places()
    at = 0
    while at < len(chars) - 1:
        if not places.may_lead(chars[at : at + 2]):
            at += 1
            continue
        match = places.leading(chars[at : at + LONGEST_PLACE])
        if match is not None and not (at and chars[at - 1 : at + 1] in _NO_PLACE):
            starts.append(at)
            at += match.length
        else:
            at += 1
    return tuple(starts)
