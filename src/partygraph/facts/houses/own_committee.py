"""局党委, 院党委, 校团委 in a text that the party or league committee of that house has signed or published: short names of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse

__all__ = ["own_committee"]

_SHORT = re.compile(r"(?:^|(?<=[，。；：、经由按据受])|(?<=根据)|(?<=按照))(?P<house>局|医院|院|学校|校|委|厅|中心|集团|公司)(?P<organ>直属机关|机关)?(?P<line>党委|党组|团委)(?!书记|成员|委员|办|会议?室)")
_HOUSES = {
    "局": ("局",), "医院": ("院",), "院": ("院",), "学校": ("大学", "学院", "学校"), "校": ("大学", "学院", "学校"), "委": ("委员会", "委"), "厅": ("厅",),
    "中心": ("中心",), "集团": ("集团", "公司"), "公司": ("公司",),
}  # fmt: skip
_LINES = {"党委": OrgKind.PARTY_COMMITTEE, "党组": OrgKind.PARTY_GROUP, "团委": OrgKind.MASS_ORGANIZATION}
_OWN = re.compile(r"(?P<organ>直属机关|机关)?(?:工作)?(?:委员会|党委|党组|团委)$")


def own_committee(issuers: Sequence[str], lines: Sequence[Line]) -> Iterator[tuple[str, Text]]:
    """Each short name in `lines` of the one committee among `issuers`, as (full name, characters)."""
    signing = [(name, org) for name in issuers if (org := parse(name)) is not None and org.steps[-1].group == "line" and org.kind in _LINES.values()]
    if len(signing) != 1:
        return
    name, org = signing[0]
    for line in lines:
        if not any(word in line.chars for word in _LINES):
            continue
        for match in _SHORT.finditer(line.chars):
            if _is_that(org, match):
                yield name, line.text.slice(match.start("house"), match.end())


def _is_that(org: OrgName, match: re.Match[str]) -> bool:
    """The house ends in what the short name says, and the organ between them is the same."""
    own = _OWN.search(org.name)
    return (
        _LINES[match["line"]] is org.kind
        and org.institution is not None
        and org.institution.endswith(_HOUSES[match["house"]])
        and own is not None
        and (own["organ"] or "") == (match["organ"] or "")
    )
