"""Rows whose name and work a quotation mark, a dash or a blank parts: 甲医院“乙”品牌, 甲医院——乙, 甲医院 乙."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.lists.names_in_rows import packed, title
from partygraph.facts.lists.running import items
from partygraph.facts.lists.walk import Walk, add, add_persons, award_index, finish
from partygraph.facts.tables.columns import Row, labelled
from partygraph.facts.words.persons import is_person
from partygraph.model import OrgKind, Text
from partygraph.names.anchored import is_anchored
from partygraph.names.bodies import Step
from partygraph.names.expand import expand
from partygraph.names.named import Named, is_placed
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["with_dash", "with_quote", "with_space"]

_DASH = re.compile(r"\s*(?:——|--|—|：|:|-)\s*|\s+/\s+")
_QUOTE = re.compile(r"“(?P<quote>[^“”]{1,40})”(?P<tail>[^“”、，；]{0,12})$")
_TEAM = re.compile(r"(?:小组|读书会|团队|服务队|班组|突击队|队|班|岗|窗口|工作室|先锋站|护士站|驿站)$")
_BRAND_TAIL = re.compile(r"^(?:圈|党建品牌|服务品牌|品牌|案例|项目|工作法|作品|微党课|课题|典型案例|优秀案例)?$")


def with_quote(walk: Walk, row: Row, text: Text) -> bool:
    """甲医院“乙”品牌: an owner and what it calls its work, or a team that is called so."""
    chars = text.chars
    if "“" not in chars:
        return False
    match = _QUOTE.search(chars)
    if match is not None and _TEAM.search(match["tail"]) and (owner := parse(re.sub(r"\s", "", chars[: match.start()]))) is not None and owner.institution is not None:
        step = Step(len(re.sub(r"\s", "", chars)), re.sub(r"\s", "", chars)[len(owner.name) :], OrgKind.UNIT, "department", "row.named-team")
        name = OrgName(re.sub(r"\s", "", chars), (*owner.steps, step))
        add(walk, [(Named(name, ((0, len(text)),)), text)], None, "", row, "row.named-team")
        return True
    if items(walk, text, row):
        return True
    if match is None:
        return False
    owner_at = text.slice(0, match.start()).strip(" ：—-的")
    named = expand(owner_at.chars)
    if not named:
        return False
    whole = match["tail"].startswith("圈") or not _BRAND_TAIL.match(match["tail"])
    entry = text.slice(match.start(), len(text) if not match["tail"].startswith("圈") else match.end("quote") + 2) if whole else text.slice(match.start("quote"), match.end("quote"))
    add(walk, [(item, owner_at) for item in named], entry, match["tail"] or "“”", row, "row.quote")
    return True


def _hyphened(chars: str) -> OrgName | None:
    """甲医院耳鼻咽喉—头颈外科: a department of two fields; in front of the dash no name ends."""
    fields = _FIELDS.fullmatch(chars)
    if fields is None or expand(fields["left"]):
        return None
    org, unit = parse(chars), parse(fields["right"])
    inside = org is not None and org.institution is not None and len(org.institution) < len(fields["left"])
    return org if inside and org is not None and is_anchored(org.name) and unit is not None and is_bare(unit) and org.steps[-1].group == "department" else None


_FIELDS = re.compile(r"(?P<left>[\u4e00-\u9fff]{6,40})(?:—|--|－|-)(?P<right>[\u4e00-\u9fff]{1,10}(?:科|室|部|中心|病区))")


def with_dash(walk: Walk, row: Row, text: Text) -> bool:
    """甲医院——乙, 乙——甲医院: an owner and its work, in either order."""
    if (whole := _hyphened(text.chars)) is not None:
        add(walk, [(Named(whole, ((0, len(text)),)), text)], None, "", row, "row.name")
        return True
    for match in _DASH.finditer(text.chars):
        left, right = text.slice(0, match.start()).strip(), text.slice(match.end(), len(text)).strip()
        joint = pattern("row.joint").search(right.chars)
        partners: list[tuple[Named, Text]] = []
        if joint is not None:
            partners = [(item, right.slice(joint.start("who"), joint.end("who"))) for item in expand(joint["who"])]
            right = right.slice(0, joint.start()).strip()
        owner_behind = "—" in match[0] and is_anchored(right.chars) and not is_placed(left.chars) and (not is_anchored(left.chars) or _TEAM.search(left.chars) is not None)  # 马尾绣志愿队——甲医院
        if not owner_behind and (named := expand(left.chars)) and len(right) >= 2:
            if is_person(right.chars) or expand(right.chars):
                continue
            add(walk, [(item, left) for item in named], title(right), "", row, "row.dash")
            return True
        if (named := expand(right.chars)) and len(left) >= 2 and (owner_behind or not expand(left.chars)):
            add(walk, [*((item, right) for item in named), *partners], title(left), "", row, "row.dash")
            return True
    return False


def with_space(walk: Walk, row: Row, text: Text) -> bool:
    """甲医院 乙, 甲医院 一等奖: an owner with its work, its prize or a person beside it."""
    chars = text.chars
    for match in re.finditer(r"\s+", chars):
        left, right = text.slice(0, match.start()), text.slice(match.end(), len(text))
        for owner, other in ((left, right), (right, left)):
            named = expand(owner.chars)
            if not named or expand(other.chars):
                continue
            if owner is right and is_person(other.chars):
                add_persons(walk, text)
                return True
            if not row.line.mark and _SLOGANS.fullmatch(chars, match.end()) is not None and all(item.org.institution is None for item in named):
                return False
            known = walk.known.get(packed(other.chars))
            award = Heading((known,), None, False, False, False) if known else read_heading(other.chars)
            if award is not None and award.names and (known or ((head := award_head(award.names[0])) is not None and head.rule == "award.prize")):
                finish(walk, [(item, owner) for item in named], None, row, award_index(walk, award.names[0], award, other))
                return True
            persons = all(is_person(part) for part in re.split(r"[、，\s]+", other.chars) if part)
            if (found := labelled(other)) is not None and found[0] == "entry":
                other = found[1]
            place = default_places().leading(other.chars)
            persons = persons or place is not None and place.length == len(other)  # where it is
            add(walk, [(item, owner) for item in named], None if persons else title(other), "", row, "row.space")
            return True
    return False


_SLOGANS = re.compile(r"[\u4e00-\u9fff]{4}(?:[\s·！!]+[\u4e00-\u9fff]{4})+[！!]?")
"""甲热线  某某某某  某某某某: the words of a page's foot, no work of anybody's."""
