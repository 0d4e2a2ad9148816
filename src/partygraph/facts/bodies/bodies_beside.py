"""Other bodies that the text names in full, in sentences, beside the rows of lists and as where persons work: they carry the hierarchy and the aliases."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.quoted_names import is_title
from partygraph.facts.houses.whose import Host, full_name
from partygraph.facts.telling import mask
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Locator, Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.found import Found
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.names.stuck import run_together
from partygraph.places import default_places

__all__ = ["gather_employers", "gather_linked", "gather_mentioned", "gather_withheld", "gather_workplaces"]

_STATIONS = re.compile(r"(?:融媒体中心|电视台|广播电台)$")
"""Media that are bodies of a place; other media only publish."""
_STANDS_ALONE = {"hospital", "government", "centre", "university", "society", "mass", "enterprise", "institute", "party-organ"}


def gather_mentioned(document: Gathered, prose: Sequence[Line], known: frozenset[str], *, beside: bool = False, quoted: bool = False) -> None:
    """Other bodies that the text names in full: they carry the hierarchy and the aliases, nothing else.

    With `beside` only those that nothing has named yet: what stands beside the rows of a list; with `quoted` those in quotation marks too,
    where they are wordings that a correction has replaced.
    """
    witness = document.witness
    houses = frozenset() if beside else {org.institution for name in document.names if (org := parse(name)) is not None and org.institution is not None}
    for line in prose:
        if len(line.chars) > 20000:
            continue
        if not beside and (alone := _alone(line.chars)) is not None:
            document.name(alone.name, witness.quote(line.text, rule="name.find"))
            continue
        for item in find(mask(line.chars) if beside and not quoted else line.chars):
            if beside and not _stands_beside(item, line.chars, document):
                continue
            if is_bare(item.org) or _OWN.match(item.org.name) or "和" not in item.org.name and len(expand(item.org.name)) > 1 or not (is_anchored(item.org.name) or _TOWNSHIP.match(item.org.name) or item.org.name in known or _organ_of(item, houses) or _defined_here(item, line.chars)) or (item.org.steps[0].group not in _STANDS_ALONE and not (is_anchored(item.org.name) and _STATIONS.search(item.org.name))) or len(item.org.steps[0].own) > 20 or not _plausible(item):
                continue
            if _part_of_named(item, line.chars, document) or is_title(line.chars, item.start, item.end):
                continue
            if len(item.org.steps) > 1 and (apart := run_together(item.org.name)):
                for one in apart:  # signers one below the other, in a title that goes on over both lines
                    document.name(one.org.name, witness.quote(line.text, item.start + one.ranges[0][0], item.start + one.ranges[0][1], rule="name.find"))
                continue
            quotes = witness.quote(line.text, item.start, item.end, rule="name.find")
            document.name(item.org.name, quotes)
            if item.alias is not None:
                start = item.alias_start
                for alias in item.alias.split("、"):
                    if _OWN.match(alias):
                        continue
                    document.alias(item.org.name, alias, "second-name", witness.quote(line.text, start, start + len(alias), rule="alias.second-name"))
                    start += len(alias) + 1


_TOWNSHIP = re.compile(r"(?![到在去赴往从对向与和由被将把给让为是有各全本该某每两多几的一二三四五六七八九十城山进我其县市区])[\u4e00-\u9fff]{2,3}(?<!乡)[镇乡](?:中心)?卫生院")
"""甲乙镇卫生院: a township says by its kind that it is a place."""


def _alone(chars: str) -> OrgName | None:
    """The one department or branch of a house that a line consists of: 甲县妇幼保健院儿保门诊."""
    org = parse(chars) if 6 <= len(chars) <= _LONGEST_ALONE else None
    if org is None or is_bare(org) or org.institution == org.name or not is_anchored(org.name) or org.steps[0].group not in _STANDS_ALONE or len(org.steps[-1].own) > 8:
        return None
    return org if len(expand(org.name)) == 1 else None


_LONGEST_ALONE = 30


def _organ_of(item: Found, houses: Collection[str]) -> bool:
    """甲五院党委办公室: an organ of a house that the facts name, however short its name is."""
    return item.org.institution in houses and item.org.steps[-1].group in ("line", "department") and _ORGAN.search(item.org.name) is not None


_ORGAN = re.compile(r"党委(?:办公室|组织部|宣传部|办)?$|纪委(?:办公室)?$|党[群政]办(?:公室)?$|工会$|团委$")


def gather_employers(document: Gathered, rows: Sequence[Text], host: Host) -> None:
    """Units that rows of persons leave bare (张某（急诊党支部书记）) in the notice of their own house: they carry the hierarchy, nothing else."""
    if host.name is None or not host.signs:
        return
    for row in rows:
        units = [match.span("unit") for match in (*_OF_A_POST.finditer(row.chars), *_IN_BRACKETS.finditer(row.chars))]
        for start, stop in units:
            org = parse(row.chars[start:stop])
            if org is not None and not is_person(org.name) and not is_anchored(org.name) and (name := full_name(org.name, host)) != org.name:
                document.name(name, document.witness.quote(row, start, stop, rule="name.find", locator=Locator.RESOLVED))


_IN_BRACKETS = re.compile(r"(?<=[\u4e00-\u9fff])（(?P<unit>[\u4e00-\u9fff]{2,20})）(?=$|[\s、，；。])")
"""张某（药学院党总支）, in a list of persons."""


def gather_linked(document: Gathered, headlines: Sequence[Line], known: frozenset[str], host: Host) -> None:
    """Bodies in the headlines of a page's other stories, with those of the house itself (我院消化内科): they carry the hierarchy, nothing else."""
    gather_mentioned(document, headlines, known, beside=True)
    for line in headlines if host.name is not None else ():
        match = _UNIT_DOES.match(line.chars)
        org = parse(match["unit"]) if match is not None and (match["ours"] or host.signs) else None
        if match is None or org is None or is_anchored(org.name) or is_generic(org.name):
            continue
        if (name := full_name(org.name, host)) != org.name:
            document.name(name, document.witness.quote(line.text, *match.span("unit"), rule="name.find", locator=Locator.RESOLVED))


_UNIT_DOES = re.compile(r"(?P<ours>[我本][院校])?(?P<unit>[\u4e00-\u9fff]{2,16}?(?:科|室|部|中心|支部|总支|病区|研究所|学院))(?=(?:成功|顺利|圆满|积极|联合|党员|医护|团队|专家)?(?:开展|举办|召开|举行|完成|实施|获|荣|喜|赴|组织|通过|参加|启动|承办|入选|当选|联合))")
"""我院消化内科开展…, 学生党支部召开…: whose headline it is."""


def gather_withheld(document: Gathered, cells: Sequence[Text], host: Host) -> None:
    """Those from whom a notice takes a title, or whose review it puts off: they got nothing and are named, bare ones in the notice of their own house."""
    for cell in cells:
        for item in expand(cell.chars):
            name = full_name(item.org.name, host) if host.signs else item.org.name
            if is_generic(item.org.name) or (org := parse(name)) is None or is_bare(org):
                continue
            locator = Locator.VERBATIM if name == cell.chars else Locator.RESOLVED
            document.name(name, document.witness.quote(cell, rule="name.find", locator=locator))


def gather_workplaces(document: Gathered, prose: Sequence[Line]) -> None:
    """张某（甲县人民医院）《…》: where a person works, in a bracket that is no second name of any house."""
    for line in prose:
        for match in _AT_WORK.finditer(line.chars) if "（" in line.chars else ():
            org = parse(match["where"])
            if org is None or not is_person(match["who"]) or is_bare(org) or not is_anchored(org.name) or org.steps[0].group not in _STANDS_ALONE or len(expand(org.name)) != 1 or org.name in document.names:
                continue
            document.name(org.name, document.witness.quote(line.text, *match.span("where"), rule="name.find"))


_AT_WORK = re.compile(r"(?:^|(?<=[、，；：。\s）》”]))(?P<who>[\u4e00-\u9fff·]{2,5})（(?P<where>[\u4e00-\u9fff]{4,40})）")
_OF_A_POST = re.compile(r"(?<![\u4e00-\u9fff])(?P<unit>[\u4e00-\u9fff]{2,18}?(?:(?:支部|总支|党委)(?=副?书记|委员|党员|[：）]|$)|(?:科|部|室|处|病区)(?=：| {2}|\t)))")
"""（急诊党支部书记）, 内科党总支：…"""


def _part_of_named(item: Found, chars: str, document: Gathered) -> bool:
    """该院福绵分院, 福绵分院党支部: a branch house that the text has named as a part of another, by a part of its name."""
    first = item.org.steps[0].own
    return first.endswith(("分院", "院区")) and (chars[item.start - 1 : item.start] in ("该", "我", "本") or any(name.find(first) > 0 for name in document.names))


def _defined_here(item: Found, chars: str) -> bool:
    """某某集团有限公司（以下简称“某某集团”）: a short form that begins like the name says where the name begins."""
    return item.alias is not None and _SHORT_FOR.match(chars, item.end) is not None and item.org.name[:2] == item.alias[:2]


def _stands_beside(item: Found, chars: str, document: Gathered) -> bool:
    """A body that a row names beside its recipient (市卫健局推荐, 张某 甲医院护理部), whole and new: no beginning of a longer name."""
    name, after = item.org.name, chars[item.end : item.end + 1]
    if chars.endswith("附属", 0, item.start):
        return False  # 附属甲区中心医院: a part of whose affiliated house it is
    if item.start and ("\u4e00" <= chars[item.start - 1] <= "\u9fff" or chars[item.start - 1] == "、") or name in document.names or default_places().leading(name.removeprefix("中共").removeprefix("共青团")) is None and _TOWNSHIP.match(name) is None or chars.startswith("（集团", item.end):
        return False
    if after == "（" and item.alias is None and item.org.institution != name:
        return False
    if item.org.institution != name and (after.strip() and "\u4e00" <= after <= "\u9fff" or after.isdigit()):
        return False  # 甲医院外科一病区
    return not any(other.startswith(name) and _goes_on(name, other) for other in document.names)


def _goes_on(name: str, other: str) -> bool:
    """Is `other` a longer name of which `name` is only the beginning: no part or team of that body, no fuller form?"""
    rest = other[len(name) :]
    if not rest or rest.startswith(("“", "员会", "党", "团", "工会", "机关", "第")):
        return False
    longer = parse(other)
    return longer is not None and name not in longer.full_names


_OWN = re.compile(r"[本该我][院会局委校站]")
"""本会内科学分会: a part of whom the text is of."""
_SHORT_FOR = re.compile(r"（(?:以下(?:统一?|均|合)?简?称(?:为|作)?|下称|简称为?)")


def _plausible(item: Found) -> bool:
    return len(item.org.name) >= 3 and not re.search(r"[0-9]{3,}|[A-Za-z]{6,}", item.org.name)
