"""Whose 我校 is: the university that a text names with its place, by its offices or hospitals, or that its page shows (甲医科大学 for 附属第一医院 and 护理学院)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from partygraph.facts.houses.discourse import Discourse
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["note_school"]

_AFFILIATED = compiled(r"附属|第[一二三四五六七八九十]附属")
_OWN_SCHOOL = compiled(r"[我本]校|(?<![\u4e00-\u9fff])学?校(?:党委|团委|工会)")
_FORMERLY = compiled(r"(?:原|前身(?:为|是|系)?)$")
"""原甲卫生学校: what the school was before."""


def note_school(discourse: Discourse, guests: Collection[str], texts: Sequence[str], of_page: str | None) -> None:
    """Let the school that the `texts` speak of be known; `of_page` is the one that the page's head or foot shows."""
    shown = {of_page} if of_page is not None else set()
    if discourse.last is not None and discourse.last == discourse.school and not is_anchored(discourse.last):
        _school_of_college(discourse, guests, texts, shown)
    if discourse.school is not None or not any(_OWN_SCHOOL.search(chars) is not None for chars in texts):
        return
    named = (part for name in discourse.full if not discourse.is_other(name) and (part := parse(name)) is not None and part.steps[0].group == "university")
    schools = {part.full_names[0] for part in named if len(part.steps) > 1 or _AFFILIATED.match(discourse.last or "附属")}
    schools = {name for name in _of_today(schools, texts) if of_page is None or is_anchored(name)} or shown
    if len(schools) == 1 and (school := parse(next(iter(schools)))) is not None:
        discourse.school = school.name  # 我校 of a text that names it only in front of its hospitals or offices
        if discourse.last is not None and _AFFILIATED.match(discourse.last) is not None:
            discourse.note(school)  # 附属第三医院 of 我校 is a part of it, and not whose text it is


def _school_of_college(discourse: Discourse, guests: Collection[str], texts: Sequence[str], shown: set[str]) -> None:
    """医学技术学院, told of most often, is a part of the one school that the text names with its place (甲市高等专科学校党委)."""
    schools = {org.full_names[0] for name in discourse.full if name not in guests and not discourse.is_other(name) and (org := parse(name)) is not None and org.steps[0].group == "university" and is_anchored(org.full_names[0])}
    named_now = _of_today(schools, texts) or shown
    if len(named_now) == 1 and (school := parse(next(iter(named_now)))) is not None:
        discourse.school = None
        discourse.note(school)


def _of_today(schools: Collection[str], texts: Sequence[str]) -> set[str]:
    """The schools that the text does not name as what another one was before."""
    return {name for name in schools if not any(_FORMERLY.search(chars[: chars.find(name)]) is not None for chars in texts if name in chars)}
