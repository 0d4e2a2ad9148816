"""Second names in the brackets of a name (甲医院（乙医院）)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from partygraph.names.parse import BRACKET, parse
from partygraph.places import default_places
from partygraph.rules.begins import compiled

__all__ = ["SecondName", "second_names"]


@dataclass(frozen=True, slots=True)
class SecondName:
    """`alias` stood in brackets after `name[:end]` of the name without brackets."""

    end: int
    alias: str
    start: int
    stop: int




_ENDS = ("院", "中心", "站", "委", "局", "所")
_SHORTEST, _LONGEST = 3, 6
_SEATED = ("指导委员会", "领导小组", "组委会", "协会", "学会", "研究会", "联盟")
"""A commission in brackets behind one of these is where it sits."""


_UNIT = re.compile(r"(?![一二三四五六七八九十0-9东西南北新老]|第)[\u4e00-\u9fff]{2,10}(?:科|中心|办|办公室|部|处|室)")
"""What a department is called besides; a ward or a building only says which of them it is."""


def _shortens(short: str, full: str) -> bool:
    """Is `short` made of characters of `full` in their order, the first among them, and does it end like a house?

    >>> _shortens("徐一院", "徐州市第一人民医院"), _shortens("鄂中心", "鄂州市中心医院"), _shortens("济南", "济南市中心医院"), _shortens("东院", "甲市中医院")
    (True, True, False, False)
    """
    if not _SHORTEST <= len(short) <= _LONGEST or not short.endswith(_ENDS) or short[0] != full[0] or len(short) + 2 > len(full):
        return False
    rest = iter(full)
    return all(char in rest for char in short)


_CALLED = compiled(r"^(?:原(?:名|称|为|是)?|又[名称]|[亦也][名称]为?|即|挂|[加增]挂|同时挂|曾用名|曾名|现?更名为?|现名|别名|全称|第二冠名)[：:]?(?=[\u4e00-\u9fff])")
"""What says in a bracket that a second name follows."""


def second_names(name: str) -> tuple[str, tuple[SecondName, ...], tuple[tuple[int, int], ...]]:
    """Take second names in brackets out of `name`.

    Comes out: the name without them, the second names with the place in it that they belong to, and the ranges of `name` that were cut.
    A bracket is a second name when it holds an organisation's name and stands after one; anything else (（济南）, （集团）) is part of the name.

    >>> second_names("甲大学附属医院（甲省立医院）药学部党支部")[0]
    '甲大学附属医院药学部党支部'
    >>> second_names("甲学校医学教工（济南）党支部")[0]
    '甲学校医学教工（济南）党支部'
    """
    if "·" in name and (both := _with_dot(name)) is not None:
        return both
    if "（" not in name:
        return name, (), ()
    kept: list[str] = []
    found: list[SecondName] = []
    cuts: list[tuple[int, int]] = []
    begin = size = 0
    for match in BRACKET.finditer(name):
        before = "".join(kept) + name[begin : match.start()]
        inner = _CALLED.sub("", match[1]).removesuffix("牌子")
        org = parse(before)
        if org is None:
            continue
        other = parse(inner.partition("、")[0] if all(map(parse, inner.split("、"))) else inner)
        alias: str | None = None
        if inner in ("所", "院", "站", "中心", "局", "委", "办"):
            body = re.search(r"(?:院|所|站|中心|局|委|办)$", before)
            alias = before[: body.start()] + inner if body else None
        elif len(inner) <= 7 and inner.endswith(("院区", "校区", "本部", "院部")) or len(inner) <= 4 and inner.endswith(("分院", "总院")):
            alias = None  # a campus
        elif other is not None and other.steps[-1].group == "government" and org.name.endswith(_SEATED):
            alias = ""  # 甲指导委员会（国家乙委）: where it sits
        elif other is not None and other.institution is not None and len(inner) >= (3 if match[1].startswith("即") else 4):
            alias = inner
        elif len(inner) <= 10 and inner.endswith("队") and org.steps[-1].group in ("department", "line"):
            alias = inner  # 外二科（合欢队）: what it called itself in a contest
        elif other is not None and org.steps[-1].group == "line" and other.steps[-1].group == "line":
            alias = ""
        elif (inner.endswith("办") if other is None else other.institution is None and len(other.steps) == 1 and other.steps[0].group == "department") and org.steps[-1].group in ("department", "line") and _UNIT.fullmatch(inner) is not None:
            alias = inner  # 团委（社工办）, 内镜诊疗中心（介入肺脏病科）
        elif org.institution == org.name and _shortens(inner, before):
            alias = inner  # 徐州市第一人民医院（徐一院）
        if alias is None:
            continue
        kept.append(name[begin : match.start()])
        begin = match.end()
        cuts.append((match.start(), match.end()))
        size = len("".join(kept))
        if alias:
            found.append(SecondName(size, alias, match.start(1), match.end(1)))
    kept.append(name[begin:])
    return "".join(kept), tuple(found), tuple(cuts)


_DOT = re.compile(r"(?P<first>[^·（）]{5,30}(?:医院|保健院|中心))·(?P<second>[^·（）]{5,30})")


def _with_dot(name: str) -> tuple[str, tuple[SecondName, ...], tuple[tuple[int, int], ...]] | None:
    """甲大学乙医院·丙市人民医院急诊科: the two names of one house, where the second says by itself whose it is."""
    match = _DOT.fullmatch(name)
    first = parse(match["first"]) if match is not None else None
    second = parse(match["second"]) if match is not None else None
    if match is None or first is None or second is None or first.institution != first.name or first.steps[-1].group != "hospital" or second.institution is None:
        return None
    last = next((step for step in second.steps if step.end == len(second.institution)), None)
    if last is None or last.group != "hospital" or second.steps[0].group != "university" and default_places().leading(second.name) is None:
        return None
    at, stop = match.start("second"), match.start("second") + len(second.institution)
    return name[: at - 1] + name[stop:], (SecondName(at - 1, second.institution, at, stop),), ((at - 1, stop),)
