"""The names in a row: a house and its unit in two columns as one body (甲医院 | 内科), a body by where it stands, a title without its marks."""

from __future__ import annotations

import re

from partygraph.facts.tables.groups import EMPTY
from partygraph.facts.words.genres import without_genre
from partygraph.facts.words.persons import is_person
from partygraph.model import OrgKind, Text
from partygraph.names.anchored import is_anchored
from partygraph.names.bodies import CAMPUS, Step
from partygraph.names.named import Named, is_placed
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse

__all__ = ["THE_SCHOOLS_OWN", "by_position", "is_inner", "is_inner_branch", "is_of_campus", "merge", "packed", "title"]

_NOTE = re.compile(r"(?<=圈)（[^（）]{2,10}(?:型|类|组)）$")
_UNSEEN = re.compile(r"[\s《》“”]")


def packed(chars: str) -> str:
    """The characters without blanks and quotation marks, for comparing."""
    return _UNSEEN.sub("", chars)


def _is_house(named: Named) -> bool:
    """A body by its full name: with its place, or a company."""
    return named.org.institution == named.org.name and (is_anchored(named.org.name) or named.org.steps[-1].group == "enterprise" and named.org.name.endswith(("公司", "集团")))


def _is_unit(named: Named) -> bool:
    """A department or branch that leaves out its house, or a centre inside one (急诊医学中心护理组)."""
    return named.org.steps[-1].group in ("department", "line") and not is_anchored(named.org.name) and (is_bare(named.org) or named.org.steps[0].group == "centre" or named.org.steps[0].own.endswith("中心"))


THE_SCHOOLS_OWN = "附属医院"
"""The one hospital of the university whose notice it is, where it stands over units; elsewhere a kind of houses."""


def is_inner(org: OrgName) -> bool:
    """便民服务中心, 体检中心: a centre that names no place is inside the house it stands below."""
    return org.institution == org.name and org.steps[-1].group == "centre" and not is_anchored(org.name)


def is_inner_branch(org: OrgName) -> bool:
    """影像中心党支部, 心血管病中心第一党支部, 组织部统战部联合党支部: the branch of a centre or of offices inside the house."""
    return len(org.steps) >= 2 and org.steps[-1].group == "line" and all(_is_inside(step) for step in org.steps[:-1]) and not is_anchored(org.name)


def _is_inside(step: Step) -> bool:
    return step.group in ("centre", "party-organ") or step.group == "hospital" and step.own.endswith("病中心")


def _brings_its_school(org: OrgName) -> bool:
    """某某职业学院附属医院: a hospital that says which school it is of is part of no other hospital, though it names no place."""
    return len(org.steps) > 1 and org.steps[0].group == "university" and len(org.steps[0].own) > _SCHOOL_ALONE and org.institution == org.name and org.kind is OrgKind.HOSPITAL


_SCHOOL_ALONE = 5
"""医学院, 临床医学院 are parts of a university."""


def is_of_campus(org: OrgName) -> bool:
    """靖州院区党支部 names a part of a house by the place where it stands."""
    first = org.steps[0].own
    return len(first) <= 6 and first.endswith(CAMPUS)


def merge(before: list[tuple[Named, Text]], after: list[tuple[Named, Text]]) -> list[tuple[Named, Text]]:
    """Two columns for the recipient: 单位 | 党支部 name one organisation when the second leaves out the first."""
    if not before or not after:
        return after or before
    if len(after) == 1 and _is_house(after[0][0]) and all(_is_unit(named) for named, _ in before):
        return merge(after, before)  # 集体名称 | 所在单位
    if all(named.org.kind is OrgKind.HOSPITAL for named, _ in before) and all(_brings_its_school(named.org) for named, _ in after):
        return [*before, *after]
    if len(before) == 1 and all(not is_anchored(named.org.name) or (is_bare(named.org) and not is_placed(named.org.name)) or is_of_campus(named.org) for named, _ in after):
        host, cell = before[0]
        merged = []
        for named, text in after:
            org = parse(host.org.name + named.org.name)
            if org is not None:
                joined = Text.join([cell, text])
                shift = len(cell)
                ranges = (*host.ranges, *((start + shift, stop + shift) for start, stop in named.ranges))
                merged.append((Named(org, ranges, host.second, completed=True), joined))
        return merged or after
    return before


_GRADE = re.compile(r"[一二三]级(?:[甲乙丙特]等)?(?:综合|专科)?(?:医院)?|未定级|中外合资|民营|公立|社会办医?")
"""三级甲等 and 民营 say what a house is."""


_CONTEST = re.compile(r"(?:[竞大比联]赛|锦标赛|友谊赛|比武|运动会)$")
"""三、技能竞赛 over its prizes is nobody."""


def by_position(text: Text) -> tuple[Named, ...]:
    """A name that no word class ends, taken as an organisation because it stands where one stands."""
    squeezed = "".join(text.chars.split())
    if not 4 <= len(squeezed) <= 40 or _GRADE.fullmatch(squeezed) or _CONTEST.search(squeezed) or is_person(squeezed) or re.search(r"[，。；！？《》“”：]|[0-9]{5}|由.+(?:发布|公布)|恭喜|以上|[了请的]", squeezed):
        return ()
    host = next((org for stop in range(len(squeezed) - 2, 4, -1) if (org := parse(squeezed[:stop])) is not None and org.institution is not None and is_anchored(org.name)), None)
    if host is not None:  # a unit that no word class ends, of the institution in front of it
        step = Step(len(squeezed), squeezed[len(host.name) :], OrgKind.UNIT, "department", "row.position")
        return (Named(OrgName(squeezed, (*host.steps, step)), ((0, len(text)),)),)
    step = Step(len(squeezed), squeezed, OrgKind.ORGANIZATION, "organization", "row.position")
    return (Named(OrgName(squeezed, (step,)), ((0, len(text)),)),)


def title(text: Text) -> Text | None:
    """A work's title without the marks around it, without its kind and without the note behind it."""
    text = without_genre(text)
    chars = text.chars
    if match := _NOTE.search(chars):
        text = text.slice(0, match.start()).strip()
        chars = text.chars
    if chars.startswith("《") and chars.endswith("》") and "《" not in chars[1:]:
        return text.slice(1, len(text) - 1)
    if chars.startswith("“") and chars.endswith("”") and "“" not in chars[1:]:
        return text.slice(1, len(text) - 1)
    return text if chars and chars not in EMPTY else None
